package walk

import (
	"fmt"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// What both front ends know of a row that was answered apart.

// Agreements are what a row can be agreed on, by their digits from 1; the last says
// that it is not agreed yet.
func Agreements(q content.Question) []content.Text {
	var all []content.Text
	star, checklist := q.Item.Kind == content.KindStar, q.Item.Kind == content.KindChecklist
	switch {
	case star:
		for l := content.Level(1); l <= content.MaxLevel; l++ {
			all = append(all, content.Importance().Label(l))
		}
	case checklist:
		for _, s := range q.States() {
			all = append(all, s.Label())
		}
	default: // words alone can be agreed on
		all = append(all, words.Round().Agreed)
	}
	return append(all, words.Round().NotAgreed)
}

// Agree keeps the n-th of the [Agreements] as what the group came to; 0 opens the
// row again. A wording stays. Who settles something has met.
func Agree(p *content.Plan, q content.Question, n int, today content.Date) {
	defer func() {
		switch {
		case n > 0:
			p.MetOver(today)
		case !p.Settled():
			p.Talked = "" // the last thing that was settled is open again
		}
	}()
	p.Change(q.Ref, func(a *content.Answer) {
		switch n {
		case 0:
			a.Agreement = ""
		case len(Agreements(q)):
			a.Agreement = content.NotAgreed
		default:
			a.Agreement = content.AgreedOn
		}
		agreed := a.Agreement == content.AgreedOn
		if q.Item.Kind == content.KindStar {
			a.Importance = 0
			if agreed {
				a.Importance = content.Level(n)
			}
		}
		if q.Item.Kind == content.KindChecklist {
			a.State = content.Open
			if agreed {
				a.State = q.States()[n-1]
			}
		}
	})
}

// MetWords are the command by which a group says that it has talked a combined plan
// through, or that it has not.
func MetWords(st content.Standing) content.Text {
	if st.Talked == "" {
		return words.Screen().MenuMet
	}
	return words.Screen().MenuNotMet
}

// Meet takes down that a group has talked a combined plan through, or takes it back, and
// says so.
func Meet(p *content.Plan, today content.Date) content.Text {
	if p.Talked != "" {
		p.Talked = ""
		return words.Screen().NotMet
	}
	p.MetOver(today)
	return words.Screen().Met
}

// Outcome words what the group came to, "" while it has not.
func Outcome(q content.Question, a content.Answer, l content.Language) string {
	switch a.Agreement {
	case content.NotAgreed:
		return words.Round().NotAgreed.In(l)
	case content.AgreedOn:
		told := words.Round().Agreed.In(l)
		if a.State != content.Open {
			told += ": " + a.State.Label().In(l)
		}
		if q.Item.Kind == content.KindStar && a.Importance > 0 {
			told += ": " + content.Importance().Label(a.Importance).In(l)
		}
		return told
	}
	return ""
}

// ApartLine says on one line what came of answering apart: what the group settled,
// in which words, or how many answers there are to settle; not while they are hidden,
// since it would tell who passed.
func ApartLine(p *content.Plan, q content.Question, a content.Answer, l content.Language) string {
	said := Outcome(q, a, l)
	switch {
	case said != "" && a.Agreed != "":
		return said + ": " + content.VisibleLine(a.Agreed)
	case said == "" && len(a.Views) > 0 && !p.Hidden(q.Ref):
		return fmt.Sprintf(words.Round().Apart.In(l), len(a.Views))
	}
	return said
}

// ViewWords is what one voice said of a row, on one line.
func ViewWords(q content.Question, v content.View, l content.Language) string {
	var parts []string
	level := func(level content.Level, scale content.Scale) {
		switch {
		case level > 0:
			parts = append(parts, fmt.Sprintf("%d %s", level, scale.Label(level).In(l)))
		case level == content.Pass:
			parts = append(parts, scale.Label(level).In(l))
		}
	}
	if v.State != content.Open {
		parts = append(parts, v.State.Label().In(l))
	}
	level(v.Importance, content.Importance())
	level(v.Clarity, content.Clarity())
	text := v.Text
	for _, o := range q.Item.Options {
		if o.ID == text {
			text = o.Label.In(l)
		}
	}
	for _, s := range append([]string{content.Date(text).In(l), v.Sign, v.Counter, v.Note, v.Owner, content.Date(v.By).In(l)}, v.Dates...) {
		if s != "" {
			parts = append(parts, content.VisibleLine(s))
		}
	}
	return strings.Join(parts, " · ")
}

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
		all = Levels(content.Importance())
	case checklist:
		for _, s := range q.States() {
			all = append(all, s.Label())
		}
	default: // words alone can be agreed on
		all = append(all, content.AgreedOn.Label())
	}
	return append(all, content.NotAgreed.Label())
}

// agree keeps the N-th of the [Agreements] as what the group came to; 0 opens the row
// again. A wording stays. Who settles something has met.
func (w *Walk) agree(d Deed) (told content.Text) {
	q, ok := w.Guide.Question(d.At)
	if !ok || d.N < 0 || d.N > len(Agreements(q)) {
		return told
	}
	w.Plan.Change(d.At, func(a *content.Answer) { a.Agree(agreementOf(q, d.N)) })
	w.settleOn(q, d.N)
	switch {
	case d.N > 0:
		w.Plan.MetOver(w.Today)
	case !w.Plan.Settled():
		w.Plan.Talked = "" // the last thing that was settled is open again
	}
	return told
}

// agreementOf is what the n-th of the agreements comes to.
func agreementOf(q content.Question, n int) content.Agreement {
	switch n {
	case 0:
		return ""
	case len(Agreements(q)):
		return content.NotAgreed
	}
	return content.AgreedOn
}

// settleOn makes what was agreed on the row's own answer, and takes it back where nothing
// is agreed on.
func (w *Walk) settleOn(q content.Question, n int) {
	agreed := agreementOf(q, n) == content.AgreedOn
	w.Plan.Change(q.Ref, func(a *content.Answer) {
		switch {
		case q.Item.Kind == content.KindStar && agreed:
			a.Importance = content.Level(n)
		case q.Item.Kind == content.KindStar:
			a.Importance = 0
		case q.Item.Kind == content.KindChecklist && agreed:
			a.State = q.States()[n-1]
		case q.Item.Kind == content.KindChecklist:
			a.State = content.Open
		}
	})
}

// agreeAlike agrees on every row of a section that all have answered alike, and says how
// many there were. At is the section's page; see [Page.Ref].
func (w *Walk) agreeAlike(d Deed) (told content.Text) {
	n := 0
	for _, row := range w.alike(d.At) {
		w.agree(Deed{At: row.Ref, N: row.Alike()})
		n++
	}
	if n == 0 {
		return words.Walk().NoneAlike
	}
	return words.Round().SettledAlike.With(n)
}

// AnsweredApart lists what was answered apart in the section that a ref lies in, the widest
// difference first.
func (w *Walk) AnsweredApart(r content.Ref) []content.Revealed {
	section, _ := r.Split()
	s := w.Guide.Section(section)
	if s == nil {
		return nil
	}
	return w.Guide.Reveal(w.Plan, s)
}

// AlikeDeed is the deed that agrees on every row of a section that is answered alike.
func AlikeDeed(s *content.Section) Deed { return Deed{Verb: AgreeAlike, At: content.RefOf(s.ID, s.ID)} }

// meet takes down that a group has talked a combined plan through, or takes it back.
func (w *Walk) meet(Deed) (told content.Text) {
	switch {
	case !w.Guide.Standing(w.Plan).Several:
		return words.Spoken().NotCombined
	case w.Plan.Talked != "":
		w.Plan.Talked = ""
		return words.Screen().NotMet
	}
	w.Plan.MetOver(w.Today)
	return words.Screen().Met
}

// Outcome words what the group came to, "" while it has not.
func Outcome(q content.Question, a content.Answer, l content.Language) string {
	switch a.Agreement {
	case content.NotAgreed:
		return content.NotAgreed.Label().In(l)
	case content.AgreedOn:
		told := content.AgreedOn.Label().In(l)
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
	case said == "" && len(content.Said(a.Views)) > 0 && !p.Hidden(q.Ref):
		return fmt.Sprintf(words.Round().Apart.In(l), len(content.Said(a.Views)))
	}
	return said
}

// ViewWords is what one voice said of a row, on one line.
func ViewWords(q content.Question, v content.View, l content.Language) string {
	var parts []string
	if v.Pass {
		return content.Importance().Label(content.Pass).In(l)
	}
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
	if own := OwnWords(q, v, l); own != "" {
		parts = append(parts, own)
	}
	return strings.Join(parts, " · ")
}

// OwnWords is what one voice said of a row beside its stance, on one line.
func OwnWords(q content.Question, v content.View, l content.Language) string {
	var parts []string
	text := Option(q.Item, v.Text).In(l)
	if q.Item.Kind.HoldsDay() {
		text = content.Date(text).In(l)
	}
	all := []string{text, v.Sign, v.Counter, v.Note, v.Owner, content.Date(v.By).In(l)}
	for _, day := range v.Dates {
		all = append(all, content.Date(day).In(l))
	}
	for _, s := range all {
		if s != "" {
			parts = append(parts, content.VisibleLine(s))
		}
	}
	return strings.Join(parts, " · ")
}

package screen

import (
	"slices"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An aside is what stands quietly beside a question: experience, an example, a
// care note.
type aside struct {
	label content.Text
	text  content.Text
}

// asideCare is a care note with the wording it proposes.
func asideCare(p *content.Plan, c *content.Care) []aside {
	if c == nil {
		return nil
	}
	notes := []aside{{words.Screen().Care, p.Fill(c.Note)}}
	if !c.Support.Empty() {
		notes = append(notes, aside{words.Screen().SupportWording, p.Fill(c.Support)})
	}
	return notes
}

// asides lists what there is to say beside the page: first what concerns the
// row under the cursor, then care, then experience.
func (m *model) asides() []aside {
	var notes []aside
	if f, ok := m.focused().(interface{ beside() []aside }); ok {
		notes = f.beside()
	}
	p := m.route.Page()
	if p.Part == walk.PartRound || p.Part == walk.PartReveal {
		return notes // what helps one person answer is not for here
	}
	notes = append(notes, m.roomAsides(p)...)
	if p.Item.Folded() {
		return notes // what there is to say is the row's to say, when it is open
	}
	if p.Part == walk.WholeItem && m.unanswered(p) {
		notes = append(notes, asideExamples(p.Item.Seeds)...)
	}
	notes = append(notes, asideCare(m.plan, p.Item.Care)...)
	if p.Part == walk.WholeItem && firstPageOf(m.route, p) {
		notes = append(notes, asideAdvice(m.plan, p.Item)...)
	}
	return notes
}

// asideAdvice is what experience has to say of an item.
func asideAdvice(p *content.Plan, it *content.Item) []aside {
	var notes []aside
	for _, a := range it.Advice {
		label := words.Screen().FromExperience
		if slices.Contains(a.Source, content.Practice) {
			label = words.Screen().FromPractice
		}
		notes = append(notes, aside{label, p.Fill(a.Text)})
	}
	return notes
}

// asideExamples lists examples to start from; they are never filled in.
func asideExamples(seeds []content.Text) []aside {
	if len(seeds) == 0 {
		return nil
	}
	all := seeds[0]
	for _, s := range seeds[1:] {
		all = content.Text{EN: all.EN + " · " + s.EN, DA: all.DA + " · " + s.DA}
	}
	return []aside{{words.Screen().Examples, all}}
}

func (m *model) unanswered(p walk.Page) bool {
	q := p.Questions()[0]
	return !q.Answered(m.plan.Answer(q.Ref))
}

// firstPageOf reports whether a page is its item's first: advice stands once.
func firstPageOf(r *walk.Route, p walk.Page) bool {
	i := slices.IndexFunc(r.Pages, func(other walk.Page) bool { return other.Item == p.Item && other.Part == p.Part })
	return r.Pages[i].Ref() == p.Ref()
}

// asideLines draws asides behind a thin bar.
func (m *model) asideLines(notes []aside, width int) []string {
	var out []string
	for i, n := range notes {
		bar := m.look.plain
		if n.label == words.Screen().Care {
			bar = m.look.alert
		}
		if i > 0 {
			out = append(out, bar.Render("│"))
		}
		var lines []string
		if !n.label.Empty() && (i == 0 || notes[i-1].label != n.label) {
			lines = styled(m.in(n.label), width-2, m.look.heading)
		}
		lines = append(lines, styled(m.in(n.text), width-2, m.look.plain)...)
		for _, line := range lines {
			out = append(out, bar.Render("│ ")+line)
		}
	}
	return out
}

package screen

import (
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

// asidesOf are counsel as they stand beside a question. Examples share one line.
func asidesOf(counsel []walk.Counsel) []aside {
	var notes []aside
	for _, c := range counsel {
		if last := len(notes) - 1; c.Kind == walk.CounselExample && last >= 0 && notes[last].label == c.Label() {
			before := notes[last].text
			notes[last].text = content.InEach(func(l content.Language) string { return before.In(l) + " · " + c.Text.In(l) })
			continue
		}
		notes = append(notes, aside{c.Label(), c.Text})
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
	if p.Part != walk.PartRound && p.Part != walk.PartReveal {
		notes = append(notes, m.roomAsides(p)...)
	}
	return append(notes, asidesOf(m.walk.PageNotes(p))...)
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

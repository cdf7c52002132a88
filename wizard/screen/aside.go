package screen

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An aside is what stands quietly beside a question: experience, an example, a
// care note.
type aside struct {
	label content.Text
	text  content.Text
	kind  walk.CounselKind
}

// asidesOf are counsel as they stand beside a question. Examples stand under one head, each
// on a line of its own.
func asidesOf(counsel []walk.Counsel) []aside {
	var notes []aside
	for _, c := range counsel {
		if last := len(notes) - 1; c.Kind == walk.CounselExample && last >= 0 && notes[last].label == c.Label() {
			before := notes[last].text
			notes[last].text = content.InEach(func(l content.Language) string { return before.In(l) + "\n" + c.Text.In(l) })
			continue
		}
		notes = append(notes, aside{c.Label(), c.Text, c.Kind})
	}
	return notes
}

// helps reports whether an aside only helps: what needs care must be read, and
// what a choice is about.
func (n aside) helps() bool {
	switch n.kind {
	case walk.CounselCare, walk.CounselSupport, walk.CounselFolded, walk.CounselThemes:
		return false
	case walk.CounselHint, walk.CounselExample, walk.CounselAdvice, walk.CounselThere:
	}
	return true
}

// rowAsides are about the row under the cursor: what also stands below it where there is no
// panel, and what only the panel and F1 have room for.
func (m *model) rowAsides() (notes []aside) {
	if f, ok := m.focused().(interface{ beside() []aside }); ok {
		notes = f.beside()
	}
	if f, ok := m.focused().(interface{ there() []aside }); ok {
		notes = append(notes, f.there()...)
	}
	return notes
}

// pageAsides are about the page: care first, then experience.
func (m *model) pageAsides() []aside {
	p := m.route.Page()
	var notes []aside
	if p.Part != walk.PartRound && p.Part != walk.PartReveal {
		notes = m.roomAsides(p)
	}
	return append(notes, asidesOf(m.walk.PageNotes(p))...)
}

// asides lists all that there is to say beside the page: first what concerns the row under
// the cursor.
func (m *model) asides() []aside { return append(m.rowAsides(), m.pageAsides()...) }

// first keeps one paragraph of advice; the others are behind F1, and more says that they are.
func first(all []aside) (notes []aside, more bool) {
	advised := false
	for _, n := range all {
		if n.kind == walk.CounselAdvice {
			if advised {
				more = true
				continue
			}
			advised = true
		}
		notes = append(notes, n)
	}
	return notes, more
}

// asidesFor chooses how much can stand below the fields: all of it, only what
// matters most, or a line that says where it is.
func (m *model) asidesFor(width, room, wants int) []string {
	all := m.pageAsides()
	if len(all) == 0 {
		return nil
	}
	left := room - min(wants, max(m.focused().least(width), room/2)) - 1
	lines := m.asideLines(m.fewer(all), len(all), width, left)
	if len(lines) == 0 {
		return nil
	}
	return append([]string{""}, lines...)
}

// asideLines draws as many asides as there is room for, and says where the rest is.
func (m *model) asideLines(shown []aside, of, width, height int) []string {
	notes, more := first(shown)
	more = more || len(notes) < of
	for n := len(notes); n > 0; n-- {
		lines := m.look.asides(m.desk, notes[:n], width)
		if more || n < len(notes) {
			lines = append(lines, m.moreLine())
		}
		if len(lines) <= height {
			return lines
		}
	}
	if height < 1 {
		return nil
	}
	return []string{m.moreLine()}
}

func (m *model) moreLine() string { return m.look.plain.Render("│ " + m.in(words.Screen().More)) }

// panelLines is the panel to the right: what is said about the row under the cursor, then
// about the page.
func (m *model) panelLines(width, height int) []string {
	var out []string
	if f, ok := m.focused().(interface {
		picture(width, height int) []string
	}); ok {
		out = f.picture(width, height)
	}
	all := m.asides()
	if len(all) == 0 {
		return out
	}
	if len(out) > 0 {
		out = append(out, "")
	}
	return append(out, m.asideLines(all, len(all), width, height-len(out))...)
}

// asides draws notes behind a thin bar: what only helps faintly, what must be read not.
func (l look) asides(d *desk, notes []aside, width int) []string {
	var out []string
	for i, n := range notes {
		bar, label, text := l.faint, l.faint, l.faint
		switch {
		case n.kind == walk.CounselCare:
			bar, label, text = l.alert, l.heading, l.plain
		case !n.helps():
			bar, label, text = l.plain, l.heading, l.plain
		case n.kind == walk.CounselHint: // the row's own name
			label = l.heading
		}
		var lines []string
		if i > 0 {
			lines = append(lines, "")
		}
		if !n.label.Empty() && (i == 0 || notes[i-1].label != n.label) {
			lines = append(lines, styled(d.in(n.label), width-2, label)...)
		}
		for _, line := range append(lines, styled(d.in(n.text), width-2, text)...) {
			out = append(out, strings.TrimRight(bar.sign.draw("│")+" "+line, " "))
		}
	}
	return out
}

// under draws below a row what is said about it, in the room there is: first what must be
// read.
func (d *desk) under(notes []aside, width, height int) []string {
	notes = slices.Clone(notes)
	slices.SortStableFunc(notes, func(a, b aside) int {
		switch {
		case a.helps() == b.helps():
			return 0
		case a.helps():
			return 1
		}
		return -1
	})
	var out []string
	for _, note := range notes {
		out = append(out, d.underLines(note, width)...)
	}
	more := d.in(words.Screen().More)
	switch {
	case len(out) <= height:
		return out
	case height > 1:
		return append(out[:height-1], d.look.plain.Render(more))
	case !notes[0].helps(): // it is told that there is something to read, however low the window is
		return []string{d.look.alert.Render("! " + more)}
	case height > 0:
		return []string{d.look.plain.Render(more)}
	}
	return nil
}

func (d *desk) underLines(n aside, width int) []string {
	switch {
	case n.helps():
		return styled(d.in(n.text), width, d.look.faint)
	case n.kind == walk.CounselFolded: // whose label is the row's own name
		return styled(d.in(n.text), width, d.look.plain)
	case n.kind == walk.CounselCare:
		out := []string{d.look.alert.Render("! " + d.in(n.label))}
		return append(out, styled(d.in(n.text), width, d.look.plain)...)
	}
	return append(styled(d.in(n.label), width, d.look.bold), styled(d.in(n.text), width, d.look.plain)...)
}

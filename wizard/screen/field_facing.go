package screen

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/words"
)

// A facingField lays what is expected of the peer worker beside what makes it
// possible: left what is asked, right the support, or one under the other where
// there is no room. It asks nothing; the arrows lead to the answers.
type facingField struct {
	base
	item *content.Item
	at   *int // kept on the desk, so that coming back from the answers finds the pair again
}

func newFacingField(d *desk, it *content.Item) *facingField {
	f := &facingField{base: base{desk: d}, item: it, at: &d.facingAt}
	f.self = f
	*f.at = min(*f.at, len(it.Pairs)-1)
	return f
}

func (f *facingField) pairs() []content.Faced { return f.guide.Facing(f.plan, f.item) }

func (f *facingField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if at, ok := steer(press, *f.at, len(f.item.Pairs)-1); ok {
		*f.at = at
		return f, nil
	}
	here := f.item.Pairs[*f.at]
	switch {
	case key.Matches(press, keys.Enter.Binding):
		return f, huh.NextField
	case key.Matches(press, keys.Left.Binding):
		return f, func() tea.Msg { return jumpMsg{here.Asked[0]} }
	case key.Matches(press, keys.Right.Binding):
		return f, func() tea.Msg { return jumpMsg{here.Support[0]} }
	}
	return f, nil
}

func (f *facingField) hints() []binding {
	return []binding{keys.Enter, {sign: sign("←→"), help: words.Screen().GoToRows, brief: words.Screen().Rows}, keys.Arrows, keys.Next, keys.Back}
}

// beside tells the whole wording of the pair under the cursor.
func (f *facingField) beside() []aside {
	var notes []aside
	here := f.pairs()[*f.at]
	for _, side := range []struct {
		label content.Text
		rows  []content.Stood
	}{{words.Screen().Asked, here.Asked}, {words.Screen().Possible, here.Support}} {
		for _, r := range side.rows {
			notes = append(notes, aside{label: side.label, text: f.plan.Fill(r.Ask())})
		}
	}
	return notes
}

// The measures of two columns, in cells.
const (
	facingFrom = 60 // the width from which the sides stand beside each other
	facingGap  = 3
)

func (f *facingField) blocks(width int) [][]string {
	var blocks [][]string
	pairs := f.pairs()
	for i, p := range pairs {
		style := f.row(i == *f.at)
		lines := style.each(hang(noBar, wrap(f.in(f.plan.Fill(p.Title)), width-2)))
		lines = append(lines, f.sides(p, width)...)
		if said := p.Verdict(); !said.Empty() {
			note := "! "
			if p.Is == content.Undecided {
				note = "? "
			}
			for _, line := range hang("    "+note, wrap(f.in(f.plan.Fill(said)), width-6)) {
				lines = append(lines, f.look.alert.Render(line))
			}
		}
		if i == *f.at && !f.panel && f.focused {
			lines = append(lines, hang("    ", f.under(f.beside(), width-4, anyHeight))...)
		}
		lines = f.barred(i == *f.at, lines)
		if i < len(pairs)-1 {
			lines = append(lines, "")
		}
		blocks = append(blocks, lines)
	}
	return blocks
}

// sides draws what is asked and what supports it.
func (f *facingField) sides(p content.Faced, width int) []string {
	if width < facingFrom {
		var lines []string
		for _, side := range []struct {
			label content.Text
			rows  []content.Stood
		}{{words.Screen().Asked, p.Asked}, {words.Screen().Possible, p.Support}} {
			lines = append(lines, f.look.plain.Render(cut("    "+f.in(side.label)+":", width)))
			lines = append(lines, hang("      ", f.stood(side.rows, width-6))...)
		}
		return lines
	}
	each := (width - 4 - facingGap) / 2
	left := hang("    ", f.stood(p.Asked, each))
	return beside(left, 4+each+facingGap, f.stood(p.Support, each))
}

// stood names rows with how they stand, a line each.
func (f *facingField) stood(rows []content.Stood, width int) []string {
	var lines []string
	for _, r := range rows {
		lines = append(lines, styled(f.in(f.plan.Fill(r.Short()))+": "+f.in(r.Label()), max(width, 8), f.look.plain)...)
	}
	return lines
}

// head names the two columns.
func (f *facingField) head(width int) []string {
	if width < facingFrom {
		return nil
	}
	each := (width - 4 - facingGap) / 2
	line := strings.Repeat(" ", 4) + pad(f.look.heading.Render(f.in(words.Screen().Asked)), each+facingGap) + f.look.heading.Render(f.in(words.Screen().Possible))
	return []string{cut(line, width)}
}

func (f *facingField) wants(width int) int {
	return len(f.head(width)) + heightOf(f.blocks(width))
}

// least leaves room for what stands beside only where nothing needs to scroll: F1
// tells it as well.
func (f *facingField) least(width int) int { return f.wants(width) }

func (f *facingField) lines(width, height int) []string {
	head := f.head(width)
	if len(head) > height-3 {
		head = nil
	}
	return append(head, scroll(f.blocks(width), *f.at, height-len(head))...)
}

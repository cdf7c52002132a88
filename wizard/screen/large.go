package screen

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// What a room needs that one person at a laptop does not: letters and rows that can
// be read from afar, and words for whoever leads it.

// largeWidth is how wide the large layout is: the role star fits beside its words.
const largeWidth = 68

// textWidth is how wide text gets.
func (d *desk) textWidth() int {
	if d.large {
		return largeWidth
	}
	return bodyWidth
}

// setOff sets the page off from the left edge; in the large layout it stands in the
// middle of the wall.
func (m *model) setOff(lines []string, width int) []string {
	if !m.large {
		return indent(lines)
	}
	left := strings.Repeat(" ", max(1, (m.width-width)/2))
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = left + line
	}
	return out
}

// spaced puts a blank line between blocks in the large layout, where they do not have
// one of their own.
func (d *desk) spaced(blocks [][]string) [][]string {
	if !d.large {
		return blocks
	}
	out := slices.Clone(blocks)
	for i := range out[:max(0, len(out)-1)] {
		this, next := out[i], out[i+1]
		if (len(this) > 0 && this[len(this)-1] == "") || (len(next) > 0 && next[0] == "") {
			continue
		}
		out[i] = append(slices.Clone(this), "")
	}
	return out
}

// scroll is [scroll] in the layout that is on. A window too low for blank lines has none.
func (d *desk) scroll(blocks [][]string, cursor, height int) []string {
	const lowest = 8
	if spaced := d.spaced(blocks); height >= min(lowest, heightOf(spaced)) {
		blocks = spaced
	}
	return scroll(blocks, cursor, height)
}

// heightOf is [heightOf] in the layout that is on.
func (d *desk) heightOf(blocks [][]string) int { return heightOf(d.spaced(blocks)) }

// heightOfEach is the height of n blocks that are yet to be drawn. More than any window has
// lines for scroll whatever they look like, and are not drawn to know it.
func (d *desk) heightOfEach(n int, draw func(int) []string) int {
	const tallest = 200
	if n > tallest {
		return n
	}
	blocks := make([][]string, n)
	for i := range blocks {
		blocks[i] = draw(i)
	}
	return d.heightOf(blocks)
}

// scrollEach is [desk.scroll] of n blocks, of which no more are drawn than are in sight.
func (d *desk) scrollEach(n, cursor, height int, draw func(int) []string) []string {
	blocks, at := near(n, cursor, height, draw)
	return d.scroll(blocks, at, height)
}

// fewer leaves out of the large layout what can be read behind F1: all but what must
// be handled with care, and what concerns the room itself.
func (m *model) fewer(notes []aside) []aside {
	if !m.large {
		return notes
	}
	room := m.roomAsides(m.route.Page())
	return slices.DeleteFunc(slices.Clone(notes), func(n aside) bool { return n.helps() && !slices.Contains(room, n) })
}

// roomAsides is what stands beside the page that opens a workshop, for whoever sets
// up the projector.
func (m *model) roomAsides(p walk.Page) []aside {
	switch {
	case p.Item.Kind != content.KindOpening:
		return nil
	case m.large:
		return []aside{{text: words.Screen().BackRow.With(m.width, m.height)}}
	}
	return []aside{{text: words.Screen().OfferLarge}}
}

// addRoom adds to the menu what whoever leads a workshop needs.
func (m *model) addRoom(c *chooser) {
	first := len(c.choices)
	add := func(label content.Text, do func(*model) tea.Cmd) {
		c.choices = append(c.choices, choice{label: m.in(label), do: do})
	}
	if m.plan.Workshop() {
		if len(m.route.Page().Section.Lead) > 0 {
			add(words.Screen().MenuNotes, func(m *model) tea.Cmd { m.overlay = m.newNotes(); return nil })
		}
		m.addClock(add)
	}
	if m.walk.ReadsIn(m.session) {
		add(words.Sheets().MenuReadIn, func(m *model) tea.Cmd {
			m.overlay = m.newJotter(words.Sheets().ReadInTitle, words.Sheets().ReadInHint, (*model).readIn)
			return nil
		})
	}
	switch {
	case m.large:
		add(words.Screen().MenuUsual, func(m *model) tea.Cmd { m.large = false; return nil })
	case m.plan.Workshop():
		add(words.Screen().MenuLarge, func(m *model) tea.Cmd { m.large = true; return nil })
	}
	if len(c.choices) > first {
		c.choices[first].head = m.in(words.Screen().WorkshopTitle)
	}
}

// newNotes are the facilitator's notes of the step at hand.
func (m *model) newNotes() *reader {
	s := m.route.Page().Section
	title := fmt.Sprintf(m.in(words.Screen().NotesTitle), m.in(s.Title)) + m.minutesOf(s)
	r := &reader{}
	r.add(m.look.heading, title)
	for _, note := range s.Lead {
		r.put(m.look.heading, m.in(note.How))
		r.add(m.look.plain, m.in(note.Text))
	}
	return r
}

// minutesOf is how long a step takes in a workshop, to stand behind its title.
func (d *desk) minutesOf(s *content.Section) string {
	slot, _ := s.Slot(d.plan)
	if slot.Minutes == 0 || !d.plan.Workshop() {
		return ""
	}
	return " · " + d.in(words.Screen().TimeLeft.With(slot.Minutes))
}

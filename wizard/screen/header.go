package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Where one is: the line at the top, and the steps at the left.

// header says whose plan this is and which step, how far along.
func (m *model) header() string {
	if m.cover != nil {
		return margin + m.look.bold.Render("alongside")
	}
	p := m.route.Page()
	name := m.in(p.Section.Name())
	step, steps, nth, of := m.route.Place()
	where, short := m.in(m.route.GroupOf(p.Section).Away), ""
	if step > 0 {
		where = fmt.Sprintf(m.in(words.Screen().StepOf), step, steps)
		short = fmt.Sprintf(m.in(words.Screen().PageOf), step, steps)
	}
	left, time, day := margin+m.look.bold.Render("alongside"), m.timeLeft(), m.dayText()
	if m.railed() { // which says how far along the step is
		if place := m.plan.Workplace(); place != "" {
			left += "  " + m.look.plain.Render(cut(content.VisibleLine(place), m.width/3))
		}
		room := m.width - ansi.StringWidth(left) - len(margin) - 1
		right := widest(room, dotted(name, where, time, day), dotted(where, time, day), dotted(time, day), dotted(time, m.dayBrief()), time)
		return apart(left, m.look.plain.Render(right)+margin, m.width)
	}
	room := m.width - len(margin) - ansi.StringWidth(name) - 2
	pages := ""
	if bar := " " + m.pagesBar(nth, of); of > 1 && !m.large && ansi.StringWidth(bar+dotted(where, time, day)) <= room {
		pages = bar
	}
	brief := m.dayBrief()
	right := widest(room, // the name is told in full
		dotted(where, time, day), dotted(short, time, day), dotted(time, day), dotted(short, time, brief), dotted(time, brief), time, brief, short)
	return apart(margin+m.look.bold.Render(name)+pages, m.look.plain.Render(right)+margin, m.width)
}

// widest is the first of some texts, each shorter than the one before, that has room; ""
// where none has.
func widest(room int, texts ...string) string {
	for _, text := range texts {
		if ansi.StringWidth(text) <= room {
			return text
		}
	}
	return ""
}

// dotted puts what there is of some parts behind each other.
func dotted(parts ...string) string {
	return strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), " · ")
}

// railed reports whether the steps stand at the left.
func (m *model) railed() bool {
	return m.width >= railFrom && !m.large && m.cover == nil && m.overlay == nil && m.route.Page().Part != walk.PartReveal
}

// rule is the line below the header.
func (m *model) rule() string {
	return margin + m.look.faint.Render(strings.Repeat("─", max(0, m.width-2)))
}

// mostBars is how many pages are drawn one by one.
const mostBars = 8

// pagesBar says how far along a step's pages are: those seen, and those to come.
func (m *model) pagesBar(nth, of int) string {
	if of > mostBars {
		return m.look.plain.Render(fmt.Sprintf(m.in(words.Screen().PageOf), nth, of))
	}
	return m.look.good.Render(strings.Repeat("▰", nth)) + m.look.faint.Render(strings.Repeat("▱", of-nth))
}

// railSigns is how wide a step's sign is, and what stands before and behind the names.
const railSigns = 2

// railWidth is how wide the steps are: the longest of their names is not cut where there is
// room for it.
func (m *model) railWidth() int {
	const least, gap = 26, 3
	longest := 0
	for _, g := range m.route.Groups() {
		for _, s := range g.Sections {
			longest = max(longest, ansi.StringWidth(m.in(s.Name())))
		}
	}
	return max(least, min(railSigns+longest+gap, m.width/4+4)) + len(margin)
}

// rail lists the steps, for windows wide enough: of the groups that nobody is in, all but
// the first are one line.
func (m *model) rail(width, height int) []string {
	here := m.route.Page().Section
	var blocks [][]string
	at := 0
	for i, g := range m.route.Groups() {
		inside := slices.Contains(g.Sections, here)
		if i > 0 {
			head := m.in(g.Head)
			if !inside {
				head = fmt.Sprintf("%s · %d", m.in(g.Closed), len(g.Sections))
			}
			blocks = append(blocks, []string{"", noBar + m.look.faint.Render(cut(head, width-len(noBar)-1))})
		}
		if i > 0 && !inside {
			continue
		}
		for _, s := range g.Sections {
			if s == here {
				at = len(blocks)
			}
			blocks = append(blocks, []string{m.railLine(s, s == here, width-len(margin)-railSigns)})
		}
	}
	return scroll(blocks, at, height)
}

// railLine is a step: that one is at it and how far along its pages, or how far it is done.
func (m *model) railLine(s *content.Section, here bool, width int) string {
	name := m.in(s.Name())
	if !here {
		return m.look.past.Render(cut(m.walk.Sign(s)+" "+name, width))
	}
	line := m.look.here.Render(cut(cursorSign+name, width))
	_, _, nth, of := m.route.Place()
	if bar := "  " + m.pagesBar(nth, of); of > 1 && ansi.StringWidth(line)+ansi.StringWidth(bar) <= width {
		line += bar
	}
	return line
}

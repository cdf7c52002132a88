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

// Sizes, in cells and lines.
const (
	minWidth, minHeight = 40, 10 // below it the frame only says so
	bodyWidth           = 76     // text is not wider, to be read well
	railWidth           = 30
	railFrom            = 96  // window width from which the steps stand beside
	sideFrom            = 140 // and from which asides do
	revealWidth         = 110 // where answers stand side by side
	airyFrom            = 16  // window height from which there are blank lines
)

// View draws the whole window: exactly as many lines as it has, none wider.
func (m *model) View() (frame string) {
	defer m.survive(nil)
	m.burst.begin()
	defer m.burst.end()
	if m.width == 0 || m.err != nil {
		return ""
	}
	if m.width < minWidth || m.height < minHeight {
		return strings.Join(fit(wrap(m.in(words.Screen().TooSmall), m.width), m.width, m.height), "\n")
	}
	airy := m.height >= airyFrom
	head := []string{m.header()}
	foot := append(m.noticeLines(), m.footer())
	if airy {
		head = append(head, "")
		if len(foot) == 1 {
			foot = append([]string{""}, foot...)
		}
	}
	height := m.height - len(head) - len(foot)
	lines := slices.Concat(head, fit(m.middle(height, airy), m.width, height), foot)
	return strings.Join(fit(lines, m.width, m.height), "\n")
}

// margin is the blank column at the left of everything.
const margin = " "

// middle is what stands between header and footer.
func (m *model) middle(height int, airy bool) []string {
	inner := m.width - 2
	switch {
	case m.overlay != nil:
		return m.setOff(m.overlay.lines(m.desk, min(m.textWidth(), inner), height), m.textWidth())
	case m.cover != nil:
		return m.setOff(m.cover.lines(m.desk, min(m.textWidth(), inner), height), m.textWidth())
	case m.route.Page().Part == walk.PartReveal && (m.large || m.width >= railFrom): // what stands side by side wants the room
		return m.setOff(m.body(min(revealWidth, inner), height, airy, true), revealWidth)
	case m.width < railFrom || m.large:
		return m.setOff(m.body(min(m.textWidth(), inner), height, airy, true), m.textWidth())
	}
	body := inner - railWidth
	if m.width < sideFrom {
		return beside(indent(m.rail(height)), railWidth, m.body(min(bodyWidth, body), height, airy, true))
	}
	side := min(body-bodyWidth-4, 44)
	page := beside(m.body(bodyWidth, height, airy, false), bodyWidth+4, m.asideLines(m.asides(), side))
	return beside(indent(m.rail(height)), railWidth, page)
}

// indent sets lines off from the left edge.
func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = margin + line
	}
	return out
}

// body is the page: the question, its fields, and what stands quietly beside
// them, if there is room left.
func (m *model) body(width, height int, airy, withAsides bool) []string {
	p := m.route.Page()
	out := m.intro(p, width, height)
	if airy || p.Theme == nil { // in a low window the theme alone says it
		out = append(out, styled(m.in(p.Title(m.plan)), width, m.look.heading)...)
	}
	if p.Theme != nil {
		out = append(out, styled(m.in(p.Theme.Title), width, m.look.heading)...)
	}
	if hint := m.hint(p); airy && hint != "" {
		out = append(out, styled(hint, width, m.look.plain)...)
	}
	if s := m.plan.Answer(p.Ref()).State; s != content.Open && p.Theme == nil && !p.Item.Folded() {
		out = append(out, m.stanceOf(s))
	}
	if airy {
		out = append(out, "")
	}
	room := height - len(out)
	wants := m.wants(width)
	var notes []string
	if withAsides {
		notes = m.asidesFor(width, room, wants)
	}
	fields := m.drawFields(width, room-len(notes), wants)
	return append(append(out, fields...), notes...)
}

// intro says what a step is for, on its first page and where there is room.
func (m *model) intro(p walk.Page, width, height int) []string {
	if height < 18 || m.large || p.Section.Intro.Empty() || !m.route.First(p) {
		return nil
	}
	return append(styled(m.in(m.plan.Fill(p.Section.Intro)), width, m.look.plain), "")
}

func (m *model) hint(p walk.Page) string {
	switch {
	case p.Part == walk.PartWrite:
		return fmt.Sprintf(m.in(words.Screen().WriteHint), content.VisibleLine(m.session.File))
	case p.Part == walk.PartRound && p.Item.Kind == content.KindChecklist:
		return m.in(words.Round().RowsHint)
	case p.Part == walk.PartRound:
		return m.in(words.Round().Hint)
	case p.Part == walk.PartReveal && p.Item.Kind == content.KindStar:
		return m.in(words.Round().RevealStarHint)
	case p.Part == walk.PartReveal:
		return m.in(words.Round().RevealHint)
	case p.Part == walk.PartVotes:
		return m.in(words.Screen().VotesHint.With(content.DotsEach))
	case p.Part == walk.PartResult:
		return m.in(words.Screen().ResultHint)
	case p.Item.Folded(), p.Part == walk.PartDates:
		return ""
	}
	return m.in(m.plan.Fill(p.Item.Hint))
}

// wants is the height at which none of the page's fields need to scroll.
func (m *model) wants(width int) int {
	n := len(m.fields) - 1
	for _, f := range m.fields {
		n += f.wants(width)
	}
	return n
}

// asidesFor chooses how much can stand below the fields: all of it, only what
// matters most, or a line that says where it is.
func (m *model) asidesFor(width, room, wants int) []string {
	all := m.asides()
	notes := m.fewer(all)
	if len(all) == 0 {
		return nil
	}
	left := room - min(wants, max(m.focused().least(width), room/2)) - 1
	for n := len(notes); n > 0; n-- {
		lines := m.asideLines(notes[:n], width)
		if len(lines) <= left {
			return append([]string{""}, lines...)
		}
	}
	if left < 1 {
		return nil
	}
	return []string{"", m.look.plain.Render("│ " + m.in(words.Screen().More))}
}

func (m *model) drawFields(width, room, wants int) []string {
	if here := m.focused(); len(m.fields) == 1 || here.wants(width) > room { // a field that needs all the room gets it
		height := max(0, min(room, wants))
		return fit(here.lines(width, height), width, height)
	}
	var blocks [][]string
	at := 0
	for i, f := range m.fields {
		block := f.lines(width, f.wants(width))
		if i < len(m.fields)-1 && wants <= room {
			block = append(block, "")
		}
		if f == m.focused() {
			at = i
		}
		blocks = append(blocks, block)
	}
	return scroll(blocks, at, room)
}

// header says where one is: the step, and how far along.
func (m *model) header() string {
	left := margin + m.look.bold.Render("alongside")
	if m.cover != nil {
		return left
	}
	p := m.route.Page()
	step, steps, nth, of := m.route.Place()
	where := m.in(m.route.GroupOf(p.Section).Away)
	bar := ""
	if step > 0 {
		where = fmt.Sprintf(m.in(words.Screen().StepOf), step, steps)
		bar = " " + m.progressBar(step, steps, min(24, m.width/5))
	}
	if of > 1 && (m.width >= 60 || m.timeLeft() == "") {
		where += fmt.Sprintf(" · "+m.in(words.Screen().PageOf), nth, of)
	}
	if left := m.timeLeft(); left != "" {
		where += " · " + left
	}
	if m.large {
		bar = ""
	}
	if m.width < railFrom || m.large { // no rail: the step's name stands here
		left = margin + m.look.bold.Render(m.in(p.Section.Name()))
		room := m.width - ansi.StringWidth(where) - ansi.StringWidth(bar) - 3
		if room < 16 {
			bar, room = "", m.width-ansi.StringWidth(where)-3
		}
		left = cut(left, room)
	} else if name := m.plan.Workplace(); name != "" {
		left += m.look.plain.Render(" · " + cut(content.VisibleLine(name), m.width/3))
	}
	return apart(left, m.look.plain.Render(where)+bar+margin, m.width)
}

func (m *model) progressBar(step, steps, width int) string {
	done := step * width / steps
	return m.look.good.Render(strings.Repeat("━", done)) + m.look.plain.Render(strings.Repeat("─", width-done))
}

// rail lists the steps, for windows wide enough.
func (m *model) rail(height int) []string {
	here := m.route.Page().Section
	var blocks [][]string
	at := 0
	add := func(sections []*content.Section) {
		for _, s := range sections {
			sign, style := "  ", m.look.plain
			if s == here {
				sign, style, at = cursorSign, m.look.here, len(blocks)
			}
			line := cut(sign+m.walk.Sign(s)+" "+m.in(s.Name()), railWidth-3)
			blocks = append(blocks, []string{style.Render(line)})
		}
	}
	for i, g := range m.route.Groups() {
		if i > 0 {
			blocks = append(blocks, []string{"", m.look.plain.Render("  " + m.in(g.Head))})
		}
		add(g.Sections)
	}
	return scroll(blocks, at, height)
}

// hintLine tells as many keys as there is room for, in their order. Where room is short the
// first stays, which is what one would do next, the last, which leads to everything else,
// and the second, which is what the page is for; in fewer words if it must be. Then comes
// the help, and then the others in their order.
func hintLine(d *desk, hints []binding, room int) (line string, whole bool) {
	last := len(hints) - 1
	order, needed := []int{0, last}, 2
	if last > 2 && hints[1].sign != keys.Back.sign { // which is never what a page is for
		order, needed = append(order, 1), 3
	}
	order = append(order, last-1)
	for i := 1; i < last-1; i++ {
		order = append(order, i)
	}
	for _, briefly := range []bool{false, true} {
		between := " · "
		if briefly {
			between = "  "
		}
		told, left := make([]string, len(hints)), room+ansi.StringWidth(between) // none stands after the last
		whole = true
		for n, i := range order {
			if i < 0 || told[i] != "" {
				continue
			}
			key := hints[i].told(d, briefly)
			if w := ansi.StringWidth(key + between); w <= left {
				told[i] = key
				left -= w
			} else if n < needed {
				whole = false
			}
		}
		line = strings.Join(slices.DeleteFunc(told, func(key string) bool { return key == "" }), between)
		if whole {
			break
		}
	}
	return line, whole
}

// footer shows the keys that matter now, as many as fit, and that all is saved.
func (m *model) footer() string {
	sign := m.look.good.Render("✓")
	status := m.look.plain.Render(m.in(words.Screen().Saved)+" ") + sign
	switch {
	case m.cover != nil:
		status, sign = "", ""
	case m.saveErr != nil:
		sign = m.look.alert.Render("!")
		status = sign
	case !m.keeping.There(): // nothing was said yet, and there is no file
		status, sign = "", ""
	case m.unsaved || m.saving:
		sign = m.look.plain.Render("…")
		status = m.look.plain.Render(m.in(words.Screen().Saving))
	}
	var hints []binding
	switch {
	case m.overlay != nil:
		hints = m.overlay.hints()
	case m.cover != nil:
		hints = append(hints, keys.Enter.as(words.Screen().Start), keys.Arrows, keys.Leave)
	default:
		hints = append(m.focused().hints(), keys.Help, m.escape())
	}
	line, whole := hintLine(m.desk, hints, m.width-ansi.StringWidth(status)-4)
	if !whole { // that all is saved is said by the sign alone
		status = sign
		line, _ = hintLine(m.desk, hints, m.width-ansi.StringWidth(status)-3)
	}
	return apart(margin+m.look.plain.Render(line), status+margin, m.width)
}

// escape is what Esc does now: close what is open, else the menu.
func (m *model) escape() binding {
	switch {
	case m.focused().opened():
		return keys.Menu.as(words.Screen().Close)
	case m.glancing():
		return keys.Menu.as(words.Screen().BackToQuestion)
	}
	return keys.Menu
}

// noticeLines is the calm line above the footer, if there is something to say.
func (m *model) noticeLines() []string {
	told := m.in(m.notice)
	style := m.look.bold
	if m.saveErr != nil && told == "" {
		told = "! " + m.in(words.Screen().NotSaved.With(walk.ErrorIn(m.saveErr, m.lang)))
		style = m.look.alert
	}
	if told == "" {
		return nil
	}
	lines := indent(styled(told, min(bodyWidth+railWidth, m.width-2), style))
	return lines[:min(len(lines), max(1, m.height/4))]
}

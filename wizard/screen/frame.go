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
	railFrom            = 96     // window width from which the steps stand beside
	panelFrom           = 120    // and from which what is said about a row does
	panelGap            = 3
	panelMost           = 48
	noticeWidth         = 106
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
		return strings.Join(fit(m.tooSmall(), m.width, m.height), "\n")
	}
	airy := m.height >= airyFrom
	head := []string{m.header()}
	foot := append(m.noticeLines(), m.footer())
	if airy {
		head = append(head, m.rule(), "")
		if len(foot) == 1 {
			foot = append([]string{""}, foot...)
		}
	}
	height := m.height - len(head) - len(foot)
	lines := slices.Concat(head, fit(m.middle(height, airy), m.width, height), foot)
	return strings.Join(fit(lines, m.width, m.height), "\n")
}

// tooSmall says what a window needs that has no room for the questions, and how the answers
// are; in the middle of it, where there is room for that.
func (m *model) tooSmall() []string {
	kept := words.Screen().TooSmallSaved
	if m.saveErr != nil {
		kept = words.Screen().TooSmallKept
	}
	lines := styled(m.in(words.Screen().TooSmall), m.width, m.look.plain)
	if m.saveErr != nil || m.keeping != nil && m.keeping.There() { // before the guide is there nothing is
		lines = append(lines, styled(m.in(kept), m.width, m.look.bold)...)
	}
	return append(make([]string, max(0, (m.height-len(lines))/2)), lines...)
}

// margin is the blank column at the left of everything.
const margin = " "

// middle is what stands between header and footer.
func (m *model) middle(height int, airy bool) []string {
	inner := m.width - 2
	m.panel = false
	switch {
	case m.overlay != nil:
		return m.setOff(m.overlay.lines(m.desk, min(m.textWidth(), inner), height), m.textWidth())
	case m.cover != nil:
		return m.setOff(m.cover.lines(m.desk, min(m.textWidth(), inner), height), m.textWidth())
	case m.route.Page().Part == walk.PartReveal && (m.large || m.width >= railFrom): // what stands side by side wants the room
		return m.setOff(m.body(min(revealWidth, inner), height, airy), revealWidth)
	case m.width < railFrom || m.large:
		return m.setOff(m.body(min(m.textWidth(), inner), height, airy), m.textWidth())
	}
	rail := m.railWidth()
	body := inner - rail
	if m.width < panelFrom {
		return beside(indent(m.rail(rail, height)), rail, m.body(min(bodyWidth, body), height, airy))
	}
	m.panel = true
	side := min((body-panelGap)*2/5, panelMost)
	body = min(bodyWidth, body-panelGap-side)
	page := beside(m.body(body, height, airy), body+panelGap, m.panelLines(side, height))
	return beside(indent(m.rail(rail, height)), rail, page)
}

// indent sets lines off from the left edge.
func indent(lines []string) []string {
	out := make([]string, len(lines))
	for i, line := range lines {
		out[i] = margin + line
	}
	return out
}

// body is the page: the question, its fields, and below them what is said about the page,
// where there is no panel for it and there is room.
func (m *model) body(width, height int, airy bool) []string {
	p := m.route.Page()
	out := m.asked(p, width, airy)
	if airy {
		out = append(out, m.helping(p, width, height)...)
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
	if !m.panel {
		notes = m.asidesFor(width, room, wants)
	}
	fields := m.drawFields(width, room-len(notes), wants)
	return append(append(out, fields...), notes...)
}

// asked is the question at the head of the page, and which part of it the page asks.
func (m *model) asked(p walk.Page, width int, airy bool) (out []string) {
	if airy || p.Theme == nil { // in a low window the theme alone says it
		title := p.Title(m.plan)
		if end, _, ended := m.ended(); ended {
			title = end
		}
		out = styled(m.in(title), width, m.look.heading)
	}
	if p.Theme == nil || airy && len(p.Item.Themes) == 1 { // an only one says what the question does
		return out
	}
	nth := ""
	if themes := p.Item.Themes; len(themes) > 1 {
		i := slices.IndexFunc(themes, func(t content.Theme) bool { return t.Title == p.Theme.Title })
		nth = m.in(words.Screen().ThemeOf.With(i+1, len(themes))) + "  "
	}
	lines := wrap(nth+m.in(p.Theme.Title), width)
	first := strings.TrimPrefix(lines[0], nth)
	return append(append(out, m.look.faint.Render(nth)+m.look.heading.Render(first)), m.look.heading.each(lines[1:])...)
}

// helping is how to go about it: what the step is for, on its first page, and the question's
// own hint, which on the pages after an item's first is behind F1.
func (m *model) helping(p walk.Page, width, height int) (out []string) {
	if height >= 18 && !m.large && !p.Section.Intro.Empty() && m.route.First(p) {
		out = styled(m.in(m.plan.Fill(p.Section.Intro)), width, m.look.faint)
	}
	switch hint := m.hint(p); {
	case hint == "":
	case p.Part != walk.WholeItem, p.Item.Kind == content.KindReview: // which says what to do here
		out = append(out, styled(hint, width, m.look.plain)...)
	case p.Theme == nil || p.Theme == &p.Item.Themes[0]:
		out = append(out, styled(hint, width, m.look.faint)...)
	}
	return out
}

// ended is what stands at the head of the last page when all is written.
func (m *model) ended() (title, hint content.Text, ok bool) {
	f, is := m.focused().(*writeField)
	if !is {
		return title, hint, false
	}
	return f.ends()
}

func (m *model) hint(p walk.Page) string {
	_, end, ended := m.ended()
	switch {
	case ended:
		return m.in(end)
	case p.Part == walk.PartWrite && m.plan.TakesPart():
		return ""
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

// hintLine tells as many keys as there is room for, in their order. Where room is short the
// first stays, which is what one would do next, the last, which leads to everything else,
// and the second, which is what the page is for; in fewer words if it must be. Then comes
// the help, and then the others in their order.
func hintLine(d *desk, hints []binding, room int) (line string, whole bool) {
	last := len(hints) - 1
	order, needed := []int{0, last}, 2
	if last > 2 && hints[1].help != keys.Back.help && hints[1].help != keys.Newline.help { // which are never what a page is for
		order, needed = append(order, 1), 3
	}
	order = append(order, last-1)
	for i := 1; i < last-1; i++ {
		order = append(order, i)
	}
	const between = "  "
	for _, briefly := range []bool{false, true} {
		told, left := make([]string, len(hints)), room+ansi.StringWidth(between) // none stands after the last
		whole = true
		for n, i := range order {
			if i < 0 || told[i] != "" {
				continue
			}
			key := hints[i].told(d, briefly)
			if w := ansi.StringWidth(key + between); w <= left {
				told[i] = d.hinted(hints[i], key)
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

// hinted draws a hint: what leads elsewhere is told faintly, for it is the same everywhere.
func (d *desk) hinted(b binding, told string) string {
	for _, away := range []binding{keys.Help, keys.Menu, keys.Back} {
		if b.sign == away.sign && b.help == away.help {
			return d.look.faint.Render(told)
		}
	}
	key := d.in(b.sign)
	return d.look.bold.Render(key) + d.look.plain.Render(strings.TrimPrefix(told, key))
}

// footer shows the keys that matter now, as many as fit, and that all is saved.
func (m *model) footer() string {
	sign := m.look.good.Render("✓")
	status := m.look.faint.Render(m.in(words.Screen().Saved)+" ") + sign
	switch {
	case m.cover != nil:
		status, sign = "", ""
	case m.saveErr != nil:
		sign = m.look.alert.Render("!")
		status = m.look.alert.Render("! " + m.in(words.Screen().Unsaved))
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
	return apart(margin+line, status+margin, m.width)
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
	lines := indent(styled(told, min(noticeWidth, m.width-2), style))
	return lines[:min(len(lines), max(1, m.height/4))]
}

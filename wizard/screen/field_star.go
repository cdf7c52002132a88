package screen

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A starField rates the role star: for each axis how important it is here and
// how clear it is to us, in four worded levels. The star beside the words grows
// with them; the words alone say everything it shows.
type starField struct {
	base
	axes      []content.Question
	walk.Cell      // the cursor's
	moved     bool // a rating has moved the cursor on, and Enter after it is no second step
}

func newStarField(d *desk, axes []content.Question) *starField {
	f := &starField{base: base{desk: d, ref: axes[0].Ref}, axes: axes}
	f.self = f
	return f
}

func (f *starField) seek(r content.Ref) { f.Axis = max(0, indexOf(f.axes, r)) }

func (f *starField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	moved := f.moved
	f.moved = false
	switch {
	case key.Matches(press, keys.Up.Binding):
		f.Axis = max(0, f.Axis-1)
	case key.Matches(press, keys.Down.Binding):
		f.Axis = min(len(f.axes)-1, f.Axis+1)
	case key.Matches(press, keys.Top.Binding):
		f.Axis = 0
	case key.Matches(press, keys.Bottom.Binding):
		f.Axis = len(f.axes) - 1
	case key.Matches(press, keys.Left.Binding):
		f.Clarity = false
	case key.Matches(press, keys.Right.Binding):
		f.Clarity = true
	case key.Matches(press, keys.Enter.Binding) && moved && f.withDigit():
	case key.Matches(press, keys.Enter.Binding):
		if !f.onward() {
			return f, huh.NextField
		}
	case key.Matches(press, keys.Pass.Binding):
		f.rate(content.Pass)
		f.moved = f.onward()
		f.digit()
	case key.Matches(press, keys.Clear.Binding):
		f.rate(0)
	default:
		n, err := strconv.Atoi(press.String())
		if err == nil && n >= 1 && n <= int(content.MaxLevel) {
			f.rate(content.Level(n))
			f.moved = f.onward()
			f.digit()
			break
		}
		f.noAnswer(press, int(content.MaxLevel))
	}
	return f, nil
}

// onward goes to the next cell; it reports whether there was one.
func (f *starField) onward() bool {
	next, ok := f.Next(len(f.axes))
	f.Cell = next
	return ok
}

func (f *starField) rate(l content.Level) { f.do(f.walk.RateCell(f.axes, f.Cell, l)) }

func (f *starField) undo() {
	f.desk.undo()
	f.moved = false
}

func (f *starField) back(s walk.Step) {
	if i := indexOf(f.axes, s.Deed.At); i >= 0 {
		f.Axis, f.Clarity = i, s.Deed.Clarity != f.plan.Answer(s.Deed.At).Clarity
	}
}

func (f *starField) hints() []binding {
	enter := enterRows(f.Axis, len(f.axes)-1)
	if next, ok := f.Next(len(f.axes)); ok && next.Axis == f.Axis {
		enter = keys.Enter.as(words.Screen().NextField).or(words.Keys().Enter)
	}
	return []binding{
		enter,
		keys.Digit.as(words.Screen().Rate).answers(int(content.MaxLevel)),
		keys.Pass,
		{sign: sign("←→"), help: words.Screen().Column},
		keys.Next.as(words.Screen().NextLeaveOpen), keys.Back,
	}
}

func (f *starField) beside() []aside {
	row := f.axes[f.Axis].Row
	about := row.Text
	if !row.About.Empty() {
		about = content.InEach(func(l content.Language) string { return row.Text.In(l) + ". " + row.About.In(l) })
	}
	return []aside{{label: row.Short, text: about}}
}

// legend words the four levels of the column the cursor is in.
func (f *starField) legend(width int) []string {
	var parts []digitSign
	for i, label := range walk.Levels(f.Scale()) {
		parts = append(parts, digitSign{strconv.Itoa(i + 1), f.in(label)})
	}
	return f.look.legend(parts, width)
}

// The table's columns, in cells.
const (
	axisWidth = 17
	rateWidth = 16
)

func (f *starField) head() string {
	style := func(on bool) string {
		if on {
			return cursorSign
		}
		return "  "
	}
	return strings.Repeat(" ", axisWidth) +
		f.look.plain.Render(pad(style(!f.Clarity)+"● "+f.in(words.Screen().Important), rateWidth)+style(f.Clarity)+"○ "+f.in(words.Screen().Clear))
}

func (f *starField) blocks(width int) [][]string {
	blocks := make([][]string, len(f.axes))
	for i, q := range f.axes {
		a := f.plan.Answer(q.Ref)
		style := f.row(i == f.Axis)
		name := fmt.Sprintf("%s%d %s", noBar, i+1, f.in(q.Short()))
		cells := f.cell(a.Importance, content.Importance(), i == f.Axis && !f.Clarity) +
			f.cell(a.Clarity, content.Clarity(), i == f.Axis && f.Clarity)
		lines := []string{style.Render(cut(name, width)), "    " + cells}
		if width >= axisWidth+2*rateWidth {
			lines = []string{style.Render(pad(cut(name, axisWidth-1), axisWidth)) + cells}
		}
		if i == f.Axis && !f.panel && f.focused {
			lines = append(lines, hang("    ", f.under(f.beside(), min(width, axisWidth+2*rateWidth)-4, anyHeight))...)
		}
		blocks[i] = f.barred(i == f.Axis, lines)
	}
	return blocks
}

// cell is one rating in words, marked where the cursor is.
func (f *starField) cell(l content.Level, scale content.Scale, here bool) string {
	word := f.in(scale.Label(l))
	if l > 0 {
		word = fmt.Sprintf("%d %s", l, word)
	}
	if here && f.focused {
		return f.look.cursor.Render(word) + strings.Repeat(" ", max(1, rateWidth-ansi.StringWidth(word)))
	}
	return pad(f.look.plain.Render(cut(word, rateWidth-1)), rateWidth)
}

func pad(s string, width int) string {
	return s + strings.Repeat(" ", max(0, width-ansi.StringWidth(s)))
}

func (f *starField) wants(width int) int {
	return max(len(f.legend(width))+2+f.heightOf(f.blocks(width)), 13)
}

func (f *starField) least(width int) int { return f.wants(width) }

// The least width and height at which the star is drawn beside its words.
const (
	starWidth  = 18
	starHeight = 9
)

func (f *starField) lines(width, height int) []string {
	legend := f.legend(width)
	table := axisWidth + 2*rateWidth
	var out []string
	room := height - len(legend) - 1
	if room < 3 {
		return f.scroll(f.blocks(width), f.Axis, height)
	}
	if width >= table {
		out = append(out, f.head())
		room--
	}
	out = append(out, f.scroll(f.blocks(width), f.Axis, room)...)
	if width-table >= starWidth && room >= starHeight-1 && !f.panel {
		out = beside(out, table, f.picture(width-table, room+1))
	}
	return append(append(out, ""), legend...)
}

// picture is the star, which grows with every rating.
func (f *starField) picture(width, height int) []string {
	return f.look.plain.each(drawStar(f.answers(), min(width, 2*height+4), min(height, 13)))
}

func (f *starField) answers() []content.Answer {
	answers := make([]content.Answer, len(f.axes))
	for i, q := range f.axes {
		answers[i] = f.plan.Answer(q.Ref)
	}
	return answers
}

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

// A votesField takes the dots of every perspective for every idea, as fast as
// somebody can count hands: a digit fills the cell under the cursor, Enter goes to
// the next one. Perspectives vote one after the other, whoever leads last.
type votesField struct {
	base
	votes   *walk.Votes
	turn    int  // the column of the cursor
	at      int  // its idea
	started bool // a digit was typed here: the next one belongs to the same number
}

func newVotesField(d *desk, q content.Question) *votesField {
	f := &votesField{base: base{desk: d, ref: q.Ref}, votes: d.walk.Votes(q.Ref)}
	f.self = f
	return f
}

func (f *votesField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if f.votes.Missing() != walk.NothingMissing {
		if key.Matches(press, keys.Enter.Binding) {
			return f, huh.NextField
		}
		return f, nil
	}
	turns := f.votes.Turns()
	if at, ok := steer(press, f.at, len(f.votes.Ideas())-1); ok {
		f.to(f.turn, at)
		return f, nil
	}
	switch {
	case key.Matches(press, keys.Right.Binding):
		f.to(min(f.turn+1, len(turns)-1), f.at)
	case key.Matches(press, keys.Left.Binding):
		f.to(max(f.turn-1, 0), f.at)
	case key.Matches(press, keys.Enter.Binding):
		return f, f.onward()
	case press.Type == tea.KeyBackspace:
		f.give(f.votes.Give(f.turn, f.at, turns[f.turn].Ideas[f.at]/10))
	case press.Type == tea.KeyDelete:
		f.give(f.votes.Give(f.turn, f.at, 0))
	default:
		if digit, err := strconv.Atoi(press.String()); err == nil && digit >= 0 {
			f.give(f.votes.Type(f.turn, f.at, digit, f.started))
			f.started = true
		}
	}
	return f, nil
}

// to moves the cursor; a digit typed there begins a number.
func (f *votesField) to(turn, at int) {
	if turn != f.turn || at != f.at {
		f.turn, f.at, f.started = turn, at, false
	}
}

// onward goes to the next idea, then to the next perspective, then on.
func (f *votesField) onward() tea.Cmd {
	turn, at, ok := f.votes.Next(f.turn, f.at)
	if !ok {
		return huh.NextField
	}
	f.to(turn, at)
	return nil
}

// give gives an idea dots; the digits of one number are one step.
func (f *votesField) give(d walk.Deed) { f.doing(f, d, answered) }

func (f *votesField) undo() {
	f.desk.undo()
	f.started = false
	f.at = max(0, min(f.at, len(f.votes.Ideas())-1))
	f.votes.Renew()
}

func (f *votesField) hints() []binding {
	return []binding{
		keys.Enter,
		{sign: sign("0-9"), help: words.Screen().HowManyDots, brief: words.Screen().Number},
		{sign: sign("←→"), help: words.Screen().NextPerspective},
		keys.Next, keys.Back,
	}
}

// given says how many dots the perspective under the cursor has given; too many
// are told and taken all the same.
func (f *votesField) given(width int) []string {
	t := f.votes.Turns()[f.turn]
	name := f.in(t.Label)
	if width < facingFrom {
		name = f.in(t.Name())
	}
	style, said := f.look.bold, words.Screen().DotsGiven.With(name, t.Given, t.Dots())
	switch {
	case t.Nobody():
		said = words.Screen().DotsNobody.With(name, t.Given)
	case t.Over() > 0:
		style, said = f.look.alert, words.Screen().DotsOver.With(name, t.Given, t.Dots(), t.Over())
	}
	text := f.in(said)
	if t.Alone() {
		text += " · " + f.in(words.Screen().DotsOfOne)
	}
	if t.Of > 1 {
		text = fmt.Sprintf(f.in(words.Screen().PageOf), t.Nr, t.Of) + " · " + text
	}
	if t.Over() > 0 && !t.Nobody() {
		text = "! " + text
	}
	return styled(text, width, style)
}

// The table's measures, in cells.
const (
	ideaLeast = 24 // with its number
	dotsLeast = 10 // a column
	dotsWide  = 11
)

// columns is how wide a perspective's column is; 0 where the table has no room, and
// one perspective at a time is shown.
func (f *votesField) columns(width int) int {
	each := min(dotsWide, (width-ideaLeast)/len(f.votes.Turns()))
	if each < dotsLeast {
		return 0
	}
	return each
}

// head names the columns, in two lines, and says how far each has come.
func (f *votesField) head(width, each int) []string {
	turns := f.votes.Turns()
	first := width - each*len(turns)
	rows := [3]string{}
	for i := range rows {
		rows[i] = strings.Repeat(" ", first)
	}
	for i, t := range turns {
		style := f.look.plain
		if i == f.turn {
			style = f.look.bold
		}
		name := append(wrap(f.in(t.Name()), each-1), "", "")
		if name[1] == "" {
			name[0], name[1] = "", name[0]
		}
		count := fmt.Sprintf("%d/%d", t.Given, t.Dots())
		if t.Over() > 0 {
			count += " !"
		}
		for row, cell := range []string{name[0], name[1], count} {
			rows[row] += style.Render(pad(cut(cell, each-1), each))
		}
	}
	if strings.TrimSpace(rows[0]) == "" {
		return rows[1:]
	}
	return rows[:]
}

func (f *votesField) blocks(width int) [][]string {
	each, turns := f.columns(width), f.votes.Turns()
	names := width - each*len(turns)
	var blocks [][]string
	for i, idea := range f.votes.Ideas() {
		style := f.row(i == f.at)
		head := noBar + fmt.Sprintf("%2d ", i+1)
		if each == 0 {
			head = style.Render(head) + f.cell(turns[f.turn].Ideas[i], 6, i == f.at)
			wrapped := brief
			if i == f.at { // in full: one gives dots for it
				wrapped = wrap
			}
			text := wrapped(content.VisibleLine(idea.Text), width-len("▸ 10 ")-6)
			blocks = append(blocks, f.barred(i == f.at, hang(head, style.each(text))))
			continue
		}
		text := wrap(content.VisibleLine(idea.Text), names-len("▸ 10  "))
		if len(text) > 1 && i != f.at { // in full under the cursor: the table stays short
			text = []string{cut(text[0]+" "+text[1], ansi.StringWidth(text[0])+1)}
		}
		name := hang(head, text)
		for j := range name {
			name[j] = style.Render(name[j])
		}
		var cells strings.Builder
		for turn, t := range turns {
			cells.WriteString(f.cell(t.Ideas[i], each, i == f.at && turn == f.turn))
		}
		blocks = append(blocks, f.barred(i == f.at, beside(name, names, []string{cells.String()})))
	}
	return blocks
}

// cell is a number of dots; the one under the cursor stands in brackets.
func (f *votesField) cell(dots, width int, here bool) string {
	said := "·"
	if dots > 0 {
		said = strconv.Itoa(dots)
	}
	if here && f.focused {
		said = f.look.cursor.Render("[" + said + "]")
	} else {
		said = f.look.plain.Render(" " + said + " ")
	}
	return pad(said, width)
}

// nothing says why there is nothing to vote on or nobody to vote.
func (f *votesField) nothing(width int) []string {
	switch f.votes.Missing() {
	case walk.NoIdeas:
		return hang(cursorSign, wrap(f.in(words.Screen().NoIdeas), width-2))
	case walk.NobodyPresent:
		return hang(cursorSign, wrap(f.in(words.Screen().NobodyCounted), width-2))
	case walk.NothingMissing:
	}
	return nil
}

// above stands over the table and does not scroll.
func (f *votesField) above(width int) []string {
	lines := f.given(width)
	if each := f.columns(width); each > 0 {
		lines = append(lines, f.head(width, each)...)
	}
	return lines
}

func (f *votesField) wants(width int) int {
	if none := f.nothing(width); none != nil {
		return len(none)
	}
	return len(f.above(width)) + heightOf(f.blocks(width))
}

func (f *votesField) lines(width, height int) []string {
	if none := f.nothing(width); none != nil {
		return none
	}
	above := f.above(width)
	if len(above) > height-2 { // in a low window the cells matter most
		above = above[:max(0, min(1, height-2))]
	}
	return append(above, scroll(f.blocks(width), f.at, height-len(above))...)
}

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
	ballots []walk.Turn        // as they stood when they were drawn
	alike   [][2]int           // ideas that seem to be one, and are asked about before the vote
	passed  map[[2]string]bool // those that were left as they are, for now
	turn    int                // the column of the cursor
	at      int                // its idea
	started bool               // a digit was typed here: the next one belongs to the same number
}

func newVotesField(d *desk, q content.Question) *votesField {
	f := &votesField{base: base{desk: d, ref: q.Ref}, votes: d.walk.Votes(q.Ref)}
	f.self = f
	f.alike = f.votes.Alike()
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
	if pair, ok := f.asking(); ok {
		f.pairKey(pair, press)
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
	f.again()
}

func (f *votesField) hints() []binding {
	if _, ok := f.asking(); ok {
		return pairHints()
	}
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
	t := f.ballots[f.turn]
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
	dotsLeast = 4  // a column: one digit in brackets
	gapOfDots = 1
)

// columns is how wide each perspective's column is: as wide as what stands in it, so that
// the ideas have what room there is; nil where the table has no room, and one perspective
// at a time is shown.
func (f *votesField) columns(width int) []int {
	each := make([]int, len(f.ballots))
	for i, t := range f.ballots {
		most := 0
		for _, n := range t.Ideas {
			most = max(most, n)
		}
		each[i] = max(dotsLeast, len("[]")+len(strconv.Itoa(most))+gapOfDots)
		width -= each[i]
	}
	if width < ideaLeast {
		return nil
	}
	return each
}

func total(columns []int) (sum int) {
	for _, n := range columns {
		sum += n
	}
	return sum
}

// head says by their numbers whose the columns are and how far each has come, and the
// numbers stand over them.
func (f *votesField) head(width int, each []int) []string {
	var who []string
	var numbers strings.Builder
	numbers.WriteString(strings.Repeat(" ", max(0, width-total(each))))
	for i, t := range f.ballots {
		style := f.look.plain
		if i == f.turn {
			style = f.look.bold
		}
		name := fmt.Sprintf("%d %s", t.Nr, f.in(t.Name()))
		if t.Given > 0 {
			name += fmt.Sprintf(" %d/%d", t.Given, t.Dots())
		}
		if t.Over() > 0 {
			name += " !"
		}
		who = append(who, name)
		numbers.WriteString(style.Render(pad(" "+strconv.Itoa(t.Nr), each[i])))
	}
	return append(f.look.plain.each(listed(who, width)), numbers.String())
}

// listed puts texts behind each other, as many on a line as fit: none is broken inside.
func listed(texts []string, width int) []string {
	const between = " · "
	lines := []string{""}
	for _, text := range texts {
		last := &lines[len(lines)-1]
		switch {
		case *last == "":
			*last = cut(text, width)
		case ansi.StringWidth(*last+between+text) <= width:
			*last += between + text
		default:
			lines = append(lines, cut(text, width))
		}
	}
	return lines
}

// block draws an idea with its dots: the one under the cursor in full, with its other
// wordings, the others on a line.
func (f *votesField) block(width int, each []int) func(int) []string {
	ideas := f.votes.Ideas()
	return func(i int) []string {
		idea, here := ideas[i], i == f.at
		style := f.row(here)
		head := noBar + fmt.Sprintf("%2d ", i+1)
		names := width - total(each)
		if each == nil {
			head = style.Render(head) + f.cell(f.ballots[f.turn].Ideas[i], 6, here)
			names = width
		}
		room := names - ansi.StringWidth(head) - 1
		text := []string{cut(content.VisibleLine(idea.Text), room)}
		if here { // one gives dots for it
			text = wrap(content.VisibleLine(idea.Text), room)
		}
		text = style.each(text)
		if here {
			text = append(text, f.look.plain.each(f.alsoOf(idea, room))...)
		}
		if each == nil {
			return f.barred(here, hang(head, text))
		}
		var cells strings.Builder
		for turn, t := range f.ballots {
			cells.WriteString(f.cell(t.Ideas[i], each[turn], here && turn == f.turn))
		}
		return f.barred(here, beside(hang(style.Render(head), text), names, []string{cells.String()}))
	}
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
	if each := f.columns(width); each != nil {
		lines = append(lines, f.head(width, each)...)
	}
	return lines
}

func (f *votesField) wants(width int) int {
	f.ballots = f.votes.Turns()
	if none := f.nothing(width); none != nil {
		return len(none)
	}
	if pair, ok := f.asking(); ok {
		return len(f.pairLines(pair, width, anyHeight))
	}
	return len(f.above(width)) + f.heightOfEach(len(f.votes.Ideas()), f.block(width, f.columns(width)))
}

func (f *votesField) lines(width, height int) []string {
	f.ballots = f.votes.Turns()
	if none := f.nothing(width); none != nil {
		return none
	}
	if pair, ok := f.asking(); ok {
		return f.pairLines(pair, width, height)
	}
	above := f.above(width)
	if len(above) > height-2 { // in a low window the cells matter most
		above = above[:max(0, min(1, height-2))]
	}
	blocks, at := near(len(f.votes.Ideas()), f.at, height-len(above), f.block(width, f.columns(width)))
	return append(above, scroll(blocks, at, height-len(above))...)
}

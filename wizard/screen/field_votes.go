package screen

import (
	"fmt"
	"slices"
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
	who     []content.Option // in the order in which they vote
	turn    int              // the column of the cursor
	at      int              // its idea
	started bool             // a digit was typed here: the next one belongs to the same number
}

func newVotesField(d *desk, q content.Question) *votesField {
	f := &votesField{base: base{desk: d, ref: q.Ref}}
	f.self = f
	for _, b := range d.guide.Ballots(d.plan, q.Ref) {
		f.who = append(f.who, b.Option) // one whose last dot is taken back keeps its column
	}
	return f
}

func (f *votesField) ideas() []content.Idea { return f.plan.Answer(f.ref).Ideas }

func (f *votesField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if len(f.ideas()) == 0 || len(f.who) == 0 {
		if key.Matches(press, keys.Enter.Binding) {
			return f, huh.NextField
		}
		return f, nil
	}
	if at, ok := steer(press, f.at, len(f.ideas())-1); ok {
		f.to(f.turn, at)
		return f, nil
	}
	dots := f.dots(f.at)
	switch {
	case key.Matches(press, keys.Right.Binding):
		f.to(min(f.turn+1, len(f.who)-1), f.at)
	case key.Matches(press, keys.Left.Binding):
		f.to(max(f.turn-1, 0), f.at)
	case key.Matches(press, keys.Enter.Binding):
		return f, f.onward()
	case press.Type == tea.KeyBackspace:
		f.give(dots/10, false)
	case press.Type == tea.KeyDelete:
		f.give(0, false)
	default:
		digit, err := strconv.Atoi(press.String())
		if err != nil || digit < 0 {
			break
		}
		goesOn := f.started && dots*10+digit <= walk.DotsMost
		if goesOn {
			digit += dots * 10
		}
		f.give(digit, goesOn)
		f.started = true
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
	switch {
	case f.at < len(f.ideas())-1:
		f.to(f.turn, f.at+1)
	case f.turn < len(f.who)-1:
		f.to(f.turn+1, 0)
	default:
		return huh.NextField
	}
	return nil
}

func (f *votesField) dots(idea int) int { return f.ideas()[idea].Votes[f.who[f.turn].ID] }

// give gives an idea dots; the digits of one number are one step.
func (f *votesField) give(dots int, goesOn bool) {
	f.doing(f, walk.Deed{Verb: walk.Vote, At: f.ref, Nr: f.at, Who: f.who[f.turn].ID, N: dots, GoesOn: goesOn}, answered)
}

func (f *votesField) undo() {
	f.desk.undo()
	f.started = false
	f.at = max(0, min(f.at, len(f.ideas())-1))
	for _, b := range f.guide.Ballots(f.plan, f.ref) { // whose dots or seat came back
		if !slices.ContainsFunc(f.who, func(o content.Option) bool { return o.ID == b.ID }) {
			f.who = append(f.who, b.Option)
		}
	}
}

// ballot is how many dots a perspective has given by now, and of how many.
func (f *votesField) ballot(turn int) content.Ballot {
	b := content.Ballot{Option: f.who[turn], People: f.plan.Answer(content.RefPresent).People[f.who[turn].ID]}
	for _, idea := range f.ideas() {
		b.Given += idea.Votes[b.ID]
	}
	return b
}

func (f *votesField) hints() []binding {
	return []binding{
		{sign: sign("0-9"), help: words.Screen().HowManyDots},
		keys.Enter,
		{sign: sign("←/→"), help: words.Screen().NextPerspective},
		keys.Next, keys.Back,
	}
}

// given says how many dots the perspective under the cursor has given; too many
// are told and taken all the same.
func (f *votesField) given(width int) []string {
	b := f.ballot(f.turn)
	name := f.in(b.Label)
	if width < facingFrom {
		name = f.in(b.Name())
	}
	style, said := f.look.bold, words.Screen().DotsGiven.With(name, b.Given, b.Dots())
	switch {
	case b.People == 0:
		said = words.Screen().DotsNobody.With(name, b.Given)
	case b.Given > b.Dots():
		style, said = f.look.alert, words.Screen().DotsOver.With(name, b.Given, b.Dots(), b.Given-b.Dots())
	}
	text := f.in(said)
	if b.People == 1 {
		text += " · " + f.in(words.Screen().DotsOfOne)
	}
	if len(f.who) > 1 {
		text = fmt.Sprintf(f.in(words.Screen().PerspNr), f.turn+1, len(f.who)) + " · " + text
	}
	if b.People > 0 && b.Given > b.Dots() {
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
	each := min(dotsWide, (width-ideaLeast)/len(f.who))
	if each < dotsLeast {
		return 0
	}
	return each
}

// head names the columns, in two lines, and says how far each has come.
func (f *votesField) head(width, each int) []string {
	first := width - each*len(f.who)
	rows := [3]string{}
	for i := range rows {
		rows[i] = strings.Repeat(" ", first)
	}
	for turn, o := range f.who {
		name := append(wrap(f.in(o.Name()), each-1), "", "")
		if name[1] == "" {
			name[0], name[1] = "", name[0]
		}
		b := f.ballot(turn)
		count := fmt.Sprintf("%d/%d", b.Given, b.Dots())
		if b.Given > b.Dots() {
			count += " !"
		}
		for i, cell := range []string{name[0], name[1], count} {
			cell = pad(cut(cell, each-1), each)
			if turn == f.turn {
				cell = f.look.bold.Render(cell)
			} else {
				cell = f.look.plain.Render(cell)
			}
			rows[i] += cell
		}
	}
	if strings.TrimSpace(rows[0]) == "" {
		return rows[1:]
	}
	return rows[:]
}

func (f *votesField) blocks(width int) [][]string {
	each := f.columns(width)
	var blocks [][]string
	for i, idea := range f.ideas() {
		sign, style := f.row(i == f.at)
		head := sign + fmt.Sprintf("%2d ", i+1)
		if each == 0 {
			head = style.Render(head) + f.cell(idea.Votes[f.who[f.turn].ID], 6, i == f.at)
			text := wrap(content.VisibleLine(idea.Text), width-len("▸ 10 ")-6)
			blocks = append(blocks, hang(head, style.each(text)))
			continue
		}
		text := wrap(content.VisibleLine(idea.Text), width-each*len(f.who)-len("▸ 10  "))
		if len(text) > 1 && i != f.at { // in full under the cursor: the table stays short
			text = []string{cut(text[0]+" "+text[1], ansi.StringWidth(text[0])+1)}
		}
		name := hang(head, text)
		for j := range name {
			name[j] = style.Render(name[j])
		}
		var cells strings.Builder
		for turn, o := range f.who {
			cells.WriteString(f.cell(idea.Votes[o.ID], each, i == f.at && turn == f.turn))
		}
		blocks = append(blocks, beside(name, width-each*len(f.who), []string{cells.String()}))
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
	switch {
	case len(f.ideas()) == 0:
		return hang(cursorSign, wrap(f.in(words.Screen().NoIdeas), width-2))
	case len(f.who) == 0:
		return hang(cursorSign, wrap(f.in(words.Screen().NobodyCounted), width-2))
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

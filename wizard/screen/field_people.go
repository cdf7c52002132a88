package screen

import (
	"fmt"
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A peopleField counts who takes part: perspectives, never names.
type peopleField struct {
	base
	options  []content.Option
	at       int
	declined bool // the proposal was taken out
	typing   bool // a digit goes on with the one before it
}

func newPeopleField(d *desk, q content.Question) *peopleField {
	f := &peopleField{base: base{desk: d, ref: q.Ref}, options: q.Item.Options}
	f.self = f
	return f
}

func (f *peopleField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	typing := f.typing
	f.typing = false
	here := f.options[f.at].ID
	n := f.counts()[here]
	switch {
	case key.Matches(press, keys.Enter.Binding) && f.proposed() != "":
		f.count(f.proposed(), 1)
		return f, huh.NextField
	case key.Matches(press, keys.Up.Binding):
		f.at = max(0, f.at-1)
	case key.Matches(press, keys.Down.Binding):
		f.at = min(len(f.options)-1, f.at+1)
	case key.Matches(press, keys.Right.Binding), press.String() == "+":
		f.count(here, n+1)
	case key.Matches(press, keys.Left.Binding), press.String() == "-":
		f.count(here, n-1)
	case press.Type == tea.KeyBackspace:
		f.count(here, n/10)
	case key.Matches(press, keys.Enter.Binding):
		if f.at == len(f.options)-1 {
			return f, huh.NextField
		}
		f.at++
	default:
		if digit, err := strconv.Atoi(press.String()); err == nil && digit >= 0 {
			typed := f.plan.Answer(f.ref).People[here] // what is proposed nobody has typed
			n, _ = walk.Typed(typed, digit, walk.PeopleMost, typing)
			f.count(here, n)
			f.typing = true
		}
	}
	return f, nil
}

// proposed is the perspective that is counted as soon as somebody says so.
func (f *peopleField) proposed() string {
	if f.declined {
		return ""
	}
	return f.walk.Proposed(f.ref)
}

// counts are how many there are of each perspective, or are proposed.
func (f *peopleField) counts() map[string]int {
	if who := f.proposed(); who != "" {
		return map[string]int{who: 1}
	}
	return f.plan.Answer(f.ref).People
}

// count counts a perspective, and with the first of others the one that is proposed.
func (f *peopleField) count(perspective string, n int) {
	proposed := f.proposed()
	deed := walk.Deed{Verb: walk.Count, At: f.ref, Who: perspective, N: max(0, n)}
	switch {
	case proposed == "":
	case perspective == proposed:
		f.declined = n <= 0
	case n > 0:
		f.do(walk.Deed{Verb: walk.Count, At: f.ref, Who: proposed, N: 1})
		deed.GoesOn = true
	}
	f.do(deed)
}

func (f *peopleField) hints() []binding {
	enter := enterRows(f.at, len(f.options)-1)
	if f.proposed() != "" {
		enter = enterOnward()
	}
	return []binding{
		enter,
		{sign: sign("0-9"), help: words.Screen().HowMany, brief: words.Screen().Number},
		keys.Arrows,
		{sign: sign("←→"), help: words.Screen().OneLessOneMore},
		keys.Next, keys.Back,
	}
}

func (f *peopleField) wants(width int) int {
	return f.heightOf(f.blocks(width))
}

func (f *peopleField) blocks(width int) [][]string {
	people := f.counts()
	var blocks [][]string
	for i, o := range f.options {
		style := f.row(i == f.at)
		count := fmt.Sprintf("%2d  ", people[o.ID])
		if people[o.ID] == 0 {
			count = " ·  "
		}
		label := f.in(o.Label)
		if o.ID == f.proposed() {
			label = f.in(words.Screen().Proposed.With(o.Label))
		}
		blocks = append(blocks, f.barred(i == f.at, style.each(hang(noBar+count, wrap(label, width-6)))))
	}
	return blocks
}

func (f *peopleField) lines(width, height int) []string {
	return f.scroll(f.blocks(width), f.at, height)
}

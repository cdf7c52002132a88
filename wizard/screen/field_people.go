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
	options []content.Option
	at      int
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
	here := f.options[f.at].ID
	n := f.plan.Answer(f.ref).People[here]
	switch {
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
			n, _ = walk.Typed(n, digit, walk.PeopleMost, true)
			f.count(here, n)
		}
	}
	return f, nil
}

func (f *peopleField) count(perspective string, n int) {
	f.do(walk.Deed{Verb: walk.Count, At: f.ref, Who: perspective, N: max(0, n)})
}

func (f *peopleField) hints() []binding {
	return []binding{
		keys.Enter, keys.Up, keys.Down,
		{sign: sign("←/→ 0-9"), help: words.Screen().HowMany},
		keys.Next, keys.Back,
	}
}

func (f *peopleField) wants(width int) int {
	return f.heightOf(f.blocks(width))
}

func (f *peopleField) blocks(width int) [][]string {
	people := f.plan.Answer(f.ref).People
	var blocks [][]string
	for i, o := range f.options {
		sign, style := f.row(i == f.at)
		count := fmt.Sprintf("%2d  ", people[o.ID])
		if people[o.ID] == 0 {
			count = " ·  "
		}
		blocks = append(blocks, style.each(hang(sign+count, wrap(f.in(o.Label), width-6))))
	}
	return blocks
}

func (f *peopleField) lines(width, height int) []string {
	return f.scroll(f.blocks(width), f.at, height)
}

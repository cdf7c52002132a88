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

// roundMsg asks the frame to begin a round over the rows of a page.
type roundMsg struct {
	rows  []content.Ref
	who   []string
	joint map[string]bool // whose sheets speak for several each, or for one, where that was said

	again   content.Question // or over this row once more
	correct bool             // or to correct a sheet, beginning with this row
	at      content.Ref
}

// A pickField chooses which rows of a checklist go into a round: each by itself,
// or a whole theme.
type pickField struct {
	base
	picks []walk.Pick
	at    int
}

func newPickField(d *desk, p walk.Page) *pickField {
	f := &pickField{base: base{desk: d, ref: p.Ref()}, picks: d.walk.Picks(p)}
	f.self = f
	return f
}

func (f *pickField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok || len(f.picks) == 0 {
		return f, nil
	}
	if at, ok := steer(press, f.at, len(f.picks)-1); ok {
		f.at = at
		return f, nil
	}
	switch {
	case key.Matches(press, keys.Pick.Binding):
		here := f.picks[f.at]
		f.do(walk.Deed{Verb: walk.PickRows, Refs: here.Rows, On: !f.walk.Picked(here)})
	case key.Matches(press, keys.Enter.Binding):
		return f, huh.NextField
	}
	return f, nil
}

func (f *pickField) hints() []binding {
	return []binding{keys.Enter, keys.Pick.as(words.Round().PickRow).or(words.Screen().Tick), keys.Arrows, keys.Next, keys.Back}
}

func (f *pickField) blocks(width int) [][]string {
	blocks := make([][]string, len(f.picks))
	for i, p := range f.picks {
		sign, style := noBar, f.row(i == f.at)
		box, text := "[ ] ", f.in(f.plan.Fill(p.Text))
		if f.walk.Picked(p) {
			box = "[x] "
		}
		if p.Theme {
			text = fmt.Sprintf(f.in(words.Round().Whole), text)
			if i != f.at {
				style = f.look.bold
			}
		} else {
			sign += "  "
		}
		blocks[i] = hang(sign+box, wrap(text, width-8))
		for j := range blocks[i] {
			blocks[i][j] = style.Render(blocks[i][j])
		}
		blocks[i] = f.barred(i == f.at, blocks[i])
	}
	return blocks
}

func (f *pickField) least(width int) int { return min(f.wants(width), 14) }

func (f *pickField) wants(width int) int { return f.heightOf(f.blocks(width)) + 1 }

func (f *pickField) lines(width, height int) []string {
	told := words.Round().Picked
	if f.walk.PickedRows(f.picks) > content.RoundEnough {
		told = words.Round().PickedMany
	}
	count := f.look.plain.Render(cut(fmt.Sprintf(f.in(told), f.walk.PickedRows(f.picks)), width))
	if height < 4 {
		return f.scroll(f.blocks(width), f.at, height)
	}
	return append(f.scroll(f.blocks(width), f.at, height-1), count)
}

// A sheetsField says how many sheets each perspective fills in, and begins the
// round.
type sheetsField struct {
	base
	page         walk.Page
	perspectives []content.Option
	sheets       map[string]int
	joint        map[string]bool // what was said of it
	at           int             // from len(perspectives) on, the commands
}

func newSheetsField(d *desk, p walk.Page) *sheetsField {
	f := &sheetsField{base: base{desk: d, ref: p.Ref()}, page: p, perspectives: d.guide.Perspectives(), sheets: d.walk.Sheets(), joint: map[string]bool{}}
	f.self = f
	if len(f.sheets) > 0 {
		f.at = len(f.perspectives)
	}
	return f
}

func (f *sheetsField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	commands := f.offered()
	if at, ok := steer(press, f.at, len(f.perspectives)+len(commands)-1); ok {
		f.at = at
		return f, nil
	}
	if i := f.at - len(f.perspectives); i >= 0 {
		if key.Matches(press, keys.Enter.Binding) {
			return f, commands[i].do()
		}
		return f, nil
	}
	id := f.perspectives[f.at].ID
	switch {
	case key.Matches(press, keys.Right.Binding), press.String() == "+":
		f.set(id, f.sheets[id]+1)
	case key.Matches(press, keys.Left.Binding), press.String() == "-":
		f.set(id, f.sheets[id]-1)
	case key.Matches(press, keys.Joint.Binding) && f.sheets[id] > 0:
		f.joint[id] = !f.isJoint(id)
	case key.Matches(press, keys.Enter.Binding):
		f.at++
	default:
		if n, err := strconv.Atoi(press.String()); err == nil && n >= 0 {
			f.set(id, n)
		}
	}
	return f, nil
}

// isJoint reports whether the sheets of a perspective speak for several people each.
func (f *sheetsField) isJoint(id string) bool {
	if joint, said := f.joint[id]; said {
		return joint
	}
	return f.walk.JointBefore(id)
}

// about says of a perspective that its sheets are joint, or that they are fewer than people.
func (f *sheetsField) about(o content.Option) string {
	here, n := f.plan.Answer(content.RefPresent).People[o.ID], f.sheets[o.ID]
	switch {
	case n > 0 && f.isJoint(o.ID):
		return " · " + f.in(words.Round().JointIs)
	case n > 0 && n < here:
		return " · " + f.in(words.Round().FewerSheets.With(here))
	}
	return ""
}

func (f *sheetsField) set(id string, n int) { f.sheets[id] = max(0, min(n, walk.SheetsMost)) }

// A sheetsCommand is a line below the perspectives.
type sheetsCommand struct {
	label string
	do    func() tea.Cmd
}

// commands are to begin, and first to look where there are answers already.
func (f *sheetsField) commands() []sheetsCommand {
	total := 0
	for _, n := range f.sheets {
		total += n
	}
	begin := sheetsCommand{f.in(words.Round().Begin.Of(total).With(total)), f.begin}
	if !f.guide.AnyRevealed(f.plan, f.page.Section) {
		return []sheetsCommand{begin}
	}
	show := sheetsCommand{f.in(words.Round().Show), func() tea.Cmd { return huh.NextField }}
	return []sheetsCommand{show, begin}
}

// offered are the commands as they are now, and the cursor is on none that is gone: answers
// that were there to look at may have been taken back.
func (f *sheetsField) offered() []sheetsCommand {
	commands := f.commands()
	f.at = min(f.at, len(f.perspectives)+len(commands)-1)
	return commands
}

// begin asks for the round, or says what is missing for it.
func (f *sheetsField) begin() tea.Cmd {
	msg := roundMsg{joint: f.joint}
	var told content.Text
	if msg.rows, msg.who, told = f.walk.RoundOf(f.page, f.sheets); !told.Empty() {
		f.tell(told)
		return nil
	}
	return func() tea.Msg { return msg }
}

func (f *sheetsField) hints() []binding {
	if f.at >= len(f.perspectives) {
		return []binding{keys.Enter.as(words.Keys().Pick), keys.Arrows, keys.Next, keys.Back}
	}
	return []binding{
		keys.Enter,
		{sign: sign("0-9"), help: words.Round().Many, brief: words.Screen().Number},
		keys.Arrows,
		{sign: sign("←→"), help: words.Screen().OneLessOneMore},
		keys.Joint,
		keys.Next, keys.Back,
	}
}

func (f *sheetsField) blocks(width int) [][]string {
	commands := f.offered()
	var blocks [][]string
	for i, o := range f.perspectives {
		style := f.row(i == f.at)
		count := " ·  "
		if n := f.sheets[o.ID]; n > 0 {
			count = fmt.Sprintf("%2d  ", n)
		}
		blocks = append(blocks, f.barred(i == f.at, style.each(hang(noBar+count, wrap(f.in(o.Label)+f.about(o), width-6)))))
	}
	for i, c := range commands {
		here := f.at == len(f.perspectives)+i
		style := f.row(here)
		lines := f.barred(here, []string{style.Render(cut(noBar+c.label, width))})
		if i == 0 {
			lines = append([]string{""}, lines...)
		}
		blocks = append(blocks, lines)
	}
	return blocks
}

func (f *sheetsField) wants(width int) int { return f.heightOf(f.blocks(width)) }

func (f *sheetsField) lines(width, height int) []string {
	return f.scroll(f.blocks(width), f.at, height)
}

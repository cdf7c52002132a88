package screen

import (
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A choiceField is huh's own select, kept from inventing answers: what it shows
// reaches the plan only when the user moves in it or says Enter.
type choiceField struct {
	base
	question content.Question
	sel      *huh.Select[string]
	chosen   *string // where the select's cursor stands
	options  []huh.Option[string]
	position huh.FieldPosition
}

func newChoiceField(d *desk, q content.Question) *choiceField {
	f := &choiceField{base: base{desk: d, ref: q.Ref}, question: q, chosen: new(string)}
	f.self = f
	f.renew()
	return f
}

// renew makes the select anew, over what is chosen in the plan.
func (f *choiceField) renew() {
	var options []huh.Option[string]
	for _, o := range f.walk.Choices(f.question) {
		options = append(options, huh.NewOption(f.in(o.Label), o.ID))
	}
	kept := f.plan.Answer(f.ref).Text
	*f.chosen = kept
	if kept == "" {
		*f.chosen = f.question.Item.Options[0].ID
	}
	f.options = options
	f.sel = huh.NewSelect[string]().Options(options...).Value(f.chosen)
	f.sel.WithKeyMap(huhKeys())
	f.sel.WithPosition(f.position)
	if f.focused {
		f.sel.Focus()
	}
}

func (f *choiceField) undo() {
	f.desk.undo()
	f.renew()
}

func (f *choiceField) Focus() tea.Cmd { f.sel.Focus(); return f.base.Focus() }
func (f *choiceField) Blur() tea.Cmd  { f.sel.Blur(); return f.base.Blur() }

func (f *choiceField) WithPosition(p huh.FieldPosition) huh.Field {
	f.position = p
	f.sel.WithPosition(p)
	return f
}

func (f *choiceField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, isKey := msg.(tea.KeyMsg)
	before := *f.chosen
	_, cmd := f.sel.Update(msg)
	if isKey && (*f.chosen != before || press.Type == tea.KeyEnter) && *f.chosen != f.plan.Answer(f.ref).Text {
		f.do(walk.Deed{Verb: walk.Choose, At: f.ref, Text: *f.chosen})
	}
	if press.Type == tea.KeyEnter && f.question.Item.Opens(f.plan.Answer(f.ref)) != "" {
		return f, func() tea.Msg { return leadMsg{f.question} }
	}
	return f, cmd
}

// leadMsg asks the frame to go where the answer to a choice leads.
type leadMsg struct{ from content.Question }

func (f *choiceField) hints() []binding {
	return []binding{keys.Enter.as(words.Screen().ChooseThis).or(words.Keys().Pick), keys.Arrows, keys.Next, keys.Back}
}

// blocks draws the options, and says which the cursor stands on. huh's own view counts
// options and not lines, and hides some where one takes several.
func (f *choiceField) blocks(width int) (blocks [][]string, at int) {
	for i, o := range f.options {
		here := o.Value == *f.chosen
		if here {
			at = i
		}
		style := f.row(here)
		blocks = append(blocks, f.barred(here, style.each(hang(noBar, wrap(o.Key, width-2)))))
	}
	return blocks, at
}

func (f *choiceField) wants(width int) int {
	blocks, _ := f.blocks(width)
	return f.heightOf(blocks)
}

func (f *choiceField) lines(width, height int) []string {
	blocks, at := f.blocks(width)
	return f.scroll(blocks, at, height)
}

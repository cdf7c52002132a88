package screen

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An actionsField offers what the answers ask for, in the order of what must
// stand first. A few are chosen for now, with a role and a date; the rest stay
// listed as later, or are parked or dropped. A line at the end takes actions of the
// users' own.
type actionsField struct {
	base
	at    int // len(todos()) is the line for an own action
	entry entry
	draft *walk.Draft
	shelf *walk.Shelf
}

func newActionsField(d *desk) *actionsField {
	f := &actionsField{base: base{desk: d, ref: "actions.actions"}, entry: newEntry(d.look, false)}
	f.self = f
	f.shelf, f.draft = d.walk.Shelf(), d.walk.Draft(walk.Deed{Verb: walk.AddAction})
	return f
}

func (f *actionsField) Focus() tea.Cmd { f.entry.focus(); return f.base.Focus() }

func (f *actionsField) Blur() tea.Cmd {
	f.finish()
	f.close()
	f.entry.blur()
	return f.base.Blur()
}

func (f *actionsField) todos() []content.Todo {
	todos := f.shelf.Todos()
	if i := slices.IndexFunc(todos, content.Todo{Index: f.draft.Nr()}.Same); f.draft.On() && i >= 0 {
		todos = slices.Delete(todos, i, i+1)
	}
	return todos
}

func (f *actionsField) writing() bool { return f.at >= len(f.todos()) }

func (f *actionsField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	switch {
	case f.open != nil:
		if !f.open.update(press) {
			if f.open.gone { // and the next one has come up
				f.shelf.Rest()
			} else {
				f.at++
			}
			f.open = nil
			f.at = min(f.at, len(f.todos()))
		}
	case f.writing():
		return f, f.write(press)
	default:
		f.rowKey(press)
	}
	return f, nil
}

func (f *actionsField) write(press tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(press, keys.Enter.Binding):
		if !f.draft.On() {
			return huh.NextField
		}
		f.finish()
		f.find(content.Todo{Index: f.draft.Nr()})
		f.details()
	case key.Matches(press, keys.Up.Binding):
		f.finish()
		f.at = max(0, len(f.todos())-1)
	default:
		if f.drafting(f, press, &f.entry, f.draft) {
			f.at = len(f.todos())
		}
	}
	return nil
}

// begin goes to the line with what was typed on an action.
func (f *actionsField) begin(text string) {
	f.shelf.Rest()
	f.at = len(f.todos())
	f.typed(f, text, &f.entry, f.draft)
}

func (f *actionsField) finish() {
	if f.draft.Finish() {
		f.finished(f)
	}
	f.entry.set("")
}

// undo takes the action on the line back word by word, and then what was done before it.
func (f *actionsField) undo() {
	writing, own := f.writing(), len(f.plan.Actions)
	if !f.open.unkept() {
		f.desk.undo()
	}
	if len(f.plan.Actions) != own {
		f.shelf.Rest()
	}
	if f.open != nil && !f.open.renew() {
		f.open = nil
	}
	f.entry.follow(f.draft.Renew())
	f.at = min(f.at, max(0, len(f.todos())-1))
	if writing {
		f.at = len(f.todos())
	}
}

func (f *actionsField) back(s walk.Step) {
	switch s.Deed.Verb { //nolint:exhaustive // the others are written
	case walk.Now, walk.Done, walk.SetAside, walk.RemoveAction:
		f.find(content.Todo{Ref: s.Deed.At, Index: s.Deed.Nr})
	}
}

func (f *actionsField) rowKey(press tea.KeyMsg) {
	if at, ok := steer(press, f.at, len(f.todos())); ok {
		f.at = at
		return
	}
	t := f.todos()[f.at]
	switch {
	case key.Matches(press, keys.Pick.Binding):
		f.choose(t)
	case key.Matches(press, keys.MarkDone.Binding):
		f.do(walk.Done.Doing(t))
	case key.Matches(press, keys.Remove.Binding):
		f.remove(t)
	case key.Matches(press, keys.Park.Binding):
		f.setAside(t, content.SetParked)
	case key.Matches(press, keys.Drop.Binding):
		f.setAside(t, content.SetDropped)
	case t.Aside != "" && anyOf(press, keys.Enter, keys.Note):
		f.reason()
	case key.Matches(press, keys.Enter.Binding):
		if t.Now || f.choose(t) {
			f.details()
		}
	case key.Matches(press, keys.Note.Binding):
		f.details()
	default:
		f.stray(f, words.Screen().LettersOnList)
	}
}

// setAside parks or drops an action, or takes it up again where it was set aside
// that way.
func (f *actionsField) setAside(t content.Todo, how content.Aside) {
	deed := walk.SetAside.Doing(t)
	deed.Aside = how
	if !f.do(deed) {
		return
	}
	switch t, _ := f.walk.Todo(t.Ref, t.Index); t.Aside {
	case content.SetParked:
		f.tell(words.Screen().SetParked)
	case content.SetDropped:
		f.tell(words.Screen().SetDropped)
	}
}

// remove takes out an action of the users' own; any other is refused, and told why.
func (f *actionsField) remove(t content.Todo) {
	if f.do(walk.RemoveAction.Doing(t)) {
		f.tell(words.Screen().TakenOut)
		f.shelf.Rest()
	}
	f.at = max(0, min(f.at, len(f.todos())-1)) // a key that takes it back is no letter there
}

// reason opens the box for why an action was set aside.
func (f *actionsField) reason() {
	t := f.todos()[f.at]
	if t.Folded {
		f.tell(words.Screen().NoTextHere)
		return
	}
	f.open = openDetails(f.desk, detail{
		label: words.Screen().WhyAside,
		spot:  walk.ActionWhy.Of(t),
	})
}

// choose takes an action for now, or puts it back; it reports whether the action is one
// for now.
func (f *actionsField) choose(t content.Todo) bool {
	return f.do(walk.Now.Doing(t)) && !t.Now
}

// find puts the cursor on an action.
func (f *actionsField) find(t content.Todo) {
	if i := slices.IndexFunc(f.todos(), t.Same); i >= 0 {
		f.at = i
	}
}

// details opens the role and the date of the action under the cursor; above them are the
// words of one of the users' own.
func (f *actionsField) details() {
	t := f.todos()[f.at]
	if t.Folded {
		f.tell(words.Screen().NoTextHere)
		return
	}
	list := []detail{
		{label: words.Screen().WhoRole, spot: walk.ActionWho.Of(t)},
		{label: words.Screen().ByWhen, spot: walk.ActionBy.Of(t)},
	}
	if t.Ref == "" {
		list = append([]detail{{
			label:   words.Screen().Edit,
			spot:    walk.ActionWords.Of(t),
			emptied: &walk.Deed{Verb: walk.RemoveAction, Nr: t.Index},
		}}, list...)
		f.open = openDetails(f.desk, list...)
		f.open.show(1)
		return
	}
	f.open = openDetails(f.desk, list...)
}

func (f *actionsField) close() {
	if f.open == nil {
		return
	}
	f.open.leave()
	if f.open.gone {
		f.shelf.Rest()
	}
	f.open = nil
}

func (f *actionsField) box() *entry {
	if f.open == nil && f.writing() {
		return &f.entry
	}
	return f.open.box()
}

func (f *actionsField) hints() []binding {
	switch {
	case f.open.above(walk.ActionWords):
		return append(f.open.hints(words.Screen().Done), keys.Up.as(words.Keys().Edit))
	case f.open != nil:
		return f.open.hints(words.Screen().Done)
	case f.writing() && f.draft.On():
		return []binding{keys.Enter.as(words.Screen().Add)}
	case f.writing():
		return []binding{enterOnward(), keys.Up.as(words.Screen().ToTheList).or(words.Screen().List), keys.Back}
	}
	why := keys.Enter.as(words.Screen().WhyKey)
	switch f.todos()[f.at].Aside {
	case content.SetParked:
		return []binding{keys.Next, keys.Park.as(words.Screen().BringBack), why, keys.Drop, keys.Back}
	case content.SetDropped:
		return []binding{keys.Next, keys.Drop.as(words.Screen().BringBack), why, keys.Park, keys.Back}
	}
	hints := []binding{
		keys.Enter.as(words.Screen().ChooseWhoWhen).or(words.Keys().Pick),
		keys.Pick.as(words.Screen().ForNow).or(words.Screen().Star),
		keys.Next,
	}
	if f.todos()[f.at].Ref == "" {
		hints = append(hints, keys.Remove)
	}
	hints = append(hints, keys.MarkDone, keys.Park, keys.Drop)
	if f.walk.Undoes() {
		hints = append(hints, keys.Undo)
	}
	return append(hints, keys.Back)
}

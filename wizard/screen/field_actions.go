package screen

import (
	"slices"
	"strings"

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
	at       int // len(todos()) is the line for an own action
	entry    entry
	drafting bool // the plan's last action is still being written
	open     *details
	// resting had been set aside when the page was opened, and stands at the end of
	// the list; see rest. What is set aside now stays where it is, under the cursor, so that
	// the same key takes it up again.
	resting []content.Todo
}

func newActionsField(d *desk) *actionsField {
	f := &actionsField{base: base{desk: d, ref: "actions.actions"}, entry: newEntry(d.look, false)}
	f.self = f
	f.rest()
	return f
}

// rest takes down what is set aside: when the page is opened, and when the users' own
// actions have other places.
func (f *actionsField) rest() {
	f.resting = slices.DeleteFunc(f.guide.Todos(f.plan), func(t content.Todo) bool { return t.Aside == "" })
}

func (f *actionsField) Focus() tea.Cmd { f.entry.focus(); return f.base.Focus() }

func (f *actionsField) Blur() tea.Cmd {
	f.finish()
	f.close()
	f.entry.blur()
	return f.base.Blur()
}

func (f *actionsField) todos() []content.Todo {
	todos := f.guide.Todos(f.plan)
	if f.drafting {
		todos = todos[:len(todos)-1] // free actions stand last
	}
	slices.SortStableFunc(todos, func(a, b content.Todo) int { return f.rank(a) - f.rank(b) })
	return todos
}

// rank puts what had been parked before behind the rest, and behind that what had
// been dropped.
func (f *actionsField) rank(t content.Todo) int {
	i := slices.IndexFunc(f.resting, t.Same)
	switch {
	case i < 0:
		return 0
	case f.resting[i].Aside == content.SetParked:
		return 1
	}
	return 2
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
				f.rest()
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
		if !f.drafting {
			return huh.NextField
		}
		f.finish()
		f.find(content.Todo{Index: len(f.plan.Actions) - 1})
		f.details(whoFirst)
	case key.Matches(press, keys.Up.Binding):
		f.finish()
		f.at = max(0, len(f.todos())-1)
	default:
		if f.entry.update(press) {
			f.draft()
		}
	}
	return nil
}

// draft keeps the action on the line in the plan from its first letter on.
func (f *actionsField) draft() {
	text := f.entry.text()
	empty, last := strings.TrimSpace(text) == "", len(f.plan.Actions)-1
	switch {
	case f.drafting && empty:
		f.doing(f, walk.Deed{Verb: walk.RemoveAction, Nr: last, GoesOn: f.entry.goesOn}, typing)
	case f.drafting:
		f.keep(f, &f.entry, walk.Spot{Box: walk.ActionWords, Nr: last})
	case !empty:
		f.doing(f, walk.Deed{Verb: walk.AddAction, Text: text}, typing)
	}
	f.drafting = !empty
	f.at = len(f.todos())
}

func (f *actionsField) finish() {
	if f.drafting {
		f.drafting = false
		f.finished(f)
	}
	f.entry.set("")
}

// undo takes the action on the line back word by word, and then what was done before it.
func (f *actionsField) undo() {
	writing, draft := f.writing(), len(f.plan.Actions)-1
	f.desk.undo()
	if len(f.plan.Actions) != draft+1 {
		f.rest()
	}
	if f.open != nil && !f.open.renew() {
		f.open = nil
	}
	f.drafting = f.drafting && len(f.plan.Actions) > draft
	switch {
	case f.drafting:
		f.entry.set(f.plan.Actions[draft].What)
	case f.entry.text() != "":
		f.entry.set("")
	}
	f.at = min(f.at, max(0, len(f.todos())-1))
	if writing {
		f.at = len(f.todos())
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
		f.do(walk.Deed{Verb: walk.Done, At: t.Ref, Nr: t.Index})
	case key.Matches(press, keys.Remove.Binding):
		f.remove(t)
	case key.Matches(press, keys.Park.Binding):
		f.setAside(t, content.SetParked)
	case key.Matches(press, keys.Drop.Binding):
		f.setAside(t, content.SetDropped)
	case t.Aside != "" && anyOf(press, keys.Enter, keys.Edit, keys.Note):
		f.reason()
	case key.Matches(press, keys.Enter.Binding):
		if t.Now || f.choose(t) {
			f.details(whoFirst)
		}
	case key.Matches(press, keys.Note.Binding):
		f.details(whoFirst)
	case key.Matches(press, keys.Edit.Binding):
		f.details(wordsFirst)
	}
}

// setAside parks or drops an action, or takes it up again where it was set aside
// that way.
func (f *actionsField) setAside(t content.Todo, how content.Aside) {
	if !f.do(walk.Deed{Verb: walk.SetAside, At: t.Ref, Nr: t.Index, Aside: how}) {
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
	if f.do(walk.Deed{Verb: walk.RemoveAction, At: t.Ref, Nr: t.Index}) {
		f.tell(words.Screen().TakenOut)
		f.rest()
	}
	f.at = min(f.at, len(f.todos()))
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
		spot:  spotOf(walk.ActionWhy, t),
	})
}

// spotOf is one of the places for words of an action.
func spotOf(b walk.Box, t content.Todo) walk.Spot { return walk.Spot{Box: b, At: t.Ref, Nr: t.Index} }

// choose takes an action for now, or puts it back; it reports whether the action is one
// for now.
func (f *actionsField) choose(t content.Todo) bool {
	return f.do(walk.Deed{Verb: walk.Now, At: t.Ref, Nr: t.Index}) && !t.Now
}

// find puts the cursor on an action.
func (f *actionsField) find(t content.Todo) {
	if i := slices.IndexFunc(f.todos(), t.Same); i >= 0 {
		f.at = i
	}
}

// Which of the boxes of an action of the users' own is open first.
const (
	wordsFirst = iota
	whoFirst
)

// details opens the role and the date of the action under the cursor, and the words
// of one of the users' own.
func (f *actionsField) details(first int) {
	t := f.todos()[f.at]
	if t.Folded {
		f.tell(words.Screen().NoTextHere)
		return
	}
	list := []detail{
		{label: words.Screen().WhoRole, spot: spotOf(walk.ActionWho, t)},
		{label: words.Screen().ByWhen, spot: spotOf(walk.ActionBy, t)},
	}
	if t.Ref == "" {
		list = append([]detail{{
			label:   words.Screen().Edit,
			spot:    spotOf(walk.ActionWords, t),
			emptied: &walk.Deed{Verb: walk.RemoveAction, Nr: t.Index},
		}}, list...)
		f.open = openDetails(f.desk, list...)
		f.open.show(first)
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
		f.rest()
	}
	f.open = nil
}

func (f *actionsField) opened() bool { return f.open != nil }

func (f *actionsField) typed() bool { return f.open != nil || f.writing() }

func (f *actionsField) hints() []binding {
	switch {
	case f.open != nil:
		return []binding{keys.Enter.as(words.Screen().Done)}
	case f.writing() && f.drafting:
		return []binding{keys.Enter.as(words.Screen().Add)}
	case f.writing():
		return []binding{keys.Enter, keys.Up.as(words.Screen().ToTheList), keys.Back}
	}
	why := keys.Note.as(words.Screen().WhyKey)
	switch f.todos()[f.at].Aside {
	case content.SetParked:
		return []binding{keys.Park.as(words.Screen().BringBack), why, keys.Drop, keys.Next, keys.Back}
	case content.SetDropped:
		return []binding{keys.Drop.as(words.Screen().BringBack), why, keys.Park, keys.Next, keys.Back}
	}
	hints := []binding{keys.Pick.as(words.Screen().ForNow), keys.MarkDone, keys.Park, keys.Drop}
	if f.todos()[f.at].Ref == "" {
		hints = append(hints, keys.Remove)
	}
	hints = append(hints, keys.Enter.as(words.Screen().WhoWhen), keys.Next)
	if f.walk.Undoes() {
		hints = append(hints, keys.Undo)
	}
	return append(hints, keys.Back)
}

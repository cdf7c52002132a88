package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
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
	// the list. What is set aside now stays where it is, under the cursor, so that
	// the same key takes it up again.
	resting []content.Todo
}

func newActionsField(d *desk) *actionsField {
	f := &actionsField{base: base{desk: d, ref: "actions.actions"}, entry: newEntry(d.look, false)}
	f.self = f
	for _, t := range d.guide.Todos(d.plan) {
		if t.Aside != "" {
			f.resting = append(f.resting, t)
		}
	}
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
			f.open = nil
			f.at = min(f.at+1, len(f.todos()))
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
		f.put(content.Todo{Index: len(f.plan.Actions) - 1}, false)
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

// draft keeps the action on the line in the plan from its first letter on. It
// is one for now where there is room for one.
func (f *actionsField) draft() {
	text := f.entry.text()
	if f.drafting {
		f.plan.Actions = slices.Clone(f.plan.Actions[:len(f.plan.Actions)-1])
	}
	if f.drafting = strings.TrimSpace(text) != ""; f.drafting {
		f.plan.Actions = append(f.plan.Actions, content.Action{What: text, Now: f.guide.Chosen(f.plan) < content.NowMost})
	}
	f.at = len(f.todos())
	f.changed(typing)
}

func (f *actionsField) finish() {
	if f.drafting {
		f.drafting = false
		f.changed(answered)
	}
	f.entry.set("")
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

func anyOf(press tea.KeyMsg, bindings ...binding) bool {
	return slices.ContainsFunc(bindings, func(b binding) bool { return key.Matches(press, b.Binding) })
}

// setAside parks or drops an action, or takes it up again where it was set aside
// that way.
func (f *actionsField) setAside(t content.Todo, how content.Aside) {
	said := words.Screen().SetDropped
	switch {
	case t.Aside == how:
		t.Aside, said = "", words.Screen().TakenUp
	case how == content.SetParked:
		t.Aside, said = how, words.Screen().SetParked
	default:
		t.Aside = how
	}
	f.put(t, true)
	f.changed(answered)
	f.tell(said)
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
		get:   func() string { return t.Because },
		keep:  func(s string) { t.Because = s; f.put(t, true) },
	})
}

// choose takes an action for now, or puts it back; it reports whether the
// action is one for now. More than a few would be a wish list.
func (f *actionsField) choose(t content.Todo) bool {
	if !t.Now && f.guide.Chosen(f.plan) >= content.NowMost {
		f.tell(words.Screen().FiveIsEnough.With(content.NowMost))
		return false
	}
	t.Now, t.Aside = !t.Now, "" // what is chosen is not set aside any more
	f.put(t, true)
	f.changed(answered)
	return t.Now
}

// put writes a todo back, if it is to be, and keeps the cursor on it.
func (f *actionsField) put(t content.Todo, write bool) {
	if write {
		f.plan.Put(t)
	}
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
	change := func(set func(*content.Todo, string)) func(string) {
		return func(s string) { set(&t, s); f.put(t, true) }
	}
	list := []detail{
		{
			label: words.Screen().WhoRole,
			get:   func() string { return t.Who },
			keep:  change(func(t *content.Todo, s string) { t.Who = s }),
		},
		{
			label: words.Screen().ByWhen,
			get:   func() string { return t.By },
			keep:  change(func(t *content.Todo, s string) { t.By = s }),
			done:  change(func(t *content.Todo, s string) { t.By = content.Tidy(s) }),
		},
	}
	if t.Ref == "" {
		list = append([]detail{f.wording(t.Index)}, list...)
		f.open = openDetails(f.desk, list...)
		f.open.show(first)
		return
	}
	f.open = openDetails(f.desk, list...)
}

// wording is the box for the words of an action of the users' own. Empty words are
// not taken: dropping is a key of its own.
func (f *actionsField) wording(i int) detail {
	return detail{
		label: words.Screen().Edit,
		get:   func() string { return f.plan.Actions[i].What },
		keep: func(s string) {
			if strings.TrimSpace(s) != "" {
				f.plan.Actions = slices.Clone(f.plan.Actions)
				f.plan.Actions[i].What = s
			}
		},
	}
}

func (f *actionsField) close() {
	if f.open != nil {
		f.open.leave()
		f.open = nil
	}
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
	return []binding{keys.Pick.as(words.Screen().ForNow), keys.Park, keys.Drop, keys.Enter.as(words.Screen().WhoWhen), keys.Next, keys.Back}
}

func (f *actionsField) blocks(width int) [][]string {
	var blocks [][]string
	heading := ""
	todos := f.todos()
	for i, t := range todos {
		var lines []string
		if h := f.heading(t); h != heading {
			heading = h
			lines = append(lines, f.look.heading.Render(cut(h, width)))
		}
		sign, style := f.row(i == f.at)
		box := todoBox(t)
		name, more := todoName(f.desk, t), f.more(t)
		if short := name + " · " + more; more != "" && ansi.StringWidth(short) <= width-6 && (i != f.at || f.open == nil) {
			lines = append(lines, style.Render(sign+box+name)+f.look.plain.Render(" · "+more))
			blocks = append(blocks, lines)
			continue
		}
		for _, line := range hang(sign+box, wrap(name, width-6)) {
			lines = append(lines, style.Render(line))
		}
		if i == f.at && f.open != nil {
			lines = append(lines, f.open.lines(width)...)
		} else if more != "" {
			lines = append(lines, hang("      ", styled(more, width-6, f.look.plain))...)
		}
		blocks = append(blocks, lines)
	}
	own := []string{f.look.plain.Render(f.in(words.Screen().OwnAction))}
	return append(blocks, append(own, hang("  ", f.entry.view(width-2, f.entry.lines(width-2)))...))
}

// todoBox says what became of an action: for now, parked, dropped.
func todoBox(t content.Todo) string {
	switch {
	case t.Aside == content.SetParked:
		return "[p] "
	case t.Aside == content.SetDropped:
		return "[–] "
	case t.Now:
		return "[★] "
	}
	return "[ ] "
}

// todoName names an action.
func todoName(d *desk, t content.Todo) string { return content.VisibleLine(d.in(t.What)) }

func (f *actionsField) heading(t content.Todo) string {
	switch {
	case f.rank(t) == 1:
		return f.in(words.Screen().ParkedNow)
	case f.rank(t) == 2:
		return f.in(words.Screen().DroppedNow)
	case t.Ref == "":
		return f.in(words.Screen().YourOwn)
	case t.Folded:
		return f.in(words.Screen().ForManagerAndHR)
	}
	return f.in(t.When.Label())
}

// more says in a line what became of an action, why it is there, its role and date.
func (f *actionsField) more(t content.Todo) string {
	var parts []string
	if t.Aside != "" {
		parts = append(parts, f.in(t.Aside.Label()))
		if t.Because != "" {
			parts[0] += ": " + content.VisibleLine(t.Because)
		}
	}
	if why := f.in(t.Reasons()); why != "" && !(t.Now && slices.Equal(t.Why, []content.Reason{content.ForPlanned})) {
		parts = append(parts, why)
	}
	if d := rowDetails(f.desk, content.Answer{Who: t.Who, By: t.By}); d != "" {
		parts = append(parts, d)
	}
	return strings.Join(parts, " · ")
}

func (f *actionsField) wants(width int) int {
	return 2 + f.heightOf(f.blocks(width))
}

func (f *actionsField) lines(width, height int) []string {
	f.entry.show(f.focused && f.open == nil && f.writing())
	count := f.look.plain.Render(fmt.Sprintf(f.in(words.Screen().ChosenOf), f.guide.Chosen(f.plan), content.NowMost))
	if height < 5 {
		return f.scroll(f.blocks(width), f.at, height)
	}
	return append([]string{count}, f.scroll(f.blocks(width), f.at, height-1)...)
}

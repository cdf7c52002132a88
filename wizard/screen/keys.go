package screen

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/words"
)

// The keys, in one table. No key here needs AltGr on a Danish keyboard, and none
// is one that text areas, editors' terminals or multiplexers take for themselves.
// Row keys are the same in all lists.
var keys = keysSaid(words.Keys())

func keysSaid(said *words.KeyWords) keyMap {
	return keyMap{
		Next:   bind(said.Next, "tab", "tab"),
		Back:   bind(said.Back, "shift+tab", "shift+tab"),
		Enter:  bind(said.Enter, "enter", "enter"),
		Menu:   bind(said.Menu, "esc", "esc"),
		GoTo:   bind(said.GoTo, "ctrl+g", "ctrl+g"),
		Help:   bind(said.Help, "F1", "f1"),
		Redraw: bind(said.Redraw, "ctrl+l", "ctrl+l"),
		Save:   bind(said.Save, "ctrl+s", "ctrl+s"),
		Leave:  bind(said.Leave, "ctrl+c", "ctrl+c"),

		Join:    bind(said.Join, "F2", "f2"),
		Newline: bind(said.Newline, "enter", "enter", "alt+enter", "ctrl+j"),
		Up:      bind(said.Up, "↑", "up"),
		Down:    bind(said.Down, "↓", "down"),
		Arrows:  bind(said.Arrows, "↑↓", "up", "down"),
		Left:    bind(said.Left, "←", "left"),
		Right:   bind(said.Right, "→", "right"),
		Top:     bind(said.Top, "home", "home", "pgup"),
		Bottom:  bind(said.Bottom, "end", "end", "pgdown"),

		LineStart:  bind(said.LineStart, "ctrl+a", "ctrl+a", "home"),
		LineEnd:    bind(said.LineEnd, "ctrl+e", "ctrl+e", "end"),
		KillBefore: bind(said.KillBefore, "ctrl+u", "ctrl+u"),
		KillAfter:  bind(said.KillAfter, "ctrl+k", "ctrl+k"),

		Pick:      bind(said.Pick, "", " ").on(said.Space),
		Interview: bind(said.Interview, "i", "i"),
		Each:      bind(said.Each, "v", "v"),
		Edit:      bind(said.Edit, "e", "e"),
		Note:      bind(said.Note, "n", "n"),
		Delete:    bind(said.Delete, "x", "x", "delete"),
		Undo:      bind(said.Undo, "ctrl+z", "ctrl+z", "u"),
		MoveUp:    bind(said.MoveUp, "shift+↑", "shift+up", "alt+up"),
		MoveDown:  bind(said.MoveDown, "shift+↓", "shift+down", "alt+down"),
		All:       bind(said.All, "a", "a"),
		Pass:      bind(said.Pass, "p", "p"),
		Reset:     bind(said.Reset, "r", "r"),
		Park:      bind(said.Park, "p", "p"),
		MarkDone:  bind(said.MarkDone, "d", "d"),
		Remove:    bind(said.Remove, "", "delete").on(said.RemoveKey),
		Drop:      bind(said.Drop, "x", "x", "delete"),
		Digit:     bind(said.Digit, "0-9", "0", "1", "2", "3", "4", "5", "6", "7", "8", "9"),
		Clear:     bind(said.Clear, "0", "0", "backspace"),
		Joint:     bind(said.Joint, "j", "j"),
		Again:     bind(said.Again, "r", "r"),
		Correct:   bind(said.Correct, "c", "c"),
	}
}

type keyMap struct {
	Next, Back, Enter, Menu, GoTo, Help, Redraw, Save, Leave     binding
	Newline, Join, Up, Down, Arrows, Left, Right, Top, Bottom    binding
	LineStart, LineEnd, KillBefore, KillAfter                    binding
	Pick, Interview, Edit, Note, Delete, Undo, MoveUp, MoveDown  binding
	All, Pass, Park, Drop, Digit, Clear, Reset, MarkDone, Remove binding
	Each, Joint, Again, Correct                                  binding
}

// A binding is a key with its help in every language.
type binding struct {
	key.Binding
	sign content.Text // how the key is called
	help content.Text // what it does

	brief content.Text // what it does, where the line is short; empty where that is the help
}

func bind(help content.Text, name string, keys ...string) binding {
	return binding{Binding: key.NewBinding(key.WithKeys(keys...)), sign: sign(name), help: help}
}

// sign is a key's name that is the same in every language.
func sign(name string) content.Text { return content.Verbatim(name) }

// on is the same key by a name that is not the same in every language.
func (b binding) on(name content.Text) binding {
	b.sign = name
	return b
}

// as is the same key with a help that fits the place better.
func (b binding) as(help content.Text) binding {
	b.help, b.brief = help, content.Text{}
	return b
}

// or is the same key with fewer words for where the line is short.
func (b binding) or(brief content.Text) binding {
	b.brief = brief
	return b
}

// told is a key with what it does, as the last line shows it.
func (b binding) told(d *desk, briefly bool) string {
	help := b.help
	if briefly && !b.brief.Empty() {
		help = b.brief
	}
	return d.in(b.sign) + " " + d.in(help)
}

// steer moves a cursor among the places 0 to last by the keys that all lists
// share; it reports whether the key was one of them.
func steer(press tea.KeyMsg, at, last int) (int, bool) {
	switch {
	case key.Matches(press, keys.Up.Binding):
		return max(0, at-1), true
	case key.Matches(press, keys.Down.Binding):
		return min(last, at+1), true
	case key.Matches(press, keys.Top.Binding):
		return 0, true
	case key.Matches(press, keys.Bottom.Binding):
		return last, true
	}
	return at, false
}

// across moves among the fields of a group, alike in all of them: Enter, ↓ and Tab to the
// next one, ↑ and Shift+Tab to the one before. An arrow stays within the group; where it has
// nowhere to go, as for every other key, ok is false.
func across(press tea.KeyMsg, at, last int) (to int, ok bool) {
	switch {
	case anyOf(press, keys.Enter, keys.Next), at < last && key.Matches(press, keys.Down.Binding):
		return at + 1, true
	case key.Matches(press, keys.Back.Binding), at > 0 && key.Matches(press, keys.Up.Binding):
		return at - 1, true
	}
	return at, false
}

// enterAcross is what Enter does in a group of fields: it goes to the next one, and from the
// last to where onward says.
func enterAcross(at, last int, onward content.Text) binding {
	if at < last {
		onward = words.Screen().NextField
	}
	return keys.Enter.as(onward)
}

// enterRows is what Enter does among rows: it goes to the next one, and from the last to the
// next page.
func enterRows(at, last int) binding {
	if at < last {
		return keys.Enter.as(words.Screen().NextRow).or(words.Keys().Enter)
	}
	return enterOnward()
}

// enterOnward is Enter where it goes to the next page.
func enterOnward() binding { return keys.Enter.as(words.Screen().NextPage).or(words.Keys().Enter) }

// answers are the digits that a row has as answers, up to the last one, and 0 to open it.
func (b binding) answers(last int) binding { return b.on(sign(fmt.Sprintf("0-%d", last))) }

// noAnswer says of a digit that is no answer here which are; it reports whether it was one.
func (d *desk) noAnswer(press tea.KeyMsg, last int) bool {
	if !key.Matches(press, keys.Digit.Binding) {
		return false
	}
	d.tell(words.Screen().AnswersAre.With(last))
	return true
}

// anyOf reports whether a key is one of several.
func anyOf(press tea.KeyMsg, bindings ...binding) bool {
	return slices.ContainsFunc(bindings, func(b binding) bool { return key.Matches(press, b.Binding) })
}

// undoes reports whether a key takes back the last change: u does so where letters are no
// text.
func undoes(press tea.KeyMsg, typed bool) bool {
	return key.Matches(press, keys.Undo.Binding) && (press.Type != tea.KeyRunes || !typed)
}

// huhKeys leaves huh's fields only the keys that are ours: no filter, no
// external editor, no vi keys that eat letters, no help in English.
func huhKeys() *huh.KeyMap {
	none := key.NewBinding(key.WithDisabled())
	k := huh.NewDefaultKeyMap()
	k.Quit = none
	k.Select = huh.SelectKeyMap{
		Prev: none, Next: keys.Enter.Binding, Submit: keys.Enter.Binding,
		Up: keys.Up.Binding, Down: keys.Down.Binding, Left: none, Right: none,
		Filter: key.NewBinding(), SetFilter: key.NewBinding(), ClearFilter: key.NewBinding(),
		HalfPageUp: none, HalfPageDown: none, GotoTop: keys.Top.Binding, GotoBottom: keys.Bottom.Binding,
	}
	return k
}

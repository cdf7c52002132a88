package screen

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
)

// The keys, in one table. No key here needs AltGr on a Danish keyboard, and none
// is one that text areas, editors' terminals or multiplexers take for themselves.
// Row keys are the same in all lists.
var keys = keyMap{
	Next:   bind(content.Text{EN: "next", DA: "videre"}, "tab", "tab"),
	Back:   bind(content.Text{EN: "back", DA: "tilbage"}, "shift+tab", "shift+tab"),
	Enter:  bind(content.Text{EN: "next", DA: "videre"}, "enter", "enter"),
	Menu:   bind(content.Text{EN: "menu", DA: "menu"}, "esc", "esc"),
	GoTo:   bind(content.Text{EN: "go to step", DA: "gå til trin"}, "ctrl+g", "ctrl+g"),
	Help:   bind(content.Text{EN: "help", DA: "hjælp"}, "F1", "f1"),
	Redraw: bind(content.Text{EN: "redraw", DA: "tegn skærmen igen"}, "ctrl+l", "ctrl+l"),
	Save:   bind(content.Text{EN: "save", DA: "gem"}, "ctrl+s", "ctrl+s"),
	Leave:  bind(content.Text{EN: "leave", DA: "afslut"}, "ctrl+c", "ctrl+c"),

	Newline: bind(content.Text{EN: "new line", DA: "ny linje"}, "enter", "enter", "alt+enter", "ctrl+j"),
	Up:      bind(content.Text{EN: "up", DA: "op"}, "↑", "up"),
	Down:    bind(content.Text{EN: "down", DA: "ned"}, "↓", "down"),
	Left:    bind(content.Text{EN: "left", DA: "venstre"}, "←", "left"),
	Right:   bind(content.Text{EN: "right", DA: "højre"}, "→", "right"),
	Top:     bind(content.Text{EN: "first", DA: "første"}, "home", "home", "pgup"),
	Bottom:  bind(content.Text{EN: "last", DA: "sidste"}, "end", "end", "pgdown"),

	Pick:      bind(content.Text{EN: "choose", DA: "vælg"}, "", " ").on(content.Text{EN: "space", DA: "mellemrum"}),
	Interview: bind(content.Text{EN: "? interview", DA: "? samtale"}, "i", "i"),
	Edit:      bind(content.Text{EN: "edit", DA: "ret"}, "e", "e"),
	Note:      bind(content.Text{EN: "note", DA: "note"}, "n", "n"),
	Delete:    bind(content.Text{EN: "delete", DA: "slet"}, "x", "x", "delete"),
	Undo:      bind(content.Text{EN: "undo", DA: "fortryd"}, "ctrl+z", "ctrl+z", "u"),
	MoveUp:    bind(content.Text{EN: "move up", DA: "flyt op"}, "shift+↑", "shift+up", "alt+up"),
	MoveDown:  bind(content.Text{EN: "move down", DA: "flyt ned"}, "shift+↓", "shift+down", "alt+down"),
	All:       bind(content.Text{EN: "same for all open", DA: "samme for alle åbne"}, "a", "a"),
	Pass:      bind(content.Text{EN: "pass", DA: "meld pas"}, "p", "p"),
	Reset:     bind(content.Text{EN: "the guide's agenda", DA: "guidens dagsorden"}, "r", "r"),
	Park:      bind(content.Text{EN: "park", DA: "parkér"}, "p", "p"),
	Drop:      bind(content.Text{EN: "drop", DA: "drop"}, "x", "x", "delete"),
	Clear:     bind(content.Text{EN: "open again", DA: "sæt til åben"}, "0", "0", "backspace"),
}

type keyMap struct {
	Next, Back, Enter, Menu, GoTo, Help, Redraw, Save, Leave    binding
	Newline, Up, Down, Left, Right, Top, Bottom                 binding
	Pick, Interview, Edit, Note, Delete, Undo, MoveUp, MoveDown binding
	All, Pass, Park, Drop, Clear, Reset                         binding
}

// A binding is a key with its help in every language.
type binding struct {
	key.Binding
	sign content.Text // how the key is called
	help content.Text // what it does
}

func bind(help content.Text, name string, keys ...string) binding {
	return binding{Binding: key.NewBinding(key.WithKeys(keys...)), sign: sign(name), help: help}
}

// sign is a key's name that is the same in every language.
func sign(name string) content.Text { return content.Text{EN: name, DA: name} }

// on is the same key by a name that is not the same in every language.
func (b binding) on(name content.Text) binding {
	b.sign = name
	return b
}

// as is the same key with a help that fits the place better.
func (b binding) as(help content.Text) binding {
	b.help = help
	return b
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

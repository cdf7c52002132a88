package screen

import (
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A rule is one line of the grammar of keys: keys that belong together, and what they do in
// each place. The help tells it, and the table in the README is the same in English.
type rule struct {
	keys []binding
	said words.Rule

	ofRows bool // not every row has it, and the hints of one that does tell what it does there
}

// grammar is every key, in the order in which one meets them.
func grammar() []rule {
	g := words.Grammar()
	return []rule{
		{[]binding{keys.Enter}, g.Enter, false},
		{[]binding{keys.Next}, g.Tab, false},
		{[]binding{keys.Back}, g.Back, false},
		{[]binding{keys.Up, keys.Down}, g.Arrows, false},
		{[]binding{keys.Left, keys.Right}, g.Sides, true},
		{[]binding{keys.Top, keys.Bottom}, g.Ends, false},
		{[]binding{keys.LineStart, keys.LineEnd}, g.LineEnds, false},
		{[]binding{keys.KillBefore, keys.KillAfter}, g.Kill, false},
		{[]binding{keys.Digit}, g.Digit, true},
		{[]binding{keys.Note}, g.Note, true},
		{[]binding{keys.All}, g.All, true},
		{[]binding{keys.Pick}, g.Pick, true},
		{[]binding{keys.Each}, g.Each, true},
		{[]binding{keys.Interview}, g.Interview, true},
		{[]binding{keys.Edit}, g.Edit, true},
		{[]binding{keys.Delete, keys.Remove}, g.Delete, true},
		{[]binding{keys.MarkDone}, g.Done, true},
		{[]binding{keys.Park}, g.Park, true},
		{[]binding{keys.Reset}, g.Reset, true},
		{[]binding{keys.Correct}, g.Correct, true},
		{[]binding{keys.Joint}, g.Joint, true},
		{[]binding{keys.MoveUp, keys.MoveDown}, g.Move, true},
		{[]binding{keys.Undo}, g.Undo, false},
		{[]binding{keys.Join}, g.Join, false},
		{[]binding{keys.Menu}, g.Menu, false},
		{[]binding{keys.GoTo}, g.GoTo, false},
		{[]binding{keys.Help}, g.Help, false},
		{[]binding{keys.Save}, g.Save, false},
		{[]binding{keys.Redraw}, g.Redraw, false},
		{[]binding{keys.Leave}, g.Leave, false},
	}
}

// sign is how the keys of a rule are called.
func (r rule) sign() content.Text {
	return content.InEach(func(l content.Language) string {
		var all []string
		for _, b := range r.keys {
			all = append(all, b.sign.In(l))
		}
		return strings.Join(all, " ")
	})
}

// here is what a rule's keys do where one is now; empty where they do nothing.
func (m *model) here(r rule) content.Text {
	at := r.said.List
	if r.ofRows {
		at = content.Text{}
	}
	if box := m.focused().box(); box != nil && box.multiline {
		at = r.said.Text
	} else if _, ok := m.focused().(*boxField); ok || m.focused().opened() && box != nil {
		at = r.said.Fields
	}
	if at.Empty() {
		return r.said.Page
	}
	return at
}

// menuLines tell the keys in the menu.
func (m *model) menuLines() []string {
	var lines []string
	for _, r := range grammar() {
		if !r.said.Menu.Empty() {
			lines = append(lines, m.keyLine(r.sign(), r.said.Menu))
		}
	}
	return lines
}

func (m *model) keyLine(sign, does content.Text) string {
	const signs = 17 // cells, and no less than one behind the sign
	return "  " + pad(m.in(sign), signs-1) + " " + m.in(does)
}

// keyLines tell the keys for the help: first those of what one is at, in its own words, then
// all others that do something here.
func (m *model) keyLines() []string {
	var lines []string
	told := map[content.Text]bool{}
	tell := func(sign, does content.Text) {
		if !told[sign] {
			lines = append(lines, m.keyLine(sign, does))
		}
		told[sign] = true
	}
	for _, b := range m.focused().hints() {
		if b.sign != keys.Undo.sign { // it works anywhere
			tell(b.sign, b.help)
		}
	}
	for _, r := range grammar() {
		if does := m.here(r); !does.Empty() {
			tell(r.sign(), does)
		}
	}
	return lines
}

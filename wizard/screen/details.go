package screen

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/words"
)

// A detail is one small box under a row: its note, the role that does it, by when.
type detail struct {
	label content.Text
	get   func() string
	keep  func(string)
	done  func(string) // when the box is left; may be nil
}

// details are the boxes that open under a row of a list, one after the other.
// They write as one types, so closing them loses nothing.
type details struct {
	*desk
	list  []detail
	entry entry
	at    int
}

func openDetails(d *desk, list ...detail) *details {
	o := &details{desk: d, list: list, entry: newEntry(d.look, false)}
	o.show(0)
	return o
}

func (o *details) show(i int) {
	o.at = i
	o.entry.set(o.list[i].get())
	o.entry.focus()
}

// leave finishes the box that is open.
func (o *details) leave() {
	if done := o.list[o.at].done; done != nil {
		done(o.entry.text())
		o.tellWords(o.entry.text())
	}
	o.changed(answered)
}

// update gives the open box a key; it reports false when the last box is done.
func (o *details) update(press tea.KeyMsg) bool {
	switch {
	case key.Matches(press, keys.Enter.Binding), key.Matches(press, keys.Down.Binding):
		o.leave()
		if o.at == len(o.list)-1 {
			return false
		}
		o.show(o.at + 1)
	case key.Matches(press, keys.Up.Binding):
		o.leave()
		o.show(max(0, o.at-1))
	default:
		if o.entry.update(press) {
			o.list[o.at].keep(o.entry.text())
			o.changed(typing)
		}
		if o.entry.full {
			o.tell(words.Screen().BoxFull.With(entryMost))
		}
	}
	return true
}

// lines draws every box with its label, the open one ready to write in.
func (o *details) lines(width int) []string {
	const indent = "    "
	var out []string
	for i, d := range o.list {
		label := indent + o.in(d.label) + ": "
		if i != o.at {
			out = append(out, cut(o.look.plain.Render(label+content.VisibleLine(d.get())), width))
			continue
		}
		out = append(out, o.look.bold.Render(label))
		out = append(out, hang(indent, o.entry.view(max(8, width-len(indent)), o.entry.lines(width-len(indent))))...)
	}
	return out
}

package screen

import (
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A boxField is a question answered in words: one line, or as many as it takes.
type boxField struct {
	base
	label  content.Text // above the box, where a page has several
	spot   walk.Spot
	entry  entry
	wrote  bool // something, since the box has the focus
	unkept bool // what was written last is nothing that the plan keeps

	position huh.FieldPosition // among the page's fields

	looked string // the text that was last looked at
	broken bool   // it looks as if a page had broken its lines
}

func newBoxField(d *desk, a walk.Ask, multiline bool) *boxField {
	f := &boxField{base: base{desk: d, ref: a.Spot.At}, label: a.Label, spot: a.Spot, entry: newEntry(d.look, multiline)}
	f.self = f
	f.entry.set(d.walk.In(f.spot))
	return f
}

func (f *boxField) Focus() tea.Cmd {
	f.renew()
	f.entry.focus()
	return f.base.Focus()
}

// renew takes over what another hand has changed, as the first working day proposes the
// dates after it.
func (f *boxField) renew() {
	if now := f.walk.In(f.spot); now != f.entry.text() {
		f.entry.set(now)
	}
}

// undo takes back first what was written last and is not kept: blank lines at the end.
func (f *boxField) undo() {
	if !f.unkept {
		f.desk.undo()
	}
	f.unkept = false
	f.renew()
}

func (f *boxField) Blur() tea.Cmd {
	if f.focused {
		f.doing(f, walk.Deed{Verb: walk.Finish, Spot: f.spot, GoesOn: true}, answered)
		f.renew()
		if f.wrote { // and is left: it is an answer now
			f.changed(answered)
		}
		f.wrote = false
	}
	f.entry.blur()
	return f.base.Blur()
}

func (f *boxField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if to, ok := across(press, f.position.Field, f.position.LastField); ok && !f.entry.multiline {
		if to < f.position.Field {
			return f, huh.PrevField
		}
		return f, huh.NextField
	}
	if f.offersJoin() && key.Matches(press, keys.Join.Binding) {
		f.do(walk.Deed{Verb: walk.Join, Spot: f.spot})
		f.renew()
		return f, nil
	}
	if f.entry.update(press) {
		f.wrote = true
		f.unkept = !f.keep(f, &f.entry, f.spot)
		if f.entry.inKeys {
			f.tell(words.Screen().PasteTaken)
		}
		if len(press.Runes) > 1 && f.offersJoin() {
			f.also(words.Screen().LinesBroken)
		}
	}
	f.complain()
	return f, nil
}

func (f *boxField) WithPosition(p huh.FieldPosition) huh.Field {
	f.position = p
	return f
}

// offersJoin reports whether the lines look as if a page had broken them.
func (f *boxField) offersJoin() bool {
	if f.entry.multiline && f.looked != f.entry.value {
		f.looked, f.broken = f.entry.value, content.Broken(f.entry.text())
	}
	return f.broken
}

// complain says why a key did nothing, where it did nothing.
func (f *boxField) complain() {
	if !f.entry.whole {
		f.tell(words.Screen().TooLong)
		return
	}
	f.tellFull(&f.entry)
}

// replace puts a text in the box's place, as the user's own editor returns it.
func (f *boxField) replace(text string) {
	f.do(walk.Deed{Verb: walk.Write, Spot: f.spot, Text: text})
	f.renew()
}

func (f *boxField) box() *entry { return &f.entry }

func (f *boxField) hints() []binding {
	switch {
	case f.offersJoin():
		return []binding{keys.Next, keys.Join, keys.Newline, keys.Back}
	case f.entry.multiline:
		return []binding{keys.Next, keys.Newline, keys.Back}
	}
	return []binding{enterAcross(f.position.Field, f.position.LastField, words.Keys().Enter), keys.Back}
}

func (f *boxField) wants(width int) int {
	n := f.labelHeight(width) + f.entry.lines(width)
	if f.entry.multiline {
		return max(n+1, 6) // an open question has room to think in
	}
	return n
}

func (f *boxField) labelHeight(width int) int {
	if f.label.Empty() {
		return 0
	}
	return len(wrap(f.in(f.label), width))
}

func (f *boxField) lines(width, height int) []string {
	if !f.focused {
		f.renew()
	}
	var out []string
	if !f.label.Empty() {
		style := f.look.plain
		if f.focused {
			style = f.look.bold
		}
		out = styled(f.in(f.label), width, style)
	}
	return append(out, f.goesOn(f.entry.view(width, max(1, height-len(out))))...)
}

// goesOn says at the cursor how to go on, where Enter was pressed for that and made an empty
// line.
func (f *boxField) goesOn(box []string) []string {
	at := slices.IndexFunc(box, func(line string) bool { return strings.Contains(line, reversed) })
	if at < 0 || !f.entry.multiline || !f.entry.afterEmptyLine() {
		return box
	}
	box = slices.Clone(box)
	box[at] = strings.TrimRight(ansi.Truncate(box[at], ansi.StringWidth(boxSign)+1, ""), " ") + " " + f.look.plain.Render(f.in(words.Screen().TabGoesOn))
	return box
}

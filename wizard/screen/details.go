package screen

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A detail is one small box under a row: its note, the role that does it, by when.
type detail struct {
	label content.Text
	spot  walk.Spot
	// emptied is what follows where the box is left without words; nil where it may be
	// empty. Until then the last of its words stay.
	emptied *walk.Deed
}

// details are the boxes that open under a row of a list, one after the other.
// They write as one types, so closing them loses nothing.
type details struct {
	*desk
	list  []detail
	entry entry
	at    int
	first int  // how many steps there were before the box was opened
	gone  bool // what the boxes are about is there no more
}

func openDetails(d *desk, list ...detail) *details {
	o := &details{desk: d, list: list, entry: newEntry(d.look, false)}
	o.show(0)
	return o
}

// openLines opens one box of several lines, in which Enter begins another: only Tab and Esc
// lead out of it.
func openLines(d *desk, in detail) *details {
	o := &details{desk: d, list: []detail{in}, entry: newEntry(d.look, true)}
	o.show(0)
	return o
}

func (o *details) show(i int) {
	o.at = i
	o.first = o.walk.Steps()
	o.entry.set(o.walk.In(o.list[i].spot))
	o.entry.focus()
}

// box is where the open one is written in; nil where there are none.
func (o *details) box() *entry {
	if o == nil {
		return nil
	}
	return &o.entry
}

// here is the box that is open.
func (o *details) here() *detail { return &o.list[o.at] }

// empty reports whether nothing stands in the box that is open.
func (o *details) empty() bool { return strings.TrimSpace(o.entry.text()) == "" }

// leave finishes the box that is open.
func (o *details) leave() {
	here := o.here()
	if here.emptied != nil && o.empty() {
		o.doing(here, *here.emptied, answered)
		o.tell(words.Screen().TakenOut)
		o.gone = true
	} else {
		o.doing(here, walk.Deed{Verb: walk.Finish, Spot: here.spot, GoesOn: true}, answered)
	}
	o.finished(here)
}

// unkept reports whether the last key took out at once what the plan keeps until the box is
// left, so that there is nothing to undo but in the box.
func (o *details) unkept() bool {
	return o != nil && o.here().emptied != nil && o.empty() && !o.entry.goesOn && o.walk.Words(o.here().spot) != ""
}

// renew shows what was undone; it reports false where that was before the box was opened,
// and so closes it.
func (o *details) renew() bool {
	o.entry.set(o.walk.In(o.here().spot))
	return o.walk.Steps() >= o.first
}

// update gives the open box a key; it reports false when the boxes are done with.
func (o *details) update(press tea.KeyMsg) bool {
	if to, ok := across(press, o.at, len(o.list)-1); ok {
		o.leave()
		if o.gone || !o.has(to) {
			return false
		}
		o.show(to)
		return true
	}
	o.write(press)
	return true
}

// write gives the open box a key that leads to no other.
func (o *details) write(press tea.KeyMsg) {
	if o.entry.update(press) && (o.here().emptied == nil || !o.empty()) {
		o.keep(o.here(), &o.entry, o.here().spot)
	}
	o.tellFull(&o.entry)
}

func (o *details) has(i int) bool { return i >= 0 && i < len(o.list) }

// turns reports whether a key goes from one of the boxes to another, and so to no other page.
func (o *details) turns(press tea.KeyMsg) bool {
	if o == nil {
		return false
	}
	to, ok := across(press, o.at, len(o.list)-1)
	return ok && o.has(to)
}

// above reports whether the box above the open one is of some kind.
func (o *details) above(b walk.Box) bool {
	return o != nil && o.has(o.at-1) && o.list[o.at-1].spot.Box == b
}

// hints are the keys of a box; done is what Enter does in the last one.
func (o *details) hints(done content.Text) []binding {
	return []binding{enterAcross(o.at, len(o.list)-1, done)}
}

// anyHeight is room for whatever there is to draw, where only its height is asked for.
const anyHeight = 1 << 20

// lines draws every box with its label in the room there is, the open one ready to write
// in. None of them pushes another off: the open one scrolls, and of the others there is one
// line where there is no room for a few.
func (o *details) lines(width, height int) []string {
	box := o.entry.lines(width - len(boxIndent))
	others := o.others(width, brief)
	if 1+min(box, briefMost)+len(slices.Concat(others...)) > height {
		others = o.others(width, oneLine)
	}
	left := height - 1 - len(slices.Concat(others...))
	others[o.at] = boxLines(o.desk, o.here().label, &o.entry, width, left)
	return slices.Concat(others...)
}

// others draws the boxes that are not open.
func (o *details) others(width int, wrapped wrapping) [][]string {
	out := make([][]string, len(o.list))
	for i, d := range o.list {
		if i == o.at {
			continue
		}
		label, said, room := o.in(d.label), content.VisibleLine(o.walk.In(d.spot)), width-len(boxIndent)
		lines := wrapped(label+": "+said, room)
		if len(lines) == 1 && ansi.StringWidth(label+": "+said) > room { // how to write it matters once it is open
			label, _, _ = strings.Cut(label, " (")
			lines = wrapped(label+": "+said, room)
		}
		out[i] = hang(boxIndent, o.look.plain.each(lines))
	}
	return out
}

// alone draws the boxes under a row's name where there is no room for all that stands with
// it: what is being written matters most.
func (o *details) alone(name string, width, height int) []string {
	return append([]string{o.look.here.Render(cut(cursorSign+name, width))}, o.lines(width, height-1)...)
}

const boxIndent = "    "

// boxLines draws an open box under a row, with its label, the box at most so high.
func boxLines(d *desk, label content.Text, e *entry, width, height int) []string {
	out := []string{d.look.bold.Render(boxIndent + d.in(label) + ": ")}
	width -= len(boxIndent)
	lines := min(e.lines(width), max(1, height))
	if height > anyHeight/2 { // it would scroll, and not be where it was in the box that is drawn
		return append(out, make([]string, lines)...)
	}
	return append(out, hang(boxIndent, e.view(max(8, width), lines))...)
}

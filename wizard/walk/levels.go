package walk

import (
	"slices"

	"alongside/content"
)

// A Cell is one of the two ratings of an axis: how important it is, then how clear.
type Cell struct {
	Axis    int // from 0
	Clarity bool
}

// Next is the cell that is rated after it, of so many axes; ok is false after the last.
func (c Cell) Next(axes int) (next Cell, ok bool) {
	switch {
	case !c.Clarity:
		return Cell{c.Axis, true}, true
	case c.Axis < axes-1:
		return Cell{c.Axis + 1, false}, true
	}
	return c, false
}

// Scale is the one that a cell is rated on.
func (c Cell) Scale() content.Scale {
	if c.Clarity {
		return content.Clarity()
	}
	return content.Importance()
}

// RateCell is the deed that gives a cell its level, and leaves the other one of the axis
// as it is.
func (w *Walk) RateCell(axes []content.Question, c Cell, l content.Level) Deed {
	r := axes[c.Axis].Ref
	a := w.Plan.Answer(r)
	d := Deed{Verb: Rate, At: r, Importance: a.Importance, Clarity: a.Clarity}
	if c.Clarity {
		d.Clarity = l
	} else {
		d.Importance = l
	}
	return d
}

// Levels words the levels of a scale, by their digits from 1.
func Levels(s content.Scale) []content.Text {
	var all []content.Text
	for l := content.Level(1); l <= content.MaxLevel; l++ {
		all = append(all, s.Label(l))
	}
	return all
}

// AxisNr is the number of an axis at the points of its star, from 1.
func AxisNr(q content.Question) int {
	return 1 + slices.IndexFunc(q.Item.Rows, func(r content.Row) bool { return r.ID == q.Row.ID })
}

package content

import (
	"reflect"
	"slices"
)

// An Earlier is what a voice had said of a row before it was voted on again: its stance
// and no words.
type Earlier struct {
	State               State
	Importance, Clarity Level
	Pass                bool
	Extra               []Extra
}

func (v *View) stands() Earlier {
	return Earlier{State: v.State, Importance: v.Importance, Clarity: v.Clarity, Pass: v.Pass}
}

// Before is how a view stood before the row was voted on again; as it stands, where that
// was not done.
func (v View) Before() View {
	if n := len(v.Earlier); n > 0 {
		e := v.Earlier[n-1]
		v.State, v.Importance, v.Clarity, v.Pass = e.State, e.Importance, e.Clarity, e.Pass
	}
	return v
}

// remember keeps what the voice says of the rows, before it is asked again.
func (p *Plan) remember(rows []Ref, of Voice) {
	p.eachView(rows, of, func(v *View) { v.Earlier = append(slices.Clone(v.Earlier), v.stands()) })
}

// unremember takes that back: it was not asked again after all.
func (p *Plan) unremember(rows []Ref, of Voice) {
	p.eachView(rows, of, func(v *View) {
		if n := len(v.Earlier); n > 0 && reflect.DeepEqual(v.Earlier[n-1], v.stands()) {
			v.Earlier = slices.Clone(v.Earlier[:n-1])
		}
		if len(v.Earlier) == 0 {
			v.Earlier = nil
		}
	})
}

func (p *Plan) eachView(rows []Ref, of Voice, edit func(*View)) {
	for _, r := range rows {
		if v, said := p.Answer(r).View(of); said {
			edit(&v)
			p.SetView(r, v)
		}
	}
}

// PassRest makes a pass of every row of a sheet that was filled in and says nothing.
func (p *Plan) PassRest(rows []Ref, of Voice) {
	for _, r := range rows {
		if v, _ := p.Answer(r).View(of); v.Silent() {
			v.Pass = true
			p.SetView(r, v)
		}
	}
}

// WithoutPasses is the view without the passes on scales of which it answers none: who says
// nothing of a row at all passes on the row, see [Plan.PassRest]. A pass on one of two scales
// stands beside the answer on the other.
func (v View) WithoutPasses() View {
	if v.Importance <= 0 && v.Clarity <= 0 {
		v.Importance, v.Clarity = 0, 0
	}
	return v
}

// Silent reports whether a view says nothing, be it kept as a pass or not.
func (v View) Silent() bool {
	v.Pass, v.Earlier = false, nil
	return v.Empty()
}

// allPassed reports whether no view says anything of its row.
func allPassed(views []View) bool {
	return !slices.ContainsFunc(views, func(v View) bool { return !v.Pass })
}

// Said are the views that say something of their row: the passes are left out.
func Said(views []View) []View {
	return slices.DeleteFunc(slices.Clone(views), func(v View) bool { return v.Pass })
}

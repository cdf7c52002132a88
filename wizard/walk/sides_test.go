package walk_test

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// apart is a plan whose star three have answered apart, and its section's rows.
func apart(t *testing.T) *walk.Walk {
	t.Helper()
	s := wizardtest.FilledInApart(t, content.English)
	return walk.New(s.Guide, s.Plan, s.Today)
}

func rowAt(t *testing.T, w *walk.Walk, r content.Ref) content.Revealed {
	t.Helper()
	rows := w.AnsweredApart(r)
	i := slices.IndexFunc(rows, func(row content.Revealed) bool { return row.Ref == r })
	if i < 0 {
		t.Fatalf("%s was not answered apart", r)
	}
	return rows[i]
}

// What each said of a row, or that they passed, beside a name and a sign that stay the
// same from row to row; a voice that a file has twice is heard once.
func TestSidesOfARow(t *testing.T) {
	t.Parallel()
	w := apart(t)
	speakers := w.Speakers(w.AnsweredApart("star.hope"))
	peer := speakers[0].Voice
	w.Plan.Set("star.trust", content.Answer{Views: []content.View{
		{Voice: peer, Importance: 4, Note: "a\nb"}, {Voice: peer, Importance: 1},
	}})
	for r, want := range map[content.Ref][]string{
		"star.hope":  {"■ Lived experience: 3 important", "▲ Colleagues: 2 somewhat", "● Manager: 1 not here"},
		"star.trust": {"■ Lived experience: 4 central · a↵b", "▲ Colleagues passed", "● Manager passed"},
	} {
		var told []string
		for _, s := range w.Sides(rowAt(t, w, r), speakers) {
			said := fmt.Sprintf("%s %s: %s", s.Sign, s.Name.EN, s.Said)
			if s.Passed {
				said = fmt.Sprintf("%s %s passed", s.Sign, s.Name.EN)
			}
			told = append(told, said)
		}
		if !reflect.DeepEqual(told, want) {
			t.Errorf("%s: %q, want %q", r, told, want)
		}
	}
	if got := w.Speakers(nil); got != nil {
		t.Errorf("where nobody answered %+v speak", got)
	}
}

// Whoever lies far from the middle of their own perspective is among the first of the single
// sheets, and what was written is there without the stance.
func TestSinglesOfARow(t *testing.T) {
	t.Parallel()
	s := wizardtest.Hall(content.English, 11)
	w := walk.New(s.Guide, s.Plan, s.Today)
	speakers := w.Speakers(w.AnsweredApart("star.bridge"))
	var names, aside []string
	for _, side := range w.Singles(rowAt(t, w, "star.bridge"), speakers) {
		names = append(names, side.Name.EN)
		if side.Aside {
			aside = append(aside, side.Name.EN+": "+side.Said)
		}
	}
	if want := []string{"Colleagues 7: 1 not here · 2 partly clear"}; !reflect.DeepEqual(aside, want) {
		t.Errorf("far from their own: %q, want %q", aside, want)
	}
	if names[0] != "Colleagues 7" || names[1] != "Lived experience" || len(names) != 11 || names[10] != "Manager" {
		t.Errorf("the order is %q", names)
	}
	for _, side := range w.Singles(rowAt(t, w, "expect-of-us.supervision"), w.Speakers(w.AnsweredApart("expect-of-us.supervision"))) {
		if side.Name.EN == "Manager" && (!strings.HasPrefix(side.Words, "We have seen") || side.Said != "in place · "+side.Words) {
			t.Errorf("the manager said %q, in words %q", side.Said, side.Words)
		}
	}
}

// Who has no view of a row at all is named, however many there are of a perspective.
func TestWhoHasNoViewIsNamed(t *testing.T) {
	t.Parallel()
	s := wizardtest.Hall(content.English, 11)
	for _, v := range []content.Voice{{Who: "manager"}, {Who: "colleagues"}, {Who: "colleagues", Nr: "3"}} {
		s.Plan.Discard([]content.Ref{"star.hope"}, v)
	}
	w := walk.New(s.Guide, s.Plan, s.Today)
	row := rowAt(t, w, "star.hope")
	standpoints := row.Standpoints(w.Heard(w.AnsweredApart("star.hope")), row.Ladders()[0])
	if got := walk.Unheard(standpoints, content.English); got != "Colleagues 2, Manager" {
		t.Errorf("no view: %q", got)
	}
}

// How far a group has come with a row: what it agreed on, that it does not agree, or how
// far apart the answers lie.
func TestSettlingOfARow(t *testing.T) {
	t.Parallel()
	w := apart(t)
	const row = content.Ref("star.hope")
	is := func(when string, how walk.Settling, told string) {
		t.Helper()
		if gotHow, got := w.Settling(rowAt(t, w, row)); gotHow != how || got != told {
			t.Errorf("%s: %v, %q, want %v, %q", when, gotHow, got, how, told)
		}
	}
	is("wide apart", walk.FarApart, "far apart")
	w.Do(walk.Deed{Verb: walk.Agree, At: row, N: 4})
	is("agreed", walk.SettledOn, "agreed: central")
	w.Do(walk.Deed{Verb: walk.Agree, At: row, N: 5})
	is("not agreed", walk.NotSettled, "not agreed yet")
	w.Do(walk.Deed{Verb: walk.Agree, At: row})
	w.Plan.Change(row, func(a *content.Answer) { a.Views = a.Views[:2] })
	is("near", walk.Near, "a little apart")
}

// Which agreement wants words, and which words.
func TestWordingOfAnAgreement(t *testing.T) {
	t.Parallel()
	w := apart(t)
	for _, test := range []struct {
		at    content.Ref
		n     int
		want  walk.Wording
		wants bool
	}{
		{"star.hope", 0, walk.NoWording, false},
		{"star.hope", 4, walk.MayWord, false},
		{"star.hope", 5, walk.WantsBetween, true},
		{"purpose.why", 1, walk.WantsWording, true},
		{"expect-of-peer.values", 1, walk.MayWord, false},
		{"expect-of-peer.values", 2, walk.WantsWording, true}, // adapted
		{"expect-of-us.training", 2, walk.MayWord, false},     // planned
		{"purpose.why", 2, walk.WantsBetween, true},
	} {
		q, _ := w.Guide.Question(test.at)
		if got := walk.WordingOf(q, test.n); got != test.want || got.Wants() != test.wants {
			t.Errorf("%s, %d: %v, wants words: %v", test.at, test.n, got, got.Wants())
		}
	}
	agreed := w.WordingLabel("star.hope")
	w.Do(walk.Deed{Verb: walk.Agree, At: "star.hope", N: 5})
	if between := w.WordingLabel("star.hope"); agreed.Empty() || between.Empty() || agreed == between {
		t.Errorf("the words are called %q, and %q where there is no agreement", agreed.EN, between.EN)
	}
}

// Rows that all have answered alike are there until they are settled.
func TestAnyAlike(t *testing.T) {
	t.Parallel()
	w := apart(t)
	section := w.Guide.Section("star")
	if w.AnyAlike(section) {
		t.Error("all are alike where they differ")
	}
	w.Plan.Change("star.hope", func(a *content.Answer) {
		for i := range a.Views {
			a.Views[i].Importance = 2
		}
	})
	if !w.AnyAlike(section) {
		t.Error("none are alike")
	}
	w.Do(walk.AlikeDeed(section))
	if w.AnyAlike(section) {
		t.Error("it is settled, and waits still")
	}
}

// The cells of a star follow one another, and one is rated without the other.
func TestCellsOfAStar(t *testing.T) {
	t.Parallel()
	w := apart(t)
	var axes []content.Question
	for _, q := range w.Guide.Section("star").Questions() {
		if q.Item.Kind == content.KindStar {
			axes = append(axes, q)
		}
	}
	c, n := walk.Cell{}, 1
	for next, ok := c.Next(len(axes)); ok; next, ok = c.Next(len(axes)) {
		if c.Clarity == next.Clarity {
			t.Errorf("after %+v comes %+v", c, next)
		}
		c = next
		n++
	}
	if n != 2*len(axes) || c != (walk.Cell{Axis: len(axes) - 1, Clarity: true}) {
		t.Errorf("%d cells of %d axes, the last %+v", n, len(axes), c)
	}
	w.Do(w.RateCell(axes, walk.Cell{Axis: 1}, 3))
	w.Do(w.RateCell(axes, walk.Cell{Axis: 1, Clarity: true}, content.Pass))
	if a := w.Plan.Answer(axes[1].Ref); a.Importance != 3 || a.Clarity != content.Pass {
		t.Errorf("rated %+v", a)
	}
	for cell, scale := range map[walk.Cell]content.Scale{{}: content.Importance(), {Clarity: true}: content.Clarity()} {
		if got := cell.Scale().Label(2); got != scale.Label(2) || walk.Levels(scale)[1] != got {
			t.Errorf("%+v is rated with %q", cell, got.EN)
		}
	}
	if got := walk.AxisNr(axes[2]); got != 3 {
		t.Errorf("the third axis is number %d", got)
	}
}

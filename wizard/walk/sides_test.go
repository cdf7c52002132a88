package walk_test

import (
	"fmt"
	"reflect"
	"slices"
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

// What each said of a row, or that they passed, beside a name and a place that stay the
// same from row to row; a voice that a file has twice is heard once.
func TestSidesOfARow(t *testing.T) {
	t.Parallel()
	w := apart(t)
	speakers := w.Speakers(w.AnsweredApart("star.hope"))
	peer := speakers[2].Voice
	w.Plan.Set("star.trust", content.Answer{Views: []content.View{
		{Voice: peer, Importance: 4, Note: "a\nb"}, {Voice: peer, Importance: 1},
	}})
	for r, want := range map[content.Ref][]string{
		"star.hope":  {"0 Manager: 1 not here", "1 Colleagues: 2 somewhat", "2 Lived experience: 3 important"},
		"star.trust": {"0 Manager passed", "1 Colleagues passed", "2 Lived experience: 4 central · a↵b"},
	} {
		var told []string
		for _, s := range w.Sides(rowAt(t, w, r), speakers) {
			said := fmt.Sprintf("%d %s: %s", s.Nr, s.Name.EN, s.Said)
			if s.Passed {
				said = fmt.Sprintf("%d %s passed", s.Nr, s.Name.EN)
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

// One line a speaker, with a place for each axis: what nobody rated is 0.
func TestStarsOfSpeakers(t *testing.T) {
	t.Parallel()
	w := apart(t)
	section := w.Guide.Section("star")
	speakers := w.Speakers(w.AnsweredApart("star.hope"))
	w.Plan.SetView("star.hope", content.View{Voice: speakers[1].Voice, Importance: 2, Clarity: 4})
	sum := func(clarity bool) (sums []int) {
		for _, levels := range w.Stars(section, speakers, clarity) {
			n := 0
			for _, l := range levels {
				n += int(l)
			}
			sums = append(sums, n)
		}
		return sums
	}
	if important, known := sum(false), sum(true); !reflect.DeepEqual(important, []int{1, 2, 3}) || !reflect.DeepEqual(known, []int{0, 4, 0}) {
		t.Errorf("important %v, clear %v", important, known)
	}
}

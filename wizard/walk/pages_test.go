package walk_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/walk"
)

// pageOf is the page that asks a question, and the question.
func pageOf(t *testing.T, w *walk.Walk, r content.Ref) (walk.Page, content.Question) {
	t.Helper()
	q, ok := w.Guide.Question(r)
	i := slices.IndexFunc(w.Pages, func(p walk.Page) bool { return p.Holds(r) })
	if !ok || i < 0 {
		t.Fatalf("no page asks %s", r)
	}
	return w.Pages[i], q
}

func refsOf(rows []content.Question) []content.Ref {
	var refs []content.Ref
	for _, q := range rows {
		refs = append(refs, q.Ref)
	}
	return refs
}

// What is folded opens at once for somebody alone and the second time in a workshop, stands
// behind the other rows, and closes when one goes elsewhere.
func TestFoldedRowsOpenAndClose(t *testing.T) {
	t.Parallel()
	w := alone(t)
	p, _ := pageOf(t, w, "promises.induction")
	closed := []content.Ref{"promises.induction", "promises.desk"}
	open := append(slices.Clone(closed), "promises.recovery")
	var f walk.Folding
	shows := func(when string, want []content.Ref) {
		t.Helper()
		if got := refsOf(f.Rows(p)); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", when, got, want)
		}
	}
	shows("at first", closed)
	if !f.Open(w.Plan, p.Ref()) || !f.Is(p.Ref()) {
		t.Error("alone, it does not open at once")
	}
	shows("when opened", open)
	f.Close(p.Ref())
	shows("on the same page", open)
	f.Close("")
	shows("elsewhere", closed)

	w.Plan.Say(content.RefMode, content.ModeWorkshop)
	if f.Open(w.Plan, p.Ref()) {
		t.Error("opened before a room at the first word")
	}
	f.Else()
	if f.Open(w.Plan, p.Ref()) {
		t.Error("opened at the first word after something else")
	}
	f.Close("why.why")
	if f.Open(w.Plan, p.Ref()) {
		t.Error("opened at the first word on coming back")
	}
	if !f.Open(w.Plan, p.Ref()) {
		t.Error("not opened at the second")
	}
	shows("when asked twice", open)
}

// Which places for words a row has, by how it stands and what it is.
func TestPlacesForWordsBesideARow(t *testing.T) {
	t.Parallel()
	for r, want := range map[content.Ref][]walk.Box{
		"expect.on-time":    {walk.Words, walk.Note}, // adapted
		"promises.training": {walk.Note, walk.Who, walk.By},
		"promises.recovery": nil,
	} {
		w := filled(t)
		_, q := pageOf(t, w, r)
		var got []walk.Box
		for _, s := range w.BoxesOf(q) {
			if got = append(got, s.Box); s.At != r || !w.HasBox(q, s.Box) {
				t.Errorf("%s: %+v", r, s)
			}
		}
		if !slices.Equal(got, want) || w.HasBox(q, walk.ActionWhy) {
			t.Errorf("%s: %v, want %v", r, got, want)
		}
	}
}

// One state for all that is open: that of the row one is at, else the last one given; it
// never comes from a folded row.
func TestTheSameForAll(t *testing.T) {
	t.Parallel()
	w := filled(t)
	p, desk := pageOf(t, w, "promises.desk")
	_, induction := pageOf(t, w, "promises.induction")
	_, recovery := pageOf(t, w, "promises.recovery")
	for _, test := range []struct {
		name string
		here content.Question
		last content.State
		want content.State
	}{
		{"that of the row", desk, content.Planned, content.Missing},
		{"the last one", induction, content.Planned, content.Planned},
		{"not a folded row's", recovery, content.InPlace, content.InPlace},
		{"none yet", induction, content.Open, content.Open},
	} {
		d, told := w.SameForAll(p.Questions(), test.here, test.last)
		if d.State != test.want || told.Empty() == (test.want == content.Open) || (d.Verb == walk.TakeAll) == (test.want == content.Open) {
			t.Errorf("%s: %+v, %q", test.name, d, told.EN)
		}
	}
	d, _ := w.SameForAll(p.Questions(), desk, content.Open)
	w.Do(d)
	for r, want := range map[content.Ref]content.State{"promises.induction": content.Missing, "promises.desk": content.Missing, "promises.recovery": content.AskHR} {
		if got := said(w, r).State; got != want {
			t.Errorf("%s is %q, want %q", r, got, want)
		}
	}
}

// A state is given, and taken back where it stands.
func TestAStateIsGivenAndTakenBack(t *testing.T) {
	t.Parallel()
	w := alone(t)
	_, desk := pageOf(t, w, "promises.desk")
	for _, want := range []content.State{content.Planned, content.Open} {
		if w.Do(w.Toggle(desk, content.Planned)); said(w, desk.Ref).State != want {
			t.Errorf("%q, want %q", said(w, desk.Ref).State, want)
		}
	}
}

// Of a checklist the rows, and of a list the ideas can be emptied one by one; of nothing else.
func TestPartsOfAnAnswerAreEmptied(t *testing.T) {
	t.Parallel()
	w := filled(t)
	var f walk.Folding
	for r, want := range map[content.Ref]int{"promises.desk": 2, "why.tasks": 4, "why.why": 0} {
		p, _ := pageOf(t, w, r)
		if got := w.PartsOf(p, f.Rows(p)); got != want {
			t.Errorf("%s has %d parts, want %d", r, got, want)
		}
	}
	p, _ := pageOf(t, w, "why.tasks")
	w.Do(w.Empty(p, p.Questions(), 1))
	if ideas := said(w, "why.tasks").Ideas; len(ideas) != 3 || ideas[1].Text != "music" {
		t.Errorf("%+v", ideas)
	}
	p, _ = pageOf(t, w, "promises.desk")
	w.Do(w.Empty(p, f.Rows(p), 1))
	if said(w, "promises.desk").State != content.Open {
		t.Error("the second row is not emptied")
	}
}

// An answer that another guide knew is offered behind what this one knows.
func TestChoicesKeepAnotherGuidesAnswer(t *testing.T) {
	t.Parallel()
	w := alone(t)
	_, mode := pageOf(t, w, content.RefMode)
	for answer, want := range map[string][]string{"alone": {"alone", "workshop", ""}, "by-post": {"alone", "workshop", "", "by-post"}} {
		w.Plan.Say(content.RefMode, answer)
		var ids []string
		for _, o := range w.Choices(mode) {
			if ids = append(ids, o.ID); o.Label.Empty() {
				t.Errorf("%q has no words", o.ID)
			}
		}
		if !slices.Equal(ids, want) {
			t.Errorf("%s: %q, want %q", answer, ids, want)
		}
	}
}

// For a round a theme is picked with all its rows, or each row; folded ones never.
func TestPicksForARound(t *testing.T) {
	t.Parallel()
	w := filled(t)
	p, _ := pageOf(t, w, "promises.desk")
	picks := w.Picks(p)
	var got []string
	for _, pick := range picks {
		line := pick.Text.EN
		for _, r := range pick.Rows {
			line += " " + string(r)
		}
		got = append(got, line)
	}
	themes := w.Guide.Section("promises").Items[0].Themes
	want := []string{
		themes[0].Title.EN + " promises.induction promises.desk", "An induction promises.induction", "A desk promises.desk",
		themes[1].Title.EN + " promises.training", "Training promises.training",
	}
	if !slices.Equal(got, want) {
		t.Errorf("%q, want %q", got, want)
	}
	w.Plan.Sheet = []content.Ref{"promises.induction"}
	if w.Picked(picks[0]) || !w.Picked(picks[1]) || w.PickedRows(picks) != 1 {
		t.Error("one row of a theme counts for all of it, or not at all")
	}
	w.Plan.Sheet = append(w.Plan.Sheet, "promises.desk")
	if !w.Picked(picks[0]) || w.PickedRows(picks) != 2 {
		t.Error("all rows of a theme do not count for it")
	}
}

// A round has a sheet for each who is present, or as many as the round before, and says what
// it lacks.
func TestWhatARoundNeeds(t *testing.T) {
	t.Parallel()
	w := filled(t)
	if got, want := w.Sheets(), map[string]int{"manager": 1, "peer": 2}; !reflect.DeepEqual(got, want) {
		t.Errorf("sheets: %v, want %v", got, want)
	}
	p, _ := pageOf(t, w, "promises.desk")
	w.Plan.Sheet = []content.Ref{"promises.desk"}
	rows, who, told := w.RoundOf(p, map[string]int{"peer": 2, "manager": 1})
	if !slices.Equal(rows, []content.Ref{"promises.desk"}) || !slices.Equal(who, []string{"manager", "peer", "peer"}) || !told.Empty() {
		t.Errorf("%v, %v, %q", rows, who, told.EN)
	}
	if _, _, told := w.RoundOf(p, nil); told.Empty() {
		t.Error("a round of nobody is not told of")
	}
	w.Plan.Counted = map[string]int{"peer": 1}
	if got, want := w.Sheets(), map[string]int{"manager": 1, "peer": 1}; !reflect.DeepEqual(got, want) {
		t.Errorf("sheets after a round: %v, want %v", got, want)
	}
	text, _ := pageOf(t, w, "why.why")
	if rows, _, told := w.RoundOf(text, w.Sheets()); len(rows) > 0 || told.Empty() {
		t.Errorf("a round of %v, %q", rows, told.EN)
	}
}

// The day of a workshop: what is on it, before it, after it; how a step gets longer, and
// leaves it.
func TestTheDayOfAWorkshop(t *testing.T) {
	t.Parallel()
	w := inRoom(t)
	slots := w.Slots()
	at := func(step string) content.Slot {
		i := slices.IndexFunc(slots, func(s content.Slot) bool { return s.Step == step })
		if i < 0 {
			t.Fatalf("%s is not in %+v", step, slots)
		}
		return slots[i]
	}
	step := slots[0].Step
	for _, test := range []struct {
		name    string
		deed    func() walk.Deed
		minutes int
		around  content.Around
	}{
		{"twenty minutes", func() walk.Deed { return walk.Lasting(at(step), 20) }, 20, ""},
		{"a minute more", func() walk.Deed { return w.Longer(at(step)) }, 21, ""},
		{"off the day", func() walk.Deed { return walk.OffTheDay(at(step)) }, 0, content.AfterWorkshop},
		{"before it", func() walk.Deed { return walk.OffTheDay(at(step)) }, 0, content.BeforeWorkshop},
		{"after it", func() walk.Deed { return walk.OffTheDay(at(step)) }, 0, content.AfterWorkshop},
		{"on it again", func() walk.Deed { return w.Longer(at(step)) }, max(w.Guide.Section(step).Minutes, 5), ""},
	} {
		w.Do(test.deed())
		slots = w.Slots()
		if got := at(step); got.Minutes != test.minutes || test.minutes == 0 && (got.Around == content.BeforeWorkshop) != (test.around == content.BeforeWorkshop) {
			t.Errorf("%s: %+v", test.name, got)
		}
	}
	w.Do(walk.OffTheDay(at(step)))
	w.Do(walk.Lasting(w.Slots()[0], 7))
	slots = w.Slots()
	var heads []string
	for _, s := range slots {
		if head := walk.SlotHead(s).EN; !slices.Contains(heads, head) {
			heads = append(heads, head)
		} else if heads[len(heads)-1] != head {
			t.Errorf("%s stands apart from its like: %+v", head, slots)
		}
	}
	if len(heads) < 2 {
		t.Errorf("one group only: %q", heads)
	}
	if !strings.Contains(walk.AgendaSum(w.Guide, w.Plan).EN, "min") {
		t.Errorf("%q", walk.AgendaSum(w.Guide, w.Plan).EN)
	}
}

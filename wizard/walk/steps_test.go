package walk_test

import (
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

func walked(t *testing.T) *walk.Walk {
	t.Helper()
	s := wizardtest.NewSession(content.English)
	return walk.New(s.Guide, s.Plan, s.Today)
}

// What was written word by word is taken back as a whole once it is done, and nothing
// that came before it.
func TestWordsBecomeOneStepWhenTheyAreDone(t *testing.T) {
	w := walked(t)
	const ideas, other = content.Ref("tasks.ideas"), content.Ref("purpose.why")
	w.Do(walk.Deed{Verb: walk.AddIdea, At: ideas, Text: "a group"})
	begun := w.Steps()
	w.Do(walk.Deed{Verb: walk.AddIdea, At: ideas, Text: "a"})
	w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{Box: walk.IdeaWords, At: ideas, Nr: 1}, Text: "a walk"})
	w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{At: other}, Text: "because"})
	w.AsOne(begun)
	if got := w.Steps(); got != begun+1 {
		t.Fatalf("%d steps, want %d", got, begun+1)
	}
	w.Undo()
	if got := w.Plan.Answer(ideas).Ideas; len(got) != 1 || got[0].Text != "a group" {
		t.Errorf("the list is %+v", got)
	}
	if got := w.Plan.Answer(other).Text; got != "" {
		t.Errorf("a later word stayed: %q", got)
	}
	w.AsOne(w.Steps()) // nothing came after them
	w.AsOne(w.Steps() - 1)
	if w.Steps() != begun {
		t.Errorf("%d steps, want %d", w.Steps(), begun)
	}
}

// What changes nothing is no step: taking it back would seem to do nothing.
func TestWhatChangesNothingIsNoStep(t *testing.T) {
	w := walked(t)
	day := walk.Spot{Box: walk.Day, At: "review.review-by"}
	for _, d := range []walk.Deed{
		{Verb: walk.Write, Spot: walk.Spot{At: "purpose.why"}, Text: "  "},
		{Verb: walk.Write, Spot: walk.Spot{Box: walk.IdeaWords, At: "tasks.ideas", Nr: 3}, Text: "there is no such idea"},
		{Verb: walk.Finish, Spot: day},
		{Verb: walk.Finish, Spot: walk.Spot{Box: walk.FirstDay, At: "actions.follow-up"}},
	} {
		if _, done := w.Do(d); done {
			t.Errorf("%+v was done", d)
		}
	}
	w.Do(walk.Deed{Verb: walk.Write, Spot: day, Text: "after Easter"})
	told, done := w.Do(walk.Deed{Verb: walk.Finish, Spot: day, GoesOn: true})
	if done || told.Empty() {
		t.Errorf("words that are no date: done %v, told %q", done, told.EN)
	}
	if w.Steps() != 1 {
		t.Errorf("%d steps, want 1", w.Steps())
	}
}

// The words that a voice adapts a row to are kept as its own.
func TestASheetKeepsTheAdaptedWords(t *testing.T) {
	w := walked(t)
	const row = content.Ref("expect-of-peer.values")
	w.BeginRound([]content.Ref{row}, []string{"manager"})
	sheet := w.Sheet()
	sheet.Do(walk.Deed{Verb: walk.Take, At: row, State: content.Adapted})
	sheet.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{At: row}, Text: "those of our house"})
	w.KeepSheet(sheet)
	v, _ := w.Plan.Answer(row).View(w.Plan.Round.Voice())
	if v.State != content.Adapted || v.Text != "those of our house" {
		t.Errorf("kept %+v", v)
	}
	if got := w.Sheet().Words(walk.Spot{At: row}); got != v.Text {
		t.Errorf("taken up again as %q", got)
	}
}

// A paste of several lines is as many ideas, and one step.
func TestSeveralIdeasAreOneStep(t *testing.T) {
	w := walked(t)
	told, done := w.Do(walk.Deed{Verb: walk.AddIdea, At: "tasks.ideas", Texts: []string{"a walk", " ", "chess", "The Walk"}})
	if got := w.Plan.Answer("tasks.ideas").Ideas; !done || len(got) != 3 || got[1].Text != "chess" {
		t.Errorf("the list is %+v", got)
	}
	if told.EN != "Number 3 looks like number 1; both are kept." {
		t.Errorf("told %q", told.EN)
	}
	w.Undo()
	if a := w.Plan.Answer("tasks.ideas"); !a.Empty() {
		t.Errorf("left %+v", a)
	}
}

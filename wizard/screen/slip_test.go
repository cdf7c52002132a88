package screen

import (
	"reflect"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/words"
)

// A digit sets a row and moves on; a note right after it is about that row, and after any
// other key about the row the cursor stands on.
func TestANoteAfterADigitIsAboutTheRowJustSet(t *testing.T) {
	tests := []struct {
		name string
		keys []string
		want content.Ref
	}{
		{"at once", []string{"1", "n"}, "expect-of-us.induction"},
		{"after two digits", []string{"1", "2", "n"}, "expect-of-us.rules"},
		{"after an arrow", []string{"1", "<down>", "<up>", "n"}, "expect-of-us.rules"},
		{"after a key that does nothing", []string{"1", "<left>", "n"}, "expect-of-us.rules"},
		{"without a digit", []string{"n"}, "expect-of-us.induction"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo("expect-of-us.induction")
				d.press(tt.keys...)
				d.press("ask first", "<esc>")
				if got := d.plan().Answer(tt.want).Note; got != "ask first" {
					t.Errorf("the note of %s is %q\n%s", tt.want, got, d.screen())
				}
			})
		})
	}
}

// Who begins to write a sentence where letters are keys is told how to write, and none of
// its letters does anything.
func TestASentenceWhereLettersAreKeysDoesNothing(t *testing.T) {
	tests := []struct {
		name string
		at   content.Ref
		up   bool // from the line to write on to the list
		told content.Text
	}{
		{"a checklist", "expect-of-us.induction", false, words.Screen().LettersAreKeys},
		{"a list", "tasks.ideas", true, words.Screen().LettersOnList},
		{"actions", "actions.actions", false, words.Screen().LettersOnList},
		{"a folded point", "expect-of-us.voice-in-training", false, words.Screen().FoldedKeys},
	}
	for _, l := range content.Languages() {
		for _, tt := range tests {
			t.Run(string(l)+" "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.Gaps(l), 80, 24, func(d *driver) {
					d.begin()
					d.goTo(tt.at)
					d.model.fields[0].seek(tt.at)
					if tt.up {
						d.press("<up>")
					}
					before := d.plan().Clone()
					d.press("We have an idea: 2 hours a week, and next to no experience, u n p x d")
					if d.plan().Updated = before.Updated; !reflect.DeepEqual(before, d.plan()) || d.model.box() != nil || d.model.focused().opened() {
						t.Errorf("the letters did something:\n%s", d.screen())
					}
					d.wantScreen(wrap(tt.told.In(l), 76)[0])
				})
			})
		}
	}
}

// What the first letter did is taken back where the second one shows that it was none.
func TestAWordBegunWithAKeyTakesItBack(t *testing.T) {
	tests := []struct {
		name string
		at   content.Ref
		keys []string
	}{
		{"the same for all", "expect-of-us.induction", []string{"1", "all of us"}},
		{"parked", "actions.actions", []string{"planen"}},
		{"done", "actions.actions", []string{"dagen"}},
		{"for the interview", "tasks.ideas", []string{"<up>", "is"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			drive(t, wizardtest.Gaps(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo(tt.at)
				last := len(tt.keys) - 1
				d.press(tt.keys[:last]...)
				before := d.plan().Clone()
				d.press(tt.keys[last])
				if !reflect.DeepEqual(before.Answers, d.plan().Answers) || d.model.box() != nil {
					t.Errorf("%q did something:\n%s", tt.keys[last], d.screen())
				}
				d.press("<down>", "1")
			})
		})
	}
}

// A digit is an answer, and a letter after it takes nothing back.
func TestALetterAfterADigitTakesNothingBack(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.press("1y")
		if got := d.plan().Answer("expect-of-us.induction").State; got != content.InPlace {
			t.Errorf("the row is %q", got)
		}
	})
}

// After a pause letters are keys again.
func TestAfterAPauseLettersAreKeysAgain(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.press("We")
		d.pass(sentencePause * 2)
		d.press("nask first", "<esc>")
		if got := d.plan().Answer("expect-of-us.induction").Note; got != "ask first" {
			t.Errorf("the note is %q", got)
		}
	})
}

// A box that a slip opened leaves nothing: no words, and nothing to undo.
func TestABoxOpenedBySlipLeavesNothing(t *testing.T) {
	for _, keys := range [][]string{
		{"n", "<esc>"}, {"n", "<tab>", "<esc>"}, {"n", "ab", "<bs>", "<bs>", "<esc>"}, {"n", "ab", "<bs>", "<bs>", "<enter>", "<enter>", "<enter>"},
	} {
		drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("expect-of-us.induction")
			d.press("1", "<up>")
			before, steps := d.plan().Clone(), d.model.walk.Steps()
			d.press(keys...)
			if !reflect.DeepEqual(before, d.plan()) || d.model.walk.Steps() != steps {
				t.Errorf("%q left %d steps and %+v", keys, d.model.walk.Steps()-steps, d.plan().Answer("expect-of-us.induction"))
			}
			d.press("<ctrl+z>")
			if d.plan().Answer("expect-of-us.induction").State != content.Open {
				t.Errorf("%q: undo took back something else", keys)
			}
		})
	}
}

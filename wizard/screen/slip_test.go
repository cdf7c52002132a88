package screen

import (
	"reflect"
	"slices"
	"strings"
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
		told content.Text
	}{
		{"a checklist", "expect-of-us.induction", words.Screen().LettersAreKeys},
		{"a folded point", "expect-of-us.voice-in-training", words.Screen().FoldedKeys},
	}
	for _, l := range content.Languages() {
		for _, tt := range tests {
			t.Run(string(l)+" "+tt.name, func(t *testing.T) {
				drive(t, wizardtest.Gaps(l), 80, 24, func(d *driver) {
					d.begin()
					d.goTo(tt.at)
					d.model.fields[0].seek(tt.at)
					before := d.plan().Clone()
					d.press("We have an idea: 2 hours a week, and next to no experience, u n p x d")
					if d.plan().Updated, d.plan().Clock = before.Updated, before.Clock; !reflect.DeepEqual(before, d.plan()) || d.model.box() != nil || d.model.focused().opened() {
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
		{"all taken back", "expect-of-us.induction", []string{"1", "uld"}},
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

// Where there is a line to write on, a sentence begun on a row goes there, whatever its first
// letters are, and what they did is as if it had not been.
func TestASentenceBegunOnARowGoesToTheLine(t *testing.T) {
	ideas := func(p *content.Plan) (all []string) {
		for _, i := range p.Answer("tasks.ideas").Ideas {
			all = append(all, i.Text)
		}
		return all
	}
	actions := func(p *content.Plan) (all []string) {
		for _, a := range p.Actions {
			all = append(all, a.What)
		}
		return all
	}
	parked := func(p *content.Plan) (all []string) {
		for _, t := range p.Parking {
			all = append(all, t.What)
		}
		return all
	}
	tests := []struct {
		name string
		at   content.Ref
		keys []string // to a row
		list func(*content.Plan) []string
		said []string
	}{
		{
			"ideas", "tasks.ideas",
			[]string{"<up>", "<up>"},
			ideas,
			[]string{"Hjælp til at læse breve i e-Boks", "en tur", "is om fredagen", "xylofon", "ud i naturen", "idræt", "iii og mere", "2 timer"},
		},
		{
			"actions", "actions.actions",
			[]string{"<home>"},
			actions,
			[]string{"Planen skal læses", "planen", "dagen", "dpx q", "en tur", "ud i naturen"},
		},
		{
			"the parking lot", "purpose.why",
			[]string{"<esc>", "5", "<enter>", "a cat", "<enter>", "<esc>", "5", "<enter>", "a dog", "<enter>", "<esc>", "5", "<enter>", "<up>"},
			parked,
			[]string{"Hvem passer hunden?", "xylofon", "ud i naturen", "en tur"},
		},
	}
	for _, tt := range tests {
		for _, said := range tt.said {
			t.Run(tt.name+" "+said, func(t *testing.T) {
				drive(t, wizardtest.Gaps(content.English), 80, 24, func(d *driver) {
					d.begin()
					d.goTo(tt.at)
					d.press(tt.keys...)
					d.pass(sentencePause * 2)
					before, steps := d.plan().Clone(), d.model.walk.Steps()
					d.press(said)
					d.wantScreen(wrap(words.Screen().OnTheLine.EN, 76)[0])
					d.press("<up>")
					if got, want := tt.list(d.plan()), append(tt.list(before), said); !slices.Equal(got, want) {
						t.Fatalf("got %q, want %q\n%s", got, want, d.screen())
					}
					if n := d.model.walk.Steps(); n != steps+1 {
						t.Errorf("%d steps", n-steps)
					}
					d.press("<ctrl+z>")
					if d.plan().Updated, d.plan().Position = before.Updated, before.Position; !reflect.DeepEqual(before, d.plan()) {
						t.Errorf("the letters did something besides:\n%s", d.screen())
					}
				})
			})
		}
	}
}

// A key that was meant keeps what it did: one before a capital, and one before a pause.
func TestASentenceTakesNoMeantKeyBack(t *testing.T) {
	for name, then := range map[string]func(*driver){
		"a capital": func(d *driver) { d.press("i", "Hjælp") },
		"a pause":   func(d *driver) { d.press("i"); d.pass(sentencePause * 2); d.press("hjælp") },
		"a blank":   func(d *driver) { d.press("i"); d.pass(sentencePause * 2); d.press("<space>", "hjælp") },
	} {
		t.Run(name, func(t *testing.T) {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo("tasks.ideas")
				d.press("a walk", "<enter>", "<up>")
				then(d)
				ideas := d.plan().Answer("tasks.ideas").Ideas
				if len(ideas) != 2 || !ideas[0].Interview || !strings.EqualFold(ideas[1].Text, "hjælp") || ideas[0].Top != (name == "a blank") {
					t.Errorf("%+v\n%s", ideas, d.screen())
				}
			})
		})
	}
}

// A letter alone that means nothing writes nothing: it may be a key that was missed.
func TestALetterAloneIsTold(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.press("a walk", "<enter>", "<up>", "e")
		d.wantScreen(wrap(words.Screen().LettersOnList.EN, 76)[0])
		if n := len(d.plan().Answer("tasks.ideas").Ideas); n != 1 {
			t.Errorf("%d ideas", n)
		}
	})
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

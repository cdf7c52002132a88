package screen

import (
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A writing is a place to write in, and how one gets there.
type writing struct {
	name string
	open func(*driver)
}

var writings = []writing{
	{"a line", func(d *driver) { d.goTo("about.workplace") }},
	{"words", func(d *driver) { d.goTo("purpose.why") }},
	{"ideas", func(d *driver) { d.goTo("tasks.ideas") }},
	{"an idea that is changed", func(d *driver) {
		d.goTo("tasks.ideas")
		d.press("A walk", "<enter>", "<up>", "<enter>", "<home>")
	}},
	{"an action", func(d *driver) { d.goTo("actions.actions"); d.press("<end>") }},
	{"a thought", func(d *driver) { d.press("<esc>", "5", "<enter>") }},
	{"a note", func(d *driver) { d.goTo("expect-of-us.induction"); d.press("n") }},
	{"a role", func(d *driver) { d.goTo("expect-of-us.induction"); d.press("n", "<enter>") }},
	{"a day", func(d *driver) { d.goTo(content.RefReviewBy) }},
}

// keysOfPaste are what a console sends for a text that is pasted: a key for each sign.
func keysOfPaste(text string) (press []tea.KeyMsg) {
	for _, r := range text {
		k := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}
		switch r {
		case '\n':
			k = tea.KeyMsg{Type: tea.KeyEnter}
		case '\t':
			k = tea.KeyMsg{Type: tea.KeyTab}
		case ' ':
			k.Type = tea.KeySpace
		}
		press = append(press, k)
	}
	return press
}

// at writes in a place, and gives the plan before, the plan after, and the plan one undo later.
func (w writing) at(t *testing.T, l content.Language, write func(*driver)) (before, after, undone *content.Plan) {
	t.Helper()
	drive(t, wizardtest.NewSession(l), 100, 30, func(d *driver) {
		d.begin()
		w.open(d)
		page := d.model.route.Page()
		before = d.plan().Clone()
		d.pass(time.Second)
		write(d)
		d.pass(time.Second)
		after = d.plan().Clone()
		if now := d.model.route.Page(); now.Ref() != page.Ref() {
			t.Errorf("it leads from %s to %s", page.Ref(), now.Ref())
		}
		d.press("<ctrl+z>")
		undone = d.plan().Clone()
	})
	return before, after, undone
}

// A paste that comes as single keys does in every place what one between brackets does
// there; it says so, and one undo takes it back. Nothing else is touched.
func TestAPasteAsKeysIsAPaste(t *testing.T) {
	t.Parallel()
	texts := []string{
		"First line\nsecond\tcell\n\nand the third",
		"\nbegins with an empty line\nend",
		"one line that ends, and an empty one\n\n",
		"•\tA walk\n•\tA talk\n·\n1.\tA cup of coffee",
		"up\ndown\nend\nenter\n",
	}
	for _, w := range writings {
		for i, text := range texts {
			t.Run(fmt.Sprintf("%s, text %d", w.name, i), func(t *testing.T) {
				t.Parallel()
				l := content.Languages()[i%2]
				_, want, _ := w.at(t, l, func(d *driver) { d.paste(text, true) })
				before, got, undone := w.at(t, l, func(d *driver) {
					d.burst(keysOfPaste(text)...)
					d.pass(time.Second)
					if d.model.notice.Empty() {
						t.Error("nothing says that it was taken for a paste")
					}
				})
				if !reflect.DeepEqual(got, want) {
					t.Errorf("as keys it is\n%+v\nas a paste\n%+v", got, want)
				}
				if !reflect.DeepEqual(undone, before) {
					t.Errorf("one undo later it is\n%+v\nbefore it was\n%+v", undone, before)
				}
			})
		}
	}
}

// A box that came from the user's own editor with more than keys can fill it with takes
// nothing more, and loses nothing.
func TestAPasteAsKeysIntoABoxThatIsMoreThanFull(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	long := strings.Repeat("words ", entryMost/5)
	s.Plan.Say("purpose.why", long)
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.burst(keysOfPaste("one\ntwo\n")...)
		d.pass(time.Second)
		if got := d.plan().Answer("purpose.why").Text; got != long {
			t.Errorf("of %d bytes there are %d", len(long), len(got))
		}
		if d.model.err != nil || d.model.notice.EN != words.Screen().BoxFilled.With(entryMost).EN {
			t.Errorf("it says %q, %v", d.model.notice.EN, d.model.err)
		}
	})
}

// What stood there before stays, and the paste goes in where the cursor is.
func TestAPasteAsKeysGoesInAtTheCursor(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("beforeafter", "<left>", "<left>", "<left>", "<left>", "<left>")
		d.pass(time.Second)
		d.burst(keysOfPaste("1\n2 3\n")...)
		d.pass(time.Second)
		if got := d.plan().Answer("purpose.why").Text; got != "before1\n2 3\nafter" {
			t.Errorf("it is %q", got)
		}
		d.press("<ctrl+z>")
		if got := d.plan().Answer("purpose.why").Text; got != "beforeafter" {
			t.Errorf("one undo later it is %q", got)
		}
	})
}

// What there is room for among the actions for now is said, however the lines came.
func TestPastedActionsSayWhatIsForLater(t *testing.T) {
	for name, paste := range map[string]func(*driver, string){
		"as keys":          func(d *driver, text string) { d.burst(keysOfPaste(text)...) },
		"between brackets": func(d *driver, text string) { d.paste(text, true) },
	} {
		drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
			d.begin()
			d.goTo("actions.actions")
			d.press("<end>")
			d.pass(time.Second)
			paste(d, "one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\n")
			d.pass(time.Second)
			d.wantScreen("Kept for later,")
			if n := len(d.plan().Actions); n != 8 {
				t.Errorf("%s: eight lines are %d actions", name, n)
			}
		})
	}
}

// What is said of a paste is said of one whose lines a page broke as well.
func TestABrokenPasteAsKeysSaysBoth(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.pass(time.Second)
		d.burst(keysOfPaste(strings.Repeat("these lines were broken by a page somewhere in the middle of a\n", 4))...)
		d.pass(time.Second)
		d.wantScreen("Taken as one paste: Ctrl+Z takes all of it out again.", "F2 joins them.")
	})
}

// Where letters are keys a paste does nothing, one of a single line neither, and says so;
// and whatever a key did, undo takes back.
func TestAPasteOnRowsDoesNothing(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(*driver){
		"rows":     func(d *driver) { d.goTo("expect-of-us.induction") },
		"a choice": func(d *driver) { d.goTo(content.RefMode) },
		"a count":  func(d *driver) { d.goTo(content.RefPresent) },
		"the star": func(d *driver) { d.goTo("star.hope") },
		"the menu": func(d *driver) { d.press("<esc>") },
		"actions":  func(d *driver) { d.goTo("actions.actions"); d.press("<home>") },
		"the end":  func(d *driver) { d.model.walk.ToReview(); d.goTo(d.model.route.Page().Ref()) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			s := wizardtest.NewSession(content.English)
			fill(s.Guide, s.Plan)
			drive(t, s, 100, 30, func(d *driver) {
				d.begin()
				open(d)
				before, page := d.plan().Clone(), d.model.route.Page().Ref()
				d.pass(time.Second)
				d.burst(keysOfPaste("123\nn\tnotes 45\n\nx\n")...)
				d.pass(time.Second)
				d.wantScreen("That was a paste, and there is nothing to write in here")
				if after := d.plan(); !reflect.DeepEqual(after, before) || d.model.route.Page().Ref() != page {
					t.Errorf("on %s it is\n%+v\nand was on %s\n%+v", d.model.route.Page().Ref(), after, page, before)
				}
				d.burst(keysOfPaste("4 new colleagues, and 1 who is a peer")...)
				d.pass(time.Second)
				d.wantScreen("That was a paste, and there is nothing to write in here")
				if after := d.plan(); !reflect.DeepEqual(after, before) || d.model.route.Page().Ref() != page {
					t.Errorf("a line of words makes it\n%+v\nand was\n%+v", after, before)
				}
				d.paste("123\n45", true)
				d.wantScreen("That was a paste, and there is nothing to write in here")
			})
		})
	}
}

// Words and Enter that come together are words and Enter, as over a slow line; and so is
// Tab after words, and a row's key before its note.
func TestWordsAndEnterTogetherAreKeys(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("about.workplace")
		d.burst(keysOfPaste("The library\n")...)
		d.pass(walk.Held)
		if got, at := d.plan().Answer("about.workplace").Text, d.model.route.Page().Ref(); got != "The library" || at == "about.workplace" {
			t.Errorf("it is %q, and the page %s", got, at)
		}
		d.goTo("purpose.why")
		d.burst(keysOfPaste("hope\t")...)
		d.pass(walk.Held)
		if got, at := d.plan().Answer("purpose.why").Text, d.model.route.Page().Ref(); got != "hope" || at == "purpose.why" {
			t.Errorf("it is %q, and the page %s", got, at)
		}
		d.goTo("expect-of-us.induction")
		d.burst(keysOfPaste("1nby spring")...)
		d.pass(time.Second)
		if got := d.plan().Answer("expect-of-us.induction").Note; got != "by spring" {
			t.Errorf("the note is %q", got)
		}
	})
}

// Hands that type as fast as any are hands: only what no hand does is a paste.
func TestFastHandsAreHands(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		for _, k := range keysOfPaste("a walk\na talk\n") {
			d.burst(k)
			d.pass(25 * time.Millisecond)
		}
		if got := d.plan().Answer("tasks.ideas").Ideas; len(got) != 2 || got[1].Text != "a talk" {
			t.Errorf("the ideas are %+v", got)
		}
		if !d.model.notice.Empty() {
			t.Errorf("it says %q", d.model.notice.In(content.English))
		}
		d.goTo("about.workplace")
		d.burst(keysOfPaste("x")...)
		d.pass(100 * time.Millisecond)
		d.burst(keysOfPaste("\n")...)
		d.pass(walk.Together + time.Millisecond)
		d.burst(keysOfPaste("y")...)
		d.pass(time.Second)
		if got := d.plan().Answer("about.workplace").Text; got != "x" {
			t.Errorf("a key soon after Enter makes %q of it", got)
		}
	})
}

// A letter is in the plan when it is pressed. Enter, and a key on a page of rows, waits no
// longer than 20 ms.
func TestNoKeyWaitsLong(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("about.workplace")
		d.pass(time.Second)
		d.burst(keysOfPaste("x")...)
		if got := d.plan().Answer("about.workplace").Text; got != "x" {
			t.Errorf("a letter waits: %q", got)
		}
		d.pass(time.Second)
		waits := func(press string, done func() bool) {
			t.Helper()
			d.burst(keysOfPaste(press)...)
			for waited := range 21 {
				if done() {
					t.Logf("%q waits %d ms", press, waited)
					return
				}
				d.pass(time.Millisecond)
			}
			t.Errorf("%q waits longer than 20 ms", press)
		}
		waits("\n", func() bool { return d.model.route.Page().Ref() != "about.workplace" })
		d.goTo("expect-of-us.induction")
		d.pass(time.Second)
		waits("1", func() bool { return d.plan().Answer("expect-of-us.induction").State == content.InPlace })
	})
}

// A keyed line is a terminal whose bytes come in pieces.
type keyedLine struct {
	sent chan string
	rest string
}

func (l *keyedLine) Read(p []byte) (int, error) {
	if l.rest == "" {
		piece, ok := <-l.sent
		if !ok {
			return 0, io.EOF
		}
		l.rest = piece
	}
	n := copy(p, l.rest)
	l.rest = l.rest[n:]
	return n, nil
}

// However a terminal cuts the bytes of a paste, it is the same paste: in two at every
// byte, and byte by byte.
func TestAPasteCutAnywhereIsWhole(t *testing.T) {
	t.Parallel()
	const sent, want = "blå\rgåtur 👩‍⚕️\r\ren til", "blå gåtur 👩‍⚕️  en til"
	for cut := range len(sent) + 1 {
		pieces := []string{sent[:cut], sent[cut:]}
		if cut == len(sent) {
			pieces = nil
			for i := range len(sent) {
				pieces = append(pieces, sent[i:i+1])
			}
		}
		synctest.Test(t, func(t *testing.T) {
			s := wizardtest.NewSession(content.English)
			s.Save = func(*content.Plan) error { return nil }
			s.Plan.Position, s.Resumed = "about.workplace", true
			m := newModel(&s)
			m.press(named["<enter>"])
			in := &keyedLine{sent: make(chan string)}
			program := tea.NewProgram(m, tea.WithInput(keysOf(in)), tea.WithOutput(io.Discard), tea.WithoutSignalHandler())
			done := make(chan struct{})
			go func() {
				defer close(done)
				_, _ = program.Run()
			}()
			program.Send(tea.WindowSizeMsg{Width: 100, Height: 30})
			synctest.Wait()
			for _, piece := range pieces {
				in.sent <- piece
				<-time.After(walk.Together / 2)
			}
			<-time.After(time.Second)
			close(in.sent)
			program.Quit()
			<-done
			<-time.After(time.Minute)
			if got := s.Plan.Answer("about.workplace").Text; got != want {
				t.Errorf("cut at byte %d it is %q", cut, got)
			}
		})
	}
}

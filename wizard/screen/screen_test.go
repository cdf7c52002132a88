package screen

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// sizes are those a person meets: the least, the classic one, a laptop, a projector.
var sizes = []struct{ width, height int }{{40, 10}, {80, 24}, {100, 30}, {160, 50}}

// checkFrame checks what must hold of every frame: it fills the window and is
// never wider, and the sign of the focus is on it.
func checkFrame(t *testing.T, m *model, what string) {
	t.Helper()
	frame := m.View()
	lines := strings.Split(frame, "\n")
	if len(lines) != m.height {
		t.Fatalf("%s: %d lines in a window of %d", what, len(lines), m.height)
	}
	for _, line := range lines {
		if w := ansi.StringWidth(line); w > m.width {
			t.Fatalf("%s: a line of %d cells in a window of %d: %q", what, w, m.width, line)
		}
	}
	if m.width >= minWidth && m.height >= minHeight && m.overlay == nil {
		if seen := ansi.Strip(frame); !strings.ContainsAny(seen, "▸▌┃›") {
			t.Fatalf("%s: nothing shows where the focus is:\n%s", what, seen)
		}
	}
}

func TestEveryPageFitsEveryWindow(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	s := wizardtest.NewSession(content.Danish)
	fill(s.Guide, s.Plan)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		for _, p := range walk.PagesOf(s.Guide) {
			d.goTo(p.Ref())
			for _, width := range []int{0, 1, 2, 20, 39, 40, 41, 59, 60, 79, 95, 96, 139, 140, 200, 500} {
				for _, height := range []int{1, 2, 9, 10, 11, 15, 16, 20, 24, 60, 200} {
					if width == 0 {
						continue
					}
					d.model.width, d.model.height = width, height
					checkFrame(t, d.model, fmt.Sprintf("%s at %d×%d", p.Ref(), width, height))
				}
			}
			d.model.width, d.model.height = 80, 24
		}
	})
}

// The options above the one that is chosen are not scrolled away, and one that takes
// several lines stays in one piece.
func TestAChoiceShowsAllItsOptions(t *testing.T) {
	for _, theme := range []walk.Theme{walk.ThemeAuto, walk.ThemeProjector} {
		s := wizardtest.NewSession(content.English)
		s.Theme = theme
		s.Plan.Say(content.RefPerspective, "peer")
		drive(t, s, 42, 30, func(d *driver) {
			d.begin()
			d.goTo(content.RefPerspective)
			d.wantScreen("  Manager", "  Colleague", "▌ Peer support worker or\n ▌ lived-experience adviser", "Somebody who uses the service", "Leave it open")
		})
	}
}

// The cursor stays in view however long a list is and however small the window.
func TestTheCursorStaysInView(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	for i := range 20 {
		s.Plan.AddIdea("tasks.ideas", fmt.Sprintf("idea %d, with so many words that it takes more than one line of a narrow window", i+1))
	}
	for _, size := range append(sizes, struct{ width, height int }{60, 12}) {
		drive(t, s, size.width, size.height, func(d *driver) {
			d.begin()
			for _, r := range []content.Ref{"tasks.ideas", "expect-of-us.rules", "star.hope", "review.review"} {
				d.goTo(r)
				for range 25 {
					if !strings.ContainsAny(d.screen(), "▌▸›") {
						t.Fatalf("%s at %d×%d: the cursor is out of view:\n%s", r, size.width, size.height, d.screen())
					}
					d.press("<up>")
				}
				for range 25 {
					d.press("<down>")
					if !strings.ContainsAny(d.screen(), "▌▸›") {
						t.Fatalf("%s at %d×%d: the cursor is out of view:\n%s", r, size.width, size.height, d.screen())
					}
				}
			}
		})
	}
}

// Words of the frame's own English must not stand on a Danish screen: huh and
// bubbles bring some along.
func TestDanishScreensHoldNoEnglish(t *testing.T) {
	english := regexp.MustCompile(`(?i)\b(back|next|enter to|submit|toggle|filter|saved|up down|more|loading|yes|the|and)\b`)
	drive(t, wizardtest.NewSession(content.Danish), 100, 30, func(d *driver) {
		d.begin()
		for _, p := range walk.PagesOf(d.session.Guide) {
			d.goTo(p.Ref())
			for _, key := range []string{"", "<esc>", "<f1>"} {
				if key != "" {
					d.press(key)
				}
				seen := strings.ReplaceAll(d.screen(), "English", "")
				seen = regexp.MustCompile(`(?m)^.*(https?:|Self-directed|Peer Work|Guidelines|toolkit|Assessment|Introducing).*$`).ReplaceAllString(seen, "")
				if word := english.FindString(seen); word != "" {
					t.Errorf("%s %s: %q on a Danish screen:\n%s", p.Ref(), key, word, seen)
				}
				if key != "" {
					d.press("<esc>")
				}
			}
		}
	})
}

// Text arrives to the letter, however it comes.
func TestTextArrivesToTheLetter(t *testing.T) {
	for _, text := range []string{
		"  leading", "\ttab", "a\n\n\nb", "---", "# no heading", "- no item", "yes", "1e3", "end", "enter", "up", "home", "tab",
		"æøå ÆØÅ", "👩🏽‍🦽 👍", "e\u0301 a\u030a", "\u202eturned", "nul\u0000 esc\x1b[2J", "større end 5", "...", "..", "q", "zq",
		strings.Repeat("a line\n", 150) + "end", strings.Repeat("x", 10_000),
	} {
		for _, bracketed := range []bool{true, false} {
			drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
				d.begin()
				d.goTo("purpose.why")
				d.paste(text, bracketed)
				if got := d.plan().Answer("purpose.why").Text; got != text {
					t.Errorf("%.40q pasted (bracketed: %v) arrived as %.40q", text, bracketed, got)
				}
				d.press("<tab>", "<back>")
				d.press("!")
				if got := d.plan().Answer("purpose.why").Text; got != text+"!" {
					t.Errorf("%.40q taken up again is %.40q", text, got)
				}
				if d.screen() != content.Visible(d.screen()) {
					t.Errorf("%.40q reaches the screen as it is", text)
				}
				checkFrame(t, d.model, "after a paste")
			})
		}
	}
}

func TestALongTextScrollsWithItsCursor(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Say("purpose.why", "first line\n"+strings.Repeat("and another\n", 60)+"last line")
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.wantScreen("last line")
		for range 62 {
			d.press("<up>")
		}
		d.wantScreen("first line")
		d.resize(40, 10)
		d.wantScreen("first line")
		for range 62 {
			d.press("<down>")
		}
		d.press("!")
		d.wantScreen("!")
	})
}

// A box that does not hold all of its text says on which side there is more.
func TestABoxSaysWhereMoreStands(t *testing.T) {
	for _, size := range []struct{ width, height int }{{40, 10}, {80, 24}, {200, 60}} {
		s := wizardtest.NewSession(content.English)
		s.Plan.Say("purpose.why", "first line\n"+strings.Repeat("and another\n", 90)+"last line")
		drive(t, s, size.width, size.height, func(d *driver) {
			d.begin()
			d.goTo("purpose.why")
			marks := func(above, below bool) {
				t.Helper()
				got := d.screen()
				for mark, want := range map[string]bool{"┃↑": above, "┃↓": below} {
					if strings.Contains(got, mark) != want {
						t.Errorf("%d×%d: %q should be there: %v\n%s", size.width, size.height, mark, want, got)
					}
				}
			}
			d.wantScreen("last line") // where the cursor is
			marks(true, false)
			for range 60 {
				d.press("<up>")
			}
			marks(true, true)
			for range 31 {
				d.press("<up>")
			}
			d.wantScreen("┃↓and another", "┃ first line")
			marks(false, true)
			d.press("!")
			if text := d.plan().Answer("purpose.why").Text; !strings.Contains(text, "!") || strings.ContainsAny(text, "↑↓") {
				t.Errorf("the marks are in the answer: %.60q", text)
			}
		})
		s = wizardtest.NewSession(content.English)
		s.Plan.Say("purpose.why", "short")
		drive(t, s, size.width, size.height, func(d *driver) {
			d.begin()
			d.goTo("purpose.why")
			d.wantScreen("┃ short")
			if got := d.screen(); strings.Contains(got, "┃↓") || strings.Contains(got, "┃↑") {
				t.Errorf("a short text has more:\n%s", got)
			}
		})
	}
}

func TestLineEndsOfAPasteBecomeNewlines(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.paste("a\r\nb\rc", true)
		if got := d.plan().Answer("purpose.why").Text; got != "a\nb\nc" {
			t.Errorf("got %q", got)
		}
		d.goTo("tasks.ideas")
		d.paste("one\r\n\r\n two\nthree", true)
		if got := d.plan().Answer("tasks.ideas").Ideas; len(got) != 3 || got[1].Text != " two" {
			t.Errorf("got %+v", got)
		}
	})
}

// What does not fit is refused as a whole and said, never cut.
func TestAPasteThatDoesNotFitIsRefusedAloud(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("before ")
		d.paste(strings.Repeat("x", 100_000), true)
		d.wantScreen("That does not fit")
		d.press("<enter>", "tail") // the end of a paste that came in pieces
		d.wantScreen("That does not fit")
		if got := d.plan().Answer("purpose.why").Text; got != "before " {
			t.Errorf("%d characters were kept", len(got))
		}
		d.press("<end>", "after")
		if got := d.plan().Answer("purpose.why").Text; got != "before after" {
			t.Errorf("it stays shut: %q", got)
		}
	})
}

// What a line has no room for is told, wherever the line stands: of an action of one's own
// it once was dropped without a word.
func TestWhatALineHasNoRoomForIsTold(t *testing.T) {
	t.Parallel()
	for name, open := range map[string]func(*driver){
		"an idea":   func(d *driver) { d.goTo("tasks.ideas") },
		"an action": func(d *driver) { d.goTo("actions.actions"); d.press("<end>") },
		"a thought": func(d *driver) { d.press("<esc>", "5", "<enter>") },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
				d.begin()
				open(d)
				d.paste(strings.Repeat("x", entryMost+1), true)
				d.wantScreen("That does not fit")
			})
		})
	}
}

// A text that came from an editor may be longer than the box takes: it is shown,
// and nothing typed can cut it.
func TestATextTooLongForTheBoxIsKept(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	long := strings.Repeat("\n", 12_000) + "end"
	s.Plan.Say("purpose.why", long)
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("x", "<tab>")
		if d.plan().Answer("purpose.why").Text != long {
			t.Error("the text was cut")
		}
	})
}

// Several letters in one read are keys where nothing is written.
func TestFastKeysAreNotLost(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.paste("113", false)
		for _, r := range []content.Ref{"expect-of-us.induction", "expect-of-us.rules"} {
			if d.plan().Answer(r).State != content.InPlace {
				t.Errorf("%s is %q", r, d.plan().Answer(r).State)
			}
		}
		if d.plan().Answer("expect-of-us.safety").State != content.Missing {
			t.Error("the third key was lost")
		}
		d.paste("111", true) // a paste is text, and here is nothing to write in
		if d.plan().Answer("expect-of-us.background").State != content.Open {
			t.Error("a paste was taken for keys")
		}
	})
}

func TestAFailedSaveIsToldAndMended(t *testing.T) {
	drive(t, wizardtest.NewSession(content.Danish), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.fail = &content.Problem{
			What: content.Text{EN: "the disk is full", DA: "disken er fuld"},
			Cure: content.Text{EN: "Make room.", DA: "Gør plads."},
		}
		d.press("håb")
		d.rest()
		d.wantScreen("Ikke gemt, men intet er tabt", "disken er fuld", "Gør plads.")
		d.fail = nil
		d.press("!")
		d.rest()
		d.wantScreen("gemt ✓")
		if got := d.kept[len(d.kept)-1].Answer("purpose.why").Text; got != "håb!" {
			t.Errorf("kept %q", got)
		}
	})
}

// A mistake of ours while saving is a save that failed, and the next one is tried.
func TestAPanicWhileSavingIsAFailedSave(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	var broken bool
	var kept *content.Plan
	s.Save = func(p *content.Plan) error {
		if broken {
			panic(p.Answer("purpose.why").Text)
		}
		kept = p
		return nil
	}
	drive(t, s, 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		broken = true
		d.press("secret")
		d.rest()
		d.wantScreen("Not saved, and nothing is lost", "a mistake while saving: string in", "_test.go:")
		if told := d.model.saveErr.Error(); strings.Contains(told, "secret") {
			t.Error(told)
		}
		broken = false
		d.press("!")
		d.rest()
		d.wantScreen("saved ✓")
		if got := kept.Answer("purpose.why").Text; got != "secret!" {
			t.Errorf("kept %q", got)
		}
	})
}

// An older plan never ends up over a newer one, and what changes while a save is
// under way is saved after it.
func TestTheLastStateIsTheOneKept(t *testing.T) {
	gate := make(chan struct{})
	var kept []string
	s := wizardtest.NewSession(content.English)
	slow := func(p *content.Plan) error {
		<-gate
		kept = append(kept, p.Answer("purpose.why").Text)
		return nil
	}
	s.Save = slow
	drive(t, s, 80, 24, func(d *driver) {
		gate = make(chan struct{}) // one of this bubble
		d.begin()
		d.goTo("purpose.why")
		d.press("a")
		d.rest()
		d.press("b")
		d.rest()
		d.press("c")
		d.rest()
		close(gate)
		d.rest()
	})
	if len(kept) == 0 || kept[len(kept)-1] != "abc" {
		t.Errorf("kept %q", kept)
	}
	if n := len(kept); n > 3 {
		t.Errorf("%d saves for three", n)
	}
}

func TestAnOldPlanIsNotKeptOverANewOne(t *testing.T) {
	var kept []string
	s := saver{keep: func(p *content.Plan) error {
		kept = append(kept, p.Workplace())
		return nil
	}}
	plan := func(name string) *content.Plan {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Say(content.RefWorkplace, name)
		return p
	}
	for _, save := range []struct {
		n    int
		name string
	}{{1, "first"}, {3, "third"}, {2, "second, late"}} {
		if err := s.save(save.n, plan(save.name)); err != nil {
			t.Fatal(err)
		}
	}
	if !slices.Equal(kept, []string{"first", "third"}) {
		t.Errorf("kept %q", kept)
	}
}

func TestNothingIsWrittenBeforeSomethingIsSaid(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.press("<tab>", "<tab>", "<ctrl+s>")
		d.rest()
		if len(d.kept) != 0 {
			t.Errorf("%d plans were written", len(d.kept))
		}
	})
}

func TestCtrlCAsksOnce(t *testing.T) {
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.press("x", "<ctrl+c>")
		d.wantScreen("Press Ctrl+C again to leave")
		d.press("y")
		if strings.Contains(d.screen(), "again to leave") {
			t.Error("the question stays")
		}
		if got := d.plan().Workplace(); got != "xy" {
			t.Errorf("got %q", got)
		}
	})
}

func TestAFieldOfAnUnknownKindIsAnError(t *testing.T) {
	s := wizardtest.NewSession(content.English)
	p := walk.Page{Section: &s.Guide.Sections[0], Item: &content.Item{ID: "x", Kind: "essay"}}
	if _, err := fieldsOf(&desk{guide: s.Guide, plan: s.Plan}, p, &s); err == nil {
		t.Error("no error")
	}
}

func TestTheEditorsTextIsTakenOver(t *testing.T) {
	for _, test := range []struct{ before, after, want string }{
		{"", "one\n", "one"},
		{"one", "one\ntwo\n", "one\ntwo"},
		{"one\n", "one\n", "one\n"},
		{"one", "", ""},
		{"one", "one", "one"},
		{"one", "two\r\n", "two"},
	} {
		text, err := walk.Decoded([]byte(test.after))
		if err != nil {
			t.Fatal(err)
		}
		if got := fromEditor(test.before, text); got != test.want {
			t.Errorf("%q saved as %q is %q, want %q", test.before, test.after, got, test.want)
		}
	}
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("mine")
		d.program.Send(editedMsg{draft: draft{box: d.model.fields[0].(*boxField)}, err: errors.New("no such program")})
		d.press("<f1>", "<esc>")
		if got := d.plan().Answer("purpose.why").Text; got != "mine" {
			t.Errorf("a failing editor left %q", got)
		}
	})
}

// However long an editor took, its window may be open still: what it saves later is
// taken over when one goes on.
func TestASlowEditorMayStillBeWriting(t *testing.T) {
	path := filepath.Join(t.TempDir(), "copy.txt")
	save := func(text string) {
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	save("mine")
	drive(t, wizardtest.NewSession(content.English), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("purpose.why")
		d.press("mine")
		d.program.Send(editedMsg{draft: draft{box: d.model.fields[0].(*boxField), path: path, given: "mine"}, took: time.Minute})
		d.rest()
		d.wantScreen("Nothing was changed in your editor.")
		save("mine, later")
		d.press("<tab>")
		save("mine, later still")
		d.press("<tab>")
		if got := d.plan().Answer("purpose.why").Text; got != "mine, later still" {
			t.Errorf("taken over is %q", got)
		}
	})
}

// Benchmarks of what must be quick: a key on the longest checklist, a key in a
// long text, the first view.
func BenchmarkKeyOnTheLongestChecklist(b *testing.B) {
	s := wizardtest.NewSession(content.English)
	s.Save = func(*content.Plan) error { return nil }
	m := newModel(&s)
	m.cover = nil
	m.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
	var longest walk.Page
	for _, p := range m.route.Pages {
		if p.Theme != nil && (longest.Theme == nil || len(p.Theme.Rows) > len(longest.Theme.Rows)) {
			longest = p
		}
	}
	m.jump(longest.Ref())
	for b.Loop() {
		m.Update(named["<down>"])
		m.Update(named["<up>"])
		_ = m.View()
	}
}

func BenchmarkKeyInALongText(b *testing.B) {
	s := wizardtest.NewSession(content.English)
	s.Plan.Say("purpose.why", strings.Repeat("A line of words that is long enough.\n", 200))
	m := newModel(&s)
	m.cover = nil
	m.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
	m.jump("purpose.why")
	for b.Loop() {
		m.Update(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("x")})
		_ = m.View()
		m.Update(named["<bs>"])
		_ = m.View()
	}
}

func BenchmarkFirstView(b *testing.B) {
	for name, begun := range map[string]func(*walk.Session) *model{
		"before the guide": func(s *walk.Session) *model { return newStart(&s.Start, s.Whole) },
		"with the guide":   newModel,
	} {
		b.Run(name, func(b *testing.B) {
			s := wizardtest.NewSession(content.English)
			for b.Loop() {
				m := begun(&s)
				m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
				_ = m.View()
			}
		})
	}
}

// A mistake of ours ends calmly: no frame, a problem that says what happened
// without a word of the user's, and the plan as it was.
func TestAPanicEndsCalmly(t *testing.T) {
	for _, where := range []string{"Update", "View"} {
		t.Run(where, func(t *testing.T) {
			s := wizardtest.NewSession(content.English)
			m := newModel(&s)
			m.cover = nil
			m.Update(tea.WindowSizeMsg{Width: 80, Height: 24})
			s.Plan.Say("purpose.why", "a secret")
			m.route.Pages[m.route.At].Item = nil
			var cmd tea.Cmd
			if where == "View" {
				_ = m.View()
			} else {
				var same tea.Model
				same, cmd = m.Update(named["<esc>"])
				if same != m || cmd == nil { // without a model Bubble Tea would panic, too
					t.Errorf("the program goes on, or with %v", same)
				}
			}
			if m.err == nil || m.View() != "" {
				t.Fatalf("error %v, frame %q", m.err, m.View())
			}
			told := m.err.Error()
			if !strings.Contains(told, "nil pointer") || !strings.Contains(told, ".go:") || strings.Contains(told, "secret") {
				t.Error(told)
			}
		})
	}
}

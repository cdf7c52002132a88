package screen

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// faintRuns are the words of a frame that are drawn faintly, in pieces of a line.
func faintRuns(t *testing.T, frame string) []string {
	t.Helper()
	cells, err := cellsOf(frame)
	if err != nil {
		t.Fatal(err)
	}
	var runs []string
	var run strings.Builder
	for _, c := range append(cells, painted{}) {
		if c.faint && c.sign != '\n' {
			run.WriteRune(c.sign)
			continue
		}
		if said := strings.TrimSpace(run.String()); said != "" {
			runs = append(runs, said)
		}
		run.Reset()
	}
	return runs
}

// mustBeRead is what is asked, what may be chosen and was written, what needs care, what
// went wrong, and what the keys do to the row at hand.
func mustBeRead(m *model) []string {
	p := m.route.Page()
	all := []content.Text{m.notice, p.Title(m.plan), words.Screen().FoldedKeys, words.Screen().More, words.Screen().WriteHint, words.Screen().NotSaved, words.Screen().Unsaved}
	if p.Theme != nil {
		all = append(all, p.Theme.Title)
	}
	for _, q := range p.Questions() {
		asked := m.plan.Fill(q.Ask())
		if q.Item.Kind == content.KindStar { // whose rows are told by their names
			asked = q.Short()
		}
		all = append(all, asked)
		for _, s := range append(q.States(), content.Open) {
			all = append(all, s.Label(), s.Short())
		}
		if c := q.Care(); c != nil {
			all = append(all, m.plan.Fill(c.Note), m.plan.Fill(c.Support))
		}
		for _, o := range q.Item.Options {
			all = append(all, o.Label)
		}
		a := m.plan.Answer(q.Ref)
		all = append(all, content.Verbatim(a.Text), content.Verbatim(a.Note), content.Verbatim(a.Who), content.Verbatim(a.By))
		for _, idea := range a.Ideas {
			all = append(all, content.Verbatim(idea.Text))
		}
	}
	for _, n := range m.asides() {
		if !n.helps() {
			all = append(all, n.text)
		}
	}
	var must []string
	for _, text := range all {
		must = append(must, m.in(text))
	}
	if m.overlay == nil && m.cover == nil {
		if hints := m.focused().hints(); len(hints) > 0 {
			must = append(must, m.in(hints[0].sign)+" "+m.in(hints[0].help))
		}
	}
	return must
}

// Faint is what can be left unread. On a projector and without colours nothing is.
func TestNothingThatMustBeReadIsFaint(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for _, theme := range []walk.Theme{walk.ThemeAuto, walk.ThemeMono, walk.ThemeProjector} {
		for i, size := range []struct{ width, height int }{{150, 40}, {100, 30}, {80, 24}, {40, 12}} {
			l := content.Languages()[i%2]
			t.Run(fmt.Sprintf("%s-%s-%dx%d", theme, l, size.width, size.height), func(t *testing.T) {
				faint := 0
				everyFrame(t, l, theme, size.width, size.height, func(what string, m *model) {
					runs := faintRuns(t, m.View())
					faint += len(runs)
					must := mustBeRead(m)
					for _, run := range runs {
						for _, text := range must {
							if hides(m, run, text) {
								t.Errorf("%s: %q is faint, of %q", what, run, text)
							}
						}
					}
				})
				if none := theme != walk.ThemeAuto; none != (faint == 0) {
					t.Errorf("%d runs of words are faint", faint)
				}
			})
		}
	}
}

// hides reports whether faint words are part of a text. They may be part of another one as
// well, as the name of a step is; and two or three letters are in all.
func hides(m *model, run, text string) bool {
	if run == text {
		return true
	}
	may := []string{m.hint(m.route.Page()), m.in(m.route.Page().Section.Intro)}
	for _, n := range m.asides() {
		if n.helps() {
			may = append(may, m.in(n.text))
		}
	}
	if strings.Contains(strings.Join(may, "\n"), run) {
		return false
	}
	for _, g := range m.route.Groups() {
		for _, s := range g.Sections {
			if strings.HasSuffix(run, m.in(s.Name())) {
				return false
			}
		}
	}
	return len(run) > 6 && strings.Contains(text, run)
}

// A box that was never gone to is drawn as the others are.
func TestABoxNotYetVisitedHasTheTerminalsColour(t *testing.T) {
	before := lipgloss.ColorProfile()
	lipgloss.SetColorProfile(termenv.TrueColor)
	t.Cleanup(func() { lipgloss.SetColorProfile(before) })
	for _, multiline := range []bool{false, true} {
		e := newEntry(newLook(walk.ThemeMono), multiline)
		e.set("an answer")
		if drawn := strings.Join(e.view(40, 3), "\n"); drawn != ansi.Strip(drawn) {
			t.Errorf("%q", drawn)
		}
	}
}

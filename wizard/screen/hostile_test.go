package screen

import (
	"errors"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// showHostile goes to one page of a hostile guide with a hostile plan, opens all that
// can be opened on it, and looks at every frame.
func showHostile(t *testing.T, g *content.Guide, l content.Language, s string, at, width, height int) {
	t.Helper()
	s = wizardtest.Poison(s)
	bad := errors.New(s)
	session := wizardtest.NewSession(l)
	session.Guide, session.Plan, session.Resumed = wizardtest.Poisoned(g, s), wizardtest.PoisonedPlan(g, l, s), true
	session.File, session.Editor, session.Theme = s+".yaml", walk.Editor{Args: []string{s}, Command: s, Variable: "EDITOR"}, walk.ThemeDark
	session.Draft = func(string) (string, error) { return "", bad }
	session.Aside = func() string { return s }
	session.Save = func(*content.Plan) error { return bad }
	session.Move = wizardtest.MoveNowhere(s)
	session.Papers = wizardtest.Papers(session.Guide, func(o content.Offer, _ string, _ bool) error {
		if o.Format == "md" { // else where it went is told
			return bad
		}
		return nil
	})
	if at/2%2 == 0 { // a workshop has more pages, and rounds
		session.Plan.Set(content.RefMode, content.Answer{Text: "workshop"})
	}
	m := newModel(&session)
	at %= len(m.route.Pages)
	page := m.route.Pages[at]
	did := ""
	do := func(what string, msg tea.Msg) {
		t.Helper()
		did += " " + what
		m.Update(msg)
		if m.err != nil {
			t.Fatalf("%s%s: %v", page.Ref(), did, m.err)
		}
		m.width, m.height = width, height // whatever was pressed
		frame := wizardtest.OwnStyle.ReplaceAllString(m.View(), "")
		if m.err != nil {
			t.Fatalf("%s%s: drawing: %v", page.Ref(), did, m.err)
		}
		for i, r := range frame {
			if r != '\n' && (content.Steers(r) || r == '\t') {
				t.Fatalf("%s%s: the screen holds %U: %q", page.Ref(), did, r, frame[max(0, i-60):min(len(frame), i+60)])
			}
		}
		lines := strings.Split(frame, "\n")
		if len(lines) != height {
			t.Fatalf("%s%s: %d lines in a window of %d", page.Ref(), did, len(lines), height)
		}
		for _, line := range lines {
			if w := ansi.StringWidth(line); w > width {
				t.Fatalf("%s%s: a line of %d cells in a window of %d: %q", page.Ref(), did, w, width, line)
			}
		}
	}
	key := func(names ...string) {
		t.Helper()
		for _, name := range names {
			press, ok := named[name]
			if !ok {
				press = tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
			}
			do(name, press)
		}
	}
	typed := func() {
		t.Helper()
		do("(typed)", tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(s), Paste: true})
	}
	do("(cover)", tea.WindowSizeMsg{Width: width, Height: height})
	if at%2 == 0 { // the cover in the other language
		key("<up>", "<enter>")
	}
	goTo := func(at int) {
		t.Helper()
		m.cover, m.overlay = nil, nil
		m.leave()
		m.route.At = at
		m.open()
		do("(page)", nil)
	}
	goTo(at)
	key("<up>", "<home>")
	typed()
	key("n")
	typed()
	key("<enter>", "<enter>", "<enter>", "<esc>", "<esc>")
	goTo(at)
	key("<home>", "<right>", "n")
	typed()
	key("<enter>", "<enter>", "<enter>", "<f1>", "<down>", "<end>", "<esc>", "<ctrl+g>", "<end>", "<esc>")
	do("(not saved)", savedMsg{bad})
	do("(not saved)", savedMsg{&content.Problem{File: s, Path: s, What: content.Text{EN: s, DA: s}, Cure: content.Text{EN: s, DA: s}}})
	key("<ctrl+c>", "<esc>", "<end>", "<esc>")
	m.overlay = m.newLot()
	typed()
	key("<enter>", "<up>", "<enter>")
	typed()
	key("<enter>", "<esc>", "<esc>")
	m.overlay = m.newLot() // the details, done, taken out and brought back
	typed()
	key("<up>", "<enter>")
	typed()
	key("<enter>", "<enter>", "<enter>", "<home>", "<space>", "x", "u", "<esc>")
	m.overlay = m.newJotter(content.Text{EN: s, DA: s}, content.Text{EN: s, DA: s}, (*model).moveTo)
	typed()
	key("<esc>")
	do("(editor failed)", editedMsg{err: bad})
	do("(moved)", nil)
	m.moveTo(s)
	do("(moved)", nil)
	key("<tab>", "<tab>", "<back>")
	m.walk.ToReview()
	goTo(m.route.At)
	key("<down>", "<end>", "<enter>", "<esc>", "<esc>")
	var rows []content.Ref
	for _, q := range session.Guide.Questions() {
		if q.InRound() {
			rows = append(rows, q.Ref)
		}
	}
	m.overlay = nil
	do("(round)", roundMsg{rows: rows, who: []string{s, "manager", s}})
	key("<enter>", "<down>", "<enter>", "<enter>", "<home>", "1", "n")
	typed()
	key("<enter>", "<enter>", "<enter>", "<tab>", "<enter>", "<enter>", "<up>", "<up>", "<enter>", "<esc>", "<down>", "<enter>")
	session.Plan.Reveal()
	m.overlay = nil
	for i, p := range m.route.Pages {
		if p.Part == walk.PartReveal && i/2%5 == at%5 {
			goTo(i)
			key("<enter>", "n")
			typed()
			key("<enter>", "<down>", "<enter>", "<esc>", "<esc>")
		}
	}
}

var hostileSizes = []struct{ width, height int }{{80, 24}, {40, 10}, {100, 30}, {160, 50}}

// TestNothingHostileOnTheScreen has every page of a small guide with every kind of
// question, and some of the built-in one, each with some of the texts.
func TestNothingHostileOnTheScreen(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	builtin, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(wizardtest.Hostile[:len(wizardtest.Hostile)-1], " ")
	for name, g := range map[string]*content.Guide{"small": wizardtest.SmallGuide(t), "built-in": builtin} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for at := range walk.PagesOf(g) {
				s := wizardtest.Hostile[at%len(wizardtest.Hostile)]
				if name == "small" && at%2 == 0 {
					s = all
				}
				if name == "built-in" && at%6 > 0 { // what its pages are made of is in the small one
					continue
				}
				size := hostileSizes[at%len(hostileSizes)]
				showHostile(t, g, content.Languages()[at/4%2], s, at, size.width, size.height)
			}
		})
	}
}

// FuzzScreen does the same with any text: nothing that steers a terminal is on a frame,
// and every frame fills its window.
func FuzzScreen(f *testing.F) {
	wizardtest.AddHostile(f)
	g := wizardtest.SmallGuide(f)
	f.Fuzz(func(t *testing.T, s string, at uint8) {
		s = s[:min(len(s), 200)] // longer ones only take longer
		size := hostileSizes[at/4%4]
		showHostile(t, g, content.Languages()[at%2], s, int(at/2), size.width, size.height)
	})
}

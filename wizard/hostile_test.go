package wizard

import (
	"errors"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
)

// hostile are texts that would do something to a terminal, turn a line round or hide.
var hostile = []string{
	"\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "\x1b[31;1H", "\x1b", "\x1b[", "\x1b]8;;http://x\x1b\\y\x1b]8;;\x1b\\",
	"a\rb", "a\r\nb", "\b\b\b", "\x7f", "\x00", "\x0e\x0f", "\v\f", "a\nb\tc\n\n\td", "\u0085", "\u009b31;1H", "\u0090x\u009c", "\u009d0;x\u009c",
	"\u202eabc\u202c", "\u2066a\u2069", "\u200fa\u200e", "\u061c", "\u2028", "\u2029", "\u200b\u200d\ufeff\u2060", "\xff\xfe\x9b", "e\u0301\u0301\u0301", "👩🏽‍🦽\ufe0f",
	strings.Repeat("\u202e\x1b[7A", 100),
}

// ownStyle is all that the frame itself writes besides text. What is injected holds no m.
var ownStyle = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// poison is a text to be injected: one that is not blank, and completes no style.
func poison(s string) string { return "x" + strings.ReplaceAll(s, "m", "M") + "x" }

// poisoned is a guide with s in all of its words, which the loader would refuse.
func poisoned(g *content.Guide, s string) *content.Guide {
	var with func(v reflect.Value) reflect.Value
	with = func(v reflect.Value) reflect.Value {
		out := reflect.New(v.Type()).Elem()
		out.Set(v)
		kind := v.Kind()
		if t, ok := reflect.TypeAssert[content.Text](v); ok {
			if !t.Empty() {
				out.Set(reflect.ValueOf(content.Text{EN: t.EN + s, DA: t.DA + s}))
			}
			return out
		}
		if kind == reflect.Pointer && !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(with(v.Elem()))
		}
		if kind == reflect.Slice {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				out.Index(i).Set(with(v.Index(i)))
			}
		}
		if kind == reflect.Struct {
			for i := range v.NumField() {
				if name := v.Type().Field(i).Name; name == "Where" || name == "By" {
					out.Field(i).SetString(v.Field(i).String() + s)
				} else {
					out.Field(i).Set(with(v.Field(i)))
				}
			}
		}
		return out
	}
	return with(reflect.ValueOf(g)).Interface().(*content.Guide)
}

// poisonedPlan has s in everything that a plan's file may hold as text.
func poisonedPlan(g *content.Guide, l content.Language, s string) *content.Plan {
	p := content.NewPlan(l, "2026-11-21")
	for i, q := range g.Questions() {
		a := content.Answer{
			Text: s, Note: s, Who: s, By: s, Sign: s, Counter: s, Agreed: s, Asked: s, Now: i%9 == 0,
			Ideas: []content.Idea{{Text: s, Top: true}, {Text: s, Interview: true}}, Dates: []string{s, s, s}, People: map[string]int{s: 2},
			Views: []content.View{{Voice: content.Voice{Who: s, Nr: s}, Text: s, Note: s, Owner: s, By: s, Sign: s, Counter: s, Dates: []string{s}}}, Extra: []content.Extra{{Key: s, Value: content.Value{Text: s}}},
		}
		if states := q.States(); len(states) > 0 {
			a.State = states[i%len(states)]
		}
		p.Set(q.Ref, a)
	}
	p.Set("gone.row", content.Answer{Text: s, Asked: s})
	p.Set(content.Ref("old."+s), content.Answer{Text: s, Asked: s})
	p.Actions = []content.Action{{What: s, Who: s, By: s, Now: true}, {What: s}}
	p.Parking = []content.Parked{{What: s, Who: s, By: s}}
	p.Joined = []content.Joined{{Voice: content.Voice{Who: s, Nr: s}}}
	p.Extra = []content.Extra{{Key: "anwsers", Value: content.Value{Text: s}}, {Key: s, Value: content.Value{Text: s}}}
	return p
}

// showHostile goes to one page of a hostile guide with a hostile plan, opens all that
// can be opened on it, and looks at every frame.
func showHostile(t *testing.T, g *content.Guide, l content.Language, s string, at, width, height int) {
	t.Helper()
	s = poison(s)
	bad := errors.New(s)
	session := newSession(l)
	session.Guide, session.Plan, session.Resumed = poisoned(g, s), poisonedPlan(g, l, s), true
	session.File, session.Markdown, session.Editor, session.Theme = s+".yaml", s+".md", Editor{[]string{s}, s, "EDITOR"}, ThemeDark
	session.Draft = func(string) (string, error) { return "", bad }
	session.Aside = func() string { return s }
	session.Save = func(*content.Plan) error { return bad }
	session.Move = session.moveNowhere(s)
	session.Publish = func(*content.Plan, content.Language, string, bool) error { return bad }
	session.PublishHR = session.Publish
	if at/2%2 == 0 { // a workshop has more pages, and rounds
		session.Plan.Set(content.RefMode, content.Answer{Text: "workshop"})
	}
	m := newModel(&session)
	at %= len(m.route.pages)
	page := m.route.pages[at]
	did := ""
	do := func(what string, msg tea.Msg) {
		t.Helper()
		did += " " + what
		m.Update(msg)
		if m.err != nil {
			t.Fatalf("%s%s: %v", page.ref(), did, m.err)
		}
		m.width, m.height = width, height // whatever was pressed
		frame := ownStyle.ReplaceAllString(m.View(), "")
		if m.err != nil {
			t.Fatalf("%s%s: drawing: %v", page.ref(), did, m.err)
		}
		for i, r := range frame {
			if r != '\n' && (content.Steers(r) || r == '\t') {
				t.Fatalf("%s%s: the screen holds %U: %q", page.ref(), did, r, frame[max(0, i-60):min(len(frame), i+60)])
			}
		}
		lines := strings.Split(frame, "\n")
		if len(lines) != height {
			t.Fatalf("%s%s: %d lines in a window of %d", page.ref(), did, len(lines), height)
		}
		for _, line := range lines {
			if w := ansi.StringWidth(line); w > width {
				t.Fatalf("%s%s: a line of %d cells in a window of %d: %q", page.ref(), did, w, width, line)
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
		m.route.at = at
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
	key("<home>", "<right>", "e")
	typed()
	key("<enter>", "<enter>", "<enter>", "<f1>", "<down>", "<end>", "<esc>", "<ctrl+g>", "<end>", "<esc>")
	do("(not saved)", savedMsg{bad})
	do("(not saved)", savedMsg{&content.Problem{File: s, Path: s, What: content.Text{EN: s, DA: s}, Cure: content.Text{EN: s, DA: s}}})
	key("<ctrl+c>", "<esc>", "<end>", "<esc>")
	m.overlay = m.newLot()
	typed()
	key("<enter>", "<up>", "e")
	typed()
	key("<enter>", "<esc>", "<esc>")
	m.overlay = m.newLot() // the details, done, taken out and brought back
	typed()
	key("<up>", "n")
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
	m.toReview()
	goTo(m.route.at)
	key("<down>", "<end>", "<enter>", "<esc>", "<esc>")
	var rows []content.Ref
	for _, q := range session.Guide.Questions() {
		if q.InRound() {
			rows = append(rows, q.Ref)
		}
	}
	m.overlay = nil
	do("(round)", roundMsg{rows, []string{s, "manager", s}})
	key("<enter>", "<down>", "<enter>", "<enter>", "<home>", "1", "n")
	typed()
	key("<enter>", "<enter>", "<enter>", "<tab>", "<enter>", "<enter>", "<up>", "<up>", "<enter>", "<esc>", "<down>", "<enter>")
	session.Plan.Reveal()
	m.overlay = nil
	for i, p := range m.route.pages {
		if p.part == partReveal && i/2%5 == at%5 {
			goTo(i)
			key("<enter>", "e")
			typed()
			key("<enter>", "<down>", "<enter>", "<esc>", "<esc>")
		}
	}
}

func (s *Session) moveNowhere(told string) func(string) error {
	return func(string) error { return fmt.Errorf("no: %s", told) }
}

var hostileSizes = []struct{ width, height int }{{80, 24}, {40, 10}, {100, 30}, {160, 50}}

// TestNothingHostileOnTheScreen has every page of a small guide with every kind of
// question, and some of the built-in one, each with some of the texts.
func TestNothingHostileOnTheScreen(t *testing.T) {
	t.Parallel()
	builtin, err := content.Builtin()
	if err != nil {
		t.Fatal(err)
	}
	all := strings.Join(hostile[:len(hostile)-1], " ")
	for name, g := range map[string]*content.Guide{"small": plainGuide(t), "built-in": builtin} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			for at := range pagesOf(g) {
				s := hostile[at%len(hostile)]
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
	addHostile(f)
	g := plainGuide(f)
	f.Fuzz(func(t *testing.T, s string, at uint8) {
		s = s[:min(len(s), 200)] // longer ones only take longer
		size := hostileSizes[at/4%4]
		showHostile(t, g, content.Languages()[at%2], s, int(at/2), size.width, size.height)
	})
}

func addHostile(f *testing.F) {
	f.Helper()
	for i := range len(hostile) / 2 {
		f.Add(hostile[2*i]+"b"+hostile[2*i+1], uint8(i*7))
	}
}

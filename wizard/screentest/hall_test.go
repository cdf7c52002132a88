package screentest_test

import (
	"bytes"
	"fmt"
	"maps"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

// A whole hall types its sheets in, in the windows that a projector has: while one is typed
// nothing of another is on the screen, every letter is seen that is typed at the reveal, and
// every sheet can be found there by its name.
func TestAHall(t *testing.T) {
	t.Parallel()
	windows := []struct{ width, height int }{{80, 24}, {100, 30}, {120, 34}}
	for _, l := range content.Languages() {
		for _, sheets := range []int{11, 30} {
			for _, w := range windows {
				t.Run(fmt.Sprintf("%s %d sheets at %d×%d", l, sheets, w.width, w.height), func(t *testing.T) {
					t.Parallel()
					r := newRoom(t, l)
					r.hall(sheets)
					x := screentest.Start(t, r.Command(program), w.width, w.height)
					r.typeSheets(x, sheets)
					r.readReveal(x, sheets)
				})
			}
		}
	}
}

// hallRow is the row that the hall answers.
const hallRow content.Ref = "expect-of-us.induction"

// hall puts a plan into the folder in which so many are present, two at least of each
// perspective, and one row is picked.
func (r *room) hall(people int) {
	r.t.Helper()
	p := content.NewPlan(r.lang, "2026-07-01")
	p.Say(content.RefMode, content.ModeWorkshop)
	for who, n := range map[string]int{"manager": 2, "colleagues": people - 6, "peer": 2, "service-users": 2} {
		p.Count(content.RefPresent, who, n)
	}
	p.PickForSheet([]content.Ref{hallRow}, true)
	p.Position = "expect-of-us.promises-round"
	data, err := export.YAML(p, r.guide, program)
	if err != nil {
		r.t.Fatal(err)
	}
	r.Write(defaultPlan, string(data), 0o600)
}

// secret is what the n-th sheet says.
func secret(n int) string { return fmt.Sprintf("secret%02dof", n) }

// typeSheets types the sheets in, each with an answer and a note.
func (r *room) typeSheets(x *screentest.Terminal, sheets int) {
	r.t.Helper()
	next := func(keys string, shows ...string) {
		r.t.Helper()
		x.Type(keys)
		x.WaitFor(append(shows, r.in("saved ✓", "gemt ✓"))...)
	}
	x.WaitFor(r.in("Welcome back", "Velkommen tilbage"))
	next(enter, r.in("1 picked", "1 valgt"))
	next(tab, fmt.Sprintf(r.in("Begin: %d sheets", "Begynd: %d ark"), sheets))
	next(end+enter, fmt.Sprintf(r.in("Sheet 1 of %d", "Ark 1 af %d"), sheets))
	for n := 1; n <= sheets; n++ {
		seen := len(x.Raw())
		next(enter, r.in("An empty row is a pass", "Tomme punkter tæller som pas"))
		next(fmt.Sprint(1 + n%3))
		next("n", "Note:")
		next(secret(n)+esc, secret(n))
		next(tab, r.in("Done with this sheet?", "Færdig med arket?"))
		then := r.in("Everybody has answered", "Alle har svaret")
		if n < sheets {
			then = fmt.Sprintf(r.in("Sheet %d of %d", "Ark %d af %d"), n+1, sheets)
		}
		next(enter, then)
		for other := 1; other < n; other++ {
			if bytes.Contains(x.Raw()[seen:], []byte(secret(other))) {
				r.t.Fatalf("while sheet %d was typed, sheet %d was on the screen", n, other)
			}
		}
	}
	next(enter, r.in("side by side", "side om side"))
}

// readReveal finds every sheet at the reveal, and writes what the group agrees on.
func (r *room) readReveal(x *screentest.Terminal, sheets int) {
	r.t.Helper()
	wording := r.in("We agree on a week of induction, with a name for each day of it", "Vi er enige om en uges introduktion med et navn for hver dag")
	x.Type("n")
	for i, letter := range wording {
		x.Type(string(letter))
		if words := strings.Fields(wording[:i]); letter == ' ' && len(words) > 0 {
			x.WaitFor(words[len(words)-1])
		}
	}
	x.WaitFor(wording[strings.LastIndex(wording, " ")+1:])
	x.Type(esc)
	x.WaitFor("v " + r.in("each sheet", "hvert ark"))
	x.Type("v")
	x.WaitFor("v " + r.in("the summary", "overblikket"))
	p := r.plan()
	names := r.guide.SheetNames(p, r.guide.Voices(p))
	if len(names) != sheets {
		r.t.Fatalf("%d sheets, and not %d", len(names), sheets)
	}
	left := map[string]bool{}
	for _, name := range names {
		left[name.In(r.lang)] = true
	}
	for n := 1; n <= sheets; n++ {
		left[secret(n)] = true
	}
	for range 2 * sheets {
		shown := strings.Join(strings.Fields(strings.Join(x.Lines(), " ")), " ")
		maps.DeleteFunc(left, func(what string, _ bool) bool { return strings.Contains(shown, what) })
		if len(left) == 0 {
			return
		}
		x.Press(down) // there is more, or else it is not to be found
	}
	r.t.Errorf("never in sight: %v\n%s", left, strings.Join(x.Lines(), "\n"))
}

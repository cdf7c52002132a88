package screentest_test

import (
	"path/filepath"
	"strings"
	"testing"

	"alongside/content"
)

func TestDamagedPlanIsNotTouched(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	whole := r.Read(defaultPlan)
	const guided = "a state that only the guide knows to be wrong" // when it is there
	for name, damaged := range map[string]string{
		"empty":       "",
		"cut at line": strings.TrimSuffix(whole, "...\n"),
		"cut in word": whole[:len(whole)-10],
		"newer":       strings.Replace(whole, "version: 1\n", "version: 2\n", 1),
		"broken":      strings.Replace(whole, "updated: ", "updated: [", 1),
		"latin-1":     strings.Replace(whole, "ø", "\xf8", 1),
		"not a plan":  "shopping: [milk]\n...\n",
		"a word":      strings.Replace(whole, "      - id: why\n", "      - id: why\n        state: perhaps\n", 1),
		guided:        strings.Replace(whole, "      - id: why\n", "      - id: why\n        state: expected\n", 1),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			if damaged == whole {
				t.Fatal("it is not damaged")
			}
			r.Write(defaultPlan, damaged, 0o600)
			x := r.Open(program)
			if code := x.Wait(); code != exitFailed {
				t.Errorf("exit code %d", code)
			}
			t.Logf("%s", x.Raw()) // the message and its cure
			x.WaitFor(defaultPlan)
			x.CheckRestored()
			if strings.Contains(string(x.Raw()), "\x1b[?1049h") != (name == guided) {
				t.Errorf("shown was %q", x.Raw())
			}
			if r.Read(defaultPlan) != damaged {
				t.Error("the damaged plan was changed")
			}
			r.CheckFiles(defaultPlan)
		})
	}
}

// TestTheLastPageWritesWhatIsMarked takes marks off and puts others on, in a real terminal.
func TestTheLastPageWritesWhatIsMarked(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			p := content.NewPlan(l, "2026-07-01")
			p.Say(content.RefFollowUp, "2027-03-01")
			p.Position = writePage
			r.Write(defaultPlan, r.yaml(p), 0o600)
			r.Write("readiness-plan.html", "somebody's", 0o600)
			x := r.Open(program)
			r.goOn(x, writePage)
			x.Type("2" + end + up + " " + enter) // not the text, but the last of all
			x.WaitFor(r.in("It is there already", "Den findes allerede"), "[✓]")
			if r.Read("readiness-plan.html") != "somebody's" {
				t.Error("a file was replaced unasked")
			}
			x.Type(enter)
			x.WaitFor(r.in("Done; leave", "Færdig; afslut"))
			x.Type(enter)
			if code := x.Wait(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			if !strings.HasPrefix(r.Read("readiness-plan.ics"), "BEGIN:VCALENDAR") || !strings.HasPrefix(strings.ToLower(r.Read("readiness-plan.html")), "<!doctype html>") {
				t.Error("what was written is something else")
			}
			r.CheckFiles("readiness-plan.html", "readiness-plan.ics", defaultPlan, defaultPlan+".bak")
			if said := afterScreen(x); !strings.Contains(said, filepath.Join(r.Folder, "readiness-plan.ics")) || !strings.Contains(said, filepath.Join(r.Folder, "readiness-plan.html")) || strings.Contains(said, ".md") {
				t.Errorf("it says %q", said)
			}
		})
	}
}

// TestPapersNeverReplaceThePlan gives a paper the plan's own name. The others are written.
func TestPapersNeverReplaceThePlan(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt(writePage)
	x.Send("e")
	x.WaitFor("File name")
	x.Type("\x7f\x7f\x7f\x7fyaml" + enter) // it was readiness-plan.html
	x.WaitFor("[x] 1 ", ": readiness-plan.yaml")
	x.Type(enter)
	x.WaitFor("this is the plan itself", "Written: ")
	x.Type(enter + enter)
	choose(x, "Leave; everything is saved")
	x.Wait()
	if got := r.plan().Workplace(); got != "Bostøtten Nord" {
		t.Errorf("the plan is now one of %q", got)
	}
}

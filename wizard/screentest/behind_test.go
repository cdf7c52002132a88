package screentest_test

import (
	"strings"
	"testing"

	"alongside/content"
)

// Whoever changes an answer after the papers were written is told on leaving that they are
// behind the plan, whichever way they are asked, until they have written them again.
func TestPapersBehindThePlanAreToldOf(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			behind := r.in("These are not what the plan says now: readiness-plan.html, readiness-plan.md.", "Disse siger ikke det samme som planen nu: readiness-plan.html, readiness-plan.md.")
			now := r.in("Written already, as the plan is now.", "Skrevet allerede, som planen er nu.")
			other := r.in("There already, and not what the plan says now.", "Findes allerede og siger ikke det samme som planen nu.")
			told := func(when, said string, want bool) {
				t.Helper()
				if strings.Contains(said, behind) != want {
					t.Errorf("%s, it is told of (%v):\n%s", when, !want, said)
				}
			}
			x := r.openAt(writePage)
			r.finish(x)
			told("just written", afterScreen(x), false)

			_, said, messages := r.Pipe("", program, "--plain")
			told("only opened", messages, false)
			if strings.Count(said, now) != 2 {
				t.Errorf("line by line, the last page does not say of both that they are as the plan is:\n%s", said)
			}
			_, _, messages = r.Pipe(".go 1\nNordgaard\n", program, "--plain")
			told("changed line by line", messages, true)
			_, said, messages = r.Pipe(".go review\n\n\n", program, "--plain")
			told("opened once more", messages, true)
			if strings.Count(said, other) != 2 {
				t.Errorf("line by line, the last page does not say of both that they are not:\n%s", said)
			}

			x = r.Open(program)
			r.goOn(x, writePage)
			x.WaitFor(other)
			x.Send(enter)
			x.WaitFor(r.in("Enter again replaces them", "Enter igen erstatter dem"))
			r.finish(x)
			told("written again", afterScreen(x), false)

			x = r.Open(program)
			r.goOn(x, writePage)
			x.WaitFor(now)
			x.Send("\x07" + "1" + enter)
			r.onPage(x, content.RefWorkplace)
			x.Type(" 2")
			choose(x, r.in("Leave; everything is saved", "Afslut; alt er gemt"))
			x.Wait()
			told("changed on the full screen", strings.ReplaceAll(afterScreen(x), "\r\n", "\n"), true)
		})
	}
}

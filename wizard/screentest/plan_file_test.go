package screentest_test

import (
	"strings"
	"testing"

	"alongside/content"
)

func TestDamagedPlanIsNotTouched(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	whole := r.Read(defaultPlan)
	for name, damaged := range map[string]string{
		"empty":       "",
		"cut at line": strings.TrimSuffix(whole, "...\n"),
		"cut in word": whole[:len(whole)-10],
		"newer":       strings.Replace(whole, "version: 1\n", "version: 2\n", 1),
		"broken":      strings.Replace(whole, "updated: ", "updated: [", 1),
		"latin-1":     strings.Replace(whole, "ø", "\xf8", 1),
		"not a plan":  "shopping: [milk]\n...\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.Write(defaultPlan, damaged, 0o600)
			x := r.Open(program)
			if code := x.Wait(); code != exitFailed {
				t.Errorf("exit code %d", code)
			}
			t.Logf("%s", x.Raw()) // the message and its cure
			x.WaitFor(defaultPlan)
			x.CheckRestored()
			if r.Read(defaultPlan) != damaged {
				t.Error("the damaged plan was changed")
			}
			r.CheckFiles(defaultPlan)
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

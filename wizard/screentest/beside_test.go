package screentest_test

import (
	"fmt"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/screentest"
)

// A neighbour is a program that asks in a terminal, beside which this one is measured. What
// is not on this machine is left out.
type neighbour struct {
	name  string
	args  []string
	shows string // once its first screen stands there
	arrow string // what an arrow begins with, where that is not as usual

	starts, keys []time.Duration
	cpu, rest    time.Duration // of all keys; of a second at rest
	wakings      float64       // a second at rest
	presses      int
}

// neighbours are this program and those that other people make, each on a list.
func neighbours(b *testing.B) []*neighbour {
	b.Helper()
	var items, tags []string
	for i := range 14 {
		item := fmt.Sprintf("item-%02d", i+1)
		items, tags = append(items, item), append(tags, fmt.Sprintf("%02d", i+1), item, "off")
	}
	all := []*neighbour{
		{name: "alongside", args: []string{program}, shows: "Welcome back"},
		{name: "a bare Bubble Tea list", args: []string{made(b, "list")}, shows: "item-14"},
		{name: "huh", args: []string{made(b, "form")}, shows: "item-14"},
		{name: "gum", args: append([]string{"gum", "choose", "--no-limit", "--height", "14"}, items...), shows: "item-14"},
		{name: "whiptail", args: append([]string{"whiptail", "--title", "Pick", "--checklist", "Pick", "22", "60", "14"}, tags...), shows: "item-14"},
		{name: "dialog", args: append([]string{"dialog", "--title", "Pick", "--checklist", "Pick", "22", "60", "14"}, tags...), shows: "tem-14", arrow: "\x1bO"},
	}
	return slices.DeleteFunc(all, func(n *neighbour) bool {
		_, err := exec.LookPath(n.args[0])
		return err != nil
	})
}

// made builds a program that lies beside the tests.
func made(b *testing.B, name string) string {
	b.Helper()
	path := filepath.Join(b.TempDir(), name)
	build := exec.CommandContext(b.Context(), "go", "build", "-trimpath", "-ldflags=-s -w", "-o", path, "./testdata/beside/"+name)
	if out, err := build.CombinedOutput(); err != nil {
		b.Skipf("%s is not built: %v\n%s", name, err, out)
	}
	return path
}

// BenchmarkBeside measures this program and others in one run, by turns, so that what a
// machine does besides is the same for all; and prints a table. On a machine that does
// nothing else:
//
//	go test ./wizard/screentest -run '^$' -bench Beside -benchtime 30x
func BenchmarkBeside(b *testing.B) {
	r := newRoom(b, content.English)
	all := neighbours(b)
	r.begun("expect-of-us.induction")
	for b.Loop() {
		for _, n := range all {
			n.visit(r)
		}
	}
	for _, n := range all {
		n.leave(r)
	}
	b.ReportMetric(0, "ns/op")
	bare := all[1]
	var table strings.Builder
	row := func(cells ...any) {
		fmt.Fprintf(&table, "| %s | %s | %s | %s | %s | %s |\n", cells...)
	}
	row("", "first screen", "key to paint, median (p95)", "CPU a key", "wakes up a second at rest", "CPU at rest")
	row("---", "---:", "---:", "---:", "---:", "---:")
	for _, n := range all {
		per := func(d time.Duration, of *neighbour) float64 { return milliseconds(d) / float64(of.presses) }
		row(n.name,
			fmt.Sprintf("%.1f ms, %.2f×", milliseconds(median(n.starts)), ratio(median(n.starts), median(bare.starts))),
			fmt.Sprintf("%.2f (%.1f) ms, %.2f×", milliseconds(median(n.keys)), milliseconds(n.keys[len(n.keys)*19/20]), ratio(median(n.keys), median(bare.keys))),
			fmt.Sprintf("%.2f ms, %.2f×", per(n.cpu, n), per(n.cpu, n)/per(bare.cpu, bare)),
			fmt.Sprintf("%.0f", n.wakings), fmt.Sprintf("%.2f ms/s", milliseconds(n.rest)))
	}
	b.Log("\n" + table.String())
}

// open starts a program and waits for its first screen.
func (n *neighbour) open(r *room) *screentest.Terminal {
	r.t.Helper()
	began := time.Now()
	x := screentest.StartAnswering(r.t, r.Command(n.args[0], n.args[1:]...), 100, 30)
	x.WaitFor(n.shows)
	n.starts = append(n.starts, x.Wrote().Sub(began))
	if n.name == program {
		r.goOn(x, "expect-of-us.induction")
	}
	return x
}

// visit opens a program, presses a few arrows as hands do, and leaves it.
func (n *neighbour) visit(r *room) {
	r.t.Helper()
	x := n.open(r)
	defer n.quit(x)
	for _, key := range []string{down, up} { // what a first key brings into memory is not counted
		<-time.After(100 * time.Millisecond)
		x.Press(n.key(key))
	}
	before, _ := x.Used()
	for i, key := range []string{down, down, down, up, up, up} {
		<-time.After(time.Duration(60+7*i) * time.Millisecond) // at any moment of a clock
		p := x.Press(n.key(key))
		n.keys = append(n.keys, p.After)
	}
	<-time.After(50 * time.Millisecond)
	after, _ := x.Used()
	n.cpu += after.CPU - before.CPU
	n.presses += 6
}

// quit leaves a program as its users do, where that is known.
func (n *neighbour) quit(x *screentest.Terminal) {
	if n.name == program {
		x.Send(screentest.CtrlC + screentest.CtrlC)
		x.Wait()
	}
	x.Kill()
}

// key is a key as the program has asked the terminal for it.
func (n *neighbour) key(key string) string {
	if n.arrow == "" {
		return key
	}
	return n.arrow + strings.TrimPrefix(key, "\x1b[")
}

// leave lets a program rest at the end.
func (n *neighbour) leave(r *room) {
	r.t.Helper()
	x := n.open(r)
	defer n.quit(x)
	<-time.After(time.Second)
	before, told := x.Used()
	if !told {
		r.t.Skip("this system does not tell what a program takes of it")
	}
	const seconds = 3
	<-time.After(seconds * time.Second)
	after, _ := x.Used()
	n.wakings, n.rest = float64(after.Wakings-before.Wakings)/seconds, (after.CPU-before.CPU)/seconds
}

func median(took []time.Duration) time.Duration {
	slices.Sort(took)
	return took[len(took)/2]
}

func ratio(a, b time.Duration) float64 { return float64(a) / float64(b) }

package screentest_test

import (
	"slices"
	"testing"
	"time"

	"alongside/content"
	"alongside/wizard/screentest"
)

// How quick the program is, in a real terminal. On a machine that does nothing else:
//
//	go test ./wizard/screentest -run '^$' -bench . -benchtime 200x
//
// What a machine shares its time with counts as well; a median says more than a mean.

// BenchmarkStart opens a plan, until its first screen stands there.
func BenchmarkStart(b *testing.B) {
	r := newRoom(b, content.English)
	r.begun("expect-of-us.induction")
	var took []time.Duration
	for b.Loop() {
		began := time.Now()
		x := r.Open(program)
		x.WaitFor("Welcome back")
		took = append(took, time.Since(began))
		x.Send(screentest.CtrlC + screentest.CtrlC)
		x.Wait()
	}
	report(b, "first-frame", took)
}

// BenchmarkKey presses keys one by one, as hands do, until what they do is painted.
func BenchmarkKey(b *testing.B) {
	for _, page := range []struct {
		name string
		at   content.Ref
		keys []string
	}{
		{"arrow", "expect-of-us.induction", []string{down, down, up, up}},
		{"letter", "purpose.why", []string{"a", "b", "c", "d"}},
		{"page", "expect-of-us.induction", []string{tab, screentest.ShiftTab}},
		{"review", "review.review", []string{down, down, up, up}},
	} {
		b.Run(page.name, func(b *testing.B) {
			r := newRoom(b, content.English)
			x := r.openAt(page.at)
			var took []time.Duration
			var all screentest.Painted
			before, told := x.Used()
			for b.Loop() {
				<-time.After(20 * time.Millisecond) // faster keys are not drawn one by one
				p := x.Press(page.keys[len(took)%len(page.keys)])
				took = append(took, p.After)
				all.Pieces, all.Bytes = all.Pieces+p.Pieces, all.Bytes+p.Bytes
			}
			after, _ := x.Used()
			report(b, "key-to-paint", took)
			keys := float64(len(took))
			b.ReportMetric(float64(all.Pieces)/keys, "writes/key")
			b.ReportMetric(float64(all.Bytes)/keys, "bytes/key")
			if told {
				b.ReportMetric(milliseconds(after.CPU-before.CPU)/keys, "CPU-ms/key")
			}
		})
	}
}

// BenchmarkRest lets a page stand there.
func BenchmarkRest(b *testing.B) {
	r := newRoom(b, content.English)
	x := r.openAt("expect-of-us.induction")
	before, told := x.Used()
	if !told {
		b.Skip("this system does not tell how often a program wakes up")
	}
	began := time.Now()
	for b.Loop() {
		<-time.After(time.Second)
	}
	after, _ := x.Used()
	seconds := time.Since(began).Seconds()
	b.ReportMetric(float64(after.Wakings-before.Wakings)/seconds, "wakings/s")
	b.ReportMetric(milliseconds(after.CPU-before.CPU)/seconds, "CPU-ms/s")
}

// report gives the median and the slowest but one in twenty, instead of a mean.
func report(b *testing.B, what string, took []time.Duration) {
	b.Helper()
	slices.Sort(took)
	b.ReportMetric(0, "ns/op")
	b.ReportMetric(milliseconds(took[len(took)/2]), what+"-ms")
	b.ReportMetric(milliseconds(took[len(took)*19/20]), what+"-p95-ms")
}

func milliseconds(d time.Duration) float64 { return float64(d) / float64(time.Millisecond) }

// Where nobody presses a key the program does next to nothing: a program that draws by a
// clock wakes up hundreds of times a second.
func TestItRests(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("expect-of-us.induction")
	before, told := x.Used()
	if !told {
		t.Skip("this system does not tell how often a program wakes up")
	}
	raw := len(x.Raw())
	began := time.Now()
	<-time.After(2 * time.Second)
	after, _ := x.Used()
	const most = 40 // a second; it is about 5, and on a busy machine somewhat more
	if often := float64(after.Wakings-before.Wakings) / time.Since(began).Seconds(); often > most {
		t.Errorf("at rest it wakes up %.0f times a second", often)
	}
	if written := x.Raw()[raw:]; len(written) > 0 {
		t.Errorf("at rest it writes %q", written)
	}
}

package screentest_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"alongside/content"
	"alongside/export"
	"alongside/wizard"
	"alongside/wizard/screen"
	"alongside/wizard/screentest"
)

var (
	kills    = flag.Int("kills", 20, "how often TestRandomKills pulls the plug")
	killSeed = flag.Uint64("kills-seed", 0, "what TestRandomKills draws from; 0 for a new one")
)

// TestRandomKills pulls the plug at any moment: on the way to a page, between two
// keys, in the middle of a save. What is on the disk then is the plan as it was
// after one of the keys, whole, and none that was shown as saved is missing.
func TestRandomKills(t *testing.T) {
	t.Parallel()
	seed := *killSeed
	for seed == 0 {
		seed = rand.Uint64()
	}
	all, at := newRoom(t, content.English).states()
	var count struct{ torn, lost, kept, leftovers, again atomic.Int64 }
	begun := time.Now()
	t.Cleanup(func() {
		t.Logf("-kills-seed %d: %d kills, torn files %d, lost answers %d (to the last key kept: %d; leftovers swept or harmless: %d; started again: %d) in %v",
			seed, *kills, count.torn.Load(), count.lost.Load(), count.kept.Load(), count.leftovers.Load(), count.again.Load(), time.Since(begun).Round(time.Millisecond))
	})
	for n := range *kills {
		t.Run(fmt.Sprint(n), func(t *testing.T) {
			t.Parallel()
			random := rand.New(rand.NewPCG(seed, uint64(n)))
			r := newRoom(t, content.English)
			stops := journey()
			start := random.IntN(len(stops) - 1)
			x := r.startAt(start)
			stop := min(start+random.IntN(2), len(stops)-2)
			for i, s := range stops[start:stop] {
				x.Type(s.keys)
				r.onPage(x, stops[start+i+1].page)
			}
			keys := keysIn(stops[stop].keys)
			keys = keys[:random.IntN(len(keys)+1)]
			sure, most := at[stop], at[stop]+len(keys) // the plan is one of these
			if asked := random.IntN(len(keys) + 1); stop > 0 && random.IntN(3) == 0 {
				x.Type(strings.Join(keys[:asked], "") + "\x13")
				x.WaitFor("Already saved:", "saved ✓")
				sure, keys = sure+asked, keys[asked:]
			}
			if random.IntN(2) == 0 { // as fast as it goes, or as one types
				keys = []string{strings.Join(keys, "")}
			}
			for _, key := range keys {
				x.Type(key)
			}
			<-time.After(time.Duration(random.IntN(3000)) * time.Microsecond)
			x.Kill()

			if leftover, _ := filepath.Glob(filepath.Join(r.Folder, ".*.tmp")); len(leftover) > 0 {
				count.leftovers.Add(1)
			}
			data, err := os.ReadFile(filepath.Join(r.Folder, defaultPlan))
			if errors.Is(err, fs.ErrNotExist) && sure == 0 {
				return // nothing was said yet
			}
			p, err := export.Read(defaultPlan, data, r.guide)
			if err != nil {
				count.torn.Add(1)
				t.Fatalf("-kills-seed %d: the plan is torn: %v\n%s", seed, err, data)
			}
			now := r.yaml(p)
			if !slices.Contains(all[sure:most+1], now) {
				count.lost.Add(1)
				t.Fatalf("-kills-seed %d: between %s and key %d of %q the plan is\n%s\nwas at least\n%s", seed, stops[start].page, most-at[stop], stops[stop].keys, now, all[sure])
			}
			if now == all[most] {
				count.kept.Add(1)
			}
			if n%50 == 0 {
				count.again.Add(1)
				r.startsAgain(p.Position)
			}
		})
	}
}

// startAt opens a plan with everything answered before a stop of the journey.
func (r *room) startAt(stop int) *screentest.Terminal {
	r.t.Helper()
	if stop == 0 {
		x := r.Open(program)
		r.begin(x)
		return x
	}
	p := r.wanted(stop)
	r.Write(defaultPlan, r.yaml(p), 0o600)
	x := r.Open(program)
	r.goOn(x, p.Position)
	return x
}

// startsAgain opens a plan after a crash and leaves: nothing hinders, and what the
// crash left lying about is gone.
func (r *room) startsAgain(at content.Ref) {
	r.t.Helper()
	x := r.Open(program)
	r.goOn(x, at)
	leaveAtOnce(x)
	x.CheckRestored()
	entries, err := os.ReadDir(r.Folder)
	if err != nil {
		r.t.Fatal(err)
	}
	for _, e := range entries {
		if e.Name() != defaultPlan && e.Name() != defaultPlan+".bak" {
			r.t.Errorf("the crash left %s", e.Name())
		}
	}
}

// TestKillAfterAnyAnswer pulls the plug after every answer of the journey; in
// the short mode after every third.
func TestKillAfterAnyAnswer(t *testing.T) {
	t.Parallel()
	every := 1
	if testing.Short() {
		every = 3
	}
	r := newRoom(t, content.English)
	x := r.Open(program)
	r.begin(x)
	for i, s := range journey() {
		if i > 0 { // before the first answer there is nothing to keep
			r.onPage(x, s.page)
		}
		if i > 0 && i%every == 0 {
			x.Kill()
			r.wantPlan(r.wanted(i))
			x = r.Open(program)
			r.goOn(x, s.page)
		}
		x.Type(s.keys)
	}
	r.finish(x)
	r.wantPlan(r.wanted(len(journey())))
	r.CheckFiles("readiness-plan.html", "readiness-plan.md", "readiness-plan.yaml", "readiness-plan.yaml.bak")
}

func TestKillWhileTheHandsRest(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("purpose.why")
	x.Send("half a senten")
	x.WaitFor("half a senten", "saving")
	x.WaitFor("half a senten", "saved ✓")
	x.Kill()
	if got := r.plan().Answer("purpose.why").Text; got != "half a senten" {
		t.Errorf("saved is %q", got)
	}
}

// states are the plans, as their files would have them, after every single key of
// the journey: all[at[i]] is the one before the first key of its i-th stop. They
// come from the wizard itself, in this process and with a disk that never fails.
func (r *room) states() (all []string, at []int) {
	r.t.Helper()
	in, keyboard := io.Pipe() // Bubble Tea, when it is stopped, closes a file while it still asks which one it is
	// A save is always under way. What a key does to the plan is therefore in the
	// save that begins when this one is let go, and only there.
	begun, let := make(chan *content.Plan), make(chan struct{})
	ctx, cancel := context.WithCancel(r.t.Context())
	s := wizard.Session{
		Start: wizard.Start{Plan: r.wanted(0), Resumed: true, Today: content.DateOf(time.Now()), File: defaultPlan, Theme: wizard.ThemeMono},
		Guide: r.guide,
		Save: func(p *content.Plan) error {
			select {
			case begun <- p:
				<-let
			case <-ctx.Done():
			}
			return nil
		},
	}
	drawn, ended := &redrawn{times: make(chan struct{}, 8)}, make(chan struct{})
	go func() {
		defer close(ended)
		_, _ = screen.Run(ctx, s.Start, s.Whole, in, drawn) // cancelled
	}()
	press := func(key string) {
		if _, err := io.WriteString(keyboard, key+"\x13\x0c"); err != nil { // save, redraw
			r.t.Error(err)
		}
		<-drawn.times // so the key was heard, and the save is to follow
	}
	take := func() { all = append(all, r.yaml(<-begun)) }
	<-drawn.times // the program's own first
	press(enter)  // the cover
	<-begun
	let <- struct{}{}
	take()
	for _, stop := range journey() {
		at = append(at, len(all)-1)
		for _, key := range keysIn(stop.keys) {
			press(key)
			let <- struct{}{}
			take()
		}
	}
	cancel()
	close(let)
	<-ended
	_, _ = in.Close(), keyboard.Close()
	for i := range at {
		if want := r.yaml(r.wanted(i)); all[at[i]] != want {
			r.t.Fatalf("after %d stops the plan is\n%s, want\n%s", i, all[at[i]], want)
		}
	}
	return all, at
}

// redrawn hears when a screen is drawn all anew.
type redrawn struct{ times chan struct{} }

func (r *redrawn) Write(p []byte) (int, error) {
	for range strings.Count(string(p), "\x1b[2J") {
		r.times <- struct{}{}
	}
	return len(p), nil
}

// keysIn takes what a terminal sends apart into single keys.
func keysIn(s string) []string { return regexp.MustCompile(`(?s)\x1b\[[A-Z]|.`).FindAllString(s, -1) }

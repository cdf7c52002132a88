package walk_test

import (
	"slices"
	"testing"

	"alongside/content"
	"alongside/wizard/walk"
)

// From the end of a step off the way one comes back to where one was, and from before its
// beginning too.
func TestATripOffTheWayLeadsBack(t *testing.T) {
	t.Parallel()
	tests := []struct {
		name string
		from content.Ref
		to   []string // stops by their names
		by   int
		want []content.Ref
		told string
	}{
		{"to a deeper step", "why.tasks", []string{"expect"}, 1, []content.Ref{"expect.on-time", "why.tasks"}, "Back where you were: Tasks"},
		{"before its beginning", "why.tasks", []string{"expect"}, -1, []content.Ref{"expect.on-time", "why.tasks"}, "Back where you were: Tasks"},
		{"to a page off the way", "actions.actions", []string{"scheme"}, 1, []content.Ref{"about.scheme", "actions.actions"}, "Back where you were: Actions"},
		{"from one to another", "why.tasks", []string{"expect", "star"}, 1, []content.Ref{"star.star", "why.tasks"}, "Back where you were: Tasks"},
		{"to a step on the way", "why.tasks", []string{"actions"}, 1, []content.Ref{"actions.actions", "actions.follow-up"}, ""},
		{"off the way and onto it again", "why.tasks", []string{"expect", "actions"}, 1, []content.Ref{"actions.actions", "actions.follow-up"}, ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Parallel()
			w := alone(t)
			w.Find(tt.from)
			for _, name := range tt.to {
				stop, ok := w.StopNamed(name, func(s string) string { return s })
				if i := slices.IndexFunc(w.Stops(), func(s walk.Stop) bool { return s.Page >= 0 && s.Title.EN == "Scheme" }); !ok && i >= 0 {
					stop, ok = w.Stops()[i], true
				}
				if !ok {
					t.Fatalf("there is no stop %q", name)
				}
				w.Go(stop)
			}
			at := []content.Ref{w.Page().Ref()}
			told, ok := w.Move(tt.by)
			at = append(at, w.Page().Ref())
			if !ok || !slices.Equal(at, tt.want) || told.EN != tt.told {
				t.Errorf("%q %v, told %q", at, ok, told.EN)
			}
			if told, _ := w.Move(1); !told.Empty() {
				t.Errorf("once more it is told %q", told.EN)
			}
		})
	}
}

// A step off the way is walked through to its end first.
func TestATripOffTheWayIsWalkedToItsEnd(t *testing.T) {
	t.Parallel()
	for _, workshop := range []bool{false, true} {
		w := filled(t)
		if workshop {
			w.ToWorkshop()
		}
		for i, stop := range w.Stops() {
			w.Find("why.why")
			from := w.Page().Ref()
			w.Go(stop)
			if w.Path(w.Page()) != content.Deeper {
				continue
			}
			seen := 1
			for {
				told, ok := w.Move(1)
				if !ok {
					t.Fatalf("stop %d leads nowhere", i)
				}
				if !told.Empty() {
					break
				}
				seen++
			}
			pages := 0
			for _, p := range w.Pages {
				if on := w.Path(p) != content.Absent; on && (stop.Page < 0 && p.Section == stop.Section || stop.Page >= 0 && p == w.Pages[stop.Page]) {
					pages++
				}
			}
			if w.Page().Ref() != from || seen != pages {
				t.Errorf("stop %d: back at %s after %d of %d pages", i, w.Page().Ref(), seen, pages)
			}
		}
	}
}

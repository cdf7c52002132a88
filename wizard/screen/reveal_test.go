package screen

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// hallOf is a workshop in which so many sheets lie side by side.
func hallOf(sheets int) func(content.Language) walk.Session {
	return func(l content.Language) walk.Session { return wizardtest.Hall(l, sheets) }
}

// revealOf is the page where the answers to a section lie side by side.
func (d *driver) revealOf(section string) content.Ref {
	for _, p := range d.pages() {
		if p.Part == walk.PartReveal && p.Section.ID == section {
			return p.Ref()
		}
	}
	d.t.Fatalf("%s has no reveal", section)
	return ""
}

// walkHall sees what the back row of a full room has to read.
func walkHall(d *driver, shot func(string)) {
	d.begin()
	d.goTo("star.star-reveal")
	shot("star")
	d.press("v")
	shot("star-each-sheet")
	d.press("v", "<space>")
	shot("star-whole")
	d.goTo(d.revealOf("expect-of-us"))
	d.press("<down>", "n", "Once a month, with somebody from outside.")
	shot("promise-worded")
}

// Eleven sheets at 80×24 had four of their voices below the edge of the window, with no mark
// and no key that led there. With thirty, every voice can be brought into view by keys, in
// every window, and so can every word of a long note.
func TestEveryVoiceOfTheRevealCanBeReached(t *testing.T) {
	for _, size := range append(sizes, struct{ width, height int }{120, 34}) {
		t.Run(fmt.Sprintf("%dx%d", size.width, size.height), func(t *testing.T) {
			s := wizardtest.Hall(content.English, 30)
			s.Plan.Change("expect-of-us.supervision", func(a *content.Answer) {
				for i := range a.Views {
					a.Views[i].Note = fmt.Sprintf("begin%dx %s end%dx", i, strings.Repeat("and so on and on ", 20), i)
				}
			})
			drive(t, s, size.width, size.height, func(d *driver) {
				d.begin()
				d.goTo(d.revealOf("expect-of-us"))
				names := s.Guide.VoiceNames(s.Guide.Voices(s.Plan))
				for _, single := range []bool{false, true} {
					if single {
						d.press("<home>", "v")
					}
					var seen strings.Builder
					for range 2000 {
						screen := d.screen()
						seen.WriteString(screen)
						d.press("<down>")
						if d.screen() == screen {
							break
						}
					}
					var want []string
					for i := range 30 {
						want = append(want, fmt.Sprintf("begin%dx", i))
						if single {
							want = append(want, fmt.Sprintf("end%dx", i))
						}
					}
					for _, name := range names {
						want = append(want, name.EN+"\n", name.EN+" ")
					}
					all := seen.String()
					for _, w := range want[:len(want)-2*len(names)] {
						if !strings.Contains(all, w) {
							t.Errorf("single: %v: %q is nowhere to be seen", single, w)
						}
					}
					for _, name := range names {
						if !strings.Contains(all, name.EN+"\n") && !strings.Contains(all, name.EN+" ") {
							t.Errorf("single: %v: %s is nowhere to be seen", single, name.EN)
						}
					}
				}
				for range 2000 { // and back again
					screen := d.screen()
					d.press("<up>")
					if d.screen() == screen {
						break
					}
				}
				if f := d.revealed(); f.at != 0 || f.off != 0 {
					t.Errorf("the arrow up ends on row %d, line %d", f.at, f.off)
				}
			})
		})
	}
}

func (d *driver) revealed() *revealField {
	d.t.Helper()
	f, ok := d.model.focused().(*revealField)
	if !ok {
		d.t.Fatalf("not the reveal:\n%s", d.screen())
	}
	return f
}

// A row that is taller than the window says so with marks above and below, and its head stays.
func TestATallRowOfTheRevealHasMarks(t *testing.T) {
	drive(t, wizardtest.Hall(content.English, 30), 80, 24, func(d *driver) {
		d.begin()
		d.goTo("star.star-reveal")
		d.press("v")
		d.wantScreen("≠ far apart", "▌↓")
		if strings.Contains(d.screen(), "▌↑") {
			t.Errorf("nothing is above:\n%s", d.screen())
		}
		d.press("<down>")
		d.wantScreen("5 Links to the community", "≠ far apart", "▌↑", "▌↓")
		d.press("<enter>")
		if f := d.revealed(); f.at != 1 || f.off != 0 {
			t.Errorf("Enter leads to row %d, line %d", f.at, f.off)
		}
	})
}

// The wording that was typed at the reveal of ten sheets lay below the edge of the window.
// Wherever it is typed, its last letter and the cursor behind it are in view.
func TestEveryLetterOfAWordingIsSeen(t *testing.T) {
	for _, size := range append(sizes, struct{ width, height int }{120, 34}) {
		for _, section := range []string{"star", "expect-of-us"} {
			for _, keys := range [][]string{{}, {"v", "<down>", "<down>"}} {
				name := fmt.Sprintf("%dx%d %s %v", size.width, size.height, section, keys)
				drive(t, wizardtest.Hall(content.Danish, 30), size.width, size.height, func(d *driver) {
					d.begin()
					d.goTo(d.revealOf(section))
					d.press(keys...)
					d.press("n")
					typed := ""
					for _, word := range []string{"Vi", "prøver", "det", "i", "tre", "uger"} {
						for _, letter := range word {
							d.press(string(letter))
							typed += string(letter)
							frame := d.model.View()
							screen := ansi.Strip(frame)
							at := slices.IndexFunc(strings.Split(screen, "\n"), func(line string) bool {
								_, said, boxed := strings.Cut(line, "┃")
								return boxed && strings.Contains(said, typed)
							})
							if at < 0 || !strings.Contains(frame, reversed) {
								t.Fatalf("%s: %q is not in view:\n%s", name, typed, screen)
							}
						}
						d.press("<enter>")
						typed = ""
						checkFrame(t, d.model, name)
					}
				})
			}
		}
	}
}

// Whoever ended the wording with Enter and typed on fired commands: "a" agreed on every row,
// digits settled the next one. It stays text until Tab, which goes on, or Esc.
func TestTypingOnAfterEnterAtTheRevealIsText(t *testing.T) {
	for _, end := range []string{"<tab>", "<esc>", "<back>"} {
		drive(t, wizardtest.Hall(content.English, 11), 80, 24, func(d *driver) {
			d.begin()
			d.goTo("star.star-reveal")
			before := d.plan().Clone()
			row := d.revealed().rows()[0].Ref
			d.press("n", "an hour a week", "<enter>", "1 a v n u", "<enter>", "2", "<enter>", end)
			if got := d.plan().Answer(row); got.Agreed != "an hour a week\n1 a v n u\n2" || got.Agreement != "" {
				t.Errorf("%s: %q, %q", end, got.Agreed, got.Agreement)
			}
			for r, a := range before.Answers {
				if r != row && d.plan().Answer(r).Agreement != a.Agreement {
					t.Errorf("%s: %s was settled by typing", end, r)
				}
			}
			at := map[string]int{"<tab>": 1, "<esc>": 0, "<back>": 0}[end]
			if f := d.revealed(); f.open != nil || f.at != at {
				t.Errorf("%s: on row %d, a box is open: %v", end, f.at, f.open != nil)
			}
			d.press("4")
			if d.plan().Answer(d.revealed().rows()[at].Ref).Agreement != content.AgreedOn {
				t.Errorf("after %s a digit is no answer", end)
			}
		})
	}
}

// No two voices share a perspective's sign: the manager and lived experience had the same.
func TestEachPerspectiveHasASignOfItsOwn(t *testing.T) {
	drive(t, wizardtest.Hall(content.English, 30), 120, 34, func(d *driver) {
		d.begin()
		d.goTo("star.star-reveal")
		d.press("v")
		for _, p := range []struct{ sign, name string }{{"■", "Lived experience"}, {"◆", "People supported 2"}, {"▲", "Colleagues 9"}} {
			d.wantScreen(p.sign + " " + p.name)
		}
		d.press("<space>")
		d.wantScreen("■ Lived experience · ◆ People supported · ▲ Colleagues · ● Manager")
	})
}

// Thirty sheets take no more room than four.
func TestThirtySheetsTakeNoMoreRoomThanFour(t *testing.T) {
	heights := map[int]int{}
	for _, sheets := range []int{5, 11, 30} {
		s := wizardtest.Hall(content.English, sheets)
		drive(t, s, 80, 24, func(d *driver) {
			d.begin()
			d.goTo("star.star-reveal")
			f := d.revealed()
			h := f.hall()
			heights[sheets] = len(f.block(h.rows[f.at], h, true, 76, wrap))
		})
	}
	if heights[5] != heights[11] || heights[11] != heights[30] {
		t.Errorf("lines by sheets: %v", heights)
	}
}

// Two shapes of a star never hide one another where there is room for both, and each stands
// on its own sign.
func TestTheStarHasAShapeForEachPerspective(t *testing.T) {
	stars := [][]content.Reach{
		{{Low: 4, Middle: 4, High: 4}, {Low: 2, Middle: 2, High: 2}, {}},
		{{Low: 1, Middle: 4, High: 4}, {Low: 2, Middle: 2, High: 2}, {Low: 1, Middle: 3, High: 4}},
		{{Low: 4, Middle: 4, High: 4}, {Low: 2, Middle: 2, High: 2}, {Low: 3, Middle: 3, High: 3}},
	}
	for _, size := range [][2]int{{26, 13}, {40, 20}, {70, 20}} {
		drawn := strings.Join(drawStars(stars, []string{"■", "◆", "▲"}, 3, size[0], size[1]), "\n")
		for sign, want := range map[string]int{"■": 2, "◆": 3, "▲": 3, severalSign: 0} {
			if n := strings.Count(drawn, sign); n != want {
				t.Errorf("%v: %s is drawn %d times, want %d:\n%s", size, sign, n, want, drawn)
			}
		}
	}
}

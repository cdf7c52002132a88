package screen

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
)

// Wherever there is more above or below than a window shows, a mark says so, and the first
// line of a row that has room for it is never the mark's alone.
func TestAMarkSaysThatThereIsMore(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(3, 4))
	for range 2000 {
		var all []string
		blocks := make([][]string, 1+random.IntN(9))
		for i := range blocks {
			for line := range 1 + random.IntN(12) {
				blocks[i] = append(blocks[i], fmt.Sprintf("  %d.%d.", i, line))
			}
			all = append(all, blocks[i]...)
		}
		cursor, height := random.IntN(len(blocks)), 2+random.IntN(20)
		view := strings.Join(scroll(blocks, cursor, height), "\n")
		first, last := strings.TrimSpace(all[0]), strings.TrimSpace(all[len(all)-1])
		if shown, marked := strings.Contains(view, first), strings.Contains(view, "↑"); shown == marked {
			t.Fatalf("the first line is shown: %v, ↑ says it is not: %v\n%s", shown, marked, view)
		}
		if shown, marked := strings.Contains(view, last), strings.Contains(view, "↓"); shown == marked {
			t.Fatalf("the last line is shown: %v, ↓ says it is not: %v\n%s", shown, marked, view)
		}
	}
}

// However much is said about the row under the cursor, the rows beside it stay in sight, what
// the digits mean stays where it is, and a mark says that there are more rows.
func TestTheRowsBesideTheCursorStayInSight(t *testing.T) {
	for _, size := range []struct{ width, height int }{{80, 24}, {100, 30}, {40, 10}} {
		for _, l := range content.Languages() {
			t.Run(fmt.Sprintf("%dx%d %s", size.width, size.height, l), func(t *testing.T) {
				drive(t, wizardtest.NewSession(l), size.width, size.height, func(d *driver) {
					d.begin()
					for _, p := range d.pages() {
						d.goTo(p.Ref())
						if f, ok := d.model.focused().(*checklistField); ok && !f.here().Folded() {
							checkSight(d, f, size.height >= 24)
						}
					}
				})
			})
		}
	}
}

// checkSight goes over the rows of a checklist.
func checkSight(d *driver, f *checklistField, roomy bool) {
	d.t.Helper()
	legendAt := -1
	for at := range f.rows {
		seen := d.screen()
		inSight := func(i int) bool {
			text, _ := f.told(f.rows[i], false, false)
			return strings.Contains(seen, ansi.Truncate(text, 12, ""))
		}
		for i := range f.rows {
			switch beside := roomy && (i == at-1 || i == at+1); {
			case inSight(i):
			case i == at, beside:
				d.t.Errorf("%s: the cursor is on row %d, and row %d is out of sight:\n%s", f.ref, at, i, seen)
			case i < at && !strings.Contains(seen, "↑"), i > at && !strings.Contains(seen, "↓"):
				d.t.Errorf("%s: nothing says that row %d is out of sight:\n%s", f.ref, i, seen)
			}
		}
		legend := strings.TrimSpace(ansi.Strip(f.legend(f.longest.width)[0]))
		line := strings.Count(seen[:max(0, strings.Index(seen, legend))], "\n")
		if legendAt >= 0 && line != legendAt && !f.closed() {
			d.t.Errorf("%s: on row %d the legend is on line %d, not %d:\n%s", f.ref, at, line, legendAt, seen)
		}
		legendAt = line
		d.press("<down>")
	}
}

// How the rows stand is told in one column on all the pages of an item.
func TestTheColumnOfStatesIsInOnePlaceOnAllPages(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		drive(t, wizardtest.NewSession(l), 100, 30, func(d *driver) {
			d.begin()
			columns := map[*content.Item]stateColumn{}
			for _, p := range d.pages() {
				d.goTo(p.Ref())
				f, ok := d.model.focused().(*checklistField)
				if !ok {
					continue
				}
				column := f.stateColumn(bodyWidth)
				if before, seen := columns[p.Item]; seen && column != before {
					d.t.Errorf("%s: %+v, and %+v on the page before", p.Ref(), column, before)
				}
				columns[p.Item] = column
			}
		})
	}
}

// However little room a line above the footer leaves to a group of fields, the mark that
// there is more stands beside the box that is written in, and not in its place.
func TestAMarkLeavesTheBoxToBeSeen(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		drive(t, wizardtest.NewSession(l), minWidth, minHeight, func(d *driver) {
			d.begin()
			for _, p := range d.pages() {
				d.goTo(p.Ref())
				if len(d.model.fields) < 2 {
					continue
				}
				for height := minHeight; height < airyFrom; height++ {
					d.resize(minWidth, height)
					d.press("x", "<ctrl+s>")
					if d.model.focused().box() != nil && !strings.ContainsAny(d.screen(), strings.TrimSpace(boxSign)+strings.TrimSpace(cursorSign)) {
						d.t.Errorf("%s at %d×%d: the box is out of sight:\n%s", p.Ref(), minWidth, height, d.screen())
					}
				}
			}
		})
	}
}

package screen

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// What is drawn of many blocks shows what all of them would, wherever the cursor stands,
// however high the window is and whichever layout is on.
func TestOnlyWhatIsInSightIsDrawn(t *testing.T) {
	t.Parallel()
	random := rand.New(rand.NewPCG(1, 2))
	for range 2000 {
		all := make([][]string, 1+random.IntN(40))
		for i := range all {
			for line := range 1 + random.IntN(4) {
				all[i] = append(all[i], fmt.Sprintf("%d, line %d", i, line))
			}
			if random.IntN(4) == 0 {
				all[i] = append(all[i], "")
			}
		}
		d := &desk{large: random.IntN(2) == 0}
		cursor, height := random.IntN(len(all)), 1+random.IntN(30)
		drawn := 0
		got := d.scrollEach(len(all), cursor, height, func(i int) []string {
			drawn++
			return slices.Clone(all[i])
		})
		if want := d.scroll(all, cursor, height); !slices.Equal(got, want) {
			t.Fatalf("the cursor on %d of %d, %d lines, large: %v: it shows\n%q\nand all of them\n%q", cursor, len(all), height, d.large, got, want)
		}
		if most := 2*(height+1) + 1; drawn > most {
			t.Errorf("for %d lines %d blocks are drawn", height, drawn)
		}
		if got, want := d.heightOfEach(len(all), func(i int) []string { return all[i] }), d.heightOf(all); got != want {
			t.Errorf("it is %d lines high, and should be %d", got, want)
		}
	}
}

// However long a list is, a frame costs what its window shows.
func TestAFrameDoesNotDrawRowsOutOfSight(t *testing.T) {
	t.Parallel()
	const many = 10_000
	drawn := 0
	draw := func(int) []string { drawn++; return []string{"row"} }
	d := &desk{}
	if n := d.heightOfEach(many, draw); n < many {
		t.Errorf("the rows want %d lines", n)
	}
	if lines := d.scrollEach(many, many/2, 30, draw); len(lines) != 30 || drawn > 63 {
		t.Errorf("for %d lines %d rows are drawn", len(lines), drawn)
	}
}

// The plan at a glance is gone through when something has changed, and not for every key
// that looks through it.
func TestTheReviewIsMadeWhenSomethingChanges(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	fill(s.Guide, s.Plan)
	drive(t, s, 100, 30, func(d *driver) {
		d.begin()
		d.goTo("tasks.ideas")
		d.press("One more idea", "<enter>")
		d.goTo("review.review")
		f, ok := d.model.focused().(*reviewField)
		if !ok {
			t.Fatalf("on the review stands %T", d.model.focused())
		}
		d.pass(time.Minute)
		made := &f.all[0]
		d.press("<down>", "<down>", "<up>")
		if made != &f.all[0] {
			t.Error("an arrow makes it anew")
		}
		said := func() bool {
			d.pass(time.Second)
			return slices.ContainsFunc(f.all, func(g glance) bool { return strings.Contains(strings.Join(g.lines, " "), "One more idea") })
		}
		if !said() {
			t.Error("the idea is not there")
		}
		d.press("<ctrl+z>", "<ctrl+z>") // of another page
		if said() {
			t.Error("taken back, it is there still")
		}
		d.resize(60, 20)
		d.pass(time.Second)
		if f.width >= 60 {
			t.Errorf("in a window of 60 it is made for %d", f.width)
		}
	})
}

// manyRows is a guide of one checklist of so many rows.
func manyRows(tb testing.TB, rows int) *content.Guide {
	tb.Helper()
	var guide strings.Builder
	guide.WriteString(`sections:
  - id: long
    path: core
    title: {en: Long, da: Lang}
    items:
      - id: rows
        kind: checklist
        source: [practice]
        ask: {en: "Which of these?", da: "Hvilke af dem?"}
        short: {en: Rows, da: Rækker}
        stances: promises
        themes:
          - id: all
            title: {en: All, da: Alle}
            rows:
`)
	for i := range rows {
		fmt.Fprintf(&guide, `              - id: row-%[1]d
                source: [practice]
                before: start
                text: {en: "Row %[1]d", da: "Række %[1]d"}
                short: {en: "Row %[1]d", da: "Række %[1]d"}
                todo: {en: "Do %[1]d", da: "Gør %[1]d"}
`, i)
	}
	g, err := content.LoadGuide("many rows", []byte(guide.String()))
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// onPage is a model on a page, in a window of the usual size for measuring.
func onPage(s walk.Session, at content.Ref) *model {
	s.Plan.Position, s.Resumed = at, true
	m := newModel(&s)
	m.Update(tea.WindowSizeMsg{Width: 100, Height: 30})
	m.press(named["<enter>"])
	return m
}

// A key on a list costs what its window shows, and no more than a look at each row besides.
func TestAKeyOnALongListCostsLittle(t *testing.T) { //nolint:paralleltest // it counts what all tests allocate
	cost := func(rows int) float64 {
		s := wizardtest.NewSession(content.English)
		s.Guide = manyRows(t, rows)
		m := onPage(s, "long.row-0")
		return testing.AllocsPerRun(10, func() {
			m.Update(named["<down>"])
			m.View()
		})
	}
	const more = 3000
	few, many := cost(50), cost(50+more)
	if perRow := (many - few) / more; perRow > 1.1 {
		t.Errorf("a row out of sight costs %.1f allocations a key: %.0f for 50 rows, %.0f for %d", perRow, few, many, 50+more)
	}
}

// BenchmarkFrame is an arrow and what is drawn for it, without a terminal.
func BenchmarkFrame(b *testing.B) {
	full := func() walk.Session {
		s := wizardtest.NewSession(content.English)
		fill(s.Guide, s.Plan)
		return s
	}
	long := wizardtest.NewSession(content.English)
	long.Guide = manyRows(b, 10_000)
	for _, page := range []struct {
		name    string
		session walk.Session
		at      content.Ref
		keys    []string
	}{
		{"list", full(), "expect-of-us.induction", []string{"<down>", "<down>", "<up>", "<up>"}},
		{"words", full(), "purpose.why", []string{"<left>", "<right>"}},
		{"review", full(), "review.review", []string{"<down>", "<down>", "<up>", "<up>"}},
		{"10,000 rows", long, "long.row-5000", []string{"<down>", "<down>", "<up>", "<up>"}},
	} {
		b.Run(page.name, func(b *testing.B) {
			m := onPage(page.session, page.at)
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				m.Update(named[page.keys[i%len(page.keys)]])
				m.View()
			}
		})
	}
}

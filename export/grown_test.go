package export_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// grown are the ways in which a plan grows: each adds one thing more.
var grown = []struct {
	name string
	add  func(p *content.Plan, i int)
}{
	{"views", func(p *content.Plan, i int) {
		views(p, "purpose.why", content.View{Text: fmt.Sprint("Because of ", i)}, i)
	}},
	{"views of a row", func(p *content.Plan, i int) {
		views(p, "expect-of-us.supervision", content.View{State: content.Missing}, i)
	}},
	{"views of an axis", func(p *content.Plan, i int) { views(p, "star.hope", content.View{Importance: 2}, i) }},
	{"ideas", func(p *content.Plan, i int) {
		p.Change("tasks.ideas", func(a *content.Answer) {
			a.Ideas = append(a.Ideas, content.Idea{Text: fmt.Sprint("Walk number ", i), Top: i%2 == 0})
		})
	}},
	{"actions", func(p *content.Plan, i int) {
		p.Actions = append(p.Actions, content.Action{What: fmt.Sprint("Ask about ", i), Who: "manager", By: "2027-01-15"})
	}},
	{"parked", func(p *content.Plan, i int) {
		p.Parking = append(p.Parking, content.Parked{What: fmt.Sprint("Think about ", i)})
	}},
	{"agenda", func(p *content.Plan, i int) {
		p.Agenda = append(p.Agenda, content.Slot{Step: fmt.Sprint("step-", i), Minutes: 5})
	}},
	{"hidden signs", func(p *content.Plan, i int) {
		p.Actions = append(p.Actions, content.Action{What: fmt.Sprint("So\u00adft ", i)})
	}},
	{"sittings", func(p *content.Plan, i int) {
		if p.Sittings == nil {
			p.Say("purpose.why", "Because")
			p.Sittings = map[content.Ref][]content.Sat{}
		}
		mark := fmt.Sprint("mark-", i)
		p.Began = append(p.Began, mark)
		p.Sittings["purpose.why"] = append(p.Sittings["purpose.why"], content.Sat{Mark: mark, Day: "2026-11-28"})
	}},
	{"joined", func(p *content.Plan, i int) {
		p.Joined = append(p.Joined, content.Joined{Voice: content.Voice{Who: "colleagues", Nr: fmt.Sprint(i)}, Identity: fmt.Sprint("plan", i)})
	}},
	{"answers", func(p *content.Plan, i int) {
		p.Set(content.Ref(fmt.Sprint("purpose.gone-", i)), content.Answer{Text: fmt.Sprint("Because of ", i), Asked: "Why?"})
	}},
	{"sections", func(p *content.Plan, i int) {
		p.Set(content.Ref(fmt.Sprintf("gone-%d.why", i)), content.Answer{Text: fmt.Sprint("Because of ", i), Asked: "Why?"})
	}},
	{"people", func(p *content.Plan, i int) {
		p.Change(content.RefPresent, func(a *content.Answer) { a.People[fmt.Sprint("group-", i)] = 1 })
	}},
}

func views(p *content.Plan, r content.Ref, v content.View, i int) {
	v.Voice = content.Voice{Who: "colleagues", Nr: fmt.Sprint(i + 1)}
	p.Change(r, func(a *content.Answer) { a.Views = append(a.Views, v) })
}

// However large a plan grows, each thing in it takes about the same time: a step that
// looks at all the others for each of them shows as a number, ns/each, that grows with it.
func BenchmarkGrown(b *testing.B) {
	g := plantest.Builtin(b)
	sizes := []int{5_000, 40_000}
	if testing.Short() { // that it runs is all there is to be seen
		sizes = []int{50}
	}
	for _, kind := range grown {
		for _, n := range sizes {
			p := content.NewPlan(content.English, "2026-11-21")
			p.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
			p.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1}})
			for i := range n {
				kind.add(p, i)
			}
			one := kept(b, g, p, "one.yaml")
			p.Set("purpose.held", content.Answer{Text: "We see it"})
			two := kept(b, g, p, "two.yaml")
			for name, do := range map[string]func(){
				"yaml":  func() { _, _ = export.YAML(p, g, "alongside") },
				"read":  func() { _, _ = export.ReadPlans(g, "2026-11-21", one.Name) },
				"md":    func() { laid(b, one, "md") },
				"html":  func() { laid(b, one, "html") },
				"hr":    func() { export.HRSheet(p, g, content.English) },
				"sheet": func() { _, _ = export.Worksheets(export.Handout{Plan: p, For: "peer"}, "html", g, content.English) },
				"check": func() { one.Check(content.English) },
				"combine": func() {
					_, _, _ = export.Combine(content.English, export.Into{File: "all.yaml", Kept: "all.yaml"}, alongside, one, two)
				},
			} {
				b.Run(fmt.Sprint(kind.name, "/", name, "/", n), func(b *testing.B) {
					for b.Loop() {
						do()
					}
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(n), "ns/each")
				})
			}
		}
	}
}

// laid lays a plan out as it is sent on.
func laid(b *testing.B, is *export.Given, format string) {
	b.Helper()
	if _, err := is.In("plan", format, content.English, alongside); err != nil {
		b.Fatal(err)
	}
}

// kept is a plan in a file, as a command is given it.
func kept(b *testing.B, g *content.Guide, p *content.Plan, name string) *export.Given {
	b.Helper()
	data, err := export.YAML(p, g, "alongside")
	if err != nil {
		b.Fatal(err)
	}
	path := filepath.Join(b.TempDir(), name)
	if err := os.WriteFile(path, data, 0o600); err != nil {
		b.Fatal(err)
	}
	plans, err := export.ReadPlans(g, "2026-11-21", path)
	if err != nil {
		b.Fatal(err)
	}
	return plans[0]
}

package paper

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// layings are the formats that a paper is laid out in.
var layings = map[string]func(*block.Document) []byte{"md": (*block.Document).Markdown, "html": (*block.Document).HTML}

// BenchmarkPlan is what somebody waits for who asks for the plan to send on: the plans that
// are compared with golden files, or stand at the end of their way.
func BenchmarkPlan(b *testing.B) {
	plans := map[string]*content.Plan{"golden": goldenPlan(b)}
	for _, s := range plantest.Stages(b, content.English) {
		plans[s.Name] = s.Plan
	}
	for name, p := range plans {
		g := plantest.Builtin(b)
		if name == "golden" {
			g = plantest.Guide(b)
		}
		for format, lay := range layings {
			b.Run(name+"/"+format, func(b *testing.B) {
				for b.Loop() {
					b.SetBytes(int64(len(lay(planOn(b, p.Updated, p, g, content.English)))))
				}
			})
		}
	}
}

// great are plans with about so many bytes of what people wrote.
var great = map[string]func(g *content.Guide, p *content.Plan, size int){
	"one answer": func(_ *content.Guide, p *content.Plan, size int) { p.Say("purpose.why", prose(size)) },
	"one line": func(_ *content.Guide, p *content.Plan, size int) {
		p.Say("purpose.why", strings.Repeat("word ", size/5))
	},
	"all answers": func(g *content.Guide, p *content.Plan, size int) {
		qs := g.Questions()
		for _, q := range qs {
			p.Set(q.Ref, content.Answer{Text: prose(size / len(qs) / 2), Note: prose(size / len(qs) / 2), State: content.Planned})
		}
	},
}

// prose is about so many bytes of what somebody may have written.
func prose(size int) string {
	const sentence = "We meet at the club, (see https://example.org/a_b) *and* go on from there.\n"
	return strings.Repeat(sentence, size/len(sentence)) + sentence[:size%len(sentence)]
}

// However much people wrote, each byte of it takes about the same time, and a megabyte less
// than half a second: ns/byte does not grow with the plan, and stays under 500.
func BenchmarkGreatPlan(b *testing.B) {
	g := plantest.Builtin(b)
	sizes := []int{1 << 17, 1 << 20}
	if testing.Short() { // that it runs is all there is to be seen
		sizes = []int{1 << 10}
	}
	for name, fill := range great {
		for _, size := range sizes {
			p := content.NewPlan(content.English, "2026-11-21")
			fill(g, p, size)
			for format, lay := range layings {
				b.Run(fmt.Sprint(name, "/", format, "/", size>>10, "kB"), func(b *testing.B) {
					for b.Loop() {
						lay(planOn(b, p.Updated, p, g, content.English))
					}
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
				})
			}
		}
	}
}

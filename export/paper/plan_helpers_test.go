package paper

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// planOn is the plan as it is sent on, on a day.
func planOn(tb testing.TB, day content.Date, p *content.Plan, g *content.Guide, l content.Language) *block.Document {
	tb.Helper()
	doc, ok := Write(Plan, day, p, g, l)
	if !ok {
		tb.Fatal("a plan does not become one to send on")
	}
	return doc
}

// sent is the plan as Markdown, on the day of its last change.
func sent(tb testing.TB, p *content.Plan, g *content.Guide, l content.Language) []byte {
	tb.Helper()
	return planOn(tb, p.Updated, p, g, l).Markdown()
}

// under is what stands under one of the plan's headings, up to the next of its level.
func under(t *testing.T, md []byte, level int, heading string) []byte {
	t.Helper()
	start := strings.Repeat("#", level) + " " + heading + "\n"
	_, part, found := bytes.Cut(append([]byte("\n"), md...), []byte("\n"+start))
	if !found {
		t.Fatalf("there is no %q in:\n%s", start, md)
	}
	for n := 1; n <= level; n++ {
		part, _, _ = bytes.Cut(part, []byte("\n"+strings.Repeat("#", n)+" "))
	}
	return part
}

// part is what stands under a heading of ours.
func partIn(t *testing.T, md []byte, l content.Language, heading content.Text) []byte {
	t.Helper()
	return under(t, md, 2, heading.In(l))
}

// headings are those of a level, in their order.
func headings(doc *block.Document, level int) []string {
	var all []string
	walk(doc.Blocks, func(b block.Block) {
		if h, ok := b.(block.Heading); ok && h.Level == level {
			all = append(all, h.Text.Text())
		}
	})
	return all
}

// walk visits every block, those inside others as well.
func walk(blocks []block.Block, visit func(block.Block)) {
	for _, b := range blocks {
		visit(b)
		switch b := b.(type) {
		case block.Beside:
			walk(b.Left, visit)
			walk(b.Right, visit)
		case block.SmallPrint:
			walk(b.Blocks, visit)
		case block.Asked:
			walk(append([]block.Block{b.Question}, b.Blocks...), visit)
		}
	}
}

// only finds the one block of a kind that a document has.
func only[B block.Block](t *testing.T, doc *block.Document) (found B) {
	t.Helper()
	n := 0
	walk(doc.Blocks, func(b block.Block) {
		if is, ok := b.(B); ok {
			found, n = is, n+1
		}
	})
	if n != 1 {
		t.Fatalf("%d blocks are a %T", n, found)
	}
	return found
}

// said are all lines of a document, without their marks, drawings and all.
func said(doc *block.Document) []string {
	var all []string
	lines := func(ls ...block.Line) {
		for _, l := range ls {
			all = append(all, l.Text())
		}
	}
	walk(doc.Blocks, func(b block.Block) {
		switch b := b.(type) {
		case block.Heading:
			lines(b.Text)
		case block.Paragraph:
			lines(b.Lines...)
		case block.Note:
			lines(b.Lines...)
		case block.Quote:
			lines(b.Lines...)
		case block.List:
			for _, it := range b.Items {
				lines(it.Lines...)
			}
		case block.Facts:
			for _, f := range b.Facts {
				all = append(all, f.Label)
				for _, item := range f.Items {
					lines(item...)
				}
			}
		case block.Tasks:
			for _, task := range b.Tasks {
				all = append(all, task.When, task.Late)
				lines(task.What...)
				lines(task.Who)
			}
		case block.Table:
			all = append(all, b.Head...)
			for _, row := range b.Rows {
				lines(row...)
			}
		case block.Figure:
			all = append(all, b.Title, b.About)
			all = append(all, drawn(b.Drawing)...)
		case block.Ratings:
			all = append(all, b.Title)
			for _, scale := range b.Scales {
				all = append(append(all, scale.Name), scale.Steps...)
			}
			for _, row := range b.Rows {
				lines(row.What)
			}
		case block.Ballot:
			lines(b.Ideas...)
		case block.Beside, block.SmallPrint, block.Asked, block.PageBreak: // what stands in them is visited itself
		case block.Writing:
			all = append(all, b.Label)
		default:
			panic(fmt.Sprintf("nobody knows what a %T says", b))
		}
	})
	return all
}

func drawn(d block.Drawing) []string {
	var all []string
	switch d := d.(type) {
	case block.Star:
		all = append(all, d.Axes...)
		for _, v := range d.Voices {
			all = append(all, v.Name)
		}
	case block.Spread:
		all = append(all, d.Steps...)
		for _, r := range d.Rows {
			all = append(all, r.Name)
		}
	}
	return all
}

// eachStage visits the plan of every stage, in both languages.
func eachStage(t *testing.T, visit func(t *testing.T, s plantest.Stage, l content.Language)) {
	t.Helper()
	for _, l := range content.Languages() {
		for _, s := range plantest.Stages(t, l) {
			t.Run(s.Name+" in "+string(l), func(t *testing.T) {
				t.Parallel()
				visit(t, s, l)
			})
		}
	}
}

// question is one of the guide's.
func question(t *testing.T, g *content.Guide, ref content.Ref) content.Question {
	t.Helper()
	q, ok := g.Question(ref)
	if !ok {
		t.Fatalf("nobody asks %s", ref)
	}
	return q
}

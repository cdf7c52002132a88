package paper

import (
	"bytes"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// momentOf is one of the guide's papers as Markdown.
func momentOf(t *testing.T, id string, p *content.Plan, g *content.Guide, l content.Language) []byte {
	t.Helper()
	doc, ok := Write(Kind(id), "2026-11-30", p, g, l)
	if !ok {
		t.Fatalf("there is no paper %q", id)
	}
	return doc.Markdown()
}

func TestThePapersOfAHalfHour(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		p := plantest.StageOf(t, l, plantest.HalfHour).Plan
		for _, paper := range g.Papers {
			golden(t, "moment."+paper.ID+"."+string(l)+".md", momentOf(t, paper.ID, p, g, l))
		}
	}
}

// Where nothing is decided yet there is room to write, and never a heading with nothing
// under it.
func TestAPaperOfAnEmptyPlanHasRoomToWrite(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, paper := range g.Papers {
		doc, _ := Write(Kind(paper.ID), "", content.NewPlan(content.English, "2026-11-30"), g, content.English)
		room := 0
		var look func([]block.Block)
		look = func(blocks []block.Block) {
			for i, b := range blocks {
				switch b := b.(type) {
				case block.Writing:
					room++
				case block.Heading:
					if i+1 == len(blocks) {
						t.Errorf("%s: nothing stands under %q", paper.ID, b.Text.Text())
					} else if next, ok := blocks[i+1].(block.Heading); ok && next.Level <= b.Level {
						t.Errorf("%s: nothing stands between %q and %q", paper.ID, b.Text.Text(), next.Text.Text())
					}
				case block.Beside:
					look(b.Left)
					look(b.Right)
				}
			}
		}
		look(doc.Blocks)
		blank := 0
		for _, part := range paper.Parts {
			if part.Blank > 0 {
				blank++
			}
			blank += len(part.Gaps)
		}
		if room < blank {
			t.Errorf("%s has room to write in %d places, not %d", paper.ID, room, blank)
		}
	}
}

// The interview is about the ideas that were marked for it, and the most important ones;
// where none was, about all.
func TestTheInterviewBringsTheIdeasMarkedForIt(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("")
	walk, coffee, club := content.Idea{Text: "A walk"}, content.Idea{Text: "Coffee"}, content.Idea{Text: "The club"}
	bring := func() []byte {
		p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{walk, coffee, club}})
		return momentOf(t, "interview", p, g, content.English)
	}
	plantest.Has(t, bring(), "- A walk\n- Coffee\n- The club\n")
	coffee.Top = true
	md := bring()
	plantest.Has(t, md, "- Coffee\n")
	plantest.Lacks(t, md, "A walk", "The club")
	club.Interview = true
	md = bring()
	plantest.Has(t, md, "- Coffee\n- The club\n")
	plantest.Lacks(t, md, "A walk")
}

// A paper is one page whatever people wrote: a text ends with a sentence, and what has no
// room in a list is counted.
func TestWhatHasNoRoomIsCutAtASentenceOrCounted(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := crowded(t, g)
	md := momentOf(t, "staff-meeting", p, g, content.English)
	why := under(t, md, 2, "Why peer support")
	if !bytes.HasSuffix(bytes.TrimSpace(why), []byte(".")) || len(why) > 5*98 {
		t.Errorf("it is not cut at a sentence's end:\n%s", why)
	}
	plantest.Has(t, under(t, md, 2, "What it is not"), "- *and 38 more*\n")
	p.Say("purpose.why", "One line.\n\nAnd another.")
	plantest.Has(t, momentOf(t, "staff-meeting", p, g, content.English), "> One line.\n>\n> And another.\n")
}

// crowded is a plan with more in it than any page has room for.
func crowded(t *testing.T, g *content.Guide) *content.Plan {
	t.Helper()
	p := plantest.StageOf(t, content.English, plantest.Everything).Plan
	text := strings.Repeat("Somebody wrote this. It goes on and on. ", 80)
	for i, q := range g.Questions() {
		if q.Folded() || q.Ref.AtHead() && q.Ref != content.RefWorkplace {
			continue
		}
		p.Change(q.Ref, func(a *content.Answer) {
			switch q.Item.Kind.Holds() {
			case content.HoldsWords:
				a.Text = text
			case content.HoldsIdeas:
				a.Ideas = nil
				for range 40 {
					a.Ideas = append(a.Ideas, content.Idea{Text: text, Top: true, Interview: true})
				}
			case content.HoldsState:
				a.By, a.Note, a.Text = text, text, text
				a.State = []content.State{content.Planned, content.InPlace, content.Planned, content.Missing}[i%4]
				if q.Item.Stances == content.Expectations {
					a.State = []content.State{content.Adapted, content.Expected, content.TalkFirst}[i%3]
				}
			case content.HoldsRisk:
				a.Sign, a.Counter = text, text
			case content.HoldsDays:
				a.Text, a.Dates = text, []string{text, text, text, text, text}
			case content.HoldsNothing, content.HoldsDay, content.HoldsOption, content.HoldsCounts, content.HoldsLevels:
			}
		})
	}
	return p
}

// What the group agreed on holds, and not what one answered before.
func TestAPaperSaysWhatWasAgreed(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("")
	p.Set("purpose.why", content.Answer{Text: "My reason", Agreed: "Our reason", Agreement: content.AgreedOn})
	md := momentOf(t, "staff-meeting", p, g, content.English)
	plantest.Has(t, md, "> Our reason\n")
	plantest.Lacks(t, md, "My reason")
	p.Set("purpose.why", content.Answer{Text: "My reason", Agreed: "Half a reason", Agreement: content.NotAgreed})
	plantest.Lacks(t, momentOf(t, "staff-meeting", p, g, content.English), "Half a reason", "My reason")
}

// A row that stands adapted is told in the words for it.
func TestAPaperSaysAdaptedRowsInTheirWords(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	p := plantest.Saying("")
	p.Set("expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: "Rings when late"})
	p.Set("expect-of-peer.empathy", content.Answer{State: content.Expected})
	plantest.Has(t, momentOf(t, "first-day", p, g, content.English), "- **Expected:** Putting themselves in another's place\n- **Adapted:** Rings when late\n")
}

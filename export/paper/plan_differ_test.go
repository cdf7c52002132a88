package paper

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// onSheet is a view of one of the colleagues' sheets.
func onSheet(nr int, v content.View) content.View {
	v.Voice = content.Voice{Who: "colleagues", Nr: fmt.Sprint(nr)}
	return v
}

// tenSheets is a plan in which ten sheets rate a point, and take a stance on a row.
func tenSheets() *content.Plan {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	var rated, stood []content.View
	for i, level := range []content.Level{4, 4, 4, 4, 3, 3, 1} {
		rated = append(rated, onSheet(i+1, content.View{Importance: level}))
		stood = append(stood, onSheet(i+1, content.View{State: []content.State{content.Missing, content.InPlace, content.Planned}[i%3]}))
	}
	rated = append(rated, content.View{Voice: content.Voice{Who: "manager"}, Importance: 2, Clarity: 4}, content.View{Voice: content.Voice{Who: "lived-experience"}, Importance: content.Pass, Clarity: content.Pass})
	stood = append(stood, content.View{Voice: content.Voice{Who: "lived-experience"}, State: content.Missing, Note: "Nobody asked us"})
	p.Set("role-star.hope", content.Answer{Views: rated, Agreement: content.NotAgreed, Agreed: "Who has the time"})
	p.Set("expect-of-us.supervision", content.Answer{Views: stood, State: content.Planned, Who: "head", By: "2027-01-15", Agreement: content.AgreedOn, Agreed: "Every other week"})
	return p
}

// Where several answered apart, each perspective has one column, however many sheets it
// handed in; lived experience comes first, and what was agreed last.
func TestWhereWeDifferIsToldByPerspective(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), tenSheets()
	for l, want := range map[content.Language][]string{
		content.English: {
			"### Role star\n\n*What the role can be about: how important each point is here, and how clear it is to us.*\n\n| Point | Lived-experience adviser | Colleagues (7) | Manager | Agreed |\n", "| **Hope through experience that is shared by choice** | pass | 4 central, 2 important, 1 not here | somewhat | **not agreed yet** |\n| *How clear to us* | pass | – | clear |   |\n",
			"**Hope**\\\n**We do not agree yet. Still open:** Who has the time\n",
			"### What we promise\n\n| Point | Lived-experience adviser | Colleagues (7) | Agreed |\n", "| **Supervision** | missing | 2 in place, 2 planned, 3 missing | planned |\n",
			"**Supervision**\n\n- **Lived-experience adviser:** Nobody asked us\n",
		},
		content.Danish: {
			"| Punkt | Rådgiver med levede erfaringer | Kolleger (7) | Leder | Fælles svar |\n", "| **Håb gennem erfaringer, der deles frivilligt** | ", "**Vi er ikke enige endnu; det er stadig åbent:** Who has the time\n", "- **Rådgiver med levede erfaringer:** Nobody asked us\n",
		},
	} {
		plantest.Has(t, partIn(t, sent(t, p, g, l), l, told().WhereWeDiffer), want...)
	}
	part := partIn(t, sent(t, p, g, content.English), content.English, told().WhatWePromise)
	plantest.Has(t, part, "- **Planned:** Regular supervision with someone who knows peer values (head, by 15 January 2027)\\\n  **Agreed:** Every other week\n")
	plantest.Lacks(t, part, "Nobody asked us") // said once
}

// Who comes later and says otherwise is told beside what was agreed, with what they say:
// whoever was not there need not look for it.
func TestANewerAnswerIsToldBesideWhatWasAgreed(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), tenSheets()
	a := p.Answer("expect-of-us.supervision")
	a.Agree(content.AgreedOn)
	p.Set("expect-of-us.supervision", a)
	why := content.Answer{Text: "Hope", Views: []content.View{{Voice: content.Voice{Who: "manager"}, Text: "Hope"}}}
	why.Agree(content.AgreedOn)
	p.Set("purpose.why", why)
	for r, v := range map[content.Ref]content.View{
		"expect-of-us.supervision": {Voice: content.Voice{Who: "manager"}, State: content.Missing},
		"purpose.why":              {Voice: content.Voice{Who: "lived-experience"}, Text: "Time"},
	} {
		p.SetView(r, v)
	}
	for l, want := range map[content.Language][]string{
		content.English: {"| planned; **a newer answer says otherwise: Manager: missing** |\n", "came after we agreed"},
		content.Danish:  {"**et nyere svar siger noget andet: Leder: mangler** |\n", "kom til, efter vi blev enige"},
	} {
		plantest.Has(t, partIn(t, sent(t, p, g, l), l, told().WhereWeDiffer), want...)
	}
}

// No table is wider than there are perspectives, and a column for what was agreed.
func TestNoTableGrowsWithTheSheets(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		walk(planOn(t, s.Plan.Updated, s.Plan, s.Guide, l).Blocks, func(b block.Block) {
			table, ok := b.(block.Table)
			if !ok {
				return
			}
			if most := len(s.Guide.Perspectives()) + 2; len(table.Head) > most {
				t.Errorf("a table has %d columns: %q", len(table.Head), table.Head)
			}
			for _, row := range table.Rows {
				if len(row) != len(table.Head) {
					t.Errorf("%d cells under %q", len(row), table.Head)
				}
			}
		})
	})
}

// Each voice is counted once where the plan does not say the same, and no word of any is
// lost: at every stage.
func TestEveryVoiceIsHeard(t *testing.T) {
	t.Parallel()
	eachStage(t, func(t *testing.T, s plantest.Stage, l content.Language) {
		t.Helper()
		doc := planOn(t, s.Plan.Updated, s.Plan, s.Guide, l)
		counted := map[string]map[int]int{} // by the point and the column
		walk(doc.Blocks, func(b block.Block) {
			table, ok := b.(block.Table)
			if !ok || table.Head[0] != told().Point.In(l) {
				return
			}
			point := ""
			for _, row := range table.Rows {
				if name := row[0].Text(); name != told().ClearToUs.In(l) { // else it is the same point once more
					point = name
					counted[point] = map[int]int{}
				}
				for i, head := range table.Head {
					if i > 0 && head != told().WhatWeAgreed.In(l) {
						counted[point][i] = max(counted[point][i], voicesIn(row[i].Text(), head))
					}
				}
			}
		})
		lines := strings.Join(said(doc), "\n")
		for _, q := range s.Guide.Questions() {
			if q.Folded() {
				continue
			}
			a := s.Plan.Answer(q.Ref)
			same := !slices.ContainsFunc(a.Views, func(v content.View) bool {
				return v.State != a.State || v.Importance != a.Importance || v.Clarity != a.Clarity
			})
			name := q.Short()
			if q.Item.Kind.Holds() == content.HoldsLevels {
				name = q.Stated()
			}
			n := 0
			for _, voices := range counted[name.In(l)] {
				n += voices
			}
			if q.Item.Rounds() && !same && n != len(a.Views) {
				t.Errorf("%s: %d of %d voices are counted", q.Ref, n, len(a.Views))
			}
			for _, v := range a.Views {
				text := v.Text
				for _, o := range q.Item.Options { // which is told by its words
					if o.ID == text {
						text = o.Label.In(l)
					}
				}
				for _, word := range []string{text, v.Note, v.Sign, v.Counter, v.Owner} {
					if !strings.Contains(lines, content.Date(word).In(l)) {
						t.Errorf("%s of %s is lost: %q", v.Who, q.Ref, word)
					}
				}
			}
		}
	})
}

// voicesIn counts those of whom a cell tells.
func voicesIn(cell, head string) int {
	if cell == "–" {
		return 0
	}
	if !strings.HasSuffix(head, ")") {
		return 1
	}
	n := 0
	for one := range strings.SplitSeq(cell, ", ") {
		var many int
		_, _ = fmt.Sscanf(one[strings.LastIndex(one, "(")+1:], "%d", &many)
		n += many
	}
	return n
}

// What all see alike, and the plan has, is told in one line.
func TestWhatAllSeeAlikeIsOneLine(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), tenSheets()
	for _, row := range []content.Ref{"expect-of-us.own-manager", "expect-of-us.same-terms"} {
		p.Set(row, content.Answer{State: content.InPlace, Agreement: content.AgreedOn, Views: []content.View{
			onSheet(1, content.View{State: content.InPlace, Note: "it is " + string(row)}), {Voice: content.Voice{Who: "manager"}, State: content.InPlace},
		}})
	}
	for _, l := range content.Languages() {
		w := told()
		part := partIn(t, sent(t, p, g, l), l, w.WhereWeDiffer)
		names := question(t, g, "expect-of-us.own-manager").Short().In(l) + " · " + question(t, g, "expect-of-us.same-terms").Short().In(l)
		plantest.Has(t, part, "\n"+w.Alike.With(names).In(l)+"\n", "it is expect-of-us.own-manager", "it is expect-of-us.same-terms")
		plantest.Lacks(t, part, "| **"+question(t, g, "expect-of-us.own-manager").Short().In(l))
	}
}

// What the plan says already is not said again where people differ.
func TestWhatThePlanSaysIsNotRepeatedWherePeopleDiffer(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Text: "To meet", Views: []content.View{{Voice: content.Voice{Who: "manager"}, Text: "To meet"}}})
	p.Set("expect-of-us.supervision", content.Answer{State: content.Planned, Who: "head", Views: []content.View{{Voice: content.Voice{Who: "manager"}, State: content.Planned, Owner: "head"}}})
	plantest.Lacks(t, sent(t, p, g, content.English), told().WhereWeDiffer.EN)

	p.Change("purpose.why", func(a *content.Answer) {
		a.Views = append(a.Views, content.View{Voice: content.Voice{Who: "lived-experience"}, Text: "To be met"})
	})
	part := partIn(t, sent(t, p, g, content.English), content.English, told().WhereWeDiffer)
	plantest.Has(t, part, "### Why\n\n**In the plan:** To meet\n\n- **Lived-experience adviser:** To be met\n")
	plantest.Lacks(t, part, "Manager:", "Supervision")
}

// What is said of a star whose points all rate the same is in the plan as well.
func TestAStarOnWhichAllAgreeIsTold(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	for _, axis := range []content.Ref{"role-star.hope", "role-star.trust", "role-star.community"} {
		p.Set(axis, content.Answer{Importance: 4, Clarity: 2, Agreement: content.AgreedOn, Agreed: "Told by choice", Note: "Since May", Views: []content.View{
			{Voice: content.Voice{Who: "manager"}, Importance: 4, Clarity: 2}, {Voice: content.Voice{Who: "colleagues"}, Importance: 4, Clarity: 2},
		}})
	}
	for _, l := range content.Languages() {
		md := string(sent(t, p, g, l))
		for _, axis := range []content.Ref{"role-star.hope", "role-star.trust", "role-star.community"} {
			q := question(t, g, axis)
			if !strings.Contains(md, q.Short().In(l)) && !strings.Contains(md, q.Stated().In(l)) {
				t.Errorf("%s is not told:\n%s", axis, md)
			}
		}
		plantest.Has(t, []byte(md), content.Importance().Label(4).In(l), "Told by choice", "Since May")
	}
}

// A drawing shows where each perspective stands by somebody who stands there, and never by
// an average.
func TestTheStarOfTheVoicesShowsThePlaceOfSomebody(t *testing.T) {
	t.Parallel()
	s := plantest.StageOf(t, content.English, plantest.Workshop)
	doc := planOn(t, s.Plan.Updated, s.Plan, s.Guide, content.English)
	stars, spreads := 0, 0
	walk(doc.Blocks, func(b block.Block) {
		f, ok := b.(block.Figure)
		if !ok {
			return
		}
		if f.Title == "" || f.About == "" {
			t.Errorf("a drawing says nothing of itself: %+v", f)
		}
		switch d := f.Drawing.(type) {
		case block.Star:
			stars++
			if len(d.Voices) != 4 || !strings.HasPrefix(d.Voices[0].Name, "Lived experience") || len(d.Axes) != 7 {
				t.Errorf("it draws %+v", d)
			}
			for _, v := range d.Voices {
				for _, at := range v.At {
					if at.Mid != float64(int(at.Mid)) || at.Low > at.Mid || at.Mid > at.High || at.High > float64(d.Steps) {
						t.Errorf("%s stands at %v", v.Name, at)
					}
				}
			}
		case block.Spread:
			spreads++
			for _, row := range d.Rows {
				if len(row.Counts) != len(d.Steps) {
					t.Errorf("%d steps, and %d counts", len(d.Steps), len(row.Counts))
				}
			}
		}
	})
	if stars != 1 || spreads != 1 { // one point of the star is not agreed on
		t.Errorf("%d stars and %d spreads", stars, spreads)
	}
}

func TestWhatWasWrittenStandsUnderItsPerspective(t *testing.T) {
	t.Parallel()
	g, p := plantest.Guide(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("purpose.why", content.Answer{Views: []content.View{
		onSheet(2, content.View{Text: "second"}), onSheet(10, content.View{Text: "tenth"}), {Voice: content.Voice{Who: "manager"}, Text: "one"}, {Voice: content.Voice{Who: "neighbours"}, Text: "others"}, {Text: "nobody's"},
	}})
	md := sent(t, p, g, content.English)
	plantest.Has(t, md, "- **Manager:** one\n", "- **Colleagues:** second\n- **Colleagues:** tenth\n", "**neighbours:** others\n", "nobody's")
}

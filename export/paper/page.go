package paper

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// A page is a paper in the making: the plan it tells of, and the words it tells it in.
// All that is written passes through it as people wrote it; the writers of the formats
// escape it.
type page struct {
	block.Document
	plan  *content.Plan
	guide *content.Guide
	day   content.Date // on which it is written
	known map[content.Ref]content.Question

	voices []content.Voice // those who answered on their own
	called map[content.Voice]content.Text
}

// newPage begins a paper about what everybody may read of a plan: nothing that a round
// still hides, and no word beside a folded answer.
func newPage(day content.Date, p *content.Plan, g *content.Guide, l content.Language) *page {
	p = g.Unworded(p.Shown())
	pg := &page{plan: p, guide: g, day: day, known: g.ByRef(), voices: g.Voices(p)}
	pg.Lang = l
	pg.called = g.SheetNames(p, pg.voices)
	return pg
}

// say picks the language of a sentence of our own.
func (pg *page) say(t content.Text) string { return t.In(pg.Lang) }

// tell is a sentence of the guide, with the user's scheme in it.
func (pg *page) tell(t content.Text) string { return phrase(pg.plan.FillInPlan(t).In(pg.Lang)) }

// heading begins a part.
func (pg *page) heading(level int, text string) {
	pg.Add(block.Heading{Level: level, Text: block.Phrase(text)})
}

// note is some sentences of our own, one behind the other.
func (pg *page) note(sentences ...content.Text) block.Note {
	said := make([]string, len(sentences))
	for i, t := range sentences {
		said[i] = pg.say(t)
	}
	return block.Note{Lines: []block.Line{block.Say(strings.Join(said, " "))}}
}

// title names the paper, and the workplace behind it where that has a name.
func (pg *page) title(name content.Text, workplace string) {
	pg.Title = joined(": ", pg.tell(name), phrase(workplace))
	pg.heading(1, pg.Title)
}

// date writes a date in words, or the user's own words, in the middle of a line.
func (pg *page) date(s string) string { return phrase(content.Date(s).In(pg.Lang)) }

// phrase is what somebody wrote, in the middle of a line.
func phrase(s string) string { return block.Phrase(s).Text() }

// owner says which role, and by when: "team leader, by 15 January 2027".
func (pg *page) owner(who, by string) string {
	return joined(", ", phrase(who), pg.by(by))
}

// by says by when.
func (pg *page) by(by string) string {
	if by = content.TidyBy(by); content.IsDate(by) {
		return pg.say(told().By.With(pg.date(by)))
	}
	return phrase(by)
}

// joined puts a sign between those that say something.
func joined(sign string, said ...string) string {
	return strings.Join(slices.DeleteFunc(slices.Clone(said), func(s string) bool { return s == "" }), sign)
}

// perspective names one, in few words; an id that the guide does not know stays as it is.
func (pg *page) perspective(id string) string {
	for _, o := range pg.guide.Perspectives() {
		if o.ID == id {
			return pg.say(o.Name())
		}
	}
	if name := phrase(pg.say(pg.guide.Perspective(id))); name != "" {
		return name
	}
	return "?"
}

// people names perspectives with their counts: "Manager (1), Colleagues (4)".
func (pg *page) people(counts map[string]int) string { return pg.counted("%s (%d)", counts) }

// dots names them with how many dots each gave: "Manager 1, Colleagues 4".
func (pg *page) dots(votes map[string]int) string { return pg.counted("%s %d", votes) }

func (pg *page) counted(as string, counts map[string]int) string {
	var said []string
	for _, id := range present(pg.guide, counts) {
		said = append(said, fmt.Sprintf(as, pg.perspective(id), counts[id]))
	}
	return strings.Join(said, ", ")
}

// present lists the perspectives of which there are any, in the guide's order.
func present(g *content.Guide, counts map[string]int) []string {
	var ids []string
	for _, o := range g.Perspectives() {
		ids = append(ids, o.ID)
	}
	for _, id := range slices.Sorted(maps.Keys(counts)) {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return slices.DeleteFunc(ids, func(id string) bool { return counts[id] == 0 })
}

// names lists perspectives.
func (pg *page) names(options []content.Option) string {
	said := make([]string, len(options))
	for i, o := range options {
		said[i] = pg.say(o.Name())
	}
	return strings.Join(said, ", ")
}

// voice names a voice: the perspective, with a number where it has several.
func (pg *page) voice(v content.Voice) string {
	if name := phrase(pg.called[v].In(pg.Lang)); name != "" {
		return name
	}
	return "?"
}

// capital makes the first letter of a phrase a capital one.
func capital(s string) string {
	for i, r := range s {
		return strings.ToUpper(string(r)) + s[i+len(string(r)):]
	}
	return s
}

// text writes an answer's text: an option by its name, a day in words.
func (pg *page) text(q content.Question, s string) []block.Line {
	if q.Item != nil {
		switch q.Item.Kind.Holds() {
		case content.HoldsOption:
			if i := slices.IndexFunc(q.Item.Options, func(o content.Option) bool { return o.ID == s }); i >= 0 {
				return []block.Line{block.Say(pg.tell(q.Item.Options[i].Label))}
			}
		case content.HoldsDay, content.HoldsDays:
			if content.IsDate(s) {
				return []block.Line{block.Say(pg.date(s))}
			}
		case content.HoldsNothing, content.HoldsWords, content.HoldsCounts, content.HoldsIdeas, content.HoldsState,
			content.HoldsRisk, content.HoldsLevels:
		}
	}
	return block.Prose(s)
}

// labelled puts a label of ours before somebody's text; nothing where there is none.
func (pg *page) labelled(label content.Text, text []block.Line) []block.Line {
	if len(text) == 0 {
		return nil
	}
	return block.Labelled(pg.say(label), text)
}

package paper

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// star tells how a star's points were rated by those who answered together, or alone. What
// each perspective said of it apart has its place where people differ.
func (pg *page) star(s *content.Section, it *content.Item, begin func()) {
	var rows [][]block.Line
	var more []block.Item
	drawn := block.StarVoice{Name: pg.say(told().ThePlan)}
	var axes []string
	for _, q := range s.Questions() {
		if q.Item != it || q.Folded() {
			continue
		}
		a := pg.own(q)
		axes, drawn.At = append(axes, pg.tell(q.Short())), append(drawn.At, rangeOf(a.Importance))
		if (a.Importance != 0 || a.Clarity != 0) && !pg.toldApart(q) {
			rows = append(rows, []block.Line{
				block.Say(pg.tell(q.Stated())), block.Say(pg.say(content.Importance().Label(a.Importance))), block.Say(pg.say(content.Clarity().Label(a.Clarity))),
			})
		}
		if lines := pg.beside(q, a); len(lines) > 0 {
			more = append(more, block.Item{Lines: append([]block.Line{block.Marked(pg.tell(q.Short()), block.Strong)}, lines...)})
		}
	}
	if len(rows)+len(more) == 0 {
		return
	}
	begin()
	pg.heading(3, pg.tell(content.Question{Item: it}.Stated()))
	pg.Add(pg.note(told().StarIs))
	if len(rows) > 0 {
		figure := block.Figure{Title: pg.say(told().StarTitle), About: pg.say(told().StarAbout), Drawing: block.Star{Axes: axes, Steps: int(content.MaxLevel), Voices: []block.StarVoice{drawn}}}
		table := block.Table{Head: []string{pg.say(told().StarPoint), pg.say(told().ImportantHere), pg.say(told().ClearToUs)}, Rows: rows}
		if len(rows) < 3 { // there is no shape to see
			pg.Add(table)
		} else {
			pg.Add(block.Beside{Left: []block.Block{table}, Right: []block.Block{figure}})
		}
	}
	if names := pg.unclear(s, it); names != "" {
		pg.Add(block.Paragraph{Lines: []block.Line{block.Say(pg.say(told().ImportantUnclear.With(names)))}})
	}
	if len(more) > 0 {
		pg.Add(block.List{Items: more})
	}
}

// unclear names the points that are important here, and not clear yet: those to talk about.
func (pg *page) unclear(s *content.Section, it *content.Item) string {
	var names []string
	for _, q := range s.Questions() {
		if a := pg.own(q); q.Item == it && a.Importance >= content.MaxLevel-1 && a.Clarity >= 1 && a.Clarity <= content.MaxLevel/2 {
			names = append(names, pg.tell(q.Short()))
		}
	}
	return strings.Join(names, " · ")
}

// beside is what was said of a point in words.
func (pg *page) beside(q content.Question, a content.Answer) []block.Line {
	lines := block.Prose(a.Text)
	if a.Importance != 0 && a.Agreed == "" && a.Agreement == content.AgreedOn {
		a.Agreement = "" // the table has it
	}
	a.Importance, a.Clarity = 0, 0
	if q.HasTodo(pg.plan) { // the timeline has them
		a.Who, a.By = "", ""
	}
	return append(lines, slices.Concat(pg.more(q, a)...)...)
}

// rangeOf is where one voice stands; nowhere where it passed.
func rangeOf(l content.Level) block.Range {
	at := float64(max(l, 0))
	return block.Range{Low: at, Mid: at, High: at}
}

// A side is the voices of one perspective.
type side struct {
	content.Heard
	name   string
	voices []content.Voice
}

// sides are the perspectives that answered on their own, in their turn: those with lived
// experience first.
func (pg *page) sides() []side {
	var sides []side
	for _, h := range pg.guide.ByPerspective(pg.voices) {
		sides = append(sides, side{h, pg.perspective(h.Who), h.Voices})
	}
	return sides
}

// heardOf are the same perspectives as whoever counts their answers knows them.
func heardOf(sides []side) []content.Heard {
	heard := make([]content.Heard, len(sides))
	for i, sd := range sides {
		heard[i] = sd.Heard
	}
	return heard
}

// viewsOf are the views of a perspective among some, in the order of its voices.
func (sd side) viewsOf(views []content.View) []content.View {
	by := make(map[content.Voice][]content.View, len(views))
	for _, v := range views {
		by[v.Voice] = append(by[v.Voice], v)
	}
	var own []content.View
	for _, voice := range sd.voices {
		own = append(own, by[voice]...)
	}
	return own
}

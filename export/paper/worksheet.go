package paper

import (
	"fmt"
	"slices"
	"strings"

	"alongside/content"
)

// writingLine is a line to write on. Dots look the same on paper whether the
// Markdown was rendered or not; a line of underscores would become a rule.
const writingLine = "…………………………………………………………………………………………………………"

// A Handout says what the worksheets are to be like.
type Handout struct {
	Plan *content.Plan // whose ideas and scheme are filled in; nil for blank sheets
	For  string        // the one perspective that gets a sheet; "" for all who take part
	All  bool          // the whole guide on one sheet, not what a workshop has time for
}

// Worksheet writes handouts for pen and paper: each perspective fills in its own, and
// the facilitator types the sheets in afterwards. A sheet takes ten minutes, has the
// numbers that are typed, and begins on a page of its own. Of checklists it asks the
// rows that are picked for a round, where any are; once a round has begun, it asks
// nothing else. Rows about a person's own recovery or health are
// left out, because in a room with one peer worker everybody knows whom they are about.
func Worksheet(h Handout, g *content.Guide, l content.Language) []byte {
	blank := h.Plan == nil
	if blank {
		h.Plan = &content.Plan{}
	}
	d := newDocument(h.Plan.ForGroup(), g, l) // which the sheets are for
	if h.All {
		d.wholeGuide()
		return d.bytes()
	}
	who := d.given(h.For)
	for i, id := range who {
		if i > 0 {
			d.out.WriteString(pageBreak + "\n\n")
		}
		d.handout(id, !blank)
	}
	return d.bytes()
}

// pageBreak is one wherever Markdown becomes a page: Markdown itself has none.
const pageBreak = `<div style="break-before: page"></div>`

// given lists the perspectives that get a sheet; one sheet for whoever it may be
// where the guide names none.
func (d *document) given(only string) []string {
	if only != "" {
		return []string{only}
	}
	who := d.ordered(d.plan.Answer(content.RefPresent).People)
	if len(who) == 0 {
		who = d.order
	}
	if len(who) == 0 {
		return []string{""}
	}
	return who
}

// handout writes one perspective's sheet.
func (d *document) handout(who string, filled bool) {
	title := d.say(printed().SheetTitle)
	if who != "" {
		title += ": " + d.perspective(who)
	}
	d.heading(1, title)
	lines := []string{
		d.say(printed().FillIn),
		d.say(printed().WriteRolesNoName),
	}
	if name := line(d.plan.Workplace()); name != "" {
		lines = append([]string{"**" + name + "**"}, lines...)
	}
	d.paragraph(lines...)
	if d.plan.Round != nil {
		d.round(d.plan.Round.Of)
	} else {
		for i := range d.guide.Sections {
			d.quickSheet(&d.guide.Sections[i])
		}
	}
	if who != "" && (!filled || d.plan.Answer(content.RefPresent).People[who] <= 1) {
		d.paragraph(
			d.say(printed().OnlyAlone),
			box+" "+d.say(printed().MayBeShown),
		)
	}
	d.foot()
}

// foot says what becomes of the paper: handwriting is known, and where one perspective
// is one person the sheet is as good as signed.
func (d *document) foot() {
	d.paragraph("*" + d.say(printed().Shredded) + "*")
}

// quickSheet writes of a section what a workshop has time for. What is decided
// together is not asked of each.
func (d *document) quickSheet(s *content.Section) {
	for i := range s.Items {
		it := &s.Items[i]
		decided := it.Kind == content.KindActions || it.Kind == content.KindFollowUp
		picked := d.guide.OnSheet(d.plan, s, it)
		if it.Kind == content.KindChecklist && len(d.plan.Sheet) > 0 {
			if len(picked) > 0 {
				d.rows(picked)
			}
			continue
		}
		if decided || !onPaper(s, it) || s.PathIn(d.plan, it) != content.Core {
			continue
		}
		d.heading(2, d.tell(it.Ask))
		if ideas := d.plan.Answer(content.RefOf(s.ID, it.ID)).Ideas; len(ideas) > 0 {
			d.dots(ideas)
			continue
		}
		if it.Kind == content.KindText {
			d.paragraph(writingLine, writingLine)
			continue
		}
		d.blank(it)
	}
}

func (d *document) circle() string {
	return d.say(printed().CircleRows)
}

// round asks the rows of a round and nothing else.
func (d *document) round(of []content.Ref) {
	for i := range d.guide.Sections {
		s := &d.guide.Sections[i]
		for j := range s.Items {
			var rows []content.Question
			for _, q := range s.Questions() {
				if q.Item == &s.Items[j] && q.InRound() && slices.Contains(of, q.Ref) {
					rows = append(rows, q)
				}
			}
			if len(rows) > 0 {
				d.rows(rows)
			}
		}
	}
}

// rows asks some rows of an item, numbered as they come when the sheet is typed in.
func (d *document) rows(qs []content.Question) {
	it, rows := qs[0].Item, make([]*content.Row, len(qs))
	for i, q := range qs {
		rows[i] = q.Row
	}
	d.heading(2, d.tell(it.Ask))
	if it.Kind == content.KindStar {
		d.axes(it, rows)
		return
	}
	d.paragraph(d.circle())
	d.stances(it, d.tell(it.Short), rows)
}

// themeRows numbers a theme's rows as its page does, which counts the rows that are
// not on paper as well.
func (d *document) themeRows(it *content.Item, t *content.Theme) {
	rows := make([]*content.Row, len(t.Rows))
	for i := range t.Rows {
		rows[i] = &t.Rows[i]
	}
	d.stances(it, d.tell(t.Title), rows)
}

// stances writes rows with their numbers, and under each stance the digit that is
// typed for it.
func (d *document) stances(it *content.Item, title string, all []*content.Row) {
	header, digits := []string{" ", title}, []string(nil)
	for i, state := range it.Stances.States() {
		header = append(header, d.say(state.Label()))
		digits = append(digits, fmt.Sprint(i+1))
	}
	var rows [][]string
	for i, r := range all {
		if r.Care == nil || !r.Care.Folded {
			rows = append(rows, append([]string{fmt.Sprintf("%d.", i+1), d.tell(r.Text)}, digits...))
		}
	}
	if len(rows) > 0 {
		d.table(header, rows)
	}
}

// axes writes a star's rows, with the digits of both ratings to circle.
func (d *document) axes(it *content.Item, all []*content.Row) {
	words := func(label content.Text, scale content.Scale) string {
		said := make([]string, content.MaxLevel)
		for l := range content.MaxLevel {
			said[l] = fmt.Sprintf("%d %s", l+1, d.say(scale.Label(l+1)))
		}
		return "**" + d.say(label) + ":** " + strings.Join(said, " · ")
	}
	important, understood := printed().ImportantHere, printed().ClearToMe
	d.paragraph(
		d.say(printed().CircleColumns),
		words(important, content.Importance()),
		words(understood, content.Clarity()),
	)
	const digits = "1\u00a0\u00a0\u00a02\u00a0\u00a0\u00a03\u00a0\u00a0\u00a04"
	var rows [][]string
	for i, r := range all {
		if r.Care == nil || !r.Care.Folded {
			rows = append(rows, []string{fmt.Sprintf("%d.", i+1), d.tell(r.Text), digits, digits})
		}
	}
	d.table([]string{" ", d.tell(it.Short), d.say(important), d.say(understood)}, rows)
}

// dots lists the room's ideas, to put dots beside.
func (d *document) dots(ideas []content.Idea) {
	d.paragraph(d.say(printed().PutDots))
	rows := make([][]string, len(ideas))
	for i, idea := range ideas {
		rows[i] = []string{fmt.Sprintf("%d.", i+1), line(idea.Text), "…………………"}
	}
	d.table([]string{" ", d.say(printed().Idea), d.say(printed().MyDots)}, rows)
	d.paragraph(d.say(printed().IsSomethingMissing), writingLine)
}

// wholeGuide writes everything that can be asked of one person on one sheet.
func (d *document) wholeGuide() {
	d.heading(1, d.say(printed().WholeTitle))
	d.paragraph(
		d.say(printed().FillInAll),
		d.say(printed().WriteRoles),
	)
	if q, ok := d.known[content.RefPresent]; ok {
		d.paragraph(d.say(printed().IAnswerAs) + " " + d.choices(q.Item.Options))
	}
	for i := range d.guide.Sections {
		d.sheet(&d.guide.Sections[i])
	}
	d.foot()
}

// sheet writes one section, or nothing where it only asks about the plan itself.
func (d *document) sheet(s *content.Section) {
	begun := false
	for i := range s.Items {
		it := &s.Items[i]
		if !onPaper(s, it) {
			continue
		}
		if !begun {
			d.heading(2, d.tell(s.Title))
			if !s.Intro.Empty() {
				d.paragraph(d.tell(s.Intro))
			}
			begun = true
		}
		d.heading(3, d.tell(it.Ask))
		if !it.Hint.Empty() {
			d.paragraph("*" + d.tell(it.Hint) + "*")
		}
		d.blank(it)
	}
}

// onPaper leaves out what is asked once about the plan and not of each person.
func onPaper(s *content.Section, it *content.Item) bool {
	ref := content.RefOf(s.ID, it.ID)
	return !ref.AtHead() && ref != content.RefReviewBy && (it.Kind.Asks() || it.Kind == content.KindActions) && (it.Care == nil || !it.Care.Folded)
}

// blank writes the room for an item's answer.
func (d *document) blank(it *content.Item) {
	switch it.Kind.Holds() {
	case content.HoldsDay, content.HoldsDays:
		d.paragraph(writingLine)
	case content.HoldsWords:
		if it.Kind == content.KindLine {
			d.paragraph(writingLine)
			return
		}
		d.paragraph(writingLine, writingLine, writingLine)
	case content.HoldsOption:
		d.paragraph(d.choices(it.Options))
	case content.HoldsCounts:
		for _, o := range it.Options {
			d.paragraph(d.tell(o.Label) + ": ……")
		}
	case content.HoldsIdeas:
		d.bullets([][]string{{writingLine}, {writingLine}, {writingLine}, {writingLine}, {writingLine}})
	case content.HoldsRisk:
		d.paragraph(d.say(printed().EarlySign), writingLine)
		d.paragraph(d.say(printed().CounterMeasure), writingLine)
	case content.HoldsState:
		d.paragraph(d.circle())
		for i := range it.Themes {
			d.themeRows(it, &it.Themes[i])
		}
	case content.HoldsLevels:
		d.axes(it, it.AllRows())
	case content.HoldsNothing: // of these only the actions are on paper
		d.table([]string{
			d.say(printed().What), d.say(printed().WhichRole), d.say(printed().ByWhen),
		}, [][]string{{" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}})
	}
}

const box = "☐"

func (d *document) choices(options []content.Option) string {
	said := make([]string, len(options))
	for i, o := range options {
		said[i] = box + " " + d.tell(o.Label)
	}
	return strings.Join(said, " · ")
}

package paper

import (
	"slices"

	"alongside/content"
	"alongside/export/paper/block"
)

// A Handout says what the worksheets are to be like.
type Handout struct {
	Plan *content.Plan // whose ideas and scheme are filled in; nil for blank sheets
	For  string        // the one perspective that gets a sheet; "" for all who take part
	All  bool          // the whole guide, not what a workshop has time for
}

// Handouts are worksheets for pen and paper: each perspective fills in its own, and the
// facilitator types the sheets in afterwards. A sheet takes ten minutes and one page of
// A4, and has the numbers that are typed. Of checklists it asks the rows that are picked
// for a round, or has room for those that will be; once a round has begun, it asks nothing
// else. Rows about a person's own recovery or health are left out, because in a room with
// one peer worker everybody knows whom they are about.
func Handouts(h Handout, g *content.Guide, l content.Language) *block.Document {
	blank := h.Plan == nil
	if blank {
		h.Plan = &content.Plan{}
	}
	s := &handout{page: newPage(h.Plan.Updated, h.Plan.ForGroup(), g, l), blank: blank} // which the sheets are for
	s.Style = block.Sheet
	if h.All {
		s.wholeGuide()
		return &s.Document
	}
	who := s.given(h.For)
	s.named(printed().SheetsTitle)
	if len(who) == 1 {
		s.named(s.titleFor(who[0]))
	}
	for i, id := range who {
		if i > 0 {
			s.Add(block.PageBreak{})
		}
		s.pageFor(id)
	}
	return &s.Document
}

// A handout is a document of worksheets in the making.
type handout struct {
	*page
	blank bool // of no plan, so that nobody knows who will fill it in
	texts int  // how many there are so far on the page
}

// shortTexts are as many as one has time for beside the rest of a sheet. They have no place
// in the round: whoever likes reads them aloud, which stands beside them, or somebody would
// write for nothing. Whatever comes after them is put into words together.
const shortTexts = 2

// named names the document, with the workplace behind.
func (s *handout) named(title content.Text) {
	s.Title = joined(": ", s.say(title), phrase(s.plan.Workplace()))
}

// titleFor is the title of one perspective's sheet.
func (s *handout) titleFor(who string) content.Text {
	title := printed().SheetTitle
	if who == "" {
		return title
	}
	return content.InEach(func(l content.Language) string {
		return title.In(l) + ": " + block.Phrase(s.guide.Perspective(who).In(l)).Text()
	})
}

// given lists the perspectives that get a sheet; one sheet for whoever it may be
// where the guide names none.
func (s *handout) given(only string) []string {
	if only != "" {
		return []string{only}
	}
	who := present(s.guide, s.plan.Answer(content.RefPresent).People)
	if len(who) == 0 {
		for _, o := range s.guide.Perspectives() {
			who = append(who, o.ID)
		}
	}
	if len(who) == 0 {
		who = []string{""}
	}
	return who
}

// pageFor is one perspective's sheet.
func (s *handout) pageFor(who string) {
	s.texts = 0
	s.head(who)
	if s.plan.Round != nil {
		s.round(s.plan.Round.Of)
	} else {
		for i := range s.guide.Sections {
			s.quick(&s.guide.Sections[i])
		}
	}
	if who != "" && (s.blank || s.plan.Answer(content.RefPresent).People[who] <= 1) {
		s.Add(block.List{Items: []block.Item{{Box: block.ToDo, Lines: []block.Line{
			block.Say(s.say(printed().MayBeShown)).And(s.say(printed().OnlyAlone), block.Soft),
		}}}})
	}
	s.foot()
}

// head says whose sheet it is and how it is filled in, and has a box for the letter that it
// gets where it is typed in: by that it is found again, and shredded or given back.
func (s *handout) head(who string) {
	var how []block.Block
	if place := block.Phrase(s.plan.Workplace()); !place.Empty() {
		how = append(how, block.Paragraph{Lines: []block.Line{block.Marked(place.Text(), block.Strong)}})
	}
	how = append(how, s.note(printed().FillIn, printed().WriteRolesNoName))
	s.Add(
		block.Heading{Level: 1, Text: block.Say(s.say(s.titleFor(who)))},
		block.Beside{Left: how, Right: []block.Block{block.Writing{Label: phrase(s.say(printed().LetterOnScreen)), Boxed: true}}},
	)
}

// foot says what becomes of the paper: handwriting is known, and where one perspective
// is one person the sheet is as good as signed.
func (s *handout) foot() {
	s.Add(s.note(printed().Shredded))
}

// tell is a sentence of the guide as it asks on the screen: a sheet is for one person, where
// other papers speak for all.
func (s *handout) tell(t content.Text) string { return phrase(s.plan.Fill(t).In(s.Lang)) }

// ask is a question with the room for its answer.
func (s *handout) ask(it *content.Item, room ...block.Block) {
	s.Add(block.Asked{Question: block.Heading{Level: 2, Text: block.Say(s.tell(it.Ask))}, Blocks: room})
}

// quick writes of a section what a workshop has time for. What is decided together, or put
// into words together, is not asked of each.
func (s *handout) quick(section *content.Section) {
	for i := range section.Items {
		it := &section.Items[i]
		if !onPaper(section, it) {
			continue
		}
		if it.Kind == content.KindChecklist && len(s.plan.Sheet) > 0 {
			s.rows(s.guide.OnSheet(s.plan, section, it))
			continue
		}
		if section.PathIn(s.plan, it) != content.Core || it.Leads() {
			continue
		}
		switch it.Kind.Holds() {
		case content.HoldsWords:
			if s.texts++; s.texts <= shortTexts {
				s.ask(it, block.Writing{Label: s.say(printed().ReadAloud), Lines: 1})
			}
		case content.HoldsOption:
			s.ask(it, choices(s.each(it.Options)))
		case content.HoldsIdeas:
			s.ideas(it, s.plan.Answer(content.RefOf(section.ID, it.ID)).Ideas)
		case content.HoldsState:
			s.chosenLater(it)
		case content.HoldsLevels:
			s.rows(s.guide.OnSheet(s.plan, section, it))
		case content.HoldsRisk, content.HoldsDay, content.HoldsDays, content.HoldsCounts, content.HoldsNothing:
		}
	}
}

// round asks the rows of a round and nothing else.
func (s *handout) round(of []content.Ref) {
	for i := range s.guide.Sections {
		section := &s.guide.Sections[i]
		for j := range section.Items {
			var rows []content.Question
			for _, q := range section.Questions() {
				if q.Item == &section.Items[j] && q.InRound() && slices.Contains(of, q.Ref) {
					rows = append(rows, q)
				}
			}
			s.rows(rows)
		}
	}
}

// rows asks some rows of an item, numbered as they come when the sheet is typed in.
func (s *handout) rows(qs []content.Question) {
	if len(qs) == 0 {
		return
	}
	it, rated := qs[0].Item, make([]block.Rating, len(qs))
	for i, q := range qs {
		rated[i] = block.Rating{Nr: i + 1, What: block.Say(s.tell(q.Row.Text))}
	}
	s.ask(it, s.ratings(it, s.say(ring(it)), rated))
}

// chosenLater asks a checklist of which the group has chosen no rows yet. Once it has, they
// stand on the screen with the numbers that are on the sheet. All rows would be more than
// one has time for, unless there are few.
func (s *handout) chosenLater(it *content.Item) {
	if len(s.unfolded(it.AllRows())) <= content.RoundEnough {
		s.ask(it, s.themes(it)...)
		return
	}
	rated := make([]block.Rating, content.RoundEnough)
	for i := range rated {
		rated[i].Nr = i + 1
	}
	s.ask(it, s.ratings(it, s.say(printed().ChosenRows), rated))
}

// ring says how the rows of an item are answered.
func ring(it *content.Item) content.Text {
	if it.Kind == content.KindStar {
		return printed().CircleColumns
	}
	return printed().CircleRows
}

// ratings are rows with the digits that are typed for them: of their stance, or of both
// ratings of a star.
func (s *handout) ratings(it *content.Item, title string, rows []block.Rating) block.Ratings {
	r := block.Ratings{Title: title, Rows: rows}
	if it.Kind == content.KindStar {
		r.Scales = []block.Scale{
			s.scale(printed().ImportantHere, content.Importance()),
			s.scale(printed().ClearToMe, content.Clarity()),
		}
		return r
	}
	stances := block.Scale{}
	for _, state := range it.Stances.States() {
		stances.Steps = append(stances.Steps, s.say(state.Label()))
	}
	r.Scales = []block.Scale{stances}
	return r
}

func (s *handout) scale(name content.Text, levels content.Scale) block.Scale {
	scale := block.Scale{Name: s.say(name)}
	for l := range content.MaxLevel {
		scale.Steps = append(scale.Steps, s.say(levels.Label(l+1)))
	}
	return scale
}

// ideas asks for ideas, or for dots on those that the room has already.
func (s *handout) ideas(it *content.Item, ideas []content.Idea) {
	if len(ideas) == 0 {
		s.ask(it, block.Writing{Lines: roomForIdeas})
		return
	}
	ballot := block.Ballot{}
	for _, idea := range ideas {
		ballot.Ideas = append(ballot.Ideas, block.Phrase(idea.Text))
	}
	s.ask(it,
		s.note(printed().PutDots.With(content.DotsEach)),
		ballot,
		block.Writing{Label: s.say(printed().IsSomethingMissing), Lines: 1},
	)
}

// roomForIdeas is how many lines there are for ideas of one's own.
const roomForIdeas = 6

func (s *handout) each(options []content.Option) []string {
	said := make([]string, len(options))
	for i, o := range options {
		said[i] = s.tell(o.Label)
	}
	return said
}

// choices are options to tick.
func choices(said []string) block.List {
	var list block.List
	for _, option := range said {
		list.Items = append(list.Items, block.Item{Box: block.ToDo, Lines: []block.Line{block.Say(option)}})
	}
	return list
}

package paper

import (
	"alongside/content"
	"alongside/export/paper/block"
)

// wholeGuide asks everything that can be asked of one person.
func (s *handout) wholeGuide() {
	s.named(printed().WholeTitle)
	s.Add(
		block.Heading{Level: 1, Text: block.Say(s.say(printed().WholeTitle))},
		s.note(printed().FillInAll, printed().WriteRoles),
	)
	if people := s.guide.Perspectives(); len(people) > 0 {
		s.Add(
			block.Paragraph{Lines: []block.Line{block.Say(s.say(printed().IAnswerAs))}},
			choices(s.each(people)),
		)
	}
	for i := range s.guide.Sections {
		s.whole(&s.guide.Sections[i])
	}
	s.foot()
}

// whole asks all of a section, or nothing where it only asks about the plan itself.
func (s *handout) whole(section *content.Section) {
	begun := false
	for i := range section.Items {
		it := &section.Items[i]
		if !onPaper(section, it) {
			continue
		}
		if !begun {
			s.Add(block.Heading{Level: 2, Text: block.Say(s.tell(section.Title))})
			if intro := s.tell(section.Intro); intro != "" {
				s.Add(block.Paragraph{Lines: []block.Line{block.Say(intro)}})
			}
			begun = true
		}
		var room []block.Block
		if !it.Hint.Empty() {
			room = append(room, block.Note{Lines: []block.Line{block.Say(s.tell(it.Hint))}})
		}
		s.Add(block.Asked{
			Question: block.Heading{Level: 3, Text: block.Say(s.tell(it.Ask))},
			Blocks:   append(room, s.room(it)...),
		})
	}
}

// roomForActions is how many actions there is room for.
const roomForActions = 5

// onPaper leaves out what is asked once about the plan and not of each person, and what is
// not for paper at all.
func onPaper(section *content.Section, it *content.Item) bool {
	ref := content.RefOf(section.ID, it.ID)
	return !ref.AtHead() && ref != content.RefReviewBy && (it.Kind.Asks() || it.Kind == content.KindActions) && !it.Folded() && !it.Leads()
}

// room is the room for an item's answer.
func (s *handout) room(it *content.Item) []block.Block {
	switch it.Kind.Holds() {
	case content.HoldsDay, content.HoldsDays:
		return []block.Block{block.Writing{Lines: 1}}
	case content.HoldsWords:
		if it.Kind == content.KindLine {
			return []block.Block{block.Writing{Lines: 1}}
		}
		return []block.Block{block.Writing{Lines: 3}}
	case content.HoldsOption:
		return []block.Block{choices(s.each(it.Options))}
	case content.HoldsCounts:
		var counts []block.Block
		for _, said := range s.each(it.Options) {
			counts = append(counts, block.Writing{Label: said + ":"})
		}
		return counts
	case content.HoldsIdeas:
		return []block.Block{block.Writing{Lines: roomForIdeas}}
	case content.HoldsRisk:
		return []block.Block{
			block.Writing{Label: s.say(printed().EarlySign), Lines: 1},
			block.Writing{Label: s.say(printed().CounterMeasure), Lines: 1},
		}
	case content.HoldsState:
		return s.themes(it)
	case content.HoldsLevels:
		return []block.Block{s.ratings(it, s.say(ring(it)), s.unfolded(it.AllRows()))}
	case content.HoldsNothing: // of these only the actions are on paper
		table := block.Table{Head: []string{s.say(printed().What), s.say(printed().WhichRole), s.say(printed().ByWhen)}}
		for range roomForActions {
			table.Rows = append(table.Rows, make([]block.Line, len(table.Head)))
		}
		return []block.Block{table}
	}
	return nil
}

// themes are a checklist's rows under the titles of their themes.
func (s *handout) themes(it *content.Item) []block.Block {
	room := []block.Block{s.note(ring(it))}
	for i := range it.Themes {
		t := &it.Themes[i]
		rows := make([]*content.Row, len(t.Rows))
		for j := range t.Rows {
			rows[j] = &t.Rows[j]
		}
		room = append(room, s.ratings(it, s.tell(t.Title), s.unfolded(rows)))
	}
	return room
}

// unfolded are the rows that are on paper, numbered as their page on the screen does,
// which counts the others as well.
func (s *handout) unfolded(rows []*content.Row) []block.Rating {
	var rated []block.Rating
	for i, r := range rows {
		if r.Care == nil || !r.Care.Folded {
			rated = append(rated, block.Rating{Nr: i + 1, What: block.Say(s.tell(r.Text))})
		}
	}
	return rated
}

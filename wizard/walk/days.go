package walk

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// finish is the end of writing: a day takes its one form, and a role loses the blanks round
// it. What there is to know about a day is said to whoever has written it, and to nobody who
// only passes by.
func (w *Walk) finish(d Deed) (told content.Text) {
	b := boxes[d.Spot.Box]
	if b.tidy == nil || !w.TakesWords(d.Spot) {
		return told
	}
	switch was := w.Words(d.Spot); {
	case d.Spot.Box == FirstDay:
		w.firstDay(d, was)
	case b.tidy(was) != was:
		b.set(w, d.Spot, b.tidy(was))
	}
	if b.day && d.GoesOn {
		told = w.aboutDay(d.Spot)
	}
	return told
}

// FollowUps tells the days that were proposed from the first one; empty where they were not.
func (w *Walk) FollowUps() content.Text {
	a := w.Plan.Answer(content.RefFollowUp)
	if !a.Proposes() {
		return content.Text{}
	}
	var days []content.Text
	for _, day := range a.Dates {
		days = append(days, dayIn(content.Date(day)))
	}
	return words.Walk().FollowUps.With(listed(days, ", "))
}

// listed is several texts behind each other.
func listed(all []content.Text, between string) content.Text {
	return content.InEach(func(l content.Language) string {
		said := make([]string, len(all))
		for i, t := range all {
			said[i] = t.In(l)
		}
		return strings.Join(said, between)
	})
}

// firstDay gives the first working day its one form. The dates that were proposed from the
// day that stood there before the writing began follow it.
func (w *Walk) firstDay(d Deed, day string) {
	if d.GoesOn && len(w.past) > 0 {
		if was, kept := w.past[len(w.past)-1].before.Answer(d.Spot.At); kept {
			w.Plan.Say(d.Spot.At, was.Text)
		}
	}
	w.Plan.FirstDay(d.Spot.At, day)
}

// aboutDay says what somebody may want to know of what they wrote for a day: how words are
// understood, that it has passed, or that the days stand in an odd order. Nothing is refused.
func (w *Walk) aboutDay(s Spot) content.Text {
	said := w.Words(s)
	if blank(said) {
		return content.Text{}
	}
	read := content.ReadDay(said)
	told := []content.Text{keptAs(read)}
	switch late := w.late(s); {
	case late && read.Sense == content.DayAlone:
		told = append(told, words.Walk().HasPassed.With(dayIn(read.Day)))
	case late: // and which day it is was just said
		told = append(told, words.Walk().ThatHasPassed)
	}
	if w.outOfOrder(s) {
		told = append(told, words.Walk().BeforeFirstDay)
	}
	if s.Box == FirstDay {
		told = append(told, w.FollowUps())
	}
	return listed(slices.DeleteFunc(told, content.Text.Empty), " ")
}

// keptAs says how what is no day alone was kept.
func keptAs(read content.Reading) content.Text {
	w := words.Walk()
	switch read.Sense {
	case content.OwnWords:
		return w.KeptAsWords
	case content.NoYear:
		return w.KeptWithoutYear
	case content.NoSuchDay:
		return w.KeptNoSuchDay
	case content.OtherWeekday:
		return w.KeptOtherWeekday.With(dayIn(read.Day), read.Day.Weekday())
	case content.DayAtTheLatest, content.DayAmongWords:
		return w.KeptWithDay.With(dayIn(read.Day))
	case content.DayAlone:
	}
	return content.Text{}
}

func dayIn(day content.Date) content.Text { return content.InEach(day.In) }

// late reports whether what stands in a place has passed, where that is worth knowing: an
// action that is done is not late, and one question of a guide may well ask for a past day.
func (w *Walk) late(s Spot) bool {
	switch s.Box {
	case By:
		q, ok := w.Guide.Question(s.At)
		return ok && q.Overdue(w.Plan, w.Today)
	case ActionBy:
		t, ok := w.Todo(s.At, s.Nr)
		return ok && t.Overdue(w.Today)
	case ThoughtBy:
		return s.Nr < len(w.Plan.Parking) && !w.Plan.Parking[s.Nr].Done && content.Passed(w.Words(s), w.Today)
	case FirstDay, FollowUp:
		return content.Passed(string(content.ReadDay(w.Words(s)).Day), w.Today)
	case Day:
		return s.At == content.RefReviewBy && w.Plan.ReviewOverdue(w.Today)
	case Words, Sign, Counter, Note, Who, Agreed, IdeaWords, ActionWords, ActionWho, ActionWhy, ThoughtWords, ThoughtWho:
	}
	return false
}

// outOfOrder reports whether the dates of a follow-up and the first working day stand the
// wrong way round, whichever of them was written.
func (w *Walk) outOfOrder(s Spot) bool {
	a := w.Plan.Answer(s.At)
	first := string(content.ReadDay(a.Text).Day)
	switch s.Box { //nolint:exhaustive // the others have no order
	case FirstDay:
		return slices.ContainsFunc(a.Dates, func(day string) bool { return content.Passed(day, content.Date(first)) })
	case FollowUp:
		return content.Passed(w.Words(s), content.Date(first))
	}
	return false
}

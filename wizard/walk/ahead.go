package walk

import (
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// Ahead tells what comes after the plan is written, and when, a line each: who is still to be
// asked, what to do first, the first working day and the talks after it, and when the plan is
// gone through again.
func (w *Walk) Ahead() []content.Text {
	if w.Plan.TakesPart() {
		return nil
	}
	said := words.Walk()
	var all []content.Text
	if absent := w.StillToAsk(); len(absent) > 0 {
		names := make([]content.Text, len(absent))
		for i, o := range absent {
			names[i] = o.Label
		}
		all = append(all, said.StillToAsk.With(listed(names, ", ")))
	}
	if first, ok := w.FirstToDo(); ok {
		parts := []string{""}
		for _, s := range w.Arranged(first) {
			parts = append(parts, content.VisibleLine(s.Text))
		}
		all = append(all, said.First.With(content.InEach(func(l content.Language) string {
			return content.VisibleLine(first.What.In(l)) + strings.Join(parts, " · ")
		})))
	}
	for _, m := range w.Guide.Timeline(w.Plan) {
		switch {
		case m.Kind == content.FirstDay:
			all = append(all, said.FirstDay.With(dayOf(m.Said)))
		case m.Kind == content.TalkAgain && m.After > 0:
			all = append(all, said.FollowUp.With(FollowUpLabel(m.After), dayOf(m.Said)))
		}
	}
	if by := w.Plan.Answer(content.RefReviewBy).Text; by != "" {
		all = append(all, said.ReviewBy.With(dayOf(by)))
	}
	return all
}

// dayOf is a day as people read it, or the words that somebody wrote in its place.
func dayOf(said string) content.Text {
	return content.InEach(func(l content.Language) string { return content.VisibleLine(content.Date(said).In(l)) })
}

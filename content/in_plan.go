package content

import "strings"

// An InPlan is how something of the guide is put in a plan. The wizard asks, and says
// "you"; a plan states, says "we", and is read by others than those who answered. What it
// leaves empty is put as the wizard puts it.
type InPlan struct {
	Says Text `yaml:"says,omitempty"` // over the answer to an item; a row's sentence; what a pair lacks; a section, small as in a list
	Todo Text `yaml:"todo,omitempty"` // the action that a gap becomes
	Care Text `yaml:"care,omitempty"` // what to watch, in a sentence
}

// Stated is what the section is about, where a plan names several in a line: it begins
// small.
func (s *Section) Stated() Text { return or(s.InPlan.Says, s.Title) }

// Stated is the heading over what answers the item, or over its rows.
func (it *Item) Stated() Text { return or(it.InPlan.Says, it.Short) }

// Stated is a row's sentence as a plan has it, which reads on from how it stands; of an
// item it is the heading over its answer.
func (q Question) Stated() Text {
	if q.Row != nil {
		return or(q.Row.InPlan.Says, q.Row.Text)
	}
	return q.Item.Stated()
}

// Named is what a plan calls a question where it lists several: by the heading over its
// answer, or a row in a few words; an axis of a star by its sentence, since its short name
// says something only beside the others.
func (q Question) Named() Text {
	if q.Row != nil && q.Item.Kind != KindStar {
		return q.Row.Short
	}
	return q.Stated()
}

// Wording is how a row that is adapted is put for this role, in people's own words: those
// that the group agreed on, or else those of the answer; "" while they are still to come, which
// [WordsToCome] says. adapted is false for whatever is not adapted.
func (q Question) Wording(p *Plan) (words string, adapted bool) {
	a := p.Answer(q.Ref)
	switch {
	case q.Folded() || a.State != Adapted:
		return "", false
	case a.Agreement == AgreedOn && !blank(a.Agreed):
		return strings.TrimSpace(a.Agreed), true
	}
	return strings.TrimSpace(a.Text), true
}

// WordsToCome stands in the place of a [Question.Wording] that nobody has written yet.
func WordsToCome() Text { return labels().WordsToCome }

// Watch is what to watch, as a short note in a plan; empty where the question needs none.
func (q Question) Watch() Text {
	care, in := q.Care(), q.inPlan()
	if care == nil {
		return Text{}
	}
	return or(in.Care, care.Note)
}

// Stated is what a pair lacks, as a plan says it.
func (p Pair) Stated() Text { return or(p.InPlan.Says, p.Lacks) }

func (q Question) inPlan() InPlan {
	if q.Row != nil {
		return q.Row.InPlan
	}
	return q.Item.InPlan
}

// or is the first text that says anything.
func or(texts ...Text) Text {
	for _, t := range texts {
		if !t.Empty() {
			return t
		}
	}
	return Text{}
}

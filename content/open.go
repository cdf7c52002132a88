package content

// A Why says why a point is open.
type Why string

// The reasons; one that nobody has answered says nothing more.
const (
	OpenUnanswered Why = ""
	OpenTalk       Why = "talk"
	OpenNotAgreed  Why = "not-agreed"
	OpenApart      Why = "apart"
	OpenSince      Why = "since" // agreed, and a newer view says otherwise
	OpenHR         Why = "hr"
)

// Label puts a reason into words.
func (w Why) Label() Text {
	switch w {
	case OpenTalk:
		return TalkFirst.Label()
	case OpenNotAgreed:
		return NotAgreed.Label()
	case OpenApart:
		return labels().AnsweredApart
	case OpenSince:
		return labels().AgreedSince
	case OpenHR, OpenUnanswered:
	}
	return Text{}
}

// An OpenPoint is a question that is open, and why.
type OpenPoint struct {
	Question
	Why Why
}

// OpenPoints lists the questions on the plan's core path that have no answer, and
// everything anywhere that is to be talked about first or was answered apart and is
// not settled; and what was agreed on, where a newer view says otherwise. What HR is to
// be asked about comes last: its place among the others would tell which point it is.
//
// This is the one rule for what is open. Whatever counts or names open points (the
// review, a check, the plan that is sent on) counts and names these.
func (g *Guide) OpenPoints(p *Plan) []OpenPoint {
	var open, folded []OpenPoint
	for _, q := range g.Questions() {
		switch why, is := q.Open(p); {
		case is && q.Folded():
			folded = append(folded, OpenPoint{q, why})
		case is:
			open = append(open, OpenPoint{q, why})
		}
	}
	return append(open, folded...)
}

// Open says by the same rule whether one question is open, and why.
func (q Question) Open(p *Plan) (why Why, open bool) {
	a := p.Answer(q.Ref)
	switch {
	case q.Folded():
		return OpenHR, a.State == AskHR
	case a.Agreement == NotAgreed:
		return OpenNotAgreed, true
	case a.State == TalkFirst:
		return OpenTalk, true
	case q.Unsettled(p):
		return OpenApart, true
	case len(q.Since(p)) > 0:
		return OpenSince, true
	}
	return OpenUnanswered, !q.Answered(a) && q.Section.PathIn(p, q.Item) == Core
}

// Line names a question on one line: its step and what it is about.
func (q Question) Line(p *Plan) Text {
	return labels().StepAndPoint.With(q.Section.Title, p.Fill(q.Short()))
}

// Line tells an open point on one line: its step, what it is about, and why it is open.
// What is folded is named by nothing but that it is for the manager and HR.
func (o OpenPoint) Line(p *Plan) Text {
	if o.Folded() {
		return FoldedPoint()
	}
	line := o.Question.Line(p)
	if why := o.Why.Label(); !why.Empty() {
		line = labels().PointAndWhy.With(line, why)
	}
	return line
}

package content

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
)

// A Voice is one sheet of paper, or one person's own plan: a perspective, and
// which of its voices. Nr is "" where the perspective has only one, in a plan from before
// sheets had marks.
type Voice struct {
	Who string // the perspective's id
	Nr  string // the mark of a sheet, or of a plan that was combined; a number in old plans
}

// WhoGroup speaks where a voice is a group's: a workshop's plan that was combined
// with others, or what a group had come to.
const WhoGroup = "group"

// A Joined is a plan that was combined into another, as the voice it is heard as
// there.
type Joined struct {
	Voice
	Mark     string // of what that plan said; "" in older files, where Nr is it
	Identity string // what that plan was known by, see [Plan]
	Began    []string
	Instead  []string // the Nr of each that it took the place of because somebody said so
	Extra    []Extra
}

// Empty reports whether there is nothing to keep of a view.
func (v View) Empty() bool {
	return !v.Pass && len(v.Earlier) == 0 && v.State == Open && v.Text == "" && v.Note == "" && v.Owner == "" && v.By == "" && !v.Now && !v.Done &&
		v.Sign == "" && v.Counter == "" && len(v.Dates) == 0 && v.Importance == 0 && v.Clarity == 0 && len(v.Extra) == 0
}

// View is what a voice said of a row; ok is false where it passed.
func (a Answer) View(of Voice) (v View, ok bool) {
	i := slices.IndexFunc(a.Views, func(v View) bool { return v.Voice == of })
	if i < 0 {
		return View{Voice: of}, false
	}
	return a.Views[i], true
}

// AsView is what an answer says, as a voice's own.
func (a Answer) AsView(of Voice) View {
	v := View{Voice: of}
	v.exchange(&a, func(said, answered Cell) { said.take(answered) })
	return v
}

// AsAnswer is what a view says, as an answer.
func (v View) AsAnswer() Answer {
	var a Answer
	a.take(v)
	return a
}

// take makes what a view says the answer's own.
func (a *Answer) take(v View) {
	v.exchange(a, func(said, answered Cell) { answered.take(said) })
}

// exchange goes through what a view can say and where an answer says the same.
func (v *View) exchange(a *Answer, each func(said, answered Cell)) {
	for i, f := range viewStance {
		each(f.At(v), viewAnswers[i].At(a))
	}
}

// SetView keeps what a voice says of a row. An empty view leaves no trace.
func (p *Plan) SetView(r Ref, v View) {
	p.Change(r, func(a *Answer) {
		i := slices.IndexFunc(a.Views, func(old View) bool { return old.Voice == v.Voice })
		views := slices.Clone(a.Views)
		switch {
		case i >= 0 && v.Empty():
			views = slices.Delete(views, i, i+1)
		case i >= 0:
			views[i] = v
		case !v.Empty():
			views = append(views, v)
		}
		a.Views = views
		if len(views) == 0 {
			a.Views = nil
		}
	})
}

// Discard takes out everything a voice said of the rows.
func (p *Plan) Discard(rows []Ref, of Voice) {
	for _, r := range rows {
		if _, said := p.Answer(r).View(of); said {
			p.SetView(r, View{Voice: of})
		}
	}
}

// Says reports whether a voice has said anything of the rows.
func (p *Plan) Says(rows []Ref, of Voice) bool {
	return slices.ContainsFunc(rows, func(r Ref) bool {
		_, said := p.Answer(r).View(of)
		return said
	})
}

// Voices lists those who have said something on their own anywhere in the plan, in
// the order of the perspectives and then of their numbers; combined plans come in
// the order in which they were joined.
func (g *Guide) Voices(p *Plan) []Voice {
	seen := map[Voice]bool{}
	for _, a := range p.Answers {
		for _, v := range a.Views {
			seen[v.Voice] = true
		}
	}
	order, joined := map[string]int{}, map[Voice]int{} // looked up, since hundreds may be combined
	for i, o := range g.Perspectives() {
		order[o.ID] = i - len(g.Perspectives()) // those the guide does not know come last
	}
	for i, j := range p.Joined {
		joined[j.Voice] = i + 1
	}
	return slices.SortedFunc(maps.Keys(seen), func(a, b Voice) int {
		return cmp.Or(
			cmp.Compare(order[a.Who], order[b.Who]), cmp.Compare(a.Who, b.Who), cmp.Compare(joined[a], joined[b]),
			cmp.Compare(len(a.Nr), len(b.Nr)), cmp.Compare(a.Nr, b.Nr), // 2 before 10
		)
	})
}

// Perspectives are those the guide knows, in its order.
func (g *Guide) Perspectives() []Option {
	q, ok := g.Question(RefPresent)
	if !ok {
		return nil
	}
	return q.Item.Options
}

// Perspective names one; an id that the guide does not know stays as it is.
func (g *Guide) Perspective(id string) Text {
	for _, o := range g.Perspectives() {
		if o.ID == id {
			return o.Label
		}
	}
	if id == WhoGroup {
		return labels().TheGroup
	}
	return Verbatim(id)
}

// VoiceNames names voices in a few words: "Colleagues K" by the mark of a sheet, be it the
// perspective's only one or not. Those that have no mark are told apart among those beside
// them: "Colleagues", or "Colleagues 2" where the perspective has several.
func (g *Guide) VoiceNames(voices []Voice) map[Voice]Text { return g.SheetNames(&Plan{}, voices) }

// SheetNames are the [Guide.VoiceNames], and say of a joint sheet in the plan that it is one.
func (g *Guide) SheetNames(p *Plan, voices []Voice) map[Voice]Text {
	short := map[string]Text{}
	for _, o := range g.Perspectives() {
		if !o.Short.Empty() {
			short[o.ID] = o.Short
		}
	}
	unnumbered := func(v Voice) Voice { // as far as the mark on the sheet goes
		mark, _, _ := strings.Cut(v.Nr, "-")
		return Voice{v.Who, Voice{Nr: mark}.Mark()}
	}
	of, nth := map[Voice]int{}, map[Voice]int{}
	for _, v := range voices {
		of[unnumbered(v)]++
	}
	names := make(map[Voice]Text, len(voices))
	for _, v := range voices {
		name, ok := short[v.Who]
		if !ok {
			name = g.Perspective(v.Who)
		}
		sheet := unnumbered(v)
		if sheet.Nr != "" {
			name = marked(name, sheet.Nr)
		}
		if nth[sheet]++; of[sheet] > 1 {
			name = marked(name, strconv.Itoa(nth[sheet]))
		}
		if p.VoiceSheet(v).Joint {
			name = labels().JointSheet.With(name)
		}
		names[v] = name
	}
	return names
}

func marked(name Text, mark string) Text {
	return InEach(func(l Language) string { return name.In(l) + " " + mark })
}

// Hidden reports whether a row is in a round that is not finished: what the others
// have said of it is nobody's business yet.
func (p *Plan) Hidden(r Ref) bool { return p.Round != nil && slices.Contains(p.Round.Of, r) }

// Shown is the plan without what is hidden; the plan itself where nothing is.
func (p *Plan) Shown() *Plan {
	if p.Round == nil {
		return p
	}
	c := p.Clone()
	for _, r := range p.Round.Of {
		c.Change(r, func(a *Answer) { a.Views = nil })
	}
	return c
}

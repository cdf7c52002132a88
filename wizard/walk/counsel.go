package walk

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A CounselKind says what a counsel is.
type CounselKind int

// The kinds of counsel.
const (
	CounselHint    CounselKind = iota // how to go about it
	CounselExample                    // what an answer could look like; none is ever filled in
	CounselCare                       // what has to be handled with care
	CounselSupport                    // a wording that asks for support and skills
	CounselAdvice                     // what others have learnt
	CounselFolded                     // why it is closed
	CounselThemes                     // what a choice is about, by the names of its themes
	CounselThere                      // what a row looks like when it is in place
)

// A Counsel stands beside a question, for whoever wants it.
type Counsel struct {
	Kind CounselKind
	Text content.Text
}

// Label is what stands over a note; empty for a hint.
func (n Counsel) Label() content.Text {
	w := words.Screen()
	switch n.Kind {
	case CounselExample:
		return w.Examples
	case CounselCare:
		return w.Care
	case CounselSupport:
		return w.SupportWording
	case CounselAdvice:
		return w.FromExperience
	case CounselThemes:
		return w.Themes
	case CounselThere:
		return w.There
	case CounselFolded:
		return content.ForManagerAndHR()
	case CounselHint:
	}
	return content.Text{}
}

// Care is what has to be handled with care, with the wording it proposes.
func (w *Walk) Care(c *content.Care) []Counsel {
	if c == nil {
		return nil
	}
	notes := []Counsel{{CounselCare, w.Plan.Fill(c.Note)}}
	if !c.Support.Empty() {
		notes = append(notes, Counsel{CounselSupport, w.Plan.Fill(c.Support)})
	}
	return notes
}

// Advice is what experience has to say of an item, be it a document's or usual practice:
// which of the two, its sources tell.
func (w *Walk) Advice(it *content.Item) []Counsel {
	var notes []Counsel
	for _, a := range it.Advice {
		notes = append(notes, Counsel{CounselAdvice, w.Plan.Fill(a.Text)})
	}
	return notes
}

// Examples are what an answer could look like, while there is none. To a list they go on
// helping, but for those that stand on it, and to a risk until both of its halves stand.
func (w *Walk) Examples(p Page) []Counsel {
	if p.Part != WholeItem || len(p.Item.Seeds) == 0 {
		return nil
	}
	q := p.Questions()[0]
	a := w.Plan.Answer(q.Ref)
	going := p.Item.Kind == content.KindList || p.Item.Kind == content.KindRisk && (a.Sign == "" || a.Counter == "")
	if q.Answered(a) && (a.State != content.Open || !going) {
		return nil
	}
	var notes []Counsel
	for _, s := range p.Item.Seeds {
		example := w.Plan.Fill(s)
		stands := func(i content.Idea) bool {
			return strings.EqualFold(strings.TrimSpace(i.Text), example.In(w.Plan.Language))
		}
		if !slices.ContainsFunc(a.Ideas, stands) {
			notes = append(notes, Counsel{CounselExample, example})
		}
	}
	return notes
}

// Themes name what the step is about that a choice leads to.
func (w *Walk) Themes(p Page) []Counsel {
	var names []content.Text
	for _, o := range p.Item.Options {
		s := w.Guide.Section(o.Opens)
		if s == nil {
			continue
		}
		for _, it := range s.Items {
			for _, t := range it.Themes {
				names = append(names, t.Title)
			}
		}
	}
	if len(names) == 0 {
		return nil
	}
	return []Counsel{{CounselThemes, listed(names, " · ")}}
}

// RowNotes are about one row; of a folded one that nobody has opened, why it is closed.
func (w *Walk) RowNotes(q content.Question, opened bool) []Counsel {
	if q.Folded() && !opened {
		return []Counsel{{CounselFolded, words.Screen().WhyFolded}}
	}
	var notes []Counsel
	switch {
	case q.Row == nil: // a question, with what stands elsewhere on its page
		if !q.Item.Hint.Empty() {
			notes = append(notes, Counsel{CounselHint, w.Plan.Fill(q.Item.Hint)})
		}
	case !q.Row.About.Empty():
		notes = append(notes, Counsel{CounselHint, w.Plan.Fill(q.Row.About)})
	}
	notes = append(notes, w.Care(q.Care())...)
	if q.Row == nil {
		notes = append(notes, w.Advice(q.Item)...)
	}
	return notes
}

// There is what a row looks like on an ordinary day when it is in place. It is for where help
// is asked for or has a place of its own: under a row it would push its neighbours away. Of a
// folded row it is told when somebody has opened it.
func (w *Walk) There(q content.Question, opened bool) []Counsel {
	if q.Row == nil || q.Row.There.Empty() || q.Folded() && !opened {
		return nil
	}
	return []Counsel{{CounselThere, w.Plan.Fill(q.Row.There)}}
}

// PageNotes are about a whole page: examples, what needs care, what others have learnt.
// Of a folded question they are its row's to say, when it is open; and what helps one
// person answer is not for where a group begins a round, or looks at one.
func (w *Walk) PageNotes(p Page) []Counsel {
	if p.Part == PartRound || p.Part == PartReveal || p.Item.Folded() {
		return nil
	}
	notes := slices.Concat(w.Themes(p), w.Examples(p), w.Care(p.Item.Care))
	if p.Item.Kind == content.KindFollowUp && p.Part == WholeItem && !w.FollowUps().Empty() {
		notes = append(notes, Counsel{CounselHint, w.FollowUps()})
	}
	if p.Part == WholeItem && w.firstOfItem(p) {
		notes = append(notes, w.Advice(p.Item)...)
	}
	return notes
}

// firstOfItem reports whether a page is its item's first: advice stands once.
func (w *Walk) firstOfItem(p Page) bool {
	i := slices.IndexFunc(w.Pages, func(other Page) bool { return other.Item == p.Item && other.Part == p.Part })
	return w.Pages[i].Ref() == p.Ref()
}

// A Source is a statement that a page stands on, in our words.
type Source struct {
	ID       string // "" for what is usual practice
	Says     content.Text
	Document string
}

// Sources lists what a page stands on.
func (w *Walk) Sources(p Page) []Source {
	var all []Source
	for _, id := range p.Sources(w.Guide) {
		if id == content.Practice {
			all = append(all, Source{Says: words.Screen().HelpPractice})
			continue
		}
		for _, s := range w.Guide.Sources {
			if s.ID == id {
				all = append(all, Source{id, s.Says, w.document(s.Document)})
			}
		}
	}
	return all
}

func (w *Walk) document(id string) string {
	for _, d := range w.Guide.Documents {
		if d.ID == id {
			return d.Title
		}
	}
	return id
}

// Reading lists what there is to read about a step.
func (w *Walk) Reading(s *content.Section) []content.Resource {
	var all []content.Resource
	for _, r := range w.Guide.Resources {
		if slices.Contains(r.Steps, s.ID) {
			all = append(all, r)
		}
	}
	return all
}

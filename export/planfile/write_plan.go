package planfile

import (
	"maps"
	"slices"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

type writer struct {
	plan         *content.Plan
	guide        *content.Guide
	known        map[content.Ref]content.Question
	asked        map[content.Ref]content.Question // of them those that this plan asks
	here         mark
	perspectives []string // in the guide's order
}

func (w *writer) document() *yaml.Node {
	top, m := *w.plan, newMapping()
	p := &top
	p.Began, p.Updated = p.AtTop()
	m.put("version", number(version()))
	for _, f := range p.Fields() {
		if f.Key == "actions" {
			list(m, "sections", w.sections(), w.section)
		}
		if f.Key != "position" || w.here.ref == "" {
			w.field(m, f, p)
		}
		if f.Key == "language" {
			w.heads(m)
		}
	}
	m.extra(p.Extra)
	return m.Node
}

// heads writes the answers that stand at the top of the file.
func (w *writer) heads(m mapping) {
	for _, h := range content.Heads() {
		if h.Ref == content.RefPresent {
			m.counts(h.Key, w.plan.Answer(h.Ref).People, w.perspectives)
		} else {
			m.text(h.Key, w.plan.Answer(h.Ref).Text)
		}
	}
}

// A group is a section of the file: those of the guide in the guide's order, then
// those that only answers know of.
type group struct {
	id, title string
	questions []content.Question // Section is nil for a question the guide does not have
}

func (w *writer) sections() []group {
	var groups []group
	strays := map[string][]content.Question{}
	for _, ref := range slices.Sorted(maps.Keys(w.plan.Answers)) {
		if _, known := w.known[ref]; !known && w.stands(ref) {
			section, _ := ref.Split()
			strays[section] = append(strays[section], content.Question{Ref: ref})
		}
	}
	if q, stray := w.marked(); stray {
		section, _ := q.Ref.Split()
		strays[section] = append(strays[section], q)
	}
	for id, extras := range w.plan.SectionExtra {
		if _, ok := strays[id]; !ok && len(extras) > 0 {
			strays[id] = nil // a section without answers, kept for its keys
		}
	}
	for i := range w.guide.Sections {
		s := &w.guide.Sections[i]
		gr := group{id: s.ID, title: s.Title.In(w.plan.Language)}
		for _, q := range s.Questions() {
			if w.stands(q.Ref) || w.awaits(q) {
				gr.questions = append(gr.questions, q)
			}
		}
		gr.questions = append(gr.questions, strays[s.ID]...)
		delete(strays, s.ID)
		if len(gr.questions) > 0 || len(w.plan.SectionExtra[s.ID]) > 0 {
			groups = append(groups, gr)
		}
	}
	for _, id := range slices.Sorted(maps.Keys(strays)) {
		groups = append(groups, group{id: id, title: id, questions: strays[id]})
	}
	return groups
}

// stands reports whether there is anything to write of an answer, below the top.
func (w *writer) stands(ref content.Ref) bool {
	return !w.plan.BelowHead(ref).Empty() || ref == w.here.ref || len(w.plan.Sittings[ref]) > 0
}

// awaits reports whether a question stands in the file before it is answered. Whoever
// fills in a plan by hand finds it there; and two people who answer two questions in
// copies of one file put their answers below lines that both have, rather than both in
// one place, so that the copies can be merged line by line. What is asked about a person's
// own health stands nowhere unasked.
func (w *writer) awaits(q content.Question) bool {
	_, asked := w.asked[q.Ref]
	return asked && q.Item.Kind.Asks() && !q.Folded() && !q.Ref.AtHead()
}

// marked is where somebody was, in so far as no answer and no question of the guide has
// that name: the rows of a checklist have, and their list, which is a page, has not.
func (w *writer) marked() (q content.Question, stray bool) {
	ref := w.here.ref
	if _, known := w.known[ref]; known || ref == "" {
		return q, false
	}
	if _, answered := w.plan.Answers[ref]; answered {
		return q, false
	}
	q.Ref = ref
	section, id := ref.Split()
	if s := w.guide.Section(section); s != nil {
		if i := slices.IndexFunc(s.Items, func(it content.Item) bool { return it.ID == id }); i >= 0 {
			q.Section, q.Item = s, &s.Items[i]
		}
	}
	return q, true
}

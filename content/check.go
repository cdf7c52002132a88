package content

import (
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// check lists what is wrong with a guide that could be read. root, where there
// is one, is the same file as nodes, to find lines in.
func (g *Guide) check(file string, root *yaml.Node) Problems {
	c := &checker{guide: g, file: file, root: root, care: map[string]bool{}, sources: map[string]bool{Practice: true}}
	for i, s := range g.Sources {
		at := path{"sources", i}
		c.id(at, s.ID, c.sources)
		c.text(at.to("says"), s.Says, required)
		if s.Care {
			c.care[s.ID] = true
		}
		if !slices.ContainsFunc(g.Documents, func(d Document) bool { return d.ID == s.Document }) {
			c.add(at.to("document"), Text{EN: "%q is not among the documents", DA: "%q er ikke blandt dokumenterne"}.With(s.Document),
				Text{EN: "List it under documents, or correct the name.", DA: "Skriv det under documents, eller ret navnet."})
		}
	}
	if len(g.Sections) == 0 {
		c.add(path{"sections"}, Text{EN: "the guide has no steps", DA: "guiden har ingen trin"},
			Text{EN: "Add a section with at least one item.", DA: "Tilføj et afsnit med mindst ét punkt."})
	}
	sections := map[string]bool{}
	for i := range g.Sections {
		at := path{"sections", i}
		c.id(at, g.Sections[i].ID, sections)
		c.section(at, &g.Sections[i])
	}
	c.papers()
	resources := map[string]bool{}
	for i, r := range g.Resources {
		at := path{"resources", i}
		c.id(at, r.ID, resources)
		c.source(at, r.Source, nil)
		c.text(at.to("title"), r.Title, required)
		c.text(at.to("about"), r.About, required)
		for _, s := range r.Steps {
			if !sections[s] {
				c.add(at.to("steps"), Text{EN: "%q is not the id of a step", DA: "%q er ikke et trins id"}.With(s),
					Text{EN: "Use the id of one of the sections.", DA: "Brug et id fra et af afsnittene."})
			}
		}
	}
	for i, d := range g.Documents {
		c.text(path{"documents", i, "note"}, d.Note, optional)
	}
	for i, t := range g.Glossary {
		c.text(path{"glossary", i, "term"}, t.Term, required)
		c.text(path{"glossary", i, "note"}, t.Note, optional)
	}
	return c.problems
}

type (
	checker struct {
		guide    *Guide
		file     string
		root     *yaml.Node
		sources  map[string]bool
		care     map[string]bool
		problems Problems
	}
	path []any // keys and indices
	need bool
)

const (
	required need = true
	optional need = false
)

func (c *checker) section(at path, s *Section) {
	c.path(at.to("path"), s.Path, required)
	c.path(at.to("workshop"), s.Workshop, optional)
	if !s.Around.known() {
		c.add(at.to("around"), Text{EN: "around says before or after, not %q", DA: "around er before eller after, ikke %q"}.With(string(s.Around)), Text{EN: "Write one of the two.", DA: "Skriv et af de to ord."})
	}
	if s.Minutes < 0 || s.Minutes > MaxMinutes {
		c.add(at.to("minutes"), Text{EN: "a step takes 0 to %d minutes", DA: "et trin tager 0 til %d minutter"}.With(MaxMinutes), Text{EN: "Write how long the step takes in a workshop.", DA: "Skriv, hvor længe trinnet varer på en workshop."})
	}
	for i, l := range s.Lead {
		c.text(at.to("lead", i, "how"), l.How, required)
		c.text(at.to("lead", i, "text"), l.Text, required)
	}
	c.text(at.to("title"), s.Title, required)
	c.text(at.to("short"), s.Short, optional)
	c.text(at.to("intro"), s.Intro, optional)
	c.inPlan(at, s.InPlan)
	if len(s.Items) == 0 {
		c.add(at.to("items"), Text{EN: "the step asks nothing", DA: "trinnet spørger ikke om noget"}, Text{EN: "Add an item.", DA: "Tilføj et punkt."})
	}
	ids := map[string]bool{}
	for i := range s.Items {
		c.item(at.to("items", i), s, &s.Items[i], ids)
	}
}

func (c *checker) item(at path, s *Section, it *Item, ids map[string]bool) {
	c.id(at, it.ID, ids)
	if !it.Kind.known() {
		c.add(at.to("kind"), Text{EN: "there is no kind %q", DA: "der findes ingen kind %q"}.With(string(it.Kind)),
			Text{EN: "Use a kind that the built-in guide uses, which the command \"guide\" prints.", DA: "Brug en kind fra den indbyggede guide, som kommandoen \"guide\" udskriver."})
		return
	}
	c.source(at, it.Source, it.Care)
	c.path(at.to("path"), it.Path, optional)
	c.path(at.to("workshop"), it.Workshop, optional)
	c.text(at.to("ask"), it.Ask, required)
	c.text(at.to("short"), it.Short, required)
	c.text(at.to("hint"), it.Hint, optional)
	c.text(at.to("todo"), it.Todo, need(it.Key))
	c.inPlan(at, it.InPlan)
	c.when(at.to("before"), it.Before, need(it.Key))
	c.carenote(at, it.Care)
	c.folded(at, it)
	for i, a := range it.Advice {
		c.source(at.to("advice", i), a.Source, it.Care)
		c.text(at.to("advice", i, "text"), a.Text, required)
	}
	for i, s := range it.Seeds {
		c.text(at.to("seeds", i), s, required)
	}

	chooses := it.Kind.Holds() == HoldsOption || it.Kind.Holds() == HoldsCounts
	c.count(at.to("options"), len(it.Options), chooses, 2)
	options := map[string]bool{}
	for i, o := range it.Options {
		c.id(at.to("options", i), o.ID, options)
		c.text(at.to("options", i, "label"), o.Label, required)
		c.text(at.to("options", i, "short"), o.Short, optional)
		c.text(at.to("options", i, "alone"), o.Alone, optional)
		c.opens(at.to("options", i, "opens"), s, it, o)
	}
	c.count(at.to("themes"), len(it.Themes), it.Kind == KindChecklist, 1)
	if it.Kind == KindChecklist && it.Stances.States() == nil {
		c.add(at.to("stances"), Text{EN: "a checklist's stances are promises or expectations, not %q", DA: "en tjeklistes stances er promises eller expectations, ikke %q"}.With(string(it.Stances)), Text{EN: "Write one of the two.", DA: "Skriv et af de to ord."})
	}
	for i, t := range it.Themes {
		c.id(at.to("themes", i), t.ID, map[string]bool{})
		c.text(at.to("themes", i, "title"), t.Title, required)
		c.count(at.to("themes", i, "rows"), len(t.Rows), true, 1)
		for j := range t.Rows {
			c.row(at.to("themes", i, "rows", j), &t.Rows[j], ids, required)
		}
	}
	c.count(at.to("rows"), len(it.Rows), it.Kind == KindStar, 3)
	for i := range it.Rows {
		c.row(at.to("rows", i), &it.Rows[i], ids, optional)
	}
	c.count(at.to("say"), len(it.Say), it.Kind == KindOpening, 1)
	for i, t := range it.Say {
		c.text(at.to("say", i), t, required)
	}
	c.count(at.to("pairs"), len(it.Pairs), it.Kind == KindFacing, 1)
	pairs := map[string]bool{}
	for i, p := range it.Pairs {
		c.id(at.to("pairs", i), p.ID, pairs)
		c.pair(at.to("pairs", i), p)
	}
}

// opens checks that the step an option opens is there, and another one.
func (c *checker) opens(at path, s *Section, it *Item, o Option) {
	if o.Opens == "" || (it.Kind == KindChoice && o.Opens != s.ID && c.guide.Section(o.Opens) != nil) {
		return
	}
	c.add(at, Text{EN: "%q is no other step that a choice could lead to", DA: "%q er ikke et andet trin, som et valg kan føre til"}.With(o.Opens), Text{EN: "Write the id of one of the other sections.", DA: "Skriv id'et på et af de andre afsnit."})
}

// pair checks that both of its sides are rows of the guide, and none about a person.
func (c *checker) pair(at path, p Pair) {
	c.text(at.to("title"), p.Title, required)
	c.text(at.to("lacks"), p.Lacks, required)
	c.inPlan(at, p.InPlan)
	c.count(at.to("asked"), len(p.Asked), true, 1)
	c.count(at.to("support"), len(p.Support), true, 1)
	for _, r := range slices.Concat(p.Asked, p.Support) {
		q, ok := c.guide.Question(r)
		switch {
		case !ok:
			c.add(at, Text{EN: "there is no row %q", DA: "der er ingen række %q"}.With(string(r)), Text{EN: "Write it as section.row, with the ids of both.", DA: "Skriv den som afsnit.række med begges id."})
		case q.Folded():
			c.add(at, Text{EN: "%q is about a person, and stays out of what is shown to a group", DA: "%q handler om en person og skal ikke vises for en gruppe"}.With(string(r)), Text{EN: "Take it out of the pair.", DA: "Tag den ud af parret."})
		}
	}
}

// path checks where a step or an item lies.
func (c *checker) path(at path, p Path, n need) {
	if (p == "" && !bool(n)) || p == Core || p == Deeper || p == Absent {
		return
	}
	c.add(at, Text{EN: "a path is core, deeper or absent, not %q", DA: "en sti er core, deeper eller absent, ikke %q"}.With(string(p)), Text{EN: "Write one of the three.", DA: "Skriv et af de tre ord."})
}

func (c *checker) row(at path, r *Row, ids map[string]bool, timed need) {
	c.id(at, r.ID, ids)
	c.source(at, r.Source, r.Care)
	c.text(at.to("text"), r.Text, required)
	c.text(at.to("short"), r.Short, required)
	c.text(at.to("about"), r.About, optional)
	c.text(at.to("there"), r.There, optional)
	c.text(at.to("todo"), r.Todo, timed)
	c.inPlan(at, r.InPlan)
	c.when(at.to("before"), r.Before, timed)
	c.carenote(at, r.Care)
}

// inPlan checks how something is put in a plan, where it is put in another way there.
func (c *checker) inPlan(at path, in InPlan) {
	c.text(at.to("in-plan", "says"), in.Says, optional)
	c.text(at.to("in-plan", "todo"), in.Todo, optional)
	c.text(at.to("in-plan", "care"), in.Care, optional)
}

func (c *checker) carenote(at path, care *Care) {
	if care == nil {
		return
	}
	c.text(at.to("care", "note"), care.Note, required)
	c.text(at.to("care", "support"), care.Support, need(care.Folded))
}

// folded checks that what is folded can be: a question that somebody answers, by one
// of three states. What the plan says about itself stands on every page, and an axis
// of a star is rated.
func (c *checker) folded(at path, it *Item) {
	take := Text{EN: "Take folded out, or ask it in an item of its own.", DA: "Fjern folded, eller stil spørgsmålet i et punkt for sig."}
	if it.Kind == KindStar && slices.ContainsFunc(it.Rows, func(r Row) bool { return r.Care != nil && r.Care.Folded }) {
		c.add(at.to("rows"), Text{EN: "an axis of the star cannot be folded", DA: "et punkt i stjernen kan ikke foldes sammen"}, Text{EN: "Make it a row of a checklist.", DA: "Gør det til en række i en tjekliste."})
	}
	at = at.to("care", "folded")
	switch {
	case !it.Folded():
	case len(it.AllRows()) > 0:
		c.add(at, Text{EN: "an item with rows cannot be folded", DA: "et punkt med rækker kan ikke foldes sammen"}, Text{EN: "Fold the rows that are about a person.", DA: "Fold de rækker sammen, der handler om en person."})
	case !it.Kind.Asks():
		c.add(at, Text{EN: "this kind of item asks nothing that could be folded", DA: "denne slags punkt spørger ikke om noget, der kan foldes sammen"}, take)
	case c.aboutThePlan(it):
		c.add(at, Text{EN: "what the plan says about itself cannot be folded", DA: "det, planen siger om sig selv, kan ikke foldes sammen"}, take)
	}
}

// aboutThePlan reports whether an item's answer is one that [Plan] reads itself.
func (c *checker) aboutThePlan(it *Item) bool {
	for _, r := range []Ref{RefWorkplace, RefMode, RefPresent, RefScheme, RefPerspective, RefFollowUp, RefReviewBy} {
		if q, ok := c.guide.Question(r); ok && q.Item == it {
			return true
		}
	}
	return false
}

// source checks that an item says what it stands on, and that a statement that
// needs care is carried with a care note.
func (c *checker) source(at path, ids []string, care *Care) {
	at = at.to("source")
	if len(ids) == 0 {
		c.add(at, Text{EN: "no source is named", DA: "der er ikke nævnt en kilde"},
			Text{EN: "Name the source's id, or practice.", DA: "Skriv kildens id, eller practice."})
	}
	for _, id := range ids {
		if !c.sources[id] {
			c.add(at, Text{EN: "%q is not among the sources", DA: "%q er ikke blandt kilderne"}.With(id),
				Text{EN: "List it under sources, or write practice.", DA: "Skriv den under sources, eller skriv practice."})
		}
		if c.care[id] && care == nil {
			c.add(at, Text{EN: "%s needs handling with care, and there is no care note", DA: "%s kræver omtanke, og der er ingen care-note"}.With(id),
				Text{EN: "Add care: with a note and a support wording.", DA: "Tilføj care: med en note og en støtteformulering."})
		}
	}
}

var idShape = WhenSought(`^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$`)

func (c *checker) id(at path, id string, seen map[string]bool) {
	at = at.to("id")
	switch {
	case !idShape().MatchString(id):
		c.add(at, Text{EN: "%q cannot be an id", DA: "%q kan ikke være et id"}.With(id),
			Text{EN: "Use letters a to z, digits and single hyphens.", DA: "Brug bogstaverne a til z, tal og enkelte bindestreger."})
	case seen[id]:
		c.add(at, Text{EN: "the id %q stands twice", DA: "id'et %q står to gange"}.With(id),
			Text{EN: "Answers are kept under it: give one of them another id.", DA: "Svar gemmes under det: Giv et af dem et andet id."})
	}
	seen[id] = true
}

func (c *checker) text(at path, t Text, n need) {
	for _, l := range Languages() {
		s := t.In(l)
		switch {
		case !t.Has(l) && (bool(n) || !t.Empty()):
			c.add(at.to(string(l)), Text{EN: "there are no words in %s", DA: "der mangler ord på %s"}.With(l.Name()),
				Text{EN: "Write the sentence in every language.", DA: "Skriv sætningen på alle sprog."})
		case Visible(s) != s:
			c.add(at.to(string(l)), Text{EN: "there is a control character in the words", DA: "der er et styretegn i teksten"},
				Text{EN: "Write the words again by hand.", DA: "Skriv teksten forfra uden at kopiere den."})
		case strings.TrimSpace(s) != s:
			c.add(at.to(string(l)), Text{EN: "the words begin or end with a space", DA: "teksten begynder eller slutter med et mellemrum"},
				Text{EN: "Take it out.", DA: "Fjern det."})
		}
	}
}

func (c *checker) when(at path, w When, n need) {
	if (w == "" && !bool(n)) || slices.Contains(Whens(), w) {
		return
	}
	c.add(at, Text{EN: "before says advert, start or later, not %q", DA: "before er advert, start eller later, ikke %q"}.With(string(w)),
		Text{EN: "Write one of the three.", DA: "Skriv et af de tre ord."})
}

func (c *checker) count(at path, n int, wanted bool, least int) {
	switch {
	case wanted && n < least:
		c.add(at, Text{EN: "at least %d are needed here", DA: "her skal der være mindst %d"}.With(least), Text{EN: "Add what is missing.", DA: "Tilføj det, der mangler."})
	case !wanted && n > 0:
		c.add(at, Text{EN: "this kind of item has none", DA: "denne slags punkt har ingen"}, Text{EN: "Take the key out, or change the kind.", DA: "Fjern nøglen, eller skift kind."})
	}
}

func (c *checker) add(at path, what, cure Text) {
	c.problems = append(c.problems, &Problem{File: c.file, Line: at.line(c.root), Path: at.String(), What: what, Cure: cure})
}

// to is the path below p; it never shares p's storage.
func (p path) to(steps ...any) path { return append(slices.Clone(p), steps...) }

func (p path) String() string {
	var b strings.Builder
	for _, step := range p {
		switch step := step.(type) {
		case int:
			fmt.Fprintf(&b, "[%d]", step+1)
		default:
			if b.Len() > 0 {
				b.WriteByte('.')
			}
			fmt.Fprint(&b, step)
		}
	}
	return b.String()
}

// line is where the path's last existing step stands in the file.
func (p path) line(n *yaml.Node) int {
	if n == nil {
		return 0
	}
	if n.Kind == yaml.DocumentNode && len(n.Content) > 0 {
		n = n.Content[0]
	}
	for _, step := range p {
		next := child(n, step)
		if next == nil {
			break
		}
		n = next
	}
	return n.Line
}

func child(n *yaml.Node, step any) *yaml.Node {
	switch step := step.(type) {
	case int:
		if n.Kind == yaml.SequenceNode && step < len(n.Content) {
			return n.Content[step]
		}
	case string:
		for i := 0; n.Kind == yaml.MappingNode && i+1 < len(n.Content); i += 2 {
			if n.Content[i].Value == step {
				return n.Content[i+1]
			}
		}
	}
	return nil
}

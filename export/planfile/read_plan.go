package planfile

import (
	"strconv"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// A reader builds the plan while it walks through the file's nodes. Each of its
// methods that returns a function reads one node into one place.
type reader struct {
	file  string
	known map[content.Ref]content.Question
	seen  map[content.Ref]bool // the answers that stand in sections, so far
	plan  *content.Plan

	marked content.Ref // where somebody was, by a mark at an answer
	extras int         // values under unknown keys, so far
}

// version comes before all else: a newer file than this program writes may hold what it
// would take for a mistake.
func (r *reader) version(top *yaml.Node, newest int) (int, error) {
	n := child(top, "version")
	if n == nil {
		return 0, &content.Problem{
			File: r.file,
			What: content.Text{EN: "this is not a plan: the version is missing", DA: "dette er ikke en plan: Versionen mangler"},
			Cure: content.Text{EN: "Check that it is the right file. A plan has the line: version: 1", DA: "Tjek, at det er den rigtige fil. En plan har linjen: version: 1"},
		}
	}
	v, err := strconv.Atoi(n.Value)
	switch number := n.Kind == yaml.ScalarNode && err == nil; {
	case number && v > newest:
		return 0, r.problem(n,
			content.Text{EN: "the plan was written by a newer alongside (version %d)", DA: "planen er skrevet af et nyere alongside (version %d)"}.With(v),
			content.Text{EN: "Get the newer alongside to open it. Nothing in the file was changed.", DA: "Hent det nyere alongside for at åbne den. Intet i filen er ændret."})
	case number && v >= 1 && n.Value == strconv.Itoa(v): // as it is written, not 01 or +1
		return v, nil
	}
	return 0, r.problem(n,
		content.Text{EN: "this version is not one a plan has", DA: "den version findes ikke"},
		content.Text{EN: "Write: version: 1", DA: "Skriv: version: 1"})
}

// document reads the whole plan.
func (r *reader) document(top *yaml.Node) error {
	var ignored string
	own := fields{"version": r.text(&ignored), "sections": r.sections}
	for _, h := range content.Heads() {
		own[h.Key] = r.head(h.Ref)
	}
	err := r.record(top, r.plan, nil, own)
	r.placed()
	normalSittings(r.plan)
	return err
}

// head reads an answer that stands at the top of the file.
func (r *reader) head(ref content.Ref) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		var a content.Answer
		read := r.text(&a.Text)
		if ref == content.RefPresent {
			read = r.counts(&a.People)
		}
		if err := read(n); err != nil {
			return err
		}
		had := r.plan.Answer(ref)
		if err := r.once(n, ref, had, a); err != nil {
			return err
		}
		if a.Text != "" {
			had.Text = a.Text
		}
		if a.People != nil {
			had.People = a.People
		}
		r.plan.Set(ref, had)
		return nil
	}
}

// once refuses an answer that the top of the file and a section both give.
func (r *reader) once(n *yaml.Node, ref content.Ref, had, a content.Answer) error {
	if (had.Text == "" || a.Text == "") && (had.People == nil || a.People == nil) {
		return nil
	}
	return r.problem(n,
		content.Text{EN: "%s is answered twice, at the top and in its section", DA: "%s er besvaret to gange, øverst og i sit afsnit"}.With(ref),
		content.Text{EN: "Take one of the two out.", DA: "Slet det ene af de to svar."})
}

func (r *reader) sections(n *yaml.Node) error {
	seen := map[string]bool{}
	return r.each(n, func(n *yaml.Node) error {
		id, err := r.id(n)
		if err != nil {
			return err
		}
		if seen[id] {
			return r.problem(n,
				content.Text{EN: "the section %s stands here a second time", DA: "afsnittet %s står her for anden gang"}.With(id),
				content.Text{EN: "Put its answers together in one section.", DA: "Saml svarene i ét afsnit."})
		}
		seen[id] = true
		var ignored string
		var extra []content.Extra
		err = r.fields(n, fields{
			"id":      r.text(&ignored),
			"title":   r.text(&ignored), // written for people; the guide has it
			"answers": func(n *yaml.Node) error { return r.each(n, r.answerIn(id)) },
		}, &extra)
		if len(extra) > 0 {
			if r.plan.SectionExtra == nil {
				r.plan.SectionExtra = map[string][]content.Extra{}
			}
			r.plan.SectionExtra[id] = extra
		}
		return err
	})
}

// answerIn reads one of a section's answers.
func (r *reader) answerIn(section string) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		id, err := r.id(n)
		if err != nil && (r.foldsIn(section) || r.stoodFolded(n)) { // it may be the name of one, with a slip
			return unquoted(err)
		}
		if err != nil {
			return err
		}
		ref := content.RefOf(section, id)
		if r.seen[ref] {
			told := content.Text{EN: "the answer %s stands here a second time", DA: "svaret %s står her for anden gang"}.With(ref)
			if r.folded(n, ref) {
				told = pointed("%s stands here a second time", "%s står her for anden gang")
			}
			return r.problem(n, told, content.Text{EN: "Take one of the two out.", DA: "Slet det ene af de to svar."})
		}
		r.seen[ref] = true
		a, err := r.answer(n, ref)
		if err != nil && r.folded(n, ref) {
			return hushed(err)
		}
		if err != nil {
			return err
		}
		had := r.plan.Answer(ref) // from the top of the file
		if err := r.once(n, ref, had, a); err != nil {
			return err
		}
		if a.Text == "" {
			a.Text = had.Text
		}
		if a.People == nil {
			a.People = had.People
		}
		r.plan.Set(ref, a)
		return nil
	}
}

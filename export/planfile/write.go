package planfile

import (
	"bytes"
	"errors"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
	"unicode"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// version is the format's. A new key does not raise it, since programs keep the keys
// they do not know; it goes up, with a migration, when an old program would misread what
// it knows.
func version() int { return 1 + len(migrations) }

// endMarker is the last line of a whole file: YAML's own sign for a document's
// end. Without it a file cut off at the end of a line would read as a shorter plan.
const endMarker = "..."

// YAML writes the plan so that [Read] gives it back as it was. The order is the
// guide's, unknown keys stand behind the known ones, every field has a line of its
// own, and the questions stand beside the answers, so that the file explains itself
// and two versions can be compared. resume is the command that continues the plan; it
// goes into the opening comment.
//
// The bytes have been read back and compared when YAML returns them. Three things
// are not kept, because nobody said them: empty answers, the wording of questions
// that the guide has ([content.Answer].Asked), and which bytes were not UTF-8.
func YAML(p *content.Plan, g *content.Guide, resume string) ([]byte, error) {
	data, err := written(p, g, resume)
	if err != nil {
		return nil, err
	}
	if len(data) > MaxPlan {
		return nil, &content.Problem{
			What: content.Text{EN: "the plan has become larger than a plan can be (5 MB)", DA: "planen er blevet større, end en plan kan være (5 MB)"},
			Cure: content.Text{EN: "Combine fewer plans, or shorten the longest texts.", DA: "Saml færre planer, eller forkort de længste tekster."},
		}
	}
	back, err := Read("", data, g)
	if err != nil {
		return nil, unwritable(err)
	}
	if !reflect.DeepEqual(normal(p, g.ByRef()), unplaced(back)) {
		return nil, unwritable(errors.New("it would read back as another plan"))
	}
	return data, nil
}

// written is a plan as a file, unread.
func written(p *content.Plan, g *content.Guide, resume string) ([]byte, error) {
	w := &writer{plan: p, guide: g, known: g.ByRef()}
	w.here = w.markOf(p.Position)
	if q, ok := w.known[content.RefPresent]; ok {
		for _, o := range q.Item.Options {
			w.perspectives = append(w.perspectives, o.ID)
		}
	}
	var b bytes.Buffer
	b.WriteString(opening(p.Language, resume))
	e := yaml.NewEncoder(&b)
	e.SetIndent(2)
	if err := errors.Join(e.Encode(w.document()), e.Close()); err != nil {
		return nil, unwritable(err)
	}
	b.WriteString(endMarker + "\n")
	return unsteered(b.Bytes()), nil
}

// unsteered writes every sign that would steer a terminal or reorder a line as an
// escape: the file is looked at with cat and diff as well. The library does so with
// controls, and leaves the bidirectional ones; they only ever stand in double
// quotes, since [scalar] puts everything that does not print there.
func unsteered(data []byte) []byte {
	if !bytes.ContainsFunc(data, content.Steers) {
		return data
	}
	var b bytes.Buffer
	for _, r := range string(data) {
		if content.Steers(r) {
			fmt.Fprintf(&b, `\u%04X`, r)
		} else {
			b.WriteRune(r)
		}
	}
	return b.Bytes()
}

// unwritable says that the plan holds something the format does not know. Only a
// mistake in the program can bring that about.
func unwritable(err error) error {
	return &content.Problem{
		Cause: err,
		What:  content.Text{EN: "the plan could not be written so that it can be read again: %v", DA: "planen kunne ikke skrives, så den kan læses igen: %v"}.With(err),
		Cure: content.Text{
			EN: "This is a mistake in alongside; please report it. The file is left as it was.",
			DA: "Det er en fejl i alongside; meld den gerne. Filen er ikke rørt.",
		},
	}
}

func opening(l content.Language, resume string) string {
	said := content.Text{
		EN: "Readiness plan for peer support, written by alongside.\n" +
			"To go on with it: %[1]s\n" +
			"It holds honest thoughts: keep it private, and write roles instead of names.\n" +
			"You may change the answers here as well. Leave the last line (...) in place: it\n" +
			"shows that the file is whole. Comments that you add are not kept.",
		DA: "Forberedelsesplan for peer-støtte, skrevet af alongside.\n" +
			"Fortsæt med den sådan: %[1]s\n" +
			"Den rummer ærlige overvejelser: Lad den ikke flyde, og skriv roller frem for navne.\n" +
			"I kan også rette svarene her. Lad den sidste linje (...) stå: Den viser, at filen\n" +
			"er hel. Kommentarer, I tilføjer, bliver ikke gemt.",
	}.With(printable(resume)).In(l)
	return "# " + strings.ReplaceAll(said, "\n", "\n# ") + "\n"
}

// printable makes a command safe in a comment, where nothing can be quoted.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return '\uFFFD'
	}, s)
}

type writer struct {
	plan         *content.Plan
	guide        *content.Guide
	known        map[content.Ref]content.Question
	here         mark
	perspectives []string // in the guide's order
}

func (w *writer) document() *yaml.Node {
	p, m := w.plan, newMapping()
	m.put("version", number(version()))
	for _, f := range p.Fields() {
		if f.Key == "actions" {
			list(m, "sections", w.sections(), w.section)
		}
		if f.Key != "position" || w.here.ref == "" {
			w.field(m, f)
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
			if w.stands(q.Ref) {
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
	return !w.plan.BelowHead(ref).Empty() || ref == w.here.ref
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

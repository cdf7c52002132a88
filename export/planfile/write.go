package planfile

import (
	"bytes"
	"errors"
	"fmt"
	"reflect"

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
	w := &writer{plan: p, guide: g, known: g.ByRef(), asked: g.Asking(p).ByRef()}
	w.here = w.markOf(p.Position)
	if q, ok := w.known[content.RefPresent]; ok {
		for _, o := range q.Item.Options {
			w.perspectives = append(w.perspectives, o.ID)
		}
	}
	var b bytes.Buffer
	b.WriteString(opening(p, resume))
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

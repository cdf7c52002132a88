package planfile

import (
	"bytes"
	"cmp"
	"errors"
	"io"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// MaxPlan is far above any plan that people have written, and low enough to read
// a wrong file without harm.
const MaxPlan = 5 << 20 // bytes

// Read reads a plan back. It takes a file whole or not at all: what cannot be read
// is a [content.Problem] with the line and the cure, since the next save would lose
// it. Keys that this version does not know, and answers to questions the guide does
// not have, are kept. name is the file's name, for the messages.
func Read(name string, data []byte, g *content.Guide) (*content.Plan, error) {
	p, _, err := ReadNodes(name, data, g)
	return p, err
}

// ReadNodes is [Read], and gives the nodes of the file besides. What a plan says by itself
// can be read with a guide that asks nothing: every answer is then one to a question it
// does not have. [Guided] goes on from the nodes when the guide is there.
func ReadNodes(name string, data []byte, g *content.Guide) (*content.Plan, *yaml.Node, error) {
	return readNodes(name, data, g, migrations)
}

// Guided is [Read] of a file whose nodes have been read.
func Guided(name string, data []byte, doc *yaml.Node, g *content.Guide) (*content.Plan, error) {
	p, err := planOf(name, doc, g, migrations)
	if err == nil && !grownTooLarge(p, g, len(data)) {
		return p, nil
	}
	return Read(name, data, g) // which has the words for what is wrong
}

// readNodes is ReadNodes, with the steps from older versions to this one.
func readNodes(name string, data []byte, g *content.Guide, steps []migration) (*content.Plan, *yaml.Node, error) {
	data = bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))
	if err := checkWhole(name, data); err != nil {
		return nil, nil, err
	}
	p, doc, err := parse(name, data, g, steps)
	if err == nil && grownTooLarge(p, g, len(data)) {
		return nil, nil, &content.Problem{File: name, What: says().TooLarge.What, Cure: says().TooLarge.Shorten}
	}
	if err == nil {
		return p, doc, nil
	}
	failed := func(mended []byte) int {
		_, _, err := parse(name, mended, g, steps)
		return lineOf(err)
	}
	return nil, nil, cmp.Or(leftOver(name, data), signProblem(name, data, lineOf(err), failed), err)
}

// grownTooLarge reports whether a plan cannot be written again, which would only show when
// somebody has answered in it. Signs that are written as escapes, and the questions, make a
// file larger than it was read.
func grownTooLarge(p *content.Plan, g *content.Guide, size int) bool {
	const most = 10 // times: an escape is six bytes or ten, for a sign of one or more
	if size < MaxPlan/most {
		return false
	}
	data, err := written(p, g, "")
	return err == nil && len(data) > MaxPlan
}

// parse reads a file that is whole.
func parse(name string, data []byte, g *content.Guide, steps []migration) (*content.Plan, *yaml.Node, error) {
	doc, err := nodes(name, data)
	if err != nil {
		return nil, nil, err
	}
	p, err := planOf(name, doc, g, steps)
	return p, doc, err
}

// nodes are those of the one document that a file holds.
func nodes(name string, data []byte) (*yaml.Node, error) {
	d := yaml.NewDecoder(bytes.NewReader(data))
	var doc, more yaml.Node
	if err := d.Decode(&doc); errors.Is(err, io.EOF) {
		return nil, emptyFile(name)
	} else if err != nil {
		return nil, syntaxProblem(name, data, err)
	}
	switch err := d.Decode(&more); {
	case err == nil:
		return nil, secondDocument(name, more.Line)
	case !errors.Is(err, io.EOF):
		return nil, syntaxProblem(name, data, err)
	}
	return &doc, nil
}

// planOf is the plan that a document is.
func planOf(name string, doc *yaml.Node, g *content.Guide, steps []migration) (*content.Plan, error) {
	r := &reader{
		file: name, known: g.ByRef(), seen: map[content.Ref]bool{},
		plan: &content.Plan{Answers: map[content.Ref]content.Answer{}},
	}
	top := doc.Content[0]
	from, err := r.version(top, 1+len(steps))
	if err != nil {
		return nil, err
	}
	top = migrate(top, from, steps)
	if err := r.document(top); err != nil {
		return nil, err
	}
	return r.plan, nil
}

// checkWhole looks at the file from outside: that it is a text of a plan's size,
// and that its end is there.
func checkWhole(name string, data []byte) error {
	switch line, bad := badByte(data); {
	case len(data) > MaxPlan:
		return &content.Problem{
			File: name,
			What: content.Text{EN: "the file is larger than a plan can be (5 MB)", DA: "filen er større, end en plan kan være (5 MB)"},
			Cure: content.Text{EN: "Check that it is the right file.", DA: "Tjek, at det er den rigtige fil."},
		}
	case len(bytes.TrimSpace(data)) == 0:
		return emptyFile(name)
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")), bytes.IndexByte(data, 0) >= 0:
		return notUTF8(name, 0, content.Text{EN: "the file is saved as UTF-16, or is not a text file", DA: "filen er gemt som UTF-16, eller den er ikke en tekstfil"})
	case bad:
		return notUTF8(name, line, content.Text{EN: "a letter here is not UTF-8; the file was saved in an older encoding", DA: "her står et tegn, der ikke er UTF-8; filen er gemt i en ældre tegnkodning"})
	case merged(name, data) != nil:
		return merged(name, data)
	case !hasEnd(data):
		if p := otherEnd(name, data); p != nil {
			return p
		}
		return &content.Problem{
			File: name, Line: lines(data),
			What: content.Text{EN: "the end is missing; the file may be cut off", DA: "slutningen mangler; filen er måske ikke hel"},
			Cure: content.Text{
				EN: "Take the copy beside it whose name ends in .bak, or one from your backup. If you changed the file by hand and nothing is missing, add a last line with three dots: ...",
				DA: "Brug kopien ved siden af, hvis navn ender på .bak, eller en fra jeres backup. Har I selv rettet i filen, og mangler der intet, så tilføj en sidste linje med tre punktummer: ...",
			},
		}
	}
	return nil
}

func emptyFile(name string) error {
	return &content.Problem{
		File: name,
		What: content.Text{EN: "the file is empty", DA: "filen er tom"},
		Cure: content.Text{
			EN: "Take the copy beside it whose name ends in .bak, or delete the file to start a new plan.",
			DA: "Brug kopien ved siden af, hvis navn ender på .bak, eller slet filen for at begynde på en ny plan.",
		},
	}
}

func secondDocument(name string, line int) error {
	return &content.Problem{
		File: name, Line: line,
		What: content.Text{EN: "a second document begins here", DA: "her begynder et dokument nummer to"},
		Cure: content.Text{EN: "A plan is one document: move the second one to a file of its own.", DA: "En plan er ét dokument: Flyt det andet til sin egen fil."},
	}
}

func notUTF8(name string, line int, what content.Text) error {
	return &content.Problem{
		File: name, Line: line, What: what,
		Cure: content.Text{EN: "Open it in your editor and save it as UTF-8.", DA: "Åbn den i jeres editor, og gem den som UTF-8."},
	}
}

// badByte finds the line of the first byte that is not UTF-8.
func badByte(data []byte) (line int, bad bool) {
	if utf8.Valid(data) {
		return 0, false
	}
	for i := 0; i < len(data); {
		r, size := utf8.DecodeRune(data[i:])
		if r == utf8.RuneError && size == 1 {
			return lines(data[:i]), true
		}
		i += size
	}
	return 0, false
}

// hasEnd reports whether the last line is the end marker, at the line's very
// beginning: indented, it could be part of an answer.
func hasEnd(data []byte) bool {
	data = bytes.TrimRight(data, " \t\r\n")
	return bytes.Equal(data[bytes.LastIndexByte(data, '\n')+1:], []byte(endMarker))
}

// lines is the number of the line at which the text ends.
func lines(data []byte) int {
	return bytes.Count(bytes.TrimRight(data, "\r\n"), []byte("\n")) + 1
}

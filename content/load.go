package content

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strconv"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

//go:embed guide/*.yaml
var guideFiles embed.FS

// maxGuide is far above any guide that a person has written.
const maxGuide = 5 << 20 // bytes

// A Promise is a guide that may still have to be read. Whoever asks for it waits until it
// is there.
type Promise func() (*Guide, error)

// Promised is a promise that is kept already.
func (g *Guide) Promised() (*Guide, error) { return g, nil }

// Builtin is the guide the program carries, a [Promise]. It is loaded once, by whoever
// asks first; callers share it and do not change it.
var Builtin = sync.OnceValues(readBuiltin)

// readBuiltin reads the guide's files at the same time, since little can be done before
// they are there. Whether they are sound is for the tests to say.
func readBuiltin() (*Guide, error) {
	type part struct {
		name  string
		data  []byte
		guide *Guide
		err   error
		done  chan struct{}
	}
	var parts []*part
	err := eachGuideFile(func(name string, data []byte) error {
		parts = append(parts, &part{name: name, data: data, done: make(chan struct{})})
		return nil
	})
	if err != nil {
		return nil, err
	}
	largestFirst := slices.SortedFunc(slices.Values(parts), func(a, b *part) int { return len(b.data) - len(a.data) })
	for _, p := range largestFirst { // or the others would wait for it at the end
		go func() {
			p.guide, p.err = decodeGuide(p.name, p.data)
			close(p.done)
		}()
	}
	var g Guide
	for _, p := range parts {
		<-p.done
		if p.err != nil {
			return nil, p.err
		}
		g.add(p.guide)
	}
	return &g, nil
}

// BuiltinText is the built-in guide as one YAML document, to read and to start
// an own guide from.
func BuiltinText() (string, error) {
	var b strings.Builder
	b.WriteString("# The guide of alongside. Change a copy, and check it with the command: guide check COPY\n")
	inSections := false
	err := eachGuideFile(func(_ string, data []byte) error {
		for line := range strings.Lines(string(data)) {
			if line == "sections:\n" { // one key for all the steps' files
				if inSections {
					continue
				}
				inSections = true
			}
			b.WriteString(line)
		}
		return nil
	})
	return b.String(), err
}

func eachGuideFile(do func(name string, data []byte) error) error {
	names, err := fs.Glob(guideFiles, "guide/*.yaml") // sorted: the files' numbers are the order of the steps
	if err != nil {
		return fmt.Errorf("list the built-in guide: %w", err)
	}
	for _, name := range names {
		data, err := guideFiles.ReadFile(name)
		if err != nil {
			return fmt.Errorf("read the built-in guide: %w", err)
		}
		if err := do(name, data); err != nil {
			return err
		}
	}
	return nil
}

// LoadGuide reads an own guide, strictly: unknown keys, ids that stand twice,
// unknown kinds, a missing translation or source are each a [Problem] that
// names file, line, path and cure. The error is a [Problems].
func LoadGuide(name string, data []byte) (*Guide, error) {
	g, err := decodeGuide(name, data)
	if err != nil {
		return nil, err
	}
	var root yaml.Node // the same once more, for the lines
	if err := yaml.Unmarshal(data, &root); err != nil {
		return nil, guideProblems(name, err)
	}
	if ps := g.check(name, &root); len(ps) > 0 {
		return nil, ps
	}
	return g, nil
}

func (g *Guide) add(part *Guide) {
	g.Sections = append(g.Sections, part.Sections...)
	g.Papers = append(g.Papers, part.Papers...)
	g.Resources = append(g.Resources, part.Resources...)
	g.Glossary = append(g.Glossary, part.Glossary...)
	g.Documents = append(g.Documents, part.Documents...)
	g.Sources = append(g.Sources, part.Sources...)
}

func decodeGuide(name string, data []byte) (*Guide, error) {
	if len(data) > maxGuide {
		return nil, Problems{{File: name, What: Text{EN: "this file is larger than a guide can be (5 MB)", DA: "filen er større, end en guide kan være (5 MB)"}, Cure: Text{EN: "Check that it is the right file.", DA: "Tjek, at det er den rigtige fil."}}}
	}
	var g Guide
	d := yaml.NewDecoder(bytes.NewReader(data))
	d.KnownFields(true)
	if err := d.Decode(&g); err != nil {
		return nil, guideProblems(name, err)
	}
	var more yaml.Node
	if err := d.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, Problems{{File: name, Line: more.Line, What: Text{EN: "there is a second document in this file", DA: "der er et dokument nummer to i filen"}, Cure: Text{EN: "A guide is one document: take out the line ---.", DA: "En guide er ét dokument: Slet linjen ---."}}}
	}
	return &g, nil
}

var (
	yamlLine     = WhenSought(`line (\d+): (.*)`)
	unknownField = WhenSought(`^field (\S+) not found in type`)
)

// guideProblems turns what the YAML reader says into problems with a cure.
func guideProblems(name string, err error) Problems {
	if errors.Is(err, io.EOF) {
		return Problems{{File: name, Cause: err, What: Text{EN: "the file is empty", DA: "filen er tom"}, Cure: Text{EN: "Start from a copy of the built-in guide, which the command \"guide\" prints.", DA: "Start med en kopi af den indbyggede guide, som kommandoen \"guide\" udskriver."}}}
	}
	said := []string{strings.TrimPrefix(err.Error(), "yaml: ")}
	if typed, ok := errors.AsType[*yaml.TypeError](err); ok {
		said = typed.Errors
	}
	var ps Problems
	for _, s := range said {
		p := &Problem{File: name, Cause: err, What: Verbatim(s), Cure: Text{EN: "Compare with the built-in guide, which the command \"guide\" prints.", DA: "Sammenlign med den indbyggede guide, som kommandoen \"guide\" udskriver."}}
		if m := yamlLine().FindStringSubmatch(s); m != nil {
			p.Line, _ = strconv.Atoi(m[1])
			p.What = Verbatim(m[2])
			if f := unknownField().FindStringSubmatch(m[2]); f != nil {
				p.What = Text{EN: "the key %q is not one a guide has here", DA: "nøglen %q findes ikke her i en guide"}.With(f[1])
			}
		}
		ps = append(ps, p)
	}
	return ps
}

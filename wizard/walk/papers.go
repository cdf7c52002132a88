package walk

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A Paper is one version of the plan that can be written, to read and send on.
type Paper struct {
	Label   content.Text // with a place for the path
	Path    string       // as it is proposed
	Lang    content.Language
	Publish Publisher
}

// PapersOf lists what can be written of a plan: the plan in the user's own
// language, in the others, and what is for the manager and HR alone.
func PapersOf(s *Session, own content.Language) []Paper {
	var papers []Paper
	for _, l := range append([]content.Language{own}, OtherLanguages(own)...) {
		path := s.Markdown
		if l != own { // the other language's version has its language in the name
			path = beforeSuffix(path, string(l))
		}
		label := words.Screen().WriteMarkdown.With(l.Label(), "%s")
		papers = append(papers, Paper{label, path, l, s.Publish})
	}
	if s.Guide.AnyFolded(s.Plan) {
		papers = append(papers, Paper{words.Screen().WriteHR, beforeSuffix(s.Markdown, "hr"), own, s.PublishHR})
	}
	return papers
}

// Named is the paper under another name; nothing but blanks leaves the one it has. Signs
// that cannot be seen come along with a paste: a file named with them could not be typed,
// and would steer the terminal that lists it.
func (p Paper) Named(path string) Paper {
	path = strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n':
			return ' '
		case content.Steers(r):
			return -1
		}
		return r
	}, path)
	if !blank(path) {
		p.Path = strings.TrimSpace(path)
	}
	return p
}

// IsPlan reports whether its name is the plan's own.
func (p Paper) IsPlan(s *Session) bool { return filepath.Clean(p.Path) == filepath.Clean(s.File) }

// A Writing is what came of writing a paper.
type Writing int

// What may come of it.
const (
	PaperWritten Writing = iota
	PaperThere           // a file has its name, and nobody has agreed to replace it
	PaperIsPlan          // its name is that of the plan, which stays as it is; the error says so
	PaperRefused         // the error says why
)

// WritePaper writes the plan as one of its papers. No [Publisher] replaces a file that it
// is not told to replace, or the plan itself.
func (w *Walk) WritePaper(s *Session, p Paper, replace bool) (Writing, error) {
	switch err := p.Publish(w.Plan.Clone(), p.Lang, p.Path, replace); {
	case errors.Is(err, ErrExists):
		return PaperThere, nil
	case err != nil && p.IsPlan(s):
		return PaperIsPlan, err
	case err != nil:
		return PaperRefused, err
	}
	return PaperWritten, nil
}

// beforeSuffix puts a word before a file name's suffix.
func beforeSuffix(path, word string) string {
	suffix := filepath.Ext(path)
	return strings.TrimSuffix(path, suffix) + "." + word + suffix
}

// OtherLanguages are all but one.
func OtherLanguages(not content.Language) []content.Language {
	return slices.DeleteFunc(content.Languages(), func(l content.Language) bool { return l == not })
}

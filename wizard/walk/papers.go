package walk

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// Papers are what a sitting's plan can be written as beside the state it is kept in, and
// what was written of it until now. All copies of a [Session] have the same.
type Papers struct {
	Offers  func(p *content.Plan, own content.Language) []content.Offer // in the order in which they are told
	Publish Publisher

	// Version is what there is under a paper's name already, beside the plan as it is now. May be nil.
	Version func(p *content.Plan, o content.Offer, path string) content.Version

	written []written
	told    bool // of all that was written
}

// A Publisher writes a plan as what was offered, and gives the file's full path. Where the
// file is there already it returns [ErrExists], unless replace is set.
type Publisher func(p *content.Plan, o content.Offer, path string, replace bool) (full string, err error)

// written are files that were written and are opened in the same way.
type written struct {
	paths  []string // in full
	format string
	opens  content.Count
}

// A PaperLine is a line of what was written: a file with its full path, or how those before
// it are opened.
type PaperLine struct {
	Text content.Text
	File bool
}

// Told is what was written in this sitting: each file, and how it is opened.
func (ps *Papers) Told() (lines []PaperLine) {
	if ps == nil {
		return nil
	}
	for _, w := range ps.written {
		for _, path := range w.paths {
			lines = append(lines, PaperLine{words.Walk().Written.With(content.VisibleLine(path)), true})
		}
		lines = append(lines, PaperLine{w.opens.Of(len(w.paths)), false})
	}
	return lines
}

// note remembers a file that was written.
func (ps *Papers) note(o content.Offer, path string) {
	ps.told = false
	for i := range ps.written {
		ps.written[i].paths = slices.DeleteFunc(ps.written[i].paths, func(other string) bool { return other == path })
	}
	i := slices.IndexFunc(ps.written, func(w written) bool { return w.format == o.Format })
	if i < 0 {
		ps.written = append(ps.written, written{format: o.Format, opens: o.Opens})
		i = len(ps.written) - 1
	}
	ps.written[i].paths = append(ps.written[i].paths, path)
	ps.written = slices.DeleteFunc(ps.written, func(w written) bool { return len(w.paths) == 0 })
}

// Farewell is the same for whoever leaves, a line each, in their language. It is told once,
// and again where more was written.
func (ps *Papers) Farewell(l content.Language) string {
	if ps == nil || ps.told {
		return ""
	}
	ps.told = true
	var lines strings.Builder
	for _, t := range ps.Told() {
		lines.WriteString(t.Text.In(l) + "\n")
	}
	return lines.String()
}

// A Paper is one thing that the plan can be written as, as it stands on the list of them.
type Paper struct {
	content.Offer
	Path    string // as it is proposed, or was said instead
	There   content.Version
	Marked  bool  // it is to be written
	Done    bool  // it was
	Replace bool  // whoever writes it again knows that there is a file of its name
	Problem error // why it was not written, when that was tried last; nil for no reason
}

// PapersOf lists what can be written of a plan in the user's own language, each beside the
// plan and named after it. What is usual is marked, and what is there and behind the plan.
func PapersOf(s *Session, own content.Language) []Paper {
	if s.Papers == nil || s.Plan.TakesPart() { // a sheet is sent back as it is
		return nil
	}
	var papers []Paper
	for _, o := range s.Papers.Offers(s.Plan, own) {
		path := strings.TrimSuffix(s.File, filepath.Ext(s.File)) + o.Suffix
		there := s.version(o, path)
		papers = append(papers, Paper{Offer: o, Path: path, There: there, Marked: o.Proposed || there.Behind()})
	}
	return papers
}

// version is what there is under a paper's name. Of the page for the manager and HR nothing
// is told to a room: that it is behind would tell that a folded answer was changed.
func (s *Session) version(o content.Offer, path string) content.Version {
	if s.Papers.Version == nil || o.Paper == content.PaperHR && s.Plan.Workshop() {
		return content.NoVersion
	}
	return s.Papers.Version(s.Plan, o, path)
}

// Version says what there is under the paper's name; empty for nothing to be said of.
func (p Paper) Version() content.Text {
	switch p.There {
	case content.VersionNow:
		return words.Walk().VersionNow
	case content.VersionOlder:
		return words.Walk().VersionOlder
	case content.VersionOther:
		return words.Walk().VersionOther
	case content.NoVersion:
	}
	return content.Text{}
}

// Behind tells whoever leaves which papers beside the plan say something else than it does
// now; empty for none.
func (s *Session) Behind() content.Text {
	var names []string
	for _, p := range PapersOf(s, s.Plan.Language) {
		if p.There.Behind() {
			names = append(names, content.VisibleLine(p.Path))
		}
	}
	if len(names) == 0 {
		return content.Text{}
	}
	return words.Walk().Behind.Of(len(names)).With(strings.Join(names, ", "))
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
	if path = strings.TrimSpace(path); path != "" && path != p.Path {
		p.Path, p.There, p.Replace, p.Problem = path, content.NoVersion, false, nil
	}
	return p
}

// WriteMarked writes all papers that are marked, and takes the marks off those that came
// to the disk; the others stay, and their problem says why. Where there is a file of one's
// name, and it is not known to be as this program wrote it, nobody may have agreed to
// replace it: it is told which these are, and written when it is said once more. No [Publisher] replaces a file that it is not told to replace, or
// the plan itself.
func (w *Walk) WriteMarked(s *Session, papers []Paper) (there []int) {
	for i := range papers {
		p := &papers[i]
		if !p.Marked {
			continue
		}
		if p.Problem = namesake(papers, i); p.Problem != nil {
			continue
		}
		known := s.version(p.Offer, p.Path).Ours() // by now
		full, err := s.Papers.Publish(w.Plan.Clone(), p.Offer, p.Path, p.Replace || known)
		switch {
		case errors.Is(err, ErrExists):
			p.Replace = true
			there = append(there, i)
		case err != nil:
			p.Problem = err
		default:
			p.Marked, p.Replace, p.Done, p.There = false, false, true, content.VersionNow
			s.Papers.note(p.Offer, full)
		}
	}
	return there
}

// namesake refuses a paper that would take the place of another one written with it.
func namesake(papers []Paper, i int) error {
	same := func(other Paper) bool {
		return other.Marked && filepath.Clean(other.Path) == filepath.Clean(papers[i].Path)
	}
	if slices.ContainsFunc(papers[:i], same) || slices.ContainsFunc(papers[i+1:], same) {
		return &content.Problem{File: papers[i].Path, What: words.Walk().Namesakes, Cure: words.Walk().NamesakesCure}
	}
	return nil
}

// Forgo takes back that files may be replaced: something else was done first.
func Forgo(papers []Paper) {
	for i := range papers {
		papers[i].Replace = false
	}
}

// OtherLanguages are all but one.
func OtherLanguages(not content.Language) []content.Language {
	return slices.DeleteFunc(content.Languages(), func(l content.Language) bool { return l == not })
}

package export

import (
	"errors"
	"slices"
	"strings"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/calendar"
	"alongside/export/paper"
	"alongside/export/paper/block"
	"alongside/export/planfile"
)

// ErrFormat says that there is no format, or no paper, of that name, or not the one in the
// other.
var ErrFormat = errors.New("no such format")

// A format is a way to write a paper of a plan down.
type format struct {
	name   string
	also   []string
	papers func(paper.Kind) bool                                                                    // that can be had in it
	write  func(is *Given, k paper.Kind, l content.Language, calls command.Program) ([]byte, error) // nil for nothing
}

// formats are all of them, the usual one first.
var formats = []format{
	{"md", []string{"markdown"}, every, document((*block.Document).Markdown)},
	{"html", []string{"htm"}, every, document((*block.Document).HTML)},
	{"yaml", []string{"yml"}, planAlone, state},
	{"ics", []string{"ical"}, planAlone, days},
}

func every(paper.Kind) bool       { return true }
func planAlone(k paper.Kind) bool { return k == paper.Plan }

// PaperFormats are the names of the formats that papers are laid out in.
func PaperFormats() []string { return namesOf(paper.HR) }

// Formats are the names of all formats, and of the paper that has been called one.
func Formats() []string { return append(namesOf(paper.Plan), string(paper.HR)) }

// namesOf are those that a paper can be had in.
func namesOf(k paper.Kind) (names []string) {
	for _, f := range formats {
		if f.papers(k) {
			names = append(names, f.name)
		}
	}
	return names
}

// PaperNames are the names of all papers that plans can become.
func PaperNames(g *content.Guide) (names []string) {
	for _, k := range paper.Kinds(&content.Plan{}, g) {
		names = append(names, string(k))
	}
	return append(names, string(paper.HR), string(paper.Sheets))
}

// In writes one of the plan's papers in the format of that name, in a language. calls is
// how this program is called, for the plan's own first lines. Where there is no such thing,
// the problem says what can be had.
func (is *Given) In(name, as string, l content.Language, calls command.Program) ([]byte, error) {
	if as == string(paper.HR) && (name == string(paper.Plan) || name == string(paper.HR)) { // which was a format before there were papers
		name, as = string(paper.HR), formats[0].name
	}
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == as || slices.Contains(f.also, as) })
	k := paper.Kind(name)
	switch papers := PaperNames(is.Guide); {
	case !slices.Contains(papers, name):
		return nil, refused(offered().NoPaper.With(name), offered().Papers.With(strings.Join(papers, ", ")))
	case i < 0:
		return nil, refused(offered().NoFormat.With(as), offered().Formats.With(strings.Join(Formats(), ", ")))
	case !formats[i].papers(k):
		return nil, refused(offered().NotSo.With(name, formats[i].name), offered().FormatsOf.With(strings.Join(namesOf(k), ", ")))
	}
	data, err := formats[i].write(is, k, l, calls)
	if err == nil && data == nil {
		err = is.nothing(k, formats[i])
	}
	return data, err
}

// nothing is why a plan cannot become what others can.
func (is *Given) nothing(k paper.Kind, as format) error {
	if what, ok := map[paper.Kind]content.Text{paper.HR: offered().NothingForHR, paper.Sheets: offered().NoSheets}[k]; ok {
		return &content.Problem{File: is.Name, What: what, Cure: offered().PlanInstead}
	}
	others := slices.DeleteFunc(namesOf(k), func(name string) bool { return name == as.name })
	return &content.Problem{File: is.Name, What: offered().NoDays, Cure: offered().NoDaysCure.With(strings.Join(others, ", "))}
}

func refused(what, cure content.Text) error {
	return &content.Problem{Cause: ErrFormat, What: what, Cure: cure}
}

// document is a paper laid out by one of the writers; nothing where the plan cannot become it.
func document(lay func(*block.Document) []byte) func(*Given, paper.Kind, content.Language, command.Program) ([]byte, error) {
	return func(is *Given, k paper.Kind, l content.Language, _ command.Program) ([]byte, error) {
		doc, ok := paper.Write(k, is.today, is.Plan, is.Guide, l)
		if !ok {
			return nil, nil
		}
		return lay(doc), nil
	}
}

// state is the plan as it is kept.
func state(is *Given, _ paper.Kind, l content.Language, calls command.Program) ([]byte, error) {
	return planfile.YAML(is.Plan.Speaking(l), is.Guide, calls.Kept(is.Name))
}

// days are those that the plan names, for a calendar; nothing where it names none.
func days(is *Given, _ paper.Kind, l content.Language, _ command.Program) ([]byte, error) {
	return calendar.ICS(is.Plan, is.Guide, l)
}

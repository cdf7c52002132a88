package export

import (
	"bytes"
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

// A format is a way to write a paper of a plan down. Those that lay out what was built of
// blocks can do so with all papers; the others write the plan alone.
type format struct {
	name  string
	also  []string
	lay   func(*block.Document) []byte
	write func(is *Given, l content.Language, calls command.Program) ([]byte, error) // nil for nothing
	top   string                                                                     // up to here all its files begin alike; "" where they do not
}

// formats are all of them, the usual one first.
var formats = []format{
	{name: "md", also: []string{"markdown"}, lay: (*block.Document).Markdown},
	{name: "html", also: []string{"htm"}, lay: (*block.Document).HTML, top: "<title>"},
	{name: "yaml", also: []string{"yml"}, write: state},
	{name: "ics", also: []string{"ical"}, write: days, top: "VERSION"},
}

// has reports whether a paper can be had in the format.
func (f format) has(k paper.Kind) bool { return f.lay != nil || k == paper.Plan }

// dated reports whether a paper in the format always says on which day its plan was changed.
func (f format) dated(name string) bool { return f.lay != nil && name != string(paper.HR) }

// alike reports whether two files begin as all in the format do.
func (f format) alike(a, b []byte) bool {
	top, _, _ := bytes.Cut(a, []byte(f.top))
	return a != nil && bytes.HasPrefix(b, top)
}

// same reports whether two files say the same, whenever they were written.
func (f format) same(a, b []byte) bool {
	if a == nil || f.lay != nil {
		return a != nil && bytes.Equal(a, b)
	}
	return bytes.Equal(calendar.Undated(a), calendar.Undated(b))
}

// PaperFormats are the names of the formats that papers are laid out in.
func PaperFormats() []string { return namesOf(paper.HR) }

// Formats are the names of all formats, and of the paper that has been called one.
func Formats() []string { return append(namesOf(paper.Plan), string(paper.HR)) }

// namesOf are those that a paper can be had in.
func namesOf(k paper.Kind) (names []string) {
	for _, f := range formats {
		if f.has(k) {
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
	f, known := formatOf(as)
	k := paper.Kind(name)
	switch papers := PaperNames(is.Guide); {
	case !slices.Contains(papers, name):
		return nil, refused(offered().NoPaper.With(name), offered().Papers.With(strings.Join(papers, ", ")))
	case !known:
		return nil, refused(offered().NoFormat.With(as), offered().Formats.With(strings.Join(Formats(), ", ")))
	case !f.has(k):
		return nil, refused(offered().NotSo.With(name, f.name), offered().FormatsOf.With(strings.Join(namesOf(k), ", ")))
	}
	data, err := is.written(k, f, l, calls)
	if err == nil && data == nil {
		err = is.nothing(k, f)
	}
	return data, err
}

// formatOf is the format of a name.
func formatOf(name string) (f format, known bool) {
	i := slices.IndexFunc(formats, func(f format) bool { return f.name == name || slices.Contains(f.also, name) })
	if i < 0 {
		return format{}, false
	}
	return formats[i], true
}

// Worksheets writes handouts for pen and paper, in one of [PaperFormats]. Where there is no
// such format or perspective, the problem says what can be had.
func Worksheets(h Handout, as string, g *content.Guide, l content.Language) ([]byte, error) {
	if h.For != "" {
		if err := g.CheckPerspective("--for", h.For); err != nil {
			return nil, err
		}
	}
	f, known := formatOf(as)
	switch can := strings.Join(SheetFormats(), ", "); {
	case !known:
		return nil, refused(offered().NoFormat.With(as), offered().Formats.With(can))
	case f.lay == nil: // see also [Sheet]
		return nil, refused(offered().NoSuchSheets.With(f.name), offered().FormatsOf.With(can))
	}
	return f.lay(paper.Handouts(h, g, l)), nil
}

// written is a paper in a format that it can be had in; nothing where this plan has none.
func (is *Given) written(k paper.Kind, as format, l content.Language, calls command.Program) ([]byte, error) {
	if as.lay == nil {
		return as.write(is, l, calls)
	}
	doc, ok := paper.Write(k, is.today, is.Plan, is.Guide, l)
	if !ok {
		return nil, nil
	}
	return as.lay(doc), nil
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

// state is the plan as it is kept.
func state(is *Given, l content.Language, calls command.Program) ([]byte, error) {
	return planfile.YAML(is.Plan.Speaking(l), is.Guide, calls.Kept(FileOf(is.Name)))
}

// days are those that the plan names, for a calendar; nothing where it names none.
func days(is *Given, l content.Language, _ command.Program) ([]byte, error) {
	return calendar.ICS(is.Plan, is.Guide, l)
}

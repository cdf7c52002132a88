package export

import (
	"io"
	"path/filepath"
	"slices"
	"strings"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/disk"
	"alongside/export/paper"
	"alongside/export/planfile"
)

// A Given is a plan that a command was given, and the guide it was read with.
type Given struct {
	content.Given
	Guide *content.Guide
	data  []byte       // its file's
	today content.Date // by which it is seen what is overdue
}

// ReadGuide reads the guide in a file that the user named; the built-in one where they named
// none.
func ReadGuide(name string) (*content.Guide, error) {
	if name == "" {
		return content.Builtin()
	}
	data, err := disk.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return content.LoadGuide(name, data)
}

// PromiseGuide is [ReadGuide] for whoever need not wait yet. A guide of the user's own is
// read at once all the same: what is wrong with it is said before anything else.
func PromiseGuide(name string) (content.Promise, error) {
	if name == "" {
		return content.Builtin, nil
	}
	g, err := ReadGuide(name)
	return g.Promised, err
}

// ReadPlans reads the plans in files that the user named, and leaves the files to others.
func ReadPlans(g *content.Guide, today content.Date, names ...string) (plans []*Given, err error) {
	return ReadPiped(strings.NewReader(""), g, today, names...)
}

// Piped is what stands for a file's name where a plan is piped into the program.
const Piped = "-"

// ReadPiped is [ReadPlans], with what is piped in for the plan that is called [Piped].
func ReadPiped(in io.Reader, g *content.Guide, today content.Date, names ...string) (plans []*Given, err error) {
	for _, name := range names {
		data, err := given(in, name)
		if err != nil {
			return nil, err
		}
		p, err := planfile.Read(name, data, g)
		if err != nil {
			return nil, err
		}
		plans = append(plans, &Given{content.Given{Name: name, Plan: p}, g, data, today})
	}
	return plans, nil
}

// given is what a file holds, or what is piped in.
func given(in io.Reader, name string) ([]byte, error) {
	if name != Piped {
		return disk.ReadFile(name)
	}
	data, err := io.ReadAll(io.LimitReader(in, planfile.MaxPlan+1))
	if err != nil {
		return nil, &content.Problem{File: Piped, Cause: err, What: offered().Unpiped, Cure: offered().UnpipedCure.With(err)}
	}
	return data, nil
}

// FileOf is how a plan is named in a command that people will type: one that was piped in
// is not there any more, and has whatever name they give it.
func FileOf(name string) string {
	if name == Piped {
		return "plan.yaml"
	}
	return name
}

// WithNewer are the plans to combine: those that were named, and behind them those that
// were only said to be the newer ones.
func WithNewer(names, newer []string) []string {
	names = slices.Clone(names)
	for _, name := range newer {
		if !Named(names, name) {
			names = append(names, name)
		}
	}
	return names
}

// Named reports whether a file is among those that were named.
func Named(names []string, name string) bool {
	return slices.ContainsFunc(names, func(other string) bool { return filepath.Clean(other) == filepath.Clean(name) })
}

// CombinedOf are the words after combine that name the plans, and which are the newer ones.
func CombinedOf(names, newer []string, calls command.Program) (words []string) {
	for _, name := range names {
		if Named(newer, name) {
			words = append(words, "--newer")
		}
		words = append(words, calls.File(name))
	}
	return words
}

// keepSettled refuses to combine into a file in which a group has settled something and that
// is not among the plans: it would be replaced, and lost.
func keepSettled(to string, plans []*Given) error {
	named := slices.ContainsFunc(plans, func(is *Given) bool { return Named([]string{to}, is.Name) })
	if to == "-" || named || !disk.Exists(to) {
		return nil
	}
	there, err := ReadPlans(plans[0].Guide, plans[0].today, to)
	if err != nil || len(there[0].Plan.Joined) == 0 || !there[0].Plan.Settled() {
		return nil //nolint:nilerr // what is no plan, nobody has settled anything in
	}
	return paper.SettledThere(to)
}

// HandoutOf is what a worksheet is for: a plan, where one was given, and a perspective,
// where one was named; or the whole guide.
func HandoutOf(plans []*Given, perspective string, all bool) Handout {
	h := Handout{For: perspective, All: all}
	for _, is := range plans {
		h.Plan = is.Plan
	}
	return h
}

// Check tells what is open and what is overdue in the plan, and what is remarked on it; found
// reports whether there is any of them.
func (is *Given) Check(l content.Language) (told string, found bool) {
	g := is.Guide.Asking(is.Plan) // of a sheet nothing else is open
	return paper.Check(is.Plan, g, Remarks(is.Name, is.data, is.Plan, is.Guide), is.today, l)
}

// Lost tells what of the file does not come along into what is written; nil for nothing.
func (is *Given) Lost() error {
	if lost := planfile.Comments(is.Name, is.data); lost != nil {
		return lost
	}
	return nil
}

// An Into is what plans are combined into.
type Into struct {
	File  string   // where it is written; "-" where that is nowhere yet
	Kept  string   // where it is kept, or is proposed to be
	Newer []string // the files that take the place of their earlier versions
}

// Combine makes one plan of several, and tells what of their files did not come along and
// how they differ. data is what its file is to hold.
func Combine(l content.Language, into Into, calls command.Program, plans ...*Given) (data []byte, told string, err error) {
	if err := keepSettled(into.File, plans); err != nil {
		return nil, "", err
	}
	g := plans[0].Guide
	var given []content.Given
	for _, is := range plans {
		is.Newer = Named(into.Newer, is.Name)
		given = append(given, is.Given)
		if lost := planfile.Comments(is.Name, is.data); lost != nil {
			told += lost.In(l) + "\n"
		}
	}
	c, err := g.Combine(l, given...)
	if err != nil {
		return nil, "", err
	}
	data, err = planfile.YAML(c.Plan, g, calls.Kept(into.Kept))
	return data, told + paper.Combined(c, g, len(plans), l), err
}

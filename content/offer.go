package content

// An Offer is one thing that a plan can be written as, beside the state that it is kept in:
// a paper of it, in a format and a language.
type Offer struct {
	Paper  string // which of the papers
	Format string // how it is written down
	Lang   Language

	Label    Text   // what it is and for whom, for a list to choose from
	Opens    Count  // how its file is opened, or several of them
	Suffix   string // what its file's name has in the place of the plan's own suffix
	Proposed bool   // it is written unless somebody says otherwise
}

// A Version says what there is under a paper's name already, beside the plan as it is now.
type Version int

// The versions. Days on which nothing was answered make no other one.
const (
	NoVersion    Version = iota // nothing, or nothing that looks like such a paper
	VersionNow                  // what the paper would say now
	VersionOlder                // what this program wrote of the plan before it was changed, and nobody has touched since
	VersionOther                // something else: the plan was changed, or the paper, or both
)

// Ours reports whether the file is known to be as this program wrote it, so that nobody's
// words go with it.
func (v Version) Ours() bool { return v == VersionNow || v == VersionOlder }

// Behind reports whether the file says something else than the plan does.
func (v Version) Behind() bool { return v == VersionOlder || v == VersionOther }

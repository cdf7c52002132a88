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

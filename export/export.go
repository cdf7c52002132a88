package export

import (
	"alongside/content"
	"alongside/content/command"
	"alongside/export/disk"
	"alongside/export/paper"
	"alongside/export/planfile"
)

// A File is a plan's file on the disk, open for as long as it is asked from.
type File = disk.File

// A Keeper keeps a plan for a whole sitting, in its file or in another one.
type Keeper = disk.Keeper

// An Ending is where a plan is when its sitting ends.
type Ending = disk.Ending

// The endings.
const (
	Unwritten = disk.Unwritten // nothing was said, and there is no file
	Kept      = disk.Kept      // in its file
	Elsewhere = disk.Elsewhere // in a file beside it, which the sitting's error names
	Nowhere   = disk.Nowhere   // on no disk: it has to be printed, or it is lost
)

// A Handout says what [Worksheets] are for.
type Handout = paper.Handout

// What a plan's file can be, that its user did not expect.
var (
	ErrLocked  = disk.ErrLocked  // another alongside has it open
	ErrChanged = disk.ErrChanged // somebody else has changed it
)

// Open opens the plan's file, which need not be there yet, and keeps others out of it.
// calls is how this program is called, for cures.
func Open(path string, g *content.Guide, calls command.Program) (*File, error) {
	return disk.Open(path, g, calls)
}

// Keep opens a plan's file for a sitting, and does not wait for the guide. Where no plan
// can be kept under that name, it says so before anybody answers a question.
func Keep(path string, promised content.Promise, calls command.Program) (*Keeper, error) {
	return disk.Keep(path, promised, calls)
}

// Exists reports whether there is anything of that name.
func Exists(path string) bool { return disk.Exists(path) }

// Publish writes what was made from the plans in sources to a file of its own. It
// replaces nothing unasked, and never a source.
func Publish(data []byte, to string, replace bool, sources ...string) error {
	return disk.Publish(data, to, replace, sources...)
}

// Read reads a plan, or refuses it with the line and the cure.
func Read(name string, data []byte, g *content.Guide) (*content.Plan, error) {
	return planfile.Read(name, data, g)
}

// YAML writes the plan so that [Read] gives it back as it was. resume is the command
// that goes on with it.
func YAML(p *content.Plan, g *content.Guide, resume string) ([]byte, error) {
	return planfile.YAML(p, g, resume)
}

// Schema is the JSON Schema of a plan's file, with a word on every key.
func Schema(g *content.Guide, l content.Language) []byte { return planfile.Schema(g, l) }

// Rescue writes a plan that could not be saved anywhere, to be printed and copied.
func Rescue(p *content.Plan, g *content.Guide, resume string) []byte {
	return planfile.Rescue(p, g, resume)
}

// Markdown writes the plan as it is sent on.
func Markdown(p *content.Plan, g *content.Guide, l content.Language) []byte {
	return paper.Markdown(p, g, l)
}

// HRSheet writes what is for the manager and HR alone; nil where there is nothing.
func HRSheet(p *content.Plan, g *content.Guide, l content.Language) []byte {
	return paper.HRSheet(p, g, l)
}

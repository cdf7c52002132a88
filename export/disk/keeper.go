package disk

import (
	"errors"
	"io/fs"

	"alongside/content"
	"alongside/content/command"
)

// errSaving is why a plan is not saved while it is being saved: where that panics, it stays.
var errSaving = errors.New("the plan is being saved")

// A Keeper keeps a plan for a whole sitting: in its file, and in another one when the
// first cannot be written any more. Like a [File] it is used by one goroutine at a time.
type Keeper struct {
	promised content.Promise
	calls    command.Program
	path     string // as the user named it
	file     *File
	unsaved  error // why the last save failed
}

// Keep opens a plan's file for a sitting; see [Open]. It does not wait for the guide:
// what that has to say of the plan, [Keeper.Guided] asks it.
func Keep(path string, promised content.Promise, calls command.Program) (*Keeper, error) {
	if err := CheckDestination(path); err != nil {
		return nil, err
	}
	k := &Keeper{promised: promised, calls: calls}
	if err := k.open(path); err != nil {
		return nil, err
	}
	return k, nil
}

func (k *Keeper) open(path string) error {
	file, err := openSoon(path, k.promised, k.calls)
	if err != nil {
		return err
	}
	k.path, k.file = path, file
	return nil
}

// Path is where the plan is kept by now, as the user named it.
func (k *Keeper) Path() string { return k.path }

// Guided waits for the guide and gives it, and lets it judge the plan; see [File.Guided].
func (k *Keeper) Guided() (*content.Guide, error) {
	if err := k.file.Guided(); err != nil {
		return nil, err
	}
	return k.file.guide, nil
}

// Plan is the plan that was in the file when it was opened; nil for a new one. Until the
// guide is there it is what the file says by itself.
func (k *Keeper) Plan() *content.Plan { return k.file.Plan() }

// Remarks tell what somebody should know about the file before they go on with it.
func (k *Keeper) Remarks() []*content.Problem { return k.file.Remarks() }

// Aside is [File.Aside] of the file that the plan is kept in by now.
func (k *Keeper) Aside() string { return k.file.Aside() }

// Draft is [File.Draft] beside the plan, wherever that is by now.
func (k *Keeper) Draft(text string) (path string, err error) { return k.file.Draft(text) }

// Save is [File.Save].
func (k *Keeper) Save(p *content.Plan) error {
	k.unsaved = errSaving
	k.unsaved = k.file.Save(p)
	return k.unsaved
}

// Kept is the plan as it is kept, see [content.Sitting]: with what it is known by.
func (k *Keeper) Kept(p *content.Plan) *content.Plan {
	kept := k.file.sitting.Kept(*p)
	return &kept
}

// Forget is [File.Forget]: the plan is saved, and older versions of it go.
func (k *Keeper) Forget(p *content.Plan) error {
	k.unsaved = errSaving
	k.unsaved = k.file.Forget(p)
	return k.unsaved
}

// Move keeps the plan in a new file from now on, for whoever could read it until now.
func (k *Keeper) Move(path string) error {
	if exists(path) {
		return &content.Problem{
			File: path, Cause: fs.ErrExist,
			What: alreadyThere,
			Cure: content.Text{EN: "Give the name of a new file.", DA: "Skriv navnet på en ny fil."},
		}
	}
	old := k.file
	if err := k.open(path); err != nil {
		return err
	}
	k.file.ShareLike(old)
	_ = old.Close() // its lock is all there is to let go of
	return nil
}

// Publish writes what was made from the plan, though never over the plan itself. Where
// there is a file already, it goes only if that was agreed to; else the problem wraps
// [fs.ErrExist].
func (k *Keeper) Publish(data []byte, to string, replace bool) error {
	return Publish(data, to, replace, k.path)
}

// Close lets others open the plan. What matters was saved before.
func (k *Keeper) Close() { _ = k.file.Close() }

// An Ending is where a plan is when its sitting ends.
type Ending int

// The endings.
const (
	Unwritten Ending = iota // nothing was said, and there is no file
	Kept                    // in its file
	Elsewhere               // in a file beside it, which the sitting's error names
	Nowhere                 // on no disk: it has to be printed, or it is lost
)

// Ended looks where the plan is. sitting is the error that the sitting ended with.
func (k *Keeper) Ended(sitting error) Ending {
	switch {
	case errors.Is(sitting, ErrChanged):
		return Elsewhere
	case k.unsaved != nil:
		return Nowhere
	case exists(k.path):
		return Kept
	}
	return Unwritten
}

package disk

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/gofrs/flock"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/planfile"
)

const backupSuffix = ".bak"

// ErrChanged says that somebody else changed the plan's file while it was open.
var ErrChanged = errors.New("the plan was changed elsewhere")

// A File is a plan's file while it is being worked on. It is locked from [Open] to
// [File.Close]. A File is used by one goroutine at a time.
type File struct {
	name     string // as the user gave it
	path     string // the file itself, links followed
	promised content.Promise
	guide    *content.Guide  // nil until [File.Guided]
	calls    command.Program // how the commands that are told begin
	lock     *flock.Flock
	plan     *content.Plan
	judged   func(*content.Guide) (*content.Plan, error) // the plan as a guide has it; nil where it is so

	sitting content.Sitting // it begins when the plan is read with the guide

	access  access             // who may read it
	remarks []*content.Problem // on what was found there

	known    []byte // what we last read from or wrote to the disk; nil for no file
	backedUp bool   // nothing that was there before us can be lost any more
	aside    string // where the plan goes once the file is somebody else's
	earlier  string // where an earlier session's plan went for the same reason
}

// Open locks the plan's file and reads it, where there is one. A file that cannot
// be read whole is a [content.Problem] and stays untouched. calls is this program, for
// the commands that a problem and the plan's opening comment tell.
func Open(path string, g *content.Guide, calls command.Program) (*File, error) {
	f, err := openSoon(path, g.Promised, calls)
	if err != nil {
		return nil, err
	}
	if err := f.Guided(); err != nil {
		_ = f.Close() // what is wrong with the plan is what matters
		return nil, err
	}
	return f, nil
}

// openSoon is Open but for what the guide has to say of the plan, which [File.Guided]
// asks it.
func openSoon(path string, promised content.Promise, calls command.Program) (*File, error) {
	target, err := destination(path)
	if err != nil {
		return nil, err
	}
	f := &File{name: path, path: target, promised: promised, calls: calls}
	f.access = f.whose()
	if f.lock, err = lock(target, path, f.access, calls); err != nil {
		return nil, err
	}
	sweep(target)
	f.earlier = newestAside(target)
	err = f.read()
	if err == nil {
		err = f.takeUpDrafts()
	}
	if err != nil {
		_ = f.Close() // what is wrong with the plan is what matters
		return nil, err
	}
	return f, nil
}

// read reads what the plan says by itself. Where it cannot be read, the guide is waited
// for, by which it is known what must not be told.
func (f *File) read() error {
	data, err := load(f.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		f.backedUp = true // there is nothing to back up
		return nil
	case err != nil:
		return systemProblem(f.name, content.Text{EN: "the plan cannot be read", DA: "planen kan ikke læses"}, err)
	}
	f.known = data
	p, nodes, err := planfile.ReadNodes(f.name, data, &content.Guide{})
	if err != nil {
		g, failed := f.promised()
		if failed != nil {
			return failed
		}
		_, err = planfile.Read(f.name, data, g)
		return err
	}
	f.plan = p
	f.judged = func(g *content.Guide) (*content.Plan, error) { return planfile.Guided(f.name, data, nodes, g) }
	if lost := planfile.CommentsIn(f.name, data, nodes); lost != nil {
		f.remarks = append(f.remarks, lost)
	}
	return nil
}

// Guided waits for the guide, and reads the plan with it: an answer that none of its
// questions has is a [content.Problem]. It is done once, at the first save at the latest.
func (f *File) Guided() error {
	if f.guide != nil {
		return nil
	}
	g, err := f.promised()
	if err != nil {
		return err
	}
	if f.judged != nil {
		p, err := f.judged(g)
		if err != nil {
			return err
		}
		f.plan, f.judged = p, nil
	}
	f.guide = g
	f.sitting = content.BeginSitting(f.plan, content.NewIdentity)
	return nil
}

// whose looks who may read the plan, and has it told where that is not its owner alone;
// and where saving under the one name parts the file from another.
func (f *File) whose() access {
	info, err := os.Stat(f.path)
	if err != nil { // there is none yet
		return access{mode: private}
	}
	a := accessOf(info).at(f.path)
	if told := a.remark(f.name); told != nil {
		f.remarks = append(f.remarks, told)
	}
	if hasOtherNames(f.path, info) {
		f.remarks = append(f.remarks, &content.Problem{File: f.name, What: says().OtherName, Cure: says().OtherNameCure})
	}
	return a
}

// Remarks tell what somebody should know about the file before they go on with it.
func (f *File) Remarks() []*content.Problem { return f.remarks }

// load reads a file, though not much more of it than a plan can hold.
func load(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("open the plan: %w", err)
	}
	defer func() { _ = file.Close() }() // it was only read
	data, err := io.ReadAll(io.LimitReader(file, planfile.MaxPlan+1))
	if err != nil {
		return nil, fmt.Errorf("read the plan: %w", err)
	}
	return data, nil
}

// Plan is the plan that was in the file when it was opened; nil for a new one.
func (f *File) Plan() *content.Plan { return f.plan }

// Save writes the plan, unless the file already says the same. Before the first
// change it keeps the file as it was, as NAME.bak. Where somebody else has changed
// the file meanwhile, it stays as they left it: the plan is then written to a new
// file beside it, and Save returns a [content.Problem] that wraps [ErrChanged]. So it is
// where the lock was lost, with the folder, and somebody else has it now.
func (f *File) Save(p *content.Plan) error {
	if err := f.Guided(); err != nil {
		return err
	}
	kept := f.sitting.Kept(*p)
	data, err := planfile.YAML(&kept, f.guide, f.calls.Kept(f.name))
	if err != nil {
		return named(err, f.name)
	}
	if f.relock() != nil {
		return f.saveAside(data, content.Text{
			EN: "the plan's folder was replaced, and another alongside has opened the plan meanwhile",
			DA: "planens mappe er skiftet ud, og et andet alongside har åbnet planen imens",
		})
	}
	onDisk, err := load(f.path)
	switch {
	case errors.Is(err, fs.ErrNotExist): // never there, or taken away: nothing to overwrite
	case err != nil:
		return systemProblem(f.name, content.Text{EN: "the plan could not be saved", DA: "planen kunne ikke gemmes"}, err)
	case bytes.Equal(onDisk, data):
		f.known = data
		return nil
	case f.known == nil || !bytes.Equal(onDisk, f.known):
		return f.saveAside(data, content.Text{
			EN: "somebody else changed the file while it was open here; it was left as it is",
			DA: "en anden har ændret filen, mens den var åben her; den er ikke rørt",
		})
	case !f.backedUp:
		if err := replace(f.path+backupSuffix, onDisk, f.access); err != nil {
			return systemProblem(f.name, content.Text{EN: "the plan could not be saved, since the old one could not be copied first", DA: "planen kunne ikke gemmes, fordi den gamle ikke kunne kopieres først"}, err)
		}
		f.backedUp = true
	}
	if err := replace(f.path, data, f.access); err != nil {
		return systemProblem(f.name, content.Text{EN: "the plan could not be saved", DA: "planen kunne ikke gemmes"}, err)
	}
	f.known = data
	return nil
}

// Forget writes the plan as Save does and takes away what this program keeps of older
// ones: the backup, drafts, and leftovers of writes that were killed. Somebody has taken
// answers back. So it does where the plan had to go to a file of its own, which Save's
// problem tells. Copies that others made, by syncing or with git, are out of reach.
func (f *File) Forget(p *content.Plan) error {
	f.backedUp = true // no copy is made of what is to go
	saved := f.Save(p)
	if saved != nil && (!errors.Is(saved, ErrChanged) || f.aside == "") {
		return saved
	}
	sweep(f.path)
	for _, left := range leftovers(f.path, draft(f.path)) {
		_ = os.Remove(left)
	}
	f.sweepDraftCopies()
	if err := os.Remove(f.path + backupSuffix); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return errors.Join(saved, systemProblem(f.name+backupSuffix, content.Text{EN: "the plan is saved, but the backup with the older answers could not be taken away", DA: "planen er gemt, men sikkerhedskopien med de tidligere svar kunne ikke slettes"}, err))
	}
	syncFolder(filepath.Dir(f.path))
	return saved
}

// Close lets others open the plan. Closing twice is allowed.
func (f *File) Close() error {
	if f.lock == nil {
		return nil
	}
	l := f.lock
	f.lock = nil
	if err := unlock(l); err != nil {
		return fmt.Errorf("unlock %s: %w", f.name, err)
	}
	return nil
}

// named puts the name that the user gave into a problem with the file behind it.
func named(err error, name string) error {
	if p, ok := errors.AsType[*content.Problem](err); ok {
		p.File = name
	}
	return err
}

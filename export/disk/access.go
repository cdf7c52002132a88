package disk

import (
	"io/fs"
	"os"
	"path/filepath"

	"alongside/content"
)

// private is the mode of what the program writes: for its owner alone.
const private fs.FileMode = 0o600

// shared is the mode of a plan that its group may write as well: somebody has seen to
// that, and the plan stays the group's. Who else could read it cannot any more.
const shared fs.FileMode = 0o660

// An access says who may read and write a plan's file on a system that has owners and
// modes. On others, and on many a shared drive, the folder alone decides.
type access struct {
	mode  fs.FileMode
	group int // the file's group where mode is shared

	was     fs.FileMode // before anything was saved
	refused bool        // the drive lets no file be a group's
}

// accessOf reads how a plan's file is shared, and how it is going to be.
func accessOf(info fs.FileInfo) access {
	a := access{mode: private, was: private}
	group, ok := groupOf(info)
	if !ok {
		return a
	}
	a.was = info.Mode().Perm()
	if a.was&0o020 != 0 && mayGive(group) {
		a.mode, a.group = shared, group
	}
	return a
}

// give lets a file that is being written be read as the plan was.
func (a access) give(f *os.File) error {
	if a.mode != shared {
		return nil // which is how a temporary file is made
	}
	if info, err := f.Stat(); err == nil {
		if is := accessOf(info); is.mode == shared && is.group == a.group {
			return nil // a disk that has one mode for all files, and refuses any other
		}
	}
	if err := f.Chown(-1, a.group); err != nil {
		return err //nolint:wrapcheck // replace does
	}
	return f.Chmod(a.mode) //nolint:wrapcheck // replace does
}

// at is the access that a file can have where it lies: where the drive refuses to leave it
// to the group, it is its owner's alone, which is told, rather than not saved at all.
func (a access) at(path string) access {
	if a.mode != shared {
		return a
	}
	probe, err := os.CreateTemp(filepath.Dir(path), temporary(path))
	if err != nil {
		return a // what comes next fails as well, and says why
	}
	defer func() { _, _ = probe.Close(), os.Remove(probe.Name()) }() // it holds nothing
	if a.give(probe) != nil {
		return access{mode: private, was: a.was, refused: true}
	}
	return a
}

// ShareLike lets a plan that is kept elsewhere from now on be read by whoever could read
// it before. The sitting goes on.
func (f *File) ShareLike(old *File) {
	f.access, f.sitting = old.access.at(f.path), old.sitting
}

// remark tells what becomes of a plan that more people could open until now than can
// from the first save on; nil where nothing changes.
func (a access) remark(name string) *content.Problem {
	const group, others = 0o070, 0o007
	told := &content.Problem{
		File: name,
		Cure: content.Text{EN: "If they are to read it, write a version to send on, at the last step.", DA: "Skal de læse den, så skriv en udgave til at sende videre på det sidste trin."},
	}
	switch {
	case a.mode == shared && a.was&others == 0:
		return nil
	case a.mode == shared:
		told.What = content.Text{EN: "until now, everybody on this computer could open the file; once you answer, only its group can", DA: "hidtil har alle på computeren kunnet åbne filen; når I svarer, kan kun filens gruppe det"}
	case a.refused:
		told.What, told.Cure = says().GroupRefused, says().GroupRefusedCure
	case a.was&0o020 != 0:
		told.What = content.Text{EN: "the file is shared with a group that you are not in; once you answer, the group cannot open it any more", DA: "filen er delt med en gruppe, I ikke er med i; når I svarer, kan gruppen ikke længere åbne den"}
		told.Cure = content.Text{EN: "If the group is to go on with it, let somebody in it open it instead.", DA: "Skal gruppen arbejde videre med den, så lad en fra gruppen åbne den i stedet."}
	case a.was&(group|others) != 0:
		told.What = content.Text{EN: "until now, others on this computer could open the file; once you answer, nobody else can", DA: "hidtil har andre på computeren kunnet åbne filen; når I svarer, kan ingen andre det"}
	default:
		return nil
	}
	return told
}

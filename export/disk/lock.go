package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"alongside/content"
	"alongside/content/command"
)

// ErrLocked says that the plan is open somewhere else.
var ErrLocked = errors.New("the plan is open elsewhere")

// lock keeps a second program from writing the same plan. The lock is on a file of
// its own beside the plan, since the plan itself is replaced at every save. The
// system lets go of it when the program ends, however it ends. shown is how the user
// calls the plan that is at path; the lock can be read by whoever may read the plan, so
// that everybody who shares it meets it.
//
// The folder may come from anywhere, and a link under the lock's name with it. No link
// is followed, and what is no ordinary file of one name is taken away and made anew:
// that takes a name away, and touches nothing it leads to.
func lock(path, shown string, to access, calls command.Program) (*flock.Flock, error) {
	name := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
	for range lockTries {
		how := os.O_RDONLY | unfollowed
		there := exists(name)
		if !there { // or, in a folder for everybody, the system may refuse what is somebody else's
			how |= os.O_CREATE
		}
		l := flock.New(name, flock.SetPermissions(to.mode), flock.SetFlag(how))
		ok, err := l.TryLock()
		switch {
		case there && errors.Is(err, fs.ErrNotExist): // the one before us has ended
			continue
		case err != nil && isPlanted(name):
			if err := os.Remove(name); err != nil {
				return nil, planted(shown, name, err)
			}
			continue
		case err != nil:
			return nil, unlockable(shown, name, err)
		case !ok:
			return nil, locked(shown, name, calls)
		case inPlace(l) && hasOneName(l):
			thisHolder(time.Now()).sign(l, to)
			return l, nil
		}
		// It is a second name of some file, and goes. Or between opening and locking
		// the one before us removed it: the lock is then on a file that nobody else
		// will find. Begin again.
		if err := unlock(l); err != nil {
			return nil, unlockable(shown, name, err)
		}
	}
	return nil, planted(shown, name, errors.New("it is there again whenever it is taken away"))
}

// lockTries is how often a lock is begun anew: far more often than two programs, one
// ending and one starting, can miss each other.
const lockTries = 100

// isPlanted reports whether something stands under a lock's name that no alongside put
// there.
func isPlanted(name string) bool {
	info, err := os.Lstat(name)
	return err == nil && !info.Mode().IsRegular()
}

func planted(shown, name string, err error) error {
	return &content.Problem{
		File: shown, Cause: err,
		What: content.Text{EN: "the plan cannot be locked: something else stands in the lock's place, %s", DA: "planen kan ikke låses: Noget andet ligger på låsens plads, %s"}.With(content.VisibleLine(name)),
		Cure: content.Text{EN: "Take it away, or keep the plan in a folder of your own.", DA: "Fjern det, eller læg planen i jeres egen mappe."},
	}
}

// unlockable says why there can be no lock. A lock that may not be opened is somebody
// else's: nobody can tell then whether it is held or was left behind.
func unlockable(shown, name string, err error) error {
	if info, there := os.Lstat(name); there == nil && errors.Is(err, fs.ErrPermission) {
		if owner, other := othersName(info); other {
			return &content.Problem{
				File: shown, Cause: errors.Join(ErrLocked, err),
				What: says().LockTheirs.With(content.VisibleLine(owner), content.VisibleLine(name)),
				Cure: says().LockTheirsCure,
			}
		}
	}
	return systemProblem(shown, content.Text{EN: "the plan cannot be locked in this folder", DA: "planen kan ikke låses i denne mappe"}, err)
}

// relock takes the lock anew where its file is gone: with the folder, which came back
// empty, or swept away by somebody's tidying. Without it a second program would open
// the plan. Its error is that somebody else has the lock now: where there can be none,
// what comes next fails as well, and says why.
func (f *File) relock() error {
	if f.lock == nil || inPlace(f.lock) {
		return nil
	}
	l, err := lock(f.path, f.name, f.access, f.calls)
	switch {
	case errors.Is(err, ErrLocked):
		return err
	case err != nil:
		return nil //nolint:nilerr // see above
	}
	_ = f.lock.Close() // nobody can find it any more
	f.lock = l
	return nil
}

func inPlace(l *flock.Flock) bool {
	mine, err := l.Stat()
	if err != nil {
		return false
	}
	there, err := os.Lstat(l.Path())
	return err == nil && os.SameFile(mine, there)
}

// unlock removes the lock file while the lock is still held, so that nobody can
// take it in between. Windows removes no open file; there it goes afterwards, which
// fails, rightly, when somebody else has opened it.
func unlock(l *flock.Flock) error {
	if !inPlace(l) { // what lies there is somebody else's, if anything does
		return l.Close() // wrapped by [File.Close]
	}
	removed := os.Remove(l.Path())
	err := l.Close() // wrapped by [File.Close]
	if removed != nil && !errors.Is(removed, os.ErrNotExist) {
		_ = os.Remove(l.Path())
	}
	return err
}

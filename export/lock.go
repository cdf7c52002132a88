package export

import (
	"errors"
	"os"
	"path/filepath"
	"time"

	"github.com/gofrs/flock"

	"alongside/content"
)

// ErrLocked says that the plan is open somewhere else.
var ErrLocked = errors.New("the plan is open elsewhere")

// lock keeps a second program from writing the same plan. The lock is on a file of
// its own beside the plan, since the plan itself is replaced at every save. The
// system lets go of it when the program ends, however it ends. shown is how the user
// calls the plan that is at path.
func lock(path, shown string) (*flock.Flock, error) {
	name := filepath.Join(filepath.Dir(path), "."+filepath.Base(path)+".lock")
	for {
		l := flock.New(name, flock.SetPermissions(0o600))
		ok, err := l.TryLock()
		switch {
		case err != nil:
			return nil, systemProblem(shown, content.Text{EN: "the plan cannot be locked in this folder", DA: "planen kan ikke låses i denne mappe"}, err)
		case !ok:
			return nil, locked(shown, name)
		case inPlace(l):
			thisHolder(time.Now()).sign(name)
			return l, nil
		}
		// Between opening and locking, the one before us removed the file: the
		// lock is on a file that nobody else will find. Begin again.
		if err := l.Close(); err != nil {
			return nil, systemProblem(shown, content.Text{EN: "the plan cannot be locked in this folder", DA: "planen kan ikke låses i denne mappe"}, err)
		}
	}
}

// relock takes the lock anew where its file is gone: with the folder, which came back
// empty, or swept away by somebody's tidying. Without it a second program would open
// the plan. Its error is that somebody else has the lock now: where there can be none,
// what comes next fails as well, and says why.
func (f *File) relock() error {
	if f.lock == nil || inPlace(f.lock) {
		return nil
	}
	l, err := lock(f.path, f.name)
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
	there, err := os.Stat(l.Path())
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

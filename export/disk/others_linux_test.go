package disk

import (
	"errors"
	"os"
	"os/user"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"unsafe"

	"alongside/content"
	"alongside/export/internal/plantest"
)

const (
	nobody  = 65534
	another = 12345
)

// apart does something in a thread of its own, which has given up what root may do by
// itself and ends with it.
func apart(t *testing.T, giveUp func() syscall.Errno, do func()) {
	t.Helper()
	if os.Geteuid() != 0 {
		t.Skip("only root may give a file to somebody else")
	}
	done := make(chan syscall.Errno)
	go func() {
		defer close(done)
		runtime.LockOSThread() // for good
		if errno := giveUp(); errno != 0 {
			done <- errno
			return
		}
		do()
	}()
	if errno := <-done; errno != 0 {
		t.Fatal(errno)
	}
}

// beNobody makes this thread, and none of the others, an ordinary user's.
func beNobody() syscall.Errno {
	_, _, errno := syscall.RawSyscall(syscall.SYS_SETGROUPS, 0, 0, 0)
	if errno == 0 {
		_, _, errno = syscall.RawSyscall(syscall.SYS_SETRESGID, nobody, nobody, nobody)
	}
	if errno == 0 {
		_, _, errno = syscall.RawSyscall(syscall.SYS_SETRESUID, nobody, nobody, nobody)
	}
	return errno
}

// giveNothingAway takes from this thread the right to give a file to a group, as a drive
// refuses it.
func giveNothingAway() syscall.Errno {
	head := struct{ version, pid uint32 }{0x20080522, 0}
	var rights [2]struct{ effective, permitted, inheritable uint32 }
	_, _, errno := syscall.RawSyscall(syscall.SYS_CAPGET, uintptr(unsafe.Pointer(&head)), uintptr(unsafe.Pointer(&rights)), 0)
	const chown = 1 << 0
	rights[0].effective &^= chown
	if errno == 0 {
		_, _, errno = syscall.RawSyscall(syscall.SYS_CAPSET, uintptr(unsafe.Pointer(&head)), uintptr(unsafe.Pointer(&rights)), 0)
	}
	return errno
}

// openFolder is a folder that everybody on the computer may write in.
func openFolder(t *testing.T, mode os.FileMode) string {
	t.Helper()
	folder := t.TempDir()
	if err := errors.Join(os.Chmod(folder, mode), os.Chmod(filepath.Dir(folder), 0o755)); err != nil {
		t.Fatal(err)
	}
	return folder
}

// belongs gives a file to somebody, with a mode.
func belongs(t *testing.T, path string, owner int, mode os.FileMode) {
	t.Helper()
	if err := errors.Join(os.Chown(path, owner, owner), os.Chmod(path, mode)); err != nil {
		t.Fatal(err)
	}
}

// A lock that another user left, or holds, and that may not be opened: it is said whose it
// is and how to go on.
func TestALockOfAnotherUser(t *testing.T) {
	t.Parallel()
	if os.Geteuid() != 0 {
		t.Skip("only root may give a file to somebody else")
	}
	names := map[int]string{another: strconv.Itoa(another)}
	root, err := user.LookupId("0")
	if err != nil {
		t.Fatal(err)
	}
	names[0] = root.Username
	for owner, name := range names {
		for _, mode := range []os.FileMode{0o777, 0o777 | os.ModeSticky} {
			folder := openFolder(t, mode)
			path, lock := filepath.Join(folder, "plan.yaml"), filepath.Join(folder, ".plan.yaml.lock")
			write(t, lock, "")
			belongs(t, lock, owner, 0o600)
			apart(t, beNobody, func() { _, err = Open(path, plantest.Guide(t), alongside) })
			if !errors.Is(err, ErrLocked) {
				t.Errorf("it is opened: %v", err)
			}
			p := plantest.Problem(t, err)
			for l, want := range map[content.Language]string{
				content.English: "locked by another user, " + name + " (the lock is " + lock + ")",
				content.Danish:  "låst af en anden bruger, " + name + " (låsen er " + lock + ")",
			} {
				if got := p.In(l); !strings.Contains(got, want) {
					t.Errorf("%s: %s", l, got)
				}
			}
		}
	}
}

// One that may be opened is taken, where nobody holds it.
func TestALeftLockOfAnotherUserThatMayBeOpened(t *testing.T) {
	t.Parallel()
	for _, mode := range []os.FileMode{0o777, 0o777 | os.ModeSticky} {
		folder := openFolder(t, mode)
		path, lock := filepath.Join(folder, "plan.yaml"), filepath.Join(folder, ".plan.yaml.lock")
		write(t, lock, "")
		if os.Geteuid() == 0 {
			belongs(t, lock, another, 0o644)
		}
		var err error
		apart(t, beNobody, func() {
			f, failed := Open(path, plantest.Guide(t), alongside)
			if err = failed; err == nil {
				err = errors.Join(f.Save(plantest.Saying("x")), f.Close())
			}
		})
		if err != nil || !strings.Contains(read(t, path), "answer: x") {
			t.Errorf("%v: %v", mode, err)
		}
	}
}

// A drive may let nobody choose a file's group: the plan is then its owner's alone, which
// is told, and is saved all the same.
func TestADriveThatLetsNoFileBeAGroups(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small)
	if os.Geteuid() == 0 {
		if err := errors.Join(os.Chown(path, -1, another), os.Chmod(path, 0o664)); err != nil {
			t.Fatal(err)
		}
	}
	var told []*content.Problem
	var err error
	apart(t, giveNothingAway, func() {
		f, failed := Open(path, plantest.Guide(t), alongside)
		if err = failed; err != nil {
			return
		}
		told = f.Remarks()
		err = errors.Join(f.Save(plantest.Saying("x")), f.Close())
	})
	if err != nil || !strings.Contains(read(t, path), "answer: x") {
		t.Fatalf("it is not saved: %v", err)
	}
	if len(told) != 1 || !strings.Contains(told[0].In(content.English), "this drive does not let it stay so") || !strings.Contains(told[0].In(content.Danish), "det kan den ikke være på dette drev") {
		t.Errorf("told: %v", told)
	}
	if info, err := os.Stat(path); err != nil || info.Mode().Perm() != private {
		t.Errorf("it is now %v, %v", info.Mode(), err)
	}
	if got := names(t, folder); strings.Join(got, " ") != "plan.yaml plan.yaml.bak" {
		t.Errorf("left: %q", got)
	}
}

//go:build !windows

package disk

import (
	"syscall"

	"github.com/gofrs/flock"
)

// unfollowed opens what stands under a name itself and no file that a link leads to,
// and waits for nobody at the other end of a pipe.
const unfollowed = syscall.O_NOFOLLOW | syscall.O_NONBLOCK

// hasOneName reports whether the locked file is an ordinary one that stands under no
// other name: what is written to it is then seen nowhere else.
func hasOneName(l *flock.Flock) bool {
	info, err := l.Stat()
	if err != nil || !info.Mode().IsRegular() {
		return false
	}
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Nlink == 1
}

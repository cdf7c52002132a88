//go:build !windows

package disk

import (
	"io/fs"
	"os"
	"os/user"
	"slices"
	"strconv"
	"syscall"
)

// othersName is who a file belongs to, where that is another user: by name where the
// system knows one.
func othersName(info fs.FileInfo) (name string, other bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok || int(stat.Uid) == os.Geteuid() {
		return "", false
	}
	id := strconv.Itoa(int(stat.Uid))
	if owner, err := user.LookupId(id); err == nil {
		return owner.Username, true
	}
	return id, true
}

// hasOtherNames reports whether a file stands under more names than one.
func hasOtherNames(_ string, info fs.FileInfo) bool {
	stat, ok := info.Sys().(*syscall.Stat_t)
	return ok && stat.Nlink > 1
}

func groupOf(info fs.FileInfo) (group int, ok bool) {
	stat, ok := info.Sys().(*syscall.Stat_t)
	if !ok {
		return 0, false
	}
	return int(stat.Gid), true
}

// mayGive reports whether this user may leave a file to a group: one they are in.
func mayGive(group int) bool {
	groups, _ := os.Getgroups() // without them, the user's own is left
	return os.Geteuid() == 0 || os.Getegid() == group || slices.Contains(groups, group)
}

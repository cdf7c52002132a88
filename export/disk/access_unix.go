//go:build !windows

package disk

import (
	"io/fs"
	"os"
	"slices"
	"syscall"
)

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

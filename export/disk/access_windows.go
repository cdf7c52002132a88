package disk

import (
	"io/fs"
	"os"
	"syscall"
)

// othersName finds nobody: a file's owner is no part of what a path tells there.
func othersName(fs.FileInfo) (name string, other bool) { return "", false }

// hasOtherNames reports whether a file stands under more names than one.
func hasOtherNames(path string, _ fs.FileInfo) bool {
	f, err := os.Open(path)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only looked at
	var info syscall.ByHandleFileInformation
	err = syscall.GetFileInformationByHandle(syscall.Handle(f.Fd()), &info)
	return err == nil && info.NumberOfLinks > 1
}

// Windows has no modes and no group of a file: the folder decides.

func groupOf(fs.FileInfo) (group int, ok bool) { return 0, false }

func mayGive(int) bool { return false }

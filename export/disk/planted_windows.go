package disk

import (
	"os"
	"syscall"

	"github.com/gofrs/flock"
)

// unfollowed opens what stands under a name itself and no file that a link leads to.
const unfollowed = syscall.FILE_FLAG_OPEN_REPARSE_POINT

// hasOneName reports whether the locked file is an ordinary one that stands under no
// other name: what is written to it is then seen nowhere else.
func hasOneName(l *flock.Flock) bool {
	f, err := os.OpenFile(l.Path(), os.O_RDONLY|unfollowed, 0)
	if err != nil {
		return false
	}
	defer func() { _ = f.Close() }() // it was only looked at
	var info syscall.ByHandleFileInformation
	if err := syscall.GetFileInformationByHandle(syscall.Handle(f.Fd()), &info); err != nil {
		return false
	}
	const notOrdinary = syscall.FILE_ATTRIBUTE_REPARSE_POINT | syscall.FILE_ATTRIBUTE_DIRECTORY
	return info.FileAttributes&notOrdinary == 0 && info.NumberOfLinks == 1
}

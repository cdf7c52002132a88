//go:build !windows

package disk

import (
	"errors"
	"syscall"
)

func isFull(err error) bool {
	return errors.Is(err, syscall.ENOSPC) || errors.Is(err, syscall.EDQUOT) // the disk, or the user's share of it
}

func isReadOnly(err error) bool { return errors.Is(err, syscall.EROFS) }

// isInUse never holds here: a file that others have open is replaced all the same.
func isInUse(error) bool { return false }

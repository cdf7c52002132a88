package disk

import (
	"errors"
	"syscall"
)

// Windows has its own numbers for what the syscall package names after Unix.
const (
	writeProtect     syscall.Errno = 19
	sharingViolation syscall.Errno = 32
	lockViolation    syscall.Errno = 33
	handleDiskFull   syscall.Errno = 39
	diskFull         syscall.Errno = 112
	diskQuota        syscall.Errno = 1295
)

func isFull(err error) bool {
	return errors.Is(err, diskFull) || errors.Is(err, handleDiskFull) || errors.Is(err, diskQuota)
}

func isReadOnly(err error) bool { return errors.Is(err, writeProtect) }

// isInUse reports that another program, a virus scanner or Word, holds on to the file.
func isInUse(err error) bool {
	return errors.Is(err, sharingViolation) || errors.Is(err, lockViolation)
}

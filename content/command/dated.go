package command

import (
	"runtime/debug"
	"time"
)

// written is the day on which the manual was last gone through, for a program that does not
// know when its source is from.
const written = "2026-12-01"

// Dated is the day that this version of the program is from: the same for everybody who
// builds it, and on every day.
func Dated() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return written
	}
	for _, s := range info.Settings {
		if at, err := time.Parse(time.RFC3339, s.Value); s.Key == "vcs.time" && err == nil {
			return at.UTC().Format(time.DateOnly)
		}
	}
	return written
}

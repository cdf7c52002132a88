package plain

import (
	"testing"
	"time"

	"alongside/content/foldertest"
)

func TestMain(m *testing.M) {
	time.Local = time.UTC // the same time of day in the pages of whoever runs this
	foldertest.Run(m)
}

// atTwo is the time of day in all sittings of tests that do not say otherwise.
func atTwo() time.Time { return time.Date(2026, 11, 21, 14, 0, 0, 0, time.Local) }

package screen

import (
	"testing"
	"time"

	"alongside/content/foldertest"
)

func TestMain(m *testing.M) {
	time.Local = time.UTC // the same time of day in the pages of whoever runs this
	foldertest.Run(m)
}

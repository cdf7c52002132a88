package content_test

import (
	"testing"

	"alongside/content/foldertest"
)

func TestMain(m *testing.M) { foldertest.Run(m) }

package export

import (
	"testing"

	"alongside/export/internal/pagetest"
)

func TestMain(m *testing.M) { pagetest.Main(m) }

package wizardtest

import (
	"embed"
	"testing"

	"alongside/content"
)

// SmallGuide is a small guide with every kind of question.
func SmallGuide(tb testing.TB) *content.Guide {
	tb.Helper()
	return GuideOf(tb, "small-guide.yaml")
}

//go:embed testdata
var files embed.FS

// GuideOf reads a guide of testdata.
func GuideOf(tb testing.TB, name string) *content.Guide {
	tb.Helper()
	data, err := files.ReadFile("testdata/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	g, err := content.LoadGuide(name, data)
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

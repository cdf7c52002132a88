package disk_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"alongside/export/disk"
)

// A file that is dropped on the window comes as its terminal writes it.
func TestAFileIsFoundAsItWasDropped(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "peer's folder")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(folder, "my sheet.yaml")
	odd := filepath.Join(folder, "'quoted'")
	for _, name := range []string{file, odd} {
		if err := os.WriteFile(name, nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	t.Setenv("HOME", folder)
	t.Setenv("USERPROFILE", folder)
	address := "file://" + strings.ReplaceAll(filepath.ToSlash(file), " ", "%20")
	for said, want := range map[string]string{
		file:              file,
		"  " + file + " ": file,
		`"` + file + `"`:  file,
		"'" + strings.ReplaceAll(file, "'", `'\''`) + "'":       file,
		strings.NewReplacer(" ", `\ `, "'", `\'`).Replace(file): file,
		address:                   file,
		"'" + address + "'":       file,
		"~/my sheet.yaml":         file,
		`~/my\ sheet.yaml`:        file,
		"file:///100%":            "file:///100%",
		"file:///%4":              "file:///%4",
		odd:                       odd, // which is its very name
		`"not there.yaml"`:        "not there.yaml",
		"file://elsewhere/x.yaml": "file://elsewhere/x.yaml",
	} {
		if got := disk.Named(said); got != want {
			t.Errorf("%q is %q, and not %q", said, got, want)
		}
	}
}

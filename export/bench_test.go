package export_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// alongside is this program as everybody can call it.
var alongside command.Program

// large is a plan with the built-in guide's every question answered at length.
func large(b *testing.B, g *content.Guide) *content.Plan {
	b.Helper()
	p := content.NewPlan(content.English, "2026-11-21")
	for _, q := range g.Questions() {
		p.Set(q.Ref, content.Answer{Text: "A few sentences of an answer.\n\nIn two paragraphs.", Note: "And a note: with a colon", Who: "team leader", By: "2027-01-15"})
	}
	return p
}

func BenchmarkSave(b *testing.B) {
	g := plantest.Builtin(b)
	f, err := export.Open(filepath.Join(b.TempDir(), "plan.yaml"), g, alongside)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = f.Close() })
	p := large(b, g)
	for i := 0; b.Loop(); i++ {
		p.Set("purpose.why", content.Answer{Text: fmt.Sprint("Answer ", i)})
		if err := f.Save(p); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkYAML(b *testing.B) {
	g := plantest.Builtin(b)
	p := large(b, g)
	for b.Loop() {
		if _, err := export.YAML(p, g, "alongside plan.yaml"); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkKeep opens a plan for a sitting, as far as that goes before the guide is there.
func BenchmarkKeep(b *testing.B) {
	g := plantest.Builtin(b)
	path := filepath.Join(b.TempDir(), "plan.yaml")
	data, err := export.YAML(large(b, g), g, "alongside plan.yaml")
	if err != nil {
		b.Fatal(err)
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		k, err := export.Keep(path, g.Promised, alongside)
		if err != nil {
			b.Fatal(err)
		}
		k.Close()
	}
}

func BenchmarkRead(b *testing.B) {
	g := plantest.Builtin(b)
	data, err := export.YAML(large(b, g), g, "alongside plan.yaml")
	if err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := export.Read("plan.yaml", data, g); err != nil {
			b.Fatal(err)
		}
	}
}

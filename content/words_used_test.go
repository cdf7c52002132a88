package content

import (
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	pathpkg "path"
	"strings"
	"testing"
)

// A house is the program's own packages, checked from their source. What they import from
// elsewhere is taken to be empty: no sentence comes from there, and the test stays quick.
type house struct {
	files    *token.FileSet
	packages map[string]*types.Package
	used     map[*types.Var]bool // fields that code reads
	tables   []*types.Named      // what [Words] fills
}

// Import is the package of that path.
func (h *house) Import(name string) (*types.Package, error) {
	if h.packages[name] != nil {
		return h.packages[name], nil
	}
	dir, ours := strings.CutPrefix(name, "alongside/")
	if !ours {
		h.packages[name] = types.NewPackage(name, pathpkg.Base(name))
		h.packages[name].MarkComplete()
		return h.packages[name], nil
	}
	return h.check(name, dir)
}

func (h *house) check(name, dir string) (*types.Package, error) {
	module := os.DirFS("..")
	sources, err := fs.Glob(module, pathpkg.Join(dir, "*.go"))
	if err != nil {
		return nil, err
	}
	var files []*ast.File
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		text, err := fs.ReadFile(module, source)
		if err != nil {
			return nil, err
		}
		f, err := parser.ParseFile(h.files, source, text, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	info := &types.Info{Selections: map[*ast.SelectorExpr]*types.Selection{}, Instances: map[*ast.Ident]types.Instance{}}
	conf := types.Config{Importer: h, Error: func(error) {}} // whatever comes from elsewhere is missing
	h.packages[name], _ = conf.Check(name, h.files, files, info)
	for _, s := range info.Selections {
		if field, ok := s.Obj().(*types.Var); ok {
			h.used[field] = true
		}
	}
	for called, of := range info.Instances {
		if table, ok := of.TypeArgs.At(0).(*types.Named); ok && called.Name == "Words" {
			h.tables = append(h.tables, table)
		}
	}
	return h.packages[name], nil
}

// Nothing is translated in vain: each field that a file of words fills is read by code.
func TestEverySentenceIsSaid(t *testing.T) {
	h := &house{files: token.NewFileSet(), packages: map[string]*types.Package{}, used: map[*types.Var]bool{}}
	err := fs.WalkDir(os.DirFS(".."), ".", func(dir string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() || dir == "." || strings.HasPrefix(d.Name(), ".") || d.Name() == "testdata" {
			return err
		}
		_, err = h.Import("alongside/" + dir)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := h.check("alongside", "."); err != nil {
		t.Fatal(err)
	}
	n := 0
	var each func(table *types.Named)
	each = func(table *types.Named) {
		fields, ok := table.Underlying().(*types.Struct)
		if !ok {
			return // a map: all of it is read
		}
		for field := range fields.Fields() {
			if below, ok := field.Type().(*types.Named); ok && below.Obj().Name() != "Text" && below.Obj().Name() != "Count" {
				each(below)
			}
			if n++; !field.Embedded() && !h.used[field] {
				t.Errorf("%s.%s is never said", table, field.Name())
			}
		}
	}
	if len(h.tables) < 9 {
		t.Errorf("only %d tables of words are found", len(h.tables))
	}
	for _, table := range h.tables {
		each(table)
	}
	t.Logf("%d sentences", n)
}

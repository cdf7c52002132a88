package screentest_test

import (
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

// A source is one Go file of the program.
type source struct {
	name  string // from the top of the repository
	file  *ast.File
	lines int
}

// sources are all of them, tests included.
func sources(t *testing.T) (all []source, files *token.FileSet) {
	t.Helper()
	top := filepath.Join("..", "..")
	files = token.NewFileSet()
	err := filepath.WalkDir(top, func(name string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && name != top && strings.HasPrefix(d.Name(), "."):
			return fs.SkipDir
		case d.IsDir() || filepath.Ext(name) != ".go":
			return nil
		}
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		file, err := parser.ParseFile(files, name, data, parser.SkipObjectResolution)
		short, _ := filepath.Rel(top, name)
		all = append(all, source{filepath.ToSlash(short), file, bytes.Count(data, []byte("\n"))})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 100 {
		t.Fatalf("only %d files were found", len(all))
	}
	return all, files
}

func (s source) isTest() bool {
	return strings.HasSuffix(s.name, "_test.go") || strings.HasPrefix(s.name, "wizard/screentest/") || strings.Contains(s.name, "test/")
}

// No file is longer than somebody reads in one go; main wires, and has its own measure.
func TestNoFileIsLong(t *testing.T) {
	t.Parallel()
	all, _ := sources(t)
	for _, s := range all {
		most := 400
		switch {
		case s.name == "main.go":
			most = 600
		case s.name == "main_test.go":
			most = 500
		case s.isTest():
			continue
		}
		if s.lines > most {
			t.Errorf("%s has %d lines, and at most %d should it have", s.name, s.lines, most)
		}
	}
}

// The line-by-line mode is a package, and needs no prefix.
func TestNoNameBeginsWithAPackages(t *testing.T) {
	t.Parallel()
	all, files := sources(t)
	for _, s := range all {
		ast.Inspect(s.file, func(n ast.Node) bool {
			if id, ok := n.(*ast.Ident); ok && strings.HasPrefix(id.Name, "plain") && len(id.Name) > len("plain") {
				t.Errorf("%s: %s", files.Position(id.Pos()), id.Name)
			}
			return true
		})
	}
}

// What people have said is changed by the walk, and by content, which it asks to: a front
// end that changed a plan by itself would do what the other cannot, and what nobody can
// take back.
func TestOnlyTheWalkChangesAPlan(t *testing.T) {
	t.Parallel()
	all, files := sources(t)
	changes := map[string]bool{}
	for method := range reflect.TypeFor[*content.Plan]().Methods() {
		changes[method.Name] = true
	}
	for _, reads := range []string{
		"Answer", "As", "Before", "BelowHead", "Blank", "Clone", "Fields", "Fill", "FillInPlan", "ForGroup", "Hidden", "ReviewOverdue", "Says", "Settled", "Shown", "Speaking", "TakesPart", "Unknown", "VoiceSheet", "Workplace", "Workshop",
	} {
		if !changes[reads] {
			t.Errorf("a plan has no %s any more", reads)
		}
		delete(changes, reads)
	}
	seen := 0
	for _, s := range all {
		room := path.Dir(s.name)
		if s.isTest() || strings.HasPrefix(s.name, "content/") || room == "wizard/walk" || room == "export/planfile" { // which makes a plan of a file
			continue
		}
		held := map[string]bool{}
		isPlan := func(e ast.Expr) bool {
			switch e := e.(type) {
			case *ast.Ident:
				return held[e.Name]
			case *ast.SelectorExpr:
				return e.Sel.Name == "plan" || e.Sel.Name == "Plan"
			}
			return false
		}
		inPlan := func(e ast.Expr) bool {
			for {
				switch of := e.(type) {
				case *ast.SelectorExpr:
					if isPlan(of.X) {
						return true
					}
					e = of.X
				case *ast.IndexExpr:
					e = of.X
				case *ast.StarExpr:
					return isPlan(of.X)
				default:
					return false
				}
			}
		}
		ast.Inspect(s.file, func(n ast.Node) bool {
			switch n := n.(type) {
			case *ast.FuncDecl:
				held = plansOf(n)
			case *ast.AssignStmt:
				for _, to := range n.Lhs {
					if inPlan(to) {
						t.Errorf("%s: a plan is changed here", files.Position(n.Pos()))
					}
				}
			case *ast.IncDecStmt:
				if inPlan(n.X) {
					t.Errorf("%s: a plan is changed here", files.Position(n.Pos()))
				}
			case *ast.CallExpr:
				called, ok := n.Fun.(*ast.SelectorExpr)
				if !ok || !isPlan(called.X) {
					return true
				}
				seen++
				if changes[called.Sel.Name] {
					t.Errorf("%s: %s changes a plan", files.Position(n.Pos()), called.Sel.Name)
				}
			}
			return true
		})
	}
	if seen < 50 {
		t.Errorf("only %d calls of a plan were looked at", seen)
	}
}

// plansOf are the names in a function that stand for a plan: parameters of that type, and
// variables that were given one.
func plansOf(in *ast.FuncDecl) map[string]bool {
	held := map[string]bool{}
	isType := func(e ast.Expr) bool {
		star, ok := e.(*ast.StarExpr)
		if !ok {
			return false
		}
		of, ok := star.X.(*ast.SelectorExpr)
		return ok && of.Sel.Name == "Plan"
	}
	ast.Inspect(in, func(n ast.Node) bool {
		switch n := n.(type) {
		case *ast.FuncType:
			for _, field := range n.Params.List {
				for _, name := range field.Names {
					held[name.Name] = held[name.Name] || isType(field.Type)
				}
			}
		case *ast.AssignStmt:
			if len(n.Lhs) != len(n.Rhs) {
				return true
			}
			for i, to := range n.Lhs {
				name, ok := to.(*ast.Ident)
				if from, is := n.Rhs[i].(*ast.SelectorExpr); ok && is && (from.Sel.Name == "plan" || from.Sel.Name == "Plan") {
					held[name.Name] = true
				}
			}
		}
		return true
	})
	return held
}

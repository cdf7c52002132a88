package content

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// most is how many sentences may stand in Go. Errors may, beside the code that finds what
// is wrong; everything else belongs into words/. The number only ever falls.
const most = 234

// A pair is a sentence in Go code.
type pair struct {
	at    token.Position
	words map[string]string // by the names of Text's fields; of those that are written out
	named []string          // the fields that are given at all
}

// pairsInGo lists the sentences in the program's own code.
func pairsInGo(t *testing.T) (all []pair) {
	t.Helper()
	eachFile(t, func(_ string, files *token.FileSet, f *ast.File) {
		ast.Inspect(f, func(n ast.Node) bool {
			if n == nil {
				return false
			}
			p := pair{at: files.Position(n.Pos()), words: map[string]string{}}
			switch n := n.(type) {
			case *ast.CompositeLit:
				for _, e := range n.Elts {
					if kv, ok := e.(*ast.KeyValueExpr); ok {
						if key, ok := kv.Key.(*ast.Ident); ok && (key.Name == "EN" || key.Name == "DA") {
							p.add(key.Name, kv.Value)
						}
					}
				}
			case *ast.CallExpr: // of a helper that makes a Text of two strings
				if fun, ok := n.Fun.(*ast.Ident); ok && len(n.Args) == 2 && (fun.Name == "text" || fun.Name == "pointed") {
					p.add("EN", n.Args[0])
					p.add("DA", n.Args[1])
				}
			}
			if len(p.words) > 0 {
				all = append(all, p)
			}
			return true
		})
	})
	return all
}

// eachFile visits the program's own code.
func eachFile(t *testing.T, do func(name string, files *token.FileSet, f *ast.File)) {
	t.Helper()
	module := os.DirFS("..")
	err := fs.WalkDir(module, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") ||
			strings.Contains(name, "internal/") || strings.Contains(name, "screentest/") {
			return err
		}
		src, err := fs.ReadFile(module, name)
		if err != nil {
			return err
		}
		files := token.NewFileSet()
		f, err := parser.ParseFile(files, name, src, parser.SkipObjectResolution)
		if err != nil {
			return err
		}
		do(name, files, f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func (p *pair) add(field string, e ast.Expr) {
	p.named = append(p.named, field)
	if s, ok := written(e); ok {
		p.words[field] = s
	}
}

// written is a string that is written out, in one piece or several.
func written(e ast.Expr) (string, bool) {
	switch e := e.(type) {
	case *ast.BasicLit:
		s, err := strconv.Unquote(e.Value)
		return s, err == nil && e.Kind == token.STRING
	case *ast.BinaryExpr:
		before, ok := written(e.X)
		after, also := written(e.Y)
		return before + after, ok && also
	}
	return "", false
}

// Sentences that stand in Go name every language that a Text has a field for, and they
// grow fewer.
func TestSentencesInGoNameEveryLanguageAndGrowFewer(t *testing.T) {
	all := pairsInGo(t)
	byFile := map[string]int{}
	for _, p := range all {
		byFile[p.at.Filename]++
		for _, l := range Languages() {
			field := strings.ToUpper(string(l))
			if _, ok := reflect.TypeFor[Text]().FieldByName(field); !ok {
				continue
			}
			words, ok := p.words[field]
			switch {
			case !slices.Contains(p.named, field), ok && strings.TrimSpace(words) == "":
				t.Errorf("%s: %v has no words in %s", p.at, p.words, l.Name())
			case ok && p.words["EN"] != "" && !slices.Equal(verbsIn(p.words["EN"]), verbsIn(words)):
				t.Errorf("%s: %q and %q are filled by other things", p.at, p.words["EN"], words)
			case ok && p.words["EN"] != "" && endOf(p.words["EN"]) != endOf(words):
				t.Errorf("%s: %q and %q end otherwise", p.at, p.words["EN"], words)
			}
		}
	}
	if len(all) > most {
		t.Errorf("%d sentences stand in Go, and at most %d may: put new ones into content/words", len(all), most)
	}
	t.Logf("%d sentences stand in Go, of %d that may", len(all), most)
	for _, file := range slices.SortedFunc(maps.Keys(byFile), func(a, b string) int { return byFile[b] - byFile[a] }) {
		t.Logf("%3d %s", byFile[file], file)
	}
}

// No code but that of [Text] reads what a sentence is in one language by its field: what
// is put together of two languages would be missing in a third.
func TestNoCodeReadsALanguageByItsField(t *testing.T) {
	eachFile(t, func(name string, files *token.FileSet, f *ast.File) {
		if name == "content/language.go" || name == "content/words.go" {
			return
		}
		ast.Inspect(f, func(n ast.Node) bool {
			if n, ok := n.(*ast.SelectorExpr); ok && (n.Sel.Name == "EN" || n.Sel.Name == "DA") {
				t.Errorf("%s: .%s: use In, With or InEach", files.Position(n.Pos()), n.Sel.Name)
			}
			return true
		})
	})
}

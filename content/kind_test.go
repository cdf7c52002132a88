package content

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strconv"
	"testing"
)

// A kind without a line in the table would be no kind: a guide that asks it is refused.
func TestEveryKindSaysWhatItHolds(t *testing.T) {
	t.Parallel()
	f, err := parser.ParseFile(token.NewFileSet(), "kind.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	named := 0
	ast.Inspect(f, func(n ast.Node) bool {
		v, ok := n.(*ast.ValueSpec)
		if !ok {
			return true
		}
		if of, ok := v.Type.(*ast.Ident); !ok || of.Name != "Kind" {
			return true
		}
		named++
		value, ok := v.Values[0].(*ast.BasicLit)
		if !ok {
			t.Fatalf("%s is no word", v.Names[0].Name)
		}
		if k, err := strconv.Unquote(value.Value); err != nil || !Kind(k).known() {
			t.Errorf("%s says nowhere what its answers hold (%v)", v.Names[0].Name, err)
		}
		return true
	})
	if named != len(Kinds()) {
		t.Errorf("%d kinds are named, and %d are in the table", named, len(Kinds()))
	}
	if Kind("odd").Asks() {
		t.Error("an unknown kind asks")
	}
}

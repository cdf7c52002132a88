package screen

import (
	"testing"

	"alongside/wizard/walk"
)

func TestEveryKindOfAskHasAField(t *testing.T) {
	for _, k := range walk.AskKinds() {
		if byKind[k] == nil {
			t.Errorf("nothing asks for what comes after %d kinds of ask in walk/asks.go", k)
		}
	}
}

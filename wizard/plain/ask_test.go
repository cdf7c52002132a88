package plain

import (
	"testing"

	"alongside/wizard/walk"
)

func TestEveryKindOfAskIsAskedLineByLine(t *testing.T) {
	for _, k := range walk.AskKinds() {
		if askers[k] == nil {
			t.Errorf("nothing asks for what comes after %d kinds of ask in walk/asks.go", k)
		}
	}
}

package plain

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/words"
)

// What was copied out of a PDF is offered to be joined, once, and only that.
func TestPlainLinesThatAPageBrokeAreJoinedWhenAsked(t *testing.T) {
	broken := []string{
		"Peer support workers use their own experience of recovery to support",
		"others, and the workplace has to know what that takes of it before",
		"the first one comes: a manager who has the time, and colleagues who",
		"know why.",
	}
	text, joined := strings.Join(broken, "\n"), strings.Join(broken, " ")
	for _, tt := range []struct {
		name, script, want string
		offered            int
	}{
		{"left as it is", text + "\n.", text, 1},
		{"joined", text + "\n.join\n.", joined, 1},
		{"joined in Danish words", text + "\n.saml\n.", joined, 1},
		{"joined and taken back", text + "\n.join\n.undo\n.", text, 2},
		{"joined, and written on", text + "\n.join\nMore.\n.", joined + "\nMore.", 1},
		{"nothing to join", "one\ntwo\n.join\n.", "one\ntwo", 0},
	} {
		r, out := saysAt(t, content.English, "why.why", strings.Split(tt.script, "\n")...)
		if got := r.session.Plan.Answer("why.why").Text; got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
		if n := strings.Count(out, words.Spoken().LinesBroken.EN); n != tt.offered {
			t.Errorf("%s: offered %d times, want %d\n%s", tt.name, n, tt.offered, out)
		}
	}
	_, out := saysAt(t, content.English, "why.why", "one", ".join", ".")
	if !strings.Contains(out, words.Walk().NothingToJoin.EN) {
		t.Errorf("it is not said that there is nothing to join:\n%s", out)
	}
	_, out = saysAt(t, content.Danish, "why.why", append(broken, ".saml", ".")...)
	if !strings.Contains(out, ".saml samler dem.") || !strings.Contains(out, "Linjerne er samlet.") {
		t.Errorf("in Danish:\n%s", out)
	}
}

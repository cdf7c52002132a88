//go:build unix

package typing

import (
	"os"
	"testing"

	"github.com/creack/pty"

	"alongside/wizard/ending"
)

// A terminal that can only be read from, as with "</dev/tty", is echoed to by way of the
// output, which the program writes to through a stream.
func TestTheEchoOfATerminalThatIsOnlyRead(t *testing.T) {
	t.Parallel()
	keyboard, screen, err := pty.Open()
	if err != nil {
		t.Skip("there is no pseudo-terminal: ", err)
	}
	t.Cleanup(func() { _, _ = screen.Close(), keyboard.Close() })
	in, err := os.Open(screen.Name())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = in.Close() })
	out := (&ending.Run{}).Stream(screen)
	if echo := echoTo(in, out); echo != out {
		t.Errorf("it is echoed to %v", echo)
	}
}

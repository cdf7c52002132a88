package screen

import (
	"bytes"
	"io"
	"os"
	"slices"
	"unicode/utf8"
)

// A keyboard is a terminal's input in whole keys. A slow line, or a read that is
// full, cuts letters and arrow keys in two; Bubble Tea takes each half for what it
// is not, and loses a letter or types the rest of an arrow. The half at the end of
// a read therefore waits for the next one. Only a lone escape does not wait: it
// may be the key.
type keyboard struct {
	in      io.Reader
	half    []byte
	ready   []byte // read, and not yet handed on
	pasting bool   // between the brackets of a paste
}

// A terminal is a file that is read in whole keys.
type terminal struct {
	*os.File
	keyboard
}

// Read reads from the keyboard, and not from the file past it.
func (t *terminal) Read(p []byte) (int, error) { return t.keyboard.Read(p) }

// keysOf reads whole keys. Bubble Tea has to know of a terminal that it is one.
func keysOf(in io.Reader) io.Reader {
	if f, ok := in.(*os.File); ok {
		return &terminal{File: f, keyboard: keyboard{in: f}}
	}
	return &keyboard{in: in}
}

func (k *keyboard) Read(p []byte) (int, error) {
	if len(k.ready) > 0 {
		n := copy(p, k.ready)
		k.ready = k.ready[n:]
		return n, nil
	}
	n := copy(p, k.half)
	m, err := k.in.Read(p[n:])
	if k.pasting && string(p[n:n+m]) == leave {
		m = copy(p[n:], append(slices.Clone(pasteEnds), leave...))
	}
	n += m
	whole := n
	if err == nil { // or nothing more comes
		whole = wholeKeys(p[:n])
		if k.pastes(p[:whole]) && p[whole-1] == '\x1b' { // may begin the bracket
			whole--
		}
	}
	k.half = append(k.half[:0], p[whole:n]...)
	keys := k.known(p[:whole])
	n = copy(p, keys)
	if k.ready = keys[n:]; len(k.ready) > 0 {
		err = nil // which comes again
	}
	return n, err
}

// leave is Ctrl+C. By itself it is the key even in a paste: the line may have lost the
// bracket that ends one, and whoever is stuck in it presses that.
const leave = "\x03"

// maxKey is longer than any key's sequence of bytes.
const maxKey = 32

// wholeKeys is how many of the bytes there are before a key that was cut.
func wholeKeys(b []byte) int {
	if i := bytes.LastIndexByte(b, '\x1b'); i >= 0 && len(b)-i <= maxKey && cutSequence(b[i:]) {
		return i
	}
	for i := len(b) - 1; i >= 0 && i > len(b)-utf8.UTFMax; i-- {
		if utf8.RuneStart(b[i]) {
			if !utf8.FullRune(b[i:]) {
				return i
			}
			break
		}
	}
	return len(b)
}

// cutSequence reports whether an escape sequence lacks its last byte.
func cutSequence(b []byte) bool {
	if len(b) < 2 || (b[1] != '[' && b[1] != 'O') {
		return false
	}
	for _, c := range b[2:] {
		if c < 0x20 || c > 0x3f {
			return false
		}
	}
	return true
}

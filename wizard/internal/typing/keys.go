package typing

import (
	"bytes"
	"time"
	"unicode"
	"unicode/utf8"

	"alongside/wizard/internal/keycode"
	"alongside/wizard/walk"
)

// A kind is what a key does to the line that is typed.
type kind int

const (
	letter      kind = iota // goes into the line; also a tab, and a byte that is no UTF-8
	enter                   // ends the line
	softEnd                 // a line end that no key sends, but the text of other programs has
	letterBack              // takes back the last letter
	wordBack                // takes back the last word
	lineBack                // takes back the line
	inputEnd                // ends the input, where nothing is typed
	steers                  // moves or edits elsewhere, of which nothing can be done here
	control                 // the same, or a sign that a paste has between its letters
	pasteBegins             // as the terminal says itself
	pasteEnds
	nothing
)

// A key is what one key did, and when its first and its last byte came.
type key struct {
	kind     kind
	text     string // of a letter
	at, done time.Time
}

// joins reports whether a key right after a line end may make it one of a paste.
func (k key) joins() bool { return k.kind == letter || k.kind == enter || k.kind == softEnd }

const (
	// slow is the most time for which a line may hold back the rest of what one key sends.
	slow = 500 * time.Millisecond
	// longest is more bytes than the sequence of any key has.
	longest = 64

	esc = '\x1b'
)

// A decoder tells keys by the bytes that a terminal sends for them. These may come in
// pieces that begin and end anywhere.
type decoder struct {
	half   []byte    // a letter or a sequence that is not whole yet
	began  time.Time // when its first byte came
	last   time.Time // when the last byte of all came
	cr     bool      // which was a CR: an LF belongs to it
	string bool      // in a sequence that holds a text, as an answer of the terminal's does
	keys   []key
}

// decode is what the bytes that came at a time end or are.
func (d *decoder) decode(data []byte, at time.Time) []key {
	d.keys = nil
	for _, b := range data {
		gap := at.Sub(d.last)
		d.last = at
		d.byte(b, at, gap)
	}
	return d.keys
}

// inLetter reports whether a letter has begun to come.
func (d *decoder) inLetter() bool { return len(d.half) > 0 && d.half[0] != esc }

func (d *decoder) add(k kind, text string) { d.keys = append(d.keys, key{k, text, d.began, d.last}) }

func (d *decoder) byte(b byte, at time.Time, gap time.Duration) {
	afterCR := d.cr && gap <= slow
	d.cr = false
	switch {
	case len(d.half) == 0:
		d.began = at
		if b != '\n' || !afterCR {
			d.first(b)
		}
	case d.half[0] == esc:
		d.sequence(b, at, gap)
	default:
		d.half = append(d.half, b)
		d.letters()
	}
}

// controls are the keys that send one byte, and do something here.
var controls = map[byte]kind{
	'\r': enter, '\n': enter, '\v': softEnd, '\f': softEnd,
	'\b': letterBack, 0x7f: letterBack, 0x17: wordBack, 0x15: lineBack, 0x04: inputEnd,
}

// first takes the first byte of a key.
func (d *decoder) first(b byte) {
	k, known := controls[b]
	switch {
	case known:
		d.cr = b == '\r'
		d.add(k, "")
	case b == esc:
		d.half = append(d.half[:0], b)
	case b == '\t', b >= 0x20 && b < utf8.RuneSelf:
		d.add(letter, string(rune(b)))
	case b == 0: // what the system makes of a Ctrl+D that came before we listened
	case b < 0x20:
		d.add(control, "")
	default:
		d.half = append(d.half[:0], b)
		d.letters()
	}
}

// letters takes the letters that are whole. A byte that is no UTF-8 is one by itself.
func (d *decoder) letters() {
	for len(d.half) > 0 && utf8.FullRune(d.half) {
		if b := d.half[0]; b < utf8.RuneSelf { // it cut a letter short
			d.half = d.half[:0]
			d.first(b)
			return
		}
		r, size := utf8.DecodeRune(d.half)
		switch {
		case r == '\u0085', r == '\u2028', r == '\u2029':
			d.add(softEnd, "")
		case r == '\ufeff': // a mark of the encoding
		case unicode.IsControl(r):
			d.add(control, "")
		default:
			d.add(letter, string(d.half[:size]))
		}
		d.half = append(d.half[:0], d.half[size:]...)
	}
}

// sequence takes a byte after an escape. Only one that comes at once belongs to it: a
// person may press the key, which does nothing, and then go on typing.
func (d *decoder) sequence(b byte, at time.Time, gap time.Duration) {
	switch {
	case d.string:
		d.inString(b, at, gap)
	case len(d.half) > 1 && d.half[1] == '[':
		d.inCSI(b, at)
	case len(d.half) > 1 && d.half[1] == 'O':
		d.inSS3(b, at)
	case len(d.half) > 1: // a letter with Alt
		if d.half = append(d.half, b); utf8.FullRune(d.half[1:]) {
			d.drop(steers)
		}
	case (b == '[' || b == 'O') && gap <= slow, b >= utf8.RuneSelf && gap <= walk.Together:
		d.half = append(d.half, b)
	case gap > walk.Together, b < 0x20 && b != '\b':
		d.again(b, at)
	case bytes.IndexByte([]byte("]PX^_"), b) >= 0:
		d.half, d.string = append(d.half, b), true
	case b == '\b', b == 0x7f:
		d.drop(wordBack)
	default:
		d.drop(steers)
	}
}

// drop ends a sequence.
func (d *decoder) drop(k kind) {
	d.half, d.string = d.half[:0], false
	if k != nothing {
		d.add(k, "")
	}
}

// again gives a sequence up: the byte is not of it.
func (d *decoder) again(b byte, at time.Time) {
	d.drop(nothing)
	d.began = at
	d.first(b)
}

// inCSI takes a byte of what begins with "ESC [". The function keys of Linux's own console
// have a second bracket.
func (d *decoder) inCSI(b byte, at time.Time) {
	begins := len(d.half) == 2
	switch {
	case b >= utf8.RuneSelf, b < 0x20, b == 0x7f:
		d.add(steers, "")
		d.again(b, at)
	case begins && b == '[', b < '@' && len(d.half) < longest:
		d.half = append(d.half, b)
	case b >= '@':
		d.end(b)
	}
}

// inSS3 takes a byte of what begins with "ESC O".
func (d *decoder) inSS3(b byte, at time.Time) {
	switch {
	case b >= utf8.RuneSelf, b < 0x20, b == 0x7f:
		d.add(steers, "")
		d.again(b, at)
	case b >= '0' && b <= '9', b == ';':
		if len(d.half) < longest {
			d.half = append(d.half, b)
		}
	default:
		d.half = d.half[:2] // a modifier there is that of no letter
		d.end(b)
	}
}

// inString takes a byte of an answer of the terminal's, which nobody typed.
func (d *decoder) inString(b byte, at time.Time, gap time.Duration) {
	ends := d.half[len(d.half)-1] == esc
	switch {
	case gap > slow, b == '\r', b == '\n':
		d.again(b, at)
	case b == '\a', ends && b == '\\':
		d.drop(nothing)
	case b == esc:
		d.half = append(d.half, b)
	case ends:
		d.drop(nothing)
		d.half = append(d.half, esc)
		d.sequence(b, at, 0)
	}
}

// end takes the last byte of a sequence.
func (d *decoder) end(b byte) {
	sequence := string(d.half) + string(rune(b))
	d.drop(nothing)
	d.press(sequence)
}

// press takes the sequence of a key.
func (d *decoder) press(sequence string) {
	plain, known := keycode.Plain(sequence)
	switch {
	case sequence == "\x1b[200~":
		d.add(pasteBegins, "")
	case sequence == "\x1b[201~":
		d.add(pasteEnds, "")
	case plain == "\x1b\x7f":
		d.add(wordBack, "")
	case known && plain == "", plain == "\x1b":
	case !known, plain[0] == esc:
		d.add(steers, "")
	default:
		d.sign(plain)
	}
}

// sign takes what a key types.
func (d *decoder) sign(plain string) {
	for _, b := range []byte(plain) {
		if len(d.half) == 0 {
			d.first(b)
		} else {
			d.half = append(d.half, b)
			d.letters()
		}
	}
}

package walk

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	wide "golang.org/x/text/encoding/unicode"
)

// ErrNoText says that what came in is no text that can be read for certain.
var ErrNoText = errors.New("not a text in UTF-8")

// strangeWords reports whether signs stand in words that never do: a text of a console's
// code page, or of an old Mac, has its Danish letters where Windows-1252 has these.
func strangeWords(text string) bool {
	var before, sign rune
	for _, r := range text + " " {
		within := unicode.IsLetter(before) && (unicode.IsLetter(r) || sign == '†')
		if within && strings.ContainsRune("†›‘¿¾", sign) {
			return true
		}
		before, sign = sign, r
	}
	return false
}

// Decoded reads what another program wrote as text: UTF-8, UTF-16 that says so, and
// else Windows-1252, in which older programs write Danish letters, dashes and quotation
// marks. Where the words show that it is neither, there is no telling what it is. A mark of
// the encoding goes, and every line end becomes "\n".
func Decoded(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		read, err := wide.UTF16(wide.LittleEndian, wide.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil || bytes.ContainsRune(read, utf8.RuneError) {
			return "", fmt.Errorf("%w: the UTF-16 is broken", ErrNoText)
		}
		data = read
	case bytes.IndexByte(data, 0) >= 0:
		return "", fmt.Errorf("%w: there are bytes without a sign", ErrNoText)
	case !utf8.Valid(data):
		old, err := charmap.Windows1252.NewDecoder().Bytes(data)
		if err != nil || bytes.ContainsRune(old, utf8.RuneError) || strangeWords(string(old)) {
			return "", fmt.Errorf("%w: nor in any older encoding we know", ErrNoText)
		}
		data = old
	}
	return Heard(string(data)), nil
}

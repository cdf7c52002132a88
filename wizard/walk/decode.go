package walk

import (
	"bytes"
	"errors"
	"fmt"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
)

// ErrNoText says that what came in is no text that can be read for certain.
var ErrNoText = errors.New("not a text in UTF-8")

// Decoded reads what another program wrote as text: UTF-8, UTF-16 that says so, and
// else Windows-1252, in which older programs write Danish letters, dashes and quotation
// marks. A mark of the encoding goes, and every line end becomes "\n".
func Decoded(data []byte) (string, error) {
	switch {
	case bytes.HasPrefix(data, []byte("\xff\xfe")), bytes.HasPrefix(data, []byte("\xfe\xff")):
		wide, err := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder().Bytes(data)
		if err != nil || bytes.ContainsRune(wide, utf8.RuneError) {
			return "", fmt.Errorf("%w: the UTF-16 is broken", ErrNoText)
		}
		data = wide
	case bytes.IndexByte(data, 0) >= 0:
		return "", fmt.Errorf("%w: there are bytes without a sign", ErrNoText)
	case !utf8.Valid(data):
		old, err := charmap.Windows1252.NewDecoder().Bytes(data)
		if err != nil || bytes.ContainsRune(old, utf8.RuneError) {
			return "", fmt.Errorf("%w: nor in any older encoding we know", ErrNoText)
		}
		data = old
	}
	return Heard(string(data)), nil
}

package walk

import (
	"strings"
	"time"
	"unicode/utf8"
)

// Keys that come faster than hands can type are a paste, where a line end is among them:
// not every terminal says of a paste that it is one.
const (
	// Together is the most time between two keys of one burst.
	Together = 10 * time.Millisecond
	// Held is how long a line end waits to see whether more comes with it. With all that
	// the program does besides, it is no more than 20 ms.
	Held = 16 * time.Millisecond
)

// IsPaste reports whether what came in one burst was pasted: there are words, and a line
// end is among them. One at the end alone is Enter after words, as a slow line sends them.
func IsPaste(burst string) bool {
	end := strings.IndexByte(burst, '\n')
	return end >= 0 && end < len(burst)-1 && !blank(burst)
}

// IsText reports whether a burst is a text where letters are keys: longer, and of more
// words, than what a hand sends down a slow line before it sees what came of it.
func IsText(burst string) bool {
	const words, signs = 5, 30
	return len(strings.Fields(burst)) >= words && utf8.RuneCountInString(burst) >= signs
}

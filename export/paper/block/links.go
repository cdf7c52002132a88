package block

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"alongside/content"
)

// Addresses are kept clickable where they are plain ones of the web, as those of a
// meeting: what is to be seen is then what is opened. A name before the host is none.
var (
	address    = content.WhenSought(`^https?://[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]+)?([/?#][\pL\pN._~/%+=?&#:@!$'()*,;-]*)?$`)
	entity     = content.WhenSought(`&#?[A-Za-z0-9]+;`) // another sign to a Markdown reader, in an address too
	begins     = content.WhenSought(`(?:^|[(\[<"'“„»])(https?://)`)
	linkStarts = content.WhenSought(`(?i)(https?|ftp):|www\.`)
)

// linkIn finds the address in a word, between the brackets and the punctuation around it.
func linkIn(s string) (from, to int, ok bool) {
	at := begins().FindStringSubmatchIndex(s)
	if at == nil {
		return 0, 0, false
	}
	from, to = at[2], len(s)
	unopened := strings.Count(s[from:], ")") - strings.Count(s[from:], "(")
	for ended := false; !ended; {
		last, size := utf8.DecodeLastRuneInString(s[from:to])
		switch {
		case last == ')' && unopened <= 0:
			ended = true // it closes what the address opens itself
		case size > 0 && strings.ContainsRune(".,;:!?)]>\"'”“«*", last):
			to -= size
			if last == ')' {
				unopened--
			}
		default:
			ended = true
		}
	}
	core := s[from:to]
	return from, to, address().MatchString(core) && !entity().MatchString(core)
}

// A piece is a part of a text: an address of the web, or what is none.
type piece struct {
	text string
	link bool
}

// pieces parts a text at its addresses.
func pieces(s string) []piece {
	var all []piece
	rest := 0 // where what is no address begins
	for at := 0; at < len(s); {
		word := strings.IndexFunc(s[at:], func(r rune) bool { return !unicode.IsSpace(r) })
		if word < 0 {
			break
		}
		at += word
		end := strings.IndexFunc(s[at:], unicode.IsSpace)
		if end < 0 {
			end = len(s) - at
		}
		if from, to, ok := linkIn(s[at : at+end]); ok {
			if at+from > rest {
				all = append(all, piece{s[rest : at+from], false})
			}
			all = append(all, piece{s[at+from : at+to], true})
			rest = at + to
		}
		at += end
	}
	if rest < len(s) {
		all = append(all, piece{s[rest:], false})
	}
	return all
}

package calendar

import (
	"bytes"
	"unicode/utf8"
)

// lineMost is how many bytes a line of iCalendar may have before its end.
const lineMost = 75

// folded breaks the lines that are too long, each at a letter's beginning: what goes on in
// the next line begins there with a blank.
func folded(ics []byte) []byte {
	var out bytes.Buffer
	for line := range bytes.Lines(ics) {
		most := lineMost
		text := bytes.TrimRight(line, "\r\n")
		for len(text) > most {
			at := most
			for !utf8.RuneStart(text[at]) {
				at--
			}
			out.Write(text[:at])
			out.WriteString("\r\n ")
			text, most = text[at:], lineMost-1
		}
		out.Write(text)
		out.WriteString("\r\n")
	}
	return out.Bytes()
}

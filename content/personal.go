package content

import (
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// A Personal is a place in a plan whose text seems to hold the number or the address
// of a person, where only roles belong. What it holds is not kept here, so that no
// remark can repeat it.
type Personal struct {
	Place
	Name Text // what people know the place by
}

// PersonalTexts lists those places, in the plan's order and each once. It goes by the
// shape of what stands there: a name and a diagnosis have none, and what looks like a
// telephone number may be something else.
func PersonalTexts(p *Plan, g *Guide) []Personal {
	var all []Personal
	told := map[Text]bool{}
	p.eachShown(func(at Place, s string) {
		if !personal(s) {
			return
		}
		name := g.nameOf(p, at)
		if personal(string(at.Ref)) { // an id from an own guide, or from a file that was written by hand
			name = labels().AnAnswer
		}
		if !told[name] {
			told[name] = true
			all = append(all, Personal{at, name})
		}
	})
	return all
}

// Problem tells of it in words, as a remark about the file of that name.
func (s Personal) Problem(file string) *Problem {
	return &Problem{
		File: file,
		What: Text{EN: "%s: this looks like a civil registration or National Insurance number, a telephone number or an e-mail address", DA: "%s: det her ligner et personnummer, et telefonnummer eller en mailadresse"}.
			With(s.Name),
		Cure: Text{EN: "Write roles. What is about one person belongs with HR, or between the person and the manager.", DA: "Skriv roller. Det, der handler om én person, hører hjemme hos HR eller mellem den ansatte og lederen."},
	}
}

// personal reports whether a text seems to hold a civil registration number, a
// National Insurance number, a telephone number or an e-mail address. A line break
// ends each of them.
func personal(s string) bool {
	for line := range strings.Lines(s) {
		if personalLine(line) {
			return true
		}
	}
	return false
}

func personalLine(s string) bool {
	const fewest = 6 // digits, those of a National Insurance number
	at := strings.Contains(s, "@")
	if !at && countDigits(s) < fewest {
		return false // as nearly all that is ever written
	}
	s = strings.Map(bareSign, s)
	if at && mailAddress().MatchString(s) {
		return true
	}
	if mostTogether(s) < fewest {
		return false
	}
	s = webAddress().ReplaceAllString(s, "|")
	if standsAlone(s, insuranceNumber(), isLetterOrDigit) || standsAlone(s, civilNumber(), isDigit) {
		return true
	}
	for _, shape := range nobodys() {
		s = passOver(s, shape)
	}
	return telephone(s)
}

// What is looked for, in a line of [bareSign]s.
var (
	mailAddress = WhenSought(`[\pL\pN._%+'-]+@[\pL\pN-]+(?:\.[\pL\pN-]+)*\.\pL{2,}`)

	// An address takes along what stands in it: a page's number is not a person's.
	webAddress = WhenSought(`(?i)(?:https?://|www\.)\S+|\b[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\.[a-z]{2,}/\S*`)

	// Two letters, six digits, a letter: QQ 12 34 56 C.
	insuranceNumber = WhenSought(`(?i)[a-z]{2}[ .-]?\d\d[ .-]?\d\d[ .-]?\d\d[ .-]?[a-d]`)

	// A Danish number begins with a birthday: 010203-0405.
	civilNumber = WhenSought(
		`(?:0[1-9]|[12]\d|3[01])(?:(?:0[1-9]|1[0-2])\d\d ?-? ?|\.(?:0[1-9]|1[0-2])\.\d\d ?- ?)\d{4}`)

	// Groups of digits, as telephone numbers are written: +45 12 34 56 78, (0131) 496-0000.
	groups = WhenSought(`\d+(?:(?:\)[ -]?\(?| ?\(| {1,2}|[.-]| - )\d+)*`)
	group  = WhenSought(`\d+`)
)

// WhenSought is a shape that is made when it is first looked for: nearly all are for what
// hardly any sitting comes to, and no start waits for them.
func WhenSought(shape string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(shape) })
}

// nobodys are the shapes of what has many digits and is nobody's: days, years and
// hours, alone or from one to another, and sums.
var nobodys = sync.OnceValue(func() []*regexp.Regexp {
	const (
		year   = `(?:19|20)\d\d`
		month  = `(?:1[0-2]|0?[1-9])` // two digits first, for the first that fits is taken
		day    = `(?:[12]\d|3[01]|0?[1-9])`
		clock  = `(?:[01]?\d|2[0-4])\.[0-5]\d`
		to     = ` ?- ?`
		danish = `[1-9]\d{0,2}(?:\.\d{3})+(?:,\d\d?)?`
		other  = `[1-9]\d{0,2}(?:,\d{3})+(?:\.\d\d?)?`
		sum    = `(?:` + danish + `|` + other + `|[1-9]\d{0,2}(?: \d{3})+|\d+(?:[.,]\d\d?)?)`
	)
	var all []*regexp.Regexp
	for _, shape := range []string{
		year + `-` + month + `-` + day,                          // 2027-01-15
		day + `(?:\. ?|[/-])` + month + `(?:\. ?|[/ -])` + year, // 15.01.2027, 15/1 2027
		day + `\.` + month + `\.\d\d`,                           // 15.01.27
		day + `\.` + month + to + day + `\.` + month,            // 15.01-20.01
		year + to + year,
		clock + to + clock, // 08.30-15.45
		`(?i)` + sum + ` ?(?:£|€|,-|(?:t?kr|kroner|dkk|gbp|pounds?|pund|eur|euros?|mio|million(?:er|s)?)\b)` +
			`|(?:£|€|\bkr\.?|\bdkk|\bgbp|\beur) ?` + sum,
		danish, // 12.500.000
		other,  // 12,500,000
	} {
		all = append(all, regexp.MustCompile(shape))
	}
	return all
})

// passOver puts a mark in the place of what has a shape. It leaves alone what is only
// part of a longer figure, such as the day in 12.11.56.78.
func passOver(s string, shape *regexp.Regexp) string {
	var b strings.Builder
	from := 0
	for _, at := range shape.FindAllStringIndex(s, -1) {
		if beginsInside(s[:at[0]]) || goesOn(s[at[1]:]) {
			continue
		}
		b.WriteString(s[from:at[0]])
		b.WriteByte('|')
		from = at[1]
	}
	return b.String() + s[from:]
}

func beginsInside(before string) bool {
	figure := before
	if strings.HasSuffix(before, ".") || strings.HasSuffix(before, ",") {
		figure = before[:len(before)-1]
	}
	return strings.HasSuffix(before, "+") || figure != "" && isDigit(rune(figure[len(figure)-1]))
}

func goesOn(after string) bool {
	if strings.HasPrefix(after, ".") || strings.HasPrefix(after, ",") {
		after = after[1:]
	}
	return after != "" && isDigit(rune(after[0]))
}

// telephone reports whether some groups of digits beside each other have as many
// digits as a telephone number. A single digit is no such group, as in a list of
// figures, but for +1 and (0).
func telephone(s string) bool {
	const fewest = 8
	for _, run := range groups().FindAllStringIndex(s, -1) {
		n := 0
		for _, at := range group().FindAllStringIndex(s[run[0]:run[1]], -1) {
			from, to := run[0]+at[0], run[0]+at[1]
			before, after := around(s, from, to)
			if to-from == 1 && before != '+' && (before != '(' || after != ')') {
				n = 0
				continue
			}
			if n += to - from; n >= fewest {
				return true
			}
		}
	}
	return false
}

// standsAlone reports whether a text has the shape somewhere with no sign beside it
// that would make it part of something longer.
func standsAlone(s string, shape *regexp.Regexp, part func(rune) bool) bool {
	for _, at := range shape.FindAllStringIndex(s, -1) {
		if before, after := around(s, at[0], at[1]); !part(before) && !part(after) {
			return true
		}
	}
	return false
}

// around are the signs on either side of a part of a text.
func around(s string, from, to int) (before, after rune) {
	before, _ = utf8.DecodeLastRuneInString(s[:from])
	after, _ = utf8.DecodeRuneInString(s[to:])
	return before, after
}

// bareSign makes one blank of all blanks and one hyphen of all dashes, and takes out
// what has no width: none of them keeps people from reading a number.
func bareSign(r rune) rune {
	switch {
	case unicode.Is(unicode.Zs, r):
		return ' '
	case unicode.Is(unicode.Pd, r), r == '−':
		return '-'
	case unicode.Is(unicode.Cf, r):
		return -1
	}
	return r
}

func countDigits(s string) int {
	n := 0
	for i := range len(s) {
		if isDigit(rune(s[i])) {
			n++
		}
	}
	return n
}

// mostTogether is how many digits stand together at the most, with no more between two of
// them than the signs that group the digits of a number: whatever else is looked for has
// its digits so, and to see that there are none takes a fraction of the time.
func mostTogether(s string) int {
	const most = 3 // signs between two digits
	longest, n, between := 0, 0, 0
	for i := range len(s) {
		switch c := s[i]; {
		case isDigit(rune(c)):
			n, between = n+1, 0
			longest = max(longest, n)
		case strings.IndexByte(" .-()", c) >= 0 && between < most:
			between++
		default:
			n = 0
		}
	}
	return longest
}

func isDigit(r rune) bool { return r >= '0' && r <= '9' }

func isLetterOrDigit(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

package planfile

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// scalar is the node of any text of a user's. The YAML library, left to choose,
// writes some texts so that they cannot be read again (a first line that is
// indented, a leading tab or newline) and others as something else (yes, 1e3,
// 2027-01-15). So the style is chosen here: plain where no reader could mistake
// it, a block for ordinary paragraphs, and double quotes for all the rest.
//
// Bytes that are not UTF-8 cannot stand in YAML; each run of them becomes U+FFFD.
func scalar(s string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: valid(s)}
	switch {
	case isPlain(n.Value):
	case isBlock(n.Value):
		n.Style = yaml.LiteralStyle
	default:
		n.Style = yaml.DoubleQuotedStyle
	}
	return n
}

// day is the node of a text where a date is meant. A date is written without
// quotes, as people write it by hand; it is read as text all the same.
func day(s string) *yaml.Node {
	if d, ok := content.ParseDate(s); ok && string(d) == s {
		return &yaml.Node{Kind: yaml.ScalarNode, Value: s}
	}
	return scalar(s)
}

func truth(b bool) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.FormatBool(b)}
}

func number(n int) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Value: strconv.Itoa(n)}
}

func valid(s string) string { return strings.ToValidUTF8(s, "\uFFFD") }

// isPlain is stricter than YAML: the text begins with a letter, so it is no
// number, date or sign, and is none of the words that some YAML reader takes for
// a truth value or for nothing.
func isPlain(s string) bool {
	first, _ := utf8.DecodeRuneInString(s)
	if !unicode.IsLetter(first) || strings.HasSuffix(s, " ") || strings.HasSuffix(s, ":") ||
		strings.Contains(s, ": ") || strings.Contains(s, " #") {
		return false
	}
	return !isWord(s) && !strings.ContainsFunc(s, func(r rune) bool { return !unicode.IsPrint(r) })
}

func isWord(s string) bool {
	switch strings.ToLower(s) {
	case "y", "n", "yes", "no", "on", "off", "true", "false", "null":
		return true
	}
	return false
}

// isBlock reports whether a text can stand as a literal block and come back as it
// was: more than one line, none of them ending in a blank, and nothing at either
// end that a block would swallow or take for its indentation.
func isBlock(s string) bool {
	if !strings.Contains(s, "\n") || strings.HasPrefix(s, "\n") || strings.HasPrefix(s, " ") ||
		strings.HasSuffix(s, "\n") || strings.HasSuffix(s, " ") || strings.Contains(s, " \n") {
		return false
	}
	return !strings.ContainsFunc(s, func(r rune) bool { return r != '\n' && !unicode.IsPrint(r) })
}

// isID reports whether s can name a section, an answer or a perspective: ASCII
// letters, digits and hyphens, as the guide's ids are. It keeps users' text from
// ever becoming a key.
func isID(s string) bool {
	return s != "" && !strings.ContainsFunc(s, func(r rune) bool {
		return r != '-' && (r >= utf8.RuneSelf || !unicode.IsLetter(r) && !unicode.IsDigit(r))
	})
}

package content

import (
	"strconv"
	"strings"
)

// Files of words are YAML, and only as much of it as they need: keys, two spaces for
// what is below a key, words in double quotation marks, braces around what fits on a line,
// and comments. That much is read here before anybody notices; with all of YAML the first
// thing would be shown several milliseconds later. TestWordsAreYAML reads every file both
// ways.

// A saying is a key of a file of words: with words, or with keys below it.
type saying struct {
	key   string
	line  int
	words string
	below []saying // nil where it has words
}

// parseWords reads a file of words into its keys, in their order.
func parseWords(file, text string) ([]saying, *Problem) {
	p := wordParser{file: file, lines: strings.Split(text, "\n")}
	all, problem := p.group(0)
	if problem == nil && p.more() {
		problem = p.problem(Text{EN: "this line is indented too far", DA: "linjen er rykket for langt ind"})
	}
	return all, problem
}

type wordParser struct {
	file  string
	lines []string
	at    int // the line that is next
}

// more skips to the next line that says something, if there is one.
func (p *wordParser) more() bool {
	for ; p.at < len(p.lines); p.at++ {
		if line := strings.TrimLeft(p.lines[p.at], " "); line != "" && line[0] != '#' {
			return true
		}
	}
	return false
}

// group reads the lines that begin after so many spaces, and what is below them.
func (p *wordParser) group(indent int) ([]saying, *Problem) {
	all := []saying{}
	for p.more() {
		line := strings.TrimLeft(p.lines[p.at], " ")
		if len(p.lines[p.at])-len(line) != indent {
			break
		}
		said, rest, ok := key(line)
		if !ok {
			return nil, p.problem(Text{EN: "a key is needed here, such as go-on:", DA: "her skal der stå en nøgle, fx go-on:"})
		}
		said.line = p.at + 1
		if rest == "" {
			p.at++
			below, problem := p.group(indent + 2)
			if problem != nil {
				return nil, problem
			}
			said.below = below
			all = append(all, said)
			continue
		}
		if rest, ok = p.value(&said, rest); !ok || !over(rest) {
			return nil, p.problem(Text{EN: `after the key, words in quotation marks are needed, or {en: "...", da: "..."}`, DA: `efter nøglen skal der stå ord i anførselstegn eller {en: "...", da: "..."}`})
		}
		all = append(all, said)
		p.at++
	}
	return all, nil
}

// value reads what stands after a key on its line.
func (p *wordParser) value(said *saying, s string) (rest string, ok bool) {
	s = strings.TrimPrefix(s, " ")
	if !strings.HasPrefix(s, "{") {
		said.words, rest, ok = quoted(s)
		return rest, ok
	}
	for s = s[1:]; ; s = s[2:] {
		in, after, ok := key(s)
		if !ok {
			return s, false
		}
		in.line = p.at + 1
		if s, ok = p.value(&in, after); !ok {
			return s, false
		}
		said.below = append(said.below, in)
		if strings.HasPrefix(s, "}") {
			return s[1:], true
		}
		if !strings.HasPrefix(s, ", ") {
			return s, false
		}
	}
}

// quoted reads words in quotation marks.
func quoted(s string) (words, rest string, ok bool) {
	if !strings.HasPrefix(s, `"`) {
		return "", s, false
	}
	if end := strings.IndexByte(s[1:], '"') + 1; end > 0 && strings.IndexByte(s[:end], '\\') < 0 {
		return s[1:end], s[end+1:], true
	}
	whole, err := strconv.QuotedPrefix(s)
	if err != nil {
		return "", s, false
	}
	words, err = strconv.Unquote(whole)
	return words, s[len(whole):], err == nil
}

// key reads a key and the colon behind it.
func key(s string) (said saying, rest string, ok bool) {
	end := 0
	for end < len(s) && (s[end] >= 'a' && s[end] <= 'z' || s[end] >= '0' && s[end] <= '9' || s[end] == '-') {
		end++
	}
	if end == 0 || end == len(s) || s[end] != ':' {
		return saying{}, s, false
	}
	return saying{key: s[:end]}, s[end+1:], true
}

// over reports whether a line says no more, but for a comment.
func over(rest string) bool {
	comment := strings.TrimLeft(rest, " ")
	return comment == "" || comment[0] == '#' && comment != rest
}

func (p *wordParser) problem(what Text) *Problem {
	return &Problem{
		File: p.file, Line: p.at + 1, What: what,
		Cure: Text{EN: "Write it as its neighbours are written.", DA: "Skriv det som naboerne."},
	}
}

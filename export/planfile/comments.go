package planfile

import (
	"bytes"
	"fmt"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// Comments tells of the comments that somebody has added to a plan's file by hand, since
// they go when it is next saved: a "#" in an answer that is not in quotation marks makes
// one of whatever follows it, unasked. It is nil where there are none, and for a file
// that cannot be read, whose own trouble comes first. What the comments say is not told:
// a room may be looking on.
func Comments(name string, data []byte) *content.Problem {
	if !bytes.ContainsRune(data, '#') {
		return nil
	}
	var doc yaml.Node
	_ = yaml.Unmarshal(data, &doc) // of a file that cannot be read there are no nodes
	return CommentsIn(name, data, &doc)
}

// CommentsIn is [Comments] of a file whose nodes have been read.
func CommentsIn(name string, data []byte, doc *yaml.Node) *content.Problem {
	c := &commented{lines: strings.Split(string(data), "\n"), taken: map[int]bool{}}
	c.head = slices.IndexFunc(c.lines, func(line string) bool { return line != "" && !strings.HasPrefix(line, "#") })
	c.look(doc)
	if len(c.taken) == 0 {
		return nil
	}
	var at []int
	for n := range c.taken {
		at = append(at, n)
	}
	slices.Sort(at)
	what := content.Text{
		EN: "what stands after # in this line is not part of the plan, and goes when the plan is next saved",
		DA: "det, der står efter # i linjen, er ikke en del af planen og forsvinder, næste gang planen gemmes",
	}
	if more := spans(at[1:]); more != "" {
		what = content.Text{EN: "%s; the same holds for line %s", DA: "%s; det samme gælder linje %s"}.With(what, more)
	}
	return &content.Problem{
		File: name, Line: at[0], What: what,
		Cure: content.Text{
			EN: `If it belongs to an answer, put the whole answer in quotation marks: "..."; else move it into an answer or a note. At the first save, the file as it is now is kept as .bak, until the plan is opened another time.`,
			DA: `Hører det til et svar, så sæt hele svaret i anførselstegn: "..."; ellers flyt det ind i et svar eller en note. Når planen gemmes første gang, bliver filen, som den er nu, bevaret som .bak, indtil planen åbnes igen.`,
		},
	}
}

// A commented is a file whose comments are looked for. The YAML library says to what
// each belongs, and not where it stands: the line is the nearest that ends in it.
type commented struct {
	lines []string
	head  int          // how many lines there are before the first key
	taken map[int]bool // lines with a comment of somebody's, by their number
}

func (c *commented) look(n *yaml.Node) {
	above := strings.Split(n.HeadComment, "\n")
	slices.Reverse(above)
	for i, at := 0, max(n.Line, 1); i < len(above); i++ {
		at = c.take(above[i], at-1, -1)
	}
	for _, below := range []string{n.LineComment, n.FootComment} {
		at := max(n.Line, 1) - 1
		for text := range strings.SplitSeq(below, "\n") {
			at = c.take(text, at+1, 1)
		}
	}
	for _, child := range n.Content {
		c.look(child)
	}
}

// take finds the line of a comment, from one on in one direction, and gives its number;
// of none, and of one that is not to be found, that of the line before.
func (c *commented) take(text string, from, step int) int {
	if text = strings.TrimRight(text, " \t\r"); text == "" {
		return from - step
	}
	for n := from; n >= 1 && n <= len(c.lines); n += step {
		line := strings.TrimRight(c.lines[n-1], " \t\r")
		if !c.taken[n] && strings.HasSuffix(line, text) {
			if !c.ours(n, line) {
				c.taken[n] = true
			}
			return n
		}
	}
	return from - step
}

// ours reports whether a line is one of those that the program puts at the file's
// beginning, in any language.
func (c *commented) ours(n int, line string) bool {
	if n > c.head {
		return false
	}
	for _, opening := range openings() {
		for _, l := range content.Languages() {
			for own := range strings.Lines(inComment(opening, l, anyCommand)) {
				if is(line, strings.TrimSuffix(own, "\n")) {
					return true
				}
			}
		}
	}
	return false
}

// is reports whether a line is one of the program's own, with whatever command.
func is(line, own string) bool {
	before, command := strings.CutSuffix(own, anyCommand)
	return line == own || (command && strings.HasPrefix(line, before) && !remarked(line[len(before):]))
}

// remarked reports whether somebody has put a comment of theirs behind a command: a name
// with such a sign stands in quotation marks there.
func remarked(command string) bool {
	var quoted, last rune
	for _, r := range command {
		switch {
		case quoted == 0 && r == '#' && last == ' ':
			return true
		case quoted == 0 && (r == '\'' || r == '"'):
			quoted = r
		case r == quoted:
			quoted = 0
		}
		last = r
	}
	return false
}

// anyCommand stands for the command that continues a plan, which is another each time.
const anyCommand = "…"

// spans words numbers in their order: "3, 5–7".
func spans(ns []int) string {
	var parts []string
	for i := 0; i < len(ns); {
		j := i
		for j+1 < len(ns) && ns[j+1] == ns[j]+1 {
			j++
		}
		part := fmt.Sprint(ns[i])
		if j > i {
			part = fmt.Sprintf("%d–%d", ns[i], ns[j])
		}
		parts = append(parts, part)
		i = j + 1
	}
	return strings.Join(parts, ", ")
}

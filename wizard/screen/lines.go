package screen

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// Everything on the screen is built from lines: cells of known width, no
// newlines. What is shown is cut to the window at one place, [fit].

// wrap breaks text into lines of at most width cells, at spaces where it can: a
// hyphen belongs to its word, so that a file name stays whole.
func wrap(text string, width int) []string {
	const firm = "\u2011" // the hyphen that does not break
	text = ansi.Wrap(strings.ReplaceAll(text, "-", firm), max(width, 1), "")
	return strings.Split(strings.ReplaceAll(text, firm, "-"), "\n")
}

// remembered keeps the lines that texts were made into, from one drawing to the
// next: most of a long answer is the same in both.
type remembered struct{ now, before map[madeOf][]string }

type madeOf struct {
	text  string
	width int
}

// renew begins a drawing; what is not asked for in its course is forgotten.
func (r *remembered) renew() { r.now, r.before = make(map[madeOf][]string, len(r.now)), r.now }

// get is what makes would make of a text.
func (r *remembered) get(text string, width int, makes func(string, int) []string) []string {
	of := madeOf{text, width}
	lines, ok := r.now[of]
	if !ok {
		if lines, ok = r.before[of]; !ok {
			lines = makes(text, width)
		}
		r.now[of] = lines
	}
	return lines
}

// styled wraps text and gives every line the style.
func styled(text string, width int, style pen) []string {
	return style.each(wrap(text, width))
}

// hang puts a sign before the first line and its width in blanks before the others.
func hang(sign string, lines []string) []string {
	blank := strings.Repeat(" ", ansi.StringWidth(sign))
	out := make([]string, len(lines))
	for i, line := range lines {
		if i > 0 {
			sign = blank
		}
		out[i] = sign + line
	}
	return out
}

// cut shortens a line to width cells, with a sign where something is missing. Whatever
// a guide or a plan holds, it stays one line.
func cut(line string, width int) string {
	if width < 1 {
		return ""
	}
	line = strings.ReplaceAll(line, "\n", "↵")
	if ansi.StringWidth(line) <= width {
		return line
	}
	line = ansi.Truncate(line, width, "…")
	at := strings.LastIndex(line, "…") // behind a blank it would be a sign of the words
	return strings.TrimRight(line[:at], " ") + line[at:]
}

// fit makes exactly height lines of at most width cells.
func fit(lines []string, width, height int) []string {
	out := make([]string, max(height, 0)) // there may be less than no room
	for i := range out {
		if i < len(lines) {
			out[i] = cut(lines[i], width)
		}
	}
	return out
}

// apart puts two texts at the two ends of a line; the right one goes first
// where both do not fit.
func apart(left, right string, width int) string {
	gap := width - ansi.StringWidth(left) - ansi.StringWidth(right)
	if gap < 1 {
		return cut(left, width)
	}
	return left + strings.Repeat(" ", gap) + right
}

// beside puts two columns next to each other.
func beside(left []string, leftWidth int, right []string) []string {
	out := make([]string, max(len(left), len(right)))
	for i := range out {
		l, r := "", ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		if r != "" {
			l = cut(l, leftWidth)
			l += strings.Repeat(" ", max(0, leftWidth-ansi.StringWidth(l)))
		}
		out[i] = l + r
	}
	return out
}

// heightOf is how many lines the blocks take when nothing scrolls.
func heightOf(blocks [][]string) int {
	n := 0
	for _, b := range blocks {
		n += len(b)
	}
	return n
}

// near draws those of n blocks that a window of height lines may show with the one under
// the cursor in it: outward from that one, and a little more than fits, which is how
// [scroll] knows that there is more. at is the place of the cursor's among them.
func near(n, cursor, height int, draw func(int) []string) (blocks [][]string, at int) {
	if n == 0 {
		return nil, 0
	}
	first, last := cursor, cursor+1
	for lines := 0; first > 0 && lines <= height; lines += len(blocks[len(blocks)-1]) {
		first--
		blocks = append(blocks, draw(first))
	}
	slices.Reverse(blocks)
	blocks = append(blocks, draw(cursor))
	for lines := 0; last < n && lines <= height; lines += len(blocks[len(blocks)-1]) {
		blocks = append(blocks, draw(last))
		last++
	}
	return blocks, cursor - first
}

// scroll shows as many of the blocks as fit into height lines, with the block
// under the cursor in view, and says how much there is above and below.
func scroll(blocks [][]string, cursor, height int) []string {
	var lines []string
	top, bottom := 0, 0 // the cursor's lines
	for i, b := range blocks {
		if i == cursor {
			top, bottom = len(lines), len(lines)+len(b)
		}
		lines = append(lines, b...)
	}
	if len(lines) <= height || height < 1 {
		return lines
	}
	start := min(max(0, (top+bottom-height)/2), len(lines)-height)
	if bottom-top >= height { // a block taller than the window shows its head
		start = top
	}
	end := min(start+height, len(lines))
	view := append([]string(nil), lines[start:end]...)
	if start > 0 {
		view[0] = marked("↑", view[0])
	}
	if end < len(lines) {
		view[len(view)-1] = marked("↓", view[len(view)-1])
	}
	return view
}

// marked puts a mark in the first column of a line, which all rows of a list leave to the
// bar, or behind the bar or the sign of a box that is written in; of a line that begins there
// nothing else is shown.
func marked(mark, line string) string {
	switch first := ansi.Truncate(line, 1, ""); ansi.Strip(first) {
	case "", " ":
		return mark + ansi.TruncateLeft(line, 1, "")
	case strings.TrimSpace(barSign), strings.TrimSpace(boxSign), strings.TrimSpace(lineSign), strings.TrimSpace(cursorSign):
		return first + mark + ansi.TruncateLeft(line, 2, "")
	}
	return mark
}

// A digitSign is a digit and what it says of a row.
type digitSign struct{ digit, says string }

// legend draws what digits mean, as many on a line as fit: none is broken inside.
func (l look) legend(parts []digitSign, width int) []string {
	const gap = 2
	var lines []string
	line, used := "", 0
	for _, p := range parts {
		wide := ansi.StringWidth(p.digit + " " + p.says)
		if used > 0 && used+gap+wide > width {
			lines = append(lines, line)
			line, used = "", 0
		}
		if used > 0 {
			line += strings.Repeat(" ", gap)
			used += gap
		}
		line += l.bold.Render(p.digit) + l.plain.Render(" "+p.says)
		used += wide
	}
	return append(lines, line)
}

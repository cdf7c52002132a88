package screen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
)

// dotsMost is up to how many sheets on one step are shown as so many signs; of more there is
// a figure.
const dotsMost = 6

// A column of the table is one step of the scale.
type column struct {
	head  []string
	width int
}

// stepColumns are the steps of a scale in the room there is: all as wide as each other where that
// goes, else each as wide as it needs, with its name on two lines if it must be. ok is false
// where not even that fits.
func stepColumns(labels []string, room int) (cols []column, ok bool) {
	const gap, least, most = 2, dotsMost + 2, 14
	cols = make([]column, len(labels))
	widest, single, broken := 0, 0, 0
	for i, label := range labels {
		whole := max(least, ansi.StringWidth(label)+gap)
		word := 0
		for w := range strings.FieldsSeq(label) {
			word = max(word, ansi.StringWidth(w))
		}
		widest, single, broken = max(widest, whole), single+whole, broken+max(least, word+gap)
		cols[i] = column{[]string{label}, whole}
	}
	switch {
	case len(labels) == 0 || broken > room:
		return nil, false
	case widest*len(labels) <= room:
		for i := range cols {
			cols[i].width = min(max(widest, most), room/len(labels))
		}
	case single > room:
		for i, label := range labels {
			word := 0
			for w := range strings.FieldsSeq(label) {
				word = max(word, ansi.StringWidth(w))
			}
			cols[i] = column{wrap(label, word), max(least, word+gap)}
		}
	}
	return cols, true
}

// dots are so many signs on a step, or a figure.
func dots(sign string, n int) string {
	switch {
	case n == 0:
		return "·"
	case n <= dotsMost:
		return strings.Repeat(sign, n)
	}
	return fmt.Sprintf("%s %d", sign, n)
}

// names are how much room the table has before its columns: for a perspective's sign and
// name, and how many sheets it has.
func (f *revealField) names(standpoints []content.Standpoint) (name, count, all int) {
	for _, s := range standpoints {
		name, count = max(name, ansi.StringWidth(f.named(s))), max(count, len(strconv.Itoa(s.Sheets())))
	}
	return name, count, len(tableIndent) + ansi.StringWidth("■ ") + name + 1 + count + 2
}

// labels are the steps of a scale as heads, and behind them the passes, where anybody passed.
func (f *revealField) labels(l content.Ladder, standpoints []content.Standpoint) []string {
	var labels []string
	for _, s := range l.Short {
		labels = append(labels, f.in(s))
	}
	if slices.ContainsFunc(standpoints, func(s content.Standpoint) bool { return s.Passed > 0 }) {
		labels = append(labels, f.in(content.PassColumn()))
	}
	return labels
}

// table lays out each perspective on the steps of one scale, a sign a sheet. It takes as many
// lines for thirty sheets as for four. ok is false where there is no room for it.
func (f *revealField) table(row content.Revealed, standpoints []content.Standpoint, l content.Ladder, width int) (lines []string, ok bool) {
	name, count, before := f.names(standpoints)
	cols, ok := stepColumns(f.labels(l, standpoints), width-before)
	if !ok {
		return nil, false
	}
	high := 1
	for _, c := range cols {
		high = max(high, len(c.head))
	}
	for i := range high {
		line := strings.Repeat(" ", before)
		if i == high-1 {
			line = pad(cut(tableIndent+f.scaleName(row, f.clarity), before-1), before)
		}
		for _, c := range cols {
			head := ""
			if at := i - (high - len(c.head)); at >= 0 {
				head = c.head[at]
			}
			line += pad(head, c.width)
		}
		lines = append(lines, f.look.plain.Render(strings.TrimRight(line, " ")))
	}
	for _, s := range standpoints {
		if s.Sheets() == 0 {
			continue // named below the table
		}
		var line strings.Builder
		line.WriteString(tableIndent + s.Sign + " " + pad(f.named(s), name) + " " + fmt.Sprintf("%*d", count, s.Sheets()) + "  ")
		for i, c := range cols {
			n := s.Passed
			if i < len(s.Counts) {
				n = s.Counts[i]
			}
			line.WriteString(pad(dots(s.Sign, n), c.width))
		}
		lines = append(lines, f.look.plain.Render(strings.TrimRight(line.String(), " ")))
	}
	return lines, true
}

// tableNeeds is the least width at which no row's table is broken.
func (f *revealField) tableNeeds(h hall) int {
	most := 0
	for _, row := range h.rows {
		for _, l := range row.Ladders() {
			standpoints := row.Standpoints(h.heard, l)
			_, _, before := f.names(standpoints)
			needs := before
			for _, label := range f.labels(l, standpoints) {
				needs += max(dotsMost+2, ansi.StringWidth(label)+2)
			}
			most = max(most, needs)
		}
	}
	return most
}

package screen

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// How each step stands, in the review: a sign for every point of it, so that a bar is as long
// as there are points, and can be read without colours; and the figures in words.

// The dashboard's measures, in cells.
const (
	barMost   = 24 // signs; of more points than that each stands for several
	barLeast  = 8  // the most signs where the words need the room
	lineFrom  = 58 // from which a step has one line
	stepsGap  = 2
	countsMin = 12 // the words of one figure
)

// steps are a row for each step, which leads to where there is most to do in it.
func (f *reviewField) steps(r walk.Review, width int) []glance {
	inner, names, said := width-len(noBar), 0, 0
	for _, st := range r.Steps {
		names = max(names, ansi.StringWidth(f.in(st.Section.Name())))
		said = max(said, ansi.StringWidth(strings.Join(f.counts(st), between)))
	}
	names += stepsGap
	signs := min(barMost, max(barLeast, inner-names-stepsGap-said))
	bars := 0
	for _, st := range r.Steps {
		bars = max(bars, ansi.StringWidth(f.look.bars(st, signs)))
	}
	bars += stepsGap
	return under(f.in(words.Screen().StepsStand), len(r.Steps), func(i int) glance {
		st := r.Steps[i]
		name, counts := f.in(st.Section.Name()), f.counts(st)
		return glance{to: st.To, draw: func(style pen, here bool) []string {
			room := inner - names - bars
			if inner < lineFrom || room < countsMin {
				said := append([]string{f.look.bars(st, barMost)}, f.look.plain.each(flow(counts, inner-len(noBar)))...)
				return append([]string{style.Render(cut(name, inner))}, hang(noBar, said)...)
			}
			said := flow(counts, room)
			if len(said) > 1 && !here {
				said = []string{lastOf(counts, room)}
			}
			return beside([]string{style.Render(name)}, names, beside([]string{f.look.bars(st, signs)}, bars, f.look.plain.each(said)))
		}}
	})
}

// counts are the figures of a step in words.
func (f *reviewField) counts(st walk.Standing) []string {
	all := make([]string, len(st.Counts))
	for i, c := range st.Counts {
		all[i] = f.in(c.Label())
	}
	return all
}

// lastOf are as many of the last parts as fit into a line, which are what is still to do. The
// bar has all of them.
func lastOf(parts []string, width int) string {
	const more = "…"
	line := parts[len(parts)-1]
	for _, part := range slices.Backward(parts[:len(parts)-1]) {
		if ansi.StringWidth(more+between+part+between+line) > width {
			break
		}
		line = part + between + line
	}
	return cut(more+between+line, width)
}

// bars draws a step's bar of at most so many signs, and one more for each way that points stand.
func (l look) bars(st walk.Standing, most int) string {
	total := 0
	for _, c := range st.Counts {
		total += c.N
	}
	each := 1 + max(0, total-1)/most
	var bar strings.Builder
	for _, c := range st.Counts {
		sign, style := l.signOf(c.State)
		if c.Answered {
			sign, style = "✓", l.good
		}
		bar.WriteString(style.Render(strings.Repeat(sign, (c.N+each-1)/each)))
	}
	return bar.String()
}

// between stands between parts that are behind each other.
const between = " · "

// flow puts parts behind each other, as many on a line as fit; none is broken inside.
func flow(parts []string, width int) []string {
	var lines []string
	for _, part := range parts {
		last := len(lines) - 1
		if last >= 0 && ansi.StringWidth(lines[last]+between+part) <= width {
			lines[last] += between + part
			continue
		}
		lines = append(lines, cut(part, width))
	}
	return lines
}

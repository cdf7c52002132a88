package screen

import (
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
	countsMin = 24 // what the words need to stand beside the bar
)

// steps are a row for each step, which leads to where there is most to do in it.
func (f *reviewField) steps(r walk.Review, width int) []glance {
	names, bars := 0, 0
	for _, st := range r.Steps {
		names = max(names, ansi.StringWidth(f.in(st.Section.Name())))
		bars = max(bars, ansi.StringWidth(f.look.bars(st)))
	}
	names, bars = names+2, bars+2
	return under(f.in(words.Screen().StepsStand), len(r.Steps), func(i int) glance {
		st := r.Steps[i]
		name, bar := f.in(st.Section.Name()), f.look.bars(st)
		inner := width - len(noBar)
		var counts []string
		for _, c := range st.Counts {
			counts = append(counts, f.in(c.Label()))
		}
		return glance{to: st.To, draw: func(style pen) []string {
			if inner < names+bars+countsMin {
				said := f.look.plain.each(flow(counts, inner-len(noBar)))
				return append([]string{style.Render(cut(name, inner))}, hang(noBar, append([]string{bar}, said...))...)
			}
			said := f.look.plain.each(flow(counts, inner-names-bars))
			return beside([]string{style.Render(name)}, names, beside([]string{bar}, bars, said))
		}}
	})
}

// bars draws a step's bar.
func (l look) bars(st walk.Standing) string {
	total := 0
	for _, c := range st.Counts {
		total += c.N
	}
	each := 1 + max(0, total-1)/barMost
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

// flow puts parts behind each other, as many on a line as fit; none is broken inside.
func flow(parts []string, width int) []string {
	const between = " · "
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

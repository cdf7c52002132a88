package block

import (
	"math"
	"strconv"

	"alongside/content"
)

// The measures of a spread.
const (
	stepWidth   = 86.0
	spreadTop   = 7.0
	rowHeight   = 30.0 // beside its name
	spreadWidth = 344.0
)

type (
	pageSpread struct {
		Steps  []pageText
		Agreed *pageAgreed
		Rows   []pageSpreadRow
	}
	// A pageAgreed is what lies behind the step that was agreed on.
	pageAgreed struct {
		X, Y, Width, Height string
		Says                pageText
	}
	pageSpreadRow struct {
		Name   pageText
		Passed *pageText // nil where nobody did
		Line   string
		Spots  []pageSpot
	}
	// A pageSpot is how many stand on a step: in a circle, or a longer shape for many.
	pageSpot struct {
		Middle, Foot                   string // of the number
		Left, Top, Width, Height, Bend string
		Count                          int // 0 for a mere dot
	}
)

// drawSpread lays out a spread: the steps side by side, and under each voice's name how
// many of it stand on each.
func (p *page) drawSpread(s Spread, all *box) pageSpread {
	var spread pageSpread
	n := max(len(s.Steps), 1)
	width := max(stepWidth, spreadWidth/float64(n))
	middle := func(step int) float64 { return width * (float64(step) + .5) }
	put := func(text pageText, taken box) pageText {
		all.add(taken)
		return text
	}
	y := spreadTop + textSize
	highest := 1
	var names [][]string
	for _, step := range s.Steps {
		lines := wrapped(content.VisibleLine(step), width-8)
		names = append(names, lines)
		highest = max(highest, len(lines))
	}
	for i, lines := range names {
		spread.Steps = append(spread.Steps, put(setText("step", "middle", lines, middle(i), y+lineHeight*float64(highest-len(lines)))))
	}
	y += lineHeight*float64(highest-1) + 6
	top := y - lineHeight*float64(highest) - 5
	for _, row := range s.Rows {
		across := width*float64(n) - 4
		var drawn pageSpreadRow
		y += lineHeight + 1
		if row.Passed > 0 {
			passed := pageWords().Passed.With(row.Passed).In(p.lang)
			text := put(setText("step", "end", []string{passed}, 2+across, y))
			drawn.Passed = &text
			across -= textWidth(passed) + 8
		}
		lines := wrapped(content.VisibleLine(row.Name), across)
		drawn.Name = put(setText("row", "start", lines, 2, y))
		y += lineHeight*float64(len(lines)-1) + rowHeight/2 + 3
		drawn.Line = "M" + spot{2, y}.String() + "H" + num(width*float64(n)-2)
		for i := range n {
			count := 0
			if i < len(row.Counts) {
				count = row.Counts[i]
			}
			drawn.Spots = append(drawn.Spots, drawSpot(count, middle(i), y))
		}
		spread.Rows = append(spread.Rows, drawn)
		y += rowHeight/2 + 2
	}
	all.add(box{0, 0, width * float64(n), y})
	if s.Agreed >= 1 && s.Agreed <= n {
		says := put(setText("agreed", "middle", []string{"▲ " + pageWords().Agreed.In(p.lang)}, middle(s.Agreed-1), y+textSize))
		spread.Agreed = &pageAgreed{num(width * float64(s.Agreed-1)), num(top), num(width), num(y - top), says}
	}
	return spread
}

// drawSpot draws how many stand on a step, larger for more of them.
func drawSpot(count int, x, y float64) pageSpot {
	r, half := 2.5, 2.5
	if count > 0 {
		r = min(7.5+1.2*math.Sqrt(float64(count-1)), 12)
		half = max(r, textWidth(strconv.Itoa(count))/2+4)
	}
	return pageSpot{num(x), num(y + .36*textSize), num(x - half), num(y - r), num(2 * half), num(2 * r), num(r), max(count, 0)}
}

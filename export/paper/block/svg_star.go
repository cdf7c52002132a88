package block

import (
	"math"
	"slices"
	"strings"

	"alongside/content"
)

// The star's measures.
const (
	starRadius = 100.0 // of its highest step
	starGap    = 11.0  // between the end of an axis and its name
	asideWidth = 92.0  // how wide a name may be that stands beside the star,
	belowWidth = 120.0 // beside its foot,
	aboveWidth = 170.0 // and above or below it
	voiceApart = 4.6   // between the signs of voices that stand on the same step
	signSize   = 3.4
	starLines  = 6 // the kinds of lines and signs
)

type (
	pageStar struct {
		Rings, Axes []string
		Names       []pageText
		Voices      []pageVoice
	}
	pageVoice struct {
		N    int // which kind of line and sign
		Bars string
		Line string
		Sign string
	}
)

// A spot is a place in a drawing.
type spot struct{ x, y float64 }

func (s spot) String() string { return num(s.x) + " " + num(s.y) }

// along is the place so far out on an axis, and so far beside it.
func along(axis, of int, out, aside float64) spot {
	sin, cos := math.Sincos(2 * math.Pi * float64(axis) / float64(of))
	// Each product is rounded by itself, for the same figures on every machine.
	return spot{float64(out*sin) + float64(aside*cos), float64(aside*sin) - float64(out*cos)}
}

// drawStar lays out a star. Signs that would lie on one another stand beside each other:
// each voice has its own place beside the axis.
func drawStar(s Star, all *box) pageStar {
	n, steps := len(s.Axes), max(s.Steps, 1)
	var star pageStar
	for step := 1; step <= steps && n > 0; step++ {
		out := starRadius * float64(step) / float64(steps)
		var ring []string
		for i := range n {
			ring = append(ring, along(i, n, out, 0).String())
		}
		star.Rings = append(star.Rings, strings.Join(ring, " "))
	}
	all.add(box{-starRadius, -starRadius, starRadius, starRadius})
	for i := range n {
		star.Axes = append(star.Axes, "M0 0L"+along(i, n, starRadius, 0).String())
	}
	star.Names = starNames(s.Axes, all)
	for i, v := range slices.Backward(s.Voices) { // the first comes to lie on top
		star.Voices = append(star.Voices, drawVoice(v, i, len(s.Voices), n, steps))
	}
	return star
}

// starNames sets the name of each axis at its end.
func starNames(axes []string, all *box) []pageText {
	var names []pageText
	var placed []box
	right, left := math.Inf(-1), math.Inf(1) // where there is room yet on either side
	for i, name := range axes {
		at := along(i, len(axes), starRadius+starGap, 0)
		anchor, width := "middle", aboveWidth
		switch {
		case at.x > .3*starRadius:
			anchor, width = "start", asideWidth
		case at.x < -.3*starRadius:
			anchor, width = "end", asideWidth
		}
		if width == asideWidth && at.y > .8*starRadius {
			width = belowWidth
		}
		lines := wrapped(content.VisibleLine(name), width)
		height := lineHeight * float64(len(lines)-1)
		y := at.y + .35*textSize - height/2 // the first line's foot, where all are beside the end
		switch {
		case at.y < -.9*starRadius:
			y = at.y - height
		case at.y > .8*starRadius:
			y = at.y + .7*textSize
		}
		switch anchor { // clockwise: down on the right, up on the left
		case "start":
			y = max(y, right)
			right = y + height + lineHeight + 3
		case "end":
			y = min(y, left-height)
			left = y - lineHeight - 3
		}
		text, taken := setText("name", anchor, lines, at.x, y)
		for _, other := range placed { // only the one above and the one below are still in the way
			if !taken.meets(other) {
				continue
			}
			x := at.x
			switch anchor {
			case "start":
				x = other.right + 4
			case "end":
				x = other.left - 4
			default:
				y += other.bottom - taken.top + 3
			}
			text, taken = setText("name", anchor, lines, x, y)
		}
		names, placed = append(names, text), append(placed, taken)
		all.add(taken)
	}
	return names
}

// drawVoice draws one voice: a line through the middle of each axis, which is broken where
// nobody said anything, signs on it, and a bar where several stand apart.
func drawVoice(v StarVoice, at, of, n, steps int) pageVoice {
	voice := pageVoice{N: v.line(at) + 1}
	aside := voiceApart * (float64(at) - float64(of-1)/2)
	on := func(axis int, value float64) spot {
		return along(axis, n, starRadius*min(value, float64(steps))/float64(steps), aside)
	}
	said := func(axis int) bool { return axis < len(v.At) && v.At[axis].Mid > 0 }
	var line, bars, signs strings.Builder
	whole := n > 0
	for i := range n {
		if !said(i) {
			whole = false
			continue
		}
		r := v.At[i]
		mid := on(i, r.Mid)
		signs.WriteString(sign(v.line(at), mid))
		if r.High > r.Low {
			bars.WriteString("M" + on(i, r.Low).String() + "L" + on(i, r.High).String())
		}
		if next := (i + 1) % n; said(next) {
			line.WriteString("M" + mid.String() + "L" + on(next, v.At[next].Mid).String())
		}
	}
	if whole { // in one, so that its dashes run on
		line.Reset()
		for i := range n {
			line.WriteString(map[bool]string{true: "M", false: "L"}[i == 0] + on(i, v.At[i].Mid).String())
		}
		line.WriteString("Z")
	}
	voice.Line, voice.Bars, voice.Sign = line.String(), bars.String(), signs.String()
	return voice
}

// starSigns are the signs of voices, as they stand in words beside the star.
var starSigns = [starLines]string{"■", "◆", "▲", "●", "□", "○"}

// line is which of the kinds of lines and signs a voice has.
func (v StarVoice) line(at int) int {
	if i := slices.Index(starSigns[:], v.Sign); i >= 0 {
		return i
	}
	return at % starLines
}

// sign draws a voice's sign at a place.
func sign(voice int, at spot) string {
	const r = signSize
	moved := func(x, y float64) string { return spot{at.x + x, at.y + y}.String() }
	switch starSigns[voice] {
	case "■":
		return "M" + moved(-r, -r) + "h6.8v6.8h-6.8z"
	case "◆":
		return "M" + moved(0, -1.4*r) + "L" + moved(1.4*r, 0) + "L" + moved(0, 1.4*r) + "L" + moved(-1.4*r, 0) + "z"
	case "▲":
		return "M" + moved(0, -1.3*r) + "L" + moved(1.3*r, r) + "L" + moved(-1.3*r, r) + "z"
	case "□":
		return "M" + moved(-r, -r) + "h6.8v6.8h-6.8z"
	default:
		return "M" + moved(-r, 0) + "a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0 -6.8 0z"
	}
}

// starKey says in words whose sign is which.
func (p *page) starKey(s Star) (key []pageKey, remark string) {
	remark, several := pageWords().Outwards.In(p.lang), false
	for i, v := range s.Voices {
		line := v.line(i)
		key = append(key, pageKey{line + 1, starSigns[line], content.VisibleLine(v.Name)})
		several = several || slices.ContainsFunc(v.At, func(r Range) bool { return r.High > r.Low })
	}
	if several {
		remark += " " + pageWords().Bars.In(p.lang)
	}
	return key, remark
}

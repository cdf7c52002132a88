package screen

import (
	"math"
	"strconv"
	"strings"

	"alongside/content"
)

// A canvas draws with braille dots: each cell of the screen is 2 dots wide and
// 4 high, which makes lines smooth enough for a star. Letters go on top.
type canvas struct {
	width, height int // cells
	dots          []uint8
	letters       map[int]string
}

func newCanvas(width, height int) *canvas {
	return &canvas{width: width, height: height, dots: make([]uint8, width*height), letters: map[int]string{}}
}

// The bit of each dot in a braille cell, by row and column.
var brailleBits = [4][2]uint8{{0x01, 0x08}, {0x02, 0x10}, {0x04, 0x20}, {0x40, 0x80}}

func (c *canvas) dot(x, y float64) {
	px, py := int(math.Round(x)), int(math.Round(y))
	if px < 0 || py < 0 || px >= c.width*2 || py >= c.height*4 {
		return
	}
	c.dots[py/4*c.width+px/2] |= brailleBits[py%4][px%2]
}

// line draws from one point to another, a dot every step dots.
func (c *canvas) line(x0, y0, x1, y1, step float64) {
	length := math.Hypot(x1-x0, y1-y0)
	for at := 0.0; at <= length; at += step {
		t := at / math.Max(length, 1)
		c.dot(x0+(x1-x0)*t, y0+(y1-y0)*t)
	}
}

// letter puts a sign on the cell a dot lies in.
func (c *canvas) letter(x, y float64, s string) {
	cx, cy := int(math.Round(x))/2, int(math.Round(y))/4
	if cx >= 0 && cy >= 0 && cx < c.width && cy < c.height {
		c.letters[cy*c.width+cx] = s
	}
}

func (c *canvas) lines() []string {
	out := make([]string, c.height)
	for y := range out {
		var b strings.Builder
		for x := range c.width {
			at := y*c.width + x
			switch {
			case c.letters[at] != "":
				b.WriteString(c.letters[at])
			case c.dots[at] == 0:
				b.WriteByte(' ')
			default:
				b.WriteRune(rune(0x2800) + rune(c.dots[at]))
			}
		}
		out[y] = strings.TrimRight(b.String(), " ")
	}
	return out
}

// axes is a star's skeleton: numbered axes about a centre.
type axes struct {
	*canvas
	n int
}

func newAxes(n, width, height int) axes {
	a := axes{newCanvas(width, height), n}
	for i := range n {
		cx, cy := a.point(i, 0)
		x, y := a.point(i, float64(content.MaxLevel))
		a.line(cx, cy, x, y, 4)
		x, y = a.point(i, float64(content.MaxLevel)*(1+4/a.radius())) // the next line up
		a.letter(x, y, strconv.Itoa(i+1))
	}
	return a
}

// point is where a level lies on an axis.
func (a axes) point(axis int, level float64) (x, y float64) {
	cx, cy := float64(a.width*2-1)/2, float64(a.height*4-1)/2
	angle := 2*math.Pi*float64(axis)/float64(a.n) - math.Pi/2
	r := a.radius() * level / float64(content.MaxLevel)
	return cx + r*math.Cos(angle), cy + r*math.Sin(angle)
}

// radius is the length of an axis, in dots.
func (a axes) radius() float64 {
	return math.Max(1, math.Min(float64(a.width*2-1), float64(a.height*4-1))/2-4)
}

// round draws a line through the levels, a dot every step dots; it leaves out
// what was not rated.
func (a axes) round(levels []content.Level, step float64) {
	for i, l := range levels {
		next := levels[(i+1)%len(levels)]
		if l <= 0 || next <= 0 {
			continue
		}
		x0, y0 := a.point(i, float64(l))
		x1, y1 := a.point(i+1, float64(next))
		a.line(x0, y0, x1, y1, step)
	}
}

// drawStar draws the star of a few axes, numbered at their points: importance
// as a drawn line, clarity as a sign on each axis. It grows with every rating.
func drawStar(answers []content.Answer, width, height int) []string {
	star := newAxes(len(answers), width, height)
	important := make([]content.Level, len(answers))
	for i, a := range answers {
		important[i] = a.Importance
	}
	star.round(important, 1)
	for i, a := range answers {
		if a.Importance > 0 {
			x, y := star.point(i, float64(a.Importance))
			star.letter(x, y, "●")
		}
		if a.Clarity > 0 {
			x, y := star.point(i, float64(a.Clarity))
			star.letter(x, y, "○")
			if a.Clarity == a.Importance {
				star.letter(x, y, "◉")
			}
		}
	}
	return star.lines()
}

// voiceSigns tell the lines of an overlaid star apart without colour.
var voiceSigns = []string{"●", "▲", "■", "◆", "○", "△", "□", "◇"}

// severalSign stands where two of them meet.
const severalSign = "◎"

func voiceSign(i int) string { return voiceSigns[i%len(voiceSigns)] }

// drawStars lays one line per voice over the others: each with a sign of its own at
// its points, and drawn more thinly than the one before.
func drawStars(voices [][]content.Level, n, width, height int) []string {
	star := newAxes(n, width, height)
	type point struct {
		axis  int
		level content.Level
	}
	signs := map[point]string{}
	for i, levels := range voices {
		star.round(levels, float64(1+i%len(voiceSigns)*3/2))
		for axis, l := range levels {
			at := point{axis, l}
			switch {
			case l <= 0:
			case signs[at] != "":
				signs[at] = severalSign
			default:
				signs[at] = voiceSign(i)
			}
		}
	}
	for axis := range n {
		for l := content.Level(1); l <= content.MaxLevel; l++ {
			if sign := signs[point{axis, l}]; sign != "" {
				x, y := star.point(axis, float64(l))
				star.letter(x, y, sign)
			}
		}
	}
	return star.lines()
}

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
	if at, ok := c.cell(x, y); ok {
		c.letters[at] = s
	}
}

// cell is the one a dot lies in; ok is false outside.
func (c *canvas) cell(x, y float64) (at int, ok bool) {
	cx, cy := int(math.Floor(math.Round(x)/2)), int(math.Floor(math.Round(y)/4))
	return cy*c.width + cx, cx >= 0 && cy >= 0 && cx < c.width && cy < c.height
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
	n    int
	core float64 // how many levels lie within the lowest: room for what stands beside each other
	edge float64 // how many dots lie between the highest level and the number of the axis
}

func newAxes(n int, core, edge float64, width, height int) axes {
	a := axes{newCanvas(width, height), n, core, edge}
	for i := range n {
		cx, cy := a.point(i, -core)
		x, y := a.point(i, float64(content.MaxLevel))
		a.line(cx, cy, x, y, 4)
		x, y = a.point(i, float64(content.MaxLevel)+edge/a.radius()*(core+float64(content.MaxLevel)))
		a.letter(x, y, strconv.Itoa(i+1))
	}
	return a
}

// point is where a level lies on an axis.
func (a axes) point(axis int, level float64) (x, y float64) {
	cx, cy := float64(a.width*2-1)/2, float64(a.height*4-1)/2
	angle := 2*math.Pi*float64(axis)/float64(a.n) - math.Pi/2
	r := a.radius() * (a.core + level) / (a.core + float64(content.MaxLevel))
	return cx + r*math.Cos(angle), cy + r*math.Sin(angle)
}

// beside is the same place so many lanes beside the axis. A lane is as wide as a cell is in
// that direction, so that what stands in two of them stands in two cells.
func (a axes) beside(axis int, level, lane float64) (x, y float64) {
	x, y = a.point(axis, level)
	sin, cos := math.Sincos(2 * math.Pi * float64(axis) / float64(a.n))
	wide := math.Min(2/math.Max(math.Abs(cos), .01), 4/math.Max(math.Abs(sin), .01))
	return x + float64(lane*wide*cos), y + float64(lane*wide*sin)
}

// radius is the length of an axis, in dots.
func (a axes) radius() float64 {
	return math.Max(1, math.Min(float64(a.width*2-1), float64(a.height*4-1))/2-a.edge)
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
	star := newAxes(len(answers), 0, 4, width, height) // a line
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

// severalSign stands where two signs meet for which there is no room beside each other.
const severalSign = "◎"

// drawStars draws one shape per perspective: on each axis the reach of its answers as a line
// along it, and its sign on the one in their middle. Perspectives stand beside each other on
// an axis, each in a lane of its own, so that none hides another.
func drawStars(stars [][]content.Reach, signs []string, n, width, height int) []string {
	star := newAxes(n, 1, 6, width, height)
	cells := map[int]string{}
	for i, reaches := range stars {
		lane := float64(i) - float64(len(stars)-1)/2
		for axis, r := range reaches {
			if r.Middle == 0 {
				continue
			}
			if r.High > r.Low {
				x0, y0 := star.beside(axis, float64(r.Low), lane)
				x1, y1 := star.beside(axis, float64(r.High), lane)
				star.line(x0, y0, x1, y1, 1)
			}
			x, y := star.beside(axis, float64(r.Middle), lane)
			sign := signs[i]
			if at, ok := star.cell(x, y); ok {
				if cells[at] != "" && cells[at] != sign {
					sign = severalSign
				}
				cells[at] = sign
			}
			star.letter(x, y, sign)
		}
	}
	return star.lines()
}

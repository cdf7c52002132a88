package wizard

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

// drawStar draws the star of a few axes, numbered at their points: importance
// as a drawn line, clarity as a sign on each axis. It grows with every rating.
func drawStar(answers []content.Answer, width, height int) []string {
	c := newCanvas(width, height)
	cx, cy := float64(width*2-1)/2, float64(height*4-1)/2
	radius := math.Min(cx, cy) - 4
	point := func(axis int, level float64) (x, y float64) {
		angle := 2*math.Pi*float64(axis)/float64(len(answers)) - math.Pi/2
		r := radius * level / float64(content.MaxLevel)
		return cx + r*math.Cos(angle), cy + r*math.Sin(angle)
	}
	for i, a := range answers {
		x, y := point(i, float64(content.MaxLevel))
		c.line(cx, cy, x, y, 4)
		next := answers[(i+1)%len(answers)]
		if a.Importance > 0 && next.Importance > 0 {
			x0, y0 := point(i, float64(a.Importance))
			x1, y1 := point(i+1, float64(next.Importance))
			c.line(x0, y0, x1, y1, 1)
		}
		if a.Importance > 0 {
			x, y := point(i, float64(a.Importance))
			c.letter(x, y, "●")
		}
		if a.Clarity > 0 {
			x, y := point(i, float64(a.Clarity))
			c.letter(x, y, "○")
			if a.Clarity == a.Importance {
				c.letter(x, y, "◉")
			}
		}
		x, y = point(i, float64(content.MaxLevel)*1.18)
		c.letter(x, y, strconv.Itoa(i+1))
	}
	return c.lines()
}

package screentest

import (
	"fmt"
	"html"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/hinshun/vt10x"
)

// A cell of a picture is as wide and as high as these, in units of which a letter's size is
// made: so that every number is a whole one.
const (
	cellWidth, cellHeight = 84, 180
	letterSize, baseline  = 140, 132
	pictureEdge           = 180 // between the window's frame and its cells
	pictureScale          = 10  // units to a pixel
)

// A paint is one of the picture's colours, on a light and on a dark page.
type paint struct{ light, dark uint32 }

// The colours a picture is painted in: the window's own, and what it makes of a terminal's
// sixteen. All of them can be read on the ground of their page.
var (
	ground = paint{0xffffff, 0x0d1117}
	letter = paint{0x1f2328, 0xe6edf3}
	frame  = paint{0xd1d9e0, 0x3d444d}

	sixteen = [16]paint{
		{0x24292f, 0x8b949e},
		{0xcf222e, 0xff7b72},
		{0x116329, 0x3fb950},
		{0x7d4e00, 0xd29922},
		{0x0969da, 0x58a6ff},
		{0x8250df, 0xbc8cff},
		{0x1b7c83, 0x39c5cf},
		{0x57606a, 0xb1bac4},
		{0x57606a, 0x8b949e},
		{0xa40e26, 0xffa198},
		{0x1a7f37, 0x56d364},
		{0x633c01, 0xe3b341},
		{0x0550ae, 0x79c0ff},
		{0x6639ba, 0xd2a8ff},
		{0x136061, 0x56d4dd},
		{0x24292f, 0xf0f6fc},
	}
)

// faintness is how much is left of a letter that only helps.
const faintness = 0.7

// What a cell is besides its letter, as vt10x has it, which does not export them and knows
// nothing faint: what blinks stands for that here.
const (
	reversed = 1 << iota
	underlined
	bold
	_
	_
	faint
)

var sgr = regexp.MustCompile(`\x1b\[([0-9;]*)m`)

// blinking has all that is written faint blink instead, until either weight ends.
func blinking(written []byte) []byte {
	return sgr.ReplaceAllFunc(written, func(sequence []byte) []byte {
		params := strings.Split(string(sequence[2:len(sequence)-1]), ";")
		for i, p := range params {
			switch p {
			case "2":
				params[i] = "5"
			case "22":
				params[i] = "22;25"
			}
		}
		return []byte("\x1b[" + strings.Join(params, ";") + "m")
	})
}

// drawn is the window of a program that has written this, as an SVG whose colours follow
// the reader's: letters as text, each run of them as wide as its cells whatever the font,
// and lines as lines. The same cells give the same bytes.
func drawn(title string, written []byte, width, height int) []byte {
	screen := vt10x.New(vt10x.WithSize(width, height))
	_, _ = screen.Write(blinking(written))
	p := sketch{uses: map[string]bool{}, shapes: map[string]*strings.Builder{}}
	for y := range height {
		cells := make([]vt10x.Glyph, width)
		for x := range cells {
			cells[x] = screen.Cell(x, y)
		}
		p.line(cells, y)
	}
	return p.svg(title, width*cellWidth+2*pictureEdge, height*cellHeight+2*pictureEdge)
}

// A sketch is a picture that is being drawn.
type sketch struct {
	text   strings.Builder
	shapes map[string]*strings.Builder // outlines, by the class of what fills them
	uses   map[string]bool             // the classes
}

// line draws one line of the window.
func (p *sketch) line(cells []vt10x.Glyph, y int) {
	for x := 0; x < len(cells); {
		if p.shape(cells, x, y) || cells[x].Char == ' ' || cells[x].Char == 0 {
			x++
			continue
		}
		n := run(cells[x:])
		p.letters(cells[x:x+n], x, y)
		x += n
	}
}

// shape draws what fills a cell from edge to edge, where two letters would leave a gap;
// it reports whether nothing else is in the cell.
func (p *sketch) shape(cells []vt10x.Glyph, x, y int) bool {
	const thin, thick = 12, 24
	c, class := cells[x], class(cells[x])
	if c.BG != vt10x.DefaultBG {
		p.fill(fill(c.BG), x, y, 0, 0, cellWidth, cellHeight)
	}
	switch c.Char {
	case '─':
		p.fill(class, x, y, 0, (cellHeight-thin)/2, cellWidth, thin)
	case '│':
		p.fill(class, x, y, (cellWidth-thin)/2, 0, thin, cellHeight)
	case '┃':
		p.fill(class, x, y, (cellWidth-thick)/2, 0, thick, cellHeight)
	case '▌':
		p.fill(class, x, y, 0, 0, cellWidth/2, cellHeight)
	default:
		return false
	}
	return true
}

// fill draws a rectangle in a cell.
func (p *sketch) fill(class string, x, y, left, top, width, height int) {
	b := p.shapes[class]
	if b == nil {
		b = &strings.Builder{}
		p.shapes[class], p.uses[class] = b, true
	}
	fmt.Fprintf(b, "M%d %dh%dv%dh%dz", pictureEdge+x*cellWidth+left, pictureEdge+y*cellHeight+top, width, height, -width)
}

// run is how many cells can be drawn as one text: of one look, without a wide gap, and
// either all of them letters that every font has, or one sign, which may come from another.
func run(cells []vt10x.Glyph) int {
	const afterPunctuation = '\u2030'
	plain := func(c vt10x.Glyph) bool { return c.Char < afterPunctuation }
	braille := func(c vt10x.Glyph) bool { return c.Char >= '\u2800' && c.Char <= '\u28ff' }
	same := plain
	switch {
	case braille(cells[0]):
		same = braille
	case !plain(cells[0]):
		return 1
	}
	n := 1
	for i := 1; i < len(cells) && class(cells[i]) == class(cells[0]); i++ {
		switch blank := cells[i].Char == ' '; {
		case blank && cells[i-1].Char == ' ', !blank && !same(cells[i]):
			return n
		case !blank:
			n = i + 1
		}
	}
	return n
}

// letters draws cells as one text.
func (p *sketch) letters(cells []vt10x.Glyph, x, y int) {
	var text strings.Builder
	for _, c := range cells {
		text.WriteRune(c.Char)
	}
	class := class(cells[0])
	for one := range strings.FieldsSeq(class) {
		p.uses[one] = true
	}
	if class != "" {
		class = fmt.Sprintf(" class=%q", class)
	}
	fmt.Fprintf(&p.text, "<text%s x=\"%d\" y=\"%d\" textLength=\"%d\" lengthAdjust=\"spacingAndGlyphs\">%s</text>\n",
		class, pictureEdge+x*cellWidth, pictureEdge+y*cellHeight+baseline, len(cells)*cellWidth, html.EscapeString(text.String()))
}

// class is how a cell's letter looks, as the classes of the style; "" for a plain one.
func class(c vt10x.Glyph) string {
	var all []string
	if c.FG != vt10x.DefaultFG {
		all = append(all, fill(c.FG))
	}
	for _, look := range []struct {
		bit  int16
		name string
	}{{bold, "bold"}, {faint, "faint"}, {underlined, "under"}} {
		if c.Mode&look.bit != 0 {
			all = append(all, look.name)
		}
	}
	return strings.Join(all, " ")
}

// fill is the class of a colour.
func fill(c vt10x.Color) string {
	if c == vt10x.DefaultFG {
		return "letter"
	}
	if c == vt10x.DefaultBG {
		return "ground"
	}
	return fmt.Sprintf("c%d", c)
}

// svg is the picture.
func (p *sketch) svg(title string, width, height int) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" xml:space="preserve">`+"\n",
		width/pictureScale, height/pictureScale, width, height)
	fmt.Fprintf(&b, "<title>%s</title>\n<style>\n", html.EscapeString(title))
	fmt.Fprintf(&b, "text { font: %dpx ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', 'Liberation Mono', monospace; }\n", letterSize)
	fmt.Fprintf(&b, ".bold { font-weight: bold; } .faint { opacity: %g; } .under { text-decoration: underline; }\n", faintness)
	b.WriteString(p.colours(func(c paint) uint32 { return c.light }))
	b.WriteString("@media (prefers-color-scheme: dark) {\n" + p.colours(func(c paint) uint32 { return c.dark }) + "}\n</style>\n")
	fmt.Fprintf(&b, `<rect class="window" x="5" y="5" width="%d" height="%d" rx="80"/>`+"\n", width-10, height-10)
	for _, class := range slices.Sorted(maps.Keys(p.shapes)) {
		fmt.Fprintf(&b, "<path class=%q d=%q/>\n", class, p.shapes[class])
	}
	b.WriteString(p.text.String() + "</svg>\n")
	return []byte(b.String())
}

// colours is the part of the style that is another one on another page.
func (p *sketch) colours(of func(paint) uint32) string {
	var b strings.Builder
	fmt.Fprintf(&b, ".window { fill: #%06x; stroke: #%06x; stroke-width: 10; } text, path, .letter { fill: #%06x; } .ground { fill: #%06x; }\n",
		of(ground), of(frame), of(letter), of(ground))
	for i, c := range sixteen {
		if class := fill(vt10x.Color(i)); p.uses[class] {
			fmt.Fprintf(&b, ".%s { fill: #%06x; }\n", class, of(c))
		}
	}
	return b.String()
}

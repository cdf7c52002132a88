package block

import (
	"math"
	"strconv"
	"strings"

	"alongside/content"
)

// A drawing is laid out here, in units that are about a pixel each, and written by a
// template as everything else. Text in it wraps by an estimate of its width, which is
// meant for the widest of the letters that a page may be shown in; the box of the
// drawing grows by what stands in it, so that nothing is cut.

// textSize is the height of letters in a drawing, and lineHeight what a line takes.
const (
	textSize   = 13.0
	lineHeight = 15.0

	longestName = 150.0 // the widest that a word may be in one piece
)

type (
	pageFigure struct {
		ID, Title, About string
		Box              string // where the drawing lies
		Width, Height    string
		As               string // which template draws it
		Of               any
		Key              []pageKey
		Remark           string
	}
	// A pageKey says whose sign it is.
	pageKey struct {
		Voice      int
		Sign, Name string
	}
	// A pageText is lines of text in a drawing.
	pageText struct {
		As, Anchor string
		Lines      []pageTextLine
	}
	pageTextLine struct{ X, Y, Text string }
)

func (p *page) figure(f Figure) (as string, of any) {
	p.figures++
	figure := pageFigure{ID: "figure" + strconv.Itoa(p.figures), Title: content.VisibleLine(f.Title), About: content.VisibleLine(f.About)}
	var box box
	switch d := f.Drawing.(type) {
	case Star:
		figure.As, figure.Of = "star", drawStar(d, &box)
		figure.Key, figure.Remark = p.starKey(d)
	case Spread:
		figure.As, figure.Of = "spread", p.drawSpread(d, &box)
	}
	figure.Box = strings.Join([]string{num(box.left), num(box.top), num(box.right - box.left), num(box.bottom - box.top)}, " ")
	figure.Width, figure.Height = num(box.right-box.left), num(box.bottom-box.top)
	return "figure", figure
}

// A box is what a part of a drawing takes up.
type box struct{ left, top, right, bottom float64 }

// add widens the box by another.
func (b *box) add(o box) {
	if *b == (box{}) {
		*b = o
		return
	}
	*b = box{min(b.left, o.left), min(b.top, o.top), max(b.right, o.right), max(b.bottom, o.bottom)}
}

// meets reports whether two boxes lie on one another.
func (b box) meets(o box) bool {
	return b.left < o.right && o.left < b.right && b.top < o.bottom && o.top < b.bottom
}

// num writes a coordinate: the same on every machine.
func num(f float64) string {
	s := strconv.FormatFloat(math.Round(f*10)/10, 'f', -1, 64)
	if s == "-0" {
		return "0"
	}
	return s
}

// textWidth estimates how wide a text is, and rather too wide.
func textWidth(s string) float64 {
	width := 0.0
	for _, r := range s {
		switch {
		case strings.ContainsRune("iljtfrI.,:;'|()[] -·", r):
			width += .36
		case strings.ContainsRune("mwMW@%—…æÆ", r):
			width += .95
		case r >= 'A' && r <= 'Z', r == 'Ø', r == 'Å':
			width += .73
		case r < 0x250:
			width += .58
		default:
			width += 1.1
		}
	}
	return width * textSize
}

// wrapped breaks a text into lines of a width, between its words, and within a word where
// that is wider than the longest of Danish words are.
func wrapped(s string, width float64) []string {
	for word := range strings.FieldsSeq(s) {
		width = max(width, min(textWidth(word), longestName))
	}
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(s) {
		for {
			if with := strings.TrimLeft(line+" "+word, " "); textWidth(with) <= width {
				line = with
				break
			}
			if line != "" {
				lines, line = append(lines, line), ""
				continue
			}
			fits := fitting(word, width)
			lines, word = append(lines, word[:fits]), word[fits:]
		}
	}
	if line != "" || lines == nil {
		lines = append(lines, line)
	}
	return lines
}

// fitting is how much of a word is within a width; one sign at least.
func fitting(word string, width float64) int {
	end := 0
	for i, r := range word {
		next := i + len(string(r))
		if end > 0 && textWidth(word[:next]) > width {
			break
		}
		end = next
	}
	return end
}

// setText places lines at a point, the first of them at y, and gives what they take up.
func setText(as, anchor string, lines []string, x, y float64) (pageText, box) {
	text := pageText{As: as, Anchor: anchor}
	width := 0.0
	for i, l := range lines {
		text.Lines = append(text.Lines, pageTextLine{num(x), num(y + lineHeight*float64(i)), l})
		width = max(width, textWidth(l))
	}
	taken := box{x, y - textSize, x + width, y + lineHeight*float64(len(lines)-1) + .3*textSize}
	switch anchor {
	case "middle":
		taken.left, taken.right = x-width/2, x+width/2
	case "end":
		taken.left, taken.right = x-width, x
	}
	return text, taken
}

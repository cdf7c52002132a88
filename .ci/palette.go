// Palette makes a small picture of a printed page: it reads one as pdftoppm writes it (PPM),
// and writes a PNG of the few colours that say all there is on it, in a thin frame.
package main

import (
	"bufio"
	"cmp"
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"maps"
	"os"
	"slices"
)

// colours is how many a pixel of four bits can tell apart.
const colours = 16

// frame is as light as the page's own lines, so that its white ends somewhere.
var frame = color.RGBA{0xd6, 0xdc, 0xe0, 0xff}

func main() {
	if err := picture(os.Stdin, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "palette:", err)
		os.Exit(1)
	}
}

func picture(from io.Reader, to io.Writer) error {
	in := bufio.NewReader(from)
	var width, height int
	if _, err := fmt.Fscanf(in, "P6\n%d %d\n255\n", &width, &height); err != nil {
		return fmt.Errorf("no PPM: %w", err)
	}
	pixels := make([]byte, 3*width*height)
	if _, err := io.ReadFull(in, pixels); err != nil {
		return err
	}
	at := func(x, y int) color.RGBA {
		if x == 0 || y == 0 || x == width-1 || y == height-1 {
			return frame
		}
		p := pixels[3*(y*width+x):]
		return color.RGBA{p[0], p[1], p[2], 0xff}
	}

	seen := map[color.RGBA]int{}
	for y := range height {
		for x := range width {
			seen[at(x, y)]++
		}
	}
	few := palette(seen)
	nearest := map[color.RGBA]uint8{}
	for c := range seen {
		nearest[c] = uint8(few.Index(c))
	}
	out := image.NewPaletted(image.Rect(0, 0, width, height), few)
	for y := range height {
		for x := range width {
			out.SetColorIndex(x, y, nearest[at(x, y)])
		}
	}
	return (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(to, out)
}

// palette picks the colours one by one: first the one seen most, then always the one that is
// seen often and lies far from all that were picked.
func palette(seen map[color.RGBA]int) color.Palette {
	all := slices.SortedFunc(maps.Keys(seen), func(a, b color.RGBA) int {
		return cmp.Or(cmp.Compare(seen[b], seen[a]), cmp.Compare(a.R, b.R), cmp.Compare(a.G, b.G), cmp.Compare(a.B, b.B))
	})
	few := color.Palette{all[0]}
	apart := map[color.RGBA]int{}
	for _, c := range all {
		apart[c] = distance(c, all[0])
	}
	for len(few) < min(colours, len(all)) {
		next := slices.MaxFunc(all, func(a, b color.RGBA) int { return cmp.Compare(apart[a]*seen[a], apart[b]*seen[b]) })
		few = append(few, next)
		for _, c := range all {
			apart[c] = min(apart[c], distance(c, next))
		}
	}
	return few
}

// distance is how far apart two colours lie, squared.
func distance(a, b color.RGBA) int {
	sum := 0
	for _, d := range []int{int(a.R) - int(b.R), int(a.G) - int(b.G), int(a.B) - int(b.B)} {
		sum += d * d
	}
	return sum
}

package screentest

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
)

func TestContrastIsMeasuredAsWCAGDoes(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		a, b uint32
		want string
	}{{0xffffff, 0x000000, "21.00"}, {0x777777, 0xffffff, "4.48"}, {0xff0000, 0xffffff, "4.00"}, {0x800080, 0x800080, "1.00"}} {
		if got := fmt.Sprintf("%.2f", Contrast(test.a, test.b)); got != test.want {
			t.Errorf("%06x on %06x: %s, want %s", test.a, test.b, got, test.want)
		}
	}
}

func TestAllInAPictureCanBeRead(t *testing.T) {
	t.Parallel()
	faded := func(c, on uint32) (mixed uint32) {
		for shift := 0; shift <= 16; shift += 8 {
			part := float64(c>>shift&0xff)*faintness + float64(on>>shift&0xff)*(1-faintness)
			mixed |= uint32(part) << shift
		}
		return mixed
	}
	const least = 4.5 // WCAG 2, level AA
	for page, of := range map[string]func(paint) uint32{
		"light": func(p paint) uint32 { return p.light },
		"dark":  func(p paint) uint32 { return p.dark },
	} {
		colours := map[string]uint32{"letters": of(letter), "what is faint": faded(of(letter), of(ground))}
		for i, c := range sixteen {
			colours[fmt.Sprintf("colour %d", i)] = of(c)
		}
		for name, c := range colours {
			if got := Contrast(c, of(ground)); got < least {
				t.Errorf("%s on a %s page: %.2f : 1", name, page, got)
			}
		}
	}
}

func TestAPictureShowsTheCellsAsTheyAre(t *testing.T) {
	t.Parallel()
	text := func(class string, column, cells int, words string) string {
		if class != "" {
			class = ` class="` + class + `"`
		}
		return fmt.Sprintf(`<text%s x="%d" y="%d" textLength="%d" lengthAdjust="spacingAndGlyphs">%s</text>`,
			class, pictureEdge+column*cellWidth, pictureEdge+baseline, cells*cellWidth, words)
	}
	shape := func(class string, left, top, width, height int) string {
		return fmt.Sprintf(`<path class=%q d="M%d %dh%dv%dh%dz"/>`, class, pictureEdge+left, pictureEdge+top, width, height, -width)
	}
	for name, test := range map[string]struct {
		written string
		want    []string
	}{
		"words":                     {"one two", []string{text("", 0, 7, "one two")}},
		"words far apart":           {"one  two", []string{text("", 0, 3, "one"), text("", 5, 3, "two")}},
		"what XML would take":       {"<a&b>", []string{text("", 0, 5, "&lt;a&amp;b&gt;")}},
		"bold":                      {"a \x1b[1mb\x1b[0m c", []string{text("", 0, 1, "a"), text("bold", 2, 1, "b"), text("", 4, 1, "c")}},
		"faint":                     {"\x1b[2ma\x1b[0mb", []string{text("faint", 0, 1, "a"), text("", 1, 1, "b")}},
		"faint, until it is normal": {"\x1b[2ma\x1b[22mb", []string{text("faint", 0, 1, "a"), text("", 1, 1, "b")}},
		"bold and under a line":     {"\x1b[1;4mab\x1b[0m", []string{text("bold under", 0, 2, "ab")}},
		"a sign in its colour":      {"\x1b[32m✓\x1b[0m done", []string{text("c2", 0, 1, "✓"), text("", 2, 4, "done"), "\n.c2 { fill: #116329; }\n", "\n.c2 { fill: #3fb950; }\n"}},
		"a sign of another font":    {"★★ a", []string{text("", 0, 1, "★"), text("", 1, 1, "★"), text("", 3, 1, "a")}},
		"dots":                      {"⡠⠊ ⠠", []string{text("", 0, 4, "⡠⠊ ⠠")}},
		"the cursor":                {"\x1b[7ma\x1b[0m", []string{shape("letter", 0, 0, cellWidth, cellHeight), text("ground", 0, 1, "a")}},
		"the cursor after the text": {"\x1b[7m \x1b[0m", []string{shape("letter", 0, 0, cellWidth, cellHeight)}},
		"a bar":                     {"\x1b[31m▌\x1b[0m", []string{shape("c1", 0, 0, cellWidth/2, cellHeight)}},
		"what was there before":     {"before\r\x1b[Know", []string{text("", 0, 3, "now")}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			picture := string(drawn("A title", []byte(test.written), 20, 1))
			for _, want := range test.want {
				if !strings.Contains(picture, want) {
					t.Errorf("it lacks %s:\n%s", want, picture)
				}
			}
			if texts := strings.Count(strings.Join(test.want, ""), "<text"); strings.Count(picture, "<text") != texts {
				t.Errorf("it has other texts than these %d:\n%s", texts, picture)
			}
			for d := xml.NewDecoder(strings.NewReader(picture)); ; {
				if _, err := d.Token(); errors.Is(err, io.EOF) {
					break
				} else if err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

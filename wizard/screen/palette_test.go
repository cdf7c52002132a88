package screen

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"testing"

	"alongside/wizard/screentest"
	"alongside/wizard/walk"
)

// A palette is what a terminal makes of the sixteen colours, as it comes.
type palette struct {
	name                   string
	foreground, background uint32
	colours                [16]uint32
}

func (p palette) light() bool {
	return screentest.Luminance(p.background) > screentest.Luminance(p.foreground)
}

var vga = [16]uint32{
	0x000000, 0x800000, 0x008000, 0x808000, 0x000080, 0x800080, 0x008080, 0xc0c0c0,
	0x808080, 0xff0000, 0x00ff00, 0xffff00, 0x0000ff, 0xff00ff, 0x00ffff, 0xffffff,
}

var solarized = [16]uint32{
	0x073642, 0xdc322f, 0x859900, 0xb58900, 0x268bd2, 0xd33682, 0x2aa198, 0xeee8d5,
	0x002b36, 0xcb4b16, 0x586e75, 0x657b83, 0x839496, 0x6c71c4, 0x93a1a1, 0xfdf6e3,
}

var macOS = [16]uint32{
	0x000000, 0x990000, 0x00a600, 0x999900, 0x0000b2, 0xb200b2, 0x00a6b2, 0xbfbfbf,
	0x666666, 0xe50000, 0x00d900, 0xe5e500, 0x0000ff, 0xe500e5, 0x00e5e5, 0xe5e5e5,
}

// powerShell's shortcut puts its blue in the place of magenta, and its letters in that
// of yellow.
func powerShell() [16]uint32 {
	colours := vga
	colours[5], colours[3] = 0x012456, 0xeeedf0
	return colours
}

var palettes = []palette{
	{"conhost", 0xc0c0c0, 0x000000, vga},
	{"PowerShell", 0xeeedf0, 0x012456, powerShell()},
	{"Campbell", 0xcccccc, 0x0c0c0c, [16]uint32{
		0x0c0c0c, 0xc50f1f, 0x13a10e, 0xc19c00, 0x0037da, 0x881798, 0x3a96dd, 0xcccccc,
		0x767676, 0xe74856, 0x16c60c, 0xf9f1a5, 0x3b78ff, 0xb4009e, 0x61d6d6, 0xf2f2f2,
	}},
	{"macOS dark", 0xffffff, 0x1e1e1e, macOS},
	{"GNOME", 0xd0cfcc, 0x171421, [16]uint32{
		0x171421, 0xc01c28, 0x26a269, 0xa2734c, 0x12488b, 0xa347ba, 0x2aa1b3, 0xd0cfcc,
		0x5e5c64, 0xf66151, 0x33d17a, 0xe9ad0c, 0x2a7bde, 0xc061cb, 0x33c7de, 0xffffff,
	}},
	{"Sol. dark", 0x839496, 0x002b36, solarized},
	{"macOS", 0x000000, 0xffffff, macOS},
	{"Sol. light", 0x657b83, 0xfdf6e3, solarized},
	{"One Half", 0x383a42, 0xfafafa, [16]uint32{
		0x383a42, 0xe45649, 0x50a14f, 0xc18301, 0x0184bc, 0xa626a4, 0x0997b3, 0xfafafa,
		0x4f525d, 0xdf6c75, 0x98c379, 0xe4c07a, 0x61afef, 0xc577dd, 0x56b5c1, 0xffffff,
	}},
	{"xterm", 0x000000, 0xffffff, [16]uint32{
		0x000000, 0xcd0000, 0x00cd00, 0xcdcd00, 0x0000ee, 0xcd00cd, 0x00cdcd, 0xe5e5e5,
		0x7f7f7f, 0xff0000, 0x00ff00, 0xffff00, 0x5c5cff, 0xff00ff, 0x00ffff, 0xffffff,
	}},
}

// suits reports whether a theme is for such a background.
func (p palette) suits(t walk.Theme) bool {
	return t == walk.ThemeAuto || p.light() == (t == walk.ThemeLight)
}

// tellContrast prints how the colours that themes use stand out from backgrounds. A
// sign that decorates may fade on a few of them, and none may be gone.
func tellContrast(t *testing.T, colours map[walk.Theme]map[int]bool) {
	t.Helper()
	least := map[walk.Theme]float64{walk.ThemeAuto: 2, walk.ThemeLight: 3, walk.ThemeDark: 3}
	var table strings.Builder
	row := func(first string, cell func(palette) string) {
		fmt.Fprintf(&table, "%-11s", first)
		for _, p := range palettes {
			fmt.Fprintf(&table, " %10s", cell(p))
		}
		table.WriteByte('\n')
	}
	row("", func(p palette) string { return p.name })
	row("letters", func(p palette) string { return fmt.Sprintf("%.1f ", screentest.Contrast(p.foreground, p.background)) })
	for _, theme := range walk.Themes() {
		worst, where := math.Inf(1), ""
		for _, n := range slices.Sorted(maps.Keys(colours[theme])) {
			row(fmt.Sprintf("%s %d", theme, n), func(p palette) string {
				c := screentest.Contrast(p.colours[n], p.background)
				switch {
				case !p.suits(theme):
					return "– "
				case c < worst:
					worst, where = c, fmt.Sprintf("colour %d on %s", n, p.name)
				}
				if c < 3 {
					return fmt.Sprintf("%.1f*", c)
				}
				return fmt.Sprintf("%.1f ", c)
			})
		}
		if where == "" {
			continue
		}
		fmt.Fprintf(&table, "    worst of %s: %.2f : 1, %s\n", theme, worst, where)
		if worst < least[theme] {
			t.Errorf("%s: %.2f : 1, %s", theme, worst, where)
		}
	}
	t.Logf("contrast of what is painted (* below 3 : 1; – not a background the theme is for)\n%s", table.String())
}

package screen

import (
	"strings"

	"alongside/wizard/words"
)

// The star of all perspectives stands beside the rows where there is room for both.
const (
	revealTable       = 50 // the least width at which what was said stands beside who said it
	revealStarWidth   = 26
	revealStarHeight  = 13
	revealStarWidest  = 40
	revealStarHighest = 20
)

// tableWidth is what the star leaves for the rows: all that their scales need.
func (f *revealField) tableWidth(h hall, width int) int {
	if !f.isStar() {
		return width
	}
	needs := max(revealTable, f.tableNeeds(h))
	if width-needs < revealStarWidth {
		return width
	}
	return max(needs, width-revealStarWidest)
}

func (f *revealField) starHeight(h hall, width int) int {
	if table := f.tableWidth(h, width); table < width {
		return min(revealStarHighest, (width-table)/2) + 3
	}
	return 1
}

// wholeStar is the star alone, as large as there is room, and whose sign is whose.
func (f *revealField) wholeStar(h hall, width, height int) []string {
	var names []string
	for _, p := range h.heard {
		names = append(names, p.Sign+" "+f.in(p.Name))
	}
	legend := styled(cursorSign+strings.Join(names, " · "), width, f.look.plain)
	if said := hang("  ", styled(f.in(words.Round().StarIs.With(severalSign)), width-2, f.look.plain)); len(said)+len(legend) < height/3 {
		legend = append(legend, said...)
	}
	return append(f.star(h, min(width, 3*height), max(4, height-len(legend))), legend...)
}

// star has a shape for each perspective: how far its answers reach, and one in their middle.
func (f *revealField) star(h hall, width, height int) []string {
	stars, axes := f.guide.Stars(f.plan, f.section, h.heard, f.clarity), 0
	if len(stars) > 0 {
		axes = len(stars[0])
	}
	var signs []string
	for _, p := range h.heard {
		signs = append(signs, p.Sign)
	}
	head := f.in(words.Screen().Important)
	if f.clarity {
		head = f.in(words.Screen().Clear)
	}
	return append(f.look.plain.each(drawStars(stars, signs, axes, width, height-1)), f.look.bold.Render("  ★ "+head))
}

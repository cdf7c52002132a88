package walk

import (
	"slices"

	"alongside/content"
	"alongside/wizard/words"
)

// A Pick is something that can be picked for a round: a row of a checklist, or a theme
// with all its rows.
type Pick struct {
	Text  content.Text
	Rows  []content.Ref
	Theme bool
}

// Picks lists what a page offers for a round: each theme, and behind it its rows.
func (w *Walk) Picks(p Page) []Pick {
	var all []Pick
	for _, t := range p.Item.Themes {
		theme := Pick{Text: t.Title, Theme: true}
		var rows []Pick
		for _, q := range p.Section.Questions() {
			for i := range t.Rows {
				if q.Row != nil && q.Row.ID == t.Rows[i].ID && q.InRound() {
					rows = append(rows, Pick{Text: q.Ask(), Rows: []content.Ref{q.Ref}})
					theme.Rows = append(theme.Rows, q.Ref)
				}
			}
		}
		if len(rows) > 0 {
			all = append(append(all, theme), rows...)
		}
	}
	return all
}

// Picked reports whether all rows of a pick are picked.
func (w *Walk) Picked(p Pick) bool {
	return !slices.ContainsFunc(p.Rows, func(r content.Ref) bool { return !slices.Contains(w.Plan.Sheet, r) })
}

// PickedRows counts the rows that are picked of what a page offers.
func (w *Walk) PickedRows(picks []Pick) int {
	n := 0
	for _, p := range picks {
		if !p.Theme && w.Picked(p) {
			n++
		}
	}
	return n
}

// Sheets are how many sheets each perspective fills in, to begin with: as many as in the round
// before, else as many as people are present.
func (w *Walk) Sheets() map[string]int {
	sheets := map[string]int{}
	present := w.Plan.Answer(content.RefPresent).People
	for _, o := range w.Guide.Perspectives() {
		n := present[o.ID]
		if before := w.Plan.Counted[o.ID]; n > 0 && before > 0 {
			n = before
		}
		if n > 0 {
			sheets[o.ID] = min(n, SheetsMost)
		}
	}
	return sheets
}

// JointBefore reports whether all sheets of a perspective that are known speak for several.
func (w *Walk) JointBefore(who string) bool {
	known := false
	for _, v := range w.Guide.SheetVoices(w.Plan) {
		if v.Who == who {
			if known = true; !w.Plan.VoiceSheet(v).Joint {
				return false
			}
		}
	}
	return known
}

// RoundOf is the round that a page can begin with so many sheets: its rows, and who fills
// them in, in their turns; told says what is missing for it.
func (w *Walk) RoundOf(p Page, sheets map[string]int) (rows []content.Ref, who []string, told content.Text) {
	for _, q := range w.Guide.OnSheet(w.Plan, p.Section, p.Item) {
		rows = append(rows, q.Ref)
	}
	for _, o := range w.Guide.Perspectives() {
		for range sheets[o.ID] {
			who = append(who, o.ID)
		}
	}
	switch {
	case len(rows) == 0:
		told = words.Round().NoRows
	case len(who) == 0:
		told = words.Round().NobodyYet
	}
	return rows, who, told
}

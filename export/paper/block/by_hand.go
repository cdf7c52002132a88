package block

import (
	"fmt"
	"strings"
)

// What is filled in with a pen, in both formats.

// In Markdown dots are what is written on: they look the same on paper whether it was
// rendered or not, and a line of underscores would become a rule.
const (
	writingLine  = "…………………………………………………………………………………………………………"
	writingPlace = "………………………………"
	writingGap   = "……"
)

func (m *markdown) writing(w Writing) {
	switch {
	case w.Boxed:
		m.lines([]Line{Say(w.Label).And(writingPlace, Plain)}, "", "")
	case w.Lines == 0:
		m.lines([]Line{Say(w.Label).And(writingGap, Plain)}, "", "")
	default:
		var lines []Line
		if w.Label != "" {
			lines = append(lines, Say(w.Label))
		}
		for range w.Lines {
			lines = append(lines, Say(writingLine))
		}
		m.lines(lines, "", "")
	}
}

// ratings is a table: of one scale each step has its column, of several each scale, whose
// steps are told in words above.
func (m *markdown) ratings(r Ratings) {
	if len(r.Rows) == 0 {
		return
	}
	t := Table{Head: []string{"", r.Title}}
	var digits, legend []Line
	for _, scale := range r.Scales {
		steps := digitsOf(scale)
		if len(r.Scales) == 1 {
			t.Head = append(t.Head, scale.Steps...)
			digits = each(steps, Say)
			break
		}
		t.Head = append(t.Head, scale.Name)
		digits = append(digits, Say(strings.Join(steps, "\u00a0\u00a0\u00a0")))
		for i, word := range scale.Steps {
			steps[i] += " " + word
		}
		legend = append(legend, Marked(scale.Name+":", Strong).And(strings.Join(steps, " · "), Plain))
	}
	m.lines(legend, "", "")
	for _, row := range r.Rows {
		what := row.What
		if what.Empty() {
			what = Say(writingPlace)
		}
		t.Rows = append(t.Rows, append([]Line{Say(fmt.Sprint(row.Nr)), what}, digits...))
	}
	m.table(t)
}

// digitsOf are the digits of a scale's steps.
func digitsOf(s Scale) []string {
	digits := make([]string, len(s.Steps))
	for i := range s.Steps {
		digits[i] = fmt.Sprint(i + 1)
	}
	return digits
}

func (m *markdown) ballot(b Ballot) {
	for i, idea := range b.Ideas {
		nr := fmt.Sprintf("%d. ", i+1)
		room := Say("\u00a0" + writingPlace) // behind "[x]" a blank would make a box of it
		m.out.WriteString(mdJoin([]Line{idea.With(room)}, nr, strings.Repeat(" ", len(nr))))
	}
	if len(b.Ideas) > 0 {
		m.out.WriteByte('\n')
	}
}

type (
	pageRatings struct {
		Title  []pageSpan
		Named  bool // whether the scales have names
		Scales []pageScale
		Rows   []pageRating
	}
	pageScale struct {
		Name  []pageSpan
		Steps []pageStep
	}
	pageStep struct {
		Digit int
		Word  []pageSpan
		First bool // of a scale beside others
	}
	pageRating struct {
		Nr   int
		What []pageSpan
	}
)

// ratings is a table in which each step of each scale has a column: its digit is far from
// the others, and its word stands above it.
func (p *page) ratings(r Ratings) (as string, of any) {
	if len(r.Rows) == 0 {
		return "", nil
	}
	table := pageRatings{Title: pageLine(Say(r.Title))}
	for _, s := range r.Scales {
		scale := pageScale{Name: pageLine(Say(s.Name))}
		table.Named = table.Named || s.Name != ""
		for i, word := range s.Steps {
			scale.Steps = append(scale.Steps, pageStep{i + 1, pageLine(Say(word)), i == 0 && len(r.Scales) > 1})
		}
		table.Scales = append(table.Scales, scale)
	}
	for _, row := range r.Rows {
		table.Rows = append(table.Rows, pageRating{row.Nr, pageLine(row.What)})
	}
	return "ratings", table
}

func (p *page) ballot(b Ballot) (as string, of any) {
	if len(b.Ideas) == 0 {
		return "", nil
	}
	return "ballot", each(b.Ideas, pageLine)
}

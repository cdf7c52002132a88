package walk

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// A sheet is one person's part in a group's round, answered on a machine of their own; see
// [content.Guide.SheetFor]. Its sitting has the rows that it asks and a page that says what
// to do with the file; the group's has the reading in.

// FromTheStart goes to the first page. A sheet asks nothing about the plan itself.
func (r *Route) FromTheStart() {
	r.At = 0
	if r.Plan.TakesPart() {
		r.At = max(0, slices.IndexFunc(r.Pages, func(p Page) bool { return r.Path(p) == content.Core }))
	}
}

// AnsweredRows are how many rows of a sheet are answered, and of how many.
func (w *Walk) AnsweredRows() (n, of int) {
	for _, q := range w.Guide.Questions() {
		if !q.InRound() {
			continue
		}
		if of++; !w.Plan.Answer(q.Ref).AsView(content.Voice{}).Empty() {
			n++
		}
	}
	return n, of
}

// Return tells whoever has answered a sheet what to do with its file, a paragraph each.
func (w *Walk) Return(file string) []content.Text {
	said := words.Sheets()
	n, of := w.AnsweredRows()
	if n == 0 {
		return []content.Text{said.ReturnNone}
	}
	if full, err := filepath.Abs(file); err == nil {
		file = full
	}
	return []content.Text{
		said.ReturnAnswered.With(n, of), said.ReturnFile.With(content.VisibleLine(file)),
		said.ReturnShown.With(w.sheetFrom(w.Plan).OnOneLine()), said.ReturnLater,
	}
}

// sheetFrom is as whom a sheet is answered.
func (w *Walk) sheetFrom(sheet *content.Plan) content.Text {
	return w.Guide.Perspective(sheet.Answer(content.RefPerspective).Text)
}

// A ReadIn is a sheet that somebody wants to read into the group's plan.
type ReadIn struct {
	Sheet *content.Plan
	Told  []content.Text // what it is, and what reading it in would do; or why there is nothing to do
	Asks  bool           // whether that is wanted
}

// ReadsIn reports whether sheets can be read into the plan of the sitting.
func (w *Walk) ReadsIn(s *Session) bool { return s.ReadSheet != nil && w.Plan.Workshop() }

// LookInto reads a sheet's file, which it leaves as it is, and tells what it is.
func (w *Walk) LookInto(s *Session, path string) (ReadIn, error) {
	sheet, err := s.ReadSheet(path)
	if err != nil {
		return ReadIn{}, err
	}
	t, err := w.Guide.Weigh(w.Plan, sheet)
	if problem, ok := errors.AsType[*content.Problem](err); ok {
		problem.File = filepath.Base(strings.Trim(path, `'" `))
	}
	if err != nil {
		return ReadIn{}, err
	}
	said := words.Sheets()
	in := ReadIn{Sheet: sheet, Asks: t.Changes()}
	switch t.How {
	case content.InAlready:
		in.Told = []content.Text{said.IsInAlready}
	case content.AnEarlierOne:
		in.Told = []content.Text{said.EarlierOne}
	case content.NewVoice, content.ALaterOne, content.ACopyOfItsOwn:
		how := map[content.How]content.Text{content.NewVoice: said.FoundNew, content.ALaterOne: said.FoundLater, content.ACopyOfItsOwn: said.FoundCopy}[t.How]
		in.Told = []content.Text{said.Found.With(w.sheetFrom(sheet).OnOneLine(), len(t.Rows)), how}
	}
	return in, nil
}

// Deed is the reading in.
func (in ReadIn) Deed() Deed { return Deed{Verb: TakeIn, Sheet: in.Sheet} }

// takeIn reads a sheet into the plan.
func (w *Walk) takeIn(d Deed) (told content.Text) {
	if d.Sheet == nil {
		return told
	}
	t, err := w.Guide.TakeIn(w.Plan, d.Sheet)
	switch {
	case err != nil:
		return content.InEach(func(l content.Language) string { return ErrorIn(err, l) })
	case !t.Changes():
		return words.Sheets().IsInAlready
	}
	return words.Sheets().IsReadIn.With(w.sheetFrom(d.Sheet).OnOneLine(), len(t.Rows))
}

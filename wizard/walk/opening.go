package walk

import (
	"slices"
	"strconv"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// An Opening is what there is to know before the first answer.
type Opening struct {
	Begun     bool // the plan was there already
	File      string
	Changed   content.Text   // when its answers were last changed, in a sentence; empty where it does not say
	Aside     string         // a file with newer answers of the user's that could not go into it
	Remarks   []string       // what was found in its file
	Workplace string         // as people named it
	Sheet     int            // of a sheet, how many rows it asks; 0 for any other plan
	From      content.Text   // and as whom it is answered
	Workshop  bool           // it was begun alone, and becomes a workshop's now
	InRound   bool           // answers are hidden: it leads back into the round and nowhere else
	Turn      content.Text   // whose turn it is in the round; empty when all have had theirs
	Where     []content.Text // where it goes on: the step and the question; of a folded one no step
}

// toCome stands for what the guide has the words for, until it is there.
var toCome = content.Verbatim("…")

// Opening tells what there is to know while the guide is still being read.
func (s *Start) Opening() Opening {
	o := Opening{
		Begun: s.Resumed, File: s.File, Changed: s.changed(), Remarks: s.remarksIn(s.Plan.Language), Workplace: s.Plan.Workplace(),
		Workshop: s.Workshop && !s.Plan.Workshop(), InRound: s.Plan.Round != nil,
		Where: []content.Text{toCome},
	}
	if s.Plan.TakesPart() {
		o.Sheet, o.From, o.Workshop = max(1, len(s.Plan.Sheet)), toCome, false
	}
	if s.Aside != nil {
		o.Aside = s.Aside()
	}
	if o.InRound && !s.Plan.Round.Over() {
		o.Turn = toCome
	}
	return o
}

// changed tells when the plan was last changed, which the plan keeps itself: a file's own time
// is that of whoever copied it.
func (s *Start) changed() content.Text {
	switch day := s.Plan.Updated; {
	case day == s.Today:
		return words.Screen().CoverChangedToday
	case content.IsDate(string(day)):
		return words.Screen().CoverChanged.With(content.InEach(day.In))
	}
	return content.Text{}
}

// Opening tells what there is to know of a plan that is opened or begun.
func (w *Walk) Opening(s *Session) Opening {
	o := s.Opening()
	o.Remarks = s.RemarksIn(w.Plan.Language)
	if !o.Turn.Empty() {
		o.Turn = w.VoiceName(w.Plan.Round.Voice())
	}
	if o.Sheet > 0 {
		_, o.Sheet = w.AnsweredRows()
		o.Sheet, o.From = max(1, o.Sheet), w.sheetFrom(w.Plan)
	}
	p := w.Page()
	o.Where = []content.Text{p.Section.Title, p.Title(w.Plan)}
	if p.Item.Folded() {
		o.Where = o.Where[1:]
	}
	return o
}

// Begin makes the plan what the sitting is for; it reports whether that is a workshop's,
// which it was not before.
func (w *Walk) Begin(s *Session) bool {
	return s.Workshop && !w.Plan.TakesPart() && w.ToWorkshop()
}

// ToReview goes to where the whole plan is looked back over, or a sheet is sent back; it reports whether the guide
// has such a page.
func (w *Walk) ToReview() bool {
	i := slices.IndexFunc(w.Pages, func(p Page) bool { return p.Item.Kind == content.KindReview && w.Path(p) != content.Absent })
	if i >= 0 {
		w.At = i
	}
	return i >= 0
}

// LanguageNamed reads a language as people name it: in any language, by its number, or by
// the country, as many write it.
func LanguageNamed(said string) (content.Language, bool) {
	said = strings.ToLower(strings.TrimSpace(said))
	if said == "dk" {
		return content.Danish, true
	}
	all := content.Languages()
	for i, l := range all {
		names := []string{strconv.Itoa(i + 1), string(l), l.Name()}
		for _, in := range all {
			names = append(names, l.Label().In(in))
		}
		if slices.ContainsFunc(names, func(name string) bool { return strings.ToLower(name) == said }) {
			return l, true
		}
	}
	return "", false
}

// NextLanguage is the one after a language, and the first after the last.
func NextLanguage(l content.Language) content.Language {
	all := content.Languages()
	return all[(slices.Index(all, l)+1)%len(all)]
}

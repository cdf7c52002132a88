package content

import (
	"crypto/rand"
	"slices"
	"strings"
)

// A Sheet is one sheet of paper of a round, as the plan knows it: while the round goes on,
// and from then on if it was shown. One that was held back leaves nothing here.
type Sheet struct {
	Voice
	Joint bool // it speaks for several people
	// Asked are the sections for which its only voice has said that it may be shown, and
	// for which it is not asked again.
	Asked []string
	Extra []Extra
}

// marks are the letters that a sheet may have: none that looks like a figure.
const marks = "ABCDEFGHJKLMNPQRSTUVWXYZ"

// Random is a number from 0 to below n, of which nobody knows which.
type Random func(n int) int

// Chance is as random as this machine can make it: a mark must not tell who came first.
func Chance(n int) int {
	for random := make([]byte, 2); ; {
		_, _ = rand.Read(random) // it never fails
		const all = 1 << 16
		if i := int(random[0])<<8 | int(random[1]); i < all/n*n { // else the first would come more often
			return i % n
		}
	}
}

// isMark reports whether a voice's number is the mark of a sheet.
func isMark(nr string) bool {
	return len(nr) >= 1 && len(nr) <= 2 && strings.Trim(nr, marks) == ""
}

// Mark is the letters that are written on the sheet; "" for a voice that has none.
func (v Voice) Mark() string {
	if isMark(v.Nr) {
		return v.Nr
	}
	return ""
}

// NewMarks draws marks for so many sheets: letters that count nothing, so that neither a gap
// nor a number tells that somebody held back. None is in the plan already.
func (p *Plan) NewMarks(n int, random Random) []string {
	taken := map[string]bool{}
	take := func(nr string) {
		mark, _, _ := strings.Cut(nr, "-") // of two plans that were combined
		taken[mark] = true
	}
	for _, s := range p.Sheets {
		take(s.Nr)
	}
	if p.Round != nil {
		for _, mark := range p.Round.Marks {
			take(mark)
		}
	}
	for _, a := range p.Answers {
		for _, v := range a.Views {
			take(v.Nr)
		}
	}
	drawn := make([]string, n)
	for i := range drawn {
		free := freeMarks(taken)
		drawn[i] = free[random(len(free))]
		taken[drawn[i]] = true
	}
	return drawn
}

// freeMarks are the letters that are not taken; of two each where all are.
func freeMarks(taken map[string]bool) []string {
	var free []string
	add := func(mark string) {
		if !taken[mark] {
			free = append(free, mark)
		}
	}
	for _, a := range marks {
		add(string(a))
	}
	if len(free) > 0 {
		return free
	}
	for _, a := range marks {
		for _, b := range marks {
			add(string(a) + string(b))
		}
	}
	if len(free) == 0 { // more sheets than any room has people
		return []string{marks[:1]}
	}
	return free
}

// VoiceSheet is what is known of a voice's sheet.
func (p *Plan) VoiceSheet(v Voice) Sheet {
	if i := p.sheetAt(v); i >= 0 {
		return p.Sheets[i]
	}
	return Sheet{Voice: v}
}

func (p *Plan) sheetAt(v Voice) int {
	return slices.IndexFunc(p.Sheets, func(s Sheet) bool { return s.Voice == v })
}

// ChangeSheet edits what is known of a voice's sheet.
func (p *Plan) ChangeSheet(v Voice, edit func(*Sheet)) {
	p.Sheets = slices.Clone(p.Sheets)
	i := p.sheetAt(v)
	if i < 0 {
		i = len(p.Sheets)
		p.Sheets = append(p.Sheets, Sheet{Voice: v})
	}
	edit(&p.Sheets[i])
}

// Allow remembers that a voice has said that its answers in some rows may be shown.
func (p *Plan) Allow(v Voice, rows []Ref) {
	p.ChangeSheet(v, func(s *Sheet) {
		asked := append(slices.Clone(s.Asked), sectionsOf(rows)...)
		slices.Sort(asked)
		s.Asked = slices.Compact(asked)
	})
}

// Allows reports whether it has said so for all of the rows.
func (p *Plan) Allows(v Voice, rows []Ref) bool {
	asked := p.VoiceSheet(v).Asked
	return !slices.ContainsFunc(sectionsOf(rows), func(s string) bool { return !slices.Contains(asked, s) })
}

func sectionsOf(rows []Ref) []string {
	var all []string
	for _, r := range rows {
		if s, _ := r.Split(); !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

// Withhold takes out everything a voice has said of the rows, and that it was asked: from
// then on the plan is as if it had not been there.
func (p *Plan) Withhold(rows []Ref, v Voice) {
	p.Discard(rows, v)
	i := p.sheetAt(v)
	if i < 0 {
		return
	}
	of := sectionsOf(rows)
	p.Sheets = slices.Clone(p.Sheets)
	p.Sheets[i].Asked = slices.DeleteFunc(slices.Clone(p.Sheets[i].Asked), func(s string) bool { return slices.Contains(of, s) })
	if len(p.Sheets[i].Asked) == 0 {
		p.Sheets[i].Asked = nil
	}
	if !p.heard(v) {
		p.dropSheets(func(s Sheet) bool { return s.Voice == v })
	}
}

// heard reports whether a voice says anything anywhere in the plan.
func (p *Plan) heard(v Voice) bool {
	for _, a := range p.Answers {
		if _, said := a.View(v); said {
			return true
		}
	}
	return false
}

func (p *Plan) dropSheets(drop func(Sheet) bool) {
	p.Sheets = slices.DeleteFunc(slices.Clone(p.Sheets), drop)
	if len(p.Sheets) == 0 {
		p.Sheets = nil
	}
}

// Move puts a sheet under another perspective, with all that it says in the plan. It keeps
// its mark; one from before sheets had marks is given one.
func (p *Plan) Move(v Voice, who string, random Random) Voice {
	to := Voice{Who: who, Nr: v.Nr}
	if !isMark(to.Nr) {
		to.Nr = p.NewMarks(1, random)[0]
	}
	for r, a := range p.Answers {
		if _, said := a.View(v); said {
			p.Change(r, func(a *Answer) {
				a.Views = slices.Clone(a.Views)
				for i := range a.Views {
					if a.Views[i].Voice == v {
						a.Views[i].Voice = to
					}
				}
			})
		}
	}
	if i := p.sheetAt(v); i >= 0 {
		p.Sheets = slices.Clone(p.Sheets)
		p.Sheets[i].Voice = to
	}
	if r := p.Round; r != nil {
		who, marks := slices.Clone(r.Who), slices.Clone(r.Marks)
		for i := range who {
			if i < len(marks) && (Voice{who[i], marks[i]}) == v {
				who[i], marks[i] = to.Who, to.Nr
			}
		}
		r.Who, r.Marks = who, marks
	}
	return to
}

// SheetVoices are those who have answered on sheets, or are about to, and not in plans of
// their own: the ones that are in a round come in its order.
func (g *Guide) SheetVoices(p *Plan) []Voice {
	var all []Voice
	seen := map[Voice]bool{}
	add := func(v Voice) {
		if !seen[v] {
			seen[v] = true
			all = append(all, v)
		}
	}
	for _, s := range p.Sheets {
		add(s.Voice)
	}
	for _, j := range p.Joined {
		seen[j.Voice] = true
	}
	inRound := map[Voice]bool{}
	for _, q := range g.Questions() {
		if q.InRound() {
			for _, v := range p.Answer(q.Ref).Views {
				inRound[v.Voice] = true
			}
		}
	}
	for _, v := range g.Voices(p) {
		if inRound[v] && v.Who != WhoGroup {
			add(v)
		}
	}
	return all
}

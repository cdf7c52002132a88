package plain

import (
	"context"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// tellRound says why nobody can answer out of the others' sight here, and what to do
// instead.
func (p *conversation) tellRound(ctx context.Context) error {
	w := words.Spoken()
	p.tell(w.RoundWhy)
	if p.plan.Round != nil {
		p.tell(w.RoundWaits)
	}
	p.tell(w.RoundFiles)
	var files []string
	present := p.plan.Answer(content.RefPresent).People
	for _, o := range p.session.Guide.Perspectives() {
		if present[o.ID] > 0 || len(present) == 0 {
			p.tell(w.RoundAs, o.Label, p.session.Program.Command("--plain", "--as", o.ID, o.ID+".yaml"))
			files = append(files, o.ID+".yaml")
		}
	}
	together := w.RoundTogetherFile.In(p.plan.Language)
	p.tell(w.RoundCombine, p.session.Program.Command(append(append([]string{"combine"}, files...), "--out", together)...), together)
	p.tell(w.RoundTogether)
	_, err := p.answer(ctx, w.EnterOn)
	return err
}

// askReveal reads out what was answered apart, the widest difference first, and asks
// what the group comes to.
func (p *conversation) askReveal(ctx context.Context, pg walk.Page, _ walk.Ask) error {
	w := words.Spoken()
	rows := p.walk.AnsweredApart(pg.Ref())
	if len(rows) == 0 {
		p.tell(w.RevealNone)
		_, err := p.answer(ctx, w.EnterOn)
		return err
	}
	p.tell(w.RevealHow)
	if p.walk.AnyAlike(pg.Section) {
		p.tell(w.RevealAlike)
	}
	p.tell(w.RevealVoices)
	if len(p.walk.Typed()) > 0 {
		p.tell(w.RevealCorrect, p.session.Program.Command(p.session.File))
	}
	defer func() { p.voices = nil }()
	for i, row := range rows {
		p.tell(w.RevealRow, i+1, len(rows), p.plan.Fill(row.Ask()), row.Apart(p.session.Guide))
		p.tellSummary(row, rows)
		if told := p.walk.Moved(row); !told.Empty() {
			p.guide(w.Plain, told)
		}
		p.voices = func() { p.tellVoices(row, rows) }
		if err := p.askAgreement(ctx, row); err != nil {
			return err
		}
	}
	return nil
}

// tellSummary reads out where each perspective stands, and what was written.
func (p *conversation) tellSummary(row content.Revealed, rows []content.Revealed) {
	w := words.Spoken()
	ladders := row.Ladders()
	if len(ladders) == 0 {
		p.tellVoices(row, rows)
		return
	}
	heard := p.walk.Heard(rows)
	standpoints := row.Standpoints(heard, ladders[0])
	for _, s := range standpoints {
		switch told := s.Told(ladders[0]); {
		case s.Sheets() == 0:
		case s.Sheets() == 1:
			p.tell(w.RevealView, s.Name, told)
		default:
			p.tell(w.RevealSheets, s.Name, s.Sheets(), told)
		}
	}
	for _, l := range ladders[1:] {
		if all := l.All(row.Standpoints(heard, l)); !all.Empty() {
			p.tell(w.RevealClear, all)
		}
	}
	if names := walk.Unheard(standpoints, p.plan.Language); names != "" {
		p.tell(w.RevealSilent, names)
	}
	for _, side := range p.walk.Sides(row, p.walk.Speakers(rows)) {
		if side.Words != "" {
			p.tell(w.RevealView, side.Name, side.Words)
		}
	}
}

// tellVoices reads out each sheet, those first that lie far from the middle of their own
// perspective.
func (p *conversation) tellVoices(row content.Revealed, rows []content.Revealed) {
	w := words.Spoken()
	for _, side := range p.walk.Singles(row, p.walk.Speakers(rows)) {
		switch {
		case side.Passed:
		case side.Aside:
			p.tell(w.RevealAside, side.Name, side.Said)
		default:
			p.tell(w.RevealView, side.Name, side.Said)
		}
	}
}

// askAgreement asks what a row comes to, and then for the group's own words.
func (p *conversation) askAgreement(ctx context.Context, row content.Revealed) error {
	q := row.Question
	w := words.Spoken()
	choices := walk.Agreements(q)
	var told []string
	for i, c := range choices {
		told = append(told, p.words(w.NumberIs, i+1, c))
	}
	p.tell(w.RevealStances, strings.Join(told, ", "))
	a := p.plan.Answer(q.Ref)
	settled := a.Agreement != ""
	if settled {
		p.tell(w.RevealIs, walk.Outcome(q, a, p.plan.Language))
		if since := p.walk.Since(row); !since.Empty() {
			p.tell(words.Spoken().Plain, since)
		}
	}
	for {
		said, err := p.answer(ctx, w.RevealPrompt, p.enter(settled))
		if err != nil {
			return err
		}
		if strings.TrimSpace(said) == "" {
			return nil
		}
		n, ok := numberOf(said)
		if !ok || n < 0 || n > len(choices) {
			p.tell(w.RevealWrong, len(choices))
			continue
		}
		p.do(walk.Deed{Verb: walk.Agree, At: q.Ref, N: n})
		prompt := w.RevealWords
		switch walk.WordingOf(q, n) {
		case walk.NoWording:
			return nil
		case walk.WantsBetween:
			prompt = w.RevealBetween
		case walk.MayWord, walk.WantsWording:
		}
		if a.Agreed != "" {
			p.tell(w.AgreedIs, a.Agreed)
		}
		line, err := p.phrase(ctx, prompt)
		if err != nil {
			return err
		}
		if strings.TrimSpace(line) != "" {
			p.write(walk.Spot{Box: walk.Agreed, At: q.Ref}, line)
		}
		return nil
	}
}

package wizard

import (
	"context"
	"errors"
	"strings"

	"alongside/content"
)

// rows lists what a page's numbers mean: folded rows come last, and only while
// they are open.
func (p *plain) rows(pg page) []content.Question {
	var rows, folded []content.Question
	for _, q := range pg.questions() {
		switch {
		case q.Row == nil || pg.theme == nil || !q.Folded():
			rows = append(rows, q)
		case p.opened == pg:
			folded = append(folded, q)
		}
	}
	return append(rows, folded...)
}

// askChecklist asks one theme at a time: the rows are read out once, and taken
// up again after each answer in a few words, until nothing more is said.
func (p *plain) askChecklist(ctx context.Context, pg page) error {
	long, first := p.fresh, true
	for {
		rows := p.rows(pg)
		p.readRows(pg, rows, long, first)
		long, first = false, false
		if len(rows) == 0 {
			_, err := p.answer(ctx, plainWords.EnterOn)
			return err
		}
		if err := p.askStances(ctx, rows); err != nil {
			if errors.Is(err, errPlainDone) {
				return nil
			}
			return err
		}
	}
}

// askStances asks until there is an answer that can be used, and uses it.
func (p *plain) askStances(ctx context.Context, rows []content.Question) error {
	example := "1=2"
	if len(rows) > 2 {
		example = "1=2 3=1"
	}
	for {
		said, err := p.answer(ctx, plainWords.StancePrompt, example)
		switch {
		case err != nil:
			return err
		case strings.TrimSpace(said) == "":
			return errPlainDone
		}
		if p.takeStances(rows, said) {
			return nil
		}
	}
}

// errPlainDone says that a theme is done with.
const errPlainDone plainMoveError = "done"

// takeStances gives the rows what was said; nothing at all where a part of it
// cannot be meant.
func (p *plain) takeStances(rows []content.Question, said string) bool {
	pairs, wrong := plainStances(said)
	if wrong != "" && !strings.Contains(said, "=") {
		wrong = strings.TrimSpace(said) // a stance may be of several words
	}
	if n := plainRowless(rows, wrong); n > 0 {
		p.tell(plainWords.PairNoRow, n)
		return false
	}
	if wrong != "" {
		p.tell(plainWords.PairWrong, wrong)
		return false
	}
	for _, pair := range pairs {
		if pair.row > len(rows) {
			p.tell(plainWords.RowWrong, len(rows))
			return false
		}
		if most := len(rows[max(0, pair.row-1)].States()); pair.stance < 0 || pair.stance > most {
			p.tell(plainWords.StanceWrong, pair.stance, most)
			return false
		}
	}
	for _, pair := range pairs {
		if pair.row > 0 {
			p.plan.Take(rows[pair.row-1].Ref, plainState(rows[pair.row-1], pair.stance))
		}
	}
	for _, pair := range pairs { // after the rows that are named, whatever the order
		if pair.row == 0 {
			p.plan.TakeAll(rows, plainState(rows[0], pair.stance))
		}
	}
	return true
}

// plainRowless reads a part that says no row, such as "2" or "planned", and gives the
// stance to show in the cure: the one that was probably meant. It is 0 for a part that
// tries to name a row.
func plainRowless(rows []content.Question, said string) int {
	if said == "" || strings.Contains(said, "=") {
		return 0
	}
	states := rows[0].States()
	if n, ok := plainNumber(said); ok && n >= 1 && n <= len(states) {
		return n
	}
	for i, s := range states {
		for _, l := range content.Languages() {
			if plainFold(s.Label().In(l)) == plainFold(said) {
				return i + 1
			}
		}
	}
	return min(2, len(states))
}

// plainState is the state of a stance's number; 0 is open.
func plainState(q content.Question, n int) content.State {
	if n == 0 {
		return content.Open
	}
	return q.States()[n-1]
}

// readRows tells the rows and how they stand; long also tells what there is to
// know about each, and first what there is to know about folded ones.
func (p *plain) readRows(pg page, rows []content.Question, long, first bool) {
	w := &plainWords
	folded := -1
	for i, q := range rows {
		if q.Folded() && folded < 0 {
			folded = i
			p.tell(w.FoldedHead)
			if first {
				p.tell(w.FoldedWhy)
			}
		}
		p.readRow(i+1, q, long || (first && q.Folded()))
	}
	if folded != 0 && len(rows) > 0 {
		p.tell(w.Stances, p.numbered(rows[0].States()))
	}
	switch {
	case folded < 0:
	case folded == len(rows)-1:
		p.tell(w.FoldedStance, len(rows), p.numbered(rows[folded].States()))
	default:
		p.tell(w.FoldedStances, folded+1, len(rows), p.numbered(rows[folded].States()))
	}
	if hidden := len(pg.questions()) - len(rows); hidden > 0 && first {
		p.tell(w.FoldedHead)
		p.tell(w.FoldedClosed, hidden)
	}
	if long && folded != 0 && len(rows) > 0 {
		how := w.NoteHow
		if pg.item.Stances == content.Promises {
			how = w.DetailHow
		}
		p.tell(how)
	}
}

func (p *plain) readRow(n int, q content.Question, long bool) {
	a := p.plan.Answer(q.Ref)
	text := q.Short()
	if long {
		text = p.plan.Fill(q.Ask())
	}
	p.tell(plainWords.Row, n, a.State.Label(), text)
	if long {
		p.guide(plainWords.Plain, q.Row.About)
		p.care(q.Care())
	}
	if q.Folded() {
		return // what an older hand wrote beside it is not read out
	}
	p.details(n, a)
}

// details tells a row's note, role and date.
func (p *plain) details(n int, a content.Answer) {
	if a.Note != "" {
		p.tell(plainWords.RowNote, n, a.Note)
	}
	if a.Who != "" {
		p.tell(plainWords.RowWho, n, a.Who)
	}
	if a.By != "" {
		p.tell(plainWords.RowBy, n, content.Date(a.By).In(p.plan.Language))
	}
}

// numbered words the states with the numbers that give them.
func (p *plain) numbered(states []content.State) string {
	var parts []string
	for i, s := range states {
		parts = append(parts, p.words(plainWords.NumberIs, i+1, s.Label()))
	}
	return strings.Join(parts, ", ")
}

// detail sets the note, role or date of a row, or of an action.
func (p *plain) detail(pg page, said plainSaid) {
	if pg.item.Kind == content.KindActions {
		p.actionDetail(said)
		return
	}
	rows := p.rows(pg)
	n, rest, ok := plainRest(said.text, len(rows))
	switch {
	case !ok:
		p.tell(plainWords.RowWrong, len(rows))
		return
	case rows[n-1].Folded():
		p.tell(plainWords.FoldedNoText)
		return
	case said.verb != plainNote && pg.item.Stances != content.Promises:
		p.tell(plainWords.NoteOnly)
		return
	}
	p.plan.Change(rows[n-1].Ref, func(a *content.Answer) {
		switch said.verb {
		case plainNote:
			a.Note = rest
		case plainWho:
			a.Who = rest
		default: // plainBy
			a.By = p.date(rest)
		}
	})
	if rest == "" {
		p.tell(plainWords.DetailGone, n)
		return
	}
	p.details(n, p.plan.Answer(rows[n-1].Ref))
}

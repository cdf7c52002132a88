package plain

import (
	"context"
	"errors"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askChecklist asks one theme at a time: the rows are read out once, and taken
// up again after each answer in a few words, until nothing more is said.
func (p *conversation) askChecklist(ctx context.Context, pg walk.Page, a walk.Ask) error {
	if q := a.Question(); q.Row == nil { // a folded question of another kind is asked as a row of its own
		return p.askFolded(ctx, pg, q)
	}
	long, first := p.fresh, true
	for {
		rows := p.folding.Rows(pg)
		p.readRows(pg, rows, long, first)
		long, first = false, false
		if len(rows) == 0 {
			_, err := p.answer(ctx, words.Spoken().EnterOn)
			return err
		}
		if err := p.askStances(ctx, rows); err != nil {
			if errors.Is(err, errDone) {
				return nil
			}
			return err
		}
	}
}

// askStances asks until there is an answer that can be used, and uses it.
func (p *conversation) askStances(ctx context.Context, rows []content.Question) error {
	example := "1=2"
	if len(rows) > 2 {
		example = "1=2 3=1"
	}
	for {
		said, err := p.answer(ctx, words.Spoken().StancePrompt, example)
		switch {
		case err != nil:
			return err
		case strings.TrimSpace(said) == "":
			return errDone
		}
		if adapted, ok := p.takeStances(rows, said); ok {
			return p.askAdapted(ctx, rows, adapted)
		}
	}
}

// errDone says that a theme is done with.
const errDone moveError = "done"

// askAdapted asks for the words of rows that are adapted, as soon as they are: it is these that
// the plan tells others.
func (p *conversation) askAdapted(ctx context.Context, rows []content.Question, adapted []int) error {
	w := words.Spoken()
	for _, i := range adapted {
		how := wording{is: w.RowAdapted.With(i+1, "%s"), prompt: w.AdaptedPrompt.With(i+1, "%s"), later: w.EnterLater}
		if err := p.askSpot(ctx, p.walk.WordingSpot(rows[i]), how, true); err != nil {
			return err
		}
	}
	return nil
}

// takeStances gives the rows what was said; nothing at all where a part of it
// cannot be meant. adapted are those of them that it says are adapted.
func (p *conversation) takeStances(rows []content.Question, said string) (adapted []int, ok bool) {
	pairs, wrong := pairsOf(said)
	if wrong != "" && !strings.Contains(said, "=") {
		wrong = strings.TrimSpace(said) // a stance may be of several words
	}
	if n := rowlessStance(rows, wrong); n > 0 {
		p.tell(words.Spoken().PairNoRow, n)
		return nil, false
	}
	if wrong != "" {
		p.tell(words.Spoken().PairWrong, wrong)
		return nil, false
	}
	for _, pair := range pairs {
		if pair.row > len(rows) {
			p.tell(words.Spoken().RowWrong, len(rows))
			return nil, false
		}
		if most := len(rows[max(0, pair.row-1)].States()); pair.stance < 0 || pair.stance > most {
			p.tell(words.Spoken().StanceWrong, pair.stance, most)
			return nil, false
		}
	}
	var named, rest []walk.Deed
	asked := make([]bool, len(rows))
	for i, q := range rows {
		asked[i] = p.plan.Answer(q.Ref).State != content.Adapted
	}
	for _, pair := range pairs {
		if pair.row == 0 {
			rest = append(rest, walk.Deed{Verb: walk.TakeAll, Refs: refsOf(rows), State: stateOf(rows[0], pair.stance)})
			continue
		}
		q := rows[pair.row-1]
		named = append(named, walk.Deed{Verb: walk.Take, At: q.Ref, State: stateOf(q, pair.stance)})
		asked[pair.row-1] = true // who says it again has something to say of it
	}
	p.doAll(append(named, rest...)) // the rest after the rows that are named, whatever the order
	for i, q := range rows {
		if asked[i] && p.plan.Answer(q.Ref).State == content.Adapted {
			adapted = append(adapted, i)
		}
	}
	return adapted, true
}

func refsOf(qs []content.Question) []content.Ref {
	refs := make([]content.Ref, len(qs))
	for i, q := range qs {
		refs[i] = q.Ref
	}
	return refs
}

// rowlessStance reads a part that says no row, such as "2" or "planned", and gives the
// stance to show in the cure: the one that was probably meant. It is 0 for a part that
// tries to name a row.
func rowlessStance(rows []content.Question, said string) int {
	if said == "" || strings.Contains(said, "=") {
		return 0
	}
	states := rows[0].States()
	if n, ok := numberOf(said); ok && n >= 1 && n <= len(states) {
		return n
	}
	for i, s := range states {
		for _, l := range content.Languages() {
			if fold(s.Label().In(l)) == fold(said) {
				return i + 1
			}
		}
	}
	return min(2, len(states))
}

// stateOf is the state of a stance's number; 0 is open.
func stateOf(q content.Question, n int) content.State {
	if n == 0 {
		return content.Open
	}
	return q.States()[n-1]
}

// readRows tells the rows and how they stand; long also tells what there is to
// know about each, and first what there is to know about folded ones.
func (p *conversation) readRows(pg walk.Page, rows []content.Question, long, first bool) {
	w := words.Spoken()
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
	if hidden := len(pg.Questions()) - len(rows); hidden > 0 && first {
		p.tell(w.FoldedHead)
		p.tell(w.FoldedClosed, hidden)
	}
	if long && folded != 0 && len(rows) > 0 {
		how := w.NoteHow
		if pg.Item.Stances == content.Promises {
			how = w.DetailHow
		}
		p.tell(how)
	}
}

func (p *conversation) readRow(n int, q content.Question, long bool) {
	a := p.plan.Answer(q.Ref)
	text := q.Short()
	if long {
		text = p.plan.Fill(q.Ask())
	}
	p.tell(words.Spoken().Row, n, a.State.Label(), text)
	if long {
		p.guide(words.Spoken().Plain, q.Row.About)
		p.counsel(p.walk.Care(q.Care()))
	}
	if q.Folded() {
		return // what an older hand wrote beside it is not read out
	}
	if wording, adapted := q.Wording(p.plan); adapted && wording != "" {
		p.tell(words.Spoken().RowAdapted, n, p.briefly(wording, long))
	} else if adapted {
		p.tell(words.Spoken().RowAdapted, n, content.WordsToCome())
	}
	p.details(n, p.readOut(a, long), q.Overdue(p.plan, p.walk.Today))
}

// readOut is an answer as what stands beside it is read out: whole also all of a long note.
func (p *conversation) readOut(a content.Answer, whole bool) content.Answer {
	a.Note, a.Who = p.briefly(a.Note, whole), p.briefly(a.Who, whole)
	return a
}

// details tells a row's note, role and date, and that this is overdue.
func (p *conversation) details(n int, a content.Answer, overdue bool) {
	if a.Note != "" {
		p.tell(words.Spoken().RowNote, n, a.Note)
	}
	if a.Who != "" {
		p.tell(words.Spoken().RowWho, n, a.Who)
	}
	if a.By != "" {
		p.tell(words.Spoken().RowBy, n, content.Date(a.By).In(p.plan.Language))
	}
	if overdue {
		p.tell(words.Spoken().RowOverdue, n, content.Overdue())
	}
}

// numbered words the states with the numbers that give them.
func (p *conversation) numbered(states []content.State) string {
	var parts []string
	for i, s := range states {
		parts = append(parts, p.words(words.Spoken().NumberIs, i+1, s.Label()))
	}
	return strings.Join(parts, ", ")
}

// detail sets the note, role or date of a row, or of an action.
var boxOf = map[verb]walk.Box{verbNote: walk.Note, verbWho: walk.Who, verbBy: walk.By}

func (p *conversation) detail(pg walk.Page, said input) {
	if pg.Item.Kind == content.KindActions {
		p.actionDetail(said)
		return
	}
	rows := p.folding.Rows(pg)
	n, rest, ok := p.pick(said.text, len(rows))
	switch {
	case !ok:
		return
	case !rows[n-1].Folded() && !p.walk.HasBox(rows[n-1], boxOf[said.verb]):
		p.tell(words.Spoken().NoteOnly)
		return
	}
	spot := walk.Spot{Box: boxOf[said.verb], At: rows[n-1].Ref}
	p.write(spot, rest)
	switch {
	case !p.walk.TakesWords(spot): // which was said
	case rest == "":
		p.tell(words.Spoken().DetailGone, n)
	default:
		p.details(n, p.readOut(p.plan.Answer(spot.At), false), rows[n-1].Overdue(p.plan, p.walk.Today))
	}
}

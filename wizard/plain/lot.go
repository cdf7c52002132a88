package plain

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// lot tells what is parked, marks one as done, or takes one out.
func (p *conversation) lot(said string) {
	if said == "" {
		p.tellLot()
		if len(p.session.Guide.Lot(p.plan)) > 0 {
			p.tell(words.Spoken().LotHow)
		}
		return
	}
	rows := p.session.Guide.Lot(p.plan)
	verb, number, _ := strings.Cut(said, " ")
	n, ok := numberOf(number)
	done := slices.Contains([]string{"done", "klaret", "faerdig"}, fold(verb))
	out := slices.Contains([]string{"out", "ud", "remove", "fjern"}, fold(verb))
	switch {
	case len(rows) == 0:
		p.tell(words.Spoken().LotEmpty)
	case !ok || n < 1 || n > len(rows) || (!done && !out):
		p.tell(words.Spoken().LotWrong, len(rows))
	case done:
		p.allowed(walk.DoneWith(rows[n-1]))
		p.tellLot()
	default:
		p.lotOut(rows[n-1])
	}
}

// lotOut takes a thought out and says its words; an action goes back to where it came from.
func (p *conversation) lotOut(w content.Waiting) {
	if w.Todo != nil {
		p.allowed(walk.OutOfTheLot(w))
		p.tell(words.Spoken().LotBack, w.Todo.What)
		return
	}
	p.do(walk.OutOfTheLot(w))
}

// tellLot lists all that waits, by number.
func (p *conversation) tellLot() {
	w := words.Spoken()
	rows := p.session.Guide.Lot(p.plan)
	if len(rows) == 0 {
		p.tell(w.LotEmpty)
		return
	}
	p.tell(w.Lot)
	for i, row := range rows {
		line := w.LotThought
		switch {
		case row.Done:
			line = w.LotDone
		case row.Todo != nil:
			line = w.LotAction
		}
		p.tell(line, i+1, p.walk.Waiting(row))
	}
}

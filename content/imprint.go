package content

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"maps"
	"slices"
	"strconv"
)

// An imprint puts what somebody said into one string: equal strings say the same.
// What is empty leaves no trace in it, so that a field this program learns later
// does not change the mark of a plan that has nothing there.
type imprint struct{ bytes.Buffer }

func (p *imprint) text(tag, s string) {
	if s != "" {
		p.number(tag, len(s))
		p.WriteString(s + "\n")
	}
}

func (p *imprint) number(tag string, n int) {
	if n != 0 {
		p.WriteString(tag + " " + strconv.Itoa(n) + "\n")
	}
}

func (p *imprint) flag(tag string, set bool) {
	if set {
		p.number(tag, 1)
	}
}

func (p *imprint) counts(tag string, counts map[string]int) {
	p.group(tag, func() {
		for _, id := range slices.Sorted(maps.Keys(counts)) {
			p.number(id, counts[id])
		}
	})
}

// group writes what belongs together, or nothing where there is nothing.
func (p *imprint) group(tag string, write func()) {
	begin := p.Len()
	p.WriteString(tag + " {\n")
	empty := p.Len()
	if write(); p.Len() == empty {
		p.Truncate(begin)
		return
	}
	p.WriteString("}\n")
}

func (p *imprint) extras(extras []Extra) {
	for _, x := range extras {
		p.text("key", x.Key) // which says something even where its value does not
		p.value(x.Value)
	}
}

func (p *imprint) value(v Value) {
	p.number("form", int(v.Form))
	p.text("text", v.Text)
	p.group("list", func() {
		for _, item := range v.List {
			p.WriteString("-\n")
			p.value(item)
		}
	})
	p.group("group", func() { p.extras(v.Group) })
}

// stance is what a view says of its row, whoever says it: what is answered, and
// the note beside it.
func (p *imprint) stance(v View) {
	p.text("state", string(v.State))
	p.text("text", v.Text)
	p.number("importance", int(v.Importance))
	p.number("clarity", int(v.Clarity))
	p.text("owner", v.Owner)
	p.text("by", v.By)
	p.flag("now", v.Now)
	p.flag("done", v.Done)
	p.text("sign", v.Sign)
	p.text("counter", v.Counter)
	for i, day := range v.Dates {
		p.text("date"+strconv.Itoa(i), day)
	}
	p.text("note", v.Note)
}

func (p *imprint) view(v View) {
	p.text("who", v.Who)
	p.text("nr", v.Nr)
	p.stance(v)
	p.extras(v.Extra)
}

func (p *imprint) answer(a Answer) {
	p.stance(a.view(Voice{}))
	for _, i := range a.Ideas {
		p.group("idea", func() {
			p.text("text", i.Text)
			p.flag("top", i.Top)
			p.flag("interview", i.Interview)
			p.counts("votes", i.Votes)
			p.extras(i.Extra)
		})
	}
	p.counts("people", a.People)
	for _, v := range a.Views {
		p.group("view", func() { p.view(v) })
	}
	p.text("agreed", a.Agreed)
	p.text("agreement", string(a.Agreement))
	p.text("aside", string(a.Aside))
	p.text("because", a.Because)
	p.extras(a.Extra)
}

func (p *imprint) action(a Action) {
	p.text("what", a.What)
	p.text("who", a.Who)
	p.text("by", a.By)
	p.flag("now", a.Now)
	p.flag("done", a.Done)
	p.text("aside", string(a.Aside))
	p.text("because", a.Because)
	p.extras(a.Extra)
}

// plan is everything that was said in a plan; not when, in which language, or where
// somebody was reading. The wording kept from an old guide nobody said.
func (p *imprint) plan(plan *Plan) {
	for _, ref := range slices.Sorted(maps.Keys(plan.Answers)) {
		p.group(string(ref), func() { p.answer(plan.Answers[ref]) })
	}
	for _, a := range plan.Actions {
		p.group("action", func() { p.action(a) })
	}
	for _, k := range plan.Parking {
		p.group("parked", func() { p.action(k.action()) })
	}
	for _, s := range plan.Agenda {
		p.group("slot", func() { p.slot(s) })
	}
	for _, id := range slices.Sorted(maps.Keys(plan.SectionExtra)) {
		p.group(id, func() { p.extras(plan.SectionExtra[id]) })
	}
	p.extras(plan.Extra)
}

func (p *imprint) slot(s Slot) {
	p.text("step", s.Step)
	p.number("minutes", s.Minutes)
	p.text("around", string(s.Around))
	p.extras(s.Extra)
}

// imprintOf is the imprint that write makes.
func imprintOf(write func(*imprint)) string {
	var p imprint
	write(&p)
	return p.String()
}

// markOf is a short mark of an imprint: eight signs, a letter first.
func markOf(im string) string {
	const letters = "abcdef"
	sum := sha256.Sum256([]byte(im))
	return string(letters[int(sum[31])%len(letters)]) + hex.EncodeToString(sum[:4])[1:]
}

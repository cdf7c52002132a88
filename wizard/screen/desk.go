package screen

import (
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A desk is what the fields of a page work at: the plan they write into, and
// what they need to draw themselves. Fields keep no answers of their own.
type desk struct {
	walk  *walk.Walk
	guide *content.Guide
	plan  *content.Plan // to look at; what changes it is a deed
	lang  content.Language
	look  look
	large bool // laid out for a room that reads from afar
	today content.Date

	reviewAt int // the line of the review the cursor stands on
	facingAt int // the pair it stands on where both sides face each other
	change   change
	notice   content.Text // a calm line for the user, until the next key
}

// A change says what has happened to the plan since it was last handed over to
// be saved.
type change int

const (
	unchanged change = iota
	typing           // a key in a text: saved when the hands rest
	answered         // an answer was given: saved at once
)

// in tells a text in the user's language. The loader refuses a guide whose words would
// steer the screen; nothing depends on it.
func (d *desk) in(t content.Text) string {
	return strings.ReplaceAll(content.Visible(t.In(d.lang)), "\t", "⇥")
}

// edit changes the answer under a ref.
func (d *desk) edit(r content.Ref, how change, with func(*content.Answer)) {
	d.plan.Change(r, with)
	d.changed(how)
}

// do changes the plan, and tells what there is to say about it; it reports whether
// anything is different now.
func (d *desk) do(deed walk.Deed) bool { return d.doing(deed, answered) }

// doing is [desk.do], for a deed that may be one of many, as a key in a text is.
func (d *desk) doing(deed walk.Deed, how change) bool {
	told, done := d.walk.Do(deed)
	if done {
		d.changed(how)
	}
	if !told.Empty() {
		d.tell(told)
	}
	return done
}

func (d *desk) changed(how change) { d.change = max(d.change, how) }

// tellWords says so when what was typed for a date is kept as words.
func (d *desk) tellWords(s string) {
	if _, isDate := content.ParseDate(s); !isDate && strings.TrimSpace(s) != "" {
		d.tell(words.Screen().KeptAsWords)
	}
}

func (d *desk) tell(t content.Text) { d.notice = t }

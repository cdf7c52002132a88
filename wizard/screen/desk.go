package screen

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

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
	panel bool // what is said about a row stands beside the page, and not under the row
	today content.Date

	clockOff bool // nobody wants to know how late it is

	glancing bool // the review is only looked at, from another page
	reviewAt int  // the line of the review the cursor stands on
	facingAt int  // the pair it stands on where both sides face each other
	happened int  // how often something has happened, or changed
	change   change
	notice   content.Text // a calm line for the user, until the next key
	warned   bool         // that what is undone next is of another page
	insists  bool         // and this is the key after that
	slip     *slip        // the last key where letters are keys; nil where it was none
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
	return visible(t.In(d.lang))
}

// visible is a text whose every sign can be seen, and none of them steers the screen.
func visible(text string) string { return strings.ReplaceAll(content.Visible(text), "\t", "⇥") }

// do changes the plan, and tells what there is to say about it; it reports whether
// anything is different now.
func (d *desk) do(deed walk.Deed) bool { return d.doing(nil, deed, answered) }

// doing is [desk.do] for what may go on with the last deed, as a letter in a word does.
func (d *desk) doing(hand walk.Hand, deed walk.Deed, how change) bool {
	told, done := d.walk.DoBy(hand, deed)
	if done {
		d.changed(how)
	}
	if !told.Empty() && (how == answered || !done) { // what there is to say of a text is said when it is done
		d.tell(told)
	}
	return done
}

// keep puts what stands in a box into its place in the plan, with every key; it reports
// whether the plan says anything else now.
func (d *desk) keep(hand walk.Hand, e *entry, s walk.Spot) bool {
	return d.doing(hand, walk.Deed{Verb: walk.Write, Spot: s, Text: e.text(), GoesOn: e.goesOn}, typing)
}

// drafting is a key on the line at the end of a list: what stands there is put into the
// plan. It reports whether anything was written.
func (d *desk) drafting(hand walk.Hand, press tea.KeyMsg, e *entry, draft *walk.Draft) bool {
	text := string(press.Runes)
	switch {
	case press.Type == tea.KeyRunes && strings.Contains(walk.Heard(text), "\n"):
		d.pasting(hand, text, e, draft)
		return true
	case press.Paste && !draft.On() && strings.ContainsFunc(text, walk.IsBullet):
		press.Runes = []rune(strings.Join(walk.Listed(text), " "))
	}
	e.show(true) // or it takes nothing but letters, where nothing was drawn since one came here
	wrote := e.update(press)
	if wrote {
		d.draftTo(hand, draft, e.text(), e.goesOn)
	}
	d.tellFull(e)
	return wrote
}

// typed writes on the line at the end of a list what was typed elsewhere.
func (d *desk) typed(hand walk.Hand, text string, e *entry, draft *walk.Draft) {
	for _, r := range text {
		d.drafting(hand, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}, e, draft)
	}
}

// draftTo makes a text what stands on the line at the end of a list.
func (d *desk) draftTo(hand walk.Hand, draft *walk.Draft, text string, goesOn bool) {
	if deed, ok := draft.Write(text, goesOn); ok {
		d.doing(hand, deed, typing)
	}
}

// manyPasted is how many lines of a paste are so many that their number is told.
const manyPasted = 8

// pasting is a paste on the line at the end of a list: each of its lines is one of its
// own, and all of them are one step. One that came as keys goes on with what stands on the
// line, as keys do, and so its last line stays there.
func (d *desk) pasting(hand walk.Hand, text string, e *entry, draft *walk.Draft) {
	text, rest := walk.Heard(text), ""
	d.finished(hand)
	first := d.walk.Steps()
	if e.inKeys {
		ended := strings.LastIndexByte(text, '\n') + 1
		before, after := e.aroundCursor()
		text, rest = before+text[:ended], strings.Join(walk.Listed(text[ended:]), "")+after
		d.draftTo(hand, draft, "", false)
	}
	draft.Finish()
	lines := walk.Listed(text)
	d.do(draft.Paste(lines))
	e.set(rest)
	d.draftTo(hand, draft, rest, false)
	d.walk.AsOne(first)
	if draft.On() {
		lines = append(lines, rest)
	}
	if e.inKeys && len(lines) > 1 || len(lines) > manyPasted {
		more := d.notice
		d.tell(words.Screen().PasteListed.With(len(lines)))
		d.also(more)
	}
}

// tellFull says so where a box has taken all that it can.
func (d *desk) tellFull(e *entry) {
	switch {
	case e.full && e.inKeys:
		d.tell(words.Screen().BoxFilled.With(entryMost))
	case e.full:
		d.tell(words.Screen().BoxFull.With(entryMost))
	}
}

// finished makes one step of what a hand wrote word by word.
func (d *desk) finished(hand walk.Hand) {
	d.walk.Finished(hand)
	d.changed(answered)
}

// undo takes back the last change, and says what it was; one of another page only when that
// is asked for again. Fields that show more than the plan have an undo of their own, around
// this one.
func (d *desk) undo() {
	last, ok := d.walk.Last()
	if ok && !last.Here && !d.insists {
		d.warned = true
		d.tell(words.Screen().UndoElsewhere.With(d.pageOf(last)))
		return
	}
	told, done := d.walk.Undo()
	switch {
	case ok && last.Here:
		told = words.Walk().Undone.With(last.What)
	case ok:
		told = words.Walk().UndoneAt.With(last.What, d.pageOf(last))
	}
	if done {
		d.changed(answered)
	}
	d.tell(told)
}

// placeMost is how much of a question names its page, in cells.
const placeMost = 40

func (d *desk) changed(how change) {
	d.change = max(d.change, how)
	d.happened++
}

func (d *desk) tell(t content.Text) { d.notice = t }

// also tells something besides what was told just now.
func (d *desk) also(t content.Text) {
	before := d.notice
	d.notice = content.InEach(func(l content.Language) string { return strings.TrimSpace(before.In(l) + " " + t.In(l)) })
}

// pageOf is the question of the page where a step was done, on one line; of a folded one it
// says no more than for whom it is.
func (d *desk) pageOf(s walk.Step) content.Text {
	if s.Page.Theme == nil && s.Page.Item.Folded() {
		return content.FoldedPoint()
	}
	title := s.Page.Title(d.plan)
	return content.InEach(func(l content.Language) string { return atAWord(title.In(l), placeMost) })
}

// atAWord is a text on one line, cut behind a word.
func atAWord(text string, width int) string {
	lines := wrap(visible(text), width)
	if len(lines) == 1 {
		return lines[0]
	}
	return strings.TrimRight(lines[0], " .,;:") + "…"
}

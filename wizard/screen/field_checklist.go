package screen

import (
	"slices"
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A checklistField is one theme of a checklist: a stance per row by one key, and
// a note, a role and a date where somebody wants them. Nothing is ticked
// beforehand, and a row that nobody touched is simply open. A folded question of any
// kind is one of one row.
type checklistField struct {
	base
	rows    []content.Question
	states  []content.State // all that a row of the item can take
	at      int
	folding walk.Folding  // the row under the cursor, while it is unfolded
	last    content.State // the last stance given by a key
	moved   bool          // a stance has moved the cursor on: Enter after it is no second step, and a note is about the row it was given to
	wanting []int         // rows that became adapted together, and are yet to be asked for their words
	longest tallness      // of its rows, by the width they were measured at
}

func newChecklistField(d *desk, rows []content.Question) *checklistField {
	f := &checklistField{base: base{desk: d, ref: rows[0].Ref}, rows: rows, states: statesOf(rows[0])}
	f.self = f
	return f
}

func (f *checklistField) here() content.Question { return f.rows[f.at] }

// unfolded reports whether the row under the cursor is a folded one that was opened, and
// closed whether it is one that was not.
func (f *checklistField) unfolded() bool { return f.folding.Is(f.here().Ref) }
func (f *checklistField) closed() bool   { return f.here().Folded() && !f.unfolded() }

func (f *checklistField) seek(r content.Ref) { f.at = max(0, indexOf(f.rows, r)) }

func (f *checklistField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if f.open != nil {
		if !f.open.update(press) {
			f.open = nil
			if !f.askNext() {
				f.move(f.at + 1)
			}
		}
		return f, nil
	}
	if at, ok := steer(press, f.at, len(f.rows)-1); ok {
		f.moved = false
		f.move(at)
		return f, nil
	}
	folded, moved := f.closed(), f.moved
	f.moved = false
	opens := folded && anyOf(press, keys.Right, keys.Pick)
	if !opens {
		f.folding.Else()
	}
	switch {
	case key.Matches(press, keys.Enter.Binding) && moved && f.withDigit():
	case key.Matches(press, keys.Note.Binding) && moved:
		f.move(f.at - 1)
		f.openDetails()
	case opens:
		if !f.folding.Open(f.plan, f.here().Ref) {
			f.tell(words.Screen().UnfoldInRoom)
		}
	case key.Matches(press, keys.Left.Binding):
		f.folding.Close("")
	case key.Matches(press, keys.Enter.Binding):
		if f.at == len(f.rows)-1 {
			return f, huh.NextField
		}
		f.move(f.at + 1)
	case folded:
		f.stray(f, words.Screen().FoldedKeys)
	case key.Matches(press, keys.Clear.Binding):
		f.do(walk.Deed{Verb: walk.Take, At: f.here().Ref, State: content.Open})
	case key.Matches(press, keys.All.Binding):
		f.all()
	case key.Matches(press, keys.Note.Binding):
		f.openDetails()
	case !f.stance(press) && !f.noAnswer(press, len(f.here().States())):
		f.stray(f, words.Screen().LettersAreKeys)
	}
	return f, nil
}

func (f *checklistField) move(to int) {
	f.at = min(max(0, to), len(f.rows)-1)
	f.folding.Close("")
}

// stance gives the row the state of a digit, and goes on to the next row: at once, or where
// the answer is not whole without words, when they are written or left for later. It reports
// false for a key that is no such digit.
func (f *checklistField) stance(press tea.KeyMsg) bool {
	states := f.here().States()
	n, err := strconv.Atoi(press.String())
	if err != nil || n < 1 || n > len(states) {
		return false
	}
	f.do(walk.Deed{Verb: walk.Take, At: f.here().Ref, State: states[n-1]})
	if !f.here().Folded() {
		f.last = states[n-1]
	}
	if f.asksWords() {
		f.openWording()
		return true
	}
	if f.at < len(f.rows)-1 && !f.unfolded() {
		f.move(f.at + 1)
		f.moved = true
		f.digit()
	}
	return true
}

// all gives the row's stance, or the last one given, to every row of the theme
// that is still open.
func (f *checklistField) all() {
	deed, told := f.walk.SameForAll(f.rows, f.here(), f.last)
	if !told.Empty() {
		f.tell(told)
		return
	}
	wanted := make([]bool, len(f.rows))
	for i, q := range f.rows {
		wanted[i] = walk.WantsWords(f.plan.Answer(q.Ref).State)
	}
	f.do(deed)
	for i, q := range f.rows {
		if !wanted[i] && walk.WantsWords(f.plan.Answer(q.Ref).State) {
			f.wanting = append(f.wanting, i)
		}
	}
	f.askNext()
}

// askNext asks for the words of the next of the rows that became adapted together; it
// reports false where none is left.
func (f *checklistField) askNext() bool {
	if len(f.wanting) == 0 {
		return false
	}
	f.move(f.wanting[0])
	f.wanting = f.wanting[1:]
	f.openWording()
	return true
}

// openWording opens the box for the words of the row under the cursor alone.
func (f *checklistField) openWording() { f.open = openDetails(f.desk, f.boxes()[0]) }

func (f *checklistField) openDetails() {
	q := f.here()
	if q.Folded() { // no free text about a person
		f.tell(words.Screen().NoTextHere)
		return
	}
	f.open = openDetails(f.desk, f.boxes()...)
	if f.asksWords() {
		f.open.show(1) // the note; how the row is put for this role stands above it
	}
}

// asksWords reports whether the answer of the row under the cursor wants words.
func (f *checklistField) asksWords() bool {
	return walk.WantsWords(f.plan.Answer(f.here().Ref).State)
}

// boxes are those of the row under the cursor, beginning with how it is put where it is
// adapted.
func (f *checklistField) boxes() []detail {
	labels := map[walk.Box]content.Text{
		walk.Words: words.Screen().AdaptedTo, walk.Agreed: words.Screen().AdaptedTo,
		walk.Note: words.Screen().Note, walk.Who: words.Screen().WhoRole, walk.By: words.Screen().ByWhen,
	}
	var list []detail
	for _, spot := range f.walk.BoxesOf(f.here()) {
		list = append(list, detail{label: labels[spot.Box], spot: spot})
	}
	return list
}

func (f *checklistField) undo() {
	f.desk.undo()
	f.moved = false
	if f.open != nil && !f.open.renew() {
		f.open, f.wanting = nil, nil
	}
}

func (f *checklistField) back(s walk.Step) {
	if i := slices.IndexFunc(f.rows, func(q content.Question) bool { return slices.Contains(s.Refs, q.Ref) }); i >= 0 {
		f.at = i
	}
}

func (f *checklistField) Blur() tea.Cmd {
	f.close()
	return f.base.Blur()
}

func (f *checklistField) opened() bool { return f.open != nil || f.unfolded() }

func (f *checklistField) close() {
	if f.open != nil {
		f.open.leave()
		f.open, f.wanting = nil, nil
	}
	f.folding.Close("")
}

func (f *checklistField) hints() []binding {
	enter := enterRows(f.at, len(f.rows)-1)
	switch {
	case f.open != nil && f.open.empty() && f.open.here().spot == f.walk.WordingSpot(f.here()):
		return f.open.hints(words.Screen().LeaveForLater)
	case f.open != nil:
		return f.open.hints(words.Screen().Done)
	case f.closed():
		return []binding{enter, keys.Right.as(words.Screen().Unfold), keys.Next.as(words.Screen().NextLeaveOpen)}
	case f.here().Folded():
		return []binding{enter, keys.Left.as(words.Screen().Fold), keys.Next.as(words.Screen().NextLeaveOpen)}
	}
	note := words.Screen().NoteWhoWhen
	if f.moved {
		note = words.Screen().NoteAbove
	}
	return []binding{enter, keys.Note.as(note).or(words.Keys().Note), keys.Digit.answers(len(f.here().States())), keys.All, keys.Next.as(words.Screen().NextLeaveOpen), keys.Back}
}

// beside tells what there is to say about the row under the cursor. The wording of a folded
// one stands in it.
func (f *checklistField) beside() []aside {
	notes := f.walk.RowNotes(f.here(), f.unfolded())
	if f.here().Folded() {
		notes = slices.DeleteFunc(notes, func(c walk.Counsel) bool { return c.Kind == walk.CounselSupport })
	}
	return asidesOf(notes)
}

// there tells what the row under the cursor looks like when it is in place.
func (f *checklistField) there() []aside { return asidesOf(f.walk.There(f.here(), f.unfolded())) }

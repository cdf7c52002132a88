package screen

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A lot is the parking lot over the page: a line for a new thought, and above it all
// that waits, to be looked at, marked as done, or taken out.
type lot struct {
	*desk
	at    int // len(rows()) is the line for a new thought
	entry entry
	draft *walk.Draft
	open  *details
}

func (m *model) newLot() *lot {
	l := &lot{desk: m.desk, entry: newEntry(m.look, false), draft: m.walk.Draft(walk.Deed{Verb: walk.Park})}
	l.at = len(l.rows())
	l.entry.focus()
	return l
}

func (l *lot) rows() []content.Waiting {
	rows := l.guide.Lot(l.plan)
	if i := l.draft.Nr(); l.draft.On() {
		rows = slices.Delete(rows, i, i+1)
	}
	return rows
}

// finish makes the thought on the line one of the others; it reports whether there
// was one.
func (l *lot) finish() bool {
	was := l.draft.Finish()
	if was {
		l.finished(l)
	}
	l.entry.set("")
	return was
}

// undo takes the thought on the line back word by word, and then what was done before it,
// on the page below as well, which must show it.
func (l *lot) undo(m *model) {
	writing := l.writing()
	if !l.open.unkept() {
		m.focused().undo()
	}
	if l.open != nil && !l.open.renew() {
		l.open = nil
	}
	l.entry.follow(l.draft.Renew())
	l.stay()
	if writing {
		l.at = len(l.rows())
	}
}

// stay keeps the cursor among what waits.
func (l *lot) stay() { l.at = min(l.at, max(0, len(l.rows())-1)) }

func (l *lot) writing() bool { return l.at >= len(l.rows()) }

func (l *lot) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case l.slips(press, l, l.box() != nil):
	case undoes(press, l.box() != nil):
		l.undo(m)
	case l.open != nil:
		if key.Matches(press, keys.Menu.Binding) {
			l.open.leave()
			l.open = nil
		} else if !l.open.update(press) {
			l.open = nil
		}
		if l.open == nil {
			l.stay()
		}
		return nil, true
	case key.Matches(press, keys.Menu.Binding), l.writing() && key.Matches(press, keys.Enter.Binding):
		if l.finish() {
			l.tell(words.Walk().IsParked)
		}
		return nil, false
	case !l.writing():
		l.rowKey(press)
	case key.Matches(press, keys.Up.Binding):
		l.toList()
	default:
		if l.drafting(l, press, &l.entry, l.draft) {
			l.at = len(l.rows())
		}
	}
	return nil, true
}

// begin goes to the line with what was typed on a thought.
func (l *lot) begin(text string) {
	l.at = len(l.rows())
	l.typed(l, text, &l.entry, l.draft)
}

// toList goes up from the line: to the thought that was just written there, or to
// the last that waits.
func (l *lot) toList() {
	l.at = max(0, len(l.rows())-1)
	if l.finish() {
		l.at = l.draft.Nr()
	}
}

// rowKey is a key on something that waits.
func (l *lot) rowKey(press tea.KeyMsg) {
	if at, ok := steer(press, l.at, len(l.rows())); ok {
		l.at = at
		return
	}
	here := l.rows()[l.at]
	switch {
	case key.Matches(press, keys.Pick.Binding):
		l.do(walk.DoneWith(here))
	case key.Matches(press, keys.Drop.Binding), here.Todo != nil && key.Matches(press, keys.Park.Binding):
		l.takeOut(here)
	case key.Matches(press, keys.Enter.Binding):
		if here.Todo == nil {
			l.details(here.Thought)
		}
	default:
		l.stray(l, words.Screen().LettersOnList)
	}
}

// takeOut takes a thought out, and brings an action back to where it came from.
func (l *lot) takeOut(w content.Waiting) {
	l.do(walk.OutOfTheLot(w))
	if w.Todo != nil {
		l.tell(words.Screen().LotBack)
	} else {
		l.tell(words.Screen().TakenOut)
	}
	l.stay()
}

// details opens a thought's words, who takes it on, and by when.
func (l *lot) details(i int) {
	l.open = openDetails(l.desk,
		detail{
			label:   words.Screen().Edit,
			spot:    walk.Spot{Box: walk.ThoughtWords, Nr: i},
			emptied: &walk.Deed{Verb: walk.RemoveThought, Nr: i},
		},
		detail{label: words.Screen().WhoRole, spot: walk.Spot{Box: walk.ThoughtWho, Nr: i}},
		detail{label: words.Screen().ByWhen, spot: walk.Spot{Box: walk.ThoughtBy, Nr: i}},
	)
}

func (l *lot) hints() []binding {
	switch {
	case l.open != nil:
		return l.open.hints(words.Screen().Done)
	case l.writing() && len(l.rows()) == 0:
		return []binding{keys.Enter.as(words.Screen().Done), keys.Menu.as(words.Screen().Close)}
	case l.writing():
		return []binding{keys.Enter.as(words.Screen().Done), keys.Up.as(words.Screen().ToTheList).or(words.Screen().List), keys.Menu.as(words.Screen().Close)}
	}
	hints := []binding{keys.Pick.as(words.Keys().MarkDone)}
	if l.rows()[l.at].Todo != nil {
		hints = append(hints, keys.Drop.as(words.Screen().BringBack))
	} else {
		hints = append(hints, keys.Drop.as(words.Screen().TakeOut), keys.Enter.as(words.Keys().Edit))
	}
	if l.walk.Undoes() {
		hints = append(hints, keys.Undo)
	}
	return append(hints, keys.Menu.as(words.Screen().Close))
}

func (l *lot) box() *entry {
	if l.open == nil && l.writing() {
		return &l.entry
	}
	return l.open.box()
}

func (l *lot) lines(d *desk, width, height int) []string {
	head := []string{d.look.heading.Render(cut(d.in(words.Screen().LotTitle), width))}
	if height > 8 {
		head = append(head, styled(d.in(words.Screen().LotHint), width, d.look.plain)...)
		head = append(head, "")
	}
	room := height - len(head)
	blocks := l.blocks(d, width, room)
	if l.open != nil && len(blocks[l.at]) > room {
		return append(head, l.open.alone(content.VisibleLine(d.walk.Waiting(l.rows()[l.at])), width, room)...)
	}
	return append(head, scroll(blocks, l.at, room)...)
}

func (l *lot) blocks(d *desk, width, height int) [][]string {
	var blocks [][]string
	for i, w := range l.rows() {
		style := d.look.plain
		if i == l.at {
			style = d.look.here
		}
		box := "[ ] "
		if w.Done {
			box = "[✓] "
		}
		lines := style.each(hang(noBar+box, brief(content.VisibleLine(d.walk.Waiting(w)), width-6)))
		more := texts(d.walk.Thought(w.Parked))
		if w.Todo != nil {
			more = []string{d.in(words.Screen().LotOut)}
			if because := content.VisibleLine(w.Todo.Because); because != "" {
				more = append(more, because)
			}
		}
		if i == l.at && l.open != nil {
			lines = append(lines, l.open.lines(width, height-len(lines))...)
		} else {
			lines = append(lines, hang("      ", d.look.plain.each(together(more, width-6, height-len(lines))))...)
		}
		blocks = append(blocks, d.look.barred(i == l.at, lines))
	}
	l.entry.show(l.open == nil && l.writing())
	own := []string{d.look.plain.Render(d.in(words.Screen().LotNew))}
	return append(blocks, append(own, hang("  ", l.entry.view(width-2, l.entry.lines(width-2)))...))
}

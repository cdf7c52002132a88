package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A listField collects ideas as fast as they come: a line to write the next one
// on, and above it the list to order, correct and pick from.
type listField struct {
	base
	marks   []content.Mark
	at      int // from len(ideas()) on it is the line for the next one
	entry   entry
	draft   *walk.Draft
	picking bool       // led from the line to which of the ideas matter most: Enter goes on
	drawn   remembered // the rows without the cursor
}

func newListField(d *desk, q content.Question) *listField {
	f := &listField{base: base{desk: d, ref: q.Ref}, marks: q.Item.Marks, entry: newEntry(d.look, false)}
	f.self = f
	f.draft = d.walk.Draft(walk.Deed{Verb: walk.AddIdea, At: q.Ref})
	f.at = len(f.ideas())
	return f
}

func (f *listField) Focus() tea.Cmd { f.entry.focus(); return f.base.Focus() }

func (f *listField) Blur() tea.Cmd {
	f.finish()
	f.close()
	f.at, f.picking = len(f.ideas()), false
	f.entry.blur()
	return f.base.Blur()
}

// ideas are those that stand in the list, without the one being written.
func (f *listField) ideas() []content.Idea {
	ideas := f.plan.Answer(f.ref).Ideas
	if f.draft.On() {
		return ideas[:len(ideas)-1]
	}
	return ideas
}

func (f *listField) writing() bool { return f.at >= len(f.ideas()) }

func (f *listField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	switch {
	case f.open != nil:
		if !f.open.update(press) {
			f.open = nil
			f.stay()
		}
	case f.writing():
		return f, f.write(press)
	case f.picking && key.Matches(press, keys.Enter.Binding):
		return f, huh.NextField
	default:
		f.rowKey(press)
		f.picking = f.picking && !f.writing()
	}
	return f, nil
}

// write is a key on the line for the next idea.
func (f *listField) write(press tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(press, keys.Enter.Binding):
		switch {
		case f.draft.On():
			f.finish()
			f.at = len(f.ideas())
		case f.walk.TopIsDue(f.ref):
			f.at, f.picking = 0, true
		default:
			return huh.NextField
		}
	case key.Matches(press, keys.Up.Binding):
		f.finish()
		f.at = max(0, len(f.ideas())-1)
	default:
		before := len(f.ideas())
		if f.drafting(f, press, &f.entry, f.draft) {
			f.at = len(f.ideas())
		}
		if n := len(f.ideas()) - before; n > 0 && n <= manyPasted && !f.entry.inKeys {
			f.noticed(before)
		}
	}
	return nil
}

// begin goes to the line with what was typed on an idea.
func (f *listField) begin(text string) {
	f.at, f.picking = len(f.ideas()), false
	f.typed(f, text, &f.entry, f.draft)
}

// finish makes the idea on the line one of the list.
func (f *listField) finish() {
	if f.draft.Finish() {
		f.finished(f)
		f.noticed(len(f.ideas()) - 1)
	}
	f.entry.set("")
}

// noticed says so where an idea from the given one on looks like one before it;
// nothing is done about it.
func (f *listField) noticed(from int) {
	if _, like := f.walk.LooksLike(f.ideas(), from); like >= 0 {
		f.tell(words.Screen().LooksLike.With(like + 1))
	}
}

// rowKey is a key on an idea of the list.
func (f *listField) rowKey(press tea.KeyMsg) {
	if at, ok := steer(press, f.at, len(f.ideas())); ok {
		f.at = at
		return
	}
	switch {
	case key.Matches(press, keys.MoveUp.Binding):
		f.move(f.at, f.at-1)
	case key.Matches(press, keys.MoveDown.Binding):
		f.move(f.at, f.at+1)
	case key.Matches(press, keys.Pick.Binding):
		f.pick(content.MarkTop)
	case key.Matches(press, keys.Interview.Binding):
		f.pick(content.MarkInterview)
	case key.Matches(press, keys.Delete.Binding):
		f.do(walk.Deed{Verb: walk.RemoveIdea, At: f.ref, Nr: f.at})
		f.tell(words.Screen().TakenOut)
		f.stay()
	case key.Matches(press, keys.Enter.Binding):
		f.change()
	default:
		f.stray(f, words.Screen().LettersOnList)
	}
}

func (f *listField) pick(m content.Mark) {
	f.do(walk.Deed{Verb: walk.MarkIdea, At: f.ref, Nr: f.at, Mark: m})
}

func (f *listField) move(from, to int) {
	if f.do(walk.Deed{Verb: walk.MoveIdea, At: f.ref, Nr: from, N: to}) {
		f.at = to
	}
}

// stay keeps the cursor among the ideas.
func (f *listField) stay() { f.at = max(0, min(f.at, len(f.ideas())-1)) }

// undo takes the idea on the line back word by word, and then what was done before it.
func (f *listField) undo() {
	writing := f.writing()
	if !f.open.unkept() {
		f.desk.undo()
	}
	if f.open != nil && !f.open.renew() {
		f.open = nil
	}
	f.entry.follow(f.draft.Renew())
	f.stay()
	if writing {
		f.at = len(f.ideas())
	}
}

func (f *listField) back(s walk.Step) {
	switch s.Deed.Verb { //nolint:exhaustive // the others are written
	case walk.RemoveIdea, walk.MoveIdea, walk.MarkIdea:
		f.at = s.Deed.Nr
	}
}

// change opens the idea under the cursor for correction. One whose every letter is taken
// away is gone, and can be brought back like any other.
func (f *listField) change() {
	f.open = openDetails(f.desk, detail{
		label:   words.Screen().Edit,
		spot:    walk.Spot{Box: walk.IdeaWords, At: f.ref, Nr: f.at},
		emptied: &walk.Deed{Verb: walk.RemoveIdea, At: f.ref, Nr: f.at},
	})
}

func (f *listField) close() {
	if f.open == nil {
		return
	}
	f.open.leave()
	f.open = nil
	f.stay()
}

func (f *listField) box() *entry {
	if f.open == nil && f.writing() {
		return &f.entry
	}
	return f.open.box()
}

// enterEmpty is what Enter does on the line where nothing stands.
func (f *listField) enterEmpty() binding {
	if f.walk.TopWaits(f.ref) {
		return keys.Enter.as(words.Screen().ToTheList).or(words.Screen().List)
	}
	return enterOnward()
}

func (f *listField) hints() []binding {
	switch {
	case f.open != nil:
		return f.open.hints(words.Screen().Done)
	case f.writing() && f.draft.On():
		return []binding{keys.Enter.as(words.Screen().Add), keys.Next}
	case f.writing() && len(f.ideas()) > 0:
		return []binding{f.enterEmpty(), keys.Up.as(words.Screen().ToTheList).or(words.Screen().List), keys.Back}
	case f.writing():
		return []binding{f.enterEmpty(), keys.Back}
	}
	hints := []binding{keys.Next}
	if f.picking {
		hints = []binding{enterOnward()}
	}
	if slices.Contains(f.marks, content.MarkTop) {
		hints = append(hints, keys.Pick.as(words.Screen().MarkTop).or(words.Screen().Star))
	}
	if slices.Contains(f.marks, content.MarkInterview) { // which the page asks for, and no other place tells
		hints = append(hints, keys.Interview.as(words.Screen().ToInterview))
	}
	if !f.picking {
		hints = append(hints, keys.Enter.as(words.Keys().Edit))
	}
	hints = append(hints, keys.Delete, keys.MoveUp)
	if f.walk.Undoes() {
		hints = append(hints, keys.Undo)
	}
	return hints
}

// block draws an idea by its number; after the last it is the line for the next one.
func (f *listField) block(width, height int) func(int) []string {
	ideas := f.ideas()
	f.drawn.renew()
	return func(i int) []string {
		if i == len(ideas) {
			return hang("  ", f.entry.view(width-2, f.entry.lines(width-2)))
		}
		idea := ideas[i]
		style := f.row(i == f.at)
		head := noBar + fmt.Sprintf("%2d ", i+1) + f.starOf(idea)
		wrapped := brief
		if i == f.at && f.open == nil {
			wrapped = wrap
		}
		draw := func(text string, width int) []string {
			text = strings.TrimPrefix(text, head)
			return style.each(hang(head, wrapped(content.VisibleLine(text), width-ansi.StringWidth(head))))
		}
		var lines []string
		if i == f.at {
			lines = draw(head+idea.Text, width)
		} else {
			lines = f.drawn.get(head+idea.Text, width, draw)
		}
		if idea.Interview {
			lines = f.alsoFor(words.Keys().Interview, lines, width)
		}
		if i == f.at && f.open != nil {
			lines = append(lines, f.open.lines(width, height-len(lines))...)
		} else if like := f.twin(i); like >= 0 {
			lines = append(lines, f.look.plain.Render("     "+f.in(words.Screen().LooksLikeNo.With(like+1))))
		}
		return f.barred(i == f.at, lines)
	}
}

// twin is another idea that the one under the cursor looks like; -1 for none.
func (f *listField) twin(i int) int {
	if i != f.at {
		return -1
	}
	return f.walk.Twin(f.ideas(), i)
}

// starOf marks an idea that is among the most important, in a column of its own.
func (f *listField) starOf(idea content.Idea) string {
	switch {
	case !slices.Contains(f.marks, content.MarkTop):
		return ""
	case idea.Top:
		return "★ "
	}
	return "  "
}

// alsoFor says behind an idea what else it is picked for, or under it where there is no room.
func (f *listField) alsoFor(what content.Text, lines []string, width int) []string {
	said := "(" + f.in(what) + ")"
	last := len(lines) - 1
	if ansi.StringWidth(lines[last])+1+ansi.StringWidth(said) > width {
		return append(lines, hang("     ", f.look.plain.each(wrap(said, width-5)))...)
	}
	lines = slices.Clone(lines)
	lines[last] += " " + f.look.plain.Render(said)
	return lines
}

func (f *listField) wants(width int) int {
	return 1 + len(f.asked(width)) + f.heightOfEach(len(f.ideas())+1, f.block(width, anyHeight))
}

// asked stands over the list where one was led to it.
func (f *listField) asked(width int) []string {
	if !f.picking {
		return nil
	}
	return styled(f.in(words.Screen().WhichMatter), width, f.look.bold)
}

func (f *listField) lines(width, height int) []string {
	f.entry.show(f.focused && f.writing())
	above := f.asked(width)
	height -= len(above)
	return append(above, f.scrollEach(len(f.ideas())+1, min(f.at, len(f.ideas())), height, f.block(width, height))...)
}

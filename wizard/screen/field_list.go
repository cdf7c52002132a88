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
	"alongside/wizard/words"
)

// A listField collects ideas as fast as they come: a line to write the next one
// on, and above it the list to order, correct and pick from.
type listField struct {
	base
	marks []content.Mark
	at    int // len(ideas()) is the line for the next one
	entry entry
	// drafting: the list's last idea is still being written. It is in the plan
	// from its first letter on, so that it cannot be lost.
	drafting bool
	editing  *details
	gists    map[string]string // of the ideas, by their words
	past     [][]content.Idea  // what the list was before each change, to be brought back
	drawn    remembered        // the rows without the cursor
}

func newListField(d *desk, q content.Question) *listField {
	f := &listField{base: base{desk: d, ref: q.Ref}, marks: q.Item.Marks, entry: newEntry(d.look, false), gists: map[string]string{}}
	f.self = f
	f.at = len(f.ideas())
	return f
}

func (f *listField) Focus() tea.Cmd { f.entry.focus(); return f.base.Focus() }

func (f *listField) Blur() tea.Cmd {
	f.finish()
	f.close()
	f.at = len(f.ideas())
	f.entry.blur()
	return f.base.Blur()
}

// ideas are those that stand in the list, without the one being written.
func (f *listField) ideas() []content.Idea {
	ideas := f.plan.Answer(f.ref).Ideas
	if f.drafting {
		return ideas[:len(ideas)-1]
	}
	return ideas
}

func (f *listField) writing() bool { return f.at == len(f.ideas()) }

func (f *listField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	switch {
	case f.editing != nil:
		if !f.editing.update(press) {
			f.close()
		}
	case f.writing():
		return f, f.write(press)
	default:
		f.rowKey(press)
	}
	return f, nil
}

// write is a key on the line for the next idea.
func (f *listField) write(press tea.KeyMsg) tea.Cmd {
	switch {
	case key.Matches(press, keys.Enter.Binding):
		if !f.drafting {
			return huh.NextField
		}
		f.finish()
		f.at = len(f.ideas())
	case key.Matches(press, keys.Up.Binding):
		f.finish()
		f.at = max(0, len(f.ideas())-1)
	case press.Type == tea.KeyCtrlZ:
		f.finish()
		f.undo()
	case press.Type == tea.KeyRunes && strings.ContainsAny(string(press.Runes), "\r\n"):
		f.pasted(string(press.Runes))
	default:
		if f.entry.update(press) {
			f.draft()
		}
		if f.entry.full {
			f.tell(words.Screen().BoxFull.With(entryMost))
		}
	}
	return nil
}

// draft keeps what stands on the line in the plan, as its last idea.
func (f *listField) draft() {
	text := f.entry.text()
	empty := strings.TrimSpace(text) == ""
	f.edit(f.ref, typing, func(a *content.Answer) {
		if f.drafting {
			a.Ideas = a.Ideas[:len(a.Ideas)-1]
		}
		if !empty {
			a.Ideas = append(slices.Clone(a.Ideas), content.Idea{Text: text})
		}
	})
	f.drafting = !empty
	f.at = len(f.ideas())
}

// finish makes the idea on the line one of the list.
func (f *listField) finish() {
	if f.drafting {
		f.drafting = false
		f.changed(answered)
		f.noticed(len(f.ideas()) - 1)
	}
	f.entry.set("")
}

// noticed says so where an idea from the given one on looks like one before it;
// nothing is done about it.
func (f *listField) noticed(from int) {
	first := map[string]int{}
	for i, idea := range f.ideas() {
		gist := f.gist(idea)
		like, there := first[gist]
		switch {
		case gist == "":
		case !there:
			first[gist] = i
		case i >= from:
			f.tell(words.Screen().LooksLike.With(like + 1))
		}
	}
}

// gist is an idea's [content.Gist], worked out once.
func (f *listField) gist(idea content.Idea) string {
	gist, known := f.gists[idea.Text]
	if !known {
		gist = content.Gist(idea.Text)
		f.gists[idea.Text] = gist
	}
	return gist
}

// pasted adds every line of a paste as an idea of its own.
func (f *listField) pasted(text string) {
	f.finish()
	before := len(f.ideas())
	for line := range strings.Lines(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(text)) {
		f.plan.AddIdea(f.ref, strings.TrimRight(line, "\n"))
	}
	f.noticed(before)
	f.at = len(f.ideas())
	f.changed(answered)
}

// rowKey is a key on an idea of the list.
func (f *listField) rowKey(press tea.KeyMsg) {
	if at, ok := steer(press, f.at, len(f.ideas())); ok {
		f.at = at
		return
	}
	switch {
	case key.Matches(press, keys.MoveUp.Binding):
		f.move(f.at - 1)
	case key.Matches(press, keys.MoveDown.Binding):
		f.move(f.at + 1)
	case key.Matches(press, keys.Pick.Binding):
		f.pick(content.MarkTop)
	case key.Matches(press, keys.Interview.Binding):
		f.pick(content.MarkInterview)
	case key.Matches(press, keys.Delete.Binding):
		f.remember()
		f.remove(f.at)
		f.tell(words.Screen().TakenOut)
	case key.Matches(press, keys.Undo.Binding):
		f.undo()
	case key.Matches(press, keys.Edit.Binding), key.Matches(press, keys.Enter.Binding):
		f.change()
	}
}

func (f *listField) pick(m content.Mark) {
	if !slices.Contains(f.marks, m) {
		return
	}
	f.remember()
	f.edit(f.ref, answered, func(a *content.Answer) { a.Ideas[f.at].Toggle(m) })
	if m == content.MarkTop && f.count(m) > topEnough && f.ideas()[f.at].Top {
		f.tell(words.Screen().ThreeIsPlenty.With(f.count(m), topEnough))
	}
}

// topEnough is how many most important tasks a plan can have and still say what
// is important.
const topEnough = 3

func (f *listField) count(m content.Mark) int {
	n := 0
	for _, idea := range f.ideas() {
		if idea.Has(m) {
			n++
		}
	}
	return n
}

// remember keeps the list as it is now, before a change.
func (f *listField) remember() { f.past = append(f.past, slices.Clone(f.ideas())) }

func (f *listField) move(to int) {
	if to < 0 || to >= len(f.ideas()) {
		return
	}
	f.remember()
	f.edit(f.ref, answered, func(a *content.Answer) { a.Ideas[f.at], a.Ideas[to] = a.Ideas[to], a.Ideas[f.at] })
	f.at = to
}

func (f *listField) remove(i int) {
	f.edit(f.ref, answered, func(a *content.Answer) { a.Ideas = slices.Delete(slices.Clone(a.Ideas), i, i+1) })
	f.at = max(0, min(f.at, len(f.ideas())-1))
}

func (f *listField) undo() {
	if len(f.past) == 0 {
		return
	}
	last := f.past[len(f.past)-1]
	f.past = f.past[:len(f.past)-1]
	f.edit(f.ref, answered, func(a *content.Answer) { a.Ideas = last })
	f.at = min(f.at, max(0, len(last)-1))
}

// change opens the idea under the cursor for correction.
func (f *listField) change() {
	f.remember()
	i := f.at
	f.editing = openDetails(f.desk, detail{
		label: words.Screen().Edit,
		get:   func() string { return f.ideas()[i].Text },
		keep: func(s string) {
			f.plan.Change(f.ref, func(a *content.Answer) { a.Ideas[i].Text = s })
		},
	})
}

// close ends a correction; an idea whose every letter was taken away is gone,
// and can be brought back like any other.
func (f *listField) close() {
	if f.editing == nil {
		return
	}
	f.editing.leave()
	f.editing = nil
	if f.at < len(f.ideas()) && strings.TrimSpace(f.ideas()[f.at].Text) == "" {
		f.remove(f.at)
	}
}

func (f *listField) opened() bool { return f.editing != nil }

func (f *listField) typed() bool { return f.editing != nil || f.writing() }

func (f *listField) hints() []binding {
	switch {
	case f.editing != nil:
		return []binding{keys.Enter.as(words.Screen().Done)}
	case f.writing() && f.drafting:
		return []binding{keys.Enter.as(words.Screen().Add), keys.Next}
	case f.writing() && len(f.ideas()) > 0:
		return []binding{keys.Enter, keys.Up.as(words.Screen().ToTheList), keys.Back}
	case f.writing():
		return []binding{keys.Enter, keys.Back}
	}
	hints := []binding{}
	if slices.Contains(f.marks, content.MarkTop) {
		hints = append(hints, keys.Pick.as(words.Screen().MarkTop))
	}
	if slices.Contains(f.marks, content.MarkInterview) {
		hints = append(hints, keys.Interview)
	}
	hints = append(hints, keys.Edit, keys.Delete)
	hints = append(hints, keys.MoveUp, keys.Next)
	if len(f.past) > 0 {
		hints = append(hints, keys.Undo)
	}
	return hints
}

func (f *listField) blocks(width int) [][]string {
	var blocks [][]string
	f.drawn.renew()
	for i, idea := range f.ideas() {
		sign, style := f.row(i == f.at)
		head := sign + fmt.Sprintf("%2d ", i+1) + f.marksOf(idea)
		draw := func(text string, width int) []string {
			text = strings.TrimPrefix(text, head)
			lines := hang(head, wrap(content.VisibleLine(text), width-ansi.StringWidth(head)))
			for j := range lines {
				lines[j] = style.Render(lines[j])
			}
			return lines
		}
		var lines []string
		if i == f.at {
			lines = draw(head+idea.Text, width)
		} else {
			lines = f.drawn.get(head+idea.Text, width, draw)
		}
		if i == f.at && f.editing != nil {
			lines = append(lines, f.editing.lines(width)...)
		} else if like := f.twin(i); like >= 0 {
			lines = append(lines, f.look.plain.Render("     "+f.in(words.Screen().LooksLikeNo.With(like+1))))
		}
		blocks = append(blocks, lines)
	}
	return append(blocks, hang("  ", f.entry.view(width-2, f.entry.lines(width-2))))
}

// twin is another idea that the one under the cursor looks like; -1 for none.
func (f *listField) twin(i int) int {
	if i != f.at {
		return -1
	}
	ideas := f.ideas()
	gist := f.gist(ideas[i])
	for j, other := range ideas {
		if j != i && gist != "" && f.gist(other) == gist {
			return j
		}
	}
	return -1
}

// marksOf draws what an idea is picked for, in a column of its own.
func (f *listField) marksOf(idea content.Idea) string {
	var column strings.Builder
	for _, m := range f.marks {
		if idea.Has(m) {
			column.WriteString(markSigns[m])
		} else {
			column.WriteByte(' ')
		}
	}
	return column.String() + " "
}

var markSigns = map[content.Mark]string{content.MarkTop: "★", content.MarkInterview: "?"}

func (f *listField) wants(width int) int {
	return 1 + f.heightOf(f.blocks(width))
}

func (f *listField) lines(width, height int) []string {
	f.entry.show(f.focused && f.writing())
	return f.scroll(f.blocks(width), f.at, height)
}

package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A writeField ends the journey: the plan is on disk already; here it is written as what
// people read, print and put into their calendar, or not. Enter writes all that is marked.
type writeField struct {
	base
	session *walk.Session
	papers  []walk.Paper
	at      int    // behind the papers come the files that were written, what comes next, and the line to leave by
	naming  *scrap // the name of the paper under the cursor, while it is written
}

// finishMsg asks the frame to end the journey.
type finishMsg struct{}

func newWriteField(d *desk, s *walk.Session) *writeField {
	f := &writeField{base: base{desk: d, ref: "review.review-write"}, session: s, papers: walk.PapersOf(s, d.lang)}
	f.self = f
	return f
}

// last is the place of the line to leave by; only what comes next stands behind it.
func (f *writeField) last() int { return len(f.papers) + len(f.session.Papers.Told()) }

// written reports whether all is written that was to be, and so the journey is at its end.
func (f *writeField) written() bool {
	return len(f.session.Papers.Told()) > 0 && !slices.ContainsFunc(f.papers, func(p walk.Paper) bool { return p.Marked })
}

// ahead is what comes next, once there is a plan to go on with.
func (f *writeField) ahead() []content.Text {
	if !f.written() {
		return nil
	}
	return f.walk.Ahead()
}

// ends is what stands at the head of the page in the end; ok is false until then.
func (f *writeField) ends() (title, hint content.Text, ok bool) {
	return words.Screen().WrittenTitle, words.Screen().WrittenHint.With(content.VisibleLine(f.session.File)), f.written()
}

func (f *writeField) leaving() bool { return f.at >= f.last() }
func (f *writeField) onPaper() bool { return f.at < len(f.papers) }

func (f *writeField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	switch {
	case !ok:
		return f, nil
	case f.naming != nil:
		f.name(press)
		return f, nil
	case key.Matches(press, keys.Enter.Binding) && f.leaving():
		return f, func() tea.Msg { return finishMsg{} }
	case key.Matches(press, keys.Enter.Binding):
		f.write()
		return f, nil
	}
	walk.Forgo(f.papers)
	if at, ok := steer(press, f.at, f.last()+len(f.ahead())); ok {
		f.at = at
		return f, nil
	}
	switch {
	case key.Matches(press, keys.Pick.Binding) && f.onPaper():
		f.mark(f.at)
	case key.Matches(press, keys.Edit.Binding) && f.onPaper():
		f.rename()
	case len(press.Runes) == 1 && press.Runes[0] >= '1' && press.Runes[0] <= '9':
		if i := int(press.Runes[0] - '1'); i < len(f.papers) {
			f.mark(i)
		}
	}
	return f, nil
}

// mark takes a paper for writing, or leaves it out after all.
func (f *writeField) mark(i int) {
	f.at, f.papers[i].Marked = i, !f.papers[i].Marked
}

// write writes what is marked, and goes to the line to leave by; where something is in the
// way, to the first that it is in the way of.
func (f *writeField) write() {
	there := f.walk.WriteMarked(f.session, f.papers)
	f.at = f.last()
	if i := slices.IndexFunc(f.papers, func(p walk.Paper) bool { return p.Marked }); i >= 0 {
		f.at = i
	}
	if len(there) > 0 {
		f.tell(words.Screen().ReplaceFile.Of(len(there)))
	}
}

// rename opens the box for another name.
func (f *writeField) rename() {
	f.naming = &scrap{entry: newEntry(f.look, false)}
	f.naming.set(f.papers[f.at].Path)
	f.naming.focus()
}

// name is a key in that box.
func (f *writeField) name(press tea.KeyMsg) {
	if key.Matches(press, keys.Enter.Binding) {
		f.naming = nil
		return
	}
	if f.naming.update(press) {
		f.papers[f.at] = f.papers[f.at].Named(f.naming.text())
	}
	f.tellFull(&f.naming.entry)
}

func (f *writeField) opened() bool { return f.naming != nil }
func (f *writeField) close()       { f.naming = nil }
func (f *writeField) box() *entry {
	if f.naming == nil {
		return nil
	}
	return &f.naming.entry
}

func (f *writeField) elsewhere() bool { return f.naming != nil }

func (f *writeField) hints() []binding {
	switch {
	case f.naming != nil:
		return []binding{keys.Enter.as(words.Screen().Done)}
	case f.leaving():
		return []binding{keys.Enter.as(words.Screen().Finish), keys.Up, keys.Back}
	case !f.onPaper():
		return []binding{keys.Enter.as(words.Screen().Write), keys.Arrows, keys.Back}
	}
	return []binding{keys.Enter.as(words.Screen().Write), keys.Pick.as(words.Screen().MarkPaper).or(words.Screen().Tick), keys.Edit.as(words.Screen().OtherName), keys.Arrows, keys.Back}
}

// blocks are the papers, then the files that were written, then the line to leave by, and
// what comes next. Each
// is one that the cursor can stand on, so that all of them can be read in a small window.
func (f *writeField) blocks(width int) [][]string {
	var blocks [][]string
	for i := range f.papers {
		blocks = append(blocks, f.paper(i, width))
	}
	leave := words.Screen().LeaveWithPlan
	apart := []string{""}
	for _, t := range f.session.Papers.Told() {
		leave = words.Screen().LeaveDone
		blocks = append(blocks, append(apart, f.told(t, len(blocks), width)...))
		apart = nil
	}
	plain := func(head []string, said content.Text) {
		here := f.at == len(blocks)
		row := f.row(here).each(hang(noBar, wrap(f.in(said), width-2)))
		blocks = append(blocks, append(head, f.barred(here, row)...))
	}
	plain([]string{""}, leave)
	head := []string{"", f.look.heading.Render(f.in(words.Screen().WhatNext))}
	for _, next := range f.ahead() {
		plain(head, next)
		head = nil
	}
	return blocks
}

// paper is one of them: whether it is marked, the digit that marks it, what it is, its file.
func (f *writeField) paper(i, width int) []string {
	const beside = 8 // the cursor, the box, the digit
	p := f.papers[i]
	style := f.row(i == f.at)
	box := "[ ] "
	switch {
	case p.Marked:
		box = "[x] "
	case p.Done:
		box = "[✓] "
	}
	text := f.in(words.Screen().PaperIn.With(p.Label, content.VisibleLine(p.Path)))
	lines := style.each(hang(noBar+box+fmt.Sprintf("%d ", i+1), wrap(text, width-beside)))
	wrong := ""
	switch {
	case p.Problem != nil:
		wrong = visible(walk.ErrorIn(p.Problem, f.lang))
	case p.Replace:
		wrong = f.in(words.Screen().IsThere)
	}
	if wrong != "" {
		lines = append(lines, f.look.alert.each(hang("      ! ", wrap(wrong, width-beside)))...)
	} else if there := p.Version(); !there.Empty() && !p.Done {
		lines = append(lines, f.look.faint.each(hang(strings.Repeat(" ", beside), wrap(f.in(there), width-beside)))...)
	}
	if i == f.at && f.naming != nil {
		lines = append(lines, boxLines(f.desk, words.Screen().FileName, &f.naming.entry, width, briefMost)...)
	}
	return f.barred(i == f.at, lines)
}

// told is a file that was written, or how such files are opened.
func (f *writeField) told(t walk.PaperLine, at, width int) []string {
	sign, style := noBar, f.row(at == f.at)
	if t.File {
		sign += "✓ "
		if at != f.at {
			style = f.look.good
		}
	} else {
		sign += "  "
	}
	return f.barred(at == f.at, style.each(hang(sign, wrap(f.in(t.Text), width-4))))
}

func (f *writeField) wants(width int) int {
	return f.heightOf(f.blocks(width))
}

func (f *writeField) lines(width, height int) []string {
	return f.scroll(f.blocks(width), f.at, height)
}

package screen

import (
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A writeField ends the journey: the plan is on disk already; here it is written
// as Markdown to send on, in either language, under a name of one's own, or not.
type writeField struct {
	base
	session *walk.Session
	papers  []walk.Paper
	at      int    // len(papers) is the line to leave by
	naming  *scrap // the name of the paper under the cursor, while it is written
	replace bool   // Enter was answered with "it is there already": Enter again replaces it
	written []string
}

// finishMsg asks the frame to end the journey.
type finishMsg struct{}

func newWriteField(d *desk, s *walk.Session) *writeField {
	f := &writeField{base: base{desk: d, ref: "review.review-write"}, session: s, papers: walk.PapersOf(s, d.lang)}
	f.self = f
	return f
}

func (f *writeField) leaving() bool { return f.at == len(f.papers) }

func (f *writeField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if f.naming != nil {
		f.name(press)
		return f, nil
	}
	switch {
	case key.Matches(press, keys.Up.Binding):
		f.at, f.replace = max(0, f.at-1), false
	case key.Matches(press, keys.Down.Binding):
		f.at, f.replace = min(len(f.papers), f.at+1), false
	case key.Matches(press, keys.Enter.Binding) && f.leaving():
		return f, func() tea.Msg { return finishMsg{} }
	case key.Matches(press, keys.Enter.Binding):
		f.write(f.papers[f.at])
	case key.Matches(press, keys.Edit.Binding) && !f.leaving():
		f.rename()
	}
	return f, nil
}

func (f *writeField) write(p walk.Paper) {
	how, err := f.walk.WritePaper(f.session, p, f.replace)
	f.replace = how == walk.PaperThere
	switch how {
	case walk.PaperThere:
		f.tell(words.Screen().ReplaceFile.With(content.VisibleLine(p.Path)))
	case walk.PaperIsPlan, walk.PaperRefused:
		f.tell(content.InEach(func(l content.Language) string { return walk.ErrorIn(err, l) }))
	case walk.PaperWritten:
		if !slices.Contains(f.written, p.Path) {
			f.written = append(f.written, p.Path)
		}
		f.at = len(f.papers)
	}
}

// rename opens the box for another name.
func (f *writeField) rename() {
	f.replace = false
	f.naming = &scrap{entry: newEntry(f.look, false)}
	f.naming.set(f.papers[f.at].Path)
	f.naming.focus()
}

// name is a key in that box.
func (f *writeField) name(press tea.KeyMsg) {
	if anyOf(press, keys.Enter, keys.Down, keys.Up) {
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
	}
	return []binding{keys.Enter.as(words.Screen().Write), keys.Edit.as(words.Screen().OtherName), keys.Down, keys.Back}
}

func (f *writeField) blocks(width int) [][]string {
	var blocks [][]string
	block := func(i int, text string) {
		sign, style := f.row(i == f.at)
		lines := style.each(hang(sign, wrap(text, width-2)))
		if i == f.at && f.naming != nil {
			lines = append(lines, boxLines(f.desk, words.Screen().FileName, &f.naming.entry, width, briefMost)...)
		}
		blocks = append(blocks, append(lines, ""))
	}
	for i, p := range f.papers {
		block(i, f.in(p.Label.With(content.VisibleLine(p.Path))))
	}
	leave := words.Screen().LeaveWithPlan
	if len(f.written) > 0 {
		leave = words.Screen().LeaveDone
	}
	block(len(f.papers), f.in(leave))
	for _, path := range f.written {
		blocks = append(blocks, styled("✓ "+f.in(words.Screen().Written.With(content.VisibleLine(path))), width, f.look.good))
	}
	return blocks
}

func (f *writeField) wants(width int) int {
	return f.heightOf(f.blocks(width))
}

func (f *writeField) lines(width, height int) []string {
	return f.scroll(f.blocks(width), f.at, height)
}

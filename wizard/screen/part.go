package screen

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Sheets: what one person sees who answers one, and how a group reads it in.

// sheetCover is the first screen of a sheet.
func (m *model) sheetCover(c *chooser, o walk.Opening) *chooser {
	said := words.Sheets()
	if o.Workplace != "" {
		c.title = content.VisibleLine(o.Workplace)
	}
	c.intro = []string{
		m.in(said.CoverAsked.With(o.Sheet, o.From.OnOneLine())),
		m.in(said.CoverKept.With(content.VisibleLine(o.File))), m.in(words.Screen().CoverWrite),
	}
	c.after = m.in(words.Screen().CoverPlain)
	goOn := said.Begin
	if m.walk != nil {
		if n, _ := m.walk.AnsweredRows(); n > 0 {
			goOn = said.GoOn
		}
	}
	var where []string
	for _, t := range o.Where {
		where = append(where, m.in(t))
	}
	c.choices = []choice{
		{label: fmt.Sprintf(m.in(goOn), strings.Join(where, " · ")), do: (*model).start},
		{label: m.in(said.ToTheEnd), do: func(m *model) tea.Cmd { m.walk.ToReview(); return m.start() }},
	}
	c.choices = append(c.choices, m.languageChoices()...)
	return c
}

// addSheet is the menu of a sheet, behind its steps: there is no plan to look back over,
// and no parking lot, of which nothing would come to the group.
func (m *model) addSheet(c *chooser) {
	add := func(label content.Text, do func(*model) tea.Cmd) {
		c.choices = append(c.choices, choice{label: m.in(label), do: do})
	}
	add(words.Sheets().ToTheEnd, func(m *model) tea.Cmd {
		m.leave()
		m.walk.ToReview()
		return m.open()
	})
	add(words.Screen().MenuSkip, func(m *model) tea.Cmd { return m.move(1) })
	for _, l := range walk.OtherLanguages(m.lang) {
		add(content.Verbatim(l.Name()), func(m *model) tea.Cmd { m.leave(); return m.language(l) })
	}
	add(words.Screen().MenuUndo, func(m *model) tea.Cmd { m.undo(); return nil })
	add(words.Screen().MenuHelp, func(m *model) tea.Cmd { m.overlay = m.newHelp(); return nil })
	add(words.Screen().MenuLeave, (*model).quit)
}

// A returnField ends a sheet: it says what to do with the file. Enter leaves.
type returnField struct{ *readField }

func newReturnField(d *desk, s *walk.Session) *returnField {
	f := &returnField{newReadField(d, append(d.walk.Return(s.File), words.Sheets().Leave))}
	f.at = len(f.paragraphs) - 1
	f.self = f
	return f
}

func (f *returnField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if press, ok := msg.(tea.KeyMsg); ok && key.Matches(press, keys.Enter.Binding) {
		return f, func() tea.Msg { return finishMsg{} }
	}
	f.readField.Update(msg)
	return f, nil
}

func (f *returnField) hints() []binding {
	return []binding{keys.Enter.as(words.Sheets().LeaveKey), keys.Arrows.as(words.Screen().Scroll), keys.Back}
}

// readIn looks into the file that was named and asks whether it is to be read in, by whom
// it is and how much is answered; or says why it cannot be.
func (m *model) readIn(path string) tea.Cmd {
	in, err := m.walk.LookInto(m.session, path)
	if err != nil {
		m.overlay = m.newReader(strings.Split(walk.ErrorIn(err, m.lang), "\n")...)
		return nil
	}
	var told []string
	for _, t := range in.Told {
		told = append(told, m.in(t))
	}
	if !in.Asks {
		m.overlay = m.newReader(told...)
		return nil
	}
	m.overlay = &chooser{
		title: told[0], intro: told[1:],
		choices: []choice{
			{label: m.in(words.Sheets().ReadInYes), do: func(m *model) tea.Cmd {
				m.leave()
				m.do(in.Deed())
				return m.open() // which may show what was read in
			}},
			{label: m.in(words.Sheets().ReadInNo), do: func(m *model) tea.Cmd { m.tell(words.Sheets().NotReadIn); return nil }},
		},
	}
	return nil
}

func (m *model) newReader(paragraphs ...string) *reader {
	r := &reader{}
	for _, p := range paragraphs {
		r.add(m.look.plain, p)
	}
	return r
}

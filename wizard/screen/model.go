// Package screen asks on the full screen of a terminal, as one Bubble Tea model.
//
// What is asked and what may be done is walk's. Here are the keys, and the drawing at
// every size from 40 × 10 on.
package screen

import (
	"io"
	"sync/atomic"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// The model is the one Bubble Tea model of the full screen. It owns size, pages,
// saving and leaving; the fields of a page own only their part of the plan.
//
// Each page is one small huh form: huh gives its fields the focus and says when
// the last is done. The frame draws them itself, since it alone knows how much
// room there is.
type model struct {
	*desk
	session *walk.Session
	route   *walk.Route
	cover   *chooser // the first screen, while it is up
	arrival arrival  // while the guide is still being read

	form    *huh.Form
	fields  []field
	overlay overlay     // what lies over the page; nil for nothing
	from    content.Ref // where the review was opened from, to go back to; or ""
	detour  bool        // reached from the review or another page: the next step on leads back there
	origin  content.Ref // that page

	width, height int
	input         io.Reader   // the terminal, for the user's own editor
	output        io.Writer   // and the same to write to
	lent          atomic.Bool // to that editor, which is open
	drafts        []draft     // that may be open in a window of the user's editor
	back          *editedMsg  // what came back from it and was not taken over yet

	saver   *saver
	keeping *walk.Keeping
	saving  bool // a save is under way
	again   bool // and another must follow it
	unsaved bool
	saveErr error
	saves   int  // number of the last save
	ticking bool // something typed waits to be saved

	burst burst // the keys that came together last

	leaving  bool // Ctrl+C was pressed once
	finished bool // the user walked to the end
	timer    timer
	err      error
	stop     func() // ends the program from outside Update; nil in tests
}

func newModel(s *walk.Session) *model {
	m := newStart(&s.Start, s.Whole)
	m.arrived(arrivedMsg{session: s})
	return m
}

// begin makes it the whole model.
func (m *model) begin(s *walk.Session) {
	m.session = s
	m.walk, m.guide, m.plan = walk.New(s.Guide, s.Plan, s.Today), s.Guide, s.Plan
	if s.Random != nil {
		m.walk.Random = s.Random
	}
	m.saver = &saver{keep: s.Save, forget: s.Forget}
	m.route, m.keeping = m.walk.Route, m.walk.Keeping(s)
	m.route.Apart = true
	m.cover = m.newCover(m.walk.Opening(s))
	m.build()
}

// Init asks for nothing: the window's size comes by itself.
func (m *model) Init() tea.Cmd { return nil }

// Update hands the message to whoever it concerns, then sees to it that what it
// changed is saved.
func (m *model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.burst.begin()
	defer m.burst.end()
	return m, m.update(msg)
}

func (m *model) update(msg tea.Msg) (cmd tea.Cmd) {
	defer m.survive(&cmd)
	m.happened++
	if m.err != nil {
		return tea.Quit
	}
	if cmd, did := m.arrives(msg); did {
		return cmd
	}
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		m.width, m.height = m.window(msg)
	case tea.KeyMsg:
		cmd = m.hear(msg)
	case waitedMsg:
		cmd = m.waited(msg)
	case jumpMsg:
		cmd = m.jump(msg.ref)
	case leadMsg:
		cmd = m.lead(msg.from)
	case glancedMsg:
		cmd = m.unglance()
	case roundMsg:
		cmd = m.beginRound(msg)
	case finishMsg:
		cmd = m.finish()
	case savedMsg:
		cmd = m.saved(msg)
	case restedMsg:
		m.ticking = false
		cmd = m.saveNow()
	case editedMsg:
		m.edited(msg)
	case stopMsg:
		m.saveErr = m.lastSave() // here and now: who is stopped may be killed
		m.unsaved = m.saveErr != nil
		cmd = tea.Exec(msg.command, nil)
	case minuteMsg:
		m.minute(msg)
	case continuedMsg:
		cmd = tea.Exec(nothing{}, nil) // takes the terminal again, and draws all of it
	default:
		cmd = m.toForm(msg)
	}
	m.guard()
	clock := m.clock() // which may change the plan
	return tea.Batch(cmd, m.afterEdit(), clock)
}

// guard lays over the page what must cover it: after every single key, since several may come
// in one message, and what was typed ahead is for what the first of them has begun.
func (m *model) guard() {
	m.guardRound()
	m.guardPause()
}

// press takes care of two ways in which a read from the terminal is not one key:
// several letters at once are text where text is typed (or the word "end" would
// be taken for the key), and single keys everywhere else.
func (m *model) press(msg tea.KeyMsg) tea.Cmd {
	if box := m.box(); isLineEnd(msg) && (box == nil || !box.multiline) {
		msg = tea.KeyMsg{Type: tea.KeyEnter} // Shift+Enter, where there is only one line
	}
	if msg.Type == tea.KeyRunes && len(msg.Runes) > 1 && !msg.Paste {
		if m.box() != nil {
			msg.Paste = true
			return m.key(msg)
		}
		var cmds []tea.Cmd
		for _, r := range msg.Runes {
			one := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: msg.Alt}
			if r == ' ' {
				one.Type = tea.KeySpace
			}
			cmds = append(cmds, m.key(one))
		}
		return tea.Sequence(cmds...)
	}
	if msg.Paste && m.box() == nil { // a paste is text
		m.tell(words.Screen().PasteNowhere)
		return nil
	}
	return m.key(msg)
}

// box is where letters are text just now; nil where they are keys.
func (m *model) box() *entry {
	switch {
	case m.overlay != nil:
		return m.overlay.box()
	case m.cover != nil:
		return nil
	}
	return m.focused().box()
}

func (m *model) key(msg tea.KeyMsg) tea.Cmd {
	defer m.guard()
	m.notice = content.Text{}
	m.unpause()
	m.insists, m.warned = m.warned, false
	wasLeaving := m.leaving
	m.leaving = false
	switch {
	case key.Matches(msg, keys.Leave.Binding):
		if wasLeaving {
			return m.quit()
		}
		m.leaving = true
		if m.saveErr == nil {
			m.tell(words.Screen().AgainToLeave)
		} else {
			m.tell(words.Screen().AgainUnsaved.With(walk.ErrorIn(m.saveErr, m.lang)))
		}
		return m.saveNow()
	case key.Matches(msg, keys.Redraw.Binding):
		return tea.ClearScreen
	case key.Matches(msg, keys.Save.Binding):
		m.tell(words.Screen().AlreadySaved)
		return m.saveNow()
	case m.overlay != nil:
		return m.overlayKey(msg)
	case m.cover != nil:
		return m.coverKey(msg)
	}
	return m.pageKey(msg)
}

func (m *model) pageKey(msg tea.KeyMsg) tea.Cmd {
	switch {
	case m.slips(msg, m.focused(), m.focused().box() != nil):
		return nil
	case key.Matches(msg, keys.Menu.Binding):
		switch {
		case m.focused().opened():
			m.focused().close()
		case m.glancing():
			return m.unglance()
		default:
			m.overlay = m.newMenu()
		}
		return nil
	case undoes(msg, m.focused().box() != nil) && !m.focused().elsewhere():
		m.undo()
		return nil
	case key.Matches(msg, keys.GoTo.Binding):
		m.overlay = m.newSteps()
		return nil
	case key.Matches(msg, keys.Help.Binding):
		m.overlay = m.newHelp()
		return nil
	case m.focused().turns(msg):
		return m.toForm(msg)
	case key.Matches(msg, keys.Next.Binding):
		return m.toForm(huh.NextField())
	case key.Matches(msg, keys.Back.Binding):
		if m.focused() == m.fields[0] {
			return m.move(-1)
		}
		return m.toForm(huh.PrevField())
	}
	return m.toForm(msg)
}

// toForm gives the page's form a message, and turns the page when the form
// says that its last field is done.
func (m *model) toForm(msg tea.Msg) tea.Cmd {
	_, cmd := m.form.Update(msg)
	if cmd != nil {
		// huh moves on by messages of its own; they are carried out here and
		// now, so that keys typed fast never meet a page that is half left.
		cmd = m.settle(cmd())
	}
	if m.form.State == huh.StateCompleted {
		return m.move(1)
	}
	return cmd
}

// settle carries out the messages with which huh moves between fields.
func (m *model) settle(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case nil:
		return nil
	case tea.BatchMsg:
		var cmds []tea.Cmd
		for _, c := range msg {
			if c != nil {
				cmds = append(cmds, m.settle(c()))
			}
		}
		return tea.Batch(cmds...)
	case jumpMsg:
		return m.jump(msg.ref)
	case leadMsg:
		return m.lead(msg.from)
	case glancedMsg:
		return m.unglance()
	case roundMsg:
		return m.beginRound(msg)
	case finishMsg:
		return m.finish()
	}
	_, cmd := m.form.Update(msg)
	if cmd == nil {
		return nil
	}
	return m.settle(cmd())
}

func (m *model) focused() field {
	f, _ := m.form.GetFocusedField().(field)
	return f
}

// build makes the present page's form.
func (m *model) build() {
	fields, err := fieldsOf(m.desk, m.route.Page(), m.session)
	if err != nil { // a guide is checked when it is loaded: this is ours to mend
		m.err = err
		fields = []field{newReviewField(m.desk)}
	}
	m.fields = fields
	group := make([]huh.Field, len(fields))
	for i, f := range fields {
		group[i] = f
	}
	m.form = huh.NewForm(huh.NewGroup(group...)).WithShowHelp(false).WithShowErrors(false).WithKeyMap(huhKeys()).
		WithTheme(huh.ThemeBase()) // or huh makes one for every key, of what it never draws
	m.form.Init()
	m.fields[0].Focus()
}

// language switches every word but the answers.
func (m *model) language(l content.Language) tea.Cmd {
	m.lang = l
	m.walk.Speak(l)
	m.build()
	m.unsaved = true
	return m.saveNow()
}

func (m *model) quit() tea.Cmd {
	m.leave()
	return tea.Quit
}

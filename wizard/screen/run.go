package screen

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/wizard/ending"
	"alongside/wizard/walk"
)

// Run asks the session's questions on the full screen of a terminal, where the first screen
// is up while whole still waits for the guide. It comes back when the user leaves, when ctx
// ends (a signal, a closed terminal) or when the program itself fails; whatever the reason,
// the plan was saved last of all. Without a guide there is no session, and an error.
func Run(ctx context.Context, s walk.Start, whole func() (*walk.Session, error), in io.Reader, out io.Writer) (*walk.Session, error) {
	m := newStart(&s, whole)
	err := run(ctx, m, in, out)
	if m.arrival.whole == nil {
		return m.session, err
	}
	session, failed := m.arrival.whole() // it ended before that was there
	return session, cmp.Or(failed, err)
}

func run(ctx context.Context, m *model, in io.Reader, out io.Writer) error {
	until, end := context.WithCancel(context.WithoutCancel(ctx))
	defer end()
	defer context.AfterFunc(ctx, func() { endAnywhere(); end() })()
	shown := &screen{model: m, painter: &painter{out: out}}
	program := tea.NewProgram(
		shown,
		tea.WithContext(until),
		tea.WithInput(keysOf(in)),
		tea.WithOutput(shown.surface()),
		tea.WithAltScreen(),
		tea.WithFPS(modesPerSecond),
		tea.WithoutSignalHandler(), // signals end ctx, and so come by here
	)
	m.stop = program.Quit
	m.input, m.output = in, out
	defer minding(until, program, &m.lent)()
	defer mindingSize(program)()
	ending.WaitWhile(ctx, m.lent.Load) // the user's own editor has the terminal
	_, ran := program.Run()
	m.settleBurst()    // a signal came in the middle of it
	if m.back != nil { // a signal came while the editor was open
		m.edited(*m.back)
	}
	m.endDrafts()
	saved := m.lastSave()
	switch {
	case ctx.Err() != nil:
		ran = context.Cause(ctx)
	case ran != nil:
		ran = fmt.Errorf("the screen: %w", ran)
	}
	return errors.Join(saved, ran, m.err)
}

// window is how large the window is. A terminal over a serial line, in a container or
// behind another program may say that it has no size at all: it shows words all the same.
func (m *model) window(said tea.WindowSizeMsg) (width, height int) {
	const usualWidth, usualHeight = 80, 24
	return cmp.Or(said.Width, m.session.Width, usualWidth), cmp.Or(said.Height, m.session.Height, usualHeight)
}

// lastSave keeps the plan after the screen is gone, by which time nobody
// changes it any more.
func (m *model) lastSave() error {
	if changed := m.unsaved || m.saving || m.change != unchanged; !changed || !m.keeping.Worth() {
		return nil
	}
	m.saves++
	return m.saver.save(m.saves, m.snapshot())
}

// A stopMsg says that the program is to stop: its command does so, when the plan is
// saved and the terminal given back.
type stopMsg struct{ command tea.ExecCommand }

// continuedMsg says that the program was stopped and goes on.
type continuedMsg struct{}

// nothing is a program to run in the terminal that does nothing there.
type nothing struct{}

func (nothing) Run() error          { return nil }
func (nothing) SetStdin(io.Reader)  {}
func (nothing) SetStdout(io.Writer) {}
func (nothing) SetStderr(io.Writer) {}

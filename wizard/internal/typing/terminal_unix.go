//go:build unix

package typing

import (
	"context"
	"io"
	"os"
	"os/signal"
	"sync"
	"syscall"

	"github.com/charmbracelet/x/term" // a terminal's settings
	"github.com/muesli/cancelreader"  // a read that can be given up
	"golang.org/x/sys/unix"           // whose terminal it is

	"alongside/wizard/ending"
)

// Open takes the terminal's keys one by one, until the typist is closed; ok is false where
// in is none, or its settings cannot be had.
func Open(ctx context.Context, in io.Reader, out io.Writer) (t *Typist, ok bool) {
	file, isFile := in.(*os.File)
	if !isFile {
		return nil, false
	}
	found, err := term.GetState(file.Fd())
	if err != nil {
		return nil, false
	}
	echo := echoTo(file, out)
	if echo == nil {
		return nil, false
	}
	keys, err := cancelreader.NewReader(file)
	if err != nil {
		return nil, false
	}
	term := &terminal{file: file, found: found}
	if err := term.take(); err != nil {
		_ = keys.Close()
		return nil, false
	}
	again := make(chan struct{}, 1)
	ignore := term.mind(ctx, again)
	ended := make(chan struct{})
	t = New(&watched{keys, ended}, echo, again, func() {
		ignore()
		if keys.Cancel() {
			<-ended
			_ = keys.Close()
		}
		term.end()
	})
	t.echoes = found.Lflag&syscall.ECHO != 0 // else somebody else shows what is typed
	return t, true
}

// echoTo is the terminal that the keys come from: what is typed must not go into a file
// that the questions go to. It is nil where the terminal cannot be written to.
func echoTo(in *os.File, out io.Writer) io.Writer {
	if f, ok := out.(interface{ Fd() uintptr }); ok && term.IsTerminal(f.Fd()) {
		return out
	}
	if _, err := in.Write(nil); err != nil {
		return nil
	}
	return in
}

// A watched reader tells when nothing is read any more.
type watched struct {
	io.Reader
	ended chan struct{}
}

func (e *watched) Read(p []byte) (int, error) {
	n, err := e.Reader.Read(p)
	if err != nil {
		close(e.ended)
	}
	return n, err
}

// A terminal is one whose settings are changed for a while.
type terminal struct {
	file  *os.File
	found *term.State

	mu    sync.Mutex
	taken bool
}

// take has the keys come one by one, as they are, and not shown. What makes a signal still
// does.
func (t *terminal) take() error {
	t.mu.Lock()
	defer t.mu.Unlock()
	ours := *t.found
	ours.Iflag &^= syscall.ICRNL | syscall.INLCR | syscall.IGNCR
	ours.Lflag &^= syscall.ICANON | syscall.ECHO | syscall.ECHONL | syscall.IEXTEN
	ours.Cc[syscall.VMIN], ours.Cc[syscall.VTIME] = 1, 0
	t.taken = true
	return term.SetState(t.file.Fd(), &ours)
}

// giveBack leaves the terminal as it was found.
func (t *terminal) giveBack() {
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.taken {
		_ = term.SetState(t.file.Fd(), t.found)
	}
	t.taken = false
}

// end gives the terminal back even where the program has it no more, for which the system
// would stop it.
func (t *terminal) end() {
	signal.Ignore(syscall.SIGTTOU)
	defer signal.Reset(syscall.SIGTTOU)
	t.giveBack()
}

// mind gives the terminal back while the program is stopped, and takes it again when that
// goes on, until the function it returns is called.
func (t *terminal) mind(ctx context.Context, again chan<- struct{}) (ignore func()) {
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, syscall.SIGCONT)
	if !signal.Ignored(syscall.SIGTSTP) {
		signal.Notify(signals, syscall.SIGTSTP)
	}
	minded := make(chan struct{})
	go func() {
		defer close(minded)
		for s := range signals {
			if s == syscall.SIGTSTP {
				t.giveBack()
				_ = ending.Stop()
				ending.Soon(ctx) // this time passes while the program is stopped
			}
			ends := ending.Soon(ctx)
			drain(signals) // that it goes on is known
			switch {
			case ends:
			case !t.ours():
				_ = ending.Stop() // as who reads what is typed for somebody else
			case t.take() == nil:
				tell(again)
			}
		}
	}()
	return func() {
		signal.Stop(signals)
		close(signals)
		<-minded
	}
}

// ours reports whether the terminal is this program's now, and not the shell's.
func (t *terminal) ours() bool {
	group, err := unix.IoctlGetInt(int(t.file.Fd()), unix.TIOCGPGRP)
	return err != nil || group == syscall.Getpgrp()
}

// drain takes what waits.
func drain(signals <-chan os.Signal) {
	for range len(signals) {
		<-signals
	}
}

// tell tells once that the question should be seen again, for as often as it is told.
func tell(again chan<- struct{}) {
	select {
	case again <- struct{}{}:
	default:
	}
}

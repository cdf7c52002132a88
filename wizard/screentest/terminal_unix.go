//go:build linux || darwin

package screentest

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unicode/utf8"
	"unsafe"

	"github.com/charmbracelet/x/term" // reads termios on every system
	"github.com/creack/pty"           // opens the terminal
	"github.com/hinshun/vt10x"        // draws what is written to it
)

// A Terminal is a program in a terminal window of its own. It belongs to the
// goroutine of its test, which fails when a wait is in vain.
type Terminal struct {
	t            testing.TB
	cmd          *exec.Cmd
	master       *os.File // the window's end
	tty          *os.File // the program's end, kept open to look at its settings
	before       *term.State
	afterLineEnd bool // the last key that hands typed was one
	answers      bool // it tells where its cursor is

	exited chan struct{} // closed once the program is gone
	ended  chan struct{} // closed once all it wrote is drawn besides

	mu      sync.Mutex
	drawn   sync.Cond // told of every change
	screen  vt10x.Terminal
	raw     []byte    // all that was ever written
	reads   int       // in how many pieces it came
	last    time.Time // when the last of them came
	half    []byte    // the beginning of a letter that is still on its way
	gone    bool
	stalled bool        // nothing is taken of what the program writes
	parked  bool        // and nothing is being taken any more
	after   *term.State // nil where the terminal was gone before the program
}

// Start runs a command in a new terminal of the given size. What the command
// already has for its standard streams stays. Where there is no pseudo-terminal
// the test is skipped.
func Start(t testing.TB, cmd *exec.Cmd, width, height int) *Terminal {
	t.Helper()
	return start(t, cmd, width, height, false)
}

// StartAnswering is the same in a terminal that tells programs where its cursor is, as most
// do: some programs wait long for that.
func StartAnswering(t testing.TB, cmd *exec.Cmd, width, height int) *Terminal {
	t.Helper()
	return start(t, cmd, width, height, true)
}

func start(t testing.TB, cmd *exec.Cmd, width, height int, answers bool) *Terminal {
	t.Helper()
	master, tty, err := pty.Open()
	if err != nil {
		t.Skipf("there is no pseudo-terminal here: %v", err)
	}
	if master, err = closable(master); err != nil {
		t.Fatal(err)
	}
	x := &Terminal{
		t: t, cmd: cmd, answers: answers, master: master, tty: tty, exited: make(chan struct{}), ended: make(chan struct{}),
		screen: vt10x.New(vt10x.WithSize(width, height)),
	}
	x.drawn.L = &x.mu
	x.setSize(width, height)
	if x.before, err = term.GetState(tty.Fd()); err != nil {
		t.Fatal(err)
	}
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true, Setctty: true}
	if cmd.Stderr == nil {
		cmd.Stderr, cmd.SysProcAttr.Ctty = tty, 2
	}
	if cmd.Stdout == nil {
		cmd.Stdout, cmd.SysProcAttr.Ctty = tty, 1
	}
	if cmd.Stdin == nil {
		cmd.Stdin, cmd.SysProcAttr.Ctty = tty, 0
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	read := make(chan struct{})
	go func() {
		defer close(read)
		x.read()
	}()
	go func() {
		_ = cmd.Wait() // how it ended is asked of its state
		close(x.exited)
		after, _ := term.GetState(tty.Fd())
		_ = tty.Close() // the last one: now reading comes to an end
		<-read
		x.mu.Lock()
		x.gone, x.after = true, after
		x.mu.Unlock()
		x.drawn.Broadcast()
		close(x.ended)
	}()
	t.Cleanup(func() {
		x.stall(false)
		x.Kill()
		_ = master.Close()
	})
	return x
}

// closable is the window's end as a file that can be closed while it is read,
// which package pty does not give.
func closable(master *os.File) (*os.File, error) {
	if runtime.GOOS == "darwin" { // its terminals cannot be waited for in this way
		return master, nil
	}
	defer master.Close()     //nolint:errcheck // the copy is what counts
	syscall.ForkLock.RLock() // a program that inherited it would keep the window open
	defer syscall.ForkLock.RUnlock()
	fd, err := syscall.Dup(int(master.Fd()))
	if err != nil {
		return nil, err
	}
	syscall.CloseOnExec(fd)
	err = syscall.SetNonblock(fd, true) // before os sees it, which then polls it
	return os.NewFile(uintptr(fd), master.Name()), err
}

// read draws what the program writes.
func (x *Terminal) read() {
	buf := make([]byte, 32<<10)
	for {
		x.mu.Lock()
		for x.stalled {
			x.parked = true
			x.drawn.Broadcast()
			x.drawn.Wait()
		}
		x.parked = false
		x.mu.Unlock()
		n, err := x.master.Read(buf)
		now := time.Now()
		x.mu.Lock()
		x.reads, x.last = x.reads+1, now
		x.raw = append(x.raw, buf[:n]...)
		x.half = append(x.half, buf[:n]...)
		whole := wholeRunes(x.half)
		_, _ = x.screen.Write(x.half[:whole])
		x.half = append(x.half[:0], x.half[whole:]...)
		x.mu.Unlock()
		x.drawn.Broadcast()
		if x.answers && bytes.Contains(buf[:n], []byte("\x1b[6n")) {
			_, _ = x.master.WriteString("\x1b[1;1R")
		}
		if err != nil {
			return // EIO where the program's end was closed
		}
	}
}

// wholeRunes is how many bytes there are before a letter that was cut.
func wholeRunes(b []byte) int {
	for i := len(b) - 1; i >= 0 && i >= len(b)-utf8.UTFMax; i-- {
		if utf8.RuneStart(b[i]) {
			if utf8.FullRune(b[i:]) {
				break
			}
			return i
		}
	}
	return len(b)
}

// Send presses keys: one write to the terminal.
func (x *Terminal) Send(keys string) {
	x.t.Helper()
	if _, err := x.master.WriteString(keys); err != nil {
		x.t.Fatalf("send %q: %v", keys, err)
	}
}

// Type presses keys as hands do: those after a line end do not come together with it, and
// so are no paste. Between them the screen is drawn anew, which is no part of one either.
func (x *Terminal) Type(keys string) {
	x.t.Helper()
	const lineEnd, redraw = "\r", "\x0c"
	keys = strings.ReplaceAll(keys, lineEnd, lineEnd+redraw)
	if x.afterLineEnd {
		keys = redraw + keys
	}
	keys, x.afterLineEnd = strings.CutSuffix(keys, redraw)
	x.Send(keys)
}

// WaitFor waits until the screen shows all of the texts. Line breaks on the
// screen count as blanks, so that a wrapped sentence is found.
func (x *Terminal) WaitFor(texts ...string) {
	x.t.Helper()
	x.WaitUntil(strings.Join(texts, `" and "`), func(lines []string) bool {
		screen := inline(strings.Join(lines, " "))
		for _, text := range texts {
			if !strings.Contains(screen, inline(text)) {
				return false
			}
		}
		return true
	})
}

// inline puts a text on one line with single blanks, and without the bar down the row that
// has the focus.
func inline(s string) string {
	return strings.Join(strings.Fields(strings.ReplaceAll(s, "▌", " ")), " ")
}

// WaitUntil waits until the screen's lines are as they should be.
func (x *Terminal) WaitUntil(what string, ok func(lines []string) bool) {
	x.t.Helper()
	late := false
	alarm := time.AfterFunc(patience, func() {
		x.mu.Lock()
		late = true
		x.mu.Unlock()
		x.drawn.Broadcast()
	})
	defer alarm.Stop()
	x.mu.Lock()
	defer x.mu.Unlock()
	for !ok(x.lines()) {
		if late || x.gone {
			ended := "goes on"
			if x.gone { // and nobody waits for it any more
				ended = x.cmd.ProcessState.String()
			}
			x.t.Fatalf("the screen does not show \"%s\" (the program: %s):\n%s", what, ended, strings.Join(x.lines(), "\n"))
		}
		x.drawn.Wait()
	}
}

// Lines is the screen, without the blanks at the lines' ends.
func (x *Terminal) Lines() []string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.lines()
}

func (x *Terminal) lines() []string {
	lines := strings.Split(strings.TrimRight(x.screen.String(), " \n"), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return lines
}

// Picture is the window as an SVG of that title, once the frame that it shows is whole: the
// program leaves the cursor at the beginning of its last line.
func (x *Terminal) Picture(title string) []byte {
	x.t.Helper()
	width, height := x.screen.Size()
	x.WaitUntil("a whole frame", func([]string) bool { return x.screen.Cursor().X == 0 && x.screen.Cursor().Y == height-1 })
	return drawn(title, x.Raw(), width, height)
}

// Raw is every byte the program has written to the terminal.
func (x *Terminal) Raw() []byte {
	x.mu.Lock()
	defer x.mu.Unlock()
	return bytes.Clone(x.raw)
}

// Signal sends the program a signal.
func (x *Terminal) Signal(s os.Signal) {
	x.t.Helper()
	if err := x.cmd.Process.Signal(s); err != nil {
		x.t.Fatal(err)
	}
}

// Resize makes the window another size, which the program is told by the system.
func (x *Terminal) Resize(width, height int) {
	x.t.Helper()
	x.mu.Lock()
	x.screen.Resize(width, height)
	x.mu.Unlock()
	x.setSize(width, height)
}

// setSize tells the system, by the window's own end: the program's is closed when it ends,
// which may be now.
func (x *Terminal) setSize(width, height int) {
	x.t.Helper()
	size := pty.Winsize{Cols: uint16(width), Rows: uint16(height)}
	if err := x.control(syscall.TIOCSWINSZ, unsafe.Pointer(&size)); err != nil {
		x.t.Fatal(err)
	}
}

// control asks the system for something about the window, or to do something with it.
func (x *Terminal) control(request uintptr, with unsafe.Pointer) error {
	master, err := x.master.SyscallConn() // its Fd would make it wait in the system
	if err != nil {
		return err
	}
	var errno syscall.Errno
	if err := master.Control(func(fd uintptr) {
		_, _, errno = syscall.Syscall(syscall.SYS_IOCTL, fd, request, uintptr(with))
	}); err != nil || errno == 0 {
		return err
	}
	return errno
}

// Suspend stops what has the terminal, as another window's kill -TSTP does. Only a
// program under a shell that has jobs can be stopped in this way.
func (x *Terminal) Suspend() { x.t.Helper(); x.halt(syscall.SIGTSTP) }

// Freeze stops what has the terminal without asking it, as kill -STOP does.
func (x *Terminal) Freeze() { x.t.Helper(); x.halt(syscall.SIGSTOP) }

func (x *Terminal) halt(s syscall.Signal) {
	x.t.Helper()
	var group int32
	if err := x.control(syscall.TIOCGPGRP, unsafe.Pointer(&group)); err != nil {
		x.t.Fatal(err)
	}
	if err := syscall.Kill(-int(group), s); err != nil {
		x.t.Fatal(err)
	}
}

// Stall lets the window take no more of what the program writes, as one does whose text is
// being selected, until the function it returns is called.
func (x *Terminal) Stall() (goOn func()) {
	x.t.Helper()
	// Not the program's own end, which would be told to wait for nobody, either.
	full, err := syscall.Open(x.tty.Name(), syscall.O_WRONLY|syscall.O_NOCTTY|syscall.O_NONBLOCK|syscall.O_CLOEXEC, 0)
	if err != nil {
		x.t.Skipf("this terminal cannot be filled: %v", err)
	}
	defer syscall.Close(full) //nolint:errcheck // what was written is what counts
	x.stall(true)
	_, err = syscall.Write(full, []byte(" "))
	x.WaitUntil("the last read's end", func([]string) bool { return x.parked })
	for err == nil {
		_, err = syscall.Write(full, []byte(" "))
	}
	return func() { x.stall(false) }
}

func (x *Terminal) stall(stalled bool) {
	x.mu.Lock()
	x.stalled = stalled
	x.mu.Unlock()
	x.drawn.Broadcast()
}

// Ended waits until the program is gone, be the window stalled.
func (x *Terminal) Ended() {
	x.t.Helper()
	select {
	case <-x.exited:
	case <-time.After(patience):
		x.t.Error("the program does not end")
		x.killGroup()
		<-x.exited
	}
}

// Hangup closes the window with the program still in it.
func (x *Terminal) Hangup() {
	x.t.Helper()
	if runtime.GOOS == "darwin" {
		x.t.Skip("on macOS a terminal that is being read cannot be closed")
	}
	if err := x.master.Close(); err != nil {
		x.t.Fatal(err)
	}
}

// Kill ends the program, and what it started, without asking. It may have ended
// by itself.
func (x *Terminal) Kill() {
	x.killGroup()
	<-x.ended
}

func (x *Terminal) killGroup() {
	if err := syscall.Kill(-x.cmd.Process.Pid, syscall.SIGKILL); err != nil && !errors.Is(err, syscall.ESRCH) {
		x.t.Error(err)
	}
}

// Wait waits for the program to end and returns its exit code, -1 where a signal
// ended it.
func (x *Terminal) Wait() int {
	x.t.Helper()
	select {
	case <-x.ended:
	case <-time.After(patience):
		x.t.Fatalf("the program does not end:\n%s", strings.Join(x.Lines(), "\n"))
	}
	return x.cmd.ProcessState.ExitCode()
}

// CheckRestored fails the test unless the program, which has ended, left the
// terminal as it found it: its settings, its screen, its cursor, its pasting.
func (x *Terminal) CheckRestored() {
	x.t.Helper()
	x.Wait()
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.after == nil || *x.before != *x.after {
		x.t.Errorf("the terminal's settings were %+v and are now %+v", x.before, x.after)
	}
	if x.screen.Mode()&vt10x.ModeAltScreen != 0 {
		x.t.Error("the terminal is left on the alternate screen")
	}
	if !x.screen.CursorVisible() {
		x.t.Error("the terminal is left without a cursor")
	}
	if bytes.LastIndex(x.raw, []byte("\x1b[?2004h")) > bytes.LastIndex(x.raw, []byte("\x1b[?2004l")) {
		x.t.Error("the terminal is left with bracketed paste")
	}
}

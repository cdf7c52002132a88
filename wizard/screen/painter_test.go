package screen

import (
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/hinshun/vt10x"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// writes are what was written to a terminal, each for itself.
type writes []string

func (w *writes) Write(b []byte) (int, error) {
	*w = append(*w, string(b))
	return len(b), nil
}

// take is what was written since the last time.
func (w *writes) take() []string {
	all := *w
	*w = nil
	return all
}

// painted is what stands on the terminal, without colours.
func (d *driver) painted() string { return ansi.Strip(strings.Join(d.shown.lines, "\n")) }

var place = regexp.MustCompile(`\x1b\[(\d*)(?:;\d*)?H`)

// linesOf are the lines that a write goes to, in their order.
func linesOf(write string) (lines []string) {
	for _, found := range place.FindAllStringSubmatch(write, -1) {
		lines = append(lines, found[1])
	}
	return lines[:max(0, len(lines)-1)] // the last is where the cursor is left
}

// A key is one write, in which no line stands twice and none that was there before; and a
// key that changes nothing writes nothing.
func TestAKeyIsOneWriteOfWhatChanged(t *testing.T) {
	t.Parallel()
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.pass(time.Minute)
		for _, key := range []string{"<down>", "<down>", "<up>", "<f1>", "<down>", "<esc>", "<tab>", "<esc>", "<esc>", "<back>"} {
			before := slices.Clone(d.shown.lines)
			d.written.take()
			d.press(key)
			written := d.written.take()
			if len(written) != 1 {
				t.Fatalf("%s is %d writes: %q", key, len(written), written)
			}
			changed := 0
			for i, line := range d.shown.lines {
				if line != before[i] {
					changed++
				}
			}
			lines := linesOf(written[0])
			if all := slices.Clone(lines); len(slices.Compact(all)) != changed || len(lines) != changed {
				t.Errorf("%s writes the lines %v, and %d changed", key, lines, changed)
			}
			if strings.Contains(written[0], ansi.EraseEntireScreen) || strings.Contains(written[0], ansi.EraseEntireLine) {
				t.Errorf("%s clears what it then writes: %q", key, written[0])
			}
			d.pass(time.Minute)
			if more := d.written.take(); more != nil && key != "<tab>" && key != "<back>" { // which are saved
				t.Errorf("%s is written again: %q", key, more)
			}
		}
		d.press("<down>", "<up>", "<up>")
		d.pass(time.Minute)
		d.written.take()
		d.press("<up>") // there is nothing above
		d.pass(time.Hour)
		if written := d.written.take(); written != nil {
			t.Errorf("nothing happened, and is written: %q", written)
		}
	})
}

// An answer is one write, and one more when it is saved: of the line that says so.
func TestAnAnswerIsPaintedAndThenThatItIsSaved(t *testing.T) {
	t.Parallel()
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.begin()
		d.goTo("expect-of-us.induction")
		d.pass(time.Minute)
		d.written.take()
		d.press("1")
		d.pass(time.Minute)
		written := d.written.take()
		if len(written) != 2 || !slices.Equal(linesOf(written[1]), []string{"30"}) {
			t.Errorf("it is written: %q", written)
		}
	})
}

// The terminal shows the view and nothing else, on every page and whatever becomes of the
// window meanwhile: other programs write over it, it is drawn anew, it changes its size.
func TestTheTerminalShowsTheView(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.Danish)
	fill(s.Guide, s.Plan)
	drive(t, s, 80, 24, func(d *driver) {
		window := vt10x.New(vt10x.WithSize(80, 24))
		check := func(what string) {
			t.Helper()
			d.pass(restAfter + time.Second)
			for _, write := range d.written.take() {
				_, _ = window.Write([]byte(write))
			}
			var shown strings.Builder
			for line := range strings.SplitSeq(strings.TrimRight(window.String(), "\n"), "\n") {
				shown.WriteString(strings.TrimRight(line, " ") + "\n")
			}
			if want := strings.TrimRight(d.screen(), "\n"); strings.TrimRight(shown.String(), "\n") != want {
				t.Fatalf("%s: the terminal shows\n%s\nand the view is\n%s", what, shown.String(), want)
			}
		}
		d.program.Send(tea.EnterAltScreen())
		check("the cover")
		d.begin()
		for i, p := range walk.PagesOf(s.Guide) {
			d.goTo(p.Ref())
			check(string(p.Ref()))
			d.press("<down>", "<down>", "x")
			check(string(p.Ref()) + ", after keys")
			switch i % 4 {
			case 0:
				_, _ = window.Write([]byte("\x1b[5;5Hsomebody else's words\r\nand more"))
				d.press("<ctrl+l>")
			case 1:
				window.Resize(60+i%7, 20+i%5)
				d.resize(60+i%7, 20+i%5)
			case 2:
				window.Resize(30, 8) // too small, and back before anybody looked
				window.Resize(80, 24)
				d.resize(80, 24)
			case 3:
				d.program.Send(continuedMsg{}) // after a stop, with a shell's words on the screen
				_, _ = window.Write([]byte("\x1b[?1049l$ fg\r\n"))
				synctest.Wait()
			}
			check(string(p.Ref()) + ", drawn anew")
			d.press("<esc>")
		}
	})
}

// What the painter leaves out is all that Bubble Tea draws, and no more: its frames are
// known by what it is given to draw, each of them is a single write, and its modes pass.
func TestBubbleTeaWritesItsModesAlone(t *testing.T) {
	t.Parallel()
	drive(t, wizardtest.NewSession(content.English), 100, 30, func(d *driver) {
		d.program.Send(tea.EnterAltScreen())
		d.begin()
		var passed []string
		for range 3 {
			d.program.Send(tea.ClearScreen())
			d.program.Send(continuedMsg{})
			d.resize(90, 30)
			d.resize(100, 30)
			d.pass(time.Minute)
		}
		d.program.Send(tea.SetWindowTitle("title")())
		synctest.Wait()
		mode := regexp.MustCompile(`^(\x1b\[\?[0-9]+[hl]|\x1b\[2J|\x1b\[2K|\x1b\[H|\r|\x1b\]2;title\x07)$`)
		for _, write := range d.written.take() {
			if !strings.HasSuffix(write, ansi.CursorPosition(1, 30)) { // the painter's
				passed = append(passed, write)
			}
		}
		for _, write := range passed {
			if !mode.MatchString(write) {
				t.Errorf("Bubble Tea writes %q", write)
			}
		}
		for _, want := range []string{"\x1b[?1049h", "\x1b[?1049l", "\x1b[?25l", "\x1b[?2004h", "\x1b[2J", "\x1b]2;title\x07"} {
			if !slices.Contains(passed, want) {
				t.Errorf("%q does not reach the terminal", want)
			}
		}
	})
}

// With no painter between, that which is drawn for Bubble Tea's sake would show nothing.
func TestTheFramesOfBubbleTeaAreEmpty(t *testing.T) {
	t.Parallel()
	if ansi.StringWidth(unseen) != 0 || ansi.Strip(unseen) != "" {
		t.Errorf("%q can be seen", unseen)
	}
}

// A terminal that takes nothing loses no line for good.
func TestWhatCouldNotBeWrittenIsWrittenAgain(t *testing.T) {
	t.Parallel()
	var out failing
	p := &painter{out: &out}
	out.err = io.ErrShortWrite
	p.paint("one\ntwo", 10)
	out.err = nil
	p.paint("one\ntwo", 10)
	if want := []string{"one", "two"}; len(out.writes) != 1 || !strings.Contains(out.writes[0], want[0]) || !strings.Contains(out.writes[0], want[1]) {
		t.Errorf("it is written: %q", out.writes)
	}
}

type failing struct {
	writes
	err error
}

func (f *failing) Write(b []byte) (int, error) {
	if f.err != nil {
		return 0, fmt.Errorf("the terminal: %w", f.err)
	}
	return f.writes.Write(b)
}

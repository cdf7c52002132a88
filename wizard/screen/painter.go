package screen

import (
	"io"
	"strings"
	"sync"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term" // what Bubble Tea takes for a terminal
)

// A painter brings what is drawn to the terminal: the lines that changed, in one write, as
// soon as they are known. Bubble Tea's own renderer would wait for its next tick, and tick
// for ever. It is kept for the terminal's modes (the other screen, the cursor, pastes) and
// writes through the painter, which leaves out its frames.
type painter struct {
	out   io.Writer
	mu    sync.Mutex // Bubble Tea writes from where it ticks
	lines []string   // as they stand on the screen; nil where that is not known
}

// A surface is a terminal that a painter has to itself.
type surface struct {
	term.File
	*painter
}

// Write writes through the painter, and not to the file past it.
func (s surface) Write(b []byte) (int, error) { return s.painter.Write(b) }

// surface is what Bubble Tea writes to. It has to know of a terminal that it is one.
func (p *painter) surface() io.Writer {
	if f, ok := p.out.(term.File); ok {
		return surface{f, p}
	}
	return p
}

// unseen is all that Bubble Tea is given to draw, by which its frames are known. On a
// screen it would be nothing.
const unseen = "\x1b[0;0;0m"

// modesPerSecond is how often Bubble Tea draws that: as seldom as it can be told to.
const modesPerSecond = 1

// Write passes on what Bubble Tea writes, but for its frames.
func (p *painter) Write(b []byte) (int, error) {
	s := string(b)
	if strings.Contains(s, unseen) {
		return len(b), nil
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if strings.Contains(s, ansi.EraseEntireScreen) { // it is taken again, or to be drawn again
		p.lines = nil
	}
	return p.out.Write(b) //nolint:wrapcheck // nothing is known of it here
}

// forget has all lines painted again, since the terminal may have lost some.
func (p *painter) forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.lines = nil
}

// paint makes the screen, which is width cells wide, show a frame. A line is written over
// the one before and only the rest of that is cleared, so that nothing ever flickers.
func (p *painter) paint(frame string, width int) {
	p.mu.Lock()
	defer p.mu.Unlock()
	lines := strings.Split(frame, "\n")
	known := len(lines) == len(p.lines)
	var b strings.Builder
	for i, line := range lines {
		if known && p.lines[i] == line {
			continue
		}
		b.WriteString(ansi.CursorPosition(1, i+1))
		b.WriteString(line)
		if ansi.StringWidth(line) < width { // at the edge it would clear the last cell
			b.WriteString(ansi.EraseLineRight)
		}
	}
	p.lines = lines
	if b.Len() == 0 {
		return
	}
	b.WriteString(ansi.CursorPosition(1, len(lines))) // where Bubble Tea leaves it, and a shell may find it
	if _, err := io.WriteString(p.out, b.String()); err != nil {
		p.lines = nil
	}
}

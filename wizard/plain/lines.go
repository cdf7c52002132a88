package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"alongside/wizard/internal/typing"
	"alongside/wizard/walk"
)

// A source is where lines come from: somebody's hands at a terminal, or a pipe, a file, or
// a console that edits its lines itself.
type source interface {
	next(ctx context.Context) (heardLine, error)
	close()
}

// A heardLine is a line, or several that were pasted.
type heardLine struct {
	text   string
	pasted bool
	typed  string // of a paste: what had been typed before it
}

// sourceOf hears a terminal's keys, and otherwise lines, of which most is the longest that
// comes in whole.
func sourceOf(ctx context.Context, in io.Reader, out io.Writer, most int) source {
	if t, ok := typing.Open(ctx, in, out); ok {
		return hands{t}
	}
	return newListener(in, most)
}

// hands type at a terminal.
type hands struct{ *typing.Typist }

func (h hands) close() { h.Close() }

func (h hands) next(ctx context.Context) (heardLine, error) {
	line, err := h.Next(ctx)
	if errors.Is(err, io.EOF) {
		return heardLine{}, ended(err)
	}
	text, known := decode(line.Text)
	if !known && err == nil {
		err = errNotRead
	}
	return heardLine{text, line.Pasted, line.Typed}, err
}

// ended is that no more lines come.
func ended(err error) error {
	if err == io.EOF { //nolint:errorlint // with nothing more to say of it
		return walk.ErrInputEnded
	}
	return fmt.Errorf("%w: %w", walk.ErrInputEnded, err)
}

// listener reads lines of any length, one each time one is asked for and
// never ahead, in a goroutine of its own: a read from a terminal cannot be
// interrupted, waiting for it can.
type listener struct {
	want chan struct{}
	got  chan readLine
	done chan struct{}
	most int
}

type readLine struct {
	text string
	err  error
}

// newListener reads lines from in, of which most is the longest that comes in whole, in
// bytes; 0 for no limit.
func newListener(in io.Reader, most int) *listener {
	l := &listener{want: make(chan struct{}), got: make(chan readLine), done: make(chan struct{}), most: most}
	go l.read(bufio.NewReader(in))
	return l
}

func (l *listener) close() { close(l.done) }

func (l *listener) read(in *bufio.Reader) {
	wide := false // UTF-16, of which a line ends in the middle of a sign
	for first := true; ; first = false {
		select {
		case <-l.want:
		case <-l.done:
			return
		}
		text, err := in.ReadString('\n')
		if text != "" {
			err = nil // a last line without an end is a line; the next read tells of the end
		}
		if first {
			wide = strings.HasPrefix(text, "\xff\xfe") || strings.HasPrefix(text, "\xfe\xff")
		}
		line, known := decode(text)
		switch {
		case err != nil:
		case l.most > 0 && len(strings.TrimRight(text, "\r\n")) >= l.most:
			err = errCut
		case wide || !known:
			err = errNotRead
		}
		select {
		case l.got <- readLine{line, err}:
		case <-l.done:
			return
		}
	}
}

// decode takes the end off a line; known is false where it cannot be read for certain.
func decode(line string) (text string, known bool) {
	text, err := walk.Decoded([]byte(strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")))
	return text, err == nil
}

// errNotRead says that a line is no text that can be read for certain.
var errNotRead = errors.New("the line is no text")

// errCut says that a line was longer than the terminal takes.
var errCut = errors.New("the terminal cut the line")

// next waits for the next line.
func (l *listener) next(ctx context.Context) (heardLine, error) {
	if ctx.Err() != nil {
		return heardLine{}, context.Cause(ctx)
	}
	select {
	case l.want <- struct{}{}:
	case <-ctx.Done():
		return heardLine{}, context.Cause(ctx)
	}
	select {
	case line := <-l.got:
		switch {
		case line.err == nil:
			return heardLine{text: strings.TrimRight(line.text, "\n")}, nil
		case errors.Is(line.err, errNotRead), errors.Is(line.err, errCut):
			return heardLine{}, line.err
		}
		return heardLine{}, ended(line.err)
	case <-ctx.Done():
		return heardLine{}, context.Cause(ctx)
	}
}

// Package typing hears what is typed at a terminal, a line at a time, and echoes it as the
// system does: each letter once, and nothing that steers the terminal but what takes a
// letter back. A line may be as long as it likes, and a paste of several lines is one.
//
// Libraries that edit lines draw them anew with every key, which a screen reader reads out
// with every key, or take only so much of one.
package typing

import (
	"bytes"
	"context"
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"alongside/wizard/walk"
)

// What may come instead of a line. What was typed before it is kept, and shown again when
// the next line is asked for.
var (
	// ErrSteers says, the first time, that keys were pressed that do nothing here.
	ErrSteers = errors.New("a key that does nothing here")
	// ErrAgain says that the question should be seen again.
	ErrAgain = errors.New("the question again")
)

// A Line is what was typed until Enter.
type Line struct {
	Text   string // to the letter; the lines of a paste end in "\n"
	Pasted bool   // several lines came at once
	Typed  string // of a paste: what stood there before it
}

// A Typist hears what somebody types. It belongs to one goroutine.
type Typist struct {
	reads   <-chan read
	again   <-chan struct{}
	out     io.Writer
	echoes  bool
	done    chan struct{}
	closing func()

	decoder decoder
	queue   []key // what was typed ahead
	ended   error // what comes after it
	echo    bytes.Buffer
	told    bool // that keys do nothing here

	line  line
	lines []string // of a paste, before the line
	typed string   // what stood there before the paste
	held  []key    // line ends that wait to see whether more comes with them

	last    time.Time // when the last key came
	head    int       // how much of the line stood there before its burst
	said    bool      // there was a letter in the burst
	pasting bool      // the terminal says so
}

// A read is what was read from the terminal at a time.
type read struct {
	data []byte
	at   time.Time
	err  error
}

// New hears what comes from keys and echoes it to out; again tells that the question should
// be seen again. It reads ahead, so that it knows when each key came, until closing is done.
func New(keys io.Reader, out io.Writer, again <-chan struct{}, closing func()) *Typist {
	const ahead = 1 << 12 // more than anybody types while nobody listens
	reads, done := make(chan read, ahead), make(chan struct{})
	go func() {
		for {
			buf := make([]byte, 1<<12)
			n, err := keys.Read(buf)
			select {
			case reads <- read{buf[:n], time.Now(), err}:
			case <-done:
			}
			if err != nil {
				return
			}
		}
	}()
	return &Typist{reads: reads, again: again, out: out, echoes: true, done: done, closing: closing}
}

// Close gives the keyboard back.
func (t *Typist) Close() {
	close(t.done)
	if t.closing != nil {
		t.closing()
	}
}

// Next waits for the next line; io.EOF says that there is none. Where ctx ends first, the
// line is what was typed until then.
func (t *Typist) Next(ctx context.Context) (Line, error) {
	defer t.flush()
	t.echo.WriteString(echoOf(t.line))
	for {
		k, err := t.key(ctx)
		switch {
		case errors.Is(err, errHeld), errors.Is(err, io.EOF) && t.anything():
			return t.over(), nil
		case ctx.Err() != nil && t.anything():
			return t.over(), err
		case err != nil:
			return Line{}, err
		}
		if line, done, err := t.take(k); done || err != nil {
			return line, err
		}
	}
}

// anything reports whether anything is typed that was not handed over.
func (t *Typist) anything() bool { return len(t.line) > 0 || len(t.lines) > 0 || len(t.held) > 0 }

// errHeld says that a line end has waited long enough.
var errHeld = errors.New("nothing more came")

// key waits for the next key.
func (t *Typist) key(ctx context.Context) (key, error) {
	for ctx.Err() == nil && len(t.queue) == 0 && t.ended == nil {
		t.flush()
		select {
		case <-ctx.Done():
		case <-t.again:
			return key{}, ErrAgain
		case <-t.late():
			return key{}, errHeld
		case r := <-t.reads:
			t.queue = t.decoder.decode(r.data, r.at)
			t.ended = t.reason(ctx, r.err)
		}
	}
	switch {
	case ctx.Err() != nil:
		t.echo.WriteByte('\n')
		return key{}, context.Cause(ctx)
	case len(t.queue) == 0:
		return key{}, t.ended
	}
	k := t.queue[0]
	t.queue = t.queue[1:]
	return k, nil
}

// late comes when a line end has waited long enough to be Enter.
func (t *Typist) late() <-chan time.Time {
	if t.pasting || !t.enters() {
		return nil
	}
	last := t.last
	if t.decoder.inLetter() {
		last = t.decoder.last
	}
	return time.After(time.Until(last.Add(walk.Held)))
}

func (t *Typist) enters() bool {
	return slices.ContainsFunc(t.held, func(k key) bool { return k.kind == enter })
}

// reason is why no more comes from a terminal. It is closed before its programs are told,
// and being told is the better reason.
func (t *Typist) reason(ctx context.Context, err error) error {
	const meanwhile = 100 * time.Millisecond
	if err == nil {
		return nil
	}
	select {
	case <-ctx.Done():
	case <-time.After(meanwhile):
	}
	if errors.Is(err, io.EOF) {
		return io.EOF
	}
	return errors.Join(io.EOF, err)
}

// take does what a key does; done reports that a line is ended.
func (t *Typist) take(k key) (l Line, done bool, err error) {
	gap := k.at.Sub(t.last)
	together := gap <= walk.Together
	t.pasting = t.pasting && gap <= slow
	if len(t.held) > 0 && !t.pasting && (!together || !k.joins()) {
		if t.enters() {
			t.queue = slices.Insert(t.queue, 0, k)
			return t.over(), true, nil
		}
		t.held = nil
	}
	t.last = k.done
	if !together && !t.pasting {
		t.head, t.said = len(t.line), false
	}
	return t.do(k, together)
}

func (t *Typist) do(k key, together bool) (l Line, done bool, err error) {
	switch k.kind {
	case letter:
		t.breakLines()
		t.said = true
		t.line = append(t.line, k.text...)
		t.echo.WriteString(echoOf([]byte(k.text)))
	case enter:
		t.held = append(t.held, k)
	case softEnd:
		if together || t.pasting {
			t.held = append(t.held, k)
		}
	case pasteBegins:
		t.pasting, t.head, t.said = true, len(t.line), true
	case pasteEnds:
		t.pasting, t.held = false, nil
	case letterBack, wordBack, lineBack, inputEnd, steers, control:
		if inPaste := t.pasting || k.kind == control && together && t.said; !inPaste {
			return t.edit(k)
		}
	case nothing:
	}
	return Line{}, false, nil
}

// edit does what a key does that is no part of a text.
func (t *Typist) edit(k key) (l Line, done bool, err error) {
	switch {
	case k.kind == letterBack:
		t.erase(t.line.signBack())
	case k.kind == wordBack:
		t.erase(t.line.wordBack())
	case k.kind == lineBack && t.anything():
		if len(t.line) == 0 {
			t.lines = nil
		}
		t.line, t.head = t.line[:0], 0
		t.echo.WriteByte('\n')
		return Line{}, false, ErrAgain
	case k.kind == inputEnd && len(t.line) == 0 && len(t.lines) > 0:
		return t.over(), true, nil
	case k.kind == inputEnd && len(t.line) == 0:
		return Line{}, false, io.EOF
	case (k.kind == steers || k.kind == control) && !t.told:
		t.told = true
		t.echo.WriteByte('\n')
		return Line{}, false, ErrSteers
	}
	return Line{}, false, nil
}

// erase takes back what stands from a place on.
func (t *Typist) erase(from int) {
	t.echo.WriteString(erasing(t.line[from:]))
	t.line = t.line[:from]
	t.head = min(t.head, from)
}

// breakLines makes of the line ends that wait those of a paste, since words follow them.
func (t *Typist) breakLines() {
	for range t.held {
		if len(t.lines) == 0 {
			t.typed = string(t.line[:t.head])
		}
		t.lines = append(t.lines, string(t.line))
		t.line, t.head = t.line[:0], 0
		t.echo.WriteByte('\n')
	}
	t.held = nil
}

// over hands over what was typed. Line ends that came at once without a word are Enter as
// many times.
func (t *Typist) over() Line {
	var more []key
	for _, k := range t.held {
		if k.kind == enter && !t.said {
			more = append(more, k)
		}
	}
	if len(more) > 0 {
		t.queue = slices.Concat(more[1:], t.queue)
	}
	t.echo.WriteByte('\n')
	l := Line{Text: string(t.line)}
	if len(t.lines) > 0 {
		l = Line{Text: strings.Join(append(t.lines, l.Text), "\n"), Pasted: true, Typed: t.typed}
	}
	t.line, t.lines, t.typed, t.held = t.line[:0], nil, "", nil
	t.last, t.head, t.said = time.Time{}, 0, false
	return l
}

// flush shows what is to be echoed.
func (t *Typist) flush() {
	if t.echoes && t.echo.Len() > 0 {
		_, _ = t.out.Write(t.echo.Bytes())
	}
	t.echo.Reset()
}

package plain

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// listener reads lines of any length, one each time one is asked for and
// never ahead, in a goroutine of its own: a read from a terminal cannot be
// interrupted, waiting for it can.
type listener struct {
	want chan struct{}
	got  chan heardLine
	done chan struct{}
	most int
}

type heardLine struct {
	text string
	err  error
	cut  bool // the terminal took no more of it
}

// newListener reads lines from in, of which most is the longest that comes in whole, in
// bytes; 0 for no limit.
func newListener(in io.Reader, most int) *listener {
	l := &listener{want: make(chan struct{}), got: make(chan heardLine), done: make(chan struct{}), most: most}
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
			text = strings.TrimPrefix(text, "\ufeff")
		}
		cut := l.most > 0 && len(strings.TrimRight(text, "\r\n")) >= l.most
		read, known := decode(text)
		if (wide || !known) && err == nil {
			err = errNotRead
		}
		select {
		case l.got <- heardLine{read, err, cut}:
		case <-l.done:
			return
		}
	}
}

// decode takes the end off a line. A line that is not UTF-8 was written by an
// older program; known is false where it cannot be read for certain.
func decode(line string) (text string, known bool) {
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	if utf8.ValidString(line) {
		return line, true
	}
	text, err := walk.Decoded([]byte(line))
	return text, err == nil
}

// errNotRead says that a line is no text that can be read for certain.
var errNotRead = errors.New("the line is no text")

// errCut says that a line was longer than the terminal takes.
var errCut = errors.New("the terminal cut the line")

// next waits for the next line.
func (l *listener) next(ctx context.Context) (string, error) {
	if ctx.Err() != nil {
		return "", context.Cause(ctx)
	}
	select {
	case l.want <- struct{}{}:
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
	select {
	case line := <-l.got:
		switch {
		case line.cut:
			return "", errCut
		case line.err == nil:
			return line.text, nil
		case errors.Is(line.err, errNotRead):
			return "", errNotRead
		case errors.Is(line.err, io.EOF):
			return "", walk.ErrInputEnded
		}
		return "", fmt.Errorf("%w: %w", walk.ErrInputEnded, line.err)
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
}

// A input is one line a person gave: words, or a command.
type input struct {
	verb verb
	text string // the words to the letter, or what follows the command
}

// hear asks for one line. What cannot be understood as a command is told, and
// asked for again: nothing that was said before is lost by it.
func (p *conversation) hear(ctx context.Context, prompt string) (input, error) {
	for {
		p.keep()
		p.put(prompt)
		line, err := p.lines.next(ctx)
		switch {
		case errors.Is(err, errCut):
			p.tell(words.Spoken().LineCut, p.lines.most)
			continue
		case errors.Is(err, errNotRead):
			p.tell(words.Spoken().LineNoText)
			continue
		case err != nil:
			return input{}, err
		}
		p.heard = true
		switch {
		case !strings.HasPrefix(line, "."), p.naming && isPath(line):
			return input{text: line}, nil
		case strings.HasPrefix(line, ".."):
			return input{text: line[1:]}, nil
		case strings.TrimRight(line, " \t") == ".":
			return input{verb: ends}, nil
		}
		word, rest, _ := strings.Cut(strings.ReplaceAll(line, "\t", " "), " ")
		c, ok := dotWordFor(word[1:])
		switch {
		case !ok:
			p.tell(words.Spoken().Unknown, word)
			p.tell(words.Spoken().UnknownCure)
		case !p.belongs(c, p.route.Page()):
			p.tell(words.Spoken().NotHere, word)
		default:
			return input{verb: c.verb, text: strings.TrimSpace(rest)}, nil
		}
	}
}

// isPath reports whether a line that begins with a dot names a folder, as
// "./plan.md" and "../plan.md" do.
func isPath(line string) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(line, "."), ".")
	return strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, `\`)
}

// answer asks for one line and does the commands that come instead. Nothing,
// or a dot alone, is "".
func (p *conversation) answer(ctx context.Context, prompt content.Text, args ...any) (string, error) {
	for {
		said, err := p.hear(ctx, p.words(prompt, args...))
		switch {
		case err != nil:
			return "", err
		case said.verb == says, said.verb == ends:
			return said.text, nil
		}
		if err := p.command(said); err != nil {
			return "", err
		}
	}
}

// put prints; it is the only way out, and lets nothing through that would steer
// a terminal.
func (p *conversation) put(s string) { _, _ = io.WriteString(p.out, content.Visible(s)) }

// tell prints a sentence on a line of its own.
func (p *conversation) tell(t content.Text, args ...any) { p.put(p.words(t, args...) + "\n") }

// words fills a sentence's verbs in the plan's language. What comes from the
// plan or a path stays on its line.
func (p *conversation) words(t content.Text, args ...any) string {
	l := p.plan.Language
	shown := make([]any, len(args))
	for i, a := range args {
		switch a := a.(type) {
		case content.Text:
			shown[i] = content.VisibleLine(a.In(l))
		case string:
			shown[i] = content.VisibleLine(a)
		default:
			shown[i] = a
		}
	}
	return fmt.Sprintf(t.In(l), shown...)
}

// guide tells something the guide says, where it says it.
func (p *conversation) guide(frame, t content.Text) {
	if !t.Empty() {
		p.tell(frame, p.plan.Fill(t))
	}
}

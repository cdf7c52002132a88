package wizard

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"alongside/content"
)

// plainLines reads lines of any length, one each time one is asked for and
// never ahead, in a goroutine of its own: a read from a terminal cannot be
// interrupted, waiting for it can.
type plainLines struct {
	want chan struct{}
	got  chan plainLine
	done chan struct{}
	most int
}

type plainLine struct {
	text string
	err  error
	cut  bool // the terminal took no more of it
}

// newPlainLines reads lines from in, of which most is the longest that comes in whole, in
// bytes; 0 for no limit.
func newPlainLines(in io.Reader, most int) *plainLines {
	l := &plainLines{want: make(chan struct{}), got: make(chan plainLine), done: make(chan struct{}), most: most}
	go l.read(bufio.NewReader(in))
	return l
}

func (l *plainLines) close() { close(l.done) }

func (l *plainLines) read(in *bufio.Reader) {
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
		line, known := plainDecode(text)
		if (wide || !known) && err == nil {
			err = errPlainNoText
		}
		select {
		case l.got <- plainLine{line, err, cut}:
		case <-l.done:
			return
		}
	}
}

// plainDecode takes the end off a line. A line that is not UTF-8 was written by an
// older program; known is false where it cannot be read for certain.
func plainDecode(line string) (text string, known bool) {
	line = strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")
	if utf8.ValidString(line) {
		return line, true
	}
	text, err := decoded([]byte(line))
	return text, err == nil
}

// errPlainNoText says that a line is no text that can be read for certain.
var errPlainNoText = errors.New("the line is no text")

// errPlainCut says that a line was longer than the terminal takes.
var errPlainCut = errors.New("the terminal cut the line")

// next waits for the next line.
func (l *plainLines) next(ctx context.Context) (string, error) {
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
			return "", errPlainCut
		case line.err == nil:
			return line.text, nil
		case errors.Is(line.err, errPlainNoText):
			return "", errPlainNoText
		case errors.Is(line.err, io.EOF):
			return "", ErrInputEnded
		}
		return "", fmt.Errorf("%w: %w", ErrInputEnded, line.err)
	case <-ctx.Done():
		return "", context.Cause(ctx)
	}
}

// A plainSaid is one line a person gave: words, or a command.
type plainSaid struct {
	verb plainVerb
	text string // the words to the letter, or what follows the command
}

// hear asks for one line. What cannot be understood as a command is told, and
// asked for again: nothing that was said before is lost by it.
func (p *plain) hear(ctx context.Context, prompt string) (plainSaid, error) {
	for {
		p.keep()
		p.put(prompt)
		line, err := p.lines.next(ctx)
		switch {
		case errors.Is(err, errPlainCut):
			p.tell(plainWords.LineCut, p.lines.most)
			continue
		case errors.Is(err, errPlainNoText):
			p.tell(plainWords.LineNoText)
			continue
		case err != nil:
			return plainSaid{}, err
		}
		p.heard = true
		switch {
		case !strings.HasPrefix(line, "."), p.naming && plainIsPath(line):
			return plainSaid{text: line}, nil
		case strings.HasPrefix(line, ".."):
			return plainSaid{text: line[1:]}, nil
		case strings.TrimRight(line, " \t") == ".":
			return plainSaid{verb: plainEnd}, nil
		}
		word, rest, _ := strings.Cut(strings.ReplaceAll(line, "\t", " "), " ")
		c, ok := plainFind(word[1:])
		switch {
		case !ok:
			p.tell(plainWords.Unknown, word)
			p.tell(plainWords.UnknownCure)
		case !c.belongs(p.route.page()):
			p.tell(plainWords.NotHere, word)
		default:
			return plainSaid{verb: c.verb, text: strings.TrimSpace(rest)}, nil
		}
	}
}

// plainIsPath reports whether a line that begins with a dot names a folder, as
// "./plan.md" and "../plan.md" do.
func plainIsPath(line string) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(line, "."), ".")
	return strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, `\`)
}

// answer asks for one line and does the commands that come instead. Nothing,
// or a dot alone, is "".
func (p *plain) answer(ctx context.Context, prompt content.Text, args ...any) (string, error) {
	for {
		said, err := p.hear(ctx, p.words(prompt, args...))
		switch {
		case err != nil:
			return "", err
		case said.verb == plainSays, said.verb == plainEnd:
			return said.text, nil
		}
		if err := p.command(said); err != nil {
			return "", err
		}
	}
}

// put prints; it is the only way out, and lets nothing through that would steer
// a terminal.
func (p *plain) put(s string) { _, _ = io.WriteString(p.out, content.Visible(s)) }

// tell prints a sentence on a line of its own.
func (p *plain) tell(t content.Text, args ...any) { p.put(p.words(t, args...) + "\n") }

// words fills a sentence's verbs in the plan's language. What comes from the
// plan or a path stays on its line.
func (p *plain) words(t content.Text, args ...any) string {
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
func (p *plain) guide(frame, t content.Text) {
	if !t.Empty() {
		p.tell(frame, p.plan.Fill(t))
	}
}

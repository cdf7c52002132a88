package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"alongside/content"
	"alongside/wizard/internal/typing"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// An input is what a person gave: words, or a command. Words of several lines came at once.
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
			p.tell(words.Spoken().LineCut, p.session.LineMost)
		case errors.Is(err, errNotRead):
			p.tell(words.Spoken().LineNoText)
		case errors.Is(err, typing.ErrSteers):
			p.tell(words.Spoken().LineSteers)
		case errors.Is(err, typing.ErrAgain):
		case err != nil:
			if !strings.HasPrefix(line.text, ".") {
				p.cutOff = line.text
			}
			return input{}, err
		default:
			p.heard = true
			said, ok := p.understood(line)
			if said.verb != verbQuit { // a pause may outlast a sitting
				p.resume()
			}
			if ok {
				return said, nil
			}
		}
	}
}

// takeCutOff takes up what stood on the line when the sitting was ended, where words are
// asked for: whoever closes the window has typed them.
func (p *conversation) takeCutOff(take func(words string)) {
	if strings.TrimSpace(p.cutOff) != "" {
		take(p.cutOff)
	}
	p.cutOff = ""
}

// understood tells words from commands, of which a paste holds none; ok is false where it
// is neither.
func (p *conversation) understood(said heardLine) (in input, ok bool) {
	line := said.text
	switch {
	case said.pasted && !isCommand(said.typed), !strings.HasPrefix(line, "."), p.naming && isPath(line):
		return input{text: line}, true
	case strings.HasPrefix(line, ".."):
		return input{text: line[1:]}, true
	case strings.TrimRight(line, " \t") == ".":
		return input{verb: ends}, true
	}
	word, rest, _ := strings.Cut(strings.ReplaceAll(line, "\t", " "), " ")
	c, known := dotWordFor(word[1:])
	switch {
	case !known:
		p.tell(words.Spoken().Unknown, word)
		p.tell(words.Spoken().UnknownCure)
		return input{}, false
	case !p.belongs(c, p.route.Page()):
		p.tell(words.Spoken().NotHere, word)
		return input{}, false
	case c.verb != verbPark:
		rest = p.joined(rest)
	}
	return input{verb: c.verb, text: strings.TrimSpace(rest)}, true
}

// isCommand reports whether a text begins with a command and a blank: what is pasted then
// is what follows the command.
func isCommand(typed string) bool {
	word, _, apart := strings.Cut(strings.ReplaceAll(typed, "\t", " "), " ")
	if !apart || !strings.HasPrefix(word, ".") {
		return false
	}
	_, known := dotWordFor(word[1:])
	return known
}

// isPath reports whether a line that begins with a dot names a folder, as
// "./plan.md" and "../plan.md" do.
func isPath(line string) bool {
	rest := strings.TrimPrefix(strings.TrimPrefix(line, "."), ".")
	return strings.HasPrefix(rest, "/") || strings.HasPrefix(rest, `\`)
}

// heed asks for one line, or for several that come at once, and does the commands that come
// instead. Nothing, or a dot alone, is "".
func (p *conversation) heed(ctx context.Context, prompt content.Text, args ...any) (string, error) {
	for {
		said, err := p.hear(ctx, p.words(prompt, args...))
		switch {
		case err != nil:
			return "", err
		case said.verb == says, said.verb == ends:
			return said.text, nil
		}
		if err := p.command(ctx, said); err != nil {
			return "", err
		}
	}
}

// answer asks for a number, a choice, or only Enter. A paste of several lines is none of
// these: it was meant for another place.
func (p *conversation) answer(ctx context.Context, prompt content.Text, args ...any) (string, error) {
	for {
		said, err := p.heed(ctx, prompt, args...)
		if err != nil || !several(said) {
			return said, err
		}
		p.tell(words.Spoken().PasteRefused)
	}
}

// phrase asks for words on one line. Several that come at once become one.
func (p *conversation) phrase(ctx context.Context, prompt content.Text, args ...any) (string, error) {
	said, err := p.heed(ctx, prompt, args...)
	return p.joined(said), err
}

// joined is a text on one line, and tells so where it had several.
func (p *conversation) joined(text string) string {
	if !several(text) {
		return text
	}
	if n := len(lined(text)); n > 1 {
		p.tell(words.Spoken().PasteJoined, n)
	}
	return walk.OnOneLine(strings.TrimLeft(text, "\n"))
}

// several reports whether a text has several lines.
func several(text string) bool { return strings.Contains(text, "\n") }

// lined are the lines of a text that hold anything.
func lined(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return r == '\n' })
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

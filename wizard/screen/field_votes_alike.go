package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Two ideas that seem to be one split their dots. So they stand side by side before the
// vote, and whoever leads it asks the room: one or two?

// The answers, which are digits as in any list.
const oneIdea, twoIdeas = "1", "2"

// asking is the pair that is asked about now; ok is false when the vote can begin.
func (f *votesField) asking() (pair [2]int, ok bool) {
	if len(f.alike) == 0 || f.votes.Missing() != walk.NothingMissing {
		return pair, false
	}
	return f.alike[0], true
}

func (f *votesField) wordings(pair [2]int) [2]string {
	ideas := f.votes.Ideas()
	return [2]string{ideas[pair[0]].Text, ideas[pair[1]].Text}
}

// pairKey is a key while a pair is asked about.
func (f *votesField) pairKey(pair [2]int, press tea.KeyMsg) {
	switch {
	case press.String() == oneIdea:
		f.do(f.votes.One(pair))
		f.again()
	case press.String() == twoIdeas:
		f.votes.Two(pair)
		f.tell(words.Screen().KeptTwo)
		f.again()
	case key.Matches(press, keys.Enter.Binding):
		f.pass(pair)
		f.again()
	default:
		f.noAnswer(press, 2)
	}
}

// pass leaves a pair as it is, until somebody comes here again.
func (f *votesField) pass(pair [2]int) {
	if f.passed == nil {
		f.passed = map[[2]string]bool{}
	}
	f.passed[f.wordings(pair)] = true
}

// again finds what is still to be asked: the ideas have other places now.
func (f *votesField) again() {
	f.alike = nil
	for _, pair := range f.votes.Alike() {
		if !f.passed[f.wordings(pair)] {
			f.alike = append(f.alike, pair)
		}
	}
	f.at = max(0, min(f.at, len(f.votes.Ideas())-1))
}

func pairHints() []binding {
	return []binding{
		{sign: sign(oneIdea), help: words.Screen().OneIdea},
		{sign: sign(twoIdeas), help: words.Screen().TwoIdeas},
		keys.Enter.as(words.Screen().AskLater),
		keys.Next, keys.Back,
	}
}

// pairLines shows a pair side by side; in a low window without blank lines.
func (f *votesField) pairLines(pair [2]int, width, height int) []string {
	lines := append(styled(f.in(words.Screen().OneOrTwo), width, f.look.bold), "")
	ideas := f.votes.Ideas()
	for _, nr := range pair {
		head := noBar + fmt.Sprintf("%2d ", nr+1)
		idea := hang(head, f.look.plain.each(wrap(content.VisibleLine(ideas[nr].Text), width-len(head))))
		idea = append(idea, hang(strings.Repeat(" ", len(head)), f.look.plain.each(f.alsoOf(ideas[nr], width-len(head))))...)
		lines = append(lines, f.barred(true, idea)...) // both are asked about
	}
	lines = append(lines, "")
	lines = append(lines, f.look.legend([]digitSign{{oneIdea, f.in(words.Screen().OneIdeaSays)}, {twoIdeas, f.in(words.Screen().TwoIdeasSays)}}, width)...)
	if len(lines) > height {
		lines = slices.DeleteFunc(lines, func(line string) bool { return line == "" })
	}
	return lines
}

// alsoOf are an idea's other wordings, for the lines below it; none where it has none.
func (d *desk) alsoOf(idea content.Idea, width int) []string {
	if len(idea.Also) == 0 {
		return nil
	}
	return wrap(d.in(words.Screen().AlsoWorded.With(content.VisibleLine(strings.Join(idea.Also, "; ")))), width)
}

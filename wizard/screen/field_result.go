package screen

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A resultField shows the ideas by their dots. The dots advise: what is picked is
// the group's own choice, made by whoever leads it through.
type resultField struct {
	base
	at int
}

func newResultField(d *desk, q content.Question) *resultField {
	f := &resultField{base: base{desk: d, ref: q.Ref}}
	f.self = f
	return f
}

func (f *resultField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	ideas := f.walk.Result(f.ref).Ideas
	switch {
	case key.Matches(press, keys.Enter.Binding):
		return f, huh.NextField
	case len(ideas) == 0:
	case key.Matches(press, keys.Pick.Binding):
		f.pick(ideas[f.at].Index)
	default:
		f.at, _ = steer(press, f.at, len(ideas)-1)
	}
	return f, nil
}

func (f *resultField) pick(i int) {
	f.do(walk.Deed{Verb: walk.MarkIdea, At: f.ref, Nr: i, Mark: content.MarkTop})
}

func (f *resultField) hints() []binding {
	return []binding{keys.Enter, keys.Pick.as(words.Screen().MarkTop).or(words.Screen().Star), keys.Arrows, keys.Next, keys.Back}
}

// status says how many are picked, and what a sign beside a place means.
func (f *resultField) status(result walk.Result, width int) []string {
	switch {
	case len(result.Ideas) == 0:
		return hang(cursorSign, wrap(f.in(words.Screen().NoIdeas), width-2))
	case !result.Voted:
		return styled(f.in(words.Screen().NoDotsYet), width, f.look.plain)
	}
	parts := []string{"★ " + fmt.Sprintf(f.in(words.Round().Picked), result.Picked)}
	if result.Level {
		parts = append(parts, f.in(words.Screen().Level))
	}
	return styled(strings.Join(parts, " · "), width, f.look.plain)
}

func (f *resultField) blocks(result walk.Result, width int) [][]string {
	var blocks [][]string
	f.at = max(0, min(f.at, len(result.Ideas)-1))
	for i, c := range result.Ideas {
		style := f.row(i == f.at)
		wrapped := brief
		if i == f.at {
			wrapped = wrap
		}
		lines := style.each(hang(noBar+resultHead(c), wrapped(content.VisibleLine(c.Text), width-len("▸ 10=  ★ 100  "))))
		var from []string
		for _, g := range c.From {
			from = append(from, fmt.Sprintf("%s %d", f.in(g.Name()), g.Dots))
		}
		if len(from) > 0 {
			lines = append(lines, hang(strings.Repeat(" ", 14), styled(strings.Join(from, " · "), width-14, f.look.plain))...)
		}
		blocks = append(blocks, f.barred(i == f.at, lines))
	}
	return blocks
}

// resultHead is an idea's place, whether it shares it, whether it is picked, and its dots.
func resultHead(c walk.Counted) string {
	place := fmt.Sprintf("%2d ", c.Place)
	switch {
	case c.Dots() == 0:
		place = " – "
	case c.Level():
		place = fmt.Sprintf("%2d=", c.Place)
	}
	star := " "
	if c.Top {
		star = "★"
	}
	return fmt.Sprintf("%s %s %4d  ", place, star, c.Dots())
}

func (f *resultField) wants(width int) int {
	result := f.walk.Result(f.ref)
	return len(f.status(result, width)) + heightOf(f.blocks(result, width))
}

func (f *resultField) lines(width, height int) []string {
	result := f.walk.Result(f.ref)
	status := f.status(result, width)
	if height < len(status)+3 && len(result.Ideas) > 0 {
		return scroll(f.blocks(result, width), f.at, height)
	}
	return append(status, scroll(f.blocks(result, width), f.at, height-len(status))...)
}

package screen

import (
	"fmt"
	"slices"
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

func (f *resultField) ranked() []content.Ranked { return content.Rank(f.plan.Answer(f.ref).Ideas) }

func (f *resultField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	ranked := f.ranked()
	switch {
	case key.Matches(press, keys.Enter.Binding):
		return f, huh.NextField
	case len(ranked) == 0:
	case key.Matches(press, keys.Pick.Binding):
		f.pick(ranked[f.at].Index)
	default:
		f.at, _ = steer(press, f.at, len(ranked)-1)
	}
	return f, nil
}

func (f *resultField) pick(i int) {
	f.do(walk.Deed{Verb: walk.MarkIdea, At: f.ref, Nr: i, Mark: content.MarkTop})
}

func (f *resultField) hints() []binding {
	return []binding{keys.Pick.as(words.Screen().MarkTop), keys.Enter, keys.Up, keys.Down, keys.Back}
}

// status says how many are picked, and what a sign beside a place means.
func (f *resultField) status(width int) []string {
	ranked := f.ranked()
	if len(ranked) == 0 {
		return hang(cursorSign, wrap(f.in(words.Screen().NoIdeas), width-2))
	}
	if ranked[0].Dots() == 0 {
		return styled(f.in(words.Screen().NoDotsYet), width, f.look.plain)
	}
	parts := []string{"★ " + fmt.Sprintf(f.in(words.Screen().PickedSoFar), f.walk.Marked(f.ref, content.MarkTop))}
	if slices.ContainsFunc(ranked, func(r content.Ranked) bool { return r.Tied && r.Dots() > 0 }) {
		parts = append(parts, f.in(words.Screen().Level))
	}
	return styled(strings.Join(parts, " · "), width, f.look.plain)
}

func (f *resultField) blocks(width int) [][]string {
	var blocks [][]string
	ranked := f.ranked()
	f.at = max(0, min(f.at, len(ranked)-1))
	for i, r := range ranked {
		sign, style := f.row(i == f.at)
		lines := hang(sign+resultHead(r), wrap(content.VisibleLine(r.Text), width-len("▸ 10=  ★ 100  ")))
		for j := range lines {
			lines[j] = style.Render(lines[j])
		}
		if said := f.from(r.Votes); said != "" {
			lines = append(lines, hang(strings.Repeat(" ", 14), styled(said, width-14, f.look.plain))...)
		}
		blocks = append(blocks, lines)
	}
	return blocks
}

// resultHead is an idea's place, whether it shares it, whether it is picked, and its dots.
func resultHead(r content.Ranked) string {
	place := fmt.Sprintf("%2d ", r.Place)
	switch {
	case r.Dots() == 0:
		place = " – "
	case r.Tied:
		place = fmt.Sprintf("%2d=", r.Place)
	}
	star := " "
	if r.Top {
		star = "★"
	}
	return fmt.Sprintf("%s %s %4d  ", place, star, r.Dots())
}

// from says whose dots they are.
func (f *resultField) from(votes map[string]int) string {
	var said []string
	for _, b := range f.guide.Ballots(f.plan, f.ref) {
		if n := votes[b.ID]; n > 0 {
			said = append(said, fmt.Sprintf("%s %d", f.in(b.Name()), n))
		}
	}
	return strings.Join(said, " · ")
}

func (f *resultField) wants(width int) int { return len(f.status(width)) + heightOf(f.blocks(width)) }

func (f *resultField) lines(width, height int) []string {
	status := f.status(width)
	if height < len(status)+3 && len(f.ranked()) > 0 {
		return scroll(f.blocks(width), f.at, height)
	}
	return append(status, scroll(f.blocks(width), f.at, height-len(status))...)
}

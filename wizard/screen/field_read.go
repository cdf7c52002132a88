package screen

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/words"
)

// A readField is a page to be read, alone or aloud; it asks nothing.
type readField struct {
	base
	paragraphs []content.Text
	at         int // the paragraph at the top, where not all have room
}

func newReadField(d *desk, paragraphs []content.Text) *readField {
	f := &readField{base: base{desk: d}, paragraphs: paragraphs}
	f.self = f
	return f
}

func (f *readField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if at, ok := steer(press, f.at, len(f.paragraphs)-1); ok {
		f.at = at
	} else if key.Matches(press, keys.Enter.Binding) {
		return f, huh.NextField
	}
	return f, nil
}

func (f *readField) hints() []binding {
	return []binding{keys.Enter, keys.Arrows.as(words.Screen().Scroll), keys.Next, keys.Back}
}

func (f *readField) blocks(width int) [][]string {
	blocks := make([][]string, len(f.paragraphs))
	for i, p := range f.paragraphs {
		blocks[i] = f.barred(i == f.at, hang(noBar, styled(f.in(f.plan.Fill(p)), width-2, f.look.plain)))
		if i < len(f.paragraphs)-1 {
			blocks[i] = append(blocks[i], "")
		}
	}
	return blocks
}

func (f *readField) wants(width int) int { return f.heightOf(f.blocks(width)) }

func (f *readField) lines(width, height int) []string { return f.scroll(f.blocks(width), f.at, height) }

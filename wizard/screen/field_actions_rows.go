package screen

// How the actions are drawn; field_actions.go has their keys.

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/words"
)

func (f *actionsField) blocks(width, height int) [][]string {
	var blocks [][]string
	heading := ""
	todos := f.todos()
	for i, t := range todos {
		var lines []string
		if h := f.in(f.shelf.Head(t)); h != heading {
			heading = h
			lines = append(lines, f.look.heading.Render(cut(h, width)))
		}
		style := f.row(i == f.at)
		box := todoBox(t)
		name, more := todoName(f.desk, t), texts(f.walk.Why(t))
		if short := strings.Join(append([]string{name}, more...), " · "); len(more) > 0 && ansi.StringWidth(short) <= width-6 && (i != f.at || f.open == nil) {
			line := style.Render(noBar+box+name) + f.look.plain.Render(strings.TrimPrefix(short, name))
			blocks = append(blocks, append(lines, f.barred(i == f.at, []string{line})...))
			continue
		}
		row := style.each(hang(noBar+box, brief(name, width-6)))
		if i == f.at && f.open != nil {
			row = append(row, f.open.lines(width, height-len(lines)-len(row))...)
		} else {
			row = append(row, hang("      ", f.look.plain.each(together(more, width-6, height-len(lines)-len(row))))...)
		}
		blocks = append(blocks, append(lines, f.barred(i == f.at, row)...))
	}
	own := []string{f.look.plain.Render(f.in(words.Screen().OwnAction))}
	return append(blocks, append(own, hang("  ", f.entry.view(width-2, f.entry.lines(width-2)))...))
}

// todoBox says what became of an action: parked, dropped, done, for now.
func todoBox(t content.Todo) string {
	switch {
	case t.Aside == content.SetParked:
		return "[p] "
	case t.Aside == content.SetDropped:
		return "[–] "
	case t.Done:
		return "[✓] "
	case t.Now:
		return "[★] "
	}
	return "[ ] "
}

// todoName names an action.
func todoName(d *desk, t content.Todo) string { return content.VisibleLine(d.in(t.What)) }

// least gives the actions all the room: they are what one came for.
func (f *actionsField) least(width int) int { return f.wants(width) }

func (f *actionsField) wants(width int) int {
	return 2 + f.heightOf(f.blocks(width, anyHeight))
}

func (f *actionsField) lines(width, height int) []string {
	f.entry.show(f.focused && f.open == nil && f.writing())
	count := f.look.plain.Render(fmt.Sprintf(f.in(words.Screen().ChosenOf), f.guide.Chosen(f.plan), content.NowMost))
	var above []string
	if height >= 5 {
		above = []string{count}
	}
	room := height - len(above)
	blocks := f.blocks(width, room)
	if f.open != nil && len(blocks[f.at]) > room {
		return f.open.alone(todoName(f.desk, f.todos()[f.at]), width, height)
	}
	return append(above, f.scroll(blocks, f.at, room)...)
}

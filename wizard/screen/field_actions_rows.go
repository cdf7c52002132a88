package screen

// How the actions are drawn; field_actions.go has their keys.

import (
	"fmt"

	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/words"
)

func (f *actionsField) blocks(width int) [][]string {
	var blocks [][]string
	heading := ""
	todos := f.todos()
	for i, t := range todos {
		var lines []string
		if h := f.in(f.shelf.Head(t)); h != heading {
			heading = h
			lines = append(lines, f.look.heading.Render(cut(h, width)))
		}
		sign, style := f.row(i == f.at)
		box := todoBox(t)
		name, more := todoName(f.desk, t), besides(f.walk.Why(t))
		if short := name + " · " + more; more != "" && ansi.StringWidth(short) <= width-6 && (i != f.at || f.open == nil) {
			lines = append(lines, style.Render(sign+box+name)+f.look.plain.Render(" · "+more))
			blocks = append(blocks, lines)
			continue
		}
		lines = append(lines, style.each(hang(sign+box, wrap(name, width-6)))...)
		if i == f.at && f.open != nil {
			lines = append(lines, f.open.lines(width)...)
		} else if more != "" {
			lines = append(lines, hang("      ", styled(more, width-6, f.look.plain))...)
		}
		blocks = append(blocks, lines)
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

func (f *actionsField) wants(width int) int {
	return 2 + f.heightOf(f.blocks(width))
}

func (f *actionsField) lines(width, height int) []string {
	f.entry.show(f.focused && f.open == nil && f.writing())
	count := f.look.plain.Render(fmt.Sprintf(f.in(words.Screen().ChosenOf), f.guide.Chosen(f.plan), content.NowMost))
	if height < 5 {
		return f.scroll(f.blocks(width), f.at, height)
	}
	return append([]string{count}, f.scroll(f.blocks(width), f.at, height-1)...)
}

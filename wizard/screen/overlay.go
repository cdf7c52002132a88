package screen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/words"
)

// An overlay lies over the page until it is closed: a list to choose from, a
// text to read, a thought to write down.
type overlay interface {
	// key takes a key; open is false when the overlay is done.
	key(m *model, press tea.KeyMsg) (cmd tea.Cmd, open bool)
	lines(d *desk, width, height int) []string
	hints() []binding
	box() *entry // where letters are text just now; nil where they are keys
}

func (m *model) overlayKey(press tea.KeyMsg) tea.Cmd {
	this := m.overlay
	cmd, open := this.key(m, press)
	if !open && m.overlay == this { // unless it opened another one
		m.overlay = nil
	}
	return cmd
}

// A chooser is a list of commands in words. Arrows and digits only move; Enter
// alone acts, because half of an escape sequence looks like the key Esc.
type chooser struct {
	title   string
	intro   []string // paragraphs above the list
	choices []choice
	after   string // below it, and first to go where there is little room
	at      int
	slowly  bool // only arrows move in it: what is typed on in a rhythm chooses nothing
}

type choice struct {
	head  string // a heading above this one, or ""
	label string
	sign  string // a letter that moves to it, or ""
	do    func(*model) tea.Cmd
}

func (c *chooser) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, keys.Menu.Binding):
		return nil, false
	case key.Matches(press, keys.Enter.Binding):
		return c.choices[c.at].do(m), false
	}
	c.move(press)
	return nil, true
}

// add puts a choice at the end.
func (c *chooser) add(label string, do func(*model) tea.Cmd) {
	c.choices = append(c.choices, choice{label: label, do: do})
}

func (c *chooser) move(press tea.KeyMsg) {
	if at, ok := steer(press, c.at, len(c.choices)-1); ok {
		c.at = at
		return
	}
	switch {
	case c.slowly:
	case key.Matches(press, keys.Back.Binding):
		c.at = max(0, c.at-1)
	case key.Matches(press, keys.Next.Binding):
		c.at = min(len(c.choices)-1, c.at+1)
	case c.signed(press) >= 0:
		c.at = c.signed(press)
	case len(press.Runes) == 1 && press.Runes[0] >= '1' && press.Runes[0] <= '9':
		if i := int(press.Runes[0] - '1'); i < len(c.choices) {
			c.at = i
		}
	}
}

// signed is the choice that a letter stands for; -1 where it stands for none.
func (c *chooser) signed(press tea.KeyMsg) int {
	return slices.IndexFunc(c.choices, func(ch choice) bool {
		return ch.sign != "" && strings.EqualFold(ch.sign, string(press.Runes))
	})
}

func (c *chooser) hints() []binding {
	return []binding{keys.Enter.as(words.Keys().Pick), keys.Arrows, keys.Menu.as(words.Screen().Close)}
}

func (c *chooser) box() *entry { return nil }

func (c *chooser) lines(d *desk, width, height int) []string {
	var head []string
	if c.title != "" {
		head = append(styled(c.title, width, d.look.heading), "")
	}
	for _, p := range c.intro {
		head = append(head, styled(p, width, d.look.plain)...)
		head = append(head, "")
	}
	var blocks [][]string
	for i, ch := range c.choices {
		var lines []string
		if ch.head != "" {
			if i > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, d.look.heading.Render(cut(ch.head, width)))
		}
		style := d.look.plain
		if i == c.at {
			style = d.look.here
		}
		row := style.each(hang(noBar+number(i), wrap(ch.label, width-5)))
		lines = append(lines, d.look.barred(i == c.at, row)...)
		blocks = append(blocks, lines)
	}
	rows := heightOf(blocks)
	if len(head)+min(rows, 4) > height { // on a small window the choices matter most
		head = head[:max(0, min(len(head), height-min(rows, 4)))]
	}
	head = append(head, scroll(blocks, c.at, height-len(head))...)
	if after := styled(c.after, width, d.look.faint); c.after != "" && len(head)+1+len(after) <= height {
		head = append(append(head, ""), after...)
	}
	return head
}

// number is the digit that moves to a choice.
func number(i int) string {
	if i < 9 {
		return fmt.Sprintf("%d  ", i+1)
	}
	return "   "
}

// A reader is a text to scroll through.
type reader struct {
	text []prose
	at   int
}

// prose is a paragraph, and what it is written with.
type prose struct {
	text string
	pen  pen
}

// add writes paragraphs, and a blank line after them.
func (r *reader) add(p pen, paragraphs ...string) {
	r.put(p, paragraphs...)
	r.put(p, "")
}

func (r *reader) put(p pen, paragraphs ...string) {
	for _, text := range paragraphs {
		r.text = append(r.text, prose{text, p})
	}
}

func (r *reader) key(_ *model, press tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, keys.Up.Binding):
		r.at = max(0, r.at-1)
	case key.Matches(press, keys.Down.Binding):
		r.at++
	case key.Matches(press, keys.Top.Binding):
		r.at = max(0, r.at-10)
	case key.Matches(press, keys.Bottom.Binding):
		r.at += 10
	case key.Matches(press, keys.Menu.Binding), key.Matches(press, keys.Enter.Binding), key.Matches(press, keys.Help.Binding):
		return nil, false
	}
	return nil, true
}

func (r *reader) hints() []binding {
	return []binding{keys.Arrows.as(words.Screen().Scroll), keys.Menu.as(words.Screen().Close)}
}

func (r *reader) box() *entry { return nil }

func (r *reader) lines(_ *desk, width, height int) []string {
	var all []string
	for _, p := range r.text {
		all = append(all, styled(p.text, width, p.pen)...)
	}
	r.at = max(0, min(r.at, len(all)-height))
	view := append([]string(nil), all[r.at:]...)
	if len(view) > height {
		view = view[:height]
		view[height-1] = "  ↓"
	}
	if r.at > 0 && len(view) > 0 {
		view[0] = "  ↑"
	}
	return view
}

// A jotter asks for one line that is not of the plan: the name of a file.
type jotter struct {
	title, hint string
	entry       scrap
	done        func(*model, string) tea.Cmd
}

func (m *model) newJotter(title, hint content.Text, done func(*model, string) tea.Cmd) *jotter {
	j := &jotter{title: m.in(title), hint: m.in(hint), entry: scrap{entry: newEntry(m.look, false)}, done: done}
	j.entry.focus()
	return j
}

// key takes over what was written on Enter and on Esc alike: nothing is lost.
func (j *jotter) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case key.Matches(press, keys.Menu.Binding):
		return nil, false
	case key.Matches(press, keys.Enter.Binding):
		if text := j.entry.text(); strings.TrimSpace(text) != "" {
			return j.done(m, text), false
		}
		return nil, false
	}
	j.entry.update(press)
	return nil, true
}

func (j *jotter) hints() []binding { return []binding{keys.Enter.as(words.Screen().Done)} }
func (j *jotter) box() *entry      { return &j.entry.entry }

func (j *jotter) lines(d *desk, width, height int) []string {
	head := []string{d.look.heading.Render(cut(j.title, width))}
	if height > 5 {
		head = append(head, styled(j.hint, width, d.look.plain)...)
		head = append(head, "")
	}
	return append(head, j.entry.view(width, max(1, min(j.entry.lines(width), height-len(head))))...)
}

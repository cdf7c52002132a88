package wizard

import (
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
)

// A writeField ends the journey: the plan is on disk already; here it is written
// as Markdown to send on, in either language, under a name of one's own, or not.
type writeField struct {
	base
	session *Session
	paths   map[content.Language]string
	at      int
	naming  *details
	replace bool // Enter was answered with "it is there already": Enter again replaces it
	written []string
}

func newWriteField(d *desk, s *Session) *writeField {
	f := &writeField{base: base{desk: d, ref: "review.review-write"}, session: s, paths: map[content.Language]string{}}
	f.self = f
	for _, l := range content.Languages() {
		f.paths[l] = s.Markdown
		if l != d.lang { // the other language's copy has its language in the name
			ext := filepath.Ext(s.Markdown)
			f.paths[l] = strings.TrimSuffix(s.Markdown, ext) + "." + string(l) + ext
		}
	}
	return f
}

// languages lists the user's own language first.
func (f *writeField) languages() []content.Language {
	list := []content.Language{f.lang}
	for _, l := range content.Languages() {
		if l != f.lang {
			list = append(list, l)
		}
	}
	return list
}

func (f *writeField) leaving() bool { return f.at == len(f.languages()) }

func (f *writeField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if f.naming != nil {
		if !f.naming.update(press) {
			f.naming = nil
		}
		return f, nil
	}
	switch {
	case key.Matches(press, keys.Up.Binding):
		f.at, f.replace = max(0, f.at-1), false
	case key.Matches(press, keys.Down.Binding):
		f.at, f.replace = min(len(f.languages()), f.at+1), false
	case key.Matches(press, keys.Enter.Binding) && f.leaving():
		return f, huh.NextField
	case key.Matches(press, keys.Enter.Binding):
		f.write(f.languages()[f.at])
	case key.Matches(press, keys.Edit.Binding) && !f.leaving():
		f.rename(f.languages()[f.at])
	}
	return f, nil
}

func (f *writeField) write(l content.Language) {
	path := f.paths[l]
	switch err := f.session.Publish(f.plan.Clone(), l, path, f.replace); {
	case errors.Is(err, ErrExists):
		f.replace = true
		f.tell(words.ReplaceFile.With(path))
	case err != nil:
		f.tell(content.Text{EN: say(err, content.English), DA: say(err, content.Danish)})
	default:
		f.replace = false
		if !slices.Contains(f.written, path) {
			f.written = append(f.written, path)
		}
		f.at = len(f.languages())
	}
}

func (f *writeField) rename(l content.Language) {
	f.replace = false
	f.naming = openDetails(f.desk, detail{
		label: words.FileName,
		get:   func() string { return f.paths[l] },
		keep: func(s string) {
			if strings.TrimSpace(s) != "" {
				f.paths[l] = s
			}
		},
	})
}

func (f *writeField) opened() bool { return f.naming != nil }
func (f *writeField) close()       { f.naming = nil }

func (f *writeField) typed() bool { return f.naming != nil }

func (f *writeField) hints() []binding {
	switch {
	case f.naming != nil:
		return []binding{keys.Enter.as(words.Done)}
	case f.leaving():
		return []binding{keys.Enter.as(words.Finish), keys.Up, keys.Back}
	}
	return []binding{keys.Enter.as(words.Write), keys.Edit.as(words.OtherName), keys.Down, keys.Back}
}

func (f *writeField) blocks(width int) [][]string {
	var blocks [][]string
	block := func(i int, text string) {
		sign, style := "  ", f.look.plain
		if i == f.at && f.focused {
			sign, style = cursorSign, f.look.strong
		}
		lines := hang(sign, wrap(text, width-2))
		for j := range lines {
			lines[j] = style.Render(lines[j])
		}
		if i == f.at && f.naming != nil {
			lines = append(lines, f.naming.lines(width)...)
		}
		blocks = append(blocks, append(lines, ""))
	}
	for i, l := range f.languages() {
		block(i, f.in(words.WriteMarkdown.With(f.in(l.Label()), content.VisibleLine(f.paths[l]))))
	}
	leave := words.LeaveWithPlan
	if len(f.written) > 0 {
		leave = words.LeaveDone
	}
	block(len(f.languages()), f.in(leave))
	for _, path := range f.written {
		blocks = append(blocks, styled("✓ "+f.in(words.Written.With(content.VisibleLine(path))), width, f.look.good))
	}
	return blocks
}

func (f *writeField) wants(width int) int {
	n := 0
	for _, b := range f.blocks(width) {
		n += len(b)
	}
	return n
}

func (f *writeField) lines(width, height int) []string {
	return scroll(f.blocks(width), f.at, height)
}

package screen

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/words"
)

// A slot is the place in an answer that a box writes to. keep is called with
// every change while typing; done, where there is one, when the box is left.
type slot struct {
	get  func(content.Answer) string
	keep func(p *content.Plan, r content.Ref, text string)
	done func(p *content.Plan, r content.Ref, text string)
}

var (
	answerText = slot{
		get:  func(a content.Answer) string { return a.Text },
		keep: (*content.Plan).Say,
	}
	answerDate = slot{
		get:  answerText.get,
		keep: (*content.Plan).Say,
		done: func(p *content.Plan, r content.Ref, text string) { p.Say(r, content.Tidy(text)) },
	}
	answerFirstDay = slot{get: answerText.get, keep: (*content.Plan).Say, done: (*content.Plan).FirstDay}
	answerSign     = slot{
		get:  func(a content.Answer) string { return a.Sign },
		keep: changing(func(a *content.Answer, text string) { a.Sign = text }),
	}
	answerCounter = slot{
		get:  func(a content.Answer) string { return a.Counter },
		keep: changing(func(a *content.Answer, text string) { a.Counter = text }),
	}
)

func changing(set func(*content.Answer, string)) func(*content.Plan, content.Ref, string) {
	return func(p *content.Plan, r content.Ref, text string) {
		p.Change(r, func(a *content.Answer) { set(a, text) })
	}
}

// answerDates is the slot of the i-th follow-up date.
func answerDates(i int) slot {
	set := func(p *content.Plan, r content.Ref, text string) {
		p.Change(r, func(a *content.Answer) { a.SetDate(i, text) })
	}
	return slot{
		get: func(a content.Answer) string {
			if i < len(a.Dates) {
				return a.Dates[i]
			}
			return ""
		},
		keep: set,
		done: func(p *content.Plan, r content.Ref, text string) { set(p, r, content.Tidy(text)) },
	}
}

// A boxField is a question answered in words: one line, or as many as it takes.
type boxField struct {
	base
	label content.Text // above the box, where a page has several
	slot  slot
	entry entry
}

func newLineField(d *desk, r content.Ref, label content.Text, s slot) *boxField {
	return newBoxField(d, r, label, s, false)
}

func newTextField(d *desk, r content.Ref) *boxField {
	return newBoxField(d, r, content.Text{}, answerText, true)
}

func newBoxField(d *desk, r content.Ref, label content.Text, s slot, multiline bool) *boxField {
	f := &boxField{base: base{desk: d, ref: r}, label: label, slot: s, entry: newEntry(d.look, multiline)}
	f.self = f
	f.entry.set(s.get(d.plan.Answer(r)))
	return f
}

func (f *boxField) Focus() tea.Cmd {
	f.renew()
	f.entry.focus()
	return f.base.Focus()
}

// renew takes over what another box of the page has changed, as the first
// working day proposes the dates after it.
func (f *boxField) renew() {
	if now := f.slot.get(f.plan.Answer(f.ref)); now != f.entry.text() {
		f.entry.set(now)
	}
}

func (f *boxField) Blur() tea.Cmd {
	if f.slot.done != nil && f.focused {
		f.slot.done(f.plan, f.ref, f.entry.text())
		f.tellWords(f.entry.text())
		f.entry.set(f.slot.get(f.plan.Answer(f.ref)))
		f.changed(answered)
	}
	f.entry.blur()
	return f.base.Blur()
}

func (f *boxField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if !f.entry.multiline && key.Matches(press, keys.Enter.Binding) {
		return f, huh.NextField
	}
	if f.entry.update(press) {
		f.slot.keep(f.plan, f.ref, f.entry.text())
		f.changed(typing)
	}
	f.complain()
	return f, nil
}

// complain says why a key did nothing, where it did nothing.
func (f *boxField) complain() {
	switch {
	case !f.entry.whole:
		f.tell(words.Screen().TooLong)
	case f.entry.full:
		f.tell(words.Screen().BoxFull.With(entryMost))
	}
}

// replace puts a text in the box's place, as the user's own editor returns it.
func (f *boxField) replace(text string) {
	f.slot.keep(f.plan, f.ref, text)
	f.entry.set(f.slot.get(f.plan.Answer(f.ref)))
	f.changed(answered)
}

func (f *boxField) typed() bool { return true }

func (f *boxField) hints() []binding {
	if f.entry.multiline {
		return []binding{keys.Next, keys.Newline, keys.Back}
	}
	return []binding{keys.Enter, keys.Back}
}

func (f *boxField) wants(width int) int {
	n := f.labelHeight(width) + f.entry.lines(width)
	if f.entry.multiline {
		return max(n+1, 6) // an open question has room to think in
	}
	return n
}

func (f *boxField) labelHeight(width int) int {
	if f.label.Empty() {
		return 0
	}
	return len(wrap(f.in(f.label), width))
}

func (f *boxField) lines(width, height int) []string {
	if !f.focused {
		f.renew()
	}
	var out []string
	if !f.label.Empty() {
		style := f.look.plain
		if f.focused {
			style = f.look.bold
		}
		out = styled(f.in(f.label), width, style)
	}
	return append(out, f.entry.view(width, max(1, height-len(out)))...)
}

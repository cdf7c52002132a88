package screen

import (
	"fmt"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/words"
)

// A round lies over everything while each perspective answers out of the others'
// sight. Between two turns hangs a curtain: commands in words, and nothing of
// anybody's answers. During a turn the sheet's fields work at a plan of their own
// that holds this voice's answers alone, so that there is nothing else that could
// be shown.
type round struct {
	ask   *chooser // the curtain, or a question; nil while a sheet is filled in
	sheet *desk    // this voice's own
	field field
	sure  bool // once asked whether answers are to be taken out
}

// newRound stands before the curtain: also where a round was interrupted.
func (m *model) newRound() *round {
	r := &round{}
	r.curtain(m)
	return r
}

// guardRound sees to it that nothing can be looked at while a round is going on,
// whatever key led here.
func (m *model) guardRound() {
	if m.plan.Round == nil || m.cover != nil {
		return
	}
	if _, ok := m.overlay.(*round); !ok {
		m.overlay = m.newRound()
	}
}

// beginRound hides the rows and draws the curtain.
func (m *model) beginRound(msg roundMsg) tea.Cmd {
	m.leave()
	m.walk.BeginRound(msg.rows, msg.who)
	m.changed(answered)
	return nil
}

// curtain hides everything until the next one sits down.
func (r *round) curtain(m *model) {
	turn := m.plan.Round
	r.sheet, r.field, r.sure = nil, nil, false
	c := &chooser{}
	add := func(label content.Text, do func(*model) tea.Cmd) {
		c.choices = append(c.choices, choice{label: m.in(label), do: do})
	}
	switch {
	case turn.Over() || len(m.walk.RoundRows()) == 0:
		c.title = m.in(words.Round().Everybody)
		c.intro = []string{m.in(words.Round().Light), m.in(words.Round().NotSecret), m.in(words.Round().Shred)}
		add(words.Round().Reveal, r.reveal)
		add(words.Round().Joins, r.joining)
	default:
		name := m.in(m.guide.Perspective(turn.Voice().Who))
		c.title = fmt.Sprintf(m.in(words.Round().TurnOf), turn.Turn+1, len(turn.Who), content.VisibleLine(name))
		c.intro = []string{m.in(words.Round().Dark), fmt.Sprintf(m.in(words.Round().TypeIn), content.VisibleLine(name)), m.in(words.Round().NotSecret)}
		if turn.Turn == 0 {
			c.intro = slices.Insert(c.intro, 0, m.in(words.Round().How))
		}
		begun := m.walk.SaidInTurn() > 0
		again := turn.Turn == 0 && m.walk.HeardBefore()
		switch {
		case again:
			c.intro = append(c.intro, m.in(words.Round().SecondTime))
		case begun:
			c.intro = append(c.intro, m.in(words.Round().Again))
		}
		add(words.Round().BeginTurn, r.begin)
		if again {
			add(words.Round().Cancel, r.reveal)
		}
		add(words.Round().Joins, r.joining)
		if !begun || !m.walk.AloneInTurn() { // else it is that one's to decide first
			add(words.Round().SkipTurn, func(m *model) tea.Cmd {
				m.walk.TurnSkipped()
				return r.next(m)
			})
			if turn.Turn > 0 {
				add(words.Round().RevealNow, r.reveal)
			}
		}
	}
	add(words.Round().Break, (*model).quit)
	r.ask = c
}

// begin opens the sheet; who is alone in a perspective is first asked, in private.
func (r *round) begin(m *model) tea.Cmd {
	if !m.walk.AloneInTurn() {
		return r.open(m)
	}
	no := m.in(words.Round().AloneNo)
	said := m.walk.SaidInTurn()
	if said > 0 {
		no = fmt.Sprintf(m.in(words.Round().AloneErase), said)
	}
	name := m.in(m.guide.Perspective(m.plan.Round.Voice().Who))
	r.ask = &chooser{
		title: fmt.Sprintf(m.in(words.Round().Alone), content.VisibleLine(name)),
		intro: []string{m.in(words.Round().AloneWhy)},
		choices: []choice{
			{label: no, do: func(m *model) tea.Cmd {
				if said > 0 && !r.certain(m, said) {
					return nil
				}
				return r.erase(m)
			}},
			{label: m.in(words.Round().AloneYes), do: r.open},
		},
	}
	return tea.ClearScreen
}

// next draws the curtain before whoever comes now.
func (r *round) next(m *model) tea.Cmd {
	m.changed(answered)
	r.curtain(m)
	return tea.ClearScreen
}

// joining asks whose sheet comes on top: somebody who came later, or one more.
func (r *round) joining(m *model) tea.Cmd {
	c := &chooser{title: m.in(words.Round().WhoJoins)}
	for _, o := range m.guide.Perspectives() {
		c.choices = append(c.choices, choice{label: m.in(o.Label), do: func(m *model) tea.Cmd {
			m.walk.Joins(o.ID)
			return r.next(m)
		}})
	}
	r.ask = c
	return nil
}

// reveal ends the round and lays the answers side by side.
func (r *round) reveal(m *model) tea.Cmd {
	m.walk.Reveal()
	m.overlay = nil
	return tea.Batch(m.open(), tea.ClearScreen)
}

func (r *round) key(m *model, press tea.KeyMsg) (tea.Cmd, bool) {
	switch {
	case r.ask != nil && key.Matches(press, keys.Menu.Binding):
		if r.field != nil { // back to the sheet that was to be closed
			r.field.Focus()
			r.ask = nil
		} else {
			r.curtain(m)
		}
		return nil, true
	case r.ask != nil:
		cmd, _ := r.ask.key(m, press)
		return cmd, m.plan.Round != nil
	}
	r.fill(m, press)
	return nil, true
}

func (r *round) box() *entry {
	if r.ask != nil {
		return nil
	}
	return r.field.box()
}

func (r *round) hints() []binding {
	if r.ask != nil {
		return []binding{keys.Enter.as(words.Keys().Pick), keys.Arrows, keys.Leave}
	}
	hints := slices.DeleteFunc(r.field.hints(), func(b binding) bool {
		return b.sign == keys.Next.sign || b.sign == keys.Back.sign
	})
	for i, b := range hints {
		if b.help == words.Screen().NextPage { // there is none on a sheet
			hints[i] = b.as(words.Round().Finish)
		}
	}
	return append(hints, keys.Next.as(words.Round().Finish))
}

func (r *round) lines(d *desk, width, height int) []string {
	if r.ask != nil {
		return r.ask.lines(d, width, height)
	}
	turn := d.plan.Round
	name := d.in(d.guide.Perspective(turn.Voice().Who))
	head := styled(fmt.Sprintf(d.in(words.Round().TurnOf), turn.Turn+1, len(turn.Who), content.VisibleLine(name)), width, d.look.heading)
	if height >= 12 {
		head = append(head, d.look.plain.Render(cut(d.in(words.Round().Passes), width)), "")
	}
	r.sheet.look = d.look
	return append(head, r.field.lines(width, height-len(head))...)
}

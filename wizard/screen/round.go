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
	ask    *chooser // the curtain, or a question; nil while a sheet is filled in
	sheet  *desk    // this voice's own
	field  sheetField
	sure   bool        // once asked whether answers are to be taken out
	backs  bool        // the curtain leads back to the sheet before
	drawn  *chooser    // the curtain itself
	hidden bool        // nothing of what is typed is shown
	full   bool        // the last cell has its answer: a key more would be a slip
	typed  int         // the row that was just typed, from 1, where that is all that is seen
	at     content.Ref // the row to come back to
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
	switch {
	case msg.correct:
		return m.correcting(msg.at)
	case msg.again.Ref != "" && !m.walk.CanVoteAgain(msg.again):
		m.tell(words.Round().NoSheets)
		return nil
	case msg.again.Ref != "":
		m.leave()
		m.walk.VoteAgain(msg.again)
	default:
		m.leave()
		m.walk.BeginRound(msg.rows, msg.who)
		m.walk.SetJoint(msg.joint)
	}
	m.changed(answered)
	return nil
}

// curtain hides everything until the next one sits down.
func (r *round) curtain(m *model) {
	turn := m.plan.Round
	r.sheet, r.field, r.sure, r.typed, r.hidden = nil, nil, false, 0, turn.Blind
	c := &chooser{}
	r.ask, r.drawn = c, c
	switch {
	case turn.Over() || len(m.walk.RoundRows()) == 0:
		c.title = m.in(words.Round().Everybody)
		c.intro = []string{m.in(words.Round().Light), m.in(words.Round().NotSecret), m.in(words.Round().Shred)}
		c.add(m.in(words.Round().Reveal), r.reveal)
		c.add(m.in(words.Round().Joins), r.joining)
		r.addBefore(m, c)
	case turn.Correcting():
		r.correction(m, c)
	default:
		r.turn(m, c)
	}
	c.add(m.in(words.Round().Break), (*model).quit)
}

// turn is the curtain before a sheet that is filled in for the first time in the round.
func (r *round) turn(m *model, c *chooser) {
	turn := m.plan.Round
	c.title, c.intro = r.named(m.desk), r.intro(m)
	begun := m.walk.SaidInTurn() > 0
	again := turn.Turn == 0 && m.walk.HeardBefore()
	switch {
	case again:
		c.intro = append(c.intro, m.in(words.Round().SecondTime))
	case begun:
		c.intro = append(c.intro, m.in(words.Round().Again))
	}
	c.add(m.in(words.Round().BeginTurn), r.begin)
	if again {
		c.add(m.in(words.Round().Cancel), r.callOff)
	}
	c.add(m.in(words.Round().Joins), r.joining)
	if !begun || !m.walk.AsksInTurn() { // else it is that one's to decide first
		c.add(m.in(words.Round().SkipTurn), func(m *model) tea.Cmd {
			m.walk.TurnSkipped()
			return r.next(m)
		})
		if turn.Turn > 0 {
			c.add(m.in(words.Round().RevealNow), r.reveal)
		}
	}
	r.addBefore(m, c)
	r.addHow(m, c)
}

// named says which sheet it is, and what is to be written on the paper.
func (r *round) named(d *desk) string {
	turn := d.plan.Round
	v := turn.Voice()
	name := d.in(d.walk.VoiceName(v))
	if turn.Correcting() {
		return fmt.Sprintf(d.in(words.Round().Correcting), name)
	}
	title := fmt.Sprintf(d.in(words.Round().TurnOf), turn.Turn+1, len(turn.Who), name)
	if mark := v.Mark(); mark != "" { // the same words for a mark that is new: it would tell who held back before
		title += ". " + fmt.Sprintf(d.in(words.Round().WriteMark), mark)
	}
	return title
}

// intro says what there is to do before a sheet is opened, and what the others do.
func (r *round) intro(m *model) []string {
	turn := m.plan.Round
	how := words.Round().Dark
	switch {
	case turn.Blind && m.walk.AsksInTurn():
		how = words.Round().BlindFirst
	case turn.Blind:
		how = words.Round().BlindHow
	}
	name := m.in(m.walk.VoiceName(turn.Voice()))
	intro := []string{m.in(how) + " " + fmt.Sprintf(m.in(words.Round().TypeIn), name)}
	if turn.Turn == 0 && !turn.Correcting() {
		return append([]string{m.in(words.Round().How)}, append(intro, m.in(words.Round().NotSecret))...)
	}
	return append(intro, r.meanwhile(m.desk))
}

// meanwhile is what the room can read while sheets are typed in: the question, and what
// comes next.
func (r *round) meanwhile(d *desk) string {
	told := d.in(words.Round().Meanwhile)
	if rows := d.walk.RoundRows(); len(rows) > 0 {
		told = d.in(d.plan.Fill(rows[0].Item.Ask)) + " " + told
	}
	return told
}

// addHow offers to type the sheets otherwise.
func (r *round) addHow(m *model, c *chooser) {
	how := words.Round().BlindOn
	if m.plan.Round.Blind {
		how = words.Round().BlindOff
	}
	c.add(m.in(how), func(m *model) tea.Cmd {
		m.walk.Blind(!m.plan.Round.Blind)
		return r.next(m)
	})
	v := m.plan.Round.Voice()
	joint := m.plan.VoiceSheet(v).Joint
	if joint || m.walk.FewerSheets() {
		says := words.Round().JointOn
		if joint {
			says = words.Round().JointOff
		}
		c.add(m.in(says), func(m *model) tea.Cmd {
			m.walk.Joint(v, !joint)
			return r.next(m)
		})
	}
}

// begin opens the sheet; who is alone in a perspective is first asked, in private.
func (r *round) begin(m *model) tea.Cmd {
	if !m.walk.AsksInTurn() {
		return r.open(m)
	}
	r.private(m, m.plan.Round.Voice(), r.erase, r.open)
	return tea.ClearScreen
}

// private asks whoever is the only voice of a perspective whether the answers may be shown.
func (r *round) private(m *model, v content.Voice, no, yes func(*model) tea.Cmd) {
	says := m.in(words.Round().AloneNo)
	said := m.walk.SaidBy(v)
	if said > 0 {
		says = fmt.Sprintf(m.in(words.Round().AloneErase), said)
	}
	r.ask = &chooser{
		title:  fmt.Sprintf(m.in(words.Round().Alone), content.VisibleLine(m.in(m.guide.Perspective(v.Who)))),
		intro:  []string{m.in(words.Round().AloneWhy)},
		slowly: true,
	}
	r.ask.add(says, func(m *model) tea.Cmd {
		if said > 0 && !r.certain(m, said) {
			return nil
		}
		return no(m)
	})
	r.ask.add(m.in(words.Round().AloneYes), func(m *model) tea.Cmd {
		m.walk.Allow(v)
		m.changed(answered)
		return yes(m)
	})
	if m.plan.Answer(content.RefPresent).People[v.Who] > 1 {
		r.ask.add(m.in(words.Round().JointAlone), func(m *model) tea.Cmd {
			m.walk.Joint(v, true)
			m.changed(answered)
			return yes(m)
		})
	}
}

// next draws the curtain before whoever comes now; where one sheet was corrected that had
// been shown, there is none.
func (r *round) next(m *model) tea.Cmd {
	m.changed(answered)
	if m.plan.Round == nil {
		return r.over(m)
	}
	r.curtain(m)
	return tea.ClearScreen
}

// over takes the round away, and goes back to the row that it was about.
func (r *round) over(m *model) tea.Cmd {
	m.overlay = nil
	cmd := m.open()
	if r.at != "" {
		m.fields[0].seek(r.at)
	}
	return tea.Batch(cmd, tea.ClearScreen)
}

// joining asks whose sheet comes on top: somebody who came later, or one more.
func (r *round) joining(m *model) tea.Cmd {
	c := &chooser{title: m.in(words.Round().WhoJoins)}
	for _, v := range m.walk.Absent() {
		c.add(fmt.Sprintf(m.in(words.Round().KnownSheet), m.in(m.walk.VoiceName(v))), func(m *model) tea.Cmd {
			m.walk.JoinsAgain(v)
			return r.next(m)
		})
	}
	for _, o := range m.guide.Perspectives() {
		c.add(m.in(o.Label), func(m *model) tea.Cmd {
			m.walk.Joins(o.ID)
			return r.next(m)
		})
	}
	r.ask = c
	return nil
}

// callOff ends a round that nobody has sat down for.
func (r *round) callOff(m *model) tea.Cmd {
	m.walk.CallOff()
	return r.over(m)
}

// reveal ends the round and lays the answers side by side, when whoever has become the only
// voice of a perspective was asked.
func (r *round) reveal(m *model) tea.Cmd {
	m.walk.EndTurns()
	m.changed(answered)
	if unasked := m.walk.Unasked(); len(unasked) > 0 {
		r.lastAlone(m, unasked[0])
		return tea.ClearScreen
	}
	of, again := m.plan.Round.Of, m.plan.Round.Again
	m.walk.Reveal()
	cmd := r.over(m)
	if again && len(of) > 0 { // where one was, and not where it differs most now
		m.focused().seek(of[0])
	}
	return cmd
}

// lastAlone is the curtain before the one question that is left.
func (r *round) lastAlone(m *model, v content.Voice) {
	r.sure = false
	out := func(m *model) tea.Cmd {
		r.withhold(m, v)
		return r.reveal(m)
	}
	r.ask = &chooser{
		title: fmt.Sprintf(m.in(words.Round().LastAlone), m.in(m.walk.VoiceName(v))),
		intro: []string{m.in(words.Round().LastAloneWhy)},
	}
	r.ask.add(m.in(words.Round().LastAsk), func(m *model) tea.Cmd {
		r.private(m, v, out, r.reveal)
		return tea.ClearScreen
	})
	r.ask.add(m.in(words.Round().LastGone), func(m *model) tea.Cmd {
		if !r.certain(m, m.walk.SaidBy(v)) {
			return nil
		}
		return out(m)
	})
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
	case r.ask != nil && r.ask == r.drawn && r.backs && key.Matches(press, keys.Back.Binding):
		return r.before(m)(m), true
	case r.ask != nil:
		cmd, _ := r.ask.key(m, press)
		return cmd, m.plan.Round != nil
	case r.hidden:
		return r.fillBlind(m, press), m.plan.Round != nil
	}
	return r.fill(m, press), m.plan.Round != nil
}

func (r *round) box() *entry {
	if r.ask != nil || r.field == nil {
		return nil
	}
	return r.field.box()
}

func (r *round) hints() []binding {
	if r.ask != nil {
		hints := []binding{keys.Enter.as(words.Keys().Pick), keys.Arrows}
		if r.ask == r.drawn && r.backs {
			hints = append(hints, keys.Back.as(words.Round().BackKey))
		}
		return append(hints, keys.Leave)
	}
	if r.hidden {
		return r.blindHints()
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
	head := styled(r.named(d), width, d.look.heading)
	r.sheet.look = d.look
	if r.hidden {
		return append(head, r.blind(d, width, height-len(head))...)
	}
	if height >= 12 {
		head = append(head, d.look.plain.Render(cut(d.in(words.Round().Passes), width)), "")
	}
	return append(head, r.field.lines(width, height-len(head))...)
}

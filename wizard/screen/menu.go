package screen

import (
	"fmt"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// newCover is the first screen: the language for a new plan, or where to go on
// with one that was begun.
func (m *model) newCover(o walk.Opening) *chooser {
	c := &chooser{title: m.in(words.Screen().Tagline)}
	if o.InRound {
		return m.readFirst(m.roundCover(c, o), o)
	}
	if o.Sheet > 0 {
		return m.readFirst(m.sheetCover(c, o), o)
	}
	if o.Begun {
		if o.Workplace != "" {
			c.title = content.VisibleLine(o.Workplace)
		}
		back := fmt.Sprintf(m.in(words.Screen().CoverBack), content.VisibleLine(o.File)) + " " + m.in(o.Changed)
		c.intro = []string{strings.TrimSpace(back), m.in(words.Screen().CoverWrite)}
		if o.Aside != "" {
			c.intro[1] = fmt.Sprintf(m.in(words.Screen().CoverAside), content.VisibleLine(o.Aside))
		}
		if o.Workshop {
			c.intro = append(c.intro, m.in(words.Screen().CoverWorkshop))
		}
		var where []string
		for _, t := range o.Where {
			where = append(where, m.in(t))
		}
		c.choices = []choice{
			{label: fmt.Sprintf(m.in(words.Screen().Continue), strings.Join(where, " · ")), do: (*model).start},
			{label: m.in(words.Screen().MenuReview), do: func(m *model) tea.Cmd { m.walk.ToReview(); return m.start() }},
			{label: m.in(words.Screen().FromTheStart), do: func(m *model) tea.Cmd { m.route.FromTheStart(); return m.start() }},
		}
		c.choices = append(c.choices, m.languageChoices()...)
		return m.readFirst(c, o)
	}
	c.intro = []string{
		m.in(m.coverWhat()), m.in(words.Screen().CoverWrite),
		fmt.Sprintf(m.in(words.Screen().CoverKeep), content.VisibleLine(o.File)),
	}
	c.after = m.in(words.Screen().CoverPlain)
	c.intro = append(o.Remarks, c.intro...)
	for i, l := range content.Languages() {
		c.choices = append(c.choices, choice{label: l.Name(), do: (*model).start})
		if l == m.lang {
			c.at = i
		}
	}
	return c
}

// coverWhat says what is to come, alone or with a group.
func (m *model) coverWhat() content.Text {
	if m.session.Workshop {
		return words.Screen().CoverGroup
	}
	return words.Screen().CoverWhat
}

// readFirst puts before all else on the cover what there is to know about the plan's
// file: a low window has no room for the words, and going on may lose what they are about.
func (m *model) readFirst(c *chooser, o walk.Opening) *chooser {
	remarks := o.Remarks
	if len(remarks) == 0 {
		return c
	}
	c.intro = append(c.intro[:1], remarks...)
	first := choice{label: m.in(words.Screen().ReadFirst.With(len(remarks))), do: func(m *model) tea.Cmd {
		r := &reader{}
		for _, told := range remarks {
			r.add(m.look.plain, strings.Split(told, "\n")...)
		}
		m.overlay = r
		m.cover.at = 1 // to go on, once it is read
		return nil
	}}
	c.choices = append([]choice{first}, c.choices...)
	return c
}

// roundCover leads back into a round and nowhere else.
func (m *model) roundCover(c *chooser, o walk.Opening) *chooser {
	c.intro = []string{m.in(words.Round().CoverHidden), m.in(words.Screen().CoverWrite)}
	who := m.in(words.Round().Everybody)
	if !o.Turn.Empty() {
		who = m.in(o.Turn)
	}
	c.choices = []choice{{label: fmt.Sprintf(m.in(words.Round().CoverRound), content.VisibleLine(who)), do: (*model).start}}
	c.choices = append(c.choices, m.languageChoices()...)
	return c
}

// languageChoices offer a plan that was begun in another language.
func (m *model) languageChoices() []choice {
	var choices []choice
	for _, l := range walk.OtherLanguages(m.lang) {
		choices = append(choices, choice{label: l.Name(), do: func(m *model) tea.Cmd {
			cmd := m.language(l)
			m.cover = m.newCover(m.walk.Opening(m.session))
			return cmd
		}})
	}
	return choices
}

// start takes the cover away.
func (m *model) start() tea.Cmd {
	m.cover = nil
	if m.walk.Begin(m.session) {
		m.changed(answered)
	}
	return m.open()
}

// coverKey moves in the cover; for a new plan its words follow the language the
// cursor stands on.
func (m *model) coverKey(press tea.KeyMsg) tea.Cmd {
	if press.Type == tea.KeyEsc {
		return nil
	}
	if cmd, open := m.cover.key(m, press); !open {
		return cmd
	}
	if !m.session.Resumed {
		m.lang = content.Languages()[m.cover.at]
		m.walk.Speak(m.lang)
		at := m.cover.at
		m.cover = m.newCover(m.walk.Opening(m.session))
		m.cover.at = at
	}
	return nil
}

// newMenu holds every command in words.
func (m *model) newMenu() *chooser {
	c := &chooser{title: m.in(words.Screen().Menu)}
	add := func(label string, do func(*model) tea.Cmd) {
		c.choices = append(c.choices, choice{label: label, do: do})
	}
	add(m.in(words.Screen().MenuGoOn), func(*model) tea.Cmd { return nil })
	if m.saveErr != nil && m.session.Move != nil {
		add(m.in(words.Screen().MenuMove), func(m *model) tea.Cmd {
			m.overlay = m.newJotter(words.Screen().MoveTitle, words.Screen().MoveHint, (*model).moveTo)
			return nil
		})
	}
	add(m.in(words.Screen().MenuSteps), func(m *model) tea.Cmd { m.overlay = m.newSteps(); return nil })
	if m.plan.TakesPart() {
		m.addSheet(c)
		return c
	}
	add(m.in(words.Screen().MenuReview), (*model).glance)
	add(m.in(words.Screen().MenuSkip), func(m *model) tea.Cmd { return m.move(1) })
	park := m.in(words.Screen().MenuPark)
	if waiting := len(m.guide.Lot(m.plan)); waiting > 0 {
		park = fmt.Sprintf(m.in(words.Screen().MenuLot), waiting)
	}
	add(park, func(m *model) tea.Cmd { m.overlay = m.newLot(); return nil })
	for _, l := range walk.OtherLanguages(m.lang) {
		add(l.Name(), func(m *model) tea.Cmd { m.leave(); return m.language(l) })
	}
	if command, ok := m.walk.Meeting(); ok {
		add(m.in(command), (*model).met)
	}
	add(m.in(words.Screen().MenuUndo), func(m *model) tea.Cmd { m.undo(); return nil }) // always, so that what follows keeps its number
	add(m.in(words.Screen().MenuHelp), func(m *model) tea.Cmd { m.overlay = m.newHelp(); return nil })
	add(m.in(words.Screen().MenuLeave), (*model).quit)
	m.addRoom(c)
	if len(m.walk.Typed()) > 0 {
		add(m.in(words.Round().MenuCorrect), func(m *model) tea.Cmd { return m.correcting(m.seen()) })
	}

	fixed := len(c.choices) // the rest depends on the question, and must not move the others
	if box, ok := m.focused().(*boxField); ok && box.entry.multiline && len(m.session.Editor.Args) > 0 {
		add(m.in(words.Screen().MenuEditor), (*model).openEditor)
	}
	m.addStates(add)
	if len(c.choices) > fixed {
		c.choices[fixed].head = m.in(words.Screen().MenuThis)
	}
	return c
}

// met takes down that the group has talked a combined plan through, or takes it back.
func (m *model) met() tea.Cmd {
	m.do(walk.Deed{Verb: walk.Meet})
	return nil
}

// addStates offers what can be said of an open question besides answering it.
func (m *model) addStates(add func(string, func(*model) tea.Cmd)) {
	p := m.route.Page()
	qs := p.Questions()
	if len(qs) != 1 || qs[0].Row != nil || qs[0].Folded() || p.Part != walk.WholeItem {
		return
	}
	if !walk.Stated(p.Item.Kind) {
		return
	}
	r := qs[0].Ref
	take := func(s content.State) func(*model) tea.Cmd {
		return func(m *model) tea.Cmd {
			if m.do(walk.Deed{Verb: walk.Take, At: r, State: s}) {
				m.tell(words.Screen().Marked.With(s.Label()))
			}
			return nil
		}
	}
	if now := m.plan.Answer(r).State; now != content.Open {
		add(fmt.Sprintf(m.in(words.Screen().MenuOpenAgain), m.in(now.Label())), take(content.Open))
		return
	}
	add(m.in(words.Screen().MenuTalk), take(content.TalkFirst))
	add(m.in(words.Screen().MenuNotRelevant), take(content.NotRelevant))
}

// newSteps lists every step, with what is done in it.
func (m *model) newSteps() *chooser {
	c := &chooser{title: m.in(words.Screen().StepsTitle)}
	for _, stop := range m.walk.Stops() {
		label := m.in(stop.Title) + m.minutesOf(stop.Section)
		if stop.Page >= 0 {
			label = m.in(stop.Section.Title) + ": " + m.in(stop.Title)
		}
		if stop.Here {
			c.at = len(c.choices)
		}
		c.choices = append(c.choices, choice{head: m.in(stop.Head), label: stop.Sign() + " " + label, do: func(m *model) tea.Cmd {
			m.leave()
			m.detour = m.detour && stop.Page >= 0
			m.walk.Go(stop)
			return m.open()
		}})
	}
	return c
}

// newHelp tells about the question at hand, then about the keys.
func (m *model) newHelp() *reader {
	p := m.route.Page()
	r := &reader{}
	r.add(m.look.heading, m.in(p.Title(m.plan)))
	add := func(head content.Text, paragraphs ...string) {
		if len(paragraphs) == 0 {
			return
		}
		r.put(m.look.heading, m.in(head))
		r.add(m.look.plain, paragraphs...)
	}
	if !p.Section.Intro.Empty() {
		r.add(m.look.plain, m.in(m.plan.Fill(p.Section.Intro)))
	}
	if hint := m.hint(p); hint != "" {
		r.add(m.look.plain, hint)
	}
	for _, n := range m.asides() {
		if n.label.Empty() {
			r.add(m.look.plain, m.in(n.text))
			continue
		}
		add(n.label, m.in(n.text))
	}
	add(words.Screen().HelpKeys, m.keyLines()...)
	add(words.Screen().HelpMenu, m.menuLines()...)
	add(words.Screen().HelpSources, m.sources(p)...)
	add(words.Screen().HelpReading, m.reading(p.Section)...)
	return r
}

// sources tells in our words which statements the page stands on.
func (m *model) sources(p walk.Page) []string {
	var out []string
	for _, s := range m.walk.Sources(p) {
		if s.ID == "" {
			out = append(out, "  "+m.in(s.Says))
		} else {
			out = append(out, "  "+s.ID+"  "+m.in(s.Says))
		}
	}
	return out
}

func (m *model) reading(s *content.Section) []string {
	var out []string
	for _, r := range m.walk.Reading(s) {
		out = append(out, strings.TrimSpace("  "+m.in(r.Title)+". "+m.in(r.About)+" "+content.VisibleLine(r.Where)))
	}
	return out
}

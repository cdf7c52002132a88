package wizard

import (
	"fmt"
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
)

// newCover is the first screen: the language for a new plan, or where to go on
// with one that was begun.
func (m *model) newCover() *chooser {
	c := &chooser{title: m.in(words.Tagline)}
	if m.plan.Round != nil {
		return m.readFirst(m.roundCover(c))
	}
	if m.session.Resumed {
		c.intro = []string{fmt.Sprintf(m.in(words.CoverBack), content.VisibleLine(m.session.File)), m.in(words.CoverWrite)}
		if m.session.Aside != nil && m.session.Aside() != "" {
			c.intro[1] = fmt.Sprintf(m.in(words.CoverAside), content.VisibleLine(m.session.Aside()))
		}
		if m.session.Workshop && !m.plan.Workshop() {
			c.intro = append(c.intro, m.in(words.CoverWorkshop))
		}
		p := m.route.page()
		where := m.in(p.section.Title) + " · " + m.in(p.title(m.plan))
		if p.item.Folded() {
			where = m.in(p.title(m.plan))
		}
		c.choices = []choice{
			{label: fmt.Sprintf(m.in(words.Continue), where), do: (*model).start},
			{label: m.in(words.MenuReview), do: func(m *model) tea.Cmd { m.toReview(); return m.start() }},
			{label: m.in(words.FromTheStart), do: func(m *model) tea.Cmd { m.route.at = 0; return m.start() }},
		}
		c.choices = append(c.choices, m.languageChoices()...)
		return m.readFirst(c)
	}
	c.intro = []string{
		m.in(m.coverWhat()), m.in(words.CoverWrite),
		fmt.Sprintf(m.in(words.CoverKeep), content.VisibleLine(m.session.File)),
		m.in(words.CoverPlain),
	}
	c.intro = append(m.session.remarks(m.lang), c.intro...)
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
		return words.CoverGroup
	}
	return words.CoverWhat
}

// readFirst puts before all else on the cover what there is to know about the plan's
// file: a low window has no room for the words, and going on may lose what they are about.
func (m *model) readFirst(c *chooser) *chooser {
	remarks := m.session.remarks(m.lang)
	if len(remarks) == 0 {
		return c
	}
	c.intro = append(c.intro[:1], remarks...)
	first := choice{label: m.in(words.ReadFirst.With(len(remarks))), do: func(m *model) tea.Cmd {
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
func (m *model) roundCover(c *chooser) *chooser {
	c.intro = []string{m.in(roundWords.CoverHidden), m.in(words.CoverWrite)}
	who := m.in(roundWords.Everybody)
	if !m.plan.Round.Over() {
		who = m.in(m.guide.Perspective(m.plan.Round.Voice().Who))
	}
	c.choices = []choice{{label: fmt.Sprintf(m.in(roundWords.CoverRound), content.VisibleLine(who)), do: (*model).start}}
	c.choices = append(c.choices, m.languageChoices()...)
	return c
}

// languageChoices offer a plan that was begun in another language.
func (m *model) languageChoices() []choice {
	var choices []choice
	for _, l := range otherLanguages(m.lang) {
		choices = append(choices, choice{label: l.Name(), do: func(m *model) tea.Cmd {
			cmd := m.language(l)
			m.cover = m.newCover()
			return cmd
		}})
	}
	return choices
}

// start takes the cover away.
func (m *model) start() tea.Cmd {
	m.cover = nil
	if m.session.Workshop && !m.plan.Workshop() {
		m.plan.Say(content.RefMode, content.ModeWorkshop)
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
		m.plan.Language = m.lang
		at := m.cover.at
		m.cover = m.newCover()
		m.cover.at = at
	}
	return nil
}

func otherLanguages(not content.Language) []content.Language {
	return slices.DeleteFunc(content.Languages(), func(l content.Language) bool { return l == not })
}

// newMenu holds every command in words.
func (m *model) newMenu() *chooser {
	c := &chooser{title: m.in(words.Menu)}
	add := func(label string, do func(*model) tea.Cmd) {
		c.choices = append(c.choices, choice{label: label, do: do})
	}
	add(m.in(words.MenuGoOn), func(*model) tea.Cmd { return nil })
	if m.saveErr != nil && m.session.Move != nil {
		add(m.in(words.MenuMove), func(m *model) tea.Cmd {
			m.overlay = m.newJotter(words.MoveTitle, words.MoveHint, (*model).moveTo)
			return nil
		})
	}
	add(m.in(words.MenuSteps), func(m *model) tea.Cmd { m.overlay = m.newSteps(); return nil })
	add(m.in(words.MenuReview), (*model).glance)
	add(m.in(words.MenuSkip), func(m *model) tea.Cmd { return m.move(1) })
	park := m.in(words.MenuPark)
	if waiting := len(m.guide.Lot(m.plan)); waiting > 0 {
		park = fmt.Sprintf(m.in(words.MenuLot), waiting)
	}
	add(park, func(m *model) tea.Cmd { m.overlay = m.newLot(); return nil })
	for _, l := range otherLanguages(m.lang) {
		add(l.Name(), func(m *model) tea.Cmd { m.leave(); return m.language(l) })
	}
	if st := m.guide.Standing(m.plan); st.Several {
		add(m.in(metWords(st)), (*model).met)
	}
	add(m.in(words.MenuHelp), func(m *model) tea.Cmd { m.overlay = m.newHelp(); return nil })
	add(m.in(words.MenuLeave), (*model).quit)
	m.addRoom(c)

	fixed := len(c.choices) // the rest depends on the question, and must not move the others
	if box, ok := m.focused().(*boxField); ok && box.entry.multiline && len(m.session.Editor.Args) > 0 {
		add(m.in(words.MenuEditor), (*model).openEditor)
	}
	m.addStates(add)
	if len(c.choices) > fixed {
		c.choices[fixed].head = m.in(words.MenuThis)
	}
	return c
}

// met takes down that the group has talked a combined plan through, or takes it back.
func (m *model) met() tea.Cmd {
	m.tell(meet(m.plan, m.today))
	m.changed(answered)
	return nil
}

// addStates offers what can be said of an open question besides answering it.
func (m *model) addStates(add func(string, func(*model) tea.Cmd)) {
	p := m.route.page()
	qs := p.questions()
	if len(qs) != 1 || qs[0].Row != nil || qs[0].Folded() || p.part != wholeItem {
		return
	}
	if !slices.Contains([]content.Kind{content.KindText, content.KindList, content.KindRisk}, p.item.Kind) {
		return
	}
	r := qs[0].Ref
	take := func(s content.State) func(*model) tea.Cmd {
		return func(m *model) tea.Cmd {
			m.plan.Take(r, s)
			m.changed(answered)
			return nil
		}
	}
	if now := m.plan.Answer(r).State; now != content.Open {
		add(fmt.Sprintf(m.in(words.MenuOpenAgain), m.in(now.Label())), take(content.Open))
		return
	}
	add(m.in(words.MenuTalk), take(content.TalkFirst))
	add(m.in(words.MenuNotRelevant), take(content.NotRelevant))
}

// newSteps lists every step, with what is done in it.
func (m *model) newSteps() *chooser {
	c := &chooser{title: m.in(words.StepsTitle)}
	add := func(head content.Text, sections []*content.Section) {
		for i, s := range sections {
			ch := choice{label: m.progressSign(s) + " " + m.in(s.Title) + m.minutesOf(s), do: func(m *model) tea.Cmd {
				m.leave()
				m.detour = false
				m.route.section(s)
				return m.open()
			}}
			if i == 0 {
				ch.head = m.in(head)
			}
			if s == m.route.page().section {
				c.at = len(c.choices)
			}
			c.choices = append(c.choices, ch)
		}
	}
	for _, g := range m.route.groups() {
		add(g.head, g.sections)
	}
	for i, p := range m.route.extras() {
		label := m.progressOf(p.questions()) + " " + m.in(p.section.Title) + ": " + m.in(p.short())
		head := ""
		if i == 0 && !m.route.deepens() {
			head = m.in(words.DeeperTitle)
		}
		c.choices = append(c.choices, choice{head: head, label: label, do: func(m *model) tea.Cmd {
			m.leave()
			m.route.find(p.ref())
			return m.open()
		}})
	}
	return c
}

// progressSign says how far a step is: all, some or none of it answered.
func (m *model) progressSign(s *content.Section) string {
	return m.progressOf(slices.DeleteFunc(s.Questions(), func(q content.Question) bool {
		// in a core step its core questions count
		return s.PathIn(m.plan, q.Item) == content.Deeper && s.PathIn(m.plan, nil) == content.Core
	}))
}

func (m *model) progressOf(qs []content.Question) string {
	total, done := 0, 0
	for _, q := range qs {
		if !q.Item.Kind.Asks() || q.Folded() {
			continue
		}
		total++
		if a := m.plan.Answer(q.Ref); q.Answered(a) && a.State != content.TalkFirst {
			done++
		}
	}
	switch {
	case done == 0:
		return "○"
	case done < total:
		return "◐"
	}
	return "✓"
}

// newHelp tells about the question at hand, then about the keys.
func (m *model) newHelp() *reader {
	p := m.route.page()
	r := &reader{}
	r.add(m.look.heading, m.in(p.title(m.plan)))
	add := func(head content.Text, paragraphs ...string) {
		if len(paragraphs) == 0 {
			return
		}
		r.put(m.look.heading, m.in(head))
		r.add(m.look.plain, paragraphs...)
	}
	if !p.section.Intro.Empty() {
		r.add(m.look.plain, m.in(p.section.Intro))
	}
	for _, n := range m.asides() {
		if n.label.Empty() {
			r.add(m.look.plain, m.in(n.text))
			continue
		}
		add(n.label, m.in(n.text))
	}
	var keyLines []string
	for _, b := range append(m.focused().hints(), keys.Menu, keys.GoTo, keys.Help, keys.Redraw, keys.Leave) {
		keyLines = append(keyLines, "  "+pad(m.in(b.sign), 14)+m.in(b.help))
	}
	add(words.HelpKeys, keyLines...)
	add(words.HelpSources, m.sources(p)...)
	add(words.HelpReading, m.reading(p.section)...)
	return r
}

// sources tells in our words which statements the page stands on.
func (m *model) sources(p page) []string {
	var out []string
	for _, id := range p.sources(m.guide) {
		if id == content.Practice {
			out = append(out, "  "+m.in(words.HelpPractice))
			continue
		}
		for _, s := range m.guide.Sources {
			if s.ID == id {
				out = append(out, "  "+id+"  "+m.in(s.Says))
			}
		}
	}
	return out
}

func (m *model) reading(s *content.Section) []string {
	var out []string
	for _, r := range m.guide.Resources {
		if slices.Contains(r.Steps, s.ID) {
			out = append(out, strings.TrimSpace("  "+m.in(r.Title)+". "+m.in(r.About)+" "+content.VisibleLine(r.Where)))
		}
	}
	return out
}

package paper

import (
	"maps"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"alongside/content"
	"alongside/export/paper/block"
)

// standing says what plan this is, how far it is more than one person's view, and who has
// had a say.
func (pg *page) standing() {
	title := pg.say(told().Title)
	if name := phrase(pg.plan.Workplace()); name != "" {
		title = pg.say(told().TitleOf.With(name))
	}
	pg.Title = title
	pg.heading(1, title)

	st := pg.guide.Standing(pg.plan)
	lines := []block.Line{block.Marked(pg.say(st.Label())+".", block.Strong).And(pg.say(told().AsOf.With(pg.date(string(pg.plan.Updated)))), block.Plain)}
	if pg.plan.Updated == "" {
		lines[0] = block.Marked(pg.say(st.Label())+".", block.Strong)
	}
	took := told().TookPart
	if !pg.plan.Workshop() { // who helps has not been heard by that alone
		took = told().Helping
	}
	fact := func(t content.Text, said string) {
		if said != "" {
			lines = append(lines, block.Say(pg.say(t.With(said))))
		}
	}
	if people := pg.plan.Answer(content.RefPresent).People; pg.plan.Workshop() || len(people) > 1 || people[answeredBy(st)] != 1 {
		fact(took, pg.people(pg.heard(people))) // that one is there whose view it is goes without saying
	}
	fact(told().Unheard, pg.unheard(st))
	var absent []content.Option
	for _, o := range st.Absent {
		if len(st.Present) > 0 || st.As.ID != "" || o.ID != content.WhoManager {
			absent = append(absent, o)
		}
	}
	ask := told().StillToAsk
	if !st.Lived && slices.ContainsFunc(st.Absent, func(o content.Option) bool { return o.Lived }) {
		ask = told().StillToAskLived
	}
	fact(ask, pg.names(absent))
	if r := pg.plan.Round; r != nil {
		lines = append(lines, block.Marked(pg.roundLine(r), block.Warn))
	}
	pg.Add(block.Paragraph{Lines: lines})
}

// heard is how many took part of each perspective, whoever came late or sent a sheet among
// them: no fewer than are heard.
func (pg *page) heard(present map[string]int) map[string]int {
	if !pg.plan.Workshop() {
		return present
	}
	people, voices := maps.Clone(present), map[string]int{}
	for _, v := range pg.guide.Voices(pg.plan) {
		if voices[v.Who]++; v.Who != content.WhoGroup && people != nil {
			people[v.Who] = max(people[v.Who], voices[v.Who])
		}
	}
	return people
}

// answeredBy is the perspective of whoever fills in a plan alone.
func answeredBy(st content.Standing) string {
	if st.As.ID == "" {
		return content.WhoManager
	}
	return st.As.ID
}

// unheard names those who help, while what they think is not in the plan: the one
// who fills it in alone speaks for nobody else.
func (pg *page) unheard(st content.Standing) string {
	answers := answeredBy(st)
	var waits []content.Option
	for _, o := range st.Present {
		heard := slices.ContainsFunc(st.Heard, func(h content.Option) bool { return h.ID == o.ID })
		if !heard && o.ID != answers {
			waits = append(waits, o)
		}
	}
	return pg.names(waits)
}

func (pg *page) roundLine(r *content.Round) string {
	if r.Over() {
		return pg.say(told().RoundUnfinished)
	}
	return pg.say(told().RoundNext.With(pg.perspective(r.Who[r.Turn])))
}

// inShort is what a reader in a hurry reads: the users' own words and counts, and nothing
// that stands nowhere else.
func (pg *page) inShort() {
	var facts []block.Fact
	fact := func(label content.Text, lines ...block.Line) {
		if lines = slices.DeleteFunc(lines, block.Line.Empty); len(lines) > 0 {
			facts = append(facts, block.Fact{Label: pg.say(label), Items: [][]block.Line{lines}})
		}
	}
	if why, ok := pg.first(content.HoldsWords); ok {
		said := opening(pg.plan.Answer(why.Ref).Text, openingMost)
		if said == "" && why.Unsettled(pg.plan) {
			said = pg.say(told().AnsweredApart.With(pg.say(told().WhereWeDiffer)))
		}
		fact(told().ShortWhy, block.Say(said))
	}
	if ideas, ok := pg.first(content.HoldsIdeas); ok {
		fact(told().ShortRole, block.Say(pg.starred(pg.plan.Answer(ideas.Ref).Ideas)))
	}
	day := pg.date(pg.plan.Answer(content.RefFollowUp).Text)
	if day == "" && len(facts) > 0 {
		day = pg.say(told().NotSet)
	}
	fact(told().ShortFirstDay, block.Say(day))
	fact(told().ShortStands, pg.stands()...)
	fact(told().ShortNotAgreed, block.Say(pg.notAgreed()))
	if t, ok := pg.guide.NextStep(pg.plan); ok {
		fact(told().ShortNext, block.Say(joined(" – ", phrase(pg.say(t.InPlan)), pg.owner(t.Who, t.By))))
	}
	if len(facts) > 0 {
		pg.Add(block.Facts{Card: true, Facts: facts})
	}
}

// first finds the question that a plan begins with among those of a kind: one that is
// offered as an action while it has no answer.
func (pg *page) first(h content.Holding) (q content.Question, ok bool) {
	for _, q := range pg.guide.Questions() {
		if q.Item.Key && q.Row == nil && q.Item.Kind.Holds() == h && !q.Folded() {
			return q, true
		}
	}
	return content.Question{}, false
}

// starred names the ideas that were chosen, or how many there are to choose from.
func (pg *page) starred(ideas []content.Idea) string {
	var top []string
	for _, i := range ideas {
		if i.Top {
			top = append(top, phrase(i.Text))
		}
	}
	if len(top) == 0 && len(ideas) > 0 {
		return pg.say(told().NoneChosen.Of(len(ideas)).With(len(ideas)))
	}
	return strings.Join(top, " · ")
}

// stands counts what is promised, and names what is missing. It is never made into a
// score: eleven of sixteen says where to look, sixty-nine per cent does not.
func (pg *page) stands() []block.Line {
	by, all, begun := map[content.State]int{}, 0, map[*content.Item]bool{}
	var missing []string
	for i := range pg.guide.Sections {
		s := &pg.guide.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			if it.Stances != content.Promises {
				continue
			}
			t := pg.guide.Tally(pg.plan, s, it)
			if t.By[content.Open] == t.Total {
				continue // nobody has come to it
			}
			all += t.Total - t.By[content.NotRelevant]
			for state, n := range t.By {
				by[state] += n
			}
			begun[it] = true
		}
	}
	if all == 0 {
		return nil
	}
	apart := 0
	for _, q := range pg.in(promised) {
		switch a := pg.answer(q); {
		case a.State == content.Missing:
			missing = append(missing, pg.tell(q.Short()))
		case a.State == content.Open && begun[q.Item] && q.Unsettled(pg.plan):
			apart++
		}
	}
	said := pg.say(told().Stands.With(by[content.InPlace], all))
	for _, state := range []content.State{content.Planned, content.Missing, content.TalkFirst} {
		if n := by[state]; n > 0 {
			said = joined(", ", said, pg.say(state.Count(n)))
		}
	}
	if apart > 0 {
		said = joined(", ", said, pg.say(told().StandApart.Of(apart).With(apart)))
	}
	if n := by[content.Open] - apart; n > 0 {
		said = joined(", ", said, pg.say(told().StandOpen.Of(n).With(n)))
	}
	lines := []block.Line{block.Say(said + ".")}
	if len(missing) > 0 {
		lines = append(lines, block.Marked(pg.say(told().MissingAre.With(strings.Join(missing, " · "))), block.Warn))
	}
	return lines
}

// notAgreed names what a group has not agreed on, and counts what it has not talked through.
func (pg *page) notAgreed() string {
	open := pg.guide.OpenPoints(pg.plan)
	names := pg.openFor(open, content.OpenNotAgreed)
	if apart := len(pg.openFor(open, content.OpenApart)); apart > 0 {
		names = append(names, pg.say(told().AndNotTalked.Of(apart).With(apart)))
	}
	return strings.Join(names, " · ")
}

// openingMost is about as much as is read at a glance, in signs.
const openingMost = 260

// opening is the beginning of a text: the sentences that have room in so many signs, whole,
// or as many words of the first where that is longer.
func opening(text string, most int) string {
	text = strings.Join(strings.Fields(content.Visible(text)), " ")
	if most <= 0 {
		return ""
	}
	runes := []rune(text)
	if len(runes) <= most {
		return text
	}
	sentence, word := 0, most
	for i, r := range runes[:most+1] {
		if r != ' ' {
			continue
		}
		word = i
		if endsSentence(string(runes[:i]), runes[i+1]) {
			sentence = i
		}
	}
	if sentence > 0 {
		return string(runes[:sentence])
	}
	return strings.TrimRight(string(runes[:word]), " ,;:–-") + " …"
}

// endsSentence reports whether a text ends with a sentence, where the next word begins with
// a sign. Behind the full stop of a shortened word, or of the number of a day, a sentence
// goes on: "fx.", "e.g.", "3. maj".
func endsSentence(text string, next rune) bool {
	text = strings.TrimRight(text, `"'”’»)`)
	word, stopped := strings.CutSuffix(text[strings.LastIndex(text, " ")+1:], ".")
	if !stopped {
		return strings.HasSuffix(text, "!") || strings.HasSuffix(text, "?")
	}
	word = strings.TrimLeft(word, `"'“‘«»(`)
	long := utf8.RuneCountInString(word)
	switch {
	case strings.Contains(word, ".") || slices.Contains(beforeNames, strings.ToLower(word)):
		return false
	case unicode.IsLower(next) || unicode.IsDigit(next):
		return long > 3 && strings.Trim(word, "0123456789") != "" // who writes no capitals ends sentences too
	}
	return long > 1 || strings.Trim(word, "0123456789") == "" // a letter alone begins a name
}

// beforeNames are words that are shortened before a name, or in the middle of a sentence.
var beforeNames = []string{"afd", "ca", "dr", "dvs", "ekskl", "evt", "excl", "fr", "frk", "fx", "hr", "incl", "inkl", "jf", "kl", "mr", "mrs", "ms", "nr", "pga", "prof", "skt", "st", "vedr", "vs"}

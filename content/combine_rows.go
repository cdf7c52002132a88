package content

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// apart is the same voice under a mark of its own, where another has its number.
func (v Voice) apart(mark string) Voice {
	if v.Nr != "" {
		mark = v.Nr + "-" + mark
	}
	v.Nr = mark
	return v
}

func (v View) saying() string {
	return imprintOf(func(p *imprint) {
		p.stance(&v)
		p.flag("pass", v.Pass)
		p.extras(v.Extra)
	})
}

// answering is what a view answers; "" where it only has what stands beside an
// answer: a note, or that it was chosen for now or is done.
func (v View) answering() string {
	return imprintOf(func(p *imprint) { p.fields(&v, viewAnswering) })
}

// untangle gathers the views that the inputs bring, and tells voices apart that
// have one number and are not one: the second sheet of two workshops. Those that
// never contradict each other are taken for the same.
func (c *combining) untangle() {
	type part struct { // what a voice says in one of the inputs
		in    *input
		voice Voice
		rows  map[Ref]View
		says  map[Ref]string
		print string
	}
	var parts []*part
	for _, in := range c.inputs {
		in.views, in.names = map[Ref][]View{}, map[Voice]Voice{}
		of := map[Voice]*part{}
		for _, r := range slices.Sorted(maps.Keys(in.Plan.Answers)) {
			in.views[r] = c.viewsIn(in, r)
			for _, v := range in.views[r] {
				if _, earlier := c.earlier[v.Voice]; earlier {
					continue
				}
				if of[v.Voice] == nil {
					of[v.Voice] = &part{in: in, voice: v.Voice, rows: map[Ref]View{}, says: map[Ref]string{}}
					parts = append(parts, of[v.Voice])
				}
				of[v.Voice].rows[r] = v
				of[v.Voice].says[r] = v.saying()
			}
		}
	}
	for _, p := range parts {
		p.print = imprintOf(func(im *imprint) {
			for _, r := range slices.Sorted(maps.Keys(p.rows)) {
				im.text(string(r), p.says[r])
			}
		})
	}
	slices.SortFunc(parts, func(a, b *part) int {
		return cmp.Or(cmp.Compare(len(b.rows), len(a.rows)), strings.Compare(a.print, b.print), strings.Compare(a.voice.Nr, b.voice.Nr))
	})
	said := map[Voice]map[Ref]string{}
	contradicts := func(p *part, v Voice) bool {
		for r, says := range p.says {
			if known, ok := said[v][r]; ok && known != says {
				return true
			}
		}
		return false
	}
	c.views = map[Ref][]View{}
	for _, p := range parts {
		voice := p.voice
		for contradicts(p, voice) {
			voice = voice.apart(markOf(p.print))
		}
		p.in.names[p.voice] = voice
		if said[voice] == nil {
			said[voice] = map[Ref]string{}
		}
		for r, view := range p.rows {
			if _, ok := said[voice][r]; ok {
				continue
			}
			said[voice][r] = p.says[r]
			view.Voice = voice
			view.Extra = mergeExtras(view.Extra)
			c.views[r] = append(c.views[r], view)
		}
	}
}

// viewsIn lists what an input's voices say of a row, each once. Of a plan that is
// not combined, what it answers itself is among them. Of a folded row there are none.
func (c *combining) viewsIn(in *input, r Ref) []View {
	if c.folded[r] {
		return nil
	}
	views := slices.Clone(in.Plan.Answer(r).Views)
	if v := c.own(in, r); !in.combined && !v.Empty() {
		views = append(views, v)
	}
	views = slices.DeleteFunc(views, View.Empty)
	for i := range views {
		views[i].Voice = c.named(views[i].Voice)
	}
	if len(views) < 2 {
		return views
	}
	slices.SortStableFunc(views, func(a, b View) int { return strings.Compare(a.saying(), b.saying()) })
	first := map[Voice]string{}
	for i, v := range views {
		saying := v.saying()
		for first[v.Voice] != "" && first[v.Voice] != saying {
			v.Voice = v.apart(markOf(saying))
		}
		first[v.Voice], views[i].Voice = saying, v.Voice
	}
	return views
}

// alike is what views say that all answer the same; nothing where they do not. What stands beside an answer is theirs where all have it.
func alike(views []View) View {
	answers := slices.DeleteFunc(slices.Clone(views), func(v View) bool { return v.answering() == "" })
	if len(answers) == 0 {
		answers = views
	}
	if len(answers) == 0 {
		return View{}
	}
	v := answers[0]
	v.Voice, v.Extra = Voice{}, nil
	for _, other := range answers[1:] {
		if other.answering() != v.answering() {
			return View{}
		}
	}
	for _, f := range viewBeside {
		for i := range views {
			if !f.same(&v, &views[i]) {
				f.Clear(&v)
			}
		}
	}
	return v
}

// answer joins what the inputs have on one row.
func (c *combining) answer(r Ref, inputs []*input) {
	switch {
	case len(inputs) == 0:
		return
	case c.folded[r]:
		c.careful(r, inputs)
		return
	}
	var a, from Answer
	var asked []string
	both := map[string][]string{} // the wordings that stand in a field, by its key
	var extras [][]Extra
	var ideas []batch[Idea]
	for _, in := range inputs {
		from = in.Plan.Answer(r)
		asked = append(asked, from.Asked)
		for _, f := range answerBoth {
			if words := *of[Prose](f.At(&from)).At; words != "" {
				both[f.Key] = append(both[f.Key], words)
			}
		}
		a.Aside = a.Aside.and(from.Aside)
		extras = append(extras, from.Extra)
		ideas = append(ideas, in.ideas(from.Ideas))
		if r != RefPresent {
			c.people(r, &a, from.People)
		}
	}
	a.Asked = bothOf(" / ", asked)
	for _, f := range answerBoth {
		*of[Prose](f.At(&a)).At = bothOf("\n", both[f.Key])
	}
	a.Extra = mergeExtras(extras...)
	a.Ideas = joinIdeas(ideas)
	c.agreement(r, &a, inputs)
	a.Views = c.views[r]
	c.decide(r, &a, inputs)
	sortViews(a.Views)
	c.remember(r, &a, inputs)
	c.out.Plan.Set(r, a)
	if q, ok := c.known[r]; ok && len(q.Since(c.out.Plan)) > 0 {
		c.out.Since = append(c.out.Since, r)
	}
}

// people keeps the greater of two counts.
func (c *combining) people(r Ref, a *Answer, counts map[string]int) {
	if len(counts) > 0 && a.People != nil && !maps.Equal(counts, a.People) {
		c.conflict(c.name(r), combined().DifferCounts)
	}
	for who, n := range counts {
		if a.People == nil {
			a.People = map[string]int{}
		}
		a.People[who] = max(n, a.People[who])
	}
}

// agreement keeps what groups agreed. Where two agreed on different things there is
// no agreement yet, and all their words are between them.
func (c *combining) agreement(r Ref, a *Answer, inputs []*input) {
	kinds, words := map[Agreement]bool{}, map[string]bool{}
	for _, in := range inputs {
		if from := in.Plan.Answer(r); from.Agreement != "" || from.Agreed != "" {
			kinds[from.Agreement], words[from.Agreed] = true, true
			a.Agreement = from.Agreement
		}
	}
	a.Agreed = bothOf("\n", slices.Collect(maps.Keys(words)))
	if len(kinds) > 1 || len(words) > 1 {
		a.Agreement = NotAgreed
		c.conflict(c.name(r), combined().TwoAgreements)
	}
}

// careful joins a folded row, about a person's own health: how it stands, and what
// became of its action. It has no views, since they would come before a group; where
// the plans differ, HR is asked first. Words that a hand has written beside it stay in
// their own file: carried on, they would be read by people they were not written for.
func (c *combining) careful(r Ref, inputs []*input) {
	var a Answer
	states := map[State]bool{}
	var asked []string
	for _, in := range inputs {
		from := in.Plan.Answer(r)
		if from.State != Open {
			states[from.State] = true
			a.State = from.State
		}
		a.Now, a.Done, a.Aside = a.Now || from.Now, a.Done || from.Done, a.Aside.and(from.Aside)
		asked = append(asked, from.Asked)
		if from.wordy() {
			c.conflict(FoldedPoint(), combined().WordsLeftOut)
		}
	}
	a.Asked = bothOf(" / ", asked)
	_, known := c.known[r]
	a = a.bare(!known)
	if len(states) > 1 {
		a.State = AskHR
		c.conflict(FoldedPoint(), combined().HRFirst)
	}
	c.out.Plan.Set(r, a)
}

// decide finds the answer of the combined plan itself: what a group has decided, or
// what all say; else it is open, for the group to settle when it sees the views.
func (c *combining) decide(r Ref, a *Answer, inputs []*input) {
	torn := map[string]bool{} // what is known to be one of several decisions already
	for _, in := range inputs {
		if of := in.groups(r); len(of) > 1 {
			maps.Copy(torn, of)
		}
	}
	decided := map[string]View{}
	for _, in := range inputs {
		v, ok := c.decision(in, r)
		if ok && (!torn[v.saying()] || len(in.groups(r)) > 1) {
			decided[v.saying()] = v
		}
	}
	var own View
	decisions := slices.SortedFunc(maps.Values(decided), func(a, b View) int { return strings.Compare(a.saying(), b.saying()) })
	switch merged, ok := together(decisions); {
	case len(decisions) == 0:
		own = alike(a.Views)
	case ok:
		own = merged
	default:
		for _, v := range decisions {
			if v.Voice = (Voice{WhoGroup, markOf(v.saying())}); !holds(a.Views, v) {
				a.Views = append(a.Views, v)
			}
		}
		c.conflict(c.name(r), combined().TwoAnswers)
	}
	a.take(own)
	if isFact(r) && !slices.ContainsFunc(a.Views, func(v View) bool { return v.saying() != own.saying() }) {
		a.Views = nil // where all say the same there is nothing to reveal
	}
	c.differ(r, own, a.Views)
}

// groups are the views of groups on a row, by what they say.
func (in *input) groups(r Ref) map[string]bool {
	said := map[string]bool{}
	for _, v := range in.views[r] {
		if v.Who == WhoGroup {
			v.Extra = nil
			said[v.saying()] = true
		}
	}
	return said
}

// decision is what the group behind an input came to on a row, beyond what all its
// members said; ok is false where it came to nothing, and where there is no group.
func (c *combining) decision(in *input, r Ref) (v View, ok bool) {
	if !in.group() {
		return View{}, false
	}
	v = c.own(in, r)
	v.Voice = Voice{}
	if v.saying() == "" {
		return View{}, false
	}
	same := alike(in.views[r])
	return v, in.Plan.Answer(r).Agreement != "" || same.saying() != v.saying() || in.groups(r)[v.saying()]
}

// together is what decisions say that do not contradict each other.
func together(decisions []View) (v View, ok bool) {
	ok = true
	for i := range decisions {
		for _, f := range viewStance {
			ok = f.fill(&v, &decisions[i]) && ok
		}
	}
	return v, ok
}

func holds(views []View, v View) bool {
	return slices.ContainsFunc(views, func(o View) bool {
		o.Extra = nil
		return o.Who == v.Who && o.saying() == v.saying()
	})
}

// isFact reports whether a row says where the plan is for: something there is one of.
func isFact(r Ref) bool { return r == RefWorkplace || r == RefScheme }

// differ records a row that is not answered alike.
func (c *combining) differ(r Ref, own View, views []View) {
	answers := map[string]bool{}
	for _, v := range views {
		answers[v.answering()] = true
	}
	if isFact(r) {
		answers[own.answering()] = true
	}
	delete(answers, "")
	if len(answers) < 2 {
		return
	}
	c.out.Differ = append(c.out.Differ, r)
	if isFact(r) {
		c.conflict(c.name(r), combined().DifferFacts)
	}
}

// sortViews puts views in an order that does not depend on where they come from.
func sortViews(views []View) {
	slices.SortFunc(views, func(a, b View) int {
		return cmp.Or(strings.Compare(a.Who, b.Who), cmp.Compare(len(a.Nr), len(b.Nr)), strings.Compare(a.Nr, b.Nr))
	})
}

func (c *combining) name(r Ref) Text {
	if q, ok := c.known[r]; ok {
		return q.Short()
	}
	return Verbatim(string(r))
}

package content

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// A Given is a plan to be combined with others, and the name that messages call it by.
type Given struct {
	Name  string
	Plan  *Plan
	Newer bool   // somebody says that it takes the place of its earlier version
	said  string // the imprint of the sheet that the plan stands for; "" where it is no sheet's
}

// A Combined is what several plans became.
type Combined struct {
	Plan *Plan
	// Heard counts the plans given that were in it already, as one that is given
	// twice is.
	Heard int
	// Newer tells which plans are there as a later version as well, which counts. Nothing
	// else that was written is passed over.
	Newer []Text
	// Copies tells which are copies of one plan that went on apart. A program that keeps
	// folders the same on two machines leaves such copies of one person's plan; so does
	// whoever hands out a plan for several to go on with. Nothing tells the two apart, and
	// so all count.
	Copies []Text
	// Since are the rows that a group agreed on, and on which a view that has come or
	// changed since says otherwise. The agreement stands.
	Since []Ref

	// Sheets tell what became of sheets that were read into a group's plan, which is then
	// all that was combined.
	Sheets []Text

	// Differ are the rows that are not answered alike. Folded rows are never among
	// them: which of them differs is nobody's business.
	Differ []Ref
	// Conflicts are what the views of a row cannot show: two agreements, two
	// workplaces. Nothing of them is lost either.
	Conflicts []Text
}

// Combine makes one plan of several that people filled in alone: what each answered
// becomes a view, and where all answered alike that is the plan's answer as well.
//
// Combining is a union. Each plan is known by a mark of what it says, so that no
// order of the plans matters but that of [Plan.Joined], and what is combined once
// more is not there twice. A plan that is combined already brings its views and what
// the group decided.
func (g *Guide) Combine(l Language, plans ...Given) (*Combined, error) {
	if slices.ContainsFunc(plans, func(given Given) bool { return given.Plan.TakesPart() }) {
		return g.combineSheets(l, plans)
	}
	c := &combining{guide: g, known: g.ByRef(), told: map[Text]bool{}, out: &Combined{Plan: &Plan{Language: l}}}
	for _, given := range plans {
		if given.Plan.Round != nil {
			return nil, &Problem{
				File: given.Name,
				What: Text{EN: "a round in this plan is not finished, and its answers are still hidden", DA: "en runde i planen er ikke afsluttet, og svarene er stadig skjult"},
				Cure: Text{EN: "Open the plan, finish the round, and combine again.", DA: "Åbn planen, afslut runden, og saml planerne igen."},
			}
		}
	}
	if err := c.join(plans); err != nil {
		return nil, err
	}
	c.fold()
	if err := c.countVotesOnce(); err != nil {
		return nil, err
	}
	c.countedBefore()
	c.untangle()
	c.answers()
	c.about()
	c.rest()
	c.descend()
	return c.out, nil
}

type (
	combining struct {
		guide  *Guide
		known  map[Ref]Question
		inputs []*input // those that bring something new, in an order of their own
		views  map[Ref][]View
		folded map[Ref]bool
		told   map[Text]bool // the conflicts and newer versions that are

		earlier  map[Voice]edition  // those of whom a later version is there, and which that is
		renamed  map[Voice]Voice    // those that older files call otherwise
		instead  map[Voice][]string // what each took the place of by somebody's word
		replaced []replaced
		outgrown map[*Given]bool // combined plans of which a later state is there
		out      *Combined
	}

	// An input is a plan given, as it is combined.
	input struct {
		Given
		print    string
		combined bool  // it is itself made of several
		voice    Voice // whose it is, where it is not
		views    map[Ref][]View
		names    map[Voice]Voice // its voices, as they are called in the combined plan
		voted    bool            // its votes are in another input's
	}
)

// group reports whether more than one person has answered: what stands in the plan
// is then what they came to.
func (in *input) group() bool { return in.combined || in.voice.Who == WhoGroup }

// join decides which of the plans bring something new, and records whose they are.
func (c *combining) join(plans []Given) error {
	editions := c.editions(plans)
	c.findEarlier(editions)
	if err := c.nameNewer(plans, editions); err != nil {
		return err
	}
	c.findOutgrown(plans)
	c.tellReplaced()
	c.findCopies(editions)
	heard, joined := map[Voice]bool{}, map[Voice]int{}
	p := c.out.Plan
	for _, e := range editions {
		if !e.own {
			heard[e.Voice] = true
		}
		now := c.latest(e)
		i, ok := joined[now.Voice]
		if !ok {
			i = len(p.Joined)
			joined[now.Voice] = i
			p.Joined = append(p.Joined, Joined{Voice: now.Voice, Mark: now.Mark, Identity: now.Identity, Began: slices.Clone(now.Began)})
			if now.Mark == now.Nr { // which needs no line of its own
				p.Joined[i].Mark = ""
			}
		}
		p.Joined[i].Instead = unite(p.Joined[i].Instead, c.instead[e.Voice])
		p.Joined[i].Extra = mergeExtras(p.Joined[i].Extra, e.Extra)
	}
	for i := range p.Joined {
		slices.Sort(p.Joined[i].Instead)
	}
	own := map[*Given]edition{}
	for _, e := range editions {
		if e.own {
			own[e.from] = e
		}
	}
	for i := range plans {
		e, alone := own[&plans[i]]
		in := &input{Given: plans[i], combined: !alone, print: e.print, voice: e.Voice}
		switch _, earlier := c.earlier[e.Voice]; {
		case c.outgrown[&plans[i]]:
			continue
		case !alone:
			in.print = in.Plan.imprint()
		case earlier:
			continue
		case heard[e.Voice]:
			c.out.Heard++
			continue
		default:
			heard[e.Voice] = true
		}
		c.inputs = append(c.inputs, in)
	}
	slices.SortFunc(c.inputs, func(a, b *input) int {
		return cmp.Or(strings.Compare(a.print, b.print), strings.Compare(a.voice.Nr, b.voice.Nr))
	})
	return nil
}

// fold finds the rows about a person's own health, in any of the plans.
func (c *combining) fold() {
	c.folded = map[Ref]bool{}
	for _, in := range c.inputs {
		maps.Copy(c.folded, in.Plan.foldedAmong(c.known))
	}
}

// idLike is what may stand as a key in a plan.
var idLike = WhenSought(`^[A-Za-z0-9-]+$`)

// isPerspective reports whether an id can be somebody's perspective. A guide of
// one's own need not list any.
func (c *combining) isPerspective(id string) bool {
	all := c.guide.Perspectives()
	return slices.ContainsFunc(all, func(o Option) bool { return o.ID == id }) || len(all) == 0 && idLike().MatchString(id)
}

// speaker is as whom a plan was answered.
func (c *combining) speaker(p *Plan) string {
	who := p.Answer(RefPerspective).Text
	people := p.Answer(RefPresent).People
	switch {
	case c.isPerspective(who):
		return who
	case p.Workshop():
		return WhoGroup
	case len(people) == 1:
		for who, n := range people {
			if n > 0 && c.isPerspective(who) {
				return who
			}
		}
	}
	return WhoManager
}

// WhoManager speaks in a plan that does not say who does.
const WhoManager = "manager"

// own is what a plan itself answers to a row, apart from what says who answers and
// from words that are no answer but a choice made for all.
func (c *combining) own(in *input, r Ref) View {
	v := in.Plan.Answer(r).AsView(in.voice)
	switch r {
	case RefMode:
		if v.Text == ModeWorkshop || c.isOption(r, v.Text) {
			v.Text = ""
		}
	case RefPerspective:
		if c.isPerspective(v.Text) {
			v.Text = ""
		}
	}
	return v
}

func (c *combining) isOption(r Ref, id string) bool {
	q, ok := c.known[r]
	return ok && slices.ContainsFunc(q.Item.Options, func(o Option) bool { return o.ID == id })
}

// answers goes through everything that anybody has answered.
func (c *combining) answers() {
	said := map[Ref][]*input{}
	for _, in := range c.inputs {
		for r := range in.Plan.Answers {
			said[r] = append(said[r], in)
		}
	}
	for _, q := range c.guide.Questions() { // so that what is told comes in the guide's order
		c.answer(q.Ref, said[q.Ref])
		delete(said, q.Ref)
	}
	for _, r := range slices.Sorted(maps.Keys(said)) {
		c.answer(r, said[r])
	}
}

// about says what the combined plan is: one that a group meets over, who is in it,
// and since when.
func (c *combining) about() {
	p := c.out.Plan
	p.Change(RefMode, func(a *Answer) { a.Text = ModeWorkshop })

	count := func(joined []Joined) map[string]int {
		n := map[string]int{}
		for _, j := range joined {
			n[j.Who]++
		}
		return n
	}
	counted := map[string]int{} // by a plan that may have counted more people since
	for _, in := range c.inputs {
		for who, n := range count(slices.Concat(in.Plan.Joined, in.Plan.ReadIn)) {
			counted[who] = max(n, counted[who])
		}
		if in.combined || in.Plan.Workshop() {
			for who, n := range in.Plan.Answer(RefPresent).People {
				p.Count(RefPresent, who, max(n, p.Answer(RefPresent).People[who]))
			}
		}
	}
	for who, n := range count(p.Joined) {
		if n > counted[who] && who != WhoGroup {
			p.Count(RefPresent, who, max(n, p.Answer(RefPresent).People[who]))
		}
	}
	positions := map[Ref]bool{}
	for _, in := range c.inputs {
		from := in.Plan
		if from.Started != "" && (p.Started == "" || from.Started < p.Started) {
			p.Started = from.Started
		}
		p.Updated = max(p.Updated, from.Updated)
		if c.sameVoices(from.Joined) { // nobody has come to it since
			p.Talked = max(p.Talked, from.Talked)
		}
		if in.combined && from.Position != "" {
			positions[from.Position] = true
			p.Position = from.Position
		}
	}
	if len(positions) > 1 {
		p.Position = ""
	}
}

// sameVoices reports whether those of a plan are all that there are.
func (c *combining) sameVoices(of []Joined) bool {
	voices := map[Voice]bool{}
	for _, j := range of {
		voices[c.named(j.Voice)] = true
	}
	all := c.out.Plan.Joined
	return len(voices) == len(all) && !slices.ContainsFunc(all, func(j Joined) bool { return !voices[j.Voice] })
}

func (c *combining) stepName(id string) Text {
	if s := c.guide.Section(id); s != nil {
		return s.Name()
	}
	return Verbatim(id)
}

// conflict tells of something that the group has to settle, once.
func (c *combining) conflict(what, how Text) {
	said := InEach(func(l Language) string { return what.In(l) + ": " + how.In(l) })
	if !c.told[said] {
		c.told[said] = true
		c.out.Conflicts = append(c.out.Conflicts, said)
	}
}

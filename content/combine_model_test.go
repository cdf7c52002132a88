package content_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

// A world is people who fill in plans, hand them on, change files by hand and combine what
// they have, beside a model of it that knows nothing of marks: only who went on from what.
type world struct {
	*rand.Rand
	t     *testing.T
	g     *content.Guide
	names int
	files []*modelled
	all   []*modelledAll
	steps []string
}

// A modelled plan is one person's, as it was at one time.
type modelled struct {
	plan  *content.Plan
	who   string
	words string
	level content.Level
	from  map[*session]bool // how it came about, as far as that can be seen
}

// A session is the time in which somebody went on from a plan.
type session struct{ from *modelled }

// wentOn reports whether a plan has come of what another says.
func (m *modelled) wentOn(from *modelled) bool {
	for s := range m.from {
		if s.from.words == from.words && s.from.level == from.level && s.from.plan.Identity == from.plan.Identity && !from.from[s] {
			return true
		}
	}
	return false
}

// A modelledAll is a plan that was combined, as it was at one time.
type modelledAll struct {
	plan   *content.Plan
	of     map[*modelled]bool
	claims map[*modelled]map[*modelled]bool // what somebody said that one replaces
	from   map[*modelledAll]bool            // those it has come of
	agreed map[string]bool                  // the wordings that were agreed on, or all that were where they differ
	again  *modelledAll                     // which one it is once more
}

// one is the same one, whatever it was given with in between.
func (a *modelledAll) one() *modelledAll {
	for a.again != nil {
		a = a.again
	}
	return a
}

const modelRow content.Ref = "star.hope"

func (w *world) name() string {
	w.names++
	return fmt.Sprint("name-", w.names)
}

func (w *world) note(step string, of ...any) { w.steps = append(w.steps, fmt.Sprintf(step, of...)) }

// answer is one of a few answers, so that people often say the same.
func (w *world) answer(m *modelled) func(*content.Plan) {
	m.level, m.words = content.Level(1+w.IntN(4)), fmt.Sprint("thought ", w.IntN(3))
	return func(p *content.Plan) {
		p.Set(modelRow, content.Answer{Importance: m.level})
		p.Say("purpose.why", m.words)
	}
}

func (w *world) begin() {
	m := &modelled{who: []string{"manager", "colleagues", "peer"}[w.IntN(3)]}
	p := solo(m.who, nil)
	w.answer(m)(p)
	kept := content.BeginSitting(nil, w.name).Kept(*p)
	m.plan = &kept
	w.note("begin %d", len(w.files))
	w.files = append(w.files, m)
}

// goOn is a sitting, of whoever has the file: the one it is of, or one it was handed to.
func (w *world) goOn() {
	i := w.IntN(len(w.files))
	was := w.files[i]
	m := &modelled{who: was.who, from: maps.Clone(was.from)}
	edit := w.answer(m)
	if m.words == was.words && m.level == was.level {
		return // nothing was changed
	}
	m.plan = sitting(was.plan, w.name, edit)
	if m.from == nil {
		m.from = map[*session]bool{}
	}
	m.from[&session{was}] = true
	w.note("%d goes on from %d", len(w.files), i)
	w.files = append(w.files, m)
}

// byHand changes a file in an editor: of what it was, nothing is left in it.
func (w *world) byHand() {
	i := w.IntN(len(w.files))
	was := w.files[i]
	m := &modelled{who: was.who, level: was.level, words: fmt.Sprint("by hand ", len(w.files)), from: maps.Clone(was.from)}
	m.plan = byHand(was.plan, func(p *content.Plan) { p.Say("purpose.why", m.words) })
	w.note("%d is %d, by hand", len(w.files), i)
	w.files = append(w.files, m)
}

// settle is a group that goes on with a combined plan.
func (w *world) settle() {
	if len(w.all) == 0 {
		return
	}
	i := w.IntN(len(w.all))
	was := w.all[i]
	words := fmt.Sprint("agreement ", len(w.all))
	now := &modelledAll{of: was.of, claims: was.claims, from: maps.Clone(was.from), agreed: map[string]bool{words: true}}
	now.plan = sitting(was.plan, w.name, func(p *content.Plan) {
		p.Change(modelRow, func(a *content.Answer) {
			a.Importance, a.Agreed = content.Level(1+w.IntN(4)), words
			a.Agree(content.AgreedOn)
		})
	})
	now.from[was.one()] = true
	w.note("combined %d: the group of %d agrees", len(w.all), i)
	w.all = append(w.all, now)
}

// combine combines some plans and some that are combined; at times one is said to be newer.
func (w *world) combine() {
	var given []content.Given
	var names []int
	now := &modelledAll{of: map[*modelled]bool{}, claims: map[*modelled]map[*modelled]bool{}, from: map[*modelledAll]bool{}, agreed: map[string]bool{}}
	add := func(m *modelled) { now.of[m] = true }
	var solos []*modelled
	for range 1 + w.IntN(3) {
		i := w.IntN(len(w.files))
		solos = append(solos, w.files[i])
		names = append(names, i)
		given = append(given, content.Given{Name: fmt.Sprint(i), Plan: w.files[i].plan})
	}
	var groups []*modelledAll
	for range w.IntN(3) {
		if len(w.all) == 0 {
			break
		}
		i := w.IntN(len(w.all))
		groups = append(groups, w.all[i])
		names = append(names, 1000+i)
		given = append(given, content.Given{Name: fmt.Sprint("all-", i), Plan: w.all[i].plan})
	}
	for _, m := range solos {
		add(m)
	}
	for _, of := range groups {
		for m := range of.of {
			add(m)
		}
		for m, earlier := range of.claims {
			if now.claims[m] == nil {
				now.claims[m] = map[*modelled]bool{}
			}
			maps.Copy(now.claims[m], earlier)
		}
	}
	if w.IntN(4) == 0 { // as somebody does who knows that a hand has changed the last one
		given = w.sayNewer(now, given, solos)
	}
	w.note("combined %d: %v", len(w.all), names)
	w.Shuffle(len(given), func(i, j int) { given[i], given[j] = given[j], given[i] })
	c, err := w.g.Combine(content.English, given...)
	if err != nil {
		w.t.Fatal(err, w.steps)
	}
	now.plan = c.Plan
	now.keepLatest()
	w.joinAgreed(now, groups)
	w.check(now, c, groups)
	for _, of := range groups {
		if maps.Equal(of.of, now.of) && maps.Equal(of.agreed, now.agreed) {
			now.from = of.from // nothing is new in it: it is that one again
			now.again = of.one()
		}
	}
	w.all = append(w.all, now)
}

// sayNewer says that a plan is the newer one, where it could only be meant for one.
func (w *world) sayNewer(now *modelledAll, given []content.Given, solos []*modelled) []content.Given {
	trial := &modelledAll{of: maps.Clone(now.of), claims: now.claims}
	trial.keepLatest()
	m := solos[0]
	var could []*modelled
	for other := range trial.of {
		if other != m && other.who == m.who && other.plan.Identity == m.plan.Identity {
			could = append(could, other)
		}
	}
	if !trial.of[m] || len(could) != 1 {
		return given
	}
	given[0].Newer = true
	if now.claims[m] == nil {
		now.claims[m] = map[*modelled]bool{}
	}
	now.claims[m][could[0]] = true
	w.note("of which %q is newer", given[0].Name)
	return given
}

// before reports whether one plan is known to be an earlier one of another.
func (a *modelledAll) before(m, later *modelled) bool {
	if m == later || m.who != later.who {
		return false
	}
	for s := range m.from {
		if !later.from[s] {
			return a.claims[later][m]
		}
	}
	return later.wentOn(m) && !m.wentOn(later) || a.claims[later][m]
}

// keepLatest takes out what a later one is there for.
func (a *modelledAll) keepLatest() {
	// Who replaces somebody stands for all that they had replaced.
	for m := range a.of {
		for later := range a.of {
			if a.before(m, later) && len(a.claims[m]) > 0 {
				if a.claims[later] == nil {
					a.claims[later] = map[*modelled]bool{}
				}
				maps.Copy(a.claims[later], a.claims[m])
			}
		}
	}
	kept := map[*modelled]bool{}
	for m := range a.of {
		if !slices.ContainsFunc(slices.Collect(maps.Keys(a.of)), func(later *modelled) bool { return a.before(m, later) }) {
			kept[m] = true
		}
	}
	a.of = kept
}

// joinAgreed finds what is agreed where groups come together: what the states that no later
// one is there for have agreed on.
func (w *world) joinAgreed(now *modelledAll, groups []*modelledAll) {
	for _, of := range groups {
		outgrown := slices.ContainsFunc(groups, func(later *modelledAll) bool { return later.from[of.one()] })
		if !outgrown {
			maps.Copy(now.agreed, of.agreed)
			maps.Copy(now.from, of.from)
			now.from[of.one()] = true
		}
	}
}

func (w *world) check(now *modelledAll, c *content.Combined, groups []*modelledAll) {
	says := func(who, words string, level content.Level) string {
		return fmt.Sprint(who, ": ", words, ", ", int(level))
	}
	var want, got []string
	for m := range now.of {
		want = append(want, says(m.who, m.words, m.level))
	}
	a := c.Plan.Answer(modelRow)
	for _, v := range a.Views {
		words, _ := c.Plan.Answer("purpose.why").View(v.Voice)
		if v.Who != content.WhoGroup {
			got = append(got, says(v.Who, words.Text, v.Importance))
		}
	}
	slices.Sort(want)
	slices.Sort(got)
	if !slices.Equal(got, want) || len(c.Plan.Joined) != len(want) {
		w.t.Fatalf("%d voices: %q\nwant %d: %q\nafter %q", len(c.Plan.Joined), got, len(want), want, w.steps)
	}
	// What was settled is there, once: as it was, or torn, with all the wordings.
	agreed := slices.Sorted(maps.Keys(now.agreed))
	switch {
	case len(agreed) == 1 && (a.Agreement != content.AgreedOn || a.Agreed != agreed[0]):
		w.t.Fatalf("%s %q, want %q\nafter %q", a.Agreement, a.Agreed, agreed, w.steps)
	case len(agreed) > 1 && (a.Agreement != content.NotAgreed || !slices.Equal(lines(a.Agreed), agreed)):
		w.t.Fatalf("%s %q, want all of %q\nafter %q", a.Agreement, a.Agreed, agreed, w.steps)
	case len(agreed) == 0 && a.Agreement != "":
		w.t.Fatalf("%s, and nobody has\nafter %q", a.Agreement, w.steps)
	}
	w.checkSince(now, c.Plan, groups)
}

// checkSince finds that whoever was in none of the plans that agreed, and says otherwise, is
// pointed out; and nobody who was.
func (w *world) checkSince(now *modelledAll, p *content.Plan, groups []*modelledAll) {
	a := p.Answer(modelRow)
	if a.Agreement != content.AgreedOn {
		return
	}
	sure, maybe := 0, 0
	for m := range now.of {
		seen := func(of *modelledAll) bool {
			return of.of[m] || slices.ContainsFunc(slices.Collect(maps.Keys(of.of)), func(e *modelled) bool { return e.who == m.who && e.plan.Identity == m.plan.Identity })
		}
		switch {
		case m.level == a.Importance:
		case !slices.ContainsFunc(groups, seen):
			sure, maybe = sure+1, maybe+1
		case !slices.ContainsFunc(groups, func(of *modelledAll) bool { return of.of[m] && len(of.agreed) > 0 }):
			maybe++
		}
	}
	for _, of := range groups { // an older one may have pointed some out already
		if q, _ := w.g.Question(modelRow); len(q.Since(of.plan)) > 0 {
			maybe += len(q.Since(of.plan))
		}
	}
	q, _ := w.g.Question(modelRow)
	if n := len(q.Since(p)); n < sure || n > maybe {
		w.t.Fatalf("%d say otherwise, want from %d to %d\nafter %q", n, sure, maybe, w.steps)
	}
}

func lines(s string) []string {
	var all []string
	for line := range strings.SplitSeq(s, "\n") {
		all = append(all, line)
	}
	slices.Sort(all)
	return all
}

// No voice is lost, none counts twice and nothing settled is lost, whatever is edited,
// handed on and combined in whatever order.
func TestNoVoiceIsLostOrCountedTwice(t *testing.T) {
	t.Parallel()
	sequences := uint64(2000)
	if testing.Short() {
		sequences = 200
	}
	g := builtin(t)
	for seed := range sequences {
		w := &world{Rand: rand.New(rand.NewPCG(seed, 13)), t: t, g: g}
		w.begin()
		for range 14 {
			switch w.IntN(10) {
			case 0, 1:
				w.begin()
			case 2, 3, 4:
				w.goOn()
			case 5:
				w.byHand()
			case 6:
				w.settle()
			default:
				w.combine()
			}
		}
	}
}

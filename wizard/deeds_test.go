package wizard_test

import (
	"io"
	"os"
	"os/signal"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/plain"
	"alongside/wizard/screen"
	"alongside/wizard/walk"
)

// Keys as a terminal sends them.
const (
	enter, tab, esc, back = "\r", "\t", "\x1b", "\x7f"
	up, down, right       = "\x1b[A", "\x1b[B", "\x1b[C"
	last, shiftUp         = "\x1b[F", "\x1b[1;2A"
	f2                    = "\x1bOQ"
	del, undo, leave      = "\x1b[3~", "\x1a", "\x03"
)

// A deed is a verb on a page of some kind, and how each end is told to do it.
type deed struct {
	ask   walk.AskKind
	verbs []walk.Verb
	at    content.Ref
	plan  func(*content.Plan) // what the plan is before; may be nil
	keys  []string            // words are typed letter by letter
	lines []string
}

// deeds are every verb on every kind of page. One that is missing here, or in one of the
// two ends, fails the test.
var deeds = []deed{
	{walk.AskLine, verbs(walk.Write), "about.workplace", nil, []string{"Nord", tab}, []string{"Nord"}},
	{walk.AskLine, verbs(walk.Clear), "about.workplace", say("about.workplace", "x"), []string{back, tab}, []string{".clear"}},
	{walk.AskLine, verbs(walk.Take), "why.edge", nil, []string{esc, last, enter}, []string{".not-relevant"}},
	{walk.AskDay, verbs(walk.Write, walk.Finish), "review.review-by", nil, []string{"15/1 2028", tab}, []string{"15/1 2028"}},
	{walk.AskDay, verbs(walk.Clear), "review.review-by", say("review.review-by", "x"), []string{back, tab}, []string{".clear"}},
	{walk.AskChoice, verbs(walk.Choose), content.RefMode, nil, []string{down, enter}, []string{"2"}},
	{walk.AskChoice, verbs(walk.Clear), content.RefMode, say(content.RefMode, "alone"), []string{down, down, enter}, []string{".clear"}},
	{walk.AskCount, verbs(walk.Count), content.RefPresent, nil, []string{"2"}, []string{"2"}},
	{walk.AskCount, verbs(walk.Clear), content.RefPresent, people("manager", 1), []string{back}, []string{".clear"}},
	{walk.AskWords, verbs(walk.Write), "why.why", nil, []string{"hope", tab}, []string{"hope", "."}},
	{walk.AskWords, verbs(walk.Clear), "why.why", say("why.why", "x"), []string{back, tab}, []string{".clear"}},
	{walk.AskWords, verbs(walk.Join), "why.why", say("why.why", brokenByAPage), []string{f2}, []string{".join", "."}},
	{walk.AskWords, verbs(walk.Take), "why.why", nil, []string{esc, last, enter}, []string{".not-relevant"}},

	{walk.AskStances, verbs(walk.Take), "promises.induction", nil, []string{"1"}, []string{"1=1"}},
	{walk.AskStances, verbs(walk.TakeAll), "promises.induction", nil, []string{"3", up, "a"}, []string{"1=3", "all=3"}},
	{walk.AskStances, verbs(walk.Write), "promises.induction", nil, []string{"n", "soon", enter, esc}, []string{".note 1 soon"}},
	{walk.AskStances, verbs(walk.Write, walk.Finish), "promises.induction", nil, []string{"n", enter, "leader", enter, "15/1 2027", enter}, []string{".who 1 leader", ".by 1 15/1 2027"}},
	{walk.AskStances, verbs(walk.Take, walk.Write), "expect.on-time", nil, []string{"2", "by ten", enter}, []string{"1=2", "by ten"}},
	{walk.AskStances, verbs(walk.Clear), "promises.induction", take("promises.induction", content.Missing), []string{"0"}, []string{".clear 1"}},
	{walk.AskLevels, verbs(walk.Rate), "star.hope", nil, []string{"4", "2"}, []string{"4 2"}},
	{walk.AskLevels, verbs(walk.Clear), "star.hope", func(p *content.Plan) { p.Set("star.hope", content.Answer{Importance: 4}) }, []string{"0"}, []string{".clear"}},

	{walk.AskIdeas, verbs(walk.AddIdea), "why.tasks", nil, []string{"chess", enter}, []string{"chess"}},
	{walk.AskIdeas, verbs(walk.Write), "why.tasks", ideas("tea"), []string{up, enter, "s", enter}, []string{".change 1 teas"}},
	{walk.AskIdeas, verbs(walk.RemoveIdea), "why.tasks", ideas("tea", "chess"), []string{up, "x"}, []string{".remove 2"}},
	{walk.AskIdeas, verbs(walk.MoveIdea), "why.tasks", ideas("tea", "chess"), []string{up, shiftUp}, []string{".move 2 1"}},
	{walk.AskIdeas, verbs(walk.MarkIdea, walk.MarkIdeas), "why.tasks", ideas("tea", "chess"), []string{up, " "}, []string{"", "2"}},
	{walk.AskIdeas, verbs(walk.Clear), "why.tasks", ideas("tea"), []string{up, "x"}, []string{".clear all"}},
	{walk.AskIdeas, verbs(walk.Take), "why.tasks", nil, []string{esc, last, enter}, []string{".not-relevant"}},
	{walk.AskVotes, verbs(walk.Vote), "why.tasks-votes", room("tea", "chess"), []string{"3"}, []string{"1=3"}},
	{walk.AskVotes, verbs(walk.MergeIdeas), "why.tasks-votes", room("long walks", "chess", "long walk"), []string{"1"}, []string{"1"}},
	{walk.AskPicks, verbs(walk.MarkIdea, walk.MarkIdeas), "why.tasks-result", room("tea", "chess"), []string{" "}, []string{"1"}},

	{walk.AskActions, verbs(walk.Now, walk.ChooseNow), "actions.actions", own, []string{" "}, []string{"1"}},
	{walk.AskActions, verbs(walk.Done), "actions.actions", own, []string{"d"}, []string{".done 1"}},
	{walk.AskActions, verbs(walk.SetAside), "actions.actions", own, []string{"p"}, []string{".shelve 1"}},
	{walk.AskActions, verbs(walk.SetAside), "actions.actions", own, []string{"x"}, []string{".drop 1"}},
	{walk.AskActions, verbs(walk.AddAction), "actions.actions", answered, []string{last, "write", enter, esc}, []string{"write"}},
	{walk.AskActions, verbs(walk.RemoveAction), "actions.actions", own, []string{del}, []string{".remove 1"}},
	{walk.AskActions, verbs(walk.Write, walk.Finish), "actions.actions", own, []string{"n", "leader", enter, "15/1 2027", enter}, []string{".who 1 leader", ".by 1 15/1 2027"}},
	{walk.AskActions, verbs(walk.Write), "actions.actions", own, []string{"n", up, "s", esc}, []string{".change 1 calls"}},

	{walk.AskSettled, verbs(walk.Agree), "star.star-reveal", apart, []string{"3"}, []string{"3"}},
	{walk.AskSettled, verbs(walk.Agree, walk.Write), "star.star-reveal", apart, []string{"3", "n", "so", enter, esc}, []string{"3", "so"}},
	{walk.AskSettled, verbs(walk.AgreeAlike), "star.star-reveal", apart, []string{"a"}, []string{".alike"}},
	{walk.AskAgenda, verbs(walk.Schedule), "about.agenda", nil, []string{"7"}, []string{"1=7"}},
	{walk.AskAgenda, verbs(walk.Reschedule), "about.agenda", func(p *content.Plan) { p.Agenda = []content.Slot{{Step: "purpose", Minutes: 3}} }, []string{"r"}, []string{".clear"}},

	{walk.AskAgenda, verbs(walk.MoveStep), "about.agenda", nil, []string{down, down, shiftUp}, []string{".move 3 2"}},

	{anyAsk, verbs(walk.Park), "why.why", answered, []string{esc, "5", enter, "a dog", enter}, []string{".park a dog"}},
	{anyAsk, verbs(walk.ThoughtDone), "why.why", parked, []string{esc, "5", enter, up, " ", esc}, []string{".parked done 1"}},
	{anyAsk, verbs(walk.RemoveThought), "why.why", parked, []string{esc, "5", enter, up, "x", esc}, []string{".parked out 1"}},
	{anyAsk, verbs(walk.Meet), "why.edge", joined, []string{esc, "7", enter}, []string{".met"}},
	{anyAsk, verbs(walk.TakeIn), "why.why", room("tea"), []string{esc, last, up, up, up, enter, "mine.yaml", enter, enter}, []string{".read-in mine.yaml", "yes"}},
}

// brokenByAPage is prose as it comes out of a PDF.
const brokenByAPage = "Peer support workers use their own experience of recovery to support\n" +
	"others, and the workplace has to know what that takes of it before\n" +
	"the first one comes: a manager who has the time, and colleagues who\n" +
	"know why."

// anyAsk stands for a verb that any page has.
const anyAsk = walk.AskKind(-1)

// oneEnd are verbs that one end has alone, each with its reason.
var oneEnd = map[walk.Verb]string{
	walk.PickRows: "a round is held out of the others' sight, which line by line cannot be; each fills in a plan of their own",
}

func verbs(all ...walk.Verb) []walk.Verb { return all }

func say(r content.Ref, text string) func(*content.Plan) {
	return func(p *content.Plan) { p.Say(r, text) }
}

func take(r content.Ref, s content.State) func(*content.Plan) {
	return func(p *content.Plan) { p.Take(r, s) }
}

func people(who string, n int) func(*content.Plan) {
	return func(p *content.Plan) { p.Count(content.RefPresent, who, n) }
}

func ideas(texts ...string) func(*content.Plan) {
	return func(p *content.Plan) {
		for _, text := range texts {
			p.AddIdea("why.tasks", text)
		}
	}
}

func room(texts ...string) func(*content.Plan) {
	return func(p *content.Plan) {
		p.Say(content.RefMode, content.ModeWorkshop)
		people("peer", 2)(p)
		ideas(texts...)(p)
	}
}

// answered leaves nothing to do but the users' own.
func answered(p *content.Plan) { p.Say("why.why", "because") }

// own leaves one action of the users' own.
func own(p *content.Plan) {
	answered(p)
	p.Actions = []content.Action{{What: "call"}}
}

func parked(p *content.Plan) {
	answered(p)
	p.Parking = []content.Parked{{What: "a cat"}}
}

func apart(p *content.Plan) {
	p.Say(content.RefMode, content.ModeWorkshop)
	voices := []content.Voice{{Who: "manager"}, {Who: "peer"}}
	p.Set("star.hope", content.Answer{Views: []content.View{{Voice: voices[0], Importance: 4}, {Voice: voices[1], Importance: 1}}})
	p.Set("star.trust", content.Answer{Views: []content.View{{Voice: voices[0], Importance: 2}, {Voice: voices[1], Importance: 2}}})
}

func joined(p *content.Plan) {
	answered(p)
	p.Joined = []content.Joined{{Voice: content.Voice{Who: "manager"}}, {Voice: content.Voice{Who: "peer"}}}
}

// session is a sitting with a plan that was left at the page of a deed.
func (d deed) session(t *testing.T) walk.Session {
	t.Helper()
	s := wizardtest.NewSession(content.English)
	if d.ask == walk.AskAgenda {
		s.Plan.Say(content.RefMode, content.ModeWorkshop)
	} else {
		s.Guide = wizardtest.SmallGuide(t)
		if dummy := wizardtest.GuideOf(t, "dummy-guide.yaml"); !has(s.Guide, d.at) && has(dummy, d.at) {
			s.Guide = dummy // which asks one of every kind
		}
	}
	s.Resumed, s.Plan.Position = true, d.at
	s.Save = func(*content.Plan) error { return nil }
	s.ReadSheet = func(string) (*content.Plan, error) {
		sheet, err := s.Guide.SheetFor(s.Plan, "peer", content.English, "2026-11-21")
		if err == nil {
			sheet.Set("star.hope", content.Answer{Importance: 4})
		}
		return sheet, err
	}
	if d.plan != nil {
		d.plan(s.Plan)
	}
	return s
}

func has(g *content.Guide, r content.Ref) bool {
	_, ok := g.Question(r)
	return ok
}

// undone is how often each end takes back a step: more often than any deed has steps.
const undone = 8

// hands give a terminal's input key by key.
type hands struct{ keys chan string }

func (h hands) Read(p []byte) (int, error) {
	key, ok := <-h.keys
	if !ok {
		return 0, io.EOF
	}
	return copy(p, key), nil
}

// listening starts what hears signals for the whole process, which no bubble may do.
var listening = sync.OnceFunc(func() {
	heard := make(chan os.Signal, 1)
	signal.Notify(heard, os.Interrupt)
	signal.Stop(heard)
})

// onScreen is what a plan is after keys, which are pressed one after the other.
func onScreen(t *testing.T, s walk.Session, keys ...string) *content.Plan {
	t.Helper()
	goesOn := append([]string{enter}, keys...) // where somebody was
	return watched(t, s, func(int) {}, goesOn...)
}

// watched is the same, and has somebody look on after each of the keys.
func watched(t *testing.T, s walk.Session, look func(nth int), keys ...string) *content.Plan {
	t.Helper()
	listening()
	synctest.Test(t, func(t *testing.T) {
		in, ended := hands{make(chan string)}, make(chan struct{})
		go func() {
			defer close(ended)
			if _, err := screen.Run(t.Context(), s.Start, s.Whole, in, io.Discard); err != nil {
				t.Error(err)
			}
		}()
		press := func(key string) {
			synctest.Wait()
			select {
			case in.keys <- key:
			case <-ended: // by a key before
			}
			synctest.Wait()
			<-time.After(time.Second) // fake: a hand, and not a paste
			synctest.Wait()
		}
		for i, k := range keys {
			if len(k) > 1 && k[0] != esc[0] {
				for _, letter := range k {
					press(string(letter))
				}
			} else {
				press(k)
			}
			look(i)
		}
		press(leave)
		press(leave)
		<-ended
		close(in.keys)
		<-time.After(time.Minute) // fake: what waits for the hands to rest goes home
	})
	return settled(s.Plan)
}

// byLine is what a plan is after lines.
func byLine(t *testing.T, s walk.Session, lines ...string) *content.Plan {
	t.Helper()
	var heard strings.Builder
	if err := plain.Run(t.Context(), s, strings.NewReader(strings.Join(slices.Concat(lines, []string{".quit"}), "\n")+"\n"), &heard); err != nil {
		t.Fatalf("%v\n%s", err, heard.String())
	}
	return settled(s.Plan)
}

// settled is a plan without where somebody is and when, and how late it is.
func settled(p *content.Plan) *content.Plan {
	p = p.Clone()
	p.Position, p.Updated, p.Clock = "", "", nil
	return p
}

// TestEveryDeedFromBothEnds does every verb on every kind of page from the full screen and
// line by line, compares the plans, and takes it back from both.
func TestEveryDeedFromBothEnds(t *testing.T) {
	t.Parallel()
	for _, d := range deeds {
		t.Run(name(d), func(t *testing.T) {
			t.Parallel()
			before := settled(d.session(t).Plan)
			seen, heard := onScreen(t, d.session(t), d.keys...), byLine(t, d.session(t), d.lines...)
			if reflect.DeepEqual(seen, before) || reflect.DeepEqual(heard, before) {
				t.Fatalf("nothing is different: on the screen %v, line by line %v", !reflect.DeepEqual(seen, before), !reflect.DeepEqual(heard, before))
			}
			if !reflect.DeepEqual(seen, heard) {
				t.Fatalf("on the screen\n%+v\nand line by line\n%+v", seen, heard)
			}
			back := slices.Repeat([]string{undo}, undone)
			if seen = onScreen(t, d.session(t), append(slices.Clone(d.keys), back...)...); !reflect.DeepEqual(seen, before) {
				t.Errorf("taken back on the screen it is\n%+v\nand was\n%+v", seen, before)
			}
			back = slices.Repeat([]string{".undo"}, undone)
			if heard = byLine(t, d.session(t), append(slices.Clone(d.lines), back...)...); !reflect.DeepEqual(heard, before) {
				t.Errorf("taken back line by line it is\n%+v\nand was\n%+v", heard, before)
			}
		})
	}
}

// Every verb that the walk has on a page is among the deeds, and of each end.
func TestNoDeedIsMissing(t *testing.T) {
	t.Parallel()
	covered := map[walk.AskKind]map[walk.Verb]bool{}
	for _, d := range deeds {
		if covered[d.ask] == nil {
			covered[d.ask] = map[walk.Verb]bool{}
		}
		for _, v := range d.verbs {
			covered[d.ask][v] = true
		}
	}
	for _, g := range []*content.Guide{wizardtest.NewSession(content.English).Guide, wizardtest.SmallGuide(t), wizardtest.GuideOf(t, "dummy-guide.yaml")} {
		p := content.NewPlan(content.English, "2026-11-21")
		joined(p)
		w := walk.New(g, p, "2026-11-21")
		for _, page := range w.Pages {
			asks, err := w.Asks(page)
			if err != nil {
				t.Fatal(err)
			}
			for _, v := range w.Can(page) {
				done := covered[anyAsk][v] || oneEnd[v] != "" || slices.ContainsFunc(asks, func(a walk.Ask) bool { return covered[a.Kind][v] })
				if !done {
					t.Errorf("%s can %v, and no deed does that on a page of the kind %d", page.Ref(), v, asks[0].Kind)
				}
			}
		}
	}
	for _, d := range deeds {
		t.Logf("%-28s keys %q, lines %q", name(d), d.keys, d.lines)
	}
	for v, why := range oneEnd {
		t.Logf("%v on the full screen alone: %s", v, why)
	}
}

func name(d deed) string {
	var all []string
	for _, v := range d.verbs {
		all = append(all, v.String())
	}
	return strings.Join(all, " and ") + " at " + string(d.at)
}

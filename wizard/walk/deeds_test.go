package walk_test

import (
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// filled is a walk through a plan in which there is something of every kind to change.
func filled(t *testing.T) *walk.Walk {
	t.Helper()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Say(content.RefMode, content.ModeWorkshop)
	p.Count(content.RefPresent, "manager", 1)
	p.Count(content.RefPresent, "peer", 2)
	p.Say("why.why", "because")
	for _, idea := range []string{"walks", "coffee", "music", "talks"} {
		p.AddIdea("why.tasks", idea)
	}
	p.Set("why.edge", content.Answer{Sign: "nobody asks"})
	p.Take("promises.desk", content.Missing)
	p.Take("promises.recovery", content.AskHR)
	p.Set("expect.on-time", content.Answer{State: content.Adapted, By: "1/3 2027"})
	p.Set("promises.training", content.Answer{State: content.Planned, By: "in spring"})
	p.Set("star.hope", content.Answer{Views: []content.View{{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 4}}})
	p.Set("star.trust", content.Answer{Views: []content.View{{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 1}}})
	p.FirstDay("actions.follow-up", "2027-01-15")
	p.Actions = []content.Action{{What: "buy a phone"}, {What: "write a letter", Now: true}}
	p.Parking = []content.Parked{{What: "a dog"}, {What: "a car"}}
	p.Joined = []content.Joined{{Voice: content.Voice{Who: "manager"}}, {Voice: content.Voice{Who: "peer"}}}
	return walk.New(wizardtest.SmallGuide(t), p, "2026-11-22")
}

// said is what a plan says at the places that a deed is about, for the table below.
func said(w *walk.Walk, r content.Ref) content.Answer { return w.Plan.Answer(r) }

// Every verb, what it does, and that it is taken back.
func TestDeeds(t *testing.T) {
	t.Parallel()
	write := func(b walk.Box, at content.Ref, nr int, text string) walk.Deed {
		return walk.Deed{Verb: walk.Write, Spot: walk.Spot{Box: b, At: at, Nr: nr}, Text: text}
	}
	for _, test := range []struct {
		name   string
		deed   walk.Deed
		told   string // what is said of it, or a part of that
		done   bool
		so     func(*walk.Walk) bool // what holds afterwards
		undone string                // what is said when it is taken back
	}{
		{"words", write(walk.Words, "why.why", 0, "hope"), "", true, func(w *walk.Walk) bool { return said(w, "why.why").Text == "hope" }, `Undone: words, at "Why".`},
		{"the same words", write(walk.Words, "why.why", 0, "because"), "", false, nil, ""},
		{"a sign", write(walk.Sign, "why.edge", 0, "silence"), "", true, func(w *walk.Walk) bool { return said(w, "why.edge").Sign == "silence" }, "words"},
		{"a counter-measure", write(walk.Counter, "why.edge", 0, "ask"), "", true, func(w *walk.Walk) bool { return said(w, "why.edge").Counter == "ask" }, "words"},
		{"a note", write(walk.Note, "promises.desk", 0, "by the window"), "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").Note == "by the window" }, "a note"},
		{"a role", write(walk.Who, "promises.desk", 0, "leader"), "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").Who == "leader" }, "a role"},
		{"a date", write(walk.By, "promises.desk", 0, "15/1 2027"), "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").By == "15/1 2027" }, "a date"},
		{"a day", write(walk.Day, "review.review-by", 0, "soon"), "", true, func(w *walk.Walk) bool { return said(w, "review.review-by").Text == "soon" }, "a date"},
		{"a first day", write(walk.FirstDay, "actions.follow-up", 0, "soon"), "", true, func(w *walk.Walk) bool { return said(w, "actions.follow-up").Text == "soon" }, "a date"},
		{"a follow-up", write(walk.FollowUp, "actions.follow-up", 1, "later"), "", true, func(w *walk.Walk) bool { return said(w, "actions.follow-up").Dates[1] == "later" }, "a date"},
		{"what is adapted", write(walk.Words, "expect.on-time", 0, "by ten"), "", true, func(w *walk.Walk) bool { return said(w, "expect.on-time").Text == "by ten" }, "words"},
		{"agreed words", write(walk.Agreed, "star.hope", 0, "hope for all"), "", true, func(w *walk.Walk) bool { return said(w, "star.hope").Agreed == "hope for all" }, "words"},
		{"words of an idea", write(walk.IdeaWords, "why.tasks", 1, "tea"), "", true, func(w *walk.Walk) bool { return said(w, "why.tasks").Ideas[1].Text == "tea" }, "an idea"},
		{"words of an action", write(walk.ActionWords, "", 0, "buy two phones"), "", true, func(w *walk.Walk) bool { return w.Plan.Actions[0].What == "buy two phones" }, "Undone: an action."},
		{"a role of an action", write(walk.ActionWho, "", 0, "secretary"), "", true, func(w *walk.Walk) bool { return w.Plan.Actions[0].Who == "secretary" }, "a role"},
		{"a role of one that follows from an answer", write(walk.ActionWho, "promises.desk", 0, "leader"), "", true, func(w *walk.Walk) bool {
			return said(w, "promises.desk").Who == "leader" && said(w, "promises.desk").State == content.Planned
		}, "a role"},
		{"a date of an action", write(walk.ActionBy, "", 1, "May"), "", true, func(w *walk.Walk) bool { return w.Plan.Actions[1].By == "May" }, "a date"},
		{"why an action is aside", write(walk.ActionWhy, "", 1, "money"), "", true, func(w *walk.Walk) bool { return w.Plan.Actions[1].Because == "money" }, "a reason"},
		{"words of a thought", write(walk.ThoughtWords, "", 0, "two dogs"), "", true, func(w *walk.Walk) bool { return w.Plan.Parking[0].What == "two dogs" }, "a parked thought"},
		{"a role of a thought", write(walk.ThoughtWho, "", 1, "leader"), "", true, func(w *walk.Walk) bool { return w.Plan.Parking[1].Who == "leader" }, "a role"},
		{"a date of a thought", write(walk.ThoughtBy, "", 1, "June"), "", true, func(w *walk.Walk) bool { return w.Plan.Parking[1].By == "June" }, "a date"},
		{"words about a person", write(walk.Note, "promises.recovery", 0, "x"), "no room for words", false, nil, ""},
		{"words of nothing", write(walk.ActionWords, "", 9, "x"), "", false, nil, ""},
		{"words of no thought", write(walk.ThoughtWords, "", 9, "x"), "", false, nil, ""},

		{"a date is done", walk.Deed{Verb: walk.Finish, Spot: walk.Spot{Box: walk.By, At: "expect.on-time"}}, "", true, func(w *walk.Walk) bool { return said(w, "expect.on-time").By == "2027-03-01" }, "a date"},
		{"words for a date are done", walk.Deed{Verb: walk.Finish, Spot: walk.Spot{Box: walk.By, At: "promises.training"}, GoesOn: true}, "Kept in your own words", false, nil, ""},
		{"a first day is done", walk.Deed{Verb: walk.Finish, Spot: walk.Spot{Box: walk.FirstDay, At: "actions.follow-up"}}, "", false, nil, ""},
		{"words have no end of their own", walk.Deed{Verb: walk.Finish, Spot: walk.Spot{Box: walk.Words, At: "why.why"}}, "", false, nil, ""},

		{"emptying", walk.Deed{Verb: walk.Clear, At: "why.edge"}, "", true, func(w *walk.Walk) bool { return said(w, "why.edge").Empty() }, "emptying an answer"},
		{"emptying leaves what a group said", walk.Deed{Verb: walk.Clear, At: "star.hope"}, "", false, func(w *walk.Walk) bool { return len(said(w, "star.hope").Views) == 2 }, ""},
		{"emptying what is folded", walk.Deed{Verb: walk.Clear, At: "promises.recovery"}, "", true, func(w *walk.Walk) bool { return said(w, "promises.recovery").State == content.Open }, "A point for the manager and HR"},
		{"emptying several", walk.Deed{Verb: walk.Clear, Refs: []content.Ref{"promises.desk", "expect.on-time"}}, "", true, func(w *walk.Walk) bool {
			return said(w, "promises.desk").Empty() && said(w, "expect.on-time").Empty()
		}, "Undone: emptying an answer."},
		{"a state", walk.Deed{Verb: walk.Take, At: "promises.desk", State: content.InPlace}, "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").State == content.InPlace }, "an answer"},
		{"a state it cannot have", walk.Deed{Verb: walk.Take, At: "promises.desk", State: content.Expected}, "does not fit", false, nil, ""},
		{"a state of nothing", walk.Deed{Verb: walk.Take, At: "no.thing", State: content.InPlace}, "does not fit", false, nil, ""},
		{"the same for all", walk.Deed{Verb: walk.TakeAll, Refs: []content.Ref{"promises.induction", "promises.recovery", "promises.desk", "no.thing"}, State: content.InPlace}, "", true, func(w *walk.Walk) bool {
			return said(w, "promises.induction").State == content.InPlace && said(w, "promises.desk").State == content.Missing && said(w, "promises.recovery").State == content.AskHR
		}, "an answer"},
		{"an option", walk.Deed{Verb: walk.Choose, At: content.RefMode, Text: "alone"}, "", true, func(w *walk.Walk) bool { return !w.Plan.Workshop() }, "an answer"},
		{"people", walk.Deed{Verb: walk.Count, At: content.RefPresent, Who: "peer", N: 3}, "", true, func(w *walk.Walk) bool { return said(w, content.RefPresent).People["peer"] == 3 }, "an answer"},
		{"nobody", walk.Deed{Verb: walk.Count, At: content.RefPresent, Who: "peer", N: 0}, "", true, func(w *walk.Walk) bool { return len(said(w, content.RefPresent).People) == 1 }, "an answer"},
		{"a crowd", walk.Deed{Verb: walk.Count, At: content.RefPresent, Who: "peer", N: 100}, "more than 99", false, nil, ""},
		{"a rating", walk.Deed{Verb: walk.Rate, At: "star.bridge", Importance: 4, Clarity: content.Pass}, "", true, func(w *walk.Walk) bool { return said(w, "star.bridge").Importance == 4 }, "an answer"},

		{"an idea", walk.Deed{Verb: walk.AddIdea, At: "why.tasks", Text: "chess"}, "", true, func(w *walk.Walk) bool { return len(said(w, "why.tasks").Ideas) == 5 }, "an idea"},
		{"an idea that is there", walk.Deed{Verb: walk.AddIdea, At: "why.tasks", Text: "Walks"}, "Number 5 looks like number 1", true, nil, "an idea"},
		{"no idea", walk.Deed{Verb: walk.AddIdea, At: "why.tasks", Text: "  "}, "", false, nil, ""},
		{"an idea less", walk.Deed{Verb: walk.RemoveIdea, At: "why.tasks", Nr: 0}, "Taken out: walks", true, func(w *walk.Walk) bool { return said(w, "why.tasks").Ideas[0].Text == "coffee" }, "an idea"},
		{"no such idea less", walk.Deed{Verb: walk.RemoveIdea, At: "why.tasks", Nr: 9}, "", false, nil, ""},
		{"an idea first", walk.Deed{Verb: walk.MoveIdea, At: "why.tasks", Nr: 3, N: 0}, "", true, func(w *walk.Walk) bool { return said(w, "why.tasks").Ideas[0].Text == "talks" }, "the order"},
		{"an idea nowhere", walk.Deed{Verb: walk.MoveIdea, At: "why.tasks", Nr: 3, N: 4}, "", false, nil, ""},
		{"an idea picked", walk.Deed{Verb: walk.MarkIdea, At: "why.tasks", Nr: 1, Mark: content.MarkTop}, "", true, func(w *walk.Walk) bool { return said(w, "why.tasks").Ideas[1].Top }, "what is picked"},
		{"picked where nothing is", walk.Deed{Verb: walk.MarkIdea, At: "why.why", Nr: 1, Mark: content.MarkTop}, "", false, nil, ""},
		{"exactly those", walk.Deed{Verb: walk.MarkIdeas, At: "why.tasks", Picks: []int{0, 1, 2, 3}, Mark: content.MarkTop}, "4 are marked as most important; 3", true, func(w *walk.Walk) bool { return w.Marked("why.tasks", content.MarkTop) == 4 }, "what is picked"},
		{"exactly those, of nothing", walk.Deed{Verb: walk.MarkIdeas, At: "why.why", Picks: []int{0}, Mark: content.MarkTop}, "", false, nil, ""},
		{"dots", walk.Deed{Verb: walk.Vote, At: "why.tasks", Nr: 2, Who: "peer", N: 4}, "", true, func(w *walk.Walk) bool { return said(w, "why.tasks").Ideas[2].Votes["peer"] == 4 }, "dots"},
		{"too many dots", walk.Deed{Verb: walk.Vote, At: "why.tasks", Nr: 2, Who: "peer", N: 1000}, "more than 999", false, nil, ""},

		{"an action", walk.Deed{Verb: walk.AddAction, Text: "call HR"}, "", true, func(w *walk.Walk) bool { return len(w.Plan.Actions) == 3 && w.Plan.Actions[2].Now }, "an action"},
		{"no action", walk.Deed{Verb: walk.AddAction, Text: " "}, "", false, nil, ""},
		{"an action less", walk.Deed{Verb: walk.RemoveAction, Nr: 0}, "Taken out: buy a phone", true, func(w *walk.Walk) bool { return w.Plan.Actions[0].What == "write a letter" }, "an action"},
		{"an action from an answer less", walk.Deed{Verb: walk.RemoveAction, At: "promises.desk"}, "follows from an answer", false, nil, ""},
		{"no such action less", walk.Deed{Verb: walk.RemoveAction, Nr: 7}, "", false, nil, ""},
		{"for now", walk.Deed{Verb: walk.Now, At: "promises.desk"}, "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").Now }, "what is chosen for now"},
		{"not for now", walk.Deed{Verb: walk.Now, Nr: 1}, "", true, func(w *walk.Walk) bool { return !w.Plan.Actions[1].Now }, "what is chosen for now"},
		{"for now, of nothing", walk.Deed{Verb: walk.Now, At: "no.thing"}, "", false, nil, ""},
		{"exactly those for now", walk.Deed{Verb: walk.ChooseNow, Picks: []int{0}}, "", true, func(w *walk.Walk) bool { return w.Guide.Chosen(w.Plan) == 1 && !w.Plan.Actions[1].Now }, "what is chosen for now"},
		{"too many for now", walk.Deed{Verb: walk.ChooseNow, Picks: []int{0, 1, 2, 3, 4, 5}}, "choose up to 5", false, nil, ""},
		{"done", walk.Deed{Verb: walk.Done, Nr: 0}, "Marked as done", true, func(w *walk.Walk) bool { return w.Plan.Actions[0].Done }, "done or not"},
		{"done, of nothing", walk.Deed{Verb: walk.Done, Nr: 8}, "", false, nil, ""},
		{"parked", walk.Deed{Verb: walk.SetAside, At: "promises.desk", Aside: content.SetParked, Text: "money"}, "Parked.", true, func(w *walk.Walk) bool { return said(w, "promises.desk").Because == "money" }, "setting an action aside or taking it up"},
		{"dropped", walk.Deed{Verb: walk.SetAside, Nr: 1, Aside: content.SetDropped}, "Dropped", true, func(w *walk.Walk) bool { return !w.Plan.Actions[1].Now }, "setting an action aside or taking it up"},
		{"parked, with words about a person", walk.Deed{Verb: walk.SetAside, At: "promises.recovery", Aside: content.SetParked, Text: "x"}, "no room for words", false, nil, ""},
		{"parked, of nothing", walk.Deed{Verb: walk.SetAside, Nr: 8, Aside: content.SetParked}, "", false, nil, ""},
		{"a thought", walk.Deed{Verb: walk.Park, Text: "a boat"}, "Parked.", true, func(w *walk.Walk) bool { return len(w.Plan.Parking) == 3 }, "a parked thought"},
		{"no thought", walk.Deed{Verb: walk.Park, Text: ""}, "", false, nil, ""},
		{"a thought done", walk.Deed{Verb: walk.ThoughtDone, Nr: 1}, "", true, func(w *walk.Walk) bool { return w.Plan.Parking[1].Done }, "done"},
		{"no such thought done", walk.Deed{Verb: walk.ThoughtDone, Nr: 5}, "", false, nil, ""},
		{"a thought less", walk.Deed{Verb: walk.RemoveThought, Nr: 0}, "Taken out: a dog", true, func(w *walk.Walk) bool { return w.Plan.Parking[0].What == "a car" }, "a parked thought"},
		{"no such thought less", walk.Deed{Verb: walk.RemoveThought, Nr: 5}, "", false, nil, ""},

		{"rows for a round", walk.Deed{Verb: walk.PickRows, Refs: []content.Ref{"promises.desk"}, On: true}, "", true, func(w *walk.Walk) bool { return slices.Contains(w.Plan.Sheet, "promises.desk") }, "the rows of the round"},
		{"rows that are not picked", walk.Deed{Verb: walk.PickRows, Refs: []content.Ref{"promises.desk"}}, "", false, nil, ""},
		{"agreed", walk.Deed{Verb: walk.Agree, At: "star.trust", N: 3}, "", true, func(w *walk.Walk) bool {
			return said(w, "star.trust").Importance == 3 && w.Plan.Talked == "2026-11-22"
		}, "what you came to"},
		{"not agreed", walk.Deed{Verb: walk.Agree, At: "promises.desk", N: len(content.Promises.States()) + 1}, "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").Agreement == content.NotAgreed }, "what you came to"},
		{"agreed on a state", walk.Deed{Verb: walk.Agree, At: "promises.desk", N: 1}, "", true, func(w *walk.Walk) bool { return said(w, "promises.desk").State == content.InPlace }, "what you came to"},
		{"agreed on words", walk.Deed{Verb: walk.Agree, At: "why.why", N: 1}, "", true, func(w *walk.Walk) bool { return said(w, "why.why").Agreement == content.AgreedOn }, "what you came to"},
		{"agreed on what cannot be", walk.Deed{Verb: walk.Agree, At: "star.trust", N: 9}, "", false, nil, ""},
		{"agreed where alike", walk.Deed{Verb: walk.AgreeAlike, At: "star.star"}, "1", true, func(w *walk.Walk) bool {
			return said(w, "star.hope").Importance == 4 && said(w, "star.trust").Agreement == ""
		}, "what you came to"},
		{"agreed where nothing is", walk.Deed{Verb: walk.AgreeAlike, At: "no.thing"}, "No row is left", false, nil, ""},
		{"met", walk.Deed{Verb: walk.Meet}, "talked the plan through together today", true, func(w *walk.Walk) bool { return w.Plan.Talked == "2026-11-22" }, "talked through or not"},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			w := filled(t)
			before := w.Plan.Clone()
			told, done := w.Do(test.deed)
			if done != test.done || !strings.Contains(told.EN, test.told) || (test.told == "" && !told.Empty()) {
				t.Errorf("done %v, told %q", done, told.EN)
			}
			if test.so != nil && !test.so(w) {
				t.Errorf("the plan is now %+v", w.Plan)
			}
			if w.Undoes() != done {
				t.Errorf("it can be undone: %v", w.Undoes())
			}
			undone, ok := w.Undo()
			if ok != done || !strings.Contains(undone.EN, test.undone) {
				t.Errorf("undone %v, %q", ok, undone.EN)
			}
			if !reflect.DeepEqual(w.Plan, before) {
				t.Errorf("taken back it is\n%+v, and was\n%+v", w.Plan, before)
			}
		})
	}
}

// Whatever is done in whatever order, each step back leads to what was there before it.
func TestEveryStepIsTakenBack(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	for seed := range uint64(300) {
		w, random := filled(t), rand.New(rand.NewPCG(seed, 1))
		states := []*content.Plan{w.Plan.Clone()}
		for range 40 {
			if _, done := w.Do(anyDeed(w, random)); done {
				states = append(states, w.Plan.Clone())
			}
		}
		for i := len(states) - 2; i >= 0; i-- {
			if _, ok := w.Undo(); !ok || !reflect.DeepEqual(w.Plan, states[i]) {
				t.Fatalf("seed %d, step %d (%v): it is\n%+v, and was\n%+v", seed, i, ok, w.Plan, states[i])
			}
		}
		if told, ok := w.Undo(); ok || told.EN != words.Walk().NothingToUndo.EN {
			t.Fatalf("seed %d: there was one more, %q", seed, told.EN)
		}
	}
}

// anyDeed is a deed that may or may not make sense.
func anyDeed(w *walk.Walk, random *rand.Rand) walk.Deed {
	refs := []content.Ref{"", "no.thing"}
	for _, q := range w.Guide.Questions() {
		refs = append(refs, q.Ref)
	}
	ref := func() content.Ref { return refs[random.IntN(len(refs))] }
	states := []content.State{content.Open, content.InPlace, content.Missing, content.Planned, content.TalkFirst, content.Adapted, content.AskHR}
	return walk.Deed{
		Verb: walk.Verb(random.IntN(int(walk.Meet) + 1)), At: ref(), Nr: random.IntN(5), Refs: []content.Ref{ref(), ref()},
		Spot: walk.Spot{Box: walk.Box(random.IntN(int(walk.ThoughtBy) + 1)), At: ref(), Nr: random.IntN(4)},
		Text: []string{"", " ", "a", "b c", "2027-01-15", "15/1 2027"}[random.IntN(6)], State: states[random.IntN(len(states))],
		Aside: []content.Aside{"", content.SetParked, content.SetDropped}[random.IntN(3)], Mark: []content.Mark{content.MarkTop, content.MarkInterview}[random.IntN(2)],
		Slot: content.Slot{Step: "why", Minutes: random.IntN(30)}, Who: []string{"manager", "peer"}[random.IntN(2)],
		N: random.IntN(6), Picks: []int{random.IntN(4), random.IntN(4)}, On: random.IntN(2) == 0,
		Importance: content.Level(random.IntN(5)), Clarity: content.Level(random.IntN(5)),
	}
}

// Letters typed one after the other are one step, and so is an idea from its first letter.
func TestWhatGoesOnIsOneStep(t *testing.T) {
	t.Parallel()
	w := filled(t)
	before := w.Plan.Clone()
	w.Do(walk.Deed{Verb: walk.AddIdea, At: "why.tasks", Text: "c"})
	for _, text := range []string{"ch", "che", "ches", "chess"} {
		w.Do(walk.Deed{Verb: walk.Write, Spot: walk.Spot{Box: walk.IdeaWords, At: "why.tasks", Nr: 4}, Text: text, GoesOn: true})
	}
	w.Do(walk.Deed{Verb: walk.Rate, At: "star.bridge", Importance: 3, GoesOn: true})
	if told, _ := w.Undo(); told.EN != `Undone: an idea, at "Tasks".` || !reflect.DeepEqual(w.Plan, before) {
		t.Errorf("%q, and the plan is %+v", told.EN, w.Plan)
	}
}

// Nothing of what is hidden, or was taken out for good, comes to light by a key.
func TestNoStepLeadsBackIntoARound(t *testing.T) {
	t.Parallel()
	for name, turn := range map[string]func(*walk.Walk){
		"it begins":   func(w *walk.Walk) { w.BeginRound([]content.Ref{"star.hope"}, []string{"manager"}) },
		"a turn ends": func(w *walk.Walk) { w.TurnDone() },
		"is skipped":  func(w *walk.Walk) { w.TurnSkipped() },
		"is erased":   func(w *walk.Walk) { w.TurnErased() },
		"it ends":     func(w *walk.Walk) { w.Reveal() },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			w := filled(t)
			w.Plan.BeginRound([]content.Ref{"star.hope", "star.trust"}, []string{"peer", "manager"})
			w.Do(walk.Deed{Verb: walk.Park, Text: "a thought"})
			turn(w)
			if w.Undoes() {
				t.Error("the step before can be undone")
			}
		})
	}
}

// So many steps are kept, and the oldest go first.
func TestTheOldestStepsAreForgotten(t *testing.T) {
	t.Parallel()
	w := filled(t)
	for range 1100 {
		w.Do(walk.Deed{Verb: walk.Park, Text: "one more"})
	}
	n := 0
	for w.Undoes() {
		w.Undo()
		n++
	}
	if n != 1000 || len(w.Plan.Parking) != 102 {
		t.Errorf("%d steps back, and %d thoughts are left", n, len(w.Plan.Parking))
	}
}

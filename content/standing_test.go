package content_test

import (
	"testing"

	"alongside/content"
)

func TestStandingIsHonest(t *testing.T) {
	const (
		nothing = "Nothing is answered yet"
		alone   = "The manager's view, not yet talked through"
		halfway = "More than one view, but nobody with lived experience has been asked yet"
		talked  = "Talked through by more than one perspective, lived experience among them"
	)
	type people = map[string]int
	views := func(who ...string) (vs []content.View) {
		for _, w := range who {
			vs = append(vs, content.View{Voice: content.Voice{Who: w}, Note: "said"})
		}
		return vs
	}
	g := builtin(t)
	for _, test := range []struct {
		name    string
		mode    string
		people  people
		views   []content.View
		unasked bool // nothing is answered but who prepares, and where
		want    string
	}{
		{name: "nobody counted", want: alone},
		{name: "the manager", people: people{"manager": 1}, want: alone},
		{name: "alone, whoever helps", mode: "alone", people: people{"manager": 1, "peer": 1, "colleagues": 6}, want: alone},
		{name: "no mode chosen yet", people: people{"manager": 1, "peer": 1}, want: alone},
		{name: "alone, with views taken down", mode: "alone", views: views("manager", "peer"), want: talked},
		{name: "alone, with views of staff only", mode: "alone", views: views("manager", "colleagues"), want: halfway},
		{name: "alone, with one view", mode: "alone", people: people{"manager": 1, "peer": 1}, views: views("peer"), want: alone},
		{name: "alone, with a view that says nothing", mode: "alone", views: append(views("manager"), content.View{Voice: content.Voice{Who: "peer"}}), want: alone},
		{name: "views of nobody the guide knows", mode: "alone", views: views("manager", "neighbour"), want: alone},
		{name: "a workshop", mode: "workshop", people: people{"manager": 1, "peer": 1}, want: talked},
		{name: "a workshop of staff", mode: "workshop", people: people{"manager": 1, "colleagues": 6}, want: halfway},
		{name: "a workshop of one perspective", mode: "workshop", people: people{"peer": 2}, want: "A view from lived experience, not yet talked through"},
		{name: "a workshop that has not begun", mode: "workshop", people: people{"manager": 1, "peer": 1}, unasked: true, want: nothing},
		{name: "a new plan", unasked: true, want: nothing},
	} {
		t.Run(test.name, func(t *testing.T) {
			p := content.NewPlan(content.English, "2026-11-21")
			p.Say(content.RefMode, test.mode)
			p.Say(content.RefWorkplace, "Nord")
			for who, n := range test.people {
				p.Count(content.RefPresent, who, n)
			}
			if !test.unasked {
				p.Set("purpose.why", content.Answer{Text: "because", Views: test.views})
			}
			st := g.Standing(p)
			if st.Label().EN != test.want || st.TalkedThrough() != (test.want == talked) {
				t.Errorf("%v, %q", st.TalkedThrough(), st.Label().EN)
			}
			if len(st.Present) != len(test.people) {
				t.Errorf("present: %v", st.Present)
			}
		})
	}
}

func TestStandingAsksWhoeverNeitherHelpsNorWasHeard(t *testing.T) {
	p := content.NewPlan(content.English, "2026-11-21")
	p.Count(content.RefPresent, "manager", 1)
	p.Set("purpose.why", content.Answer{Views: []content.View{{Voice: content.Voice{Who: "peer"}, Note: "said"}}})
	var absent []string
	for _, o := range builtin(t).Standing(p).Absent {
		absent = append(absent, o.ID)
	}
	if len(absent) != 2 || absent[0] != "colleagues" || absent[1] != "service-users" {
		t.Errorf("got %q", absent)
	}
}

func TestAPlanSaysAsWhomItWasAnswered(t *testing.T) {
	g := builtin(t)
	for who, want := range map[string]content.Text{
		"manager":       {EN: "The manager's view, not yet talked through", DA: "Lederens eget bud, endnu ikke drøftet med andre"},
		"colleagues":    {EN: "A colleague's view, not yet talked through", DA: "En kollegas eget bud, endnu ikke drøftet med andre"},
		"peer":          {EN: "A view from lived experience, not yet talked through", DA: "Et bud ud fra levede erfaringer, endnu ikke drøftet med andre"},
		"service-users": {EN: "The view of somebody who uses the service, not yet talked through", DA: "En borgers eget bud, endnu ikke drøftet med andre"},
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Say(content.RefPerspective, who)
		if g.Standing(p).Begun {
			t.Errorf("%s: to say who one is begins nothing", who)
		}
		p.Say("purpose.why", "because")
		st := g.Standing(p)
		if st.Label() != want {
			t.Errorf("%s: %q", who, st.Label())
		}
		for _, o := range st.Absent {
			if o.ID == who {
				t.Errorf("%s is still to be asked", who)
			}
		}
	}
	p := combined(t, solo("colleagues", map[content.Ref]content.Answer{"purpose.why": {Text: "a"}}), solo("colleagues", map[content.Ref]content.Answer{"purpose.why": {Text: "b"}})).Plan
	if got := g.Standing(p).Label().EN; got != "More than one view, but all from one perspective" {
		t.Errorf("two colleagues: %q", got)
	}
}

// Who filled in plans apart has not met: the combined plan says how many have answered,
// and that it is talked through when a group has settled something in it, or says so.
func TestACombinedPlanIsNotTalkedThroughByItself(t *testing.T) {
	g := builtin(t)
	why := func(text string) map[content.Ref]content.Answer {
		return map[content.Ref]content.Answer{"purpose.why": {Text: text}}
	}
	three := combined(t, solo("manager", why("a")), solo("colleagues", why("b")), solo("peer", why("c"))).Plan
	staff := combined(t, solo("manager", why("a")), solo("colleagues", why("b"))).Plan
	met := three.Clone()
	met.MetOver("2027-01-12")
	met.MetOver("2027-03-01") // the first time counts
	for _, test := range []struct {
		name string
		plan *content.Plan
		want content.Text
	}{
		{"combined", three, content.Text{
			EN: "Answered by 3 perspectives, lived experience among them; not yet talked through together",
			DA: "Besvaret fra 3 perspektiver, heriblandt levede erfaringer; endnu ikke drøftet i fællesskab",
		}},
		{"staff alone", staff, content.Text{
			EN: "Answered by 2 perspectives, none of them with lived experience; not yet talked through together",
			DA: "Besvaret fra 2 perspektiver, intet af dem med levede erfaringer; endnu ikke drøftet i fællesskab",
		}},
		{"a group has met", met, content.Text{
			EN: "Talked through on 12 January 2027 by 3 perspectives, lived experience among them",
			DA: "Drøftet 12. januar 2027 fra 3 perspektiver, heriblandt levede erfaringer",
		}},
		{"combined again with what is in it", combined(t, met, solo("peer", why("c"))).Plan, content.Text{
			EN: "Talked through on 12 January 2027 by 3 perspectives, lived experience among them",
			DA: "Drøftet 12. januar 2027 fra 3 perspektiver, heriblandt levede erfaringer",
		}},
		{"somebody came to it since", combined(t, met, solo("service-users", why("d"))).Plan, content.Text{
			EN: "Answered by 4 perspectives, lived experience among them; not yet talked through together",
			DA: "Besvaret fra 4 perspektiver, heriblandt levede erfaringer; endnu ikke drøftet i fællesskab",
		}},
	} {
		if got := g.Standing(test.plan).Label(); got != test.want {
			t.Errorf("%s: %+v", test.name, got)
		}
	}
	alone := solo("manager", why("a"))
	if alone.MetOver("2027-01-12"); alone.Talked != "" {
		t.Error("a plan that was not combined has a day on which it was talked through")
	}
}

// Neither figure may tell how a row about a person stands.
func TestCountsLeaveFoldedRowsOut(t *testing.T) {
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	rows := map[*content.Item]int{}
	asked := map[*content.Section]int{}
	for _, q := range g.Questions() {
		switch {
		case q.Folded():
			p.Take(q.Ref, content.AskHR)
		case q.Item.Kind.Asks():
			rows[q.Item]++
			asked[q.Section]++
		}
	}
	for i := range g.Sections {
		s := &g.Sections[i]
		if got := s.Progress(p); got.Total != asked[s] || got.Answered != 0 || got.By[content.AskHR] != 0 {
			t.Errorf("%s: %+v, want %d open", s.ID, got, asked[s])
		}
		for j := range s.Items {
			if it := &s.Items[j]; it.Kind == content.KindChecklist {
				if got := g.Tally(p, s, it); got.Total != rows[it] || got.Answered != 0 || got.By[content.AskHR] != 0 {
					t.Errorf("%s: %+v, want %d open", it.ID, got, rows[it])
				}
			}
		}
	}
}

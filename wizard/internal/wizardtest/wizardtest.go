// Package wizardtest has what the tests of both front ends share: sittings to begin with,
// hostile words, and albums of golden pages.
package wizardtest

import (
	"errors"
	"fmt"
	"testing"

	"alongside/content"
	"alongside/wizard/walk"
)

// NewSession is a sitting with a new plan and the guide that ships.
func NewSession(l content.Language) walk.Session {
	g, err := content.Builtin()
	if err != nil {
		panic(err)
	}
	return walk.Session{
		Start: walk.Start{Plan: content.NewPlan(l, "2026-11-21"), Today: "2026-11-21", File: "readiness-plan.yaml"},
		Guide: g, Papers: Papers(g, nil),
		Random: func(int) int { return 0 }, // sheets are A, B, C
	}
}

// FilledInApart is a session with a plan that was combined from three, whose people have not met.
func FilledInApart(t *testing.T, l content.Language) walk.Session {
	t.Helper()
	s := NewSession(l)
	var plans []content.Given
	for i, who := range []string{"manager", "colleagues", "peer"} {
		p := content.NewPlan(l, "2026-11-20")
		p.Say(content.RefPerspective, who)
		p.Set("star.hope", content.Answer{Importance: content.Level(i + 1)})
		plans = append(plans, content.Given{Name: who + ".yaml", Plan: p})
	}
	c, err := s.Guide.Combine(l, plans...)
	if err != nil {
		t.Fatal(err)
	}
	s.Plan, s.Resumed = c.Plan, true
	return s
}

// Hashed is a session with a plan whose file holds words that the next save would lose.
func Hashed(l content.Language) walk.Session {
	s := NewSession(l)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Position = "purpose.why"
	s.Remarks = []*content.Problem{{
		File: "plan.yaml", Line: 3,
		What: content.Text{EN: "what stands after # goes", DA: "det efter # forsvinder"},
		Cure: content.Text{EN: "Put it in quotation marks.", DA: "Sæt det i anførselstegn."},
	}}
	return s
}

// MoveNowhere refuses to move a plan, with words of its own.
func MoveNowhere(told string) func(string) error {
	return func(string) error { return fmt.Errorf("no: %s", told) }
}

// Room is a workshop of ten with a few ideas.
func Room(l content.Language) walk.Session {
	s := NewSession(l)
	s.Plan.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	s.Plan.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1, "service-users": 2}})
	for _, idea := range []string{
		"A walk and a coffee with people who have just moved in", "Co-host the Tuesday group",
		"Go along to the job centre, when the person asks for it", "A page in the house paper: \"What helped me\"",
	} {
		s.Plan.AddIdea("tasks.ideas", idea)
	}
	return s
}

// Hall is a workshop in which so many sheets have answered the star and two promises apart:
// one of lived experience, two of people supported, one of the manager, and colleagues. They
// are far apart on one point, the colleagues among themselves on another, some pass, and some
// wrote a note.
func Hall(l content.Language, sheets int) walk.Session {
	s := Room(l)
	who := []string{"manager", "peer", "service-users", "service-users"}
	for len(who) < sheets {
		who = append(who, "colleagues")
	}
	notes := content.Text{
		EN: "We have seen this go wrong before, and what it took was time: somebody who knows the house, and an hour a week that nobody else may have.",
		DA: "Det er gået galt for os før, og det, der skulle til, var tid: en, der kender huset, og en time om ugen, som ingen andre må tage.",
	}
	nth := map[string]int{}
	for i, id := range who[:sheets] {
		nth[id]++
		voice := content.Voice{Who: id}
		if nth[id] > 1 {
			voice.Nr = fmt.Sprint(nth[id])
		}
		for axis, r := range []content.Ref{"star.hope", "star.trust", "star.choice", "star.strengths", "star.community", "star.bridge", "star.influence"} {
			v := content.View{Voice: voice, Importance: content.Level(3), Clarity: content.Level(2 + (i+axis)%3)}
			switch {
			case axis == 4 && id == "colleagues":
				v.Importance = content.Level([]int{1, 2, 1, 2, 2, 3, 4}[i%7])
			case axis == 4 && id != "manager":
				v.Importance = 4
			case axis == 2 && id == "colleagues":
				v.Importance = content.Level([]int{1, 4}[i%2])
			case axis == 5 && i == sheets-1:
				v.Importance = 1 // one among many
			case axis == 0:
				v.Importance = content.Level(3 + i%2)
			}
			if axis == 6 && i%5 == 4 {
				v.Importance, v.Clarity = content.Pass, 0
			}
			s.Plan.SetView(r, v)
		}
		for row, r := range []content.Ref{"expect-of-us.supervision", "expect-of-us.induction"} {
			v := content.View{Voice: voice, State: []content.State{content.InPlace, content.Planned, content.Missing}[(i*(row+1))%3]}
			if row == 0 && i%2 == 0 {
				v.Note = notes.In(l)
			}
			s.Plan.SetView(r, v)
		}
	}
	s.Resumed = true
	return s
}

// VotesOf are the dots of each idea.
func VotesOf(p *content.Plan) []map[string]int {
	var votes []map[string]int
	for _, idea := range p.Answer("tasks.ideas").Ideas {
		votes = append(votes, idea.Votes)
	}
	return votes
}

// Gaps is a plan in which every reason for an action stands once.
func Gaps(l content.Language) walk.Session {
	s := Room(l)
	for _, r := range []content.Ref{"purpose.why", "contact.contact", "keeping.structure"} {
		s.Plan.Say(r, "answered")
	}
	s.Plan.Take("purpose.held", content.TalkFirst)
	s.Plan.Take("expect-of-us.supervision", content.Missing)
	s.Plan.Set("star.hope", content.Answer{Views: []content.View{
		{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 1},
	}})
	s.Plan.Set("star.trust", content.Answer{Agreement: content.NotAgreed})
	s.Plan.Set("keeping.diluted", content.Answer{Sign: "more cover than once a week"})
	return s
}

// What is said of a combined plan until its people have met, and then.
const (
	NotMet  = "Answered by 3 perspectives, lived experience among them; not yet talked through together"
	HaveMet = "Talked through on 21 November 2026 by 3 perspectives, lived experience among them"
)

// FullDisk is a sitting with a plan that cannot be saved under its own name, nor moved to
// one that is taken. Where it was saved at last, and what it then said, is kept.
func FullDisk(kept *string) walk.Session {
	full := errors.New("the disk is full")
	taken := &content.Problem{
		What: content.Text{EN: "this file is there already", DA: "filen findes allerede"},
		Cure: content.Text{EN: "Another name.", DA: "Et andet navn."},
	}
	place := "readiness-plan.yaml"
	s := NewSession(content.English)
	s.Save = func(p *content.Plan) error {
		if place == "readiness-plan.yaml" {
			return full
		}
		*kept = place + ": " + p.Answer("purpose.why").Text
		return nil
	}
	s.Move = func(path string) error {
		if path == "taken.yaml" {
			return taken
		}
		place = path
		return nil
	}
	return s
}

// Slip is what is told of the plan of [slipped].
const Slip = `the key "sectoins" is not one alongside knows`

// Slipped is a sitting with a plan in whose file a key was misspelt by hand.
func Slipped() walk.Session {
	s := NewSession(content.English)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Extra = []content.Extra{{Key: "sectoins", Value: content.Value{Text: "x"}, Line: 7, Like: "sections"}}
	return s
}

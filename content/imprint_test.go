package content

import (
	"crypto/sha256"
	"encoding/hex"
	"testing"
)

// imprintPlans are plans that were there when their imprints were written down.
func imprintPlans() map[string]*Plan {
	extras := []Extra{
		{Key: "room", Value: Value{Text: "12"}},
		{Key: "empty", Value: Value{Form: FormBare}},
		{Key: "list", Value: Value{Form: FormList, List: []Value{{Text: "a"}, {Form: FormGroup, Group: []Extra{{Key: "b", Value: Value{Form: FormBare, Text: "1"}}}}}}},
	}
	everything := Answer{
		State: Planned, Text: "We want\nsomebody", Note: "aside", Who: "team leader", By: "2027-01-15", Now: true, Done: true,
		Aside: SetDropped, Because: "too early", Sign: "early", Counter: "late",
		Ideas: []Idea{
			{Text: "A walk", Top: true, Interview: true, Votes: map[string]int{"manager": 1, "colleagues": 2, "none": 0}, Extra: extras},
			{Text: "Coffee"},
		},
		People: map[string]int{"manager": 1, "peer": 2}, Dates: []string{"2027-04-01", "", "after Easter"},
		Importance: 4, Clarity: Pass,
		Views: []View{
			{
				Voice: Voice{Who: "manager", Nr: "2"}, State: Missing, Text: "no", Importance: 1, Clarity: 2, Note: "beside",
				Owner: "head", By: "soon", Now: true, Done: true, Sign: "s", Counter: "c", Dates: []string{"d"}, Extra: extras,
			},
			{Voice: Voice{Who: "colleagues"}, Text: "yes"},
		},
		Agreed: "so be it", Agreement: AgreedOn, Asked: "Nobody said this", Extra: extras,
	}
	alone := NewPlan(Danish, "2026-11-21")
	alone.Say(RefMode, "alone")
	alone.Say(RefPerspective, "manager")
	alone.Say("purpose.why", "Fordi")
	alone.Take("expect-of-us.supervision", InPlace)
	return map[string]*Plan{
		"blank": NewPlan(English, "2026-11-21"),
		"alone": alone,
		"full": {
			Language: English, Started: "2026-11-21", Updated: "2026-11-22", Talked: "2026-11-23", Position: "purpose.why",
			Answers: map[Ref]Answer{"purpose.why": everything, "lost.one": {Note: "kept", Asked: "Once?"}, "star.hope": {Importance: 2, Clarity: 3}},
			Actions: []Action{{What: "Visit", Who: "two", By: "May", Now: true, Done: true, Aside: SetParked, Because: "money", Extra: extras}, {}},
			Parking: []Parked{{What: "A dog", Who: "head", By: "2027-01-15", Done: true, Extra: extras}},
			Agenda:  []Slot{{Step: "purpose", Minutes: 12, Extra: extras}, {Step: "keeping", Around: AfterWorkshop}},
			Joined:  []Joined{{Voice: Voice{"manager", "a1"}, Extra: extras}},
			Sheet:   []Ref{"expect-of-us.supervision"},
			Round:   &Round{Of: []Ref{"star.hope"}, Who: []string{"manager"}, Turn: 1, Extra: extras},
			Extra:   extras, SectionExtra: map[string][]Extra{"purpose": extras, "about": extras},
		},
	}
}

// Combined plans carry marks that are made of imprints. A plan that is given once more
// is known by them, so what a plan's imprint is can never change.
func TestAPlansImprintStaysAsItWas(t *testing.T) {
	for name, want := range map[string]string{
		"blank": "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855 b3b0c442",
		"alone": "ddf9eb96d9c65c653e1d3dbff5d346ad189a39d99a5ab417455c1a130edbf2ad fdf9eb96",
		"full":  "fe4e2184c66855d6f65eff809bc370fe98413b6f24704ceb89c10cf62afbb71c ee4e2184",
	} {
		im := imprintOf(func(p *imprint) { p.plan(imprintPlans()[name]) })
		sum := sha256.Sum256([]byte(im))
		if got := hex.EncodeToString(sum[:]) + " " + markOf(im); got != want {
			t.Errorf("%s: got %s, want %s", name, got, want)
		}
	}
	why := imprintPlans()["full"].Answer("purpose.why")
	for i, want := range []string{"fe7a4055", "ca36cdf0"} {
		if got := markOf(why.Views[i].saying()); got != want {
			t.Errorf("view %d: got %s, want %s", i, got, want)
		}
	}
}

package paper

import (
	"reflect"
	"regexp"
	"slices"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/paper/block"
)

// toTheReader finds a word that speaks to whoever fills in a plan, or for one person: a plan
// is read by others, and says we. In Danish "I" begins many a sentence as "in".
var toTheReader = map[content.Language]*regexp.Regexp{
	content.English: regexp.MustCompile(`(?:^|\PL)(?:(?i:you|your|yours|yourself|yourselves|my|me|mine)|I)(?:\PL|$)`),
	content.Danish:  regexp.MustCompile(`(?:^|\PL)(?i:du|dig|din|dit|dine|jer|jeres|jeg|mig|min|mit|mine)(?:\PL|$)|[\pL\d,;–"] I(?:\PL|$)`),
}

func TestWhatSpeaksToOneReaderIsFound(t *testing.T) {
	t.Parallel()
	for said, l := range map[string]content.Language{
		"Agree why you want it": content.English, "As I see it": content.English, "Your rules": content.English,
		"Aftal, hvordan I samarbejder": content.Danish, "Hos jer": content.Danish, "Din leder": content.Danish,
	} {
		if !toTheReader[l].MatchString(said) {
			t.Errorf("%q passes", said)
		}
	}
	for said, l := range map[string]content.Language{"We, and a youth": content.English, "I et team, i et hus, hos os": content.Danish} {
		if toTheReader[l].MatchString(said) {
			t.Errorf("%q does not pass", said)
		}
	}
}

// Every word of our own in a plan is in its voice.
func TestThePlansOwnWordsSayWe(t *testing.T) {
	t.Parallel()
	n := 0
	check := func(name string, said content.Text) {
		n++
		for _, l := range content.Languages() {
			if s := said.In(l); toTheReader[l].MatchString(s) {
				t.Errorf("%s: %q", name, s)
			}
		}
	}
	own := reflect.ValueOf(told()).Elem()
	for i := range own.NumField() {
		name := own.Type().Field(i).Name
		switch said := own.Field(i).Interface().(type) {
		case content.Text:
			check(name, said)
		case content.Count:
			check(name, said.One)
			check(name, said.Many)
		default:
			t.Errorf("nobody knows what %s says", name)
		}
	}
	if n < 100 {
		t.Errorf("only %d words were looked at", n)
	}
}

// And so is all that stands in one, whatever was answered: the guide's sentences, the
// states, the actions. The names of sources aside.
func TestAPlanSaysWeThroughout(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for nth := range 4 {
		p, _ := everyAnswer(g, func(path string) bool { return path != "views.who" }, func(q content.Question, a *content.Answer) {
			a.State, a.Aside, a.Now = q.States()[min(nth, len(q.States())-1)], "", nth == 0
			if nth%2 == 0 {
				a.Views, a.Agreement = nil, ""
			}
			if q.Item.Kind.Holds() == content.HoldsOption {
				a.Text = q.Item.Options[nth%len(q.Item.Options)].ID
			}
		})
		empty := content.NewPlan(content.English, "2026-11-21")
		empty.Say(content.RefMode, []string{content.ModeWorkshop, "alone"}[nth%2])
		for _, p := range []*content.Plan{p, empty} {
			for _, l := range content.Languages() {
				doc := planOn(t, "2026-11-21", p, g, l)
				doc.Blocks = slices.DeleteFunc(doc.Blocks, func(b block.Block) bool { _, sources := b.(block.SmallPrint); return sources })
				for _, line := range said(doc) {
					if toTheReader[l].MatchString(line) {
						t.Errorf("%s: %q", l, line)
					}
				}
			}
		}
	}
}

package planfile

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"alongside/content"
	"alongside/export/internal/plantest"
)

var roundTrips = flag.Int("roundtrips", 2000, "how many hostile texts are written and read back")

// perPlan is about how many texts stand in one plan, so that a million of them is a
// matter of minutes.
const perPlan = 500

// TestRoundTripMillion writes hostile texts into every field that holds words, reads
// the file back, and compares. The texts follow from their number alone, so that what
// fails once fails again:
//
//	go test ./export/planfile -run TestRoundTripMillion -v -roundtrips 1000000
func TestRoundTripMillion(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	began, texts, plans, different := time.Now(), 0, 0, 0
	for ; texts < *roundTrips; plans++ {
		n := 0
		text := hostileTexts(uint64(plans))
		p := brimful(func() string { n++; return text() })
		again := hostileTexts(uint64(plans))
		want := brimful(func() string { return valid(again()) })
		texts += n
		data, err := YAML(p, g, "alongside plan.yaml")
		if err != nil {
			t.Fatalf("plan %d cannot be written: %v", plans, err)
		}
		back, err := Read("plan.yaml", data, g)
		if err != nil {
			t.Fatalf("plan %d cannot be read: %v", plans, err)
		}
		if !same(back, want) {
			different++
			t.Errorf("plan %d came back as another", plans)
		}
	}
	t.Logf("%d texts in %d plans, written and read back: %d plans differ, %.1f seconds", texts, plans, different, time.Since(began).Seconds())
}

// brimful is a plan with a text in every field that can hold one, and so many ideas
// and actions besides that it holds perPlan of them.
func brimful(text func() string) *content.Plan {
	n := 0
	counted := func() string { n++; return text() }
	p := plantest.Overfilled(counted)
	var ideas content.Answer
	for n < perPlan {
		ideas.Ideas = append(ideas.Ideas, content.Idea{Text: counted()})
		ideas.Views = append(ideas.Views, content.View{Voice: content.Voice{Who: counted()}, Note: counted()})
		p.Actions = append(p.Actions, content.Action{What: counted(), Who: counted(), By: counted()})
		p.Parking = append(p.Parking, content.Parked{What: counted(), Who: counted(), By: counted()})
	}
	p.Set("tasks.not-this-role", ideas)
	return p
}

// hostileTexts makes texts out of what YAML, Markdown and terminals stumble over.
func hostileTexts(seed uint64) func() string {
	r := rand.New(rand.NewPCG(seed, 2026))
	signs := []rune("abæøå 019 \n\n\t-:#.?,'\"\\[]{}&*!|>%@`~<=/_$^+;()\r\u0000\u0007\u001b\u007f\u0085\u009b\u00a0\u00ad\u061c\u200b\u200d\u200e\u202e\u2028\u2029\u2066\ufeff\ufffd\ufffe\U0001F44D\U000E0041")
	return func() string {
		var b strings.Builder
		for range 1 + r.IntN(1+r.IntN(8)) {
			switch r.IntN(8) {
			case 0, 1:
				b.WriteString(plantest.Hostile[r.IntN(len(plantest.Hostile))])
			case 2:
				b.WriteString(strings.Repeat(string(signs[r.IntN(len(signs))]), 1+r.IntN(5)))
			case 3:
				b.WriteString("\n" + strings.Repeat(" ", r.IntN(6)))
			case 4:
				b.WriteRune(rune(r.IntN(0x3000))) // any sign of the first blocks
			case 5:
				b.WriteByte(byte(r.IntN(256))) // which need not be UTF-8
			default:
				for range r.IntN(12) {
					b.WriteRune(signs[r.IntN(len(signs))])
				}
			}
		}
		return b.String()
	}
}

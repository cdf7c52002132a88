package planfile

import (
	"bytes"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

func TestEveryPositionComesBack(t *testing.T) {
	t.Parallel()
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	g := plantest.Guide(t)
	ids := []content.Ref{"", "gone.row", "gone.gone-reveal", "purpose.gone", "purpose.why-", "purpose.-why", "purpose.why-yes", "purpose.why-true", "purpose.why-1", "purpose.why-no-more"}
	for i := range g.Sections {
		s := &g.Sections[i]
		for _, it := range s.Items {
			ids = append(ids, content.RefOf(s.ID, it.ID))
		}
		for _, q := range s.Questions() {
			ids = append(ids, q.Ref)
		}
		ids = append(ids, content.RefOf(s.ID, s.ID)+"-reveal")
	}
	for _, ref := range ids {
		for _, page := range []content.Ref{"", "-round", "-reveal", "-votes", "-result", "-write"} {
			for _, answered := range []content.Ref{"", "purpose.why", ref} { // alone, beside an answer, at it
				p := content.NewPlan(content.English, "2026-11-21")
				if strings.Contains(string(answered), ".") {
					p.Set(answered, content.Answer{Note: "x"})
				}
				p.Position = ref + page
				data := reads(t, p, g)
				if top := bytes.Contains(data, []byte("\nposition:")); ref != "" && top {
					t.Fatalf("%s has a line of its own:\n%s", p.Position, data)
				}
			}
		}
	}
}

func TestThePlaceIsAMarkAtItsAnswer(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	for position, want := range map[content.Ref]string{
		"purpose.why":            "      - id: why\n        here: true\n        ask: Why would you like to employ a peer support worker?\n",
		"tasks.ideas-votes":      "      - id: ideas\n        here: votes\n        ask: Which tasks could a peer support worker take on here?\n",
		"role-star.star":         "      - id: star\n        here: true\n        ask: How important is each part of the role here, and how clear to you?\n",
		"role-star.star-round":   "        here: round\n",
		"gone.row":               "  - id: gone\n    title: gone\n    answers:\n      - id: row\n        here: true\n",
		"a place that is no ref": "\nposition: a place that is no ref\n",
	} {
		p := content.NewPlan(content.English, "2026-11-21")
		p.Position = position
		if data := reads(t, p, g); !strings.Contains(string(data), want) {
			t.Errorf("%s is written\n%s", position, data)
		}
	}
}

// Two people went on in copies of one file, and the copies were merged line by line.
func TestOfTwoMarksTheFirstCounts(t *testing.T) {
	t.Parallel()
	data := strings.NewReplacer("        note: Really\n", "        note: Really\n        here: true\n", "        importance: central\n", "        importance: central\n        here: yes\n").Replace(plantest.Small)
	for what, test := range map[string]struct {
		data string
		want content.Ref
	}{
		"both":                        {data, "purpose.why"},
		"one is taken back":           {strings.Replace(data, "here: true", "here: false", 1), "role-star.hope"},
		"one is empty":                {strings.Replace(data, "here: true", "here:", 1), "role-star.hope"},
		"an older program went on":    {strings.Replace(data, "workplace:", "position: role-star.trust\nworkplace:", 1), "role-star.trust"},
		"an older program's position": {strings.Replace(plantest.Small, "workplace:", "position: role-star.trust\nworkplace:", 1), "role-star.trust"},
		"none":                        {plantest.Small, ""},
	} {
		p, err := Read("plan.yaml", []byte(test.data), plantest.Guide(t))
		if err != nil {
			t.Fatal(what, err)
		}
		if p.Position != test.want {
			t.Errorf("%s: at %q", what, p.Position)
		}
	}
	for _, wrong := range []string{"here: [x]", "here: no such page", `here: "a b"`} {
		_, err := Read("plan.yaml", []byte(strings.Replace(data, "here: true", wrong, 1)), plantest.Guide(t))
		plantest.Problem(t, err)
	}
}

// Whoever goes on changes no line that somebody else, who is elsewhere, changes too.
func TestTwoPlacesShareNoLine(t *testing.T) {
	t.Parallel()
	g := plantest.Guide(t)
	lines := func(at content.Ref) []string {
		p := goldenPlan(t)
		p.Position = at
		return strings.Split(string(reads(t, p, g)), "\n")
	}
	nowhere := lines("")
	for _, at := range []content.Ref{"purpose.why", "role-star.hope", "review.review-by"} {
		here := lines(at)
		i := 0
		for i < len(nowhere) && nowhere[i] == here[i] {
			i++
		}
		if len(here) != len(nowhere)+1 || here[i] != "        here: true" || !equalLines(here[i+1:], nowhere[i:]) {
			t.Errorf("%s changes more than a line", at)
		}
	}
}

func equalLines(a, b []string) bool { return strings.Join(a, "\n") == strings.Join(b, "\n") }

package screentest_test

import (
	"errors"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

// A damage is a plan of folded answers, and all the problems there are when a hand breaks
// it. They take long to find, and are the same ones alone and at a workshop, in whichever
// language they are told.
type damage struct {
	plan     string
	problems []*content.Problem
}

// damaged is what is said of a damaged plan.
func (c *confidant) damaged() string {
	c.t.Helper()
	d := c.damage()
	if d.plan != foldedAlone(c.t, c.Whisper) {
		c.t.Error("what was damaged is another plan")
	}
	var told strings.Builder
	for _, p := range d.problems {
		told.WriteString(p.In(c.lang) + "\n")
	}
	return told.String()
}

// foldedAlone is the file of a plan with some folded answers and nothing else: of a row, of
// a question, and of a lost one.
func foldedAlone(t testing.TB, w *screentest.Whisper) string {
	t.Helper()
	few := content.NewPlan(content.English, "2026-11-21")
	for r, a := range w.Plan.Answers {
		q, known := w.Guide.Question(r)
		if (!known && a.State != content.Open) || r == w.Folds[0] || (known && q.Folded() && q.Item.Kind == content.KindList) {
			few.Set(r, a)
		}
	}
	data, err := export.YAML(few, w.Guide, program)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// damageOf breaks each line of a folded answer in each of the ways in which a hand breaks
// one, but for the state by which a lost one is known.
func damageOf(t testing.TB, w *screentest.Whisper) damage {
	t.Helper()
	d := damage{plan: foldedAlone(t, w)}
	lines := strings.SplitAfter(d.plan, "\n")
	section, id, lost, broken := "", "", false, 0
	for i, line := range lines {
		switch {
		case strings.HasPrefix(line, "      - id: "):
			id, lost = line, strings.Contains(line, screentest.ByHand)
			ref := section + "." + strings.TrimSpace(strings.TrimPrefix(line, "      - id: "))
			if q, known := w.Guide.Question(content.Ref(ref)); known && !q.Folded() {
				id = "" // a question that nobody has answered
			}
		case strings.HasPrefix(line, "  - id: "), !strings.HasPrefix(line, "    "):
			section, id = strings.TrimSpace(strings.TrimPrefix(line, "  - id: ")), ""
		}
		if id == "" || lost && (id == line || strings.HasPrefix(line, "        state:")) {
			continue
		}
		for _, with := range waysToBreak(line, id, lost) {
			data := []byte(strings.Join(lines[:i], "") + with + strings.Join(lines[i+1:], ""))
			p, err := export.Read("damaged.yaml", data, w.Guide)
			if err == nil {
				d.problems = append(d.problems, export.Remarks("damaged.yaml", data, p, w.Guide)...)
				continue
			}
			broken++
			problem, ok := errors.AsType[*content.Problem](err)
			if !ok {
				t.Fatalf("no problem: %v", err)
			}
			d.problems = append(d.problems, problem)
		}
	}
	if broken < 200 {
		t.Errorf("only %d plans were damaged", broken)
	}
	return d
}

// waysToBreak are what a hand makes of a line in the answer that begins with the line id.
func waysToBreak(line, id string, lost bool) []string {
	key, _, _ := strings.Cut(strings.TrimRight(line, "\n"), ":")
	ways := []string{
		line + line, key + ": zqhbroken\n", key + ": [zqhbroken]\n", key + ": {zqhbroken: 1}\n", key + ": *zqhbroken\n", key + ": zqh: broken\n",
		key + ": \"zqhbroken\n", key + ": @zqh\n", "\t" + line, " " + line, strings.Replace(line, ":", "zqh !:", 1), "  zqh broken\n" + line, "",
		line + "        sttae: zqhbroken\n        zqhkey: zqh\n",
	}
	if !lost { // it stands twice, or its id has a slip
		ways = append(ways, id+line, strings.Replace(id, "id: ", "id: zqh !", 1)+line, strings.Replace(line, "id: ", "", 1))
	}
	return ways
}

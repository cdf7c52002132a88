package plain

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askStar asks for two figures an axis.
func (p *conversation) askStar(ctx context.Context, pg walk.Page, _ walk.Ask) error {
	rows := p.folding.Rows(pg)
	p.tell(words.Spoken().StarImportance, p.levels(content.Importance()))
	p.tell(words.Spoken().StarClarity, p.levels(content.Clarity()))
	p.tell(words.Spoken().StarPass)
	for i, q := range rows {
		p.tell(words.Spoken().Axis, i+1, len(rows), p.plan.Fill(q.Ask()))
		p.guide(words.Spoken().Plain, q.Row.About)
		p.counsel(p.walk.Care(q.Care()))
		p.state(p.plan.Answer(q.Ref))
		part := askedPart{
			ask: func() (content.Text, []any) {
				a := p.plan.Answer(q.Ref)
				rated := a.Importance != 0 || a.Clarity != 0
				if rated {
					p.tell(words.Spoken().AxisIs, content.Importance().Label(a.Importance), content.Clarity().Label(a.Clarity))
				}
				return words.Spoken().AxisPrompt, []any{p.enter(rated)}
			},
			clear: func() { p.do(walk.Deed{Verb: walk.Clear, At: q.Ref}) },
		}
		take := func(said string) bool {
			levels, ok := levelsOf(said)
			if ok {
				p.do(walk.Deed{Verb: walk.Rate, At: q.Ref, Importance: levels[0], Clarity: levels[1]})
			}
			return ok
		}
		if err := p.askUntil(ctx, part, take, words.Spoken().AxisWrong); err != nil {
			return err
		}
	}
	return nil
}

// levelsOf reads importance and clarity, such as "4 2" or "p 3"; a lone p
// passes on both.
func levelsOf(said string) (levels [2]content.Level, ok bool) {
	fields := fieldsOf(strings.ToLower(said))
	if slices.Equal(fields, []string{"p"}) {
		fields = []string{"p", "p"}
	}
	if len(fields) != len(levels) {
		return levels, false
	}
	for i, f := range fields {
		n, isNumber := numberOf(f)
		switch {
		case f == "p":
			levels[i] = content.Pass
		case isNumber && n >= 0 && n <= int(content.MaxLevel):
			levels[i] = content.Level(n)
		default:
			return levels, false
		}
	}
	return levels, true
}

func (p *conversation) levels(s content.Scale) string {
	var parts []string
	for i, label := range walk.Levels(s) {
		parts = append(parts, p.words(words.Spoken().NumberIs, i+1, label))
	}
	return strings.Join(parts, ", ")
}

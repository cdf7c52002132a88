package wizard

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
)

// askStar asks for two figures an axis.
func (p *plain) askStar(ctx context.Context, pg page) error {
	rows := p.rows(pg)
	p.tell(plainWords.StarImportance, p.levels(content.Importance()))
	p.tell(plainWords.StarClarity, p.levels(content.Clarity()))
	p.tell(plainWords.StarPass)
	for i, q := range rows {
		p.tell(plainWords.Axis, i+1, len(rows), p.plan.Fill(q.Ask()))
		p.guide(plainWords.Plain, q.Row.About)
		p.care(q.Care())
		p.state(p.plan.Answer(q.Ref))
		part := plainPart{
			ask: func() (content.Text, []any) {
				a := p.plan.Answer(q.Ref)
				rated := a.Importance != 0 || a.Clarity != 0
				if rated {
					p.tell(plainWords.AxisIs, content.Importance().Label(a.Importance), content.Clarity().Label(a.Clarity))
				}
				return plainWords.AxisPrompt, []any{p.enter(rated)}
			},
			clear: func() { p.empty(q) },
		}
		for {
			said, err := p.askPart(ctx, part)
			if err != nil {
				return err
			}
			if strings.TrimSpace(said) == "" {
				break
			}
			levels, ok := plainLevels(said)
			if ok {
				p.plan.Change(q.Ref, func(a *content.Answer) { a.Importance, a.Clarity = levels[0], levels[1] })
				break
			}
			p.tell(plainWords.AxisWrong)
		}
	}
	return nil
}

// plainLevels reads importance and clarity, such as "4 2" or "p 3"; a lone p
// passes on both.
func plainLevels(said string) (levels [2]content.Level, ok bool) {
	fields := plainFields(strings.ToLower(said))
	if slices.Equal(fields, []string{"p"}) {
		fields = []string{"p", "p"}
	}
	if len(fields) != len(levels) {
		return levels, false
	}
	for i, f := range fields {
		n, isNumber := plainNumber(f)
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

func (p *plain) levels(s content.Scale) string {
	var parts []string
	for l := content.Level(1); l <= content.MaxLevel; l++ {
		parts = append(parts, p.words(plainWords.NumberIs, int(l), s.Label(l)))
	}
	return strings.Join(parts, ", ")
}

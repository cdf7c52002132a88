package walk

import (
	"alongside/content"
	"alongside/wizard/words"
)

// AgendaSum words how long the workshop takes, measured against the guide's.
func AgendaSum(g *content.Guide, p *content.Plan) content.Text {
	n, most := content.MinutesOf(g.Agenda(p)), g.Minutes()
	switch {
	case n > most:
		return words.Screen().AgendaOver.With(n, n-most, most)
	case n < most:
		return words.Screen().AgendaUnder.With(n, most-n, most)
	}
	return words.Screen().AgendaSum.With(n)
}

// DotsMost keeps a slip of the finger from becoming a crowd.
const DotsMost = 999

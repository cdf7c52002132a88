package planfile

import (
	"fmt"
	"strings"

	"alongside/content"
)

// Rescue writes a plan that could not be saved anywhere, to be printed and copied: the
// file that it would be, whatever [YAML] has against it, a size that cannot be read again
// among the rest. Where not even that can be made, it is every text of the plan, one
// after the other. It never fails, for nothing comes after it.
func Rescue(p *content.Plan, g *content.Guide, resume string) (data []byte) {
	defer func() {
		if recover() != nil {
			data = texts(p)
		}
	}()
	data, err := written(p, g, resume)
	if err != nil {
		return texts(p)
	}
	return data
}

// texts lists every text of a plan, below the answer it belongs to.
func texts(p *content.Plan) []byte {
	var b strings.Builder
	last := content.Place{Part: -1}
	p.Clone().EachText(func(at content.Place, s *string) {
		if *s == "" {
			return
		}
		if at != last {
			fmt.Fprintf(&b, "\n# %s\n", content.VisibleLine(string(at.Ref)))
			last = at
		}
		b.WriteString(content.Visible(*s) + "\n")
	})
	return []byte(b.String())
}

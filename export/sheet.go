package export

import (
	"strings"

	"alongside/content"
	"alongside/export/disk"
	"alongside/export/planfile"
)

// stateFormat is the format of what is kept and read back.
const stateFormat = "yaml"

// SheetFormats are the names of the formats that worksheets can be had in: those that they
// are printed from, and a small file that one person answers on a machine of their own.
func SheetFormats() []string { return append(PaperFormats(), stateFormat) }

// AnswersItself reports whether worksheets in a format are answered with this program, and
// not on paper; see [Sheet].
func AnswersItself(as string) bool {
	f, known := formatOf(as)
	return known && f.name == stateFormat
}

// Sheet writes a file of the rows that a plan has picked for a round, for one person to
// answer: it has nothing in it that anybody has answered. resume is the command that opens
// it.
func Sheet(h Handout, g *content.Guide, l content.Language, today content.Date, resume string) ([]byte, error) {
	w := offered()
	switch people := strings.Join(perspectives(g), ", "); {
	case h.All:
		return nil, refused(w.SheetOfAll, w.SheetOfAllCure)
	case h.Plan == nil:
		return nil, refused(w.SheetOfNoPlan, w.SheetOfNoPlanCure)
	case h.For == "":
		return nil, refused(w.SheetForNobody, w.SheetForNobodyCure.With(people))
	}
	if err := g.CheckPerspective("--for", h.For); err != nil {
		return nil, err
	}
	s, err := g.SheetFor(h.Plan, h.For, l, today)
	if err != nil {
		return nil, err
	}
	return planfile.YAML(s, g, resume)
}

func perspectives(g *content.Guide) (ids []string) {
	for _, o := range g.Perspectives() {
		ids = append(ids, o.ID)
	}
	return ids
}

// SheetReader reads sheets that were sent back, each from a file as somebody named it or
// dropped it on the window. It reads that file and leaves it as it is.
func SheetReader(g *content.Guide) func(said string) (*content.Plan, error) {
	return func(said string) (*content.Plan, error) {
		name := disk.Named(said)
		data, err := disk.ReadFile(name)
		if err != nil {
			return nil, err
		}
		return planfile.Read(name, data, g)
	}
}

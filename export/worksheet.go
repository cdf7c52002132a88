package export

import (
	"strings"

	"alongside/content"
)

// writingLine is a line to write on. Dots look the same on paper whether the
// Markdown was rendered or not; a line of underscores would become a rule.
const writingLine = "…………………………………………………………………………………………………………"

// Worksheet writes a blank handout of the guide, for pen and paper: each
// perspective fills in its own, and the sheets are typed in afterwards. Rows about
// a person's own recovery or health are left out, because in a room with one peer
// worker everybody knows whom they are about.
func Worksheet(g *content.Guide, l content.Language) []byte {
	d := newDocument(&content.Plan{}, g, l)
	d.heading(1, d.say(content.Text{EN: "Preparing for peer support: worksheet", DA: "Forberedelse til peer-støtte: arbejdsark"}))
	d.paragraph(
		d.say(content.Text{EN: "Fill in what you can and leave the rest; you may pass on any question.", DA: "Udfyld det, du kan, og lad resten stå tom; du må altid melde pas."}),
		d.say(content.Text{EN: "Write roles, never names, and nothing about anyone's health.", DA: "Skriv roller, ikke navne, og intet om nogens helbred."}),
	)
	if q, ok := d.known[content.RefPresent]; ok {
		d.paragraph(d.say(content.Text{EN: "I answer as:", DA: "Jeg svarer som:"}) + " " + d.choices(q.Item.Options))
	}
	for i := range g.Sections {
		d.sheet(&g.Sections[i])
	}
	return d.bytes()
}

// sheet writes one section, or nothing where it only asks about the plan itself.
func (d *document) sheet(s *content.Section) {
	begun := false
	for i := range s.Items {
		it := &s.Items[i]
		if !onPaper(s, it) {
			continue
		}
		if !begun {
			d.heading(2, d.tell(s.Title))
			if !s.Intro.Empty() {
				d.paragraph(d.tell(s.Intro))
			}
			begun = true
		}
		d.heading(3, d.tell(it.Ask))
		if !it.Hint.Empty() {
			d.paragraph("*" + d.tell(it.Hint) + "*")
		}
		d.blank(it)
	}
}

// onPaper leaves out what is asked once about the plan and not of each person.
func onPaper(s *content.Section, it *content.Item) bool {
	ref := content.RefOf(s.ID, it.ID)
	return !isHead(ref) && ref != content.RefReviewBy && (it.Kind.Asks() || it.Kind == content.KindActions) && (it.Care == nil || !it.Care.Folded)
}

// blank writes the room for an item's answer.
func (d *document) blank(it *content.Item) {
	switch it.Kind {
	case content.KindLine, content.KindDate, content.KindFollowUp:
		d.paragraph(writingLine)
	case content.KindText:
		d.paragraph(writingLine, writingLine, writingLine)
	case content.KindChoice:
		d.paragraph(d.choices(it.Options))
	case content.KindPeople:
		for _, o := range it.Options {
			d.paragraph(d.tell(o.Label) + ": ……")
		}
	case content.KindList:
		d.bullets([][]string{{writingLine}, {writingLine}, {writingLine}, {writingLine}, {writingLine}})
	case content.KindRisk:
		d.paragraph(d.say(content.Text{EN: "Early sign:", DA: "Tidligt tegn:"}), writingLine)
		d.paragraph(d.say(content.Text{EN: "Counter-measure:", DA: "Modtræk:"}), writingLine)
	case content.KindChecklist:
		for i := range it.Themes {
			d.blankTheme(it.Stances, &it.Themes[i])
		}
	case content.KindStar:
		d.blankStar(it)
	case content.KindActions:
		d.table([]string{
			d.say(content.Text{EN: "What", DA: "Hvad"}), d.say(content.Text{EN: "Which role", DA: "Hvilken rolle"}), d.say(content.Text{EN: "By when", DA: "Hvornår"}),
		}, [][]string{{" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}, {" ", " ", " "}})
	case content.KindReview, content.KindOpening, content.KindAgenda, content.KindFacing:
	default:
		d.paragraph(writingLine)
	}
}

const box = "☐"

func (d *document) choices(options []content.Option) string {
	said := make([]string, len(options))
	for i, o := range options {
		said[i] = box + " " + d.tell(o.Label)
	}
	return strings.Join(said, " · ")
}

func (d *document) blankTheme(stances content.Stances, t *content.Theme) {
	header, boxes := []string{d.tell(t.Title)}, []string(nil)
	for _, state := range stances.States() {
		header = append(header, d.say(state.Label()))
		boxes = append(boxes, box)
	}
	var rows [][]string
	for i := range t.Rows {
		if r := &t.Rows[i]; r.Care == nil || !r.Care.Folded {
			rows = append(rows, append([]string{d.tell(r.Text)}, boxes...))
		}
	}
	if len(rows) > 0 {
		d.table(header, rows)
	}
}

func (d *document) blankStar(it *content.Item) {
	levels := func(scale content.Scale) string {
		var said []string
		for l := content.Level(1); l <= content.MaxLevel; l++ {
			said = append(said, box+" "+d.say(scale.Label(l)))
		}
		return strings.Join(append(said, box+" "+d.say(scale.Label(content.Pass))), " ")
	}
	var rows [][]string
	for _, r := range it.AllRows() {
		if r.Care == nil || !r.Care.Folded {
			rows = append(rows, []string{d.tell(r.Text), levels(content.Importance()), levels(content.Clarity())})
		}
	}
	d.table([]string{
		d.say(content.Text{EN: "The role", DA: "Rollen"}),
		d.say(content.Text{EN: "How important here", DA: "Hvor vigtigt hos os"}),
		d.say(content.Text{EN: "How clear to me", DA: "Hvor klart for mig"}),
	}, rows)
}

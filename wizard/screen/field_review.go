package screen

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A reviewField is the whole plan at a glance: where it stands, what is open,
// then every answer in a line. Enter goes to the question under the cursor.
type reviewField struct {
	base
	at       *int // kept on the desk, so that coming back from a question finds the place again
	personal []content.Personal
}

// jumpMsg asks the frame to go to where a ref is answered.
type jumpMsg struct{ ref content.Ref }

func newReviewField(d *desk) *reviewField {
	f := &reviewField{base: base{desk: d, ref: "review.review"}, at: &d.reviewAt, personal: content.PersonalTexts(d.plan, d.guide)}
	f.self = f
	return f
}

// A glance is one line of the review; to is where Enter goes, "" for onward.
type glance struct {
	head  string
	lines []string
	to    content.Ref
}

func (f *reviewField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	glances := f.glances(bodyWidth)
	*f.at = min(*f.at, len(glances)-1)
	if at, ok := steer(press, *f.at, len(glances)-1); ok {
		*f.at = at
		return f, nil
	}
	if !key.Matches(press, keys.Enter.Binding) {
		return f, nil
	}
	to := glances[*f.at].to
	if to == "" {
		return f, huh.NextField
	}
	if q, ok := f.guide.Question(to); ok && q.Folded() && f.plan.Workshop() { // where it stands would tell which it is
		f.tell(words.Screen().NotInRoom)
		return f, nil
	}
	return f, func() tea.Msg { return jumpMsg{to} }
}

func (f *reviewField) hints() []binding {
	if *f.at == 0 {
		return []binding{keys.Enter, keys.Down.as(words.Screen().LookThrough), keys.Back}
	}
	return []binding{keys.Enter.as(words.Screen().GoThere), keys.Up, keys.Down, keys.Next}
}

func (f *reviewField) glances(width int) []glance {
	st := f.guide.Standing(f.plan)
	first := glance{lines: wrap(f.in(words.Screen().GoOnToWrite), width-2)}
	first.head = strings.Join(append(wrap(f.in(st.Label()), width), f.counts(width)...), "\n")
	all := []glance{first}

	all = append(all, f.persons(width)...)
	all = append(all, f.forNow(width)...)
	all = append(all, f.parked(width)...)
	open := f.guide.OpenPoints(f.plan)
	for i, q := range open {
		g := glance{lines: wrap(f.openLine(q), width-2), to: q.Ref}
		if i == 0 {
			g.head = fmt.Sprintf(f.in(words.Screen().OpenPoints), len(open))
		}
		all = append(all, g)
	}
	for i := range f.guide.Sections {
		s := &f.guide.Sections[i]
		head := f.in(s.Title)
		for _, q := range s.Questions() {
			line := f.answerLine(q)
			if line == "" {
				continue
			}
			all = append(all, glance{head: head, lines: hang("", []string{cut(line, width-2)}), to: q.Ref})
			head = ""
		}
	}
	return all
}

// persons lists where something looks like a person's number or address, by its place
// alone: this is the last page before the plan is passed on.
func (f *reviewField) persons(width int) []glance {
	var all []glance
	for _, s := range f.personal {
		var to content.Ref
		if _, asked := f.guide.Question(s.Ref); asked {
			to = s.Ref
		}
		if s.Part == content.PartAction {
			to = "actions.actions"
		}
		all = append(all, glance{lines: wrap(f.in(s.Name), width-2), to: to})
	}
	if len(all) > 0 {
		all[0].head = strings.Join(wrap(f.in(words.Screen().Personal), width), "\n")
	}
	return all
}

// forNow lists the actions chosen for now: they are what comes of the plan.
func (f *reviewField) forNow(width int) []glance {
	var all []glance
	for _, t := range f.guide.Todos(f.plan) {
		if !t.Now {
			continue
		}
		line := todoName(f.desk, t)
		if more := rowDetails(f.desk, content.Answer{Who: t.Who, By: t.By}); more != "" {
			line += " · " + more
		}
		all = append(all, glance{lines: wrap(line, width-2), to: "actions.actions"})
	}
	if len(all) > 0 {
		all[0].head = fmt.Sprintf(f.in(words.Screen().ActionsNow), len(all))
	}
	return all
}

func (f *reviewField) parked(width int) []glance {
	var lines []string
	for _, w := range f.guide.Lot(f.plan) {
		lines = append(lines, cut(waitingName(f.desk, w), width-2))
	}
	if lines == nil {
		return nil
	}
	return []glance{{head: f.in(words.Screen().ParkingLot), lines: lines}}
}

// counts says for each checklist with an answer how many rows stand how.
func (f *reviewField) counts(width int) []string {
	var out []string
	for i := range f.guide.Sections {
		s := &f.guide.Sections[i]
		for j := range s.Items {
			it := &s.Items[j]
			if it.Kind != content.KindChecklist {
				continue
			}
			t := f.guide.Tally(f.plan, s, it)
			if t.Answered == 0 {
				continue
			}
			var parts []string
			for _, state := range it.Stances.States() {
				switch n := t.By[state]; {
				case n > 0 && len(parts) == 0:
					parts = append(parts, fmt.Sprintf(f.in(words.Screen().CountOf), n, t.Total, f.in(state.Counted(n))))
				case n > 0:
					parts = append(parts, f.in(state.Count(n)))
				}
			}
			if len(parts) == 0 { // answered apart, and not settled
				continue
			}
			out = append(out, wrap(f.in(it.Short)+": "+strings.Join(parts, ", "), width)...)
		}
	}
	return out
}

func (f *reviewField) openLine(q content.Question) string {
	a := f.plan.Answer(q.Ref)
	if q.Folded() {
		return f.in(content.FoldedPoint())
	}
	line := f.in(q.Section.Title) + ": " + f.in(f.plan.Fill(q.Short()))
	switch apart := walk.ApartLine(f.plan, q, a, f.lang); {
	case q.Unsettled(f.plan) && apart != "":
		line += " (" + apart + ")"
	case a.State != content.Open:
		line += " (" + f.in(a.State.Label()) + ")"
	}
	return line
}

// answerLine is an answer in one line; "" where there is none, and nothing of
// what is folded.
func (f *reviewField) answerLine(q content.Question) string {
	a := f.plan.Answer(q.Ref)
	if !a.Said() || q.Folded() {
		return ""
	}
	return f.in(f.plan.Fill(q.Short())) + ": " + glanceAt(f.desk, q, a)
}

// glanceAt puts an answer of any kind on one line.
func glanceAt(d *desk, q content.Question, a content.Answer) string {
	var parts []string
	add := func(s string) {
		if s != "" {
			parts = append(parts, content.VisibleLine(s))
		}
	}
	if a.State != content.Open && a.Agreement == "" {
		add(d.in(a.State.Label()))
	}
	add(walk.ApartLine(d.plan, q, a, d.lang))
	switch q.Item.Kind {
	case content.KindPeople:
		for _, o := range q.Item.Options {
			if n := a.People[o.ID]; n > 0 {
				add(fmt.Sprintf("%d %s", n, d.in(o.Label)))
			}
		}
	case content.KindChoice:
		add(optionLabel(d, q.Item, a.Text))
	case content.KindList:
		for _, idea := range a.Ideas {
			if idea.Top {
				add("★ " + idea.Text)
			}
		}
		for _, idea := range a.Ideas {
			if !idea.Top {
				add(idea.Text)
			}
		}
	case content.KindStar:
		if a.Agreement == "" && (a.Importance != 0 || a.Clarity != 0) {
			add(d.in(content.Importance().Label(a.Importance)))
			add(d.in(content.Clarity().Label(a.Clarity)))
		}
	case content.KindRisk:
		add(a.Sign)
		add(a.Counter)
	case content.KindDate, content.KindFollowUp:
		add(content.Date(a.Text).In(d.lang))
		for i, day := range a.Dates {
			if day != "" && i < len(content.FollowUpMonths()) {
				add(d.in(followUpLabel(content.FollowUpMonths()[i])) + ": " + content.Date(day).In(d.lang))
			}
		}
	case content.KindLine, content.KindText, content.KindChecklist, content.KindActions, content.KindReview,
		content.KindOpening, content.KindAgenda, content.KindFacing:
		add(a.Text)
	}
	add(rowDetails(d, a))
	return strings.Join(parts, " · ")
}

func optionLabel(d *desk, it *content.Item, id string) string {
	for _, o := range it.Options {
		if o.ID == id {
			return d.in(o.Label)
		}
	}
	return id
}

// blocks draws the glances, with their headings between them, and says at which
// block the cursor is.
func (f *reviewField) blocks(width int) (blocks [][]string, cursor int) {
	glances := f.glances(width)
	*f.at = min(*f.at, len(glances)-1) // there may be fewer now than when it stood there
	for i, g := range glances {
		if g.head != "" {
			var lines []string
			if i > 0 {
				lines = append(lines, "")
			}
			for head := range strings.SplitSeq(g.head, "\n") {
				lines = append(lines, f.look.heading.Render(cut(head, width)))
			}
			blocks = append(blocks, lines)
		}
		if i == *f.at {
			cursor = len(blocks)
		}
		var lines []string
		sign, style := f.row(i == *f.at)
		for _, line := range hang(sign, g.lines) {
			lines = append(lines, style.Render(line))
		}
		blocks = append(blocks, lines)
	}
	return blocks, cursor
}

func (f *reviewField) wants(width int) int {
	blocks, _ := f.blocks(width)
	return f.heightOf(blocks)
}

func (f *reviewField) lines(width, height int) []string {
	blocks, cursor := f.blocks(width)
	return f.scroll(blocks, cursor, height)
}

package screen

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A reviewField is the whole plan at a glance: where it stands, what is missing and what is
// open, how far each step is, then every answer in a few lines. Enter goes to the question under
// the cursor.
type reviewField struct {
	base
	at *int // kept on the desk, so that coming back from a question finds the place again

	all   []glance // as they were made last
	width int      // for so many cells
	seen  int      // and after so much had happened
}

// glancedMsg asks the frame to go back to where the review was opened from.
type glancedMsg struct{}

// jumpMsg asks the frame to go to where a ref is answered.
type jumpMsg struct{ ref content.Ref }

func newReviewField(d *desk) *reviewField {
	f := &reviewField{base: base{desk: d, ref: "review.review"}, at: &d.reviewAt}
	f.self = f
	return f
}

// A glance is one row of the review; to is where Enter goes, "" for onward.
type glance struct {
	head  string
	lines []string
	draw  func(style pen, here bool) []string // draws the lines, where they are more than words
	whole aside                               // what its lines may have no room for
	to    content.Ref
}

func (f *reviewField) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	press, ok := msg.(tea.KeyMsg)
	if !ok {
		return f, nil
	}
	if f.seen == f.happened-1 {
		f.seen = f.happened // nothing has happened since but this key
	}
	glances := f.glances(cmp.Or(f.width, bodyWidth))
	*f.at = min(*f.at, len(glances)-1)
	if at, ok := steer(press, *f.at, len(glances)-1); ok {
		*f.at = at
		return f, nil
	}
	if !key.Matches(press, keys.Enter.Binding) {
		return f, nil
	}
	to := glances[*f.at].to
	switch {
	case to == "" && f.glancing:
		return f, func() tea.Msg { return glancedMsg{} }
	case to == "":
		return f, huh.NextField
	}
	if q, ok := f.guide.Question(to); ok && !f.walk.Leads(q) {
		f.tell(words.Screen().NotInRoom)
		return f, nil
	}
	return f, func() tea.Msg { return jumpMsg{to} }
}

func (f *reviewField) hints() []binding {
	if *f.at == 0 && f.glancing {
		return []binding{keys.Enter.as(words.Keys().Back), keys.Down.as(words.Screen().LookThrough).or(words.Keys().Down), keys.Next}
	}
	if *f.at == 0 {
		return []binding{keys.Enter, keys.Down.as(words.Screen().LookThrough).or(words.Keys().Down), keys.Next, keys.Back}
	}
	return []binding{keys.Enter.as(words.Screen().GoThere).or(words.Keys().Pick), keys.Next, keys.Arrows, keys.Back}
}

// glances goes through the whole plan, but once for all that one message changes.
func (f *reviewField) glances(width int) []glance {
	if f.all == nil || f.seen != f.happened || f.width != width {
		f.all, f.seen, f.width = f.made(width), f.happened, width
	}
	return f.all
}

func (f *reviewField) made(width int) []glance {
	r := f.walk.Review()
	all := []glance{f.first(r, width)}
	all = append(all, f.persons(r, width)...)
	all = append(all, under(f.in(words.Screen().MissingPoints.With(len(r.Missing))), len(r.Missing), func(i int) glance {
		q := r.Missing[i]
		return glance{draw: f.signed(content.Missing, brief(f.in(f.plan.Fill(q.Short())), width-4)), whole: aside{text: f.plan.Fill(q.Ask())}, to: q.Ref}
	})...)
	all = append(all, f.open(r, width)...)
	all = append(all, f.steps(r, width)...)
	all = append(all, under(fmt.Sprintf(f.in(words.Screen().ActionsNow), len(r.Now)), len(r.Now), func(i int) glance {
		said := append([]string{todoName(f.desk, r.Now[i])}, texts(f.walk.Arranged(r.Now[i]))...)
		return glance{lines: together(said, width-2, anyHeight), to: refActions}
	})...)
	all = append(all, under(f.in(words.Screen().OwnActions), len(r.Own), func(i int) glance {
		return glance{lines: brief(content.VisibleLine(r.Own[i]), width-2), to: refActions}
	})...)
	all = append(all, f.parked(r, width)...)
	section := (*content.Section)(nil)
	for _, a := range r.Answers {
		g := f.answer(a, width)
		g.to = a.Ref
		if a.Section != section {
			section = a.Section
			g.head = f.in(section.Title)
		}
		all = append(all, g)
	}
	return append(all, under(f.in(words.Screen().OldAnswers), len(r.Old), func(i int) glance {
		g := f.answer(r.Old[i], width)
		g.to = refReview
		return g
	})...)
}

// Where the lines lead that are about no one question.
const (
	refActions content.Ref = "actions.actions"
	refReview  content.Ref = "review.review"
)

// first is the line that leads on, below how the plan stands.
func (f *reviewField) first(r walk.Review, width int) glance {
	head := strings.Join(wrap(f.in(r.Standing), width), "\n")
	leads := words.Screen().GoOnToWrite
	if f.glancing {
		leads = words.Screen().GoBack
	}
	return glance{head: head, lines: wrap(f.in(leads), width-2)}
}

// signed draws lines behind the sign of a state.
func (f *reviewField) signed(s content.State, lines []string) func(pen, bool) []string {
	return func(style pen, _ bool) []string {
		sign, ink := f.look.signOf(s)
		return hang(ink.Render(sign)+" ", style.each(slices.Clone(lines)))
	}
}

// open are the open points; those that are folded, which all have one name, are counted.
func (f *reviewField) open(r walk.Review, width int) []glance {
	named := slices.IndexFunc(r.Open, func(o content.OpenPoint) bool { return o.Folded() })
	if named < 0 {
		named = len(r.Open)
	}
	lines := min(len(r.Open), named+1)
	return under(f.in(words.Screen().OpenPoints.With(len(r.Open))), lines, func(i int) glance {
		told := r.Open[i].Line(f.plan)
		if i == named {
			told = content.FoldedPoints(len(r.Open) - named)
		}
		return glance{lines: brief(f.in(told), width-2), to: r.Open[i].Ref}
	})
}

// answer is an answer in a few lines, since names are looked for in it, and all of it.
func (f *reviewField) answer(a walk.Answered, width int) glance {
	said := strings.Join(texts(a.Said), " · ")
	return glance{
		lines: brief(f.in(a.Asked)+": "+said, width-2),
		whole: aside{label: a.Asked, text: content.Verbatim(said)},
	}
}

// under makes n lines with a head over the first.
func under(head string, n int, line func(int) glance) []glance {
	all := make([]glance, n)
	for i := range all {
		all[i] = line(i)
	}
	if n > 0 {
		all[0].head = head
	}
	return all
}

// persons lists where something looks like a person's number or address, by its place
// alone: this is the last page before the plan is passed on.
func (f *reviewField) persons(r walk.Review, width int) []glance {
	head := strings.Join(wrap(f.in(words.Screen().Personal), width), "\n")
	return under(head, len(r.Personal), func(i int) glance {
		s := r.Personal[i]
		var to content.Ref
		if _, asked := f.guide.Question(s.Ref); asked {
			to = s.Ref
		}
		if s.Part == content.PartAction {
			to = refActions
		}
		return glance{lines: wrap(f.in(s.Name), width-2), to: to}
	})
}

func (f *reviewField) parked(r walk.Review, width int) []glance {
	var lines []string
	for _, waiting := range r.Lot {
		lines = append(lines, brief(content.VisibleLine(f.walk.Waiting(waiting)), width-2)...)
	}
	if lines == nil {
		return nil
	}
	return []glance{{head: f.in(words.Screen().ParkingLot), lines: lines}}
}

// beside tells all of what the line under the cursor has no room for.
func (f *reviewField) beside() []aside {
	g := f.all
	if *f.at >= len(g) || g[*f.at].whole.text.Empty() {
		return nil
	}
	return []aside{g[*f.at].whole}
}

// texts are parts of an answer as they are shown: what was picked as most important has
// its star.
func texts(said []walk.Said) []string {
	all := make([]string, len(said))
	for i, s := range said {
		all[i] = content.VisibleLine(s.Text)
		if s.Kind == walk.SaidTop {
			all[i] = "★ " + all[i]
		}
	}
	return all
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
		here, style, lines := i == *f.at, f.row(i == *f.at), g.lines
		if whole := f.in(g.whole.label) + ": " + f.in(g.whole.text); here && !f.panel && !g.whole.label.Empty() {
			lines = wrap(whole, width-2)
		}
		if g.draw != nil {
			lines = g.draw(style, here)
		} else {
			lines = style.each(slices.Clone(lines))
		}
		blocks = append(blocks, f.barred(here, hang(noBar, lines)))
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

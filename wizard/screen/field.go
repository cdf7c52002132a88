package screen

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A field is one control of a page: a [huh.Field], so that huh's form gives it
// focus and turns, and besides what the wizard's frame asks of it.
type field interface {
	huh.Field
	// typed reports whether letters are text here, and not keys.
	typed() bool
	// hints are the keys that matter now, the most useful first.
	hints() []binding
	// lines draws the field at the size it was given.
	lines(width, height int) []string
	// wants is the height at which nothing needs to scroll.
	wants(width int) int
	// least is the height below which it would rather have no asides under it.
	least(width int) int
	// opened reports whether something is open inside the field, which Esc
	// closes before it opens the menu.
	opened() bool
	close()
	// seek puts the cursor on what is kept under a ref, if it is here.
	seek(content.Ref)
}

// base is what all our fields have in common of a huh.Field: they are sized and
// drawn by the frame (so huh gets nothing to draw), never invalid, and never run
// alone.
type base struct {
	*desk
	ref     content.Ref
	self    huh.Field
	focused bool
}

var errNotAlone = errors.New("this field is part of a page and does not run alone")

func (b *base) Init() tea.Cmd                            { return nil }
func (b *base) View() string                             { return "" }
func (b *base) Focus() tea.Cmd                           { b.focused = true; return nil }
func (b *base) Blur() tea.Cmd                            { b.focused = false; return nil }
func (b *base) Error() error                             { return nil }
func (b *base) Run() error                               { return errNotAlone }
func (b *base) RunAccessible(io.Writer, io.Reader) error { return errNotAlone }
func (b *base) Skip() bool                               { return false }
func (b *base) Zoom() bool                               { return false }
func (b *base) KeyBinds() []key.Binding                  { return nil }
func (b *base) WithTheme(*huh.Theme) huh.Field           { return b.self }
func (b *base) WithAccessible(bool) huh.Field            { return b.self }
func (b *base) WithKeyMap(*huh.KeyMap) huh.Field         { return b.self }
func (b *base) WithWidth(int) huh.Field                  { return b.self }
func (b *base) WithHeight(int) huh.Field                 { return b.self }
func (b *base) WithPosition(huh.FieldPosition) huh.Field { return b.self }
func (b *base) GetKey() string                           { return string(b.ref) }
func (b *base) GetValue() any                            { return b.plan.Answer(b.ref) }
func (b *base) typed() bool                              { return false }
func (b *base) opened() bool                             { return false }
func (b *base) close()                                   {}
func (b *base) least(int) int                            { return 8 }
func (b *base) seek(content.Ref)                         {}

// row is how a row of a list begins and looks: with the cursor's sign where it
// has the focus.
func (b *base) row(here bool) (sign string, style pen) {
	if here && b.focused {
		return cursorSign, b.look.here
	}
	return "  ", b.look.plain
}

// fieldsOf makes the fields of a page. Which ones is the item's kind; nothing
// else about a page is code.
func fieldsOf(d *desk, p walk.Page, s *walk.Session) ([]field, error) {
	q := p.Questions()[0]
	switch p.Part {
	case walk.PartRound:
		if p.Item.Kind == content.KindStar {
			return []field{newSheetsField(d, p)}, nil
		}
		return []field{newPickField(d, p), newSheetsField(d, p)}, nil
	case walk.PartReveal:
		return []field{newRevealField(d, p)}, nil
	case walk.PartVotes:
		return []field{newVotesField(d, q)}, nil
	case walk.PartResult:
		return []field{newResultField(d, q)}, nil
	case walk.WholeItem, walk.PartWrite:
	}
	if p.Item.Folded() { // a row like the folded ones of a checklist, whatever its kind
		return []field{newChecklistField(d, p.Questions())}, nil
	}
	switch p.Item.Kind {
	case content.KindLine:
		return []field{newLineField(d, q.Ref, content.Text{}, answerText)}, nil
	case content.KindDate:
		return []field{newLineField(d, q.Ref, content.Text{}, answerDate)}, nil
	case content.KindText:
		return []field{newTextField(d, q.Ref)}, nil
	case content.KindChoice:
		return []field{newChoiceField(d, q)}, nil
	case content.KindPeople:
		return []field{newPeopleField(d, q)}, nil
	case content.KindList:
		return []field{newListField(d, q)}, nil
	case content.KindChecklist:
		return []field{newChecklistField(d, p.Questions())}, nil
	case content.KindRisk:
		return []field{
			newLineField(d, q.Ref, words.Screen().RiskSign, answerSign),
			newLineField(d, q.Ref, words.Screen().RiskCounter, answerCounter),
		}, nil
	case content.KindStar:
		return []field{newStarField(d, p.Questions())}, nil
	case content.KindActions:
		return []field{newActionsField(d)}, nil
	case content.KindFollowUp:
		fields := []field{newLineField(d, q.Ref, words.Screen().FirstDay, answerFirstDay)}
		for i, months := range content.FollowUpMonths() {
			fields = append(fields, newLineField(d, q.Ref, walk.FollowUpLabel(months), answerDates(i)))
		}
		return fields, nil
	case content.KindReview:
		if p.Part == walk.PartWrite {
			return []field{newWriteField(d, s)}, nil
		}
		return []field{newReviewField(d)}, nil
	case content.KindOpening:
		return []field{newReadField(d, p.Item.Say)}, nil
	case content.KindAgenda:
		return []field{newAgendaField(d)}, nil
	case content.KindFacing:
		return []field{newFacingField(d, p.Item)}, nil
	}
	return nil, fmt.Errorf("no field asks a %q (%s)", p.Item.Kind, p.Ref())
}

// indexOf finds the question a ref names; -1 where it is not among them.
func indexOf(qs []content.Question, r content.Ref) int {
	return slices.IndexFunc(qs, func(q content.Question) bool { return q.Ref == r })
}

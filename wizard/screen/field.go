package screen

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/huh"

	"alongside/content"
	"alongside/wizard/walk"
)

// A field is one control of a page: a [huh.Field], so that huh's form gives it
// focus and turns, and besides what the wizard's frame asks of it.
type field interface {
	huh.Field
	// box is where letters are text just now; nil where they are keys.
	box() *entry
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
	// turns reports whether a key goes from one of the boxes that are open inside the field
	// to another, and so to no other page.
	turns(tea.KeyMsg) bool
	// undo takes back the last change of the plan, and shows what is there now.
	undo()
	// elsewhere reports whether what is typed now goes elsewhere than into the plan.
	elsewhere() bool
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
	digitAt time.Time // when a digit moved the cursor on
	open    *details  // the boxes under a row, while they are open
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
func (b *base) box() *entry                              { return b.open.box() }
func (b *base) opened() bool                             { return b.open != nil }
func (b *base) turns(press tea.KeyMsg) bool              { return b.open.turns(press) }
func (b *base) elsewhere() bool                          { return false }
func (b *base) close()                                   {}
func (b *base) least(int) int                            { return 8 }
func (b *base) seek(content.Ref)                         {}

// digit notes that a digit has moved the cursor on.
func (b *base) digit() { b.digitAt = time.Now() }

// withDigit reports whether a key belongs to the digit before it, as Enter does for whoever is
// used to end a number with it; a moment later it is a key of its own.
func (b *base) withDigit() bool { return time.Since(b.digitAt) < time.Second }

// row is how a row of a list is drawn; [base.barred] puts the bar before the one that has the
// focus.
func (b *base) row(here bool) pen {
	if here && b.focused {
		return b.look.here
	}
	return b.look.plain
}

// barred puts the bar before all lines of a row of a list, where it has the focus.
func (b *base) barred(here bool, lines []string) []string {
	return b.look.barred(here && b.focused, lines)
}

// A making makes the field for one ask of a page.
type making func(d *desk, p walk.Page, a walk.Ask, s *walk.Session) field

// byKind are the fields, by what is asked. What a page asks, [walk.Walk.Asks] says.
var byKind = map[walk.AskKind]making{
	walk.AskWords: func(d *desk, _ walk.Page, a walk.Ask, _ *walk.Session) field { return newBoxField(d, a, true) },
	walk.AskLine:  func(d *desk, _ walk.Page, a walk.Ask, _ *walk.Session) field { return newBoxField(d, a, false) },
	walk.AskDay:   func(d *desk, _ walk.Page, a walk.Ask, _ *walk.Session) field { return newBoxField(d, a, false) },

	walk.AskChoice:  ofQuestion(newChoiceField),
	walk.AskCount:   ofQuestion(newPeopleField),
	walk.AskStances: ofRows(newChecklistField),
	walk.AskLevels:  ofRows(newStarField),
	walk.AskIdeas:   ofQuestion(newListField),
	walk.AskVotes:   ofQuestion(newVotesField),
	walk.AskPicks:   ofQuestion(newResultField),

	walk.AskActions: ofPlan(newActionsField),
	walk.AskAgenda:  ofPlan(newAgendaField),
	walk.ShowReview: ofPlan(newReviewField),

	walk.AskRows:    ofPage(newPickField),
	walk.AskSheets:  ofPage(newSheetsField),
	walk.AskSettled: ofPage(newRevealField),
	walk.ShowWords:  ofPage(func(d *desk, p walk.Page) *readField { return newReadField(d, p.Item.Say) }),
	walk.ShowFacing: ofPage(func(d *desk, p walk.Page) *facingField { return newFacingField(d, p.Item) }),

	walk.ShowReturn: func(d *desk, _ walk.Page, _ walk.Ask, s *walk.Session) field { return newReturnField(d, s) },
	walk.AskPaper:   func(d *desk, _ walk.Page, _ walk.Ask, s *walk.Session) field { return newWriteField(d, s) },
}

// ofQuestion is a field over one question.
func ofQuestion[F field](with func(*desk, content.Question) F) making {
	return func(d *desk, _ walk.Page, a walk.Ask, _ *walk.Session) field { return with(d, a.Question()) }
}

// ofRows is a field over all the rows of an ask.
func ofRows[F field](with func(*desk, []content.Question) F) making {
	return func(d *desk, _ walk.Page, a walk.Ask, _ *walk.Session) field { return with(d, a.Rows) }
}

// ofPage is a field that wants to know its page.
func ofPage[F field](with func(*desk, walk.Page) F) making {
	return func(d *desk, p walk.Page, _ walk.Ask, _ *walk.Session) field { return with(d, p) }
}

// ofPlan is a field over the whole plan.
func ofPlan[F field](with func(*desk) F) making {
	return func(d *desk, _ walk.Page, _ walk.Ask, _ *walk.Session) field { return with(d) }
}

// fieldsOf makes the fields of a page: one for each thing that it asks.
func fieldsOf(d *desk, p walk.Page, s *walk.Session) ([]field, error) {
	asks, err := d.walk.Asks(p)
	if err != nil {
		return nil, fmt.Errorf("the page's fields: %w", err)
	}
	var fields []field
	for _, a := range asks {
		with, ok := byKind[a.Kind]
		if !ok {
			return nil, fmt.Errorf("no field for what %s asks", p.Ref())
		}
		fields = append(fields, with(d, p, a, s))
	}
	return fields, nil
}

// indexOf finds the question a ref names; -1 where it is not among them.
func indexOf(qs []content.Question, r content.Ref) int {
	return slices.IndexFunc(qs, func(q content.Question) bool { return q.Ref == r })
}

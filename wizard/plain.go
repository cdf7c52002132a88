package wizard

import (
	"context"
	"errors"
	"fmt"
	"io"
	"reflect"
	"slices"

	"alongside/content"
)

// Plain walks the session's pages line by line: for screen readers, braille
// displays, terminals that cannot draw, and scripts. It asks the same questions
// as the full screen, in the same order, and the same answers give the same
// plan. Nothing it prints steers a terminal.
//
// It returns nil when the user left or came to the end with everything saved,
// [ErrInputEnded] when in ended before that, the context's cause when it was
// cancelled, and otherwise the error of the last save, which then failed.
func Plain(ctx context.Context, s Session, in io.Reader, out io.Writer) error {
	lines := newPlainLines(in, s.LineMost)
	defer lines.close()
	p := &plain{session: s, plan: s.Plan, route: newRoute(s.Guide, s.Plan), lines: lines, out: out}
	if s.Resumed {
		p.kept = s.Plan.Clone()
	}
	err := calmly(func() error { return p.walk(ctx) })
	p.keep()
	switch {
	case p.unsaved == nil:
	case err == nil, errors.Is(err, ErrInputEnded): // which would claim that everything is saved
		return fmt.Errorf("save the plan: %w", p.unsaved)
	default:
		return errors.Join(err, fmt.Errorf("save the plan: %w", p.unsaved))
	}
	if errors.Is(err, ErrInputEnded) {
		p.put("\n")
		p.tell(plainWords.InputEnded)
		if !p.heard {
			p.tell(plainWords.NoInput)
		}
		if p.kept != nil {
			p.tell(plainWords.Kept)
		}
	}
	return err
}

// A plain is one conversation, line by line.
type plain struct {
	session Session
	plan    *content.Plan
	route   *route
	lines   *plainLines
	out     io.Writer

	kept    *content.Plan // as it was last saved; nil for a plan that never was
	unsaved error         // why the last save failed; nil where it did not

	heard     bool             // a line came in
	section   *content.Section // the step that was last announced
	last      page             // the page whose question was last read out
	fresh     bool             // the page's question was read out just now, not only its prompt
	opened    page             // the page whose folded points are open
	asked     page             // in a workshop, they open when that is said twice
	adding    content.Ref      // the text that was interrupted, and goes on where it was
	returning bool             // after this page, back to the review
	returned  bool             // back at the review, which need not be heard whole again
	part      func()           // takes out the part of an answer that is asked for; nil where that is all of it
	naming    bool             // a file's name is asked for
	warned    bool             // told that leaving now loses what could not be saved
	published string           // the Markdown that was written, or ""
}

// A plainMoveError is how a command ends a page before it is answered. It travels as
// an error because it interrupts a question anywhere, as an error does.
type plainMoveError string

const (
	errPlainOn    plainMoveError = "go on"
	errPlainAgain plainMoveError = "ask again" // the same page, or the one the route is at now
	errPlainLeft  plainMoveError = "leave"

	errPlainTakenOut plainMoveError = "taken out" // the part of an answer that is asked for
)

func (m plainMoveError) Error() string { return string(m) }

// walk asks page by page until the end, or until somebody leaves.
func (p *plain) walk(ctx context.Context) error {
	err := p.welcome(ctx)
	for err == nil {
		pg := p.route.page()
		p.open(pg)
		err = p.askPage(ctx, pg)
		if err == nil || errors.Is(err, errPlainOn) {
			if p.finished(pg) {
				p.close()
				return nil
			}
			err = nil
		}
		if errors.Is(err, errPlainAgain) {
			err = nil
		}
	}
	if errors.Is(err, errPlainLeft) {
		return nil
	}
	return err
}

// finished goes one page on, or back to the review where the user came from
// there; it reports whether there is nothing more to ask.
func (p *plain) finished(pg page) bool {
	if p.returning {
		p.returning = false
		p.returned = p.toReview()
		return !p.returned
	}
	return pg.part == partWrite || !p.route.step(1)
}

// open announces a page: its step where that is another one, then the question
// and what helps to answer it. A page that is only asked again is not read out
// a second time.
func (p *plain) open(pg page) {
	w := &plainWords
	p.plan.Position = pg.ref()
	p.fresh = pg != p.last
	if p.opened != pg {
		p.opened = page{} // who leaves a page closes its folded points
	}
	if p.asked != pg {
		p.asked = page{}
	}
	if !p.fresh {
		return
	}
	p.put("\n")
	sameItem := pg.item == p.last.item && pg.theme != nil
	p.last = pg
	if p.returned {
		p.section = pg.section
		p.tell(w.Back)
		return
	}
	if pg.section != p.section {
		p.section = pg.section
		p.put(p.stepName(pg) + "\n")
		p.guide(w.Plain, pg.section.Intro)
	}
	if !sameItem {
		p.guide(w.Plain, pg.title(p.plan))
		if pg.part == wholeItem {
			p.help(pg)
		}
	}
	if pg.theme != nil {
		i := slices.IndexFunc(pg.item.Themes, func(t content.Theme) bool { return t.ID == pg.theme.ID })
		p.tell(w.Theme, i+1, len(pg.item.Themes), pg.theme.Title)
	}
}

// help tells a question's hint, its advice and its care note; of a folded one when it
// is open.
func (p *plain) help(pg page) {
	w := &plainWords
	if pg.item.Folded() && p.opened != pg {
		return
	}
	p.guide(w.Plain, pg.item.Hint)
	for _, a := range pg.item.Advice {
		if slices.Contains(a.Source, content.Practice) {
			p.guide(w.PracticeAdvice, a.Text)
		} else {
			p.guide(w.Advice, a.Text)
		}
	}
	p.care(pg.item.Care)
}

func (p *plain) care(c *content.Care) {
	if c != nil {
		p.guide(plainWords.Care, c.Note)
		p.guide(plainWords.Support, c.Support)
	}
}

// stepName says which step a page belongs to, as a listener needs it.
func (p *plain) stepName(pg page) string {
	title := p.plan.Fill(pg.section.Title)
	core, _ := p.route.steps()
	if i := slices.Index(core, pg.section); i >= 0 {
		return p.words(plainWords.Step, i+1, len(core), title)
	}
	return p.words(plainWords.OffThePath, p.route.groupOf(pg.section).away, title)
}

// keep saves the plan where it changed since it was last saved. It is called
// before anybody is waited for, so that whatever happens to the program while
// it waits, only the line being typed is lost. A plan in which nothing was said
// leaves no file behind.
func (p *plain) keep() {
	if (p.kept == nil && p.plan.Blank()) || p.unchanged() {
		return
	}
	p.plan.Updated = p.session.Today
	c := p.plan.Clone()
	before := p.unsaved
	p.unsaved = guarded(p.session.Save, c)
	switch {
	case p.unsaved == nil:
		p.kept, p.warned, p.session.Remarks = p.plan.Clone(), false, nil
		if before != nil {
			p.tell(plainWords.SavedAgain)
		}
	case before != nil && before.Error() == p.unsaved.Error():
		p.tell(plainWords.StillUnsaved)
	default:
		p.tell(plainWords.Unsaved)
		p.put(say(p.unsaved, p.plan.Language) + "\n")
		p.tell(plainWords.UnsavedStay)
	}
}

// unchanged reports whether there is nothing to save. To be somewhere else in a plan is
// worth a save, but not while that would lose what the file holds besides.
func (p *plain) unchanged() bool {
	if len(p.session.Remarks) == 0 || p.kept == nil {
		return reflect.DeepEqual(p.kept, p.plan)
	}
	there := *p.plan
	there.Position = p.kept.Position
	return reflect.DeepEqual(*p.kept, there)
}

// Package plain asks line by line: for screen readers, braille displays, terminals that
// cannot draw, and scripts.
//
// What is asked and what may be done is walk's. Here are the words that begin with a dot,
// and how questions and answers are read out.
package plain

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Run walks the session's pages line by line: for screen readers, braille
// displays, terminals that cannot draw, and scripts. It asks the same questions
// as the full screen, in the same order, and the same answers give the same
// plan. Nothing it prints steers a terminal.
//
// It returns nil when the user left or came to the end with everything saved,
// [ErrInputEnded] when in ended before that, the context's cause when it was
// cancelled, and otherwise the error of the last save, which then failed.
func Run(ctx context.Context, s walk.Session, in io.Reader, out io.Writer) error {
	lines := sourceOf(ctx, in, out, s.LineMost)
	defer lines.close()
	return run(ctx, s, lines, out)
}

func run(ctx context.Context, s walk.Session, lines source, out io.Writer) error {
	w := walk.New(s.Guide, s.Plan, s.Today)
	p := &conversation{session: s, walk: w, plan: s.Plan, route: w.Route, lines: lines, out: out}
	p.keeping = w.Keeping(&p.session)
	err := walk.Calmly(func() error { return p.converse(ctx) })
	p.keep()
	switch {
	case p.unsaved == nil:
	case err == nil, errors.Is(err, walk.ErrInputEnded): // which would claim that everything is saved
		return fmt.Errorf("save the plan: %w", p.unsaved)
	default:
		return errors.Join(err, fmt.Errorf("save the plan: %w", p.unsaved))
	}
	if errors.Is(err, walk.ErrInputEnded) {
		p.put("\n")
		p.tell(words.Spoken().InputEnded)
		if !p.heard {
			p.tell(words.Spoken().NoInput)
		}
		if p.keeping.There() {
			p.tell(words.Spoken().Kept)
		}
	}
	return err
}

// A conversation is one conversation, line by line.
type conversation struct {
	session walk.Session
	walk    *walk.Walk
	plan    *content.Plan // to look at; what changes it is a deed
	route   *walk.Route
	lines   source
	out     io.Writer

	keeping *walk.Keeping
	unsaved error // why the last save failed; nil where it did not

	heard     bool             // a line came in
	cutOff    string           // what stood on the line when the sitting was ended
	section   *content.Section // the step that was last announced
	last      walk.Page        // the page whose question was last read out
	fresh     bool             // the page's question was read out just now, not only its prompt
	folding   walk.Folding     // what is open of it
	adding    content.Ref      // the text that was interrupted, and goes on where it was
	returning bool             // after this page, back to the review
	looking   bool             // at the review, from another step
	returned  bool             // back at the review, which need not be heard whole again
	part      func()           // takes out the part of an answer that is asked for; nil where that is all of it
	voices    func()           // reads out every sheet of the row that is asked about; nil where there are none
	naming    bool             // a file's name is asked for
	warned    bool             // told that leaving now loses what could not be saved
}

// A moveError is how a command ends a page before it is answered. It travels as
// an error because it interrupts a question anywhere, as an error does.
type moveError string

const (
	errOn    moveError = "go on"
	errAgain moveError = "ask again" // the same page, or the one the route is at now
	errLeft  moveError = "leave"

	errTakenOut moveError = "taken out" // the part of an answer that is asked for
)

func (m moveError) Error() string { return string(m) }

// converse asks page by page until the end, or until somebody leaves.
func (p *conversation) converse(ctx context.Context) error {
	err := p.welcome(ctx)
	for err == nil {
		pg := p.route.Page()
		p.open(pg)
		err = p.askPage(ctx, pg)
		if err == nil || errors.Is(err, errOn) {
			if p.finished(pg) {
				p.walk.EndClock()
				p.close()
				return nil
			}
			err = nil
		}
		if errors.Is(err, errAgain) {
			err = nil
		}
	}
	if errors.Is(err, errLeft) {
		return nil
	}
	return err
}

// finished goes one page on, or back to the review where the user came from
// there; it reports whether there is nothing more to ask.
func (p *conversation) finished(pg walk.Page) bool {
	if p.returning {
		p.returning = false
		p.returned = p.toReview()
		return !p.returned
	}
	return pg.Part == walk.PartWrite || !p.move(1)
}

// move goes one page on or back, and says so where that is back from a step off the way; it
// reports whether there was one.
func (p *conversation) move(by int) bool {
	told, ok := p.walk.Move(by)
	if !told.Empty() {
		p.tell(told)
	}
	return ok
}

// open announces a page: its step where that is another one, then the question
// and what helps to answer it. A page that is only asked again is not read out
// a second time.
func (p *conversation) open(pg walk.Page) {
	w := words.Spoken()
	p.walk.Arrive()
	p.looking = p.looking && (p.returning || pg.Item.Kind == content.KindReview)
	p.runClock(pg)
	p.fresh = pg != p.last
	p.folding.Close(pg.Ref()) // who leaves a page closes its folded points
	if !p.fresh {
		return
	}
	p.put("\n")
	sameItem := pg.Item == p.last.Item && pg.Theme != nil
	p.last = pg
	if p.returned {
		p.section = pg.Section
		p.tell(w.Back)
		return
	}
	if pg.Section != p.section {
		p.section = pg.Section
		p.put(p.stepName(pg) + "\n")
		p.tellDay(p.now())
		p.guide(w.Plain, pg.Section.Intro)
	}
	if !sameItem {
		p.guide(w.Plain, pg.Title(p.plan))
		if pg.Part == walk.WholeItem {
			p.help(pg)
		}
	}
	if pg.Theme != nil && len(pg.Item.Themes) > 1 {
		i := slices.IndexFunc(pg.Item.Themes, func(t content.Theme) bool { return t.ID == pg.Theme.ID })
		p.tell(w.Theme, i+1, len(pg.Item.Themes), pg.Theme.Title)
	}
}

// help tells a question's hint, its advice and its care note; of a folded one when it
// is open.
func (p *conversation) help(pg walk.Page) {
	if pg.Item.Folded() && !p.folding.Is(pg.Ref()) {
		return
	}
	p.guide(words.Spoken().Plain, pg.Item.Hint)
	p.counsel(p.walk.Themes(pg))
	p.counsel(p.walk.Advice(pg.Item))
	p.counsel(p.walk.Care(pg.Item.Care))
}

// counsel tells what stands beside a question.
func (p *conversation) counsel(all []walk.Counsel) {
	w := words.Spoken()
	frames := map[walk.CounselKind]content.Text{
		walk.CounselAdvice: w.Advice, walk.CounselThemes: w.Themes, walk.CounselCare: w.Care,
		walk.CounselSupport: w.Support, walk.CounselExample: w.Example, walk.CounselHint: w.Plain,
	}
	for _, c := range all {
		p.tell(frames[c.Kind], c.Text)
	}
}

// stepName says which step a page belongs to, as a listener needs it.
func (p *conversation) stepName(pg walk.Page) string {
	title := p.plan.Fill(pg.Section.Title)
	core, _ := p.route.Steps()
	if i := slices.Index(core, pg.Section); i >= 0 {
		return p.words(words.Spoken().Step, i+1, len(core), title)
	}
	return p.words(words.Spoken().OffThePath, p.route.GroupOf(pg.Section).Away, title)
}

// keep saves the plan where it changed since it was last saved. It is called
// before anybody is waited for, so that whatever happens to the program while
// it waits, only the line being typed is lost. A plan in which nothing was said
// leaves no file behind.
func (p *conversation) keep() {
	if !p.keeping.Worth() || !p.keeping.Changed() {
		return
	}
	before, snapshot := p.unsaved, p.walk.Snapshot()
	p.unsaved = walk.Guarded(p.session.Save, snapshot)
	switch {
	case p.unsaved == nil:
		p.keeping.Kept(snapshot)
		p.warned = false
		if before != nil {
			p.tell(words.Spoken().SavedAgain)
		}
	case before != nil && before.Error() == p.unsaved.Error():
		p.tell(words.Spoken().StillUnsaved)
	default:
		p.tell(words.Spoken().Unsaved)
		p.put(walk.ErrorIn(p.unsaved, p.plan.Language) + "\n")
		p.tell(words.Spoken().UnsavedStay)
	}
}

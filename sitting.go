package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime/debug"
	"time"

	"github.com/spf13/cobra"

	"alongside/content"
	"alongside/content/command/usage"
	"alongside/content/words"
	"alongside/export"
	"alongside/wizard"
	"alongside/wizard/ending"
)

// wizard is the program itself: it opens the plan, asks, and says how to go on.
func (a *app) wizard(c *cobra.Command, args []string) error {
	s, err := a.start(args)
	if err != nil {
		return err
	}
	k, err := a.keep(&s)
	if err != nil {
		return err
	}
	defer k.Close()
	if err := a.begin(&s, k); err != nil {
		return err
	}
	return a.sit(c.Context(), s, k)
}

// sit asks, while the guide is still being read, which may yet refuse the plan.
func (a *app) sit(ctx context.Context, s wizard.Start, k *export.Keeper) error {
	whole := func(s wizard.Start) (*wizard.Session, error) { return a.session(s, k) }
	session, err := wizard.Ask(ctx, s, whole, a.stdin, a.stdout, a.plain)
	if session == nil {
		return err
	}
	return a.leave(ctx, k, session, err)
}

// start is a sitting as the command line describes it.
func (a *app) start(args []string) (s wizard.Start, err error) {
	s = wizard.Start{Today: content.DateOf(time.Now()), LanguageGiven: a.langName != "", Program: a.program(), Workshop: a.workshop}
	if s.File, err = a.planName(args); err != nil {
		return s, err
	}
	if s.Theme, err = wizard.ParseTheme(a.theme); err != nil {
		return s, errors.Join(usage.ErrWrong, err)
	}
	return s, nil
}

// planName is the plan's file: the one that was named, or the usual one.
func (a *app) planName(args []string) (string, error) {
	path := defaultPlan
	if len(args) == 1 {
		path = args[0]
	}
	if filepath.Base(path) == path && filepath.Ext(path) == "" && !export.Exists(path) { // rather a command with a slip
		return "", usage.Wrong(words.Command().NoCommand.With(path), words.Command().CommandsListed.With(a.started.Command("--help")))
	}
	return path, nil
}

// keep opens the plan's file.
func (a *app) keep(s *wizard.Start) (*export.Keeper, error) {
	promised, err := export.PromiseGuide(a.guideFile)
	if err != nil {
		return nil, err
	}
	k, err := export.Keep(s.File, promised, a.program())
	if errors.Is(err, export.ErrLocked) {
		a.locked = s.File
	}
	return k, err
}

// begin has the plan ready: a new one, or the one that was there. Where the user named a
// perspective or a guide, that guide has its say before anything is shown.
func (a *app) begin(s *wizard.Start, k *export.Keeper) error {
	a.ending.Saves()
	s.Resumed, s.Remarks, s.Aside = k.Plan() != nil, k.Remarks(), k.Aside
	s.Plan = cmp.Or(a.resumed(k), content.NewPlan(a.lang, s.Today))
	if a.as == "" && a.guideFile == "" {
		return nil
	}
	g, err := k.Guided()
	if err != nil {
		return err
	}
	return g.BeginAs(a.as, s.Plan, s.Resumed)
}

// resumed is the plan that was in the file, in the language that was asked for; nil for none.
func (a *app) resumed(k *export.Keeper) *content.Plan {
	p := k.Plan()
	if p != nil && a.langName != "" {
		p = p.Speaking(a.lang)
	}
	return p
}

// session is the whole of a sitting, for which the guide has to be there.
func (a *app) session(s wizard.Start, k *export.Keeper) (*wizard.Session, error) {
	defer debug.SetGCPercent(a.spare)
	g, err := k.Guided()
	if err != nil {
		return nil, err
	}
	s.Plan = cmp.Or(a.resumed(k), s.Plan) // as the guide has it
	papers := &wizard.Papers{Offers: export.Offers(g), Publish: export.Publisher(k, g, s.Today)}
	whole := &wizard.Session{Start: s, Guide: g, Save: k.Save, Forget: k.Forget, Move: k.Move, Draft: k.Draft, Papers: papers}
	if a.tamper != nil {
		a.tamper(whole)
	}
	return whole, nil
}

// leave says where the plan is and how to go on with it, and prints one that is nowhere.
func (a *app) leave(ctx context.Context, k *export.Keeper, s *wizard.Session, err error) error {
	a.lang = s.Plan.Language
	switch k.Ended(err) {
	case export.Unwritten, export.Elsewhere: // of which the error tells
	case export.Kept:
		a.say(words.Command().GoOn.With(content.VisibleLine(k.Path()), a.program().Open(k.Path())))
	case export.Nowhere:
		if _, signalled := errors.AsType[ending.Signal](err); !signalled { // else nobody may be there to press Enter
			a.darken(ctx, s)
		}
		a.rescue(s, k.Path())
	}
	fmt.Fprint(a.stderr, s.Papers.Farewell(a.lang))
	return err
}

// darken waits until nobody looks on, where the plan holds answers that a round hides, or
// that are for the manager and HR alone.
func (a *app) darken(ctx context.Context, s *wizard.Session) {
	if s.Guide.Confidential(s.Plan) && wizard.AtTerminal(a.stdin, a.stdout) {
		a.say(words.Command().Darken)
		wizard.Enter(ctx, a.stdin, a.stderr)
	}
}

// rescue gives the user the plan that could not be saved anywhere.
func (a *app) rescue(s *wizard.Session, path string) {
	a.say(words.Command().Rescue)
	whole := string(export.Rescue(s.Plan, s.Guide, a.program().Kept(path)))
	if err := a.print(whole); err != nil {
		a.tell(err)
		fmt.Fprint(a.stderr, whole) // which may lead somewhere else
	}
}

// look offers whoever sits at a terminal to read a plan that is open elsewhere, as it
// is on the disk. It writes nothing.
func (a *app) look(ctx context.Context) {
	if a.locked == "" || !wizard.AtTerminal(a.stdin, a.stdout) || !export.Exists(a.locked) {
		return
	}
	a.say(words.Command().Look)
	if !wizard.Enter(ctx, a.stdin, a.stderr) {
		return
	}
	is, err := a.readPlan(a.locked)
	if err == nil {
		err = a.print(content.Visible(string(export.Markdown(is.Plan, is.Guide, a.lang))))
	}
	a.tell(err)
}

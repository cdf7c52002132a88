package plain

import (
	"context"
	"slices"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Sheets: what one person hears who answers one, and how a group reads it in.

// welcomeSheet says what is asked on a sheet, and what becomes of it.
func (p *conversation) welcomeSheet(o walk.Opening) {
	said := words.Sheets()
	p.tell(said.WelcomeAsked.With(o.Sheet, o.From.OnOneLine()))
	for _, remark := range o.Remarks {
		p.put(remark + "\n")
	}
	if o.Workplace != "" {
		p.tell(words.Spoken().AgainWorkplace, o.Workplace)
	}
	p.tell(said.CoverKept.With(content.VisibleLine(o.File)))
	for _, t := range words.SpokenAbout()[1:] { // what this is, was just said
		p.tell(t)
	}
	p.tell(words.Spoken().AgainWhere, p.stepName(p.route.Page()))
	p.tell(said.WelcomeGo)
}

// tellReturn ends a sheet: it says what to do with the file.
func (p *conversation) tellReturn(ctx context.Context) error {
	for _, t := range p.walk.Return(p.session.File) {
		p.tell(words.Spoken().Plain, t)
	}
	_, err := p.answer(ctx, words.Sheets().ReturnEnter)
	return err
}

// readIn reads in a sheet from the file that was named, once somebody has said yes to who
// it is from and how much is answered.
func (p *conversation) readIn(ctx context.Context, path string) error {
	said := words.Sheets()
	switch {
	case !p.walk.ReadsIn(&p.session):
		p.tell(said.ReadInHere)
		return nil
	case strings.TrimSpace(path) == "":
		p.tell(said.ReadInHow)
		return nil
	}
	in, err := p.walk.LookInto(&p.session, path)
	if err != nil {
		p.put(walk.ErrorIn(err, p.plan.Language) + "\n")
		return nil
	}
	for _, t := range in.Told {
		p.tell(words.Spoken().Plain, t)
	}
	if !in.Asks {
		return nil
	}
	yes, err := p.agrees(ctx)
	switch {
	case err != nil:
		return err
	case !yes:
		p.tell(said.NotReadIn)
		return nil
	}
	p.do(in.Deed())
	return errAgain // the page may show what was read in
}

// agrees asks yes or no. Whatever is not yes is no.
func (p *conversation) agrees(ctx context.Context) (bool, error) {
	said, err := p.answer(ctx, words.Sheets().ReadInPrompt)
	said = fold(strings.TrimSpace(said))
	return slices.ContainsFunc(content.Languages(), func(l content.Language) bool {
		return slices.Contains(strings.Fields(words.Sheets().YesWords.In(l)), said)
	}), err
}

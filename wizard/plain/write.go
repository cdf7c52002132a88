package plain

import (
	"context"
	"strconv"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askWrite asks whether to write a version to send on beside the plan.
func (p *conversation) askWrite(ctx context.Context) error {
	w, l := words.Spoken(), p.plan.Language
	p.tell(w.WriteKept, p.session.File)
	for {
		papers := walk.PapersOf(&p.session, l)
		p.tell(w.Numbered, 1, w.WritePlan)
		for i, paper := range papers {
			p.tell(w.Numbered, i+2, paper.Label.With(paper.Path))
		}
		said, err := p.answer(ctx, w.WritePrompt)
		if err != nil {
			return err
		}
		if said = strings.TrimSpace(said); said == "" || said == "1" {
			return nil
		}
		n, err := strconv.Atoi(said)
		if err != nil || n < 2 || n > len(papers)+1 {
			p.tell(w.ChoiceWrong, len(papers)+1)
			continue
		}
		done, err := p.writePaper(ctx, papers[n-2])
		if done || err != nil {
			return err
		}
	}
}

// writePaper asks where to, and never replaces a file nobody agreed to
// replace. It reports whether there is nothing more to ask.
func (p *conversation) writePaper(ctx context.Context, paper walk.Paper) (done bool, err error) {
	w := words.Spoken()
	p.naming = true
	path, err := p.phrase(ctx, w.PathPrompt, paper.Path)
	p.naming = false
	if err != nil {
		return false, err
	}
	paper = paper.Named(path)
	if paper.IsPlan(&p.session) {
		p.tell(w.PathIsPlan)
		return false, nil
	}
	how, err := p.walk.WritePaper(&p.session, paper, false)
	for how == walk.PaperThere {
		p.tell(w.Exists, paper.Path)
		for i, t := range []content.Text{w.ExistsReplace, w.ExistsOther, w.ExistsNo} {
			p.tell(w.Numbered, i+1, t)
		}
		said, heard := p.answer(ctx, w.ExistsPrompt)
		if heard != nil {
			return false, heard
		}
		switch strings.TrimSpace(said) {
		case "1":
			how, err = p.walk.WritePaper(&p.session, paper, true)
		case "2":
			return p.writePaper(ctx, paper)
		case "", "3":
			p.tell(w.NotReplaced)
			return true, nil
		default:
			p.tell(w.ChoiceWrong, 3)
		}
	}
	switch how {
	case walk.PaperIsPlan, walk.PaperRefused:
		p.tell(w.NotWritten)
		p.put(walk.ErrorIn(err, p.plan.Language) + "\n")
	case walk.PaperWritten:
		p.published = paper.Path
	case walk.PaperThere:
	}
	return how == walk.PaperWritten, nil
}

// close tells which files there are, and what comes next.
func (p *conversation) close() {
	w := words.Spoken()
	p.keep()
	p.put("\n")
	p.tell(w.Done)
	if p.keeping.There() && p.unsaved == nil {
		p.tell(w.PlanIn, p.session.File)
	}
	if p.published != "" {
		p.tell(w.MarkdownIn, p.published)
	}
	var absent []string
	for _, o := range p.walk.StillToAsk() {
		absent = append(absent, o.Label.In(p.plan.Language))
	}
	if len(absent) > 0 {
		p.tell(w.StillToAsk, strings.Join(absent, ", "))
	}
	if first, ok := p.walk.FirstToDo(); ok {
		p.tell(w.First, first.What)
	}
	if by := p.plan.Answer(content.RefReviewBy).Text; by != "" {
		p.tell(w.ReviewBy, content.Date(by).In(p.plan.Language))
	}
}

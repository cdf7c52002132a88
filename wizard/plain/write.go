package plain

import (
	"context"
	"errors"
	"path/filepath"
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
	path, err := p.answer(ctx, w.PathPrompt, paper.Path)
	p.naming = false
	if err != nil {
		return false, err
	}
	if path = strings.TrimSpace(path); path == "" {
		path = paper.Path
	}
	if filepath.Clean(path) == filepath.Clean(p.session.File) {
		p.tell(w.PathIsPlan)
		return false, nil
	}
	err = paper.Publish(p.plan.Clone(), paper.Lang, path, false)
	for errors.Is(err, walk.ErrExists) {
		p.tell(w.Exists, path)
		for i, t := range []content.Text{w.ExistsReplace, w.ExistsOther, w.ExistsNo} {
			p.tell(w.Numbered, i+1, t)
		}
		said, heard := p.answer(ctx, w.ExistsPrompt)
		if heard != nil {
			return false, heard
		}
		switch strings.TrimSpace(said) {
		case "1":
			err = paper.Publish(p.plan.Clone(), paper.Lang, path, true)
		case "2":
			return p.writePaper(ctx, paper)
		case "", "3":
			p.tell(w.NotReplaced)
			return true, nil
		default:
			p.tell(w.ChoiceWrong, 3)
		}
	}
	if err != nil {
		p.tell(w.NotWritten)
		p.put(walk.ErrorIn(err, p.plan.Language) + "\n")
		return false, nil
	}
	p.published = path
	return true, nil
}

// close tells which files there are, and what comes next.
func (p *conversation) close() {
	w, g := words.Spoken(), p.session.Guide
	p.keep()
	p.put("\n")
	p.tell(w.Done)
	if p.kept != nil && p.unsaved == nil {
		p.tell(w.PlanIn, p.session.File)
	}
	if p.published != "" {
		p.tell(w.MarkdownIn, p.published)
	}
	if st := g.Standing(p.plan); !st.TalkedThrough() && len(st.Absent) > 0 {
		var absent []string
		for _, o := range st.Absent {
			absent = append(absent, o.Label.In(p.plan.Language))
		}
		p.tell(w.StillToAsk, strings.Join(absent, ", "))
	}
	for _, t := range p.walk.Todos() {
		if t.Now && !t.Done {
			p.tell(w.First, t.What)
			break
		}
	}
	if by := p.plan.Answer(content.RefReviewBy).Text; by != "" {
		p.tell(w.ReviewBy, content.Date(by).In(p.plan.Language))
	}
}

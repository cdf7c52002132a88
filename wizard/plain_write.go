package wizard

import (
	"context"
	"errors"
	"path/filepath"
	"slices"
	"strings"

	"alongside/content"
)

// askWrite asks whether to write a version to send on beside the plan.
func (p *plain) askWrite(ctx context.Context) error {
	w, l := &plainWords, p.plan.Language
	p.tell(w.WriteKept, p.session.File)
	for {
		for i, t := range []content.Text{w.WritePlan, w.WriteBoth, w.WriteOther} {
			p.tell(w.Numbered, i+1, t)
		}
		said, err := p.answer(ctx, w.WritePrompt)
		if err != nil {
			return err
		}
		done := false
		switch strings.TrimSpace(said) {
		case "", "1":
			return nil
		case "2":
			done, err = p.writeMarkdown(ctx, l, p.session.Markdown)
		case "3":
			other := content.Languages()[(slices.Index(content.Languages(), l)+1)%len(content.Languages())]
			ext := filepath.Ext(p.session.Markdown) // the other language's copy has it in its name
			done, err = p.writeMarkdown(ctx, other, strings.TrimSuffix(p.session.Markdown, ext)+"."+string(other)+ext)
		default:
			p.tell(w.ChoiceWrong, 3)
		}
		if done || err != nil {
			return err
		}
	}
}

// writeMarkdown asks where to, and never replaces a file nobody agreed to
// replace. It reports whether there is nothing more to ask.
func (p *plain) writeMarkdown(ctx context.Context, l content.Language, proposed string) (done bool, err error) {
	w := &plainWords
	p.naming = true
	path, err := p.answer(ctx, w.PathPrompt, proposed)
	p.naming = false
	if err != nil {
		return false, err
	}
	if path = strings.TrimSpace(path); path == "" {
		path = proposed
	}
	if filepath.Clean(path) == filepath.Clean(p.session.File) {
		p.tell(w.PathIsPlan)
		return false, nil
	}
	err = p.session.Publish(p.plan.Clone(), l, path, false)
	for errors.Is(err, ErrExists) {
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
			err = p.session.Publish(p.plan.Clone(), l, path, true)
		case "2":
			return p.writeMarkdown(ctx, l, proposed)
		case "", "3":
			p.tell(w.NotReplaced)
			return true, nil
		default:
			p.tell(w.ChoiceWrong, 3)
		}
	}
	if err != nil {
		p.tell(w.NotWritten)
		p.put(say(err, p.plan.Language) + "\n")
		return false, nil
	}
	p.published = path
	return true, nil
}

// close tells which files there are, and what comes next.
func (p *plain) close() {
	w, g := &plainWords, p.session.Guide
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
	for _, t := range p.todos() {
		if t.Now && !t.Done {
			p.tell(w.First, p.what(t))
			break
		}
	}
	if by := p.plan.Answer(content.RefReviewBy).Text; by != "" {
		p.tell(w.ReviewBy, content.Date(by).In(p.plan.Language))
	}
}

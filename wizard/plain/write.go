package plain

import (
	"context"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askWrite asks what of the plan to write beside it, to read, print and pass on. Enter
// writes what is marked.
func (p *conversation) askWrite(ctx context.Context) error {
	w := words.Spoken()
	papers := walk.PapersOf(&p.session, p.plan.Language)
	p.tell(w.WriteKept, p.session.File)
	if len(papers) > 0 {
		p.tell(w.WriteWhat)
	}
	for i := range papers {
		p.tellPaper(papers, i)
	}
	p.tell(w.WriteHow)
	for {
		said, err := p.answer(ctx, promptFor(papers))
		switch {
		case err != nil:
			return err
		case strings.TrimSpace(said) != "":
			p.markPapers(papers, said)
			continue
		}
		if done, err := p.writeMarked(ctx, papers); done || err != nil {
			return err
		}
	}
}

// promptFor says what Enter does.
func promptFor(papers []walk.Paper) content.Text {
	for _, p := range papers {
		if p.Marked {
			return words.Spoken().WritePrompt
		}
	}
	return words.Spoken().WriteNothing
}

// tellPaper says what one of the papers is, and whether it is marked.
func (p *conversation) tellPaper(papers []walk.Paper, i int) {
	how := words.Spoken().PaperUnmarked
	if papers[i].Marked {
		how = words.Spoken().PaperMarked
	}
	p.tell(how, i+1, papers[i].Label, papers[i].Path)
	if there := papers[i].Version(); !there.Empty() {
		p.tell(there)
	}
}

// markPapers marks the papers whose numbers were said, or takes their marks off; or gives
// one of them another name.
func (p *conversation) markPapers(papers []walk.Paper, said string) {
	w := words.Spoken()
	if number, name, named := strings.Cut(said, "="); named {
		n, ok := numberOf(number)
		if !ok || n < 1 || n > len(papers) {
			p.tell(w.PickWrong, number, len(papers))
			return
		}
		papers[n-1] = papers[n-1].Named(name)
		papers[n-1].Marked = true
		p.tellPaper(papers, n-1)
		return
	}
	picked, wrong := picksOf(said, len(papers))
	if wrong != "" {
		p.tell(w.PickWrong, wrong, len(papers))
		return
	}
	for _, i := range picked {
		papers[i].Marked = !papers[i].Marked
		p.tellPaper(papers, i)
	}
	if len(picked) == 0 { // 0
		for i := range papers {
			papers[i].Marked = false
		}
		p.tell(w.NoneMarked)
	}
}

// writeMarked writes what is marked, and asks about every file that is there already. It
// reports whether there is nothing more to say: what could not be written has lost its
// mark, so that Enter leads on.
func (p *conversation) writeMarked(ctx context.Context, papers []walk.Paper) (done bool, err error) {
	for {
		there := p.walk.WriteMarked(&p.session, papers)
		for _, i := range there {
			if err := p.askReplace(ctx, &papers[i]); err != nil {
				return false, err
			}
		}
		if len(there) == 0 {
			break
		}
	}
	done = true
	for i := range papers {
		if papers[i].Marked {
			done, papers[i].Marked = false, false
			p.tell(words.Spoken().NotWritten, i+1, papers[i].Label)
			p.put(walk.ErrorIn(papers[i].Problem, p.plan.Language) + "\n")
		}
	}
	return done, nil
}

// askReplace asks what to do about a file that is there already. Nobody's file goes
// without a word.
func (p *conversation) askReplace(ctx context.Context, paper *walk.Paper) error {
	w := words.Spoken()
	p.tell(w.Exists, paper.Path)
	for i, t := range []content.Text{w.ExistsReplace, w.ExistsOther, w.ExistsNo} {
		p.tell(w.Numbered, i+1, t)
	}
	for {
		said, err := p.answer(ctx, w.ExistsPrompt)
		if err != nil {
			return err
		}
		switch strings.TrimSpace(said) {
		case "1":
			return nil // it is written when it is said once more
		case "2":
			return p.askName(ctx, paper)
		case "", "3":
			paper.Marked, paper.Replace = false, false
			p.tell(w.NotReplaced)
			return nil
		}
		p.tell(w.ChoiceWrong, 3)
	}
}

// askName asks for another name.
func (p *conversation) askName(ctx context.Context, paper *walk.Paper) error {
	p.naming = true
	name, err := p.phrase(ctx, words.Spoken().PathPrompt, paper.Path)
	p.naming = false
	if err == nil {
		paper.Replace = false
		*paper = paper.Named(name)
	}
	return err
}

// close tells which files there are, and what comes next.
func (p *conversation) close() {
	w := words.Spoken()
	p.keep()
	if p.plan.TakesPart() { // the last page has said it all
		return
	}
	p.put("\n")
	p.tell(w.Done)
	if p.keeping.There() && p.unsaved == nil {
		p.tell(w.PlanIn, p.session.File)
	}
	p.put(p.session.Papers.Farewell(p.plan.Language))
	for _, next := range p.walk.Ahead() {
		p.tell(w.Plain, next)
	}
}

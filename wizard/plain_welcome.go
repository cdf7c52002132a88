package wizard

import (
	"context"
	"errors"
	"strings"

	"alongside/content"
)

// welcome asks a new plan for its language and says what this is; to one that
// was there already, it says where it continues.
func (p *plain) welcome(ctx context.Context) error {
	w := &plainWords
	if p.session.Resumed {
		p.tell(w.Again, p.session.File)
		if aside := p.session.Aside; aside != nil && aside() != "" {
			p.tell(words.CoverAside, aside())
		}
		for _, remark := range p.session.remarks(p.plan.Language) {
			p.put(remark + "\n")
		}
		if name := p.plan.Workplace(); name != "" {
			p.tell(w.AgainWorkplace, name)
		}
		if p.toWorkshop() {
			p.tell(words.CoverWorkshop)
		}
		p.tell(w.AgainWhere, p.stepName(p.route.page()))
		p.tell(w.AgainGo)
		return nil
	}
	p.tell(w.Opening)
	for _, remark := range p.session.remarks(p.plan.Language) {
		p.put(remark + "\n")
	}
	for !p.session.LanguageGiven {
		p.tell(w.LanguageAsk)
		for i, l := range content.Languages() {
			p.tell(w.Numbered, i+1, l.Name())
		}
		said, err := p.answer(ctx, w.LanguagePrompt)
		var move plainMoveError
		if errors.As(err, &move) && move != errPlainLeft {
			break
		}
		if err != nil {
			return err
		}
		l, ok := plainLanguage(said)
		if !ok && said != "" {
			p.tell(w.LanguageWrong)
			continue
		}
		if ok {
			p.plan.Language = l
		}
		break
	}
	p.toWorkshop()
	for _, t := range plainAbout {
		p.tell(t)
	}
	p.tell(w.AboutFile, p.session.File)
	return nil
}

// plainLanguage reads a language as people name it.
func plainLanguage(said string) (content.Language, bool) {
	switch strings.ToLower(strings.TrimSpace(said)) {
	case "1", "en", "english", "engelsk":
		return content.English, true
	case "2", "da", "dk", "dansk", "danish":
		return content.Danish, true
	}
	return "", false
}

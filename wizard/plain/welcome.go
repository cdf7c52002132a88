package plain

import (
	"context"
	"errors"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// welcome asks a new plan for its language and says what this is; to one that
// was there already, it says where it continues.
func (p *conversation) welcome(ctx context.Context) error {
	w, o := words.Spoken(), p.walk.Opening(&p.session)
	if o.Sheet > 0 {
		p.welcomeSheet(o)
		return nil
	}
	if o.Begun {
		p.tell(w.Again, o.File)
		if !o.Changed.Empty() {
			p.tell(w.Plain, o.Changed)
		}
		if o.Aside != "" {
			p.tell(words.Screen().CoverAside, o.Aside)
		}
		for _, remark := range o.Remarks {
			p.put(remark + "\n")
		}
		if o.Workplace != "" {
			p.tell(w.AgainWorkplace, o.Workplace)
		}
		if p.walk.Begin(&p.session) {
			p.tell(words.Screen().CoverWorkshop)
		}
		p.tell(w.AgainWhere, p.stepName(p.route.Page()))
		p.tell(w.AgainGo)
		return nil
	}
	p.tell(w.Opening)
	for _, remark := range o.Remarks {
		p.put(remark + "\n")
	}
	for !p.session.LanguageGiven {
		p.tell(w.LanguageAsk)
		for i, l := range content.Languages() {
			p.tell(w.Numbered, i+1, l.Name())
		}
		said, err := p.answer(ctx, w.LanguagePrompt)
		var move moveError
		if errors.As(err, &move) && move != errLeft {
			break
		}
		if err != nil {
			return err
		}
		l, ok := walk.LanguageNamed(said)
		if !ok && said != "" {
			p.tell(w.LanguageWrong)
			continue
		}
		if ok {
			p.walk.Speak(l)
		}
		break
	}
	p.walk.Begin(&p.session)
	for _, t := range words.SpokenAbout() {
		p.tell(t)
	}
	p.tell(w.AboutFile, p.session.File) // which .save may have moved
	return nil
}

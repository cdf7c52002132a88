package plain

import (
	"context"
	"errors"
	"slices"
	"strconv"
	"strings"

	"alongside/content"
	"alongside/wizard/words"
)

// welcome asks a new plan for its language and says what this is; to one that
// was there already, it says where it continues.
func (p *conversation) welcome(ctx context.Context) error {
	w := words.Spoken()
	if p.session.Resumed {
		p.tell(w.Again, p.session.File)
		if aside := p.session.Aside; aside != nil && aside() != "" {
			p.tell(words.Screen().CoverAside, aside())
		}
		for _, remark := range p.session.RemarksIn(p.plan.Language) {
			p.put(remark + "\n")
		}
		if name := p.plan.Workplace(); name != "" {
			p.tell(w.AgainWorkplace, name)
		}
		if p.toWorkshop() {
			p.tell(words.Screen().CoverWorkshop)
		}
		p.tell(w.AgainWhere, p.stepName(p.route.Page()))
		p.tell(w.AgainGo)
		return nil
	}
	p.tell(w.Opening)
	for _, remark := range p.session.RemarksIn(p.plan.Language) {
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
		l, ok := languageOf(said)
		if !ok && said != "" {
			p.tell(w.LanguageWrong)
			continue
		}
		if ok {
			p.walk.Speak(l)
		}
		break
	}
	p.toWorkshop()
	for _, t := range words.SpokenAbout() {
		p.tell(t)
	}
	p.tell(w.AboutFile, p.session.File)
	return nil
}

// languageOf reads a language as people name it.
func languageOf(said string) (content.Language, bool) {
	said = strings.ToLower(strings.TrimSpace(said))
	if said == "dk" { // the country, as many write it
		return content.Danish, true
	}
	all := content.Languages()
	for i, l := range all {
		names := []string{strconv.Itoa(i + 1), string(l), l.Name()}
		for _, in := range all {
			names = append(names, l.Label().In(in))
		}
		if slices.ContainsFunc(names, func(name string) bool { return strings.ToLower(name) == said }) {
			return l, true
		}
	}
	return "", false
}

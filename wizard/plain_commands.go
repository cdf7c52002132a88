package wizard

import (
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"alongside/content"
)

// A plainVerb is what a line does; the zero verb is an answer.
type plainVerb int

const (
	plainSays plainVerb = iota
	plainEnd            // a dot alone: done with this answer

	plainBack
	plainSkip
	plainGo
	plainHelp
	plainLanguageVerb
	plainClear
	plainTalk
	plainNotRelevant
	plainPark
	plainReview
	plainSave
	plainAgenda
	plainLead
	plainQuit

	plainMore
	plainChange
	plainRemove
	plainMoveRow
	plainNote
	plainWho
	plainBy
	plainOpen
	plainDone
	plainShelve
	plainDrop
	plainLot
	plainMet
)

// A plainCommand is a dot and a word, understood in every language at any time:
// who learnt the words in one keeps them.
type plainCommand struct {
	verb plainVerb
	name content.Text // as it is shown in .help, with what follows it
	also []string     // further words that are understood
	does content.Text
	on   []content.Kind // the kinds of page it belongs to; nil for all
	room bool           // only of use in a workshop
}

// plainFind finds a command by its word, however its letters are written.
func plainFind(word string) (plainCommand, bool) {
	word = plainFold(word)
	for _, c := range plainCommands {
		names := slices.Clone(c.also)
		for _, l := range content.Languages() {
			name, _, _ := strings.Cut(c.name.In(l), " ")
			names = append(names, name[1:])
		}
		if slices.ContainsFunc(names, func(n string) bool { return plainFold(n) == word }) {
			return c, word != ""
		}
	}
	return plainCommand{}, false
}

// plainFold makes words equal that differ in capitals, or in how a keyboard
// without them writes the Danish letters.
func plainFold(s string) string {
	return strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "é", "e").Replace(strings.ToLower(norm.NFC.String(s)))
}

// belongs reports whether the command means something on a page.
func (c plainCommand) belongs(pg page) bool {
	kind := pg.item.Kind
	if pg.item.Folded() { // a row like the folded ones of a checklist, whatever its kind
		kind = content.KindChecklist
	}
	return c.on == nil || (pg.part == wholeItem && slices.Contains(c.on, kind))
}

// command does what a line asks for. A [plainMoveError] ends the page; nil stays on it.
func (p *plain) command(said plainSaid) error {
	pg, w := p.route.page(), &plainWords
	if said.verb != plainQuit {
		p.warned = false
	}
	switch said.verb {
	case plainSays, plainEnd:
		return nil
	case plainBack:
		p.returning = false
		if !p.route.step(-1) {
			p.tell(w.NoBack)
			return nil
		}
		return errPlainAgain
	case plainSkip:
		return errPlainOn
	case plainGo:
		return p.goTo(said.text)
	case plainHelp:
		p.fullHelp(pg)
	case plainLanguageVerb:
		return p.switchLanguage(said.text)
	case plainClear:
		return p.clear(pg, said.text)
	case plainTalk:
		return p.mark(pg, content.TalkFirst, said.text)
	case plainNotRelevant:
		return p.mark(pg, content.NotRelevant, said.text)
	case plainShelve, plainDrop:
		return p.setAside(said)
	case plainPark:
		p.park(said.text)
	case plainLot:
		p.lot(said.text)
	case plainReview:
		if !p.toReview() {
			p.tell(w.NoReview)
			return nil
		}
		return errPlainAgain
	case plainAgenda:
		p.tellAgenda()
	case plainLead:
		p.tellNotes(pg)
	case plainMet:
		if !p.session.Guide.Standing(p.plan).Several {
			p.tell(w.NotCombined)
			return nil
		}
		p.tell(meet(p.plan, p.session.Today))
	case plainSave:
		p.saveAs(strings.TrimSpace(said.text))
	case plainQuit:
		return p.quit()
	case plainMore:
		p.adding = pg.ref()
		return errPlainAgain
	case plainChange, plainRemove, plainMoveRow:
		return p.editRow(pg, said)
	case plainNote, plainWho, plainBy, plainDone:
		p.detail(pg, said)
	case plainOpen:
		if !slices.ContainsFunc(pg.questions(), content.Question.Folded) {
			p.tell(w.NoFolded)
			return nil
		}
		if p.plan.Workshop() && p.asked != pg {
			p.asked = pg
			p.tell(w.OpenInRoom)
			return nil
		}
		p.opened = pg
		return errPlainAgain
	}
	return nil
}

// saveAs keeps the plan under another name from now on, or says that it is saved.
func (p *plain) saveAs(path string) {
	if path != "" && p.session.Move != nil {
		if err := p.session.Move(path); err != nil {
			p.put(say(err, p.plan.Language) + "\n")
			return
		}
		p.session.File, p.kept = path, nil
		p.tell(words.Moved, path)
	}
	p.tellSaved()
}

// tellSaved says that everything is saved; where it is not, keep says so.
func (p *plain) tellSaved() {
	p.keep()
	switch {
	case p.unsaved != nil:
	case p.kept == nil:
		p.tell(plainWords.NothingYet)
	default:
		p.tell(plainWords.AlreadySaved, p.session.File)
	}
}

// quit leaves, unless that would lose what could not be saved and nobody was told.
func (p *plain) quit() error {
	p.keep()
	switch {
	case p.unsaved != nil && !p.warned:
		p.warned = true
		p.tell(plainWords.QuitUnsaved)
		return nil
	case p.unsaved != nil:
	case p.kept == nil:
		p.tell(plainWords.QuitEmpty)
	default:
		p.tell(plainWords.Quit)
	}
	return errPlainLeft
}

func (p *plain) switchLanguage(to string) error {
	l, ok := plainLanguage(to)
	switch {
	case ok:
	case to != "":
		p.tell(plainWords.LanguageWrong)
		return nil
	case p.plan.Language == content.Danish:
		l = content.English
	default:
		l = content.Danish
	}
	p.plan.Language = l
	p.last, p.section = page{}, nil
	p.tell(plainWords.LanguageIs)
	return errPlainAgain
}

func (p *plain) park(thought string) {
	if thought == "" {
		p.tell(plainWords.ParkHow)
		p.tellLot()
		return
	}
	p.plan.Parking = append(p.plan.Parking, content.Parked{What: thought})
	p.tell(plainWords.Parked)
}

// toReview goes to the page that looks back over the plan; it reports whether
// the guide has one.
func (p *plain) toReview() bool {
	i := slices.IndexFunc(p.route.pages, func(pg page) bool { return pg.item.Kind == content.KindReview })
	if i < 0 {
		return false
	}
	p.route.at = i
	p.returning = false
	p.last = page{}
	return true
}

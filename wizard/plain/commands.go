package plain

import (
	"context"
	"slices"
	"strings"

	"golang.org/x/text/unicode/norm"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A verb is what a line does; the zero verb is an answer.
type verb int

const (
	says verb = iota
	ends      // a dot alone: done with this answer

	verbBack
	verbSkip
	verbGo
	verbHelp
	verbLanguage
	verbClear
	verbTalk
	verbNotRelevant
	verbPark
	verbReview
	verbSave
	verbAgenda
	verbPause
	verbShorten
	verbLead
	verbQuit

	verbMore
	verbJoin
	verbChange
	verbRemove
	verbMoveRow
	verbNote
	verbWho
	verbBy
	verbOpen
	verbDone
	verbShelve
	verbDrop
	verbLot
	verbMet

	verbUndo
	verbAlike
	verbVoices
	verbReadIn
)

// A dotWord is a dot and a word, understood in every language at any time:
// who learnt the words in one keeps them.
type dotWord struct {
	verb verb
	name content.Text // as it is shown in .help, with what follows it
	also []string     // further words that are understood
	does content.Text
	on   place // the pages it belongs to; nil for all
	room bool  // only of use in a workshop
}

// dotWordFor finds a command by its word, however its letters are written.
func dotWordFor(word string) (dotWord, bool) {
	word = fold(word)
	for _, c := range dotWords() {
		names := slices.Clone(c.also)
		for _, l := range content.Languages() {
			name, _, _ := strings.Cut(c.name.In(l), " ")
			names = append(names, name[1:])
		}
		if slices.ContainsFunc(names, func(n string) bool { return fold(n) == word }) {
			return c, word != ""
		}
	}
	return dotWord{}, false
}

// fold makes words equal that differ in capitals, or in how a keyboard
// without them writes the Danish letters.
func fold(s string) string { return danish.Replace(strings.ToLower(norm.NFC.String(s))) }

var danish = strings.NewReplacer("æ", "ae", "ø", "oe", "å", "aa", "é", "e")

// A place says whether a command means something on a page.
type place func(*walk.Walk, walk.Page) bool

// may are the pages on which a verb can be done.
func may(v walk.Verb) place {
	return func(w *walk.Walk, pg walk.Page) bool { return can(w, pg, v) }
}

// can reports whether a verb can be done on a page.
func can(w *walk.Walk, pg walk.Page, v walk.Verb) bool { return slices.Contains(w.Can(pg), v) }

// asks are the pages that ask in one of these ways.
func asks(kinds ...walk.AskKind) place {
	return func(w *walk.Walk, pg walk.Page) bool {
		asks, err := w.Asks(pg)
		return err == nil && slices.ContainsFunc(asks, func(a walk.Ask) bool { return slices.Contains(kinds, a.Kind) })
	}
}

// belongs reports whether the command means something on a page.
func (p *conversation) belongs(c dotWord, pg walk.Page) bool {
	return c.on == nil || c.on(p.walk, pg)
}

// command does what a line asks for. A [moveError] ends the page; nil stays on it.
func (p *conversation) command(ctx context.Context, said input) error {
	pg, w := p.route.Page(), words.Spoken()
	if said.verb != verbQuit {
		p.warned = false
	}
	switch said.verb {
	case says, ends:
		return nil
	case verbBack:
		p.returning = false
		if !p.move(-1) {
			p.tell(words.Screen().FirstPage)
			return nil
		}
		return errAgain
	case verbSkip:
		return errOn
	case verbGo:
		return p.goTo(said.text)
	case verbHelp:
		p.fullHelp(pg)
	case verbLanguage:
		return p.switchLanguage(said.text)
	case verbClear:
		return p.clear(pg, said.text)
	case verbTalk:
		return p.mark(pg, content.TalkFirst, said.text)
	case verbNotRelevant:
		return p.mark(pg, content.NotRelevant, said.text)
	case verbShelve, verbDrop:
		return p.setAside(said)
	case verbPark:
		p.park(said.text)
	case verbLot:
		p.lot(said.text)
	case verbReview:
		p.looking = pg.Item.Kind != content.KindReview
		if !p.toReview() {
			p.tell(w.NoReview)
			return nil
		}
		return errAgain
	case verbAgenda:
		p.tellAgenda()
	case verbPause:
		p.pause()
	case verbShorten:
		return p.shorten(said.text)
	case verbLead:
		p.tellNotes(pg)
	case verbReadIn:
		return p.readIn(ctx, said.text)
	case verbMet:
		p.do(walk.Deed{Verb: walk.Meet})
	case verbUndo:
		return p.undo(pg)
	case verbVoices:
		if p.voices == nil {
			p.tell(w.RevealNone)
			return nil
		}
		p.voices()
	case verbAlike:
		if p.do(walk.AlikeDeed(pg.Section)) {
			return errAgain
		}
	case verbSave:
		p.saveAs(strings.TrimSpace(said.text))
	case verbQuit:
		return p.quit()
	case verbMore:
		p.adding = pg.Ref()
		return errAgain
	case verbJoin:
		if p.do(walk.Deed{Verb: walk.Join, Spot: walk.Spot{At: pg.Ref()}}) {
			return errAgain
		}
	case verbChange, verbRemove, verbMoveRow:
		return p.editRow(pg, said)
	case verbNote, verbWho, verbBy, verbDone:
		p.detail(pg, said)
	case verbOpen:
		if !slices.ContainsFunc(pg.Questions(), content.Question.Folded) {
			p.tell(w.NoFolded)
			return nil
		}
		if !p.folding.Open(p.plan, pg.Ref()) {
			p.tell(w.OpenInRoom)
			return nil
		}
		return errAgain
	}
	return nil
}

// saveAs keeps the plan under another name from now on, or says that it is saved.
func (p *conversation) saveAs(path string) {
	if path != "" && p.session.Move != nil {
		if err := p.session.Move(path); err != nil {
			p.put(walk.ErrorIn(err, p.plan.Language) + "\n")
			return
		}
		p.session.File = path
		p.keeping.Moved()
		p.tell(words.Screen().Moved, path)
	}
	p.tellSaved()
}

// tellSaved says that everything is saved; where it is not, keep says so.
func (p *conversation) tellSaved() {
	p.keep()
	switch {
	case p.unsaved != nil:
	case !p.keeping.There():
		p.tell(words.Spoken().NothingYet)
	default:
		p.tell(words.Spoken().AlreadySaved, p.session.File)
	}
}

// quit leaves, unless that would lose what could not be saved and nobody was told.
func (p *conversation) quit() error {
	p.keep()
	switch {
	case p.unsaved != nil && !p.warned:
		p.warned = true
		p.tell(words.Spoken().QuitUnsaved)
		return nil
	case p.unsaved != nil:
	case !p.keeping.There():
		p.tell(words.Spoken().QuitEmpty)
	default:
		p.tell(words.Spoken().Quit)
	}
	return errLeft
}

func (p *conversation) switchLanguage(to string) error {
	l, ok := walk.LanguageNamed(to)
	switch {
	case ok:
	case to != "":
		p.tell(words.Spoken().LanguageWrong)
		return nil
	default: // the next
		l = walk.NextLanguage(p.plan.Language)
	}
	p.walk.Speak(l)
	p.last, p.section = walk.Page{}, nil
	p.tell(words.Spoken().LanguageIs)
	return errAgain
}

func (p *conversation) park(thought string) {
	thoughts := listed(thought)
	if len(thoughts) == 0 {
		p.tell(words.Spoken().ParkHow)
		p.tellLot()
		return
	}
	p.add(walk.Deed{Verb: walk.Park, Texts: thoughts}, words.Spoken().PasteThoughts)
	if len(thoughts) == 1 {
		p.tell(words.Spoken().Parked)
	}
}

// toReview goes to the page that looks back over the plan; it reports whether
// the guide has one.
func (p *conversation) toReview() bool {
	if !p.walk.ToReview() {
		return false
	}
	p.returning = false
	p.last = walk.Page{}
	return true
}

package screen

import (
	"time"
	"unicode"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
)

// Somebody may begin to write a sentence where letters are keys. The first letter that means
// nothing there is told so, and what the letter before it did is taken back. Those that follow
// without a pause belong to the sentence: none of them gives an answer, opens a box or takes
// anything back.

// sentencePause is more than there is between two letters of somebody who is writing, and
// less than it takes to read what was told and to press a key because of it.
const sentencePause = time.Second

// A slip is what was typed last where letters are keys.
type slip struct {
	at     time.Time
	steps  int          // that were made before it
	letter bool         // and no digit: it may begin a word
	before *slip        // the letter that was typed just before it; nil for none
	told   content.Text // that it meant nothing; empty where it may have meant something
}

// just reports whether it was typed without a pause before now.
func (s *slip) just() bool { return s != nil && time.Since(s.at) <= sentencePause }

// stray says of a letter that means nothing here where words are written.
func (b *base) stray(press tea.KeyMsg, told content.Text) {
	if press.Type != tea.KeyRunes && press.Type != tea.KeySpace {
		return
	}
	if first := b.slip.before; first != nil && b.walk.Steps() > first.steps {
		if f, ok := b.self.(field); ok {
			f.undo()
		}
	}
	b.slip.told = told
	b.tell(told)
}

// slips reports whether a key goes on with a sentence that was begun where letters are keys.
func (d *desk) slips(press tea.KeyMsg, typed bool) bool {
	last := d.slip
	d.slip = nil
	if typed || press.Type != tea.KeyRunes && press.Type != tea.KeySpace {
		return false
	}
	this := &slip{at: time.Now(), steps: d.walk.Steps(), letter: len(press.Runes) == 1 && unicode.IsLetter(press.Runes[0])}
	d.slip = this
	switch {
	case !last.just():
	case !last.told.Empty():
		this.told = last.told
		d.tell(this.told)
		return true
	case last.letter:
		this.before = last
		last.before = nil
	}
	return false
}

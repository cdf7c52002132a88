package screen

import (
	"time"
	"unicode"
	"unicode/utf8"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// Somebody may begin to write a sentence where letters are keys. The first letter that means
// nothing there shows that it is one, and what the letters before it did is taken back. Where
// there is a line to write on, the sentence goes there; where there is none, one is told how to
// write, and those that follow without a pause do nothing.

// sentencePause is more than there is between two letters of somebody who is writing, and
// less than it takes to read what was told and to press a key because of it.
const sentencePause = time.Second

// A slip is what was typed last where letters are keys.
type slip struct {
	at     time.Time    // of the last letter
	text   string       // all that came without a pause
	digit  bool         // the last one is a digit: an answer, where it did anything
	steps  int          // that were made before the last one
	before *walk.Moment // the first one
	told   content.Text // that it meant nothing; empty where it may have meant something
}

// just reports whether it was typed without a pause before now.
func (s *slip) just() bool { return s != nil && time.Since(s.at) <= sentencePause }

// A writable has a line to write on, besides rows where letters are keys.
type writable interface {
	// begin goes to the line with what was typed on a row.
	begin(text string)
}

// stray says of a letter that means nothing here where words are written, or brings it there.
func (d *desk) stray(at any, told content.Text) {
	this := d.slip
	if this == nil { // no letter
		return
	}
	first := utf8.RuneCountInString(this.text) == 1
	if this.told.Empty() && d.walk.BackTo(this.before) {
		d.changed(answered)
	}
	this.told = told
	if line, ok := at.(writable); ok && !first {
		line.begin(this.text)
		this.told = words.Screen().OnTheLine
	}
	d.tell(this.told)
}

// slips reports whether a key goes on with a sentence that was begun where letters are keys.
// What is typed on a line goes on there, and is told where it stands.
func (d *desk) slips(press tea.KeyMsg, at any, typed bool) bool {
	last := d.slip
	d.slip = nil
	if press.Type != tea.KeyRunes && press.Type != tea.KeySpace {
		return false
	}
	sentence := last.just() && !last.told.Empty()
	if typed && !sentence {
		return false
	}
	d.slip = d.letter(press, last)
	switch {
	case typed:
		d.tell(d.slip.told)
		return false
	case sentence:
		d.stray(at, d.slip.told)
		return true
	}
	return false
}

// letter is a slip with one more letter. A digit that did something is no part of what
// follows, and no sentence begins with a blank; a capital begins one, and a key before it was
// meant.
func (d *desk) letter(press tea.KeyMsg, last *slip) *slip {
	text := press.String()
	first, _ := utf8.DecodeRuneInString(text)
	this := &slip{at: time.Now(), text: text, digit: unicode.IsDigit(first), steps: d.walk.Steps()}
	meant := func() bool {
		return last.text == " " || last.digit && last.steps != this.steps || unicode.IsUpper(first)
	}
	if last.just() && (!last.told.Empty() || !meant()) {
		this.text, this.before, this.told = last.text+text, last.before, last.told
	} else {
		this.before = d.walk.Now()
	}
	return this
}

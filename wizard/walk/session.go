// Package walk is the preparation as it is gone through, whichever way it is asked: the
// sitting and its pages, in the order that follows from the guide; what may be done with
// an answer; and how answers and open points are told.
//
// It knows no key, no colour and no line. What a person sees is screen's, what they hear
// is plain's.
package walk

import (
	"errors"
	"io/fs"
	"time"

	"alongside/content"
	"alongside/content/command"
)

// A Start is what a sitting has before its guide is there: what the first screen shows,
// which is up while the guide is still being read.
type Start struct {
	Plan    *content.Plan // changed in place by a Session; before that, what the file says by itself
	Resumed bool          // the plan was on disk already
	Today   content.Date

	// Now is what the line-by-line mode asks for the time of day; nil for the computer's own.
	Now func() time.Time

	// LanguageGiven: the plan's language was said on the command line, so that the
	// line-by-line mode need not ask for it.
	LanguageGiven bool

	// LineMost is the longest line that the terminal takes whole, in bytes, where the
	// line-by-line mode cannot hear its keys one by one; 0 where there is no such limit.
	LineMost int

	// Width and Height are taken for the window's, on the full screen, where the terminal
	// says that it has none; 0 where nobody knows.
	Width, Height int

	// Workshop makes the plan a workshop's, also one that was begun alone.
	Workshop bool

	File string // the plan's file, as the user would name it

	// Remarks tell what was found in the plan's file that somebody should know before
	// they go on with it, such as words that the next save would lose.
	Remarks []*content.Problem

	// Aside is a file with answers of the user's that could not go into the
	// plan, since somebody else had changed it; "" for none.
	Aside func() string

	Program command.Program // how this program is called on the command line
	Editor  Editor          // the user's own; empty where none is set
	Theme   Theme           // for the full screen
}

// A Session is one sitting with a plan: what is asked, what was said so far,
// and how it is kept. It is a [Start] whose guide is there.
type Session struct {
	Start
	Guide *content.Guide

	// Save keeps the plan. It is never called from two goroutines at once, and
	// what it is given does not change any more.
	Save func(*content.Plan) error

	// Forget keeps the plan as Save does, and sees to it that nothing of the
	// program's own holds an older one: somebody has taken answers back. May be nil.
	Forget func(*content.Plan) error

	// Move keeps the plan under another name from now on, where it cannot be
	// saved under its own. It never replaces a file. The session's File is then
	// the new one.
	Move func(path string) error

	// Draft puts an answer into a private file beside the plan, for the user's own editor.
	Draft func(text string) (path string, err error)

	// Random draws the marks of sheets; nil where they are to be drawn by chance.
	Random content.Random

	// ReadSheet reads a sheet that was sent back, from the file that the user named, and
	// leaves the file as it is. May be nil.
	ReadSheet func(path string) (*content.Plan, error)

	Papers *Papers // what the plan can be written as beside that file; may be nil
}

// Whole gives the session to whoever would wait for one: it is there already.
func (s *Session) Whole() (*Session, error) { return s, nil }

// remarksIn are what was found in the plan's file.
func (s *Start) remarksIn(l content.Language) []string {
	var told []string
	for _, r := range s.Remarks {
		told = append(told, r.In(l))
	}
	return told
}

// RemarksIn are what there is to know about the plan's file: what was found there, and
// keys that were probably meant to be others. What stands under those is kept, but not
// read, and would seem to be lost.
func (s *Session) RemarksIn(l content.Language) []string {
	told := s.remarksIn(l)
	for _, u := range s.Guide.Unknown(s.Plan) {
		if u.Like != "" {
			told = append(told, u.Problem(s.File).In(l))
		}
	}
	return told
}

// ErrExists is what a [Publisher] returns instead of replacing a file nobody agreed to
// replace: a problem that wraps it, or the error itself.
var ErrExists = fs.ErrExist

// ErrInputEnded is what the conversation mode returns when its input ends before the
// user left. Everything said until then is saved.
var ErrInputEnded = errors.New("the input ended")

// ErrorIn puts an error into the user's language: a problem tells itself, with its
// cure; anything else is told as it is.
func ErrorIn(err error, l content.Language) string {
	var localised interface{ In(content.Language) string }
	if errors.As(err, &localised) {
		return localised.In(l)
	}
	return content.Visible(err.Error())
}

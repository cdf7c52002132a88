package planfile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// Where somebody was stands as a mark at the answer there, so that two people who went on
// in copies of one file have changed different lines of it, and the two can be merged. A
// page that is no question's own, such as the votes behind a list, is that of a question
// and a word more:
//
//	- id: ideas
//	  here: votes
//	  ask: Which tasks could a peer support worker take on here?
//
// The question stands between the mark and the answer, so that whoever goes on from here
// and whoever has answered it have not changed lines side by side.
//
// Older files have a line of its own for it, at the top, and so has a place that no
// answer can stand at.

// A mark says at which answer somebody was.
type mark struct {
	ref  content.Ref // the answer's; "" where the place is none's
	more string      // the page behind it; "" for the answer's own
}

// markOf is the mark of the plan's position: at the longest of the section's ids that it
// begins with, else at an answer of its own.
func (w *writer) markOf(position content.Ref) mark {
	section, id := position.Split()
	if !isID(section) || !isID(id) {
		return mark{}
	}
	at := id
	if s := w.guide.Section(section); s != nil {
		ids := []string{s.ID}
		for _, q := range s.Questions() {
			_, own := q.Ref.Split()
			ids = append(ids, own, q.Item.ID)
		}
		ids = slices.DeleteFunc(ids, func(own string) bool {
			more, begins := strings.CutPrefix(id, own+"-")
			_, truth := truthOf(more) // which would be read as that somebody is here, or is not
			return own != id && (!begins || truth)
		})
		if len(ids) > 0 {
			at = slices.MaxFunc(ids, func(a, b string) int { return len(a) - len(b) })
		}
	}
	return mark{content.RefOf(section, at), strings.TrimPrefix(strings.TrimPrefix(id, at), "-")}
}

func (k mark) value() *yaml.Node {
	if k.more == "" {
		return truth(true)
	}
	return scalar(k.more)
}

// here reads the mark at an answer. Of several, as in a file that was merged, the first
// counts, so that nobody is led past what is still to come.
func (r *reader) here(ref content.Ref) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		at := ref
		switch is, truth := truthOf(s); {
		case truth && !is:
			return nil
		case !truth:
			if err := r.checkID(n); err != nil {
				return err
			}
			at += content.Ref("-" + s)
		}
		if r.marked == "" {
			r.marked = at
		}
		return nil
	}
}

// placed takes the mark for the plan's position. A line of its own at the top comes from
// an older program, which knew nothing of the mark that was left standing, if any was.
func (r *reader) placed() {
	if r.plan.Position == "" {
		r.plan.Position = r.marked
	}
}

package screen

import tea "github.com/charmbracelet/bubbletea"

// A scrap is a box whose words are not of the plan, such as the name of a file: it
// remembers by itself what was written in it, and takes that back.
type scrap struct {
	entry
	past []string // what stood here before each step
}

// scrapMost is how many steps can be taken back.
const scrapMost = 200

func (s *scrap) update(press tea.KeyMsg) bool {
	if press.Type == tea.KeyCtrlZ {
		return s.undo()
	}
	before := s.text()
	if !s.entry.update(press) {
		return false
	}
	if !s.goesOn {
		s.past = append(s.past, before)
		s.past = s.past[max(0, len(s.past)-scrapMost):]
	}
	return true
}

func (s *scrap) undo() bool {
	if len(s.past) == 0 {
		return false
	}
	last := s.past[len(s.past)-1]
	s.past = s.past[:len(s.past)-1]
	s.set(last)
	return true
}

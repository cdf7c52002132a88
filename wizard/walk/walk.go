package walk

import (
	"alongside/content"
)

// A Walk goes through a plan: the order of its pages and where somebody is, and all that
// may be done to it. It alone changes what a plan says; a front end maps its keys or its
// lines to a [Deed], and shows what the walk tells.
type Walk struct {
	*Route
	Today content.Date

	Random content.Random // what the marks of sheets are drawn by

	trip  *trip // off the way; nil for none
	past  []past
	shed  int                  // how many steps were made before those, and cannot be taken back
	hand  Hand                 // that did the last deed
	since int                  // how many steps there were before it began
	idle  bool                 // the last step that was begun changed nothing: what goes on with it begins it
	gists map[string]string    // of ideas, by their words
	twos  map[[2]string]bool   // wordings that people have said are two ideas
	blind bool                 // nothing is to be seen of sheets while they are typed
	woken bool                 // the clock that the plan came with was looked at
	led   map[content.Ref]bool // lists whose most important ideas were asked for by themselves
}

// New begins where the plan was left, or at the beginning.
func New(g *content.Guide, p *content.Plan, today content.Date) *Walk {
	return &Walk{Route: NewRoute(g, p), Today: today, Random: content.Chance, blind: p.Round != nil && p.Round.Blind}
}

// Arrive remembers the page as the place to come back to.
func (w *Walk) Arrive() { w.Plan.Position = w.Page().Ref() }

// Speak changes the plan's language: every word but the answers.
func (w *Walk) Speak(l content.Language) { w.Plan.Language = l }

// ToWorkshop makes the plan a workshop's; it reports whether it was another's.
func (w *Walk) ToWorkshop() bool {
	if w.Plan.Workshop() {
		return false
	}
	w.Plan.Say(content.RefMode, content.ModeWorkshop)
	return true
}

// Snapshot is the plan as it stands, to be kept by whoever saves it.
func (w *Walk) Snapshot() *content.Plan {
	w.Plan.Updated = w.Today
	return w.Plan.Clone()
}

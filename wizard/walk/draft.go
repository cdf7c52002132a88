package walk

import "alongside/content"

// A Draft is what is being written at the end of a list: an idea, an action of the users'
// own, a thought for later. It is in the plan from its first letter on, so that it cannot
// be lost, and is gone again where its last letter is taken away.
type Draft struct {
	walk *Walk
	add  Deed // how the list gets one more
	nr   int  // its place in the list
	on   bool

	emptied bool // what was written was taken away, and is on the line again if that is undone
}

// Draft is a line at the end of a list, on which nothing is written yet; add is the deed
// that adds to the list.
func (w *Walk) Draft(add Deed) *Draft { return &Draft{walk: w, add: add} }

// On reports whether something is being written.
func (d *Draft) On() bool { return d.on }

// Nr is the place of what is being written, or was last.
func (d *Draft) Nr() int { return d.nr }

// A growing list is one that is added to by writing.
type growing struct {
	words  Box
	remove Verb
	length func(*content.Plan, content.Ref) int
}

// lists are those that grow, by the verb that adds to them.
var lists = map[Verb]growing{
	AddIdea:   {IdeaWords, RemoveIdea, func(p *content.Plan, at content.Ref) int { return len(p.Answer(at).Ideas) }},
	AddAction: {ActionWords, RemoveAction, func(p *content.Plan, _ content.Ref) int { return len(p.Actions) }},
	Park:      {ThoughtWords, RemoveThought, func(p *content.Plan, _ content.Ref) int { return len(p.Parking) }},
}

// length is how long the list is, with what is being written.
func (d *Draft) length() int { return lists[d.add.Verb].length(d.walk.Plan, d.add.At) }

// spot is where its words stand, and remove the deed that takes it out.
func (d *Draft) spot() (Spot, Deed) {
	list := lists[d.add.Verb]
	return Spot{Box: list.words, At: d.add.At, Nr: d.nr}, Deed{Verb: list.remove, At: d.add.At, Nr: d.nr}
}

// Write is the deed that makes a text stand there; ok is false where nothing is to be
// done. goesOn says that the text goes on with what was written last.
func (d *Draft) Write(text string, goesOn bool) (deed Deed, ok bool) {
	empty := blank(text)
	switch {
	case d.on:
		spot, remove := d.spot()
		deed = Deed{Verb: Write, Spot: spot, Text: text, GoesOn: goesOn}
		if empty {
			deed = remove
			deed.GoesOn = goesOn
		}
	case empty:
		return Deed{}, false
	default:
		d.nr = d.length()
		deed = d.add
		deed.Text = text
	}
	d.on, d.emptied = !empty, empty
	return deed, true
}

// Paste is the deed that puts several at the end of the list.
func (d *Draft) Paste(lines []string) Deed {
	deed := d.add
	deed.Texts = lines
	return deed
}

// Finish makes it one of the others; it reports whether there was anything.
func (d *Draft) Finish() bool {
	was := d.on
	d.on, d.emptied = false, false
	return was
}

// Renew looks after a step was taken back, and gives what stands there now: nothing where
// the line is empty again.
func (d *Draft) Renew() string {
	if d.on = (d.on || d.emptied) && d.length() > d.nr; !d.on {
		return ""
	}
	spot, _ := d.spot()
	return d.walk.Words(spot)
}

package plain

import (
	"context"
	"errors"
	"strings"

	"alongside/content"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// askText asks for an answer of as many lines as it takes. Each line is in the
// plan as soon as it is typed, and can be taken back by itself; what stood there before
// goes only when there are new words to take its place.
func (p *conversation) askText(ctx context.Context, _ walk.Page, a walk.Ask) error {
	r := a.Spot.At
	before := p.plan.Answer(r)
	going := p.adding == r && before.Text != ""
	p.adding = ""
	if before.Text != "" {
		p.tell(words.Spoken().PresentText)
		p.put(before.Text + "\n")
		p.tell(words.Spoken().PresentEnd)
	}
	var typed []string
	switch {
	case going:
		typed = strings.Split(before.Text, "\n")
		p.tell(words.Spoken().TextMore)
	case before.Text != "":
		p.tell(words.Spoken().TextHow, words.Spoken().DotKeeps)
	default:
		p.tell(words.Spoken().TextHow, words.Spoken().DotOpen)
	}
	offered := false
	p.offerJoin(&offered, before.Text)
	stored := len(typed)
	store := func() {
		if len(typed) > stored && strings.TrimSpace(strings.Join(typed, "")) != "" {
			p.write(a.Spot, strings.Join(typed, "\n"))
			stored = len(typed)
		}
	}
	for {
		// The plan is saved each time a line is asked for. A text pasted in by
		// the thousand lines is not copied whole for every one of them.
		if len(typed) < 100 || len(typed)%100 == 0 {
			store()
			p.offerJoin(&offered, strings.Join(typed, "\n"))
		}
		said, err := p.hear(ctx, "> ")
		if err != nil {
			p.takeCutOff(func(words string) { typed = append(typed, words) })
			store()
			return err
		}
		if said.verb == says && several(said.text) {
			store()
			typed = append(typed, strings.Split(said.text, "\n")...)
			store()
			p.came(words.Spoken().PasteLines, len(lined(said.text)))
			continue
		}
		if said.verb == says {
			// Enter on an empty line goes on everywhere else: whoever tries it
			// here hears what does, once for as many as they try.
			blank := func(s string) bool { return strings.TrimSpace(s) == "" }
			if blank(said.text) && (len(typed) == 0 || !blank(typed[len(typed)-1])) {
				p.tell(words.Spoken().TextEnds)
			}
			typed = append(typed, said.text)
			continue
		}
		store()
		if said.verb == ends {
			return nil
		}
		if err := p.command(ctx, said); err != nil {
			started := p.plan.Answer(r).Text != before.Text || going
			if started && errors.Is(err, errAgain) && p.route.Page().Holds(r) && said.verb != verbClear {
				p.adding = r // asked again, the text goes on where it was
			}
			return err
		}
	}
}

// offerJoin tells, once for a text, how to join lines that a page broke.
func (p *conversation) offerJoin(offered *bool, text string) {
	if !*offered && content.Broken(text) {
		*offered = true
		p.tell(words.Spoken().LinesBroken)
	}
}

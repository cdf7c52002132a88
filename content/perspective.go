package content

import (
	"errors"
	"strings"
)

// ErrPerspective says that a plan cannot be from the perspective that was named.
var ErrPerspective = errors.New("no such perspective")

// CheckPerspective refuses a perspective that the guide does not know. flag is where it
// was named.
func (g *Guide) CheckPerspective(flag, id string) error {
	var ids []string
	for _, o := range g.Perspectives() {
		if o.ID == id {
			return nil
		}
		ids = append(ids, o.ID)
	}
	return &Problem{
		Cause: ErrPerspective,
		What:  Text{EN: "%s: there is no perspective %q", DA: "%s: der er ikke noget perspektiv, der hedder %q"}.With(flag, id),
		Cure:  Text{EN: "Perspectives: %s.", DA: "Perspektiver: %s."}.With(strings.Join(ids, ", ")),
	}
}

// BeginAs has a plan be one person's, from the perspective that --as names, if any. A plan
// that was begun already stays whose it is.
func (g *Guide) BeginAs(id string, p *Plan, begun bool) error {
	if id == "" || id == p.Answer(RefPerspective).Text {
		return nil
	}
	if err := g.CheckPerspective("--as", id); err != nil {
		return err
	}
	if begun {
		return &Problem{
			Cause: ErrPerspective,
			What:  Text{EN: "this plan was begun by somebody else, or does not say by whom", DA: "planen er begyndt af en anden, eller der står ikke, hvem der begyndte den"},
			Cure:  Text{EN: "Leave out --as, or give the name of a new plan.", DA: "Udelad --as, eller skriv navnet på en ny plan."},
		}
	}
	p.Say(RefPerspective, id)
	return nil
}

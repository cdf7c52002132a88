package paper

import (
	"slices"
	"strings"

	"alongside/content"
)

// view writes what one voice answered on its own.
func (d *document) view(q content.Question, v content.View) []string {
	var said []string
	if v.State != content.Open {
		said = append(said, d.say(v.State.Label()))
	}
	if levels := d.levels(v.Importance, v.Clarity); levels != "" {
		said = append(said, levels)
	}
	if owner := d.owner(v.Owner, v.By); owner != "" {
		said = append(said, owner)
	}
	if v.Now {
		said = append(said, d.say(printed().ChosenForNow))
	}
	if v.Done {
		said = append(said, d.say(printed().IsDone))
	}
	if dates := d.followUps(v.Dates); dates != "" {
		said = append(said, dates)
	}
	text := d.text(q, v.Text)
	if len(text) > 0 && v.Note != "" {
		text = append(text, labelled(d.say(printed().Note), block(v.Note))...)
	} else {
		text = append(text, block(v.Note)...)
	}
	if v.Sign != "" {
		text = append(text, labelled(d.say(printed().EarlySign), block(v.Sign))...)
	}
	if v.Counter != "" {
		text = append(text, labelled(d.say(printed().CounterMeasure), block(v.Counter))...)
	}
	name := d.voice(v.Voice) + ":"
	if len(said) == 0 {
		return labelled(name, text)
	}
	return append([]string{name + " " + strings.Join(said, "; ")}, text...)
}

// inOrder are views in the order of the voices, as their names count them.
func (d *document) inOrder(views []content.View) []content.View {
	return slices.SortedStableFunc(slices.Values(views), func(a, b content.View) int { return d.turns[a.Voice] - d.turns[b.Voice] })
}

// voice names a voice: the perspective, with a number where it has several.
func (d *document) voice(v content.Voice) string {
	if name := line(d.called[v].In(d.lang)); name != "" {
		return name
	}
	return "?"
}

// agreed writes what a group came to.
func (d *document) agreed(a content.Answer) [][]string {
	switch {
	case a.Agreement == content.NotAgreed:
		return [][]string{labelled("**"+d.say(printed().NotAgreedOn)+"**", block(a.Agreed))}
	case a.Agreed != "" || (a.Agreement != "" && a.State == content.Open && a.Importance == 0):
		return [][]string{labelled("**"+d.say(printed().AgreedOn)+"**", block(a.Agreed))}
	}
	return nil
}

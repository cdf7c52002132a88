package content

import "slices"

// remember keeps over which views a row was agreed on: a voice that has come to the plan
// since was not among them, nor is one that says something else now. An agreement from
// before it remembered any was made over those that lay there.
func (c *combining) remember(r Ref, a *Answer, inputs []*input) {
	if a.Agreement == NotAgreed {
		return
	}
	stands, knows := map[string]bool{}, false
	for _, in := range inputs {
		from := in.Plan.Answer(r)
		a.Over = append(a.Over, from.Over...)
		if from.Agreement != AgreedOn {
			continue
		}
		all := len(from.Over) == 0
		knows = knows || !all
		for _, lay := range from.Views {
			if all || slices.Contains(from.Over, lay.mark()) {
				a.Over = append(a.Over, lay.mark())
				if now, ok := a.View(c.stands(in, lay.Voice)); ok && now.answering() == lay.answering() {
					a.Over = append(a.Over, now.mark())
					stands[now.mark()] = true
				}
			}
		}
	}
	if a.Agreement == AgreedOn && !knows && !slices.ContainsFunc(a.Views, func(v View) bool { return !stands[v.mark()] }) { // nobody has come since
		a.Over = nil
	}
	a.remembers()
}

// stands is the voice under which one of an input's is in the combined plan by now.
func (c *combining) stands(in *input, v Voice) Voice {
	if now, ok := in.names[c.named(v)]; ok {
		return now
	}
	return c.now(v)
}

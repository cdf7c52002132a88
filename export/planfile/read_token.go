package planfile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// state reads one of the states the question can take.
func (r *reader) state(into *content.State, allowed []content.State) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = content.State(s)
		if *into == content.Open || slices.Contains(allowed, *into) {
			return nil
		}
		return r.notAmong(n, tokens(allowed))
	}
}

func (r *reader) level(into *content.Level, scale content.Scale) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		level, ok := scale.Level(s)
		if !ok {
			return r.notAmong(n, scale.Tokens())
		}
		*into = level
		return nil
	}
}

func (r *reader) agreement(into *content.Agreement) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = content.Agreement(s)
		switch *into {
		case "", content.AgreedOn, content.NotAgreed:
			return nil
		}
		return r.notAmong(n, tokens([]content.Agreement{content.AgreedOn, content.NotAgreed}))
	}
}

func (r *reader) aside(into *content.Aside) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = content.Aside(s)
		switch *into {
		case "", content.SetParked, content.SetDropped:
			return nil
		}
		return r.notAmong(n, tokens([]content.Aside{content.SetParked, content.SetDropped}))
	}
}

func (r *reader) around(into *content.Around) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = content.Around(s)
		switch *into {
		case "", content.BeforeWorkshop, content.AfterWorkshop:
			return nil
		}
		return r.notAmong(n, tokens([]content.Around{content.BeforeWorkshop, content.AfterWorkshop}))
	}
}

func (r *reader) language(into *content.Language) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = content.Language(s)
		if s == "" || into.Known() {
			return nil
		}
		return r.notAmong(n, tokens(content.Languages()))
	}
}

// notAmong refuses a word where only some words have a meaning.
func (r *reader) notAmong(n *yaml.Node, allowed []string) error {
	return r.problem(n,
		content.Text{EN: "%q cannot stand here", DA: "%q kan ikke stå her"}.With(n.Value),
		content.Text{EN: "Write one of these, or take the line out: %s", DA: "Skriv et af disse ord, eller slet linjen: %s"}.With(strings.Join(allowed, ", ")))
}

func tokens[T ~string](ts []T) []string {
	out := make([]string, len(ts))
	for i, t := range ts {
		out[i] = string(t)
	}
	return out
}

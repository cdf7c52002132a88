package planfile

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// oneOf reads one of a few words.
func (r *reader) oneOf(into *string, allowed []string) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		s, err := r.words(n)
		if err != nil {
			return err
		}
		*into = s
		if s == "" || slices.Contains(allowed, s) {
			return nil
		}
		return r.notAmong(n, allowed)
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

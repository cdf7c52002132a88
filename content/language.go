package content

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/text/language"
	"gopkg.in/yaml.v3"
)

// A Language is one the guide, the program and the plan's headings can be read
// in. Answers are never translated: they stay in the user's own words.
type Language string

// The languages, by their ISO 639-1 codes.
const (
	English Language = "en"
	Danish  Language = "da"
)

// languages are those that are offered, in their order. To add one: its code here, and
// its words beside the others in guide/ and words/; what has none yet is English, and
// the tests list it.
var languages = []Language{English, Danish}

// room is how many languages a [Text] has room for.
const room = 4

// Languages lists the languages in the order they are offered.
func Languages() []Language { return slices.Clone(languages) }

// Name is what the language calls itself; its code where nobody has said.
func (l Language) Name() string {
	if labels().Itself.Has(l) {
		return labels().Itself.In(l)
	}
	return string(l)
}

// Label names the language in the others: "Danish", "dansk".
func (l Language) Label() Text {
	if named, ok := labels().Named[l]; ok {
		return named
	}
	return Verbatim(string(l))
}

// Known reports whether l is one of [Languages].
func (l Language) Known() bool { return slices.Contains(languages, l) }

// LanguageOf is the language that somebody names, whichever way: by its code ("da", "DA"),
// by a code with a country ("da-DK", "en_GB.UTF-8"), or in any of the languages ("dansk",
// "Danish"). A near relative of one that there is, such as Norwegian, is not taken for it.
func LanguageOf(name string) (l Language, known bool) {
	name = strings.TrimSpace(name)
	for _, l := range languages {
		for _, in := range languages {
			if strings.EqualFold(name, string(l)) || strings.EqualFold(name, l.Label().In(in)) || strings.EqualFold(name, l.Name()) {
				return l, true
			}
		}
	}
	name, _, _ = strings.Cut(name, ".")
	tag, err := language.Parse(name)
	if err != nil {
		return "", false
	}
	base, sure := tag.Base()
	return Language(base.String()), sure == language.Exact && Language(base.String()).Known()
}

// MatchLanguage picks the language for the first of the locales that is set,
// such as "da_DK.UTF-8"; it is English where none of them says more.
func MatchLanguage(locales ...string) Language {
	tags := make([]language.Tag, len(languages))
	for i, l := range languages {
		tags[i] = language.Make(string(l))
	}
	supported := language.NewMatcher(tags)
	for _, locale := range locales {
		name, _, _ := strings.Cut(locale, ".")
		if name == "" {
			continue
		}
		tag, err := language.Parse(name)
		if err != nil { // "C" and "POSIX" name no language
			return English
		}
		if _, i, confidence := supported.Match(tag); confidence > language.Low {
			return languages[i]
		}
		return English
	}
	return English
}

// A Text is one sentence in every language. They stand side by side so that whoever
// changes one sees the others.
type Text struct {
	EN, DA string
	more   [room - 2]string // in the languages after the first two, in their order
}

// InEach is the text that says the same in every language.
func InEach(say func(Language) string) Text {
	var t Text
	for _, l := range languages {
		*t.own(l) = say(l)
	}
	return t
}

// Verbatim is what is the same in every language: somebody's own words, a name, an id.
func Verbatim(s string) Text { return InEach(func(Language) string { return s }) }

// In returns the sentence in the given language, and in English where it has no words
// in that one: what a new language lacks can still be read.
func (t Text) In(l Language) string {
	if t.Has(l) {
		return *t.own(l)
	}
	return t.EN
}

// Has reports whether the sentence has words of its own in a language.
func (t Text) Has(l Language) bool {
	own := t.own(l)
	return own != nil && *own != ""
}

// own is where the sentence's words in a language stand; nil for a language there is none of.
func (t *Text) own(l Language) *string {
	switch i := slices.Index(languages, l); i {
	case -1:
		return nil
	case 0:
		return &t.EN
	case 1:
		return &t.DA
	default:
		return &t.more[i-2]
	}
}

// With fills the sentence's verbs, in every language; what it is filled with may be a
// Text, which is then in that language too.
func (t Text) With(args ...any) Text {
	filled := Text{}
	for _, l := range languages {
		if !t.Has(l) {
			continue
		}
		said := slices.Clone(args)
		for i, arg := range said {
			if text, ok := arg.(Text); ok {
				said[i] = text.In(l)
			}
		}
		*filled.own(l) = fmt.Sprintf(t.In(l), said...)
	}
	return filled
}

// Empty reports whether no language has any words.
func (t Text) Empty() bool { return t == Text{} }

// UnmarshalYAML reads a text as it stands in a guide: a key for each language.
func (t *Text) UnmarshalYAML(n *yaml.Node) error {
	if n.Kind == yaml.AliasNode {
		n = n.Alias
	}
	if n.Kind != yaml.MappingNode {
		return n.Decode(&struct{}{}) // the reader's own words for it
	}
	var wrong yaml.TypeError
	for i := 0; i+1 < len(n.Content); i += 2 {
		key, value := n.Content[i], n.Content[i+1]
		own := t.own(Language(key.Value))
		switch {
		case own == nil:
			wrong.Errors = append(wrong.Errors, fmt.Sprintf("line %d: field %s not found in type content.Text", key.Line, key.Value))
		case *own != "":
			wrong.Errors = append(wrong.Errors, fmt.Sprintf("line %d: mapping key %q already defined", key.Line, key.Value))
		case value.Kind == yaml.ScalarNode && value.ShortTag() == "!!str":
			*own = value.Value
		default:
			if typed, ok := errors.AsType[*yaml.TypeError](value.Decode(own)); ok {
				wrong.Errors = append(wrong.Errors, typed.Errors...)
			}
		}
	}
	if len(wrong.Errors) > 0 {
		return &wrong
	}
	return nil
}

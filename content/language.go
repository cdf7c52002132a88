package content

import (
	"fmt"
	"strings"

	"golang.org/x/text/language"
)

// A Language is one the guide, the program and the plan's headings can be read
// in. Answers are never translated: they stay in the user's own words.
type Language string

// The languages, by their ISO 639-1 codes. To add one: a constant here, a field
// in [Text], and the words; the tests then list every sentence that lacks it.
const (
	English Language = "en"
	Danish  Language = "da"
)

// Languages lists the languages in the order they are offered.
func Languages() []Language { return []Language{English, Danish} }

// Name is what the language calls itself.
func (l Language) Name() string {
	return Text{EN: "English", DA: "Dansk"}.In(l)
}

// Label names the language in the others: "Danish", "dansk".
func (l Language) Label() Text {
	if l == Danish {
		return Text{EN: "Danish", DA: "dansk"}
	}
	return Text{EN: "English", DA: "engelsk"}
}

// Known reports whether l is one of [Languages].
func (l Language) Known() bool { return l == English || l == Danish }

// MatchLanguage picks the language for the first of the locales that is set,
// such as "da_DK.UTF-8"; it is English where none of them says more.
func MatchLanguage(locales ...string) Language {
	supported := language.NewMatcher([]language.Tag{language.English, language.Danish})
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
			return Languages()[i]
		}
		return English
	}
	return English
}

// A Text is one sentence in every language. The two stand side by side so that
// whoever changes one sees the other.
type Text struct {
	EN string `yaml:"en"`
	DA string `yaml:"da"`
}

// In returns the sentence in the given language, and English for an unknown one.
func (t Text) In(l Language) string {
	if l == Danish {
		return t.DA
	}
	return t.EN
}

// With fills the sentence's verbs, in every language.
func (t Text) With(args ...any) Text {
	return Text{EN: fmt.Sprintf(t.EN, args...), DA: fmt.Sprintf(t.DA, args...)}
}

// Empty reports whether no language has any words.
func (t Text) Empty() bool { return t.EN == "" && t.DA == "" }

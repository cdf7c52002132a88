package words

import (
	"reflect"
	"strings"
	"testing"

	"alongside/content"
)

// Every sentence stands in every language, filled by the same things.
func TestEverySentenceIsInEveryLanguage(t *testing.T) {
	t.Parallel()
	for name, all := range map[string]any{"Screen": *Screen(), "Round": *Round(), "Spoken": *Spoken(), "Walk": *Walk()} {
		each(t, name, reflect.ValueOf(all), func(name string, text content.Text) {
			if text.EN == "" || text.DA == "" || strings.Count(text.EN, "%") != strings.Count(text.DA, "%") {
				t.Errorf("%s: %q and %q", name, text.EN, text.DA)
			}
		})
	}
}

func each(t *testing.T, name string, v reflect.Value, do func(string, content.Text)) {
	t.Helper()
	if v.Type() == reflect.TypeFor[content.Text]() {
		text, _ := reflect.TypeAssert[content.Text](v)
		do(name, text)
		return
	}
	for field, value := range v.Fields() {
		each(t, name+"."+field.Name, value, do)
	}
}

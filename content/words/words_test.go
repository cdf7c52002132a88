package words

import (
	"reflect"
	"regexp"
	"slices"
	"testing"

	"alongside/content"
)

var verbs = regexp.MustCompile(`%[a-z]`)

// Every sentence stands in every language, filled by the same things in the same order.
func TestEverySentenceIsInEveryLanguage(t *testing.T) {
	t.Parallel()
	for field, value := range reflect.ValueOf(*Command()).Fields() {
		text, ok := reflect.TypeAssert[content.Text](value)
		if !ok {
			t.Errorf("%s is no sentence", field.Name)
			continue
		}
		for _, l := range content.Languages() {
			if text.In(l) == "" || !slices.Equal(verbs.FindAllString(text.In(l), -1), verbs.FindAllString(text.EN, -1)) {
				t.Errorf("%s, %s: %q, of %q", field.Name, l, text.In(l), text.EN)
			}
		}
	}
}

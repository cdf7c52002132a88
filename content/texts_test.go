package content_test

import (
	"fmt"
	"reflect"
	"slices"
	"testing"

	"alongside/content"
)

// notTexts are the strings of a plan that nobody types: they are chosen from lists,
// and a file with others than the known ones is not read.
var notTexts = []string{"Sittings", "Language", "State", "Agreement", "Around", "Aside", "Like"}

// everyField fills a value, and everything in it, with one text after the other.
func everyField(v reflect.Value, next func() string) {
	switch k := v.Kind(); k { //nolint:exhaustive // a plan has no other kinds, and a new one is to panic
	case reflect.String:
		v.SetString(next())
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int:
		v.SetInt(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		everyField(v.Elem(), next)
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range v.Len() {
			everyField(v.Index(i), next)
		}
	case reflect.Map:
		v.Set(reflect.MakeMap(v.Type()))
		value := reflect.New(v.Type().Elem()).Elem()
		everyField(value, next)
		v.SetMapIndex(reflect.ValueOf("a.b").Convert(v.Type().Key()), value)
	case reflect.Struct:
		if v.Type() == reflect.TypeFor[content.Value]() { // which holds itself
			v.Set(reflect.ValueOf(content.Value{Form: content.FormList, List: []content.Value{
				{Text: next()},
				{Form: content.FormBare, Text: next()},
				{Form: content.FormGroup, Group: []content.Extra{{Key: next(), Value: content.Value{Text: next()}}}},
			}}))
			return
		}
		for i := range v.NumField() {
			if !slices.Contains(notTexts, v.Type().Field(i).Name) {
				everyField(v.Field(i), next)
			}
		}
	default:
		panic(k)
	}
}

func fullPlan() (p *content.Plan, texts []string) {
	p = &content.Plan{}
	everyField(reflect.ValueOf(p).Elem(), func() string {
		texts = append(texts, fmt.Sprintf("text %d", len(texts)))
		return texts[len(texts)-1]
	})
	return p, texts
}

// A field that is new has to be visited as well, or what is in it is not checked.
func TestEachTextVisitsEveryTextOnce(t *testing.T) {
	t.Parallel()
	p, want := fullPlan()
	var got []string
	p.EachText(func(_ content.Place, s *string) { got = append(got, *s) })
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
}

func TestEachTextChangesWhatItVisits(t *testing.T) {
	t.Parallel()
	p, texts := fullPlan()
	p.EachText(func(_ content.Place, s *string) { *s = "new" })
	n := 0
	p.EachText(func(_ content.Place, s *string) {
		if *s == "new" {
			n++
		}
	})
	if n != len(texts) {
		t.Errorf("%d of %d texts were changed", n, len(texts))
	}
}

// What is saved in the background must not change while somebody types on.
func TestACloneSharesNothing(t *testing.T) {
	t.Parallel()
	p, _ := fullPlan()
	before, _ := fullPlan()
	c := p.Clone()
	if !reflect.DeepEqual(c, p) {
		t.Fatalf("the copy is another plan:\n%#v\n%#v", c, p)
	}
	c.EachText(func(_ content.Place, s *string) { *s = "new" })
	c.EachExtra(func(_ content.Place, extras *[]content.Extra) {
		(*extras)[0] = content.Extra{}
		*extras = nil
	})
	for _, a := range c.Answers {
		clear(a.People)
		clear(a.Ideas[0].Votes)
	}
	if !reflect.DeepEqual(p, before) {
		t.Errorf("the plan changed with its copy:\n%#v\n%#v", p, before)
	}
}

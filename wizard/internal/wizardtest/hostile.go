package wizardtest

import (
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
	"alongside/wizard/walk"
)

// Whispering is a sitting with a plan that answers every folded point, and has words
// beside each.
func Whispering(t *testing.T, l content.Language, workshop bool) (walk.Session, *screentest.Whisper) {
	t.Helper()
	w := screentest.NewWhisper(t, l, workshop)
	s := NewSession(l)
	s.Guide, s.Plan, s.Resumed, s.Editor = w.Guide, w.Plan, true, walk.Editor{Args: []string{"ed"}}
	return s, w
}

// EachWhisper runs a test in both languages, alone and in a workshop.
func EachWhisper(t *testing.T, test func(t *testing.T, l content.Language, workshop bool)) {
	t.Helper()
	for _, l := range content.Languages() {
		for _, workshop := range []bool{false, true} {
			t.Run(fmt.Sprintf("%s, workshop %v", l, workshop), func(t *testing.T) {
				t.Parallel()
				if testing.Short() && (l != content.Danish || !workshop) {
					t.Skip("of four, one will do")
				}
				test(t, l, workshop)
			})
		}
	}
}

// Hostile are texts that would do something to a terminal, turn a line round or hide.
var Hostile = []string{
	"\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "\x1bP+q\x1b\\", "\x1b[31;1H", "\x1b", "\x1b[", "\x1b]8;;http://x\x1b\\y\x1b]8;;\x1b\\",
	"a\rb", "a\r\nb", "\b\b\b", "\x7f", "\x00", "\x0e\x0f", "\v\f", "a\nb\tc\n\n\td", "\u0085", "\u009b31;1H", "\u0090x\u009c", "\u009d0;x\u009c",
	"\u202eabc\u202c", "\u2066a\u2069", "\u200fa\u200e", "\u061c", "\u2028", "\u2029", "\u200b\u200d\ufeff\u2060", "\xff\xfe\x9b", "e\u0301\u0301\u0301", "👩🏽‍🦽\ufe0f",
	strings.Repeat("\u202e\x1b[7A", 100),
}

// OwnStyle is all that the frame itself writes besides text. What is injected holds no m.
var OwnStyle = regexp.MustCompile(`\x1b\[[0-9;]*m`)

// Poison is a text to be injected: one that is not blank, and completes no style.
func Poison(s string) string { return "x" + strings.ReplaceAll(s, "m", "M") + "x" }

// Poisoned is a guide with s in all of its words, which the loader would refuse.
func Poisoned(g *content.Guide, s string) *content.Guide {
	var with func(v reflect.Value) reflect.Value
	with = func(v reflect.Value) reflect.Value {
		out := reflect.New(v.Type()).Elem()
		out.Set(v)
		kind := v.Kind()
		if t, ok := reflect.TypeAssert[content.Text](v); ok {
			if !t.Empty() {
				out.Set(reflect.ValueOf(content.Text{EN: t.EN + s, DA: t.DA + s}))
			}
			return out
		}
		if kind == reflect.Pointer && !v.IsNil() {
			out.Set(reflect.New(v.Type().Elem()))
			out.Elem().Set(with(v.Elem()))
		}
		if kind == reflect.Slice {
			out.Set(reflect.MakeSlice(v.Type(), v.Len(), v.Len()))
			for i := range v.Len() {
				out.Index(i).Set(with(v.Index(i)))
			}
		}
		if kind == reflect.Struct {
			for i := range v.NumField() {
				if name := v.Type().Field(i).Name; name == "Where" || name == "By" {
					out.Field(i).SetString(v.Field(i).String() + s)
				} else {
					out.Field(i).Set(with(v.Field(i)))
				}
			}
		}
		return out
	}
	return with(reflect.ValueOf(g)).Interface().(*content.Guide)
}

// PoisonedPlan has s in everything that a plan's file may hold as text.
func PoisonedPlan(g *content.Guide, l content.Language, s string) *content.Plan {
	p := content.NewPlan(l, "2026-11-21")
	for i, q := range g.Questions() {
		a := content.Answer{
			Text: s, Note: s, Who: s, By: s, Sign: s, Counter: s, Agreed: s, Asked: s, Now: i%9 == 0,
			Ideas: []content.Idea{{Text: s, Top: true}, {Text: s, Interview: true}}, Dates: []string{s, s, s}, People: map[string]int{s: 2},
			Views: []content.View{{Voice: content.Voice{Who: s, Nr: s}, Text: s, Note: s, Owner: s, By: s, Sign: s, Counter: s, Dates: []string{s}}}, Extra: []content.Extra{{Key: s, Value: content.Value{Text: s}}},
		}
		if states := q.States(); len(states) > 0 {
			a.State = states[i%len(states)]
		}
		p.Set(q.Ref, a)
	}
	p.Set("gone.row", content.Answer{Text: s, Asked: s})
	p.Set(content.Ref("old."+s), content.Answer{Text: s, Asked: s})
	p.Actions = []content.Action{{What: s, Who: s, By: s, Now: true}, {What: s}}
	p.Parking = []content.Parked{{What: s, Who: s, By: s}}
	p.Joined = []content.Joined{{Voice: content.Voice{Who: s, Nr: s}}}
	p.Extra = []content.Extra{{Key: "anwsers", Value: content.Value{Text: s}}, {Key: s, Value: content.Value{Text: s}}}
	return p
}

// AddHostile seeds a fuzzer.
func AddHostile(f *testing.F) {
	f.Helper()
	for i := range len(Hostile) / 2 {
		f.Add(Hostile[2*i]+"b"+Hostile[2*i+1], uint8(i*7))
	}
}

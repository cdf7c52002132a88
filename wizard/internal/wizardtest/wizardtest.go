// Package wizardtest has what the tests of both front ends share: sittings to begin with,
// hostile words, and albums of golden pages.
package wizardtest

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
	"alongside/wizard/walk"
)

// NewSession is a sitting with a new plan and the guide that ships.
func NewSession(l content.Language) walk.Session {
	g, err := content.Builtin()
	if err != nil {
		panic(err)
	}
	return walk.Session{
		Start: walk.Start{Plan: content.NewPlan(l, "2026-11-21"), Today: "2026-11-21", File: "readiness-plan.yaml"},
		Guide: g, Papers: Papers(g, nil),
		Random: func(int) int { return 0 }, // sheets are A, B, C
	}
}

var update = flag.Bool("update", false, "write the golden files anew")

// An Album is a folder of testdata with what people see, one file a page, so that a
// reworded sentence changes the file of its page and no other. What lies in it and is
// no page of it any more is found when the test ends.
type Album struct {
	t     *testing.T
	name  string
	pages map[string]bool
}

// OpenAlbum opens an album by the name of its folder.
func OpenAlbum(t *testing.T, name string) *Album {
	t.Helper()
	a := &Album{t: t, name: name, pages: map[string]bool{}}
	t.Cleanup(a.close)
	return a
}

// pageName is what any system takes for a file, and the same on one that does not tell
// large letters from small ones.
var pageName = regexp.MustCompile(`^[a-z0-9]+([.-][a-z0-9]+)*$`)

// Page compares a page with its file, or writes it.
func (a *Album) Page(name, got string) {
	a.t.Helper()
	file := name + ".txt"
	if !pageName.MatchString(name) || a.pages[file] {
		a.t.Errorf("%s: a second page %q, or no name for a file", a.name, name)
		return
	}
	a.pages[file] = true
	got += "\n"
	at := filepath.Join("testdata", filepath.FromSlash(a.name), file)
	if *update {
		if err := os.MkdirAll(filepath.Dir(at), 0o755); err != nil {
			a.t.Error(err)
		}
		if err := os.WriteFile(at, []byte(got), 0o644); err != nil {
			a.t.Error(err)
		}
		return
	}
	want, err := os.ReadFile(at)
	if err != nil {
		a.t.Errorf("%v (go test -update writes it)", err)
		return
	}
	// A clone on Windows may have other line ends.
	if got != strings.ReplaceAll(string(want), "\r\n", "\n") {
		a.t.Errorf("%s differs; got:\n%s", at, got)
	}
}

// close looks for files that are no page any more. A journey that broke off has not
// seen all of its pages, and says nothing about the rest.
func (a *Album) close() {
	if a.t.Failed() || a.t.Skipped() {
		return
	}
	files, err := os.ReadDir(filepath.Join("testdata", filepath.FromSlash(a.name)))
	if err != nil {
		a.t.Error(err)
	}
	for _, f := range files {
		if !a.pages[f.Name()] {
			takeOut(a.t, filepath.Join("testdata", filepath.FromSlash(a.name), f.Name()))
		}
	}
}

// takeOut removes a file that no test writes when the others are written anew, and
// names it otherwise.
func takeOut(t *testing.T, file string) {
	t.Helper()
	if !*update {
		t.Errorf("no test writes %s (go test -update removes it)", file)
		return
	}
	if err := os.RemoveAll(file); err != nil {
		t.Error(err)
	}
}

// FilledInApart is a session with a plan that was combined from three, whose people have not met.
func FilledInApart(t *testing.T, l content.Language) walk.Session {
	t.Helper()
	s := NewSession(l)
	var plans []content.Given
	for i, who := range []string{"manager", "colleagues", "peer"} {
		p := content.NewPlan(l, "2026-11-20")
		p.Say(content.RefPerspective, who)
		p.Set("star.hope", content.Answer{Importance: content.Level(i + 1)})
		plans = append(plans, content.Given{Name: who + ".yaml", Plan: p})
	}
	c, err := s.Guide.Combine(l, plans...)
	if err != nil {
		t.Fatal(err)
	}
	s.Plan, s.Resumed = c.Plan, true
	return s
}

// Hashed is a session with a plan whose file holds words that the next save would lose.
func Hashed(l content.Language) walk.Session {
	s := NewSession(l)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Position = "purpose.why"
	s.Remarks = []*content.Problem{{
		File: "plan.yaml", Line: 3,
		What: content.Text{EN: "what stands after # goes", DA: "det efter # forsvinder"},
		Cure: content.Text{EN: "Put it in quotation marks.", DA: "Sæt det i anførselstegn."},
	}}
	return s
}

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

// MoveNowhere refuses to move a plan, with words of its own.
func MoveNowhere(told string) func(string) error {
	return func(string) error { return fmt.Errorf("no: %s", told) }
}

// AddHostile seeds a fuzzer.
func AddHostile(f *testing.F) {
	f.Helper()
	for i := range len(Hostile) / 2 {
		f.Add(Hostile[2*i]+"b"+Hostile[2*i+1], uint8(i*7))
	}
}

// Room is a workshop of ten with a few ideas.
func Room(l content.Language) walk.Session {
	s := NewSession(l)
	s.Plan.Set(content.RefMode, content.Answer{Text: content.ModeWorkshop})
	s.Plan.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1, "service-users": 2}})
	for _, idea := range []string{
		"A walk and a coffee with people who have just moved in", "Co-host the Tuesday group",
		"Go along to the job centre, when the person asks for it", "A page in the house paper: \"What helped me\"",
	} {
		s.Plan.AddIdea("tasks.ideas", idea)
	}
	return s
}

// Hall is a workshop in which so many sheets have answered the star and two promises apart:
// one of lived experience, two of people supported, one of the manager, and colleagues. They
// are far apart on one point, the colleagues among themselves on another, some pass, and some
// wrote a note.
func Hall(l content.Language, sheets int) walk.Session {
	s := Room(l)
	who := []string{"manager", "peer", "service-users", "service-users"}
	for len(who) < sheets {
		who = append(who, "colleagues")
	}
	notes := content.Text{
		EN: "We have seen this go wrong before, and what it took was time: somebody who knows the house, and an hour a week that nobody else may have.",
		DA: "Det er gået galt for os før, og det, der skulle til, var tid: en, der kender huset, og en time om ugen, som ingen andre må tage.",
	}
	nth := map[string]int{}
	for i, id := range who[:sheets] {
		nth[id]++
		voice := content.Voice{Who: id}
		if nth[id] > 1 {
			voice.Nr = fmt.Sprint(nth[id])
		}
		for axis, r := range []content.Ref{"star.hope", "star.trust", "star.choice", "star.strengths", "star.community", "star.bridge", "star.influence"} {
			v := content.View{Voice: voice, Importance: content.Level(3), Clarity: content.Level(2 + (i+axis)%3)}
			switch {
			case axis == 4 && id == "colleagues":
				v.Importance = content.Level([]int{1, 2, 1, 2, 2, 3, 4}[i%7])
			case axis == 4 && id != "manager":
				v.Importance = 4
			case axis == 2 && id == "colleagues":
				v.Importance = content.Level([]int{1, 4}[i%2])
			case axis == 5 && i == sheets-1:
				v.Importance = 1 // one among many
			case axis == 0:
				v.Importance = content.Level(3 + i%2)
			}
			if axis == 6 && i%5 == 4 {
				v.Importance, v.Clarity = content.Pass, 0
			}
			s.Plan.SetView(r, v)
		}
		for row, r := range []content.Ref{"expect-of-us.supervision", "expect-of-us.induction"} {
			v := content.View{Voice: voice, State: []content.State{content.InPlace, content.Planned, content.Missing}[(i*(row+1))%3]}
			if row == 0 && i%2 == 0 {
				v.Note = notes.In(l)
			}
			s.Plan.SetView(r, v)
		}
	}
	s.Resumed = true
	return s
}

// VotesOf are the dots of each idea.
func VotesOf(p *content.Plan) []map[string]int {
	var votes []map[string]int
	for _, idea := range p.Answer("tasks.ideas").Ideas {
		votes = append(votes, idea.Votes)
	}
	return votes
}

// Gaps is a plan in which every reason for an action stands once.
func Gaps(l content.Language) walk.Session {
	s := Room(l)
	for _, r := range []content.Ref{"purpose.why", "contact.contact", "keeping.structure"} {
		s.Plan.Say(r, "answered")
	}
	s.Plan.Take("purpose.held", content.TalkFirst)
	s.Plan.Take("expect-of-us.supervision", content.Missing)
	s.Plan.Set("star.hope", content.Answer{Views: []content.View{
		{Voice: content.Voice{Who: "manager"}, Importance: 4}, {Voice: content.Voice{Who: "peer"}, Importance: 1},
	}})
	s.Plan.Set("star.trust", content.Answer{Agreement: content.NotAgreed})
	s.Plan.Set("keeping.diluted", content.Answer{Sign: "more cover than once a week"})
	return s
}

// SmallGuide is a small guide with every kind of question.
func SmallGuide(tb testing.TB) *content.Guide {
	tb.Helper()
	return GuideOf(tb, "small-guide.yaml")
}

//go:embed testdata
var files embed.FS

// GuideOf reads a guide of testdata.
func GuideOf(tb testing.TB, name string) *content.Guide {
	tb.Helper()
	data, err := files.ReadFile("testdata/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	g, err := content.LoadGuide(name, data)
	if err != nil {
		tb.Fatal(err)
	}
	return g
}

// What is said of a combined plan until its people have met, and then.
const (
	NotMet  = "Answered by 3 perspectives, lived experience among them; not yet talked through together"
	HaveMet = "Talked through on 21 November 2026 by 3 perspectives, lived experience among them"
)

// FullDisk is a sitting with a plan that cannot be saved under its own name, nor moved to
// one that is taken. Where it was saved at last, and what it then said, is kept.
func FullDisk(kept *string) walk.Session {
	full := errors.New("the disk is full")
	taken := &content.Problem{
		What: content.Text{EN: "this file is there already", DA: "filen findes allerede"},
		Cure: content.Text{EN: "Another name.", DA: "Et andet navn."},
	}
	place := "readiness-plan.yaml"
	s := NewSession(content.English)
	s.Save = func(p *content.Plan) error {
		if place == "readiness-plan.yaml" {
			return full
		}
		*kept = place + ": " + p.Answer("purpose.why").Text
		return nil
	}
	s.Move = func(path string) error {
		if path == "taken.yaml" {
			return taken
		}
		place = path
		return nil
	}
	return s
}

// Slip is what is told of the plan of [slipped].
const Slip = `the key "sectoins" is not one alongside knows`

// Slipped is a sitting with a plan in whose file a key was misspelt by hand.
func Slipped() walk.Session {
	s := NewSession(content.English)
	s.Resumed = true
	s.Plan.Say("purpose.why", "hope")
	s.Plan.Extra = []content.Extra{{Key: "sectoins", Value: content.Value{Text: "x"}, Line: 7, Like: "sections"}}
	return s
}

// Orphans looks below a folder of testdata for files that lie in none of the albums: a
// folder whose journey, language or size is gone belongs to no test that could miss it.
func Orphans(t *testing.T, root string, albums []string) {
	t.Helper()
	err := fs.WalkDir(os.DirFS("testdata"), root, func(name string, e fs.DirEntry, err error) error {
		if err == nil && !e.IsDir() && !slices.Contains(albums, path.Dir(name)) {
			takeOut(t, filepath.Join("testdata", filepath.FromSlash(name)))
		}
		return err
	})
	if err != nil {
		t.Error(err)
	}
}

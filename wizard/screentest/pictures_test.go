package screentest_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

var update = flag.Bool("update", false, "take the pictures anew")

// What the README and its papers show: the program with the sample plan, on the day it was
// last changed.
const (
	pictureFolder = "../../.github"
	sampleFolder  = "../../export/testdata/sample"
	sampleDay     = "2026-11-26"
)

// modeAlone is what a plan says that is not a workshop's.
const modeAlone = "alone"

// A picture is a screen of the program and the way to it.
type picture struct {
	lang          content.Language
	name, title   string
	width, height int
	plan          func(*content.Plan) // of the sample; nil to begin with none
	way           []step
}

// A step of the way is what one presses, and what the screen shows then.
type step struct {
	keys  string
	shows []string
}

// alone is the sample as a manager has it who has come to a page: what only a group says is
// not there, and nothing of the sections that come later.
func alone(page content.Ref, later ...string) func(*content.Plan) {
	return func(p *content.Plan) {
		p.Position = page
		p.Say(content.RefMode, modeAlone)
		for r := range p.Answers {
			if section, _ := r.Split(); slices.Contains(later, section) {
				p.Set(r, content.Answer{})
			}
			p.Change(r, func(a *content.Answer) { a.Views, a.Agreed, a.Agreement = nil, "", "" })
		}
	}
}

// rated is the star of one who has rated it alone.
func rated(p *content.Plan) {
	alone("star.star", "actions", "review")(p)
	for r, levels := range map[content.Ref][2]content.Level{
		"star.hope": {4, 3}, "star.trust": {4, 4}, "star.choice": {3, 2}, "star.strengths": {3, 3},
		"star.community": {2, 1}, "star.bridge": {2, 1}, "star.influence": {3, 2},
	} {
		p.Set(r, content.Answer{Importance: levels[0], Clarity: levels[1]})
	}
}

// answered is the star when one of each perspective has answered, and nothing is agreed yet.
func answered(p *content.Plan) {
	p.Position = "star.star-reveal"
	for r := range p.Answers {
		section, _ := r.Split()
		p.Change(r, func(a *content.Answer) {
			a.Views = slices.DeleteFunc(a.Views, func(v content.View) bool { return v.Nr != "" })
			if section == "star" {
				a.Importance, a.Agreed, a.Agreement = 0, "", ""
			}
		})
	}
}

// arranged is a plan in which little but the actions is left to be done.
func arranged(p *content.Plan) {
	alone("actions.actions", "interview", "before-advert", "colleagues", "review")(p)
	for _, r := range []content.Ref{"contact.told", "expect-of-us.safety", "expect-of-us.background"} {
		p.Take(r, content.InPlace)
	}
}

var pictures = []picture{
	{
		lang: content.English, name: "cover", title: "The first screen", width: 100, height: 30,
		way: []step{{"", []string{"ctrl+c leave"}}},
	},
	{
		lang: content.English, name: "tasks", title: "Tasks", width: 100, height: 30,
		plan: func(p *content.Plan) {
			alone("tasks.ideas", "contact", "keeping", "star", "expect-of-us", "colleagues", "before-advert", "interview", "expect-of-peer", "actions", "review")(p)
			p.Change("tasks.ideas", func(a *content.Answer) { a.Ideas = a.Ideas[:6] })
		},
		way: []step{
			{enter, []string{"What would be good tasks", "saved ✓"}},
			{"A talk about what helps when a night is long" + enter, []string{"7  A talk", "saved ✓"}},
			{"Telling new colleagues", []string{"Telling new colleagues", "saved ✓"}},
		},
	},
	{
		lang: content.English, name: "promises", title: "What we promise", width: 120, height: 30,
		plan: alone("expect-of-us.training", "actions", "review"),
		way: []step{
			{enter, []string{"Learning and keeping up", "saved ✓"}},
			{end + right, []string{"Handle with care", "saved ✓"}},
		},
	},
	{
		lang: content.English, name: "star", title: "The role star", width: 100, height: 30,
		plan: rated,
		way:  []step{{enter, []string{"What should the role be about", "saved ✓"}}},
	},
	{
		lang: content.English, name: "reveal", title: "The reveal", width: 100, height: 30,
		plan: answered,
		way:  []step{{enter, []string{"side by side", "saved ✓"}}},
	},
	{
		lang: content.English, name: "review", title: "The plan at a glance", width: 100, height: 30,
		plan: alone("review.review", "colleagues", "before-advert", "interview", "expect-of-peer"),
		way:  []step{{enter, []string{"Does the plan say", "saved ✓"}}},
	},
	{
		lang: content.Danish, name: "welcome", title: "Velkommen tilbage", width: 100, height: 30,
		plan: alone("keeping.structure", "keeping", "star", "expect-of-us", "colleagues", "before-advert", "interview", "expect-of-peer", "actions", "review"),
		way:  []step{{"", []string{"Fortsæt, hvor I slap: Hold fast i rollen", "ctrl+c afslut"}}},
	},
	{
		lang: content.Danish, name: "actions", title: "Handlinger", width: 100, height: 30,
		plan: arranged,
		way:  []step{{enter, []string{"Hvad vil I tage fat på først", "gemt ✓"}}},
	},
}

// The pictures are what the program shows today. They are made anew, to be looked at, by
//
//	go test ./wizard/screentest -run TestPictures -update
func TestPictures(t *testing.T) {
	t.Parallel()
	for _, p := range pictures {
		name := "screen-" + string(p.lang) + "-" + p.name + ".svg"
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			compare(t, filepath.Join(pictureFolder, name), p.take(t))
		})
	}
}

// take runs the program until the screen is there.
func (p picture) take(t *testing.T) []byte {
	t.Helper()
	r := newRoom(t, p.lang, "TAMPER=today "+sampleDay)
	if p.plan != nil {
		r.Write(defaultPlan, r.sample(p.plan), 0o600)
	}
	x := screentest.Start(t, r.Command(tampered), p.width, p.height)
	for _, s := range p.way {
		x.Send(s.keys)
		x.WaitFor(s.shows...)
	}
	return dayEnds.ReplaceAll(x.Picture(p.title), []byte("${1}15${2}10"))
}

// dayEnds is when a workshop ends that begins now; in a picture it is always the same time.
var dayEnds = regexp.MustCompile(`((?:ends|slutter) )\d\d([:.])\d\d`)

// sample is the sample plan in the room's language, changed somewhat, as its file.
func (r *room) sample(edit func(*content.Plan)) string {
	r.t.Helper()
	name := "plan." + string(r.lang) + ".yaml"
	data, err := os.ReadFile(filepath.Join(sampleFolder, name))
	if err != nil {
		r.t.Fatal(err)
	}
	p, err := export.Read(name, data, r.guide)
	if err != nil {
		r.t.Fatal(err)
	}
	edit(p)
	data, err = export.YAML(p, r.guide, program)
	if err != nil {
		r.t.Fatal(err)
	}
	return string(data)
}

// compare compares a picture with its file, or writes it.
func compare(t *testing.T, file string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatalf("%v (go test -update takes it)", err)
	}
	if string(got) != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("%s is not what the program shows today; go test -update takes it anew", file)
	}
}

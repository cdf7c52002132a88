package screen

import (
	"fmt"
	"path"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// A journey goes through pages of the guide as a person would and takes a picture of
// each, in the guide's own words, once a language and at one size. How the pages
// fare at other sizes is not about words: see windows.
type journey struct {
	name          string
	width, height int
	session       func(content.Language) walk.Session
	walk          func(d *driver, shot func(page string))
}

func (j journey) album(l content.Language) string { return path.Join("screens", j.name, string(l)) }

var journeys = []journey{
	{"alone", 100, 30, wizardtest.NewSession, walkAlone},
	{"workshop", 100, 30, workshop, walkWorkshop},
	{"together", 100, 30, gathered, walkTogether},
	{"room", 120, 34, projected, walkRoom},
	{"eleven", 80, 24, hallOf(11), walkHall},
	{"eleven-wide", 120, 34, hallOf(11), walkHall},
	{"thirty", 80, 24, hallOf(30), walkHall},
	{"thirty-wide", 120, 34, hallOf(30), walkHall},
}

func TestScreens(t *testing.T) {
	for _, j := range journeys {
		for _, l := range content.Languages() {
			t.Run(j.name+"/"+string(l), func(t *testing.T) {
				a := wizardtest.OpenAlbum(t, j.album(l))
				drive(t, j.session(l), j.width, j.height, func(d *driver) {
					j.walk(d, func(name string) {
						checkFrame(d.t, d.model, name)
						a.Page(name, d.screen())
					})
				})
			})
		}
	}
}

// walkAlone sees every page of a plan with a few answers, and what can lie over them.
func walkAlone(d *driver, shot func(string)) {
	shot("cover")
	d.begin()
	d.plan().Say(content.RefWorkplace, "Bostøtten Nord")
	d.plan().AddIdea("tasks.ideas", "A walk and a coffee")
	d.plan().Take("expect-of-us.induction", content.InPlace)
	d.plan().Take("expect-of-us.rules", content.Planned)
	d.plan().Take("expect-of-us.supervision", content.Missing)
	for i, level := range []content.Level{4, 3, 2, 4, 1, 3, 2} {
		q := d.session.Guide.Section("star").Questions()[i]
		d.plan().Set(q.Ref, content.Answer{Importance: level, Clarity: 5 - level})
	}
	for _, p := range d.pages() {
		d.goTo(p.Ref())
		shot(string(p.Ref()))
	}
	d.goTo("expect-of-us.supervision")
	d.press("n")
	shot("details")
	d.press("<esc>", "<esc>")
	shot("menu")
	d.press("<esc>", "<ctrl+g>")
	shot("steps")
	d.press("<esc>", "<f1>")
	shot("help")
	d.press("<esc>", "<ctrl+c>")
	shot("leaving")
}

// walkWorkshop answers a star in a round and lays the answers side by side.
func walkWorkshop(d *driver, shot func(string)) {
	d.begin()
	d.goTo(promiseRound)
	shot("which-rows")
	d.goTo(starRound)
	shot("how-many-sheets")
	d.press("<home>", "<down>", "1", "j")
	shot("a-joint-sheet")
	d.press("<end>", "<enter>")
	shot("curtain")
	d.press("<enter>")
	shot("only-one-here")
	d.press("<down>", "<enter>", "443322p1")
	shot("sheet")
	d.closes()
	d.sits()
	d.press("1144p22131")
	d.closes()
	d.sits()
	d.press("4223")
	d.press("<tab>")
	shot("closing")
	d.press("<enter>")
	shot("everybody")
	d.press("<enter>")
	shot("reveal")
	d.press("4", "<down>", "5", "what to share")
	shot("reveal-not-agreed")
	d.press("<tab>", "<home>", "<space>")
	shot("reveal-star")
}

func gathered(l content.Language) walk.Session {
	s := wizardtest.Gaps(l)
	s.Plan.Take("expect-of-peer.own-safety", content.Expected)
	s.Plan.Take("expect-of-peer.values", content.Adapted)
	s.Plan.Take("expect-of-us.training", content.InPlace)
	return s
}

// walkTogether sees what a group decides together: the votes, both sides' expectations
// and what is to be done.
func walkTogether(d *driver, shot func(string)) {
	d.begin()
	d.goTo("tasks.ideas-votes")
	d.press("6", "<enter>", "2", "<enter>", "6", "<enter>", "5")
	shot("votes")
	d.press("<right>", "1", "<right>", "<home>", "3", "<right>", "3")
	shot("votes-of-the-manager")
	d.press("<tab>", "<space>", "<down>", "<space>")
	shot("result")
	d.goTo("facing.facing")
	shot("both-sides")
	d.goTo("actions.actions")
	d.press("<space>", "<down>", "p", "<down>", "x", "n", "2027")
	shot("actions")
	d.press("<enter>", "<esc>", "5", "<enter>", "?")
	shot("parking-lot")
}

func projected(l content.Language) walk.Session {
	s := workshop(l)
	s.Theme = walk.ThemeProjector
	return s
}

// walkRoom sees what a projector throws on the wall and only a workshop has: the
// agenda, the time that is left, the notes of whoever leads. The other pages say on
// the wall what they say to one person.
func walkRoom(d *driver, shot func(string)) {
	d.begin()
	d.plan().AddIdea("tasks.ideas", "A walk and a coffee")
	d.plan().Take("expect-of-us.induction", content.InPlace)
	d.plan().Take("expect-of-us.rules", content.Missing)
	for _, r := range []content.Ref{"about.agenda", "opening.opening", "actions.actions", "review.review"} {
		d.goTo(r)
		d.press("<ctrl+l>")
		shot(string(r))
	}
	d.goTo("star.hope")
	d.press("<esc>")
	shot("menu")
	d.press("<esc>", "<ctrl+g>")
	shot("steps")
	d.press("<esc>")
	d.model.overlay = d.model.newNotes()
	shot("notes")
	d.press("<esc>")
	d.beginRound(starRound)
	shot("curtain")
	for i, sheet := range []string{"43322114", "1144p22131", "4223"} {
		d.sits()
		d.press(sheet)
		shot(fmt.Sprintf("sheet-%d", i+1))
		d.closes()
	}
	d.press("<enter>")
	shot("reveal")
	d.press("<home>", "<space>")
	shot("reveal-star")
}

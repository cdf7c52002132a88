package screen

import (
	"fmt"
	"path"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// A window is a size that a person meets, and who looks at it.
type window struct {
	width, height int
	theme         walk.Theme
}

func (w window) album() string {
	return path.Join("screens", "sizes", fmt.Sprintf("%dx%d", w.width, w.height))
}

// windows are those that a page of every kind is pictured in, with a guide of dummy
// words: what a size does to a page is not about them. 100×30 is not among them, since
// there the journeys picture every page with the guide's own words.
var windows = []window{{40, 10, walk.ThemeAuto}, {80, 24, walk.ThemeAuto}, {160, 50, walk.ThemeAuto}, {120, 34, walk.ThemeProjector}}

func TestSizes(t *testing.T) {
	for _, w := range windows {
		t.Run(fmt.Sprintf("%dx%d", w.width, w.height), func(t *testing.T) {
			a := wizardtest.OpenAlbum(t, w.album())
			walkDummy(t, w, func(d *driver, name string) {
				checkFrame(d.t, d.model, name)
				a.Page(name, d.screen())
			})
		})
	}
}

// A projector in a small window has no pictures of its own, but its pages fit, too.
func TestAProjectorFitsASmallWindow(t *testing.T) {
	for _, size := range sizes {
		walkDummy(t, window{size.width, size.height, walk.ThemeProjector}, func(d *driver, name string) {
			checkFrame(d.t, d.model, name)
		})
	}
}

func TestTheDummyGuideHasEveryKindOfQuestion(t *testing.T) {
	has := map[content.Kind]bool{}
	for _, p := range walk.PagesOf(wizardtest.GuideOf(t, "dummy-guide.yaml")) {
		has[p.Item.Kind] = true
	}
	for _, k := range content.Kinds() {
		if !has[k] {
			t.Errorf("testdata/dummy-guide.yaml asks no %s, so that nobody sees one at every size", k)
		}
	}
}

func dummySession(tb testing.TB, w window) walk.Session {
	tb.Helper()
	s := wizardtest.NewSession(content.English)
	s.Guide = wizardtest.GuideOf(tb, "dummy-guide.yaml")
	s.Theme = w.theme
	s.Plan.Say(content.RefWorkplace, "Locus")
	s.Plan.Say("tasks.text", "Primum verbum.\n\nAlterum longius, quod in angusta fenestra plures lineas occupat quam unam.")
	s.Plan.AddIdea("tasks.ideas", "Ambulatio")
	s.Plan.AddIdea("tasks.ideas", "Colloquium longum cum eo qui nuper in vicum advenit neque quemquam novit")
	s.Plan.Set("tasks.risk", content.Answer{Sign: "Nemo rogat"})
	s.Plan.Take("promises.short", content.InPlace)
	s.Plan.Take("promises.long", content.Planned)
	s.Plan.Take("promises.supervision", content.Missing)
	s.Plan.Take("expects.on-time", content.Expected)
	return s
}

// walkDummy sees a page of every kind and what can lie over it: in a plan made alone,
// and then in a workshop what only that has.
func walkDummy(t *testing.T, w window, shot func(d *driver, page string)) {
	t.Helper()
	drive(t, dummySession(t, w), w.width, w.height, func(d *driver) {
		shot(d, "cover")
		d.begin()
		for i, level := range []content.Level{4, 3, 2, 1} {
			q := d.session.Guide.Section("star").Questions()[i]
			d.plan().Set(q.Ref, content.Answer{Importance: level, Clarity: 5 - level})
		}
		for _, p := range d.pages() {
			d.goTo(p.Ref())
			shot(d, string(p.Ref()))
		}
		d.goTo("review.review-write")
		d.press("3", "4", "<enter>")
		shot(d, "written")
		d.press("<up>")
		shot(d, "written-and-up")
		d.goTo("promises.supervision")
		d.press("n")
		shot(d, "details")
		d.press("<esc>", "<esc>")
		shot(d, "menu")
		d.press("<esc>", "<ctrl+g>")
		shot(d, "steps")
		d.press("<esc>", "<f1>")
		shot(d, "help")
		d.press("<esc>", "<ctrl+c>")
		shot(d, "leaving")
	})
	s := dummySession(t, w)
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	s.Plan.Set(content.RefPresent, content.Answer{People: map[string]int{"manager": 1, "colleagues": 6, "peer": 1}})
	s.Plan.PickForSheet([]content.Ref{"promises.short", "promises.long"}, true)
	drive(t, s, w.width, w.height, func(d *driver) {
		d.begin()
		for _, r := range []content.Ref{"about.agenda", "opening.opening"} {
			d.goTo(r)
			shot(d, string(r))
		}
		d.goTo("tasks.ideas-votes")
		d.press("9", "<enter>", "2", "<right>", "1", "<right>", "<home>", "3")
		shot(d, "tasks.ideas-votes")
		d.press("<tab>", "<space>")
		shot(d, "tasks.ideas-result")
		d.model.overlay = d.model.newNotes()
		shot(d, "notes")
		d.press("<esc>", "<ctrl+g>")
		shot(d, "steps-of-a-workshop")
		d.press("<esc>")
		d.goTo("promises.promises-round")
		shot(d, "promises.promises-round")
		d.goTo(starRound)
		d.press("<home>", "<down>", "1", "j")
		shot(d, string(starRound))
		d.press("<end>", "<enter>")
		shot(d, "curtain")
		d.press("<enter>")
		shot(d, "only-one-here")
		d.press("<down>", "<enter>", "4433p")
		shot(d, "sheet")
		d.closes()
		d.sits()
		d.press("1144p2213")
		d.closes()
		d.sits()
		d.press("4223", "<tab>")
		shot(d, "closing")
		d.press("<enter>")
		shot(d, "everybody")
		d.press("<enter>")
		shot(d, "reveal")
		d.press("4", "<down>", "5", "quid communicemus")
		shot(d, "reveal-not-agreed")
		d.press("<tab>", "<home>", "<space>")
		shot(d, "reveal-star")
		d.goTo("actions.actions")
		d.press("<space>", "<down>", "p", "<down>", "x", "n", "postea")
		shot(d, "actions-set-aside")
		d.press("<enter>")
		d.choose(words.Screen().MenuLot.With(1))
		d.press("?")
		shot(d, "parking-lot")
	})
}

package screen

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// No word depends on a colour. A window's background is not ours to know, and in some
// of them a colour of the sixteen is the background itself: letters painted in ANSI
// magenta are gone in classic PowerShell, grey ones in Solarized.

// A painted cell is a sign on the screen with what it is drawn in.
type painted struct {
	sign                     rune
	fore, back               int // of the terminal's sixteen; -1 for its own
	bold, underline, reverse bool
	faint                    bool
}

var sgr = regexp.MustCompile(`^\x1b\[([0-9;]*)m`)

// cellsOf parses a frame sign by sign, and knows nothing but what the program may send.
func cellsOf(frame string) ([]painted, error) {
	var cells []painted
	pen := painted{fore: -1, back: -1}
	for frame != "" {
		if found := sgr.FindStringSubmatch(frame); found != nil {
			frame = frame[len(found[0]):]
			for code := range strings.SplitSeq(found[1], ";") {
				n, _ := strconv.Atoi(cmp.Or(code, "0"))
				switch {
				case n == 0:
					pen = painted{fore: -1, back: -1}
				case n == 1:
					pen.bold = true
				case n == 2:
					pen.faint = true
				case n == 4:
					pen.underline = true
				case n == 7:
					pen.reverse = true
				case n >= 30 && n <= 37:
					pen.fore = n - 30
				case n >= 90 && n <= 97:
					pen.fore = n - 90 + 8
				case n >= 40 && n <= 47:
					pen.back = n - 40
				case n >= 100 && n <= 107:
					pen.back = n - 100 + 8
				default: // a palette of 256, a colour of its own
					return nil, fmt.Errorf("the screen is told %q", found[0])
				}
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(frame)
		if r == '\x1b' {
			return nil, fmt.Errorf("the screen is told %.20q", frame)
		}
		frame = frame[size:]
		pen.sign = r
		cells = append(cells, pen)
	}
	return cells, nil
}

func said(cells []painted) string {
	var s strings.Builder
	for _, c := range cells {
		s.WriteRune(c.sign)
	}
	return s.String()
}

// checkColours checks what must hold of every frame, and says which colours are on it.
func checkColours(frame string) (seen map[int]bool, err error) {
	cells, err := cellsOf(frame)
	if err != nil {
		return nil, err
	}
	seen = map[int]bool{}
	for i, c := range cells {
		if c.fore < 0 && c.back < 0 {
			continue
		}
		around := said(cells[max(0, i-20):min(len(cells), i+20)])
		switch {
		case unicode.IsLetter(c.sign) || unicode.IsDigit(c.sign):
			return nil, fmt.Errorf("%q is painted in colour %d on %d in %q", c.sign, c.fore, c.back, around)
		case c.fore == 5 || c.fore == 8 || c.back == 5 || c.back == 8:
			return nil, fmt.Errorf("%q is painted in colour %d on %d, which may be the window's own, in %q", c.sign, c.fore, c.back, around)
		case c.bold || c.faint || c.reverse || c.back >= 0:
			return nil, fmt.Errorf("%q is more than a sign in a colour, and bold makes another of it: %+v in %q", c.sign, c, around)
		}
		if c.sign != ' ' && c.sign != '\n' {
			seen[c.fore] = true
		}
	}
	return seen, nil
}

// everyFrame walks through all there is to see, alone and in a workshop.
func everyFrame(t *testing.T, l content.Language, theme walk.Theme, width, height int, see func(what string, m *model)) {
	t.Helper()
	goThrough := func(s walk.Session, steps func(d *driver, look func(string))) {
		t.Helper()
		s.Theme, s.Move = theme, func(string) error { return nil }
		drive(t, s, width, height, func(d *driver) {
			look := func(what string) { see(what, d.model) }
			look("cover")
			d.begin()
			steps(d, look)
		})
	}
	states := []content.State{content.InPlace, content.Planned, content.Missing, content.TalkFirst, content.NotRelevant, content.Expected, content.Adapted, content.LeaveOut, content.AskHR}
	for _, s := range []walk.Session{wizardtest.NewSession(l), newWorkshop(l)} {
		mode := s.Plan.Answer(content.RefMode)
		for _, filled := range []bool{false, true} {
			if filled {
				fill(s.Guide, s.Plan)
				s.Plan.Set(content.RefMode, mode)
				for i, q := range s.Guide.Questions() {
					if own := q.States(); i%7 > 0 && len(own) > 0 && !q.Folded() {
						s.Plan.Take(q.Ref, own[i%len(own)])
					} else if i%5 == 0 && q.Item.Kind == content.KindText {
						s.Plan.Take(q.Ref, states[i%len(states)])
					}
				}
			}
			goThrough(s, func(d *driver, look func(string)) {
				for _, p := range d.pages() {
					d.goTo(p.Ref())
					look(string(p.Ref()))
					d.press("<down>", "<right>", "n")
					look(string(p.Ref()) + ", and a row further")
					d.press("<esc>")
					if d.model.overlay != nil {
						look(string(p.Ref()) + ", menu")
						d.press("<esc>")
					}
					if filled {
						d.press("<f1>")
						look(string(p.Ref()) + ", help")
						d.press("<esc>")
					}
				}
				d.press("<ctrl+g>")
				look("steps")
				d.press("<esc>")
				d.model.overlay = d.model.newNotes()
				look("notes")
				d.press("<esc>")
				d.model.overlay = d.model.newLot()
				d.press("a thought", "<up>", "n")
				look("parking lot")
				d.press("<esc>", "<esc>", "<ctrl+c>")
				look("leaving")
				d.press("<f1>", "<esc>")
				d.goTo("review.review-write")
				d.press("<home>", "<up>", "<up>", "<up>", "<enter>")
				look("written")
				d.goTo("purpose.why")
				d.fail = errors.New("the disk is full")
				d.press("x")
				look("not saved yet")
				d.rest()
				look("not saved")
				d.press("<esc>")
				look("menu of what is not saved")
			})
		}
	}
	goThrough(wizardtest.Room(l), func(d *driver, look func(string)) {
		d.goTo("tasks.ideas-votes")
		d.press("9")
		look("votes")
		d.press("<down>", "12")
		look("more dots than there are")
	})
	goThrough(workshop(l), func(d *driver, look func(string)) {
		d.beginRound(promiseRound)
		look("curtain")
		for _, sheet := range []string{"1", "14", "13"} {
			d.sits()
			d.press(sheet, "<home>", "n")
			look("sheet")
			d.press("<esc>", "<tab>")
			look("closing")
			d.press("<enter>")
		}
		look("everybody")
		d.press("<enter>")
		look("reveal")
		d.press("1", "<enter>")
		look("agreed")
		d.press("5", "what it is about")
		look("why not")
		d.press("<enter>")
		look("not agreed")
		d.beginRound(starRound)
		for _, sheet := range []string{"44322114", "1144p22131", "4223"} {
			d.sits()
			d.press(sheet)
			look("star sheet")
			d.closes()
		}
		d.press("<enter>")
		look("reveal of the star")
		d.press("<home>", "<space>")
		look("star alone")
	})
	timed := newWorkshop(l)
	goThrough(timed, func(d *driver, look func(string)) {
		d.goTo("opening.opening")
		d.pass(20 * time.Minute)
		look("time is up")
	})
}

// Every page and what can lie over it, in every theme: no letter and no digit has a
// colour, whatever it says, and no sign has one that may be the window's own. How the
// colours of the signs stand out is printed (go test ./wizard -run NoLetter -v).
func TestNoLetterIsColoured(t *testing.T) {
	if testing.Short() {
		t.Skip("it is long, and does one thing after the other")
	}
	// What is drawn with a style that is not ours must be seen here as in a terminal.
	before := lipgloss.ColorProfile()
	lipgloss.SetColorProfile(termenv.TrueColor)
	t.Cleanup(func() { lipgloss.SetColorProfile(before) })
	colours := map[walk.Theme]map[int]bool{}
	for _, theme := range walk.Themes() {
		colours[theme] = map[int]bool{}
		var all strings.Builder
		for i, size := range []struct{ width, height int }{{150, 40}, {80, 24}, {40, 12}} {
			if i > 0 && theme != walk.ThemeAuto && theme != walk.ThemeProjector { // the others lay it out as auto does
				continue
			}
			l := content.Languages()[i%2]
			t.Run(fmt.Sprintf("%s-%s-%dx%d", theme, l, size.width, size.height), func(t *testing.T) {
				frames := 0
				everyFrame(t, l, theme, size.width, size.height, func(what string, m *model) {
					frames++
					frame := m.View()
					all.WriteString(ansi.Strip(frame))
					seen, err := checkColours(frame)
					if err != nil && !t.Failed() { // the others are mostly the same
						t.Errorf("%s: %v", what, err)
					}
					if theme == walk.ThemeProjector {
						checkBold(t, what, frame)
					}
					maps.Copy(colours[theme], seen)
				})
				t.Logf("%d frames", frames)
			})
		}
		checkAllWasSeen(t, theme, all.String())
	}
	for theme, seen := range colours {
		if none := theme == walk.ThemeMono || theme == walk.ThemeProjector; none != (len(seen) == 0) {
			t.Errorf("%s paints in %v", theme, slices.Sorted(maps.Keys(seen)))
		}
	}
	t.Run("contrast", func(t *testing.T) { tellContrast(t, colours) })
}

// checkAllWasSeen checks that the walk has come to every sign and to what is rarely told.
func checkAllWasSeen(t *testing.T, theme walk.Theme, all string) {
	t.Helper()
	want := []string{"✓", "✗", "!", "?", "≠", "→", "★", "●", "○", "◐", "◉", "◎", "│", "▸", "▌", "›", "┃"}
	if theme != walk.ThemeProjector { // whose header is short
		want = append(want, "▰", "▱", "─")
	}
	for _, told := range []content.Text{words.Screen().AgainToLeave, words.Screen().NotSaved, words.Screen().MenuMove, words.Walk().Written, words.Screen().TimeUpLine, content.NotAgreed.Label()} {
		begins, _, _ := strings.Cut(told.EN, "%")
		want = append(want, begins[:min(len(begins), 16)])
	}
	for _, part := range want {
		if !strings.Contains(all, part) {
			t.Errorf("%s: nowhere stands %q", theme, part)
		}
	}
}

// checkBold checks what the projector's theme is for: bold is what the terminal has that
// is farthest from its background.
func checkBold(t *testing.T, what, frame string) {
	t.Helper()
	cells, _ := cellsOf(frame)
	for i, c := range cells {
		if (unicode.IsLetter(c.sign) || unicode.IsDigit(c.sign)) && !c.bold {
			t.Errorf("%s: %q is not bold, after %q", what, c.sign, said(cells[max(0, i-20):i]))
			return
		}
	}
}

// The test above can fail.
func TestTheCheckOfColoursFindsThem(t *testing.T) {
	for frame, finds := range map[string]string{
		"plain \x1b[1mbold\x1b[0m \x1b[7mhere\x1b[0m \x1b[1;4;7mall\x1b[0m": "",
		"\x1b[32m✓\x1b[0m in place":                                         "",
		"\x1b[91m!\x1b[m not saved":                                         "",
		"\x1b[32m✓ in place\x1b[0m":                                         "'i' is painted in colour 2",
		"\x1b[1;36malongside\x1b[0m":                                        "'a' is painted in colour 6",
		"\x1b[92m1\x1b[0m":                                                  "'1' is painted in colour 10",
		"\x1b[32m✓ \x1b[39mø":                                               "the screen is told",
		"\x1b[41mø\x1b[0m":                                                  "'ø' is painted in colour -1 on 1",
		"\x1b[7;33mé\x1b[0m":                                                "'é' is painted in colour 3",
		"\x1b[35m!\x1b[0m care":                                             "'!' is painted in colour 5",
		"\x1b[45m \x1b[0m":                                                  "' ' is painted in colour -1 on 5",
		"\x1b[90m│\x1b[0m":                                                  "'│' is painted in colour 8",
		"\x1b[100m│\x1b[0m":                                                 "'│' is painted in colour -1 on 8",
		"\x1b[38;5;5m!\x1b[0m":                                              "the screen is told",
		"\x1b[48;5;8m!\x1b[0m":                                              "the screen is told",
		"\x1b[38;2;9;9;9m!\x1b[0m":                                          "the screen is told",
		"\x1b[2mfaint\x1b[0m":                                               "",
		"\x1b[2;32m✓\x1b[0m":                                                "more than a sign in a colour",
		"\x1b[1;32m✓\x1b[0m":                                                "more than a sign in a colour",
		"\x1b[32;7m✓\x1b[0m":                                                "more than a sign in a colour",
		"\x1b]11;red\a":                                                     "the screen is told",
	} {
		_, err := checkColours(frame)
		if finds == "" && err != nil || finds != "" && (err == nil || !strings.Contains(err.Error(), finds)) {
			t.Errorf("%q: %v, want %q", frame, err, finds)
		}
	}
}

// A pen colours a sign before words, and never the words.
func TestAPenPaintsTheSignAlone(t *testing.T) {
	alert := newLook(walk.ThemeAuto).alert
	for line, want := range map[string]string{
		"":                 "",
		"! far apart":      "\x1b[91m!\x1b[0m\x1b[1m far apart\x1b[0m",
		"    ? not said":   "\x1b[91m    ?\x1b[0m\x1b[1m not said\x1b[0m",
		"▰▰▰":              "\x1b[91m▰▰▰\x1b[0m",
		"!important":       "\x1b[1m!important\x1b[0m",
		"? ✓ and ! inside": "\x1b[91m?\x1b[0m\x1b[1m ✓ and ! inside\x1b[0m",
		"no sign ✓":        "\x1b[1mno sign ✓\x1b[0m",
	} {
		if got := alert.Render(line); got != want {
			t.Errorf("%q is drawn as %q, want %q", line, got, want)
		}
	}
	for _, r := range signs {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			t.Errorf("%q is no sign", r)
		}
	}
}

// Whoever sees no colour tells the states of a row apart by a sign and a word each.
func TestStatesDifferWithoutColour(t *testing.T) {
	for _, l := range content.Languages() {
		d := &desk{lang: l, look: newLook(walk.ThemeMono)}
		for _, states := range [][]content.State{content.Promises.States(), content.Expectations.States(), content.FoldedStates()} {
			taken := map[string]content.State{}
			for _, s := range append([]content.State{content.Open}, states...) {
				sign, word, _ := strings.Cut(ansi.Strip(d.stanceOf(s)), " ")
				for _, part := range []string{sign, word} {
					if other, ok := taken[part]; ok || part == "" {
						t.Errorf("%q and %q are both drawn with %q", s, other, part)
					}
					taken[part] = s
				}
			}
		}
	}
}

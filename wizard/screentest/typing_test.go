package screentest_test

import (
	"fmt"
	"slices"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

func TestTextArrivesToTheLetter(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"blanks":        "  before, \u00a0\u200b odd ones, and after  ",
		"blank lines":   "\n\none\n\n\nfour",
		"tabs":          "\tbefore\tand inside\t",
		"end of a file": "...",
		"yes":           "yes",
		"number":        "1e3",
		"markup":        "---\n# heading\n- item\n1. item\n~\nnull: 'x'\n| cell |\n<b>`\\`</b>",
		"letters":       "æøå ÆØÅ e\u0301 a\u030a",
		"emoji":         "👩‍👩‍👧 og 👍🏽",
		"names of keys": "end\nenter\nup\ndown\nleft\nright\nhome\ntab\ndelete\nesc\nbackspace\nctrl+c\nspace\nf1\nshift+tab\npgdown\nend",
		"long":          strings.Repeat("smørrebrød ", 60),
		"long, one on":  "------" + strings.Repeat("smørrebrød ", 60), // what is read at once ends inside a letter
	} {
		line := strings.ReplaceAll(text, "\n", enter) // what the key and a paste both send
		for how, keys := range map[string]string{"typed": line, "pasted": screentest.Paste(line)} {
			if how == "typed" && strings.Contains(text, "\t") {
				continue // the key is another one's
			}
			t.Run(how+" "+name, func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.openAt("purpose.why")
				x.Send(keys)
				x.WaitFor("saving")
				if how == "typed" && strings.Contains(line, enter) { // or the tab would be part of it
					x.WaitFor("saved ✓") // which is later than any burst lasts, on a busy machine too
				}
				x.Send(tab)
				r.onPage(x, "purpose.held")
				if got := r.plan().Answer("purpose.why").Text; got != text {
					t.Errorf("saved is\n%q, want\n%q", got, text)
				}
			})
		}
	}
}

// TestNamesOfKeysAreWords types a word that is also a key's name in every kind
// of box.
func TestNamesOfKeysAreWords(t *testing.T) {
	t.Parallel()
	for page, box := range map[content.Ref]struct {
		before string
		get    func(*content.Plan) string
	}{
		"about.scheme":           {"", func(p *content.Plan) string { return p.Answer("about.scheme").Text }},
		"tasks.ideas":            {"", func(p *content.Plan) string { return p.Answer("tasks.ideas").Ideas[0].Text }},
		"keeping.diluted":        {"", func(p *content.Plan) string { return p.Answer("keeping.diluted").Sign }},
		"keeping.staff-meetings": {"n", func(p *content.Plan) string { return p.Answer("keeping.staff-meetings").Note }},
		"actions.actions":        {end, func(p *content.Plan) string { return p.Actions[0].What }},
		"review.review-by":       {"", func(p *content.Plan) string { return p.Answer("review.review-by").Text }},
	} {
		t.Run(string(page), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt(page)
			x.Send(box.before + "enter home delete end") // a word at a time, between the blanks
			x.WaitFor("enter home delete end")
			x.Signal(syscall.SIGTERM)
			x.Wait()
			if got := box.get(r.plan()); got != "enter home delete end" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

// TestInputInPieces delivers keys as a slow line does: in pieces that begin and
// end anywhere. Before the next piece, the screen shows that the program has had
// the one before.
func TestInputInPieces(t *testing.T) {
	t.Parallel()
	type piece struct{ keys, seen string }
	for name, in := range map[string]struct {
		pieces []piece
		want   string
	}{
		"inside a letter": {[]piece{{"qx\xc3", "qx"}, {"\xb8r", ""}}, "qxør"},
		"inside an emoji": {[]piece{{"qx\xf0\x9f", "qx"}, {"\x91\x8d!", ""}}, "qx👍!"},
		"inside an arrow": {[]piece{{"qx\x1b[", "qx"}, {"Dcd", ""}}, "qcdx"},
		"inside a paste":  {[]piece{{"qx\x1b[20", "qx"}, {"0~pasted\x1b[201~", ""}}, "qxpasted"},
		"after an escape": { // which opens the menu, and no more
			[]piece{{"qx", "qx"}, {esc, "Back to the question"}, {"[D" + esc, "qx"}, {"cd", ""}}, "qxcd",
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			x := r.openAt("purpose.why")
			for _, p := range in.pieces {
				x.Send(p.keys)
				x.WaitFor(p.seen)
			}
			x.Send(tab)
			r.onPage(x, "purpose.held")
			if got := r.plan().Answer("purpose.why").Text; got != in.want {
				t.Errorf("saved is %q, want %q", got, in.want)
			}
		})
	}
}

// TestHugePastes pastes 100 KB between brackets. A box refuses it aloud and as a
// whole; in a list every line becomes an idea.
func TestHugePastes(t *testing.T) {
	t.Parallel()
	lines := manyLines(2000)
	t.Run("text", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("purpose.why")
		x.Send("before")
		x.WaitFor("before")
		x.Send(screentest.Paste(strings.Join(lines, enter)))
		x.WaitFor("That does not fit: a box takes 20000 characters. Nothing was cut")
		x.Send("\x13")
		x.WaitFor("Already saved", "saved ✓")
		if got := r.plan().Answer("purpose.why").Text; got != "before" {
			t.Errorf("%d bytes were kept", len(got))
		}
	})
	t.Run("list", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("tasks.ideas")
		x.Send(screentest.Paste(strings.Join(lines, enter) + enter))
		x.WaitFor(lines[len(lines)-1])
		r.wantIdeas(x, lines)
	})
}

// TestPastesWithoutBrackets come as keys, which BenchmarkRawPaste measures.
func TestPastesWithoutBrackets(t *testing.T) {
	t.Parallel()
	lines := manyLines(300)
	t.Run("text", func(t *testing.T) {
		t.Parallel()
		lines := lines[:150]
		r := newRoom(t, content.English)
		x := r.openAt("purpose.why")
		x.Send(strings.Join(lines, enter))
		x.WaitFor(lines[len(lines)-1])
		x.Send(tab)
		r.onPage(x, "purpose.held")
		if got := r.plan().Answer("purpose.why").Text; got != strings.Join(lines, "\n") {
			t.Errorf("saved is %q", got)
		}
	})
	t.Run("list", func(t *testing.T) {
		t.Parallel()
		r := newRoom(t, content.English)
		x := r.openAt("tasks.ideas")
		x.Send(strings.Join(lines, enter) + enter)
		x.WaitFor(lines[len(lines)-1])
		r.wantIdeas(x, lines)
	})
}

func manyLines(n int) []string {
	lines := make([]string, n)
	for i := range lines {
		lines[i] = fmt.Sprintf("linje %04d: smørrebrød på en mandag, og mere endnu", i)
	}
	return lines
}

// wantIdeas saves, and compares the ideas with what was pasted.
func (r *room) wantIdeas(x *screentest.Terminal, lines []string) {
	r.t.Helper()
	x.Send("\x13")
	x.WaitFor("Already saved", "saved ✓")
	var got []string
	for _, idea := range r.plan().Answer("tasks.ideas").Ideas {
		got = append(got, idea.Text)
	}
	if !slices.Equal(got, lines) {
		r.t.Errorf("%d lines became %d ideas: %q", len(lines), len(got), got[max(0, len(got)-3):])
	}
}

// TestPastesThatComeAsKeys are written in one piece, and in pieces of 64 bytes, as every
// console of Windows sends them: the paste is the answer, and answers nothing else.
func TestPastesThatComeAsKeys(t *testing.T) {
	t.Parallel()
	lines := manyLines(12)
	keys := strings.Join(lines, enter)
	for place, c := range map[content.Ref]struct {
		get  func(*content.Plan) string
		want string
	}{
		"about.scheme":    {func(p *content.Plan) string { return p.Answer("about.scheme").Text }, strings.Join(lines, " ")},
		"purpose.why":     {func(p *content.Plan) string { return p.Answer("purpose.why").Text }, strings.Join(lines, "\n")},
		"keeping.diluted": {func(p *content.Plan) string { return p.Answer("keeping.diluted").Sign }, strings.Join(lines, " ")},
		"tasks.ideas": {func(p *content.Plan) string {
			var ideas []string
			for _, idea := range p.Answer("tasks.ideas").Ideas {
				ideas = append(ideas, idea.Text)
			}
			return strings.Join(ideas, "\n")
		}, strings.Join(lines, "\n")},
	} {
		for _, size := range []int{len(keys), 64} {
			t.Run(fmt.Sprintf("%s in pieces of %d", place, size), func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.openAt(place)
				for piece := range slices.Chunk([]byte(keys), size) {
					x.Send(string(piece))
				}
				x.WaitFor("Ctrl+Z takes", "saved ✓")
				x.Signal(syscall.SIGTERM)
				x.Wait()
				p := r.plan()
				if got := c.get(p); got != c.want {
					t.Errorf("saved is %q, want %q", got, c.want)
				}
				if p.Position != place {
					t.Errorf("it leads to %s", p.Position)
				}
			})
		}
	}
}

// TestAPasteOnRowsAsKeys changes nothing.
func TestAPasteOnRowsAsKeys(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("expect-of-us.induction")
	before := r.yaml(r.plan())
	x.Send("1 first" + enter + "note 2" + tab + "3" + enter + enter)
	x.WaitFor("there is nothing to write in here")
	x.Signal(syscall.SIGTERM)
	x.Wait()
	if after := r.yaml(r.plan()); after != before {
		t.Errorf("the plan is\n%s, was\n%s", after, before)
	}
}

package block

import (
	"bytes"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"alongside/content"
)

// A drawn is a drawing as it stands on its page.
type drawn struct {
	*html.Node
	box     box
	caption string
}

func draw(t *testing.T, d Drawing) drawn {
	t.Helper()
	page := (&Document{Lang: content.English, Blocks: []Block{Figure{"A title", "In the table.", d}}}).HTML()
	doc := parsed(t, fmt.Sprintf("%+v", d), page)
	svg := find(t, doc, "svg")
	f := floats(t, attributeOf(svg, "viewBox"))
	caption, _ := said(find(t, doc, "figcaption"))
	return drawn{svg, box{f[0], f[1], f[0] + f[2], f[1] + f[3]}, caption}
}

func attributeOf(n *html.Node, key string) string {
	i := slices.IndexFunc(n.Attr, func(a html.Attribute) bool { return a.Key == key })
	if i < 0 {
		return ""
	}
	return n.Attr[i].Val
}

func floats(t *testing.T, s string) []float64 {
	t.Helper()
	return each(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r >= 'A' }), func(s string) float64 {
		f, err := strconv.ParseFloat(s, 64)
		if err != nil {
			t.Fatal(err)
		}
		return f
	})
}

// all are the elements of a class.
func (d drawn) all(class string) (all []*html.Node) {
	for n := range d.Descendants() {
		if n.Type == html.ElementNode && attributeOf(n, "class") == class {
			all = append(all, n)
		}
	}
	return all
}

// texts are where each text of the drawing stands, by the estimate it was set with.
func (d drawn) texts(t *testing.T, class string) (all []box) {
	t.Helper()
	for _, text := range d.all(class) {
		var taken box
		for line := range text.ChildNodes() {
			if line.Data != "tspan" {
				continue
			}
			said, _ := said(line)
			_, b := setText("", attributeOf(text, "text-anchor"), []string{said}, floats(t, attributeOf(line, "x"))[0], floats(t, attributeOf(line, "y"))[0])
			taken.add(b)
		}
		all = append(all, taken)
	}
	return all
}

func (b box) within(o box) bool {
	const near = .2 // coordinates are rounded
	return b.left >= o.left-near && b.top >= o.top-near && b.right <= o.right+near && b.bottom <= o.bottom+near
}

var axisNames = []string{"Hope", "Choice, and a say in one's own life", "Forbindelser til lokalsamfundet", "Medarbejderindflydelsesmulighederne", "A bridge", "Tillid og fortrolighed mellem alle i huset"}

// However many axes there are and whatever they are called, no name is cut, lies on the
// star or on another name.
func TestTheNamesOfAStarHaveRoom(t *testing.T) {
	t.Parallel()
	for n := 3; n <= 10; n++ {
		for from := range axisNames {
			s := Star{Steps: 4}
			for i := range n {
				s.Axes = append(s.Axes, axisNames[(from+i)%len(axisNames)])
			}
			d := draw(t, s)
			names := d.texts(t, "name")
			if len(names) != n {
				t.Fatalf("%d of %d names", len(names), n)
			}
			for i, a := range names {
				if !a.within(d.box) {
					t.Errorf("%d axes: %q stands at %v, outside %v", n, s.Axes[i], a, d.box)
				}
				for j, b := range names[:i] {
					if a.meets(b) {
						t.Errorf("%d axes: %q and %q stand on one another", n, s.Axes[i], s.Axes[j])
					}
				}
			}
			for axis := range n {
				end := along(axis, n, starRadius, 0)
				for i, name := range names {
					if name.meets(box{end.x - 1, end.y - 1, end.x + 1, end.y + 1}) {
						t.Errorf("%d axes: %q covers the end of axis %d", n, s.Axes[i], axis)
					}
				}
			}
		}
	}
}

// Those who stand on the same step are both to be seen: each voice has a place and a sign
// of its own, and in words beside the star the same sign.
func TestVoicesThatAgreeAreAllSeen(t *testing.T) {
	t.Parallel()
	s := Star{Axes: []string{"a", "b", "c", "d", "e"}, Steps: 4}
	for i := range starLines {
		s.Voices = append(s.Voices, StarVoice{Name: fmt.Sprint("Voice ", i+1), At: []Range{{3, 3, 3}, {3, 3, 3}, {3, 3, 3}, {1, 1, 1}, {4, 4, 4}}})
	}
	d := draw(t, s)
	drawn := map[string]bool{}
	for _, sign := range d.all("sign") {
		drawn[attributeOf(sign, "d")] = true
	}
	if len(drawn) != starLines {
		t.Errorf("%d signs stand apart, of %d", len(drawn), starLines)
	}
	if want := "■ Voice 1 ◆ Voice 2 ▲ Voice 3 ● Voice 4 □ Voice 5 ○ Voice 6"; !strings.Contains(d.caption, want) {
		t.Errorf("it says %q, not %q", d.caption, want)
	}
	if bars := d.all("bar"); len(bars) != 0 || strings.Contains(d.caption, "bar") {
		t.Errorf("nobody stands apart, and there are %d bars: %q", len(bars), d.caption)
	}
}

// A line is drawn only between what somebody said, and a bar only where several differ.
func TestAStarShowsNothingThatWasNotSaid(t *testing.T) {
	t.Parallel()
	s := Star{Axes: []string{"a", "b", "c", "d"}, Steps: 4, Voices: []StarVoice{
		{Name: "whole", At: []Range{{1, 1, 1}, {2, 2, 2}, {3, 3, 3}, {4, 4, 4}}},
		{Name: "with a gap", At: []Range{{1, 2, 3}, {2, 2, 2}, {}, {4, 4, 4}}},
		{Name: "short", At: []Range{{2, 2, 2}}},
		{Name: "silent", At: nil},
	}}
	d := draw(t, s)
	type count struct{ begun, closed, signs, bars int }
	got := map[string]count{}
	for i, class := range []string{"voice1", "voice2", "voice3", "voice4"} {
		for _, g := range d.all(class) {
			c := count{}
			for p := range g.ChildNodes() {
				path := attributeOf(p, "d")
				switch attributeOf(p, "class") {
				case "line":
					c.begun, c.closed = strings.Count(path, "M"), strings.Count(path, "Z")
				case "sign":
					c.signs = strings.Count(path, "z")
				case "bar":
					c.bars = strings.Count(path, "M")
				}
			}
			got[s.Voices[i].Name] = c
		}
	}
	for name, want := range map[string]count{"whole": {1, 1, 4, 0}, "with a gap": {2, 0, 3, 1}, "short": {}, "silent": {}} {
		if name == "short" {
			want.signs = 1
		}
		if got[name] != want {
			t.Errorf("%s: %+v, want %+v", name, got[name], want)
		}
	}
	if !strings.Contains(d.caption, "a bar reaches") {
		t.Errorf("what a bar is stands nowhere: %q", d.caption)
	}
}

// What nobody would draw is drawn without harm: no axis, no step, more than all of them.
func TestOddDrawings(t *testing.T) {
	t.Parallel()
	for _, d := range []Drawing{
		Star{},
		Star{Axes: []string{"a"}, Steps: 4, Voices: []StarVoice{{Name: "v", At: []Range{{1, 2, 9}, {1, 1, 1}}}}},
		Star{Axes: []string{"a", "b"}, Voices: []StarVoice{{Name: "v", At: []Range{{1, 1, 1}, {1, 1, 1}}}}},
		Star{Axes: []string{"", "", ""}, Steps: 2},
		Spread{},
		Spread{Rows: []SpreadRow{{"v", []int{1, 2, 3}, 0}}, Agreed: 7},
		Spread{Steps: []string{"a"}, Rows: []SpreadRow{{"", nil, 1000}, {"w", []int{-1}, -1}}, Agreed: -1},
	} {
		if got := draw(t, d); got.box.right < got.box.left || got.box.bottom < got.box.top {
			t.Errorf("%+v lies in %v", d, got.box)
		}
	}
}

// A spread says in words and figures how many stand where, and what was agreed.
func TestASpreadSaysHowManyStandWhere(t *testing.T) {
	t.Parallel()
	long := "Colleagues, and everybody else who has a say in how the days at the house are spent"
	d := draw(t, Spread{[]string{"not here", "somewhat", "important to very many of us", "central"}, []SpreadRow{{"Lived experience", []int{0, 0, 0, 1}, 0}, {long, []int{2, 0, 123456, 0}, 3}}, 2})
	got, _ := said(d.Node)
	for _, want := range []string{"not here", "important to very many of us", "Lived experience", long, "3 passed", "▲ agreed", "123456"} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is missing in %q", want, got)
		}
	}
	if n := len(d.all("some")); n != 3 {
		t.Errorf("%d places are taken, not 3", n)
	}
	if n := len(d.all("none")); n != 5 {
		t.Errorf("%d places are free, not 5", n)
	}
	var all []box
	for _, class := range []string{"step", "row", "agreed"} {
		all = append(all, d.texts(t, class)...)
	}
	for i, a := range all {
		if !a.within(d.box) {
			t.Errorf("a text stands at %v, outside %v", a, d.box)
		}
		for _, b := range all[:i] {
			if a.meets(b) && a != (box{}) && b != (box{}) {
				t.Errorf("texts stand on one another: %v, %v", a, b)
			}
		}
	}
}

// Those who cannot see a drawing hear what it is, and where the same figures stand.
func TestADrawingSaysWhatItIs(t *testing.T) {
	t.Parallel()
	d := &Document{Lang: content.Danish, Blocks: []Block{Figure{"Første", "I tabellen.", star(content.Danish)}, Figure{"Anden", "Nedenfor.", spread(content.Danish)}}}
	doc, err := html.Parse(bytes.NewReader(d.HTML()))
	if err != nil {
		t.Fatal(err)
	}
	named := map[string]string{}
	for n := range doc.Descendants() {
		if id := attributeOf(n, "id"); id != "" {
			named[id], _ = said(n)
		}
	}
	var heard []string
	for n := range doc.Descendants() {
		if n.Data == "svg" {
			if attributeOf(n, "role") != "img" {
				t.Error("a drawing is no image")
			}
			for id := range strings.FieldsSeq(attributeOf(n, "aria-labelledby")) {
				heard = append(heard, named[id])
			}
		}
	}
	if want := []string{"Første", "I tabellen.", "Anden", "Nedenfor."}; !slices.Equal(heard, want) {
		t.Errorf("one hears %q, not %q", heard, want)
	}
}

package block

import (
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	render "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"alongside/content"
)

// outline is what a reader made of a document: what stands in what, and the words. Where
// readers differ in how they write the same, it is written in one way.
func outline(t *testing.T, page string) []string {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	say := func(s string) {
		if s = strings.Join(strings.Fields(typewritten(s)), " "); s == "" {
			return
		}
		if n := len(all); n > 0 && strings.HasPrefix(all[n-1], "'") {
			all[n-1] += " " + s
		} else {
			all = append(all, "'"+s)
		}
	}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		name := n.Data
		switch n.Type {
		case html.TextNode:
			say(name)
			return
		case html.CommentNode, html.DoctypeNode:
			all = append(all, "<!"+name)
			return
		case html.ElementNode:
		case html.ErrorNode, html.DocumentNode, html.RawNode:
			name = ""
		}
		switch name {
		case "", "html", "head", "body", "thead", "tbody", "colgroup", "col", "label":
			name = ""
		case "p":
			if n.Parent.Data == "li" { // of a list with air in it, or without
				name = ""
			}
		case "a":
			name += " " + attribute(n, "href")
		case "input":
			name += " " + attribute(n, "type")
			if slices.ContainsFunc(n.Attr, func(a html.Attribute) bool { return a.Key == "checked" }) {
				name += " checked"
			}
		}
		if n := len(all); name == "ul" && n > 0 && all[n-1] == ">ul" {
			all = all[:n-1] // some part a list where its items have boxes from where they have none
		} else if name != "" {
			all = append(all, "<"+name)
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if name != "" {
			all = append(all, ">"+n.Data)
		}
	}
	walk(doc)
	return all
}

func attribute(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// Whatever program reads a document, it finds the same blocks in it, and the same words.
func TestOtherProgramsAgreeOnEveryBlock(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		for name, program := range readers {
			t.Run(name+" in "+string(l), func(t *testing.T) {
				t.Parallel()
				cmd := program()
				if _, err := exec.LookPath(cmd.Args[0]); err != nil {
					t.Skip("there is no " + cmd.Args[0])
				}
				doc := everything(l)
				if name == "cmark" {
					doc.Blocks = simplest(doc.Blocks)
				}
				md := doc.Markdown()
				var page strings.Builder
				if err := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(render.WithUnsafe())).Convert(md, &page); err != nil {
					t.Fatal(err)
				}
				cmd.Stdin = strings.NewReader(string(md))
				got, err := cmd.Output()
				if err != nil {
					t.Fatal(err)
				}
				reads, want := outline(t, string(got)), outline(t, page.String())
				for i := range max(len(reads), len(want)) {
					if i >= len(reads) || i >= len(want) || reads[i] != want[i] {
						t.Fatalf("%d things are read alike, then\n%q\nis read for\n%q", i, reads[i:min(i+8, len(reads))], want[i:min(i+8, len(want))])
					}
				}
			})
		}
	}
}

// simplest are blocks without what the first Markdown did not know.
func simplest(all []Block) []Block {
	var kept []Block
	for _, b := range all {
		switch b := b.(type) {
		case Table, Ratings:
			continue
		case Asked:
			kept = append(kept, Asked{b.Question, simplest(b.Blocks)})
			continue
		case Tasks:
			for i := range b.Tasks {
				b.Tasks[i].Box = NoBox
			}
		case List:
			for i := range b.Items {
				b.Items[i].Box = NoBox
			}
		case Beside:
			kept = append(kept, Beside{simplest(b.Left), simplest(b.Right)})
			continue
		}
		kept = append(kept, b)
	}
	return kept
}

// Both formats say all that stands in a document; but a drawing only tells again what
// stands in words.
func TestBothFormatsSayEverything(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		doc := everything(l)
		var page strings.Builder
		if err := gfm.Convert(doc.Markdown(), &page); err != nil {
			t.Fatal(err)
		}
		for name, said := range map[string]string{"Markdown": page.String(), "HTML": string(doc.HTML())} {
			said = asShown("", said)
			texts(reflect.ValueOf(doc.Blocks), func(text string) {
				for line := range strings.Lines(text) {
					if line = words(line); !strings.Contains(said, line) {
						t.Errorf("the %s in %s does not say %q", name, l, line)
					}
				}
			})
		}
	}
}

// texts visits every text of blocks, those of figures aside.
func texts(v reflect.Value, visit func(string)) {
	switch kind := v.Kind(); {
	case kind == reflect.String:
		visit(v.String())
	case kind == reflect.Interface:
		texts(v.Elem(), visit)
	case kind == reflect.Slice:
		for i := range v.Len() {
			texts(v.Index(i), visit)
		}
	case kind == reflect.Struct && v.Type() != reflect.TypeFor[Figure]():
		for _, field := range v.Fields() {
			texts(field, visit)
		}
	}
}

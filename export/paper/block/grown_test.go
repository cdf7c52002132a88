package block

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
)

// grown are the ways in which a document grows, each to about so many bytes.
var grown = map[string]func(size int) []Block{
	"words":      repeated("A few words of an answer, "),
	"lines":      repeated("A few words of an answer\n"),
	"paragraphs": repeated("A few words of an answer\n\n"),
	"one word":   repeated("answer"),
	"addresses":  repeated("see https://example.org/a_b?c=1 "),
	"brackets":   repeated("(https://example.org/("),
	"starts":     repeated("https://"),
	"names":      repeated(":smile"),
	"marks":      repeated("*_`[<&|\\"),
	"cells":      repeated("a\t"),
	"gaps":       repeated("a    "),
	"items":      each64(func(s string) Block { return List{[]Item{{ToDo, Prose(s)}}} }),
	"facts":      each64(func(s string) Block { return Facts{Facts: []Fact{{Label: "Why", Items: [][]Line{Prose(s)}}}} }),
	"headings":   each64(func(s string) Block { return Heading{2, Phrase(s)} }),
	"rows": func(size int) []Block {
		t := Table{Head: []string{"a", "b"}}
		for range size / len(sixtyFour) {
			t.Rows = append(t.Rows, []Line{Phrase(sixtyFour), Say("1")})
		}
		return []Block{t}
	},
	"tasks": func(size int) []Block {
		var t Tasks
		for range size / len(sixtyFour) {
			t.Tasks = append(t.Tasks, Task{When: "1 May", Box: ToDo, What: Prose(sixtyFour), Who: Say("manager")})
		}
		return []Block{t}
	},
	"one list": func(size int) []Block {
		var l List
		for range size / len(sixtyFour) {
			l.Items = append(l.Items, Item{NoBox, Prose(sixtyFour)})
		}
		return []Block{l}
	},
	"marked words": func(size int) []Block {
		var l Line
		for range size / len(sixtyFour) {
			l = append(l, Span{sixtyFour, Strong}, Span{" ", Plain})
		}
		return []Block{Paragraph{[]Line{l}}}
	},
}

const sixtyFour = "Sixty-four letters are about as much as an answer has in a table"

func repeated(s string) func(int) []Block {
	return func(size int) []Block { return []Block{Quote{Prose(strings.Repeat(s, size/len(s)))}} }
}

func each64(write func(string) Block) func(int) []Block {
	return func(size int) []Block {
		var all []Block
		for range size / len(sixtyFour) {
			all = append(all, write(sixtyFour))
		}
		return all
	}
}

// However much there is, each byte takes about the same time: a writer that looks at all
// the others for each of them shows as a number, ns/byte, that grows with the document.
func BenchmarkGrown(b *testing.B) {
	sizes := []int{1 << 17, 1 << 20}
	if testing.Short() { // that it runs is all there is to be seen
		sizes = []int{1 << 10}
	}
	for name, blocks := range grown {
		for _, size := range sizes {
			d := &Document{Lang: content.English, Blocks: blocks(size)}
			for format, write := range map[string]func() []byte{"html": d.HTML, "markdown": d.Markdown} {
				b.Run(fmt.Sprint(name, "/", format, "/", size>>10, "kB"), func(b *testing.B) {
					for b.Loop() {
						write()
					}
					b.ReportMetric(float64(b.Elapsed().Nanoseconds())/float64(b.N)/float64(size), "ns/byte")
				})
			}
		}
	}
}

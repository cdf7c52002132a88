package block

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
)

// megabyte is a document with a megabyte of what people wrote, in all that can hold much.
func megabyte() *Document {
	d := &Document{Lang: content.English}
	text := strings.Repeat("A few words of an answer, and https://example.org/a to go with them.\n", 4)
	for i := range 900 {
		said := Prose(text)
		d.Add(Heading{2, Say(fmt.Sprint(i))}, Paragraph{said}, List{[]Item{{Box: ToDo, Lines: said}}},
			Facts{Facts: []Fact{{Label: "Why", Items: [][]Line{said}}}}, Table{[]string{"a", "b"}, [][]Line{{Say("b"), Phrase(text)}}})
	}
	return d
}

func BenchmarkPages(b *testing.B) {
	d := megabyte()
	for _, format := range []struct {
		name  string
		write func() []byte
	}{{"html", d.HTML}, {"markdown", d.Markdown}} {
		b.Run(format.name, func(b *testing.B) {
			b.SetBytes(1 << 20)
			for b.Loop() {
				format.write()
			}
		})
	}
}

// A page takes its time when it is written, and no time before.
func BenchmarkFirstPage(b *testing.B) {
	d := everything(content.English)
	for b.Loop() {
		if page := d.HTML(); len(page) == 0 {
			b.Fatal("no page")
		}
	}
}

package planfile

import (
	"bytes"
	"errors"
	"io"
	"sort"
	"strings"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// syntaxProblem says in the user's words why a file is not YAML. People meet this
// after changing a plan by hand, so each cure is about the slip behind it.
func syntaxProblem(name string, data []byte, err error) error {
	said, n, broken := err.Error(), 0, ""
	if len(data) <= MaxPlan/10 { // beyond that, looking for the line takes too long
		n, broken = brokenLine(data)
	}
	p := &content.Problem{
		File: name, Line: n, Cause: err,
		What: content.Text{EN: "this line does not fit those around it", DA: "linjen passer ikke sammen med dem omkring den"},
		Cure: content.Text{
			EN: "Indent it with spaces like the line above it, or take the copy whose name ends in .bak.",
			DA: "Ryk den ind med mellemrum som linjen over den, eller brug kopien, hvis navn ender på .bak.",
		},
	}
	quote := content.Text{EN: `Put it in quotation marks: "..."`, DA: `Sæt den i anførselstegn: "..."`}
	switch has := func(s string) bool { return strings.Contains(said, s) }; {
	case has("mapping values are not allowed"):
		p.What = content.Text{EN: "there is a colon too many, or the line is indented too far", DA: "der er et kolon for meget, eller linjen er rykket for langt ind"}
		p.Cure = content.Text{EN: `Put text with a colon in quotation marks: "..."`, DA: `Sæt tekst med kolon i anførselstegn: "..."`}
	case has("<document start>"):
		return secondDocument(name, n)
	case strings.Contains(broken[:len(broken)-len(strings.TrimLeft(broken, " \t"))], "\t"):
		return mend{sign: '\t', kind: tabs}.problem(name, n)
	case has("cannot start any token"):
		p.What = content.Text{EN: "text that begins with %s is not in quotation marks", DA: "en tekst, der begynder med %s, står ikke i anførselstegn"}.With(opener(broken))
		p.Cure = quote
	case has("anchor"), has("alias"), has("alphabetic or numeric"):
		p.What = content.Text{EN: "text that begins with *, & or ! is not in quotation marks", DA: "en tekst, der begynder med *, & eller !, står ikke i anførselstegn"}
		p.Cure = quote
	case has("quoted scalar"), has("unexpected end of stream"), has("document indicator"):
		p.What = content.Text{EN: "a quotation mark is opened here and not closed", DA: "her begynder et anførselstegn, som ikke slutter"}
		p.Cure = content.Text{EN: `Close it at the end of the text; inside it, write \" for a quotation mark.`, DA: `Luk det efter teksten; inde i den skrives et anførselstegn \".`}
	case has("control characters"):
		p.What = content.Text{EN: "there is a control character in the file", DA: "der er et styretegn i filen"}
		p.Cure = content.Text{EN: "Delete it in your editor, or take the copy whose name ends in .bak.", DA: "Slet det i jeres editor, eller brug kopien, hvis navn ender på .bak."}
	case has("exceeded max depth"):
		p.What = content.Text{EN: "the brackets are nested too deeply", DA: "der er for mange klammer inden i hinanden"}
		p.Cure = content.Text{EN: "Check that it is the right file.", DA: "Tjek, at det er den rigtige fil."}
	}
	return p
}

// opener is the sign that a line's text begins with, of those that cannot begin one.
func opener(line string) string {
	for _, sign := range []string{"@", "`", "%"} {
		if strings.Contains(line, " "+sign) || strings.HasPrefix(line, sign) {
			return sign
		}
	}
	return "@, ` / %"
}

// brokenLine finds the line that makes the file unreadable. The YAML library names
// the beginning of the block that went wrong, often many lines above; the first
// line with which the file stops being readable is the one to look at.
func brokenLine(data []byte) (n int, text string) {
	ends := []int{0} // the offsets at which the first n lines end
	for i, b := range data {
		if b == '\n' || i == len(data)-1 {
			ends = append(ends, i+1)
		}
	}
	n = sort.Search(len(ends)-1, func(n int) bool {
		return !readable(data[:ends[n]])
	})
	return n, string(data[ends[n-1]:ends[n]])
}

func readable(data []byte) bool {
	d := yaml.NewDecoder(bytes.NewReader(data))
	for {
		var n yaml.Node
		if err := d.Decode(&n); err != nil {
			return errors.Is(err, io.EOF)
		}
	}
}

package export_test

import (
	"fmt"
	"strings"

	"alongside/content"
	"alongside/export"
)

// A plan is read from what its file says, and written as it is sent on.
func Example() {
	guide, err := content.Builtin()
	if err != nil {
		fmt.Println(err)
		return
	}
	kept := `version: 1
language: en
workplace: Riverside
sections:
  - id: purpose
    answers:
      - id: why
        answer: Somebody who has been there gives hope.
...
`
	plan, err := export.Read("readiness-plan.yaml", []byte(kept), guide)
	if err != nil { // with the line and the cure: nothing is read in part
		fmt.Println(err)
		return
	}
	markdown := string(export.Markdown(plan, guide, content.Danish))
	title, _, _ := strings.Cut(markdown, "\n")
	fmt.Println(title)
	for line := range strings.Lines(markdown) {
		if strings.HasPrefix(line, "> ") {
			fmt.Print(line)
		}
	}
	// Output:
	// # Forberedelsesplan for peer-støtte: Riverside
	// > Somebody who has been there gives hope.
}

package export

import (
	"errors"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/paper"
	"alongside/export/planfile"
)

// ErrFormat says that there is no format of that name.
var ErrFormat = errors.New("no such format")

// In writes the plan in the format of that name, in a language. calls is how this program
// is called, for the plan's own first lines.
func (is *Given) In(format string, l content.Language, calls command.Program) ([]byte, error) {
	switch format {
	case "md", "markdown":
		return paper.MarkdownOn(is.today, is.Plan, is.Guide, l), nil
	case "yaml":
		return planfile.YAML(is.Plan.Speaking(l), is.Guide, calls.Kept(is.Name))
	case "hr":
		if sheet := paper.HRSheet(is.Plan, is.Guide, l); sheet != nil {
			return sheet, nil
		}
		return nil, &content.Problem{
			File: is.Name,
			What: content.Text{EN: "nothing in this plan is for the manager and HR alone", DA: "intet i planen er kun til lederen og HR"},
			Cure: content.Text{EN: "Write the plan itself: --format md.", DA: "Skriv selve planen: --format md."},
		}
	}
	return nil, &content.Problem{
		Cause: ErrFormat,
		What:  content.Text{EN: "there is no format %q", DA: "der findes ikke noget format %q"}.With(format),
		Cure:  content.Text{EN: "Formats: md, yaml, hr.", DA: "Formater: md, yaml, hr."},
	}
}

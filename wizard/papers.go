package wizard

import (
	"path/filepath"
	"strings"

	"alongside/content"
)

// A paper is one version of the plan that can be written, to read and send on.
type paper struct {
	label   content.Text // with a place for the path
	path    string       // as it is proposed
	lang    content.Language
	publish Publisher
}

// papersOf lists what can be written of a plan: the plan in the user's own
// language, in the others, and what is for the manager and HR alone.
func papersOf(s *Session, own content.Language) []paper {
	var papers []paper
	for _, l := range append([]content.Language{own}, otherLanguages(own)...) {
		path := s.Markdown
		if l != own { // the other language's version has its language in the name
			path = beforeSuffix(path, string(l))
		}
		label := content.Text{
			EN: words.WriteMarkdown.With(l.Label().EN, "%s").EN,
			DA: words.WriteMarkdown.With(l.Label().DA, "%s").DA,
		}
		papers = append(papers, paper{label, path, l, s.Publish})
	}
	if s.Guide.AnyFolded(s.Plan) {
		papers = append(papers, paper{words.WriteHR, beforeSuffix(s.Markdown, "hr"), own, s.PublishHR})
	}
	return papers
}

// beforeSuffix puts a word before a file name's suffix.
func beforeSuffix(path, word string) string {
	suffix := filepath.Ext(path)
	return strings.TrimSuffix(path, suffix) + "." + word + suffix
}

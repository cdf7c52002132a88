package planfile

import (
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// The table of a record's fields is all that writing and reading know of them. Whatever
// one of them would pass over is lost.
func TestEveryFieldComesBack(t *testing.T) {
	t.Parallel()
	g, seen := plantest.Guide(t), 0
	plantest.EachField(func(name string, p *content.Plan) {
		seen++
		if strings.HasSuffix(name, ".turn") { // of a round in which somebody takes turns
			p.Round.Who = []string{"manager"}
		}
		if name == "answer.ask" { // the guide has the question, see TestEmptyAnswersLeaveNoTrace
			return
		}
		t.Run(name, func(t *testing.T) {
			data := string(reads(t, p, g))
			key := name[strings.LastIndex(name, ".")+1:]
			if !strings.Contains(data, key+":") {
				t.Errorf("the key %s is not in the file:\n%s", key, data)
			}
		})
	})
	if seen < 50 {
		t.Errorf("only %d fields", seen)
	}
}

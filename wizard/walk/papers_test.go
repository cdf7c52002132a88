package walk_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
)

// Papers are proposed beside the plan, in one's own language first, never two under one
// name, and only those that this plan can become.
func TestPapers(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.Danish)
	s.File = "../Bo 2.plan.yml"
	listed := func() (all []string) {
		for _, p := range walk.PapersOf(&s, content.Danish) {
			all = append(all, fmt.Sprint(p.Path, " ", p.Marked))
		}
		return all
	}
	want := []string{"../Bo 2.plan.html true", "../Bo 2.plan.md true", "../Bo 2.plan.en.html false", "../Bo 2.plan.interview.html false"}
	if got := listed(); !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	for _, q := range s.Guide.Questions() {
		if q.Folded() {
			s.Plan.Take(q.Ref, content.AskHR)
		}
	}
	s.Plan.Say(content.RefFollowUp, "2027-03-01")
	if got := listed(); !slices.Equal(got, append(want, "../Bo 2.plan.hr.html false", "../Bo 2.plan.ics false")) {
		t.Errorf("%q", got)
	}
	s.Papers = nil
	if got := listed(); got != nil || s.Papers.Told() != nil || s.Papers.Farewell(content.Danish) != "" {
		t.Errorf("where nothing can be written: %q", got)
	}
}

// written has a desk that refuses some names and notes the others.
func written(t *testing.T) (s *walk.Session, w *walk.Walk, papers []walk.Paper, got *[]string) {
	t.Helper()
	session := wizardtest.NewSession(content.English)
	s, got = &session, &[]string{}
	s.Papers = wizardtest.Papers(s.Guide, func(o content.Offer, path string, replace bool) error {
		switch {
		case strings.HasPrefix(path, "full"):
			return errFull
		case strings.HasPrefix(path, "there") && !replace:
			return fmt.Errorf("no: %w", walk.ErrExists)
		}
		*got = append(*got, string(o.Lang)+" "+o.Format+" "+path)
		return nil
	})
	return s, walk.New(s.Guide, s.Plan, s.Today), walk.PapersOf(s, content.English), got
}

var errFull = errors.New("the disk is full")

// What is marked is written, whatever becomes of the others; what is written has its mark
// no more, and what is not says why.
func TestWritingWhatIsMarked(t *testing.T) {
	t.Parallel()
	s, w, papers, got := written(t)
	papers[0] = papers[0].Named("full.html")
	papers[2].Marked, papers[3].Marked = true, true
	papers[3] = papers[3].Named("there.html")
	publish := s.Papers.Publish
	s.Papers.Publish = func(p *content.Plan, o content.Offer, path string, replace bool) (string, error) {
		if p == w.Plan {
			t.Error("the plan itself was given away")
		}
		return publish(p, o, path, replace)
	}
	there := w.WriteMarked(s, papers)
	if !slices.Equal(there, []int{3}) || !errors.Is(papers[0].Problem, errFull) || papers[3].Problem != nil {
		t.Errorf("%v, %v, %v", there, papers[0].Problem, papers[3].Problem)
	}
	if want := []string{"en md readiness-plan.md", "da html readiness-plan.da.html"}; !slices.Equal(*got, want) {
		t.Errorf("%q", *got)
	}
	var marks []string
	for _, p := range papers {
		marks = append(marks, fmt.Sprint(p.Marked, p.Done))
	}
	if want := []string{"true false", "false true", "false true", "true false"}; !slices.Equal(marks, want) {
		t.Errorf("%q", marks)
	}
	papers[0] = papers[0].Named("room.html")
	if papers[0].Problem != nil {
		t.Error("another name has the old one's problem")
	}
	if there := w.WriteMarked(s, papers); there != nil || len(*got) != 4 {
		t.Errorf("said once more: %v, %q", there, *got)
	}
}

// Nobody's file is replaced by who did something else first, or under another name.
func TestAgreementToReplaceIsForgone(t *testing.T) {
	t.Parallel()
	s, w, papers, got := written(t)
	papers[0], papers[1] = papers[0].Named("there.html"), papers[1].Named("there.md")
	if there := w.WriteMarked(s, papers); len(there) != 2 {
		t.Fatalf("%v", there)
	}
	walk.Forgo(papers)
	if there := w.WriteMarked(s, papers); len(there) != 2 || len(*got) != 0 {
		t.Errorf("%v, %q", there, *got)
	}
	papers[0] = papers[0].Named("there2.html")
	papers[1] = papers[1].Named(" there.md ")
	if there := w.WriteMarked(s, papers); !slices.Equal(there, []int{0}) || !slices.Equal(*got, []string{"en md there.md"}) {
		t.Errorf("%v, %q", there, *got)
	}
}

func TestTwoPapersOfOneNameAreRefused(t *testing.T) {
	t.Parallel()
	s, w, papers, got := written(t)
	papers[2].Marked = true
	papers[1] = papers[1].Named("./readiness-plan.html")
	w.WriteMarked(s, papers)
	if want := []string{"da html readiness-plan.da.html"}; !slices.Equal(*got, want) || papers[0].Problem == nil || papers[1].Problem == nil {
		t.Errorf("%q, %v, %v", *got, papers[0].Problem, papers[1].Problem)
	}
	if told := walk.ErrorIn(papers[1].Problem, content.Danish); told != "./readiness-plan.html: to dokumenter har dette navn\nGiv det ene et andet navn." {
		t.Errorf("%q", told)
	}
}

// Each file is told with its full path, and how it is opened once for those of a kind.
func TestWhatWasWrittenIsTold(t *testing.T) {
	t.Parallel()
	s, w, papers, _ := written(t)
	papers[2].Marked = true
	w.WriteMarked(s, papers)
	want := "Written: " + wizardtest.Folder + "readiness-plan.html\nWritten: " + wizardtest.Folder + "readiness-plan.da.html\nA double click opens each in the browser.\n" +
		"Written: " + wizardtest.Folder + "readiness-plan.md\nAn editor opens it.\n"
	if got := s.Papers.Farewell(content.English); got != want {
		t.Errorf("%s", got)
	}
	if got := s.Papers.Farewell(content.English); got != "" {
		t.Errorf("it is told again: %s", got)
	}
	papers[1].Marked = true
	w.WriteMarked(s, papers)
	if got := s.Papers.Farewell(content.English); got != want {
		t.Errorf("written anew:\n%s", got)
	}
}

// A name that was pasted has only signs that can be seen.
func TestAPapersNameIsOneThatCanBeTyped(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"plan\x1b[31m.md\n": "plan[31m.md",
		"our\tplan.md":      "our plan.md",
		"plan\u202edm.exe":  "plandm.exe",
		"møde 👩‍⚕️.md":      "møde 👩‍⚕️.md",
		"\x1b\u200e\n":      "readiness-plan.md",
	} {
		if got := (walk.Paper{Path: "readiness-plan.md"}).Named(name).Path; got != want {
			t.Errorf("%q is %q, not %q", name, got, want)
		}
	}
}

// A paper that is behind the plan is marked to be written again, and told of to whoever
// leaves. What this program wrote and nobody touched goes without a question.
func TestPapersThatAreBehind(t *testing.T) {
	t.Parallel()
	s, w, _, got := written(t)
	s.File = "there.yaml"
	there := map[string]content.Version{".html": content.VersionOlder, ".md": content.VersionNow, ".interview.html": content.VersionOther, ".da.html": content.NoVersion}
	s.Papers.Version = func(_ *content.Plan, o content.Offer, path string) content.Version {
		if path != "there"+o.Suffix {
			return content.NoVersion
		}
		return there[o.Suffix]
	}
	papers := walk.PapersOf(s, content.English)
	var marks []bool
	for _, p := range papers {
		marks = append(marks, p.Marked)
	}
	if !slices.Equal(marks, []bool{true, true, false, true}) {
		t.Errorf("%v", marks)
	}
	if told := s.Behind().EN; !strings.Contains(told, "there.html, there.interview.html.") || !strings.HasPrefix(told, "These are not what the plan says now: ") {
		t.Errorf("%q", told)
	}
	if asked := w.WriteMarked(s, papers); !slices.Equal(asked, []int{3}) || len(*got) != 2 {
		t.Errorf("asked of %v, wrote %q", asked, *got)
	}
	if said := papers[0].Version().EN; said != "Written already, as the plan is now." {
		t.Errorf("%q", said)
	}
	there[".html"], there[".interview.html"] = content.VersionNow, content.NoVersion
	if told := s.Behind(); !told.Empty() {
		t.Errorf("%q", told.EN)
	}
}

// A room is not told that the page for the manager and HR is behind: that would tell that
// somebody has changed a folded answer.
func TestARoomIsNotToldOfTheFoldedPage(t *testing.T) {
	t.Parallel()
	s := wizardtest.NewSession(content.English)
	for _, q := range s.Guide.Questions() {
		if q.Folded() {
			s.Plan.Take(q.Ref, content.AskHR)
		}
	}
	s.Papers.Version = func(_ *content.Plan, o content.Offer, _ string) content.Version {
		if o.Paper == content.PaperHR {
			return content.VersionOlder
		}
		return content.NoVersion
	}
	if told := s.Behind().EN; !strings.HasPrefix(told, "readiness-plan.hr.html is not ") {
		t.Errorf("alone: %q", told)
	}
	s.Plan.Say(content.RefMode, content.ModeWorkshop)
	if told := s.Behind(); !told.Empty() {
		t.Errorf("in a workshop: %q", told.EN)
	}
}

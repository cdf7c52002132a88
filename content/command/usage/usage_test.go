package usage_test

import (
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"alongside/content"
	"alongside/content/command/usage"
)

// Whatever is wrong with a command is said in the user's language, with how it is written.
func TestWhatIsWrongWithACommand(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		least, most     int
		words           string
		english, danish string // the first line
	}{
		{1, 1, "one", "", ""},
		{0, 2, "--plain -o x one two", "", ""},
		{1, 1, "", "a name is missing", "der mangler et navn"},
		{2, 9, "one", "this command takes at least 2 names", "kommandoen tager mindst 2 navne"},
		{0, 1, "one two", "this command takes 1 name(s), and was given 2", "kommandoen tager 1 navn(e) og fik 2"},
		{0, 0, "--nope", "there is no flag --nope", "der er ikke noget tilvalg --nope"},
		{0, 0, "-z", "there is no flag -z", "der er ikke noget tilvalg -z"},
		{0, 0, "--out", "--out needs a value after it", "--out skal have en værdi efter sig"},
		{0, 0, "-o", "-o needs a value after it", "-o skal have en værdi efter sig"},
		{0, 0, "--plain=often", `--plain cannot be "often"`, `--plain kan ikke være "often"`},
		{0, 0, "--=x", "--=x is not how a flag is written", "sådan skrives et tilvalg ikke: --=x"},
	} {
		c := &cobra.Command{Use: "told", Args: usage.Names(test.least, test.most), SilenceErrors: true, SilenceUsage: true, Run: func(*cobra.Command, []string) {}}
		c.Flags().Bool("plain", false, "")
		c.Flags().StringP("out", "o", "", "")
		c.SetFlagErrorFunc(usage.WrongFlag)
		c.SetArgs(strings.Fields(test.words))
		err := c.Execute()
		if errors.Is(err, usage.ErrWrong) != (test.english != "") {
			t.Errorf("%q: %v", test.words, err)
		}
		problem, ok := errors.AsType[*content.Problem](err)
		if !ok {
			continue
		}
		for l, want := range map[content.Language]string{content.English: test.english, content.Danish: test.danish} {
			what, cure, _ := strings.Cut(problem.In(l), "\n")
			if what != want || !strings.Contains(cure, "told") {
				t.Errorf("%q: %q, with the cure %q, want %q", test.words, what, cure, want)
			}
		}
	}
}

// What the help names can be had, and what it does not is refused with what it names.
func TestEveryShellHasAScript(t *testing.T) {
	t.Parallel()
	for _, name := range usage.Shells() {
		var script strings.Builder
		if err := usage.Script(&cobra.Command{Use: "told"}, name, &script); err != nil || !strings.Contains(script.String(), name+" ") && !strings.HasPrefix(script.String(), "#compdef") {
			t.Errorf("%s: %v, %.100s", name, err, script.String())
		}
	}
	err := usage.Script(&cobra.Command{Use: "told"}, "tcsh", io.Discard)
	if !errors.Is(err, usage.ErrWrong) || !strings.Contains(err.Error(), strings.Join(usage.Shells(), ", ")) {
		t.Errorf("of a shell that there is not: %v", err)
	}
}

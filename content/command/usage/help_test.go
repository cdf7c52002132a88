package usage_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/spf13/cobra"

	"alongside/content"
	"alongside/content/command/usage"
	"alongside/content/words"
)

// told is a small tree of commands, as main builds its own.
func told(l content.Language) *cobra.Command {
	does := func(*cobra.Command, []string) error { return nil }
	root := &cobra.Command{
		Use: "alongside", Short: "short", Long: "long", Version: "1", SilenceErrors: true, SilenceUsage: true, RunE: does,
		Args: usage.PlanOr(func(name string) bool { return name == "there" }),
	}
	root.PersistentFlags().String("lang", "", "")
	export := &cobra.Command{Use: "export PLAN.yaml", Short: strings.Repeat("many words ", 20), Args: usage.Names(1, 1), RunE: does}
	export.Flags().String("format", "md", "how")
	root.AddCommand(export, &cobra.Command{Use: "man", Short: "page", GroupID: usage.More, RunE: does})
	usage.Finish(root, l)
	return root
}

func said(t *testing.T, l content.Language, args string) (out string, problem error) {
	t.Helper()
	root := told(l)
	var b strings.Builder
	root.SetOut(&b)
	root.SetErr(&b)
	root.SetArgs(strings.Fields(args))
	problem = root.Execute()
	return b.String(), problem
}

// A slip is no guess too far: what is near is asked for, and nothing else.
func TestWhatMayBeMeantIsAsked(t *testing.T) {
	t.Parallel()
	for args, want := range map[string]string{
		"exprot": "alongside export?", "EXPORT x.yaml": "alongside export?", "eksport": "alongside export?", "exp": "alongside export?",
		"mna": "alongside man?", "hlep": "alongside help?", "hjælp": "alongside help?", "udskriv a.yaml": "alongside export?",
		"exprot x.yaml --format html": "alongside export?", "help exprot": "alongside export?",
		"export x --fromat md": "--format?", "export x -format md": "--format?", "--langauge da": "--lang?", "--sprog da": "--lang?",
		"plan": "", "x": "", "--q": "", "export x --xyzzy": "", "help zzz": "",
	} {
		_, err := said(t, content.English, args)
		if !errors.Is(err, usage.ErrWrong) {
			t.Errorf("%s: %v", args, err)
			continue
		}
		_, asked, _ := strings.Cut(err.Error(), "Did you mean ")
		if got, _, _ := strings.Cut(asked, ";"); got != want {
			t.Errorf("%s: asked is %q, want %q", args, got, want)
		}
	}
	for _, args := range []string{"there", "new.yaml", "folder/new", "help", "help export", "version", "-v", "export x.yaml"} {
		if _, err := said(t, content.Danish, args); err != nil {
			t.Errorf("%s: %v", args, err)
		}
	}
}

// Each command's help has examples, which name the program as it was called, and no line is
// wider than a window.
func TestEveryHelpHasExamples(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		for command, text := range words.OnCommands().Of {
			if !strings.Contains(text.In(l), "\n  {alongside}") {
				t.Errorf("%s in %s: %s", command, l.Name(), text.In(l))
			}
		}
		title := words.OnCommands().Examples.In(l) + ":\n"
		for _, args := range []string{"help", "help export", "help man", "help help", "help version", "export --help"} {
			out, err := said(t, l, args)
			if err != nil || !strings.Contains(out, title) || strings.Contains(out, "{") {
				t.Errorf("%s: %v\n%s", args, err, out)
			}
			for line := range strings.SplitSeq(out, "\n") {
				if n := len([]rune(line)); n > 80 && strings.HasPrefix(line, " ") {
					t.Errorf("%s: %d letters: %s", args, n, line)
				}
			}
		}
	}
}

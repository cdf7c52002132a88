package wizard

import (
	"runtime"
	"strings"
	"testing"
	"unicode/utf8"

	"alongside/content"
)

// Without a shell that reads the variable, on Windows, its words are the arguments.
func TestTheUsersOwnEditor(t *testing.T) { //nolint:paralleltest // it sets the environment
	for name, test := range map[string]struct{ visual, editor, command, variable string }{
		"none":                    {"", " ", "", ""},
		"one":                     {"", "nano", "nano", "EDITOR"},
		"both":                    {"code --wait", "nano", "code --wait", "VISUAL"},
		"blanks around it":        {"", "  vi  ", "vi", "EDITOR"},
		"one that steers screens": {"vi\x1b[2J", "nano", "nano", "EDITOR"},
		"quotes":                  {"", `'/our programs/vi' -n`, `'/our programs/vi' -n`, "EDITOR"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Setenv("VISUAL", test.visual)
			t.Setenv("EDITOR", test.editor)
			e := editor()
			if e.Command != test.command || e.Variable != test.variable {
				t.Errorf("it is %+v", e)
			}
			args := strings.Fields(test.command)
			if runtime.GOOS != "windows" && test.command != "" {
				args = []string{"sh", "-c", test.command + ` "$@"`, "editor"}
			}
			if strings.Join(e.Args, "|") != strings.Join(args, "|") {
				t.Errorf("it is called with %q", e.Args)
			}
		})
	}
}

// FuzzEditor puts any text into the variables: what comes of it steers no terminal.
func FuzzEditor(f *testing.F) {
	for _, s := range []string{"vi", "\x1b[2J\x1b]0;title\a", "\x1b]52;c;eA==\x07", "a\rb", "\b\x7f", "\v\f", "\u0085", "\u009b31m", "\u202eabc\u202c", "\u2028", "\u200b\ufeff", "\xff\xfe\x9b", "'\"$(x)`\\"} {
		f.Add(s, "")
		f.Add(s+"b", s)
	}
	f.Fuzz(func(t *testing.T, visual, other string) {
		t.Setenv("VISUAL", strings.ReplaceAll(visual, "\x00", ""))
		t.Setenv("EDITOR", strings.ReplaceAll(other, "\x00", ""))
		e := editor()
		for _, word := range append(e.Args, e.Command) {
			if !utf8.ValidString(word) || strings.ContainsFunc(word, content.Steers) {
				t.Errorf("the editor is %q", word)
			}
		}
	})
}

// A terminal that hands on less of a line than we think would cut it in silence.
func TestEverySystemHasALongestLine(t *testing.T) {
	t.Parallel()
	for system, most := range map[string]int{"windows": 0, "linux": 4095, "darwin": 1023, "freebsd": 1023} {
		if got := lineMost(system); got != most {
			t.Errorf("on %s it is %d", system, got)
		}
	}
}

// ACCESSIBLE=0 is how people who have it set everywhere say no to it here.
func TestAVariableSaysYesUnlessItSaysNo(t *testing.T) {
	t.Parallel()
	for want, values := range map[bool][]string{
		true:  {"1", "yes", "true", "ja", "on", "y", "2"},
		false: {"", "0", "no", "No", "false", "FALSE", "nej", "off", " 0 "},
	} {
		for _, value := range values {
			if says(value) != want {
				t.Errorf("%q is taken for %v", value, !want)
			}
		}
	}
}

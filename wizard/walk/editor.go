package walk

import (
	"path/filepath"
	"slices"
	"strings"
)

// An Editor is the user's own editor: a program with its arguments, to which the name of
// a file is added; and for messages the command as the user wrote it, and the variable
// that holds it.
type Editor struct {
	Args              []string
	Command, Variable string
}

// name is the editor's program, without its folder.
func (e Editor) name() string {
	words := strings.Fields(e.Command)
	if len(words) == 0 {
		return ""
	}
	return strings.ToLower(strings.TrimSuffix(filepath.Base(strings.Trim(words[0], `"'`)), ".exe"))
}

// InTerminal reports whether the editor has no window of its own: it has ended when it
// comes back, however soon, and knows no flag to wait by.
func (e Editor) InTerminal() bool {
	return slices.Contains([]string{"ed", "helix", "hx", "jed", "joe", "kak", "mcedit", "mg", "micro", "nano", "ne", "nvi", "nvim", "pico", "vi", "vim"}, e.name())
}

// Waiting is the editor's command with the flag by which it waits until its window is
// closed.
func (e Editor) Waiting() string {
	flag, known := map[string]string{"gvim": "-f", "mvim": "-f", "kate": "--block", "mate": "-w", "bbedit": "-w", "open": "-W"}[e.name()]
	if !known {
		flag = "--wait"
	}
	return e.Command + " " + flag
}

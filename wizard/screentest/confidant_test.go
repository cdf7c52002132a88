package screentest_test

import (
	"errors"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"alongside/content"
	"alongside/export"
	"alongside/wizard/screentest"
)

// A confidant is a room with a guide of its own and plans that answer every folded
// point, with words beside each.
type confidant struct {
	*screentest.Whisper
	*room
	damage func() damage
}

// said is all that a command says, or only its messages.
func (c *confidant) said(args ...string) string { return c.run(args).String() }

func (c *confidant) messages(args ...string) string {
	var out strings.Builder
	c.into(&out, io.Discard, args)
	return out.String()
}

func (c *confidant) run(args []string) *strings.Builder {
	var out strings.Builder
	c.into(&out, &out, args)
	return &out
}

func (c *confidant) into(messages, data io.Writer, args []string) {
	c.t.Helper()
	cmd := c.Command(program, append(args, "--lang", string(c.lang), "--guide", c.file("guide.yaml"))...)
	cmd.Stdout, cmd.Stderr = data, messages
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && !errors.As(err, &exit) {
		c.t.Fatal(err)
	}
}

func (c *confidant) file(name string) string { return filepath.Join(c.Folder, name) }

func (c *confidant) write(name string, p *content.Plan) []byte {
	c.t.Helper()
	data, err := export.YAML(p, c.Guide, program)
	if err != nil {
		c.t.Fatal(err)
	}
	if err := os.WriteFile(c.file(name), data, 0o600); err != nil {
		c.t.Fatal(err)
	}
	return data
}

// problem tells an error as whoever meets it reads it.
func (c *confidant) problem(err error) string {
	if p, ok := errors.AsType[*content.Problem](err); ok {
		return p.In(c.lang)
	}
	c.t.Errorf("no problem: %v", err)
	return ""
}

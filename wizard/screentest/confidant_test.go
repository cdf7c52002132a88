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

// damaged is what is said of a plan with each line of a folded answer broken in each
// of the ways in which a hand breaks one: of a row, of a question, and of a lost one, but
// for the state by which that is known.
func (c *confidant) damaged() string {
	few := content.NewPlan(c.lang, "2026-11-21")
	for r, a := range c.Plan.Answers {
		q, known := c.Guide.Question(r)
		if (!known && a.State != content.Open) || r == c.Folds[0] || (known && q.Folded() && q.Item.Kind == content.KindList) {
			few.Set(r, a)
		}
	}
	lines := strings.SplitAfter(string(c.write("damaged.yaml", few)), "\n")
	var told strings.Builder
	id, lost, broken := "", false, 0
	for i, line := range lines {
		key, value, _ := strings.Cut(strings.TrimRight(line, "\n"), ":")
		switch {
		case strings.HasPrefix(line, "      - id: "):
			id, lost = line, strings.Contains(value, screentest.ByHand)
		case strings.HasPrefix(line, "  - id: "), !strings.HasPrefix(line, "    "):
			id = ""
		}
		if id == "" || lost && (id == line || strings.HasPrefix(line, "        state:")) {
			continue
		}
		ways := []string{
			line + line, key + ": zqhbroken\n", key + ": [zqhbroken]\n", key + ": {zqhbroken: 1}\n", key + ": *zqhbroken\n", key + ": zqh: broken\n",
			key + ": \"zqhbroken\n", key + ": @zqh\n", "\t" + line, " " + line, strings.Replace(line, ":", "zqh !:", 1), "  zqh broken\n" + line, "",
			line + "        sttae: zqhbroken\n        zqhkey: zqh\n",
		}
		if !lost { // it stands twice, or its id has a slip
			ways = append(ways, id+line, strings.Replace(id, "id: ", "id: zqh !", 1)+line, strings.Replace(line, "id: ", "", 1))
		}
		for _, with := range ways {
			data := strings.Join(lines[:i], "") + with + strings.Join(lines[i+1:], "")
			p, err := export.Read("damaged.yaml", []byte(data), c.Guide)
			if err != nil {
				broken++
				told.WriteString(c.problem(err) + "\n")
				continue
			}
			for _, r := range export.Remarks(c.file("damaged.yaml"), []byte(data), p, c.Guide) {
				told.WriteString(r.In(c.lang) + "\n")
			}
		}
	}
	if broken < 200 {
		c.t.Errorf("only %d plans were damaged", broken)
	}
	return told.String()
}

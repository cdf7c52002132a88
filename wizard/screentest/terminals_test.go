package screentest_test

import (
	"fmt"
	"regexp"
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"alongside/content"
	"alongside/wizard/screentest"
)

// What a program may not ask a terminal, which may stay silent; and what colours it.
var (
	queries = regexp.MustCompile(`\x1b\][0-9;]*\?|\x1b\[[?>=]*[0-9;]*(c|n|u|q|\$p)|\x1bP`)
	colours = regexp.MustCompile(`\x1b\[([0-9;]*;)?(3[0-8]|4[0-8]|9[0-7]|10[0-7])[;m]`)
	accents = regexp.MustCompile(`\x1b\[([0-9;]*;)?[17]m`) // bold, reverse
)

// TestTerminals runs the program on what calls itself all kinds of terminals, in
// windows of all sizes.
func TestTerminals(t *testing.T) {
	t.Parallel()
	const words = "smørrebrød på en mandag"
	for name, terminal := range map[string]struct {
		env           []string // as for the command env
		width, height int      // 80 and 24 where absent
		mono          bool
	}{
		"xterm":             {env: []string{"TERM=xterm"}},
		"xterm-256color":    {env: []string{"TERM=xterm-256color", "COLORTERM=truecolor"}},
		"tmux-256color":     {env: []string{"TERM=tmux-256color", "TMUX=/tmp/tmux-0/default,1,0"}},
		"screen":            {env: []string{"TERM=screen"}},
		"linux":             {env: []string{"TERM=linux"}},
		"unknown":           {env: []string{"TERM=no-such-terminal"}},
		"unset":             {env: []string{"-u", "TERM"}},
		"no colour":         {env: []string{"NO_COLOR=1"}, mono: true},
		"no colour, forced": {env: []string{"NO_COLOR=1", "CLICOLOR_FORCE=1"}, mono: true},
		"no colour, unset":  {env: []string{"-u", "TERM", "NO_COLOR=1"}, mono: true},
		"colour forced":     {env: []string{"CLICOLOR_FORCE=1"}},
		"in CI":             {env: []string{"CI=1"}},
		"locale C":          {env: []string{"LC_ALL=C", "LANG=C"}},
		"no locale":         {env: []string{"-u", "LC_ALL", "-u", "LANG"}},
		"nowhere to write":  {env: []string{"-u", "HOME", "TMPDIR=/nowhere", "XDG_CACHE_HOME=/nowhere", "XDG_RUNTIME_DIR=/nowhere"}},
		"1x1":               {width: 1, height: 1},
		"20x5":              {width: 20, height: 5},
		"40x10":             {width: 40, height: 10},
		"500x200":           {width: 500, height: 200},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("purpose.why")
			width, height := 80, 24
			if terminal.width > 0 {
				width, height = terminal.width, terminal.height
			}
			c := r.Command("env", append(slices.Clone(terminal.env), program)...)
			x := screentest.Start(t, c, width, height)
			if width < 40 { // nothing but a letter or two: it still hears every key
				x.WaitUntil("something", func(lines []string) bool { return lines[0] != "" })
				x.Type(enter + words[:5])
				x.Resize(80, 24)
				x.WaitFor("What do you hope will change?", words[:5])
				x.Resize(width, height)
				x.Send(words[5:])
				x.Resize(80, 24)
			} else {
				r.goOn(x, "purpose.why")
				x.Send(words)
			}
			x.WaitFor(words)
			x.Send(tab)
			r.onPage(x, "purpose.held")
			leaveAtOnce(x)
			if code := x.Wait(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			x.CheckRestored()
			if got := r.plan().Answer("purpose.why").Text; got != words {
				t.Errorf("saved is %q", got)
			}
			if query := queries.Find(x.Raw()); query != nil {
				t.Errorf("it asks the terminal %q", query)
			}
			if colour := colours.Find(x.Raw()); terminal.mono != (colour == nil) {
				t.Errorf("colour: %q", colour)
			}
			if !accents.Match(x.Raw()) {
				t.Error("it shows nothing in bold or reverse")
			}
		})
	}
}

// TestATerminalWithoutASize runs the program on a terminal that says it is 0 × 0, as one
// over a serial line does: the window is as large as the user says, else as is usual, until
// the terminal says better.
func TestATerminalWithoutASize(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		env           []string
		stty          string
		width, height int // that is drawn in
	}{
		"nobody says":         {nil, "rows 0 columns 0", 80, 24},
		"the user says":       {[]string{"COLUMNS=90", "LINES=30"}, "rows 0 columns 0", 90, 30},
		"the user says one":   {[]string{"COLUMNS=60"}, "rows 0 columns 0", 60, 24},
		"the user says less":  {[]string{"COLUMNS=0", "LINES=-5"}, "rows 0 columns 0", 80, 24},
		"what is no number":   {[]string{"COLUMNS=wide", "LINES=1e9"}, "rows 0 columns 0", 80, 24},
		"half a size":         {[]string{"LINES=30"}, "rows 0 columns 70", 70, 30},
		"the terminal knows":  {[]string{"COLUMNS=100", "LINES=30"}, "rows 20 columns 70", 70, 20},
		"in the other tongue": {[]string{"LC_ALL=da_DK.UTF-8"}, "rows 0 columns 0", 80, 24},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			l := content.English
			if slices.Contains(test.env, "LC_ALL=da_DK.UTF-8") {
				l = content.Danish
			}
			r := newRoom(t, l, test.env...)
			r.begun("purpose.why")
			x := screentest.Start(t, r.Command("sh", "-c", "stty "+test.stty+"; exec "+program), 120, 40)
			r.goOn(x, "purpose.why")
			lines := x.Lines()
			widest := 0
			for _, line := range lines {
				widest = max(widest, utf8.RuneCountInString(line))
			}
			if len(lines) != test.height || widest > test.width || widest < test.width-3 {
				t.Errorf("it is drawn in %d × %d, want %d × %d", widest, len(lines), test.width, test.height)
			}
			x.Send("smørrebrød")
			x.WaitFor("smørrebrød")
			x.Resize(85, 28)
			x.WaitUntil("the new size", func(lines []string) bool { return len(lines) == 28 })
			x.Send(screentest.CtrlC)
			x.WaitFor(r.in("Press Ctrl+C again to leave", "Tryk Ctrl+C igen for at afslutte"))
			x.Send(screentest.CtrlC)
			if code := x.Wait(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			if got := r.plan().Answer("purpose.why").Text; got != "smørrebrød" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

// TestResizeStorm drags the window about while somebody types.
func TestResizeStorm(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.openAt("purpose.why")
	said := ""
	for i := range 200 {
		word := fmt.Sprintf("ord%d ", i)
		x.Send(word)
		said += word
		x.Resize(1+i*37%160, 1+i*13%60)
	}
	x.Resize(80, 24)
	x.WaitFor("What do you hope will change?", "ord199")
	x.Send(tab)
	r.onPage(x, "purpose.held")
	leaveAtOnce(x)
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != said {
		t.Errorf("saved is\n%q, want\n%q", got, said)
	}
}

// Not parallel, so that nothing else is measured.
func TestStartsAtOnceOnASilentTerminal(t *testing.T) { //nolint:paralleltest // it takes the time
	const bound = 2 * time.Second // half a second in a person's hands; a busy machine may take longer
	for _, args := range [][]string{{}, {"--version"}} {
		r := newRoom(t, content.English)
		begun := time.Now()
		x := r.Open(program, args...)
		if len(args) == 0 {
			r.begin(x)
		} else {
			x.Wait()
		}
		took := time.Since(begun)
		t.Logf("%s %q: %v", program, args, took.Round(time.Millisecond))
		if took > bound {
			t.Errorf("%s %q took %v", program, args, took)
		}
		if query := queries.Find(x.Raw()); query != nil {
			t.Errorf("%s %q asks the terminal %q", program, args, query)
		}
	}
}

package screentest_test

import (
	"slices"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/wizard/screentest"
)

// lineByLineAt opens a plan line by line, where it was left.
func (r *room) lineByLineAt(at content.Ref) *screentest.Terminal {
	r.t.Helper()
	r.begun(at)
	x := r.Open(program, "--plain")
	x.WaitFor(r.prompts(at))
	return x
}

// prompts is what asks for the first line of a page.
func (r *room) prompts(at content.Ref) string {
	r.t.Helper()
	prompts := map[content.Ref]string{
		"about.workplace": r.in("Answer on one line.", "Svar på én linje."),
		"about.mode":      r.in("A number from 1 to 2.", "Et tal fra 1 til 2."),
		"purpose.why":     r.in("A line with only a dot ends the answer.", "En linje med kun et punktum slutter svaret."),
		"tasks.ideas":     r.in("Idea 1:", "Idé 1:"),
		"actions.actions": r.in("Action:", "Handling:"),
	}
	return prompts[at]
}

// says types a line, and waits for what is asked next.
func (r *room) says(x *screentest.Terminal, line string, then ...string) {
	r.t.Helper()
	x.Send(line + enter)
	x.WaitFor(then...)
}

// Whatever ends the program line by line, every answer is on the disk and the terminal is
// as it was.
func TestEveryWayOutLineByLine(t *testing.T) {
	t.Parallel()
	signal := func(s syscall.Signal) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Signal(s) }
	}
	send := func(keys string) func(*screentest.Terminal) {
		return func(x *screentest.Terminal) { x.Send(keys) }
	}
	for name, way := range map[string]struct {
		start  []string // by what; else the program itself
		env    string   // and with what
		page   content.Ref
		leave  func(*screentest.Terminal)
		code   int
		closed bool // the terminal is gone
	}{
		"quit":            {leave: send("\x15.quit\r")},
		"the end":         {page: "review.review-write", leave: send("\x15\r")},
		"end of input":    {leave: send("\x15\x04"), code: exitEnded},
		"ctrl+c":          {leave: send(screentest.CtrlC), code: 130},
		`ctrl+\`:          {leave: send("\x1c"), code: 131},
		"interrupt":       {leave: signal(syscall.SIGINT), code: 130},
		"terminate":       {leave: signal(syscall.SIGTERM), code: 143},
		"hangup":          {leave: signal(syscall.SIGHUP), code: 129},
		"quit by signal":  {leave: signal(syscall.SIGQUIT), code: 131},
		"terminal closed": {leave: (*screentest.Terminal).Hangup, code: 129, closed: true},
		"parent killed": {
			start: []string{"sh", "-c", program + " --plain; exit"}, leave: signal(syscall.SIGKILL), code: -1, closed: true,
		},
		"panic": {start: []string{tampered, "--plain"}, env: "TAMPER=update", page: "contact.contact", leave: send("\x15.skip\r"), code: exitFailed},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English, way.env)
			page, start := content.Ref("purpose.why"), []string{program, "--plain"}
			if way.page != "" {
				page = way.page
			}
			if way.start != nil {
				start = way.start
			}
			r.begun(page)
			c := r.Command(start[0], start[1:]...)
			var messages strings.Builder
			c.Stderr = &messages
			x := screentest.Start(t, c, 80, 40) // the last page has many lines
			x.WaitFor("This continues the plan in", ": ")
			r.says(x, ".park a thought", "Parked for later")
			x.Send("half a lin")
			x.WaitFor("half a lin")
			way.leave(x)
			if code := x.Wait(); code != way.code {
				t.Errorf("exit code %d, want %d: %s", code, way.code, messages.String())
			}
			if !way.closed {
				x.CheckRestored()
			}
			if got := r.plan().Parking; len(got) != 1 || got[0].What != "a thought" {
				t.Errorf("saved is %+v", got)
			}
			if !strings.HasPrefix(messages.String(), "Your plan is saved in readiness-plan.yaml.\nTo continue: ") || strings.Contains(messages.String(), "goroutine") {
				t.Errorf("it says %q", messages.String())
			}
			if strings.Contains(string(x.Raw()), "\x1b") {
				t.Errorf("it steers the terminal: %q", x.Raw())
			}
		})
	}
}

// A program that is stopped gives the shell its terminal, and takes it again when it goes
// on: what was typed stands there again.
func TestSuspendedLineByLine(t *testing.T) {
	t.Parallel()
	for name, stop := range map[string]func(*screentest.Terminal){
		"ctrl+z":            func(x *screentest.Terminal) { x.Send("\x1a") },
		"by another window": (*screentest.Terminal).Suspend,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("about.workplace")
			x := r.Open("sh", "-c", `set -m; was=$(stty -g); `+program+` --plain; [ "$(stty -g)" = "$was" ] && echo stopped as it was; read _; fg`)
			x.WaitFor("Answer on one line.")
			x.Send("Bostøtten S")
			x.WaitFor("Bostøtten S")
			stop(x)
			x.WaitFor("stopped as it was")
			x.Send(enter)
			x.WaitUntil("the prompt again", func(lines []string) bool {
				return strings.HasSuffix(lines[len(lines)-1], "Bostøtten S") && strings.Count(strings.Join(lines, " "), "Answer on one line") == 2
			})
			r.says(x, "\x7fØst", "A number from 1 to 2.")
			x.Send(".quit" + enter)
			if code := x.Wait(); code != exitDone {
				t.Errorf("exit code %d", code)
			}
			x.CheckRestored()
			if got := r.plan().Workplace(); got != "Bostøtten Øst" {
				t.Errorf("saved is %q", got)
			}
		})
	}
}

// TestEndedWhileStoppedLineByLine ends a program that was stopped, in the ways a shell has.
func TestEndedWhileStoppedLineByLine(t *testing.T) {
	t.Parallel()
	suspended, frozen := (*screentest.Terminal).Suspend, (*screentest.Terminal).Freeze
	const wait = "; until wait %1; code=$?; [ $code -le 143 ]; do :; done" // while it is only stopped, waiting ends at once
	for name, way := range map[string]struct {
		stop       func(*screentest.Terminal)
		shell, end string
		code       string
	}{
		"suspended, terminated":                   {suspended, "", "kill -TERM %1; kill -CONT %1" + wait, "143"},
		"suspended, terminated in the foreground": {suspended, "", "kill -TERM %1; fg; code=$?", "143"},
		"suspended, hung up":                      {suspended, "", "kill -HUP %1; kill -CONT %1" + wait, "129"},
		"suspended, killed":                       {suspended, "", "kill -KILL %1" + wait, "137"},
		"frozen, terminated":                      {frozen, "stty sane; ", "kill -TERM %1; kill -CONT %1" + wait, "143"},
		"frozen, terminated in the foreground":    {frozen, "stty sane; ", "kill -TERM %1; fg; code=$?", "143"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, content.English)
			r.begun("about.workplace")
			x := r.Open("sh", "-c", "set -m; "+program+" --plain; "+way.shell+"echo; echo stopped; read _; "+way.end+"; echo ended: $code")
			x.WaitFor("Answer on one line.")
			way.stop(x)
			x.WaitFor("stopped")
			x.Send(enter)
			x.WaitFor("ended: " + way.code)
			x.Wait()
			x.CheckRestored()
		})
	}
}

// Keys that move nowhere here are told of once, and none of them gets into the answer.
func TestKeysThatDoNothingLineByLine(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			r := newRoom(t, l)
			x := r.lineByLineAt("about.workplace")
			x.Send("Bostøtten Nort")
			x.WaitFor("Bostøtten Nort")
			x.Send(screentest.Left)
			x.WaitFor(r.in("Arrow keys and their like do nothing here.", "Piletaster og den slags gør ingenting her."))
			x.Send(screentest.Left + screentest.Home + "\x1b[3~\x1bb")
			x.Send("\x7fd")
			x.WaitFor(": Bostøtten Nord") // and once more
			r.says(x, " 👩\u200d⚕️🇩🇰\x7f\x7f!", r.prompts("about.mode"))
			x.Send(".quit" + enter)
			x.Wait()
			x.CheckRestored()
			if got := r.plan().Workplace(); got != "Bostøtten Nord !" {
				t.Errorf("saved is %q", got)
			}
			if n := strings.Count(string(x.Raw()), r.in("Arrow keys", "Piletaster")); n != 1 {
				t.Errorf("told %d times", n)
			}
		})
	}
}

// advert has the shape of every job advert.
const advert = "What the work is\n\n• A walk and a coffee\n• Co-hosting the Tuesday group\n\nWhat we hope for\n\nYou have been there yourself, and can speak of it."

// A paste is the answer of the question it came to, and of no other.
func TestPastesLineByLine(t *testing.T) {
	t.Parallel()
	for name, size := range map[string]int{"at once": 1 << 20, "in pieces": 61} { // which never end where a line does
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			paste := func(x *screentest.Terminal, text string) {
				for part := range slices.Chunk([]byte(strings.ReplaceAll(text, "\n", enter)), size) {
					x.Send(string(part))
				}
			}
			t.Run("ideas", func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.lineByLineAt("tasks.ideas")
				paste(x, advert)
				x.WaitFor("can speak of it.")
				r.says(x, "", "5 ideas came in at once. .undo takes them all out again.", "Idea 6:")
				x.Send(".quit" + enter)
				x.Wait()
				x.CheckRestored()
				var got []string
				for _, idea := range r.plan().Answer("tasks.ideas").Ideas {
					got = append(got, idea.Text)
				}
				if !slices.Equal(got, []string{"What the work is", "A walk and a coffee", "Co-hosting the Tuesday group", "What we hope for", "You have been there yourself, and can speak of it."}) {
					t.Errorf("the ideas are %q", got)
				}
			})
			t.Run("taken back", func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.Danish)
				x := r.lineByLineAt("tasks.ideas")
				paste(x, advert+"\n")
				x.WaitFor("Der kom 5 ideer ind på én gang.", "Idé 6:")
				r.says(x, ".fortryd", "Fortrudt: en idé")
				x.Send(".slut" + enter)
				x.Wait()
				if got := r.plan().Answer("tasks.ideas").Ideas; len(got) != 0 {
					t.Errorf("there are still %+v", got)
				}
			})
			t.Run("one line", func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.lineByLineAt("about.workplace")
				paste(x, advert+"\n.quit\n")
				x.WaitFor("6 lines came in at once and are taken as one.", r.prompts("about.mode"))
				paste(x, "1\n2\n")
				x.WaitFor("Several lines came in at once, but this takes a short answer")
				x.Send(".quit" + enter)
				x.Wait()
				p := r.plan()
				if got := p.Workplace(); got != strings.ReplaceAll(advert, "\n", " ")+" .quit" || p.Answer("about.mode").Text != "" {
					t.Errorf("the plan says %q, %q", got, p.Answer("about.mode").Text)
				}
			})
			t.Run("text", func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.lineByLineAt("purpose.why")
				x.Send("Above all: ")
				x.WaitFor("Above all:")
				paste(x, advert+"\n.\n.quit\n")
				x.WaitFor("7 lines came in at once. .undo takes them all out again.")
				x.Send("." + enter)
				x.WaitFor(r.titles("purpose.held")...)
				x.Send(".quit" + enter)
				x.Wait()
				if got := r.plan().Answer("purpose.why").Text; got != "Above all: "+advert+"\n.\n.quit" {
					t.Errorf("the answer is %q", got)
				}
			})
		})
	}
}

// A terminal that echoes nothing belongs to a program that shows what is typed itself, as
// an editor's shell does: shown twice, it would be heard twice.
func TestNoEchoWhereThereWasNone(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	r.begun("purpose.why")
	x := r.Open("sh", "-c", "stty -echo; "+program+" --plain; stty -a")
	x.WaitFor("A line with only a dot ends the answer.")
	x.Send("never shown" + enter)
	x.WaitFor("> >")
	x.Send(".quit" + enter)
	x.WaitFor(" -echo ", " icanon ")
	x.Wait()
	if got := r.plan().Answer("purpose.why").Text; got != "never shown" || strings.Contains(string(x.Raw()), "shown") {
		t.Errorf("saved is %q, and shown %q", got, x.Raw())
	}
}

// A paragraph may be as long as it likes, though the system's own lines may not.
func TestALongParagraphLineByLine(t *testing.T) {
	t.Parallel()
	r := newRoom(t, content.English)
	x := r.lineByLineAt("purpose.why")
	text := strings.Repeat("smørrebrød ", 2500) + "til sidst"
	for part := range slices.Chunk([]byte(text), 64) {
		x.Send(string(part))
	}
	x.WaitFor("til sidst")
	r.says(x, "", "til sidst >")
	r.says(x, ".", r.titles("purpose.held")...)
	x.Send(".quit" + enter)
	x.Wait()
	x.CheckRestored()
	if got := r.plan().Answer("purpose.why").Text; got != text {
		t.Errorf("of %d bytes %d are kept", len(text), len(got))
	}
	if n := strings.Count(string(x.Raw()), "smørrebrød"); n != 2500 {
		t.Errorf("it is heard %d times", n)
	}
}

// What stands on the line when a signal comes, or the window is closed, is kept where words
// are asked for, as it is full-screen; where a number is, it answers nothing.
func TestWhatStandsOnTheLineIsKept(t *testing.T) {
	t.Parallel()
	for page, get := range map[content.Ref]func(*content.Plan) string{
		"about.workplace": func(p *content.Plan) string { return p.Workplace() },
		"purpose.why":     func(p *content.Plan) string { return p.Answer("purpose.why").Text },
		"tasks.ideas":     func(p *content.Plan) string { return p.Answer("tasks.ideas").Ideas[0].Text },
	} {
		for how, leave := range map[string]func(*screentest.Terminal){
			"terminate":       func(x *screentest.Terminal) { x.Signal(syscall.SIGTERM) },
			"ctrl+c":          func(x *screentest.Terminal) { x.Send(screentest.CtrlC) },
			"terminal closed": (*screentest.Terminal).Hangup,
		} {
			t.Run(string(page)+", "+how, func(t *testing.T) {
				t.Parallel()
				r := newRoom(t, content.English)
				x := r.lineByLineAt(page)
				x.Send("2 half a lin")
				x.WaitFor("2 half a lin")
				leave(x)
				x.Wait()
				if got := get(r.plan()); got != "2 half a lin" {
					t.Errorf("saved is %q", got)
				}
			})
		}
	}
	r := newRoom(t, content.English)
	x := r.lineByLineAt("about.mode")
	before := r.plan().Answer("about.mode")
	x.Send("2")
	x.WaitFor("leaves it open: 2")
	x.Signal(syscall.SIGTERM)
	x.Wait()
	if got := r.plan().Answer("about.mode"); got.Text != before.Text {
		t.Errorf("it is %q, was %q", got.Text, before.Text)
	}
}

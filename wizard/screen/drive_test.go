package screen

import (
	"io"
	"slices"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"alongside/content"
	"alongside/wizard/walk"
)

// A driver plays a user at a real tea.Program, in a bubble of fake time: after
// every key it waits until the program has nothing left to do.
type driver struct {
	t       *testing.T
	session *walk.Session
	program *tea.Program
	model   *model
	shown   *screen
	written writes // to the terminal
	done    chan struct{}
	kept    []*content.Plan // every plan that was saved
	fail    error           // what saving answers
}

// drive runs steps against a program of the given size. The plan's own wording
// is English unless the session says otherwise.
func drive(t *testing.T, s walk.Session, width, height int, steps func(*driver)) {
	t.Helper()
	driveModel(t, &s, newModel, width, height, steps)
}

// arriving runs steps against a program whose guide is there when they say so, or fails.
func arriving(t *testing.T, s walk.Session, steps func(d *driver, arrive func(error))) {
	t.Helper()
	var guide chan error
	late := func(s *walk.Session) *model {
		guide = make(chan error)
		return newStart(&s.Start, func() (*walk.Session, error) { return s, <-guide })
	}
	driveModel(t, &s, late, 100, 30, func(d *driver) {
		steps(d, func(err error) { guide <- err; synctest.Wait() })
	})
}

func driveModel(t *testing.T, s *walk.Session, begun func(*walk.Session) *model, width, height int, steps func(*driver)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		d := &driver{t: t, session: s, done: make(chan struct{})}
		if s.Save == nil {
			s.Save = func(p *content.Plan) error {
				if d.fail == nil {
					d.kept = append(d.kept, p)
				}
				return d.fail
			}
		}
		d.model = begun(s)
		in, keyboard := io.Pipe() // that nobody types on: keys are sent
		d.shown = &screen{model: d.model, painter: &painter{out: &d.written}}
		d.program = tea.NewProgram(d.shown, tea.WithInput(in), tea.WithOutput(d.shown.surface()), tea.WithFPS(modesPerSecond), tea.WithoutSignalHandler())
		go func() {
			defer close(d.done)
			if _, err := d.program.Run(); err != nil {
				t.Error(err)
			}
		}()
		synctest.Wait()
		defer func() {
			d.program.Quit()
			<-d.done
			_ = keyboard.Close()
			<-time.After(time.Minute) // fake: what waits for the hands to rest goes home
		}()
		d.resize(width, height)
		steps(d)
	})
}

func (d *driver) resize(width, height int) {
	d.program.Send(tea.WindowSizeMsg{Width: width, Height: height})
	synctest.Wait()
}

// The keys a script names; everything else in it is typed.
var named = map[string]tea.KeyMsg{
	"<enter>":    {Type: tea.KeyEnter},
	"<tab>":      {Type: tea.KeyTab},
	"<back>":     {Type: tea.KeyShiftTab},
	"<esc>":      {Type: tea.KeyEsc},
	"<up>":       {Type: tea.KeyUp},
	"<down>":     {Type: tea.KeyDown},
	"<left>":     {Type: tea.KeyLeft},
	"<right>":    {Type: tea.KeyRight},
	"<home>":     {Type: tea.KeyHome},
	"<end>":      {Type: tea.KeyEnd},
	"<del>":      {Type: tea.KeyDelete},
	"<bs>":       {Type: tea.KeyBackspace},
	"<space>":    {Type: tea.KeySpace, Runes: []rune{' '}},
	"<f1>":       {Type: tea.KeyF1},
	"<f2>":       {Type: tea.KeyF2},
	"<ctrl+a>":   {Type: tea.KeyCtrlA},
	"<ctrl+c>":   {Type: tea.KeyCtrlC},
	"<ctrl+e>":   {Type: tea.KeyCtrlE},
	"<ctrl+g>":   {Type: tea.KeyCtrlG},
	"<ctrl+k>":   {Type: tea.KeyCtrlK},
	"<ctrl+u>":   {Type: tea.KeyCtrlU},
	"<ctrl+z>":   {Type: tea.KeyCtrlZ},
	"<ctrl+s>":   {Type: tea.KeyCtrlS},
	"<ctrl+l>":   {Type: tea.KeyCtrlL},
	"<shift+up>": {Type: tea.KeyShiftUp},
}

// press plays a script: names of keys, and text typed letter by letter.
func (d *driver) press(script ...string) {
	for _, s := range script {
		if k, ok := named[s]; ok {
			d.send(k)
			continue
		}
		for _, r := range s {
			k := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}}
			if r == ' ' {
				k.Type = tea.KeySpace
			}
			d.send(k)
		}
	}
}

// paste sends text in one piece, as a bracketed paste or as one raw read.
func (d *driver) paste(text string, bracketed bool) {
	d.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: bracketed})
	d.pass(walk.Held) // no key by hand comes together with it
}

// send is a key by hand: the next one comes when this one no longer waits for others.
func (d *driver) send(k tea.KeyMsg) {
	d.burst(k)
	if len(d.model.burst.held) > 0 {
		d.pass(walk.Held)
	}
}

// burst sends keys that come together.
func (d *driver) burst(press ...tea.KeyMsg) {
	for _, k := range press {
		d.program.Send(k)
	}
	synctest.Wait()
}

// looked tells the program that the test has read the model, so that what a timer
// changes afterwards is no race.
type looked struct{}

// pass lets fake time go by.
func (d *driver) pass(t time.Duration) {
	d.program.Send(looked{})
	synctest.Wait()
	<-time.After(t)
	synctest.Wait()
}

// rest lets the hands rest until what was typed is saved.
func (d *driver) rest() {
	d.pass(2 * restAfter)
}

func (d *driver) plan() *content.Plan { return d.session.Plan }

// begin leaves the cover.
func (d *driver) begin() { d.press("<enter>") }

// pages are those that the plan has, be it alone or in a workshop.
func (d *driver) pages() []walk.Page {
	return slices.DeleteFunc(slices.Clone(d.model.route.Pages), func(p walk.Page) bool {
		return d.model.route.Path(p) == content.Absent
	})
}

// goTo opens the page that holds a ref.
func (d *driver) goTo(r content.Ref) {
	d.t.Helper()
	d.program.Send(jumpMsg{r})
	synctest.Wait()
	d.model.detour = false
	if !d.model.route.Page().Holds(r) {
		d.t.Fatalf("there is no page for %s", r)
	}
}

// screen is what a person sees, without colours.
func (d *driver) screen() string {
	lines := strings.Split(ansi.Strip(d.model.View()), "\n")
	for i := range lines {
		lines[i] = strings.TrimRight(lines[i], " ")
	}
	return strings.Join(lines, "\n")
}

func (d *driver) wantScreen(parts ...string) {
	d.t.Helper()
	for _, part := range parts {
		if !strings.Contains(d.screen(), part) {
			d.t.Fatalf("the screen does not show %q:\n%s", part, d.screen())
		}
	}
}

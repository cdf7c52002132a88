// Command alongside helps a workplace get ready to employ peer support workers:
// a wizard in the terminal, in English and Danish, that ends with a readiness
// plan in YAML or Markdown. It works offline and keeps everything in the plan's
// own folder.
package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"github.com/spf13/cobra" // commands, flags, completions

	"alongside/content"
	"alongside/content/command"
	"alongside/content/command/usage"
	"alongside/content/words"
	"alongside/export"
	"alongside/wizard"
	"alongside/wizard/ending"
)

// Exit codes. Leaving with everything saved is success.
const (
	exitDone   = 0
	exitFailed = 1
	exitUsage  = 2
	exitEnded  = 3 // plain input ended early; saved
	exitOpen   = 4 // check found something open
	exitLocked = 5 // another alongside has the plan
	exitSignal = 128
)

const (
	defaultPlan  = "readiness-plan.yaml"
	combinedPlan = "combined-plan.yaml" // where the user names none
	usualSheet   = "sheet.yaml"
	maxCombined  = 10_000 // far above any workplace
)

// spareAtStart is how much more memory than it holds the program may take before it looks
// for what it no longer needs, in per cent. What is read at the start stays, and with Go's
// usual 100 a quarter of the start goes by looking through it.
const spareAtStart = 400

func main() {
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, started: command.Started()}
	os.Exit(a.run(os.Args[1:]))
}

// An app is one run of the program: its streams, its language, its flags.
type app struct {
	stdin  *os.File
	stdout io.Writer // data
	stderr io.Writer // messages

	lang                       content.Language
	langName, guideFile, theme string
	as                         string // --as and --for: a perspective
	out, format, paper         string
	newer                      []string // the plans that take the place of their earlier versions
	plain, workshop            bool
	all, force                 bool

	started command.Program // how it was started
	ending  *ending.Run     // how it ends
	spare   int             // of memory, in per cent, once it has started
	locked  string          // the plan that another alongside has open; else ""

	tamper func(*wizard.Session) // how a test makes the wizard fail; else nil
}

// run is the whole program but for the process around it.
func (a *app) run(args []string) int {
	a.spare = debug.SetGCPercent(spareAtStart)
	defer debug.SetGCPercent(a.spare)
	a.ending = ending.Begin()
	defer a.ending.Over()
	a.stdout, a.stderr = a.ending.Stream(a.stdout), a.ending.Stream(a.stderr)
	return exitCode(a.ending.Do(func() error { return a.do(a.ending.Context(), args) }))
}

// do does what the words of a command say, and tells how that went.
func (a *app) do(ctx context.Context, args []string) error {
	a.lang = command.Language(args)
	root := a.command()
	root.SetArgs(args)
	err := a.printed(root.ExecuteContext(ctx))
	a.tell(err)
	a.look(ctx)
	wizard.KeepWindow(a.stdin, func(here string) { a.say(words.Command().Folder.With(here)) })
	return err
}

var errFound = errors.New("the check found something")

// codes are the errors that have an exit code of their own.
var codes = []struct {
	err  error
	code int
}{
	{wizard.ErrInputEnded, exitEnded},
	{errFound, exitOpen},
	{export.ErrLocked, exitLocked},
	{usage.ErrWrong, exitUsage},
	{content.ErrPerspective, exitUsage},
	{export.ErrFormat, exitUsage},
}

func exitCode(err error) int {
	if err == nil {
		return exitDone
	}
	if sig, ok := errors.AsType[ending.Signal](err); ok {
		return exitSignal + int(sig.Signal)
	}
	for _, c := range codes {
		if errors.Is(err, c.err) {
			return c.code
		}
	}
	return exitFailed
}

// tell prints an error once, in the user's language, with its cure. What was
// said where it happened (a signal, ended input, a check) is not said again.
func (a *app) tell(err error) {
	_, told := errors.AsType[ending.Signal](err)
	told = told || err == nil || errors.Is(err, wizard.ErrInputEnded) || errors.Is(err, errFound)
	if !told || errors.Is(err, export.ErrChanged) { // of which nobody was told where the answers are now
		fmt.Fprintln(a.stderr, wizard.ErrorIn(err, a.lang))
	}
}

// say prints a message.
func (a *app) say(t content.Text) { fmt.Fprintln(a.stderr, a.in(t)) }

func (a *app) in(t content.Text) string { return t.In(a.lang) }

// printed is a command's error, or that what it printed did not all arrive.
func (a *app) printed(err error) error {
	lost := ending.Lost(a.stdout)
	if lost == nil || err != nil && !errors.Is(err, lost) {
		return err
	}
	return &content.Problem{What: words.Command().Unprinted, Cure: words.Command().UnprintedCure.With(lost), Cause: lost}
}

// print writes data to the standard output.
func (a *app) print(data string) error {
	_, err := io.WriteString(a.stdout, data)
	return err
}

// command is the tree of commands, in the user's language.
func (a *app) command() *cobra.Command {
	w := words.Command()
	cobra.MousetrapHelpText = "" // a double click is welcome
	root := &cobra.Command{
		Use:               "alongside [PLAN.yaml]",
		Short:             a.in(w.Short),
		Long:              a.in(w.Long),
		Args:              usage.PlanOr(export.Exists),
		ValidArgsFunction: usage.Plans(1),
		Version:           command.Version(),
		SilenceErrors:     true, // tell says them
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Annotations:       map[string]string{cobra.CommandDisplayNameAnnotation: a.started.Name()},
		RunE:              a.wizard,
	}
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	flags := root.PersistentFlags()
	flags.StringVar(&a.langName, "lang", "", a.in(w.FlagLang))
	flags.StringVar(&a.guideFile, "guide", "", a.in(w.FlagGuide))
	root.PersistentPreRunE = a.checkFlags
	root.Flags().BoolVar(&a.plain, "plain", false, a.in(w.FlagPlain))
	root.Flags().BoolVar(&a.workshop, "workshop", false, a.in(w.FlagWorkshop))
	root.Flags().StringVar(&a.theme, "theme", string(wizard.ThemeAuto), a.in(w.FlagTheme))
	root.Flags().StringVar(&a.as, "as", "", a.in(w.FlagAs))
	root.Flags().BoolP("version", "v", false, a.in(w.FlagVersion))

	exporting := &cobra.Command{Use: "export PLAN.yaml", ValidArgsFunction: usage.Plans(1), Short: a.in(w.Export), Args: usage.Names(1, 1), RunE: a.export}
	exporting.Flags().StringVar(&a.format, "format", "md", a.in(w.FlagFormat))
	exporting.Flags().StringVar(&a.paper, "paper", content.PaperPlan, a.in(w.FlagPaper))
	usage.Values(exporting, "format", export.Formats)
	usage.Values(exporting, "paper", a.papers)
	worksheet := &cobra.Command{Use: "worksheet [PLAN.yaml]", ValidArgsFunction: usage.Plans(1), Short: a.in(w.Worksheet), Args: usage.Names(0, 1), RunE: a.worksheet}
	worksheet.Flags().StringVar(&a.as, "for", "", a.in(w.FlagFor))
	worksheet.Flags().BoolVar(&a.all, "all", false, a.in(w.FlagAll))
	worksheet.Flags().StringVar(&a.format, "format", "md", a.in(w.FlagSheets))
	usage.Values(worksheet, "format", export.SheetFormats)
	usage.Values(worksheet, "for", a.perspectives)
	usage.Values(root, "as", a.perspectives)
	usage.Values(root, "theme", wizard.Themes)
	combine := &cobra.Command{Use: "combine A.yaml B.yaml ...", ValidArgsFunction: usage.Plans(maxCombined), Short: a.in(w.Combine), Long: a.in(w.CombineLong.With(a.started.Name())), Args: a.enough, RunE: a.combine}
	combine.Flags().StringArrayVar(&a.newer, "newer", nil, a.in(w.FlagNewer))
	for _, c := range []*cobra.Command{exporting, worksheet, combine} {
		c.Flags().StringVarP(&a.out, "out", "o", "-", a.in(w.FlagOut))
		c.Flags().BoolVar(&a.force, "force", false, a.in(w.FlagForce))
	}
	guide := &cobra.Command{Use: "guide", ValidArgsFunction: cobra.NoFileCompletions, GroupID: usage.More, Short: a.in(w.Guide), Args: usage.Names(0, 0), RunE: a.guide}
	guide.AddCommand(&cobra.Command{Use: "check FILE", ValidArgsFunction: usage.Plans(1), Short: a.in(w.GuideCheck), Args: usage.Files(1, 1), RunE: a.guideCheck})
	root.AddCommand(
		exporting, combine, worksheet,
		&cobra.Command{Use: "check PLAN.yaml", ValidArgsFunction: usage.Plans(1), Short: a.in(w.Check), Args: usage.Names(1, 1), RunE: a.check},
		guide,
		&cobra.Command{GroupID: usage.More, Use: "schema", ValidArgsFunction: cobra.NoFileCompletions, Short: a.in(w.Schema), Long: a.in(w.SchemaLong.With(a.started.Name())), Args: usage.Names(0, 0), RunE: a.schema},
		&cobra.Command{GroupID: usage.More, Use: "completion " + strings.Join(usage.Shells(), "|"), Short: a.in(w.Completion), Args: usage.Names(1, 1), ValidArgs: usage.Shells(), RunE: a.completion},
		&cobra.Command{GroupID: usage.More, Use: "man", ValidArgsFunction: cobra.NoFileCompletions, Short: a.in(w.Man), Args: usage.Names(0, 0), RunE: a.man},
	)
	usage.Finish(root, a.lang)
	return root
}

// papers are the names of those that a plan can become.
func (a *app) papers() []string {
	g, err := export.ReadGuide(a.guideFile)
	if err != nil {
		return nil // whoever goes on is told why
	}
	return export.PaperNames(g)
}

// perspectives are those that a plan can be begun from.
func (a *app) perspectives() (ids []string) {
	if g, err := export.ReadGuide(a.guideFile); err == nil {
		for _, p := range g.Perspectives() {
			ids = append(ids, cobra.CompletionWithDesc(p.ID, a.in(p.Label)))
		}
	}
	return ids
}

// checkFlags refuses what flags cannot say, by themselves or beside each other.
func (a *app) checkFlags(*cobra.Command, []string) error {
	w := words.Command()
	_, known := content.LanguageOf(a.langName)
	switch {
	case a.langName != "" && !known:
		return usage.Wrong(w.NoLanguage.With(a.langName), w.Languages)
	case a.guideFile == export.Piped:
		return usage.NotPiped("--guide")
	case a.as != "" && a.workshop:
		return usage.Wrong(w.AsOrWorkshop, w.OneOfTwo)
	}
	return nil
}

// program is how this program is called again, with what a command needs to do the same.
func (a *app) program() command.Program {
	p := a.started
	if a.guideFile != "" {
		p.Always = []string{"--guide", p.File(a.guideFile)}
	}
	if a.plain {
		p.Opens = []string{"--plain"}
	}
	return p
}

// readPlans reads plans, and goes on in the first one's language where none was asked for.
func (a *app) readPlans(names ...string) (plans []*export.Given, err error) {
	g, err := export.ReadGuide(a.guideFile)
	if err != nil {
		return nil, err
	}
	if slices.Contains(names, export.Piped) && wizard.Typed(a.stdin) {
		return nil, usage.NothingPiped(a.started.Command("check", export.Piped))
	}
	plans, err = export.ReadPiped(a.stdin, g, content.DateOf(time.Now()), names...)
	if len(plans) > 0 && a.langName == "" {
		a.lang = plans[0].Plan.Language
	}
	return plans, err
}

func (a *app) readPlan(name string) (*export.Given, error) {
	plans, err := a.readPlans(name)
	if err != nil {
		return nil, err
	}
	return plans[0], nil
}

// write sends what was made from the files in sources where the user wants it.
func (a *app) write(data []byte, sources ...string) error {
	if a.out == "-" {
		return a.print(string(data))
	}
	return export.Publish(data, a.out, a.force, sources...)
}

// made is write for what could be made from the sources at all.
func (a *app) made(data []byte, err error, sources []string) error {
	if err != nil {
		return err
	}
	return a.write(data, sources...)
}

// wizard is the program itself: it opens the plan, asks, and says how to go on.
func (a *app) wizard(c *cobra.Command, args []string) error {
	s, err := a.start(args)
	if err != nil {
		return err
	}
	k, err := a.keep(&s)
	if err != nil {
		return err
	}
	defer k.Close()
	if err := a.begin(&s, k); err != nil {
		return err
	}
	return a.sit(c.Context(), s, k)
}

// sit asks, while the guide is still being read, which may yet refuse the plan.
func (a *app) sit(ctx context.Context, s wizard.Start, k *export.Keeper) error {
	whole := func(s wizard.Start) (*wizard.Session, error) { return a.session(s, k) }
	session, err := wizard.Ask(ctx, s, whole, a.stdin, a.stdout, a.plain)
	if session == nil {
		return err
	}
	return a.leave(ctx, k, session, err)
}

// start is a sitting as the command line describes it.
func (a *app) start(args []string) (s wizard.Start, err error) {
	s = wizard.Start{Today: content.DateOf(time.Now()), LanguageGiven: a.langName != "", Program: a.program(), Workshop: a.workshop, File: defaultPlan}
	if len(args) == 1 {
		s.File = args[0]
	}
	if s.Theme, err = wizard.ParseTheme(a.theme); err != nil {
		return s, errors.Join(usage.ErrWrong, err)
	}
	return s, nil
}

// keep opens the plan's file.
func (a *app) keep(s *wizard.Start) (*export.Keeper, error) {
	promised, err := export.PromiseGuide(a.guideFile)
	if err != nil {
		return nil, err
	}
	k, err := export.Keep(s.File, promised, a.program())
	if errors.Is(err, export.ErrLocked) {
		a.locked = s.File
	}
	return k, err
}

// begin has the plan ready: a new one, or the one that was there. Where the user named a
// perspective or a guide, that guide has its say before anything is shown.
func (a *app) begin(s *wizard.Start, k *export.Keeper) error {
	a.ending.Saves()
	s.Resumed, s.Remarks, s.Aside = k.Plan() != nil, k.Remarks(), k.Aside
	s.Plan = cmp.Or(a.resumed(k), content.NewPlan(a.lang, s.Today))
	if a.as == "" && a.guideFile == "" {
		return nil
	}
	g, err := k.Guided()
	if err != nil {
		return err
	}
	return g.BeginAs(a.as, s.Plan, s.Resumed)
}

// resumed is the plan that was in the file, in the language that was asked for; nil for none.
func (a *app) resumed(k *export.Keeper) *content.Plan {
	p := k.Plan()
	if p != nil && a.langName != "" {
		p = p.Speaking(a.lang)
	}
	return p
}

// session is the whole of a sitting, for which the guide has to be there.
func (a *app) session(s wizard.Start, k *export.Keeper) (*wizard.Session, error) {
	defer debug.SetGCPercent(a.spare)
	g, err := k.Guided()
	if err != nil {
		return nil, err
	}
	s.Plan = cmp.Or(a.resumed(k), s.Plan) // as the guide has it
	desk := export.NewDesk(k, g, s.Today)
	papers := &wizard.Papers{Offers: export.Offers(g), Publish: desk.Publish, Version: desk.Version}
	whole := &wizard.Session{Start: s, Guide: g.Asking(s.Plan), Save: k.Save, Forget: k.Forget, Move: k.Move, Draft: k.Draft, Papers: papers, ReadSheet: export.SheetReader(g)}
	if a.tamper != nil {
		a.tamper(whole)
	}
	return whole, nil
}

// leave says where the plan is and how to go on with it, and prints one that is nowhere.
func (a *app) leave(ctx context.Context, k *export.Keeper, s *wizard.Session, err error) error {
	a.lang = s.Plan.Language
	switch k.Ended(err) {
	case export.Unwritten, export.Elsewhere: // of which the error tells
	case export.Kept:
		a.goOn(k.Path(), s, err)
	case export.Nowhere:
		if _, signalled := errors.AsType[ending.Signal](err); !signalled { // else nobody may be there to press Enter
			a.darken(ctx, s)
		}
		a.rescue(s, k.Path())
	}
	fmt.Fprint(a.stderr, s.Papers.Farewell(a.lang))
	return err
}

// goOn says where the plan is kept and, to whoever left calmly, which papers beside it are
// behind it by now.
func (a *app) goOn(path string, s *wizard.Session, err error) {
	a.say(words.Command().Saved(s.Plan.TakesPart()).With(content.VisibleLine(path), a.program().Open(path)))
	if err != nil && !errors.Is(err, wizard.ErrInputEnded) {
		return
	}
	if behind := s.Behind(); !behind.Empty() {
		a.say(behind)
	}
}

// darken waits until nobody looks on, where the plan holds answers that a round hides, or
// that are for the manager and HR alone.
func (a *app) darken(ctx context.Context, s *wizard.Session) {
	if s.Guide.Confidential(s.Plan) && wizard.AtTerminal(a.stdin, a.stdout) {
		a.say(words.Command().Darken)
		wizard.Enter(ctx, a.stdin, a.stderr)
	}
}

// rescue gives the user the plan that could not be saved anywhere.
func (a *app) rescue(s *wizard.Session, path string) {
	a.say(words.Command().Rescue)
	whole := string(export.Rescue(s.Plan, s.Guide, a.program().Kept(path)))
	if err := a.print(whole); err != nil {
		a.tell(err)
		fmt.Fprint(a.stderr, whole) // which may lead somewhere else
	}
}

// look offers whoever sits at a terminal to read a plan that is open elsewhere, as it
// is on the disk. It writes nothing.
func (a *app) look(ctx context.Context) {
	if a.locked == "" || !wizard.AtTerminal(a.stdin, a.stdout) || !export.Exists(a.locked) {
		return
	}
	a.say(words.Command().Look)
	if !wizard.Enter(ctx, a.stdin, a.stderr) {
		return
	}
	is, err := a.readPlan(a.locked)
	if err == nil {
		err = a.print(content.Visible(string(export.Markdown(is.Plan, is.Guide, a.lang))))
	}
	a.tell(err)
}

func (a *app) export(_ *cobra.Command, args []string) error {
	is, err := a.readPlan(args[0])
	if err != nil {
		return err
	}
	defer a.tell(is.Lost())
	data, err := is.In(a.paper, a.format, a.lang, a.program())
	return a.made(data, err, args)
}

func (a *app) worksheet(_ *cobra.Command, args []string) error {
	g, err := export.ReadGuide(a.guideFile)
	if err != nil {
		return err
	}
	plans, err := a.readPlans(args...)
	if err != nil {
		return err
	}
	if export.AnswersItself(a.format) {
		return a.sheet(export.HandoutOf(plans, a.as, a.all), g, args)
	}
	data, err := export.Worksheets(export.HandoutOf(plans, a.as, a.all), a.format, g, a.lang)
	return a.made(data, err, args)
}

// sheet makes a file that one person answers, and tells what to do with it.
func (a *app) sheet(h export.Handout, g *content.Guide, plans []string) error {
	name := a.outOr(usualSheet)
	data, err := export.Sheet(h, g, a.lang, content.DateOf(time.Now()), a.program().Kept(name))
	if err := a.made(data, err, plans); err != nil || a.out == "-" {
		return err
	}
	take := a.program().Command("combine", a.program().File(export.FileOf(plans[0])), a.program().File(name), "--out="+combinedPlan)
	a.say(words.Command().SheetOut.With(content.VisibleLine(name), a.program().Kept(name), take))
	return nil
}

// enough refuses fewer than two plans, those that are the newer ones among them.
func (a *app) enough(c *cobra.Command, args []string) error {
	return usage.Names(2, maxCombined)(c, export.WithNewer(args, a.newer))
}

// combine makes one plan of several, and tells how they differ.
func (a *app) combine(_ *cobra.Command, args []string) error {
	args = export.WithNewer(args, a.newer)
	plans, err := a.readPlans(args...)
	if err != nil {
		return err
	}
	data, told, err := export.Combine(a.lang, export.Into{File: a.out, Kept: a.outOr(combinedPlan), Newer: a.newer}, a.program(), plans...)
	if err = a.made(data, err, args); err == nil {
		a.goOnCombined(told, args)
	}
	return err
}

// outOr is where what is made is kept, or is proposed to be.
func (a *app) outOr(proposed string) string {
	if a.out == "-" {
		return proposed
	}
	return a.out
}

// goOnCombined tells how the plans differ, and how to go on with what they became.
func (a *app) goOnCombined(told string, names []string) {
	fmt.Fprint(a.stderr, told)
	if a.out != "-" {
		a.say(words.Command().GoOn.With(content.VisibleLine(a.out), a.program().Open(a.out)))
		return
	}
	if slices.Contains(names, export.Piped) {
		return // it cannot be had once more
	}
	again := append([]string{"combine"}, export.CombinedOf(names, a.newer, a.program())...)
	if a.langName != "" {
		again = append(again, "--lang", a.langName)
	}
	a.say(words.Command().SaveAs.With(a.program().Command(append(again, "--out="+combinedPlan)...)))
}

// check tells what is open in a plan; its exit code says whether anything is.
func (a *app) check(_ *cobra.Command, args []string) error {
	is, err := a.readPlan(args[0])
	if err != nil {
		return err
	}
	told, found := is.Check(a.lang)
	if err = a.print(told); err != nil || !found {
		return err
	}
	return errFound
}

func (a *app) schema(*cobra.Command, []string) error {
	g, err := export.ReadGuide(a.guideFile)
	if err != nil {
		return err
	}
	return a.print(string(export.Schema(g, a.lang)))
}

func (a *app) guide(*cobra.Command, []string) error {
	guide, err := content.BuiltinText()
	if err != nil {
		return err
	}
	return a.print(guide)
}

func (a *app) guideCheck(_ *cobra.Command, args []string) error {
	g, err := export.ReadGuide(args[0])
	if err != nil {
		return err
	}
	return a.print(a.in(words.Command().GuideFine.With(content.VisibleLine(args[0]), len(g.Sections), len(g.Questions()))) + "\n")
}

func (a *app) completion(c *cobra.Command, args []string) error {
	return usage.Script(c.Root(), args[0], a.stdout)
}

// man is the manual page, which names the program wherever that lies.
func (a *app) man(*cobra.Command, []string) error {
	a.started = command.Program{}
	return usage.Manual(a.command(), a.lang, command.Dated(), a.stdout)
}

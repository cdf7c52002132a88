// Command alongside helps a workplace get ready to employ peer support workers:
// a wizard in the terminal, in English and Danish, that ends with a readiness
// plan in YAML or Markdown. It works offline and keeps everything in the plan's
// own folder.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"strings"
	"syscall"
	"time"

	"github.com/inconshreveable/mousetrap" // knows a double click on Windows; cobra brings it
	"github.com/mattn/go-isatty"           // is this a terminal?; bubbletea brings it
	"github.com/spf13/cobra"               // commands, flags, completions
	"github.com/spf13/cobra/doc"           // the man page
	"github.com/spf13/pflag"               // what was wrong with a flag; cobra brings it

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/wizard"
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
	maxCombined  = 10_000               // far above any workplace
)

func main() {
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, started: command.Started()}
	os.Exit(a.run(os.Args[1:]))
}

// run is the whole program but for the process around it.
func (a *app) run(args []string) int {
	ctx, stop := untilSignal()
	defer stop()
	a.lang = content.MatchLanguage(os.Getenv("LC_ALL"), os.Getenv("LC_MESSAGES"), os.Getenv("LANG"))
	if l, ok := langFlag(args); ok { // help and errors follow it too
		a.lang = l
	}
	go func() { _, _ = content.Builtin() }() // while the words of the command are read
	root := a.command()
	root.SetArgs(args)
	err := root.ExecuteContext(ctx)
	if err != nil && !errors.Is(err, errFound) {
		a.tell(err)
	}
	if a.locked != "" {
		a.look(ctx)
	}
	a.waitAfterDoubleClick()
	return exitCode(err)
}

// An app is one run of the program: its streams, its language, its flags.
type app struct {
	stdin  *os.File
	stdout io.Writer // data
	stderr io.Writer // messages

	lang      content.Language
	langName  string
	plain     bool
	workshop  bool
	theme     string
	guideFile string
	as        string // --as and --for: a perspective
	all       bool
	out       string
	format    string
	force     bool

	started command.Program // how it was started
	locked  string          // the plan that another alongside has open; else ""

	tamper func(*wizard.Session) // how a test makes the wizard fail; else nil
}

var (
	errFound  = errors.New("the check found something")
	errUsage  = errors.New("usage")
	errSaving = errors.New("the plan is being saved")
)

// A signalError is the signal that ended the program.
type signalError struct{ signal syscall.Signal }

func (e signalError) Error() string { return e.signal.String() }

// untilSignal ends with the signals that ask a program to go, and with a closed
// terminal: then there is still time to save.
func untilSignal() (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT)
	go func() {
		if s, ok := (<-signals).(syscall.Signal); ok {
			cancel(signalError{s})
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(signals)
		cancel(nil)
	}
}

func exitCode(err error) int {
	var sig signalError
	switch {
	case err == nil:
		return exitDone
	case errors.As(err, &sig):
		return exitSignal + int(sig.signal)
	case errors.Is(err, wizard.ErrInputEnded):
		return exitEnded
	case errors.Is(err, errFound):
		return exitOpen
	case errors.Is(err, export.ErrLocked):
		return exitLocked
	case errors.Is(err, errUsage):
		return exitUsage
	}
	return exitFailed
}

// tell prints an error once, in the user's language, with its cure. What was
// said where it happened (a signal, ended input) is not said again.
func (a *app) tell(err error) {
	var sig signalError
	told := errors.As(err, &sig) || errors.Is(err, wizard.ErrInputEnded)
	if told && !errors.Is(err, export.ErrChanged) { // of which nobody was told where the answers are now
		return
	}
	var localised interface {
		In(l content.Language) string
	}
	if errors.As(err, &localised) {
		fmt.Fprintln(a.stderr, localised.In(a.lang))
		return
	}
	fmt.Fprintln(a.stderr, content.Visible(err.Error()))
}

func (a *app) in(t content.Text) string { return t.In(a.lang) }

// wrongFlag says in the user's language what was wrong with a flag.
func wrongFlag(err error) content.Text {
	if unknown, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return text("there is no flag %s", "der er ikke noget tilvalg %s").With(dashed(unknown.GetSpecifiedName()))
	}
	if bare, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return text("%s needs a value after it", "%s skal have en værdi efter sig").With(dashed(bare.GetSpecifiedName()))
	}
	if wrong, ok := errors.AsType[*pflag.InvalidValueError](err); ok {
		return text("%s cannot be %q", "%s kan ikke være %q").With(dashed(wrong.GetFlag().Name), wrong.GetValue())
	}
	if broken, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return text("%s is not how a flag is written", "sådan skrives et tilvalg ikke: %s").With(broken.GetSpecifiedFlag())
	}
	return text("this cannot be read: %v", "det her kan ikke læses: %v").With(err)
}

// dashed is a flag as it is written: one dash before a letter, two before a word.
func dashed(name string) string {
	if len(name) == 1 {
		return "-" + name
	}
	return "--" + name
}

// langFlag finds --lang before the flags are parsed.
func langFlag(args []string) (content.Language, bool) {
	for i, arg := range args {
		name, value, has := strings.Cut(arg, "=")
		if name != "--lang" {
			continue
		}
		if !has && i+1 < len(args) {
			value = args[i+1]
		}
		l := content.Language(value)
		return l, l.Known()
	}
	return "", false
}

// usage wraps what was wrong with the words of a command.
func usage(what, cure content.Text) error {
	return &content.Problem{What: what, Cure: cure, Cause: errUsage}
}

// command is the tree of commands, in the user's language.
func (a *app) command() *cobra.Command {
	cobra.MousetrapHelpText = "" // a double click is welcome
	root := &cobra.Command{
		Use:               "alongside [PLAN.yaml]",
		Short:             a.in(say.short),
		Long:              a.in(say.long),
		Args:              a.args(0, 1),
		Version:           version(),
		SilenceErrors:     true,
		SilenceUsage:      true,
		CompletionOptions: cobra.CompletionOptions{DisableDefaultCmd: true},
		Annotations:       map[string]string{cobra.CommandDisplayNameAnnotation: a.started.Name()},
		RunE:              a.wizard,
	}
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SetVersionTemplate("alongside {{.Version}}\n")
	root.SetUsageTemplate(a.in(say.usageTemplate))
	root.SetHelpCommand(&cobra.Command{Hidden: true})
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		return usage(wrongFlag(err), text("See: %s --help", "Se: %s --help").With(c.CommandPath()))
	})
	flags := root.PersistentFlags()
	flags.StringVar(&a.langName, "lang", "", a.in(say.flagLang))
	flags.StringVar(&a.guideFile, "guide", "", a.in(say.flagGuide))
	root.PersistentPreRunE = func(*cobra.Command, []string) error { return a.checkLang() }
	root.Flags().BoolVar(&a.plain, "plain", false, a.in(say.flagPlain))
	root.Flags().BoolVar(&a.workshop, "workshop", false, a.in(say.flagWorkshop))
	root.Flags().StringVar(&a.theme, "theme", string(wizard.ThemeAuto), a.in(say.flagTheme))
	root.Flags().StringVar(&a.as, "as", "", a.in(say.flagAs))
	root.Flags().Bool("version", false, a.in(say.flagVersion))

	exporting := &cobra.Command{Use: "export PLAN.yaml", Short: a.in(say.export), Args: a.args(1, 1), RunE: a.export}
	exporting.Flags().StringVar(&a.format, "format", "md", a.in(say.flagFormat))
	worksheet := &cobra.Command{Use: "worksheet [PLAN.yaml]", Short: a.in(say.worksheet), Args: a.args(0, 1), RunE: a.worksheet}
	worksheet.Flags().StringVar(&a.as, "for", "", a.in(say.flagFor))
	worksheet.Flags().BoolVar(&a.all, "all", false, a.in(say.flagAll))
	combine := &cobra.Command{Use: "combine A.yaml B.yaml ...", Short: a.in(say.combine), Long: a.in(say.combineLong.With(a.started.Name())), Args: a.args(2, maxCombined), RunE: a.combine}
	for _, c := range []*cobra.Command{exporting, worksheet, combine} {
		c.Flags().StringVarP(&a.out, "out", "o", "-", a.in(say.flagOut))
		c.Flags().BoolVar(&a.force, "force", false, a.in(say.flagForce))
	}
	guide := &cobra.Command{Use: "guide", Short: a.in(say.guide), Args: a.args(0, 0), RunE: a.guide}
	guide.AddCommand(&cobra.Command{Use: "check FILE", Short: a.in(say.guideCheck), Args: a.args(1, 1), RunE: a.guideCheck})
	root.AddCommand(
		exporting,
		combine,
		worksheet,
		&cobra.Command{Use: "check PLAN.yaml", Short: a.in(say.check), Args: a.args(1, 1), RunE: a.check},
		guide,
		&cobra.Command{
			Use: "completion bash|zsh|fish|powershell", Short: a.in(say.completion), Args: a.args(1, 1),
			ValidArgs: []string{"bash", "zsh", "fish", "powershell"}, RunE: a.completion,
		},
		&cobra.Command{Use: "man", Short: a.in(say.man), Args: a.args(0, 0), RunE: func(c *cobra.Command, _ []string) error {
			delete(c.Root().Annotations, cobra.CommandDisplayNameAnnotation) // a page names the program, wherever it lies
			return doc.GenMan(c.Root(), &doc.GenManHeader{Title: "ALONGSIDE", Section: "1"}, a.stdout)
		}},
	)
	eachCommand(root, func(c *cobra.Command) {
		c.DisableFlagsInUseLine = true
		c.Flags().BoolP("help", "h", false, a.in(say.flagHelp))
	})
	return root
}

func eachCommand(c *cobra.Command, do func(*cobra.Command)) {
	do(c)
	for _, sub := range c.Commands() {
		eachCommand(sub, do)
	}
}

func (a *app) args(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) >= least && len(args) <= most {
			return nil
		}
		what := text("a name is missing", "der mangler et navn")
		if least > 1 {
			what = text("this command takes at least %d names", "kommandoen tager mindst %d navne").With(least)
		}
		if len(args) > most {
			what = text("this command takes %d name(s), and was given %d", "kommandoen tager %d navn(e) og fik %d").With(most, len(args))
		}
		return usage(what, text("It is written: %s", "Skriv sådan: %s").With(c.UseLine()))
	}
}

func (a *app) checkLang() error {
	if a.langName == "" || content.Language(a.langName).Known() {
		return nil
	}
	return usage(
		text("there is no language %q", "der findes ikke noget sprog %q").With(a.langName),
		text("Languages: en, da.", "Sprog: en, da."),
	)
}

func version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// loadGuide is the built-in guide, or the user's own.
func (a *app) loadGuide() (*content.Guide, error) {
	if a.guideFile == "" {
		return content.Builtin()
	}
	return readGuide(a.guideFile)
}

func readGuide(name string) (*content.Guide, error) {
	data, err := os.ReadFile(name)
	if err != nil {
		return nil, unreadable(name, err)
	}
	return content.LoadGuide(name, data)
}

func unreadable(name string, err error) error {
	if errors.Is(err, fs.ErrNotExist) {
		return &content.Problem{
			File: name, Cause: err,
			What: text("there is no such file", "filen findes ikke"),
			Cure: text("Check its name and folder. A plan is there from the first answer on.", "Tjek navn og mappe. En plan findes, når det første svar er givet."),
		}
	}
	return &content.Problem{
		File: name, Cause: err,
		What: text("this file cannot be read", "filen kan ikke læses"),
		Cure: text("Check its name and folder, and that you may open it.", "Tjek navn og mappe, og at I må åbne den."),
	}
}

// wizard is the program itself: it opens the plan, asks, and says how to go on.
func (a *app) wizard(c *cobra.Command, args []string) error {
	path := defaultPlan
	if len(args) == 1 {
		path = args[0]
	}
	if filepath.Base(path) == path && filepath.Ext(path) == "" && !exists(path) { // rather a command with a slip
		return usage(
			text("there is no command and no plan %q", "der er ingen kommando og ingen plan, der hedder %q").With(path),
			text("Commands: %s. A new plan's name ends in .yaml.", "Kommandoer: %s. En ny plans navn ender på .yaml.").With(a.started.Command("--help")),
		)
	}
	theme, err := wizard.ParseTheme(a.theme)
	if err != nil {
		return errors.Join(errUsage, err)
	}
	g, err := a.loadGuide()
	if err != nil {
		return err
	}
	if err := export.CheckDestination(path); err != nil {
		return err
	}
	k := &keeper{program: a.program(), guide: g}
	if err := k.open(path); err != nil {
		if errors.Is(err, export.ErrLocked) {
			a.locked = path
		}
		return err
	}
	defer k.close()

	s := wizard.Session{
		Guide: g, Plan: k.file.Plan(), Resumed: k.file.Plan() != nil, Today: content.DateOf(time.Now()), LanguageGiven: a.langName != "",
		Remarks: k.file.Remarks(), File: path, Markdown: strings.TrimSuffix(path, filepath.Ext(path)) + ".md",
		Save: k.save, Forget: k.forget, Move: k.move, Aside: k.file.Aside, Draft: k.draft, Program: a.program(), Editor: editor(), Theme: theme,
		Workshop: a.workshop,
	}
	if !s.Resumed {
		s.Plan = content.NewPlan(a.lang, s.Today)
	} else if a.langName != "" {
		s.Plan.Language = a.lang
	}
	if err := a.answerAs(s); err != nil {
		return err
	}
	publish := func(data []byte, to string, replace bool) error {
		if sameFile(k.path, to) {
			return isThePlan(to)
		}
		if !replace && exists(to) {
			return wizard.ErrExists
		}
		return export.WriteFile(to, data)
	}
	s.Publish = func(p *content.Plan, l content.Language, to string, replace bool) error {
		return publish(export.Markdown(p, g, l), to, replace)
	}
	s.PublishHR = func(p *content.Plan, l content.Language, to string, replace bool) error {
		return publish(export.HRSheet(p, g, l), to, replace)
	}

	if a.tamper != nil {
		a.tamper(&s)
	}
	screen, isTerminal := a.stdout.(*os.File)
	if a.plain || !isTerminal || !fullScreen(a.stdin, screen) {
		if isatty.IsTerminal(a.stdin.Fd()) {
			s.LineMost = lineMost(runtime.GOOS)
		}
		err = wizard.Plain(c.Context(), s, a.stdin, a.stdout)
	} else {
		if os.Getenv("NO_COLOR") != "" && theme != wizard.ThemeProjector { // which has no colour either
			s.Theme = wizard.ThemeMono
		}
		_, err = wizard.Run(c.Context(), s, a.stdin, screen)
	}
	a.lang = s.Plan.Language
	switch {
	case errors.Is(err, export.ErrChanged): // the error tells where the answers are
	case k.unsaved != nil:
		hides := s.Plan.Round != nil || s.Plan.Workshop() && len(g.FoldedIn(s.Plan)) > 0
		_, signalled := errors.AsType[signalError](err) // then nobody may be there to press Enter
		if hides && !signalled && isTerminal && isatty.IsTerminal(a.stdin.Fd()) {
			a.darken(c.Context())
		}
		a.rescue(s.Plan, g, k.path)
	case exists(k.path):
		fmt.Fprintf(a.stderr, a.in(say.goOn)+"\n", content.VisibleLine(k.path), a.program().Open(k.path))
	}
	return err
}

// lineMost is the longest line, in bytes, that a terminal hands on whole on a system: it
// swallows what comes after it, and says nothing.
func lineMost(system string) int {
	switch system {
	case "windows":
		return 0
	case "linux":
		return 4095
	}
	return 1023
}

// look offers whoever sits at a terminal to read a plan that is open elsewhere, as it
// is on the disk. It writes nothing.
func (a *app) look(ctx context.Context) {
	screen, isFile := a.stdout.(*os.File)
	if !isFile || !isatty.IsTerminal(screen.Fd()) || !isatty.IsTerminal(a.stdin.Fd()) || !exists(a.locked) {
		return
	}
	fmt.Fprintln(a.stderr, a.in(say.look))
	answered := make(chan bool, 1)
	go func() {
		line, err := bufio.NewReader(a.stdin).ReadString('\n')
		answered <- err == nil && strings.TrimSpace(line) == "" // "q" and a closed terminal are answers, too
	}()
	select {
	case <-ctx.Done():
		fmt.Fprintln(a.stderr, "") // after the ^C
		return
	case yes := <-answered:
		if !yes {
			return
		}
	}
	is, err := a.readPlan(a.locked)
	if err != nil {
		a.tell(err)
		return
	}
	if a.langName == "" {
		a.lang = is.plan.Language
	}
	if err := a.print(content.Visible(string(export.Markdown(is.plan, is.guide, a.lang)))); err != nil {
		a.tell(err)
	}
}

// darken waits until nobody looks on: what follows holds answers that a round hides, or
// that are for the manager and HR alone.
func (a *app) darken(ctx context.Context) {
	fmt.Fprintln(a.stderr, a.in(say.darken))
	dark := make(chan struct{})
	go func() {
		defer close(dark)
		for b := make([]byte, 1); ; {
			if n, err := a.stdin.Read(b); err != nil || n == 0 || b[0] == '\n' {
				return
			}
		}
	}()
	select {
	case <-ctx.Done():
	case <-dark:
	}
}

// rescue gives the user the plan that could not be saved anywhere.
func (a *app) rescue(p *content.Plan, g *content.Guide, path string) {
	fmt.Fprintln(a.stderr, a.in(say.rescue))
	if err := a.print(string(export.Rescue(p, g, a.program().Kept(path)))); err != nil {
		a.tell(err)
	}
}

// A keeper holds the plan's file, and lets it be another one when the first
// cannot be written any more.
type keeper struct {
	program command.Program
	guide   *content.Guide
	path    string
	file    *export.File
	unsaved error // why the last save failed
}

func (k *keeper) open(path string) error {
	file, err := export.Open(path, k.guide, k.program)
	if err != nil {
		return err
	}
	k.path, k.file = path, file
	return nil
}

func (k *keeper) save(p *content.Plan) error {
	k.unsaved = errSaving // where saving panics, this stays
	k.unsaved = k.file.Save(p)
	return k.unsaved
}

// forget saves the plan and takes older versions of it away.
func (k *keeper) forget(p *content.Plan) error {
	k.unsaved = errSaving
	k.unsaved = k.file.Forget(p)
	return k.unsaved
}

// move keeps the plan in a new file from now on.
func (k *keeper) move(path string) error {
	if exists(path) {
		return &content.Problem{
			File: path, Cause: fs.ErrExist,
			What: text("this file is there already", "filen findes allerede"),
			Cure: text("Give the name of a new file.", "Skriv navnet på en ny fil."),
		}
	}
	old := k.file
	if err := k.open(path); err != nil {
		return err
	}
	k.file.ShareLike(old)
	_ = old.Close() // its lock is all there is to let go of
	return nil
}

// draft makes a copy of an answer beside the plan, wherever that is by now.
func (k *keeper) draft(text string) (string, error) { return k.file.Draft(text) }

func (k *keeper) close() { _ = k.file.Close() } // what matters was saved before

// fullScreen reports whether there is a terminal that can show one.
func fullScreen(in, out *os.File) bool {
	return isatty.IsTerminal(in.Fd()) && isatty.IsTerminal(out.Fd()) &&
		os.Getenv("TERM") != "dumb" && os.Getenv("ACCESSIBLE") == ""
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

// sameFile reports whether two names lead to one file.
func sameFile(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

func isThePlan(name string) error {
	return &content.Problem{
		File: name,
		What: text("this is the plan itself", "det er selve planen"),
		Cure: text("Give the version to send on another name.", "Giv udgaven til at sende videre et andet navn."),
	}
}

// editor is the user's own editor, as a command with its arguments. What the
// variable holds is the user's shell's to read, quotes and all, as git does it; but for
// what would steer the terminal, which the shell would repeat when it finds no such command.
func editor() wizard.Editor {
	for _, name := range []string{"VISUAL", "EDITOR"} {
		command := strings.TrimSpace(os.Getenv(name))
		switch {
		case command == "", content.VisibleLine(command) != command:
			continue
		case runtime.GOOS == "windows":
			return wizard.Editor{Args: strings.Fields(command), Command: command, Variable: name}
		}
		return wizard.Editor{Args: []string{"sh", "-c", command + ` "$@"`, "editor"}, Command: command, Variable: name}
	}
	return wizard.Editor{}
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

// A given is a plan that a command was given, and the guide it was read with.
type given struct {
	plan  *content.Plan
	guide *content.Guide
	name  string
	data  []byte // its file's
}

func (a *app) readPlan(name string) (given, error) {
	g, err := a.loadGuide()
	if err != nil {
		return given{}, err
	}
	data, err := os.ReadFile(name)
	if err != nil {
		return given{}, unreadable(name, err)
	}
	p, err := export.Read(name, data, g)
	if err != nil {
		return given{}, err
	}
	return given{p, g, name, data}, nil
}

// tellLost says what of a plan's file does not come along into what is written.
func (a *app) tellLost(of given) {
	if lost := export.Comments(of.name, of.data); lost != nil {
		fmt.Fprintln(a.stderr, lost.In(a.lang))
	}
}

func (a *app) export(_ *cobra.Command, args []string) error {
	is, err := a.readPlan(args[0])
	if err != nil {
		return err
	}
	p, g, l := is.plan, is.guide, is.plan.Language
	if a.langName != "" {
		l = a.lang
	}
	a.lang = l
	defer a.tellLost(is)
	switch a.format {
	case "hr":
		sheet := export.HRSheet(p, g, l)
		if sheet == nil {
			return &content.Problem{
				File: args[0],
				What: text("nothing in this plan is for the manager and HR alone", "intet i planen er kun til lederen og HR"),
				Cure: text("Write the plan itself: --format md.", "Skriv selve planen: --format md."),
			}
		}
		return a.write(sheet, args[0])
	case "md", "markdown":
		return a.write(export.Markdown(p, g, l), args[0])
	case "yaml":
		p.Language = l
		data, err := export.YAML(p, g, a.program().Kept(args[0]))
		if err != nil {
			return err
		}
		return a.write(data, args[0])
	}
	return usage(text("there is no format %q", "der findes ikke noget format %q").With(a.format), text("Formats: md, yaml, hr.", "Formater: md, yaml, hr."))
}

// write sends what was made from the files in sources where the user wants it.
// It replaces nothing unasked, and never a source.
func (a *app) write(data []byte, sources ...string) error {
	if a.out == "-" {
		return a.print(string(data))
	}
	for _, source := range sources {
		if sameFile(source, a.out) {
			return isThePlan(a.out)
		}
	}
	if exists(a.out) && !a.force {
		return &content.Problem{
			File: a.out, Cause: fs.ErrExist,
			What: text("this file is there already", "filen findes allerede"),
			Cure: text("Give another name, or --force to replace it.", "Vælg et andet navn, eller --force for at erstatte den."),
		}
	}
	return export.WriteFile(a.out, data)
}

// answerAs lets a new plan begin as the perspective that --as names.
func (a *app) answerAs(s wizard.Session) error {
	if a.as != "" && a.workshop {
		return usage(
			text("--as is for one person's plan, and --workshop for a group's", "--as er til én persons plan, og --workshop er til en gruppes"),
			text("Leave out one of the two.", "Brug kun det ene."),
		)
	}
	had := s.Plan.Answer(content.RefPerspective).Text
	if a.as == "" || a.as == had {
		return nil
	}
	if err := a.checkPerspective("--as", s.Guide); err != nil {
		return err
	}
	if s.Resumed {
		return usage(
			text("this plan was begun by somebody else, or does not say by whom", "planen er begyndt af en anden, eller der står ikke, hvem der begyndte den"),
			text("Leave out --as, or give the name of a new plan.", "Udelad --as, eller skriv navnet på en ny plan."),
		)
	}
	s.Plan.Say(content.RefPerspective, a.as)
	return nil
}

// checkPerspective refuses a perspective that the guide does not know.
func (a *app) checkPerspective(flag string, g *content.Guide) error {
	var ids []string
	for _, o := range g.Perspectives() {
		ids = append(ids, o.ID)
	}
	if slices.Contains(ids, a.as) {
		return nil
	}
	return usage(
		text("%s: there is no perspective %q", "%s: der er ikke noget perspektiv, der hedder %q").With(flag, a.as),
		text("Perspectives: %s.", "Perspektiver: %s.").With(strings.Join(ids, ", ")),
	)
}

func (a *app) worksheet(_ *cobra.Command, args []string) error {
	g, err := a.loadGuide()
	if err != nil {
		return err
	}
	if a.as != "" {
		if err := a.checkPerspective("--for", g); err != nil {
			return err
		}
	}
	handout := export.Handout{For: a.as, All: a.all}
	if len(args) == 0 {
		return a.write(export.Worksheet(handout, g, a.lang))
	}
	is, err := a.readPlan(args[0])
	if err != nil {
		return err
	}
	if a.langName == "" {
		a.lang = is.plan.Language
	}
	handout.Plan = is.plan
	return a.write(export.Worksheet(handout, is.guide, a.lang), args[0])
}

// combine makes one plan of several, and tells how they differ.
func (a *app) combine(_ *cobra.Command, args []string) error {
	var plans []content.Given
	var read []given
	var guide *content.Guide
	for _, name := range args {
		if a.out != "-" && sameFile(name, a.out) {
			return &content.Problem{
				File: a.out,
				What: text("this is one of the plans to combine", "det er en af de planer, der skal samles"),
				Cure: text("Give the combined plan a name of its own.", "Giv den samlede plan sit eget navn."),
			}
		}
		is, err := a.readPlan(name)
		if err != nil {
			return err
		}
		plans, read, guide = append(plans, content.Given{Name: name, Plan: is.plan}), append(read, is), is.guide
	}
	if a.langName == "" {
		a.lang = plans[0].Plan.Language
	}
	c, err := guide.Combine(a.lang, plans...)
	if err != nil {
		return err
	}
	path := a.out
	if path == "-" {
		path = combinedPlan
	}
	data, err := export.YAML(c.Plan, guide, a.program().Kept(path))
	if err != nil {
		return err
	}
	if err := a.write(data, args...); err != nil {
		return err
	}
	for _, is := range read {
		a.tellLost(is)
	}
	a.tellCombined(c, guide, args)
	return nil
}

// tellCombined says what became of the plans, and how to go on.
func (a *app) tellCombined(c *content.Combined, g *content.Guide, args []string) {
	counts := map[string]int{}
	var order []string
	for _, v := range c.Plan.Joined {
		if counts[v.Who]++; counts[v.Who] == 1 {
			order = append(order, v.Who)
		}
	}
	for i, who := range order {
		order[i] = fmt.Sprintf("%s (%d)", content.VisibleLine(a.in(g.Perspective(who))), counts[who])
	}
	tell := func(t content.Text, of ...any) { fmt.Fprintln(a.stderr, a.in(t.With(of...))) }
	tell(say.combined, len(args), strings.Join(order, ", "))
	switch c.Heard {
	case 0:
	case 1:
		tell(say.heardOnce)
	default:
		tell(say.heard, c.Heard)
	}
	if len(c.Differ) == 0 {
		tell(say.allAlike)
	} else {
		tell(say.differ, len(c.Differ))
	}
	for _, t := range c.Conflicts {
		fmt.Fprintln(a.stderr, "- "+content.VisibleLine(a.in(t)))
	}
	if a.out == "-" {
		p, words := a.program(), []string{"combine"}
		for _, name := range args {
			words = append(words, p.File(name))
		}
		if a.langName != "" {
			words = append(words, "--lang", a.langName)
		}
		tell(say.saveAs, p.Command(append(words, "--out="+combinedPlan)...))
		return
	}
	tell(say.goOn, content.VisibleLine(a.out), a.program().Open(a.out))
}

// check tells what is open in a plan; its exit code says whether anything is.
func (a *app) check(_ *cobra.Command, args []string) error {
	is, err := a.readPlan(args[0])
	if err != nil {
		return err
	}
	p, g := is.plan, is.guide
	if a.langName == "" {
		a.lang = p.Language
	}
	var told strings.Builder
	fmt.Fprintln(&told, a.in(g.Standing(p).Label()))
	open := g.OpenPoints(p)
	if len(open) == 0 {
		fmt.Fprintln(&told, a.in(say.nothingOpen))
	} else {
		fmt.Fprintf(&told, a.in(say.openPoints)+"\n", len(open))
	}
	for _, q := range open {
		line := a.in(q.Section.Title) + ": " + a.in(p.Fill(q.Short()))
		switch s := p.Answer(q.Ref).State; {
		case q.Folded():
			line = a.in(content.FoldedPoint())
		case p.Answer(q.Ref).Agreement == content.NotAgreed:
			line += " (" + a.in(say.notAgreed) + ")"
		case q.Unsettled(p):
			line += " (" + a.in(say.unsettled) + ")"
		case s != content.Open:
			line += " (" + a.in(s.Label()) + ")"
		}
		fmt.Fprintln(&told, "- "+content.VisibleLine(line))
	}
	remarks := export.Remarks(is.name, is.data, p, g)
	for _, r := range remarks {
		fmt.Fprintln(&told, r.In(a.lang))
	}
	if err := a.print(told.String()); err != nil {
		return err
	}
	if len(open)+len(remarks) > 0 {
		return errFound
	}
	return nil
}

// print writes data to the standard output.
func (a *app) print(data string) error {
	_, err := io.WriteString(a.stdout, data)
	return err
}

func (a *app) guide(*cobra.Command, []string) error {
	guide, err := content.BuiltinText()
	if err != nil {
		return err
	}
	return a.print(guide)
}

func (a *app) guideCheck(_ *cobra.Command, args []string) error {
	g, err := readGuide(args[0])
	if err != nil {
		return err
	}
	return a.print(fmt.Sprintf(a.in(say.guideFine)+"\n", content.VisibleLine(args[0]), len(g.Sections), len(g.Questions())))
}

func (a *app) completion(c *cobra.Command, args []string) error {
	root := c.Root()
	switch args[0] {
	case "bash":
		return root.GenBashCompletionV2(a.stdout, true)
	case "zsh":
		return root.GenZshCompletion(a.stdout)
	case "fish":
		return root.GenFishCompletion(a.stdout, true)
	case "powershell":
		return root.GenPowerShellCompletionWithDesc(a.stdout)
	}
	return usage(text("there is no shell %q", "der findes ikke nogen shell %q").With(args[0]), text("Shells: bash, zsh, fish, powershell.", "Shells: bash, zsh, fish, powershell."))
}

// waitAfterDoubleClick keeps the window that Windows opened for a double click
// until somebody has read it.
func (a *app) waitAfterDoubleClick() {
	if !mousetrap.StartedByExplorer() {
		return
	}
	if here, err := os.Getwd(); err == nil {
		fmt.Fprintf(a.stderr, a.in(say.folder)+"\n", here)
	}
	_, _ = a.stdin.Read(make([]byte, 1))
}

func text(en, da string) content.Text { return content.Text{EN: en, DA: da} }

// catalogue is every sentence of the commands.
type catalogue struct {
	short, long, usageTemplate                                       content.Text
	flagLang, flagGuide, flagPlain, flagTheme, flagHelp, flagVersion content.Text
	flagWorkshop                                                     content.Text
	flagFormat, flagOut, flagForce, flagAs, flagFor, flagAll         content.Text
	export, worksheet, check, guide, guideCheck, completion, man     content.Text
	combine, combineLong, combined, heardOnce, heard                 content.Text
	differ, allAlike, saveAs                                         content.Text
	darken, notAgreed, unsettled                                     content.Text
	rescue, goOn, look, openPoints, nothingOpen, guideFine, folder   content.Text
}

// say are the sentences, in every language side by side.
var say = catalogue{
	short: text("Get a workplace ready for a peer support worker", "Gør en arbejdsplads klar til en peer-støttemedarbejder"),
	long: text(
		`Leads a manager, or a group, through preparing a workplace for peer support
workers, and writes a readiness plan. Works offline; everything stays in the
plan's own folder. Without a name the plan is readiness-plan.yaml, here.`,
		`Hjælper en leder eller en gruppe med at gøre en arbejdsplads klar til
peer-støttemedarbejdere og skriver en plan. Virker uden net; alt bliver i
planens egen mappe. Uden et navn hedder planen readiness-plan.yaml og ligger her.`,
	),
	usageTemplate: text(usageWords("Usage", "Commands", "Flags", "Flags everywhere"), usageWords("Brug", "Kommandoer", "Tilvalg", "Fælles tilvalg")),
	flagLang:      text("language, en or da; else the plan's, or your system's", "sprog, en eller da; ellers planens eller maskinens"),
	flagGuide:     text("ask from a guide of your own", "spørg ud fra jeres egen guide"),
	flagPlain:     text("line by line, for screen readers, braille and scripts", "linje for linje, til skærmlæser, punktskrift og scripts"),
	flagWorkshop:  text("a group fills in the plan; also one that was begun alone", "en gruppe udfylder planen; også en, der er begyndt alene"),
	flagTheme:     text("auto, light, dark, mono or projector", "auto, light, dark, mono eller projector"),
	flagHelp:      text("this help", "denne hjælp"),
	flagVersion:   text("the version", "versionen"),
	flagFormat:    text("md, yaml, or hr (the page for the manager and HR alone)", "md, yaml eller hr (siden, der kun er til lederen og HR)"),
	flagOut:       text("file to write, - for the standard output", "filen, der skrives; - er standardoutput"),
	flagAs:        text("begin a new plan as manager, colleagues, peer or service-users", "begynd en ny plan som manager, colleagues, peer eller service-users"),
	flagFor:       text("for one perspective only, such as colleagues", "kun til ét perspektiv, fx colleagues"),
	flagAll:       text("the whole guide on one sheet", "hele guiden på ét ark"),
	flagForce:     text("replace the file if it is there", "erstat filen, hvis den findes"),
	export:        text("Write a plan as Markdown or YAML, in either language", "Skriv en plan som Markdown eller YAML, på begge sprog"),
	worksheet:     text("Handouts for pen and paper, one for each perspective", "Arbejdsark til papir og blyant, ét til hvert perspektiv"),
	combine:       text("Make one plan of several, with the views side by side", "Saml flere planer til én med svarene side om side"),
	combineLong: text(
		`Makes one plan of several that people filled in alone. What all answered alike
is the plan's answer; where they differ, it is open, and their views are shown
side by side. Nothing is lost, and the plans themselves are not changed. A plan
that is combined already can be combined with others that come later.

To fill in a plan of one's own:  %s mine.yaml --as colleagues`,
		`Samler flere planer, som folk har udfyldt hver for sig, til én. Det, alle har
svaret ens på, er planens svar. Er svarene forskellige, står punktet åbent,
og svarene vises side om side. Intet går tabt, og planerne selv bliver ikke
ændret. Kommer der flere planer senere, kan de lægges til den samlede.

Sådan udfylder man sin egen plan:  %s min.yaml --as colleagues`,
	),
	combined:    text("%d plans are now one, with views from: %s.", "%d planer er samlet til én med svar fra: %s."),
	heardOnce:   text("One of them was in it already, or says exactly the same, and counts once.", "Én af dem var med i forvejen eller siger nøjagtig det samme og tæller kun én gang."),
	heard:       text("%d of them were in it already, or say exactly the same, and count once.", "%d af dem var med i forvejen eller siger nøjagtig det samme og tæller kun én gang."),
	differ:      text("Answered differently: %d. The views stand side by side, for you to talk through.", "Besvaret forskelligt: %d. Svarene står side om side, så I kan tale dem igennem."),
	allAlike:    text("Nothing is answered differently.", "Intet er besvaret forskelligt."),
	saveAs:      text("To keep it in a file: %s", "Gem den i en fil sådan: %s"),
	check:       text("What is open in a plan; exit code 4 if anything is", "Hvad der står åbent i en plan; slutkode 4, hvis noget gør"),
	guide:       text("Print the built-in guide", "Udskriv den indbyggede guide"),
	guideCheck:  text("Check a guide of your own", "Tjek en guide, I selv har skrevet"),
	completion:  text("Completions for a shell", "Fuldførelse til en shell"),
	man:         text("The manual page", "Manualsiden"),
	rescue:      text("The plan could not be saved. Here it is: copy it into a file, from the first # to the last line.", "Planen kunne ikke gemmes. Her er den: Kopiér den over i en fil, fra det første # til sidste linje."),
	goOn:        text("Your plan is saved in %s.\nTo continue: %s", "Planen er gemt i %s.\nFortsæt med: %s"),
	look:        text("Enter shows the plan as it is on the disk, without changing anything; Ctrl+C leaves.", "Enter viser planen, som den ligger på disken, uden at ændre noget; Ctrl+C afslutter."),
	darken:      text("The plan could not be saved, and holds answers that are not for the room. Make the projector dark, then press Enter to see it.", "Planen kunne ikke gemmes, og den rummer svar, der ikke er for alle i lokalet. Sluk billedet på projektoren, og tryk så Enter for at se den."),
	notAgreed:   text("not agreed yet", "ikke enige endnu"),
	unsettled:   text("answered apart, not settled yet", "besvaret hver for sig, ikke afklaret endnu"),
	openPoints:  text("Open points: %d", "Åbne punkter: %d"),
	nothingOpen: text("Nothing is open.", "Intet står åbent."),
	guideFine:   text("%s is in order: %d steps, %d questions.", "%s er i orden: %d trin, %d spørgsmål."),
	folder:      text("The plan is in %s. Press Enter to close this window.", "Planen ligger i %s. Tryk Enter for at lukke vinduet."),
}

// usageWords is cobra's usage in our words.
func usageWords(use, commands, flags, everywhere string) string {
	return use + `:{{if .Runnable}}
  {{.UseLine}}{{end}}{{if .HasAvailableSubCommands}}
  {{.CommandPath}} [command]

` + commands + `:{{range .Commands}}{{if .IsAvailableCommand}}
  {{rpad .Name .NamePadding}} {{.Short}}{{end}}{{end}}{{end}}{{if .HasAvailableLocalFlags}}

` + flags + `:
{{.LocalFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}{{if .HasAvailableInheritedFlags}}

` + everywhere + `:
{{.InheritedFlags.FlagUsages | trimTrailingWhitespaces}}{{end}}
`
}

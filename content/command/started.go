package command

import (
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"strings"

	"alongside/content"
)

// Started is how this program was started, and can be again from the same folder.
func Started() Program {
	exe, err := os.Executable()
	if err != nil {
		return Program{Shell: shell(runtime.GOOS, os.Getenv)}
	}
	here, _ := os.Getwd() // without it, a full path is still right
	return Program{
		Call:  call(exe, os.Args[0], here, filepath.SplitList(os.Getenv("PATH"))),
		Shell: shell(runtime.GOOS, os.Getenv),
	}
}

// Version is which version of the program this is, as the module system knows it.
func Version() string {
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" {
		return info.Main.Version
	}
	return "(devel)"
}

// byGoRun is where go builds what it runs: in a folder of the moment, or in its cache.
var byGoRun = content.WhenSought(`/go-build(\d+/b\d+/exe|/[0-9a-f]{2}/[0-9a-f]+-d)/`)

// call finds the words that start a program again: how it was typed, where that is a
// path; its name, where the shell finds it; else its path.
func call(exe, typed, here string, path []string) []string {
	if _, err := os.Stat(filepath.Join(here, "go.mod")); err == nil && byGoRun().MatchString(filepath.ToSlash(exe)) {
		return []string{"go", "run", "."} // which builds it anew, in its own folder
	}
	name := filepath.Base(exe)
	switch {
	case onPath(exe, name, path):
		return []string{strings.TrimSuffix(name, ".exe")}
	case strings.ContainsRune(filepath.ToSlash(typed), '/') && same(exe, typed):
		return []string{typed}
	case same(exe, filepath.Join(here, name)):
		return []string{"." + string(filepath.Separator) + name}
	}
	return []string{exe}
}

// onPath reports whether a shell that is given a program's name finds that program: the
// first on the path that has the name.
func onPath(exe, name string, path []string) bool {
	for _, folder := range path {
		found := filepath.Join(folder, name)
		if info, err := os.Stat(found); err == nil && !info.IsDir() {
			return folder != "" && same(exe, found)
		}
	}
	return false
}

func same(a, b string) bool {
	one, err := os.Stat(a)
	if err != nil {
		return false
	}
	other, err := os.Stat(b)
	return err == nil && os.SameFile(one, other)
}

// shell guesses which shell a person sees. PowerShell lets every program know a folder
// of modules of the user's own before those of the system; cmd knows the system's alone.
func shell(system string, env func(string) string) Shell {
	const modulesOfPowerShell = 3
	switch {
	case system != "windows", env("MSYSTEM") != "", env("SHELL") != "":
		return Sh
	case len(strings.Split(env("PSModulePath"), ";")) >= modulesOfPowerShell:
		return PowerShell
	}
	return Cmd
}

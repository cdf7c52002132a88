// Package pagetest shows pages to a real browser, for tests: what it lays out, prints and
// asks the world for, and what somebody who hears a page instead of seeing it is told.
//
// A package that uses it calls [Main] from its TestMain. All its tests share one browser,
// which ends with them. Where there is none, they are skipped.
package pagetest

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/chromedp/chromedp"

	"alongside/content/foldertest"
)

// browsers are the names that Chromium goes by.
var browsers = []string{"chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"}

// patience is how long a page may take for everything a test does with it, on a machine
// that has much else to do.
const patience = 3 * time.Minute

// A running browser, or why there is none.
type running struct {
	ctx     context.Context
	missing string
	err     error
}

// shared is the browser of a test binary, started by the first test that needs it.
var shared struct {
	sync.Mutex
	may  bool // whether somebody will end it
	it   *running
	ends []func()
}

// Main runs a package's tests, ends the browser if one of them started it, and exits.
func Main(m *testing.M) {
	done := foldertest.Begin()
	shared.may = true
	code := m.Run()
	end()
	done()
	os.Exit(code)
}

func end() {
	shared.Lock()
	defer shared.Unlock()
	for _, end := range slices.Backward(shared.ends) {
		end()
	}
	shared.ends, shared.it = nil, nil
}

// browser is the one that all tests share. It skips the test where there is none.
func browser(tb testing.TB) context.Context {
	tb.Helper()
	shared.Lock()
	defer shared.Unlock()
	switch {
	case !shared.may:
		tb.Fatal("TestMain does not call pagetest.Main, and nobody would end the browser")
	case shared.it == nil:
		shared.it = start()
	}
	switch b := shared.it; {
	case b.missing != "":
		tb.Skip(b.missing)
	case b.err != nil:
		tb.Fatalf("the browser did not start: %v", b.err)
	}
	return shared.it.ctx
}

func start() *running {
	path := ""
	for _, name := range browsers {
		if found, err := exec.LookPath(name); err == nil {
			path = found
			break
		}
	}
	if path == "" {
		return &running{missing: "there is no Chromium"}
	}
	home, err := folder()
	if err != nil {
		return &running{err: fmt.Errorf("no folder for the browser: %w", err)}
	}
	shared.ends = append(shared.ends, func() { _ = os.RemoveAll(home) })
	with := append(chromedp.DefaultExecAllocatorOptions[:],
		chromedp.ExecPath(path),
		// In a container there is no sandbox to be had, nor for root; the pages are our own.
		chromedp.NoSandbox,
		chromedp.DisableGPU,
		// Nothing that it is asked for leaves the machine, whoever asks.
		chromedp.Flag("host-resolver-rules", "MAP * ~NOTFOUND"),
		chromedp.Env("HOME="+home, "XDG_CONFIG_HOME="+home, "XDG_CACHE_HOME="+home, "XDG_DATA_HOME="+home, "TMPDIR="+home),
	)
	// Its life is that of the context it is started with, so that none with a deadline will
	// do; but one that does not come up must not be waited for either.
	life, stop := context.WithCancel(context.Background())
	late := time.AfterFunc(patience, stop)
	defer late.Stop()
	allocator, release := chromedp.NewExecAllocator(life, with...)
	ctx, leave := chromedp.NewContext(allocator)
	shared.ends = append(shared.ends, stop, release)
	if err := chromedp.Do(ctx); err != nil {
		return &running{err: err}
	}
	shared.ends = append(shared.ends, leave, func() {
		leaving, stop := context.WithTimeout(ctx, 10*time.Second)
		defer stop()
		_ = chromedp.Cancel(leaving) // what does not close by itself is killed
	})
	return &running{ctx: ctx}
}

// deepest is how long the path of the browser's folder may be, in bytes: it makes a socket
// in there whose own name takes 46, and Linux knows none by more than 107.
const deepest = 107 - 46

// folder makes the browser's own: with the other temporary files, unless those lie so deep
// that it would not start.
func folder() (string, error) {
	home, err := os.MkdirTemp("", "page")
	if err != nil || len(home) <= deepest {
		return home, err
	}
	if err := os.Remove(home); err != nil {
		return "", err
	}
	return os.MkdirTemp("/tmp", "page")
}

//go:build linux || darwin

package screentest

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// Press sends a key that is answered on the screen, and waits for that. What comes later
// than a moment after it, such as that an answer is saved, is not part of it.
func (x *Terminal) Press(key string) Painted {
	x.t.Helper()
	const moment = 5 * time.Millisecond
	x.mu.Lock()
	reads, bytes := x.reads, len(x.raw)
	x.mu.Unlock()
	began := time.Now()
	x.Send(key)
	var painted Painted
	x.WaitUntil("an answer to a key", func([]string) bool {
		painted.After = x.last.Sub(began)
		return x.reads > reads
	})
	<-time.After(moment)
	x.mu.Lock()
	defer x.mu.Unlock()
	painted.Pieces, painted.Bytes = x.reads-reads, len(x.raw)-bytes
	return painted
}

// Wrote is when the program last wrote something.
func (x *Terminal) Wrote() time.Time {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.last
}

// Used is what the program has taken of the machine since it began; ok is false where the
// system does not tell.
func (x *Terminal) Used() (use Use, ok bool) {
	tasks, _ := filepath.Glob(fmt.Sprintf("/proc/%d/task/*", x.cmd.Process.Pid))
	for _, task := range tasks {
		ran, err := os.ReadFile(filepath.Join(task, "schedstat"))
		if err != nil {
			return Use{}, false
		}
		var cpu time.Duration
		if _, err := fmt.Sscan(string(ran), &cpu); err != nil {
			return Use{}, false
		}
		use.CPU += cpu
		status, err := os.ReadFile(filepath.Join(task, "status"))
		if err != nil {
			return Use{}, false
		}
		wakings := 0
		_, after, _ := strings.Cut(string(status), "\nvoluntary_ctxt_switches:")
		if _, err := fmt.Sscan(after, &wakings); err != nil {
			return Use{}, false
		}
		use.Wakings += wakings
	}
	return use, len(tasks) > 0
}

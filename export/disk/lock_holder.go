package disk

import (
	"crypto/sha256"
	"fmt"
	"io"
	"os"
	"time"

	"github.com/gofrs/flock"

	"alongside/content"
	"alongside/content/command"
)

// A holder is the program that has a plan open, as it says so in the lock file. It
// names no user and no computer: a plan's folder is shared, and who works late is
// nobody's business.
type holder struct {
	pid   int
	since time.Time
	host  string // tells one computer from another, and says nothing else
}

const holderFormat = "process %d\nsince %s\ncomputer %s\n"

// holderAt is where in the lock file the holder stands. Windows lets nobody read
// the byte that is locked, which is the first.
const holderAt = 1

func thisHolder(now time.Time) holder {
	name, _ := os.Hostname() // without one, all nameless computers are alike
	return holder{os.Getpid(), now.Truncate(time.Second), fmt.Sprintf("%x", sha256.Sum256([]byte(name)))[:12]}
}

// sign writes into a lock file who holds the lock. It is a courtesy to whoever meets
// the lock; on a full disk, say, the plan opens without it. Only the file that is
// locked is written to, whatever has come to stand under its name since.
func (h holder) sign(l *flock.Flock, to access) {
	f, err := os.OpenFile(l.Path(), os.O_WRONLY|unfollowed, 0)
	if err != nil {
		return
	}
	defer func() { _ = f.Close() }()
	mine, ours := f.Stat()
	locked, theirs := l.Stat()
	if ours != nil || theirs != nil || !os.SameFile(mine, locked) {
		return
	}
	_ = to.give(f)
	said := fmt.Sprintf(holderFormat, h.pid, h.since.Format(time.RFC3339), h.host)
	if _, err := f.WriteAt([]byte(said), holderAt); err == nil {
		_ = f.Truncate(holderAt + int64(len(said))) // a killed run may have left more
	}
}

// holderOf reads who holds a lock; ok is false where the file does not say.
func holderOf(name string) (h holder, ok bool) {
	f, err := os.OpenFile(name, os.O_RDONLY|unfollowed, 0)
	if err != nil {
		return holder{}, false
	}
	defer func() { _ = f.Close() }() // it was only read
	data, err := io.ReadAll(io.NewSectionReader(f, holderAt, 200))
	if err != nil {
		return holder{}, false
	}
	var since string
	if _, err := fmt.Sscanf(string(data), holderFormat, &h.pid, &since, &h.host); err != nil || h.pid <= 0 {
		return holder{}, false
	}
	h.since, err = time.Parse(time.RFC3339, since)
	return h, err == nil
}

// who tells who has the plan open, to somebody who would like to open it at now.
func (h holder) who(now time.Time) content.Text {
	at := h.since.In(now.Location())
	since := content.Text{EN: "since " + at.Format("15:04"), DA: "siden kl. " + at.Format("15.04")}
	if d := content.DateOf(at); d != content.DateOf(now) {
		since = content.Text{EN: "since %s, " + at.Format("15:04"), DA: "siden %s kl. " + at.Format("15.04")}.With(content.InEach(d.In))
	}
	if h.host != thisHolder(now).host {
		return content.Text{EN: "by an alongside on another computer (%s)", DA: "af et alongside på en anden computer (%s)"}.With(since)
	}
	return content.Text{
		EN: "by another alongside on this computer (process %d, %s)",
		DA: "af et andet alongside på denne computer (proces %d, %s)",
	}.With(h.pid, since)
}

// locked says that the plan is open elsewhere, by whom, and how to look at it
// meanwhile. path is the plan's, name that of its lock file, calls this program.
func locked(path, name string, calls command.Program) error {
	what := content.Text{EN: "the plan is open in another window or by somebody else", DA: "planen er åben i et andet vindue eller hos en anden"}
	now := time.Now()
	if h, ok := holderOf(name); ok {
		what = content.Text{EN: "the plan is open in another window, %s", DA: "planen er åben i et andet vindue, %s"}.With(h.who(now))
	}
	return &content.Problem{
		File: path, Cause: ErrLocked, What: what,
		Cure: content.Text{
			EN: "Close it there first, or open another file. To look at it without writing: %s",
			DA: "Luk den der først, eller åbn en anden fil. Sådan kan I se den uden at skrive i den: %s",
		}.With(calls.Command("export", calls.File(path))),
	}
}

package ending

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"syscall"
	"testing"
	"testing/synctest"
	"time"
)

// newRun is a run that hears no signal of the system's.
func newRun() *Run {
	r := &Run{}
	r.ctx, r.end = context.WithCancelCause(context.WithValue(context.Background(), runOf{}, r))
	return r
}

func TestWhatWaitsIsLeftBehind(t *testing.T) {
	t.Parallel()
	failed := errors.New("it failed")
	for _, test := range []struct {
		name     string
		signal   bool
		saves    bool
		takes    time.Duration // that work goes on after the signal
		want     error
		waitedAs time.Duration
	}{
		{"no signal", false, false, time.Hour, failed, time.Hour},
		{"comes back in time", true, false, patience / 2, failed, patience / 2},
		{"waits for ever", true, false, time.Hour, Signal{syscall.SIGTERM}, patience},
		{"saves in time", true, true, patience * 2, failed, patience * 2},
		{"cannot save", true, true, time.Hour, Signal{syscall.SIGTERM}, patienceToSave},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			synctest.Test(t, func(t *testing.T) {
				r := newRun()
				if test.saves {
					r.Saves()
				}
				began := time.Now()
				err := r.Do(func() error {
					if test.signal {
						r.end(Signal{syscall.SIGTERM})
					}
					time.Sleep(test.takes)
					return failed
				})
				if !errors.Is(err, test.want) || time.Since(began) != test.waitedAs {
					t.Errorf("it ended with %v after %v", err, time.Since(began))
				}
				time.Sleep(test.takes) // what was left behind ends with the test
			})
		})
	}
}

// The user's own editor is waited for, however long it takes.
func TestWhatIsBusyIsWaitedFor(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		r, began := newRun(), time.Now()
		WaitWhile(r.Context(), func() bool { return time.Since(began) < time.Hour })
		err := r.Do(func() error {
			r.end(Signal{syscall.SIGTERM})
			time.Sleep(time.Hour + patience/2)
			return nil
		})
		if err != nil || time.Since(began) != time.Hour+patience/2 {
			t.Errorf("it ended with %v after %v", err, time.Since(began))
		}
	})
}

// Who reads slowly gets it all, and who does not read at all keeps nobody waiting.
func TestAStreamThatNobodyReads(t *testing.T) {
	t.Parallel()
	out, in, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _, _ = in.Close(), out.Close() })
	r := newRun()
	s := r.Stream(in)
	r.end(Signal{syscall.SIGHUP})
	long := bytes.Repeat([]byte("words "), 100_000) // far more than a pipe holds
	for range 2 {
		n, err := s.Write(long)
		if signal, ok := errors.AsType[Signal](err); n == len(long) || !ok || signal.Signal != syscall.SIGHUP {
			t.Errorf("%d bytes are written, %v", n, err)
		}
	}
}

// In a bubble, since no time passes there while a pipe is written to.
func TestAStreamThatIsRead(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		out, in, err := os.Pipe()
		if err != nil {
			t.Fatal(err)
		}
		r := newRun()
		s := r.Stream(in)
		r.end(Signal{syscall.SIGHUP}) // and it is written all the same
		long := bytes.Repeat([]byte("words "), 100_000)
		read := make(chan []byte)
		go func() {
			all, _ := io.ReadAll(out)
			read <- all
		}()
		if n, err := s.Write(long); n != len(long) || err != nil {
			t.Errorf("%d bytes are written, %v", n, err)
		}
		_ = in.Close()
		if got := <-read; !bytes.Equal(got, long) {
			t.Errorf("%d bytes arrive", len(got))
		}
		_ = out.Close()
	})
}

func TestWhatIsNoFileIsWrittenToAsItIs(t *testing.T) {
	t.Parallel()
	var b bytes.Buffer
	if got := newRun().Stream(&b); got != io.Writer(&b) {
		t.Errorf("it is written through %T", got)
	}
}

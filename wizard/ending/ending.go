// Package ending sees to it that the program ends when it is asked to, whatever it waits
// for: a file that nobody writes, a share that hangs, a pipe that nobody reads.
//
// What waits in the system cannot be called back. It is left behind, as soon as there is
// nothing it could still do for the user.
package ending

import (
	"context"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"
	"time"
)

// How long a run may go on after it was asked to end: long enough for what is under way
// to come to its end; and where answers are to be saved, for a slow share as well.
const (
	patience       = 500 * time.Millisecond
	patienceToSave = 10 * time.Second
)

// signals ask a program to go, or tell it that its terminal was closed, or that nobody
// reads what it writes. There is still time to save.
var signals = []os.Signal{os.Interrupt, syscall.SIGTERM, syscall.SIGHUP, syscall.SIGQUIT, syscall.SIGABRT, syscall.SIGPIPE}

// A Signal is the error of a run that was asked to end.
type Signal struct{ syscall.Signal }

// Error is what the system calls the signal.
func (s Signal) Error() string { return s.String() }

// A Run is one run of the program, until it is asked to end.
type Run struct {
	ctx   context.Context
	end   context.CancelCauseFunc
	heard chan os.Signal
	saves atomic.Bool
	busy  atomic.Value // a func() bool; see [WaitWhile]
}

// runOf is under what name a context knows its run.
type runOf struct{}

// Begin begins a run, which the system's signals end.
func Begin() *Run {
	r := &Run{heard: make(chan os.Signal, 1)}
	r.ctx, r.end = context.WithCancelCause(context.WithValue(context.Background(), runOf{}, r))
	signal.Notify(r.heard, signals...)
	go func() {
		if s, ok := (<-r.heard).(syscall.Signal); ok {
			r.end(Signal{s})
		}
	}()
	return r
}

// Context ends when the run is asked to end; its cause is then the [Signal].
func (r *Run) Context() context.Context { return r.ctx }

// Saves says that from now on there are answers to be saved at the end.
func (r *Run) Saves() { r.saves.Store(true) }

// WaitWhile lets a run, which is asked to end, wait for as long as busy holds: somebody else
// has the terminal, and is writing what the user would miss.
func WaitWhile(ctx context.Context, busy func() bool) {
	if r, ok := ctx.Value(runOf{}).(*Run); ok {
		r.busy.Store(busy)
	}
}

// Do does all that the run is for. Where it was asked to end and work does not come back,
// Do does: the error is then the [Signal], and nothing must be left to do but to exit.
func (r *Run) Do(work func() error) error {
	done := make(chan error, 1)
	go func() { done <- work() }()
	select {
	case err := <-done:
		return err
	case <-r.ctx.Done():
	}
	wait := patience
	if r.saves.Load() {
		wait = patienceToSave
	}
	for again := r.isBusy(); ; again = r.isBusy() {
		select {
		case err := <-done:
			return err
		case <-time.After(wait):
			if !again && !r.isBusy() { // all the time, with nobody to wait for
				return context.Cause(r.ctx)
			}
		}
	}
}

func (r *Run) isBusy() bool {
	busy, ok := r.busy.Load().(func() bool)
	return ok && busy()
}

// Over gives the signals back to the system.
func (r *Run) Over() {
	signal.Stop(r.heard)
	close(r.heard)
	r.end(nil)
}

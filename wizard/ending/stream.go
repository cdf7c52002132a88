package ending

import (
	"bytes"
	"context"
	"errors"
	"io"
	"os"
	"sync"
	"syscall"
	"time"
)

// most is how much is written at once: who reads slowly is waited for as long as they read
// so much in time.
const most = 16 << 10 // bytes

// A Stream is a terminal, a pipe or a file that the program writes to. It waits for whoever
// reads, until the run is to end: then it waits a moment only, and once in vain no more.
type Stream struct {
	file *os.File
	run  *Run

	mu    sync.Mutex
	stuck bool
	lost  error // why something could not be written; else nil
}

// Lost is why something could not be written to w, where that is a stream of a run's, as on
// a full disk; nil where all of it was, or where the run was asked to end.
func Lost(w io.Writer) error {
	s, ok := w.(*Stream)
	if !ok {
		return nil
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.lost
}

// Stream is what a run writes to w through. What is no file keeps nobody waiting.
func (r *Run) Stream(w io.Writer) io.Writer {
	if f, ok := w.(*os.File); ok {
		return &Stream{file: f, run: r}
	}
	return w
}

// File is the file itself, for another program to write to.
func (s *Stream) File() *os.File { return s.file }

// Fd is by what the system knows the file.
func (s *Stream) Fd() uintptr { return s.file.Fd() }

// Read reads from a terminal.
func (s *Stream) Read(p []byte) (int, error) { return s.file.Read(p) }

// Close closes the file.
func (s *Stream) Close() error { return s.file.Close() }

// Write writes all of p. Where nobody reads any more, that ends the run.
func (s *Stream) Write(p []byte) (written int, err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for written < len(p) && err == nil {
		var n int
		n, err = s.part(p[written:min(len(p), written+most)])
		written += n
	}
	if errors.Is(err, syscall.EPIPE) {
		s.run.end(Signal{syscall.SIGPIPE})
		return written, context.Cause(s.run.ctx)
	}
	if _, ended := errors.AsType[Signal](err); err != nil && !ended && s.lost == nil {
		s.lost = err
	}
	return written, err
}

// part writes a part, or leaves it behind.
func (s *Stream) part(p []byte) (int, error) {
	type result struct {
		n   int
		err error
	}
	if s.stuck {
		return 0, context.Cause(s.run.ctx)
	}
	done := make(chan result, 1)
	p = bytes.Clone(p) // it may be written when nobody waits for that any more
	go func() {
		n, err := s.file.Write(p)
		done <- result{n, err}
	}()
	select {
	case r := <-done:
		return r.n, r.err
	case <-s.run.ctx.Done():
	}
	select {
	case r := <-done:
		return r.n, r.err
	case <-time.After(patience):
		s.stuck = true
		return 0, context.Cause(s.run.ctx)
	}
}

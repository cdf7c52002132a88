//go:build !unix

package typing

import (
	"context"
	"io"
)

// Open is for other systems. Here the console edits the line, and screen readers follow it.
func Open(context.Context, io.Reader, io.Writer) (t *Typist, ok bool) { return nil, false }

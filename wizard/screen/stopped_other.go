//go:build !unix

package screen

import (
	"context"
	"sync/atomic"

	tea "github.com/charmbracelet/bubbletea"
)

// This system stops no programs, and tells a window's size among its keys.

func minding(context.Context, *tea.Program, *atomic.Bool) (stop func()) { return func() {} }

func mindingSize(*tea.Program) (stop func()) { return func() {} }

func endAnywhere() {}

//go:build !unix

package wizard

// whenContinued does nothing here: this system stops no programs.
func whenContinued(func()) (stop func()) { return func() {} }

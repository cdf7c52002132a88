// Command form is as little of a form as huh can make: it stands beside the wizard where
// that is measured.
package main

import (
	"fmt"
	"os"

	"github.com/charmbracelet/huh"
)

func main() {
	var options []huh.Option[string]
	for i := range 14 {
		item := fmt.Sprintf("item-%02d", i+1)
		options = append(options, huh.NewOption(item, item))
	}
	var picked []string
	if err := huh.NewMultiSelect[string]().Title("Pick").Options(options...).Value(&picked).Height(16).Run(); err != nil {
		os.Exit(1)
	}
}

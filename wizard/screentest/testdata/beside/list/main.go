// Command list is as little of a list as Bubble Tea can make: it stands beside the wizard
// where that is measured.
package main

import (
	"fmt"
	"os"
	"strings"

	tea "github.com/charmbracelet/bubbletea"
)

const items = 14

type list int

func (l list) Init() tea.Cmd { return nil }

func (l list) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	if key, ok := msg.(tea.KeyMsg); ok {
		switch key.String() {
		case "up":
			return max(l-1, 0), nil
		case "down":
			return min(l+1, items-1), nil
		case "ctrl+c":
			return l, tea.Quit
		}
	}
	return l, nil
}

func (l list) View() string {
	var b strings.Builder
	for i := range items {
		sign := "  "
		if i == int(l) {
			sign = "> "
		}
		fmt.Fprintf(&b, "%sitem-%02d\n", sign, i+1)
	}
	return b.String()
}

func main() {
	if _, err := tea.NewProgram(list(0)).Run(); err != nil {
		os.Exit(1)
	}
}

package pagetest

import (
	"os"
	"strings"
)

// Rules is the environment variable that says where axe-core is, the rules by which pages
// are checked for people who cannot see them, or see little.
const Rules = "ALONGSIDE_AXE"

// CheckAccess checks the page by axe-core in both schemes: none of its findings may be serious
// or critical. It skips the test where the rules are not there.
func (p *Page) CheckAccess() {
	p.tb.Helper()
	file := os.Getenv(Rules)
	if file == "" {
		p.tb.Skip("there is no axe-core: " + Rules + " does not say where")
	}
	rules, err := os.ReadFile(file)
	if err != nil {
		p.tb.Fatal(err)
	}
	Value[bool](p, string(rules)+"\n;true")
	defer p.Screen(1280, Light)
	for _, scheme := range []Scheme{Light, Dark} {
		p.Screen(1280, scheme)
		for _, f := range Value[[]finding](p, findings) {
			p.tb.Errorf("%s, %s: %s: %s\n%s", scheme, f.Impact, f.ID, f.Help, strings.Join(f.Nodes, "\n"))
		}
	}
}

// A finding is one of axe-core's.
type finding struct {
	ID, Impact, Help string
	Nodes            []string
}

const findings = `axe.run(document, {resultTypes: ["violations"]}).then(found => found.violations
	.filter(v => v.impact === "serious" || v.impact === "critical")
	.map(v => ({ID: v.id, Impact: v.impact, Help: v.help, Nodes: v.nodes.slice(0, 5).map(n => n.html + "\n" + n.failureSummary)})))`

package screen

import (
	"fmt"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"alongside/content"
	"alongside/wizard/internal/wizardtest"
	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// The columns of the README's table, after the keys themselves.
var columns = []struct {
	head string
	cell func(words.Rule) content.Text
}{
	{"On every page", func(r words.Rule) content.Text { return r.Page }},
	{"In a text", func(r words.Rule) content.Text { return r.Text }},
	{"In a list or checklist", func(r words.Rule) content.Text { return r.List }},
	{"In a field or a group of them", func(r words.Rule) content.Text { return r.Fields }},
	{"In the menu", func(r words.Rule) content.Text { return r.Menu }},
}

// readmeTable reads the table of keys: its cells by row.
func readmeTable(t *testing.T) [][]string {
	t.Helper()
	text, err := os.ReadFile("../../README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, table, ok := strings.Cut(strings.ReplaceAll(string(text), "\r\n", "\n"), "| Key |")
	if !ok {
		t.Fatal("the README has no table of keys")
	}
	table, _, _ = strings.Cut("| Key |"+table, "\n\n")
	var rows [][]string
	for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
		var cells []string
		for cell := range strings.SplitSeq(strings.Trim(line, "|"), "|") {
			cells = append(cells, strings.TrimSpace(cell))
		}
		rows = append(rows, cells)
	}
	return rows
}

// The README's table is the grammar of keys in English, and no key of the program is missing.
func TestTheREADMEHasTheGrammarOfKeys(t *testing.T) {
	rows := readmeTable(t)
	want := [][]string{{"Key"}, {"---"}}
	for _, c := range columns {
		want[0], want[1] = append(want[0], c.head), append(want[1], "---")
	}
	for _, r := range grammar() {
		row := []string{r.sign().EN}
		for _, c := range columns {
			row = append(row, c.cell(r.said).EN)
		}
		want = append(want, row)
	}
	for i := range max(len(rows), len(want)) {
		switch {
		case i >= len(rows):
			t.Errorf("the README lacks: | %s |", strings.Join(want[i], " | "))
		case i >= len(want) || !slices.EqualFunc(rows[i], want[i], strings.EqualFold):
			t.Errorf("the README says:  | %s |", strings.Join(rows[i], " | "))
			t.Errorf("the program says: | %s |", strings.Join(want[min(i, len(want)-1)], " | "))
		}
	}
	all := reflect.ValueOf(keys)
	for i := range all.NumField() {
		b, _ := reflect.TypeAssert[binding](all.Field(i))
		if !slices.ContainsFunc(grammar(), func(r rule) bool {
			return slices.ContainsFunc(r.keys, func(in binding) bool {
				return in.sign == b.sign || slices.Contains(in.Keys(), b.Keys()[0])
			})
		}) {
			t.Errorf("the grammar does not know the key %s (%s)", b.sign.EN, all.Type().Field(i).Name)
		}
	}
}

// presses are the keys of a cell of the table, as a person presses them.
func presses(t *testing.T, cell string) []tea.KeyMsg {
	t.Helper()
	special := map[string]tea.KeyMsg{
		"↑": named["<up>"], "↓": named["<down>"], "←": named["<left>"], "→": named["<right>"], "shift+tab": named["<back>"],
		"shift+↑": named["<shift+up>"], "shift+↓": {Type: tea.KeyShiftDown},
	}
	var all []tea.KeyMsg
	for sign := range strings.FieldsSeq(strings.ToLower(cell)) {
		k, ok := special[sign]
		if !ok {
			k, ok = named["<"+sign+">"]
		}
		switch {
		case ok:
			all = append(all, k)
		case sign == "0-9":
			for _, d := range "0139" {
				all = append(all, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{d}})
			}
		case len(sign) == 1:
			all = append(all, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(sign)})
		default:
			t.Fatalf("the README's table has a key that nobody can press: %q", sign)
		}
	}
	return all
}

// A standing is where somebody is, and what stands there.
type standing struct {
	plan  *content.Plan
	page  int
	field int
	over  string // the kind of overlay
	box   string
	row   int // of the cursor in the box
	col   int
	open  bool
	shown string
}

func (d *driver) standing(look bool) standing {
	m := d.model
	m.notice = content.Text{}
	s := standing{page: m.route.At, field: slices.Index(m.fields, m.focused()), open: m.focused().opened()}
	if look {
		s.shown = d.screen()
	}
	s.plan = m.plan.Clone()
	s.plan.Position, s.plan.Updated = "", ""
	if m.overlay != nil {
		s.over = fmt.Sprintf("%T", m.overlay)
	}
	if box := m.box(); box != nil {
		s.box = box.text()
		s.row, s.col = box.cursor()
	}
	return s
}

// inert reports whether two standings are the same, but for where a cursor stands.
func (s standing) inert(then standing) bool {
	s.shown, then.shown = "", ""
	s.row, s.col, then.row, then.col = 0, 0, 0, 0
	return reflect.DeepEqual(s, then)
}

// with is the box with something typed at the cursor.
func (s standing) with(typed string) string {
	lines := strings.Split(s.box, "\n")
	lines[s.row] = lines[s.row][:s.col] + typed + lines[s.row][s.col:]
	return strings.Join(lines, "\n")
}

// A spot is somewhere that the table has a column for.
type spot struct {
	column int
	name   string
	enter  func(*driver) // from the page's opening; nil for nothing
}

// spotsOf are the places of a page.
func (d *driver) spotsOf(p walk.Page) []spot {
	const text, list, field, menu = 1, 2, 3, 4
	spots := []spot{{menu, "the menu", func(d *driver) { d.press("<esc>", "<down>", "<down>") }}}
	asks, _ := d.model.walk.Asks(p)
	switch asks[0].Kind { //nolint:exhaustive // the others have the one place
	case walk.AskWords:
		return append(spots, spot{text, "the box", func(d *driver) { d.press("words", "<enter>", "more", "<left>", "<left>") }})
	case walk.AskLine, walk.AskDay:
		return append(spots, spot{field, "the first field", func(d *driver) { d.press("words", "<left>", "<left>") }},
			spot{field, "the last field", func(d *driver) {
				for range asks[1:] {
					d.press("<enter>")
				}
				d.press("words")
			}})
	case walk.AskAgenda:
		return append(spots, spot{list, "minutes that were changed", func(d *driver) { d.press("5", "<down>") }})
	case walk.AskIdeas:
		return append(spots,
			spot{list, "an idea", func(d *driver) { d.press("words", "<enter>", "more", "<enter>", "<up>", "<up>") }},
			spot{field, "an idea that is changed", func(d *driver) { d.press("words", "<enter>", "<up>", "<enter>") }})
	case walk.AskActions:
		return append(spots, spot{list, "an action", func(d *driver) { d.press("<down>") }},
			spot{list, "an action of one's own", func(d *driver) { d.press("<end>", "words", "<enter>", "<esc>", "<up>", "<down>") }},
			spot{field, "who does it", func(d *driver) { d.press("<enter>", "words") }})
	case walk.AskStances:
		if !asks[0].Question().Folded() {
			return append(spots, spot{list, "a row", func(d *driver) { d.press("2", "<up>") }}, spot{field, "its note", func(d *driver) { d.press("n", "words") }})
		}
		return append(spots, spot{list, "a folded row", nil})
	default:
		return append(spots, spot{list, "the page", nil}, spot{list, "further down", func(d *driver) { d.press("<down>") }})
	}
}

// Every page is walked with every key of the README's table, in both languages: a key does
// what its cell says, or nothing on this page; where its cell is empty it does nothing, and
// where letters are text a letter is one. No word is lost, and no key crashes.
func TestEveryKeyOnEveryPage(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		t.Run(string(l), func(t *testing.T) {
			t.Parallel()
			if testing.Short() && l != content.Danish {
				t.Skip("of two, one will do")
			}
			table := readmeTable(t)[2:]
			did := map[[2]int]bool{{slices.IndexFunc(table, func(cells []string) bool { return cells[0] == "F2" }), 1}: true} // only after a paste
			for _, workshop := range []bool{false, true} {
				s := wizardtest.Gaps(l)
				if !workshop {
					s.Plan.Say(content.RefMode, "alone")
				}
				s.Plan.Set("purpose.why", content.Answer{})
				s.Plan.PickForSheet([]content.Ref{"expect-of-us.supervision"}, true)
				drive(t, s, 100, 30, func(d *driver) {
					d.begin()
					for _, p := range d.pages() {
						if !workshop || d.model.walk.Path(p) == content.Core { // the others are as they are alone
							d.walkKeys(p, table, did)
						}
					}
				})
			}
			for row, cells := range table {
				for column := 1; column <= 4; column++ {
					if said := cells[1+column]; said != "" && !did[[2]int{row, column}] {
						t.Errorf("%s, %s: the table says %q, and it does nothing on any page", cells[0], columns[column].head, said)
					}
				}
			}
		})
	}
}

// walkKeys tries every key of the table at every place of a page, and notes what did anything.
func (d *driver) walkKeys(p walk.Page, table [][]string, did map[[2]int]bool) {
	d.t.Helper()
	clean := d.plan().Clone()
	enter := func(at spot) {
		*d.model.plan = *clean.Clone()
		d.model.overlay, d.model.leaving = nil, false
		d.model.walk.Forget()
		d.goTo(p.Ref())
		if at.enter != nil {
			at.enter(d)
		}
		d.pass(2 * sentencePause)
	}
	for _, at := range d.spotsOf(p) {
		enter(at)
		for row, cells := range table {
			for _, press := range presses(d.t, cells[0]) {
				key := [2]int{row, at.column}
				look := !did[key] || cells[0] == "Tab" || cells[0] == "Enter" // which takes long
				before := d.standing(look)
				acted := d.tryKey(fmt.Sprintf("%s, %s, %s (%v)", p.Ref(), at.name, cells[0], press), before, press, cells, at.column, look)
				did[key] = did[key] || acted
				if !reflect.DeepEqual(before, d.standing(look)) {
					enter(at)
				}
			}
		}
	}
}

// tryKey presses a key, and looks whether it does what the table's row says of the place. It
// reports whether the key did anything.
func (d *driver) tryKey(what string, before standing, press tea.KeyMsg, cells []string, column int, look bool) (acted bool) {
	d.t.Helper()
	d.send(press)
	said, leaving := d.model.notice, d.model.leaving
	after := d.standing(look)
	d.model.slip = nil
	if d.model.err != nil {
		d.t.Fatalf("%s: %v", what, d.model.err)
	}
	cell := cells[1+column]
	if cell == "" && column != 4 {
		cell = cells[1]
	}
	same := before.inert(after)
	sign := strings.ToLower(cells[0])
	isText := column == 1 || column == 3
	switch {
	case isText && (press.Type == tea.KeyRunes || press.Type == tea.KeySpace):
		if typed := before.with(string(press.Runes)); after.box != typed {
			d.t.Errorf("%s: the box says %q, want %q", what, after.box, typed)
		}
		d.send(named["<bs>"])
		return false
	case cell == "" && !same:
		d.t.Errorf("%s: the table has nothing, and it did something", what)
	case strings.Contains(fmt.Sprintf("%+v", before.plan), "words") && sign != "ctrl+z u" && sign != "ctrl+z" && !isKill(sign) && !strings.HasPrefix(sign, "x") && !strings.Contains(fmt.Sprintf("%+v", after.plan), "words"):
		d.t.Errorf("%s: the words are lost", what)
	}
	turned := after.page - before.page
	if after.page == before.page {
		turned = after.field - before.field
	}
	end := !said.Empty() // the first page and the last one say that they are
	fail := func(want string) { d.t.Errorf("%s: it is to %s\n%s", what, want, after.shown) }
	switch sign {
	case "tab":
		if column != 4 && turned <= 0 && !end && before.open == after.open && before.shown == after.shown {
			fail("go on")
		}
	case "shift+tab":
		if column != 4 && turned >= 0 && !end {
			fail("go back")
		}
	case "enter":
		if column == 1 && after.box != before.with("\n") {
			fail("begin a new line")
		}
		if column == 3 && turned <= 0 && before.shown == after.shown {
			fail("go on")
		}
	case "esc":
		if open := after.over != ""; column != 4 && open == before.open || column == 4 && open {
			fail("close what is open, or else to open the menu")
		}
	case "f1", "ctrl+g":
		if column != 4 && after.over == "" {
			fail("open")
		}
	case "ctrl+c":
		if !leaving {
			fail("ask whether to leave")
		}
		d.model.leaving = false
	case "ctrl+s":
		if said.Empty() {
			fail("say that all is saved")
		}
	case "ctrl+u ctrl+k", "ctrl+z":
		if column == 3 && !same && sign != "ctrl+z" {
			d.send(named["<ctrl+z>"])
			if got := d.standing(false); got.box != before.box {
				d.t.Errorf("%s: Ctrl+Z brings back %q of %q", what, got.box, before.box)
			}
		}
	}
	moved := before.shown != after.shown || before.row != after.row || before.col != after.col
	return !same || moved || !said.Empty() && (sign == "ctrl+c" || sign == "ctrl+s") || sign == "ctrl+l"
}

func isKill(sign string) bool { return sign == "ctrl+u ctrl+k" }

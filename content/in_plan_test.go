package content_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"alongside/content"
)

// toReader finds a word that speaks to whoever fills in a plan, and not to those who read
// it. Danish "I" is one of them only in the middle of a sentence: at its beginning it is
// mostly "in".
var toReader = map[content.Language]*regexp.Regexp{
	content.English: regexp.MustCompile(`(?:^|\PL)(?:(?i:you|your|yours|yourself|yourselves|my|me)|I)(?:\PL|$)`),
	content.Danish:  regexp.MustCompile(`(?:^|\PL)(?i:du|dig|din|dit|dine|jer|jeres|jeg|mig|min|mit|mine)(?:\PL|$)|[\pL\d,;–"] I(?:\PL|$)`),
}

func speaksToReader(l content.Language, s string) bool { return toReader[l].MatchString(s) }

func TestWhatSpeaksToTheReaderIsFound(t *testing.T) {
	for s, want := range map[string]content.Language{
		"Agree why you want it":           content.English,
		"Your rules":                      content.English,
		"As I see it":                     content.English,
		"Aftal, hvordan I samarbejder":    content.Danish,
		"Når I mødes":                     content.Danish,
		"En anden peer, hos jer":          content.Danish,
		"Jeres regler":                    content.Danish,
		"Hvad hjælper dig?":               content.Danish,
		"Hvordan bruger I, hvad der står": content.Danish,
	} {
		if !speaksToReader(want, s) {
			t.Errorf("%q passes", s)
		}
	}
	for s, l := range map[string]content.Language{
		"Youth, and those they look after":    content.English,
		"I en travl uge. I et team, i et hus": content.Danish,
		"Hvad vi gør i år, og hvem":           content.Danish,
		"Minutter og midler":                  content.Danish,
	} {
		if speaksToReader(l, s) {
			t.Errorf("%q is taken for the wizard's", s)
		}
	}
}

// everyTodo lists what a question can ask to have done, as a plan says it, however it
// was answered.
func everyTodo(g *content.Guide, q content.Question) (all []content.Text) {
	for _, a := range []content.Answer{
		{},
		{State: content.TalkFirst},
		{State: content.Missing},
		{State: content.Planned},
		{Agreement: content.NotAgreed},
		{Sign: "More cover"},
	} {
		a.Now = true
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set(q.Ref, a)
		for _, todo := range g.Todos(p) {
			if todo.Ref == q.Ref {
				all = append(all, todo.InPlan)
			}
		}
	}
	return all
}

// What others read says we: of every sentence of the guide that a plan can show.
func TestAPlanSaysWe(t *testing.T) {
	g, blank := builtin(t), content.NewPlan(content.English, "2026-11-21")
	check := func(where string, said ...content.Text) {
		for _, text := range said {
			for _, l := range content.Languages() {
				if s := blank.FillInPlan(text).In(l); speaksToReader(l, s) {
					t.Errorf("%s: %q", where, s)
				}
			}
		}
	}
	for i := range g.Sections {
		s := &g.Sections[i]
		check(s.ID, s.Stated())
		for j := range s.Items {
			it := &s.Items[j]
			check(s.ID+"."+it.ID, it.Stated())
			for _, theme := range it.Themes {
				check(s.ID+"."+it.ID, theme.Title)
			}
			for _, pair := range it.Pairs {
				check("the pair "+pair.ID, pair.Title, pair.Stated())
			}
			for _, o := range it.Options {
				check(s.ID+"."+it.ID, o.Label, o.Name(), o.Alone)
			}
		}
	}
	for _, q := range g.Questions() {
		if q.Folded() {
			continue
		}
		check(string(q.Ref), q.Stated(), q.Watch())
		if todos := everyTodo(g, q); len(todos) == 0 {
			t.Errorf("%s can never be done", q.Ref)
		} else {
			check("to do at "+string(q.Ref), todos...)
		}
	}
}

// What the guide can ask is stated over the answer, and no statement is a question.
func TestAPlanStatesWhatTheWizardAsks(t *testing.T) {
	for _, q := range builtin(t).Questions() {
		if q.Folded() {
			continue
		}
		if q.Row == nil && q.Item.Kind.Asks() && q.Item.InPlan.Says.Empty() {
			t.Errorf("%s has no heading for a plan", q.Ref)
		}
		for _, l := range content.Languages() {
			if s := q.Stated().In(l); strings.HasSuffix(s, "?") || strings.HasSuffix(s, ".") {
				t.Errorf("%s: %q", q.Ref, s)
			}
		}
	}
}

// clauses are rows as whole clauses, or as what somebody does: "Missing: Peer support is a
// standing item" does not read on, and neither does "To talk about first: Is on time".
var clauses = map[content.Language]*regexp.Regexp{
	content.English: regexp.MustCompile(`^(?:Is|Has|Can|Looks|Adds|Works|Guards|Takes|It is|Peer support is|Everyone gets|Someone who has used|The list of|The (?:people|peer)) `),
	content.Danish:  regexp.MustCompile(`^(?:Har|Kan|Ser|Er|Bidrager|Arbejder|Passer|Møder|Overholder|Deltager|Behandles|Det er|Der er|Alle får|Borgerne ved,|En, der selv|Listen|Peer-støttemedarbejderen) `),
}

func TestEveryRowReadsOnFromHowItStands(t *testing.T) {
	found := map[content.Language]int{}
	for _, q := range builtin(t).Questions() {
		if q.Folded() || q.Item.Kind != content.KindChecklist {
			continue
		}
		for _, l := range content.Languages() {
			if clauses[l].MatchString(q.Row.Text.In(l)) {
				found[l]++
			}
			if s := q.Stated().In(l); clauses[l].MatchString(s) {
				t.Errorf("%s: %q", q.Ref, s)
			}
		}
	}
	for _, l := range content.Languages() {
		if found[l] < 15 {
			t.Errorf("only %d rows of the wizard are taken for clauses in %s", found[l], l.Name())
		}
	}
}

// A step is named in the middle of a line, "Not taken up yet: the tasks · the job
// interview", each once.
func TestEveryStepHasANameForALineOfThem(t *testing.T) {
	g := builtin(t)
	said := map[content.Text]bool{}
	for i := range g.Sections {
		s := &g.Sections[i]
		said[s.Stated()] = true
		for _, l := range content.Languages() {
			name := s.Stated().In(l)
			if first, _ := utf8.DecodeRuneInString(name); !unicode.IsLower(first) || strings.ContainsAny(name, ".?:") {
				t.Errorf("%s: %q", s.ID, name)
			}
		}
	}
	if len(said) != len(g.Sections) {
		t.Errorf("%d steps have %d names: %v", len(g.Sections), len(said), said)
	}
}

// In a plan what to watch is one short sentence, and the long note stays with the wizard.
func TestEveryCareNoteIsShortInAPlan(t *testing.T) {
	const most = 110
	n := 0
	for _, q := range builtin(t).Questions() {
		if q.Care() == nil || q.Folded() {
			continue
		}
		n++
		for _, l := range content.Languages() {
			s := q.Watch().In(l)
			if s == q.Care().Note.In(l) || utf8.RuneCountInString(s) > most || strings.Count(s, ".") != 1 || !strings.HasSuffix(s, ".") {
				t.Errorf("%s: %q", q.Ref, s)
			}
		}
	}
	if n == 0 {
		t.Error("nothing needs care")
	}
}

// The words of a row are told where it is adapted, and only there.
func TestAnAdaptedRowIsPutInPeoplesOwnWords(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for _, tt := range []struct {
		name    string
		at      content.Ref
		answer  content.Answer
		words   string
		adapted bool
	}{
		{"as it was answered", "expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: " a start at ten\n"}, "a start at ten", true},
		{"still to come", "expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: " ", Note: "ask the team"}, "", true},
		{"as the group agreed", "expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: "a start at ten", Agreement: content.AgreedOn, Agreed: "a start at nine"}, "a start at nine", true},
		{"agreed without words", "expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: "a start at ten", Agreement: content.AgreedOn}, "a start at ten", true},
		{"between them is nothing agreed", "expect-of-peer.timekeeping", content.Answer{State: content.Adapted, Text: "a start at ten", Agreement: content.NotAgreed, Agreed: "the bus"}, "a start at ten", true},
		{"adapted no longer", "expect-of-peer.timekeeping", content.Answer{State: content.Expected, Text: "a start at ten"}, "", false},
		{"open", "expect-of-peer.timekeeping", content.Answer{}, "", false},
		{"about a person", "expect-of-peer.two-years", content.Answer{State: content.Adapted, Text: "written by a hand"}, "", false},
	} {
		q, ok := g.Question(tt.at)
		if !ok {
			t.Fatalf("the guide does not ask %s", tt.at)
		}
		p := content.NewPlan(content.English, "2026-11-21")
		p.Set(tt.at, tt.answer)
		if words, adapted := q.Wording(p); words != tt.words || adapted != tt.adapted {
			t.Errorf("%s: %q, %v", tt.name, words, adapted)
		}
	}
}

// The words of a row that was adapted answer nothing once it is open again.
func TestWordsAloneAnswerNoRow(t *testing.T) {
	t.Parallel()
	q, _ := builtin(t).Question("expect-of-peer.timekeeping")
	a := content.Answer{State: content.Adapted, Text: "a start at ten"}
	if !q.Answered(a) {
		t.Error("an adapted row is open")
	}
	if a.State = content.Open; q.Answered(a) {
		t.Error("an open row is answered")
	}
}

package content_test

import (
	"fmt"
	"strings"
	"testing"

	"alongside/content"
)

// said is a plan in which one action says s.
func said(s string) *content.Plan { return &content.Plan{Actions: []content.Action{{What: s}}} }

func TestNumbersAndAddressesOfPeopleAreNoticed(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for _, s := range []string{
		// Civil registration numbers.
		"010190-1234", "Anna (010190-1234) møder senere", "311299 4321", "010190–1234", "010190 – 1234", "010190 1234",
		"0101901234", "cpr:0101901234.", "01.01.90-1234", "nr. 1: 010190-1234",
		// National Insurance numbers.
		"QQ 12 34 56 C", "QQ123456C", "qq 123456 c", "NI number AB-12-34-56-D.", "(QQ 12 34 56 A)",
		// Telephone numbers.
		"12345678", "12 34 56 78", "1234 5678", "12.34.56.78", "12-34-56-78", "+45 12345678", "+4512345678", "0045 12 34 56 78",
		"(+45) 12 34 56 78", "tlf.12345678", "Ring til mig: 12 34 56 78, helst før kl. 9", "12 34 56 78",
		"07700 900123", "+44 7700 900123", "+44 (0)20 7946 0958", "(0131) 496 0000", "0131-496-0000", "(0131)-496 0000", "020 7946 0958",
		"+1 202 555 0100", "12\u200b34\u00ad56 78", "500 kr. 12345678", "12 34 56 78, 500 kr.", "fra 15.01.2027: 12345678",
		"kl. 08.30-15.45 på 12345678", "12345678 (2026-2027)", "555.123.4567", "+45.123.456.78", "1 12 34 56 78",
		"https://example.org/side eller 12345678",
		// E-mail addresses.
		"a@b.dk", "Skriv til anna.b+peer@kommune.example.dk.", "<anna@example.org>", "åse@ø.dk", "mailto:o'neill@example.co.uk",
		"https://example.org/ – anna@example.org",
	} {
		if got := content.PersonalTexts(said(s), g); len(got) != 1 {
			t.Errorf("%q passes for nobody's", s)
		}
	}
}

func TestFiguresThatAreNobodysAreLeftAlone(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	for _, s := range []string{
		"", "Ingen endnu", "12", "112 or 999", "@", "møde @ kontoret", "@alle", "a@b", "§ 85 og § 56",
		// Days, years and hours.
		"2027-01-15", "2027-1-5", "15.01.2027", "15. 1. 2027", "15/1 2027", "15/1-2027", "15/01/2027", "15-01-2027", "15.01.27", "Senest 15.01.2027.",
		"2026-2027", "2026 – 2027", "2026/2027", "skoleåret 2026-27", "15.01.2027-20.01.2027", "15.01.2027 – 20.01.2027", "15.01.27-20.01.27",
		"2027-01-15–2027-02-15", "2027-01-15 til 2027-02-15", "15.01-20.01.2027", "15.01-20.01", "15.-20. januar 2027", "15 January 2027",
		"08.30-15.45", "kl. 8.30–15.45", "09:00-15:30", "2027-01-15 kl. 10.00-12.30",
		// Sums.
		"1.500.000 kr", "1.500.000", "12.500.000", "12,000,000", "1.500.000-2.500.000", "12.500.000,50 kr.", "£12,000,000.50", "12 500 000 kr",
		"12500000 kr.", "kr. 12500000", "DKK 12500000", "£12000000", "12000000 GBP", "300.000 kr. i 2027, 350.000 kr. i 2028",
		// What stands in an address on the web.
		"https://example.org/12345678", "se http://example.org/a?id=0101901234&b=2", "www.example.org/010190-1234", "example.org/sider/12345678",
		// Lists of figures.
		"1 2 3 4 5 6 7 8", "1-2-3-4-5-6-7-8", "12-37 timer, typisk 20-30", "1, 2, 3, 4, 5, 6, 7, 8, 9", "2, 12, 14, 20, 30",
		"1234\n5678", "Punkt 1.2.3.4.5.6.7.8", "30 timer · 37 timer · 2027",
		"uge 3-4 og 7-8 2027", "QQ 12 34 56 Cykel", "EQQ 12 34 56 C",
	} {
		if got := content.PersonalTexts(said(s), g); len(got) != 0 {
			t.Errorf("%q is taken for a person's", s)
		}
	}
}

// The remark names the place, in words that say nothing of what stands there.
func TestWhatIsPersonalIsNamedByItsPlaceAlone(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.Danish, "2026-11-21")
	extra := []content.Extra{{Key: "contact", Value: content.Value{Form: content.FormGroup, Group: []content.Extra{
		{Key: "phone", Value: content.Value{Form: content.FormBare, Text: "12345678"}},
	}}}}
	p.Set("purpose.why", content.Answer{Text: "010190-1234", Note: "a@b.dk", Extra: extra})
	p.Set("tasks.ideas", content.Answer{Ideas: []content.Idea{{Text: "fine"}, {Text: "12 34 56 78"}, {Text: "87 65 43 21"}}})
	p.Set("expect-of-peer.timekeeping", content.Answer{Views: []content.View{
		{Voice: content.Voice{Who: "peer"}, Note: "12345678"}, {Voice: content.Voice{Who: "manager"}, Note: "12345678"},
	}})
	p.Set("expect-of-peer.two-years", content.Answer{Note: "010190-1234"})
	p.Set("expect-of-peer.steady", content.Answer{Extra: extra})
	p.Set("gone.r-12345678", content.Answer{Text: "12345678"})
	p.Actions = []content.Action{{What: "fine", By: "2027-01-15"}, {What: "x", Who: "a@b.dk"}}
	p.Parking = []content.Parked{{What: "QQ 12 34 56 C"}}
	p.Extra = extra
	want := []content.Text{
		{EN: "the top of the file", DA: "filens begyndelse"},
		{EN: "What we expect: Timekeeping", DA: "Det forventer I: At møde til tiden"},
		{EN: "A point for the manager and HR", DA: "Et punkt til leder og HR"},
		{EN: "an answer", DA: "et svar"},
		{EN: "Why peer support: The purpose", DA: "Hvorfor peer-støtte: Formålet"},
		{EN: "Tasks: Task ideas", DA: "Opgaver: Ideer til opgaver"},
		{EN: "action 2", DA: "handling 2"},
		{EN: "parked thought 1", DA: "parkeret tanke 1"},
	}
	got := map[content.Text]bool{}
	for _, s := range content.PersonalTexts(p, builtin(t)) {
		if got[s.Name] {
			t.Errorf("%s is told twice", s.Name.EN)
		}
		got[s.Name] = true
		for l, words := range map[content.Language]string{
			content.English: "p.yaml: " + s.Name.EN + ": this looks like a civil registration or National Insurance number, a telephone number or an e-mail address\nWrite roles. What is about one person belongs with HR, or between the person and the manager.",
			content.Danish:  "p.yaml: " + s.Name.DA + ": det her ligner et personnummer, et telefonnummer eller en mailadresse\nSkriv roller. Det, der handler om én person, hører hjemme hos HR eller mellem den ansatte og lederen.",
		} {
			if told := s.Problem("p.yaml").In(l); told != words {
				t.Errorf("\n got %s\nwant %s", told, words)
			}
		}
	}
	for _, name := range want {
		if !got[name] {
			t.Errorf("%s is not named", name.EN)
		}
	}
	if len(got) != len(want) {
		t.Errorf("got %v", got)
	}
}

// While a round hides what the others have said, a check does not even tell that
// there is something: it would tell who has answered, and who wrote at length.
func TestNothingIsToldOfWhatARoundStillHides(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	p := content.NewPlan(content.English, "2026-11-21")
	const row = content.Ref("expect-of-us.supervision")
	p.BeginRound([]content.Ref{row}, []string{"peer", "manager"})
	p.SetView(row, content.View{Voice: content.Voice{Who: "peer"}, Note: "call 12345678\x1b[2J", Extra: []content.Extra{{Key: "noet", Line: 3}}})
	before := p.Clone()
	if got := content.PersonalTexts(p, g); len(got) != 0 {
		t.Errorf("a number: %v", got)
	}
	if got := content.Suspicious(p, g); len(got) != 0 {
		t.Errorf("a sign: %v", got)
	}
	if got := g.Unknown(p); len(got) != 0 {
		t.Errorf("a key: %v", got)
	}
	if fmt.Sprint(p.Answers) != fmt.Sprint(before.Answers) {
		t.Error("looking has changed the plan")
	}
	p.Reveal()
	if len(content.PersonalTexts(p, g)) != 1 || len(content.Suspicious(p, g)) != 1 || len(g.Unknown(p)) != 1 {
		t.Error("nothing is told after the reveal either")
	}
}

// A key may be anything, also what a remark must not repeat.
func TestAnUnknownKeyThatIsANumberIsNotRepeated(t *testing.T) {
	t.Parallel()
	p := &content.Plan{Extra: []content.Extra{{Key: "12 34 56 78", Line: 5}}}
	for _, u := range builtin(t).Unknown(p) {
		if told := u.Problem("p.yaml").In(content.Danish); strings.Contains(told, "12 34") || !strings.Contains(told, "linje 5") {
			t.Error(told)
		}
	}
}

// Hidden signs at a folded row are told without naming it, as numbers are.
func TestASuspiciousFoldedRowIsNotNamed(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-peer.two-years", content.Answer{Note: "\x1b"})
	for _, s := range content.Suspicious(p, builtin(t)) {
		if told := s.Problem("").In(content.English); !strings.HasPrefix(told, "A point for the manager and HR: ") {
			t.Error(told)
		}
	}
}

// Whatever stands in a plan, the remarks are the same few sentences: none can repeat it.
func FuzzPersonal(f *testing.F) {
	for _, s := range []string{
		"", "a@b.dk", "010190-1234", "QQ 12 34 56 C", "+45 12 34 56 78", "15.01.2027-20.01.2027", "1.500.000 kr", "https://a.b/12345678",
		"12.345.678.901", "(0)(0)(0)12345678", "\xff12345678", "12\u202f345678", "99.99.99-9999", "kr.", "£", "+", ".1,", "12345678:",
	} {
		f.Add(s)
	}
	g, err := content.LoadGuide("own.yaml", []byte(`
sections:
  - id: bread
    path: core
    title: {en: "Bread", da: "Brød"}
    items:
      - {id: flour, kind: line, source: [practice], ask: {en: "In {scheme}?", da: "I {scheme}?"}, short: {en: "Flour in {scheme}", da: "Mel i {scheme}"}}
`))
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		s = s[:min(len(s), 500)] // more says nothing new, and takes its time
		noticed := len(content.PersonalTexts(said(s), g)) > 0
		p := &content.Plan{
			Parking:      []content.Parked{{Who: s}},
			Extra:        []content.Extra{{Key: s, Value: content.Value{Form: content.FormText, Text: s}}},
			SectionExtra: map[string][]content.Extra{s: {{Key: s}}},
		}
		p.Set(content.RefScheme, content.Answer{Text: s})
		p.Set("bread.flour", content.Answer{Note: s})
		for _, told := range content.PersonalTexts(p, g) {
			if !noticed {
				t.Errorf("%q is noticed only at %s", s, told.Name.EN)
			}
			for _, l := range content.Languages() {
				if strings.TrimSpace(s) != "" && strings.Contains(told.Problem("").In(l), s) {
					t.Errorf("%q is in its own remark: %s", s, told.Problem("").In(l))
				}
				if content.PersonalTexts(said(told.Problem("").In(l)), g) != nil {
					t.Errorf("%q: the remark repeats a number: %s", s, told.Problem("").In(l))
				}
			}
		}
	})
}

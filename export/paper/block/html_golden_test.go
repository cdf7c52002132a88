package block

import (
	"flag"
	"os"
	"path/filepath"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

var update = flag.Bool("update", false, "write the golden pages anew")

// everything is a document with every block and every way in which one can stand.
func everything(l content.Language) *Document {
	both := func(en, da string) string { return content.Text{EN: en, DA: da}.In(l) }
	d := &Document{Lang: l, Title: both("Readiness plan: peer support at Elm House", "Forberedelsesplan: peer-støtte på Elmegården")}
	d.Add(
		Heading{1, Say(d.Title)},
		Paragraph{[]Line{
			Marked(both("Answered by four perspectives, 25 November 2026; not yet talked through.", "Besvaret af fire perspektiver den 25. november 2026; endnu ikke drøftet i fællesskab."), Strong).
				And(both("Still to be asked: people supported.", "Mangler at blive spurgt: borgerne."), Soft),
		}},
		Facts{Card: true, Facts: []Fact{
			{Label: both("Why", "Hvorfor"), Items: [][]Line{{Say(both("“The first weeks after moving in are the loneliest. We hope people meet somebody who has been there and found a way on.”", "„De første uger efter indflytningen er de mest ensomme. Vi håber, at folk møder en, der selv har været der og er kommet videre.“"))}}},
			{Label: both("The role", "Rollen"), Items: [][]Line{
				{Say(both("A walk and a coffee with people who have just moved in", "En gåtur og en kop kaffe med dem, der lige er flyttet ind"))},
				{Say(both("Company the first times at the club", "Følgeskab de første gange i klubben"))},
			}},
			{Label: both("What stands", "Det står fast"), Items: [][]Line{{
				Say(both("9 of 16 promises in place, 5 planned.", "9 af 16 løfter er på plads, 5 er planlagt.")).
					And(both("Missing: further training, somebody who notices good work.", "Mangler: videre uddannelse, en, der lægger mærke til godt arbejde."), Warn),
			}}},
			{Label: both("Next step", "Næste skridt"), Items: [][]Line{{Say(both("Agree what background is shared, and how: team leader, by 1 March 2027", "Aftale, hvilken baggrund der deles, og hvordan: teamleder, senest 1. marts 2027"))}}},
		}},
		Heading{2, Say(both("When", "Hvornår"))},
		Tasks{[]Task{
			{When: both("15 January 2027", "15. januar 2027"), Late: both("overdue", "frist overskredet"), Box: ToDo, What: []Line{Say(both("Talk the plan through with somebody who has lived experience", "Drøfte planen med en, der har levede erfaringer"))}, Who: Say(both("manager", "leder"))},
			{When: both("1 February 2027", "1. februar 2027"), Box: Done, What: []Line{Say(both("Arrange supervision at set times", "Aftale supervision på faste tider"))}, Who: Say(both("manager", "leder"))},
			{When: both("before the first day", "før første arbejdsdag"), Box: ToDo, What: []Line{Say(both("Training in the steps to take when it becomes dangerous", "Oplæring i, hvad man gør, når det bliver farligt")), Say("https://intra.example.dk/beredskab?trin=1&afsnit=2")}, Who: Marked(both("nobody yet", "endnu ingen"), Warn)},
			{When: both("before the first day", "før første arbejdsdag"), Box: ToDo, What: []Line{Say(both("Agree who introduces the new colleague", "Aftale, hvem der introducerer den nye kollega"))}, Who: Say(both("colleagues", "kolleger"))},
			{When: both("3 May 2027", "3. maj 2027"), What: []Line{Say(both("First working day", "Første arbejdsdag"))}, Milestone: true},
			{When: both("3 June 2027", "3. juni 2027"), What: []Line{Say(both("Follow-up after 1 month", "Opfølgning efter 1 måned"))}, Who: Say(both("manager and peer support worker", "leder og peer-støttemedarbejder"))},
			{When: both("when the new team leader has settled in after the summer", "når den nye teamleder er faldet til efter sommerferien"), What: []Line{Say(both("Plan the first year's training", "Planlægge det første års uddannelse"))}},
		}},
		Heading{2, Say(both("The role", "Rollen"))},
		Heading{3, Say(both("Why here", "Hvorfor her"))},
		Quote{Prose(both("The first weeks after moving in are the loneliest.\n\nWe hope people meet somebody who has been there and found a way on,\n    and that the team learns to see its routines from the other side.", "De første uger efter indflytningen er de mest ensomme.\n\nVi håber, at folk møder en, der selv har været der og er kommet videre,\n    og at teamet lærer at se sine rutiner fra den anden side."))},
		Beside{
			Left: []Block{
				Heading{3, Say(both("Tasks", "Opgaver"))},
				List{[]Item{
					{Lines: []Line{Marked(both("A walk and a coffee", "En gåtur og en kop kaffe"), Strong).And(both("(chosen first)", "(valgt først)"), Soft)}},
					{Lines: []Line{Say(both("Help to prepare what to say at a review", "Hjælp til at forberede, hvad man vil sige til opfølgningen")), nil, Say(both("in its own time", "i eget tempo"))}},
				}},
			},
			Right: []Block{
				Heading{3, Say(both("Not this role", "Ikke en del af rollen"))},
				List{[]Item{{Lines: []Line{Say(both("Medication", "Medicin"))}}, {Lines: []Line{Say(both("Covering ordinary shifts", "At dække almindelige vagter"))}}}},
			},
		},
		Heading{2, Say(both("What we promise", "Det lover vi"))},
		Facts{Facts: []Fact{
			{Label: both("Missing", "Mangler"), Mark: Warn, Items: [][]Line{{Say(both("Training that goes on after the first months", "Uddannelse, der fortsætter efter de første måneder"))}}},
			{Label: both("Planned", "Planlagt"), Items: [][]Line{
				{Say(both("The background needed to support a person", "Den baggrund, der skal til for at støtte en borger")), Marked(both("Share the least the support requires.", "Del kun det, støtten kræver."), Soft)},
				{Say(both("A place in a team, with the same say", "En plads i et team på lige fod med de andre"))},
			}},
			{Label: both("In place", "På plads"), Mark: Good, Items: [][]Line{{Say(both("A manager to come to about anything", "En leder, man kan komme til med alt"))}}},
		}},
		Note{[]Line{Say(both("Two points are not answered yet.", "To punkter er ikke besvaret endnu.")), Marked(both("They are on page 2.", "De står på side 2."), Strong)}},
		PageBreak{},
		Heading{2, Say(both("Where we differ", "Her ser vi forskelligt på det"))},
		Beside{
			Left: []Block{Figure{both("Role star: how important each point is", "Rollestjerne: hvor vigtigt hvert punkt er"), both("The figures stand in the table below.", "Tallene står i tabellen nedenfor."), star(l)}},
			Right: []Block{
				Heading{3, Say(both("Links to the community", "Forbindelser til lokalsamfundet"))},
				Paragraph{[]Line{Marked(both("Not agreed yet.", "Ikke enige endnu."), Warn).And(both("Between us stands: who has time for it in the evening.", "Imellem os står: hvem der har tid til det om aftenen."), Plain)}},
				Figure{both("How important links to the community are", "Hvor vigtige forbindelser til lokalsamfundet er"), both("The figures stand in the table below.", "Tallene står i tabellen nedenfor."), spread(l)},
			},
		},
		Table{
			Head: []string{both("How important here", "Hvor vigtigt hos os"), both("not here", "ikke her"), both("somewhat", "i nogen grad"), both("important", "vigtigt"), both("central", "helt centralt")},
			Rows: [][]Line{
				{Say(both("Lived experience (1)", "Levede erfaringer (1)")), nil, nil, nil, Say("1")},
				{Say(both("Colleagues (6)", "Kolleger (6)")), Say("2"), Say("3"), Say("1"), nil},
				{Say(both("Manager (1)", "Leder (1)")), nil, Say("1"), nil, nil},
			},
		},
		Heading{2, Say(both("To fill in", "Til at udfylde"))},
		Writing{Label: both("This sheet:", "Dette ark:"), Boxed: true},
		Writing{Label: both("When we talk again:", "Næste samtale:")},
		Writing{Label: both("What would you add?", "Hvad mangler?"), Lines: 3},
		Asked{Heading{3, Say(both("What are good tasks here?", "Hvad er gode opgaver hos os?"))}, []Block{
			Note{[]Line{Say(both("You have three dots.", "Du har tre prikker."))}},
			Ballot{[]Line{Say(both("A walk, and a coffee", "En gåtur og en kop kaffe")), Say(both("Company the first times at the club, in one's own time", "Følgeskab de første gange i klubben i ens eget tempo")), Say("https://example.org/" + both("ideas", "ideer"))}},
			Writing{Label: both("Is something missing?", "Mangler der noget?"), Lines: 1},
		}},
		Asked{Heading{3, Say(both("What stands?", "Hvad er på plads?"))}, []Block{
			Ratings{both("Circle one number in each row.", "Sæt ring om ét tal i hver række."), []Scale{{"", []string{both("in place", "på plads"), both("planned", "planlagt"), both("missing", "mangler"), both("not relevant", "ikke relevant")}}}, []Rating{
				{1, Say(both("Practice in the steps to take if a person acts dangerously or exploits someone", "Oplæring i, hvad man gør, hvis det bliver farligt, eller en borger udnytter nogen"))}, {3, nil},
			}},
			Ratings{both("Circle one number under each heading.", "Sæt ring om ét tal under hver overskrift."), []Scale{
				{both("How important here", "Hvor vigtigt hos os"), []string{both("not here", "ikke her"), both("somewhat", "i nogen grad"), both("important", "vigtigt"), both("central", "helt centralt")}},
				{both("How clear to me", "Hvor klart for mig"), []string{both("unclear", "uklart"), both("partly clear", "delvist klart"), both("mostly clear", "næsten klart"), both("clear", "klart")}},
			}, []Rating{{1, Say(both("Hope", "Håb"))}, {2, Say(both("Trust between equals", "Tillid mellem ligeværdige"))}}},
		}},
		List{[]Item{{Box: ToDo, Lines: []Line{Say(both("My answers may be shown", "Mine svar må vises"))}}, {Box: Done, Lines: []Line{Say(both("I have read it", "Jeg har læst det"))}}}},
		Table{
			Head: []string{"", both("Idea", "Idé"), both("My dots", "Mine prikker")},
			Rows: [][]Line{{Say("1."), Say(both("A walk, and a coffee", "En gåtur og en kop kaffe")), nil}, {Say("2."), Say("https://example.org/" + both("ideas", "ideer")), nil}},
		},
	)
	return d
}

// star has each kind of line and of point: several who speak as one, one alone, and one
// who says nothing of an axis.
func star(l content.Language) Star {
	both := func(en, da string) string { return content.Text{EN: en, DA: da}.In(l) }
	one := func(at ...float64) []Range {
		return each(at, func(f float64) Range { return Range{f, f, f} })
	}
	return Star{
		Axes:  []string{both("Hope", "Håb"), both("Trust", "Tillid"), both("Choice, and a say in one's own life", "Valg og medbestemmelse i eget liv"), both("Strengths", "Styrker"), both("Links to the community", "Forbindelser til lokalsamfundet"), both("A bridge between worlds", "En bro mellem to verdener"), both("Influence", "Indflydelse")},
		Steps: 4,
		Voices: []StarVoice{
			{Name: both("Lived experience (1)", "Levede erfaringer (1)"), At: one(4, 3, 4, 3, 4, 2, 3)},
			{Name: both("People supported (2)", "Borgere (2)"), At: one(3, 4, 4, 3, 4, 0, 2)},
			{Name: both("Colleagues (6)", "Kolleger (6)"), At: []Range{{2, 3, 4}, {1, 2, 3}, {2, 2, 3}, {3, 3, 3}, {1, 2, 3}, {2, 3, 4}, {1, 1, 2}}},
			{Name: both("Manager (1)", "Leder (1)"), At: one(3, 3, 2, 3, 2, 3, 2)},
		},
	}
}

func spread(l content.Language) Spread {
	both := func(en, da string) string { return content.Text{EN: en, DA: da}.In(l) }
	return Spread{
		Steps: []string{both("not here", "ikke her"), both("somewhat", "i nogen grad"), both("important", "vigtigt"), both("central", "helt centralt")},
		Rows: []SpreadRow{
			{both("Lived experience", "Levede erfaringer"), []int{0, 0, 0, 1}, 0},
			{both("People supported", "Borgere"), []int{0, 0, 1, 1}, 1},
			{both("Colleagues", "Kolleger"), []int{2, 3, 1, 0}, 0},
			{both("Manager", "Leder"), []int{0, 1, 0, 0}, 0},
		},
		Agreed: 3,
	}
}

// Whoever changes a page sees here what becomes of every block.
func TestAPageIsTheGoldenPage(t *testing.T) {
	t.Parallel()
	for _, l := range content.Languages() {
		golden(t, "everything."+string(l)+".html", everything(l).HTML())
	}
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, got, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	plantest.Equal(t, got, want)
}

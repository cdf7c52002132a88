package content

import (
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
)

// blankRecords are one of each kind of record.
func blankRecords() []Record {
	return []Record{&Plan{}, &Answer{}, &View{}, &Idea{}, &Action{}, &Parked{}, &Slot{}, &Joined{}, &Round{}, &Clock{}, &Sheet{}, &Earlier{}}
}

// eachStructField visits the fields of a record's Go type, those of an embedded Voice
// like its own.
func eachStructField(r Record, visit func(name string, v reflect.Value)) {
	var in func(v reflect.Value)
	in = func(v reflect.Value) {
		for i := range v.NumField() {
			f := v.Type().Field(i)
			if f.Anonymous {
				in(v.Field(i))
				continue
			}
			visit(f.Name, v.Field(i))
		}
	}
	in(reflect.ValueOf(r).Elem())
}

// where is the address that a cell stands for.
func where(c Cell) uintptr { return reflect.ValueOf(c).FieldByName("At").Pointer() }

// fillIn puts something into a field, whatever its type.
func fillIn(v reflect.Value) {
	switch at := v.Addr().Interface().(type) {
	case *State:
		*at = TalkFirst
	case *Level:
		*at = 2
	case *Aside:
		*at = SetParked
	case *Agreement:
		*at = AgreedOn
	case *Around:
		*at = BeforeWorkshop
	case *Language:
		*at = Danish
	default:
		kinds := map[reflect.Kind]func(){
			reflect.String:  func() { v.SetString("something") },
			reflect.Bool:    func() { v.SetBool(true) },
			reflect.Int:     func() { v.SetInt(1) },
			reflect.Map:     func() { v.Set(reflect.ValueOf(map[string]int{"manager": 3})) },
			reflect.Slice:   func() { v.Set(reflect.Append(v, filledIn(v.Type().Elem()))) },
			reflect.Pointer: func() { v.Set(reflect.New(v.Type().Elem())) },
		}
		kinds[v.Kind()]() // of a kind that is not there yet, say what to put in
	}
}

// filledIn is an entry of a list; of a record, with the words that make it one.
func filledIn(t reflect.Type) reflect.Value {
	one := reflect.New(t).Elem()
	r, ok := reflect.TypeAssert[Record](one.Addr())
	if !ok {
		fillIn(one)
		return one
	}
	eachStructField(r, func(name string, v reflect.Value) {
		if slices.Contains([]string{"Text", "What", "Step", "Who", "State"}, name) {
			fillIn(v)
		}
	})
	return one
}

// What is no field of a table: the answers, which have files' sections of their own, what
// sittings left at them, and unknown keys.
var noFields = []string{"Answers", "Sittings", "Extra", "SectionExtra"}

func TestEveryFieldStandsInATable(t *testing.T) {
	for _, r := range blankRecords() {
		rows := map[uintptr]string{}
		keys, taken := map[string]bool{}, map[int8]string{}
		for _, f := range r.Fields() {
			rows[where(f.At(r))] = f.Key
			if keys[f.Key] {
				t.Errorf("%T: the key %s stands twice", r, f.Key)
			}
			keys[f.Key] = true
			if f.Turn != 0 && taken[f.Turn] != "" {
				t.Errorf("%T: %s and %s have one turn", r, f.Key, taken[f.Turn])
			}
			taken[f.Turn] = f.Key
		}
		eachStructField(r, func(name string, v reflect.Value) {
			if _, ok := rows[v.Addr().Pointer()]; !ok && !slices.Contains(noFields, name) {
				t.Errorf("%T.%s has no line in the table of its fields", r, name)
			}
			delete(rows, v.Addr().Pointer())
		})
		if len(rows) > 0 {
			t.Errorf("%T: fields that are not its own: %v", r, rows)
		}
		if at := reflect.ValueOf(r).Elem().FieldByName("Extra").Addr().Pointer(); reflect.ValueOf(r.Unknown()).Pointer() != at {
			t.Errorf("%T keeps its unknown keys elsewhere", r)
		}
	}
}

// planWith is a plan in which nothing stands but one record.
func planWith(r Record) *Plan {
	p := NewPlan(English, "2026-11-21")
	switch r := r.(type) {
	case *Plan:
		r.Answers = map[Ref]Answer{}
		return r
	case *Answer:
		p.Answers["purpose.why"] = *r
	case *View:
		p.Answers["purpose.why"] = Answer{Views: []View{*r}}
	case *Idea:
		p.Answers["tasks.ideas"] = Answer{Ideas: []Idea{*r}}
	case *Action:
		p.Actions = []Action{*r}
	case *Parked:
		p.Parking = []Parked{*r}
	case *Slot:
		p.Agenda = []Slot{*r}
	case *Joined:
		p.Joined = []Joined{*r}
	case *Round:
		p.Round = r
	case *Clock:
		p.Clock = r
	case *Sheet:
		p.Sheets = []Sheet{*r}
	case *Earlier:
		p.Answers["purpose.why"] = Answer{Views: []View{{State: TalkFirst, Earlier: []Earlier{*r}}}}
	}
	return p
}

// eachFilled visits, for each field there is, a plan in which only that is set.
func eachFilled(visit func(name string, r Record, v reflect.Value)) {
	for n := range blankRecords() {
		eachStructField(blankRecords()[n], func(name string, _ reflect.Value) {
			if slices.Contains(noFields, name) {
				return
			}
			r := blankRecords()[n]
			eachStructField(r, func(other string, v reflect.Value) {
				if other == name {
					fillIn(v)
					visit(fmt.Sprintf("%T.%s", r, name), r, v)
				}
			})
		})
	}
}

func TestACopyHoldsEverythingAndSharesNothing(t *testing.T) {
	eachFilled(func(name string, r Record, _ reflect.Value) {
		p := planWith(r)
		c := p.Clone()
		if !reflect.DeepEqual(p, c) {
			t.Errorf("%s is not copied", name)
		}
		before := imprintOf(func(im *imprint) { im.plan(p) })
		c.EachText(func(_ Place, s *string) { *s = "else" })
		c.EachRecord(func(_ Place, r Record) {
			for _, f := range r.Fields() {
				if counts, ok := f.At(r).(Counts); ok {
					for who := range *counts.At {
						(*counts.At)[who] = 7
					}
				}
			}
		})
		if after := imprintOf(func(im *imprint) { im.plan(p) }); after != before {
			t.Errorf("%s: a change to the copy changes the plan", name)
		}
	})
}

// Of what an answer and a view hold, this says nothing, or leaves no trace.
var (
	saysNothing = []string{"*content.Answer.Asked", "*content.Answer.Aside", "*content.Answer.Because", "*content.Answer.Over"}
	leavesTrace = []string{"*content.Answer.Asked", "*content.View.Who", "*content.View.Nr"}
)

func TestWhateverIsSetIsSaid(t *testing.T) {
	eachFilled(func(name string, r Record, _ reflect.Value) {
		switch r := r.(type) {
		case *Answer:
			if r.Said() == slices.Contains(saysNothing, name) {
				t.Errorf("%s: said is %v", name, r.Said())
			}
			if r.Empty() != slices.Contains(leavesTrace, name) {
				t.Errorf("%s: empty is %v", name, r.Empty())
			}
			if r.Said() != holdsAny(r, Says) || r.Empty() != nothing(r) {
				t.Errorf("%s: the table says otherwise", name)
			}
		case *View:
			if r.Empty() != nothing(r) {
				t.Errorf("%s: the table says otherwise", name)
			}
			if r.Empty() != slices.Contains(leavesTrace, name) {
				t.Errorf("%s: empty is %v", name, r.Empty())
			}
		case *Plan:
			silent := slices.Contains([]string{"Language", "Started", "Updated", "Talked", "Position", "Identity", "Began", "Clock", "Sheets", "Counted", "SheetOf"}, name[strings.LastIndex(name, ".")+1:])
			if r.Blank() != silent {
				t.Errorf("%s: blank is %v", name, r.Blank())
			}
		}
	})
}

func TestEveryTextIsVisited(t *testing.T) {
	eachFilled(func(name string, r Record, v reflect.Value) {
		text := v.Kind() == reflect.String || v.Kind() == reflect.Slice && v.Type().Elem().Kind() == reflect.String
		switch v.Interface().(type) {
		case State, Aside, Agreement, Around, Language:
			text = false
		}
		visited := false
		planWith(r).EachText(func(_ Place, s *string) { visited = visited || *s == "something" })
		if text && !visited {
			t.Errorf("%s is not visited", name)
		}
	})
}

// What counts in no imprint: when, in which language, or where somebody was reading; the
// wording of a question; rounds, a workshop's time, and which plans are in it.
var notPrinted = []string{
	"*content.Answer.Asked", "*content.Plan.Language", "*content.Plan.Started", "*content.Plan.Updated", "*content.Plan.Talked",
	"*content.Plan.Position", "*content.Plan.Identity", "*content.Plan.Began", "*content.Plan.Joined", "*content.Plan.Sheet", "*content.Plan.Round",
	"*content.Plan.Clock", "*content.Plan.Sheets", "*content.Plan.Counted", "*content.Plan.SheetOf", "*content.Plan.ReadIn",
}

func TestWhateverIsSaidIsInTheImprint(t *testing.T) {
	none := imprintOf(func(im *imprint) { im.plan(&Plan{}) })
	eachFilled(func(name string, r Record, _ reflect.Value) {
		printed := imprintOf(func(im *imprint) { im.plan(planWith(r)) }) != none
		switch r.(type) {
		case *Earlier: // of a view that says something itself
		case *Joined, *Round, *Clock, *Sheet:
			if printed {
				t.Errorf("%s is in the imprint", name)
			}
		default:
			if printed == slices.Contains(notPrinted, name) {
				t.Errorf("%s: in the imprint is %v", name, printed)
			}
		}
	})
}

// A field that combining forgets would be lost without a word.
func TestNothingIsLostByCombining(t *testing.T) {
	g, err := Builtin()
	if err != nil {
		t.Fatal(err)
	}
	everything := func(p *Plan) string {
		other := NewPlan(English, "2026-11-21")
		other.Say("purpose.in-a-year", "Fewer")
		c, err := g.Combine(English, Given{Name: "a", Plan: p}, Given{Name: "b", Plan: other})
		if err != nil {
			t.Fatal(err)
		}
		c.Plan.Joined = nil // marks, which differ with everything
		for r := range c.Plan.Answers {
			c.Plan.Change(r, func(a *Answer) {
				for i := range a.Views {
					a.Views[i].Nr = ""
				}
			})
		}
		return fmt.Sprintf("%+v", c.Plan)
	}
	leftOut := []string{
		"*content.Plan.Language", // the combined plan has one of its own
		"*content.Plan.Talked",   // nobody has talked this one through
		"*content.Plan.Position", // it was one person's
		"*content.Plan.Identity", // a combined plan is another, and has its own
		"*content.Plan.Began",
		"*content.Plan.ReadIn",  // which are among the joined by then
		"*content.Answer.Asked", // the wording of a question that nobody answered
		"*content.View.Nr",      // a view without words
		"*content.View.Who",
	}
	eachFilled(func(name string, r Record, _ reflect.Value) {
		switch r.(type) {
		case *Round, *Joined, *Clock: // a plan in a round is refused; a combined one's marks are tested elsewhere; a workshop's time is over
			return
		}
		p := planWith(r)
		if p.Round != nil || p.Clock != nil || p.TakesPart() || slices.Contains(leftOut, name) { // of a sheet nothing counts but its rows
			return
		}
		blank := NewPlan(English, "2026-11-21")
		blank.Started, blank.Updated = p.Started, p.Updated
		if name == "*content.Plan.Started" || name == "*content.Plan.Updated" {
			blank.Started, blank.Updated = "2026-11-21", "2026-11-21"
			p.Started, p.Updated = "2026-11-20", "2026-11-22"
		}
		if everything(p) == everything(blank) {
			t.Errorf("%s is lost", name)
		}
	})
}

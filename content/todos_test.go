package content_test

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"alongside/content"
)

func todoOf(t *testing.T, g *content.Guide, p *content.Plan, r content.Ref) (content.Todo, bool) {
	t.Helper()
	todos := g.Todos(p)
	i := slices.IndexFunc(todos, func(t content.Todo) bool { return t.Ref == r })
	if i < 0 {
		return content.Todo{}, false
	}
	return todos[i], true
}

func view(who string, v content.View) content.View {
	v.Who = who
	return v
}

func TestEveryTodoSaysWhyItIsThere(t *testing.T) {
	t.Parallel()
	g := builtin(t)
	apart := []content.View{view("manager", content.View{Importance: 4}), view("peer", content.View{Importance: 2})}
	states := []content.View{view("manager", content.View{State: content.InPlace}), view("peer", content.View{State: content.Missing})}
	for _, test := range []struct {
		name string
		ref  content.Ref
		a    content.Answer
		want []content.Reason
		does string // what is to be done begins so
	}{
		{"missing", "expect-of-us.supervision", content.Answer{State: content.Missing}, []content.Reason{content.ForMissing}, "Arrange regular supervision"},
		{"planned", "expect-of-us.supervision", content.Answer{State: content.Planned}, []content.Reason{content.ForPlanned}, "Arrange"},
		{"talk first", "purpose.why", content.Answer{State: content.TalkFirst}, []content.Reason{content.ForTalk}, ""},
		{"unanswered", "purpose.why", content.Answer{}, []content.Reason{content.ForUnanswered}, ""},
		{"not agreed", "star.hope", content.Answer{Agreement: content.NotAgreed}, []content.Reason{content.ForNoAgreed}, "Talk it through: Hope"},
		{"far apart", "star.hope", content.Answer{Views: apart}, []content.Reason{content.ForFarApart}, "Talk it through: Hope"},
		{"far apart, and agreed", "star.hope", content.Answer{Views: apart, Agreement: content.AgreedOn}, nil, ""},
		{"a little apart", "star.hope", content.Answer{Views: []content.View{view("manager", content.View{Clarity: 4}), view("peer", content.View{Clarity: 3})}}, nil, ""},
		{"one of them passed", "star.hope", content.Answer{Views: []content.View{view("manager", content.View{Importance: 4}), view("peer", content.View{Importance: content.Pass})}}, nil, ""},
		{"two reasons", "expect-of-us.supervision", content.Answer{State: content.Missing, Views: states}, []content.Reason{content.ForMissing, content.ForFarApart}, "Arrange"},
		{"an open risk", "keeping.diluted", content.Answer{Sign: "more cover", Counter: " "}, []content.Reason{content.ForOpenRisk}, "Agree what you will do: A role watered down"},
		{"a risk that is answered", "keeping.diluted", content.Answer{Sign: "more cover", Counter: "say no"}, nil, ""},
		{"a folded row never for its views", "expect-of-us.voice-in-training", content.Answer{Views: states, Agreement: content.NotAgreed}, nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			p := content.NewPlan(content.English, "2026-11-21")
			p.Set(test.ref, test.a)
			todo, ok := todoOf(t, g, p, test.ref)
			if ok != (test.want != nil) || !slices.Equal(todo.Why, test.want) {
				t.Fatalf("listed %v, why %v; want %v", ok, todo.Why, test.want)
			}
			if !strings.HasPrefix(todo.What.EN, test.does) || strings.Contains(todo.What.EN+todo.What.DA, "%") {
				t.Errorf("it is called %q, %q", todo.What.EN, todo.What.DA)
			}
			for _, r := range todo.Why {
				if l := r.Label(); l.EN == "" || l.DA == "" || l.EN == l.DA || !strings.Contains(todo.Reasons().DA, l.DA) {
					t.Errorf("%s is told as %q, %q in %q", r, l.EN, l.DA, todo.Reasons())
				}
			}
			if todo.Why != nil && test.ref == "star.hope" && todo.When != content.BeforeAdvert {
				t.Errorf("an axis of the star must stand %s", todo.When)
			}
		})
	}
}

// That views lie far apart would tell of them.
func TestAnUnfinishedRoundIsNoReason(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	p.Set("star.hope", content.Answer{Views: []content.View{view("manager", content.View{Importance: 4}), view("peer", content.View{Importance: 1})}})
	p.Round = &content.Round{Of: []content.Ref{"star.hope"}}
	if todo, ok := todoOf(t, g, p, "star.hope"); ok {
		t.Errorf("listed: %+v", todo)
	}
}

func TestAnActionThatWasSetAsideComesBackAsItWas(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	p.Take("expect-of-us.supervision", content.Missing)
	p.Actions = []content.Action{{What: "tell the union", Who: "HR", Now: true}}
	before := p.Clone()
	set := func(aside content.Aside, because string) {
		for _, todo := range g.Todos(p) {
			if todo.Ref == "expect-of-us.supervision" || todo.Ref == "" {
				todo.Aside, todo.Because = aside, because
				p.Put(todo)
			}
		}
	}
	set(content.SetDropped, "not this year")
	if g.Chosen(p) != 0 || len(g.Lot(p)) != 0 {
		t.Errorf("%d chosen, %d in the lot", g.Chosen(p), len(g.Lot(p)))
	}
	set(content.SetParked, "not this year")
	if lot := g.Lot(p); len(lot) != 2 || lot[0].Todo.Ref != "expect-of-us.supervision" || lot[1].Todo.What.EN != "tell the union" {
		t.Errorf("the lot: %+v", lot)
	}
	set("", "")
	before.Actions[0].Now = false // that is chosen anew
	if !reflect.DeepEqual(p, before) {
		t.Errorf("got %+v, want %+v", p, before)
	}
}

// Setting the action aside is no answer to the question.
func TestAQuestionIsOpenWhateverBecomesOfItsAction(t *testing.T) {
	t.Parallel()
	g, p := builtin(t), content.NewPlan(content.English, "2026-11-21")
	todo, ok := todoOf(t, g, p, "purpose.why")
	if !ok {
		t.Fatal("not listed")
	}
	todo.Aside, todo.Because = content.SetDropped, "we know"
	p.Put(todo)
	q, _ := g.Question("purpose.why")
	if a := p.Answer("purpose.why"); q.Answered(a) || a.Said() || a.Empty() {
		t.Errorf("answered %v, said %v, empty %v", q.Answered(a), a.Said(), a.Empty())
	}
	if todo, ok = todoOf(t, g, p, "purpose.why"); !ok || todo.Aside != content.SetDropped || todo.Because != "we know" {
		t.Errorf("listed %v: %+v", ok, todo)
	}
}

func TestANewAnswerTakesItsActionUpAgain(t *testing.T) {
	t.Parallel()
	p := content.NewPlan(content.English, "2026-11-21")
	p.Set("expect-of-us.supervision", content.Answer{State: content.Missing, Aside: content.SetDropped, Because: "no money"})
	p.Take("expect-of-us.supervision", content.Missing)
	if p.Answer("expect-of-us.supervision").Aside != content.SetDropped {
		t.Error("the same answer took it up")
	}
	p.Take("expect-of-us.supervision", content.Planned)
	if a := p.Answer("expect-of-us.supervision"); a.Aside != "" || a.Because != "no money" {
		t.Errorf("got %+v", a)
	}
}

package planfile

import (
	"gopkg.in/yaml.v3"

	"alongside/content"
)

func (w *writer) section(gr group) *yaml.Node {
	m := newMapping()
	m.put("id", scalar(gr.id))
	m.text("title", gr.title)
	list(m, "answers", gr.questions, w.answer)
	m.extra(w.plan.SectionExtra[gr.id])
	return m.Node
}

func (w *writer) answer(q content.Question) *yaml.Node {
	a := w.plan.BelowHead(q.Ref)
	_, id := q.Ref.Split()
	known := q.Section != nil
	ask := a.Asked
	if known {
		ask = w.plan.Fill(q.Ask()).In(w.plan.Language)
	}
	m := newMapping()
	m.put("id", scalar(id))
	m.text("ask", ask)
	if known && (q.Item.Kind == content.KindDate || q.Item.Kind == content.KindFollowUp) {
		m.day("answer", a.Text)
	} else {
		m.text("answer", a.Text)
	}
	m.text("state", string(a.State))
	m.text("note", a.Note)
	m.text("who", a.Who)
	m.day("by", a.By)
	m.flag("now", a.Now)
	m.flag("done", a.Done)
	m.text("aside", string(a.Aside))
	m.text("because", a.Because)
	m.text("sign", a.Sign)
	m.text("counter", a.Counter)
	list(m, "ideas", a.Ideas, w.idea)
	m.counts("people", a.People, w.perspectives)
	list(m, "dates", a.Dates, day)
	m.text("importance", content.Importance().Token(a.Importance))
	m.text("clarity", content.Clarity().Token(a.Clarity))
	list(m, "views", a.Views, w.view)
	m.text("agreed", a.Agreed)
	m.text("agreement", string(a.Agreement))
	m.extra(a.Extra)
	return m.Node
}

func (w *writer) idea(i content.Idea) *yaml.Node {
	m := newMapping()
	m.text("text", i.Text)
	m.flag("top", i.Top)
	m.flag("interview", i.Interview)
	m.counts("votes", i.Votes, w.perspectives)
	m.extra(i.Extra)
	return m.Node
}

func (w *writer) view(v content.View) *yaml.Node {
	m := newMapping()
	m.text("who", v.Who)
	m.text("nr", v.Nr)
	m.text("answer", v.Text)
	m.text("state", string(v.State))
	m.text("importance", content.Importance().Token(v.Importance))
	m.text("clarity", content.Clarity().Token(v.Clarity))
	m.text("note", v.Note)
	m.text("owner", v.Owner)
	m.day("by", v.By)
	m.flag("now", v.Now)
	m.flag("done", v.Done)
	m.text("sign", v.Sign)
	m.text("counter", v.Counter)
	list(m, "dates", v.Dates, day)
	m.extra(v.Extra)
	return m.Node
}

func (w *writer) action(a content.Action) *yaml.Node {
	m := newMapping()
	m.text("what", a.What)
	m.text("who", a.Who)
	m.day("by", a.By)
	m.flag("now", a.Now)
	m.flag("done", a.Done)
	m.text("aside", string(a.Aside))
	m.text("because", a.Because)
	m.extra(a.Extra)
	return m.Node
}

func (w *writer) parked(k content.Parked) *yaml.Node {
	m := newMapping()
	m.text("what", k.What)
	m.text("who", k.Who)
	m.day("by", k.By)
	m.flag("done", k.Done)
	m.extra(k.Extra)
	return m.Node
}

func (w *writer) slot(s content.Slot) *yaml.Node {
	m := newMapping()
	m.text("step", s.Step)
	if s.Minutes != 0 {
		m.put("minutes", number(s.Minutes))
	}
	m.text("around", string(s.Around))
	m.extra(s.Extra)
	return m.Node
}

func (w *writer) joined(j content.Joined) *yaml.Node {
	m := newMapping()
	m.text("who", j.Who)
	m.text("nr", j.Nr)
	m.extra(j.Extra)
	if len(j.Extra) == 0 {
		m.Style = yaml.FlowStyle
	}
	return m.Node
}

func (w *writer) round(r *content.Round) *yaml.Node {
	m := newMapping()
	list(m, "of", r.Of, func(ref content.Ref) *yaml.Node { return scalar(string(ref)) })
	if who := list(m, "who", r.Who, scalar); who != nil {
		who.Style = yaml.FlowStyle
	}
	if r.Turn != 0 {
		m.put("turn", number(r.Turn))
	}
	m.extra(r.Extra)
	return m.Node
}

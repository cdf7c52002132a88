package paper

import (
	"slices"
	"strings"

	"alongside/content"
	"alongside/export/paper/block"
)

// when is everything that is to be done or to happen, once, in the order in which it comes,
// each to be ticked off by itself.
func (pg *page) when() {
	var tasks []block.Task
	var differ []string // points that are only to be talked through, by name
	at := -1            // where they come
	for _, m := range pg.guide.Timeline(pg.plan) {
		if at < 0 && m.AfterTheFirstDay(pg.plan) {
			at = len(tasks)
		}
		switch {
		case m.Kind != content.Doing:
			tasks = append(tasks, pg.milestone(m))
		case onlyUnanswered(m.Todo): // it stands among what is open
		case onlyToTalk(m.Todo):
			differ = append(differ, pg.differing(m.Todo))
		default:
			tasks = append(tasks, pg.task(m))
		}
	}
	if len(differ) > 0 {
		if at < 0 {
			at = len(tasks)
		}
		tasks = slices.Insert(tasks, at, block.Task{
			When: pg.moment(content.BeforeStart), Box: block.ToDo,
			What: []block.Line{block.Say(pg.say(told().TalkThrough.With(strings.Join(differ, " · "))))},
			Who:  block.Marked(pg.say(told().Nobody), block.Warn),
		})
	}
	if len(tasks) > 0 {
		pg.heading(2, pg.say(told().When))
		pg.Add(block.Tasks{Tasks: tasks})
	}
	for _, q := range pg.in(timed) {
		a := pg.own(q)
		a.Text, a.Dates = "", nil
		if q.HasTodo(pg.plan) { // the timeline has them
			a.Who, a.By = "", ""
		}
		pg.details(q, a)
	}
}

// onlyUnanswered reports whether a todo is only that a question has no answer yet.
func onlyUnanswered(t content.Todo) bool {
	return nobodys(t) && slices.Equal(t.Why, []content.Reason{content.ForUnanswered})
}

// onlyToTalk reports whether a todo is only to talk through what people see differently,
// which has a part of its own.
func onlyToTalk(t content.Todo) bool {
	return nobodys(t) && !slices.ContainsFunc(t.Why, func(r content.Reason) bool {
		return r != content.ForNoAgreed && r != content.ForFarApart
	})
}

// differing names the point of a todo.
func (pg *page) differing(t content.Todo) string {
	return pg.tell(pg.known[t.Ref].Named())
}

// nobodys reports whether nobody has taken a todo on in any way.
func nobodys(t content.Todo) bool {
	return t.Who == "" && t.By == "" && !t.Now && !t.Done && t.Ref != ""
}

func (pg *page) task(m content.Moment) block.Task {
	t := m.Todo
	task := block.Task{When: pg.by(m.Said), Box: block.ToDo, What: block.Prose(pg.say(t.InPlan)), Who: block.Phrase(t.Who)}
	switch {
	case t.Done:
		task.Box = block.Done
	case task.Who.Empty() && !t.Folded:
		task.Who = block.Marked(pg.say(told().Nobody), block.Warn)
	}
	switch {
	case task.When != "":
	case t.Now:
		task.When = pg.say(told().ForNow)
	default:
		task.When = pg.moment(m.When)
	}
	if t.Overdue(pg.day) {
		task.Late = pg.say(content.Overdue())
	}
	return task
}

// moment names the time by which something must stand.
func (pg *page) moment(w content.When) string {
	switch w {
	case content.BeforeAdvert:
		return pg.say(told().BeforeAdvert)
	case content.BeforeStart:
		return pg.say(told().BeforeStart)
	case content.Later:
	}
	return pg.say(told().Later)
}

// milestone is a day that the plan names.
func (pg *page) milestone(m content.Moment) block.Task {
	what := told().FirstDay
	switch {
	case m.Kind == content.TalkAgain && m.After > 0:
		what = told().FollowUpAfter.Of(m.After).With(m.After)
	case m.Kind == content.TalkAgain:
		what = told().FollowUp
	}
	task := block.Task{When: capital(pg.date(m.Said)), What: []block.Line{block.Say(pg.say(what))}, Milestone: m.Kind == content.FirstDay}
	if !content.IsDate(m.Said) {
		task.When = phrase(m.Said)
	}
	return task
}

package walk

import (
	"alongside/content"
	"alongside/wizard/words"
)

// A row that was voted on again says how the stances have moved.

// Moved tells of those who have voted on a row again how many took the stance that has moved
// most, before and now; empty where nobody voted again.
func (w *Walk) Moved(row content.Revealed) content.Text {
	var now, before []content.View
	for _, v := range row.Views {
		if len(v.Earlier) > 0 {
			now, before = append(now, v), append(before, v.Before())
		}
	}
	if len(now) == 0 {
		return content.Text{}
	}
	var most stanceMoved
	for _, s := range stancesOf(row.Question) {
		m := stanceMoved{s.label, count(before, s.is), count(now, s.is)}
		if m.by() > most.by() || m.by() == most.by() && m.now > most.now {
			most = m
		}
	}
	if most.by() == 0 {
		return words.Round().NotMoved
	}
	return words.Round().Moved.With(most.before, len(before), most.label, most.now)
}

// A stanceMoved is how many took a stance before, and how many take it now.
type stanceMoved struct {
	label       content.Text
	before, now int
}

func (m stanceMoved) by() int { return max(m.now-m.before, m.before-m.now) }

// A takenStance is one that a view of a row can take.
type takenStance struct {
	label content.Text
	is    func(content.View) bool
}

// stancesOf are the stances of a row; of an axis how important it is, then how clear.
func stancesOf(q content.Question) []takenStance {
	var all []takenStance
	if q.Item.Kind == content.KindStar {
		for l := content.MaxLevel; l >= 1; l-- {
			all = append(all, takenStance{content.Importance().Label(l), func(v content.View) bool { return v.Importance == l }})
		}
		for l := content.MaxLevel; l >= 1; l-- {
			all = append(all, takenStance{content.Clarity().Label(l), func(v content.View) bool { return v.Clarity == l }})
		}
	} else {
		for _, s := range append(q.States(), content.TalkFirst) {
			all = append(all, takenStance{s.Label(), func(v content.View) bool { return v.State == s }})
		}
	}
	return append(all, takenStance{content.Importance().Label(content.Pass), func(v content.View) bool { return v.Pass }})
}

func count(views []content.View, is func(content.View) bool) int {
	n := 0
	for _, v := range views {
		if is(v) {
			n++
		}
	}
	return n
}

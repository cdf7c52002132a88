package walk

import (
	"reflect"

	"alongside/content"
)

// A Keeping knows what of a plan has been kept, and so whether it is worth a save.
type Keeping struct {
	walk    *Walk
	session *Session
	kept    *content.Plan // as it was last kept, or opened; nil for a plan that is nowhere
	own     bool          // the file is as this program wrote it, and holds nothing besides
}

// Keeping begins with what is on disk.
func (w *Walk) Keeping(s *Session) *Keeping {
	k := &Keeping{walk: w, session: s}
	if s.Resumed {
		k.kept = w.Plan.Clone()
	}
	return k
}

// There reports whether the plan has been kept anywhere.
func (k *Keeping) There() bool { return k.kept != nil }

// Worth reports whether the plan is worth a save. One in which nothing was said leaves no
// file behind. To be somewhere else in it, or later in the day, is worth one, but not while that would lose what
// the file holds besides: that takes an answer.
func (k *Keeping) Worth() bool {
	switch {
	case k.kept == nil:
		return !k.walk.Plan.Blank()
	case k.own || len(k.session.Remarks) == 0:
		return true
	}
	there := *k.walk.Plan
	there.Position, there.Clock = k.kept.Position, k.kept.Clock
	return !reflect.DeepEqual(*k.kept, there)
}

// Changed reports whether the plan is another than the one that was kept.
func (k *Keeping) Changed() bool { return !reflect.DeepEqual(k.kept, k.walk.Plan) }

// Kept takes down that the plan is kept as it was in a snapshot; see [Walk.Snapshot].
func (k *Keeping) Kept(snapshot *content.Plan) {
	k.kept, k.own, k.session.Resumed = snapshot, true, true
}

// Moved takes down that the plan is to be kept somewhere else, where it is not yet.
func (k *Keeping) Moved() { k.kept = nil }

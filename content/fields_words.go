package content

// abouts are read when the schema is asked for, and not before.
var abouts = Words[aboutWords]("fields")

// aboutWords say by their keys what the fields of each part are.
type aboutWords struct {
	Plan, Section, Answer, View, Idea, Action, Parked, Slot, Joined, Round, Clock, Sheet, Earlier map[string]Text
}

// About says what a field of a plan's file is, for whoever writes one by hand: an editor
// shows it beside the key. It is empty for a key that is not one.
func About(part Part, key string) Text { return abouts().of(part)[key] }

func (a *aboutWords) of(part Part) map[string]Text {
	switch part {
	case PartPlan:
		return a.Plan
	case PartSection:
		return a.Section
	case PartAnswer:
		return a.Answer
	case PartView:
		return a.View
	case PartIdea:
		return a.Idea
	case PartAction:
		return a.Action
	case PartParked:
		return a.Parked
	case PartSlot:
		return a.Slot
	case PartJoined:
		return a.Joined
	case PartRound:
		return a.Round
	case PartClock:
		return a.Clock
	case PartSheet:
		return a.Sheet
	case PartEarlier:
		return a.Earlier
	}
	return nil
}

package plain

import (
	"strings"
	"sync"

	"alongside/wizard/walk"
	"alongside/wizard/words"
)

// dotWords are all commands, in the order .help tells them.
var dotWords = sync.OnceValue(func() []dotWord { return commandsSaid(words.Dots()) })

func commandsSaid(dots *words.DotWords) []dotWord {
	return []dotWord{
		{
			verb: verbSkip,
			name: dots.Skip.Name,
			does: dots.Skip.Does,
		},
		{
			verb: verbBack,
			name: dots.Back.Name,
			does: dots.Back.Does,
		},
		{
			verb: verbGo,
			name: dots.Go.Name,
			also: strings.Fields(dots.Go.Also),
			does: dots.Go.Does,
		},
		{
			verb: verbReview,
			name: dots.Review.Name,
			does: dots.Review.Does,
		},
		{
			verb: verbTalk,
			name: dots.Talk.Name,
			also: strings.Fields(dots.Talk.Also),
			does: dots.Talk.Does,
			on:   may(walk.Take),
		},
		{
			verb: verbNotRelevant,
			name: dots.NotRelevant.Name,
			does: dots.NotRelevant.Does,
			on:   may(walk.Take),
		},
		{
			verb: verbClear,
			name: dots.Clear.Name,
			does: dots.Clear.Does,
		},
		{
			verb: verbUndo,
			name: dots.Undo.Name,
			does: dots.Undo.Does,
		},
		{
			verb: verbMore,
			name: dots.More.Name,
			does: dots.More.Does,
			on:   asks(walk.AskWords),
		},
		{
			verb: verbJoin,
			name: dots.Join.Name,
			does: dots.Join.Does,
			on:   may(walk.Join),
		},
		{
			verb: verbChange,
			name: dots.Change.Name,
			does: dots.Change.Does,
			on:   asks(walk.AskIdeas, walk.AskActions),
		},
		{
			verb: verbRemove,
			name: dots.Remove.Name,
			does: dots.Remove.Does,
			on:   asks(walk.AskIdeas, walk.AskActions),
		},
		{
			verb: verbMoveRow,
			name: dots.MoveRow.Name,
			does: dots.MoveRow.Does,
			on: func(w *walk.Walk, pg walk.Page) bool {
				return can(w, pg, walk.MoveIdea) || can(w, pg, walk.MoveStep)
			},
		},
		{
			verb: verbNote,
			name: dots.Note.Name,
			does: dots.Note.Does,
			on:   asks(walk.AskStances),
		},
		{
			verb: verbWho,
			name: dots.Who.Name,
			does: dots.Who.Does,
			on:   asks(walk.AskStances, walk.AskActions),
		},
		{
			verb: verbBy,
			name: dots.By.Name,
			also: strings.Fields(dots.By.Also),
			does: dots.By.Does,
			on:   asks(walk.AskStances, walk.AskActions),
		},
		{
			verb: verbOpen,
			name: dots.Open.Name,
			also: strings.Fields(dots.Open.Also),
			does: dots.Open.Does,
			on:   asks(walk.AskStances),
		},
		{
			verb: verbDone,
			name: dots.Done.Name,
			also: strings.Fields(dots.Done.Also),
			does: dots.Done.Does,
			on:   may(walk.Done),
		},
		{
			verb: verbShelve,
			name: dots.Shelve.Name,
			does: dots.Shelve.Does,
			on:   may(walk.SetAside),
		},
		{
			verb: verbDrop,
			name: dots.Drop.Name,
			does: dots.Drop.Does,
			on:   may(walk.SetAside),
		},
		{
			verb: verbAlike,
			name: dots.Alike.Name,
			does: dots.Alike.Does,
			on:   may(walk.AgreeAlike),
		},
		{
			verb: verbVoices,
			name: dots.Voices.Name,
			does: dots.Voices.Does,
			on:   asks(walk.AskSettled),
		},
		{
			verb: verbPark,
			name: dots.Park.Name,
			does: dots.Park.Does,
			on:   may(walk.Park),
		},
		{
			verb: verbAgenda,
			name: dots.Agenda.Name,
			does: dots.Agenda.Does,
			room: true,
		},
		{
			verb: verbPause,
			name: dots.Pause.Name,
			does: dots.Pause.Does,
			room: true,
		},
		{
			verb: verbShorten,
			name: dots.Shorten.Name,
			does: dots.Shorten.Does,
			room: true,
		},
		{
			verb: verbLead,
			name: dots.Lead.Name,
			does: dots.Lead.Does,
			room: true,
		},
		{
			verb: verbLot,
			name: dots.Lot.Name,
			does: dots.Lot.Does,
			on:   may(walk.Park),
		},
		{
			verb: verbMet,
			name: dots.Met.Name,
			also: strings.Fields(dots.Met.Also),
			does: dots.Met.Does,
			room: true,
		},
		{
			verb: verbReadIn,
			name: dots.ReadIn.Name,
			also: strings.Fields(dots.ReadIn.Also),
			does: dots.ReadIn.Does,
			on:   may(walk.TakeIn),
			room: true,
		},
		{
			verb: verbLanguage,
			name: dots.Language.Name,
			does: dots.Language.Does,
		},
		{
			verb: verbSave,
			name: dots.Save.Name,
			does: dots.Save.Does,
		},
		{
			verb: verbHelp,
			name: dots.Help.Name,
			does: dots.Help.Does,
		},
		{
			verb: verbQuit,
			name: dots.Quit.Name,
			also: strings.Fields(dots.Quit.Also),
			does: dots.Quit.Does,
		},
	}
}

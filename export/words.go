package export

import "alongside/content"

// offered are the words about what a plan can be written as.
var offered = content.Words[formatWords]("formats")

type formatWords struct {
	PlanPage, PlanText, PlanIn, Days content.Text

	NoFormat, Formats, NoPaper, Papers, NotSo, NoSuchSheets, FormatsOf content.Text
	NothingForHR, NoSheets, PlanInstead, NoDays, NoDaysCure            content.Text

	Unpiped, UnpipedCure content.Text

	SheetOfAll, SheetOfAllCure, SheetOfNoPlan, SheetOfNoPlanCure, SheetForNobody, SheetForNobodyCure content.Text

	OpensPage, OpensText, OpensDays content.Count
}

package plain

import (
	"strings"
	"testing"

	"alongside/content"
)

// A day is read as it is said, and what there is to know about it is told at once; a blank
// behind a role is nobody's.
func TestPlainDaysAreRemarkedOn(t *testing.T) {
	t.Parallel()
	for l, test := range map[content.Language]struct {
		script []string
		says   []string
	}{
		content.English: {
			[]string{"1=2", ".who 1 team leader ", ".by 1 Fri 20 Nov. 2026", ".by 2 15 January 2027 at 10:00", ".by 2 15 March", ".by 2 by January 15th, 2027"},
			[]string{
				"20 November 2026 has already passed.\n1, who: team leader\n1, by: 20 November 2026\n1, overdue.\n",
				"Kept in your own words. The date is 15 January 2027.\n2, by: 15 January 2027 at 10:00\n",
				"Kept in your own words. With a year added it is a date.\n2, by: 15 March\n", ": 2, by: 15 January 2027\n",
			},
		},
		content.Danish: {
			[]string{"1=2", ".hvem 1 teamleder ", ".hvornår 1 fredag d. 20. nov. 2026", ".hvornår 2 uge 12", ".hvornår 2 30. februar", ".hvornår 2 senest 15/1-27"},
			[]string{
				"20. november 2026 er allerede passeret.\n1, hvem: teamleder\n1, hvornår: 20. november 2026\n1, frist overskredet.\n",
				"Gemt med jeres egne ord.\n2, hvornår: uge 12\n",
				"Gemt med jeres egne ord, for den dag findes ikke.\n2, hvornår: 30. februar\n", ": 2, hvornår: 15. januar 2027\n",
			},
		},
	} {
		r, out := saysAt(t, l, "promises.induction", test.script...)
		saysAll(t, out, test.says...)
		if a := r.session.Plan.Answer("promises.induction"); a.Who == "" || a.Who[len(a.Who)-1] == ' ' || a.By != "2026-11-20" {
			t.Errorf("%+v", a)
		}
		if by := r.session.Plan.Answer("promises.desk").By; by != "2027-01-15" {
			t.Errorf("it is kept as %q", by)
		}
	}
}

// An action whose day has passed is overdue wherever it is read out, until it is done.
func TestPlainActionsThatAreOverdueSaySo(t *testing.T) {
	t.Parallel()
	_, out := saysAt(t, content.Danish, "actions.actions", ".hvornår 1 20/11-26", ".færdig 1", ".færdig 1")
	saysAll(t, out, "20. november 2026 er allerede passeret.\n", "1, hvornår: 20. november 2026\n1, frist overskredet.\n", "1, hvornår: 20. november 2026\n1, klaret.\n")
	_, out = saysAt(t, content.English, "actions.actions", ".by 1 21/11-26")
	if strings.Contains(out, "overdue") || strings.Contains(out, "passed") {
		t.Errorf("today is not late:\n%s", out)
	}
}

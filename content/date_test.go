package content_test

import (
	"strings"
	"testing"
	"time"

	"alongside/content"
)

// A day is read as people write it, in either language and whichever the plan is in.
func TestParseDateReadsDaysAsPeopleWriteThem(t *testing.T) {
	t.Parallel()
	for day, forms := range map[content.Date][]string{
		"2027-03-01": {
			"2027-03-01", "2027-3-1", "2027/03/01", "2027.3.1",
			"1.3.2027", "1. 3. 2027", "01.03.2027", "1/3 2027", "1/3-2027", "1/3/2027", "01-03-2027", "1-3-2027", "1.3 2027", "1/3, 2027", "1 / 3 - 2027",
			"1/3-27", "1/3 27", "1/3/27", "1.3.27", "01.03.27", "1-3-27", "01-03-27", "1/3-'27", "1/3 ’27",
			"1 March 2027", "1. marts 2027", "1 marts 2027", "1. mar. 2027", "1 Mar 2027", "1-Mar-2027", "1/mar/2027", "1mar2027", "1. marts, 2027", "1. mar.-27", "1. marts 27",
			"March 1, 2027", "March 1 2027", "Mar. 1 2027", "Mar 1, 27", "March 1st, 2027", "March the 1st 2027",
			"1st March 2027", "1st of March 2027", "the 1st of March 2027", "1st March, 2027",
			"den 1. marts 2027", "d. 1. marts 2027", "d.1.3.27", "D. 1/3-27", "Den 1.3.2027", "on 1 March 2027", "on the 1st of March 2027",
			"mandag den 1. marts 2027", "Mandag d. 1/3-27", "mandag, 1. marts 2027", "man. 1/3-27", "Monday 1 March 2027", "Mon 1 Mar 2027", "Mon, 1 Mar 2027", "Monday, March 1, 2027", "1 March 2027, Monday",
			" 1. MARTS  2027 ", "1 MARCH 2027", "1.\u00a0marts\u00a02027", "1.\u202fmarts 2027", "1.\tmarts 2027", "1/3‑2027", "1/3–27", "1/3−27", "2027‐03‐01", "\ufeff1/3-27", "1.3.2027\u200b",
			"1/3-27.", "1. marts 2027.", "1 March 2027.", "1.3.2027,",
		},
		"2027-10-15": {"15. okt. 2027", "15. oktober 2027", "15 okt 2027", "15 Oct 2027", "15 October 2027", "Oct. 15, 2027", "fredag d. 15. okt. 2027"},
		"2027-09-01": {"1. sept. 2027", "d. 1. sep 2027", "1 Sept 2027", "1. september 2027", "September 1, 2027", "ons. 1/9-27"},
		"2027-01-15": {"den 15. januar 2027", "15/1-27", "15.1.27", "15/1 2027", "15.1. 2027", "15. jan. 2027", "January 15, 2027", "Jan. 15 2027", "Fri 15 Jan 2027", "fre. d. 15. jan. 2027", "Friday the 15th of January 2027"},
		"2027-05-02": {"2nd of May 2027", "2. maj 2027", "May 2nd 2027", "søndag d. 2/5-27", "SØNDAG 2. MAJ 2027", "Sun 2 May 2027"},
		"2027-06-23": {"23rd June 2027", "23. juni 2027", "23 jun 27", "Wed 23 June 2027", "Weds. 23/6/27"},
		"2027-02-03": {"ons. 3/2-27", "3. febr. 2027", "February 3rd, 2027"},
		"2027-02-01": {"1/2/2027", "01/02/27"}, // the day comes first
		"2028-02-29": {"29/2 2028", "29. februar 2028", "Feb 29, 2028"},
		"2099-12-31": {"31/12-99", "31. dec. 2099"},
	} {
		for _, s := range forms {
			if d, ok := content.ParseDate(s); !ok || d != day {
				t.Errorf("%q is %q, %v; want %s", s, d, ok, day)
			}
			for _, l := range content.Languages() {
				if got := content.Date(s).In(l); got != day.In(l) {
					t.Errorf("%q is told as %q", s, got)
				}
			}
		}
	}
}

// Every month and weekday is read in full and by its first three letters, in every language.
func TestEveryMonthAndWeekdayIsRead(t *testing.T) {
	t.Parallel()
	names := map[string]time.Month{}
	for i, both := range []string{
		"januar january", "februar february", "marts march", "april", "maj may", "juni june", "juli july", "august", "september", "oktober october", "november", "december",
	} {
		for name := range strings.FieldsSeq(both) {
			names[name], names[name[:3]] = time.Month(i+1), time.Month(i+1)
		}
	}
	for name, month := range names {
		day := time.Date(2027, month, 3, 0, 0, 0, 0, time.UTC)
		if d, ok := content.ParseDate("3. " + name + " 2027"); !ok || d != content.DateOf(day) {
			t.Errorf("%s: %q, %v", name, d, ok)
		}
	}
	for i, both := range []string{"Monday mandag", "Tuesday tirsdag", "Wednesday onsdag", "Thursday torsdag", "Friday fredag", "Saturday lørdag", "Sunday søndag"} {
		day := content.DateOf(time.Date(2027, 3, 1+i, 0, 0, 0, 0, time.UTC))
		for name := range strings.FieldsSeq(both) {
			for _, s := range []string{name, string([]rune(name)[:3]), string([]rune(name)[:3]) + "."} {
				if d, ok := content.ParseDate(s + " " + string(day)); !ok || d != day {
					t.Errorf("%s: %q, %v", s, d, ok)
				}
			}
		}
	}
}

// What says more than a day, less than one, or something else keeps every word of it. The
// day in it is known all the same where nothing else can be meant.
func TestReadDayKeepsWhatSaysMoreThanADay(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		sense content.Sense
		day   content.Date
		from  bool
		forms []string
	}{
		{content.DayAtTheLatest, "2027-01-15", false, []string{
			"by 15 January 2027", "by Friday 15 January 2027", "By the 15th of January 2027.", "senest 15/1-27", "senest d. 15. januar 2027", "Senest den 15. jan. 2027",
			"latest 15/1/27", "at the latest 15 January 2027", "15 January 2027 at the latest", "no later than 15 Jan 2027", "15/1-27 senest", "frist: 15/1-27", "Deadline 15.1.2027", "due by January 15, 2027",
		}},
		{content.DayAmongWords, "2027-01-15", false, []string{
			"15/1-27 kl. 10", "15/1-27 kl 10.30", "15/1-27, kl. 10-12", "15/1-27 kl. 10.30-12.00", "15. januar 2027 klokken 9", "fredag d. 15/1-27 kl. 13.00.", "kl. 10 den 15/1-27", "kl. 10.30 15.1.27", "10.30 15.1.27",
			"15 January 2027 at 10:00", "15 January 2027 10.30", "15 January 2027 at 10", "15 Jan 2027, 2pm", "15 Jan 2027 at 2.30 pm", "15/1/27 @ 10", "2027-01-15T10:00", "2027-01-15 10:00:00", "15/1-27 9.00 til 11.00", "12 noon on Friday 15 January 2027", "5pm on 15 January 2027", "15 January 2027 at noon", "15 Jan 2027, 10.30 a.m.", "Jan 15, 2027 10:00AM", "15. januar 2027 12:41", "senest d. 15. januar 2027 kl. 23.59", "15/1-27 kl. 12 middag", "15 Jan 2027 9:00 to 11:00",
			"before 15 January 2027", "inden 15. januar 2027", "inden d. 15/1-27", "før fredag den 15. januar 2027", "until 15/1/2027", "til 15/1-27", "senest 15/1-27 kl. 12", "by 15 January 2027 at 12:00",
		}},
		{content.DayAmongWords, "2027-01-15", true, []string{"from 15 January 2027", "pr. 15. januar 2027", "fra d. 15/1-27", "fra og med 15. januar 2027", "as of January 15, 2027", "starting on 15 January 2027"}},
		{content.OtherWeekday, "2027-01-15", false, []string{"mandag den 15. januar 2027", "Mon 15 Jan 2027", "senest mandag d. 15/1-27"}},
		{content.NoYear, "", false, []string{"15/3", "15/3.", "15.3.", "d. 15/3", "15 march", "15. marts", "March 15", "den 1. maj", "mandag d. 15/3", "senest 15/3", "15/3 kl. 10", "29/2", "29. februar", "15 January 10:00", "Sept. 7th", "Wed  13 Jan,  11:00 AM"}},
		{content.NoSuchDay, "", false, []string{"30 February", "30. februar", "30/2", "31/4", "31/2 2027", "31.4.2027", "30 February 2027", "Feb 30, 2027", "29/2 2027", "29. februar 2027", "2027-02-30", "2027-05-33", "32/1 2027", "15/13 2027", "senest d. 31/11-27", "onsdag d. 31. juni 2027"}},
		{content.OwnWords, "", false, []string{
			"", " ", "after Easter", "efter påske", "soon", "uge 12", "Uge 12 2027", "week 12", "week 12, 2027", "March 2027", "marts 2027", "2027", "Q1 2027", "1. kvartal 2027", "1. halvår 2027", "spring 2027", "foråret 2027",
			"15.-20. januar 2027", "15-17 January 2027", "15/1-17/1 2027", "15/1-27/1 2027", "15.1.2027-20.1.2027", "1/3 eller 2/3 2027", "1 or 2 March 2027", "15/1-27 og 15/2-27",
			"15/1-27?", "ca. 15/1-27", "around 15 January 2027", "efter 15/1-27", "after 15 January 2027", "not before 15 January 2027", "første mandag i marts 2027", "ultimo januar 2027", "end of January 2027", "by the end of March 2027",
			"1/15/2027", "2/13", "12/12/16", "15th", "okt. 2027", "tomorrow", "3d", "22may2027 02h04", "1. marts 2027 eller snarest derefter", "27-01-15", "15/1-10", "15 January 10", "1927", "15/1 1927", "15. januar 1999", "1.3.227", "20270115", "010203-0405", "12 34 56 78", "3-4 uger", "10-12", "10.30", "kl. 10", "12.500", "3", "may", "maj", "Monday", "mandag", "15 2027", "15. januar 2027 og fremefter",
			"15/1-27 hos Anna", strings.Repeat("1/3-27 ", 50), strings.Repeat("on ", 60) + "1/3-27",
		}},
	} {
		for _, s := range test.forms {
			r := content.ReadDay(s)
			if r != (content.Reading{Sense: test.sense, Day: test.day, From: test.from}) {
				t.Errorf("%q is %+v, want %+v", s, r, test)
			}
			if got := content.Tidy(s); got != strings.TrimSpace(s) {
				t.Errorf("%q became %q", s, got)
			}
			if _, ok := content.ParseDate(s); ok {
				t.Errorf("%q is taken for a day and nothing else", s)
			}
		}
	}
}

// Where it is asked by when, "by" says what the question says; a clock time does not.
func TestTidyByTakesByForGranted(t *testing.T) {
	t.Parallel()
	for s, want := range map[string]string{
		"by 15 January 2027": "2027-01-15", "Senest d. 15/1-27.": "2027-01-15", "15/1-27": "2027-01-15",
		"before 15 January 2027": "before 15 January 2027", " inden 15/1-27 ": "inden 15/1-27",
		"senest 15/1-27 kl. 12": "senest 15/1-27 kl. 12", "senest mandag d. 15/1-27": "senest mandag d. 15/1-27", "senest 15/3": "senest 15/3",
	} {
		if got := content.TidyBy(s); got != want {
			t.Errorf("%q became %q, want %q", s, got, want)
		}
	}
}

func TestAddMonthsStaysInTheMonth(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		day  content.Date
		n    int
		want content.Date
	}{
		{"2027-01-31", 1, "2027-02-28"},
		{"2027-08-31", 6, "2028-02-29"},
		{"2026-11-21", 1, "2026-12-21"},
		{"2026-11-21", 3, "2027-02-21"},
		{"soon", 3, "soon"},
	} {
		if got := test.day.AddMonths(test.n); got != test.want {
			t.Errorf("%s and %d months: %s, want %s", test.day, test.n, got, test.want)
		}
	}
}

func TestDatesAreToldInWords(t *testing.T) {
	t.Parallel()
	d := content.Date("2027-01-05")
	if en, da := d.In(content.English), d.In(content.Danish); en != "5 January 2027" || da != "5. januar 2027" {
		t.Errorf("%q, %q", en, da)
	}
	if got := d.Weekday(); got.EN != "Tuesday" || got.DA != "tirsdag" {
		t.Errorf("%q, %q", got.EN, got.DA)
	}
	if got := content.Date("efter påske"); got.In(content.Danish) != "efter påske" || !got.Weekday().Empty() {
		t.Error(got)
	}
}

// Whatever stands where a day is asked for, reading it ends, and what is told of a day is
// read as that day again.
func FuzzReadDay(f *testing.F) {
	for _, s := range []string{"15/1-27", "fredag d. 15. jan. 2027 kl. 10.30-12", "by January 15th, 2027", "30 February", "15/3", "T10:00", "\xff1/3-27", "İ1/3-27", "1.3.2027\u0301", strings.Repeat("kl. ", 90)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		tidy := content.Tidy(s)
		if content.Tidy(tidy) != tidy {
			t.Errorf("%q became %q, and that %q", s, tidy, content.Tidy(tidy))
		}
		r := content.ReadDay(s)
		if (r.Day != "") != (r.Sense >= content.DayAlone) {
			t.Errorf("%q is %+v", s, r)
		}
		for _, l := range content.Languages() {
			if d, ok := content.ParseDate(r.Day.In(l)); d != r.Day || ok != (r.Day != "") {
				t.Errorf("%q is %s, told as %q, which is %s", s, r.Day, r.Day.In(l), d)
			}
			if told := content.Date(tidy).In(l); r.Sense == content.DayAlone && told != r.Day.In(l) {
				t.Errorf("%q is told as %q", s, told)
			}
		}
	})
}

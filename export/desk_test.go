package export_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"alongside/content"
	"alongside/content/command"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// A sitting's desk, in a folder with the sample plan and all that it can be written as.
type sitting struct {
	*export.Desk
	keeper *export.Keeper
	name   string
}

// sit begins a sitting on a day with the plan that is in the folder.
func sit(t *testing.T, g *content.Guide, name string, today content.Date) *sitting {
	t.Helper()
	k, err := export.Keep(name, g.Promised, command.Program{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(k.Close)
	return &sitting{export.NewDesk(k, g, today), k, name}
}

// beside is the name of the paper that was offered.
func (s *sitting) beside(o content.Offer) string {
	return s.name[:len(s.name)-len(".yaml")] + o.Suffix
}

// sampled begins with the sample of a language, and writes all that it can become.
func sampled(t *testing.T, g *content.Guide, l content.Language) (s *sitting, offers []content.Offer) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(sampleFolder, "plan."+string(l)+".yaml"))
	name := filepath.Join(t.TempDir(), "plan.yaml")
	if err == nil {
		err = os.WriteFile(name, data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	s = sit(t, g, name, sampleDay)
	offers = export.Offers(g)(s.keeper.Plan(), l)
	for _, o := range offers {
		if _, err := s.Publish(s.keeper.Plan().Clone(), o, s.beside(o), false); err != nil {
			t.Fatal(err)
		}
	}
	return s, offers
}

// A paper is as the plan is now until an answer is changed, and again when it is written
// anew. Opening the plan on another day and in another language makes no paper old.
func TestPapersAreBehindWhenAnAnswerIsChanged(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	for _, l := range content.Languages() {
		s, offers := sampled(t, g, l)
		s.keeper.Close()
		later := sit(t, g, s.name, "2027-02-01")
		opened := later.keeper.Plan().Clone()
		opened.Updated, opened.Position, opened.Language = "2027-02-01", "about.mode", other(l)
		if err := later.keeper.Save(opened.Clone()); err != nil {
			t.Fatal(err)
		}
		changed := opened.Clone()
		changed.Say(content.RefWorkplace, "Nordgaard")
		for _, o := range offers {
			path := later.beside(o)
			want := func(when string, p *content.Plan, want content.Version) {
				t.Helper()
				if got := later.Version(p, o, path); got != want {
					t.Errorf("%s, %s: %d, not %d", o.Suffix, when, got, want)
				}
			}
			want("opened", opened, content.VersionNow)
			want("changed", changed, content.VersionOlder)
			if _, err := later.Publish(changed, o, path, true); err != nil {
				t.Fatal(err)
			}
			want("written anew", changed, content.VersionNow)
			want("changed back", opened, content.VersionOlder)
		}
	}
}

func other(l content.Language) content.Language {
	for _, o := range content.Languages() {
		if o != l {
			return o
		}
	}
	return l
}

// What a hand has been at is not called ours, and what is no paper at all is not spoken of.
func TestAPaperThatWasEditedIsNotOurs(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	s, offers := sampled(t, g, content.English)
	for _, o := range offers {
		path := s.beside(o)
		data, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for _, test := range []struct {
			name, holds string
			want        content.Version
		}{
			{"edited", string(data) + "A word of our own.\n", content.VersionOther},
			{"a file of their own", "# Notes\n\nAs of old, nothing.\n", content.NoVersion},
			{"a page of their own", "<!DOCTYPE html>\n<html><title>Notes</title></html>\n", content.NoVersion},
			{"empty", "", content.NoVersion},
		} {
			if err := os.WriteFile(path, []byte(test.holds), 0o600); err != nil {
				t.Fatal(err)
			}
			if got := s.Version(s.keeper.Plan(), o, path); got != test.want {
				t.Errorf("%s, %s: %d, not %d", o.Suffix, test.name, got, test.want)
			}
		}
		if err := os.Remove(path); err != nil {
			t.Fatal(err)
		}
		if got := s.Version(s.keeper.Plan(), o, path); got != content.NoVersion {
			t.Errorf("%s, gone: %d", o.Suffix, got)
		}
	}
}

// A copy of a folder has other times, and the papers in it are as they were.
func TestACopiedPaperIsNotOlder(t *testing.T) {
	t.Parallel()
	g := plantest.Builtin(t)
	s, offers := sampled(t, g, content.Danish)
	for _, o := range offers {
		long := time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC)
		if err := os.Chtimes(s.beside(o), long, long); err != nil {
			t.Fatal(err)
		}
		if got := s.Version(s.keeper.Plan(), o, s.beside(o)); got != content.VersionNow {
			t.Errorf("%s: %d", o.Suffix, got)
		}
	}
}

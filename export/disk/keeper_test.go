package disk

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
	"alongside/export/planfile"
)

func keep(t *testing.T, path string) *Keeper {
	t.Helper()
	k, err := Keep(path, plantest.Guide(t).Promised, alongside)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := k.Guided(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(k.Close)
	return k
}

func wantEnding(t *testing.T, k *Keeper, sitting error, want Ending) {
	t.Helper()
	if got := k.Ended(sitting); got != want {
		t.Errorf("the plan is %d, want %d", got, want)
	}
}

func TestWhereAPlanIsWhenItsSittingEnds(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	k := keep(t, path)
	wantEnding(t, k, nil, Unwritten)
	if err := k.Save(plantest.Saying("mine")); err != nil {
		t.Fatal(err)
	}
	wantEnding(t, k, nil, Kept)
	wantEnding(t, k, errors.New("the input ended"), Kept)
	func() {
		defer func() { _ = recover() }()
		_ = k.Save(nil) // which panics
	}()
	wantEnding(t, k, nil, Nowhere)
	if err := k.Forget(plantest.Saying("mine again")); err != nil {
		t.Fatal(err)
	}
	wantEnding(t, k, nil, Kept)
	write(t, path, "theirs")
	err := k.Save(plantest.Saying("mine, at last"))
	wantEnding(t, k, err, Elsewhere)
	if k.Aside() == "" {
		t.Error("it does not say where")
	}
}

// A plan is there before the guide is, and is judged by it when it comes.
func TestAPlanDoesNotWaitForTheGuide(t *testing.T) {
	t.Parallel()
	noGuide := &content.Problem{What: content.Verbatim("no guide"), Cure: content.Verbatim("get one")}
	wrong := strings.Replace(plantest.Small, "note: Really", "state: expected", 1)
	for name, test := range map[string]struct {
		plan string
		g    content.Promise
		want content.Text // is refused; empty where nothing is
	}{
		"one the guide takes":   {plantest.Small, plantest.Guide(t).Promised, content.Text{}},
		"a state of no use":     {wrong, plantest.Guide(t).Promised, content.Verbatim(`"expected" cannot stand here`)},
		"a guide that is wrong": {plantest.Small, func() (*content.Guide, error) { return nil, noGuide }, noGuide.What},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "plan.yaml")
			write(t, path, test.plan)
			asked := false
			k, err := Keep(path, func() (*content.Guide, error) { asked = true; return test.g() }, alongside)
			if err != nil {
				t.Fatal(err)
			}
			defer k.Close()
			if asked || k.Plan().Workplace() != "Here" {
				t.Errorf("the guide was asked: %v; the plan is one of %q", asked, k.Plan().Workplace())
			}
			_, err = k.Guided()
			switch saved := k.Save(plantest.Saying("mine")); {
			case test.want.Empty() && (err != nil || saved != nil):
				t.Errorf("%v, %v", err, saved)
			case test.want.Empty():
			case saved == nil || read(t, path) != test.plan:
				t.Errorf("it was written over: %v", saved)
			default:
				if p := plantest.Problem(t, err); p.What.In(content.English) != test.want.In(content.English) {
					t.Errorf("it says %v", p)
				}
			}
		})
	}
}

// What is wrong with a file is told as ever, and of a folded answer by its line alone: for
// that the guide is waited for.
func TestABrokenPlanIsRefusedBeforeAnythingElse(t *testing.T) {
	t.Parallel()
	for name, data := range map[string]string{
		"broken": strings.Replace(plantest.Small, "note", "not\te", 1),
		"newer":  strings.Replace(plantest.Small, "version: 1", "version: 2", 1),
		"folded": strings.Replace(plantest.Small, "sections:\n", "sections:\n  - id: expect-of-peer\n    answers:\n      - id: substance-free\n        state: clean since May\n", 1),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			path := filepath.Join(t.TempDir(), "plan.yaml")
			write(t, path, data)
			_, want := planfile.Read(path, []byte(data), plantest.Guide(t))
			_, err := Keep(path, plantest.Guide(t).Promised, alongside)
			if err == nil || want == nil || err.Error() != want.Error() || strings.Contains(err.Error(), "May") {
				t.Errorf("%v, want %v", err, want)
			}
		})
	}
}

// A plan that was moved is saved, drafted beside and told of where it is by now.
func TestAPlanIsKeptInANewFileFromNowOn(t *testing.T) {
	t.Parallel()
	folder, elsewhere := t.TempDir(), t.TempDir()
	path, moved := filepath.Join(folder, "plan.yaml"), filepath.Join(elsewhere, "plan.yaml")
	write(t, path, plantest.Small)
	k := keep(t, path)
	if err := k.Move(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("it moved over a file: %v", err)
	}
	if err := k.Move(filepath.Join(elsewhere, "no folder", "plan.yaml")); err == nil || k.Path() != path {
		t.Errorf("it moved into no folder: %v, %s", err, k.Path())
	}
	if err := k.Move(moved); err != nil {
		t.Fatal(err)
	}
	if err := k.Save(plantest.Saying("moved")); err != nil {
		t.Fatal(err)
	}
	if k.Path() != moved || read(t, path) != plantest.Small {
		t.Errorf("kept in %s, and before it says %q", k.Path(), read(t, path))
	}
	if draft, err := k.Draft("words"); err != nil || filepath.Dir(draft) != elsewhere {
		t.Errorf("the draft is in %s: %v", draft, err)
	}
	keep(t, path) // nobody has it any more
}

// What is made from a plan replaces nothing unasked, and the plan never.
func TestPublishNeverReplacesAPlan(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "plan.yaml")
	write(t, path, plantest.Small)
	other := filepath.Join(filepath.Dir(path), "plan.md")
	for _, replace := range []bool{false, true} {
		for _, sources := range [][]string{{path}, {other, path}} {
			err := Publish([]byte("x"), path, replace, sources...)
			if err == nil || errors.Is(err, fs.ErrExist) || read(t, path) != plantest.Small {
				t.Errorf("replace %v, of %q: %v", replace, sources, err)
			}
			plantest.Problem(t, err)
		}
	}
	k := keep(t, path)
	if err := k.Publish([]byte("x"), other, false); err != nil {
		t.Fatal(err)
	}
	if err := k.Publish([]byte("y"), other, false); !errors.Is(err, fs.ErrExist) || read(t, other) != "x" {
		t.Errorf("it replaced a file: %v", err)
	}
	if err := k.Publish([]byte("y"), other, true); err != nil || read(t, other) != "y" {
		t.Errorf("it did not replace a file: %v", err)
	}
	if err := k.Publish([]byte("y"), path, true); err == nil || read(t, path) != plantest.Small {
		t.Errorf("it replaced the plan: %v", err)
	}
}

func TestReadFileSaysWhatToDo(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	path := filepath.Join(folder, "plan.yaml")
	_, err := ReadFile(path)
	if p := plantest.Problem(t, err); p.What.In(content.English) != "there is no such file" {
		t.Errorf("without a file: %v", p)
	}
	_, err = ReadFile(folder)
	if p := plantest.Problem(t, err); p.What.In(content.English) != "this is a folder" {
		t.Errorf("of a folder: %v", p)
	}
	link := filepath.Join(folder, "link.yaml")
	if err := os.Symlink("nowhere", link); err == nil {
		_, err = ReadFile(link)
		if p := plantest.Problem(t, err); p.What.In(content.English) != "this is a link that leads nowhere" {
			t.Errorf("of a link: %v", p)
		}
	}
	write(t, path, "x")
	_, err = ReadFile(filepath.Join(path, "plan.yaml"))
	if p := plantest.Problem(t, err); runtime.GOOS != "windows" && p.Cure.In(content.Danish) != "Der er en fil i stien, hvor der skulle være en mappe: Tjek navnet." {
		t.Errorf("below a file: %v", p)
	}
	if data, err := ReadFile(path); err != nil || string(data) != "x" {
		t.Errorf("%q, %v", data, err)
	}
}

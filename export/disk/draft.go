package disk

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"alongside/content"
)

// draftSuffix is how a draft left behind is called, beside the plan, once it has a name
// that people see.
const draftSuffix = ".answer"

// Draft puts an answer into a private file beside the plan, for the user's own editor.
// Whoever asks for it takes it away again; one that is left, by a program that was
// killed or an editor that outlived it, is looked at when the plan is next opened.
func (f *File) Draft(text string) (path string, err error) {
	failed := func(err error) error {
		return systemProblem(f.name, content.Text{EN: "no copy for the editor could be made beside the plan", DA: "der kunne ikke laves en kopi til editoren ved siden af planen"}, err)
	}
	file, err := os.CreateTemp(filepath.Dir(f.path), draft(f.path)) // private
	if err != nil {
		return "", failed(err)
	}
	_, err = file.WriteString(text)
	if err = errors.Join(err, file.Close()); err != nil {
		return "", errors.Join(failed(err), os.Remove(file.Name()))
	}
	return file.Name(), nil
}

// draft is the pattern of the names of a plan's drafts. Editors take such a name for that
// of a plain text.
func draft(path string) string { return "." + filepath.Base(path) + ".*.txt" }

func (f *File) draftCopies() []string { return leftovers(f.path, draft(f.path)+"~") }

// sweepDraftCopies takes away what an editor keeps of a draft, as it was when it was handed
// over: an answer of before. Emacs and others do, and leave it beside the file.
func (f *File) sweepDraftCopies() {
	for _, left := range f.draftCopies() {
		_ = os.Remove(left) // leftovers are untidy, not harmful
	}
}

// takeUpDrafts looks at drafts that were left. One whose words are in the plan goes; one
// that holds others gets a name that people see, and is told of. Where there are any, the
// guide is waited for: beside a plan that it refuses nothing is touched.
func (f *File) takeUpDrafts() error {
	drafts := leftovers(f.path, draft(f.path))
	if len(drafts) == 0 && len(f.draftCopies()) == 0 {
		return nil
	}
	if err := f.Guided(); err != nil {
		return err
	}
	f.sweepDraftCopies()
	said := map[string]bool{"": true}
	if f.plan != nil {
		f.plan.Clone().EachText(func(_ content.Place, s *string) { said[strings.TrimSpace(*s)] = true })
	}
	for _, left := range drafts {
		data, err := load(left)
		if err != nil {
			continue // it can be neither read nor compared: it stays
		}
		text := strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(string(data))
		if said[strings.TrimSpace(text)] {
			_ = os.Remove(left)
			continue
		}
		name := free(strings.TrimSuffix(f.path, filepath.Ext(f.path))+draftSuffix, ".txt")
		if err := os.Rename(left, name); err != nil {
			name = left
		}
		_ = os.Chmod(name, private) // an editor may have made it anew
		f.remarks = append(f.remarks, &content.Problem{
			File: f.name,
			What: content.Text{EN: "an answer from your editor did not get into the plan: it is in %s", DA: "et svar fra jeres editor kom ikke med i planen: Det ligger i %s"}.With(content.VisibleLine(name)),
			Cure: content.Text{EN: "Copy it into its question, and delete that file.", DA: "Kopiér det over i spørgsmålet, og slet filen."},
		})
	}
	return nil
}

// free finds a name that nobody has taken, counting behind the base: x.txt, x-2.txt.
func free(base, ending string) string {
	name := base + ending
	for n := 2; exists(name); n++ {
		name = fmt.Sprintf("%s-%d%s", base, n, ending)
	}
	return name
}

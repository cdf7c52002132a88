package disk

import (
	"os"
	"path/filepath"
	"strings"
	"time"

	"alongside/content"
)

const asideSuffix = ".mine"

// saveAside keeps the plan when its own file has become somebody else's.
func (f *File) saveAside(data []byte, why content.Text) error {
	name := f.aside
	if name == "" {
		ext := filepath.Ext(f.path)
		name = free(strings.TrimSuffix(f.path, ext)+asideSuffix, ext) // plan.mine.yaml, plan.mine-2.yaml
	}
	if err := replace(name, data, f.access); err != nil {
		return systemProblem(f.name, content.Text{EN: "the file was changed by somebody else, and the plan could not be saved beside it", DA: "en anden har ændret filen, og planen kunne ikke gemmes ved siden af"}, err)
	}
	f.aside = name
	return &content.Problem{
		File: f.name, Cause: ErrChanged, What: why,
		Cure: content.Text{
			EN: "Your answers are in %s. Compare the two and keep the right one. This opens yours: %s",
			DA: "Jeres svar ligger i %s. Sammenlign de to, og behold den rigtige. Sådan åbnes jeres: %s",
		}.With(content.VisibleLine(f.aside), f.calls.Open(f.aside)),
	}
}

// Aside is the file beside the plan's that holds answers which could not go into it,
// because somebody else had changed it: the one of this session, else the newest one
// that was there already when the plan was opened. It is "" where there is none.
func (f *File) Aside() string {
	if f.aside != "" {
		return f.aside
	}
	return f.earlier
}

// newestAside finds the answers that an earlier session put aside last.
func newestAside(path string) string {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return "" // that the folder cannot be listed is no reason not to open the plan
	}
	ext := filepath.Ext(path)
	before := strings.TrimSuffix(filepath.Base(path), ext) + asideSuffix
	newest, written := "", time.Time{}
	for _, e := range entries {
		middle, found := strings.CutPrefix(e.Name(), before)
		middle, ended := strings.CutSuffix(middle, ext)
		if !found || !ended || !isAsideNumber(middle) || !e.Type().IsRegular() {
			continue
		}
		if info, err := e.Info(); err == nil && (newest == "" || info.ModTime().After(written)) {
			newest, written = filepath.Join(filepath.Dir(path), e.Name()), info.ModTime()
		}
	}
	return newest
}

// isAsideNumber reports whether s is what [free] puts between name and ending.
func isAsideNumber(s string) bool {
	n, found := strings.CutPrefix(s, "-")
	return s == "" || (found && n != "" && strings.Trim(n, "0123456789") == "")
}

func exists(path string) bool {
	_, err := os.Lstat(path)
	return err == nil
}

package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"

	"alongside/content"
)

// WriteFile replaces a file as a whole or not at all, readable for its owner alone.
// A run that is killed on the way leaves the old file and a temporary one, which
// [Open] sweeps. A link goes and the file stands in its place: who put the link there,
// and where it leads, nobody here can know.
func WriteFile(path string, data []byte) error {
	to := access{mode: private}
	switch info, err := os.Lstat(path); {
	case path == "":
		return nameless()
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return systemProblem(path, content.Text{EN: "the file cannot be reached", DA: "filen kan ikke nås"}, err)
	case info.Mode()&fs.ModeSymlink != 0:
		if there, err := os.Stat(path); err == nil { // a folder's or a device's link is no file of ours
			if err := ordinary(path, there); err != nil {
				return err
			}
		}
	default:
		if err := ordinary(path, info); err != nil {
			return err
		}
		if err := writable(path, path); err != nil {
			return err
		}
		to = accessOf(info).at(path) // what a group shares stays the group's
	}
	if err := checkFolder(path, filepath.Dir(path)); err != nil {
		return err
	}
	if err := replace(path, data, to); err != nil {
		return systemProblem(path, content.Text{EN: "the file could not be written", DA: "filen kunne ikke skrives"}, err)
	}
	return nil
}

func replace(path string, data []byte, to access) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), temporary(path)) // private
	if err != nil {
		return fmt.Errorf("make a temporary file: %w", err)
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(f.Name()))
		}
	}()
	_, err = f.Write(data)
	if err == nil {
		err = to.give(f)
	}
	if err == nil {
		err = f.Sync() // or a power cut may leave the new name and no content
	}
	if err := errors.Join(err, f.Close()); err != nil {
		return fmt.Errorf("write %s: %w", f.Name(), err)
	}
	if err := os.Rename(f.Name(), path); err != nil {
		return fmt.Errorf("put the file in place: %w", err)
	}
	syncFolder(filepath.Dir(path))
	return nil
}

// syncFolder makes the new name survive a power cut where the system can do that.
// The file is already in place, so that it cannot be done is no failure.
func syncFolder(folder string) {
	if runtime.GOOS == "windows" { // folders cannot be opened there
		return
	}
	if d, err := os.Open(folder); err == nil {
		_ = d.Sync()
		_ = d.Close()
	}
}

// temporary is the pattern of the names of a file's temporary files.
func temporary(path string) string { return "." + filepath.Base(path) + ".*.tmp" }

// sweep removes what killed runs left beside a file.
func sweep(path string) {
	for _, of := range []string{path, path + backupSuffix} {
		for _, left := range leftovers(path, temporary(of)) {
			_ = os.Remove(left) // leftovers are untidy, not harmful
		}
	}
}

// leftovers lists the files beside a plan that have a name of a pattern's, with a number
// in the place of its star. The names are matched exactly: another plan's may begin like
// this one's, and may be in use.
func leftovers(path, pattern string) []string {
	folder := filepath.Dir(path)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return nil // that the folder cannot be listed is no reason not to open the plan
	}
	var found []string
	before, after, _ := strings.Cut(pattern, "*")
	for _, e := range entries {
		number, begins := strings.CutPrefix(e.Name(), before)
		number, ends := strings.CutSuffix(number, after)
		if begins && ends && strings.Trim(number, "0123456789") == "" && e.Type().IsRegular() {
			found = append(found, filepath.Join(folder, e.Name()))
		}
	}
	return found
}

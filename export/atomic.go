package export

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
	switch info, err := os.Lstat(path); {
	case path == "":
		return nameless()
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return systemProblem(path, content.Text{EN: "the file cannot be reached", DA: "filen kan ikke nås"}, err)
	case info.Mode()&fs.ModeSymlink != 0:
	default:
		if err := ordinary(path, info); err != nil {
			return err
		}
		if err := writable(path, path); err != nil {
			return err
		}
	}
	if err := checkFolder(path, filepath.Dir(path)); err != nil {
		return err
	}
	if err := replace(path, data, access{mode: private}); err != nil {
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

// sweep removes what killed runs left beside a file. The names are matched
// exactly: another plan's may begin like this one's, and may be in use.
func sweep(path string) {
	entries, err := os.ReadDir(filepath.Dir(path))
	if err != nil {
		return // leftovers are untidy, not harmful
	}
	for _, of := range []string{path, path + backupSuffix} {
		before, after, _ := strings.Cut(temporary(of), "*")
		for _, e := range entries {
			number, found := strings.CutPrefix(e.Name(), before)
			number, ended := strings.CutSuffix(number, after)
			if found && ended && strings.Trim(number, "0123456789") == "" && e.Type().IsRegular() {
				_ = os.Remove(filepath.Join(filepath.Dir(path), e.Name()))
			}
		}
	}
}

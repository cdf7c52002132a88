package disk

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"alongside/content"
)

// CheckDestination says before anything is asked whether a plan can be written to
// path: half an hour of answers with nowhere to go is the worst time to learn it.
func CheckDestination(path string) error {
	_, err := destination(path)
	return err
}

// destination checks where a plan is to be written, and gives the path of the file
// itself where path is a link to it: the link stays, and everybody who opens the
// plan meets the same lock.
func destination(path string) (string, error) {
	target, info, err := follow(path)
	if err != nil {
		return "", err
	}
	if info != nil {
		if err := writable(path, target); err != nil {
			return "", err
		}
	}
	folder := filepath.Dir(target)
	if err := checkFolder(path, folder); err != nil {
		return "", err
	}
	probe, err := os.CreateTemp(folder, temporary(target))
	if err != nil {
		return "", systemProblem(path, content.Text{EN: "nothing can be written in the folder %s", DA: "der kan ikke skrives i mappen %s"}.With(content.VisibleLine(folder)), err)
	}
	return target, errors.Join(probe.Close(), os.Remove(probe.Name()))
}

// checkFolder says what is wrong with the folder that a file at path is to go into.
func checkFolder(path, folder string) error {
	switch info, err := os.Stat(folder); {
	case errors.Is(err, fs.ErrNotExist):
		return &content.Problem{
			File: path, Cause: err,
			What: content.Text{EN: "the folder %s does not exist", DA: "mappen %s findes ikke"}.With(content.VisibleLine(folder)),
			Cure: content.Text{EN: "Make the folder first, or choose another.", DA: "Opret mappen først, eller vælg en anden."},
		}
	case err != nil:
		return systemProblem(path, content.Text{EN: "the folder cannot be read", DA: "mappen kan ikke læses"}, err)
	case !info.IsDir():
		return &content.Problem{
			File: path,
			What: content.Text{EN: "%s is not a folder", DA: "%s er ikke en mappe"}.With(content.VisibleLine(folder)),
			Cure: content.Text{EN: "Choose a folder.", DA: "Vælg en mappe."},
		}
	}
	return nil
}

// follow finds the regular file behind path. info is nil where there is none yet.
func follow(path string) (target string, info fs.FileInfo, err error) {
	info, err = os.Lstat(path)
	switch {
	case path == "":
		return "", nil, nameless()
	case errors.Is(err, fs.ErrNotExist):
		return path, nil, nil
	case err != nil:
		return "", nil, systemProblem(path, content.Text{EN: "the file cannot be reached", DA: "filen kan ikke nås"}, err)
	case info.Mode()&fs.ModeSymlink != 0:
		if target, err = filepath.EvalSymlinks(path); err == nil {
			info, err = os.Stat(target)
		}
		if err != nil {
			return "", nil, leadsNowhere(path, err)
		}
	default:
		target = path
	}
	return target, info, ordinary(path, info)
}

func leadsNowhere(path string, err error) error {
	return &content.Problem{
		File: path, Cause: err,
		What: content.Text{EN: "this is a link that leads nowhere", DA: "dette er et link, der ikke fører nogen steder hen"},
		Cure: content.Text{EN: "Name the file itself, or delete the link.", DA: "Skriv filens eget navn, eller slet linket."},
	}
}

func nameless() error {
	return &content.Problem{
		What: content.Text{EN: "the file has no name", DA: "filen har intet navn"},
		Cure: content.Text{EN: "Give a name, such as readiness-plan.yaml", DA: "Giv den et navn, fx readiness-plan.yaml"},
	}
}

// ordinary refuses what is there and is no file to be replaced.
func ordinary(path string, info fs.FileInfo) error {
	switch {
	case info.IsDir():
		return &content.Problem{
			File: path,
			What: content.Text{EN: "this is a folder", DA: "dette er en mappe"},
			Cure: content.Text{EN: "Add a file name: %s", DA: "Tilføj et filnavn: %s"}.With(content.VisibleLine(filepath.Join(path, "readiness-plan.yaml"))),
		}
	case !info.Mode().IsRegular():
		return &content.Problem{
			File: path,
			What: content.Text{EN: "this is not an ordinary file", DA: "dette er ikke en almindelig fil"},
			Cure: content.Text{EN: "Choose another name.", DA: "Vælg et andet navn."},
		}
	}
	return nil
}

// writable refuses a file that somebody has write-protected: replacing it would
// need only the folder's permission, and go against their wish.
func writable(path, target string) error {
	f, err := os.OpenFile(target, os.O_WRONLY, 0)
	if err != nil {
		return &content.Problem{
			File: path, Cause: err,
			What: content.Text{EN: "the file is write-protected", DA: "filen er skrivebeskyttet"},
			Cure: content.Text{EN: "Allow writing to it, or choose another name.", DA: "Giv lov til at skrive i den, eller vælg et andet navn."},
		}
	}
	if err := f.Close(); err != nil {
		return fmt.Errorf("try whether %s can be written: %w", path, err)
	}
	return nil
}

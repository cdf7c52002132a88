package disk

import (
	"errors"
	"io/fs"
	"os"

	"alongside/content"
)

// ReadFile reads a file that the user named, or says what to do about its name.
func ReadFile(name string) ([]byte, error) {
	data, err := load(name)
	switch {
	case err == nil:
		return data, nil
	case errors.Is(err, fs.ErrNotExist) && !exists(name):
		return nil, &content.Problem{
			File: name, Cause: err,
			What: content.Text{EN: "there is no such file", DA: "filen findes ikke"},
			Cure: content.Text{EN: "Check its name and folder. A plan is there from the first answer on.", DA: "Tjek navn og mappe. En plan findes, når det første svar er givet."},
		}
	}
	if _, _, wrong := follow(name); wrong != nil { // it is no file, or a link to none
		return nil, wrong
	}
	return nil, &content.Problem{
		File: name, Cause: err,
		What: content.Text{EN: "this file cannot be read", DA: "filen kan ikke læses"},
		Cure: content.Text{EN: "Check its name and folder, and that you may open it.", DA: "Tjek navn og mappe, og at I må åbne den."},
	}
}

var alreadyThere = content.Text{EN: "this file is there already", DA: "filen findes allerede"}

// Publish writes what was made from the plans in sources to a file of its own, as
// [WriteFile] does. It replaces nothing unasked, which is a problem that wraps
// [fs.ErrExist], and never a source.
func Publish(data []byte, to string, replace bool, sources ...string) error {
	if among(to, sources) {
		return aSource(to, len(sources))
	}
	if exists(to) && !replace {
		return &content.Problem{
			File: to, Cause: fs.ErrExist,
			What: alreadyThere,
			Cure: content.Text{EN: "Give another name, or --force to replace it.", DA: "Vælg et andet navn, eller --force for at erstatte den."},
		}
	}
	return WriteFile(to, data)
}

// aSource refuses to write over what was read, of which there were so many.
func aSource(to string, of int) error {
	if of > 1 {
		return &content.Problem{
			File: to,
			What: content.Text{EN: "this is one of the plans to combine", DA: "det er en af de planer, der skal samles"},
			Cure: content.Text{EN: "Give the combined plan a name of its own.", DA: "Giv den samlede plan sit eget navn."},
		}
	}
	return &content.Problem{
		File: to,
		What: content.Text{EN: "this is the plan itself", DA: "det er selve planen"},
		Cure: content.Text{EN: "Give the version to send on another name.", DA: "Giv udgaven til at sende videre et andet navn."},
	}
}

// Exists reports whether there is anything of that name, be it a link that leads nowhere.
func Exists(path string) bool { return exists(path) }

// among reports whether a name leads to the file of one of the others.
func among(name string, others []string) bool {
	one, err := os.Stat(name)
	if err != nil {
		return false
	}
	for _, o := range others {
		if other, err := os.Stat(o); err == nil && os.SameFile(one, other) {
			return true
		}
	}
	return false
}

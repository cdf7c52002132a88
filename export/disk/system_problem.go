package disk

import (
	"errors"
	"io/fs"
	"syscall"

	"alongside/content"
)

// systemProblem tells what the system refused, with the cure for the usual reasons.
// It may be read in the middle of a session by somebody who has never heard of a
// file system: each cure is one thing to do, and says that an open plan is tried again.
func systemProblem(path string, what content.Text, err error) error {
	p := &content.Problem{File: path, What: what, Cause: err}
	switch {
	case isReadOnly(err): // before permission: the system says both
		p.Cure = content.Text{
			EN: "The disk, stick or card only lets itself be read: unlock it, or choose a folder on this computer.",
			DA: "Disken, USB-nøglen eller kortet kan kun læses: Lås det op, eller vælg en mappe på denne computer.",
		}
	case isFull(err):
		p.Cure = content.Text{EN: "The disk is full: make room and try again. An open plan is saved at your next answer.", DA: "Disken er fuld: Gør plads, og prøv igen. En åben plan gemmes ved jeres næste svar."}
	case isInUse(err):
		p.Cure = content.Text{EN: "Another program has the file open: close it there and try again. An open plan is saved at your next answer.", DA: "Et andet program har filen åben: Luk den der, og prøv igen. En åben plan gemmes ved jeres næste svar."}
	case errors.Is(err, fs.ErrPermission):
		p.Cure = content.Text{EN: "Choose a folder you may write in, such as your documents.", DA: "Vælg en mappe, I må skrive i, fx jeres dokumenter."}
	case errors.Is(err, syscall.ENAMETOOLONG):
		p.Cure = content.Text{EN: "The name is too long: choose a shorter one.", DA: "Navnet er for langt: Vælg et kortere."}
	case errors.Is(err, syscall.ENOTDIR):
		p.Cure = says().FolderIsFile
	case errors.Is(err, fs.ErrNotExist):
		p.Cure = content.Text{
			EN: "The folder is gone. Was a stick taken out, or a drive cut off? When it is back, an open plan is saved at your next answer.",
			DA: "Mappen er væk. Er en USB-nøgle taget ud eller et drev koblet fra? Når den er tilbage, gemmes en åben plan ved jeres næste svar.",
		}
	default:
		p.Cure = content.Text{
			EN: "Try another folder, on this computer. The system says: %v",
			DA: "Prøv en anden mappe, på denne computer. Systemet siger: %v",
		}.With(content.VisibleLine(err.Error()))
	}
	return p
}

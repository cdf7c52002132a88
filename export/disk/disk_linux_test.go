package disk

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"alongside/content"
	"alongside/export/internal/plantest"
)

// smallDisk is a folder on a disk of its own with room for 64 kB.
func smallDisk(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	if err := syscall.Mount("tmpfs", folder, "tmpfs", 0, "size=64k"); err != nil {
		t.Skipf("only root may make a small disk here: %v", err)
	}
	t.Cleanup(func() {
		if err := syscall.Unmount(folder, syscall.MNT_DETACH); err != nil {
			t.Error(err)
		}
	})
	return folder
}

// fill leaves no byte of room, and gives back how to make some.
func fill(t *testing.T, folder string) (makeRoom func()) {
	t.Helper()
	name := filepath.Join(folder, "filler")
	f, err := os.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	for size := 4096; size > 0; {
		if _, err := f.Write(make([]byte, size)); err != nil {
			size /= 2
		}
	}
	if err := f.Close(); err != nil && !errors.Is(err, syscall.ENOSPC) {
		t.Fatal(err)
	}
	return func() {
		if err := os.Remove(name); err != nil {
			t.Fatal(err)
		}
	}
}

// refused checks that a plan cannot be saved, that the user is told so in words
// that help, and that the plan of before is there to the byte, and nothing else.
func refused(t *testing.T, f *File, p *content.Plan, cures content.Text) {
	t.Helper()
	before, list := read(t, f.path), names(t, filepath.Dir(f.path))
	err := f.Save(p)
	if err == nil {
		t.Fatal("it was saved")
	}
	said := plantest.Problem(t, err)
	plantest.CalmProblem(t, err)
	if said.File != f.name || said.Cure != cures {
		t.Errorf("the problem is:\n%s\n%s", said.In(content.English), said.In(content.Danish))
	}
	if got := read(t, f.path); got != before {
		t.Errorf("the plan of before is gone:\n%s", got)
	}
	if got := names(t, filepath.Dir(f.path)); strings.Join(got, " ") != strings.Join(list, " ") {
		t.Errorf("left behind: %q", got)
	}
}

var fullCure = content.Text{
	EN: "The disk is full: make room and try again. An open plan is saved at your next answer.",
	DA: "Disken er fuld: Gør plads, og prøv igen. En åben plan gemmes ved jeres næste svar.",
}

func TestSaveOnAFullDisk(t *testing.T) {
	t.Parallel()
	folder := smallDisk(t)
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("before"))
	makeRoom := fill(t, folder)
	for range 3 { // it is tried again at every answer
		refused(t, f, plantest.Saying("after"), fullCure)
	}
	makeRoom()
	save(t, f, plantest.Saying("after"))
	if !strings.Contains(read(t, path), "answer: after") {
		t.Error("it is not saved after all")
	}
	// Larger than the whole disk, and then smaller again.
	refused(t, f, plantest.Saying(strings.Repeat("too much\n", 10_000)+"."), fullCure)
	save(t, f, plantest.Saying("at last"))
	shut(t, f)
	if got := open(t, path).Plan().Answer("purpose.why").Text; got != "at last" {
		t.Errorf("it reads: %s", got)
	}
}

// The copy of the plan as it was before the first change needs room as well.
func TestSaveOnADiskTooFullForTheCopy(t *testing.T) {
	t.Parallel()
	folder := smallDisk(t)
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small)
	f := open(t, path)
	makeRoom := fill(t, folder)
	refused(t, f, plantest.Saying("after"), fullCure)
	makeRoom()
	save(t, f, plantest.Saying("after"))
	if read(t, path+".bak") != plantest.Small {
		t.Error("the plan as it was is not kept")
	}
}

// A full disk must not keep anybody from opening a plan or hide who has it open.
func TestOpenOnAFullDisk(t *testing.T) {
	t.Parallel()
	folder := smallDisk(t)
	path := filepath.Join(folder, "plan.yaml")
	write(t, path, plantest.Small)
	makeRoom := fill(t, folder)
	f := open(t, path)
	_, err := Open(path, plantest.Guide(t), alongside)
	if !errors.Is(err, ErrLocked) {
		t.Errorf("opened twice: %v", err)
	}
	shut(t, f)
	if read(t, path) != plantest.Small {
		t.Error("the plan was changed")
	}
	makeRoom()
	save(t, open(t, path), plantest.Saying("x"))
}

func TestWriteFileOnAFullDisk(t *testing.T) {
	t.Parallel()
	folder := smallDisk(t)
	path := filepath.Join(folder, "plan.md")
	if err := WriteFile(path, []byte("# before\n")); err != nil {
		t.Fatal(err)
	}
	makeRoom := fill(t, folder)
	err := WriteFile(path, []byte("# after\n"))
	if err == nil {
		t.Fatal("it was written")
	}
	plantest.CalmProblem(t, err)
	if got := read(t, path); got != "# before\n" || len(names(t, folder)) != 2 {
		t.Errorf("the file holds %q; there are %q", got, names(t, folder))
	}
	makeRoom()
	if err := WriteFile(path, []byte("# after\n")); err != nil {
		t.Error(err)
	}
}

func TestSaveOnADiskThatBecomesReadOnly(t *testing.T) {
	t.Parallel()
	folder := smallDisk(t)
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("before"))
	remount := func(flags uintptr) {
		if err := syscall.Mount("tmpfs", folder, "tmpfs", syscall.MS_REMOUNT|flags, "size=64k"); err != nil {
			t.Fatal(err)
		}
	}
	remount(syscall.MS_RDONLY)
	cure := content.Text{
		EN: "The disk, stick or card only lets itself be read: unlock it, or choose a folder on this computer.",
		DA: "Disken, USB-nøglen eller kortet kan kun læses: Lås det op, eller vælg en mappe på denne computer.",
	}
	refused(t, f, plantest.Saying("after"), cure)
	refused(t, f, plantest.Saying("after"), cure)
	err := CheckDestination(filepath.Join(folder, "other.yaml"))
	if p := plantest.Problem(t, err); p.Cure != cure {
		t.Errorf("a new plan: %s", p.In(content.English))
	}
	remount(0)
	save(t, f, plantest.Saying("after"))
}

func TestSaveWhenTheFolderIsGone(t *testing.T) {
	t.Parallel()
	folder := filepath.Join(t.TempDir(), "stick")
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(folder, "plan.yaml")
	f := open(t, path)
	save(t, f, plantest.Saying("before"))
	if err := os.RemoveAll(folder); err != nil {
		t.Fatal(err)
	}
	err := f.Save(plantest.Saying("after"))
	plantest.CalmProblem(t, err)
	want := content.Text{
		EN: path + ": the plan could not be saved\nThe folder is gone. Was a stick taken out, or a drive cut off? When it is back, an open plan is saved at your next answer.",
		DA: path + ": planen kunne ikke gemmes\nMappen er væk. Er en USB-nøgle taget ud eller et drev koblet fra? Når den er tilbage, gemmes en åben plan ved jeres næste svar.",
	}
	for _, l := range content.Languages() {
		if got := plantest.Problem(t, err).In(l); got != want.In(l) {
			t.Errorf("\n got %s\nwant %s", got, want.In(l))
		}
	}
	if err := os.Mkdir(folder, 0o700); err != nil {
		t.Fatal(err)
	}
	save(t, f, plantest.Saying("after"))
	shut(t, f)
	if got := open(t, path).Plan().Answer("purpose.why").Text; got != "after" {
		t.Errorf("it reads: %s", got)
	}
}

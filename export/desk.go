package export

import (
	"crypto/sha256"
	"os"
	"path/filepath"
	"slices"

	"alongside/content"
	"alongside/content/command"
	"alongside/export/disk"
	"alongside/export/paper"
)

// A Desk is where the papers of a sitting's plan are written, and where it is known what
// there is of them already.
type Desk struct {
	keeper *Keeper
	guide  *content.Guide
	today  content.Date
	opened *content.Plan                // as the sitting found it; nil for a new one
	wrote  map[string][sha256.Size]byte // what the sitting wrote, by the full path
}

// NewDesk is the desk of a sitting, before anything is answered in it.
func NewDesk(k *Keeper, g *content.Guide, today content.Date) *Desk {
	d := &Desk{keeper: k, guide: g, today: today, wrote: map[string][sha256.Size]byte{}}
	if p := k.Plan(); p != nil {
		d.opened = p.Clone()
	}
	return d
}

// Publish writes a plan that is kept as what was offered, where the user wants it, though
// never over the plan itself, and gives the file's full path. Where there is a file already,
// it goes only if that was agreed to; else the problem wraps [fs.ErrExist].
func (d *Desk) Publish(p *content.Plan, o content.Offer, to string, replace bool) (full string, err error) {
	data, err := d.of(d.keeper.Kept(p), o, d.today)
	if err == nil {
		err = d.keeper.Publish(data, to, replace)
	}
	if err != nil {
		return "", err
	}
	d.wrote[inFull(to)] = sha256.Sum256(data)
	return inFull(to), nil
}

// of is a plan as what was offered, as it is written on a day.
func (d *Desk) of(p *content.Plan, o content.Offer, today content.Date) ([]byte, error) {
	is := Given{Given: content.Given{Name: d.keeper.Path(), Plan: p}, Guide: d.guide, today: today}
	return is.In(o.Paper, o.Format, o.Lang, command.Program{})
}

// inFull is a path from the top; where that is not known, as it was given.
func inFull(path string) string {
	if full, err := filepath.Abs(path); err == nil {
		return full
	}
	return path
}

// Version is what a file says of a plan that it would be written over by. A paper has the
// day on it on which it was written, and what was overdue then, so it is held against what
// would have been written on that day; in which language it is makes no difference.
func (d *Desk) Version(p *content.Plan, o content.Offer, path string) content.Version {
	there, on, ok := read(path)
	f, known := formatOf(o.Format)
	if !ok || !known {
		return content.NoVersion
	}
	p = d.keeper.Kept(p)
	looks, older := false, d.wrote[inFull(path)] == sha256.Sum256(there)
	for _, w := range d.writings(there, on, o, f) {
		now := d.written(p, w)
		if f.same(now, there) {
			return content.VersionNow
		}
		looks = looks || f.alike(now, there)
		older = older || d.opened != nil && f.same(d.written(d.opened, w), there)
	}
	switch {
	case older:
		return content.VersionOlder
	case looks:
		return content.VersionOther
	}
	return content.NoVersion
}

// A writing is how and when a file may have been written.
type writing struct {
	offer          content.Offer
	changed, today content.Date // the plan; when it was written
}

// writings are those that a file may have come from, to judge by the days that it names and
// the day that it is from; none where it names no day, as every such paper does.
func (d *Desk) writings(there []byte, on content.Date, o content.Offer, f format) (all []writing) {
	for _, l := range content.Languages() {
		o.Lang = l
		changed := []content.Date{on}
		if f.dated(o.Paper) {
			changed = paper.DaysIn(there, l)
		}
		for _, day := range changed {
			for _, today := range []content.Date{day, on, d.today} {
				if w := (writing{o, day, today}); !slices.Contains(all, w) {
					all = append(all, w)
				}
			}
		}
	}
	return all
}

// written is what a plan would have become so; nil where it could not.
func (d *Desk) written(p *content.Plan, w writing) []byte {
	then := *p
	then.Updated = w.changed
	data, err := d.of(&then, w.offer, w.today)
	if err != nil {
		return nil
	}
	return data
}

// read is what a file holds, and on which day it was last written; ok is false for what is
// no file that can be read.
func read(path string) (data []byte, changed content.Date, ok bool) {
	info, err := os.Stat(path)
	if err != nil || !info.Mode().IsRegular() {
		return nil, "", false
	}
	data, err = disk.ReadFile(path)
	return data, content.DateOf(info.ModTime()), err == nil
}

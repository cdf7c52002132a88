package planfile

import (
	"maps"
	"slices"

	"gopkg.in/yaml.v3"

	"alongside/content"
)

// What a sitting leaves stands at an answer that it changed, below what is answered:
//
//	- id: why
//	  ask: Why would you like to employ a peer support worker?
//	  answer: Because we hope
//	  began: {f0c77ab1: 2026-11-28}
//
// so that two people who have changed other answers in copies of one file have changed no
// line that both have. A sitting that changed no answer has lines at the top of the file
// for it, as all had in older files.

// sittings writes the marks at an answer, each with its day, on one line.
func (m mapping) sittings(all []content.Sat) {
	if len(all) == 0 {
		return
	}
	line := newMapping()
	line.Style = yaml.FlowStyle
	for _, s := range all {
		line.put(s.Mark, day(string(s.Day)))
	}
	m.put("began", line.Node)
}

// sittings reads them.
func (r *reader) sittings(ref content.Ref) func(*yaml.Node) error {
	return func(n *yaml.Node) error {
		if isNothing(n) {
			return nil
		}
		if err := r.is(n, yaml.MappingNode); err != nil {
			return err
		}
		seen := map[string]bool{}
		for i := 0; i+1 < len(n.Content); i += 2 {
			key := n.Content[i]
			if err := r.checkID(key); err != nil {
				return err
			}
			if seen[key.Value] {
				return r.twice(key)
			}
			seen[key.Value] = true
			on, err := r.words(n.Content[i+1])
			if err != nil {
				return err
			}
			if r.plan.Sittings == nil {
				r.plan.Sittings = map[content.Ref][]content.Sat{}
			}
			r.plan.Sittings[ref] = append(r.plan.Sittings[ref], content.Sat{Mark: key.Value, Day: content.Date(on)})
		}
		return nil
	}
}

// normalSittings are the marks that can be read back: where there are any, with days that
// are UTF-8.
func normalSittings(p *content.Plan) {
	maps.DeleteFunc(p.Sittings, func(_ content.Ref, all []content.Sat) bool { return len(all) == 0 })
	if len(p.Sittings) == 0 {
		p.Sittings = nil
	}
	for _, all := range p.Sittings {
		for i := range all {
			all[i].Day = content.Date(valid(string(all[i].Day)))
		}
	}
	p.Gather()
	if len(p.Began) == 0 {
		p.Began = nil
	}
	p.Began = slices.Clip(p.Began)
}

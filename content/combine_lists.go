package content

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"
)

// A batch is one input's part of a list.
type batch[T any] struct {
	from  *input
	items []T
}

// sameText is a text as two people would take it for the same.
func sameText(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// union joins lists, with what has the same key once. What a group has put in
// order keeps that order, then the longest list does; no list comes first because
// its plan did. raw tells apart lists that have the same keys.
func union[T any](batches []batch[T], key, raw func(T) string, merge func(into *T, item T)) []T {
	type list struct {
		batch[T]
		keys int
		raw  string
	}
	var lists []list
	for _, b := range batches {
		keys := map[string]bool{}
		var words strings.Builder
		for _, item := range b.items {
			keys[key(item)] = true
			words.WriteString(raw(item) + "\n")
		}
		lists = append(lists, list{b, len(keys), words.String()})
	}
	rank := func(l list) int {
		if l.from.group() {
			return 0
		}
		return 1
	}
	slices.SortFunc(lists, func(a, b list) int {
		return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.keys, a.keys), strings.Compare(a.raw, b.raw), strings.Compare(a.from.print, b.from.print))
	})
	var all []T
	at := map[string]int{}
	for _, l := range lists {
		for _, item := range l.items {
			i, ok := at[key(item)]
			if !ok {
				i = len(all)
				at[key(item)] = i
				all = append(all, item)
				continue
			}
			merge(&all[i], item)
		}
	}
	return all
}

// ideas is the input's part of a list of ideas, as the combined plan holds it: what
// one person has picked as important is one vote of their perspective.
func (in *input) ideas(ideas []Idea) batch[Idea] {
	b := batch[Idea]{from: in}
	at := map[string]int{}
	for _, idea := range ideas {
		idea.Extra = mergeExtras(idea.Extra)
		idea.Votes = maps.Clone(idea.Votes)
		maps.DeleteFunc(idea.Votes, func(_ string, n int) bool { return n == 0 })
		if in.voted || len(idea.Votes) == 0 {
			idea.Votes = nil
		}
		if i, ok := at[sameText(idea.Text)]; ok {
			b.items[i].join(idea)
			continue
		}
		at[sameText(idea.Text)] = len(b.items)
		b.items = append(b.items, idea)
	}
	if in.group() {
		return b
	}
	for i := range b.items {
		idea := &b.items[i]
		if idea.Top && !in.voted {
			idea.join(Idea{Votes: map[string]int{in.voice.Who: 1}})
		}
		idea.Top = false
	}
	return b
}

// joinIdeas joins lists. What one of them has made one idea of stays one.
func joinIdeas(batches []batch[Idea]) []Idea {
	text := func(i Idea) string { return i.Text }
	one := map[string]string{} // by a wording, the one under which it comes
	for _, b := range batches {
		for _, i := range b.items {
			for _, also := range i.Also {
				one[sameText(also)] = min(cmp.Or(one[sameText(also)], sameText(i.Text)), sameText(i.Text))
			}
		}
	}
	key := func(i Idea) string {
		is := sameText(i.Text)
		for n := 0; one[is] != "" && n < len(one); n++ { // never in a circle
			is = one[is]
		}
		return is
	}
	return union(batches, key, text, func(into *Idea, i Idea) { into.join(i) })
}

func joinActions(batches []batch[Action]) []Action {
	raw := func(a Action) string { return strings.Join([]string{a.What, a.Who, a.By, a.Because}, "\n") }
	key := func(a Action) string {
		return strings.Join([]string{sameText(a.What), sameText(a.Who), sameText(a.By)}, "\n")
	}
	return union(batches, key, raw, func(into *Action, a Action) {
		into.Aside = into.Aside.and(a.Aside)
		join(into, &a)
	})
}

// and is what two plans make of an action that one of them set aside, or both: what
// one group decided stands when an earlier copy of its plan comes in again, and what
// waits in the parking lot is easier to find again than what was dropped.
func (a Aside) and(b Aside) Aside {
	if a == "" || b == SetParked {
		return b
	}
	return a
}

// countVotesOnce finds the inputs whose votes another input has counted already. Of
// plans that were combined, only sums are left: where two of them share a plan, and
// neither is simply the later one, nobody can tell how many votes there are.
func (c *combining) countVotesOnce() error {
	tallies := map[*input]map[string]int{}
	sum := func(in *input) (n int) {
		for v := range maps.Values(tallies[in]) {
			n += v
		}
		return n
	}
	var voted []*input
	for _, in := range c.inputs {
		if tally := in.tally(); in.combined && len(tally) > 0 {
			tallies[in] = tally
			voted = append(voted, in)
		}
	}
	slices.SortStableFunc(voted, func(a, b *input) int {
		return cmp.Or(cmp.Compare(len(b.Plan.Joined), len(a.Plan.Joined)), cmp.Compare(sum(b), sum(a)))
	})
	owner := map[Voice]*input{}
	for _, in := range voted {
		shared, all := map[*input]bool{}, true
		for _, j := range in.Plan.Joined {
			if o := owner[c.now(j.Voice)]; o != nil {
				shared[o] = true
			} else {
				all = false
			}
		}
		for o := range shared {
			if !all || len(shared) > 1 || !covers(tallies[o], tallies[in]) {
				return &Problem{
					File: in.Name,
					What: Text{EN: "it counts votes from plans that are in %s as well, and they cannot be told apart", DA: "den tæller stemmer fra planer, der også er med i %s, og de kan ikke skilles ad"}.With(o.Name),
					Cure: Text{EN: "Combine the plans that people filled in themselves, all at once.", DA: "Saml i stedet de planer, folk selv har udfyldt, på én gang."},
				}
			}
			in.voted = true
		}
		for _, j := range in.Plan.Joined {
			if !in.voted {
				owner[c.now(j.Voice)] = in
			}
		}
	}
	return nil
}

// tally counts the votes in a plan, by row, idea and perspective.
func (in *input) tally() map[string]int {
	tally := map[string]int{}
	for r, a := range in.Plan.Answers {
		for _, idea := range a.Ideas {
			for who, n := range idea.Votes {
				if n > 0 {
					tally[string(r)+"\n"+who+"\n"+sameText(idea.Text)] += n
				}
			}
		}
	}
	return tally
}

func covers(most, least map[string]int) bool {
	for what, n := range least {
		if most[what] < n {
			return false
		}
	}
	return true
}

// bothOf keeps several texts where there can be one, each once.
func bothOf(between string, texts []string) string {
	within := func(s, all string) bool { return strings.Contains(between+all+between, between+s+between) }
	texts = slices.Clone(texts)
	slices.Sort(texts)
	texts = slices.Compact(texts)
	var kept []string
	for _, s := range texts {
		if s != "" && !slices.ContainsFunc(texts, func(o string) bool { return o != s && within(s, o) }) {
			kept = append(kept, s)
		}
	}
	return strings.Join(kept, between)
}

// mergeExtras joins unknown keys. Where two plans have one key with different
// values, the second stands under the key and a mark.
func mergeExtras(from ...[]Extra) []Extra {
	values := map[string]map[string]Value{} // by key and imprint
	put := func(key, im string, v Value) {
		if values[key] == nil {
			values[key] = map[string]Value{}
		}
		values[key][im] = v
	}
	for _, extras := range from {
		for _, x := range extras {
			put(x.Key, imprintOf(func(p *imprint) { p.value(x.Value) }), x.Value.clone())
		}
	}
	for _, key := range slices.Sorted(maps.Keys(values)) {
		for i, im := range slices.Sorted(maps.Keys(values[key])) {
			if i == 0 {
				continue
			}
			other, mark := key, im
			for there := true; there; { // until it is new, or from an earlier time
				mark = markOf(mark)
				other = markedKey(key, mark)
				_, same := values[other][im]
				there = values[other] != nil && !same
			}
			put(other, im, values[key][im])
			delete(values[key], im)
		}
	}
	var all []Extra
	for _, key := range slices.Sorted(maps.Keys(values)) {
		for _, v := range values[key] {
			all = append(all, Extra{Key: key, Value: v})
		}
	}
	return all
}

// markedKey is a key and a mark, of a length that can be read back.
func markedKey(key, mark string) string {
	const most = 90 // bytes
	for len(key) > most {
		_, size := utf8.DecodeLastRuneInString(key)
		key = key[:len(key)-size]
	}
	return key + "-" + mark
}

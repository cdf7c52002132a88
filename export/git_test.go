package export_test

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"testing"

	"alongside/content"
	"alongside/export"
	"alongside/export/internal/plantest"
)

// A branch is a folder under git with a plan in it.
type branch struct {
	*testing.T
	folder string
	guide  *content.Guide
	random *rand.Rand
	asked  []content.Question // what may be answered
}

func (b *branch) file() string { return filepath.Join(b.folder, "plan.yaml") }

func (b *branch) git(args ...string) (said string, err error) {
	c := exec.CommandContext(b.Context(), "git", append([]string{"-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "core.autocrlf=false"}, args...)...)
	c.Dir = b.folder
	c.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL="+os.DevNull, "GIT_CONFIG_NOSYSTEM=1")
	out, err := c.CombinedOutput()
	return string(out), err
}

func (b *branch) do(args ...string) {
	b.Helper()
	if said, err := b.git(args...); err != nil {
		b.Fatalf("git %v: %v\n%s", args, err, said)
	}
}

// sits is a sitting in which questions are answered, or answered otherwise.
func (b *branch) sits(day content.Date, questions ...content.Question) {
	b.Helper()
	f, err := export.Open(b.file(), b.guide, alongside)
	if err != nil {
		b.Fatal(err)
	}
	defer func() { _ = f.Close() }()
	p := f.Plan()
	if p == nil {
		p = content.NewPlan(content.English, day)
	}
	for _, q := range questions {
		b.answers(p, q)
	}
	p.Updated = day
	p.Position = b.asked[b.random.IntN(len(b.asked))].Ref
	if err := f.Save(p); err != nil {
		b.Fatal(err)
	}
	b.do("add", "plan.yaml")
	b.do("commit", "-qm", "a sitting")
}

// answers says something that nobody has said yet.
func (b *branch) answers(p *content.Plan, q content.Question) {
	words := fmt.Sprint("Words ", b.random.Uint64())
	p.Change(q.Ref, func(a *content.Answer) {
		if b.random.IntN(6) == 0 && !a.Empty() {
			*a = content.Answer{} // taken back
			return
		}
		switch states := q.States(); b.random.IntN(3) {
		case 0:
			a.State, a.Note = states[b.random.IntN(len(states))], words
		case 1:
			a.Text = words + "\n\nin two paragraphs"
		default:
			a.Text, a.Who, a.By = words, "team leader", "2027-01-15"
		}
	})
}

func (b *branch) reads() *content.Plan {
	b.Helper()
	data, err := os.ReadFile(b.file())
	if err != nil {
		b.Fatal(err)
	}
	p, err := export.Read("plan.yaml", data, b.guide)
	if err != nil {
		b.Fatalf("%v\n%s", err, data)
	}
	return p
}

// Two people go on in two branches, on other days, and answer other questions: even where
// those stand side by side, the branches come together without a conflict, and the plan
// opens with what both have said.
func TestTwoBranchesThatAnswerOtherQuestionsMerge(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("git"); err != nil {
		t.Skip("git is not there: ", err)
	}
	g := plantest.Builtin(t)
	asked := slices.DeleteFunc(g.Questions(), func(q content.Question) bool {
		return q.Folded() || q.Ref.AtHead() || !q.Item.Kind.Asks()
	})
	seeds := uint64(50)
	if testing.Short() {
		seeds = 5
	}
	for seed := range seeds {
		b := &branch{T: t, folder: t.TempDir(), guide: g, random: rand.New(rand.NewPCG(seed, 1)), asked: asked}
		b.do("init", "-q", "-b", "main")
		order := b.random.Perm(len(asked))
		pick := func(n int) (some []content.Question) {
			for _, i := range order[:n] {
				some = append(some, asked[i])
			}
			order = order[n:]
			return some
		}
		before := pick(b.random.IntN(30))
		b.sits("2026-11-21", pick(1)...)
		b.sits("2026-11-22", before...)
		order = b.random.Perm(len(asked)) // some that are answered already, and some that are not
		mine, theirs := pick(1+b.random.IntN(4)), pick(1+b.random.IntN(4))
		if seed%2 == 0 { // two that stand side by side
			i := b.random.IntN(len(asked) - 1)
			mine, theirs = asked[i:i+1], asked[i+1:i+2]
		}

		b.do("checkout", "-q", "-b", "theirs")
		b.sits("2026-11-28", theirs...)
		if seed%3 == 0 {
			b.sits("2026-11-30", theirs[0])
		}
		want := b.reads()
		b.do("checkout", "-q", "main")
		b.sits("2026-11-27", mine...)
		if seed%5 == 0 {
			b.sits("2026-11-29", mine[0])
		}
		own := b.reads()
		if said, err := b.git("merge", "-q", "-m", "together", "theirs"); err != nil {
			data, _ := os.ReadFile(b.file())
			t.Fatalf("seed %d: %s\n%s", seed, said, data)
		}
		p := b.reads()
		for _, q := range mine {
			want.Set(q.Ref, own.Answer(q.Ref))
		}
		if !maps.EqualFunc(p.Answers, want.Answers, func(a, b content.Answer) bool { return fmt.Sprint(a) == fmt.Sprint(b) }) {
			t.Errorf("seed %d: not all that both said is there", seed)
		}
		if p.Updated != max(own.Updated, want.Updated) || p.Position != own.Position && p.Position != want.Position {
			t.Errorf("seed %d: changed on %s, at %s", seed, p.Updated, p.Position)
		}
		for _, mark := range slices.Concat(own.Began, want.Began) {
			if !slices.Contains(p.Began, mark) {
				t.Errorf("seed %d: the beginning %s is forgotten", seed, mark)
			}
		}
		b.sits("2026-12-01", mine[0]) // and goes on
	}
}

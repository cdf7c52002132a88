package content

import (
	"embed"
	"io/fs"
	"reflect"
	"sync"
)

//go:embed words/*.yaml
var wordFiles embed.FS

// Words are the sentences of some files in words/, read once, when they are first asked
// for. T is a struct with a field for each key: cover-what is CoverWhat. A field is a
// [Text], a [Count], a string that no language has its own of, or a struct or a map of
// these; what is embedded has its keys among the others, and what is tagged `words:"optional"`
// needs none. Whether the files are sound is
// for the tests to say.
func Words[T any](files ...string) func() *T {
	return sync.OnceValue(func() *T {
		var said T
		if err := readWords(wordFiles, &said, files...); err != nil {
			panic(err)
		}
		return &said
	})
}

// A Count is a sentence that depends on a number. For a language that bends its words
// for more than one and many, it needs a form more.
type Count struct{ One, Many Text }

// Of is the form for n. It need not name the number.
func (c Count) Of(n int) Text {
	if n == 1 {
		return c.One
	}
	return c.Many
}

// readWords reads files of words/ into the struct that into points to. The error is a
// [Problems]: a line that is not understood, a key without a field, a field without a key.
func readWords(where fs.ReadFileFS, into any, files ...string) error {
	f := filling{fields: map[reflect.Type]map[string][]int{}}
	for _, name := range files {
		f.file = "words/" + name + ".yaml"
		data, err := where.ReadFile(f.file)
		if err != nil {
			return err
		}
		said, problem := parseWords(f.file, string(data))
		if problem != nil {
			return Problems{problem}
		}
		f.group(reflect.ValueOf(into).Elem(), said, "")
	}
	if len(f.problems) == 0 {
		f.missing(reflect.ValueOf(into).Elem(), "")
	}
	if len(f.problems) > 0 {
		return f.problems
	}
	return nil
}

// A filling puts what stands in files of words into the fields of a struct.
type filling struct {
	file     string
	fields   map[reflect.Type]map[string][]int // by their keys
	problems Problems
}

// fill puts what a key below path says into its field.
func (f *filling) fill(v reflect.Value, said saying, path string) {
	switch into := v.Addr().Interface().(type) {
	case *Text:
		f.text(into, said, path)
	case *string:
		switch {
		case *into != "":
			f.add(said, path, twice)
		case said.below != nil:
			f.add(said, path, Text{EN: "words are needed here, and no keys", DA: "her skal der stå ord og ingen nøgler"})
		}
		*into = said.words
	default:
		if said.below == nil {
			f.add(said, path, Text{EN: "keys are needed here, and no words", DA: "her skal der stå nøgler og ingen ord"})
		}
		f.group(v, said.below, path+said.key+".")
	}
}

var twice = Text{EN: "this key stands twice", DA: "nøglen står to gange"}

func (f *filling) text(into *Text, said saying, path string) {
	if !into.Empty() {
		f.add(said, path, twice)
		return
	}
	for _, in := range said.below {
		own := into.own(Language(in.key))
		switch {
		case own == nil:
			f.add(in, path+said.key+".", Text{EN: "there is no such language", DA: "sådan et sprog er der ikke"})
		case *own != "" || in.below != nil:
			f.add(in, path+said.key+".", Text{EN: "one sentence is needed here", DA: "her skal der stå én sætning"})
		default:
			*own = in.words
		}
	}
	if into.EN == "" { // what all others fall back on
		f.add(said, path, Text{EN: "there are no English words", DA: "der mangler engelske ord"})
	}
}

// group fills a struct or a map from the keys of one group.
func (f *filling) group(v reflect.Value, all []saying, path string) {
	if v.Kind() == reflect.Map {
		v.Set(reflect.MakeMap(v.Type()))
		for _, said := range all {
			value := reflect.New(v.Type().Elem()).Elem()
			f.fill(value, said, path)
			v.SetMapIndex(reflect.ValueOf(said.key).Convert(v.Type().Key()), value)
		}
		return
	}
	fields := f.fieldsOf(v.Type())
	for _, said := range all {
		index, ok := fields[said.key]
		if !ok {
			f.add(said, path, Text{EN: "nothing in the program is called that", DA: "intet i programmet hedder sådan"})
			continue
		}
		f.fill(v.FieldByIndex(index), said, path)
	}
}

// missing lists the fields that no key has filled.
func (f *filling) missing(v reflect.Value, path string) {
	for i := range v.NumField() {
		field, of := v.Field(i), v.Type().Field(i)
		at := saying{key: keyOf(of.Name)}
		switch {
		case of.Anonymous:
			f.missing(field, path)
		case of.Type.Kind() == reflect.Struct && of.Type != reflect.TypeFor[Text]():
			f.missing(field, path+at.key+".")
		case field.IsZero() && of.Tag.Get("words") != "optional":
			f.add(at, path, Text{EN: "the program says this, and no file has it", DA: "programmet siger det her, og ingen fil har det"})
		}
	}
}

// add notes what is wrong with a key below path.
func (f *filling) add(said saying, path string, what Text) {
	f.problems = append(f.problems, &Problem{
		File: f.file, Line: said.line, Path: path + said.key, What: what,
		Cure: Text{EN: "Compare with its neighbours, and with the struct it is read into.", DA: "Sammenlign med naboerne og med den struct, den læses ind i."},
	})
}

// fieldsOf are the fields of a struct by their keys, those of what it embeds among them.
func (f *filling) fieldsOf(t reflect.Type) map[string][]int {
	if f.fields[t] == nil {
		all := map[string][]int{}
		for i := range t.NumField() {
			if field := t.Field(i); field.Anonymous {
				for key, index := range f.fieldsOf(field.Type) {
					all[key] = append([]int{i}, index...)
				}
			} else {
				all[keyOf(field.Name)] = []int{i}
			}
		}
		f.fields[t] = all
	}
	return f.fields[t]
}

// keyOf is the key of a field: for-manager-and-hr of ForManagerAndHR.
func keyOf(field string) string {
	key := make([]byte, 0, 2*len(field))
	for i := range len(field) {
		c := field[i]
		if !isUpper(c) {
			key = append(key, c)
			continue
		}
		if i > 0 && (!isUpper(field[i-1]) || i+1 < len(field) && !isUpper(field[i+1])) {
			key = append(key, '-')
		}
		key = append(key, c+'a'-'A')
	}
	return string(key)
}

func isUpper(c byte) bool { return c >= 'A' && c <= 'Z' }

package planfile

import (
	"encoding/json"

	"alongside/content"
)

// Schema is the JSON Schema (2020-12) of a plan's file, in words of the language: an
// editor completes the keys from it, says what each is for, and marks what [Read] would
// refuse. It is made from the tables that writing and reading go by. Keys that it does not
// have are allowed, since they are kept. What the guide asks, and which of its questions
// takes which state, it leaves to the reader.
func Schema(g *content.Guide, l content.Language) []byte {
	d := describer{guide: g, language: l}
	data, err := json.MarshalIndent(d.plan(), "", "  ")
	if err != nil {
		panic(err) // texts and numbers are all there is in it
	}
	return append(data, '\n')
}

type (
	describer struct {
		guide    *content.Guide
		language content.Language
	}

	schema map[string]any
)

func (d describer) plan() schema {
	own := map[string]schema{
		"version":  d.version(),
		"sections": listOf(d.section()),
	}
	for _, h := range content.Heads() {
		own[h.Key] = d.head(h.Ref)
	}
	s := d.record(content.PartPlan, &content.Plan{}, own)
	s["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	s["title"] = says().SchemaTitle.In(d.language)
	s["description"] = says().SchemaIs.In(d.language)
	s["required"] = []string{"version"}
	return s
}

func (d describer) version() schema {
	var all []any
	for v := 1; v <= version(); v++ {
		all = append(all, v, number(v).Value)
	}
	return schema{"enum": all}
}

// head is an answer at the top of the file. The options are proposed, and so are the
// perspectives; a plan of another guide has others.
func (d describer) head(ref content.Ref) schema {
	var options []string
	if q, ok := d.guide.Question(ref); ok {
		for _, o := range q.Item.Options {
			options = append(options, o.ID)
		}
	}
	if ref == content.RefPresent {
		return counts(options)
	}
	s := words()
	if len(options) > 0 {
		s["examples"] = options
	}
	return s
}

func (d describer) section() schema {
	answer := d.record(content.PartAnswer, &content.Answer{}, map[string]schema{"id": id(), "here": d.here(), "began": sittings()})
	answer["required"] = []string{"id"}
	s := d.object(content.PartSection, map[string]schema{"id": id(), "title": words(), "answers": listOf(answer)})
	s["required"] = []string{"id"}
	return s
}

func (d describer) here() schema {
	return schema{"anyOf": []schema{truthOrNot(), {"type": "string", "pattern": idPattern}, {"type": "integer"}}}
}

func sittings() schema {
	return schema{"type": []string{"object", "null"}, "propertyNames": schema{"pattern": idPattern}, "additionalProperties": words()}
}

// record describes what a record's table has; own are keys beside it.
func (d describer) record(part content.Part, r content.Record, own map[string]schema) schema {
	keys := own
	if keys == nil {
		keys = map[string]schema{}
	}
	for _, f := range r.Fields() {
		keys[f.Key] = d.field(f, r)
	}
	return d.object(part, keys)
}

// object is a group of keys with a word on each.
func (d describer) object(part content.Part, keys map[string]schema) schema {
	for key, s := range keys {
		s["description"] = content.About(part, key).In(d.language)
	}
	return schema{
		"type":                 "object",
		"properties":           keys,
		"propertyNames":        schema{"minLength": 1, "maxLength": maxExtraKey},
		"additionalProperties": true,
	}
}

func (d describer) field(f *content.Field, r content.Record) schema {
	switch c := f.At(r).(type) {
	case content.Prose, content.Day:
		return words()
	case content.Flag:
		return truthOrNot()
	case content.Number:
		return whole(f.Most)
	case content.Counts:
		var perspectives []string
		for _, o := range d.guide.Perspectives() {
			perspectives = append(perspectives, o.ID)
		}
		return counts(perspectives)
	case content.Texts, content.Days, content.Refs:
		return listOf(words())
	case content.Stance:
		return among(tokens(everyState()))
	case content.OneOf:
		return among(f.Among())
	case content.Rating:
		return among(f.Scale().Tokens())
	case content.Listed:
		return listOf(d.record(content.PartOf(c.Blank()), c.Blank(), nil))
	case content.Single:
		return d.record(content.PartOf(c.Blank()), c.Blank(), nil)
	}
	return schema{}
}

// words are anything that is one value: what is written without quotation marks is a text
// all the same.
func words() schema { return schema{"type": []string{"string", "number", "boolean", "null"}} }

func among(tokens []string) schema {
	all := []any{}
	for _, t := range tokens {
		all = append(all, t)
	}
	return schema{"enum": append(all, "", nil)}
}

func truthOrNot() schema {
	const quoted = "^([Tt][Rr][Uu][Ee]|[Yy][Ee][Ss]|[Ff][Aa][Ll][Ss][Ee]|[Nn][Oo]|)$"
	return schema{"anyOf": []schema{{"type": "boolean"}, {"type": "null"}, {"type": "string", "pattern": quoted}}}
}

func whole(most int) schema {
	if most == 0 {
		most = 1<<31 - 1
	}
	return schema{"anyOf": []schema{{"type": "integer", "minimum": 0, "maximum": most}, {"type": "string", "pattern": "^[0-9]+$"}}}
}

func counts(of []string) schema {
	known := map[string]schema{}
	for _, key := range of {
		known[key] = whole(0)
	}
	return schema{
		"type": []string{"object", "null"}, "properties": known,
		"propertyNames": schema{"pattern": idPattern}, "additionalProperties": whole(0),
	}
}

func listOf(s schema) schema { return schema{"type": []string{"array", "null"}, "items": s} }

const idPattern = "^[A-Za-z0-9-]+$"

// id is what [isID] allows, quoted or not.
func id() schema {
	return schema{"anyOf": []schema{{"type": "string", "pattern": idPattern}, {"type": []string{"integer", "boolean"}}}}
}

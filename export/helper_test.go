package export

import "strings"

func split(data []byte) []string { return strings.Split(string(data), "\n") }

package disk

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// Named is a file as somebody means it who types its name, pastes it or drops the file on
// the window. Terminals put a dropped name into quotation marks, put a backslash before its
// blanks, or give an address. A file of just that name comes before all else.
func Named(said string) string {
	said = strings.TrimSpace(said)
	if exists(said) {
		return said
	}
	for _, meant := range []string{address(said), unquoted(said), unescaped(said), atHome(said)} {
		if meant != "" && exists(meant) {
			return meant
		}
	}
	return unquoted(said)
}

// address is the file behind an address, of which the signs that it cannot hold stand as
// their numbers; "" where that is none.
func address(said string) string {
	path, ok := strings.CutPrefix(unquoted(said), "file://")
	path = strings.TrimPrefix(path, "localhost")
	if !ok || !strings.HasPrefix(path, "/") { // it is on another machine
		return ""
	}
	var b strings.Builder
	for path != "" {
		if n, err := strconv.ParseUint(path[min(1, len(path)):min(3, len(path))], 16, 8); path[0] == '%' && len(path) > 2 && err == nil {
			b.WriteByte(byte(n))
			path = path[3:]
			continue
		}
		b.WriteByte(path[0])
		path = path[1:]
	}
	if drive := strings.TrimPrefix(b.String(), "/"); filepath.VolumeName(drive) != "" { // on Windows
		return filepath.FromSlash(drive)
	}
	return b.String()
}

// unquoted takes off the quotation marks around a name. One within them that a shell would
// read as the end of the name stands in them as '\”.
func unquoted(said string) string {
	for _, mark := range []string{"'", `"`} {
		if inner, ok := strings.CutPrefix(said, mark); ok && strings.HasSuffix(inner, mark) {
			return strings.ReplaceAll(strings.TrimSuffix(inner, mark), `'\''`, "'")
		}
	}
	return said
}

// unescaped takes off the backslash before each sign that has one.
func unescaped(said string) string {
	var b strings.Builder
	escaped := false
	for _, r := range said {
		if escaped = r == '\\' && !escaped; !escaped {
			b.WriteRune(r)
		}
	}
	return b.String()
}

// atHome is a name that begins in the user's own folder, as a shell reads it.
func atHome(said string) string {
	rest, ok := strings.CutPrefix(unescaped(unquoted(said)), "~/")
	home, err := os.UserHomeDir()
	if !ok || err != nil {
		return ""
	}
	return filepath.Join(home, rest)
}

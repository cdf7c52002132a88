package disk

import (
	"net/url"
	"os"
	"path/filepath"
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

// address is the file behind an address; "" where that is none.
func address(said string) string {
	u, err := url.Parse(unquoted(said))
	if err != nil || u.Scheme != "file" || u.Host != "" && u.Host != "localhost" {
		return ""
	}
	path := u.Path
	if drive := strings.TrimPrefix(path, "/"); filepath.VolumeName(drive) != "" { // file:///C:/plan.yaml
		path = drive
	}
	return filepath.FromSlash(path)
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

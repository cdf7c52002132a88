package content

import "testing"

// BenchmarkBuiltin decodes the guide, which every sitting waits for after its first screen.
func BenchmarkBuiltin(b *testing.B) {
	for b.Loop() {
		if _, err := readBuiltin(); err != nil {
			b.Fatal(err)
		}
	}
}

package screentest

import "math"

// Contrast is how a colour stands out from another, from 1 to 21, as WCAG 2 defines it.
func Contrast(a, b uint32) float64 {
	one, other := Luminance(a)+0.05, Luminance(b)+0.05
	return max(one, other) / min(one, other)
}

// Luminance is how light a colour is, from 0 to 1, as WCAG 2 defines it.
func Luminance(rgb uint32) float64 {
	part := func(shift int) float64 {
		c := float64(rgb>>shift&0xff) / 255
		if c <= 0.04045 {
			return c / 12.92
		}
		return math.Pow((c+0.055)/1.055, 2.4)
	}
	return 0.2126*part(16) + 0.7152*part(8) + 0.0722*part(0)
}

// Package words is what the program says besides its guide, in every language side by
// side.
package words

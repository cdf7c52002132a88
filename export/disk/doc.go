// Package disk is how a plan lies on the disk and stays there: a file is written whole
// or not at all, one program has it at a time, nobody's change is written over, and
// what others may read and write is what they could before. A [Keeper] does so for a whole
// sitting, and knows in the end where the plan is.
//
// What the bytes mean is none of its business: that is planfile's.
package disk

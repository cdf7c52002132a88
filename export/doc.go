// Package export is how a plan is kept and handed on: as YAML, which reads back
// without loss and is what lies on the disk; as papers for people, in the formats that
// they read, print and send; and as days for a calendar.
//
// A plan holds weeks of honest thought, so two promises shape this package. What
// it writes, it has read back and compared before a byte reaches the disk; what it
// cannot read whole, it refuses with the line and the cure, and never overwrites.
//
// The work is done in four rooms: planfile (a plan as bytes), disk (bytes on the disk),
// paper (a plan as people get it) and calendar (its days). This package is their face. It imports
// content and knows nothing of how the questions are asked.
package export

// Package export is how a plan is kept and handed on: as YAML, which reads back
// without loss and is what lies on the disk, and as Markdown, which is for people:
// the plan to send on, and apart from it a sheet for the manager and HR alone.
//
// A plan holds weeks of honest thought, so two promises shape this package. What
// it writes, it has read back and compared before a byte reaches the disk; what it
// cannot read whole, it refuses with the line and the cure, and never overwrites.
//
// The work is done in three rooms: planfile (a plan as bytes), disk (bytes on the
// disk) and paper (a plan as people get it). This package is their face. It imports
// content and knows nothing of how the questions are asked.
package export

// Package planfile is a plan as bytes: the YAML in which it is kept, and back.
//
// [YAML] has read back and compared what it writes before it gives it away; [Read]
// gives a plan back as it was, or refuses the file with the line and the cure. What it
// does not know it keeps: keys of later versions, answers to questions that the guide
// has lost. [Rescue] is for a plan that cannot be kept anywhere, and never fails.
//
// Of the disk it knows nothing but the names that it is told.
package planfile

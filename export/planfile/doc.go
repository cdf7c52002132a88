// Package planfile is a plan as bytes: the YAML in which it is kept, and back.
//
// [YAML] has read back and compared what it writes before it gives it away; [Read]
// gives a plan back as it was, or refuses the file with the line and the cure. What it
// does not know it keeps: keys of later versions, answers to questions that the guide
// has lost. [Rescue] is for a plan that cannot be kept anywhere, and never fails.
//
// What stands under which key, and what may stand there, is in content's tables of fields,
// which writing, reading and [Schema] go by. A file of an older version is brought up to
// date before it is read.
//
// Of the disk it knows nothing but the names that it is told.
package planfile

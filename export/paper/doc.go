// Package paper is a plan as people get it: the Markdown to send on, the sheet that is
// for the manager and HR alone, worksheets for pen and paper, and what is told of a plan:
// what is open in it, and how the plans differed that were combined into it.
//
// What people wrote is escaped, so that it is read as it was written; what is folded, or
// was answered in a round that is still going on, is in no paper but its own.
package paper

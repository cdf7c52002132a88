// Package paper is a plan as people get it: the plan to send on, a page for each moment on
// the way that the guide knows, the page that is for the manager and HR alone, handouts to
// fill in by pen, each sheet's own answers, and what is told of a plan: what is open in it,
// and how the plans differed that were combined into it.
//
// Each paper is a document of blocks, which says nothing of a format; package block writes
// it as a page or as Markdown. What is folded, or was answered in a round that is still going
// on, is in no paper but its own.
package paper

package disk

import "alongside/content"

// says are the words about files that stand with the other sentences.
var says = content.Words[diskWords]("disk")

type diskWords struct {
	LockTheirs, LockTheirsCure     content.Text
	GroupRefused, GroupRefusedCure content.Text
	OtherName, OtherNameCure       content.Text
	FolderIsFile                   content.Text
}

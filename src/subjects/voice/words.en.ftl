## Voice

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
voice-ask = { $where ->
    [own] Shall a program on the association's own computer listen to your voice messages and write down what you say? Your voice goes there, without your name.
   *[far] Shall a program of { $host } listen to your voice messages and write down what you say? Your voice goes there, without your name.
}
voice-yes = Yes, listen
voice-no = No, people only
voice-on = { $where ->
    [own] Good. Just talk; I show you what I heard. You can change this under "What is kept".
   *[far] Good. Just talk; your voice goes to { $host } without your name, and I show you what I heard. You can change this under "What is kept".
}
voice-people-only = Just talk to me as to anybody. No program listens here: a person hears it. Before it goes, you read who that is.
voice-off = Good, no program listens to your voice. People can.
# $text (text) - what was understood
voice-heard = I heard: { $text }
voice-fix = ✏️ Not quite
voice-fix-how = Write it the way you meant it, and I answer that.
# $minutes (number)
voice-too-long = That is long for me: I can listen to { $minutes } minutes. Say it shorter, or let a person hear it.
voice-not-heard = I could not make out the words. Say it once more, close to the phone, or let a person hear it.
voice-spent = I have listened enough for today. Write it to me, or let a person hear it.
voice-privacy-on = { $where ->
    [own] A program on the association's own computer listens to voice messages that are questions. It gets your voice; not your name, not your village.
   *[far] A program of { $host } listens to voice messages that are questions. It gets your voice; not your name, not your village. What you say can be heard there.
}
voice-privacy-off = No program listens to your voice messages.
voice-turn-on = Let a program listen
voice-turn-off = Don't let a program listen
speech-privacy = { $where ->
    [own] When you tap 🔊, a program on the association's own computer reads the words above it aloud. It does not know for whom.
   *[far] When you tap 🔊, a program of { $host } reads the words above it aloud. It does not know for whom.
}
speech-cannot = I can't read it aloud just now. The words are still above.
speech-spent = I have read aloud enough for today. The words are still above.

## Helping each other

# $most (number)
helper-offer = You have done a few steps now. May others ask you about them, at most { $most } a week? They see your first name and village. Messages go through me; nobody sees your number.
helper-lead = Help others with this
helper-near = People of my village
helper-far = Others as well
helper-no = No, thanks
helper-noted-near = Good. People of your village can ask you about steps you have done.
helper-noted-far = Good. People of your village and others can ask you about steps you have done.
helper-noted-no = Good, nobody asks you. You can change it under "Who brought whom".
helper-woman-ask = Some women would rather ask a woman. Are you one? It is only used for that and never shown.
helper-woman = I am a woman
helper-woman-off = Don't note that I am a woman
helper-woman-noted = Noted. Only used so that women can ask women.
helper-woman-gone = Good, it is not noted any more.
# $most (number)
helper-now-near = People of your village can ask you, at most { $most } a week.
# $most (number)
helper-now-far = People of your village and others can ask you, at most { $most } a week.
helper-stop = Stop helping
helper-ended = The association has ended asking and helping each other for you. Everything else goes on as before: your road, your tools, your questions to a mentor.
helper-back = The association has opened asking and helping each other for you again.
peer-ask = Ask somebody who did this
peer-where = Whom would you like to ask? They have done this step.
peer-way-village = Somebody of my village
peer-way-outside = Somebody outside my village
peer-way-women = Women only
peer-woman-ask = Only women can ask women only. Are you a woman? It is never shown.
peer-write = What do you want to know? Write it in one message, say it, or send a photo. Cover names and numbers first.
# $name, $village (text), $known (text) - yes, no; $what (text) - text, message, captioned; $question (text)
peer-confirm = { $known ->
    [yes] { $name } from { $village }
   *[no] { $name }
} will see your first name, your village and { $what ->
    [message] this message
    [captioned] this message (“{ $question }”)
   *[text] this: “{ $question }”
}. Send it?
# $name (text), $when (text) - now, morning; $what (text) - text, message, captioned; $question (text)
peer-sent = { $when ->
    [morning] It is late. { $name } gets it in the morning
   *[now] Sent to { $name }
}: { $what ->
    [message] your message
    [captioned] your message (“{ $question }”)
   *[text] “{ $question }”
}. If there is no answer within a day, I tell you. You can go on meanwhile.
peer-nobody = Nobody who did this can be asked just now.
# $most (number)
peer-enough-today = You have asked { $most } people today, that is all for one day.
# $name, $village (text), $known (text) - yes, no; $number (number) - 0 where the step has none; $title (text)
peer-question = { $name }{ $known ->
    [yes] { " " }({ $village })
   *[no] { "" }
} asks you about { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}:
peer-how-to-answer = Press "Answer" or reply to this message. I pass it on; nobody sees your number.
peer-answer = Answer
# $name, $village (text), $known (text) - yes, no
peer-says = { $name }{ $known ->
    [yes] { " " }({ $village })
   *[no] { "" }
}:
peer-say-more = Write back
# $name (text)
peer-write-to = Write or say it now. Your next message goes to { $name }.
# $name (text)
peer-passed-on = Passed on to { $name }.
peer-cannot-pass = I can't pass that on: no numbers, no places, no cards of people. Write it, say it, or send a photo or a file.
# Whoever asked looks at what waits, or takes it back
# $name (text), $when (text) - now, morning; $what (text) - text, message, captioned; $question (text)
peer-waits = { $what ->
    [message] Your message
    [captioned] Your message (“{ $question }”)
   *[text] “{ $question }”
} { $when ->
    [morning] goes to { $name } in the morning.
   *[now] went to { $name }. There is no answer yet. I tell you when there is one, or when a day is over.
}
peer-covered = I covered the number or the password in it: between neighbours nobody sees those.
peer-back-late = It has its answer already, or is over. Look further up.
# $name (text)
peer-taken-back = ↩ { $name } took this question back. You need do nothing.
peer-back-before = Whoever asked this has taken it back meanwhile. Thank you all the same. Nothing was passed on.
peer-over = This conversation is over. Nothing was passed on.
peer-late = Thank you. The day was over, and they went another way. Nothing was passed on.
# $name (text)
peer-did-it-help = Did { $name }'s answer help you?
peer-helped = It helped
peer-not-helped = It did not
peer-thanked = Good. I say thank you for you.
# $name (text)
peer-thanks = { $name } says: that helped. Thank you.
peer-stopped = The person I was going to ask does not help just now, so I asked nobody. Whom shall I ask?
peer-unhelped = Then another way. Whom shall I ask?
peer-ended-before = You won't meet here again. Your question is still open. Whom shall I ask?
# $name (text), $known (text) - yes, no
peer-expired = { $known ->
    [yes] { $name } has not answered within a day.
   *[no] There was no answer within a day.
} Whom shall I ask now?
peer-ask-another = Somebody else who did this
peer-block = Block this person
peer-blocked = Blocked. They are not told.
peer-report = Tell the association
# $name (text)
peer-report-confirm = The association will see what you and { $name } wrote to each other here, and both your first names and villages. You won't meet here again. Send it?
peer-reported = The association has it now and will look at it. You won't meet here again.
peer-reported-before = The association knows of this already.
peer-report-seen = The association has looked at the conversation you told it about. Thank you for saying it.
# $by, $byVillage, $about, $aboutVillage (text); $number (number) - 0 where the step has none; $title (text)
case-head = { $by } ({ $byVillage }) tells you of a conversation with { $about } ({ $aboutVillage }), about { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}:
# $name, $text (text), $kind (text) - text, photo, voice, document
case-line = { $name }: { $kind ->
    [photo] (photo) { $text }
    [voice] (voice message) { $text }
    [document] (file) { $text }
   *[text] { $text }
}
# $name (text)
case-file = From { $name }
case-no-words = The words are no longer kept.
case-desk-title = Trouble between neighbours
case-desk-none = Nothing waits for the association.
case-leave = Leave it
# $name (text)
case-end = End helping for { $name }
case-left = Left as it is. The one who told you hears that you looked.
# $name (text)
case-ended = { $name } neither asks nor helps others here any more, and was told.
# $name (text)
case-again = Open it for { $name } again
# $name (text)
case-begun-again = { $name } can ask and help again, and was told.
# $report (text) - left, ended
case-decided = Somebody has decided already: { $report ->
    [ended] helping was ended
   *[left] left as it is
}.
case-gone = One of the two has deleted their data. There is nothing to decide.
# $count (number)
work-reports = Trouble between neighbours ({ $count })

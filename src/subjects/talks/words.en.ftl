## Questions for people, and threads

# $who (text) - person, association; $name (text); $when (text) - day, night
thread-open = { $who ->
    [association] Somebody at the association talks with you now
   *[person] { $name } talks with you now
}, { $when ->
    [night] usually from 6:30 in the morning
   *[day] usually until 21:30
}. What you write goes there; I keep quiet. Your jobs and buttons work as always.
thread-end = End this talk
# $text (text) - what was typed, on one line
thread-end-ask = “{ $text }”: shall the talk end? Nothing was passed on.
# $name (text) - the learner
thread-end-with = End the talk with { $name }
thread-ask-bot = Ask the bot
# $name (text) - who answered
thread-wanted = Do you want to talk with { $name } now?
# $name (text) - who answered
thread-back = Talk with { $name }
# $name (text) - the learner
thread-talk = Talk with { $name } now
# $name (text) - the learner; $question (text) - on one line
thread-wants = { $name } would like to talk with you now, about “{ $question }”. What you write goes there.
# $who (text) - person, association; $name (text)
thread-busy = You talk with { $who ->
    [association] the association
   *[person] { $name }
} now. To talk with somebody else, end this talk first.
thread-write = Write
thread-give = Pass on
# $name (text)
thread-from = { $name }:
# $who (text) - person, association; $name (text)
thread-noted = { $who ->
    [association] The association gets this
   *[person] { $name } gets this
}, and what you write next. To ask me something, tap "Ask the bot".
# $from (text), $who (text) - person, association; $name (text)
thread-handed = { $from } has passed this on to { $who ->
    [association] the association
   *[person] { $name }
}. An answer usually comes by tomorrow evening. What you write goes there.
# $from, $name, $village, $question (text)
thread-given =
    { $from } passes on to you a talk with { $name } ({ $village }), who asked:
    { $question }

    Reply to this message, or take it first.
# $who (text) - person, association; $name (text)
thread-ended = The talk with { $who ->
    [association] the association
   *[person] { $name }
} is over. I answer you again.
thread-still-asks = Your question still waits for an answer. It will come here.
# $name (text) - the learner; $why (text) - learner, keeper, silence
thread-ended-keeper = { $why ->
    [learner] { $name } has ended the talk.
    [silence] The talk with { $name } is over: nobody wrote for a day.
   *[keeper] The talk with { $name } is over.
}
thread-gone = Whoever talked with you is not there any more. I answer you again.
thread-over = This talk is over. Your words were not passed on.
thread-over-note = This talk is over already.
# $name (text)
thread-write-how = Write or say it now. It goes to { $name }.
thread-not-passed = This was not passed on to the person you talk with.
# $name (text)
thread-taken = You talk with { $name } now. What you write goes there.
# $name (text)
thread-give-whom = Who should go on with { $name }?
thread-to-association = The association
# $name (text)
thread-given-to = Passed on to { $name }. The learner was told.
thread-given-up = Passed on to the association. The learner was told.
# $name (text)
relay-passed-on = Passed on to { $name }.
relay-gone = This person has deleted their data. Your words were not passed on.
# $name (text)
relay-left = { $name } has stopped the bot: nothing reaches them now. Your words were not passed on. Write again when they are back.
relay-take-back = ↩ Take it back
relay-wrong-words = You can take it back: tap below. It goes out of their chat, and a question waits for your answer again.
relay-take-back-late = It has been there for two days: Telegram lets nobody take it away any more. Write to them that it was not meant for them.
relay-take-back-soon = It is on its way just now. Tap again in a moment.
# $name (text) - who wrote it
relay-taken-back-yours = { $name } took back a message here: it was not meant for you. You need do nothing.
# $name (text)
relay-not-taken-back = I could not take it out of the chat of { $name }: Telegram did not let me. It may still stand there. { $name } knows that it was not meant for them.
# $people (number), $name (text) - of the only one
relay-taken-back = { $people ->
    [one] I am taking it out of the chat of { $name }. Perhaps { $name } has read it already: I tell them that it was not meant for them.
   *[other] I am taking it out of { $people } chats. Perhaps some have read it already: I tell them that it was not meant for them.
}
# $name (text) - who asked
desk-died = { $name } has died. Your words were not passed on.
# $who (text) - person, you, nobody; $name (text); $state (text) - answered, asked
desk-taken = { $state ->
    [answered] { $who ->
        [person] { $name } has answered already.
        [you] You have answered already.
       *[nobody] Somebody at the association has answered already.
    }
   *[asked] { $who ->
        [person] { $name } has it and talks with this person now.
        [you] You have it already.
       *[nobody] Somebody at the association has it already.
    }
}
# $name (text) - who asked
desk-unsent = This has not gone to { $name } yet.
thread-again = Talk once more
thread-cannot-pass = This was not passed on. I pass on words, voice messages, pictures and files, nothing else.
# $text (text) - on one line; $what (text) - text, message
thread-whom = Who is this for?{ $what ->
    [text] { " “" }{ $text }”
   *[message] { "" }
}
thread-whom-mine = No, I ask you

## A person answers

questions-none = No question waits for a person.
# $questions, $people (number)
questions-how = These wait. { $questions ->
    [one] One question,
   *[other] { $questions } questions,
} asked by { $people ->
    [one] one person
   *[other] { $people } people
}. Reply to a message and I pass your words on.

## Questions for people, and threads

# $people (number)
relay-passed-on-all = { $people ->
    [one] Passed on to the person who asked.
   *[other] Passed on to all { $people } who asked.
}
# $name (text) - the mentor
relay-passed-up = { $name } has left your question to the association. They see your first name, your village and your question. An answer usually comes by tomorrow evening.
# $people (number), $text (text), $days (number)
questions-one =
    { $people ->
        [one] One person asks:
       *[other] { $people } people ask:
    }
    { $text }

    { $days ->
        [0] Since today.
        [one] Since yesterday.
       *[other] For { $days } days.
    } Reply to this message: your words go to everybody who asked this.
# $count (number) - groups of questions that are not shown yet
questions-more = { $count ->
    [one] One more.
   *[other] { $count } more.
}
desk-only = This is for mentors and the association.
desk-left = All right. Nothing was sent.
desk-back = ↩ Whoever asked this took it back. You need do nothing.
desk-back-others = Others still ask the same.
desk-back-open = What waits
desk-back-before = Whoever asked this has taken it back meanwhile. Thank you all the same. Nothing was passed on.
# $people (number), $who (text) - named: one person, by $name (text); else nobody is named
desk-answer-how = { $people ->
    [one] Write or say your answer now. It goes to { $who ->
        [named] { $name }
       *[other] the person who asked
    }, with your first name.
   *[other] Write or say your answer now. It goes to all { $people } people who asked this, with your first name.
}
# $name (text) - who asked; $text (text) - what was typed, on one line
desk-typed = Is this your answer for { $name }? “{ $text }”
desk-typed-tap = It goes when you tap below.
desk-nothing-yet = Nothing is written yet. Type your answer or say it, and I pass it on.
desk-typed-job = No, it is for my own job
desk-typed-mine = No, I ask you
desk-passed-up = The association has it now. The learner was told.
draft-keep = Keep this answer
draft-question-ask = How should the question read, so that anybody understands it? One line, no names of people. The Chinese may follow after a stroke: … / … Write it now.
# $question (text)
draft-question-now = It was asked like this: "{ $question }"
draft-asis = Keep it like this
draft-waits = Kept. When the association agrees, I give this answer to everybody who asks, with your first name. Thank you.
draft-kept-already = This answer is kept already.
draft-decided = Somebody has decided about it already.
# $question (text)
draft-published = From now on I answer this: "{ $question }"
draft-thrown = Taken out. I don't say it.
draft-list = Kept answers
# $count (number) - that wait
draft-list-count = { $count ->
    [0] Kept answers
   *[other] Kept answers: { $count } to look at
}
# $question (text), $state (text) - waiting, published
draft-row = { $state ->
    [published] ✓ { $question }
   *[waiting] { $question }
}
draft-none = No answer was kept yet.
# $waiting, $published (number)
draft-list-title = { $waiting } to look at. I say { $published } of them already (✓).
# $question (text), $people (number)
draft-page =
    { $question }
    { $people ->
        [one] One person asked it.
       *[other] { $people } people asked it.
    }
# $name (text), $role (text) - mentor, officer, nobody
draft-by = Answer by: { $role ->
    [mentor] { $name }, mentor
    [officer] { $name }, the association
   *[nobody] a mentor
}
# $what (text) - telephone, card, code, contact, name; $found (text) - as it stands there
draft-holds = ⚠️ This holds { $what ->
    [telephone] a telephone number
    [card] a number like that of a card or an account
    [code] a code or a password
    [contact] an address or a name in a messenger
   *[name] the name of somebody of the village
}: { $found }. Everybody can read it once it is published.
# $label (text) - of an article
draft-doubles = ⚠️ I answer this already, with "{ $label }". Look whether both are needed.
# $label (text) - of an article; $figures (text)
draft-contradicts = ⚠️ "{ $label }" says other figures. Only here: { $figures }. Look which is right.
# $language (text) - en, zh: the only one in which the question is written
draft-only-in = { $language ->
    [zh] Whoever asks in English hardly finds this. Change the question, and add the English after a stroke: … / …
   *[en] Whoever asks in Chinese hardly finds this. Change the question, and add the Chinese after a stroke: … / …
}
draft-is-said = I say this answer now.
draft-publish = Publish: I say it from now on
draft-change-question = Change the question
draft-change-text = Change the answer
draft-throw = Throw it away
draft-take-back = Stop saying it
draft-text-ask = Write the new answer, in one message.

## Talking: bursts, follow-ups, why not clear, advice that costs money

weak-open = Answers that are least clear
weak-title = Not clear to most, the weakest first. Counted since each was last checked; who pressed is not kept here.
weak-wrong = Is an answer wrong for your village? Tell whoever looks after the computer: answers are files in its folder “knowledge”, and can be changed there. Until then, answer yourself whoever asks a person.
weak-none = Nothing to show yet: an answer is listed once its buttons were pressed five times, and it was not clear to somebody.
# $label (text), $percent, $unclear, $answers (number)
weak-row = { $label }: not clear { $percent }% ({ $unclear } of { $answers })
# $reason (long, words, other or here), $count (number)
weak-reason = · { $reason ->
    [long] too long
    [words] words not known
    [other] not the question
   *[here] does not fit here
}: { $count }
# $count (number) - groups of questions that ask the same
work-questions = Questions that wait ({ $count })

# At the console
questions-desk-title = Questions
# $questions, $people (number)
questions-desk-how = { $questions ->
    [one] One question waits,
   *[other] { $questions } questions wait,
} asked by { $people ->
    [one] one person.
   *[other] { $people } people.
}
# $people, $days (number)
questions-desk-people = { $people ->
    [one] One person asks
   *[other] { $people } people ask
}, { $days ->
    [0] since today.
    [one] since yesterday.
   *[other] for { $days } days.
}
# $name, $village (text), $days (number)
questions-desk-named = { $name }, { $village }, { $days ->
    [0] since today.
    [one] since yesterday.
   *[other] for { $days } days.
}
questions-desk-message = A picture or a voice note
questions-desk-in-chat = Look at it in the chat: write /questions there.
# $people (number)
questions-desk-answer = { $people ->
    [one] Your answer. It goes to the person who asked, with your first name.
   *[other] Your answer. It goes to all { $people } who asked this, with your first name.
}
# $people (number)
questions-desk-send = { $people ->
    [one] Send the answer
   *[other] Send it to all { $people }
}
questions-desk-keep = Keep this answer for everybody who asks? Then word the question so that anybody understands it, without names.
questions-desk-empty = Write an answer first, of at most 3,000 characters. Nothing was sent.
knowledge-desk-title = What the bot knows
knowledge-desk-waiting = Answers that wait for your yes
knowledge-desk-said = Kept answers that the bot says
knowledge-desk-none = None.
# $count (number)
knowledge-desk-due = Answers to compare with their sources: { $count }
draft-desk-new = The kept answer
draft-desk-alone = No article answers this yet.
draft-desk-keep = Keep it so
draft-desk-kept = Kept as you wrote it.
draft-desk-changed = It was changed while you looked at it. Read it once more; nothing was done.
# $state (text) - waiting, published, thrown; $people (number)
draft-desk-state = { $state ->
    [published] The bot says this answer now.
    [thrown] It was taken out: the bot doesn't say it.
   *[waiting] The bot doesn't say it yet: it waits for your yes.
} { $people ->
    [0] Whoever asked it has left.
    [one] One person asked it.
   *[other] { $people } people asked it.
}
# $count (number)
draft-today = { $count ->
    [one] One kept answer waits for your yes
   *[other] { $count } kept answers wait for your yes
}

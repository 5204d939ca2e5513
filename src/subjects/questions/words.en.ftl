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
# $people (number)
desk-answer-how = { $people ->
    [one] Write or say your answer now. It goes to the person who asked, with your first name.
   *[other] Write or say your answer now. It goes to all { $people } people who asked this, with your first name.
}
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
# $label (text) - of an article
draft-doubles = ⚠️ I answer this already, with "{ $label }". Look whether both are needed.
# $label (text) - of an article; $figures (text)
draft-contradicts = ⚠️ "{ $label }" says other figures. Only here: { $figures }. Look which is right.
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

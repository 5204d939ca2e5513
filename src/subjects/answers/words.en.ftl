## Answers

answers-helped = Helped
answers-still-not-clear = Still not clear
# "I do not understand", right below a card; the card in simpler words follows
answers-in-simpler-words = That is all right. In simpler words:
answers-not-clear = Not clear
answers-ask-association = Ask the association
answers-tell-association = Tell the association
answers-keep-for-association = Keep it for the association
answers-browse = Look through the topics
answers-leave = Leave it
answers-none = Something else
answers-which = Which one do you mean?
# $first, $second, $third (text: a word or two each)
answers-which-of-two = Which do you mean: { $first } or { $second }?
answers-which-of-three = Which do you mean: { $first }, { $second } or { $third }?
# $question (text) - what was asked, on one line
answers-unknown =
    I have no checked answer to this, and I won't guess with your money.
    The association can answer, usually by tomorrow evening. They will see your first name, your village and this: “{ $question }”
# $question (text)
answers-unknown-nobody =
    I have no checked answer to this, and I won't guess with your money.
    Nobody can answer it just now: you have no mentor, and nobody at the association is here yet.
    I can keep this, with your first name and village, until somebody comes: “{ $question }”
# asked is of the weather, a song, a fever: nothing that anybody here could know
answers-outside = That I don't know: I only know about selling online. Ask me how to take a photo, pack a parcel or set a price.
# $who (text) - person, association, nobody; $name (text); $question (text) - on one line
answers-outside-person = { $who ->
    [person] You can ask { $name }, who will see your first name, your village and this: “{ $question }”
    [nobody] Nobody can be asked just now. I can keep this, with your first name and village, until somebody comes: “{ $question }”
   *[association] You can ask the association. They will see your first name, your village and this: “{ $question }”
}
answers-until-then = Until you know more, pay nothing, sign nothing.
# $cite (text) - the source in plain words; $month (number, 1-12), $year (text)
answers-source = From: { $cite }; checked { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
# $month (number, 1-12), $year (text) - the month by which somebody should have looked again
answers-expired = This should have been checked again by { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }. Ask before you rely on it.
# $country (text) - two capital letters
answers-other-country = { $country ->
    [CN] From China, as an example. This is China's rule; ask your own office.
   *[other] This is a rule of another country ({ $country }); ask your own office.
}
answers-disputed = Not everybody agrees about this. Ask the office or a person before you rely on it.
answers-caution = Try it small first, or ask a person, before you spend money.
answers-told = Is it happening to you now: a threat, somebody hurt or ill, money or a code that somebody wants? Give no money and no code, and write me only that.

# $name, $village (text), $step (number) - 0 for a step outside the fourteen
teacher-wish =
    { $name } ({ $village }{ $step ->
        [0] {""}
       *[other] , step { $step }
    }) can ask one person who sells, and would like a second one.

    Reply to this message and I pass your words on.
# $name (text)
teacher-answer = { $name } answers your wish for a second person to ask:
# $name, $village, $text (text): a question that was spoken; the voice message comes below
relay-spoken =
    { $name } ({ $village }) asks, by voice. Written down by a program:
    { $text }

    The voice message is below. Reply to this message and I pass your words on, to everybody who asked this.

## Asking

answer-helped = Good. I have noted it.
answer-left = All right. You can ask again any time.
answer-not-sent = All right, it goes to nobody. You can ask again any time.
# $number (text) - as it was typed; $sum (text) - the first number of it in digits
number-alone = “{ $number }” alone tells me too little. Is it a question? Write a few words with it. Is it money for the cash book? Write +{ $sum } and what for.
nothing-to-send = Nothing here is waiting to be sent. Write what you want to say, and to whom: I show it to you first, then it goes.
visitor-unknown =
    I have no checked answer to this, and I won't guess with your money.
    If you want, a person can answer. For that I must remember your first name.
visitor-told = I hear you. That is what I teach, one small job at a time.
visitor-met = I hear you, and thank you. I keep nothing of it yet.
visitor-sold = A real sale. I keep nothing of it yet. Once I may remember you, tell me again: then it stands in your cash book.
visitor-tap = Tap below: first I ask whether I may remember you, then where you are today.
visitor-person = To reach a person I must remember your first name.
visitor-nothing-kept = I keep nothing of you so far: we begin at the beginning.
visitor-cost = Nothing, today and later. Only your phone company counts the internet. I never ask for money.
visitor-why = So that you can come back any time, and we go on where you stopped. You can delete everything any day.
visitor-then = Then I ask which village you live in and where you are today. After that comes your first small job: five minutes, no money.
visitor-no = Then I answer your questions and remember nothing. The small jobs need a yes, so that I know where you stopped. You can say yes on any other day.
# $count (number) - so many other questions stand below as buttons, 1 or 2
answers-also = { $count ->
    [one] You asked something else, too. Tap it, and I answer.
   *[other] You asked more, too. Tap what comes next.
}
# $text (text) - a question of the reader's own, in a few words
answers-also-button = { $text }?
answers-one-by-one = You asked several things. Ask the others one at a time, and each gets its answer.
officer-unknown = I have no checked answer to this, and I guess nothing. If it belongs to something you were writing, open that once more.
voice-unread = I can't listen to voice messages yet. A person can.
picture-unread = I can't judge pictures. A person can. Cover names and numbers first.
file-unread = I can't read files. A person can. Cover names and numbers first.
# the task at hand took the first picture of an album; who gets the others follows
album-rest = For this job I keep the first picture. The others can go to a person.
# an officer who does not learn sent a picture, a place, a voice note, and nothing waited for it
thing-of-officer = I can't read this, and that is all right. But it went to nobody. Is it for everybody? Tap below first, then send it again.
video-unread = I can't watch videos. A person can. No names and numbers should be in it.
thing-sticker = Seen. Stickers and moving pictures I can't read. Write a few words, or tap below.
thing-place = I can't read a map, and I don't keep where you are. Write the name of the place, or what you want to know.
thing-contact = That is somebody's number. I keep it nowhere and pass it to nobody. To bring this person, send them your link.
thing-poll = I can't vote. Write your question in words.
picture-private = This goes to nobody. An identity card, a bank card, a PIN or a password is never needed here, and whoever has a picture of it can take your money. Delete it in this chat, too: hold your finger on it.
topics-title = Which part do you want to know about?
topics-of-step = Tap a question.
topics-back = ← Back
topics-all-steps = ← All parts
topics-step-1 = People and purpose
topics-step-2 = What to sell
topics-step-3 = Who does what
topics-step-4 = How online markets work
topics-step-5 = Sign up and stay legal
topics-step-6 = Set up the shop
topics-step-7 = Be found
topics-step-8 = Money and accounts
topics-step-9 = Packing and sending
topics-step-10 = First orders
topics-step-11 = Teach others
topics-step-12 = Association and partners
topics-step-13 = Growing bigger
topics-step-14 = Schools and offices

## A person answers

# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text) - on one line
relay-confirm = { $who ->
    [person] { $name }
   *[association] The association
} will see your first name, your village and { $what ->
    [message] this message
    [captioned] this message (“{ $question }”)
    [spoken] this, with your voice: “{ $question }”
   *[text] this: “{ $question }”
}. Send it?
# $what (text) - text, spoken, message, captioned; $question (text)
relay-confirm-nobody = Nobody can answer just now: you have no mentor, and nobody at the association is here yet. I can keep { $what ->
    [message] this message
    [captioned] this message (“{ $question }”)
    [spoken] this, with your voice: “{ $question }”
   *[text] this: “{ $question }”
}. Whoever comes first sees it, with your first name and village.
# $what (text) - text, spoken, message, captioned; $question (text)
relay-confirm-nobody-now = Nobody at the association can be reached through me yet. Do not wait for them: do what I wrote above, and tell somebody beside you. I can keep { $what ->
    [message] this message
    [captioned] this message (“{ $question }”)
    [spoken] this, with your voice: “{ $question }”
   *[text] this: “{ $question }”
}. Whoever comes first sees it, with your first name and village.
# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text)
relay-sent = Sent to { $who ->
    [person] { $name }
   *[association] the association
}: { $what ->
    [message] your message
    [captioned] your message (“{ $question }”)
   *[text] “{ $question }”
}. An answer usually comes by tomorrow evening. You can go on meanwhile.
# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text)
relay-sent-now = Sent to { $who ->
    [person] { $name }
   *[association] the association
} at once, marked as urgent: { $what ->
    [message] your message
    [captioned] your message (“{ $question }”)
   *[text] “{ $question }”
}. Do not wait for the answer: do now what I wrote above.
# Of a question that went to a person, for whoever asks when the answer comes
# $what (text) - text, spoken, message, captioned; $question (text)
reply-waits-nobody = { $what ->
    [message] Your message
    [captioned] Your message (“{ $question }”)
   *[text] “{ $question }”
} is kept for the association. Nobody is there to answer yet. I send it as soon as somebody is.
# the same; $who (text) - person, association; $name (text)
reply-waits-taken = { $what ->
    [message] Your message
    [captioned] Your message (“{ $question }”)
   *[text] “{ $question }”
} is with { $who ->
    [person] { $name }
   *[association] the association
}, who has seen it and has not answered yet. The answer comes here by itself.
# the same; $ago (number) - days
reply-waits = { $what ->
    [message] Your message
    [captioned] Your message (“{ $question }”)
   *[text] “{ $question }”
} went to { $who ->
    [person] { $name }
   *[association] the association
} { $ago ->
    [0] today
    [1] yesterday
   *[other] { $ago } days ago
}. Nobody has answered yet. { $ago ->
    [0] An answer usually comes by tomorrow evening, and it comes here by itself.
    [1] The answer comes here by itself, usually by this evening.
   *[other] That is longer than usual. The answer comes here by itself.
}
reply-waits-up = The association can have it instead. They will see your first name, your village and the question.
# $count (number) - at least 1
reply-waits-others = { $count ->
    [one] One more question of yours waits, too.
   *[other] { $count } more questions of yours wait, too.
}
# Whoever waits for an answer takes the question back
reply-take-back = ↩ Take it back
reply-take-back-other = ↩ Take back the other one, too
reply-send-after-all = Send it after all
# $what (text) - text, spoken, message, captioned; $question (text)
reply-taken-back = Taken back: { $what ->
    [message] your message
    [captioned] your message (“{ $question }”)
   *[text] “{ $question }”
}. Nobody answers it now.
# $who (text) - person, association, nobody; $name (text)
reply-taken-back-seen = { $who ->
    [person] { $name }
   *[other] The association
} may have read it already. Now it says there that it was taken back.
reply-taken-back-before = That is taken back already. Nobody answers it.
# $who (text) - person, association; $name (text); $state (text) - asked, answered; $what (text) - text, spoken, message, captioned; $question (text)
relay-already-sent = { $what ->
    [message] Your message
    [captioned] Your message (“{ $question }”)
   *[text] “{ $question }”
} { $state ->
    [answered] has its answer already. Look further up. Is something still open? Ask it as a new question.
   *[asked] went to { $who ->
        [person] { $name }
       *[association] the association
    } already. The answer will come here.
}
# $what (text) - text, spoken, message, captioned; $question (text)
relay-nobody-yet = Kept: { $what ->
    [message] your message
    [captioned] your message (“{ $question }”)
   *[text] “{ $question }”
}. Nobody is there to answer yet. I send it as soon as somebody is.
relay-covered = I covered a card number, a code or a password in it. Nobody needs to see that.
relay-urgent = ⚠️ Urgent. Please answer now.
# $name, $village, $text (text)
relay-question =
    { $name } ({ $village }) asks:
    { $text }

    Reply to this message and I pass your words on, to everybody who asked this.
# $name, $village, $text (text)
relay-message =
    { $name } ({ $village }) sends the next message. { $text }

    Reply to it and I pass your words on.
# $name, $question (text)
relay-answer = { $name } answers your question "{ $question }":

## Topics and glossary

topics-season-get-ready = 1 Get ready: people, goods, markets
topics-season-open = 2 Open: papers, shop, being found
topics-season-sell = 3 Sell: money, parcels, first orders
topics-season-together = 4 Together: teach, join, grow
topics-of-season = Tap a part.
topics-earlier = ← Earlier
topics-tell-more = Tell me more
terms-button = Words explained
terms-title = Words explained. Where did you meet the word?
terms-of-season = Tap a word.
terms-read-more = Read more

## Questions for people, and threads

# $mentor (text)
answers-ask-mentor = Ask { $mentor }
# $mentor, $question (text)
answers-unknown-mentor =
    I have no checked answer to this, and I won't guess with your money.
    { $mentor } can answer, usually by tomorrow evening, and will see your first name, your village and this: “{ $question }”
answers-unclear-seen = Mentors of your village and the association can read this question, without your name, to make the answer clearer.
# $name (text), $role (text) - mentor, officer, nobody; $language (text) - en, zh: of the answer
answers-kept-foreign = { $role ->
    [mentor] { $name }, mentor,
    [officer] { $name }, the association,
   *[nobody] A mentor
} answered this in { $language ->
    [zh] Chinese
   *[en] English
}. I have it in no other language:
# $name (text), $role (text) - mentor, officer, nobody; $month (number, 1-12), $year (text)
answers-kept-from = From: { $role ->
    [mentor] { $name }, mentor
    [officer] { $name }, the association
   *[nobody] a mentor
}; { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }.
relay-asks-secrets = ⚠️ Learning here costs nothing, and nobody here needs your papers, card numbers or codes, whoever asks. Send none of them.
# $name (text)
relay-answer-private = { $name } has answered you:
desk-answer = Answer
desk-take = I take it
desk-up = To the association
# $name (text) - a learner to whom these words may belong
not-sent-there = This did not go to { $name }.
# $name (text)
send-there = Send it to { $name }

## Village groups

# $at (text) - the bot's name with @
group-hello =
    Hello, everybody. I am First Mover. I help people who begin to sell online.

    To ask me something, begin with my name: { $at } how do I pack eggs?
    I stay silent otherwise. Private matters you can tell me alone.
# $at (text) - the bot's name with @
group-how =
    To ask me, begin with my name, like this:
    { $at } how do I pack eggs?
    Private matters you can tell me alone.
# $at (text) - the bot's name with @
group-which = Which one do you mean? Write { $at } and one of these:
group-unknown =
    I have no checked answer to this, and I won't guess with anybody's money.
    Tell me alone, and I can ask a person for you.
group-only-private = I do that only between us two, not in the group.
group-voice-unheard = I can't listen to voice notes in a group. Write it, or talk to me alone.
group-private-button = Talk to me alone
group-article-button = Open in a private chat

## Written answers

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
written-ask = { $where ->
    [own] Shall a program on the association's own computer word answers for you, from the checked articles? Your question goes there, without your name.
   *[far] Shall a program of { $host } word answers for you, from the checked articles? Your question goes there, without your name.
}
written-yes = Yes, word them for me
written-no = No, only the articles
written-on = { $where ->
    [own] Good. From your next question on. You can change this under "What is kept".
   *[far] Good. From your next question on it goes to { $host }, without your name. You can change this under "What is kept".
}
written-off = Good. You get the words of the checked articles, as they stand.
written-privacy-on = { $where ->
    [own] A program on the association's own computer words answers for you. It gets your question, the step you are at and the articles; not your name, not your village.
   *[far] A program of { $host } words answers for you. It gets your question, the step you are at and the articles; not your name, not your village. What you write in a question can be read there.
}
written-privacy-off = Answers are the words of the checked articles. Your questions go to no other program.
written-turn-on = Let a program word answers
written-turn-off = Only the articles' words
model-use-none = No program is set up that words answers. Learners get the words of the checked articles.
model-use-host = { $where ->
    [own] Answers are worded by a program on your own computer, for learners who agreed.
   *[far] Answers are worded by a program of { $host }, for learners who agreed.
}
# $cost (text) - dollars with cents
model-use-today = Today: { $calls } of { $of } calls, { $cost } dollars.
model-use-month = This month: { $calls } calls, { $cost } dollars.
# $today, $month (number) - calls; $todayCost, $monthCost (text) - dollars with cents
model-use-line = Answers by a program: { $today ->
    [one] 1 call
   *[other] { $today } calls
} today, { $todayCost } dollars; { $month } this month, { $monthCost } dollars.
model-use-answers = This month it worded { $written } answers. For { $other } more the checked article was said instead.
model-use-how = Each learner has up to { $each } calls a day. Beyond that, and whenever something is not in the articles, the article itself is said.
# $calls (number) - calls in one day
model-spent = Answers by a program are over for today: all { $calls } calls are used. Learners get the words of the checked articles until midnight.

## Talking: bursts, follow-ups, why not clear, advice that costs money

talk-go-on = Go ahead, ask. I am listening.
# $who (text) - person, else the association; $name (text)
person-how = What shall I ask { $who ->
    [person] { $name }
   *[association] the association
}? Write it in one message. I show it to you before it goes.
person-nobody = Nobody can be asked just now: you have no mentor, and nobody at the association is here yet. Ask me, or look through the topics.
danger-not-paid = You have not paid: good. Keep it so. Do not answer him any more, and keep the chat. If he calls again, hang up and tell somebody you trust.
danger-knows-me = That proves nothing. Such callers often know a name, a shop or an order, and that is why they are believed. Give no code, no money, no look at your screen. Hang up, open the seller app yourself and see whether there is a message.
danger-tapped = Close that page now. Did you type a code, a PIN, a password or a card number there, or did an app come onto the phone? Then call your bank now, and change the password in the real app. Did you type nothing? Then nothing is lost: pay nothing, and do not open it again.
danger-typed-nothing = You typed nothing there: good. Close that page and do not open it again. If a new app came onto the phone, take it off. Pay nothing, and keep the message.
danger-untouched = Good that you did nothing with it. Do not answer, and do not tap on it. Pass it on to nobody else; show it at home, so that they know it too.
danger-perhaps = { $doubt }:
danger-something-else = It is about something else
danger-nobody = Nobody at the association can be reached through me yet. Do not wait for them: do what it says above now, and tell somebody beside you.
# $label (text)
talk-about = About: { $label }

unclear-why = What was the trouble? One tap helps the people who write the answers.
unclear-long = Too long
unclear-words = Words I don't know
unclear-other = That was not my question
unclear-here = It does not fit here
unclear-words-are = The words in it:
unclear-no-words = I have none of these words explained yet. A person can say it in other words.
unclear-noted-long = I have noted that it is too long. A person can say it in one sentence.
unclear-noted-here = I have noted it. Somebody who knows your place can say how it is there.

judge-test-price = Try it first: one product, one week. Then count what is left before you go on.
judge-test-stock = Try it first: buy a few pieces, sell them, and look how long they took.
judge-test-ads = Try it first: a small sum for three days. If no order comes of it, stop.
judge-test-loan = Try it first without borrowed money, as small as it can be. Sign nothing today; ask a person.
judge-test-credit = Try it first: one person you know, a small sum, a day that is named. Paid on the day? Then the next.
judge-test-rules = Ask the office, or a person, before you spend money on it.
judge-test-deal = Pay nothing and sign nothing today. Show it to a person first.
judge-test-group = Try it with three or four people for a month, before you put money together.

job-heard = I hear you. This job needs a tap: tap what fits. Was it a question? Write it with a question mark.

# $text (text) - what they wrote, clipped
either-said = You wrote: “{ $text }”
either-ask = Is this your answer to the job, or a question?
either-task = My answer
either-question = A question

## Articles that are due, for officers

# $count (number) - articles late
work-articles = Answers to check ({ $count })
# $count (number) - at least 1; $late (number); $until (text) - a day
articles-due-month =
    { $count ->
        [one] One answer needs
       *[other] { $count } answers need
    } checking against the sources by { $until }.{ $late ->
        [0] {""}
        [one] {" "}One is late: whoever asks is told that it is old.
       *[other] {" "}{ $late } are late: whoever asks is told that they are old.
    }
    Please tell the person who looks after the answers.
articles-due-open = Show me which
# $until (text) - a day
articles-due-title = Answers to check against the sources by { $until }:
# $until (text) - a day
articles-due-none = No answer needs checking before { $until }.
# $month (text) - a month and its year; $label (text); $late (text) - yes, no
articles-due-row = { $month }: { $label }{ $late ->
    [yes] {" "}(late)
   *[no] {""}
}
# $count (number) - at least 1
articles-due-more = { $count ->
    [one] And one more.
   *[other] And { $count } more.
}
articles-due-how = For each one: if it still holds, set a new date. If not, correct the answer.

# At the console
# $day (text), $month (text)
article-desk-checked = Compared with its sources on { $day }; again by { $month }.
# $days (number)
model-use-days = The last { $days } days, the newest first
# $what (text) - day, calls or dollars
model-use-column = { $what ->
    [day] Day
    [calls] Calls
   *[dollars] Dollars
}

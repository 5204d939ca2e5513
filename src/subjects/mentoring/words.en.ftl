## Looking at what learners show

# What was shown, as a thing: $kind is photo, voice, document, link, number or text.

# $name (text), $kind (text)
look-card = { $kind ->
    [photo] { $name } shows you a photo.
    [voice] { $name } shows you a voice message.
    [document] { $name } shows you a file.
    [link] { $name } shows you a link.
    [number] { $name } shows you some numbers.
   *[text] { $name } shows you a few words.
}
# $words (text)
look-words = “{ $words }”
# $name (text) - what the number is; $number (text)
look-number = { $name }: { $number }
look-flag-link-form = ⚠ This does not look like a web address.
look-flag-number-range = ⚠ A number looks odd: very large, very small, or less than nothing is left.
# $count (number), $unit (minutes, hours or days)
look-waited = { $unit ->
    [minutes] { $count ->
        [one] Waiting for a minute.
       *[other] Waiting for { $count } minutes.
    }
    [hours] { $count ->
        [one] Waiting for an hour.
       *[other] Waiting for { $count } hours.
    }
   *[days] Waiting for { $count } days.
}
# $count (number), $unit (minutes, hours or days)
look-usual = { $unit ->
    [minutes] { $count ->
        [one] Usually somebody looks within a minute.
       *[other] Usually somebody looks within { $count } minutes.
    }
    [hours] { $count ->
        [one] Usually somebody looks within an hour.
       *[other] Usually somebody looks within { $count } hours.
    }
   *[days] Usually somebody looks within { $count } days.
}
# $place (number)
look-place = { $place ->
    [1] You are first in line.
    [2] You are second in line.
    [3] You are third in line.
   *[other] You are number { $place } in line.
}
# $count (number)
look-behind = { $count ->
    [one] One more waits behind it.
   *[other] { $count } more wait behind it.
}
look-button-good = 👍 Good
look-button-change = Please change
look-button-skip = Skip
look-button-private = Delete, it is private
look-button-would-change = I would ask for a change
# $name (text), $kind (text)
look-why = What should { $name } change? Tap a reason. Or write it now, or say it in a voice message: { $name } gets it as it is.
look-why-unclear = I can't make it out
look-why-numbers = The numbers don't fit
look-why-missing = Something is missing
look-why-how = Write a few words, or send a voice message. Or tap a reason above.
# $most (number)
look-words-long = That is long for a phone. Please say it in at most { $most } letters, or in a voice message.
look-reason-unclear = “I can't make it out. Please send it once more, closer or clearer.”
look-reason-numbers = “The numbers don't fit together. Please count them once more.”
look-reason-missing = “Something is still missing. Please read the task once more and add it.”
# $name (text), $kind (text)
look-good = { $kind ->
    [photo] { $name } has seen your photo: good.
    [voice] { $name } has heard your voice message: good.
    [document] { $name } has seen your file: good.
    [link] { $name } has seen your link: good.
    [number] { $name } has seen your numbers: good.
   *[text] { $name } has read your words: good.
}
look-good-first-price = You counted every cost before you set the price.
look-good-first-listing = Whoever opens it sees at once what it is.
look-good-first-parcel = Packed like this it can travel far and arrive whole.
look-good-first-month = A whole month is written down, what came in and what went out.
# $name (text), $kind (text)
look-change = { $kind ->
    [photo] { $name } looked at your photo:
    [voice] { $name } listened to your voice message:
    [document] { $name } looked at your file:
    [link] { $name } looked at your link:
    [number] { $name } looked at your numbers:
   *[text] { $name } read your words:
}
# $name (text), $kind (text)
look-change-voice = { $kind ->
    [photo] { $name } looked at your photo and tells you here what to change.
    [voice] { $name } listened to your voice message and tells you here what to change.
    [document] { $name } looked at your file and tells you here what to change.
    [link] { $name } looked at your link and tells you here what to change.
    [number] { $name } looked at your numbers and tells you here what to change.
   *[text] { $name } read your words and tells you here what to change.
}
# $who (text) - person, association; $name (text), $kind (text)
look-not-yet = { $who ->
    [association] The association
   *[person] { $name }
} has not looked yet at { $kind ->
    [photo] your photo
    [voice] your voice message
    [document] your file
    [link] your link
    [number] your numbers
   *[text] your words
}. You can go on; no need to wait.
look-no-waiting = You can go on; no need to wait.
# $kind (text)
look-show-again = { $kind ->
    [photo] 📷 New photo
    [voice] 🎤 Say it again
   *[other] Send it again
}
look-ask = Ask about it
look-later = Later
look-later-said = Good. Whenever you like: it is under “What I have shown”.
# $name (text), $kind (text)
look-private = { $kind ->
    [photo] { $name } saw something on your photo that is nobody's business: a name, a number, a card or an account. I have deleted the photo here. Cover it, then take one more.
    [voice] { $name } heard something in your voice message that is nobody's business: a number, a card or an account. I have deleted it here. Say it once more without that.
   *[other] { $name } saw something in it that is nobody's business: a name, a number, a card or an account. I have deleted it here. Send it once more without that.
}
# $name (text), $kind (text)
look-once-more = { $kind ->
    [photo] { $name } looks at your photo once more, and you will hear. You can go on.
    [voice] { $name } listens to your voice message once more, and you will hear. You can go on.
    [document] { $name } looks at your file once more, and you will hear. You can go on.
    [link] { $name } looks at your link once more, and you will hear. You can go on.
    [number] { $name } looks at your numbers once more, and you will hear. You can go on.
   *[text] { $name } reads your words once more, and you will hear. You can go on.
}
# $name (text), $verdict (good, change or private)
look-told = { $verdict ->
    [good] { $name } hears: good.
    [change] { $name } hears what to change.
   *[private] It is deleted. { $name } hears what to cover.
}
look-undo = ↩ Take it back (5 minutes)
look-undone = Taken back. It waits for you to look again.
look-undo-late = More than five minutes have passed, so it stays. If it was wrong, write to them.
look-undo-anew = A newer one has come in meanwhile; it waits for you.
# $name (text), $verdict (good, change or private)
look-already = { $verdict ->
    [good] { $name } has looked already: good.
    [change] { $name } has looked already: please change.
   *[private] { $name } has looked already: it was private and is deleted.
}
# $verdict (good, change or private)
look-already-association = { $verdict ->
    [good] The association has looked already: good.
    [change] The association has looked already: please change.
   *[private] The association has looked already: it was private and is deleted.
}
# $verdict (good, change or private)
look-already-you = { $verdict ->
    [good] You said it already: good.
    [change] You said it already: please change.
   *[private] It is deleted already.
}
# $name (text), $kind (text)
look-anew = { $name } has sent a newer one; it waits for you. What you just tapped does not count.
look-gone = This is not here any more.
look-not-yours = Somebody else looks at this now.
look-only-this = Only this one waits. It stays for later.
look-none = There is nothing for you to look at.
# $count (number)
look-today = { $count ->
    [0] You have looked at nothing today.
    [one] You have looked at one thing today.
   *[other] You have looked at { $count } things today.
}
look-again-how = Somebody looked at this already. What do you say to it? The learner won't hear your answer.
look-again-noted = Noted. The learner won't hear of it.
look-again-done = Somebody else did it already.
look-sentences = My own sentences
# $count (number), $most (number)
look-sentences-title = Sentences that you can send with one tap: { $count } of { $most }.
look-sentence-add = Add a sentence
look-sentence-ask = Write the sentence, as the learner will read it.
look-keep-sentence = Keep these words for next time
# $number (number)
look-sentence-drop = Delete { $number }
# $most (number)
look-sentences-full = You have { $most } already. Delete one first.
# $name (text)
look-help-ask = { $name } showed something and has been waiting for two days. You have done this step. Would you look? It takes a minute: good, or what to change.
look-help-yes = Yes, show me
look-help-pass = Not this time
look-help-no = Don't ask me again
look-help-passed = All right. Somebody else looks.
look-help-noted-no = Good, I will not ask you to look for others.
look-help-stop = Don't ask me to look for others

# $mentor (text)
mentor-yours = { $mentor } is your mentor in the village now and sees what you show. You need not wait for anybody: just go on.
# $mentor (text) - who stopped
mentor-left = { $mentor } is not your mentor any more. The association looks at what you show and answers what you ask, until there is another mentor. You need not wait for anybody: just go on.

## Learners of a mentor

# $count (number)
mentees-title = You look after { $count ->
    [one] one learner
   *[other] { $count } learners
}.
mentees-none = You have no learners yet. Whoever joins your village comes to you, and the daily message tells you.
# $until (text) - day, open; $day (text)
mentees-away = { $until ->
    [day] You are away, and back on { $day }. Others look at what your learners show meanwhile.
   *[open] You are away. Others look at what your learners show meanwhile.
}
mentees-go-away = I must go away for a while
mentees-filter-nobody = There is nobody here just now.
# $filter (text) - all, waiting, stuck, risk, new, asked; $count (number); $on (text) - yes, no
mentees-filter = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $filter ->
    [waiting] To look at
    [stuck] Stuck
    [risk] May give up
    [new] New
    [asked] Asked a person
   *[all] All
} { $count }
# $n (number), $name (text)
mentees-name = { $n }. { $name }
# $n (number); $name, $bar (text); what mentees-marks says
mentees-line =
    { $n }. { $name } { $bar }
    { mentees-marks }
# $waiting, $still (number); $step (text); $begun, $new (text) - yes, no; $here (text) - here, resting, left
mentees-marks = { $begun ->
    [no] not begun
   *[yes] { $step }
}{ $waiting ->
    [0] { "" }
   *[other] { " " }· { $waiting } to look at
}{ $still ->
    [0] { "" }
   *[other] { " " }· still for { $still } days
}{ $new ->
    [yes] { " " }· new
   *[no] { "" }
}{ $here ->
    [left] { " " }· has left
    [resting] { " " }· takes a break
   *[here] { "" }
}
# $what (text) - shop, not-shop, sold, not-sold, here, not-here, not-begun, step; $count, $all (number) - learners; $days, $step (number)
learners-asked = { $what ->
    [shop] With a shop
    [not-shop] Without a shop yet
    [sold] First parcel sent
    [not-sold] No parcel sent yet
    [here] { $days ->
        [one] Here in the last day
       *[other] Here in the last { $days } days
    }
    [not-here] { $days ->
        [one] Not here for a day or longer
       *[other] Not here for { $days } days or longer
    }
    [not-begun] Not one step done yet
   *[step] At step { $step }
}: { $count ->
    [0] nobody of your { $all }
   *[other] { $count } of { $all }
}
# $n (number); $name (text); what mentees-marks says
learners-line = { $n }. { $name }: { mentees-marks }
learners-by-steps = I go by the steps they have done. What they earn stands in their own book.
mentees-before = ‹ The one before
mentees-next = The next one ›
mentees-not-yours = This learner is not yours now.
mentees-not-begun = Has not begun the road.
# $done, $all (number)
mentees-steps-done = { $done } of { $all } steps done
# $joined, $given (text) - days
mentees-since = Here since { $joined }, yours since { $given }
# $day (text), $still (number) - whole days without a step forward
mentees-active = Last step or question: { $day }{ $still ->
    [0] { "" }
    [one] . No step forward for a day
   *[other] . No step forward for { $still } days
}
mentees-rests = Takes a break, until they come back
# $day (text)
mentees-rests-until = Takes a break until { $day }
mentees-has-blocked = Has stopped using the bot. Nothing reaches them.
mentees-has-stopped = Told me that they are stopping.
mentees-what-waits = To look at:
# $kind (text) - photo, voice, document, link, number, text; $task, $day (text)
mentees-waits = { $kind ->
    [photo] Photo
    [voice] Voice note
    [document] File
    [link] Link
    [number] Numbers
   *[text] Words
} · { $task } ({ $day })
mentees-lately = Lately:
mentees-story = Everything so far
# $day (text)
mentees-story-joined = { $day } joined
# $day (text)
mentees-story-given = { $day } came to you
# $day, $title (text), $number (number) - 0 for a step outside the fourteen; $claimed (text) - yes, no
mentees-story-step = { $day } { $claimed ->
    [yes] said this was done before:
   *[no] finished
} { $number ->
    [0] { $title }
   *[other] step { $number }: { $title }
}
# $day, $task (text); $kind (text) - photo, voice, document, link, number, text; $state (text) - waiting, kept, good, change
mentees-story-shown = { $day } showed { $kind ->
    [photo] a photo
    [voice] a voice note
    [document] a file
    [link] a link
    [number] numbers
   *[text] words
}: { $task }{ $state ->
    [waiting] { " " }(waits)
    [good] { " " }(seen: good)
    [change] { " " }(seen: please change)
   *[kept] { "" }
}
# $day (text), $count (number)
mentees-story-asked = { $day } { $count ->
    [one] asked something
   *[other] asked { $count } times
}
# $day, $text (text)
mentees-story-sent = { $day } asked a person: "{ $text }"
mentees-write = Write to them
# $count (number)
mentees-notes = Private notes ({ $count })
# $name (text)
mentees-notes-title = Your notes about { $name }
mentees-notes-full = There are ten notes already, so this one is not kept. Take one out, then write it again.
# $phone (own or shared)
mentees-notes-who = { $phone ->
    [shared] Of all mentors only you see them, and whoever holds this phone.
   *[own] Of all mentors only you see them.
} If { $name } asks for their own data, these words are in it, without your name. They are deleted with either of you, and when you stop being a mentor.
# $day, $text (text)
mentees-note-line = { $day }: { $text }
mentees-note-write = Write one
# $name (text)
mentees-note-ask = What do you want to remember about { $name }? Type it. Nothing about illness, debts or quarrels at home.
mentees-note-words = A note is words: please type it.
# $text (text)
mentees-note-remove = ✕ { $text }
# $name (text)
letter-ask-mentor = Type or speak. { $name } gets it, with your name above it.
# $name (text), $text (text) - what was typed below what somebody shows
look-typed = Is this for { $name }? “{ $text }”
# $name (text)
look-spoken = Is this voice message for { $name }? They hear it as it is, as what to change.
look-typed-send = Please change: tell { $name }
letter-typed-mine = No, I ask you
# $name, $text (text)
letter-typed = Is this your answer to { $name }? “{ $text }”
# $name, $text (text) - words of a mentor, before they go
letter-goes = Send this to { $name }? “{ $text }”
letter-not = Don't send it
# $count (number), $names, $text (text) - words of a mentor for all of their learners, before they go
letter-goes-all = Send this to all { $count } of your learners, { $names }? “{ $text }” Each gets it alone, and only you see the answers.
# $count (number)
letter-all-send = Send it to all { $count }
# $text (text)
letter-whom = To whom does this go? “{ $text }”
letter-waits = Nothing has gone yet.
letter-hurts = These words may hurt. Say what happened: that can be put right.
# $names (text)
letter-then = After that I ask you about { $names }.
# $name (text)
letter-ask = Type or speak. { $name } will see it.
# $name (text)
letter-from-mentor = Message from { $name }:
# $name (text)
letter-back = { $name } answers you:
letter-answer = Answer
letter-left = All right, nothing was passed on.
letter-cannot = This cannot be passed on: it may show a number or a place. Words, voice and photos can.
letter-gone = The other one is not here any more, or it is too long ago. This was not passed on.
# $name (text)
letter-over = { $name } is not your mentor now, so this was not passed on. Just ask here.
digest-button = The daily message
# $name (text)
digest-title = { $name }, your learners today:
# $count (number), $day (text)
digest-waiting = · { $count ->
    [one] One thing waits
   *[other] { $count } things wait
} for you to look at, the oldest since { $day }
# $count (number)
digest-stuck = · { $count ->
    [one] One has
   *[other] { $count } have
} not moved for a week
# $count (number)
digest-new = · { $count ->
    [one] One is
   *[other] { $count } are
} new
# $count (number)
digest-asked = · { $count ->
    [one] One question has
   *[other] { $count } questions have
} no answer yet
digest-what = One message a day tells you what waits, who is stuck and who is new. If nothing is new, none comes.
# $hour (text)
digest-is-at = It comes at { $hour }.
digest-is-off = None comes now.
# $hour (text) - 07:00, 12:30, 19:30, off; $on (text) - yes, no
digest-hour = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $hour ->
    [off] None
   *[other] { $hour }
}

## Mentors: who looks after whom

# $village (text)
mentors-title = Mentors of { $village }
mentors-none = There is none yet. Until then the association looks at what people show.
# $name (text); $mentees, $most, $waiting (number); $state (text) - on, away, until; $day (text)
mentors-row = { $name }: { $mentees } of { $most } learners{ $waiting ->
    [0] { "" }
   *[other] , { $waiting } to look at
}{ $state ->
    [away] , away
    [until] , away, back on { $day }
   *[on] { "" }
}
mentors-add = Appoint a mentor
mentors-choose = Who should be a mentor here? The person is told and can say no.
mentors-nobody-there = Nobody else of this village is here yet.
mentors-not-listed = Is the person not in the list? Type how the first name begins. Or send them the village's link: when they have joined, their name is here.
# $name, $day (text) - two of one name
mentors-since = { $name } · here since { $day }
mentors-send-link = The village's link
# $count (number) - more than 99 are not counted
mentors-alone = { $count ->
    [one] One person here has no mentor. The association looks at what they show.
    [99] { $count } people here or more have no mentor. The association looks at what they show.
   *[other] { $count } people here have no mentor. The association looks at what they show.
}
# $name (text)
mentors-end = Remove { $name } as mentor
# $name, $village (text); $mentees (number)
mentors-end-ask = Remove { $name } as a mentor of { $village }? { $mentees ->
    [0] Nobody learns with { $name } now.
    [one] One learner gets another mentor; where there is none, the association looks.
   *[other] { $mentees } learners get another mentor; where there is none, the association looks.
} { $name } hears of it. You can take it back for ten minutes.
mentors-end-yes = Yes, remove
# $name, $village (text)
mentors-ended = { $name } is no longer a mentor of { $village }.
# $name, $village (text)
mentors-undone = { $name } is a mentor of { $village } again, and has the same learners.
# $village (text)
mentor-restored = That was a mistake: you are a mentor in { $village } as before, with the same learners.
# $name, $villages (text), $count (number) - learners
mentors-lives-back = { $name } is a mentor of { $villages } again. { $count ->
    [0] No learner came back.
    [one] One learner came back.
   *[other] { $count } learners came back.
} Who chose somebody else stays there. Talks go on with whoever has them now.
# $name, $villages (text)
mentors-lives-late = { $name } was a mentor of { $villages }. That was more than a month ago, and the learners have somebody else. To have { $name } again, tap below. Then give learners back one by one on their pages.
# $name, $villages (text)
mentors-lives-ask = { $name } was a mentor of { $villages }. Somebody else may hold the phone: speak with { $name } first. Then bring the role and the learners back with a tap.
# $name (text)
mentors-lives-again = { $name } is a mentor again
# $village (text)
mentors-lives-village = Mentors of { $village }
# $village (text)
mentors-lives-make = Mentor of { $village } again
mentors-lives-wait = Whether you are a mentor again, the association says. I have asked.
# $villages (text), $count (number) - learners
mentor-lives = It was noted by mistake that you had died. I am sorry. You are a mentor of { $villages } as before. { $count ->
    [0] New learners can come to you.
    [one] One learner is with you again.
   *[other] { $count } learners are with you again.
}
# $village (text), $most (number)
mentor-appointed = The association asks you to be a mentor in { $village }. You see what at most { $most } learners show you, and say: good, or please change. Ten minutes a day are enough. Once a day I tell you what is new.
mentor-become = The association chooses the mentors. Tell it below that you want to be one, and what you sell. A mentor looks at what at most 15 learners of the village show; ten minutes a day are enough. It helps to teach one neighbour first.
mentor-tell-all = Type it so: “tell all my learners …”, or for one “tell Ann …”. You see it before it goes. For the whole village ask the association: they can send it.
mentor-ask-association = Ask the association to send it
# $most and $count (numbers)
mentor-more = { $count ->
    [one] You look after 1 learner;
   *[other] You look after { $count } learners;
  } { $most } is the most. Who gets you more is the association: ask it with a tap.
mentor-boss = The association asked you to be a mentor, and looks after mentors. What you want to say goes to it with a tap.
mentor-hurt = Nobody has to bear that. Rude words need no answer. On the learner's page you can hand them to another mentor; the association can do it, too.
mentor-stop = I don't want to
# $mentees (number)
mentor-stop-ask = Stop being a mentor? { $mentees ->
    [0] Nobody learns with you now.
    [one] Your learner gets another mentor; where there is none, the association looks. They are told.
   *[other] Your { $mentees } learners get another mentor; where there is none, the association looks. They are told.
} Your private notes are deleted after ten minutes. Until then you can take it back.
mentor-stop-yes = Yes, I stop
mentor-stay = No, I stay
mentor-stopped = Good, you are no longer a mentor. Your own road stays as it was.
# $village (text)
mentor-dismissed = The association has ended your work as a mentor in { $village }. Thank you for the time you gave. Your own road stays as it was.
# $mentees (number)
mentor-away-ask = { $mentees ->
    [0] While you are away no new learners come to you.
    [one] While you are away another mentor looks after your learner; where none is free, the association. They are told. When you are back, they come back to you.
   *[other] While you are away other mentors look after your { $mentees } learners; where none is free, the association. They are told. When you are back, they come back to you.
}
mentor-away-yes = I go, and don't know the day yet
mentor-away-no = No, not now
mentor-away-when = On which day are you back? Tap one, or write a day, such as 12 December.
# $day (text)
mentor-away-until = Back on { $day }
mentor-away-unclear = I can't read that as a day within a year. Please write it so: 12 December.
mentor-away-change = Another day
# $until (text) - day, open; $day (text)
mentor-away = { $until ->
    [day] You are away, and back on { $day }. That morning your learners come back to you by themselves, and I tell you. New learners go to others until then.
   *[open] You are away. New learners go to others until you are back.
}
# $count (number) - learners
mentor-away-others = { $count ->
    [one] Another mentor looks after one learner meanwhile, who was told.
   *[other] Other mentors look after { $count } learners meanwhile. They were told.
}
# $count (number) - learners
mentor-away-alone = { $count ->
    [one] For one learner no other mentor is free: the association looks. The learner was told.
   *[other] For { $count } learners no other mentor is free: the association looks. They were told.
}
# $mentor (text); $until (text) - day, open; $day (text)
mentor-away-yours = { $until ->
    [day] { $mentor } is away, and back on { $day }.
   *[open] { $mentor } is away for a while.
} Until then the association looks at what you show. You need not wait for anybody: just go on.
# $mentor (text); $until (text) - day, open; $day (text)
mentor-away-back = { $until ->
    [day] { $mentor } is away, and back on { $day }. Then { $mentor } is your mentor again.
   *[open] { $mentor } is away for a while. After that { $mentor } is your mentor again.
}
# $count (number)
mentor-home = Good morning. Today you are back. { $count ->
    [0] New learners can come to you again.
    [one] One learner is with you again.
   *[other] { $count } learners are with you again.
}
mentor-home-not-yet = I am not back yet
# $count (number)
mentor-back = Welcome back. { $count ->
    [0] New learners can come to you again.
    [one] One learner is with you again.
   *[other] { $count } learners are with you again.
}
# $mentor (text)
mentor-yours-again = { $mentor } is back, and is your mentor again. Just go on.
# $name (text), $looked (number), $differ (number)
mentors-again = { $name }, looked at again: { $looked }, of these different: { $differ }
# $count (number)
work-looks = 👀 What I should look at ({ $count })

## Handed over to another mentor

hand-button = Hand over to another mentor
hand-all-button = Choose who takes the learners
hand-first = Give a mentor
hand-other = Give another mentor
# $name (text)
hand-choose = Choose a mentor for { $name }
# $mentor (text), $room (number) - how many more learners
hand-to = { $mentor } (room for { $room })
# $name (text)
hand-whom = Who is to look after { $name } from now on? Here are the mentors of the village who have room.
hand-nobody = No other mentor of this village has room now.
hand-nobody-ask = The association can find somebody. It sees your first name, and whom you want to hand over.
# $mentor, $village, $name (text); $count (number) - learners
hand-wish = { $mentor } ({ $village }) asks you to find another mentor for { $count ->
    [one] { $name }
   *[other] { $count } learners
}. No other mentor there has room: appoint one first, then choose.
hand-not = No, it stays as it is
# $name, $mentor (text)
hand-ask = { $mentor } looks after { $name } from now on? What { $name } showed and asked goes along. { $name } is told, and may choose somebody else.
# $by (text) - mentor, association; $name, $from (text)
hand-ask-notes = { $by ->
    [mentor] Your private notes about { $name } are deleted: nobody else sees them.
   *[association] The private notes of { $from } about { $name } are deleted.
}
# $mentor (text)
hand-yes = Yes, { $mentor }
# $name, $mentor (text)
hand-done = { $mentor } looks after { $name } now. Both know.
# $by (text) - mentor, association; $from, $mentor (text)
hand-yours = { $by ->
    [mentor] { $from } asks { $mentor } to be your mentor from now on.
   *[association] The association asks { $mentor } to be your mentor from now on.
}
# $mentor (text)
hand-yours-stays = { $mentor } sees what you have shown and asked a mentor. Your place on the road stays, and so does who brought you and who taught you. Would you like somebody else? Tap below.
# $by (text) - mentor, association, learner; $from, $name (text)
hand-came = { $by ->
    [mentor] { $from } hands { $name } over to you. You are { $name }'s mentor now.
    [learner] { $name } has chosen you as mentor.
   *[association] The association asks you to look after { $name }. You are { $name }'s mentor now.
}
# $by (text) - mentor, association; $from (text), $count (number)
hand-came-all = { $by ->
    [mentor] { $from } hands over to you:
   *[association] The association asks you to look after learners of { $from }:
} { $count ->
    [one] one learner.
   *[other] { $count } learners.
} You are their mentor now.
# $things, $questions (number)
hand-came-waits = It waits for you: { $things ->
    [0] { "" }
    [one] one thing to look at
   *[other] { $things } things to look at
}{ $things ->
    [0] { "" }
   *[other] { $questions ->
        [0] { "" }
       *[other] , { "" }
    }
}{ $questions ->
    [0] { "" }
    [one] one question
   *[other] { $questions } questions
}.
# $name (text)
hand-page = The page of { $name }
# $by (text) - association, learner; $name, $mentor (text)
hand-left = { $by ->
    [learner] { $name } has chosen { $mentor } as mentor. You need do nothing.
   *[association] The association has asked { $mentor } to look after { $name }. You need do nothing.
}
# $mentor (text), $count (number)
hand-left-all = The association has asked { $mentor } to look after { $count ->
    [one] your learner
   *[other] { $count } of your learners
}. You need do nothing.
# $by (text) - mentor, association; $name (text)
hand-all-whom = { $by ->
    [mentor] Who is to look after your learners from now on?
   *[association] Who is to look after the learners of { $name } from now on?
} Here are the mentors of the village who have room.
hand-all-none = There is no learner who could go there.
# $mentor (text), $count (number)
hand-all-ask = { $mentor } looks after { $count ->
    [one] one learner
   *[other] { $count } learners
} from now on? What they showed and asked goes along. They are told, and may choose somebody else.
# $count (number)
hand-all-staying = { $count ->
    [one] One learner stays where they are.
   *[other] { $count } learners stay where they are.
}
# $by (text) - mentor, association; $from (text)
hand-all-notes = { $by ->
    [mentor] Your private notes about them are deleted: nobody else sees them.
   *[association] The private notes of { $from } about them are deleted.
}
# $mentor (text), $count (number)
hand-all-done = { $mentor } looks after { $count ->
    [one] one learner
   *[other] { $count } learners
} more now. Everybody was told.
hand-rest = Choose somebody for the rest

## A learner's own mentor

guide-mine = My mentor
guide-self = You are a mentor here yourself, so nobody else looks after you.
# $mentor (text)
guide-is = Your mentor is { $mentor }. { $mentor } sees what you show, and what you ask a mentor.
guide-nobody = You have no mentor now. The association looks at what you show. You need not wait for anybody.
guide-other = I want somebody else
guide-one = I want a mentor
guide-whom = Whom would you like as a mentor? Here are those of your village who have room.
guide-none-of-these = Somebody not in this list
guide-stays = It stays as it is
# $mentor (text)
guide-ask = { $mentor } is to be your mentor? Then { $mentor } sees what you have shown and asked a mentor.
# $from (text)
guide-ask-before = { $from } hears that you have chosen somebody else. Nobody asks you why.
# $mentor (text)
guide-yes = Yes, { $mentor }
# $mentor (text)
guide-done = { $mentor } is your mentor now. Just go on where you were.
# $mentor (text)
about-mentor-not = This does not go to { $mentor }.
about-mentor-free = Learning here costs nothing. Nobody may ask you for money for it, a mentor neither.
# $mentor (text)
about-mentor-none = Nothing of yours waits with { $mentor } just now. Write me what you want to know: I show you who gets it before it goes. Or choose below.
guide-tell-ask = Then the association looks for somebody. They will see your first name, your village, and that you would like another mentor.
guide-tell-yes = Yes, tell them
guide-told = The association knows now and looks for somebody. Until then it stays as it is.
guide-tell-nobody = Nobody of the association can be reached yet. It stays as it is; please try again later.
# $name, $village, $mentor (text)
guide-wish = { $name } ({ $village }) would like another mentor. Mentor now: { $mentor }.

## The mentor's desk in a browser

# $count (number)
desk-queue = { $count } wait, the oldest first
desk-file = Open the file
# $name (text)
desk-own = Or in your own words. { $name } gets them as they are.
desk-send = Send these words
desk-keys = Keys: 1 good, 2 please change, u take back, j the next one, k the one before.
desk-filters = Which learners

desk-name = A part of the name
desk-sort = In which order
# $sort (text) - need, name, steps, quiet
desk-sorted = { $sort ->
    [name] By name
    [steps] Fewest steps done first
    [quiet] Longest silent first
   *[need] As in the chat
}
desk-unnote = Take this note out

## What officers type of mentors

# $name, $village (text)
said-is-mentor = { $name } is a mentor of { $village } already.
# $name, $village (text); $home (text) - where that person lives; $where (text) - other, none
said-not-there = { $where ->
    [none] { $name } has not said yet in which village they live. A mentor lives in the village. Send { $name } the link of the village first.
   *[other] { $name } lives in { $home }, not in { $village }. A mentor lives in the village. Who has moved changes the village under “Me”, or comes by the village's link.
}
# $name (text)
said-no-mentor = { $name } is no mentor, and looks after nobody.
# $name, $mentor (text)
said-is-theirs = { $mentor } looks after { $name } already.

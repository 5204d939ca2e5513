## Goal, pause, honest exit

goal-ask =
    What do you want to achieve? Say it in your own words, or as a voice message.
    For example: ten parcels a week, or school money for autumn.
goal-leave = Not now
# $kind - text or voice; $said (text) - the goal in their words
goal-words-kept = { $kind ->
    [voice] I have kept what you said.
   *[text] Kept: { $said }
}
goal-day-ask = When shall we look at it? Tap, or type a day, for example: 1 March.
# $count (number)
goal-in-months = { $count ->
    [one] In 1 month
   *[other] In { $count } months
}
goal-day-new = A new day, then.
goal-again-day = The same goal once more.
# $text (text)
goal-day-unclear = I don't know which day "{ $text }" is. Write the day like this: 1 March, or 2027-03-01.
# $day (text)
goal-day-past = { $day } is today or over. Which later day suits you?
goal-day-far = That is more than three years away. A nearer day shows you more.
goal-day-by-voice = I can't listen to a day. Please tap or type it. Your goal is kept.
# $day (text)
goal-set = Your goal is set. On { $day }, in the evening, I ask you how it is. You can change it any day.
# $day (text)
goal-page = Your goal. We look at it on { $day }.
goal-page-no-day = Your goal. It has no day yet.
goal-voice = 🎤 A voice message
goal-earlier = Earlier goals:
# $day, $words (text), $state (reached, partly or not-yet)
goal-earlier-line = · { $day }: { $words } ({ $state ->
    [reached] reached
    [partly] partly
   *[other] not yet
})
goal-change-words = Other words
goal-change-day = Another day
goal-change = Change it
goal-drop = Remove this goal
goal-drop-ask = Remove this goal? Its words are gone then.
goal-drop-yes = Remove it
goal-keep = Keep it
goal-is-dropped = It is gone. A goal is there to help you; without one you go on all the same.
goal-reached-already = I have reached it
goal-reached = Reached
goal-partly = Partly
goal-not-yet = Not yet
goal-what-i-said = What I said
goal-day-has-come = The day we agreed on has come.
# $name, $day (text)
goal-how = { $name }, on { $day } you told me what you want to achieve. How is it going? Every answer is fine.
# $day (text)
goal-you-said = On { $day } you said:
goal-is-reached = You said what you wanted, and it is done. What is the next goal? Or show a neighbour how you did it.
goal-is-partly = Part of it is there, and that part stays. Take the same goal with a new day, or make it smaller.
goal-is-not-yet = Good that you looked. Often the goal is right and the day was too near. Take a new day, or ask me what holds it up.
goal-again = The same goal, a new day
goal-another = A new goal
goal-ask-help = ❓ Ask what helps
goal-answered-already = I have kept that already.

pause-ask = A break? Then I won't write first. Your place is kept, and you can ask me anything meanwhile. How long?
pause-how-long = How long?
pause-week = For a week
pause-harvest = Until after the harvest
pause-open = Until I come back
pause-harvest-ask = From which month on do you have time again?
pause-come-back = Come back now
# $day (text)
pause-set-until = Good. I won't write until { $day }. That evening I ask if you want to go on. Your place is kept.
pause-set-open = Good. I won't write until you come back. Your place is kept. To go on, press ▶️ My next job.
# $day (text)
pause-now-until = You have a break until { $day }.
pause-now-open = You have a break until you come back.
pause-longer = Another length
pause-bit-longer = A bit longer
pause-off = Stop reminders
pause-back = Good to have you back. The break is over.
# $name (text)
pause-over = Hello, { $name }. You wanted to come back today. Your place is kept:
pause-place-kept = You can begin where you like.

## Nudges

nudge-now = Now
nudge-sunday = Sunday evening
nudge-harvest = After harvest
nudge-off = Stop reminders
nudge-on = Remind me again
# $name (text)
nudge-hello = Hello, { $name }. Your place is kept.
# $job (text) - the task in a few words
nudge-stopped = You stopped at: { $job }, five minutes.
# $title (text) - of a step
nudge-stopped-cards = You stopped at: a few cards of "{ $title }", five minutes.
# $job (text) - the first task of the step, in a few words
nudge-next-job = Next comes: { $job }, five minutes.
# $title (text) - of a step
nudge-next-cards = Next come a few cards of "{ $title }", five minutes.
nudge-begin = Your first step waits. It begins with one small thing, five minutes.
nudge-ask = When shall we go on?
nudge-ask-busy = Busy in the fields? Tell me when to come back.
nudge-ask-last = From now on I wait for you and write no more reminders. You can go on any day, right from here.
# $name (text)
nudge-sunday-hello = Good evening, { $name }. You wanted to come back this Sunday.
# $day (text)
nudge-sunday-set = Good. On Sunday, { $day }, in the evening, I come back to it.
nudge-off-set = Good, no more reminders. What you ask for yourself still comes. Your place is kept. To be reminded again: ☰ More, 🙂 Me, Breaks and tips, Take a break.
nudge-on-set = Good. I remind you again, at most twice a week.
nudge-is-off = Reminders are off.
reach-hour = When may I write?
reach-hour-ask = I write first at most twice a week, and never at night. Which hour suits you?
# $hour (text) - such as 19:30
reach-hour-set = Good. From now on I write at { $hour }.
# $name (text)
trainer-hello = { $name }, a word from you may help.
# $count (number)
trainer-stuck = { $count ->
    [one] One of the people you brought has been stuck for a week or more.
   *[other] { $count } of the people you brought have been stuck for a week or more.
}
# $name, $title (text), $number (number) - of a step
trainer-named-step = · { $name }: step { $number }, { $title }
# $name, $title (text)
trainer-named = · { $name }: { $title }
# $count (number)
trainer-others = · { $count ->
    [one] one more, who keeps their name private
   *[other] { $count } more, who keep their names private
}
trainer-how = A few words from somebody they know do more than mine. Go by, or send them some; I have them ready.
trainer-words = Words to send
trainer-forward = Hold the next message and forward it.
# $people, $count (number) - people for whom these words were taken along, and those of them who went on
trainer-came = People took these words along for { $people } others so far. { $count ->
    [0] None of them went on within a week.
    [1] One of them went on within a week.
   *[other] { $count } of them went on within a week.
}
trainer-other-words = Other words
# $sentence (kept, together or small), $number (number), $title, $link (text) - what a neighbour forwards
trainer-text-step = { $sentence ->
    [together] Hello! I thought of you. Shall we do step { $number }, { $title }, together? I come by, or you come to me; a quarter of an hour is enough. { $link }
    [small] Hello! In First Mover one small thing waits for you in step { $number }, { $title }. It takes a few minutes. Tap here, and it shows you which. { $link }
   *[kept] Hello! Your place in First Mover is kept: step { $number }, { $title }. It goes in small pieces, a few minutes each. What holds you up? Ask me, or we do it together. { $link }
}
# $sentence (kept, together or small), $link (text)
trainer-text = { $sentence ->
    [together] Hello! I thought of you. Shall we go on with First Mover together? I come by, or you come to me; a quarter of an hour is enough. { $link }
    [small] Hello! In First Mover one small thing waits for you. It takes a few minutes. Tap here, and it shows you which. { $link }
   *[kept] Hello! Your place in First Mover is kept. It goes in small pieces, a few minutes each. What holds you up? Ask me, or we do it together. { $link }
}

## What somebody wants to be reminded of

# $days (number) - 0 is today; $day, $hour (text)
wish-set = { $days ->
    [0] Good. I write to you today at { $hour }.
    [1] Good. I write to you tomorrow at { $hour }.
   *[other] Good. I write to you on { $day } at { $hour }.
}
# $words (text) - what somebody wrote who wants to be reminded
wish-words = You wrote: “{ $words }”
wish-night = From 21:30 to 6:30 I write to nobody. For that hour, set the alarm of your phone.
wish-drop = Don't remind me
wish-dropped = Good, I won't write about it.
# $why (no-time, again, many, stranger)
wish-how = { $why ->
    [again] I can't remind you again and again, only once. Write the day, for example: remind me tomorrow at 8. For every day, set the alarm of your phone.
    [many] You have twenty reminders already; I keep no more. When one of them has come, write it to me again.
    [stranger] I can't write to you first: I may not remember you yet. Begin with me, and I can remind you. Until then, set the alarm of your phone.
   *[other] Tell me when. Write it in one message, for example: remind me tomorrow at 8 to call Mary.
}
# $name (text)
wish-due = Hello, { $name }. You wanted me to write to you now.

## How it is going (pulse)

pulse-open = How is it going?
pulse-begin = Begin
pulse-yes = Yes, ask me
pulse-later = Another time
pulse-no = No, don't ask
pulse-stop = Don't ask me this
# $name (text)
pulse-hello = { $name }, how is it going?
pulse-what = Five questions, a tap each: what you learn, whom you can ask, what has changed at home.
# $phone (own or shared)
pulse-consent = Five taps, if you like. { $phone ->
    [shared] Whoever holds this phone can see your answers;
   *[own] Only you see your answers;
} the association sees only totals of at least five people. You can skip any question, or say no.
pulse-quarter = Three months have gone by. Five taps, and you see what has changed. You can skip any of them.
# $number, $all (number)
pulse-count = { $number } of { $all }
pulse-ask-learning = In the last three months: did you learn something new that helps you, or show somebody how it is done?
# $answer (text) - an answer's id
pulse-learning = { $answer ->
    [learned] I learned
    [showed] I showed somebody
    [both] Both
   *[neither] Neither
}
pulse-ask-belonging = The people here who sell: do you feel that you belong to them?
# $answer (text)
pulse-belonging = { $answer ->
    [a-little] A little
    [clearly] Clearly
   *[not-yet] Not yet
}
pulse-ask-asking = When a sale gives you trouble, whom here can you ask?
# $answer (text)
pulse-asking = { $answer ->
    [one] One person
    [several] Several
   *[nobody] Nobody
}
pulse-ask-keeping = Since you sell: is more left in your household?
# $answer (text)
pulse-keeping = { $answer ->
    [a-little] A little
    [clearly] Clearly
    [rather-not] Rather not say
   *[no] No
}
pulse-ask-nature = Use boxes again, send parcels together, sell what comes from here: how many of these three do you do?
# $answer (text)
pulse-nature = { $answer ->
    [one] One
    [two] Two
    [three] All three
   *[none] None
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-learning = { $first ->
    [learned] I learned →{ " " }
    [showed] I showed somebody →{ " " }
    [both] Both →{ " " }
    [neither] Neither →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-belonging = { $first ->
    [a-little] A little →{ " " }
    [clearly] Clearly →{ " " }
    [not-yet] Not yet →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-asking = { $first ->
    [one] One person →{ " " }
    [several] Several →{ " " }
    [nobody] Nobody →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-keeping = { $first ->
    [a-little] A little →{ " " }
    [clearly] Clearly →{ " " }
    [rather-not] Rather not say →{ " " }
    [no] No →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-nature = { $first ->
    [one] One →{ " " }
    [two] Two →{ " " }
    [three] All three →{ " " }
    [none] None →{ " " }
   *[other] {""}
}
# $first, $answer (text)
pulse-line-learning = · Learning and showing: { pulse-was-learning }{ pulse-learning }
# $first, $answer (text)
pulse-line-belonging = · Belonging: { pulse-was-belonging }{ pulse-belonging }
# $first, $answer (text)
pulse-line-asking = · Whom to ask: { pulse-was-asking }{ pulse-asking }
# $first, $answer (text)
pulse-line-keeping = · More left at home: { pulse-was-keeping }{ pulse-keeping }
# $first, $answer (text)
pulse-line-nature = · Boxes, parcels, local goods: { pulse-was-nature }{ pulse-nature }
# $phone (own or shared)
pulse-thanks = Thank you. { $phone ->
    [shared] Whoever holds this phone can see this:
   *[own] Only you see this:
}
# $phone (own or shared)
pulse-mine = How it is going. { $phone ->
    [shared] Whoever holds this phone can see this:
   *[own] Only you see this:
}
pulse-nothing-yet = You have not answered anything yet.
pulse-first-time = That was the first time. In three months I ask again, and you see what has changed.
# $day (text)
pulse-since = Before an arrow stands your first answer, of { $day }.
# $day (text)
pulse-same = All as the first time, on { $day }.
pulse-is-later = Good. In three months I ask again. Sooner? ☰ More, 🙂 Me, My goal, How is it going?
pulse-is-declined = Good, I won't ask. If you want it one day: ☰ More, 🙂 Me, My goal, How is it going?
pulse-is-left = Good. What you tapped is kept, the rest stays open.
pulse-stop-ask = Shall I stop asking, and delete the answers you gave?
pulse-stop-yes = Stop asking, delete them
pulse-stop-no = Leave it as it is
pulse-is-gone = Done: your answers are deleted, and I won't ask again.

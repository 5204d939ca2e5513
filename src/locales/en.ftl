
## Playbook

playbook-go-on = Go on
playbook-go-on-anyway = Go on; I do it later
playbook-go-on-meanwhile = Go on meanwhile
playbook-enough = Enough for today
playbook-later = Later
playbook-listen = 🔊 Listen
playbook-leave-it = Leave it as it is
playbook-do-it-now = Do it now
playbook-begin-step = Begin this
playbook-look-again = Look at it again
playbook-did-this = I did this already
playbook-did-all = I did all of these
playbook-all-steps = All steps
playbook-my-things = What I have shown
playbook-ask = Ask a question
playbook-invite = Invite a neighbour

# $number, $last (number) - this step and the last one; $title (text)
playbook-step-of = Step { $number } of { $last }: { $title }
# $title (text)
playbook-step-outside = { $title }
playbook-steps = ✓ done, ~ you said you did it, ▶ you are here.
# $minutes (number)
playbook-minutes = About { $minutes } minutes in all. You can stop at any place.
# $names (text) - titles of steps
playbook-needs-first = First comes: { $names }.
playbook-season-get-ready = Season 1 of 4: Get ready
playbook-season-open = Season 2 of 4: Open
playbook-season-sell = Season 3 of 4: Sell
playbook-season-together = Season 4 of 4: Together
# $job (text) - first sentence of the task that waits
playbook-job = Next job: { $job }
playbook-job-read-on = Next: read to the end of this step.
playbook-job-next-step = Next: the step after this one.
playbook-earlier-steps = These steps come before. Did you do one already? Tap it. If not, just go on: you can come back to them any time.
playbook-all-for-now = That is all for now. The next steps are being written. Your place is kept. Until then: ask me anything, or bring a neighbour.
# $count (number) - how many buttons with earlier steps follow
playbook-earlier-left = { $count ->
    [one] One earlier step is still open to you:
   *[other] { $count } earlier steps are still open to you:
}
playbook-stopped = Good, enough for today. Your place is kept. To go on, press ▶️ My next job.

# $count (number)
playbook-still-open = { $count ->
    [one] You are at the end of this step. One thing is still open:
   *[other] You are at the end of this step. { $count } things are still open:
}
playbook-task-done = This one is done. Go on?

playbook-tap-a-button = Please tap one of the buttons under this message. Nothing is lost.
playbook-quiz-again = This question comes back from some days ago. How do you see it today?
playbook-quiz-returns = I will ask this again in three days.

playbook-list-done = Done
# $least (number)
playbook-list-least = Please tick at least { $least }, then tap Done. If you have fewer, tap Later.
# $count (number)
playbook-list-all = { $count ->
    [one] You have it.
   *[other] You have all { $count }.
}
# $count, $all (number)
playbook-list-some = You have { $count } of { $all }. That is noted.

playbook-household-alone = Only me
playbook-household-others = Somebody else too
playbook-household-alone-noted = Good to know. If somebody in your home joins later, tell me then.
playbook-household-others-noted = Good. You count as one household, and each learns at their own pace. Send them this link.

playbook-by-text = ✍️ Write it here.
playbook-by-voice = 🎤 Say it in a voice message.
playbook-by-photo = 📷 Send a photo.
playbook-by-document = 📎 Send a file.
playbook-by-link = 🔗 Copy the link and send it here.
playbook-by-number = 🔢 Write the number, for example 20.
# $names (text) - what each number is; $example (text)
playbook-by-numbers = 🔢 Write them in one line: { $names }. For example: { $example }
playbook-cover-names = Before any photo: cover names and numbers.
# $mentor (text)
playbook-mentor-sees = { $mentor } will see this.
playbook-association-sees = The association will see this.
playbook-mentor-looks = { $mentor } will look; you can go on.
playbook-association-looks = The association will look; you can go on.
playbook-show-kept = I have kept it.
playbook-show-something-else = I cannot use that here. This is what I need:
# $count (number)
playbook-numbers-unread = { $count ->
    [one] I need one number, written in digits. Please write it once more.
   *[other] I need { $count } numbers in one line, written in digits. Please write them once more.
}
# $in, $out, $left (text) - amounts such as 20 or 16.50
playbook-left = { $in } comes in, { $out } goes out. { $left } is left from this one sale.
# $in, $out, $missing (text)
playbook-nothing-left = { $in } comes in, { $out } goes out. { $missing } is missing on each sale. A higher price, or a cheaper box or courier? You can change the numbers any time.
playbook-link-odd = This does not look like a web address. I keep it all the same. Better: copy the link once more and send it.
playbook-shown-is-good = Somebody has looked at the one you sent before, and it is good. It stays as it is.
playbook-nothing-shown = There is nothing you can change here now.
playbook-change-which = What do you want to send anew? It can be changed until somebody has looked and said it is good.

## Answers

answers-helped = Helped
answers-not-clear = Not clear
answers-ask-person = Ask a person
answers-browse = Look through the topics
answers-leave = Leave it
answers-none = Something else
answers-which = Which one do you mean?
answers-unknown =
    I have no checked answer to this, and I won't guess with your money.
    A person can answer, usually by tomorrow evening, and will see your name and question.
    Until then, pay nothing, sign nothing.
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
    [CN] This is China's rule; ask your own office.
   *[other] This is a rule of another country ({ $country }); ask your own office.
}
answers-caution = Try it small first, or ask a person, before you spend money.

## Everywhere

yes = Yes
skip = Skip
more = More …
leave-it = Leave it
too-fast = That was very fast. Please wait a minute, then send it again.
button-old = That button is old. Look at the newest message below.
officers-only = This is for officers of the association.
cannot-read-that = I can't use this here. Write or tap instead.
only-text-before-joining = I can only read text so far. Let us begin here:

## The bot's own description

bot-description = I teach selling online, one small job at a time. It is free. I never ask for money, bank cards or codes. Press Start.
bot-short-description = Learn to sell online, one small job at a time. Free.

## Commands, as the command menu shows them

command-start = Begin, or come back
command-next = My next job
command-progress = How far I am
command-ask = Ask a question
command-invite = Bring a neighbour
command-me = My name and village
command-language = 中文 / English
command-privacy = What is kept, and who sees it
command-export = All my data as a file
command-forget = Delete everything about me
command-help = How this works
command-villages = Villages and their codes
command-questions = Questions that wait for a person

## The four main buttons

button-next = ▶️ My next job
button-progress = 📊 How far am I
button-ask = ❓ Ask
button-more = ☰ More

## Joining

joining-hello = Hello. Good that you are here.
# $name (text)
joining-hello-from = Hello. { $name } sent you here.
joining-what-i-do = I teach selling online, one small job at a time. It is free. I never ask for money, bank cards or codes.
joining-who-runs = Who runs this?
joining-who-runs-answer = The e-commerce association of your county runs me. Sellers and village teachers write what I say. Nobody pays, and nobody is paid for bringing you. Which language?
joining-code-unknown = I don't know this invitation. It may be old. That is no problem: you can begin without it.
joining-already-here = You are here already, so this invitation changes nothing.
joining-consent = May I remember your first name, your village and where you stopped? Then you can come back any time. The county association runs me. You can delete everything any day.
joining-consent-yes = Yes
joining-consent-no = No, I'll only ask
joining-consent-who = Who sees it?
joining-who-sees = You see everything of yours. A mentor of your village sees your first name, your step and what you show. The association sees only totals of at least five people. Other learners see nothing unless you agree. May I remember you?
joining-declined = Fine. I remember nothing. Ask me anything about selling online: just write it.
joining-remember-after-all = Start learning
# $name (text)
joining-remembered = Good, { $name }. The four buttons below are always there.
# $name, $village (text)
joining-village-same = { $name } lives in { $village }. Do you live there too?
joining-village-another = Another village
joining-village-choose = Which village do you live in? Tap it, or type its name.
joining-village-type = Which village do you live in? Type its name.
joining-village-later = I'll say it later
joining-village-unreadable = I could not read that as a village's name. Please type only the name, for example: Shangxi.
# $name (text)
joining-village-near = I don't know { $name } yet. Is it one of these?
# $name (text)
joining-village-new = I don't know { $name } yet. Shall I add it?
# $name (text)
joining-village-add = Add { $name }
joining-village-retype = Type it again
joining-village-set = Noted.
joining-placement = Where are you today? Every answer is fine.
joining-placement-nothing = Nothing to sell yet
joining-placement-goods = I have goods
joining-placement-shop = I have a shop
joining-placement-daily = I sell every day
joining-placement-neighbours = I want to help neighbours
joining-worst-problem = What troubles you most now?
# $name (text)
welcome-back = Good to see you again, { $name }. Your place is kept.

## Home

# $link (text)
household-link = Others in your home can tap this link, or point the camera of their phone at this picture: { $link }
household-joined = Good. You are noted as one household.

## Asking

ask-how = Write your question in your own words. A few words are enough.
answer-helped = Good. I have noted it.
answer-left = All right. You can ask again any time.
either-ask = Is this your answer to the job, or a question?
either-task = My answer
either-question = A question
visitor-unknown =
    I have no checked answer to this, and I won't guess with your money.
    Until you know more, pay nothing, sign nothing.
    If you want, a person can answer. For that I must remember your first name.
voice-unread = I can't listen to voice messages yet. The association can. They will see your first name, your village and this message. Send it?
picture-unread = I can't judge pictures. The association can. They will see your first name, your village and this picture. Cover names and numbers first. Send it?
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

relay-confirm = The association will see your first name, your village and your question. Send it?
relay-send = Send it
relay-sent = Sent. An answer usually comes by tomorrow evening. You can go on meanwhile.
relay-already-sent = It is on its way already. The answer will come here.
relay-nobody-yet = Nobody is there to answer yet. I keep your question and send it as soon as somebody is. Until then, pay nothing, sign nothing.
# $name, $village, $text (text)
relay-question =
    { $name } ({ $village }) asks:
    { $text }

    Reply to this message and I pass your words on.
# $name, $village, $text (text)
relay-message =
    { $name } ({ $village }) sends the next message. { $text }

    Reply to it and I pass your words on.
# $name, $question (text)
relay-answer = { $name } answers your question "{ $question }":
# $name (text)
relay-passed-on = Passed on to { $name }.
relay-gone = This person has deleted their data. Your words were not passed on.
questions-none = No question waits for a person.
questions-how = These wait. Reply to a message and I pass your words on.

## My things

more-what = What would you like?
more-invite = Bring a neighbour
more-me = My name and village
more-language = 中文 / English
more-privacy = What is kept
more-help = How this works
more-villages = Villages
more-questions = Questions that wait
language-ask = 中文还是 English?
language-set = Good, English from now on.
# $name (text)
me = Your first name here: { $name }
# $village (text)
me-village = Your village: { $village }
me-no-village = Your village: not said yet
# $count (number)
me-brought = { $count ->
    [0] You have not brought anybody yet.
    [one] You have brought one person.
   *[other] You have brought { $count } people.
}
me-change-name = Change my name
me-change-village = Change my village
me-name-ask = What shall I call you? Write your first name.
# $name (text)
me-name-set = Good, { $name }.
# $link (text)
invite = Show a neighbour this picture, or send the link: { $link }
invite-how = They point the camera at it, or tap the link. It also works when you are offline, once the picture is saved. Nobody pays and nobody is paid.
invite-new-link = Make a new link, end the old one

## Rights

privacy = I keep: your first name, village, language, who brought you, where you stopped, what you ticked, wrote or showed, and your questions. I keep no phone number, no bank data, no identity card.
privacy-who = You see all of it. A mentor of your village sees your step and what you show. The association sees only totals of at least five people. The text of each message is deleted here once it is handled.
privacy-export = All of it as a file
privacy-forget = Delete everything
export-done = This is everything I keep about you.
forget-nothing = I keep nothing about you.
forget-confirm = Delete everything about you? Your place, what you showed and your questions are gone for good. People you brought stay, without your name.
forget-yes = Delete everything
forget-no = No, keep it
forget-kept = Everything is kept.
forget-done = All of it is deleted. If you ever want to begin again, press /start. All the best.
help =
    I teach selling online, one small job at a time.

    ▶️ My next job: go on where you stopped.
    ❓ Ask: or just write your question.
    📊 How far am I: your road.
    ☰ More: bring a neighbour, your data, language.

    I never ask for money, bank cards or codes. If somebody does, stop.

## Officers

villages-title = Villages. Tap one for its link.
# $name (text), $members (number), $state (proposed or listed)
villages-row = { $name } · { $members }{ $state ->
    [proposed] {" "}· new
   *[other] {""}
}
villages-add = Add a village
villages-name-ask = What is the village called? Type its name.
# $name, $link (text)
villages-one = { $name }. Whoever opens this link is noted in this village: { $link }
villages-new-code = New link, end the old one
villages-list = Put it on the list

## Failures: error-<code>, one for every ErrorCode in core/errors.ts

error-database-busy = I can't write anything down right now. Please try again in a few minutes.
error-database-newer = I am being repaired. Please try again later.
error-knowledge-invalid = Something in my notes is wrong. It is being repaired.
error-playbook-step-missing = This part has changed since you began it. Press "My next job" to go on.
error-unexpected = Something broke on my side, and I have made a note of it. Please send your last message once more.

## Reminders that somebody asked for

# $name (text)
remind-evening = Good evening, { $name }. You wanted to come back to this:

## Roads, branches, versions of a step

## Shop: the menu, what is left, price and margin

## Shop: cash book

## Shop: orders, stock, growth

## Chain and second teacher

## Topics and glossary

## Goal, pause, honest exit

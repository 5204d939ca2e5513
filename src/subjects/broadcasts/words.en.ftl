## Broadcasts

broadcast-ask =
    What shall they hear? Send it to me now: text, a photo, an album, a video, a file or a voice note.
    They get it just as you send it.
broadcast-ask-anew = Send it again, all of it: the new one takes the old one's place.
# $language (text) - zh or en
broadcast-ask-in = { $language ->
    [zh] Send me the Chinese one. If you send only text, the photos and videos stay.
   *[other] Send me the English one. If you send only text, the photos and videos stay.
}
broadcast-cannot = I can't send this on. I can send text, a photo, an album, a video, a file or a voice note.
# $by (number)
broadcast-text-long = That is { $by } characters too long for one message. Make it shorter, or say it in two. What you wrote is still above.
# $most, $by (number)
broadcast-caption-long = Under a photo, a file or a voice note there is room for { $most } characters; this has { $by } more. Make it shorter, or send only text. What you wrote is still above.
broadcast-let-be = Good, it stays where it is. To go on, tap "Send everybody a message".
# $words (text) - its beginning
broadcast-unfinished = One is not sent yet: "{ $words }". Go on with it?
# $text (text) - what was typed, on one line
broadcast-below = “{ $text }”: is this for the message that is not sent yet?
broadcast-below-take = Yes, put it in its place
broadcast-below-mine = No, I ask you
# $words (text) - its beginning
broadcast-unanswered = One waits for another officer to agree: "{ $words }". Write the next when that is settled.
broadcast-go-on = Go on with it
broadcast-throw = Throw it away
broadcast-thrown = Thrown away. Nobody got it.
broadcast-new = Write a new one
broadcast-earlier = Earlier messages
broadcast-preview = This is what people see:
# $language (text) - zh or en
broadcast-preview-in = This is what people who read { $language ->
    [zh] Chinese
   *[en] English
} see:

broadcast-page-whom = To whom:
broadcast-counting = Counting how many that is …
broadcast-counting-first = I count first how many that is, and then see to it.
# $people (number)
broadcast-count = { $people ->
    [one] That is one person.
   *[other] That is { $people } people.
}
# $people, $resting (number)
broadcast-count-resting = { $people ->
    [one] That is one person,
   *[other] That is { $people } people,
} of these { $resting } had one this week or want none: it does not go to them.
# $people (number)
broadcast-count-none-now = { $people ->
    [one] That is one person, who had one this week or wants none: today nobody would get it.
   *[other] That is { $people } people. All of them had one this week or want none: today nobody would get it.
} Choose a later day.
# $people, $resting (number)
broadcast-count-all = { $people ->
    [one] That is one person.
   *[other] That is { $people } people.
} Of these { $resting } had one this week or want none: a safety alert comes to them too.
broadcast-count-nobody = Nobody is like that. Choose something else.
broadcast-page-now = When: now. Between 21:30 and 06:30 nobody is woken; they get it in the morning.
# $when (text)
broadcast-page-at = When: { $when }, by the clocks of each village.
broadcast-at-night = That is at night. Between 21:30 and 06:30 nobody is woken: they get it at 06:30.
broadcast-page-both = Written in Chinese and in English.
# $language (text) - zh or en
broadcast-page-one = Written once ({ $language ->
    [zh] Chinese
   *[en] English
}): everybody reads this one.
# $sum (text)
broadcast-money-locked = The first line says "{ $sum }", and whoever stands near a locked phone can read it. Better put the sum further down.
broadcast-asks-secret = ⚠️ A card or ID number stands in it, or it asks for a card, a code or a password. I teach people to stop when somebody asks for these. Take it out.
broadcast-is-safety = ⚠️ This is a safety alert.

broadcast-send-now = Send it now
# $when (text)
broadcast-send-at = Yes, send it { $when }
broadcast-when = When
broadcast-change-whom = To whom
broadcast-change-words = Change the words
# $language (text) - zh or en
broadcast-add-language = Add one in { $language ->
    [zh] Chinese
   *[en] English
}
broadcast-try = Only to me first
broadcast-make-safety = Make it a safety alert
broadcast-no-safety = It is no safety alert
broadcast-safety-ask =
    A safety alert is only for danger to people's money or life.
    It comes to those too who had one this week or want none. Is it really one?
broadcast-safety-yes = Yes, there is danger
broadcast-safety-no = No, ordinary news
broadcast-which-words = Which one?
broadcast-back = ← Back to the message
broadcast-alert = ⚠️ Safety alert from the association. Please read all of it.
broadcast-mute = No more news like this
# $name (text) - "nobody" where it is not known
broadcast-from = { $name ->
    [nobody] — The association
   *[other] — { $name }, for the association
}
broadcast-to-see = The association has something to show you.
# $what (text) - photo, video, document or mixed; $count (number)
broadcast-open = { $what ->
    [video] ▶ Video
    [photo] Show the { $count } pictures
    [document] Show the { $count } files
   *[mixed] Show the { $count } pictures and videos
}
# $what (text) - photo, video, document or mixed; $count (number); $size (text)
broadcast-open-size = { $what ->
    [video] ▶ Video, { $size }
    [photo] Show the { $count } pictures, { $size }
    [document] Show the { $count } files, { $size }
   *[mixed] Show the { $count } pictures and videos, { $size }
}

broadcast-whom = To whom? You can choose several things: who fits all of them gets it. Chosen now:
broadcast-by-villages = Village
broadcast-by-steps = How far they are
broadcast-by-stuck = Stuck
broadcast-by-roles = What they do here
broadcast-by-stages = Size of the shop
broadcast-by-languages = Language
broadcast-by-joined = When they came
broadcast-by-villages-ask = Which villages? Tap them, or write me a name.
broadcast-by-steps-ask = How far are they? Choose whole seasons, or single steps on the right.
broadcast-by-stuck-ask = At the same task for how long?
broadcast-by-roles-ask = Which people?
broadcast-by-stages-ask = How big is the shop? By the average of these 7 days.
broadcast-by-languages-ask = Which language do they read?
broadcast-by-joined-ask = When did they come?
broadcast-village-unknown = No village is called that. Write it another way, or choose below.
broadcast-tenth = Leave out 1 home in 10
broadcast-no-matter = It does not matter
broadcast-everybody-again = Everybody after all
# $count, $all (number)
broadcast-its-steps = { $count }/{ $all } steps ›
# $days (number)
broadcast-stuck-days = { $days } days or more
# $which (text) - new or old; $days (number)
broadcast-joined-days = { $which ->
    [new] In the last { $days } days
   *[old] More than { $days } days ago
}
broadcast-role-mentor = mentors
broadcast-role-trainer = who brought neighbours
broadcast-role-association = members of the association
broadcast-stage-none = no parcels yet
broadcast-stage-few = 1 to 5 a day
broadcast-stage-some = 6 to 20 a day
broadcast-stage-many = 21 to 99 a day
broadcast-stage-hundreds = 100 a day and more
broadcast-season-get-ready = Get ready
broadcast-season-open = Open
broadcast-season-sell = Sell
broadcast-season-together = Together
broadcast-to-everybody = Everybody
# $names (text)
broadcast-to-villages = Village: { $names }
# $names (text)
broadcast-to-steps = They are at: { $names }
# $days (number)
broadcast-to-stuck = At the same task for { $days } days or more
# $names (text)
broadcast-to-roles = They are: { $names }
# $names (text)
broadcast-to-stages = Shop: { $names }
# $names (text)
broadcast-to-languages = Language: { $names }
# $day (text)
broadcast-to-joined-from = Came on { $day } or later
# $day (text)
broadcast-to-joined-before = Came before { $day }
# $names (text); $left (number)
broadcast-and-more = { $names } and { $left } more

broadcast-when-ask = When? By the clocks of each village. Tap one, or write it, such as "Saturday 18:00" or "12-24 7:30".
# $hour (text)
broadcast-today-at = Today { $hour }
# $hour (text)
broadcast-tomorrow-at = Tomorrow { $hour }
# $day (text)
broadcast-hour-ask = { $day }, at what time? Tap one, or write the hour.
broadcast-at-once = Now
# $when (text) - a day, or a moment
broadcast-goes-then = It goes { $when }
broadcast-when-past = That time is over. Choose a later one.
# $typed (text)
broadcast-when-unread = I can't read “{ $typed }” as a time, or it is over. Write it like this: "Saturday 18:00" or "12-24 7:30".

# $people, $most (number)
broadcast-waits = It goes to { $people } people. Above { $most } another officer must agree. They have it before them now.
broadcast-take-back = Take it back
# $people, $most, $silent (number) - silent: other officers who never pressed Start
broadcast-second-missing = { $silent ->
    [0] It would go to { $people } people. Above { $most } another officer must agree, and you are the only one. Ask whoever runs this bot to name a second one (ADMIN_IDS in its settings); they press Start here once, and then you send it. What you wrote is kept.
   *[other] It would go to { $people } people. Above { $most } another officer must agree, and no other has pressed Start here yet. Ask them to open this bot and press it, and then send it. What you wrote is kept.
}
# $author (text) - first name, or nobody; $people (number)
broadcast-second-ask = { $author ->
    [nobody] Another officer wants to send the above to { $people } people. Do you agree? It goes to:
   *[other] { $author } wants to send the above to { $people } people. Do you agree? It goes to:
}
# $count (number)
work-broadcasts = 📣 Messages that need your yes ({ $count })
broadcast-agree = Agree, send it
broadcast-not-so = Send back for changes
broadcast-why = What is wrong with it? Write a line; I take it to whoever wrote this.
broadcast-without-words = Just no
broadcast-own = You wrote this yourself: another officer must agree.
broadcast-decided = This is settled already.
# $words (text) - its beginning; $how (text) - agreed, declined or taken; $name (text)
broadcast-was-decided = { $how ->
    [agreed] "{ $words }": { $name } agreed. It goes out.
    [declined] "{ $words }": { $name } sent it back. It is being changed.
   *[taken] "{ $words }": its author took it back to change it.
}
# $name (text)
broadcast-agreed = { $name } has seen it and agrees.
# $name (text)
broadcast-declined = { $name } has seen it and sends it back. Change it, or ask.
# $name (text)
broadcast-declined-because = { $name } has seen it and sends it back:

# $state (text) - of the broadcast
broadcast-run = { $state ->
    [draft] 📣 It is taken back: nothing goes out until you send it again.
    [due] 📣 It is in line.
    [preparing] 📣 Getting ready …
    [paused] 📣 It is on hold; nothing goes out.
    [done] 📣 Everything is out.
    [cancelled] 📣 It goes no further.
   *[other] 📣 It is going out.
}
# $when (text)
broadcast-run-at = It begins { $when }, by the clocks of each village.
# $done, $all (number)
broadcast-run-count = { $done } of { $all }
# $speed (number) - a second; $left (number); $unit (text) - seconds or minutes
broadcast-run-pace = { $unit ->
    [minutes] { $speed } a second; about { $left } more minutes.
   *[seconds] { $speed } a second; about { $left } more seconds.
}
# $waiting (number)
broadcast-run-waits = { $waiting ->
    [one] One person waits for the hour there.
   *[other] { $waiting } people wait for the hour there.
}
# Below a message that stands still. $name (text) - first name, or nobody
broadcast-held-author = { $name ->
    [nobody] Whoever wrote the message above is no longer an officer.
   *[other] { $name } wrote the message above and is no longer an officer.
}
# $name (text) - first name, or nobody
broadcast-held-second = { $name ->
    [nobody] Whoever agreed to the message above is no longer an officer.
   *[other] { $name } agreed to the message above and is no longer an officer.
}
broadcast-held-new = It has not gone out yet and is on hold: nobody gets it. Take it over to look at it and send it yourself, or stop it.
# $done, $all (number)
broadcast-held-begun = { $done } of { $all } have it; the others get nothing. Go on with it, or stop it.
broadcast-held-own = You agreed to this one as the second. Another officer must let it go on. Or stop it and write a new one.
broadcast-take-over = Take it over
broadcast-finish-first = You have one of your own that is not sent yet. Send it or throw it away, then take this one over.
broadcast-author-gone = Whoever wrote this is no longer an officer, so nobody can agree to it. It is on hold. Take it over, or stop it.
broadcast-change = Change it
broadcast-change-late = It has begun: it can't be changed any more. You can stop it.
broadcast-change-author = Only who wrote it can change it. You can stop it.
broadcast-pause = Pause
broadcast-resume = Go on sending
broadcast-cancel = Stop it
# $sent (number)
broadcast-cancel-ask = { $sent ->
    [0] Really stop it? Nobody has it yet.
    [one] Really stop it? One person has it already; that can't be taken back.
   *[other] Really stop it? { $sent } people have it already; that can't be taken back.
}
broadcast-cancel-yes = Yes, stop it
broadcast-cancel-no = No, go on
broadcast-cancelled = Stopped. Nobody got it.
broadcast-stopped = Stopped: nobody else gets it. In a moment I tell you how many did.
broadcast-over = This one is over.

# $state (text) - done or cancelled; $words (text) - its beginning
broadcast-report = { $state ->
    [cancelled] "{ $words }" was stopped on its way:
   *[other] "{ $words }" is out:
}
# $people, $all (number)
broadcast-ended-sent = { $people } of { $all } got it.
# $people (number)
broadcast-ended-blocked = { $people } had blocked the bot.
# $people (number)
broadcast-ended-unknown = { $people } may have got it; nobody can tell.
# $people (number)
broadcast-ended-never = To { $people } it was not sent.
# $people (number)
broadcast-refused-gone = { $people } have no account any more.
# $people (number)
broadcast-refused-no-chat = { $people } could not be found in Telegram.
# $people (number)
broadcast-refused-file = { $people } did not get it: Telegram can't send this picture or file any more.
# $people (number)
broadcast-refused-words = { $people } did not get it: Telegram would not take these words.
# $people (number); $reason (text) - Telegram's words
broadcast-refused = { $people } did not get it. Telegram said: "{ $reason }".
# $people (number)
broadcast-left = Left out this time: { $people }.
# $people (number)
broadcast-left-week = { $people } had one in these 7 days.
# $people (number)
broadcast-left-busy = { $people } had enough other messages this week.
# $people (number)
broadcast-left-muted = { $people } want none.
# $people (number)
broadcast-left-break = { $people } take a break.
# $people (number)
broadcast-left-held = { $people } were drawn not to get it, to compare.
# $people (number)
broadcast-left-gone = { $people } have gone.
broadcast-doubtful = Where nobody can tell, the line broke while the message was on its way: some have it, some don't. If you send it again, some get it twice.
# $count (number)
broadcast-again = { $count ->
    [one] Send again to the doubtful one
   *[other] Send again to the doubtful { $count }
}
# $count (number)
broadcast-again-ask = { $count ->
    [one] Send it once more to this one? They may get it twice.
   *[other] Send it once more to these { $count }? Some of them get it twice.
}
broadcast-again-yes = Send it again
broadcast-none-doubtful = Nobody is doubtful any more.
broadcast-see = See it again
broadcast-list = Earlier messages, the newest first. Tap one to see how it went.
broadcast-none = Nothing was sent yet.
# $day, $words (text); $state (text) - of the broadcast
broadcast-row = { $state ->
    [done] { $day } · { $what ->
        [correction] correction:{ " " }
       *[message] { "" }
    }{ $words }
    [cancelled] { $day } · { $words } · stopped
    [paused] { $day } · { $words } · on hold
    [due] { $day } · { $words } · has not begun
    [approval] { $words } · another officer must agree first
   *[other] { $day } · { $words } · on its way
}

# At the console
broadcast-desk-title = Messages to many
broadcast-desk-compose = A message to many
broadcast-desk-own = Yours, not sent yet
broadcast-desk-asked-you = Another officer waits for your yes
broadcast-desk-asked = Another officer must agree first
# $most (number)
broadcast-desk-needs = It goes to more than { $most } people. The other officers have it before them in their chat and at their desk. As long as nobody has agreed, you can take it back.
# $author (text) - first name, or nobody
broadcast-desk-yes = { $author ->
    [nobody] Another officer wants to send this. Do you agree?
   *[other] { $author } wants to send this. Do you agree?
}
broadcast-desk-changed = It was changed while you looked at it. Look once more; nothing was sent.
# $language (text) - zh or en
broadcast-desk-words = What they read in { $language ->
    [zh] Chinese
   *[en] English
}
broadcast-desk-one = Write one or both. Who finds nothing in their language reads the other.
broadcast-desk-files = Videos, files and voice notes: send them in the chat, with /broadcast. Then they stand here, too.
broadcast-desk-pictures = Pictures
broadcast-desk-add = Add a picture
broadcast-desk-limits = JPEG or PNG, at most 10 MB, ten pictures. One comes with the words; of several there is a button, since pictures cost data. Cover names and numbers. Telegram keeps it: it comes to your own chat, too.
# $number (number) - which one, from 1
broadcast-desk-picture = Picture { $number }
broadcast-desk-drop = Without this one
# Below the picture, in the officer's own chat
broadcast-desk-yours = For your message to many. It is not sent yet.
# $why (text) - type, size or telegram
broadcast-desk-refused = { $why ->
    [type] That is no picture in JPEG or PNG. It was left out.
    [size] The picture is larger than 10 MB. It was left out: make it smaller, or send it in the chat.
   *[telegram] Telegram did not take the picture just now. It was left out: try again, or send it in the chat.
}
# $most, $by (number)
broadcast-desk-caption-long = Under a picture there is room for { $most } characters; this has { $by } more. Your words are kept here, without the picture. Make them shorter and add the picture again, or send only the words.
# $most (number)
broadcast-desk-many = More than { $most } pictures do not go. Leave some out.
# $count (number)
broadcast-desk-with = { $count ->
    [one] One picture or file goes with it.
   *[other] { $count } pictures or files go with it.
}
broadcast-desk-bold = Some of it is bold or a link. Change the words here, and that goes.
broadcast-desk-whom = Tick nothing, and it goes to everybody. Tick several things, and it goes to those who fit all of them.
broadcast-desk-villages = More villages, by their names, with a comma between
# $names (text)
broadcast-desk-unknown = No village is called { $names }. Everything else was kept.
broadcast-desk-as-before = As it was
broadcast-desk-at = On this day, at this time, by the clocks of each village
broadcast-desk-day = Day
broadcast-desk-time = Time
broadcast-desk-safety = Safety alert: only for danger to people's money or life. It comes to those, too, who had a message this week or want none.
broadcast-desk-save = Keep it, and show me
# $language (text) - zh or en
broadcast-desk-reads = Who reads { $language ->
    [zh] Chinese
   *[en] English
}:
broadcast-desk-nothing = Nothing is written yet.
broadcast-desk-empty = Write something first. Nothing was sent.
broadcast-desk-photo = The photo that comes with it
broadcast-desk-file = The file that comes with it
broadcast-desk-when = The day or the time is missing, or it is over. Choose it once more.
broadcast-desk-saved = Kept. Nothing is sent yet.
broadcast-desk-look = You changed something, so it is not sent yet. Look below once more, then send it.
broadcast-desk-moved = It was changed or sent elsewhere meanwhile, maybe in the chat. Nothing of this page was kept; below stands how it is now.
# $people (number)
broadcast-desk-counting = { $people } so far; not all are counted yet.
broadcast-desk-count-on = Go on counting
broadcast-desk-again = Look again
# $words (text) - its beginning
broadcast-today-yes = "{ $words }": another officer waits for your yes
# $words (text) - its beginning
broadcast-today-draft = "{ $words }": yours, not sent yet
# $words (text) - its beginning
broadcast-today-held = "{ $words }" stands still: nobody is behind it
# $words (text) - its beginning
broadcast-today-failed = "{ $words }" did not reach everybody
settings-desk-title = Settings
settings-desk-tips = People get a tip for their step, one a week at most. Turn it off for a village where somebody tells them in person.
# $name (text), $state (text) - on or off
settings-desk-row = { $state ->
    [on] { $name }: tips come
   *[off] { $name }: no tips
}
# $name (text), $state (text) - on or off
settings-desk-turn = { $state ->
    [on] Turn on: { $name }
   *[off] Turn off: { $name }
}
# $name (text), $state (text) - on or off
settings-desk-set = { $state ->
    [on] { $name } gets tips again.
   *[off] { $name } gets no tips any more.
}
settings-desk-others = Officers, mentors and villages have pages or screens of their own. What stands in the settings of the computer is changed there.

## Tips and the year

# What learners see of tips
tips-read-more = Read more
tips-no-more = No more tips
tips-again = Tips again
tips-off-set = Good, no more tips.
tips-off-kept = Nothing about the season comes, no drills, no news of the association; only safety alerts. The course goes on, and what you asked me to remind you of still comes.
tips-off-back = To have them again: the button below, or ☰ More, 🙂 Me, Breaks and tips.
tips-on-set = Good. Tips come again, and with them season and news. Never more than two messages a week that you did not ask for.

# What officers see of them
tips-none = There are no tips in the knowledge folder.
tips-shelves = Which tips? Those of a step come by themselves to people who are at it, one a week. Any of them can be sent as a broadcast as well.
tips-shelves-back = All tips
tips-any-time = For any time
# $count (number) - tips on this shelf
tips-any-time-row = For any time · { $count }
# $title (text) - of the step; $count (number) - tips on this shelf
tips-step-row = { $title } · { $count }
tips-shelf = Tap one to read it in both languages.
tips-shelf-back = Back
tips-send = Send this one
tips-draft = The draft is ready, in both languages. Nothing has been sent yet: choose for whom and when.
tips-draft-open = Go on to the draft
tips-series = The weekly series
tips-series-what = ✓ people there get the tips of their step, one a week. Tap a village to switch it off or on.
# $name (text) - of a village; $state (text) - on, off
tips-series-row = { $state ->
    [off] ✗ { $name }
   *[on] ✓ { $name }
}

## A correction

broadcast-fix = It has a mistake
# $words (text) - how the wrong one began
broadcast-corrects =
    Correction: one of our messages had a mistake. This is right.

    The wrong one began: “{ $words }”
broadcast-is-correction = ✏️ This is a correction. It goes at once to everybody who got the mistake, whatever else came this week. It says that it corrects.
# $rest (number)
broadcast-fix-rest = { $rest ->
    [one] One more person, who has not got the mistake, gets these words in its place.
   *[other] { $rest } more people, who have not got the mistake, get these words in its place.
}
broadcast-to-who-got-it = everybody who got the message with the mistake
# $people (number)
broadcast-fix-ask = { $people ->
    [0] Nobody has it yet. Send me the whole message now as it should be.
    [one] One person has it already. Send me the whole message now as it should be.
   *[other] { $people } people have it already. Send me the whole message now as it should be.
} Whoever has it gets a second message, so that their phone rings. You see it before it goes.
broadcast-fix-stopped = I have stopped it. When your correction goes, the rest get the right words, without a word of a mistake. Leave it, and it stands still until you resume it.
broadcast-fix-none = Nobody has got this one, so there is nothing to correct. A correction cannot be corrected.
broadcast-fix-already = This was corrected already. It can be done once a message.
broadcast-fix-finish-first = You have one of your own that is not sent yet. Send it or throw it away, then correct this one.
broadcast-was-corrected = ✏️ It was corrected: a second message goes to everybody who got it.

# $name (text) - as an officer typed it
broadcast-said-unknown = No village is called “{ $name }”. Look how it is written, then write it again: “only to”, and the village's name. Nothing was sent.
# $name, $mentor (text); $who (text) - person: that mentor; mentor: they are one; none
broadcast-said-one = From here I send to a village, or to everybody, and not to one person. { $who ->
    [person] Ask { $mentor }, the mentor of { $name }: mentors can write to their learners.
    [mentor] { $name } is a mentor: write “tell the mentors”, and all of them get it.
   *[none] { $name } has no mentor yet: a mentor could write. Give one on the page of { $name }.
}

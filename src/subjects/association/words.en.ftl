## The association's menu

more-villages = Villages
association-hello = You run this for the association. You can join and walk the road too. ☰ More below opens the association's work, any time.
more-association = The association
association-what = What would you like to do for the association?

more-broadcast = 📣 Send everybody a message
more-tips = Tips
more-stats = Figures
sheet-button = Sheet for this month
board-of-villages = How far the villages are
capitals-open = The four capitals

## Villages, people and classes

more-people = People

people-what = Whom are you looking for? You see first name, village, step and what somebody does here. Nothing else.
people-find = 🔍 Find somebody by name
people-officers = Officers
people-mentors = Mentors
people-classes = Classes
people-find-ask = Type how the first name begins, at least two letters.
people-none = Nobody's name begins like that. Type it another way.
people-found = Who is it?
people-each = One after the other. Whom first?
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-row = { $name } · { $village } · { $number ->
    [-1] not begun
    [0] { $title }
   *[other] step { $number }
}
# $name, $title, $mentor (text); $number (number) - a step, 0 where it has none, -1 before the first; $has (text) - none, self, one
people-roster-row = { $name } · { $number ->
    [-1] not begun
    [0] { $title }
   *[other] step { $number }
}{ $has ->
    [none] {" "}· with nobody yet
    [died] {" "}· has died
    [self] { "" }
   *[one] {" "}· with { $mentor }
}
# $village (text), $page (number)
people-roster = People of { $village }, page { $page }: step and mentor.
# $village (text)
people-roster-none = Nobody of { $village } is here yet.
people-mentors-all = Mentors, by village.
people-mentors-none = There is no mentor yet. Open a village and tap "Mentors" to ask one.
# $name, $village (text); $state (text) - on, away
people-mentor-row = { $name } · { $village }{ $state ->
    [away] , away
   *[on] { "" }
}
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-one = { $name }, { $village }, { $number ->
    [-1] has not begun
    [0] { $title }
   *[other] step { $number }
}
# $part (text) - officer, mentor, association, learner
people-part = { $part ->
    [officer] Officer of the association
    [mentor] Mentor
    [association] Member of the association
   *[learner] Learner
}
# $mentor (text)
people-mentor = Mentor: { $mentor }
people-mentor-none = Mentor: nobody yet. The association looks at what they show.

officer-title = Officers of the association. They see all of its pages. A new one needs a second officer's yes.
# $name (text)
officer-by-settings = { $name } · set up with the bot
# $count (number) - officers who are no members
officer-unnamed = { $count ->
    [one] One more, set up with the bot
   *[other] { $count } more, set up with the bot
}
# $name, $day (text); $state (text) - on, asked
officer-row = { $name } · { $state ->
    [asked] proposed on { $day }, waits for a second yes
   *[on] since { $day }
}
officer-new = Propose somebody
# $name (text)
officer-shared-phone = { $name } shares a phone with others. Whoever holds it could press an officer's buttons. Once { $name } has their own phone, ask again.
officer-ask = Propose as officer
# $name (text)
officer-asked = Proposed. As soon as a second officer agrees, { $name } is an officer.
# $name (text)
officer-asked-alone = You are the only officer, so nobody can agree. I ask you again in 24 hours; if you say yes then, { $name } is an officer.
# $by, $name (text)
officer-second = { $by } would like { $name } to be an officer of the association, with all that you can do here. Do you agree?
officer-agree = I agree
officer-refuse = Rather not
officer-confirm = Yes, still
officer-withdraw = Take it back
# $name (text)
officer-needs-second = For { $name } somebody else must say yes. I have asked the other officers.
# $name (text)
officer-too-early = It is too early. Confirm { $name } when a day has passed.
# $name (text)
officer-still = Yesterday you proposed { $name } as an officer. Do you still want that?
officer-you = You are an officer of the association now: questions, villages, people. Each thing you do to others is noted where the officers can read it.
officer-stop = I don't want to
officer-stop-ask = You lose an officer's rights at once: no questions, no messages, no villages. Your own road stays. You can take it back for ten minutes. Stop?
officer-stop-yes = Yes, I stop
officer-stay = No, I stay
officer-restored = That was taken back: you are an officer of the association as before.
# $name (text)
officer-is-one = { $name } is an officer now.
# $name (text)
officer-not-now = { $name } will not be an officer. Nothing changed.
officer-end = End officer role
# $name (text)
officer-end-ask = { $name } loses an officer's rights at once and is told. Their own road stays. You can take it back for ten minutes. Shall I?
officer-end-yes = Yes, end it
officer-dismissed = You are no longer an officer of the association. Your own road stays as it was. Thank you for your time.
# $name (text)
officer-is-none = { $name } is no longer an officer.
officer-settings-stay = You were made an officer when the bot was set up. Whoever runs the bot can change that.
officer-last = You are the last officer. Find another one first.
officer-stopped = You are no longer an officer. Your own road stays as it was.

acts-button = Who did what
acts-of-person = What they did, and what was done
acts-title = Who did what, the newest first. Kept for two years.
acts-none = Nothing so far.
acts-older = Earlier …
acts-by-kind = One kind only
acts-by-person = One person
acts-which = Which kind?
acts-all = All of it
acts-desk-kind = What
acts-desk-who = Who, or whom (first name)
acts-desk-from = From this day
acts-desk-to = To this day
acts-desk-show = Show
acts-kind-officers = Officers
acts-kind-mentors = Mentors
acts-kind-villages = Villages
acts-kind-classes = Classes
acts-kind-questions = Questions and talks
acts-kind-looks = What was looked at
acts-kind-people = People
acts-kind-broadcasts = Messages to many
acts-kind-members = Members
acts-kind-certificates = Certificates
acts-kind-partners = Partners
acts-an-officer = An officer
acts-somebody-gone = Somebody who left
acts-somebody-gone-whom = somebody who left
acts-somebody = Somebody who helped then
acts-the-association = The association
acts-a-neighbour = Somebody who did this step
acts-mine-title = What the association and mentors did with your things, the newest first.
acts-mine-none = Nothing so far.

# $who, $whom, $village, $day (text); $count (number)
act-officer-asked = { $who } proposed { $whom } as officer · { $day }
act-officer-appointed = { $who } agreed: { $whom } became officer · { $day }
act-officer-alone = { $who } made { $whom } officer, alone · { $day }
act-officer-refused = { $who } did not want { $whom } as officer · { $day }
act-officer-withdrawn = { $who } took back the proposal of { $whom } as officer · { $day }
act-officer-dismissed = { $who } removed { $whom } as officer · { $day }
act-officer-restored = { $who } took that back: { $whom } is an officer again · { $day }
act-officer-stopped = { $who } stopped being an officer · { $day }
act-desk-opened = { $who } opened a desk in a browser · { $day }
act-desks-closed = { $who } closed all desks in the browser · { $day }
act-mentor-appointed = { $who } appointed { $whom } as mentor of { $village } · { $day }
act-mentor-dismissed = { $who } removed { $whom } as mentor of { $village } · { $day }
act-mentor-stopped = { $who } stopped being a mentor · { $day }
act-mentor-away = { $who }, mentor, went away for a while · { $day }
act-mentor-back = { $who }, mentor, came back · { $day }
act-learner-handed = { $who } gave { $whom } { $mentor } as mentor · { $day }
act-mentor-chosen = { $who } chose { $mentor } as mentor · { $day }
act-mentor-wrote = { $who } wrote to { $whom } · { $day }
act-mentor-noted = { $who } made a note about { $whom } · { $day }
act-mentor-note-removed = { $who } deleted a note about { $whom } · { $day }
act-words-taken-back = { $who } took back what went to { $whom } · { $day }
act-village-listed = { $who } put { $whom } on the list of villages · { $day }
act-village-code-revoked = { $who } ended the link of { $whom } · { $day }
act-village-renamed = { $who } renamed the village { $whom } · { $day }
act-village-place-set = { $who } changed where { $whom } is · { $day }
act-village-households-set = { $who } entered the households of { $whom }: { $count } · { $day }
act-villages-merged = { $who } made another spelling one with { $whom } · { $day }
act-figures-exported = { $who } took figures out of the chat as a page or a file · { $day }
act-capitals-exported = { $who } took the four capitals out of the chat as a file · { $day }
act-table-saved = { $who } saved a table of the desk as a file · { $day }
act-villages-imported = { $who } brought in villages from a table · { $day }
act-villages-import-undone = { $who } took villages from a table back · { $day }
act-broadcast-sent = { $who } sent a message to many · { $day }
act-broadcast-asked = { $who } asked another officer to agree to a message · { $day }
act-broadcast-approved = { $who } agreed to a message, and it went out · { $day }
act-broadcast-declined = { $who } did not agree to a message · { $day }
act-broadcast-paused = { $who } held a message · { $day }
act-broadcast-resumed = { $who } let a message go on · { $day }
act-broadcast-cancelled = { $who } stopped a message for good · { $day }
act-broadcast-taken-back = { $who } took back a planned message to change it · { $day }
act-broadcast-taken-over = { $who } took over a message; whoever wrote it is no longer an officer · { $day }
act-broadcast-sent-again = { $who } sent a message again to those who may not have it · { $day }
act-fair-test-begun = { $who } began a fair test · { $day }
act-tip-series-off = { $who } switched off the weekly tip for { $whom } · { $day }
act-tip-series-on = { $who } switched on the weekly tip for { $whom } · { $day }
act-member-invited = { $who } invited { $whom } to the members · { $day }
act-vote-asked = { $who } asked the members a question · { $day }
act-pool-prices = { $who } entered prices for parcels that go together · { $day }
act-pool-day = { $who } changed the day of parcels that go together · { $day }
act-certificate-asked = { $who } proposed that a certificate of { $whom } should not count · { $day }
act-certificate-withdrawn = { $who } agreed: a certificate of { $whom } does not count any more · { $day }
act-certificate-kept = { $who } left a certificate of { $whom } as it is · { $day }
act-certificate-key-made = { $who } made a new key for certificates · { $day }
act-certificate-key-asked = { $who } proposed to withdraw a key of certificates · { $day }
act-certificate-key-withdrawn = { $who } agreed: a key of certificates is withdrawn · { $day }
act-certificate-key-kept = { $who } left a key of certificates as it is · { $day }
act-partner-listed = { $who } put a partner on the list · { $day }
act-partner-changed = { $who } changed a partner's entry · { $day }
act-partner-confirmed = { $who } said that a partner's entry is still right · { $day }
act-partner-hidden = { $who } took a partner off the list · { $day }
act-partner-brought-back = { $who } brought a partner back · { $day }
act-partner-deleted = { $who } deleted a partner · { $day }
act-partner-experience-removed = { $who } removed what somebody wrote about a partner · { $day }
act-class-made = { $who } made the class { $whom } · { $day }
act-class-teacher-set = { $who } said who teaches { $whom } · { $day }
act-class-teacher-stopped = { $who } stopped teaching { $whom } · { $day }
act-class-village-set = { $who } said where the class { $whom } is · { $day }
act-class-end-set = { $who } said when { $whom } ends · { $day }
act-class-code-revoked = { $who } ended the link of the class { $whom } · { $day }
act-class-list-taken = { $who } took the list of { $whom } as a file · { $day }
act-class-ended = { $who } ended a class · { $day }
act-question-answered = { $who } answered a question · { $day }
act-question-taken = { $who } took a question · { $day }
act-question-passed-up = { $who } left a question to the association · { $day }
act-talk-begun = { $who } began a talk with { $whom } · { $day }
act-talk-taken = { $who } took over a talk with { $whom } · { $day }
act-talk-handed-on = { $who } handed a talk on · { $day }
act-talk-ended = { $who } ended a talk with { $whom } · { $day }
act-draft-changed = { $who } changed an answer that waited · { $day }
act-draft-published = { $who } let the bot say an answer · { $day }
act-draft-thrown = { $who } threw an answer away · { $day }
act-look-good = { $who } looked at what { $whom } showed: good · { $day }
act-look-change = { $who } looked at what { $whom } showed: please change · { $day }
act-look-private = { $who } deleted what { $whom } showed, because it was private · { $day }
act-look-taken-back = { $who } took back what they said about what { $whom } showed · { $day }
act-looked-again = { $who } looked once more at what { $whom } showed · { $day }
act-person-seen = { $who } opened the page of { $whom } · { $day }
act-member-died = { $who } noted that { $whom } has died · { $day }
act-member-lives = { $who } took back the note that { $whom } has died · { $day }
act-record-moved = { $who } said that { $whom } has a new number; the record moved there · { $day }
act-record-put-back = { $who } put the record of { $whom } back to the old number · { $day }
act-helping-ended = { $who } ended helping for { $whom } · { $day }
act-helping-begun-again = { $who } opened helping for { $whom } again · { $day }
act-peer-report-left = { $who } looked at a conversation of { $whom } and left it · { $day }
# $who, $act, $day (text)
act-other = { $who }: { $act } · { $day }

# $who, $day (text)
mine-officer-appointed = { $who } made you an officer · { $day }
mine-officer-alone = { $who } made you an officer · { $day }
mine-officer-restored = { $who } took that back: you are an officer again · { $day }
mine-officer-dismissed = { $who } removed you as officer · { $day }
mine-mentor-appointed = { $who } appointed you as mentor · { $day }
mine-mentor-dismissed = { $who } removed you as mentor · { $day }
mine-learner-handed = { $who } gave you another mentor · { $day }
mine-mentor-wrote = { $who } wrote to you · { $day }
mine-mentor-noted = { $who } made a note about you · { $day }
mine-mentor-note-removed = { $who } deleted a note about you · { $day }
mine-words-taken-back = { $who } took back what went to you · { $day }
mine-talk-begun = { $who } began a talk with you · { $day }
mine-talk-taken = { $who } took over a talk with you · { $day }
mine-talk-ended = { $who } ended a talk with you · { $day }
mine-look-good = { $who } looked at what you showed: good · { $day }
mine-look-change = { $who } looked at what you showed: please change · { $day }
mine-look-private = { $who } deleted what you showed, because it was private · { $day }
mine-look-taken-back = { $who } took back what they said about what you showed · { $day }
mine-looked-again = { $who } looked once more at what you showed · { $day }
mine-certificate-withdrawn = { $who } agreed: a certificate of yours does not count any more · { $day }
mine-person-seen = { $who } opened your page: first name, village, step · { $day }
mine-member-died = { $who } noted by mistake that you have died · { $day }
mine-member-lives = { $who } took back the note that you have died · { $day }
mine-record-moved = { $who } said that you have a new number; your record moved there · { $day }
mine-record-put-back = { $who } put your record back to the old number · { $day }
mine-helping-ended = { $who } ended helping for you · { $day }
mine-helping-begun-again = { $who } opened helping for you again · { $day }

## Messages that were not delivered

undelivered-button = What did not arrive
undelivered-what = Messages of the last seven days that did not arrive:
# $messages (number) - messages of the bot
undelivered-unknown = { $messages } may have arrived or not: Telegram did not say. The bot sent each once more, or not at all if it was for many people.
undelivered-waited = { $messages } were given up: each time Telegram said to wait.
undelivered-refused = { $messages } were refused by Telegram.
undelivered-broken = { $messages } could not be made: a picture or a recording is missing.
undelivered-gone = { $messages } were for people who blocked the bot or closed their account.
undelivered-do = If somebody says that the bot did not answer, ask them to write once more. If a number here grows, tell whoever looks after the computer.
# $count (number)
undelivered-today = { $count ->
    [one] One message did not arrive this week
   *[other] { $count } messages did not arrive this week
}
# $count (number)
undelivered-stuck = { $count ->
    [one] One message has waited for more than half an hour
   *[other] { $count } messages have waited for more than half an hour
}
undelivered-stuck-do = They should have gone at once. Tell whoever looks after the computer: Telegram, or the line to it, may be down.
undelivered-none = Every message of the last seven days arrived.
# $count (number)
work-officers = Who may be an officer? ({ $count })

# Tables of the console
people-title = People
people-empty = Nobody has joined yet. Each village has its link, on the page of the village: pass it on.
# $village (text)
people-title-of = People of { $village }
# $name (text) - name, village, step, mentor, state, learners
people-column = { $name ->
    [name] First name
    [village] Village
    [step] Step
    [mentor] Mentor
    [state] Here or away
   *[learners] Learners
}
# $number (number) - a step, 0 where it has none, -1 before the first; $title (text)
people-step = { $number ->
    [-1] Not begun
    [0] { $title }
   *[other] { $number } { $title }
}
people-alone = Nobody looks after them
# $state (text) - on, away
people-mentor-state = { $state ->
    [away] Away
   *[on] Here
}

## Somebody has died

died-button = Has died
# $name (text)
died-ask = Has { $name } died? Then I send nothing to this phone by myself any more: no reminders, no news. What { $name } did stays with the village: who was brought and taught, and the totals. You can take it back at any time.

    What { $name } asked comes off the desk. A shop, a pick-up or a purchase with others goes on with the next of them: that cannot be taken back.
# $name (text)
died-ask-mentor = The learners of { $name } get another mentor and are told who it is. If you take it back within a month, { $name } is a mentor again, and these learners come back. Later, appoint { $name } anew.
died-yes = Yes, has died
# $name (text)
died-noted = It is noted. I am sorry. I send nothing to the phone of { $name } by myself any more.
# $name (text)
died-page = { $name } has died. I send nothing to this phone by myself. No question of theirs is on the desk.
died-mistake = That was a mistake
# $name (text)
died-phone = The association has told me that { $name } has died. I am sorry. I send nothing here by myself. What { $name } did stays with the village. You may ask me anything. Whoever wants to begin anew on this phone deletes first what is kept.
died-here = A mistake: it is me
died-mistake-yours = I am glad. That was a mistake, and I write to you as before. The association hears of it.
# $name (text)
died-mistake-told = { $name } has written: the note that { $name } has died was a mistake. It is taken back.

## What officers type

# $name (text) - as it was typed; $act (text) - appoint, hand-over, remove, officer
said-nobody = Nobody here is called “{ $name }”. Look how the name is written: tap below, or open the village. Then write it once more, for example “{ $act ->
    [appoint] make Lucy a mentor
    [hand-over] who takes Lucy's people
    [officer] make Lucy officer
   *[other] remove Lucy
}”.
# $name (text); $role (text) - officer, mentor, none
said-remove = Nobody is taken off by somebody else here. What { $name } wrote is { $name }'s own: only { $name } can delete it, with /forget. { $role ->
    [officer] What you can end is the role of officer, below.
    [mentor] What you can end is being a mentor, below. It is asked once more.
   *[none] If { $name } has died, or needs another mentor, that is on the page of { $name }.
}
said-export = Lists of people, mentors, villages and partners are files on the page in the browser. Open “People” there, then tap “Save as a table”. Figures come into this chat as a file.
said-export-console = Open the page in the browser
# $which (text) - new, alone; $found (text) - none, some; $where (text) - all, one; $village (text)
people-some = { $which ->
    [new] { $found ->
        [none] Nobody came in the last 7 days
       *[some] Came in the last 7 days, the newest first
    }
   *[alone] { $found ->
        [none] Everybody has a mentor
       *[some] These have no mentor yet. Tap one to give a mentor
    }
}{ $where ->
    [one] {" "}({ $village }).
   *[all] .
}
# $name (text)
said-page = The page of { $name }
# $name (text)
said-end-mentor = Remove { $name } as mentor

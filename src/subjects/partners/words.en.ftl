## Partners

partners-niche = 🎨 Makes things: design, boxes, new products
partners-earth = 🚚 Carries the goods (earth network)
partners-heaven = 💻 Online, from order to money (heaven network)
partners-what =
    Who helps nearby? What do you need?

    Members wrote down whom they know. Nobody was tested, and nobody pays to be listed.
partners-all = ← Who helps nearby
partners-search = 🔎 Search by words
partners-search-again = 🔎 Search again
partners-search-ask = What are you looking for? Write a word or two: boxes, cold truck, labels.
partners-found = This is what I found.
# $kinds (number) - kinds of partner that fit
partners-found-none = { $kinds ->
    [0] I found nobody for that. Try another word.
   *[other] Nobody is listed for that yet. This is who would do it:
}
partners-add = ➕ Add somebody
partners-own = My entries
partners-own-what = What you added, and what you are.
partners-own-none = You have no entry here.
# $count (number) - entries that wait for a look
partners-work = 📋 Look after the list ({ $count })
partners-work-what = What waits, what may have changed, what was put away.
# $count (number)
partners-waiting = To look at ({ $count })
# $count (number)
partners-asked = Still so? ({ $count })
# $count (number)
partners-hidden = Hidden ({ $count })
partners-which-kind = Whom do you need?
partners-of-step = This step needs somebody from outside the home. Whom?
# $name (text), $count (number)
partners-kind-row = { $name } · { $count }
# $ask (text)
partners-settle = Settle this before the first job: { $ask }
partners-none-yet = Nobody is listed near you yet.
# $list (text) - niche, earth, heaven
partners-caution = { $list ->
    [earth] The association has not tested anybody here. Ask for the price first, and try with three parcels.
   *[other] The association has not tested anybody here. Ask for the price first, and begin with one small job.
}
partners-know-one = ➕ I know somebody
partners-read-more = Read about it
# $kind (text)
partners-others = ← { $kind }: all
# $name (text), $area (text) - villages, county, unknown; $villages (text)
partners-row = { $area ->
    [villages] { $name } · { $villages }
    [county] { $name } · whole county
   *[unknown] { $name }
}
partners-near-me = Who does this near me?
# $kind (text)
partners-road-offer = You have learnt this. Shall sellers near you find you in the partners list ({ $kind })? You write it, an officer looks at it, and you can take it away any day.
partners-road-yes = Yes, list me

partners-add-list = Whom do you know? Choose the list.
partners-add-kind = What do they do?
# $kind (text)
partners-add-who = { $kind }: who is it?
partners-add-else = Somebody else, or a firm
partners-add-me = That is me
# $parcels (number)
partners-may-not-add = From { $parcels } parcels on you can add somebody here: then you know whom a shop needs. Do you know one now? Tell your mentor.
# $name (text)
partner-unfinished = You had begun to write about { $name }.
partner-go-on = Go on with it
partner-anew = Start again
partner-add-warning = A few questions; most can be left out. Never write a bank account, a card number or an ID number here.
# $who (text) - self, other
partner-ask-name = { $who ->
    [self] What name should the list show?
   *[other] What is the firm or the person called, as they want to be listed?
}
# $who (text) - self, other
partner-ask-area = { $who ->
    [self] Which villages do you serve? Tap one, or write their names with commas between.
   *[other] Which villages do they serve? Tap one, or write their names with commas between.
}
partner-county = The whole county
# $names (text)
partner-villages-unknown = I don't know this village: { $names }. Write the names as they are in the village list.
# $who (text) - self, other
partner-ask-terms = { $who ->
    [self] What are your terms? In plain words: what is done, what it costs, when it is paid.
   *[other] What are their terms? In plain words: what is done, what it costs, when it is paid.
}
# $who (text) - self, other
partner-ask-volume = { $who ->
    [self] How much do you take on? The smallest and the usual, such as: from 5 parcels, usually 50.
   *[other] How much do they take on? The smallest and the usual, such as: from 5 parcels, usually 50.
}
# $who (text) - self, other
partner-ask-cut-off = { $who ->
    [self] Until when can people order, or when do you come? Such as: every day, until 3 in the afternoon.
   *[other] Until when can people order, or when do they come? Such as: every day, until 3 in the afternoon.
}
partner-ask-agreed = How to reach them: members see it only if they agreed to that. Did they?
partner-agreed = They agreed
partner-not-agreed = Not asked, leave it out
partner-ask-reach = How can members reach them? An address, a shop, a phone number: what they agreed to, and no more.
partner-ask-relay = Members can write to you through me. They see your entry, never your number. Shall they?
partner-relay-yes = Yes, through the bot
# $name (text)
partner-ask-named = Who added it? It can say your first name, { $name }, or only "a member" of your village.
# $name (text)
partner-named-yes = Say { $name }
partner-named-no = Only "a member"
partner-skip = Leave it out
partner-no-card-numbers = That looks like a bank account, a card or an ID number. I don't keep those, and nobody here needs them. Write it without.
partner-number-elsewhere = No phone numbers here, please. There is a question of its own for that, and only if they agreed.
partner-no-addresses = No addresses of websites here, please: others read it. Say in your own words how it was.
# $most (number)
partner-too-long = A little shorter, please: at most { $most } characters.
# $typed (text) - what came in place of a tap
partner-tap-instead = I could not read “{ $typed }” here. Please tap one of the buttons.
partner-unread = I can't read that here. Please write it.
partner-draft = This is what others will see:
partner-draft-next = An officer of the association looks at it first. Something wrong? Tap it.
partner-more = ✏️ More, or change it
partner-more-what = What would you like to add or change? You can leave all of it out.
partner-show-it = Show the association
partner-list-it = Put it in the list
partner-drop = Throw it away
partner-dropped = All right. Nothing was listed.
partner-shown = Thank you. The association looks at it, then others see it. I tell you.
partner-listed = It is in the list.
partner-fix-name = Name
partner-fix-area = Villages
partner-fix-terms = Terms
partner-fix-volume = How much
partner-fix-cut-off = Until when
partner-fix-reach = How to reach
partner-change-what = What has changed? Tap it.
partner-change-waits = The association looks at the change first. Until then members see it as it was.
partner-all-right = It is right as it stands

# $name, $kind (text)
partner-title = { $name } – { $kind }
# $area (text) - villages, county, unknown; $villages (text)
partner-serves = { $area ->
    [villages] Serves: { $villages }
    [county] Serves the whole county
   *[unknown] Where: ask
}
# $terms (text)
partner-terms = Terms: { $terms }
# $volume (text)
partner-volume = How much: { $volume }
# $cutOff (text)
partner-cut-off = Until when: { $cutOff }
# $reach (text)
partner-reach = To reach them: { $reach }
partner-relays = To reach them: write through me
# $who (text) - self, association, named, member, somebody; $name, $village (text)
partner-added = { $who ->
    [self] They wrote this themselves.
    [association] Added by the association.
    [named] Added by { $name }.
    [member] Added by a member from { $village }.
   *[somebody] Added by a member.
}
# $day (text)
partner-confirmed = Last confirmed: { $day }.
partner-unsure = It is being asked whether this is still so.
partner-is-hidden = This entry is hidden: members do not see it.
partner-is-asked = The association has yet to look at this entry.
partner-no-experience = Nobody has said yet how it was.
# $good, $mixed, $bad (number)
partner-experience = How it was for members who sold: 👍 { $good } · 😐 { $mixed } · 👎 { $bad }
partner-write = ✍️ Write to them
partner-how-was-it = How it was for me
partner-yes = ✓ Still so
partner-changed = Changed
partner-change = Change it
partner-end = No more
partner-back = Bring it back
partner-delete = Delete it for good
partner-words = Words of members
partner-doubt = This is no longer true
partner-is-me = That is me
partner-open = Open the entry
# $name (text)
partner-was-ask = How was it with { $name }? Others see how many said what, never who.
partner-was-good = 👍 Good
partner-was-mixed = 😐 Mixed
partner-was-bad = 👎 Bad
# $most (number)
partner-word-ask = Kept. A word for others? At most { $most } characters, no names, no numbers. Nobody sees who wrote it.
partner-no-word = No more words
partner-word-kept = Thank you. It is there now, without your name.
partner-only-sellers = Only members who have sent a parcel say how it was. Yours comes.
partner-doubt-noted = Thank you. I ask whoever keeps this entry. If nobody answers, it goes off the list.
partner-doubt-fresh = Somebody confirmed this within the last week. If it is wrong again in a week, tell me.
partner-claim-noted = The association decides whether it is you. If so, members write to you through me, any other way to reach you goes, and you can change the entry.
# $name (text)
partner-write-ask = Write or say it now: what, how much, when. { $name } sees your first name, your village and these words, never your number.
# $name (text)
partner-answer-ask = Write or say it now. It goes to { $name }.
# $name (text), $when (text) - now, morning
partner-passed-on = { $when ->
    [morning] It goes to { $name } in the morning: it is night there.
   *[now] It went to { $name }.
}
# $name, $village, $known (text) - yes, no; $entry (text)
partner-from = { $known ->
    [yes] { $name } from { $village } writes to { $entry }:
   *[no] { $name } writes to { $entry }:
}
# $name (text)
partner-answers = { $name } answers:
partner-answer = ✍️ Answer
partner-write-again = ✍️ Write again
partner-enough = End this talk
partner-talk-ended = Ended. Neither of you gets more words of this talk.
# $most (number)
partner-enough-today = You have written to { $most } partners today, that is all for one day.
# $name (text)
partner-still-so-hello = { $name }, you keep an entry in the partners list. Is it still so?
partner-still-so = Is this still so?
partner-is-so = Thank you. It now says: confirmed today.
partner-ended = It is off the list. For ten minutes you can put it back.
partner-back-again = It stands there again, as before.
partner-too-late = Thank you. It was hidden meanwhile. The association looks at it, then it is back.

partners-tell-officers = There is something new in the partners list for you to look at.
partners-look = Look at it
# $act (text) - as it is noted; $name (text)
partners-decided = { $act ->
    [partner-listed] { $name } is in the list now.
    [partner-refused] { $name } is not taken in.
    [partner-changed] The change stands in the list now.
    [partner-claim-accepted] Whoever asked looks after { $name } from now on.
   *[other] { $name } stays as it was.
}
# $desk (text) - waiting, asked, hidden
partners-desk = { $desk ->
    [waiting] These wait for a look, the oldest first.
    [asked] Of these it is asked whether they are still so. After two weeks without an answer they are hidden.
   *[hidden] Hidden. You can bring them back.
}
partners-desk-empty = Nothing here.
# $name (text), $waits (text) - entry, change, claim
partners-waiting-row = { $waits ->
    [entry] 🆕 { $name }
    [change] ✏️ { $name }
   *[claim] 🙋 { $name }
}
# $name, $village (text), $self (text) - yes, no
partners-look-entry = { $self ->
    [yes] { $name } ({ $village }) wants to be listed:
   *[no] { $name } ({ $village }) wants to list this:
}
# $name, $village (text)
partners-look-change = { $name } ({ $village }) changed this. Members see now:
partners-look-new = New:
# $name, $village (text)
partners-look-claim = { $name } ({ $village }) says "that is me" of this entry. If you say yes, members write to them through the bot, and they can change the entry.
partners-accept = Put it in the list
partners-refuse = Not this one
partners-take = Take the new
partners-leave-old = Leave the old
partners-is = Yes, it is
partners-is-not = No
# $name (text)
partners-words = What members wrote about { $name }. Is something abusive? Take it away.
# $number (number)
partners-wipe = Take away { $number }
# $name (text)
partner-told-listed = { $name } is in the partners list now. Thank you.
# $name (text)
partner-told-refused = The association did not put { $name } in the partners list. Ask an officer if you want to know why.
# $name (text)
partner-told-is = The association says: { $name } is you. Members can write to you through me, and you can change the entry.
# $name (text)
partner-told-is-not = The association could not confirm that { $name } is you. Talk to an officer.
# $name (text)
partner-is-back = { $name } is in the list again, confirmed today.
# $name (text)
partner-is-deleted = { $name } is deleted.

# The table of the console
partners-table = Partners
partners-empty = Nobody yet. Somebody with a van, a scale or good boxes? Put them in: write /partners in the chat.
partners-part = A part of the name
partners-which = Which entries
# $show (text) - all, waiting, asked, hidden
partners-show = { $show ->
    [waiting] Wait for a look
    [asked] Being asked whether it is still so
    [hidden] Hidden
   *[all] All
}
partners-which-list = Which list
# $list (text) - niche, earth, heaven
partners-of-list = { $list ->
    [niche] Trades
    [earth] Goods on the way
   *[heaven] Shop systems
}
# $name (text) - name, kind, county, state, confirmed
partners-column = { $name ->
    [name] Name
    [kind] What they do
    [county] County
    [state] How it stands
   *[confirmed] Confirmed on
}
# $state (text) - asked, listed, hidden, waiting
partners-state = { $state ->
    [asked] New, waits for a look
    [waiting] Something waits for a look
    [hidden] Hidden
   *[listed] In the list
}

## Playbook

playbook-go-on = Go on
playbook-go-on-anyway = Go on; I do it later
playbook-go-on-meanwhile = Go on meanwhile
playbook-enough = Enough for today
playbook-later = Later
playbook-listen = 🔊 Listen
playbook-simpler = Say it simpler
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
# $job (text) - the task that waits, in a few words
playbook-job = Next job: { $job }
playbook-job-read-on = Next: read to the end of this step.
playbook-job-next-step = Next: the step after this one.
playbook-earlier-steps = These steps come before. Did you do one already? Tap it. If not, just go on: you can come back to them any time.
playbook-all-for-now = That is all for now: you are at the end of this road. Your place is kept.
# $count (number) - how many buttons with earlier steps follow
playbook-earlier-left = { $count ->
    [one] One earlier step is still open to you:
   *[other] { $count } earlier steps are still open to you:
}
playbook-stopped = Good, enough for today. Your place is kept. To go on, press ▶️ My next job.
# $job (text) - the task that comes next, in a few words
playbook-stopped-job = Next time it is one small job: { $job }, five minutes.
# $title (text) - of a step
playbook-stopped-cards = Next time it is a few cards of "{ $title }", five minutes.

# $count (number)
playbook-still-open = { $count ->
    [one] You are at the end of this step. One thing is still open:
   *[other] You are at the end of this step. { $count } things are still open:
}
playbook-task-done = This one is done. Go on?

# $kind (text) - tap: buttons below answer it; show: words or a picture do
playbook-next-needs = { $kind ->
    [tap] The next one comes after this. Tap what fits.
   *[show] The next one comes after this. Send it here.
}
playbook-next-later = Not now? Tap Later, and the next one comes.
# What somebody said who is asked for own words and sent none. $of (stuck, has, photo, waits)
playbook-no-words = { $of ->
    [stuck] It need not be fine. Say it as you would to a neighbour: a few words are enough, written or spoken.
    [has] Then send it here, as much as you have.
    [photo] Any plain picture will do: by the window, the phone held still. Or let somebody at home press the button.
   *[waits] It stays here, and nothing is lost.
}
# $days (number) - 0 is today
playbook-remind-set = { $days ->
    [0] I'll ask you again today at { $hour }. The job stays here.
    [1] I'll ask you again tomorrow at { $hour }. The job stays here.
   *[other] I'll ask you again on { $day } at { $hour }. The job stays here.
}
playbook-tap-fits = I hear you. Tap what fits best.
playbook-tap-a-button = Please tap one of the buttons under this message. Nothing is lost.
playbook-quiz-again = Here is a question from a few days ago. How do you see it today?
playbook-quiz-returns = I will ask this again in three days.

playbook-list-done = Done
playbook-list-every = ✓ All of these
playbook-list-none = None of these
# $least (number)
playbook-list-least = Please tick at least { $least }, then tap Done. If you have fewer, tap Later.
# $count (number)
playbook-list-all = { $count ->
    [one] Ticked.
   *[other] All { $count } ticked.
}
# $count, $all (number)
playbook-list-some = { $count } of { $all }. That is noted.
playbook-list-open = What you did not tick, and what helps:

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
# $kind - photo, voice, document or other
playbook-show-kept = { $kind ->
    [photo] I have kept your photo.
    [voice] I have kept what you said.
    [document] I have kept your file.
   *[other] I have kept it.
}
# $said (text) - what was told
playbook-kept = Kept: { $said }
# $told (text) - the numbers that came, each with what it is; $name (text) - what the next one is
playbook-number-next = Kept: { $told }. And the next one: { $name }? Write just that number.
# $typed (text) - one letter
playbook-show-letter = “{ $typed }” alone tells too little. Write a few words:
playbook-show-something-else = I cannot use that here. This is what I need:
# $in, $out, $left (text) - amounts such as 20 or 16.50
playbook-left = { $in } comes in, { $out } goes out. { $left } is left from this one sale.
# $in, $out, $missing (text)
playbook-nothing-left = { $in } comes in, { $out } goes out. You lose { $missing } on each sale. Could you ask a higher price, or find a cheaper box or courier? You can change the numbers any time.
# $in, $out, $left (text) - amounts
playbook-month-left = { $in } came in, { $out } went out. { $left } is left from the month.
# $in, $out, $missing (text) - amounts
playbook-month-nothing-left = { $in } came in, { $out } went out. You lost { $missing } this month. Look first at what cost you most. You can change the numbers any time.
playbook-link-odd = This does not look like a web address. I'll keep it all the same. Better: copy the link again and send it.
playbook-shown-is-good = Somebody has looked at the one you sent before, and it is good. It stays as it is.
playbook-nothing-shown = There is nothing you can change here now.
# $job (text) - what they changed the message of, as its button calls it
playbook-shown-edited = You changed your message. What you showed first is still there: { $job }. Do you want to show the new words? Tap below, then send them.
playbook-show-new = New words
playbook-change-which = What do you want to send again? You can change it until somebody has looked and said it is good.

more-shop = 🧮 Shop tools
chain-my-name = Who sees my name
topics-button = 📖 Topics
playbook-neighbours-may-see = If nobody has looked after two days, a neighbour who has done this step may.
class-my = My class

## Home

# $link (text)
household-link = Others in your home can tap this link, or point the camera of their phone at this picture: { $link }
household-poster-headline = Scan: our home learns together

## My things

more-what = What would you like?
more-me = My name and village
more-language = 中文 / English
more-privacy = What is kept
more-help = How this works
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

## Reminders that somebody asked for

# $name (text)
remind-evening = Hello, { $name }. You wanted to come back to this:

## Roads, branches, versions of a step

playbook-home = ☰ Menu
playbook-back = ← Back
playbook-seasons = The road has four seasons. Tap one to see its steps. You can also work beside a seller, without a shop of your own.
# $mark (text), $number, $done, $all (number)
playbook-to-get-ready = { $mark } { $number } Get ready · { $done }/{ $all }
playbook-to-open = { $mark } { $number } Open · { $done }/{ $all }
playbook-to-sell = { $mark } { $number } Sell · { $done }/{ $all }
playbook-to-together = { $mark } { $number } Together · { $done }/{ $all }
playbook-beside = Without a shop of my own
playbook-beside-what = Not everybody needs a shop. A seller needs people who pack, take photos, drive, grow and answer. Begin at the top, or with the job you do.
playbook-beside-which = Good. A shop needs many hands, and work with a seller is paid. Which is for you?
# $count, $number (number); $title (text) - of the step where they belong
playbook-papers-left = { $count ->
    [one] One thing is left of step { $number }, { $title }. It waits for you there:
   *[other] { $count } things are left of step { $number }, { $title }. They wait for you there:
}
playbook-bring = Bring neighbours
playbook-own-shop = A shop of my own
# Who works beside a seller says that they want a shop.
playbook-shop-wish = The way to a shop of your own is open. It begins with season 1, one small job at a time. What you do with sellers helps you there, and you can come back to it any day.
playbook-second-job = Learn a second job
playbook-stay = Stay with this
playbook-three-ways = You have learned a job beside a seller. Three ways are open, and all three are success: a shop of your own, a second job, or staying with this one.
playbook-stayed = Good. One job done well keeps a shop going. The other ways stay open; ask me anything at any time.
playbook-all-walked = You have walked every step that is for you. Now the road goes on with your orders and with the people you teach.
playbook-all-for-now-kit = That is all for now: this is the whole first mover's kit. Show one neighbour what you know. A shop of your own is open to you too.
playbook-all-for-now-exit = That is all for now. You ended this in good order, and nothing you learned is lost. If you want to begin again one day, your place is kept.
playbook-renewed = This step was made better since you began it. New in it:
playbook-tool-price = Open the price tool
playbook-tool-cash = Open the cash book
playbook-tool-orders = Open the order book
playbook-tool-stock = Open the stock list
playbook-tool-goal = Set a goal
playbook-tool-used = This job is done: you have used it once.
playbook-tool-said = Noted: you did this already.
playbook-coach-payer = Who will pay you?
playbook-coach-payer-people = Single people, one by one
playbook-coach-payer-groups = They order first, I make it
playbook-coach-payer-firms = A company or many shops
playbook-coach-goods = What do you make or buy?
playbook-coach-goods-grown = I grow it
playbook-coach-goods-made = Food that I make
playbook-coach-goods-craft = Things I make by hand
playbook-coach-goods-bought = I buy it and sell it on
playbook-coach-month = How many can you sell in a month?
playbook-coach-month-few = Fewer than 30
playbook-coach-month-some = 30 to 300
playbook-coach-month-many = More than 300
playbook-coach-business = Do you have a registered business or brand?
playbook-coach-business-no = No
playbook-coach-business-yes = Yes
playbook-coach-is-c2c = C2C fits you: person to person. You sell in your own name in a small shop, one piece at a time, as the first sellers did.
playbook-coach-is-b2c = B2C fits you: a business sells to people. You sell in your business's name, and can give an invoice.
playbook-coach-is-c2b = C2B fits you: people ask first, and you make what they ordered. Agree on price, size and day before you begin. Write it down.
playbook-coach-few = Begin small. Ten good parcels teach you more than a big plan.
playbook-coach-papers-grown = Papers: in China you need no business licence to sell what you grow yourself, whatever the amount. Quality and tax rules still hold. Buying from neighbours to sell on is different.
playbook-coach-papers-craft = Papers: in China you need no business licence to sell things you make at home by hand, whatever the amount. Tax rules still hold.
playbook-coach-papers-made = Papers: in China made food needs papers before the first sale, and a registered business. Ask the market office which ones: 12315.
playbook-coach-papers-bought = Papers: in China you need no business licence while sales on all platforms together stay up to 100,000 yuan a year, unless the goods need a permit. Above that, register first.
playbook-coach-papers-elsewhere = Papers: ask before your first sale. Must I register to sell this online, which tax is due, and does my food need a permit? Your own office knows: the one for small businesses, and the tax office.
playbook-coach-papers-business = Show your business licence on the shop page.
# $elsewhere (yes, no) - the tax office of another country
playbook-coach-papers-firms = { $elsewhere ->
    [yes] A company often wants an invoice. Ask your tax office how to give one before you promise it.
   *[no] A company often wants an invoice. Ask the tax office how to give one before you promise it: 12366.
}
playbook-coach-change-c2c = Think again when your sales on all platforms come near 100,000 yuan a year, where China asks for a licence. Think again, too, when groups order first again and again.
playbook-coach-change-own = Think again when you also sell what you did not make or grow yourself, or when groups order first again and again.
playbook-coach-change-b2c = Think again when groups ask for their own size or colour: take such orders too, and make to order.
playbook-coach-change-c2b = Think again when single buyers come every week without asking first: then open a small shop for them too.
playbook-coach-offer = Which way of selling fits me?
playbook-coach-intro = Four taps, and I tell you which way of selling fits you now. You can ask again any time.

## Goal, pause, honest exit

goal-mine = My goal
# $goal (text)
known-goal = You set your goal already: { $goal }

more-pause = Take a break

exit-want = I want to stop
exit-stop = Stop
exit-change = Change the product
exit-work = Work for a shop
exit-sold = I did sell
exit-on = Go on a while
exit-break = Only a break
# $name (text)
exit-three-months = { $name }, your shop has been ready for three months.
exit-no-shame = No parcel is noted here. That happens to many people, and it is no shame. You tried, and now you know more. Which way now? All are good.
exit-open = You can stop any day, and it is no shame. There are three honest ways on. Your place here is kept.
exit-is-stop = Good, that is settled. I won't send any more reminders. The door stays open: your place is kept, and you can come back any day. One list helps you to close the shop in good order.
exit-is-stop-unopened = Good, decided. I send no more reminders. You opened no shop, so there is nothing to close. The door stays open: your place is kept.
exit-close = Close it in good order
exit-is-change = Good. What you know about parcels and buyers stays with you. Let us look again for three things close at hand.
exit-look = Look for other goods
exit-is-work = Good. You can do more than a beginner: pack, take photos, answer or drive. It begins with one day beside a seller.
exit-beside = A day beside a seller
exit-is-sold = I'm glad you told me. Note your parcels with one tap, and watch them grow.
exit-note = Note my parcels
exit-is-on = Good, go on. I won't ask this again for at least three months.
exit-unopened = { $name }, you have been here for three months.
exit-unopened-no-shame = No shop is open yet. Goods, time, papers: each can hold you up, and it is no shame. Which way now? All are good.
exit-is-change-unopened = Good. Then we look once more for three things close at hand. One sold to somebody you know is a beginning.
exit-is-work-unopened = Good. Many begin like that: they pack, take photos, answer or drive for a shop. It begins with one day beside a seller.

## The village board and the four capitals

road-picture = As a picture
road-here = How far you are.
road-failed = The picture would not come out. The same in words:
# $name (text)
road-title = How far { $name } is
# $done, $all (number)
road-subtitle = { $done } of { $all } steps done
# $state (done, claimed, now, next or later)
road-legend = { $state ->
    [done] done
    [claimed] done before
    [left] not finished
    [now] now
    [next] next
   *[later] later
}

## Cards to print

cards-button = The step cards, to print
# $count, $page, $pages (number)
cards-title = { $count } steps to a shop online · sheet { $page } of { $pages }
cards-how = Cut along the lines. Lay the cards out in order. Turn a card over when its step is done.
cards-here = Two sheets of A4, to print and cut. Every card has both languages.
cards-failed = The cards would not come out just now. The steps in words:

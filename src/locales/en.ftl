
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
playbook-all-for-now = That is all for now: you are at the end of this road. Your place is kept.
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
# $in, $out, $left (text) - amounts
playbook-month-left = { $in } came in, { $out } went out. { $left } is left from the month.
# $in, $out, $missing (text) - amounts
playbook-month-nothing-left = { $in } came in, { $out } went out. { $missing } is missing in this month. Look at the largest amount that went out first. You can change the numbers any time.
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
answers-disputed = Not everybody agrees about this. Ask the office or a person before you rely on it.
answers-caution = Try it small first, or ask a person, before you spend money.

## Everywhere

yes = Yes
skip = Skip
more = More …
leave-it = Leave it
group-too-much = You asked a lot here at once, so I have not read this one. For { $seconds } seconds I read nothing from you here. Send it again after that, or write to me alone.
tap-in-turn = One moment. What you sent before comes first; then this one in turn.
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
joining-who-sees = You see everything of yours. A mentor of your village sees your first name, your step, what you show and what you ask a person. The association sees your first name, village and step, and else only totals of at least five people. Other learners see nothing unless you agree. May I remember you?
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
joining-village-unreadable = I could not read that as a village's name. Please type only the name, in letters, for example: Shangxi.
# $name (text)
joining-village-one-a-week = You added a village this week already, so I can't add { $name } today. Is yours on the list? If not, tap "I'll say it later"; an officer of the association can add it at any time.
joining-village-from-list = Look at the list
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
either-full = I hold what you wrote before. Please tap below which it is, then send your last message again. That one I have not kept.
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

    Reply to this message and I pass your words on, to everybody who asked this.
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
# $questions, $people (number)
questions-how = These wait. { $questions ->
    [one] One question,
   *[other] { $questions } questions,
} asked by { $people ->
    [one] one person
   *[other] { $people } people
}. Reply to a message and I pass your words on.

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

privacy = I keep: your first name, village, language, who brought you, where you stopped, what you ticked, wrote or showed, your questions, your goal, and what you count here: prices, cash book, parcels, stock. I keep no phone number, no bank data, no identity card.
privacy-who = You see all of it. What you count here, only you see. A mentor of your village sees your step and what you show; after two days also a neighbour who did that step and the association, so that nobody waits for ever. A month's book never goes to neighbours. The association also sees your first name, village, step and what you do here; otherwise only totals of at least five people. The text of each message is deleted here once it is handled. What the association and mentors did with your things stays for two years under "Who looked at my things".
privacy-export = All of it as a file
privacy-forget = Delete everything
export-later = There is much. I am writing the file; it comes in a moment.
export-done = This is everything I keep about you.
forget-nothing = I keep nothing about you.
forget-confirm = Delete everything about you? Your place, what you showed, your questions and your cash book are gone for good. People you brought stay, without your name.
forget-yes = Delete everything
forget-no = No, keep it
forget-kept = Everything is kept.
forget-later = I am deleting it all now. There is much, so it takes a moment. I tell you when it is done.
forget-done = All of it is deleted. If you ever want to begin again, press /start. All the best.
help =
    I teach selling online, one small job at a time.

    ▶️ My next job: go on where you stopped.
    ❓ Ask: or just write your question.
    📊 How far am I: your road.
    ☰ More: shop tools, bring a neighbour, your data, language.

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

## Failures: error-<code>, one for every ErrorCode in src/errors.ts

error-database-busy = I can't write anything down right now. Please try again in a few minutes.
error-database-newer = I am being repaired. Please try again later.
error-knowledge-invalid = Something in my notes is wrong. It is being repaired.
error-unexpected = Something broke on my side, and I have made a note of it. Please send it once more.
edited-not-read = You changed this message. I go by the words it had at first. Please send the new words as a new message.

## Reminders that somebody asked for

# $name (text)
remind-evening = Good evening, { $name }. You wanted to come back to this:

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
playbook-bring = Bring neighbours
playbook-own-shop = A shop of my own
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
playbook-coach-papers-business = Show your business licence on the shop page.
playbook-coach-papers-firms = A company often wants an invoice. Ask the tax office how to give one before you promise it: 12366.
playbook-coach-change-c2c = Think again when your sales on all platforms come near 100,000 yuan a year, or when groups order first again and again.
playbook-coach-change-own = Think again when you also sell what you did not make or grow yourself, or when groups order first again and again.
playbook-coach-change-b2c = Think again when groups ask for their own size or colour: take such orders too, and make to order.
playbook-coach-change-c2b = Think again when single buyers come every week without asking first: then open a small shop for them too.
playbook-coach-offer = Which way of selling fits me?
playbook-coach-intro = Four taps, and I tell you which way of selling fits you now. You can ask again any time.

## Shop: the menu, what is left, price and margin

command-price = Prices: what to ask, what is left
more-shop = 🧮 Shop tools
shop-tools = Shop tools
shop-what = Shop tools. What do you want to work out or write down?
shop-sale = What is left from one sale
shop-price = Price and margin
shop-cash = Cash book
shop-orders = Parcels and growth
shop-stock = Stock
shop-back = ← Back
shop-unread = I could not read that. What you told me before is kept. Please write it in digits.
shop-no-words = I can't use this here. What you told me before is kept. Please write it.

sale-ask = What came in for one sale, and what went out? Four numbers in one line: price, goods, box, courier. For example: 20 9 3 4.5. Or write only the price, and I ask for the rest.
sale-ask-goods = What did the goods cost you? For example: 9
sale-ask-box = And box and label? For example: 3
sale-ask-courier = And the courier? For example: 4.5
# $numbers (text)
sale-so-far = Told so far: { $numbers }
sale-again = Another sale
sale-title = What is left from this one sale:
# $in, $out, $left (text) - amounts such as 20 or 16.50
sale-left = { $in } comes in, { $out } goes out. { $left } is left.
# $in, $out, $missing (text)
sale-missing = { $in } comes in, { $out } goes out. { $missing } is missing. A higher price, or a cheaper box or courier?
# $coupon, $left (text)
sale-coupon-left = If the buyer uses a coupon of { $coupon }: { $left } is left.
# $coupon, $missing (text)
sale-coupon-missing = If the buyer uses a coupon of { $coupon }: { $missing } is missing.

price-intro = I ask nine short things about one product, and work out its price. Each answer is kept at once; you can stop any time. Only you see it.
# $number, $last (number)
price-number = Question { $number } of { $last }
# $name (text) - the goods; $number, $last (number)
price-number-of = { $name } · question { $number } of { $last }
price-ask-name = What are the goods called? For example: walnuts in the shell
price-ask-goods = What do the goods of one order cost you? For example: 9. Your own harvest? Write what the trader would pay you.
price-ask-packing = Box, tape and label for one order? For example: 2
price-ask-postage = What does the courier take for one parcel? For example: 4.5. Is it dearer to far places? Tap "By zone".
price-by-zone = By zone
price-ask-weight = How many kilos does one parcel weigh? For example: 1
# $kilos - heavy (over a kilo) or light
price-ask-near = { $kilos ->
    [heavy] Near places: the first kilo, each extra kilo, and how many of 100 parcels go there. For example: 3.5 1 60
   *[light] Near places: the postage, and how many of 100 parcels go there. For example: 3.5 60
}
# $kilos - heavy or light; $left (text) - parcels of 100 that have no zone yet
price-ask-far = Far places, { $left } of 100 parcels are left: { $kilos ->
    [heavy] the first kilo, each extra kilo, and how many of 100 go there. For example: 5 2 30
   *[light] the postage, and how many of 100 go there. For example: 5 30
}
# $kilos - heavy or light; $left (text)
price-ask-remote = Very far places, for the last { $left } of 100 parcels: { $kilos ->
    [heavy] the first kilo and each extra kilo? For example: 9 6
   *[light] the postage? For example: 9
}
price-ask-fee = What does the platform take of each 100? It stands in the seller app, please look. For example: 0.6
price-ask-advert = Of each 100 that come in, how much do you put into adverts? For example: 8. None is 0.
price-ask-returns = Of 100 parcels, how many come back, and how many arrive broken? For example: 5 3
price-none-back = None
price-some-back = 5 back, 3 broken
price-ask-labour = Your own time: minutes for one parcel, and what an hour of yours should bring. For example: 6 20. You may skip this.
price-ask-margin = Of each 100 that come in, how much do you want to keep? For example: 20
# $value (text) - an answer
price-so-far = So far it says: { $value }
price-stop = Stop for now
price-name-unread = I could not read that as a name. Please write what you sell, for example: walnuts in the shell
price-name-long = That is long. A few words are enough, for example: walnuts in the shell
# $name (text)
price-name-keep = It is called: { $name }
price-too-large = That number is very large. Is there a digit too many? What you told me before is kept.
price-goods-nothing = Goods always cost something, your own too: what would the trader pay you for them?
# $sum (text) - percent
price-share-sum = Together that is { $sum } of 100 parcels. All places together must be 100. Please write this one again.
price-mishaps-over = That is more than 100 of 100 parcels. Please write it again.
price-rates-full = The platform, the adverts and what you keep would take all 100 of 100. Nothing is left for the goods. Please write a smaller number.

# $name (text) - the goods
price-title = Your price for { $name }:
# $lowest (text) - amount
price-lowest = Lowest price without loss: { $lowest }. Nothing is left there, nothing is missing.
# $lowest (text)
price-lowest-adverts = With your adverts: { $lowest }.
# $margin (text) - percent; $price, $round (text) - amounts
price-wanted = To keep { $margin } of each 100: { $price }. As a round price: { $round }.
# $price, $left (text)
price-left = At { $price }, { $left } is left from each order.
# $loss (text)
price-one-back = If one parcel comes back, you lose { $loss }.
price-saved = It is saved. Only you see it.
price-try = Try another price
price-change = Change a number
price-split = Where it goes
price-cash = Cash I need
price-list-button = My prices
price-delete = Delete

# $name (text)
price-split-title = { $name }: where the money of one order goes
# $amount (text)
price-line-goods = Goods: { $amount }
price-line-packing = Packing: { $amount }
price-line-postage = Postage: { $amount }
price-line-allowance = Set aside for parcels that come back or break: { $amount }
price-line-labour = Your own time: { $amount }
price-line-cost = Cost of one order: { $amount }
price-line-price = Price: { $amount }
price-line-fee = Platform: { $amount }
price-line-advert = Adverts: { $amount }
price-line-left = Left: { $amount }

price-try-ask = Write a price, for example 22. Or a coupon with a minus: -3
price-try-title = With this price:
# $price, $left (text)
price-try-left = At { $price }, { $left } is left from each order.
# $price, $lowest, $missing (text)
price-try-loss = { $price } is below your lowest price without loss, which is { $lowest }. You lose { $missing } on each order. Better not.
# $price, $missing, $left (text)
price-try-adverts = At { $price } you lose { $missing } on each order: the adverts take more than is there. Without adverts, { $left } would be left.
price-try-more = You can write another one.

price-cash-ask = How many parcels a day, and after how many days does the money come? The days stand in the seller app. For example: 20 12
price-cash-title = The cash you need before the first money comes:
# $parcels, $days (number); $out, $need (text) - amounts
price-cash-need = { $parcels } parcels a day × { $out } for goods, packing and postage × { $days } days = { $need }.
# $packers, $pace, $hours (number)
price-packers = { $packers ->
    [one] One person can pack them
   *[other] { $packers } people can pack them
}, if each packs { $pace } an hour for { $hours } hours (an example; count your own).

price-change-which = Which number do you want to change?
# $value (text)
price-field-name = Name: { $value }
price-field-goods = Goods: { $value }
price-field-packing = Packing: { $value }
price-field-postage = Postage: { $value }
price-field-grams = Weight: { $value }
price-field-near = Near: { $value }
price-field-far = Far: { $value }
price-field-remote = Very far: { $value }
price-field-fee = Platform: { $value }
price-field-advert = Adverts: { $value }
price-field-mishaps = Back + broken, of 100: { $value }
price-field-labour = Own time: { $value }
price-field-margin = To keep: { $value }

price-list = Your prices. Tap one to look at it or to change it.
price-list-empty = No price is kept yet.
price-new = A new price
# $name (text)
price-unfinished = { $name } (not finished)
# $name (text)
price-delete-ask = Delete the price for { $name }?
price-delete-no = No, keep it
price-deleted = Deleted.

# $count (number) - at least 3; $village, $goods (text)
copycat-count = { $count } shops in { $village } sell { $goods }.
copycat-what-helps = What helps: another size, another grade, or a gift box. Buy boxes and send parcels together.
copycat-never-prices = Agree on good quality, never on prices: for crafts and bought goods that is forbidden in China.

## Shop: cash book

command-cash = My cash book
cash-begin = Your cash book. Only you see it.
cash-how =
    Write one line for each thing that comes in or goes out:
    +45 two baskets
    -12 tape
cash-own-first = Did you put in money of your own? Write it first: +200 own money
cash-write-on = Write the next line: + for in, - for out.
cash-still-open = The book is open. Write the next line, or tap Done.
cash-first-line = This is your cash book now. Only you see it. Write a line any time, wherever you are here.
cash-noted = Noted in your cash book.
# $count (number)
cash-and-more = … and { $count } more.
# $most (number)
cash-near-message = Up to { $most } lines fit in one message.
# $noted, $most (number)
cash-near-day = That makes { $noted } lines today. I can note { $most } a day. Many parcels? One line for all of them is enough.
# $most (number)
cash-left-message = I can note { $most } lines at a time. What you noted is safe. The lines below I have not noted yet.
# $most (number)
cash-left-day = That makes { $most } lines today, and more I cannot note in one day. What you noted is safe. The lines below I have not noted.
# $when (message or day)
cash-left-how = Hold your finger on the next message, copy it and send it to me { $when ->
    [day] tomorrow
   *[message] now
}. The days in it stay right.
cash-undo = Undo
cash-undo-more = Undo one more
cash-change = Change
cash-month-open = Month
cash-done = Done
cash-list = Last lines
cash-to-shop = ← Shop tools
# $kind (one of the kinds of line)
cash-kind = { $kind ->
    [sales] sales
    [goods] goods
    [packing] packing
    [postage] postage
    [advert] advert
    [wage] wage
    [refund] refund
    [own] own money
   *[other] other
}
cash-kind-is = Kind: { cash-kind }
cash-changed = Changed. The line says now:
cash-removed = Taken out of your cash book:
cash-undone-add = Taken back. This line is out again:
cash-undone-edit = Taken back. The line says again:
cash-undone-remove = Taken back. This line is in again:
cash-nothing-to-undo = Nothing is left to take back.
cash-side-ask = Kept. Did this money come in or go out?
cash-side-in = + It came in
cash-side-out = - It went out
cash-side-none = Leave it out
cash-line-what = This line. What shall I change?
cash-edit-amount = Amount
cash-edit-words = Words
cash-edit-day = Day
cash-edit-kind = Kind
cash-remove = Take it out
cash-leave = ← Leave it as it is
cash-ask-amount =
    Write the right amount.
    For example: -12.50
cash-ask-words = Write what it was for.
cash-ask-day = Which day was it? Tap, or write it: 5 December
cash-ask-kind = What kind of line is it?
# $ago (number) - days ago
cash-day-ago = { $ago ->
    [0] Today
    [1] Yesterday
   *[other] The day before
}
# $line (text)
cash-line-now = Now it says: { $line }
cash-unread = I could not note this yet:
cash-why-no-amount = I see no amount in it. Use digits.
cash-why-two-amounts = I see more than one number. Which is the money? Put + or - before it. One line for each amount.
cash-why-quantity = That number counts or weighs something. Write the money first.
cash-why-amount-odd = I can't tell the amount. Write it plainly, like 12.50
cash-why-amount-large = That amount is too large for one line.
cash-why-amount-zero = Zero is no money that came in or went out.
cash-why-day-future = That day is still to come.
cash-why-day-old = That day is more than a year ago.
cash-why-day-wrong = The calendar has no such day.
cash-picture = I can't read a picture, and I do not keep it. Please type the amount. Is it for your road? Tap Done first, then send it again.
cash-no-words = I can't use this here. Please type the line.
# $in, $out, $left (text) - amounts
cash-this-month = This month: in { $in }, out { $out }, left { $left }.
cash-list-title = Your last lines.
cash-list-how = Tap a number to change that line.
cash-earlier = ← Earlier
cash-later = Later →
# $month (text), $count (number)
cash-month-title = { $month }: { $count ->
    [0] no line yet.
    [one] one line.
   *[other] { $count } lines.
}
# $amount (text)
cash-month-in = In: { $amount }
cash-month-out = Out: { $amount }
cash-month-left = Left: { $amount }
# $kind, $amount (text)
cash-month-kind = · { cash-kind } { $amount }
cash-month-own = Own money: { $amount }
cash-month-balance = In hand since the beginning: { $amount }
# $month, $in, $out, $left (text)
cash-month-before = { $month }: in { $in }, out { $out }, left { $left }
# $count (number)
cash-missing-unsided = { $count ->
    [one] One line waits: in or out? Find it in the last lines.
   *[other] { $count } lines wait: in or out? Find them in the last lines.
}
# $count (number) - of the last fourteen days
cash-missing-days = { $count ->
    [one] On one of the last 14 days nothing is noted. Nothing came or went? Then all is well.
   *[other] On { $count } of the last 14 days nothing is noted. Nothing came or went? Then all is well.
}
cash-missing-postage = No postage is noted. Who paid for the parcels?
cash-missing-goods = No goods are noted. What you grew yourself also cost something.
cash-missing-start = Your own first money is not noted. If there was some: +200 own money
cash-file-month = This month as a file
cash-file-all = The whole book as a file
cash-file-here = Your cash book as a table. Any spreadsheet opens it. Only you got it.
cash-file-later = Your book is long. I am writing the table; it comes in a moment.
cash-file-day = Date
cash-file-what = What
cash-file-in = Money in
cash-file-out = Money out
cash-file-kind = Kind
cash-file-balance = Balance
cash-file-carried = From the month before
# $amount (text)
cash-file-unsided = in or out? { $amount }

## Shop: orders, stock, growth

command-orders = Parcels of the day, and your growth
orders-to-shop = ← Shop tools
orders-back = ← Back
orders-note-today = Today's parcels
orders-my-numbers = My numbers
orders-other-number = Another number
orders-other-day = Another day
orders-undo = Undo
orders-change = Another number for this day
orders-picture = As a picture
orders-file = As a file
# $ago (number) - days ago, 0 is today; $day (text) - a date
orders-ask = { $ago ->
    [0] How many parcels left your house today, { $day }?
    [1] How many parcels left your house yesterday, { $day }?
   *[other] How many parcels left your house on { $day }?
}
# $parcels (number)
orders-says-now = So far it says { $parcels }. Another number takes its place.
orders-ask-how = Tap a number, or type it. "yesterday 5" works too.
# $ago (number), $day (text)
orders-type-ask = { $ago ->
    [0] Type the number of parcels of today, { $day }. For example: 12
   *[other] Type the number of parcels of { $day }. For example: 12
}
orders-which-day = Which day?
orders-which-day-typed = You can also type it: "3 days ago 5".
# $ago, $parcels (number), $day (text), $noted (yes or no)
orders-day = { $ago ->
    [0] Today, { $day }
    [1] Yesterday, { $day }
    [2] Two days ago, { $day }
   *[other] { $day }
}{ $noted ->
    [yes] {" "}· { $parcels }
   *[other] {""}
}
# $parcels (number)
orders-new-day = { $parcels }. A new day has begun since I asked. Which day is it for?
# $ago, $parcels (number), $day (text)
orders-noted = { $ago ->
    [0] Noted for today, { $day }:
    [1] Noted for yesterday, { $day }:
   *[other] Noted for { $day }:
} { $parcels ->
    [0] no parcels.
    [one] 1 parcel.
   *[other] { $parcels } parcels.
}
# $parcels (number)
orders-said-before = Before, it said { $parcels }.
# $parcels (number) - 1, 10, 30 or 100
orders-reached = { $parcels ->
    [one] The first parcel left your house.
   *[other] { $parcels } parcels left your house.
}
# $parcels (number)
orders-already = It says { $parcels } already.
# $parcels (number), $day (text)
orders-undone = Undone. { $day } says { $parcels } again.
# $day (text)
orders-undone-empty = Undone. { $day } is not noted any more.
# $typed (text) - as it was typed
orders-unreadable =
    I can't read a number of parcels in this: "{ $typed }"
    Type only the number, for example 7. For yesterday: "yesterday 5".
# $days (number)
orders-too-old = I can note today and the last { $days } days, no other day.
orders-nothing-yet = Nothing is noted yet. Note one day, and I count for you. Days that you leave out are not counted as zero.
# $noted (yes or no), $today, $week, $total (number)
orders-totals = { $noted ->
    [yes] Today: { $today }.
   *[other] Today: not noted yet.
} This week: { $week }. Since the beginning: { $total }.
# $average (text), $over (number) - noted days, 1 to 7
orders-average = { $over ->
    [one] Average: { $average } a day, over 1 noted day of the last 7.
   *[other] Average: { $average } a day, over { $over } noted days of the last 7.
}
orders-no-average = In the last 7 days nothing was noted, so I say no average.
orders-stage-none = Stage: no parcels yet.
orders-stage-few = Stage: 1 to 5 a day.
orders-stage-some = Stage: 6 to 20 a day.
orders-stage-many = Stage: 21 to 99 a day.
orders-stage-hundreds = Stage: 100 a day and more.
orders-next-none = Next: buyers must see your goods. Put one thing up with clear photos, and tell people.
orders-next-few = Next: every parcel whole and on time. These first orders are for learning.
orders-next-some = Next: postage and packing time. Ask three couriers for their price, and pack at one table.
orders-next-many = Next: writing labels takes the evening. Try to print them in one go, and let two people share the work.
# $people (number)
orders-next-hundreds = { $people ->
    [one] Next: hands, and a number at which you stop. One person can pack this many, and one more should be ready. (Example: 40 an hour, 7 hours.)
   *[other] Next: hands, and a number at which you stop. { $people } people can pack this many, and one more should be ready. (Example: 40 an hour each, 7 hours.)
}
# $from, $to (text)
orders-spark-days = { $from } to { $to }:
orders-spark-gaps = (· is a day that was not noted.)
# $from, $to (text)
orders-spark-months = By month, { $from } to { $to }:
orders-picture-here = Your parcels so far.
orders-picture-title = Parcels that left your house
# $day (text)
orders-picture-by-day = A day, up to { $day }. A gap: not noted
# $day (text)
orders-picture-by-week = A week, up to { $day }. Pale: not over yet
# $day (text)
orders-picture-by-month = A month, up to { $day }. Pale: not over yet
orders-picture-average = 7-day average
orders-picture-failed = The picture would not come out just now. Here is the same as a line:
orders-file-here = Every day that you noted, as a table. Keep it, or print it.
orders-file-day = Day
orders-file-parcels = Parcels
first-parcel-show = Did anyone ask about your parcel? Show them this.

stock-title = Goods on the shelf. I say at which number to order again, so that none are missing.
stock-add = Add goods
stock-all = All goods
# $name (text), $have (number), $now (yes or no)
stock-row = { $name } · { $have }{ $now ->
    [yes] {" "}· order now
   *[other] {""}
}
stock-name-ask = What are the goods called? For example: walnuts
# $name (text)
stock-daily-ask = { $name }: how many do you sell a day? For example: 6
# $daily (text)
stock-daily-average = { $daily }: your 7-day average
stock-lead-ask = How many days from your order until new goods are here? For example: 4
stock-safety-ask = How many do you want to keep in reserve, in case they come late? For example: 10
stock-have-ask = How many are there now? Count them and type the number. For example: 40
# $typed (text)
stock-unreadable = I can't read a number in this: "{ $typed }"
# $typed (text)
stock-name-unreadable = I can't use this as a name: "{ $typed }"
# $name (text), $point (number)
stock-point = { $name }: order when { $point } are left.
# $daily (text), $lead, $safety, $point (number)
stock-sum = { $daily } a day × { $lead } days + { $safety } in reserve = { $point }
# $have (number)
stock-now = { $have } are there now: order today.
# $have, $more (number)
stock-not-yet = { $have } are there now: { $more } can still go before you order.
stock-type = Type the count
stock-edit = Change the numbers
stock-drop = Delete
# $name (text)
stock-drop-ask = Delete { $name } from the list?
stock-drop-yes = Delete it
stock-drop-no = Keep it
# $name (text)
stock-dropped = { $name } is off the list.
# $most (number)
stock-full = The list holds { $most } kinds of goods. Delete one that you sell no more.

## Chain and second teacher

command-peers = Who brought whom
more-peers = Who brought whom
chain-my-name = Who sees my name
chain-begins-here = Nobody brought you: the chain begins with you.
# $name (text)
chain-brought-by = { $name } brought you.
chain-brought-by-somebody = Somebody brought you. They show no name.
# $count (number) - people above who brought me
chain-before = { $count ->
    [one] One more person comes before them.
   *[other] { $count } more people come before them.
}
# $people (number)
chain-many = More than { $people } people are in your chain now. From here on I do not count them one by one.
chain-nobody-yet = You have not brought anybody yet. Show a neighbour your link. When they join, you see it here.
# $count (number) - people in a generation
chain-first = { $count ->
    [one] You brought one person.
   *[other] You brought { $count } people.
}
# $count (number)
chain-second = They brought { $count }.
# $count (number)
chain-third = Those brought { $count }.
# $count (number) - people of the fourth and all later generations
chain-further = After them came { $count } more.
# $people, $generations (number) - at most 50 generations are counted
chain-all = { $people } people in all, { $generations ->
    [50] 50 generations. I count no further.
   *[other] { $generations } generations.
}
chain-names = These let their name be seen:
chain-no-names = Of those near you, nobody shows a name yet.
# $who (text) - name and village; $number (number) - a step
chain-person-step = { $who } · step { $number }
# $mark (text) - a bullet; $count (number)
chain-and-more = { $mark }and { $count } more
# $mark (text) - a bullet; $count (number)
chain-people = { $mark }{ $count ->
    [one] one person
   *[other] { $count } people
}
chain-consent = May others see your first name, village and step here? Those are: who brought you, who brought them, and the people you bring. Without your yes you are only counted. You can change this any day.
chain-consent-yes = Yes, show it
chain-consent-no = No, only count me
chain-seen-now = So far they can see you.
chain-counted-now = So far you are only counted.
chain-noted-yes = Good. They can see your first name, village and step from now on.
chain-noted-no = Good. You are only counted, without a name.
chain-privacy = You agreed that who brought you, who brought them, and the people you bring see your first name, village and step. To change it: Who brought whom.
chain-figures = All villages together:
chain-figures-few = Fewer than five people have come so far. That is too few to say.
# $people (number)
chain-figures-people = { $people } people have come so far.
# $deepest (number) - people in the longest chain; at most 50 are counted
chain-figures-deepest = { $deepest ->
    [1] Nobody has brought anybody yet.
    [50] In the longest chain 50 people or more brought each other, one after the other.
   *[other] In the longest chain { $deepest } people brought each other, one after the other.
}
# $days, $settled, $share (number) - a share in 100; $average (text) - such as 1.3
chain-figures-settled = Of the { $settled } who came at least { $days } days ago, { $share } in 100 brought somebody. On average each brought { $average }.
# $days (number)
chain-figures-settled-few = Fewer than five came at least { $days } days ago. That is too few to say how many they bring.
teacher-offer = You know one person who sells and whom you can ask. Two are better: they see other things. Would you like a second?
teacher-yes = Yes, a second one
teacher-no = No, one is enough
teacher-confirm = The association will see your first name, village and step, and that you would like a second person to ask. Send it?
teacher-sent = Sent. The association has your wish. You can go on meanwhile.
teacher-kept = Nobody of the association is there yet. I keep your wish and show it as soon as somebody is.
teacher-declined = All right. I won't offer this again.
teacher-already-sent = The association has your wish already.
# $name, $village (text), $step (number) - 0 for a step outside the fourteen
teacher-wish =
    { $name } ({ $village }{ $step ->
        [0] {""}
       *[other] , step { $step }
    }) can ask one person who sells, and would like a second one.

    Reply to this message and I pass your words on.
# $name (text)
teacher-answer = { $name } answers your wish for a second person to ask:

## Topics and glossary

command-topics = Look through the topics
topics-button = 📖 Topics
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

## Goal, pause, honest exit

goal-mine = My goal
goal-ask =
    What do you want to have reached? Say it in your own words, or as a voice message.
    For example: ten parcels a week, or school money for autumn.
goal-leave = Not now
goal-words-kept = I have kept your words.
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
goal-drop = Take it away
goal-drop-ask = Take your goal away? Its words are gone then.
goal-drop-yes = Take it away
goal-keep = Keep it
goal-is-dropped = It is gone. A goal is there to help you; without one you go on all the same.
goal-reached-already = I have reached it
goal-reached = Reached
goal-partly = Partly
goal-not-yet = Not yet
goal-what-i-said = What I said
goal-day-has-come = The day we agreed on has come.
# $name, $day (text)
goal-how = { $name }, on { $day } you told me what you want to have reached. How is it? Every answer is fine.
# $day (text)
goal-you-said = On { $day } you said:
goal-is-reached = You said what you wanted, and it is done. What is the next goal? Or show a neighbour how you did it.
goal-is-partly = Part of it is there, and that part stays. Take the same goal with a new day, or make it smaller.
goal-is-not-yet = Good that you looked. Often the goal is right and the day was too near. Take a new day, or ask me what holds it up.
goal-again = The same goal, a new day
goal-another = A new goal
goal-ask-help = ❓ Ask what helps
goal-answered-already = I have kept that already.

more-pause = Take a break
command-pause = Take a break from reminders
pause-ask = A break? Then I write nothing of my own accord. Your place is kept, and you can ask me anything meanwhile. How long?
pause-how-long = How long?
pause-week = For a week
pause-harvest = Until after the harvest
pause-open = Until I come back
pause-harvest-ask = From which month on do you have time again?
pause-come-back = Come back now
# $day (text)
pause-set-until = Good. I write nothing until { $day }. That evening I ask if you want to go on. Your place is kept.
pause-set-open = Good. I write nothing until you come back. Your place is kept. To go on, press ▶️ My next job.
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

exit-want = I want to stop
exit-stop = Stop
exit-change = Change the product
exit-work = Work for a shop
exit-sold = I did sell
exit-on = Go on a while
exit-break = Only a break
# $name (text)
exit-three-months = { $name }, your shop has been ready for three months.
exit-no-shame = No parcel is noted here. It happens to many, and it is no shame: it was a trial, and a trial shows you something. Which way now? All are good.
exit-open = You may stop any day, and it is no shame. There are three honest ways. Nothing happens to your place here.
exit-is-stop = Good, decided. I send no more reminders. The door stays open: your place is kept, and you can come back any day. One list helps you to close the shop in good order.
exit-close = Close it in good order
exit-is-change = Good. What you know about parcels and buyers stays with you. We look once more for three things close at hand.
exit-look = Look for other goods
exit-is-work = Good. You can do more than a beginner: pack, take photos, answer or drive. It begins with one day beside a seller.
exit-beside = A day beside a seller
exit-is-sold = Good that you say so. Note your parcels with one tap, and you see how it grows.
exit-note = Note my parcels
exit-is-on = Good, go on. I do not ask this again for three months at least.

## Mentors: who looks after whom

# $count (number)
mentors-of = Mentors ({ $count })
# $village (text)
mentors-title = Mentors of { $village }
mentors-none = There is none yet. Until then the association looks at what people show.
# $name (text); $mentees, $most, $waiting (number); $state (text) - on, away
mentors-row = { $name }: { $mentees } of { $most } learners{ $waiting ->
    [0] { "" }
   *[other] , { $waiting } to look at
}{ $state ->
    [away] , away
   *[on] { "" }
}
mentors-add = Appoint a mentor
mentors-choose = Who should be a mentor here? The person is told and can say no.
mentors-nobody-there = Nobody else lives here who could be asked. A mentor must have joined the bot and named this village.
# $name (text)
mentors-end = { $name } is a mentor no more
mentors-only = This is for mentors.
# $village (text), $most (number)
mentor-appointed = The association asks you to be a mentor in { $village }. You see what at most { $most } learners show you, and say: good, or please change. Ten minutes a day are enough. Once a day I tell you what is new.
mentor-stop = I don't want to
mentor-stopped = Good, you are a mentor no more. Your own road stays as it was.
# $village (text)
mentor-dismissed = The association has ended your work as a mentor in { $village }. Thank you for the time you gave. Your own road stays as it was.
mentor-away = You are away. Others look after your learners until you are back, and they were told.
mentor-back = Welcome back. New learners can come to you again.
mentor-back-button = I am back
# $mentor (text)
mentor-yours = { $mentor } is your mentor in the village now and sees what you show. You need not wait for anybody: just go on.
back = ← Back

## Looking at what learners show

# What was shown, as a thing: $kind is photo, voice, document, link, number or text.
command-review = What waits for my look
look-open = 👀 What waits for my look
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
look-undone = Taken back. It waits for your look again.
look-undo-late = More than five minutes have passed: it stands. If it was wrong, write to them.
look-undo-anew = It was shown anew meanwhile. The newer one waits for your look.
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
look-anew = { $name } has sent it anew meanwhile. Nothing was said about the newer one; it waits.
look-gone = This is not here any more.
look-not-yours = Somebody else looks at this now.
look-only-this = Only this one waits. It stays for later.
look-none = Nothing waits for your look.
# $count (number)
look-today = { $count ->
    [0] You have looked at nothing today.
    [one] You have looked at one thing today.
   *[other] You have looked at { $count } things today.
}
look-again-how = Somebody looked at this already. How do you find it? The learner hears nothing of your answer.
look-again-noted = Noted. The learner hears nothing of it.
look-again-done = Somebody else did it already.
# $name (text), $looked (number), $differ (number)
mentors-again = { $name }, looked at again: { $looked }, of these different: { $differ }
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
look-help-ask = { $name } has shown something and waits for two days. You have done this step. Would you look? It takes a minute: good, or what to change.
look-help-yes = Yes, show me
look-help-pass = Not this time
look-help-no = Don't ask me again
look-help-passed = All right. Somebody else looks.
look-help-noted-no = Good, I will not ask you to look for others.
look-help-stop = Don't ask me to look for others
playbook-neighbours-may-see = If nobody has looked after two days, a neighbour who has done this step may.


## Learners of a mentor

command-mentees = My learners
more-mentees = My learners
# $count (number)
mentees-title = You look after { $count ->
    [one] one learner
   *[other] { $count } learners
}.
mentees-none = You have no learners yet. Whoever joins your village comes to you, and the daily message tells you.
mentees-away = You are away. Others look after your learners meanwhile.
mentees-go-away = I must go away for a while
mentees-filter-nobody = There is nobody here just now.
# $filter (text) - all, waiting, stuck, new, asked; $count (number); $on (text) - yes, no
mentees-filter = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $filter ->
    [waiting] To look at
    [stuck] Standing still
    [new] New
    [asked] Asked a person
   *[all] All
} { $count }
# $n (number), $name (text)
mentees-name = { $n }. { $name }
# $n, $waiting, $still (number); $name, $bar, $step (text); $begun, $new (text) - yes, no; $here (text) - here, resting, left
mentees-line = { $n }. { $name } { $bar } { $begun ->
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
mentees-page-before = ← Page before
mentees-page-next = Next page →
mentees-before = ‹ The one before
mentees-next = The next one ›
mentees-not-yours = This learner is not yours now.
mentees-not-begun = Has not begun the road.
# $done, $all (number)
mentees-steps-done = { $done } of { $all } steps done
# $joined, $given (text) - days
mentees-since = Here since { $joined }, yours since { $given }
# $day (text), $still (number) - whole days without a step forward
mentees-active = Last active: { $day }{ $still ->
    [0] { "" }
    [one] . No step forward for a day
   *[other] . No step forward for { $still } days
}
mentees-rests = Takes a break, until they come back
# $day (text)
mentees-rests-until = Takes a break until { $day }
mentees-has-blocked = Has stopped using the bot. Nothing reaches them.
mentees-has-stopped = Said that they stop.
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
mentees-notes-who = Of all mentors only you see them. If { $name } asks for their own data, these words are in it, without your name. They are deleted with either of you, and when you stop being a mentor.
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
# $name (text)
letter-ask = Type or speak. { $name } will see it.
# $name (text)
letter-from-mentor = { $name } sends you word:
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
} for your look, the oldest since { $day }
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
digest-what = One message a day tells you what waits, who stands still and who is new. If nothing is new, none comes.
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
mentees-privacy = Your mentor also sees when you were last active, and the questions you send to a person. They may write notes about you: you get these with your data, and they go when you delete everything.


## Questions for people, and threads

# $mentor (text)
answers-ask-mentor = Ask { $mentor }
# $mentor (text)
answers-unknown-mentor =
    I have no checked answer to this, and I won't guess with your money.
    { $mentor } can answer, usually by tomorrow evening, and will see your name and question.
    Until then, pay nothing, sign nothing.
answers-unclear-seen = Mentors of your village and the association can read this question, without your name, to make the answer clearer.
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
# $mentor (text)
relay-confirm-mentor = { $mentor } will see your first name, your village and your question. Send it?
# $mentor (text)
relay-confirm-message = { $mentor } will see your first name, your village and this message. Send it?
# $mentor (text)
relay-sent-mentor = Sent to { $mentor }. An answer usually comes by tomorrow evening. You can go on meanwhile.
# $mentor (text)
voice-unread-mentor = I can't listen to voice messages yet. { $mentor } can, and will see your first name, your village and this message. Send it?
# $mentor (text)
picture-unread-mentor = I can't judge pictures. { $mentor } can, and will see your first name, your village and this picture. Cover names and numbers first. Send it?
# $people (number)
relay-passed-on-all = { $people ->
    [one] Passed on to the person who asked.
   *[other] Passed on to all { $people } who asked.
}
# $name (text) - the mentor
relay-passed-up = { $name } has left your question to the association. They see your first name, your village and your question. An answer usually comes by tomorrow evening.
# $name (text)
relay-answer-private = { $name } has answered you:
questions-privacy = What I could not answer, or did not answer clearly, mentors of your village and the association may read without your name. With your name only the one sees it whom I named to you before you sent it. What you write while you talk with somebody is passed on and not kept.
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
desk-answer = Answer
desk-take = I take it
desk-up = To the association
desk-only = This is for mentors and the association.
desk-left = All right. Nothing was sent.
# $people (number)
desk-answer-how = { $people ->
    [one] Write or say your answer now. It goes to the person who asked, with your first name.
   *[other] Write or say your answer now. It goes to all { $people } people who asked this, with your first name.
}
# $who (text) - person, you, nobody; $name (text); $state (text) - answered, asked
desk-taken = { $state ->
    [answered] { $who ->
        [person] { $name } has answered already.
        [you] You have answered already.
       *[nobody] Somebody at the association has answered already.
    }
   *[asked] { $who ->
        [person] { $name } has it and talks with this person now.
        [you] You have it already.
       *[nobody] Somebody at the association has it already.
    }
}
desk-passed-up = The association has it now. The learner was told.
# $who (text) - person, association; $name (text); $when (text) - day, night
thread-open = { $who ->
    [association] Somebody at the association talks with you now
   *[person] { $name } talks with you now
}, { $when ->
    [night] usually from 6:30 in the morning
   *[day] usually until 21:30
}. What you write goes there; I keep quiet. Your jobs and buttons work as always.
thread-end = End this talk
thread-write = Write
thread-give = Pass on
# $name (text)
thread-from = { $name }:
# $who (text) - person, association; $name (text)
thread-noted = { $who ->
    [association] The association gets this
   *[person] { $name } gets this
}, and what you write next. To ask me instead, end the talk.
# $from (text), $who (text) - person, association; $name (text)
thread-handed = { $from } has passed this on to { $who ->
    [association] the association
   *[person] { $name }
}. An answer usually comes by tomorrow evening. What you write goes there.
# $from, $name, $village, $question (text)
thread-given =
    { $from } passes on to you a talk with { $name } ({ $village }), who asked:
    { $question }

    Reply to this message, or take it first.
# $who (text) - person, association; $name (text)
thread-ended = The talk with { $who ->
    [association] the association
   *[person] { $name }
} is over. I answer you again.
thread-still-asks = Your question still waits for an answer. It will come here.
# $name (text) - the learner; $why (text) - learner, keeper, silence
thread-ended-keeper = { $why ->
    [learner] { $name } has ended the talk.
    [silence] The talk with { $name } is over: nobody wrote for a day.
   *[keeper] The talk with { $name } is over.
}
thread-again = Talk once more
thread-gone = Whoever talked with you is not there any more. I answer you again.
thread-over = This talk is over. Your words were not passed on.
thread-over-note = This talk is over already.
thread-cannot-pass = I pass on words, voice messages, pictures and files, nothing else.
# $name (text)
thread-write-how = Write or say it now. It goes to { $name }.
# $name (text)
thread-taken = You talk with { $name } now. Reply to this message, or tap Write.
# $name (text)
thread-give-whom = Who should go on with { $name }?
thread-to-association = The association
# $name (text)
thread-given-to = Passed on to { $name }. The learner was told.
thread-given-up = Passed on to the association. The learner was told.
# $name (text)
thread-back = Ask { $name } more
thread-not-passed = This was not passed on to the person you talk with.
draft-keep = Keep this answer
draft-question-ask = How should the question read, so that anybody understands it? One line, no names of people. Write it now.
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
draft-take-back = Say it no more
draft-text-ask = Write the answer anew, in one message.


## Helping each other

taught-who = Did somebody here show you how to do this step? Whoever you choose sees your first name and is asked whether it is so.
taught-inviter = Who brought me
# $name (text)
taught-mentor = My mentor { $name }
# $name (text)
taught-helper = { $name }, who helped me here
taught-nobody = Nobody, I found out myself
taught-skip = Skip
taught-noted = Noted. I ask them whether it is so. If they say yes, you find it under "Who brought whom".
taught-noted-nobody = Good. On we go.
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-is-it-so = { $name } says you showed them { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}. Is that so?
taught-yes = Yes, I did
taught-no = No
taught-confirmed = Noted: you showed it. Thank you.
taught-denied = Good, then it is not noted.
taught-loop = It stands here already that you learned this step from them. So it is not noted the other way round.
taught-by-whom = Who showed you:
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-line = · { $name }: { $number ->
    [0] { $title }
   *[other] step { $number }
}
# $name (text), $known (text) - yes, no
thanks-parcel = { $known ->
    [yes] { $name }
   *[no] Somebody you know from here
} has sent the first parcel, and a mentor has seen it.
# $name (text), $known (text) - yes, no
thanks-orders = { $known ->
    [yes] { $name }
   *[no] Somebody you know from here
} has come to thirty orders.
# $name (text), $known (text) - yes, no
thanks-brought = You brought { $known ->
    [yes] { $name }
   *[no] this person
}. Thank you.
# $steps (text) - numbers, $count (number)
thanks-showed = You showed { $count ->
    [one] step { $steps }
   *[other] steps { $steps }
}. Thank you.
# $titles (text)
thanks-showed-other = You showed: { $titles }. Thank you.
# $count (number)
thanks-more = { $count ->
    [one] And one more thing that is thanks to you.
   *[other] And { $count } more things that are thanks to you.
}
# $parcels, $orders (number)
thanks-so-far = Thanks to you: { $parcels ->
    [one] one first parcel
   *[other] { $parcels } first parcels
}, { $orders ->
    [one] one shop with thirty orders
   *[other] { $orders } shops with thirty orders
}.
helper-button = Helping others
# $most (number)
helper-offer = You have done a few steps now. May others ask you about them, at most { $most } a week? They see your first name and village. Messages go through me; nobody sees your number.
helper-near = People of my village
helper-far = Others as well
helper-no = No, thanks
helper-noted-near = Good. People of your village can ask you about steps you have done.
helper-noted-far = Good. People of your village and others can ask you about steps you have done.
helper-noted-no = Good, nobody asks you. You can change it under "Who brought whom".
helper-woman-ask = Some women would rather ask a woman. Are you one? It is only used for that and never shown.
helper-woman = I am a woman
helper-woman-off = Don't note that I am a woman
helper-woman-noted = Noted. Only used so that women can ask women.
helper-woman-gone = Good, it is not noted any more.
# $most (number)
helper-now-near = People of your village can ask you, at most { $most } a week.
# $most (number)
helper-now-far = People of your village and others can ask you, at most { $most } a week.
helper-stop = Stop helping
helper-ended = The association has ended asking and helping each other for you. Everything else goes on as before: your road, your tools, your questions to a mentor.
helper-back = The association has opened asking and helping each other for you again.
helper-privacy = You agreed that people can ask you about steps you have done. They see your first name and village.
# $count (number)
peer-helped-so-far = { $count ->
    [one] You have helped somebody here once.
   *[other] You have helped somebody here { $count } times.
}
peer-ask = Ask somebody who did this
peer-where = Whom would you like to ask? They have done this step.
peer-way-village = Somebody of my village
peer-way-outside = Somebody outside my village
peer-way-women = Women only
peer-woman-ask = Only women can ask women only. Are you a woman? It is never shown.
peer-write = What do you want to know? Write it in one message, say it, or send a photo. Cover names and numbers first.
# $name, $village (text), $known (text) - yes, no
peer-confirm = { $known ->
    [yes] { $name } from { $village }
   *[no] { $name }
} will see this, with your first name and village. Send it?
# $name (text), $when (text) - now, morning
peer-sent = { $when ->
    [morning] It is late. { $name } gets it in the morning.
   *[now] Sent to { $name }.
} If there is no answer within a day, I tell you. You can go on meanwhile.
peer-nobody = Nobody who did this can be asked just now. A mentor or the association can.
# $most (number)
peer-enough-today = You have asked { $most } people today, that is all for one day. A mentor or the association can be asked any time.
# $name, $village (text), $known (text) - yes, no; $number (number) - 0 where the step has none; $title (text)
peer-question = { $name }{ $known ->
    [yes] { " " }({ $village })
   *[no] { "" }
} asks you about { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}:
peer-how-to-answer = Press "Answer" or reply to this message. I pass it on; nobody sees your number.
peer-answer = Answer
# $name, $village (text), $known (text) - yes, no
peer-says = { $name }{ $known ->
    [yes] { " " }({ $village })
   *[no] { "" }
}:
peer-say-more = Write back
# $name (text)
peer-write-to = Write or say it now. Your next message goes to { $name }.
# $name (text)
peer-passed-on = Passed on to { $name }.
peer-cannot-pass = I can't pass that on: no numbers, no places, no cards of people. Write it, say it, or send a photo or a file.
peer-over = This conversation is over. Nothing was passed on.
peer-late = Thank you. The day was over, and they went another way. Nothing was passed on.
# $name (text)
peer-did-it-help = Did { $name }'s answer help you?
peer-helped = It helped
peer-not-helped = It did not
peer-thanked = Good. I say thank you for you.
# $name (text)
peer-thanks = { $name } says: that helped. Thank you.
peer-stopped = Whoever I was to ask does not help just now, so I asked nobody. Whom shall I ask?
peer-unhelped = Then another way. Whom shall I ask?
peer-ended-before = You two do not meet here again. Your question is still open. Whom shall I ask?
# $name (text), $known (text) - yes, no
peer-expired = { $known ->
    [yes] { $name } has not answered within a day.
   *[no] There was no answer within a day.
} Whom shall I ask now?
peer-ask-another = Somebody else who did this
peer-block = Don't meet again
peer-blocked = You two do not meet here again. They are not told.
peer-report = Tell the association
# $name (text)
peer-report-confirm = The association will see what you and { $name } wrote to each other here, and both your first names and villages. You two do not meet here again. Send it?
peer-reported = The association has it now and looks at it. You two do not meet here again.
peer-reported-before = The association knows of this already.
peer-report-seen = The association has looked at the conversation you told it about. Thank you for saying it.
# $by, $byVillage, $about, $aboutVillage (text); $number (number) - 0 where the step has none; $title (text)
case-head = { $by } ({ $byVillage }) tells you of a conversation with { $about } ({ $aboutVillage }), about { $number ->
    [0] "{ $title }"
   *[other] step { $number }
}:
# $name, $text (text), $kind (text) - text, photo, voice, document
case-line = { $name }: { $kind ->
    [photo] (photo) { $text }
    [voice] (voice message) { $text }
    [document] (file) { $text }
   *[text] { $text }
}
# $name (text)
case-file = From { $name }
case-no-words = The words are no longer kept.
case-leave = Leave it
# $name (text)
case-end = End helping for { $name }
case-left = Left as it is. The one who told you hears that you looked.
# $name (text)
case-ended = { $name } neither asks nor helps others here any more, and was told.
# $name (text)
case-again = Open it for { $name } again
# $name (text)
case-begun-again = { $name } can ask and help again, and was told.
# $report (text) - left, ended
case-decided = Somebody has decided already: { $report ->
    [ended] helping was ended
   *[left] left as it is
}.
case-gone = One of the two has deleted their data. There is nothing to decide.


## Shop teams

team-button = Work together on this shop
team-what = Several people, several phones, one shop. The others come by your link and say what they do: goods, photos, buyers, packing, sending, money. All see where the shop stands, and each does their own jobs.
team-what-money = Whoever keeps the money is not the only one who sees it.
team-new = Make a team for my shop
team-hint = Do they have phones of their own? Then you can work on one shop together: each sees the shop's steps and their own jobs.
team-name-ask = What is your shop called? The people you invite read this name.
team-name-again = A name has letters, and at most 30 of them. What is your shop called?
# $shop (text)
team-named = The shop is called { $shop } here.
team-elsewhere = You work on another shop already. One shop a person at a time: leave that one first.
# $shop (text)
team-title = 🏪 { $shop }
# $shop (text), $owner (text)
team-title-of = 🏪 { $shop }, the shop of { $owner }
team-alone = Nobody else is here yet. Send them the link.
team-not-begun = The shop's owner has not begun the road yet.
# $role (one of the six jobs)
team-gap = { $role ->
    [source] ○ Nobody gets the goods yet
    [photos] ○ Nobody does photos and words yet
    [chat] ○ Nobody answers buyers yet
    [pack] ○ Nobody packs yet
    [send] ○ Nobody sends yet
   *[money] ○ Nobody keeps the money yet
}
# $role (one of the six jobs), $names (text)
team-does = { $role ->
    [source] ● Gets the goods: { $names }
    [photos] ● Photos and words: { $names }
    [chat] ● Answers buyers: { $names }
    [pack] ● Packs: { $names }
    [send] ● Sends: { $names }
   *[money] ● Keeps the money: { $names }
}
# $box (text), $role (one of the six jobs)
team-role-box = { $role ->
    [source] { $box } Get the goods
    [photos] { $box } Photos and words
    [chat] { $box } Answer buyers
    [pack] { $box } Pack
    [send] { $box } Send
   *[money] { $box } Keep the money
}
# $names (text)
team-eyes = Who sees the shop's cash book: { $names }.
team-second-eye = Only one person sees the money so far. That is hard on that person, too. Who else may look? They cannot write in the book.
team-link = Invite: link and picture
team-people = Who does what
team-sight = Who sees the book
team-rename = Rename
team-give = Hand over
team-end = End
team-back = ← The shop
team-to-shop = ← Shop tools
# $shop (text)
team-roles-mine = What do you do in { $shop }? Tap all that fits. You can change it any time.
# $name (text)
team-roles-of = What does { $name } do? Tap all that fits. They can change it too.
team-money-asks = Keeping the money means writing in the owner's cash book, so I ask the owner first.
team-money-means = Whoever keeps the money sees all of your cash book and writes in it.
team-money-waits = "…" waits for the owner's answer.
team-roles-done = Done
team-out = Take out of the shop
# $name (text)
team-out-sure = { $name } will no longer see this shop. What they did for it stays. Take them out?
# $name (text)
team-out-yes = Yes, take { $name } out
# $name (text)
team-out-done = { $name } is no longer in the shop.
team-you-are-out = You no longer work on this shop. Your own road and records stay.
team-people-how = Tap a name to say what that person does.
team-sight-how = Tap who may look at your cash book. They see every line and cannot change any. Each tap is told to all of the shop.
team-give-how = Who should take the shop over? From then on the shop's steps, book and parcels are theirs: their own road and their own book. Yours stay with you. They are asked first.
# $name (text)
team-give-asked = I have asked { $name }. Until they say yes, the shop stays yours.
# $owner (text)
team-take-ask = { $owner } asks whether you take the shop over. Then the shop's steps, book and parcels are yours: your own road, your own book. Nobody else writes in your book until you say so.
team-take-yes = Yes, I take it over
team-take-no = No
team-taken = The shop is yours now. Look who does what, and who sees the book.
# $name (text)
team-handed = { $name } has taken the shop over. Its steps, book and parcels are theirs from now on; what was yours stays with you.
# $name (text)
team-refused = { $name } does not want to take the shop over. It stays as it is.
team-refused-noted = Good. The shop stays as it is.
team-end-sure = The team ends for everybody, and the link with it. Your own road, book and parcels stay with you. End it?
team-end-yes = Yes, end it
team-end-done = The team is over. Your own road, book and parcels are as they were.
team-ended = The shop you worked on together has ended here. Your own road and records stay. If money is still open between you, settle it with each other.
# $shop (text), $link (text)
team-link-how = The link to { $shop }: { $link }
team-link-who = Send it only to people who work with you. Whoever opens it and says yes sees the shop's steps and the names.
team-new-link = New link; the old one ends
# $shop (text), $owner (text)
team-join-ask = { $owner } asks you to work together on the shop { $shop }.
team-join-sees = You will see this shop's steps; its people see your first name and what you do. What you note or show for the shop stays with the shop. Your own road stays yours.
team-join-yes = Yes, I work with you
team-join-no = Not now
team-join-left = Good. The link works later, too.
# $shop (text)
team-already-in = You work on { $shop } already.
# $most (number)
team-full = This shop has as many people as a shop can have here: { $most }.
# $shop (text)
team-news = News from the shop { $shop }.
# $name (text)
team-joined = { $name } works with you now. Look under "Who does what".
# $name (text)
team-left = { $name } has left the shop. What they did for it stays.
team-jobs-changed = The owner has noted what you do. Look at it, and change it if it does not fit.
team-roles-kept = Noted.
# $name (text)
team-money-wish = { $name } would keep the money. That means: { $name } sees all of your cash book and writes in it. May they?
team-money-yes = Yes, let them
team-money-no = No
team-money-granted = You keep the money of the shop now. /cash opens the shop's book; your own book waits until you leave this job.
team-money-refused = The owner would rather not give the money to you for now. Your other jobs stay.
team-money-noted = Noted, and told to all.
team-money-not = Noted. They were told.
team-leave = Leave this shop
team-leave-sure = You leave this shop. What you did for it stays with it; your own road and records stay with you. Leave?
team-leave-yes = Yes, leave
team-leave-done = You have left the shop. Your own road and records are as they were.
team-tasks = My jobs for the shop
team-my-roles = What I do
team-book = The shop's book
# $shop (text)
team-tasks-title = Your jobs for { $shop }, in the steps where the shop is:
# $shop (text)
team-tasks-none = Nothing waits for you in { $shop } now. When the shop comes to its next step, look here again.
team-tasks-no-role = Say first what you do. Then your jobs are here.
# $job (text)
team-task-ticked = ✓ { $job }
team-task-leave = Leave it for now
team-task-stays = Good. It stays on the shop's list.
team-task-done = That counts for the shop. The owner hears that you did it.
team-task-gone = This job is done already, or it is not yours any more.
team-deeds = Your people have been at work on the shop:
# $name (text), $role (one of the six jobs), $job (text)
team-deed-task = { $role ->
    [source] ✓ { $name }, goods: { $job } Done.
    [photos] ✓ { $name }, photos and words: { $job } Done.
    [chat] ✓ { $name }, buyers: { $job } Done.
    [pack] ✓ { $name }, packing: { $job } Done.
    [send] ✓ { $name }, sending: { $job } Done.
   *[money] ✓ { $name }, money: { $job } Done.
}
# $name (text), $tool (cash or parcels)
team-deed-tool = { $tool ->
    [cash] ✓ { $name } wrote in the cash book, or put something right there.
   *[parcels] ✓ { $name } noted parcels.
}
# $shop (text)
team-for = For the shop { $shop }:
# $shop (text), $names (text)
team-book-begin = The cash book of { $shop }. Who sees it: { $names }.
# $names (text)
team-book-first = This is the shop's cash book now. Who sees it: { $names }. Write a line any time, wherever you are here.
# $shop (text)
team-book-of = The cash book of { $shop }, to look at.
team-book-empty = There is no line in it yet.
team-book-closed = The owner has not opened the shop's book to you.
# $shop (text)
team-privacy = You work on the shop { $shop }. Its people see your first name and what you do there; they see where the shop stands on its owner's road. Who sees its cash book stands on the shop's page.


## Nudges

nudge-now = Now
nudge-sunday = Sunday evening
nudge-harvest = After harvest
nudge-off = Stop reminders
nudge-on = Remind me again
# $name (text)
nudge-hello = Hello, { $name }. Your place is kept.
# $job (text) - first sentence of a task
nudge-stopped = You stopped at: { $job }
# $title (text) - of a step
nudge-stopped-reading = You were reading in this step: { $title }
# $title (text) - of a step
nudge-stopped-before = Next comes this step: { $title }
nudge-begin = Your first step waits. It begins with one small thing.
# $minutes (number)
nudge-minutes = About { $minutes } minutes to the end of the step. You can stop at any place.
nudge-ask = When shall we go on?
nudge-ask-busy = Busy in the fields? Tell me when to come back.
nudge-ask-last = From now on I wait for you and write no more reminders. You can go on any day, right from here.
# $name (text)
nudge-sunday-hello = Good evening, { $name }. You wanted to come back this Sunday.
# $day (text)
nudge-sunday-set = Good. On Sunday, { $day }, in the evening, I come back to it.
nudge-off-set = Good, no more reminders. What you ask for yourself still comes. Your place is kept. To be reminded again: ☰ More, Take a break.
nudge-on-set = Good. I remind you again, at most twice a week.
nudge-is-off = Reminders are off.
nudge-privacy = So that I remind you neither too often nor at night, I also keep the last day you came by, the hour that suits you, and for sixty days when I wrote to you.
reach-hour = When may I write?
reach-hour-ask = I write at most twice a week of my own accord, and never at night. Which hour suits you?
# $hour (text) - such as 19:30
reach-hour-set = Good. From now on I write at { $hour }.
# $name (text)
trainer-hello = { $name }, a word from you may help.
# $count (number)
trainer-stuck = { $count ->
    [one] One of the people you brought has stood still for a week or more.
   *[other] { $count } of the people you brought have stood still for a week or more.
}
# $name, $title (text), $number (number) - of a step
trainer-named-step = · { $name }: step { $number }, { $title }
# $name, $title (text)
trainer-named = · { $name }: { $title }
# $count (number)
trainer-others = · { $count ->
    [one] one more, who shows no name
   *[other] { $count } more, who show no name
}
trainer-how = A few words from somebody they know do more than mine. Go by, or send them some; I have them ready.
trainer-words = Words to send
trainer-forward = Hold the next message and forward it.
# $number (number), $title (text) - of a step; $link (text)
trainer-text-step = Hello! Your place in First Mover is kept: step { $number }, { $title }. It goes in small pieces, a few minutes each. What holds you up? Ask me, or we do it together. { $link }
# $link (text)
trainer-text = Hello! Your place in First Mover is kept. It goes in small pieces, a few minutes each. What holds you up? Ask me, or we do it together. { $link }


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
pulse-consent = Five taps, if you like. Only you see your answers; the association sees only totals of at least five people. You can skip any question, or say no.
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
# $when (text) - now, first or same
pulse-when = { $when ->
    [first] , the first time:
    [same] , as the first time:
   *[now] :
}
# $when, $answer (text)
pulse-line-learning = · Learning and showing{ pulse-when } { pulse-learning }
# $when, $answer (text)
pulse-line-belonging = · Belonging{ pulse-when } { pulse-belonging }
# $when, $answer (text)
pulse-line-asking = · Whom to ask{ pulse-when } { pulse-asking }
# $when, $answer (text)
pulse-line-keeping = · More left at home{ pulse-when } { pulse-keeping }
# $when, $answer (text)
pulse-line-nature = · Of the three habits{ pulse-when } { pulse-nature }
pulse-thanks = Thank you. Only you see this:
pulse-mine = How it is going. Only you see this:
pulse-nothing-yet = You have not answered anything yet.
pulse-first-time = That was the first time. In three months I ask again, and you see what has changed.
# $day (text)
pulse-since = The first time was on { $day }.
pulse-is-later = Good. In three months I ask again. Sooner? ☰ More, My name and village, "How is it going?"
pulse-is-declined = Good, I don't ask. Should you want it one day: ☰ More, My name and village, "How is it going?"
pulse-is-left = Good. What you tapped is kept, the rest stays open.
pulse-stop-ask = Shall I ask no more, and delete the answers you gave?
pulse-stop-yes = Ask no more, delete them
pulse-stop-no = Leave it as it is
pulse-is-gone = Done: your answers are deleted, and I ask no more.
pulse-privacy = You also let me ask how it is going. Only you see those answers; the association sees only totals of at least five people. To change it: My name and village, "How is it going?"


## Village groups

# $at (text) - the bot's name with @
group-hello =
    Hello, everybody. I am First Mover. I help people who begin to sell online.

    To ask me something, begin with my name: { $at } how do I pack eggs?
    I stay silent otherwise. What is your own, tell me alone.
# $at (text) - the bot's name with @
group-how =
    To ask me, begin with my name, like this:
    { $at } how do I pack eggs?
    What is your own, tell me alone.
# $at (text) - the bot's name with @
group-which = Which one do you mean? Write { $at } and one of these:
group-unknown =
    I have no checked answer to this, and I won't guess with anybody's money.
    Until you know more, pay nothing, sign nothing.
    Tell me alone, and I can ask a person for you.
group-only-private = I do that only between us two, not in the group.
group-voice-unheard = I can't listen to voice notes in a group. Write it, or talk to me alone.
group-private-button = Talk to me alone
group-article-button = Open in a private chat


## The association's menu

association-hello = You run this for the association. You can join and walk the road too, or go straight to what there is to do.
more-association = The association
association-what = What would you like to do for the association?


## Broadcasts

command-broadcast = Send everybody a message
more-broadcast = 📣 Send everybody a message

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
# $words (text) - its beginning
broadcast-unanswered = One waits for another officer to agree: "{ $words }". Write the next when that is settled.
broadcast-go-on = Go on with it
broadcast-throw = Throw it away
broadcast-thrown = Thrown away. Nobody got it.
broadcast-new = Write a new one
broadcast-earlier = Earlier messages
broadcast-preview = This is what people see:
# $language (text) - its own name
broadcast-preview-in = This is what they see in { $language }:

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
# $language (text) - its own name
broadcast-page-one = Written once ({ $language }): everybody reads this one.
# $sum (text)
broadcast-money-locked = The first line says "{ $sum }", and whoever stands near a locked phone can read it. Better put the sum further down.
broadcast-is-safety = ⚠️ This is a safety alert.

broadcast-send-now = Send it now
# $when (text)
broadcast-send-at = Yes, send it { $when }
broadcast-when = When
broadcast-change-whom = To whom
broadcast-change-words = Change the words
# $language (text) - its own name
broadcast-add-language = Add one in { $language }
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
broadcast-mute = No more tips
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
broadcast-by-stuck = Standing still
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

broadcast-when-ask = When? By the clocks of each village. Tap one, or write it, such as "tomorrow 18:00" or "12-24 7:30".
# $hour (text)
broadcast-today-at = Today { $hour }
# $hour (text)
broadcast-tomorrow-at = Tomorrow { $hour }
# $day (text)
broadcast-hour-ask = { $day }, at what time? Tap one, or write me day and time.
broadcast-at-once = Now
broadcast-when-past = That time is over. Choose a later one.
broadcast-when-unread = I can't read that time, or it is over. Write it like this: "tomorrow 18:00" or "12-24 7:30".

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
broadcast-agree = Agree, send it
broadcast-not-so = Not like this
broadcast-why = What is wrong with it? Write a line; I take it to whoever wrote this.
broadcast-without-words = Just no
broadcast-own = You wrote this yourself: another officer must agree.
broadcast-decided = This is settled already.
# $words (text) - its beginning; $how (text) - agreed, declined or taken; $name (text)
broadcast-was-decided = { $how ->
    [agreed] "{ $words }": { $name } agreed. It goes out.
    [declined] "{ $words }": { $name } said not like this. It is being changed.
   *[taken] "{ $words }": its author took it back to change it.
}
# $name (text)
broadcast-agreed = { $name } has seen it and agrees.
# $name (text)
broadcast-declined = { $name } has seen it and says: not like this. Change it, or ask.
# $name (text)
broadcast-declined-because = { $name } has seen it and says: not like this.

# $state (text) - of the broadcast
broadcast-run = { $state ->
    [due] 📣 It is in line.
    [preparing] 📣 Getting ready …
    [paused] 📣 It stands still; nothing goes out.
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
    [nobody] Whoever wrote the message above is no officer any more.
   *[other] { $name } wrote the message above and is no officer any more.
}
# $name (text) - first name, or nobody
broadcast-held-second = { $name ->
    [nobody] Whoever agreed to the message above is no officer any more.
   *[other] { $name } agreed to the message above and is no officer any more.
}
broadcast-held-new = It has not gone out yet and stands still: nobody gets it. Take it over to look at it and send it yourself, or stop it.
# $done, $all (number)
broadcast-held-begun = { $done } of { $all } have it; to the others nothing goes out. Go on with it, or stop it.
broadcast-held-own = You agreed to this one as the second. Another officer must let it go on. Or stop it and write a new one.
broadcast-take-over = Take it over
broadcast-finish-first = You have one of your own that is not sent yet. Send it or throw it away, then take this one over.
broadcast-author-gone = Whoever wrote this is no officer any more, so nobody can agree to it. It stands still. Take it over, or stop it.
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
    [done] { $day } · { $words }
    [cancelled] { $day } · { $words } · stopped
   *[other] { $day } · { $words } · on its way
}


## Tips and the year

# What learners see of tips
tips-read-more = Read more
tips-no-more = No more tips
tips-again = Tips again
tips-off-set = Good, no more tips.
tips-off-kept = Nothing about the season comes, no drills, no news of the association; only safety alerts. The course goes on, and what you asked me to remind you of still comes.
tips-off-back = To have them again: the button below, or ☰ More, My name and village.
tips-on-set = Good. Tips come again, and with them season and news. Never more than two messages a week that you did not ask for.

# What officers see of them
more-tips = Tips
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

# The year, for people who sell
year-restock = Is it time to order goods?
# $name (text) - of the goods; $left (number) - how many may be left; $point (number) - when to order
year-restock-item = { $name }: by your own numbers about { $left } may be left. You order at { $point }.
# $count (number) - further kinds of goods
year-restock-more = … and { $count } more.
year-restock-how = Count the shelf first, and write down what you find.
year-restock-open = Open my stock
year-restock-off = No such reminders
year-restock-on = Remind me of goods again
year-restock-is-off = Good, I do not remind you of goods any more. Your stock list stays.
year-restock-is-on = Good, I tell you again when goods run low, once in two weeks at most.
# $parcels (number), $days (number) - on which parcels were noted; $day (text) - of the first
year-parcels = { $parcels } parcels have left your house since { $day }.
# A line below the figure
year-parcels-how = Each of them was packed, labelled and handed over by you. Look how it grew.
# $day (text) - of the first parcel; $days (number) - since then; $year (text) - yes when it is a year
year-days = { $year ->
    [yes] A year has gone by since your first parcel left, on { $day }.
   *[no] Your first parcel left on { $day }. That is { $days } days ago.
}
# $parcels (number) - at least 1; $days (number) - on which parcels were noted
year-days-sent = { $parcels ->
    [one] One parcel is noted
   *[other] { $parcels } parcels are noted
} since then, { $days ->
    [one] on one day.
   *[other] on { $days } days.
}
year-days-unnoted = How many have left since? Note today's, and you will see it grow.

# The drill about a returned parcel
drill-hello = A short drill, three taps: a parcel comes back.
drill-right = That is it.
drill-other = Many do that. Better the other way:
drill-end = That was the drill. Do it once at home too, with an old box, so that everybody knows who does what.
drill-sign-ask = The courier brings a box back, and a corner is torn. What comes first?
drill-sign-right = Look, take a photo
drill-sign-wrong = Sign, look later
drill-sign-why = Look before you sign. Damaged, and sent back for the buyer's own reason: on Taobao you take a photo and refuse it. Other platforms have their own rules; look in the seller app.
drill-open-ask = Another box comes back whole. How do you open it?
drill-open-right = Film it, weigh it
drill-open-wrong = Cut it open quickly
drill-open-why = Film the opening, and compare the weight with the weight you sent. Then it is clear what came back.
drill-money-ask = The goods came back in good order. When do you pay back?
drill-money-right = Within seven days
drill-money-wrong = At the end of the month
drill-money-why = In China you refund within seven days after you get the goods back. After more than 15 days there can be a fine.
drill-reason-ask = Three days after signing, a buyer wants to send dried goods back and gives no reason. The box was opened. What do you say?
drill-reason-right = All right, send it back
drill-reason-wrong = No, it was opened
drill-reason-why = In China a buyer has seven days without a reason, counted from the day after signing. Opening and checking is no ground to refuse. The goods must be intact.
drill-freight-ask = You agreed to a return. What do you write before the goods come back?
drill-freight-right = Who pays the postage
drill-freight-wrong = Nothing yet, we will see
drill-freight-why = In China, without a reason the buyer pays the postage, unless you agreed otherwise; with a quality problem you pay. Said nothing? On Taobao you pay. So write it in the chat first.
drill-fresh-ask = Pears arrive bad. The buyer sends photos the same day. What do you do?
drill-fresh-right = Answer by my written rule
drill-fresh-wrong = Say: fresh, no returns
drill-fresh-why = In China fresh goods are outside the return without a reason, but you still answer for quality. Write your own rule on the page: within how many hours, and that the photo shows the label.


## Members of the association

members-button = 🤝 Members
members-back = ← Members
# $village (text), $count (number)
members-title = Members in { $village }: { $count }.
members-nobody-yet = Nobody has said yet what they can do. Press "What I can do" and be the first.
# $job (text), $names (text), $more (number)
members-does = { fellow-job }: { $names }{ $more ->
    [0] { "" }
   *[other] { " " }and { $more } more
}
# $job (text)
fellow-job = { $job ->
    [pack] Packing
    [photos] Photos
    [drive] Driving
    [answer] Answering buyers
    [room] Store room
   *[grow] Growing
}
# $name (text)
fellow-ask = Ask { $name }
# $job (text)
fellow-who = { fellow-job }. You can ask:
# $job (text)
fellow-who-nobody = { fellow-job }: nobody just now.
# $name, $words (text), $says (text) - words, nothing
fellow-line = { $says ->
    [words] { $name }: { $words }
   *[nothing] { $name }
}
fellow-mine = What I can do
fellow-mine-how = What can you do for other members? Tick it; change it any time.
# $box, $job (text)
fellow-box = { $box } { fellow-job }
fellow-words = ✎ Days, price
# $job, $words (text)
fellow-said = { fellow-job }: { $words }
# $job (text)
fellow-words-ask = { fellow-job }: on which days, and what do you ask for it? One line, such as: Friday afternoons, half a yuan a parcel. No phone number or username: I pass on what people want to say.
fellow-words-none = Nothing to add
# $why (text) - empty, long, contact; $most (number)
fellow-words-unread = { $why ->
    [contact] No number, username or address, please: I pass on what people want to say. Write only the days and the price.
    [long] That is too long: at most { $most } letters. Write it shorter.
   *[empty] One line is enough: which days, what price.
}
members-joined = You are a member of the association now.
members-invited = The association invites you to be a member. Yes or no, both are fine.
members-offer = Your first parcels are on their way. Would you like to be a member of the association?
members-gives = Members send parcels and buy boxes together, find who can pack, take photos or drive, and vote once a month. There is no fee.
members-seen = Members of your village and the association see your first name, village and what you can do, never your number. Leave any time.
members-join = Yes, I join
members-not-now = Not now
# $parcels (number)
members-later = You can join once you have noted { $parcels } parcels, or somebody has seen your first one. The association may invite you too.
members-left-open = Fine. If you want to join one day, press "☰ More", then "Members".
members-no-village = Members are of a village. Choose yours first.
members-leave = Leave the members
members-leave-sure = What you offer, your parcels and orders with others and your vote are deleted. What you look after goes to the next person. Your steps and your book stay as they are. Leave?
members-leave-yes = Yes, leave
members-left = You have left. Your steps and your book are as they were. To come back, press "☰ More", then "Members".
members-privacy = You are a member of the association. Members of your village and the association see your first name, village and what you say you can do. Those you send parcels with also see how many you send a week. What you order is seen by whoever looks after it. Nobody sees how you vote.
# $kind (text) - pool, buy
fellow-handed-to-you = { $kind ->
    [pool] You look after the parcels that go together from now on: you set the day of the pick-up. If you would rather not, leave; then it goes to the next person.
   *[buy] You look after something that is bought together from now on: you agree with the seller and the others.
}
# $kind (text) - pool, buy; $name (text)
fellow-handed = { $kind ->
    [pool] From now on { $name } looks after the parcels that go together.
   *[buy] From now on { $name } looks after something that you buy together.
} All else stays as it is.
# $name (text); $ask (text) - a job, pool, buy
fellow-ask-how = What would you like to say to { $name } about { $ask ->
    [pool] the parcels that go together
    [buy] what is bought together
    [pack] packing
    [photos] photos
    [drive] driving
    [answer] answering buyers
    [room] the store room
   *[grow] what they grow
}? Write, speak or send a photo, for example: can you come on Friday?
# $name, $village (text), $known (text) - yes, no; $ask (text) - a job, pool, buy
fellow-question = { $name }{ $known ->
    [yes] { " " }({ $village })
   *[no] { "" }
} asks you about { $ask ->
    [pool] the parcels that go together
    [buy] what is bought together
    [pack] packing
    [photos] photos
    [drive] driving
    [answer] answering buyers
    [room] your store room
   *[grow] what you grow
}:
# $by, $byVillage, $about, $aboutVillage (text); $ask (text) - a job, pool, buy
fellow-case = { $by } ({ $byVillage }) asks you to look at a talk with { $about } ({ $aboutVillage }). Both are members; it is about { $ask ->
    [pool] parcels that go together
    [buy] what is bought together
    [pack] packing
    [photos] photos
    [drive] driving
    [answer] answering buyers
    [room] a store room
   *[grow] what they grow
}:
# $why (text) - busy, expired, over; $name (text), $known (text) - yes, no
fellow-ask-another = { $why ->
    [busy] { $known ->
        [yes] { $name } cannot take it just now; nothing was sent.
       *[no] This cannot be asked just now; nothing was sent.
    }
    [expired] { $known ->
        [yes] { $name } has not answered for a day.
       *[no] There was no answer for a day.
    }
   *[over] This talk is over.
} Shall we see who else there is?
fellows-none = There are no villages yet.
fellows-title = Members by village. I ask learners once they have sent their first parcels; you can invite people too.
# $village (text), $count (number)
fellows-village = { $village }: { $count }
fellows-invite = Invite somebody
# $number (number)
fellows-pool = Parcels together { $number }: look, set prices
fellows-nobody = There is nobody here to invite.
fellows-choose = Whom? I ask them in an evening; yes or no is up to them.
# $fewest (number)
fellows-pools-few = Fewer than { $fewest } people send parcels together: no sums are shown.
# $people, $parcels (number), $saving (text)
fellows-pools = Parcels together: { $people } people, { $parcels } a week; by their price lists they save { $saving } a week in all.
# $fewest (number)
fellows-buys-few = Fewer than { $fewest } people bought something together in the last 90 days: no sums are shown.
# $people (number), $saving (text)
fellows-buys = Bought together in the last 90 days: { $people } people, who saved { $saving } in all.
# $name (text)
fellows-asked = Fine. I ask { $name } in an evening.
fellows-asked-before = They were invited before and are not asked twice.
pool-button = 📦 Parcels together
pool-what = When several shops hand their parcels over together, each may cost less to send. I work out by the price list what that saves.
pool-none-yet = Nobody here has begun yet.
pool-which = These are in your village:
# $name (text), $shops (number)
pool-row = { $name } looks after it, { $shops ->
    [one] 1 shop
   *[other] { $shops } shops
}
pool-new = I'll begin one
# $name (text)
pool-title = 📦 Parcels together, looked after by { $name }
# $shops, $parcels (number)
pool-together = { $shops ->
    [one] 1 shop
   *[other] { $shops } shops
} so far, { $parcels ->
    [one] 1 parcel
   *[other] { $parcels } parcels
} a week in all.
# $fewest (number)
pool-few = Fewer than { $fewest } shops: no sums are shown.
# $day (number) - Monday is 1
pool-day = Pick-up: every { pool-weekday-name }.
# $day (number)
pool-weekday-name = { $day ->
    [1] Monday
    [2] Tuesday
    [3] Wednesday
    [4] Thursday
    [5] Friday
    [6] Saturday
   *[other] Sunday
}
pool-only-a-sum = This is a sum, nobody's offer. How you pay and hand over is between you: pay only who you know, and ask for the price first.
pool-join = Send mine too
pool-change = Change my numbers
pool-prices = Price list
pool-set-day = Day of the pick-up
pool-leave = Leave this
pool-remind-on = 🔔 Remind me on the day
pool-remind-off = 🔕 Don't remind me on the day
pool-remind-is-on = I remind you that morning.
pool-remind-is-off = No more reminders.
pool-not-reached = By the price list, this is not enough yet for the first price.
# $price (text)
pool-reached = By the price list, this is enough for { $price } a parcel.
# $all, $mine (text), $saves (text) - yes, no; $sum (text) - shown, hidden
pool-saving = { $sum ->
    [shown] Together you save { $all } a week.{ " " }
   *[hidden] { "" }
}{ $saves ->
    [yes] You save { $mine } a week.
   *[no] What you pay now is no dearer: you save nothing.
}
# $shops, $parcels (number), $price (text)
pool-next = { $shops ->
    [one] One more shop
   *[other] { $shops } more shops
} like these ({ $parcels } more a week) would be enough for { $price } a parcel.
pool-no-prices = There is no price list yet. Whoever looks after this asks the courier and presses "Price list"; then I can work it out.
# $per (text) - week, day
pool-price-list = The courier's prices, by parcels a { $per ->
    [day] day
   *[week] week
}:
# $from (number), $price (text)
pool-step = from { $from } on: { $price } each
pool-parcels-ask = About how many parcels do you send a week? Press one, or write a number.
pool-seen = Those who send together see your first name and how many you send a week; other members of the village see only how many in all. What you pay now is shown to nobody.
# $parcels (number)
pool-as-noted = As I noted: { $parcels } a week
pool-parcels-unread = Just a number, for example 12
pool-postage-ask = What does one parcel cost you to send now? Press one, or write it, for example 3.5
# $per (text) - week, day; $most (number)
pool-steps-ask = What does the courier say? One price a line, at most { $most }: first from how many parcels a { $per ->
    [day] day
   *[week] week
}, then the price of each. For example:
    50 3
    100 2.8
# $per (text) - week, day
pool-per = { $per ->
    [day] The courier counts by day
   *[week] The courier counts by week
}
# $why (text) - words, rising
pool-steps-unread = { $why ->
    [rising] More parcels should cost less each, and each number stands there once. Did two change places? Write it again:
   *[words] I could not read that. One price a line: from how many parcels, then the price of each:
}
    50 3
    100 2.8
# $day (number)
pool-weekday-chosen = ✓ { pool-weekday-name }
pool-day-ask = On which day does the courier come? Whoever wants it is reminded that morning.
pool-no-day = No fixed day
# $what (text) - member, coordinator, last
pool-leave-sure = { $what ->
    [coordinator] You look after this. If you leave, it goes to the next person. Leave?
    [last] You are the only one. If you leave, it is gone. Leave?
   *[member] Your parcels will not be counted any more. Leave?
}
pool-leave-yes = Yes, leave
pool-left = You have left it.
# $name (text)
pool-today = Today is the pick-up: your parcels go together with those of { $name } and the others.
pool-gone = You cannot get in here any more. Press "📦 Parcels together" and look again.
pool-full = This one is full.
pool-enough = There are enough of these in your village: join one first.
buy-button = 🛒 Buying together
buy-what = Boxes, tape, ice packs: when several shops buy together, each piece may cost less. One of you agrees with the seller; I count and work out the saving.
buy-none-yet = There is nothing just now.
buy-which = Now there is:
# $item, $day (text)
buy-row = { $item }, until { $day }
buy-new = I'll begin one
# $item, $name (text), $known (text) - yes, no
buy-title = 🛒 { $item }{ $known ->
    [yes] , looked after by { $name }
   *[no] { "" }
}
# $alone, $together (text), $from (number)
buy-terms = Bought alone: { $alone } each. From { $from } together: { $together } each.
# $day (text), $hour (number)
buy-until = Orders until { $day }, { $hour }:00.
buy-over = Orders are closed.
# $count, $people, $missing (number), $state (text) - missing, reached
buy-so-far = { $people ->
    [0] Nobody has ordered yet.
    [one] One person has ordered { $count }: { $state ->
        [reached] enough.
       *[missing] { $missing } are missing.
    }
   *[other] { $people } people have ordered { $count }: { $state ->
        [reached] enough.
       *[missing] { $missing } are missing.
    }
}
# $count (number)
buy-mine = You ordered { $count }.
# $all, $mine (text), $takes (text) - yes, no
buy-saving = Together you save { $all } against buying alone{ $takes ->
    [yes] ; you save { $mine }
   *[no] { "" }
}.
buy-pay = This is a sum. I never take money. Pay only who you know, when you see the goods.
buy-other-count = Another number
buy-none-for-me = None for me
buy-off = Call it off
buy-item-ask = What shall be bought together? A short name, such as: clear tape
# $item (text)
buy-alone-ask = { $item }: what does one cost when you buy alone? For example 3.5
buy-together-ask = What does one cost when you buy together?
# $together (text)
buy-from-ask = From how many together does each cost { $together }?
# $hour (number)
buy-day-ask = Until which day can people order? It closes at { $hour }:00. Press one, or write it, for example: 20 December
# $item (text)
buy-check = Is this right? { $item }
buy-go = Yes, let people order
buy-again = Write it again
# $item (text)
buy-count-ask = { $item }: how many do you take? Just a number.
buy-count-unread = Just a number, for example 12. Write 0 for none.
# $people (number)
buy-off-sure = { $people ->
    [0] Nobody has ordered yet. Call it off?
    [one] One person has ordered and will be told. Call it off?
   *[other] { $people } people have ordered and will be told. Call it off?
}
buy-off-yes = Yes, call it off
buy-off-done = It is off.
buy-is-off = Something you wanted to buy together was called off:
buy-no-lower = Together it must cost less than alone. What does one cost when you buy together?
# $most (number)
buy-day-unread = A day from tomorrow on, within { $most } days, such as: 20 December
# $most (number)
buy-item-unread = Just a name of at most { $most } letters, without a number, username or address.
buy-closed = Orders for what you buy together are closed.
# $item (text), $count, $people, $from (number), $state (text) - reached, missing
buy-closed-count = { $item }: { $people ->
    [one] one person
   *[other] { $people } people
} ordered { $count } in all. { $state ->
    [reached] That is enough.
   *[missing] That is fewer than { $from }: the lower price does not hold.
}
# $count (number), $state (text) - reached, missing; $sum, $saving (text)
buy-closed-mine = You ordered { $count }. { $state ->
    [reached] Together that is { $sum }; you save { $saving } against buying alone.
   *[missing] Bought alone that is { $sum }. Whether you still buy is up to all of you.
}
buy-closed-who = Who ordered how many:
vote-button = 🗳 This month's question
vote-none = Nothing has been asked yet.
vote-title = 🗳 This month's question to the members:
# $day (text)
vote-until = Vote until { $day }; until then you can change it. Nobody sees who voted what.
vote-over = The vote is over.
vote-noted = Noted. You can change it until the last day.
vote-change = Look, or change it
vote-ask = 🗳 A question to the members this month. One press is your vote:
# $fewest (number)
vote-too-few = Not enough yet: fewer than { $fewest } people have voted, so no result is shown.
# $answer (text), $count (number)
vote-line = { $answer }: { $count }
vote-new = Ask something
# $day (text)
vote-too-early = This month's question was asked. The next can be asked from { $day } on.
# $why (text) - lines, long, twice; $most (number)
vote-unread = { $why ->
    [long] That is too long: a question has at most 200 letters, an answer 30.
    [twice] Two answers are the same.
   *[lines] There must be 2 to { $most } answers, one a line.
}
# $most (number)
vote-write = Send it in one message: the question in the first line, then one answer a line, 2 to { $most }.
vote-check = Members will see this:
# $days (number)
vote-check-what = Every member is asked once and has { $days } days to vote. It cannot be changed once it is out.
vote-send = Yes, ask the members
vote-again = Write it again
vote-sent = Done. Members hear of it in an evening that suits them. The result is shown here once five have voted.


## Villages, people and classes

command-people = People, officers and classes
more-people = People

villages-find = 🔍 Find a village
villages-find-ask = Type the village's name, or a part of it.
villages-find-none = I know no village like that. Type it another way.
# $count (number)
villages-people = People ({ $count })
# $count (number)
villages-classes = Classes ({ $count })
villages-change = ✏️ Change
# $county, $country, $zone (text)
villages-place = County: { $county } · { $country } · clocks: { $zone }
# $count (number), $day (text)
villages-households = { $count } households, entered on { $day }
villages-households-unknown = Nobody has entered how many households live here.
# $count (number) - homes of which somebody is here
villages-homes-here = Homes from which somebody is here: { $count }
villages-households-few = ⚠️ More homes are here already than the village has households. Is the number right?
# $name (text)
villages-change-what = { $name }: what should be changed?
villages-change-households = How many households
villages-change-name = The name
villages-change-county = The county
villages-change-country = The country
villages-change-zone = The clocks
villages-same = It is the same as another village
villages-households-ask = How many households does the village have? Type the number.
villages-households-unread = I need one number, such as 412.
villages-name-new = What should the village be called? Type its name.
villages-county-ask = Which county is it in? Type its name.
villages-country-ask = Which country is it in? Tap it, or type its name.
villages-country-unread = I know no country of that name. Type it once more, or two letters such as CN.
villages-zone-ask = Which clocks does the village live by? Tap, or type the nearest big city in English. I write to nobody at night by these clocks.
villages-zone-unread = I know no clocks of that name. Try a big city in English, such as Shanghai.
# $name (text)
villages-same-ask = { $name } is the same as which village? Tap it, or type its name. That one keeps its name.
# $name (text)
villages-name-taken = There is a village { $name } already. Are the two one village?
villages-same-yes = Yes, they are one
# $from, $into (text), $members (number)
villages-merge-ask = { $from } ({ $members } people) becomes a part of { $into }: people, homes, mentors, classes and links move there. Whoever types { $from } is led to { $into }.
# $from, $into (text)
villages-merge-sure = This can't be taken back. Is { $from } really the same village as { $into }?
villages-merge-no = No, leave both
villages-merge-on = They are one, go on
villages-merge-yes = Yes, make them one

people-what = Whom are you looking for? You see first name, village, step and what somebody does here. Nothing else.
people-find = 🔍 Find somebody by name
people-officers = Officers
people-mentors = Mentors
people-classes = Classes
people-find-ask = Type how the first name begins, at least two letters.
people-none = Nobody's name begins like that. Type it another way.
people-found = Who is it?
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-row = { $name } · { $village } · { $number ->
    [-1] not begun
    [0] { $title }
   *[other] step { $number }
}
# $name, $title, $mentor (text); $number (number) - a step, 0 where it has none, -1 before the first; $has (text) - none, one
people-roster-row = { $name } · { $number ->
    [-1] not begun
    [0] { $title }
   *[other] step { $number }
}{ $has ->
    [none] { "" }
   *[one] {" "}· with { $mentor }
}
# $village (text), $page (number)
people-roster = People of { $village }, page { $page }: step and mentor.
# $village (text)
people-roster-none = Nobody of { $village } is here yet.
people-mentors-all = Mentors, by village.
people-mentors-none = There is no mentor yet. A village's page has "Mentors".
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
officer-still = Yesterday you proposed { $name } as an officer. Still so?
officer-you = You are an officer of the association now: questions, villages, people. Each thing you do to others is noted where the officers can read it.
officer-stop = I don't want to
# $name (text)
officer-is-one = { $name } is an officer now.
# $name (text)
officer-not-now = { $name } does not become an officer. Nothing changed.
officer-end = End being an officer
# $name (text)
officer-end-ask = { $name } loses an officer's rights at once. Their own road stays. Shall I?
officer-end-yes = Yes, end it
officer-dismissed = You are no officer of the association any more. Your own road stays as it was. Thank you for your time.
# $name (text)
officer-is-none = { $name } is no officer any more.
officer-settings-stay = You were made an officer when the bot was set up. Whoever runs the bot can change that.
officer-last = You are the last officer. Find another one first.
officer-stopped = You are no officer any more. Your own road stays as it was.

class-list = Classes of schools.
class-none = There is no class yet.
# $name (text), $pupils (number)
class-row = { $name } ({ $pupils })
class-new = New class
class-name-ask = What is the school called? Type its name, and the class if there are several.
class-teacher-set = Teacher
class-village-set = Village
class-end-set = Until when
class-end = End the class
class-no-teacher = No teacher yet: until there is one, nobody can join.
# $teacher (text)
class-taught-by = Teacher: { $teacher }
class-no-village = No village
# $village (text)
class-in-village = Village: { $village }
# $count, $most (number)
class-pupils = Pupils: { $count } of { $most }
# $day (text)
class-until = Until { $day }. Then the class and its list are gone.
# $link (text)
class-link = Pupils open this link or scan this picture: { $link }
class-teacher-ask = Who teaches the class? Type how the first name begins. They must be here already.
class-village-ask = Which village does the class belong to? Type its name.
class-nobody-found = I find nobody and nothing like that. Type it another way.
class-which = Which one?
# $school (text)
class-you-teach = You are the teacher of a class here: { $school }. Of those who join you see the first name, the step, and the week in which they were last here. Nothing else.
class-school-permits = Before pupils join: the school must permit it, and for those under 14 their parents.
class-open = Open the class
class-teach-stop = I don't teach it
class-teach-stopped = Good, you don't teach this class any more. You see its list no more.
# $school (text)
class-teach-over = You don't teach { $school } here any more. Its list is gone for you.
# $school, $teacher (text)
class-other-teacher = The class { $school } has another teacher: { $teacher }. May { $teacher } see your first name, your step and the week in which you were last here? Without your yes nobody of the class sees you.
class-until-ask = How long should the class last, from today?
# $count (number)
class-months = { $count ->
    [one] One month
   *[other] { $count } months
}
# $school (text)
class-end-ask = { $school } ends now, and its list is gone. The pupils keep their own road. Shall I?
class-end-yes = Yes, end it
# $school (text)
class-ended = { $school } has ended. Its list is gone.
class-teacher-only = This is for the teacher of the class.
# $school, $day (text), $count (number)
class-teacher-title = { $school }: { $count ->
    [one] one pupil
   *[other] { $count } pupils
}, until { $day }
class-nobody-yet = Nobody has joined yet. Show your pupils the link.
# $n (number); $name, $title (text); $number (number) - a step, 0 where it has none, -1 before the first; $week (text) - this, last, earlier, unknown; $day (text) - its Monday
class-pupil = { $n }. { $name } · { $number ->
    [-1] not begun
    [0] { $title }
   *[other] step { $number }
} · { $week ->
    [this] here this week
    [last] here last week
    [earlier] last here in the week of { $day }
   *[unknown] not here yet
}
class-link-button = Link for pupils
class-file = As a file
class-file-here = The list as a file for any spreadsheet. It has names of pupils: keep it where only you can open it.
class-file-name = First name
class-file-step = Step
class-file-week = Week from
# $number (number) - a step, 0 where it has none, -1 before the first; $title (text)
class-file-where = { $number ->
    [-1] not begun
    [0] { $title }
   *[other] { $number }
}
class-my = My class
class-not-in-one = You are in no class.
# $school, $teacher, $day (text); $agreed (text) - yes, no
class-mine = { $school }, until { $day }. { $agreed ->
    [yes] { $teacher } sees your first name, your step and the week in which you were last here. Nothing else.
   *[no] { $teacher } is the teacher now, and does not see you until you say yes.
}
# $school (text)
class-mine-no-teacher = { $school } has no teacher at the moment. Nobody sees you there.
class-leave = Leave the class
# $school (text)
class-left = You have left { $school }. Its teacher sees you no more. Your own road stays.
# $school, $teacher (text)
class-joined = You are in the class { $school }. { $teacher } sees how far you are. You can leave any time: More, My class.
class-yours = This is the link of your own class.
# $school (text)
class-invites = This is the class of { $school }.
# $teacher (text)
class-teacher-sees = Your teacher { $teacher } sees your first name, which step you are at, and in which week you were last here. Nothing else: no questions, no prices, no photos. You can leave any time. Join?
class-join = Yes, join
class-join-yes = Yes, they may
class-join-no = No, on my own
class-full = This class is full. Ask your teacher.
class-privacy = You are in a class: its teacher sees your first name, your step, and the week in which you were last here. To leave: My class.

acts-button = Who did what
acts-of-person = What they did, and what was done
acts-title = Who did what, the newest first. Kept for two years.
acts-none = Nothing so far.
acts-older = Earlier …
acts-by-kind = One kind only
acts-by-person = One person
acts-which = Which kind?
acts-all = All of it
acts-kind-officers = Officers
acts-kind-mentors = Mentors
acts-kind-villages = Villages
acts-kind-classes = Classes
acts-kind-questions = Questions and talks
acts-kind-looks = What was looked at
acts-kind-people = People
acts-kind-broadcasts = Messages to many
acts-kind-members = Members
acts-kind-partners = Partners
acts-an-officer = An officer
acts-somebody-gone = Somebody who left
acts-somebody-gone-whom = somebody who left
acts-somebody = Somebody who helped then
acts-the-association = The association
acts-a-neighbour = Somebody who did this step
acts-mine = Who looked at my things
acts-mine-title = What the association and mentors did with your things, the newest first.
acts-mine-none = Nothing so far.

# $who, $whom, $village, $day (text); $count (number)
act-officer-asked = { $who } proposed { $whom } as officer · { $day }
act-officer-appointed = { $who } agreed: { $whom } became officer · { $day }
act-officer-alone = { $who } made { $whom } officer, alone · { $day }
act-officer-refused = { $who } did not want { $whom } as officer · { $day }
act-officer-withdrawn = { $who } took back the proposal of { $whom } as officer · { $day }
act-officer-dismissed = { $who } ended { $whom } being officer · { $day }
act-officer-stopped = { $who } stopped being officer · { $day }
act-mentor-appointed = { $who } appointed { $whom } as mentor of { $village } · { $day }
act-mentor-dismissed = { $who } ended { $whom } being mentor of { $village } · { $day }
act-mentor-stopped = { $who } stopped being mentor · { $day }
act-mentor-away = { $who } went away as mentor · { $day }
act-mentor-back = { $who } came back as mentor · { $day }
act-mentor-wrote = { $who } wrote to { $whom } · { $day }
act-mentor-noted = { $who } made a note about { $whom } · { $day }
act-mentor-note-removed = { $who } took out a note about { $whom } · { $day }
act-village-listed = { $who } put { $whom } on the list of villages · { $day }
act-village-code-revoked = { $who } ended the link of { $whom } · { $day }
act-village-renamed = { $who } renamed the village { $whom } · { $day }
act-village-place-set = { $who } changed where { $whom } is · { $day }
act-village-households-set = { $who } entered the households of { $whom }: { $count } · { $day }
act-villages-merged = { $who } made another spelling one with { $whom } · { $day }
act-figures-exported = { $who } took figures out of the chat as a page or a file · { $day }
act-capitals-exported = { $who } took the four capitals out of the chat as a file · { $day }
act-broadcast-sent = { $who } sent a message to many · { $day }
act-broadcast-asked = { $who } asked another officer to agree to a message · { $day }
act-broadcast-approved = { $who } agreed to a message, and it went out · { $day }
act-broadcast-declined = { $who } did not agree to a message · { $day }
act-broadcast-paused = { $who } held a message · { $day }
act-broadcast-resumed = { $who } let a message go on · { $day }
act-broadcast-cancelled = { $who } stopped a message for good · { $day }
act-broadcast-taken-over = { $who } took a message over from whoever is no officer any more · { $day }
act-broadcast-sent-again = { $who } sent a message again to those who may not have it · { $day }
act-tip-series-off = { $who } switched off the weekly tip for { $whom } · { $day }
act-tip-series-on = { $who } switched on the weekly tip for { $whom } · { $day }
act-member-invited = { $who } invited { $whom } to the members · { $day }
act-vote-asked = { $who } asked the members a question · { $day }
act-pool-prices = { $who } entered prices for parcels that go together · { $day }
act-pool-day = { $who } changed the day of parcels that go together · { $day }
act-partner-listed = { $who } put a partner on the list · { $day }
act-partner-changed = { $who } changed what stands of a partner · { $day }
act-partner-confirmed = { $who } said that a partner is still so · { $day }
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
act-look-taken-back = { $who } took back what they said of { $whom }'s · { $day }
act-looked-again = { $who } looked once more at what { $whom } showed · { $day }
act-person-seen = { $who } opened the page of { $whom } · { $day }
act-helping-ended = { $who } ended helping for { $whom } · { $day }
act-helping-begun-again = { $who } opened helping for { $whom } again · { $day }
act-peer-report-left = { $who } looked at a conversation of { $whom } and left it · { $day }
# $who, $act, $day (text)
act-other = { $who }: { $act } · { $day }

# $who, $day (text)
mine-officer-appointed = { $who } made you an officer · { $day }
mine-officer-alone = { $who } made you an officer · { $day }
mine-officer-dismissed = { $who } ended your being an officer · { $day }
mine-mentor-appointed = { $who } appointed you as mentor · { $day }
mine-mentor-dismissed = { $who } ended your being a mentor · { $day }
mine-mentor-wrote = { $who } wrote to you · { $day }
mine-mentor-noted = { $who } made a note about you · { $day }
mine-mentor-note-removed = { $who } took out a note about you · { $day }
mine-talk-begun = { $who } began a talk with you · { $day }
mine-talk-taken = { $who } took over a talk with you · { $day }
mine-talk-ended = { $who } ended a talk with you · { $day }
mine-look-good = { $who } looked at what you showed: good · { $day }
mine-look-change = { $who } looked at what you showed: please change · { $day }
mine-look-private = { $who } deleted what you showed, because it was private · { $day }
mine-look-taken-back = { $who } took back what was said of yours · { $day }
mine-looked-again = { $who } looked once more at what you showed · { $day }
mine-person-seen = { $who } opened your page: first name, village, step · { $day }
mine-helping-ended = { $who } ended helping for you · { $day }
mine-helping-begun-again = { $who } opened helping for you again · { $day }


## Partners

command-partners = Partners: who packs, drives, designs, and keep the lists
more-partners = 🤝 Partners
partners-niche = 🎨 Special trades: design, packaging, new products
partners-earth = 🚚 Earth network: moving the goods
partners-heaven = 💻 Heaven network: the IT from order to money
partners-what =
    Who can help a shop from outside? Three lists.

    Members wrote down whom they know. Nobody was tested, and nobody pays to stand here.
partners-all = ← All partners
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
partners-after-step = You need not do all of this alone: somebody near you does it, too.
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
partner-anew = Begin anew
partner-add-warning = A few questions; most can be left out. Never write a bank account, a card number or an ID number here.
# $who (text) - self, other
partner-ask-name = { $who ->
    [self] What name shall stand there?
   *[other] What is the firm or the person called, as they want to be listed?
}
# $who (text) - self, other
partner-ask-area = { $who ->
    [self] Which villages do you serve? Tap one, or write their names with commas between.
   *[other] Which villages do they serve? Tap one, or write their names with commas between.
}
partner-county = The whole county
# $names (text)
partner-villages-unknown = I don't know this village: { $names }. Write the names as they stand in the village list.
# $who (text) - self, other
partner-ask-terms = { $who ->
    [self] On which terms do you work? In plain words: what is done, what it costs, when it is paid.
   *[other] On which terms do they work? In plain words: what is done, what it costs, when it is paid.
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
partner-ask-named = Who added it? Your first name can stand there, { $name }, or only "a member" of your village.
# $name (text)
partner-named-yes = { $name } may stand there
partner-named-no = Only "a member"
partner-skip = Leave it out
partner-no-card-numbers = That looks like a bank account, a card or an ID number. I don't keep those, and nobody here needs them. Write it without.
partner-number-elsewhere = No phone numbers here, please. There is a question of its own for that, and only if they agreed.
partner-no-addresses = No addresses of websites here, please: others read it. Say in your own words how it was.
# $most (number)
partner-too-long = A little shorter, please: at most { $most } characters.
partner-unread = I can't read that here. Please write it.
partner-draft = This is what others will see:
partner-draft-next = An officer of the association looks at it first. Something wrong? Tap it.
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
partner-is-asked = This entry waits for the association's look.
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
partner-word-kept = Thank you. It stands there without your name.
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
partner-is-so = Thank you. It stands as confirmed today.
partner-ended = It is off the list.
partner-too-late = Thank you. It was hidden meanwhile. The association looks at it, then it is back.

partner-privacy = You also wrote in the partners list. Entries you added stay when you delete everything, without your name; an entry of yourself goes.

partners-tell-officers = Something new in the partners list waits for your look.
partners-look = Look at it
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


## Figures of the association

command-stats = Figures: the road, weeks, parcels, chains
more-stats = Figures
figures-counting = I am counting. That takes a moment; go on meanwhile, I'll write.
figures-broken-again = I could not count just now. I'll try again in a minute.
figures-broken = I can't count just now. Please try again later.
figures-try = Count again
# $scope (text) - all or one, $village, $day (text)
figures-title = { $scope ->
    [one] { $village } in figures, { $day }
   *[all] All villages in figures, { $day }
}
# $people (number), $fresh (number, or a dash)
figures-people = People: { $people }. New this month: { $fresh }.
figures-few = Fewer than five people, or one could work out who they are. So I say nothing about them.
figures-road = The road. How many have done each step · are in it now:
# $number, $title, $bar (text) - may be empty, $done, $middle (number, or a dash)
figures-step = { $number } { $title }{ $bar } { $done } · { $middle }
# $weeks, $first, $last, $people (number), $bars (text)
figures-parcels = Parcels a day, last { $weeks } weeks: { $bars } from { $first } to { $last }. From { $people } people who agreed to be counted.
figures-parcels-few = Parcels: fewer than five people agreed to be counted and noted theirs.
figures-weeks = Who came in which week · how many of them were here again 1, 2, 4, 8, 12 weeks later:
figures-weeks-few = No week yet in which at least five people came.
# $day, $stayed (text), $people (number)
figures-week = { $day }: { $people } · { $stayed }
# $deepest (number), $broadest (number, or a dash)
figures-chain = Who brought whom: the longest chain has { $deepest } people, the most that one person brought is { $broadest }.
# $settled, $days (number), $share, $average (number, or a dash)
figures-settled = Of the { $settled } who came at least { $days } days ago, { $share } in 100 brought somebody; on average each brought { $average }.
# $count, $days (number)
figures-open = { $count ->
    [0] No question waits for an answer.
   *[other] Questions without an answer: { $count }. The oldest waits { $days ->
        [0] since today
        [one] since yesterday
       *[other] for { $days } days
    }.
}
# $helped, $unclear (number, or a dash)
figures-answers = My answers of 30 days: helped { $helped }, not clear { $unclear }.
figures-hidden = "–" is fewer than five people, or would tell of them.
figures-choose-village = One village
figures-which-village = Which village?
figures-to-all = All villages
figures-back = The figures
figures-pic-road = Picture: the road
figures-pic-parcels = Picture: parcels
figures-pic-weeks = Picture: who stays
# $scope (text), $village (text)
figures-picture-here = { $scope ->
    [one] { $village }, as it is today.
   *[all] All villages, as it is today.
}
figures-picture-few = Too few people for a picture.
figures-picture-failed = The picture would not come out just now. The same in words:
# $scope (text), $village (text)
figures-road-title = { $scope ->
    [one] { $village }: the road
   *[all] All villages: the road
}
# $people (number), $day (text)
figures-road-of = { $people } people, { $day }
# $scope (text), $village (text)
figures-parcels-title = { $scope ->
    [one] { $village }: parcels a day
   *[all] All villages: parcels a day
}
# $people (number)
figures-parcels-of = Week by week, from { $people } people who agreed
figures-weeks-title = Who stays
figures-weeks-of = Of 100 who came in a week: here again so many weeks later
# $day (text), $people (number)
figures-weeks-line = { $day } ({ $people })
figures-note-few = Fewer than five people are left out.
figures-tables = Tables as files
# $scope (text), $village (text)
figures-which-table = { $scope ->
    [one] Which table of { $village }? It comes as a CSV file.
   *[all] Which table? It comes as a CSV file.
}
# $table (text)
figures-table = { $table ->
    [road] The road
    [weeks] Who stays
    [parcels] Parcels by week
    [problems] Worst problems
   *[villages] Villages
}
# $table (text)
figures-file-here = { $table ->
    [road] The road
    [weeks] Who stays
    [parcels] Parcels by week
    [problems] Worst problems
    [sheet] The sheet for this month
   *[villages] Villages
}, as a table. "–" is fewer than five people, or would tell of them.
figures-all-villages = All villages
figures-column-place = Village
figures-column-people = People
figures-column-step = Step
figures-column-title = Name of the step
figures-column-began = Ever began
figures-column-middle = In it now
figures-column-done = Have done it
figures-column-week = Week from
figures-column-came = Came
# $weeks (number)
figures-column-after = { $weeks ->
    [one] After 1 week
   *[other] After { $weeks } weeks
}
figures-column-agreed = People who agreed and noted
figures-column-parcels = Parcels
figures-column-per-day = Parcels a day
figures-column-problem = Worst problem
figures-column-named = Named by
figures-column-fresh = New this month
figures-column-trainers = Brought somebody for the first time this month
figures-column-mentors = Mentors
figures-column-households = Households
figures-column-wait = Usual wait for a look, in minutes
figures-column-new-mentors = Mentors appointed this month
figures-column-new-answers = Answers added this month
figures-column-broadcasts = Messages sent to many this month
figures-column-part = Part
figures-column-what = What
figures-column-figure = Figure
figures-column-note = Note
# $people (number, or a dash)
figures-rests-on = from { $people } people
problems-button = Worst problems
# $scope (text), $village (text), $people (number)
problems-title = { $scope ->
    [one] What { $people } people of { $village } call their worst problem:
   *[all] What { $people } people call their worst problem:
}
problems-none = Nobody has said yet.
# $place (number), $label, $bar (text), $people (number, or a dash)
problems-line = { $place }. { $label }{ $bar } { $people }
problems-by-village = The first of each village:
# $village, $label (text), $people (number)
problems-village = { $village }: { $label }, { $people }
# $label (text)
problems-fits = What helps: { $label }
# $label (text), $count (number)
problems-fitting = { $count ->
    [0] { $label }: I have nothing checked that fits.
   *[other] { $label }: this fits. Tap one to read it.
}
problems-tips = Tips that rest on it:
sheet-button = Sheet for this month
# $scope (text), $village (text)
sheet-here = { $scope ->
    [one] { $village }: the sheet for this month, one page.
   *[all] The sheet for this month, one page for all villages.
}
sheet-print = As a file, to print
sheet-csv = As a table (CSV)
# $scope, $village, $month (text)
sheet-title = { $scope ->
    [one] { $village } · { $month }
   *[all] Our villages online · { $month }
}
# $day (text)
sheet-subtitle = Counted on { $day } by the e-commerce association
sheet-people = People
sheet-road = The road in 14 steps
sheet-parcels = Parcels
sheet-problems = Worst problems, as people named them
sheet-done = What was done this month
# $count (number)
sheet-households = Households: { $count }
# $count (number)
sheet-mentors = Mentors: { $count }
# $done, $middle (number, or a dash)
sheet-step = { $done } done, { $middle } in it
# $day (text)
sheet-week = Week from { $day }
# $parcels, $people (number, or a dash)
sheet-per-day = { $parcels } a day, from { $people } people
# $people (number, or a dash)
sheet-named = { $people } people
# $count (number, or a dash)
sheet-trainers = People who brought somebody for the first time: { $count }
# $count (number)
sheet-new-mentors = Mentors appointed: { $count }
# $count (number)
sheet-new-answers = Answers added to what the bot knows: { $count }
# $count (number)
sheet-broadcasts = Messages sent to many people at once: { $count }
# $people (number)
sheet-note-people = People: everybody who joined and has not left, { $people } in all. New: joined since the first of the month.
sheet-note-road = Done: walked the step to its end, or said that they know it. In it: began it and have not ended it.
sheet-note-parcels = Parcels: what people noted themselves in full weeks, of those who agreed to be counted.
sheet-note-few = "–": fewer than five people, or a figure that would tell of fewer than five.


## The village board and the four capitals

# $village (text)
totals-ask = May your parcels, and whether your household works for an online store, be counted in the totals of { $village }? Only totals of five people and more are shown, never your book. You can change it any day.
totals-yes = Yes, count me
totals-no = Don't count me
totals-works-ask = Does anybody in your household work for an online store: sell, pack, take photos, drive?
totals-works-yes = Yes
totals-works-no = No
totals-works-known = Somebody in your household works for an online store: that is noted.
totals-sales-ask = About how much did your shop sell in the last twelve months? It is counted together with others only, and shown from five homes on. You need not say.
totals-sales-book = Add it up from my cash book
# $class (under-1, from-1, from-5, from-20, over-100: in tens of thousands of yuan)
totals-sales-class = { $class ->
    [under-1] Less than 10,000 yuan
    [from-1] 10,000 to 50,000 yuan
    [from-5] 50,000 to 200,000 yuan
    [from-20] 200,000 to 1 million yuan
   *[over-100] More than 1 million yuan
}
totals-sales-not = I'd rather not say
totals-counted = Good, the next totals are made with you. They are made once a month.
totals-not-counted = Good, you are not counted. You can see the village's totals all the same.
totals-stopped = Done: you are counted no more, and what you said for it is deleted. This month's totals are made already; the next ones are without you.
totals-no-village = Totals are made village by village. First tell me: which is yours?
totals-page-off = You are not in the village's totals.
# $village (text)
totals-page = You are counted in the totals of { $village }: your parcels, whether you have learned it, how many people you brought. Only totals of five people and more are shown.
# $works (yes, no or none)
totals-page-works = Somebody at home works for an online store: { $works ->
    [yes] yes
    [no] no
   *[none] not said
}
# $class (a class of sales, book, not, or none)
totals-page-sales = Sales of a year: { $class ->
    [under-1] less than 10,000 yuan
    [from-1] 10,000 to 50,000 yuan
    [from-5] 50,000 to 200,000 yuan
    [from-20] 200,000 to 1 million yuan
    [over-100] more than 1 million yuan
    [book] from the cash book
    [not] rather not
   *[none] not said
}
totals-stop = Don't count me any more
totals-open = Am I in the village's totals?
totals-count-me = Count me too
totals-change-works = Change: who works at home
totals-change-sales = Change: sales of a year
totals-privacy = You let your parcels, and whether your household works for an online store, be counted in the village's totals; sales of a year only if you said them. Only totals of five people and more are shown. To change it: "Am I in the village's totals?"

about-open = About me, if you like
about-title = About you, if you like.
about-what = A tap keeps it, the same tap takes it back.
about-why = Used for the village's totals only: are women and men, old and young, and all parts of the village among those who learn? Only groups of five and more; nobody sees yours alone.
# $mark (text, may be empty), $who (woman, man or x)
about-sex = { $mark }{ $who ->
    [woman] Woman
    [man] Man
   *[x] Rather not
}
# $mark (text, may be empty), $age
about-age = { $mark }{ $age ->
    [age-under-30] Under 30
    [age-30-44] 30 to 44
    [age-45-59] 45 to 59
   *[age-60-up] 60 and over
}
# $mark (text, may be empty), $from (study, work or no)
about-back = { $mark }{ $from ->
    [study] I came back from study
    [work] I came back from work
   *[no] I always lived here
}
about-hamlet = Where in the village?
# $hamlet (text)
about-hamlet-is = ✓ I live in: { $hamlet }
about-hamlet-ask = In which part of the village do you live? Type what people call it, 20 letters at most.
about-hamlet-none = Rather not
about-delete = Delete all of this
about-deleted = Deleted.
about-privacy = What you said under "About me" is counted in totals of five people and more only. To change or delete it: My name and village, "About me".

board-open = How far our village is
board-of-villages = How far the villages are
# $village (text)
board-title = How far { $village } is
board-few = Fewer than five people let themselves be counted: there is nothing to show yet. Once there are five, it is counted the same night.
# $day (text)
board-counted = Counted on { $day }, once a month. Only people who agreed; nobody else is guessed at, so every number is "at least".
board-homes-few = Households that work for online stores: not enough people agreed yet. It takes five.
board-homes-hidden = Households that work for online stores: fewer than 5.
# $homes (number)
board-homes = Households that work for online stores: at least { $homes }.
# $homes, $percent (number), $households (text)
board-homes-share = Households that work for online stores: at least { $homes } of { $households }, { $percent }%.
# $left (number) - households that are missing to the line
board-homes-line = The line of a Taobao Village, 10 of 100: { $left ->
    [0] reached.
   *[other] { $left } to go.
}
# $people (number)
board-homes-what = Selling, packing, photographing, driving: each home counts once. It rests on { $people } people.
# $reader (officer or another)
board-households-missing = { $reader ->
    [officer] How many households the village has is not entered yet. Enter it under The association, Villages, this village.
   *[other] How many households the village has is not entered yet; the association can do it.
}
board-shops-few = Shops that sell: not enough people agreed yet. It takes five.
board-shops-hidden = Shops that sell: fewer than 5.
# $shops (number)
board-shops = Shops that sell: at least { $shops }.
# $left (number) - shops that are missing to 100
board-shops-line = { $left ->
    [0] In place of households, 100 shops will do: reached.
   *[other] In place of households, 100 shops will do: { $left } to go.
}
# $people (number)
board-shops-what = Shops that sent 3 parcels or more in three months. It rests on { $people } people.
board-sales-few = Sales of a year: fewer than five homes said them.
board-sales-one = Sales of a year: nearly all is one home's, so it is not shown.
# $sum (text)
board-sales = Sales of a year: at least { $sum }.
# $isThere (yes or no), $left (text)
board-sales-line = { $isThere ->
    [yes] The line of a Taobao Village, 10 million yuan: reached.
   *[no] The line of a Taobao Village, 10 million yuan: { $left } to go.
}
# $people (number)
board-sales-what = As { $people } homes said, without what is less than 10,000 yuan.
# $count, $people (number)
board-returned = Under 45 and back from study or work: { $count } of the { $people } who said so or not.
# $count (number)
board-returned-train = Of them show others how: { $count }.
board-other-village = Another village
board-which = Which village?

capitals-open = The four capitals
capitals-everywhere = All villages
# $village (text)
capitals-title = The four capitals of { $village }
capitals-title-all = The four capitals, all villages
capitals-few = Nothing yet: what rests on fewer than five people is not counted and not shown. Once there are five, it is counted the same night.
# $day (text)
capitals-counted = Counted on { $day }, once a month. In brackets: the first time.
# $capital (human, social, financial or natural)
capitals-name = { $capital ->
    [human] Human
    [social] Social
    [financial] Financial
   *[natural] Natural
}
capitals-picture = As a picture
capitals-file = As a file
# $people (number)
capitals-rests = It rests on { $people } people.
capitals-natural-ours = The case counted nothing natural: these figures are our own.
capitals-all-four = All four
# $figure
capitals-figure = { $figure ->
    [trained] Have learned it
    [trained-homes] Homes where somebody has
    [trainers] Showed it to others
    [returned] Young people who came back
    [returned-train] Came back and show others
    [learning] Learning and showing, of 10
    [depth] Longest chain, in people
    [breadth] People brought, for each
    [helped] Helped others who sell
    [members] In the association
    [belonging] Belonging, of 10
    [asking] Whom to ask, of 10
    [homes] Homes that work for stores
    [shops] Shops that sell
    [orders] Parcels a day
    [sales] Sales of a year, at least
    [keeping] More left at home, of 10
    [nature] Habits kept, of 3
   *[local] Sell what they grow or make
}
# $figure
capitals-what = { $figure ->
    [trained] People with the steps of the shop and of shipping behind them, of those who agreed to be counted.
    [trained-homes] At least one person of the home has. Each home counts once.
    [trainers] Showed somebody a step, and that person said so.
    [returned] Under 45 and back from study or work, of those who told their age and whether they came back.
    [returned-train] Of the young people who came back, those who showed somebody a step.
    [learning] Asked: did you learn something new in three months, or show somebody? Both is 10, one is 5.
    [depth] One person brings another: how many stand in the longest line.
    [breadth] How many people each of those who agreed brought, on average.
    [helped] Answered others who sell, and it helped.
    [members] Members of the association, of those who agreed to be counted.
    [belonging] Asked: do you belong to the people here who sell? Clearly is 10, a little is 5.
    [asking] Asked: when a sale gives trouble, whom can you ask? Several is 10, one is 5.
    [homes] Homes in which somebody sells, packs, photographs or drives; each once. Against all households: How far our village is.
    [shops] Sent 3 parcels or more in three months.
    [orders] Parcels of 28 days, divided by 28. Only people who note them.
    [sales] Twelve months, as people said or as their books add up, without what is less than 10,000 yuan. Nobody is guessed at.
    [keeping] Asked: since you sell, is more left in your household? Clearly is 10, a little is 5.
    [nature] Asked: boxes used again, parcels sent together, goods from here: how many of three? The average.
   *[local] Sell what they grow or make, not what they buy in, of those who said what they sell.
}
# $figure (as in capitals-figure)
capital-line-none = · { capitals-figure }: fewer than five people
# $figure, $people (number), $why (few, most or one)
capital-line-hidden = · { capitals-figure }: { $why ->
    [few] fewer than 5 (of { $people })
    [most] all but fewer than 5 (of { $people })
   *[one] nearly all is one home's, not shown
}
# $month, $first (text; none: this is the first time)
capital-line-first = { $first ->
    [none] {""}
   *[other] {" "}({ $month }: { $first })
}
# In all of these: $value (text), $part, $people (number) and what capital-line-first takes
capital-line-share = · { capitals-figure }: { $part } of { $people }, { $value }{ capital-line-first }
capital-line-count = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-level = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-habits = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-rate = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-longest = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-a-day = · { capitals-figure }: { $value }{ capital-line-first }
capital-line-money = · { capitals-figure }: { $value }{ capital-line-first }
capitals-picture-here = The four capitals, a point a month. Human: learning and showing; social: belonging; financial: more left at home; natural: three habits.
capitals-picture-subtitle = Points of ten, as people themselves say
# $people (number)
capitals-picture-note = Last month: answers of at least { $people } people each.
capitals-picture-failed = The picture would not come out. These are the numbers, one a month:
capitals-file-here = The four capitals, a line a month. What rests on fewer than five people is not in it.
capitals-file-month = Month
capitals-file-place = Place
capitals-file-capital = Capital
capitals-file-figure = Figure
capitals-file-value = Value
capitals-file-people = People it rests on
capitals-file-counted = Counted on
capitals-file-what = What it is
# $why (few, most or one)
capitals-file-hidden = { $why ->
    [few] fewer than 5
    [most] all but fewer than 5
   *[one] nearly all one home's
}

spread-open = Who is invited
# $village (text)
spread-title = { $village }: who is invited, who goes on
spread-title-all = All villages: who is invited, who goes on
spread-few = Nothing yet: fewer than five people told about themselves. They can, if they like, under My name and village, "About me".
# $day (text)
spread-what = Counted on { $day }. "Invited": came by somebody's invitation. "Goes on": was here in four weeks.
# $spread (sex, age or hamlet)
spread-heading = { $spread ->
    [sex] Women and men
    [age] Age
   *[hamlet] Parts of the village
}
# $group (text), $people, and $share, $invited, $on: percent, or -1: not shown
spread-line = · { $group ->
    [woman] Women
    [man] Men
    [age-under-30] Under 30
    [age-30-44] 30 to 44
    [age-45-59] 45 to 59
    [age-60-up] 60 and over
    [untold] Not said
    [other] Other parts
   *[named] { $group }
}: { $people }{ $share ->
    [-1] {""}
   *[shown] {" "}({ $share }% of who said)
}; invited { $invited ->
    [-1] not shown
   *[shown] { $invited }%
}; goes on { $on ->
    [-1] not shown
   *[shown] { $on }%
}
spread-hidden = Groups of fewer than five are not shown, nor what would tell them by subtraction.

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
    [claimed] before
    [now] now
    [next] next
   *[later] later
}
# (section: The village board and the four capitals)

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
model-use-button = Answers by a program
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
undelivered-none = Every message of the last seven days arrived.

## Voice

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
voice-ask = { $where ->
    [own] Shall a program on the association's own computer listen to your voice messages and write down what you say? Your voice goes there, without your name.
   *[far] Shall a program of { $host } listen to your voice messages and write down what you say? Your voice goes there, without your name.
}
voice-yes = Yes, listen
voice-no = No, nobody but people
voice-on = { $where ->
    [own] Good. Just talk; I show you what I heard. You can change this under "What is kept".
   *[far] Good. Just talk; your voice goes to { $host } without your name, and I show you what I heard. You can change this under "What is kept".
}
voice-off = Good, no program listens to your voice. People can.
# $text (text) - what was understood
voice-heard = I heard: { $text }
voice-fix = ✏️ Not quite
voice-fix-how = Write it the way you meant it, and I answer that.
# $minutes (number)
voice-too-long = That is long for me: I can listen to { $minutes } minutes. Say it shorter, or let a person hear it.
voice-not-heard = I could not make out the words. Say it once more, close to the phone, or let a person hear it.
voice-spent = I have listened enough for today. Write it to me, or let a person hear it.
voice-privacy-on = { $where ->
    [own] A program on the association's own computer listens to voice messages that are questions. It gets your voice; not your name, not your village.
   *[far] A program of { $host } listens to voice messages that are questions. It gets your voice; not your name, not your village. What you say can be heard there.
}
voice-privacy-off = No program listens to your voice messages.
voice-turn-on = Let a program listen
voice-turn-off = No program shall listen
speech-privacy = { $where ->
    [own] When you tap 🔊, a program on the association's own computer reads the words above it aloud. It does not know for whom.
   *[far] When you tap 🔊, a program of { $host } reads the words above it aloud. It does not know for whom.
}
speech-cannot = I can't read it aloud just now. The words are still above.
speech-spent = I have read aloud enough for today. The words are still above.
# $name, $village, $text (text): a question that was spoken; the voice message comes below
relay-spoken =
    { $name } ({ $village }) asks, by voice. Written down by a program:
    { $text }

    The voice message is below. Reply to this message and I pass your words on, to everybody who asked this.

## Talking: bursts, follow-ups, why not clear, advice that costs money

talk-go-on = Go ahead, ask. I am listening.
# $label (text)
talk-about = About: { $label }
talk-privacy = What you read last I remember for an hour at most, so that "and how much is it?" finds its subject.

unclear-why = What was it? One tap helps whoever writes the answers.
unclear-long = Too long
unclear-words = Words I don't know
unclear-other = That was not my question
unclear-here = It does not fit here
unclear-words-are = The words in it:
unclear-no-words = I have none of these words explained yet. A person can say it in other words.
unclear-noted-long = I have noted that it is too long. A person can say it in one sentence.
unclear-noted-here = I have noted it. Somebody who knows your place can say how it is there.

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

judge-test-price = Try it first: one product, one week. Then count what is left before you go on.
judge-test-stock = Try it first: buy a few pieces, sell them, and look how long they took.
judge-test-ads = Try it first: a small sum for three days. If no order comes of it, stop.
judge-test-loan = Try it first without borrowed money, as small as it can be. Sign nothing today; ask a person.
judge-test-rules = Ask the office, or a person, before you spend money on it.
judge-test-deal = Pay nothing and sign nothing today. Show it to a person first.
judge-test-group = Try it with three or four people for a month, before you put money together.

judge-numbers-ask = May I put your own numbers beside it? They come from your own sums, and only you see them.
judge-numbers-ready = Your own numbers can stand beside it. Only you see them.
judge-numbers-yes = Show my numbers
judge-numbers-no = No, leave them out
judge-numbers-stop = No more numbers beside answers
judge-numbers-start = Put my numbers beside answers
judge-numbers-stopped = All right. Your numbers stay where they are; I don't put them beside answers any more.
judge-numbers-started = All right. Where it helps to decide, I offer your numbers. Only you see them.
judge-privacy = You let me put your own numbers beside answers. Only you see them. Below you can change that.
judge-person-first = Before you decide, talk it over with somebody.
# $name (text)
judge-numbers-title = Beside it, from your own sums: { $name }.
judge-numbers-own = These are your own figures, nothing more. They say nothing of what buyers will do.
# $price, $left (text: amounts)
judge-left = Sold at { $price }, one sale leaves { $left }.
# $price (text)
judge-nothing-left = Sold at { $price }, one sale leaves nothing.
judge-nothing-price = Any lower, and each sale costs you money. The more you sell, the more you lose.
judge-nothing-stock = More goods do not change that. First the price, then the goods.
judge-nothing-ads = An advert would be paid out of your pocket. First the price, then adverts.
judge-nothing-loan = There is nothing from which a loan could be paid back.
# $cut, $left (text: amounts), $percent (number)
judge-cut = { $cut } less leaves { $left }: you need { $percent }% more sales for the same.
# $cut (text)
judge-cut-all = { $cut } less, and nothing is left of a sale, however many you sell.
# $pieces (number), $cost (text)
judge-lot = { $pieces } pieces cost { $cost }, paid before the first is sold.
# $daily (text), $days (number)
judge-lot-days = You send about { $daily } a day: that is { $days } days until they are gone.
# $pieces, $days (number)
judge-shelf = You have { $pieces } on the shelf: about { $days } days.
judge-no-pace = How many you send a day is not noted, so nobody can say how long that takes.
# $most, $set (text: amounts)
judge-ads = Each order may cost at most { $most } of adverts; then nothing is left. You set { $set } aside.
# $sum (text), $sales (number)
judge-loan = A loan of { $sum } asks for { $sales } sales only to pay it back, before any interest.
# $days (number)
judge-loan-days = At your pace that is { $days } days in which nothing is left for home.

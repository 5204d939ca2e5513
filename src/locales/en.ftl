
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
joining-who-sees = You see everything of yours. A mentor of your village sees your first name, your step, what you show and what you ask a person. The association sees only totals of at least five people. Other learners see nothing unless you agree. May I remember you?
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
privacy-who = You see all of it. What you count here, only you see. A mentor of your village sees your step and what you show; after two days also a neighbour who did that step and the association, so that nobody waits for ever. A month's book never goes to neighbours. Otherwise the association sees only totals of at least five people. The text of each message is deleted here once it is handled.
privacy-export = All of it as a file
privacy-forget = Delete everything
export-done = This is everything I keep about you.
forget-nothing = I keep nothing about you.
forget-confirm = Delete everything about you? Your place, what you showed, your questions and your cash book are gone for good. People you brought stay, without your name.
forget-yes = Delete everything
forget-no = No, keep it
forget-kept = Everything is kept.
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

more-association = The association
association-what = What would you like to do for the association?


## Broadcasts

# (section: Broadcasts)


## Tips and the year

# (section: Tips and the year)


## Members of the association

# (section: Members of the association)


## Villages, people and classes

# (section: Villages, people and classes)


## Partners

# (section: Partners)


## Figures of the association

# (section: Figures of the association)


## The village board and the four capitals

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
model-use-answers = This month it worded { $written } answers. For { $other } more the checked article was said instead.
model-use-how = Each learner has up to { $each } calls a day. Beyond that, and whenever something is not in the articles, the article itself is said.
# $calls (number) - calls in one day
model-spent = Answers by a program are over for today: all { $calls } calls are used. Learners get the words of the checked articles until midnight.

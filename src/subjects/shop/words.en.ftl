## Shop: the menu, what is left, price and margin

shop-tools = Shop tools
shop-what = Shop tools. What do you want to work out or write down?
shop-sale = What is left from one sale
shop-price = Price and margin
shop-cash = Cash book
shop-orders = Parcels and growth
shop-stock = Stock
shop-back = ← Back
shop-no-words = I can't use this here. What you told me before is kept. Please write it.

sale-ask = What came in for one sale, and what went out? Four numbers in one line: price, goods, box, courier. For example: 20 9 3 4.5. Or write only the price, and I ask for the rest.
sale-ask-goods = What did the goods cost you? For example: 9
sale-ask-box = And box and label? For example: 3
sale-ask-courier = And the courier? For example: 4.5
# $numbers (text)
sale-so-far = Told so far: { $numbers }
sale-again = Another sale
# $sum (text) - such as 50 − 8 − 2 = 40
told-sum = From your numbers: { $sum } is left from this sale.
told-goods-open = What the goods themselves cost is still to come off, and what the platform keeps. Tap, and we work it out to the end.
told-fees-open = What the platform keeps is still to come off, and what breaks or comes back. Tap, and we work it out to the end.
told-owed = Not paid yet, so it is not in your book.
told-owed-out = Not paid yet, so it is not in your book.
told-owed-how = When the money is there, write:
told-owed-out-how = When you have paid, write:
told-owed-part = What is still to be paid is not in it. Write it when it has come.
sale-title = What is left from this one sale:
# $in, $out, $left (text) - amounts such as 20 or 16.50
sale-left = { $in } comes in, { $out } goes out. { $left } is left.
# $in, $out, $missing (text)
sale-missing = { $in } comes in, { $out } goes out. You lose { $missing } on each sale. Could you ask a higher price, or find a cheaper box or courier?
# $coupon, $left (text)
sale-coupon-left = If the buyer uses a coupon of { $coupon }: { $left } is left.
# $coupon, $missing (text)
sale-coupon-missing = If the buyer uses a coupon of { $coupon }: you lose { $missing }.

# $phone (own or shared)
price-intro = I ask three things about one product. All three in one line is fine, too: 20 3 35. { $phone ->
    [shared] Whoever holds this phone can see it.
   *[own] Only you see it.
}
# $number, $last (number)
price-number = Question { $number } of { $last }
# $number, $last (number) - of what else costs something
price-number-more = More that costs: { $number } of { $last }
price-ask-name = What are the goods called? For example: walnuts in the shell
price-ask-goods = What do the goods of one order cost you? For example: 20. Your own harvest? Write what the trader would pay you.
price-ask-sending = What do packing and postage cost for one order, together? For example: 3
price-ask-price = And what do you ask for it? For example: 35
price-ask-packing = By zone, then. Of one order, box, tape and label alone? For example: 2
price-ask-postage = Does a parcel cost more to places far away?
price-alike = The same everywhere
price-postage-unread = Please tap one of the two.
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
price-ask-fee = What does the platform take of each 100? The seller app says it, please look. For example: 0.6
price-ask-advert = Of each 100 that come in, how much do you put into adverts? For example: 8. None is 0.
price-ask-returns = Of 100 parcels, how many come back, and how many arrive broken? For example: 5 3
price-more-now = That is kept. You send parcels, so five small things count, too. You may skip each.
price-none-back = None
price-some-back = 5 back, 3 broken
price-ask-labour = Your own time: minutes for one parcel, and what an hour of yours should bring. For example: 6 20. You may skip this.
# $what - pay, extra or share: which number is still missing; $told (text) - those that came
price-ask-other = { $what ->
    [pay] { $told } minutes. And what should an hour of yours bring? For example: 20
    [extra] { $told } for the first kilo. And for each extra kilo? For example: 1
   *[share] { $told }, I have that. And how many of 100 parcels go there? For example: 60
}
# $value (text) - an answer
price-so-far = So far it says: { $value }
price-stop = Stop for now
price-name-long = That is long. A few words are enough, for example: walnuts in the shell
# $name (text)
price-name-keep = It is called: { $name }
# $what (text) - which question of the price; somebody wrote that they do not know
price-not-known = { $what ->
    [goods] A rough number is enough; you can change it any day. What would the trader at your door pay for it? Or, if you bought it, what did you pay?
    [sending] Ask at the parcel point what one parcel costs, and add box and tape. Not asked yet? Tap a number below, and change it later.
    [price] Look what others ask for the same, in the shop app or at the market, and write that. I tell you what stays with you.
   *[other] A rough number is enough; you can change it any day. Where Skip stands below, tap that.
}
# $what (text) - goods, sending, price
price-working-out = { $what ->
    [price] Look what others ask for the same, and write that. I tell you what stays with you; then you try another.
   *[other] That is what we work out here, one number after the other.
}
price-too-large = That number is very large. Is there a digit too many? What you told me before is kept.
price-goods-nothing = Goods always cost something, your own too: what would the trader pay you for them?
# $sum (text) - percent
price-share-sum = Together that is { $sum } of 100 parcels. All places together must be 100. Please write this one again.
price-mishaps-over = That is more than 100 of 100 parcels. Please write it again.
price-rates-full = The platform and the adverts would take all 100 of 100. Nothing is left for the goods. Please write a smaller number.

# $name (text) - the goods
price-title = Your price for { $name }:
price-title-plain = Your price:
# $money - yuan or other; $price (text) - amount
price-is = { $money ->
    [yuan] { $price } yuan
   *[other] { $price }
}
# $money - yuan or other; $left (text) - amount
price-leaves = { $money ->
    [yuan] { $left } yuan is left from one sale.
   *[other] { $left } is left from one sale.
}
# $money - yuan or other; $missing, $lowest (text) - amounts
price-loses = { $money ->
    [yuan] You lose { $missing } yuan on each sale. From { $lowest } yuan on you lose nothing.
   *[other] You lose { $missing } on each sale. From { $lowest } on you lose nothing.
}
price-work-out = Work out my price
# $name (text) - the goods
price-with-mine = With my own goods: { $name }
price-with-mine-plain = With my own numbers
# $money - yuan or other; $price (text) - amount
known-price = { $money ->
    [yuan] You set a price already: { $price } yuan.
   *[other] You set a price already: { $price }.
}
known-cash = Your cash book is begun already.
# $count (number)
known-orders = { $count ->
    [one] You noted a parcel already.
   *[other] You noted { $count } parcels already.
}
price-try = Try another price
price-more = More that costs
price-look = Look closer
# $name (text)
price-look-at = { $name }: what would you like to see?
price-look-at-plain = What would you like to see?
price-change = Change a number
price-split = Where it goes
price-cash = Cash I need
price-list-button = My prices
price-delete = Delete

# $name (text)
price-split-title = { $name }: where the money of one order goes
price-split-title-plain = Where the money of one order goes
# $amount (text)
price-line-goods = Goods: { $amount }
# $amount (text)
price-line-sending = Packing and postage: { $amount }
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
price-try-adverts = At { $price } you lose { $missing } on each order: the adverts cost more than the order earns. Without adverts, { $left } would be left.
price-try-more = You can write another one.

price-cash-ask = How many parcels a day, and after how many days does the money come? The seller app says how many days. For example: 20 12
# $parcels (number)
price-cash-days = { $parcels } parcels a day. And after how many days does the money come? For example: 12
price-cash-title = The cash you need before the first money comes:
# $parcels, $days (number); $out, $need (text) - amounts
price-cash-need = { $parcels } parcels a day, { $out } each for goods, packing and postage, and that for { $days } days: { $need }.
# $packers, $pace, $hours (number)
price-packers = { $packers ->
    [one] One person can pack them
   *[other] { $packers } people can pack them
}, if each packs { $pace } an hour for { $hours } hours (an example; count your own).

price-change-which = Which number do you want to change?
price-give-name = Give it a name
# $value (text)
price-field-name = Name: { $value }
price-field-goods = Goods: { $value }
# $value (text)
price-field-sending = Packing and postage: { $value }
# $value (text)
price-field-price = What I ask: { $value }
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

price-mended = Changed, so:

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
# $elsewhere (yes, no) - in other countries
copycat-never-prices = { $elsewhere ->
    [yes] Agree on good quality, never on prices: in many countries sellers may not do that. Ask your own office.
   *[no] Agree on good quality, never on prices: for crafts and bought goods that is forbidden in China.
}

## Shop: cash book

# $phone (own or shared)
cash-begin = Your cash book. { $phone ->
    [shared] Whoever holds this phone can see it.
   *[own] Only you see it.
}
cash-how =
    Write one line for each thing that comes in or goes out:
    +45 two baskets
    -12 tape
cash-own-first = Did you put in money of your own? Write it first: +200 own money
cash-write-on = Write the next line: + for in, - for out.
cash-told = I have read it. Nothing is noted: the book takes amounts, like this: +45 two baskets
cash-still-open = The book is open. Write the next line, or tap Done.
# $phone (own or shared)
cash-first-line = This is your cash book now. { $phone ->
    [shared] Whoever holds this phone can see it.
   *[own] Only you see it.
} Write a line any time, wherever you are here.
cash-noted = Noted in your cash book.
cash-for-all = I took this amount for all of them.
# $sum (text) - such as 3 × 12 = 36
cash-for-each = For each: { $sum }
# $count (number)
cash-and-more = … and { $count } more.
# $most (number)
cash-near-message = Up to { $most } lines fit in one message.
# $noted, $most (number)
cash-near-day = That makes { $noted } lines today. I can note { $most } a day. Many parcels? One line for all of them is enough.
cash-noted-twice = The same line stands right above it. Was it sent twice? Then tap { cash-undo }.
cash-edited = You changed your message. Your book still has what you wrote first. Change it here; written again, it would count twice.
cash-undo-else = If you mean a job and no money: open its step and send it again.
cash-payment-look = Look at your own balance, too: such messages are forged.
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
cash-changed-all = Changed. The lines say now:
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
cash-remove-ask = Shall I take this line out of your book?
cash-whose-ask = Only the shop's money stands in this book. Did that money go into the shop? Then it is own money, and no sale. If it has nothing to do with the shop, take it out.
cash-whose-put-in = Own money, put in
# $said (text) - a number
cash-which-number = { $said } of what? Tap what is right.
# $sum (text)
cash-in-all = { $sum } in all
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
cash-why-no-amount = I see no exact amount in it. Write it like this: +45 two baskets
cash-why-two-amounts = I see more than one number. Which is the money? Put + or - before it. One line for each amount.
cash-why-by-piece = How many were there, and how much was it in all? Write the sum: +36 soap
cash-why-quantity = That number counts or weighs something. Write the money first.
cash-why-amount-odd = I can't tell the amount. Write it plainly, like 12.50
cash-why-amount-large = That amount is too large for one line.
cash-why-amount-zero = Zero means that no money came in or went out.
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
# $which (text), $from (text), $until (text), $count (number)
cash-days-title = { $which ->
    [today] Today, { $from }
    [yesterday] Yesterday, { $from }
    [last-week] Last week, { $from } to { $until }
   *[other] This week, { $from } to { $until }
}: { $count ->
    [0] no line yet.
    [one] one line.
   *[other] { $count } lines.
}
# $when (text) - days, $count (number)
cash-sold-title = { $when }: { $count ->
    [0] no sale is in your book.
    [one] 1 sale is in your book.
   *[other] { $count } sales are in your book.
}
# $amount (text)
cash-sold-total = Together: { $amount }
# $sum (text) - such as 2 + 3 = 5
cash-sold-pieces = Pieces, as you wrote them: { $sum }
# $parcels (number)
cash-sold-parcels = Parcels you noted: { $parcels }
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
# $phone (own or shared)
cash-file-here = Your cash book as a table. Any spreadsheet opens it. { $phone ->
    [shared] Whoever holds this phone can open it.
   *[own] Only you got it.
}
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
# $count (number)
stock-told = { $count } are left. Of which goods? Tap, and I keep the number.
# $count (number)
stock-told-new = { $count } are left. I can keep this, and say when to order again. Tap, and tell me what the goods are called.
stock-name-ask = What are the goods called? For example: walnuts
# $name (text)
stock-daily-ask = { $name }: how many do you sell a day? For example: 6
# $daily (text)
stock-daily-average = { $daily }: your 7-day average
stock-lead-ask = How many days from your order until new goods are here? For example: 4
stock-safety-ask = How many do you want to keep in reserve, in case they come late? For example: 10
stock-have-ask = How many are there now? Count them and type the number. For example: 40
# $name (text), $point (number)
stock-point = { $name }: order when { $point } are left.
# $daily (text), $lead, $safety, $point (number)
stock-sum = You sell { $daily } a day for { $lead } days, and keep { $safety } in reserve: that makes { $point }.
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
stock-full = The list holds { $most } kinds of goods. Delete one that you no longer sell.

## Own numbers beside advice that costs money

judge-numbers-yes = My own numbers (only I see them)
judge-numbers-stop = No more numbers beside answers
judge-numbers-start = Put my numbers beside answers
judge-numbers-stopped = All right. Your numbers stay where they are; I don't put them beside answers any more.
# $phone (own or shared)
judge-numbers-started = All right. Where it helps to decide, I offer your numbers. { $phone ->
    [shared] Whoever holds this phone can see them.
   *[own] Only you see them.
}
judge-person-first = Before you decide, talk it over with somebody.
# $name (text)
judge-numbers-title = Beside it, from your own sums: { $name }.
judge-numbers-title-plain = Beside it, from your own sums:
judge-numbers-own = These are your own figures, nothing more. They can't tell you what buyers will do.
# $price, $left (text: amounts)
judge-left = Sold at { $price }, one sale leaves { $left }.
# $price (text)
judge-nothing-left = Sold at { $price }, one sale leaves nothing.
judge-nothing-price = Any lower, and each sale costs you money. The more you sell, the more you lose.
judge-nothing-stock = More goods do not change that. First the price, then the goods.
judge-nothing-ads = You would pay for an advert out of your own pocket. First the price, then adverts.
judge-nothing-loan = There is no money from which to pay back a loan.
# $cut, $left (text: amounts), $percent (number)
judge-cut = { $cut } less leaves { $left }: you need { $percent }% more sales to earn the same.
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
judge-ads = Spend { $most } on adverts for each order, and nothing is left. You set { $set } aside.
judge-nothing-credit = Even a buyer who pays leaves you nothing. First the price, then credit.
# $cost (text), $sales (number)
judge-credit = One that is never paid costs you { $cost }: { $sales ->
    [one] one paid sale only fills that hole.
   *[other] { $sales } paid sales only fill that hole.
}
# $sum (text), $sales (number)
judge-loan = It takes { $sales } sales just to pay back a loan of { $sum }, before any interest.
# $days (number)
judge-loan-days = At your pace that is { $days } days with nothing left for home.

## A shop that costs more than it brings

loss-heard = Good that you said it. It happens to many, and it is no shame.
# $name (text)
loss-calm = { $name }, a calm word about your shop.
loss-orders = If each order costs you, more orders make it worse. Put nothing more in and borrow nothing until you have looked at it.
loss-limit = The number that your family agreed on is reached. You set it for this day. Stop, and talk at home. Put nothing more in, and borrow nothing.
loss-no-numbers = I have no numbers of yours here. Three are enough to see it: what it cost, packing and postage, what you ask.
# $price, $loss, $lowest (text: amounts)
loss-sale = One sale at { $price } costs you { $loss } more than it brings. The lowest price without a loss is { $lowest }.
# $price, $left (text: amounts)
loss-sale-left = By your price sum { $left } is left of one sale at { $price }. Nothing left in the purse? Then something is missing in it: returns, adverts, boxes.
# $in, $out (text: amounts)
loss-book = Your cash book: { $in } came in, { $out } went out.
# $count (number)
loss-parcels = { $count ->
    [one] One parcel noted.
   *[other] { $count } parcels noted.
}
# $limit (text)
loss-limit-is = What you agreed to lose at most: { $limit }.
loss-ways = Three honest ways, all good. Or talk to a person first.

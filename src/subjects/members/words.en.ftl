## Members of the association

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
fellow-words-ask = { fellow-job }: on which days, and what do you ask for it? One line, such as: Friday afternoons, 20 parcels an evening. No phone number or username: I pass on what people want to say.
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
members-left-open = Fine. If you want to join one day: ☰ More, 👥 Neighbours, Members.
members-no-village = Members are of a village. Choose yours first.
members-leave = Leave the members
members-leave-sure = What you offer, your parcels and orders with others and your vote are deleted. What you look after goes to the next person. Your steps and your book stay as they are. Leave?
members-leave-yes = Yes, leave
members-leaving = In ten minutes you have left. Until then you can take it back, and all is as before. Your steps and your book stay as they are.
members-stays = You stay a member. Nothing is changed.
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
together-button = 📦 Send and buy together
together-what = Several shops can hand over their parcels together, or buy boxes and tape together. With enough of them, each piece may cost less. One of you agrees on it; I count and work out the saving.
together-none-yet = Nobody here has begun yet.
together-which = In your village there is:
together-new = I'll begin one
together-ask = What is it about?
together-parcels = Parcels, sent together
together-goods = A thing, bought together
pool-mine = Our parcels together
pool-button = 📦 Parcels together
# $name (text), $shops (number)
pool-row = { $name } looks after it, { $shops ->
    [one] 1 shop
   *[other] { $shops } shops
}
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
# $day (number) - Monday is 1
pool-other-day = 📦 Parcels together: from now on the courier comes every { pool-weekday-name }. Have yours packed by then.
pool-no-day-now = 📦 Parcels together: there is no fixed day for the pick-up any more. Ask before you pack.
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
pool-only-a-sum = This is a sum, nobody's offer. How you pay and hand over is between you: pay only people you know, and ask the price first.
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
   *[no] You pay no more than this already: you save nothing.
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
    [rising] More parcels should cost less each, and each number comes only once. Did you swap two? Write it again:
   *[words] One price a line: from how many parcels, then the price of each:
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
# $item, $day (text)
buy-row = { $item }, until { $day }
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
buy-pay = This is a sum. I never take money. Pay only people you know, and only when you see the goods.
buy-other-count = Another number
buy-none-for-me = None for me
buy-off = Call it off
buy-item-ask = What shall we buy together? A short name, such as: clear tape
# $item (text)
buy-terms-ask = { $item }: what does one cost alone, what does one cost together, and from how many? Write three numbers, for example 3.5 2.8 100
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
vote-until = Vote until { $day }; until then you can change it. I tell nobody who voted what.
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

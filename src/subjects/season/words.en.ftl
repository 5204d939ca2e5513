## Tips and the year

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
# $elsewhere (yes, no) - in other countries
drill-sign-why = { $elsewhere ->
    [yes] Look before you sign, and take a photo of what is torn. Whether you may refuse the box, your marketplace says; look in the seller app.
   *[no] Look before you sign. The app says why it comes back. If it is damaged, and the buyer only changed their mind, on Taobao you take a photo and refuse it. Other platforms have their own rules; look in the seller app.
}
drill-open-ask = Another box comes back whole. How do you open it?
drill-open-right = Film it, weigh it
drill-open-wrong = Cut it open quickly
drill-open-why = Film the opening, and compare the weight with the weight you sent. Then it is clear what came back.
drill-money-ask = The goods came back in good order. When do you pay the money back?
drill-money-right = Within seven days
drill-money-wrong = At the end of the month
# $elsewhere (yes, no) - in other countries
drill-money-why = { $elsewhere ->
    [yes] Pay back as soon as you have looked the goods over. How many days you have, your country's law and your marketplace say. Ask once, and write it down.
   *[no] In China you refund within seven days after you get the goods back. After more than 15 days there can be a fine.
}
drill-reason-ask = Three days after signing, a buyer wants to send dried goods back and gives no reason. The box was opened. What do you say?
drill-reason-right = All right, send it back
drill-reason-wrong = No, it was opened
# $elsewhere (yes, no) - in other countries
drill-reason-why = { $elsewhere ->
    [yes] Opening a box to look is fair. For how many days a buyer may send goods back, your country's law and your marketplace say. Write it on your page.
   *[no] In China a buyer has seven days without a reason, counted from the day after signing. Opening and checking is no ground to refuse. The goods must be intact.
}
drill-freight-ask = You agreed to a return. What do you write before the goods come back?
drill-freight-right = Who pays the postage
drill-freight-wrong = Nothing yet, we will see
# $elsewhere (yes, no) - in other countries
drill-freight-why = { $elsewhere ->
    [yes] Said nothing, and both of you think the other one pays. So write it in the chat first. What the law says about it, ask your own office.
   *[no] In China, without a reason the buyer pays the postage, unless you agreed otherwise; with a quality problem you pay. Said nothing? On Taobao you pay. So write it in the chat first.
}
drill-fresh-ask = Pears arrive bad. The buyer sends photos the same day. What do you do?
drill-fresh-right = Answer by my written rule
drill-fresh-wrong = Say: fresh, no returns
# $elsewhere (yes, no) - in other countries
drill-fresh-why = { $elsewhere ->
    [yes] Whatever the law says about returns, for rotten fruit you answer. Write your own rule on the page: within how many hours, and that the photo shows the label.
   *[no] In China fresh goods are outside the return without a reason, but you still answer for quality. Write your own rule on the page: within how many hours, and that the photo shows the label.
}

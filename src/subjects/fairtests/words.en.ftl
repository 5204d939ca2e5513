## Fair tests: a tenth does not get it, drawn by chance

# $days (number)
fair-rule = A fair test: one home in ten, drawn by chance, does not get it. After { $days } days I look once: did more of those who got it finish a step, or send parcels? I look no earlier and name nobody. Too few homes? Then I say so.
# $day (text)
fair-waits = A fair test runs: one home in ten did not get it, drawn by chance. On { $day } I look once and tell you.
fair-looked = The fair test, looked at once:
# $words (text) - its beginning; $days (number); $kind (text) - broadcast, tip or nudge
fair-report = { $kind ->
    [tip] The fair test of the weekly tips is over.
    [nudge] The fair test of the reminders is over.
   *[broadcast] The fair test of "{ $words }" is over.
} One home in ten did not get it, drawn by chance. After { $days } days, the one look:
# $span (text) - more, fewer or both; $from, $to (number) - of a hundred people
fair-span = { $span ->
    [more] { $from } to { $to } more
    [fewer] { $from } to { $to } fewer
   *[both] anything from { $from } fewer to { $to } more
}
# $verdict (text) - few, unclear, alone or moved; $tried (number) - comparisons of the quarter
fair-step = { $verdict ->
    [few] · Finished a step: too few to tell.
    [unclear] · Finished a step: I can't tell. Of 100 people it may be { fair-span }.
    [alone] · Finished a step: { fair-span } of 100 people. But { $tried } things were compared in these three months: it may be chance.
   *[moved] · Finished a step: { fair-span } of 100 people. That is hardly chance.
}
# $verdict (text) - few, unclear, alone or moved; $tried (number) - comparisons of the quarter
fair-parcels = { $verdict ->
    [few] · Sent parcels: too few to tell.
    [unclear] · Sent parcels: I can't tell. Of 100 people it may be { fair-span }.
    [alone] · Sent parcels: { fair-span } of 100 people. But { $tried } things were compared in these three months: it may be chance.
   *[moved] · Sent parcels: { fair-span } of 100 people. That is hardly chance.
}
# $got, $held (number) - of a hundred
fair-shares = Of 100 who got it { $got } did, of 100 who did not get it { $held }.
fair-see = What was sent
fair-open = Do they help? A fair test
# $days (number)
fair-own-rule = A fair test of what I say unasked: for some weeks one home in ten, drawn by chance, does not get it. After { $days } days I look once: did more of the others finish a step, or send parcels? I look no earlier and name nobody. What people asked for comes to all.
# $kind (text) - tip or nudge
fair-begin = { $kind ->
    [tip] Test the weekly tips
   *[nudge] Test the reminders
}
# $kind (text) - tip or nudge; $days (number)
fair-begin-ask = { $kind ->
    [tip] From today one home in ten gets no weekly tips for { $days } days. It cannot be stopped in between. Begin?
   *[nudge] From today one home in ten gets no reminders for { $days } days. It cannot be stopped in between. Begin?
}
fair-begin-yes = Yes, begin
# $kind (text) - tip or nudge; $day (text)
fair-runs = { $kind ->
    [tip] · The weekly tips: being tested. On { $day } I tell you.
   *[nudge] · The reminders: being tested. On { $day } I tell you.
}

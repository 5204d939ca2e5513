## Figures of the association

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
# $day, $stayed (text) - may be empty, $people (number)
figures-week = { $day }: { $people }{ $stayed }
# $deepest (number), $broadest (number, or a dash)
figures-chain = { $deepest ->
    [1] Who brought whom: nobody has brought a neighbour yet.
   *[other] Who brought whom: the longest chain has { $deepest } people, the most that one person brought is { $broadest }.
}
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
figures-left = Who left is named to nobody. How many stayed, by the week in which they came:
figures-hidden = "–" is fewer than five people, or would tell of them.
figures-choose-village = One village
figures-which-village = Which village?
figures-to-all = All villages
figures-back = The figures
figures-to-road = Step by step
figures-pic-parcels = Picture: parcels
figures-to-weeks = Who stays
figures-picture = As a picture
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
figures-road-bars = Done (green) · in it now (yellow)
# $done, $middle (number, or a dash)
figures-road-bar = { $done } · { $middle }
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
figures-column-wait = Usual wait until somebody looks, in minutes
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
# $month (text)
sheet-month = The sheet of { $month }
# $month (text)
sheet-month-before = ← { $month }
# $month (text)
sheet-month-none = I have no sheet of { $month }. I go back to the month in which the first people came, twelve months at most.
# $scope, $village, $month (text)
sheet-month-here = { $scope ->
    [one] { $village }: the sheet of { $month }, one page.
   *[all] The sheet of { $month }, one page for all villages.
}
# $month (text)
sheet-month-table = The sheet of { $month }, as a table. "–" is fewer than five people, or would tell of them.
# $count (number, or a dash)
sheet-month-fresh = New: { $count } people
sheet-month-road = The road: who came to the end of a step
# $step (text), $people (number, or a dash)
sheet-month-step = { $step }: { $people }
sheet-month-done = What was done in that month
sheet-month-note-left = Counted today. Who has left since is not in it.
sheet-month-note-today = Not here: how many people there were in all, who was in the middle of a step, worst problems, households, mentors. Of these I only know today's number.
sheet-month-note-road = The road: came to the end of a step in that month, or said that they know it. Who walked it once more later is counted later.
sheet-month-note-parcels = Parcels: full weeks that ended in that month. What people noted themselves, of those who agree to be counted.
# $scope (text), $village (text)
sheet-here = { $scope ->
    [one] { $village }: the sheet for this month, one page.
   *[all] The sheet for this month, one page for all villages.
}
sheet-print = As a file, to print
sheet-csv = As a table (CSV)
sheet-what = ❓ What is this?
sheet-what-which = Which numbers do you mean?
sheet-what-people = Everybody of these villages who joined and has not left. "New" joined since the first of this month. Households are what you entered for each village. Mentors are those you appointed, also who is away.
sheet-what-road = For each step: how many walked it to its end or said that they know it, and how many are in it now. Many in one step and few done: somebody should show them how.
sheet-what-parcels = Parcels a day, week by week, and from how many people. Only full weeks, only what people noted themselves, only of those who agreed to be counted. So it is less than what left the village.
sheet-what-problems = After joining, everybody is asked what troubles them most. So many people named this one. The longest bar is what a lesson or a tip may help most.
sheet-what-done = What was done this month: who brought somebody for the first time, mentors that were appointed, answers that the bot can give now, messages to many people. A dash is fewer than five people.
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
totals-stopped = Done: you are no longer counted, and what you said for it is deleted. This month's totals are made already; the next ones are without you.
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

about-open = About me, if you like
about-title = About you, if you like.
about-what = Tap a line and choose. The same choice once more takes it back.
about-why = Used for the village's totals only: are women and men, old and young, and all parts of the village among those who learn? Only groups of five and more are shown, never yours alone.
about-sex-ask = Woman or man?
# $mark (text, may be empty), $who (woman or man)
about-sex = { $mark }{ $who ->
    [woman] Woman
   *[man] Man
}
about-age-ask = How old, about?
# $mark (text, may be empty), $age
about-age = { $mark }{ $age ->
    [age-under-30] Under 30
    [age-30-44] 30 to 44
    [age-45-59] 45 to 59
   *[age-60-up] 60 and over
}
about-back-ask = Did you come back to the village?
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
about-ask-back = You teach others now. Did you come back to the village from work or study? It is only counted in the village's total, from five people on.
about-ask-age = How old are you, about? It shows whether old and young find their way here. It is only counted in totals, from five people on.
about-ask-sex = You have brought somebody here. Are you a woman or a man? It shows whether both find their way here. It is only counted in totals, from five people on.
about-ask-home = Does somebody else in your home learn or sell here, too? Then your home is counted once.
about-noted = Noted. You can change it any day in “About me”.
# $age (as in about-age), $people, $count (number)
about-told-age = { $people } people of your village said so far that they are { $age ->
    [age-under-30] under 30
    [age-30-44] 30 to 44
    [age-45-59] 45 to 59
   *[age-60-up] 60 or over
}. { $count } of them were at it in the last four weeks.
# $who (woman or man), $people, $count (number)
about-told-sex = { $people } people of your village said so far that they are { $who ->
    [woman] women
   *[man] men
}. { $count } of them were at it in the last four weeks.
about-skipped = Fine. I won't ask this again.

board-open = How far our village is
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
spread-few = Nothing yet: fewer than five people told about themselves. They can, if they like: ☰ More, 🙂 Me, My name and village, About me.
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
}{ $invited ->
    [-1] {""}
   *[shown] ; invited { $invited }%
}{ $on ->
    [-1] {""}
   *[shown] ; goes on { $on }%
}
spread-hidden = What is not said here is that of fewer than five, or would tell of them by subtraction.

# The numbers at the console
numbers-title = Numbers
numbers-village = One village: a part of its name
numbers-counting = The rest is being counted. That takes a moment.
sheet-desk-how = Made to be printed: print this page in your browser, and it is one sheet of A4.
numbers-again = Look again
numbers-none = Too few people yet: nothing of fewer than five is shown.
# $part (text) - road, weeks, parcels, waits, board, capitals, spread
numbers-part = { $part ->
    [sheet] The sheet for this month
    [month] The sheet of that month
    [road] How far they are on the road
    [weeks] Who came, and who stayed
    [parcels] Parcels a day
    [waits] How long people wait for a look
    [board] How far the village is
    [capitals] The four capitals
   *[spread] Who is invited, and who goes on
}
# $part (text) - as above
numbers-picture = { $part ->
    [sheet] One page: people, the road, parcels, worst problems, what was done this month
    [month] One page: who was new, the road, parcels, what was done in that month
    [road] A bar for each step: who has done it, and who is in it
    [weeks] A line for each week: how many of those who came were here again later
    [parcels] Parcels a day, week by week
    [waits] A bar for each village: the usual wait
    [board] A bar for each line of a Taobao Village
    [capitals] A line for each capital, month by month
   *[spread] A bar for each group: how many go on
}; the table below has the same.
# $part (text) - as above
numbers-what = { $part ->
    [road] For each step: how many walked it to its end or said that they know it, and how many are in it now. Many in one step and few done: somebody should show them how.
    [weeks] People who joined in one week, and how many of them were here again 1, 2, 4, 8 and 12 weeks later. A line that falls fast: ask the first week what was missing.
    [parcels] Only full weeks, only what people noted themselves, only of those who agreed to be counted. So it is less than what left the village.
    [waits] Half of the last things that were shown were looked at within this time. Where it is long, one more mentor helps.
    [board] Homes that work for online shops against one in ten, shops against a hundred, sales against ten million yuan: the lines of a Taobao Village. Every number is "at least".
    [capitals] What people can do, whom they can ask, what is left for the home, how goods and land are treated. Counted once a month; the first month stays for comparing.
   *[spread] Who came by an invitation, and who was here in the last four weeks, group by group. A group that is invited less is where to ask next.
}
numbers-waits-heading = The usual wait, the longest first
# $count (number); $unit (text) - minutes, hours, days
numbers-wait = { $unit ->
    [minutes] { $count } min
    [hours] { $count } h
   *[days] { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
}
numbers-board-heading = Against the lines of a Taobao Village
# $what (text) - homes, shops, sales
numbers-board = { $what ->
    [homes] Homes that work for online shops
    [shops] Shops that sell
   *[sales] Sold in a year
}
# $value, $line (text)
numbers-of = { $value } of { $line }
# $invited, $on (text)
numbers-spread = invited { $invited }, goes on { $on }
# $group (text) - as in spread-line
numbers-group = { $group ->
    [woman] Women
    [man] Men
    [age-under-30] Under 30
    [age-30-44] 30 to 44
    [age-45-59] 45 to 59
    [age-60-up] 60 and over
    [untold] Not said
    [other] Other parts
   *[named] { $group }
}
# $name (text) - what, there, line, group, people, invited, on
numbers-column = { $name ->
    [what] What
    [there] So far
    [line] The line
    [group] Group
    [people] People
    [invited] Came invited
   *[on] Go on
}

# The chains at the console
chains-title = Who brings whom
chains-what = Everybody who came by somebody stands below them. No name stands here: who shows theirs shows it to their own chain alone. Branches of fewer than five people stand together.
chains-picture = Each strip is a generation. The wider a block, the more people came that way. Tap one to walk there; its number is the people in it.
chains-above = The way here
chains-all = All chains
# $number (number)
chains-branch = Branch { $number }
# $people, $generations (number)
chains-here = { $people } people, { $generations ->
    [one] one generation
   *[other] { $generations } generations
}
chains-generations = People by generation
# $number, $people (number)
chains-generation = { $number }: { $people } people
# $count (number)
chains-deeper = { $count ->
    [one] And one more generation.
   *[other] And { $count } more generations.
}
# $level (text) - first, below
chains-branches = { $level ->
    [first] Chains, the largest first
   *[below] Branches, the largest first
}
# $count (number)
chains-more = { $count } more branches, each smaller than these.
# $people (number); $isAll (text) - yes, no
chains-rest = { $isAll ->
    [yes] Together { $people } people.
   *[no] All others together: { $people } people.
}
chains-few = Fewer than five people: too few to say.
chains-nobody = Nobody was brought from here yet.
chains-too-many = There are more people than this page can draw. The totals are in the numbers.
chains-whole = These are all.

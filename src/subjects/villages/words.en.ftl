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

# $count (number)
mentors-of = Mentors ({ $count })

## Villages, people and classes

villages-find = 🔍 Find a village
villages-find-ask = Type the village's name, or a part of it.
villages-find-none = I know no village like that. Type it another way.
# $count (number)
villages-people = People ({ $count })
# $count (number)
villages-classes = Classes ({ $count })
villages-change = ✏️ Change
# $name (text), $members (number) - people who live there
villages-not-deleted = { $name } was not deleted, and nothing else was. { $members ->
    [0] Nobody lives there: it stays on the list and shows nobody.
   *[other] People, links and numbers belong to it.
} Is the name wrong? Tap “✏️ Change” below. There it can also become one with another village.
villages-never-deleted = A village is not deleted, and nothing else was. Open the one that is wrong and tap “✏️ Change”: give it its right name, or make it one with another village. One where nobody lives stays on the list and shows nobody.
villages-not-yours = Only the association can take a village off its list. Nothing was changed, and nothing of yours was deleted. You live somewhere else now? Change your own village below.
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
villages-name-new = What should the village be called? Type its name.
villages-county-ask = Which county is it in? Type its name.
# $typed (text)
villages-county-unread = I could not read “{ $typed }” as a county. Write its name, at most 40 letters.
villages-country-ask = Which country is it in? Tap it, or type its name.
# $typed (text)
villages-country-unread = I know no country “{ $typed }”. Type it once more, or two letters such as CN.
villages-zone-ask = Which clocks does the village live by? Tap, or type the nearest big city in English. I write to nobody at night by these clocks.
# $typed (text)
villages-zone-unread = I know no clocks of “{ $typed }”. Try a big city in English, such as Shanghai.
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

class-list = Classes of schools.
class-none = There is no class yet.
# $name (text), $pupils (number)
class-row = { $name } ({ $pupils })
class-new = New class
class-name-ask = What is the school called? Type its name, and the class if there are several.
# $typed (text); $most (number)
class-name-unread = I could not read “{ $typed }” as the name of a school. Write it in at most { $most } letters.
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
# $school (text)
class-teach-stop-ask = Do you no longer teach { $school }? You will not see its list any more. The association can ask you again.
class-teach-stay = No, I teach it
class-teach-stop-yes = I no longer teach it
class-teach-stopped = Good, you don't teach this class any more. You no longer see its list.
# $school (text)
class-teach-over = You don't teach { $school } here any more. Its list is gone for you.
# $school (text)
class-over-pupil = Your class { $school } is over. Its list is gone: no teacher sees you there any more. What you have learned stays yours. Go on here whenever you like.
# $school (text)
class-over-teacher = Your class { $school } is over, and its list is gone. Your pupils keep their own road; they have been told. Do you teach on? Then ask the association for a new class.
# $name, $school (text)
class-out-ask = Take { $name } out of { $school }? You no longer see { $name } on the list, and { $name } is told. What { $name } has learned stays. With the link they can come back.
class-out-no = No, leave it
class-out-yes = Yes, take out
# $name (text)
class-out-done = { $name } is out of the class, and has been told.
# $school (text)
class-out-told = You are no longer in the class { $school }: your teacher has taken you off its list and no longer sees you. What you have learned stays yours. Go on here whenever you like.
class-tell = I carry no messages to a class. Tell your pupils at school. If it matters to all, ask the association: they can send it.
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
class-not-in-one = You are in no class.
class-how-in = To join one, open the link that your teacher gave you once more, or scan their picture.
class-who-opens = The association opens a class for a school. Tell them which school and who teaches. Then you get a link and a picture for your pupils, and see how far they are.
# $school, $teacher, $day (text); $agreed (text) - yes, no
class-mine = { $school }, until { $day }. { $agreed ->
    [yes] { $teacher } sees your first name, your step and the week in which you were last here. Nothing else.
   *[no] { $teacher } is the teacher now, and does not see you until you say yes.
}
# $school (text)
class-mine-no-teacher = { $school } has no teacher at the moment. Nobody sees you there.
class-leave = Leave the class
# $school (text)
class-left = You have left { $school }. Its teacher no longer sees you. Your own road stays.
# $school, $teacher (text)
class-joined = You are in the class { $school }. { $teacher } sees how far you are. You can leave any time: ☰ More, 👥 Neighbours, My class.
class-yours = This is the link of your own class.
# $school (text)
class-invites = This is the class of { $school }.
# $teacher (text)
class-teacher-sees = Your teacher { $teacher } sees your first name, which step you are at, and in which week you were last here. Nothing else: no questions, no prices, no photos. You can leave any time. Join?
class-join = Yes, join
class-join-yes = Yes, they may
class-join-no = No, on my own
class-not-open = Nobody can join this class just now: it is over, or it has no teacher. Ask at your school. You can learn here without it.
class-full = This class is full. Ask your teacher.

# Tables of the console
villages-table = Villages
villages-search = A part of the name
villages-which = Which villages
# $show (text) - all, proposed, no-households, no-mentor
villages-show = { $show ->
    [proposed] Not on the list yet
    [no-households] Number of homes not known
    [no-mentor] Without a mentor
   *[all] All
}
# $name (text) - name, county, people, households, mentors, state
villages-column = { $name ->
    [name] Village
    [county] County
    [people] People
    [households] Households
    [mentors] Mentors
   *[state] On the list
}
# $state (text) - proposed, listed
villages-state = { $state ->
    [proposed] Not yet
   *[listed] Yes
}
class-search = How the school's name begins
# $name (text) - school, teacher, village, pupils, end
class-column = { $name ->
    [school] School
    [teacher] Teacher
    [village] Village
    [pupils] Pupils
   *[end] Ends on
}

# Villages brought in by a table
imports-open = Bring in villages from a table
imports-title = Villages from a table
slips-title = Slips to hand out
slips-open = Slips for a list of names
# $most (number)
slips-how = You have a list on paper? Write the names here, one a line, at most { $most }. Each gets a slip with a picture to scan. Print the page, cut it, hand it out. I keep no name: who wants to join says yes in the chat.
slips-names = Names
slips-make = Make the slips
slips-none = There is no name yet. Write one a line.
# $count (number)
slips-made = { $count ->
    [one] One slip. Print this page now (Ctrl+P): when you leave it, the name is gone.
   *[other] { $count } slips. Print this page now (Ctrl+P): when you leave it, the names are gone.
}
imports-how = One line a village. The first line names the columns. Only the village must be there; what stays empty is left as it is. Nothing is changed before you have seen it.
imports-people = People cannot be brought in. Everybody says yes for themselves, in the chat.
imports-example = village,county,country,time zone,households
    Stone Bridge,Lin'an,China,Shanghai,120
    Hill Foot,Lin'an,,,85
imports-file = The file (CSV)
imports-lines = Or put the lines here
imports-check = Check it
# $count (number)
imports-bad = { $count ->
    [one] One thing to mend. Nothing was changed.
   *[other] { $count } things to mend. Nothing was changed.
}
# $kind (text) - letters, separator, empty, no-name-column
imports-whole = { $kind ->
    [letters] The letters cannot be read. Save the file once more as "CSV UTF-8".
    [separator] The cells are not apart by commas. Save the file once more as "CSV" with commas.
    [empty] There is no line with a village. The first line names the columns, the villages come below.
   *[no-name-column] The first line names no column "village". Write "village" over the names.
}
# $most (number)
imports-too-many = These are more than { $most } lines. Make two files of it.
# $line (number); $kind (text) - quote, cells
imports-line = Line { $line }: { $kind ->
    [quote] a quotation mark stands alone. Take it away, or write it twice.
   *[cells] there are more cells than columns. Put a name with a comma between quotation marks.
}
# $line (number); $name (text)
imports-twice = Line { $line }: { $name } stands there already. Keep one of the two lines.
# $line (number); $fact (text) - name, county, country, timeZone, households; $typed (text); $isEmpty - yes, no
imports-unread = Line { $line }: { $isEmpty ->
    [yes] the village has no name. Write it, or take the line away.
   *[no] I could not read “{ $typed }” as { $fact ->
        [county] a county. Write a name of at most 40 letters.
        [country] a country. Write it like this: China or CN.
        [timeZone] a time zone. Write it like this: Shanghai or Asia/Shanghai.
        [households] a number of homes. Write it like this: 120.
       *[name] a village. Write a name of at most 40 letters.
    }
}
# $fresh, $changed, $same (number) - villages
imports-checked = { $fresh } new, { $changed } changed, { $same } as they are already. Nothing is done yet.
# $kind (text) - new, old
imports-change = { $kind ->
    [new] new.
   *[old] { "" }
}
# $fact (text) - county, country, time_zone, households; $value, $before (text); $had - yes, no
imports-fact = { $fact ->
    [county] county
    [country] country
    [time_zone] clocks
   *[households] households
} { $had ->
    [yes] { $before } → { $value }
   *[no] { $value }
}
# $count (number)
imports-more = { $count } more lines like these.
# $count (number)
imports-bring = { $count ->
    [one] Bring in this one
   *[other] Bring in these { $count }
}
# $fresh, $changed (number)
imports-done = Done: { $fresh } new, { $changed } changed.
# $back, $stays (number)
imports-undone = Taken back: { $back }. { $stays ->
    [0] Nothing of it is left.
   *[other] { $stays } stay as they are, since somebody lives there or changed them.
}
imports-old = There is nothing to bring in any more. Send the table once more.

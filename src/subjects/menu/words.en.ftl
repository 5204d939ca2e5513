## "More" and the pages behind it

more-village = 👥 Neighbours, helpers, village
more-village-what = Who is around you: neighbours, members, helpers.
more-about-me = 🙂 Me: name, breaks, language
# What somebody who helps others has to do; officers have it in the association's menu
more-work = 👀 What waits for me

## My page

me-road = My goal, and how it goes
me-quiet = Breaks and tips
me-name-what = Your name and your village here, and what I keep about you.
me-road-what = What you want, and how it goes.
me-quiet-what = When you want me to be quiet.

## What waits for somebody who helps others

# $count (number)
work-waits = { $count ->
    [0] Nothing waits for you now.
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
}
# $count (number)
work-hello = Hello. { $count ->
    [0] Nothing waits for you now.
    [one] One thing waits for you.
   *[other] { $count } things wait for you.
}

help-mentor = You are a mentor: tap ☰ More and “What waits for me”. There is what your learners show and ask, and who has gone quiet.
help-officer = You are an officer: tap ☰ More and “The association”. There are messages to all, villages, people and numbers.

## The association's menu

# $count (number)
association-waits = { $count ->
    [0] Nothing waits now
   *[other] What waits ({ $count })
}
association-villages = Villages and helpers
association-villages-what = Villages, members, helpers, tips.
association-numbers = Numbers
association-numbers-what = How it goes, in numbers.
today-title = Today
today-in-chat = What is no link here is done in the chat: write the word that stands beside it, or press /association there.
# $group (text) - yes, failed or due
today-group = { $group ->
    [yes] Needs your yes
    [failed] Went wrong
   *[due] Due
}
today-none = Nothing.
today-numbers = See the numbers
today-write = Write to everybody
more-console = 💻 My desk in a browser

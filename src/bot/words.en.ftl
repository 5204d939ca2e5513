## Everywhere

yes = Yes
skip = Skip
more = More …
leave-it = Leave it
tap-in-turn = One moment. What you sent before comes first; then this one in turn.
button-old = That button is old. Look at the newest message below.
officers-only = This is for officers of the association.
officers-shared = I was told that this account works for the association. But several people use it, so nothing of that opens here. Ask whoever set me up to name an account that one person uses alone.
cannot-read-that = I can't read this, and that is all right. Write a few words, or tap below.
only-text-before-joining = I can only read text so far, and what you sent is not kept. Let us begin here:
needs-your-name = For that I must remember your first name. Until you say yes I keep nothing of you.
row-left = All right, I leave it. Nothing was sent or changed.
number-left = What I had asked you before can wait. It goes on here:
row-reads-text = Here I read words only. What I asked for still waits: type it.

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
command-association = The association: what waits, a message, the sheet
command-villages = Villages and their codes
command-questions = Questions that wait for a person
command-price = Prices: what to ask, what is left
command-cash = My cash book
command-orders = Parcels of the day, and your growth
command-peers = Who brought whom
command-topics = Look through the topics
command-pause = Take a break from reminders
command-review = What I should look at
command-mentees = My learners
command-console = My desk in a browser
command-broadcast = Send everybody a message
command-people = People, officers and classes
command-partners = Who helps nearby: packs, drives, designs; keep the list
command-stats = Figures: the road, weeks, parcels, chains

## The four main buttons

button-next = ▶️ My next job
button-progress = 📊 How far am I
button-ask = ❓ Ask
button-more = ☰ More

## Asking

ask-how = Write your question in your own words. A few words are enough.
either-full = I hold what you wrote before. Please tap below which it is, then send your last message again. That one I have not kept.

## Buttons and notes that several subjects show

relay-send = Send it
more-invite = Bring a neighbour
more-questions = Questions that wait
more-peers = Who brought whom
mentors-only = This is for mentors.
mentor-back-button = I am back
undo-ten = ↩ Take it back (10 minutes)
undo-late = The ten minutes are over. It stays as it is.
back = ← Back
look-open = 👀 What I should look at
more-mentees = My learners
mentees-page-before = ← Page before
mentees-page-next = Next page →
members-button = 🤝 Members
more-partners = 🧰 Who helps nearby

## Rights

help =
    I teach selling online, one small job at a time.

    ▶️ My next job: go on where you stopped.
    ❓ Ask: or just write your question.
    📊 How far am I: your road.
    ☰ More: shop tools, bring a neighbour, your data, language.

    I never ask for money, bank cards or codes. If somebody does, stop.

## Failures: error-<code>, one for every ErrorCode in src/errors.ts

error-database-busy = I can't write anything down right now. Please try again in a few minutes.
error-database-newer = I am being repaired. Please try again later.
error-knowledge-invalid = Something in my notes is wrong. It is being repaired.
error-unexpected = Something broke on my side, and I have made a note of it. Please send it once more.
edited-not-read = You changed this message. I have the words it had at first, and so has anybody who got it from me. Please send the new words as a new message.
model-use-button = Answers by a program

# What could not be read is said back, with an example
# $typed (text) - as it was typed; $asked - price, weight, share, count, parcels, name
not-read = { $asked ->
    [price] I could not read “{ $typed }” as a price. Write it like this: 28 or 28.5
    [weight] I could not read “{ $typed }” as a weight. Write it like this: 1.5 kg or 500 g
    [share] I could not read “{ $typed }” as a number out of 100. Write it like this: 5
    [parcels] I could not read “{ $typed }” as a number of parcels. Write it like this: 7. For yesterday: yesterday 5
    [name] I could not read “{ $typed }” as a name. Write it like this: walnuts in the shell
   *[count] I could not read “{ $typed }” as a number. Write it like this: 12
}
# $typed (text); $asked - as above
which-number = “{ $typed }”: which one is it? Write one number. { $asked ->
    [price] Like this: 28 or 28.5
    [weight] Like this: 1.5 kg or 500 g
    [share] Like this: 5
   *[count] Like this: 12
}
# After words that hold no number; $asked - as above
number-alone-here = { $asked ->
    [price] I have read it. Here I only need the number, the money: 28 or 28.5. Was it a question? Put ? at its end.
    [weight] I have read it. Here I only need the number, the weight: 1.5 kg or 500 g. Was it a question? Put ? at its end.
    [share] I have read it. Here I only need the number out of 100: 5. Was it a question? Put ? at its end.
    [parcels] I have read it. Here I only need the number of parcels: 7. For yesterday: yesterday 5
   *[count] I have read it. Here I only need the number: 12. Was it a question? Put ? at its end.
}
# $example (text)
numbers-alone-here = I have read it. Here I only need the numbers, like this: { $example }. Was it a question? Put ? at its end.
# $typed, $one, $first, $second (text) - 12,50; 12.50; 12; 50
comma-open = “{ $typed }”: is that { $one }, or { $first } and { $second }? Write one amount with a point: { $one }. Write two with a space: { $first } { $second }
# $typed, $example (text)
line-not-read = I could not read “{ $typed }”. Write it like this: { $example }

# Tables and forms of the console
page-show = Show
page-none = Nobody and nothing here. Look for something else.
page-empty = Nothing here yet.
# $to (text) - today or learners
page-elsewhere = { $to ->
    [today] What else waits today
   *[learners] My learners
}
page-pages = Further rows
page-first = Back to the beginning
page-next = Further rows
page-words = Your words
page-done = Done. It stands below.
page-answer = Send
page-export = Save as a table
page-export-long = A file holds { $most } rows. Choose a part, so that none is left out.
page-all = All
page-what = What is this?
page-table = The same as a table

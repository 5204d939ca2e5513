## The console

# $minutes (number)
console-link = Your desk in a browser: big pictures, one key for each answer. This address opens it once, within { $minutes } minutes. It is for you alone: do not pass it on.
console-open = Open now:
# $door (text) - link: in a browser; app: inside Telegram. $since, $until (text) - such as 9:30
console-open-line = { $door ->
    [app] In Telegram, { $since } to { $until }
   *[link] In a browser, { $since } to { $until }
}
# Opens it as a page inside Telegram
console-in-telegram = 💻 Open it here
console-end-all = Close all desks
console-ended = All desks are closed. The last address opens nothing now.
console-not-yours = The desk is for mentors and the association. Everything of yours is here in the chat.

# The frame of every page
console-title = Desk
console-skip = Straight to the page
console-places = All pages
# $head (text) - now, words, people, numbers or house: what the pages below it are about
console-head = { $head ->
    [now] To do
    [words] Messages and knowledge
    [people] People and places
    [numbers] Numbers
   *[house] Rules and safety
}
console-close = Close
console-until = { $minutes ->
    [one] One minute left
   *[other] { $minutes } minutes left
}
console-door = This opens your desk on this device for half an hour. Only go on if it is yours.
console-door-open = Open the desk
console-door-dead = This address opens nothing any more. It works once, for five minutes. Write /console in the chat, and a new one comes.
console-closed = The desk is closed. Write /console in the chat, and a new address comes.
console-nothing = There is no such page for you.
console-form-old = This form was not from this page, or too old. Nothing was done. Go back and try once more.
console-later = It did not work just now, and nothing was changed. Try again in a minute.
console-file-none = The picture could not be fetched. Look at it in the chat.
console-too-many = Too many asked at once. Wait a minute and try again.
# Shown for a moment, inside Telegram
console-app = Your desk opens here in a moment. Does nothing come? Go back to the chat and write /console.
console-app-dead = The desk did not open. Go back to the chat, write /console, and press the button there.

## Open desks, a page

console-desks = Open desks
console-end-here = Close this one
console-end-one = Close it
console-end-others = Close all the others
# $count (number) - how many were closed
console-ended-some = { $count ->
    [0] It was closed already.
    [one] It is closed.
   *[other] { $count } are closed.
}
console-keys = Keys
console-keys-on = On some pages one key does something: 1 means good, j goes on. Do you press keys by mistake, or speak to your computer? Switch them off.
console-keys-off = The letters do nothing now. Everything has its button.
console-keys-stop = Switch the keys off
console-keys-start = Switch the keys on
console-kept = What I keep, and who sees it: write /privacy in the chat.

## Who looked at my page

console-looked = Your page at the desk was seen by:
# $day (text)
console-looked-association = the association, { $day }
# Whoever asked to be forgotten has no name any more. $day (text)
console-looked-gone = a mentor, { $day }
# $name, $day (text)
console-looked-line = { $name } (mentor), { $day }
console-files-many = Too many pictures or files at once. Nothing was done. Wait a minute, go back, and send it again.
console-form-long = That is more than I can take at once, and nothing was done. Go back. A picture? At most 10 MB. A long text? Make two of it.

## The console

# $minutes (number)
console-link = Your desk in a browser: big pictures, one key for each answer. This address opens it once, within { $minutes } minutes. It is for you alone: do not pass it on.
# $desks (text) - until when each is open
console-open = Open now, until: { $desks }
console-end-all = Close all desks
console-ended = All desks are closed. The last address opens nothing now.
console-not-yours = The desk is for mentors and the association. Everything of yours is here in the chat.

# The frame of every page
console-title = Desk
console-skip = Straight to the page
console-places = Pages
console-close = Close the desk
console-until = Open for { $minutes ->
    [one] one more minute
   *[other] { $minutes } more minutes
}
console-door = This opens your desk on this device for half an hour. Only go on if it is yours.
console-door-open = Open the desk
console-door-dead = This address opens nothing any more. It works once, for five minutes. Write /console in the chat, and a new one comes.
console-closed = The desk is closed. Write /console in the chat, and a new address comes.
console-nothing = There is no such page for you.
console-form-old = This form was not from this page, or too old. Nothing was done. Go back and try once more.
console-later = It did not work just now, and nothing was changed. Try again in a minute.
console-file-none = The picture could not be fetched. Look at it in the chat.
console-form-long = That is more than a form can hold. Nothing was done. Make two of it.

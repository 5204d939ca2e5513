## Coming back with a new number

comeback-door = My number is new, too
comeback-what = Were you here before, with another number? Then what you did can come to this one. Somebody of the association who knows you has to say that it is you.
comeback-what-name = What name did I know you by? Write it here. I keep it until the association has answered, for two weeks at most.
comeback-leave = No, I am new
comeback-asked = Good. I asked the association. Now ring somebody there who knows you, or go there: they have to hear you or see you first.
comeback-asked-safe = Until then nothing changes, and you can go on here. It costs nothing. Nobody needs a code from you.
comeback-waits = I have asked the association already. Nobody has answered yet. Ring somebody there who knows you, or go there.
comeback-too-often = That is enough for today. Please go to the association yourself, or ask me again tomorrow.
comeback-in-person = A record came to this number once and went back. Please go to the association yourself.
comeback-nobody = I can reach nobody of the association now. Please go there or to your mentor yourself, and tell me again then.
comeback-has-work = You work as a mentor or for the association with this number. So no older record can come to it. Ask whoever runs the bot.

## For officers

# $name (text)
comeback-office = Somebody with a new number says: I was here before, my name was “{ $name }”.
comeback-new = With the new number:
comeback-new-none = With the new number nothing is kept yet.
comeback-old = The record from before:
# $day (text)
comeback-seen = Last here: { $day }
comeback-none = I know nobody by that name. Say no, and they can give the name again.
comeback-which = Whom could they mean?
# $name (text)
comeback-know = Do you know that it is { $name }? Talk first, on the phone or face to face. Anybody can write.
comeback-two = Somebody else asks for a record of this name, too. One of the two is wrong.
# $name (text)
comeback-officer-ends = { $name } is an officer. That does not come along. You can propose { $name } again afterwards.
# $name (text)
comeback-bar-settings = { $name } is an officer by the settings. First whoever runs the bot takes the old number out of ADMIN_IDS.
# $name (text), $by (text), $known (text) - yes or no
comeback-bar-moved = { $known ->
    [yes] The record of { $name } has just come to another number. { $by } said so. Was that wrong? Put it back first.
   *[other] The record of { $name } has just come to another number. Was that wrong? Put it back first.
}
comeback-bar-begun = With the new number somebody is a mentor or an officer already. That has to end first.
# $name (text)
comeback-yes = We talked, it is { $name }
comeback-no = No, or I am not sure
# $name (text)
comeback-done = Done. All of { $name } is at the new number. I told the old number. Whoever has it can say that it was wrong.
# $name (text), $by (text)
comeback-done-by = { $by } said that it is { $name }. The record is at the new number now.
comeback-undo = Put it back
# $name (text)
comeback-undone = The record of { $name } is back at the old number.
# $name (text), $by (text)
comeback-undone-by = { $by } put the record of { $name } back to the old number.
comeback-answered = Somebody has answered this already.
comeback-own = This is your own record. Somebody else of the association has to say it.
# $days (number)
comeback-later = A record has just come to this phone. Please wait { $days } days with the next one.
# $name (text)
comeback-refused-noted = Good. I told “{ $name }” that nothing changes.
comeback-list-none = Nobody waits for a record from before.
# $count (number)
work-comebacks = { $count ->
    [one] 1 person says: I was here before
   *[other] { $count } people say: I was here before
}
# $name (text)
comeback-back-office = The old number of { $name } says: that was not me. The record is back there. Please ask both what happened.
# $name (text)
comeback-again = It is { $name } all the same
# $name (text)
comeback-stuck = The old number of { $name } says that it was wrong, or somebody else learns with it now. I moved nothing. Please talk with both.

## For whose record it is

# $name (text)
comeback-here = Good to see you again, { $name }. All of before is here now: your road, your book, your mentor, and whom you brought.
# $days (number)
comeback-here-begun = What you noted in the book with this number stands there, too. Whom you brought with it, parcels and prices come along in { $days } days. What else you began with it goes then.
comeback-here-on = You can go on where you stopped.
comeback-refused = The association could not say that it is you. Nothing has changed. Please go there yourself, and tell me again then.
# $name (text), $by (text)
comeback-old-told = { $name }, your record went to a new number. { $by } of the association said that it is you. If it was not you, tap here.
comeback-not-me = That was not me
# $name (text)
comeback-back-yours = Your record is here again, { $name }. The association knows.
# $name (text)
comeback-back-theirs = The record of { $name } went back to the number that it came from. If it is yours, please go to the association yourself.
comeback-back-begun = What you had begun with this number is here again.
comeback-stuck-yours = I told the association. By myself I change nothing here. They will talk with you.

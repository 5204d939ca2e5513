## One phone for three

phone-button = 📱 Who uses this phone
phone-what = Somebody at home wants to learn, and has no phone? Up to three people can use this one. Each has their own name, language, road and cash book.
phone-shared = Whoever holds this phone can read all that stands in this chat.
phone-not-officers = You work for the association with this phone. So nobody else can be added to it.
# $name (text)
phone-i-am = You are { $name }.
# $count (number), $names (text)
phone-others = { $count ->
    [one] Also on this phone: { $names }.
   *[other] Also on this phone: { $names }.
}
phone-add = Somebody else uses it, too
phone-change = That is not me
phone-own = I have my own phone now
phone-full = Three people use this phone. There is room for no more.
phone-name-ask = What is their first name? Write it here.
# $name (text)
phone-name-twice = { $name } is on this phone already. Write the name a little differently, so that you can tell the two apart.
# $name (text)
phone-added = Good. Now hand the phone to { $name }. The next message is for { $name }, who says yes or no alone.
phone-who = Who is here?
phone-who-both = Who is here? 现在是谁？
# $name (text)
phone-here = Hello, { $name }. What you write now counts as yours. When somebody else takes the phone: ☰ More, 🙂 Me, 📱 Who uses this phone.
# $name (text)
phone-now = Now it is { $name }'s turn.
# $name (text)
phone-for = For { $name }:
# $code (text)
phone-code = Your code: { $code }. It works once, for one hour. On your new phone, open me and type it. Your road and your book come along, and leave this phone. Show the code to nobody else.
# $link (text)
phone-code-link = Or open this link on the new phone: { $link }
phone-code-unknown = I don't know this code. Each works once and for one hour. Make a new one on the old phone: ☰ More, 🙂 Me, 📱 Who uses this phone.
phone-code-too-often = Too many tries for today. Please try again tomorrow.
phone-code-not-here = Somebody learns with this account already, so I can't bring a second road to it. Open the link on a phone where I know nobody yet.
# $name (text)
phone-moved = Good to see you, { $name }. Your road and your book are here now, on your own phone.
# $name (text)
phone-left = { $name } has their own phone now, and is not on this one any more.

## Shop teams

team-button = Work together on this shop
team-what = Several people, several phones, one shop. The others come by your link and say what they do: goods, photos, buyers, packing, sending, money. All see where the shop stands, and each does their own jobs.
team-what-money = Whoever keeps the money is not the only one who sees it.
team-new = Make a team for my shop
team-hint = Do they have phones of their own? Then you can work on one shop together: each sees the shop's steps and their own jobs.
team-name-ask = What is your shop called? The people you invite read this name.
team-name-again = A name has letters, and at most 30 of them. What is your shop called?
# $shop (text)
team-named = The shop is called { $shop } here.
team-elsewhere = You work on another shop already. One shop a person at a time: leave that one first.
# $shop (text)
team-title = 🏪 { $shop }
# $shop (text), $owner (text)
team-title-of = 🏪 { $shop }, the shop of { $owner }
team-alone = Nobody else is here yet. Send them the link.
team-not-begun = The shop's owner has not begun the road yet.
# $role (one of the six jobs)
team-gap = { $role ->
    [source] ○ Nobody gets the goods yet
    [photos] ○ Nobody does photos and words yet
    [chat] ○ Nobody answers buyers yet
    [pack] ○ Nobody packs yet
    [send] ○ Nobody sends yet
   *[money] ○ Nobody keeps the money yet
}
# $role (one of the six jobs), $names (text)
team-does = { $role ->
    [source] ● Gets the goods: { $names }
    [photos] ● Photos and words: { $names }
    [chat] ● Answers buyers: { $names }
    [pack] ● Packs: { $names }
    [send] ● Sends: { $names }
   *[money] ● Keeps the money: { $names }
}
# $box (text), $role (one of the six jobs)
team-role-box = { $role ->
    [source] { $box } Get the goods
    [photos] { $box } Photos and words
    [chat] { $box } Answer buyers
    [pack] { $box } Pack
    [send] { $box } Send
   *[money] { $box } Keep the money
}
# $names (text)
team-eyes = Who sees the shop's cash book: { $names }.
team-second-eye = Only one person sees the money so far. That is hard on that person, too. Who else may look? They cannot write in the book.
team-link = Invite: link and picture
team-people = Who does what
team-sight = Who sees the book
team-rename = Rename
team-give = Hand over
team-end = End
team-back = ← The shop
team-to-shop = ← Shop tools
# $shop (text)
team-roles-mine = What do you do in { $shop }? Tap all that fits. You can change it any time.
# $name (text)
team-roles-of = What does { $name } do? Tap all that fits. They can change it too.
team-money-asks = Keeping the money means writing in the owner's cash book, so I ask the owner first.
team-money-means = Whoever keeps the money sees all of your cash book and writes in it.
team-money-waits = "…" waits for the owner's answer.
team-roles-done = Done
team-out = Take out of the shop
# $name (text)
team-out-sure = { $name } will no longer see this shop. What they did for it stays. Take them out?
# $name (text)
team-out-yes = Yes, take { $name } out
# $name (text)
team-out-done = { $name } is no longer in the shop.
team-you-are-out = You no longer work on this shop. Your own road and records stay.
team-people-how = Tap a name to say what that person does.
team-sight-how = Tap who may look at your cash book. They see every line and cannot change any. Each tap is told to all of the shop.
team-give-how = Who should take the shop over? From then on the shop's steps, book and parcels are theirs: their own road and their own book. Yours stay with you. They are asked first.
# $name (text)
team-give-asked = I have asked { $name }. Until they say yes, the shop stays yours.
# $owner (text)
team-take-ask = { $owner } asks whether you take the shop over. Then the shop's steps, book and parcels are yours: your own road, your own book. Nobody else writes in your book until you say so.
team-take-yes = Yes, I take it over
team-take-no = No
team-taken = The shop is yours now. Look who does what, and who sees the book.
# $name (text)
team-handed = { $name } has taken the shop over. Its steps, book and parcels are theirs from now on; what was yours stays with you.
# $owner (text), $name (text) - who has been in it longest; $who - you, other
team-owner-died = { $owner } has died. I am sorry. { $who ->
    [you] The shop is yours now, so that your work together goes on. You can hand it to somebody else of the team. What money is open, settle with the family.
   *[other] The shop is with { $name } now, so that your work together goes on.
}
# $name (text)
team-refused = { $name } does not want to take the shop over. It stays as it is.
team-refused-noted = Good. The shop stays as it is.
team-end-sure = The team ends for everybody, and the link with it. Your own road, book and parcels stay with you. End it?
team-end-yes = Yes, end it
team-end-done = The team is over. Your own road, book and parcels are as they were.
team-ended = The shop you worked on together has ended here. Your own road and records stay. If money is still open between you, settle it with each other.
# $shop (text), $link (text)
team-link-how = The link to { $shop }: { $link }
team-link-who = Send it only to people who work with you. Whoever opens it and says yes sees the shop's steps and the names.
team-new-link = New link; the old one ends
team-poster-headline = Scan to work on our shop
# $shop (text), $owner (text)
team-join-ask = { $owner } asks you to work together on the shop { $shop }.
team-join-sees = You will see this shop's steps; its people see your first name and what you do. What you note or show for the shop stays with the shop. Your own road stays yours.
team-join-yes = Yes, I work with you
team-join-no = Not now
team-join-left = Good. The link works later, too.
# $shop (text)
team-already-in = You work on { $shop } already.
# $most (number)
team-full = This shop has as many people as a shop can have here: { $most }.
# $shop (text)
team-news = News from the shop { $shop }.
# $name (text)
team-joined = { $name } works with you now. Look under "Who does what".
# $name (text)
team-left = { $name } has left the shop. What they did for it stays.
team-jobs-changed = The owner has noted what you do. Look at it, and change it if it does not fit.
team-roles-kept = Noted.
# $name (text)
team-money-wish = { $name } would keep the money. That means: { $name } sees all of your cash book and writes in it. May they?
team-money-yes = Yes, let them
team-money-no = No
team-money-granted = You keep the money of the shop now. /cash opens the shop's book; your own book waits until you leave this job.
team-money-refused = The owner would rather not give the money to you for now. Your other jobs stay.
team-money-noted = Noted, and told to all.
team-money-not = Noted. They were told.
team-leave = Leave this shop
team-leave-sure = You leave this shop. What you did for it stays with it; your own road and records stay with you. Leave?
team-leave-yes = Yes, leave
team-leaving = In ten minutes you have left the shop. Until then you can take it back, and all is as before. Your own road and records stay as they are.
team-stays = You stay with the shop. Nothing is changed.
team-tasks = My jobs for the shop
team-my-roles = What I do
team-book = The shop's book
# $shop (text)
team-tasks-title = Your jobs for { $shop }, in the steps where the shop is:
# $shop (text)
team-tasks-none = Nothing waits for you in { $shop } now. When the shop comes to its next step, look here again.
team-tasks-no-role = Say first what you do. Then your jobs are here.
# $job (text)
team-task-ticked = ✓ { $job }
team-task-leave = Leave it for now
team-task-stays = Good. It stays on the shop's list.
team-task-done = That counts for the shop. The owner hears that you did it.
team-task-gone = This job is done already, or it is not yours any more.
team-deeds = Your people have been at work on the shop:
# $name (text), $role (one of the six jobs), $job (text)
team-deed-task = { $role ->
    [source] ✓ { $name }, goods: { $job }. Done.
    [photos] ✓ { $name }, photos and words: { $job }. Done.
    [chat] ✓ { $name }, buyers: { $job }. Done.
    [pack] ✓ { $name }, packing: { $job }. Done.
    [send] ✓ { $name }, sending: { $job }. Done.
   *[money] ✓ { $name }, money: { $job }. Done.
}
# $name (text), $tool (cash or parcels)
team-deed-tool = { $tool ->
    [cash] ✓ { $name } wrote in the cash book, or put something right there.
   *[parcels] ✓ { $name } noted parcels.
}
# $shop (text)
team-for = For the shop { $shop }:
# $shop (text), $names (text)
team-book-begin = The cash book of { $shop }. Who sees it: { $names }.
# $names (text)
team-book-first = This is the shop's cash book now. Who sees it: { $names }. Write a line any time, wherever you are here.
# $shop (text)
team-book-of = The cash book of { $shop }, to look at.
team-book-empty = There is no line in it yet.
team-book-closed = The owner has not opened the shop's book to you.

## Rights

privacy = I keep your name, your village, and what you did, showed, asked and counted. No phone number, no bank data, no identity card.
# $phone (own or shared)
privacy-who = Your mentor sees your step and what you show. { $phone ->
    [shared] Your prices and cash book: only whoever holds this phone.
   *[own] Only you see your prices and cash book.
}
privacy-asked = A question goes with your name only to the person I named before you sent it.
privacy-agreed = Whatever else you agreed to, you can change any day.
privacy-yours = You can have all of it, or delete all of it, any day.
# $page (text) - kept, who, asked, agreed
privacy-more = { $page ->
    [kept] More: what I keep
    [who] More: who sees it
    [asked] More: questions
   *[agreed] More: I agreed to
}
privacy-kept = I keep: your first name, village, language, who brought you, where you stopped, what you ticked, wrote or showed, your questions, your goal, and what you count here: prices, cash book, parcels, stock. The text of each message is deleted here once it is handled.
# $phone (own or shared)
privacy-who-mentor = { $phone ->
    [shared] You see all of it, and whoever holds this phone can, too. What you count here goes to nobody else.
   *[own] You see all of it. Only you see what you count here.
} A mentor of your village sees your step and what you show; after two days also a neighbour who did that step and the association, so that nobody waits for ever. A month's book never goes to neighbours.
privacy-who-association = The association also sees your first name, village, step and what you do here; otherwise only totals of at least five people. What it and mentors did with your things stays for two years under "Who looked at my things".
privacy-agreed-nothing = You have agreed to nothing more.
privacy-export = All of it, to read
privacy-forget = Delete everything
export-later = There is a lot. I am writing the file; it comes in a moment.
export-done = This is everything I keep about you, for a program to read.
export-readable = Your own words and pictures, as a page to read. Open it with a tap.
export-title = What I keep about { $name }
export-day = Written on { $day }
# $what (text) - a table of what is kept
export-part = { $what ->
    [goal] My goals
    [shown] What I showed
    [question] What I asked
    [draft] Answers I wrote for others
    [product] My goods
    [stock_item] My stock
    [cash_event] My cash book
    [parcels_day] My parcels
    [peer_message] What I wrote to neighbours
    [partner_experience] What I said about helpers
    [mentor_note] My notes as a mentor
   *[mentor_note_about_me] What a mentor noted about me
}
export-me = Name: { $name }
export-village = Village: { $village }
export-here-since = Here since { $day }
# $kind (text) - photo, document, voice, video
export-file = { $kind ->
    [photo] 📷 a picture, in our chat
    [voice] 🎤 a voice message, in our chat
   *[other] 📎 a file, in our chat
}
# $count (number)
export-parcels = { $count ->
    [one] one parcel
   *[other] { $count } parcels
}
export-rest = The other file holds the rest as well: what I ticked, dates, consents. It is made for programs.
forget-nothing = I keep nothing about you.
forget-confirm = Delete everything about you? Your place, what you showed, your questions and your cash book are gone for good. People you brought stay, without your name.
forget-yes = Delete everything
forget-no = No, keep it
forget-kept = Everything is kept.
forget-later = I am deleting it all now. There is a lot, so it takes a moment. I'll tell you when it is done.
forget-done = All of it is deleted. If you ever want to begin again, press /start. All the best.

chain-privacy = You agreed that who brought you, who brought them, and the people you bring see your first name, village and step. To change it: Who brought whom.
mentees-privacy = Your mentor also sees when you were last active, and the questions you send to a person. They may write notes about you: you get these with your data, and they go when you delete everything.
questions-privacy = What I could not answer, or did not answer clearly, mentors of your village and the association may read without your name. With your name it goes only to the person I named before you sent it. What you write while you talk with somebody is passed on and not kept.
helper-privacy = You agreed that people can ask you about steps you have done. They see your first name and village.
# $shop (text)
team-privacy = You work on the shop { $shop }. Its people see your first name and what you do there; they see where the shop stands on its owner's road. The shop's page says who sees its cash book.
nudge-privacy = So that I remind you neither too often nor at night, I also keep the last day you came by, the hour that suits you, and for sixty days when I wrote to you.
# $phone (own or shared)
pulse-privacy = You also let me ask how it is going. { $phone ->
    [shared] Whoever holds this phone can see those answers;
   *[own] Only you see those answers;
} the association sees only totals of at least five people. To change it: "My goal, and how it goes", then "How is it going?"
members-privacy = You are a member of the association. Members of your village and the association see your first name, village and what you say you can do. Those you send parcels with also see how many you send a week. What you order is seen by whoever looks after it. I tell nobody how you vote.
class-privacy = You are in a class: its teacher sees your first name, your step, and the week in which you were last here. To leave: My class.
acts-mine = Who looked at my things
partner-privacy = You also wrote in the partners list. Entries you added stay when you delete everything, without your name; an entry of yourself goes.
totals-privacy = You let your parcels, and whether your household works for an online store, be counted in the village's totals; sales of a year only if you said them. Only totals of five people and more are shown. To change it: "Am I in the village's totals?"
about-privacy = What you said under "About me" is counted in totals of five people and more only. To change or delete it: My name and village, "About me".
talk-privacy = I remember what you read last for an hour at most. So I know what "and how much is it?" is about.
# $phone (own or shared)
judge-privacy = You let me put your own numbers beside answers. { $phone ->
    [shared] Whoever holds this phone can see them.
   *[own] Only you see them.
} Below you can change that.

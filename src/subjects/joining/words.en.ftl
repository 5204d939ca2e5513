## Joining

joining-hello = Hello. Good that you are here.
# $name (text)
joining-hello-from = Hello. { $name } sent you here.
joining-what-i-do = I teach selling online, one small job at a time. It is free. I never ask for money, bank cards or codes.
joining-who-runs = Who runs this?
joining-who-runs-answer = The e-commerce association of your county runs me. Sellers and village teachers write what I say. Nobody pays, and nobody is paid for bringing you. Which language?
poster-headline = Scan to learn to sell online
# $name (text)
poster-who = { $name } invites you
poster-foot = Run by the e-commerce association of the county. It is free.
joining-code-unknown = I don't know this invitation. It may be old. That is no problem: you can begin without it.
joining-already-here = You are here already, so this invitation changes nothing.
joining-consent = May I remember your first name, your village and where you stopped? Then you can come back any time. The county association runs me. You can delete everything any day.
joining-consent-yes = Yes
# The same tap says the village.
joining-consent-yes-same = Yes. I live there too
joining-consent-yes-other = Yes. I live elsewhere
joining-consent-no = No, I'll only ask
joining-consent-who = Who sees it?
joining-who-sees = You see everything of yours. A mentor of your village sees your first name, your step, what you show and what you ask a person. The association sees your first name, village and step, otherwise only totals of at least five people. Other learners see nothing unless you agree. May I remember you?
joining-declined = Fine. I remember nothing. Ask me anything about selling online: just write it.
joining-declined-officer = Fine. I remember nothing of you as a learner. The association's work stays behind ☰ More.
joining-remember-after-all = Start learning
# $name (text)
joining-remembered = Good, { $name }. The four buttons below are always there.
# $name, $village (text)
joining-village-same = { $name } lives in { $village }. Do you live there too?
joining-village-choose = Which village do you live in? Tap it, or type its name.
joining-village-type = Which village do you live in? Type its name.
joining-village-later = I'll say it later
# $typed (text) - as it was typed
joining-village-unreadable = I could not read “{ $typed }” as a village's name. Type only the name, like this: Shangxi
# $name (text)
joining-village-one-a-week = You added a village this week already, so I can't add { $name } today. Is yours on the list? If not, tap "I'll say it later"; an officer of the association can add it at any time.
joining-village-from-list = Look at the list
# $name (text)
joining-village-near = I don't know { $name } yet. Is it one of these?
# $name (text)
joining-village-new = I don't know { $name } yet. Shall I add it?
# $name (text)
joining-village-add = Add { $name }
joining-village-retype = Type it again
joining-village-set = Noted.
joining-village-waits = The village can wait. Tell me any time.
joining-placement = Where are you today? Every answer is fine.
joining-placement-heard = I hear you. It sounds like the line below. Tap it if that is right, or tap another.
joining-placement-again = I hear you. Now to where you are today: tap the line that is nearest.
joining-placement-then-ask = What you asked comes next: tap first, then ask one thing at a time.
joining-placement-nothing = Nothing to sell yet
joining-placement-goods = I have goods
joining-placement-shop = I have a shop
joining-placement-daily = I sell every day
joining-placement-neighbours = I want to help neighbours
joining-placement-beside = I don't want a shop
# $count (number) - who came with their link
known-invitation = { $count ->
    [0] You made your invitation already.
    [one] You made your invitation already, and one person came with it.
   *[other] You made your invitation already, and { $count } people came with it.
}
joining-worst-problem = What troubles you most now?
# $name (text)
welcome-back = Good to see you again, { $name }. Your place is kept.

## Home

household-joined = Good. You are noted as one household.

## A new link

# $whose (text) - own, other; $name (text) - of a village, a class, a shop
new-link-ask = { $whose ->
    [own] A new link of your own?
   *[other] A new link for { $name }?
} The old link, and every picture of it that was printed or sent, stops working at once. This can't be taken back.
new-link-no = No, keep the old one
new-link-yes = Yes, make a new one
new-link-done = The old link has ended. This is the new one.

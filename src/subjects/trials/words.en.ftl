## Field trials: a university asks, with the association

# $name (text)
trial-hello = { $name }, a university would like to learn from you.
# $by (text) - who asks; $count, $months (number); $contact (text)
trial-consent = { $by } wants to know what selling online changes in villages. { $count } taps now, { $count } more in { $months } months. They get your answers, how far you are and how many parcels, without your name. You may skip any, leave any day in /privacy, or say no: nothing else changes.
trial-yes = Yes, ask me
trial-no = No, thank you
trial-more = Tell me more first
trial-begin = Begin
trial-leave = Leave the study
# A part a screen; the printed sheet has the same parts. $by (text); $count, $months (number); $contact (text)
trial-sheet-why = Why: { $by } and the association want to know what learning to sell online changes for people, for homes and for villages. They ask in villages that begin now and in villages that begin later.
trial-sheet-arms = Which village begins first was drawn by chance, not chosen.
trial-sheet-what = What is asked: { $count } questions, a tap each. What you learn, whether you belong, whom you can ask, whether more is left at home, how you pack and send, about what your home earns in a year, whom you trust.
trial-sheet-when = Once now, once more in { $months } months. Your steps and a rough count of your parcels go along.
trial-sheet-who = Who sees it: { $by } gets a number in place of your name, another in place of your village's, roughly the month you agreed in, and no word of yours. Only the association can look up whose number it is.
trial-sheet-few = A village where fewer than five agreed is left out. An answer that fewer than five gave is told as the one beside it.
trial-sheet-leave = How to leave: any day, in /privacy, or by a word to the association. Your answers are deleted here and are in no later copy. I cannot reach copies from before: whoever has one must delete your line in it.
trial-sheet-ask = You are paid nothing, and you pay nothing. Say no, and I teach you all the same. Questions: { $contact }.

trial-hello-again = { $name }, the months we spoke of are over.
# $by (text); $count, $months (number); $contact (text)
trial-again = The same { $count } taps as { $months } months ago, for { $by }. Skip any of them. Then it is done.
trial-ask-keeping = Think of the last three months, and of the same months a year ago: is more left in your household now?
# $currency (text) - CNY, KES, or XXX where it is not known
trial-ask-income = All of your home together: about how much came in over the last twelve months, from everything{ $currency ->
    [CNY] , in yuan
    [KES] , in shillings
   *[other] {""}
}?
# $band (text) - under, between, over or rather-not; $from, $to (text) - whole units of money
trial-income = { $band ->
    [under] Under { $to }
    [over] { $from } or more
    [rather-not] I'd rather not say
   *[between] { $from } to { $to }
}
trial-ask-trust = Can most people in your village be trusted?
# $answer (text) - no, depends or yes
trial-trust = { $answer ->
    [yes] Yes, most
    [depends] It depends
   *[no] Better be careful
}
trial-ask-lending = How many neighbours would you hand your goods to, to sell them and pay you later?
# $answer (text) - nobody, a-few or most
trial-lending = { $answer ->
    [most] Most of them
    [a-few] A few
   *[nobody] None
}
trial-thanks = Thank you, that was all. To leave one day: /privacy, "More: I agreed to".
trial-declined = Good, you are not in it. All else stays as it is.
trial-gone = Done: you are out, and what you answered is deleted here. No later copy has it.
trial-stays = Good, all stays as it is.
trial-over = The study is over. Nobody is asked any more.
trial-leave-ask = Leave the study? What you answered for it is deleted.
trial-leave-yes = Yes, leave and delete
trial-leave-no = Stay in it
trial-privacy = A university study: your answers go there under a number, with your steps and parcels, without your name. Leave any day.

## Two who begin together

friend-button = 🤝 Start with a friend
friend-what = Two are braver than one. You walk the same steps, each at your own pace. You see which step the other is at, and hear when it is done. Nothing else: no sales, no money, no questions. One tap ends it. Hold the next message and forward it to your friend.
# What their friend reads. $link (text)
friend-link = I want to learn to sell online, and alone I am not so brave. Shall we start together? It is free. Tap here: { $link }
# $name (text)
friend-with = You walk together with { $name }.
# $isBegun (yes or no), $step (text) - its title
friend-my-step = You: { $isBegun ->
    [yes] { $step }
   *[no] not begun yet
}
# $name (text), $isBegun (yes or no), $step (text)
friend-their-step = { $name }: { $isBegun ->
    [yes] { $step }
   *[no] not begun yet
}
friend-taken = One of you already walks with a friend, and this is for two. You can learn all the same.
# $name (text)
friend-ask = { $name } wants to start together with you. You walk the same steps. Each sees which step the other is at, and hears when it is done. Nothing else. Shall we?
friend-yes = Yes, together
friend-alone = No, I walk alone
friend-no = Fine. You walk alone, and nobody is told.
# $name (text)
friend-begun = Good. You walk together with { $name } now.
friend-leave = Walk alone again
friend-ended = You walk alone again. Your place is kept.
# $name (text)
friend-left = { $name } walks alone from now on. Your own road goes on as it was.
# $name (text), $step (text)
friend-did = { $name } has done a step: { $step }. And you?

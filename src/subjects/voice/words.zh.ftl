## Voice

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
voice-ask = { $where ->
    [own] 要不要让协会自己电脑上的程序听你的语音，把话写下来？语音会传过去，不带名字。
   *[far] 要不要让 { $host } 的程序听你的语音，把话写下来？语音会传过去，不带名字。
}
voice-yes = 好，听吧
voice-no = 不要，只给人听
voice-on = { $where ->
    [own] 好，有话直接说。听到什么，我写给你看。想改，到“记了什么”里改。
   *[far] 好，有话直接说。语音会传给 { $host }，不带名字；听到什么，我写给你看。想改，到“记了什么”里改。
}
voice-people-only = 能，直接说就行。这里没有程序听语音，是让人听的。发过去之前，先告诉你谁会听到。
voice-off = 好，不让程序听你的语音。人可以听。
# $text (text) - what was understood
voice-heard = 我听到的是：{ $text }
voice-fix = ✏️ 听错了
voice-fix-how = 你想说的是什么？打出来，我照这个答。
# $minutes (number)
voice-too-long = 这段太长了，我最多听{ $minutes }分钟。说短一点，或者给人听。
voice-not-heard = 没听清。凑近手机再说一遍，或者给人听。
voice-spent = 今天听得够多了。打字问我，或者给人听。
voice-privacy-on = { $where ->
    [own] 你用语音问的话，协会自己电脑上的程序会听。它只有你的声音，没有你的名字和村子。
   *[far] 你用语音问的话，{ $host } 的程序会听。它只有你的声音，没有你的名字和村子。你说了什么，那边听得到。
}
voice-privacy-off = 你的语音没有程序听。
voice-turn-on = 让程序听语音
voice-turn-off = 不让程序听语音
speech-privacy = { $where ->
    [own] 点🔊，协会自己电脑上的程序把上面的字念给你听。它不知道念给谁。
   *[far] 点🔊，{ $host } 的程序把上面的字念给你听。它不知道念给谁。
}
speech-cannot = 这会儿念不了。字还在上面。
speech-spent = 今天念得够多了。字还在上面。

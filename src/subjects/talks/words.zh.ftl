## Questions for people, and threads

# $who (text) - person, association; $name (text); $when (text) - day, night
thread-open = 现在是{ $who ->
    [association] 协会的人
   *[person] { $name }
}跟你说话，{ $when ->
    [night] 一般早上六点半以后在
   *[day] 一般到晚上九点半
}。你写的都转过去，我不插话。学的东西和按钮照常用。
thread-end = 说完了
# $text (text) - what was typed, on one line
thread-end-ask = “{ $text }”，是要结束谈话吗？这句还没转过去。
# $name (text) - the learner
thread-end-with = 跟{ $name }说完了
thread-ask-bot = 问机器人
# $name (text) - who answered
thread-wanted = 要不要现在跟{ $name }说几句？
# $name (text) - who answered
thread-back = 跟{ $name }说几句
# $name (text) - the learner
thread-talk = 现在跟{ $name }说几句
# $name (text) - the learner; $question (text) - on one line
thread-wants = { $name }想现在跟你说几句，问的是“{ $question }”。你写的会转过去。
# $who (text) - person, association; $name (text)
thread-busy = 你正在跟{ $who ->
    [association] 协会
   *[person] { $name }
}说话。想跟别人说，先点“说完了”。
thread-write = 写过去
thread-give = 交给别人
# $name (text)
thread-from = { $name }：
# $who (text) - person, association; $name (text)
thread-noted = 转给{ $who ->
    [association] 协会的人
   *[person] { $name }
}了，接下来写的也会转过去。想问我，点“问机器人”。
# $from (text), $who (text) - person, association; $name (text)
thread-handed = { $from }把你的事交给{ $who ->
    [association] 协会
   *[person] { $name }
}了，一般明晚前回。你接着写的会转过去。
# $from, $name, $village, $question (text)
thread-given =
    { $from }把{ $name }（{ $village }）的事交给你。{ $name }问的是：
    { $question }

    直接回复这条消息，或者先点一下接过来。
# $who (text) - person, association; $name (text)
thread-ended = 跟{ $who ->
    [association] 协会
   *[person] { $name }
}的话先说到这里，我接着答你。
thread-still-asks = 你的问题还在等人回，有回音就告诉你。
# $name (text) - the learner; $why (text) - learner, keeper, silence
thread-ended-keeper = { $why ->
    [learner] { $name }说完了。
    [silence] 跟{ $name }一天没人说话，先到这里。
   *[keeper] 跟{ $name }的话先说到这里。
}
thread-gone = 跟你说话的人不在了，我接着答你。
thread-over = 已经说完了，你的话没有转过去。
thread-over-note = 已经说完了。
# $name (text)
thread-write-how = 现在打字或者说给我听，我转给{ $name }。
thread-not-passed = 这句没有转给跟你说话的人。
# $name (text)
thread-taken = 现在是你在跟{ $name }说话，你写的会转过去。
# $name (text)
thread-give-whom = { $name }的事交给谁？
thread-to-association = 协会
# $name (text)
thread-given-to = 交给{ $name }了，也告诉学员了。
thread-given-up = 交给协会了，也告诉学员了。
# $name (text)
relay-passed-on = 转给{ $name }了。
relay-gone = 这个人的资料已经删了，你的话没有转过去。
# $name (text)
relay-left = { $name }停用了这个机器人，现在什么都收不到，你的话没有转过去。等人回来了，再写一遍。
relay-take-back = ↩ 发错人了，收回
relay-wrong-words = 可以收回，点下面。话会从对方那里拿掉。回的是问题，问题就重新等你答。
relay-take-back-late = 过了两天，Telegram不让收回了。跟对方说一声，那不是给他的。
relay-take-back-soon = 正在发，过一会儿再点一下。
# $name (text)
relay-taken-back-yours = { $name }收回了一条发到这里的话，那条不是给你的。你不用做什么。
# $name (text)
relay-not-taken-back = 没能从{ $name }那儿收回来，Telegram没让，那条可能还在。已经告诉{ $name }：那不是给本人的。
# $people (number), $name (text)
relay-taken-back = { $people ->
    [1] 正从{ $name }那儿收回来。{ $name }也许已经看过，我会告诉{ $name }：“那条不是给你的。”
   *[other] 正从{ $people }个人那儿收回来。有人也许已经看过，我会告诉他们：“那条不是给你的。”
}
# $name (text)
desk-died = { $name }已经过世，你的话没有转过去。
# $who (text) - person, you, nobody; $name (text); $state (text) - answered, asked
desk-taken = { $state ->
    [answered] { $who ->
        [person] { $name }已经回过了。
        [you] 你已经回过了。
       *[nobody] 协会的人已经回过了。
    }
   *[asked] { $who ->
        [person] { $name }接了，正在跟学员说话。
        [you] 你已经接了。
       *[nobody] 协会的人已经接了。
    }
}
# $name (text) - who asked
desk-unsent = 这一条还没发给{ $name }。
thread-again = 再说几句
thread-cannot-pass = 这一条没有转过去。我只能转文字、语音、图片和文件。
# $text (text); $what (text) - text, message
thread-whom = 这句是给谁的？{ $what ->
    [text] “{ $text }”
   *[message] { "" }
}
thread-whom-mine = 不是，我问你

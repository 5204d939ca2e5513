## Helping each other

# $most (number)
helper-offer = 你已经走过好几步了。别人走到这些地方，能来问问你吗？一个礼拜最多{ $most }回。对方看得到你的名字和村子，话由我来转，谁也看不到你的号码。
helper-lead = 我来帮帮别人
helper-near = 本村的人可以问我
helper-far = 外村的人也可以
helper-no = 不用了
helper-noted-near = 好。你走过的步子，本村的人可以来问你。
helper-noted-far = 好。你走过的步子，本村外村的人都可以来问你。
helper-noted-no = 好，没有人会来问你。哪天想改，点“谁请来了谁”。
helper-woman-ask = 有的姐妹只想问女的。你是女的吗？只用在这一件事上，不给任何人看。
helper-woman = 我是女的
helper-woman-off = 不要记我是女的
helper-woman-noted = 记下了。只用来让姐妹能找姐妹问。
helper-woman-gone = 好，不记了。
# $most (number)
helper-now-near = 现在本村的人可以来问你，一个礼拜最多{ $most }回。
# $most (number)
helper-now-far = 现在本村外村的人都可以来问你，一个礼拜最多{ $most }回。
helper-stop = 不再帮了
helper-ended = 互相问、互相帮这件事，协会给你停了。别的都照旧：你学的路、开店小工具、问师傅。
helper-back = 互相问、互相帮，协会给你重新打开了。
peer-ask = 问做过的人
peer-where = 想问哪里的人？都是走过这一步的。
peer-way-village = 问本村的
peer-way-outside = 问外村的
peer-way-women = 只问女的
peer-woman-ask = 只有女的才能“只问女的”。你是女的吗？不给任何人看。
peer-write = 想问什么？打一条字、说一段话、拍张照片都行。照片里的名字、号码先遮住。
# $name, $village (text), $known (text) - yes, no; $what (text) - text, message, captioned; $question (text)
peer-confirm = { $known ->
    [yes] { $village }的{ $name }
   *[no] { $name }
}会看到你的名字、村子和{ $what ->
    [message] 这一条
    [captioned] 这一条（“{ $question }”）
   *[text] 这句：“{ $question }”
}。发过去吗？
# $name (text), $when (text) - now, morning; $what (text) - text, message, captioned; $question (text)
peer-sent = { $when ->
    [morning] 天晚了，明早给{ $name }
   *[now] 发给{ $name }了
}：{ $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}。一天里没有回音，我会告诉你。后面的可以照样学。
peer-nobody = 走过这一步的人，眼下没有能问的。
# $most (number)
peer-enough-today = 今天已经问过{ $most }个人了，一天就到这儿。
# $name, $village (text), $known (text) - yes, no; $number (number) - 0 where the step has none; $title (text)
peer-question = { $name }{ $known ->
    [yes] （{ $village }）
   *[no] { "" }
}想问你{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}的事：
peer-how-to-answer = 点“回答”，或者直接回复这条，我来转。谁也看不到你的号码。
peer-answer = 回答
# $name, $village (text), $known (text) - yes, no
peer-says = { $name }{ $known ->
    [yes] （{ $village }）
   *[no] { "" }
}：
peer-say-more = 再说一句
# $name (text)
peer-write-to = 现在打字或者说话，下一条转给{ $name }。
# $name (text)
peer-passed-on = 转给{ $name }了。
peer-cannot-pass = 这个不能转：电话号码、位置、名片都不行。打字、说话、发照片或文件都可以。
# 问的人看看还在等的问题，或者收回来
# $name (text), $when (text) - now, morning; $what (text) - text, message, captioned; $question (text)
peer-waits = { $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}{ $when ->
    [morning] 明早给{ $name }。
   *[now] 发给{ $name }了，还没回。有了回音，或者过了一天，我都告诉你。
}
peer-covered = 里面的号码或密码我遮住了：邻居之间看不到这些。
peer-back-late = 已经有人回过，或者已经结束了。往上翻翻。
# $name (text)
peer-taken-back = ↩ { $name }把这个问题收回了，你不用做什么。
peer-back-before = 问的人已经收回了，没有转过去。多谢你的心意。
peer-over = 这段话已经结束了，没有转过去。
peer-late = 谢谢你。一天过了，对方已经去问别处了，这话没有转。
# $name (text)
peer-did-it-help = { $name }说的，帮上你了吗？
peer-helped = 帮上了
peer-not-helped = 没帮上
peer-thanked = 好，我替你说声谢谢。
# $name (text)
peer-thanks = { $name }说，你帮上忙了。谢谢你。
peer-stopped = 本来要问的人，现在不帮了，还没问过谁。换谁来问？
peer-unhelped = 那换个人问。想问谁？
peer-ended-before = 你们在这里不会再碰到。你的问题还没人答，想问谁？
# $name (text), $known (text) - yes, no
peer-expired = { $known ->
    [yes] { $name }一天里没有回。
   *[no] 一天里没有回音。
}接下来想问谁？
peer-ask-another = 换一个做过的人
peer-block = 拉黑
peer-blocked = 已拉黑，对方不知道。
peer-report = 告诉协会
# $name (text)
peer-report-confirm = 协会会看到你和{ $name }在这里说的话，还有两个人的名字和村子。以后你们在这里不会再碰到。发过去吗？
peer-reported = 协会收到了，会去看。你们在这里不会再碰到。
peer-reported-before = 这件事协会已经知道了。
peer-report-seen = 你说的那段话，协会看过了。谢谢你说出来。
# $by, $byVillage, $about, $aboutVillage (text); $number (number) - 0 where the step has none; $title (text)
case-head = { $by }（{ $byVillage }）请你们看看跟{ $about }（{ $aboutVillage }）说的话，问的是{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}：
# $name, $text (text), $kind (text) - text, photo, voice, document
case-line = { $name }：{ $kind ->
    [photo] （照片）{ $text }
    [voice] （语音）{ $text }
    [document] （文件）{ $text }
   *[text] { $text }
}
# $name (text)
case-file = { $name }发的
case-no-words = 当时的话已经不在了。
case-desk-title = 邻居之间的麻烦
case-desk-none = 没有等协会看的。
case-leave = 不用管
# $name (text)
case-end = 停掉{ $name }的互相帮忙
case-left = 没有动。说这件事的人会知道你们看过了。
# $name (text)
case-ended = { $name }不能再问人，也不能再帮人了，已经告诉本人。
# $name (text)
case-again = 给{ $name }重新打开
# $name (text)
case-begun-again = { $name }又可以问人、帮人了，已经告诉本人。
# $report (text) - left, ended
case-decided = 已经有人处理了：{ $report ->
    [ended] 停了
   *[left] 没有动
}。
case-gone = 两个人里有一个删掉了自己的资料，没什么要处理的了。
# $count (number)
work-reports = 邻居间闹了不愉快（{ $count }）

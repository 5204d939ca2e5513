## Answers

answers-helped = 明白了
answers-still-not-clear = 还是没懂
answers-in-simpler-words = 没事，换个简单的说法：
answers-not-clear = 没看懂
answers-ask-association = 问协会
answers-tell-association = 告诉协会
answers-keep-for-association = 先留给协会
answers-browse = 看看有哪些话题
answers-leave = 算了
answers-none = 都不是
answers-which = 你问的是哪一个？
# $first, $second, $third (text: a word or two each)
answers-which-of-two = 你问的是{ $first }，还是{ $second }？
answers-which-of-three = 你问的是{ $first }、{ $second }，还是{ $third }？
# $question (text) - what was asked, on one line
answers-unknown =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    可以问协会，一般明晚前回。协会的人会看到你的名字、村子和这句：“{ $question }”
# $question (text)
answers-unknown-nobody =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    眼下也没有人能回：你还没有师傅，协会的人也还没来。
    我可以先留着，谁先来，谁就看到你的名字、村子和这句：“{ $question }”
# asked is of the weather, a song, a fever: nothing that anybody here could know
answers-outside = 这个我不懂，我只懂网上卖东西。怎么拍照、打包、定价，都能问我。
# $who (text) - person, association, nobody; $name (text); $question (text) - on one line
answers-outside-person = { $who ->
    [person] 想问人，就问{ $name }，会看到你的名字、村子和这句：“{ $question }”
    [nobody] 想问人，眼下还没有。我可以先留着，等有人来看，会看到你的名字、村子和这句：“{ $question }”
   *[association] 想问人，就问协会。协会的人会看到你的名字、村子和这句：“{ $question }”
}
answers-until-then = 没弄清楚之前，别交钱，别签字。
# $cite (text) - the source in plain words; $month (number, 1-12), $year (text)
answers-source = 依据：{ $cite }，{ $year }年{ $month }月核对。
# $month (number, 1-12), $year (text) - the month by which somebody should have looked again
answers-expired = 这条本该在{ $year }年{ $month }月前再核对，照做之前先问一声。
# $country (text) - two capital letters
answers-other-country = { $country ->
    [CN] 下面是中国的做法，给你参考。这是中国的规定；在别处请问当地部门。
   *[other] 这是别国（{ $country }）的规定，请问当地部门。
}
answers-disputed = 这件事说法不一。照做之前，先问当地部门，或者问问人。
answers-caution = 花钱之前，先小试一下，或者问问人。
answers-told = 要是这事眼下正发生（有人吓唬你、有人伤了病了、有人问你要钱要码），钱和码先别给，把这事单独发给我。

# $name, $village (text), $step (number) - 0 for a step outside the fourteen
teacher-wish =
    { $name }（{ $village }{ $step ->
        [0] {""}
       *[other] ，第{ $step }步
    }）身边有一个卖过东西的人能问，想再找一个。

    直接回复这条消息，我就转过去。
# $name (text)
teacher-answer = 你想再找一个能问的人，{ $name }回了：
# $name, $village, $text (text): a question that was spoken; the voice message comes below
relay-spoken =
    { $name }（{ $village }）用语音问。程序听写的：
    { $text }

    原话在下面。直接回复这条消息，我就转过去，问过这个的人都会收到。

## Asking

answer-helped = 好，记下了。
answer-left = 好。想问随时问。
answer-not-sent = 好，不发，谁也听不到、看不到。想问随时问。
# $number (text) - as it was typed; $sum (text) - the first number of it in digits
number-alone = 光一个“{ $number }”，我不知道说的是什么。想问，就多写几个字。要记账，就写：+{ $sum } 卖了什么。
nothing-to-send = 眼下没有要发的。要说什么、给谁，写下来：先给你看一遍，再发。
visitor-unknown =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    想让人来答也行，那得让我记下你的名字。
visitor-told = 听到了。我教的就是这个，一次一件小活。
visitor-met = 听到了，谢谢你告诉我。这些我还没记下。
visitor-sold = 真卖出去了。这笔我还没记下。等你让我记下你，再说一遍，就记进你的账本。
visitor-tap = 点下面：先问能不能记下你，再问你现在到哪一步。
visitor-person = 要找人，得先让我记下你的名字。
visitor-nothing-kept = 你的事我还什么都没记，咱从头开始。
visitor-cost = 不收钱，今天不收，以后也不收，只走一点手机流量。我绝不问你要钱。
visitor-why = 记下来，你下回好接着学，不用从头来。记下的，你哪天想删都行。
visitor-then = 接下来我问你是哪个村的、现在到哪一步了，再给你头一件小活：几分钟，不花钱。
visitor-no = 那你有问题照样问，我答，但什么都不记。一件一件的小活要你点了可以才行，不然不知道你学到哪儿。哪天想记，再点就是。
answers-also = { $count ->
   *[other] 你还问了别的，点一下，接着答。
}
answers-also-button = { $text }？
answers-one-by-one = 你一下问了好几样。别的一样一样再问，我一样一样答。
officer-unknown = 这个我没有核对过的答案，不瞎猜。要是正写着什么，请把那一页再打开一次。
voice-unread = 语音我还听不懂，得让人听。
picture-unread = 图片我看不准，得让人看。先把名字和号码遮住。
file-unread = 文件我看不了，得让人看。先把名字和号码遮住。
album-rest = 这件活我留头一张。别的几张可以给人看。
thing-of-officer = 这个我看不懂，不要紧；不过也没有发给谁。要发给大家？先点下面，再发一次。
video-unread = 视频我看不了，得让人看。里面别有名字和号码。
thing-sticker = 看到了。表情和动图我看不懂。打几个字，或者点下面的按钮。
thing-place = 地图我看不懂，你在哪里我也不记。写地名，或者写你想问什么。
thing-contact = 这是别人的号码，我不记，也不转给谁。想请这个人来，把你的链接发给他。
thing-poll = 投票我不会。把想问的打成字就行。
picture-private = 这张我谁也不发。身份证、银行卡、密码，这儿从来不用；落到别人手里，钱就保不住。聊天里也删掉：手指按住它，点“删除”。
topics-title = 想看哪一部分？
topics-of-step = 点一个问题。
topics-back = ← 返回
topics-all-steps = ← 全部
topics-step-1 = 找人、说清目的
topics-step-2 = 卖什么
topics-step-3 = 谁干什么
topics-step-4 = 网上市场怎么回事
topics-step-5 = 注册开店、守规矩
topics-step-6 = 开好店
topics-step-7 = 让人找到你
topics-step-8 = 钱和记账
topics-step-9 = 打包发货
topics-step-10 = 头几单
topics-step-11 = 教别人
topics-step-12 = 协会和伙伴
topics-step-13 = 做大
topics-step-14 = 学校和政府

## A person answers

# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text) - on one line
relay-confirm = { $who ->
    [person] { $name }
   *[association] 协会的人
}会看到你的名字、村子和{ $what ->
    [message] 这一条
    [captioned] 这一条（“{ $question }”）
    [spoken] 这句，还有你的语音：“{ $question }”
   *[text] 这句：“{ $question }”
}。发过去吗？
# $what (text) - text, spoken, message, captioned; $question (text)
relay-confirm-nobody = 眼下没有人能回：你还没有师傅，协会的人也还没来。我可以先留着{ $what ->
    [message] 这一条
    [captioned] 这一条（“{ $question }”）
   *[text] 这句：“{ $question }”
}。谁先来，谁就看到它，还有你的名字和村子。
# $what (text) - text, spoken, message, captioned; $question (text)
relay-confirm-nobody-now = 眼下从我这儿还找不到协会的人。别等他们：先照上面说的做，再跟身边的人说一声。我可以先留着{ $what ->
    [message] 这一条
    [captioned] 这一条（“{ $question }”）
   *[text] 这句：“{ $question }”
}。谁先来，谁就看到它，还有你的名字和村子。
# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text)
relay-sent = 发给{ $who ->
    [person] { $name }
   *[association] 协会
}了：{ $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}。一般明晚前回。后面的可以照样学。
# $who (text) - person, association; $name (text); $what (text) - text, spoken, message, captioned; $question (text)
relay-sent-now = 马上告诉{ $who ->
    [person] { $name }
   *[association] 协会
}了，标了急事：{ $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}。别干等，先照上面说的做。
# 问“什么时候回我”的：发出去的那个问题怎么样了
# $what (text) - text, spoken, message, captioned; $question (text)
reply-waits-nobody = { $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}先留给协会了。现在还没有人能回，有人了马上发过去。
# 同上；$who (text) - person, association; $name (text)
reply-waits-taken = { $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}在{ $who ->
    [person] { $name }
   *[association] 协会
}那里，看到了，还没回。有回音会自己到这儿来。
# 同上；$ago (number) - 天
reply-waits = { $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}是{ $ago ->
    [0] 今天
    [1] 昨天
   *[other] { $ago }天前
}发给{ $who ->
    [person] { $name }
   *[association] 协会
}的，还没人回。{ $ago ->
    [0] 一般明晚前回，有回音会自己到这儿来。
    [1] 一般今晚前回，有回音会自己到这儿来。
   *[other] 比平常久了些。有回音会自己到这儿来。
}
reply-waits-up = 也可以改问协会。协会的人会看到你的名字、村子和这个问题。
# $count (number) - 至少1
reply-waits-others = 你另外还有{ $count }个问题也在等。
# 等着回话的人把问题收回来
reply-take-back = ↩ 收回
reply-take-back-other = ↩ 另一个也收回
reply-send-after-all = 还是发过去
# $what (text) - text, spoken, message, captioned; $question (text)
reply-taken-back = 收回了：{ $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}。不会有人来回了。
# $who (text) - person, association, nobody; $name (text)
reply-taken-back-seen = { $who ->
    [person] { $name }
   *[other] 协会的人
}也许已经看过。那边现在写着：收回了。
reply-taken-back-before = 已经收回了，不会有人来回。
# $who (text) - person, association; $name (text); $state (text) - asked, answered; $what (text) - text, spoken, message, captioned; $question (text)
relay-already-sent = { $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}{ $state ->
    [answered] 已经有人回过了，往上翻就是。还有没弄清的，再问一遍就行。
   *[asked] 已经发给{ $who ->
        [person] { $name }
       *[association] 协会
    }了，有回音就告诉你。
}
# $what (text) - text, spoken, message, captioned; $question (text)
relay-nobody-yet = 先留着了：{ $what ->
    [message] 你那一条
    [captioned] 你那一条（“{ $question }”）
   *[text] “{ $question }”
}。现在还没有人能回，有人了马上发过去。
relay-covered = 里面的卡号、验证码或密码我遮住了，谁也用不着看。
relay-urgent = ⚠️ 急事，请马上回。
# $name, $village, $text (text)
relay-question =
    { $name }（{ $village }）问：
    { $text }

    直接回复这条消息，我就转过去，问过这个的人都会收到。
# $name, $village, $text (text)
relay-message =
    { $name }（{ $village }）发来下面这条。{ $text }

    直接回复它，我就转过去。
# $name, $question (text)
relay-answer = 你问的“{ $question }”，{ $name }回了：

## Topics and glossary

topics-season-get-ready = 1 准备：人、货、市场
topics-season-open = 2 开店：手续、店铺、让人找到
topics-season-sell = 3 卖货：钱、包裹、头几单
topics-season-together = 4 一起做：教人、合伙、做大
topics-of-season = 点一部分。
topics-earlier = ← 前一页
topics-tell-more = 多说点
terms-button = 这个词什么意思
terms-title = 这些词什么意思？你在哪一段碰到的？
terms-of-season = 点一个词。
terms-read-more = 多看点

## Questions for people, and threads

# $mentor (text)
answers-ask-mentor = 问{ $mentor }
# $mentor, $question (text)
answers-unknown-mentor =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    可以问{ $mentor }，一般明晚前回，会看到你的名字、村子和这句：“{ $question }”
answers-unclear-seen = 村里的师傅和协会能看到这句问话，看不到你的名字。
# $name (text), $role (text) - mentor, officer, nobody; $language (text) - en, zh: of the answer
answers-kept-foreign = 这个只有{ $language ->
    [zh] 中文
   *[en] 英文
}的答案，是{ $role ->
    [mentor] 师傅{ $name }
    [officer] 协会的{ $name }
   *[nobody] 一位师傅
}写的：
# $name (text), $role (text) - mentor, officer, nobody; $month (number, 1-12), $year (text)
answers-kept-from = 这是{ $role ->
    [mentor] 带人的师傅{ $name }
    [officer] 协会的{ $name }
   *[nobody] 一位带人的师傅
}说的，{ $year }年{ $month }月。
relay-asks-secrets = ⚠️ 在这儿学不收钱，你的证件、卡号、验证码也没人用得着。不管谁来要，都别给。
# $name (text)
relay-answer-private = { $name }回你了：
desk-answer = 我来回答
desk-take = 我来接
desk-up = 交给协会
# $name (text) - 这句可能是写给他的学员
not-sent-there = 这句没有发给{ $name }。
# $name (text)
send-there = 发给{ $name }

## Village groups

# $at (text) - the bot's name with @
group-hello =
    大家好，我是领路人，帮大家学着在网上卖东西。

    想问什么，先叫我的名字：{ $at } 鸡蛋怎么打包？
    不叫我，我不插话。自己家的事，跟我私下说。
# $at (text) - the bot's name with @
group-how =
    问我，先叫我的名字，像这样：
    { $at } 鸡蛋怎么打包？
    自己家的事，跟我私下说。
# $at (text) - the bot's name with @
group-which = 你问的是哪一个？写 { $at }，后面照着写一个：
group-unknown =
    这个我没有核对过的答案，不能拿大家的钱瞎猜。
    跟我私下说，我可以替你问人。
group-only-private = 这个我只跟你一个人说，不在群里说。
group-voice-unheard = 语音我在群里听不了。打字问我，或者跟我私下说。
group-private-button = 跟我私下说
group-article-button = 私下打开

## Written answers

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
written-ask = { $where ->
    [own] 要不要让协会自己电脑上的程序，照核对过的资料给你写回答？你问的话会传过去，不带名字。
   *[far] 要不要让{ $host }的程序，照核对过的资料给你写回答？你问的话会传过去，不带名字。
}
written-yes = 好，给我写
written-no = 不用，就看资料
written-on = { $where ->
    [own] 好，从下一句问话开始。想改，到“记了什么”里改。
   *[far] 好，从下一句问话开始，问的话传给{ $host }，不带名字。想改，到“记了什么”里改。
}
written-off = 好，那就把核对过的资料原样给你看。
written-privacy-on = { $where ->
    [own] 你的回答由协会自己电脑上的程序来写。它看得到你问的话、学到哪步和那几条资料，看不到你的名字和村子。
   *[far] 你的回答由{ $host }的程序来写。它看得到你问的话、学到哪步和那几条资料，看不到你的名字和村子。问话里写了什么，那边都看得到。
}
written-privacy-off = 回答都是核对过的资料原话，你问的话不会传给别的程序。
written-turn-on = 让程序给我写回答
written-turn-off = 只看资料原话
model-use-none = 还没接上会写回答的程序，大家看到的是核对过的资料原话。
model-use-host = { $where ->
    [own] 你们自己电脑上的程序在写回答，只给答应了的人写。
   *[far] { $host }的程序在写回答，只给答应了的人写。
}
# $cost (text) - dollars with cents
model-use-today = 今天：用了{ $calls }次，最多{ $of }次；花了{ $cost }美元。
model-use-month = 这个月：{ $calls }次，{ $cost }美元。
# $today, $month (number) - calls; $todayCost, $monthCost (text) - dollars with cents
model-use-line = 程序写的回答：今天{ $today }次，花了{ $todayCost }美元；这个月{ $month }次，花了{ $monthCost }美元。
model-use-answers = 这个月写了{ $written }条回答，另有{ $other }条换成了资料原话。
model-use-how = 每人每天最多{ $each }次。用完了，或者写的东西资料里没有，就给资料原话。
# $calls (number) - calls in one day
model-spent = 今天程序写回答的次数用完了，一共{ $calls }次。到半夜以前，大家看到的是资料原话。

## Talking: bursts, follow-ups, why not clear, advice that costs money

talk-go-on = 你说，我听着。
# $who (text) - person, else the association; $name (text)
person-how = 想问{ $who ->
    [person] { $name }
   *[association] 协会
}什么？一条消息写完。发之前先给你看。
person-nobody = 眼下没有人能问：你还没有师傅，协会的人也还没来。先问我，或者翻翻话题。
danger-not-paid = 没给就好，一分钱也别给。别再理他，聊天先留着。他再来催，挂掉，跟信得过的人说一声。
danger-knows-me = 这不能说明他是真的。骗子常常连名字、店名、单子都知道，所以才有人信。别念验证码，别转钱，别给他看屏幕。挂掉，自己打开卖家App，看里面有没有消息。
danger-tapped = 先把那个网页关掉。在里面填过验证码、密码、卡号，或者手机上多了个App？马上打银行电话，再到真的App里改密码。什么都没填？那没丢什么：别付钱，别再点开。
danger-typed-nothing = 什么都没填，那就好。把网页关掉，别再点开。手机上要是多了个App，删掉它。别付钱，那条消息先留着。
danger-untouched = 没理它就对了。别回，别点，也别转给别人；给家里人看一眼，让他们也认得。
danger-perhaps = { $doubt }：
danger-something-else = 我说的是别的事
danger-nobody = 眼下从我这儿还找不到协会的人。别等他们：先照上面说的做，再跟身边的人说一声。
# $label (text)
talk-about = 说的是：{ $label }

unclear-why = 哪里不对？点一下，写答案的人就知道往哪里改。
unclear-long = 太长了
unclear-words = 有的词不懂
unclear-other = 我问的不是这个
unclear-here = 跟我们这儿不一样
unclear-words-are = 里头的词是这个意思：
unclear-no-words = 里头的词我还没有解释。可以请人换个说法讲给你听。
unclear-noted-long = 记下了，太长。可以请人一句话说给你听。
unclear-noted-here = 记下了。可以问问熟悉你们那儿的人。

judge-test-price = 先拿一样货试一个星期，算算剩下多少，再往下做。
judge-test-stock = 先少进几件，卖完了，看看用了几天，再多进。
judge-test-ads = 先拿一点钱试三天。一单也没来，就停。
judge-test-loan = 先不借钱，先试一点点。今天别签字，先问问人。
judge-test-credit = 先赊给一个熟人，一点小钱，说好哪天还。到日子还了，再赊下一个。
judge-test-rules = 花钱之前，先问管这事的部门，或者问问人。
judge-test-deal = 今天先别给钱，别签字，拿给人看看再说。
judge-test-group = 先找三四个人一起试一个月，再谈合钱的事。

job-heard = 听到了。这件活要点一下，合适的点。想问我什么？句子后面打个问号。

# $text (text) - what they wrote, clipped
either-said = 你写的是：“{ $text }”
either-ask = 这是这件事的回答，还是想问问题？
either-task = 是回答
either-question = 想问问题

## Articles that are due, for officers

# $count (number) - articles late
work-articles = 答案该对一对了（{ $count }）
# $count (number) - at least 1; $late (number); $until (text) - a day
articles-due-month =
    { $until }前，有{ $count }条答案要跟出处再对一遍。{ $late ->
        [0] {""}
       *[other] 其中{ $late }条已经过了日子，问到的人会听说它旧了。
    }
    请跟管答案的人说一声。
articles-due-open = 看是哪几条
# $until (text) - a day
articles-due-title = { $until }前要跟出处再对一遍的答案：
# $until (text) - a day
articles-due-none = { $until }前没有要再对的答案。
# $month (text) - a month and its year; $label (text); $late (text) - yes, no
articles-due-row = { $month }：{ $label }{ $late ->
    [yes] （过了）
   *[no] {""}
}
# $count (number) - at least 1
articles-due-more = 还有{ $count }条。
articles-due-how = 管答案的人一条一条对：还对的，改日期；不对的，改答案。

# At the console
# $day (text), $month (text)
article-desk-checked = { $day }对过出处，{ $month }前再对一次。
# $days (number)
model-use-days = 这{ $days }天，新的在前
# $what (text) - day, calls or dollars
model-use-column = { $what ->
    [day] 哪天
    [calls] 用了几次
   *[dollars] 美元
}

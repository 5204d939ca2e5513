## Goal, pause, honest exit

goal-ask =
    你想做到什么？用自己的话写，发语音也行。
    比如：一周十个包裹；秋天的学费。
goal-leave = 先不定
# $kind - text or voice; $said (text) - the goal in their words
goal-words-kept = { $kind ->
    [voice] 你说的收好了。
   *[text] 记下了：{ $said }
}
goal-day-ask = 哪天看看做得怎么样？点一个，或者打出日子，比如：3月1日。
# $count (number)
goal-in-months = { $count ->
   *[other] { $count }个月后
}
goal-day-new = 好，换个日子。
goal-again-day = 还是这个目标，再来一回。
# $text (text)
goal-day-unclear = “{ $text }”是哪一天，我没看懂。请这样写：3月1日，或者2027-03-01。
# $day (text)
goal-day-past = { $day }就是今天，或者已经过了。换个往后的日子？
goal-day-far = 那是三年多以后。近一点的日子，看得更清楚。
goal-day-by-voice = 日子我听不了语音，请点一个，或者打出来。你的目标还在。
# $day (text)
goal-set = 目标定好了。{ $day }晚上我来问你怎么样。哪天想改都行。
# $day (text)
goal-page = 你的目标。{ $day }我们一起看看。
goal-page-no-day = 你的目标。日子还没定。
goal-voice = 🎤 一段语音
goal-earlier = 以前的目标：
# $day, $words (text), $state (reached, partly or not-yet)
goal-earlier-line = · { $day }：{ $words }（{ $state ->
    [reached] 做到了
    [partly] 做到一部分
   *[other] 还没
}）
goal-change-words = 换个说法
goal-change-day = 换个日子
goal-change = 改一改
goal-drop = 不要这个目标了
goal-drop-ask = 真不要这个目标了？写的话也就没了。
goal-drop-yes = 不要了
goal-keep = 留着
goal-is-dropped = 拿掉了。目标是给你帮忙的，没有也照样往前走。
goal-reached-already = 已经做到了
goal-reached = 做到了
goal-partly = 做到一部分
goal-not-yet = 还没
goal-what-i-said = 我当时说的
goal-day-has-come = 约好的日子到了。
# $name, $day (text)
goal-how = { $name }，{ $day }你跟我说过想做到什么。现在怎么样了？怎么答都行。
# $day (text)
goal-you-said = { $day }你说：
goal-is-reached = 说了要做的，做成了。下一个目标是什么？也可以教教邻居你是怎么做的。
goal-is-partly = 做成的那部分，就是你的了。同样的目标换个日子，或者定小一点。
goal-is-not-yet = 肯回头看，就好。多半目标没错，只是日子定近了。换个日子，或者问问我卡在哪里。
goal-again = 同样的目标，换个日子
goal-another = 定个新目标
goal-ask-help = ❓ 问问怎么办
goal-answered-already = 已经记下了。

pause-ask = 想歇一阵？那我就不主动找你。学到哪里都给你留着，有事照样问我。歇多久？
pause-how-long = 歇多久？
pause-week = 一个星期
pause-harvest = 忙完这季
pause-open = 我回来再说
pause-harvest-ask = 从哪个月起又有空了？
pause-come-back = 现在就回来
# $day (text)
pause-set-until = 好，{ $day }以前我不找你。那天晚上我来问你要不要接着来。学到哪里都给你留着。
pause-set-open = 好，你不回来我就不找你。学到哪里都给你留着。想接着来，点“▶️ 下一件事”。
# $day (text)
pause-now-until = 你正歇着，歇到{ $day }。
pause-now-open = 你正歇着，回来再说。
pause-longer = 换个时间
pause-bit-longer = 再歇几天
pause-off = 别提醒我了
pause-back = 你回来了，真好。不歇了，接着来。
# $name (text)
pause-over = { $name }，你好。你说今天回来。学到哪里都给你留着：
pause-place-kept = 想从哪里开始都行。

## Nudges

nudge-now = 现在做
nudge-sunday = 星期天晚上
nudge-harvest = 忙完这季
nudge-off = 别提醒了
nudge-on = 还是提醒我吧
# $name (text)
nudge-hello = { $name }，你好。学到哪里都给你留着。
# $job (text) - the task in a few words
nudge-stopped = 上回停在：{ $job }，五分钟。
# $title (text) - of a step
nudge-stopped-cards = 上回停在：“{ $title }”，再看几段，五分钟。
# $job (text) - the first task of the step, in a few words
nudge-next-job = 接下来：{ $job }，五分钟。
# $title (text) - of a step
nudge-next-cards = 接下来：看几段“{ $title }”，五分钟。
nudge-begin = 第一步还等着你，从一件小事做起，五分钟。
nudge-ask = 什么时候接着来？
nudge-ask-busy = 地里忙？告诉我什么时候再来。
nudge-ask-last = 往后我等你来，不再提醒了。哪天想来，从这儿接着走就行。
# $name (text)
nudge-sunday-hello = { $name }，晚上好。你说这个星期天接着来。
# $day (text)
nudge-sunday-set = 好，{ $day }星期天晚上，我再来找你。
nudge-off-set = 好，以后不提醒了。你自己约的，到时候照样来。学到哪里都给你留着。想再要提醒，点：☰ 更多，🙂 我，休息和小窍门，歇一阵。
nudge-on-set = 好，又会提醒你了，最多一星期两回。
nudge-is-off = 现在不提醒你。
reach-hour = 几点找你合适？
reach-hour-ask = 我主动找你，一星期最多两回，夜里不找。几点合适？
# $hour (text) - such as 19:30
reach-hour-set = 好，以后{ $hour }找你。
# $name (text)
trainer-hello = { $name }，你说句话，兴许管用。
# $count (number)
trainer-stuck = 你请来的人里，有{ $count }个停了一个多星期了。
# $name, $title (text), $number (number) - of a step
trainer-named-step = · { $name }：第{ $number }步，{ $title }
# $name, $title (text)
trainer-named = · { $name }：{ $title }
# $count (number)
trainer-others = · 还有{ $count }个，没露名字
trainer-how = 熟人说一句，比我说十句强。上门看看，或者给他们捎几句话，话我备好了。
trainer-words = 要捎的话
trainer-forward = 长按下面这条，转发给他。
# $people, $count (number) - people for whom these words were taken along, and those of them who went on
trainer-came = 到现在，大家拿这几句话捎给过{ $people }个人，一个星期里接着做的有{ $count }个。
trainer-other-words = 换几句
# $sentence (kept, together or small), $number (number), $title, $link (text) - what a neighbour forwards
trainer-text-step = { $sentence ->
    [together] 你好！想起你来了。第{ $number }步“{ $title }”，咱俩一块儿弄吧？我去你家，你来我家，都行，一刻钟就够。{ $link }
    [small] 你好！领路人第{ $number }步“{ $title }”里，有件小事等着你，几分钟的活。点这里，它告诉你是哪件。{ $link }
   *[kept] 你好！领路人那边，你学到第{ $number }步“{ $title }”，都给你留着。一次几分钟，做一点是一点。卡在哪里了？问我，或者咱俩一起弄。{ $link }
}
# $sentence (kept, together or small), $link (text)
trainer-text = { $sentence ->
    [together] 你好！想起你来了。领路人那边的活，咱俩一块儿接着弄吧？我去你家，你来我家，都行，一刻钟就够。{ $link }
    [small] 你好！领路人那边有件小事等着你，几分钟的活。点这里，它告诉你是哪件。{ $link }
   *[kept] 你好！领路人那边，你学到哪里都留着。一次几分钟，做一点是一点。卡在哪里了？问我，或者咱俩一起弄。{ $link }
}

## What somebody wants to be reminded of

# $days (number) - 0 is today; $day, $hour (text)
wish-set = { $days ->
    [0] 好，今天{ $hour }我发消息给你。
    [1] 好，明天{ $hour }我发消息给你。
   *[other] 好，{ $day }{ $hour }我发消息给你。
}
# $words (text) - what somebody wrote who wants to be reminded
wish-words = 你写的是：“{ $words }”
wish-night = 晚上21:30到早上6:30，我不给人发消息。那个钟点，请用手机闹钟。
wish-drop = 不用提醒了
wish-dropped = 好，这件我不提醒了。
# $why (no-time, again, many, stranger)
wish-how = { $why ->
    [again] 我不能天天提醒，只能提醒一回。请写哪天，比如：明天8点提醒我。要天天提醒，用手机闹钟。
    [many] 你约了二十回了，再多我记不了。等提醒过一回，再写给我。
    [stranger] 我还不能先给你发消息：你没让我记下你。先开始学，我就能提醒你。这会儿请用手机闹钟。
   *[other] 什么时候？请写在一句里，比如：明天8点提醒我给王婶打电话。
}
# $name (text)
wish-due = { $name }，你好。你让我这会儿提醒你。

## How it is going (pulse)

pulse-open = 最近怎么样？
pulse-begin = 开始
pulse-yes = 可以，问吧
pulse-later = 下回吧
pulse-no = 不用问
pulse-stop = 以后别问这个
# $name (text)
pulse-hello = { $name }，最近怎么样？
pulse-what = 五个问题，点一下一个：学到了什么，有谁能问，家里有什么变化。
# $phone (own or shared)
pulse-consent = 愿意的话，点五下。{ $phone ->
    [shared] 手机在谁手上，谁就看得到答案；
   *[own] 答案只有你自己看得到，
}协会只看得到至少五个人合起来的数。哪个不想答都能跳过，也可以说不。
pulse-quarter = 又过了三个月。点五下，看看有什么变化。哪个不想答都能跳过。
# $number, $all (number)
pulse-count = { $number }/{ $all }
pulse-ask-learning = 这三个月，你学到新的、用得上的东西了吗？教过别人怎么做吗？
# $answer (text) - an answer's id
pulse-learning = { $answer ->
    [learned] 学到了
    [showed] 教过别人
    [both] 两样都有
   *[neither] 都没有
}
pulse-ask-belonging = 这里卖货的人，你觉得自己跟他们是一起的吗？
# $answer (text)
pulse-belonging = { $answer ->
    [a-little] 有一点
    [clearly] 就是一起的
   *[not-yet] 还不算
}
pulse-ask-asking = 卖货碰到麻烦，这里有谁能问？
# $answer (text)
pulse-asking = { $answer ->
    [one] 有一个人
    [several] 有好几个人
   *[nobody] 没有人
}
pulse-ask-keeping = 卖货以后，家里余下的多了吗？
# $answer (text)
pulse-keeping = { $answer ->
    [a-little] 多了一点
    [clearly] 明显多了
    [rather-not] 不想说
   *[no] 没有
}
pulse-ask-nature = 旧箱子再用、跟别人一起寄、卖本地的货，这三样你做了几样？
# $answer (text)
pulse-nature = { $answer ->
    [one] 有一样
    [two] 两样
    [three] 三样都做
   *[none] 一样没有
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-learning = { $first ->
    [learned] 学到了 →{ " " }
    [showed] 教过别人 →{ " " }
    [both] 两样都有 →{ " " }
    [neither] 都没有 →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-belonging = { $first ->
    [a-little] 有一点 →{ " " }
    [clearly] 就是一起的 →{ " " }
    [not-yet] 还不算 →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-asking = { $first ->
    [one] 有一个人 →{ " " }
    [several] 有好几个人 →{ " " }
    [nobody] 没有人 →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-keeping = { $first ->
    [a-little] 多了一点 →{ " " }
    [clearly] 明显多了 →{ " " }
    [rather-not] 不想说 →{ " " }
    [no] 没有 →{ " " }
   *[other] {""}
}
# $first (text) - an earlier answer that was another; otherwise empty
pulse-was-nature = { $first ->
    [one] 有一样 →{ " " }
    [two] 两样 →{ " " }
    [three] 三样都做 →{ " " }
    [none] 一样没有 →{ " " }
   *[other] {""}
}
# $first, $answer (text)
pulse-line-learning = · 学和教：{ pulse-was-learning }{ pulse-learning }
# $first, $answer (text)
pulse-line-belonging = · 跟大家一起：{ pulse-was-belonging }{ pulse-belonging }
# $first, $answer (text)
pulse-line-asking = · 有谁能问：{ pulse-was-asking }{ pulse-asking }
# $first, $answer (text)
pulse-line-keeping = · 家里余下的多没多：{ pulse-was-keeping }{ pulse-keeping }
# $first, $answer (text)
pulse-line-nature = · 旧箱子、合着寄、本地货：{ pulse-was-nature }{ pulse-nature }
# $phone (own or shared)
pulse-thanks = 谢谢。{ $phone ->
    [shared] 手机在谁手上，谁就看得到这些：
   *[own] 这些只有你自己看得到：
}
# $phone (own or shared)
pulse-mine = 最近怎么样。{ $phone ->
    [shared] 手机在谁手上，谁就看得到这些：
   *[own] 这些只有你自己看得到：
}
pulse-nothing-yet = 还没答过。
pulse-first-time = 这是头一回。过三个月我再问，你就能看到变化。
# $day (text)
pulse-since = 箭头前头是{ $day }头一回答的。
# $day (text)
pulse-same = 跟{ $day }头一回答的都一样。
pulse-is-later = 好，过三个月再问。想早点答，点：☰ 更多，🙂 我，我的目标，最近怎么样。
pulse-is-declined = 好，不问了。哪天想答，点：☰ 更多，🙂 我，我的目标，最近怎么样。
pulse-is-left = 好。点过的记着，没点的先空着。
pulse-stop-ask = 以后不问了，答过的也都删掉？
pulse-stop-yes = 不问了，都删掉
pulse-stop-no = 还是留着
pulse-is-gone = 删掉了，以后不问了。

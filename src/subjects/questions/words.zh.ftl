## A person answers

questions-none = 没有等人回答的问题。
# $questions, $people (number)
questions-how = 这些在等：{ $questions }个问题，{ $people }个人问的。回复哪一条，我就转给问的人。

## Questions for people, and threads

# $people (number)
relay-passed-on-all = { $people ->
    [1] 转给问的人了。
   *[other] 转给问过的{ $people }个人了。
}
# $name (text) - the mentor
relay-passed-up = { $name }把你的问题交给协会了。协会的人会看到你的名字、村子和问题，一般明晚前回。
# $people (number), $text (text), $days (number)
questions-one =
    { $people ->
        [1] 有人问：
       *[other] { $people }个人问：
    }
    { $text }

    { $days ->
        [0] 今天问的。
       *[other] 等了{ $days }天。
    }直接回复这条消息，问过的人都会收到。
# $count (number) - groups of questions that are not shown yet
questions-more = 还有{ $count }个。
desk-only = 这个只有师傅和协会的人能用。
desk-left = 好，什么都没发。
desk-back = ↩ 问的人把这个收回了，你不用做什么。
desk-back-others = 还有别人问同样的。
desk-back-open = 看看还有哪些
desk-back-before = 问的人已经收回了，没有转过去。多谢你的心意。
# $people (number), $who (text) - named: one person, by $name (text); else nobody is named
desk-answer-how = { $people ->
    [1] 现在打字或者说给我听，我转给{ $who ->
        [named] { $name }
       *[other] 问的人
    }，会带上你的名字。
   *[other] 现在打字或者说给我听，我转给问过的{ $people }个人，会带上你的名字。
}
# $name (text) - who asked; $text (text) - what was typed, on one line
desk-typed = 这句是回{ $name }的吗？“{ $text }”
desk-typed-tap = 点一下下面，就发过去。
desk-nothing-yet = 还没写呢。把要回的话打出来，或者说给我听，我转过去。
desk-typed-job = 不是，是我自己那件活
desk-typed-mine = 不是，我问你
desk-passed-up = 交给协会了，也告诉学员了。
draft-keep = 留下这个答案
draft-question-ask = 这个问题怎么写，谁看了都懂？一句话，别写人名。会英文的，后面画一道“/”，再写一句英文。现在写给我。
# $question (text)
draft-question-now = 有人这样问：“{ $question }”
draft-asis = 就这样写
draft-waits = 留下了。协会点了头，再有人问，我就照这个答，会带上你的名字。谢谢你。
draft-kept-already = 这个答案已经留下了。
draft-decided = 这个已经有人定了。
# $question (text)
draft-published = 从现在起我会答这个：“{ $question }”
draft-thrown = 拿掉了，我不说这个。
draft-list = 留下的答案
# $count (number) - that wait
draft-list-count = { $count ->
    [0] 留下的答案
   *[other] 留下的答案：{ $count }个等你看
}
# $question (text), $state (text) - waiting, published
draft-row = { $state ->
    [published] ✓ { $question }
   *[waiting] { $question }
}
draft-none = 还没有留下的答案。
# $waiting, $published (number)
draft-list-title = { $waiting }个等你看；我已经在说的有{ $published }个（✓）。
# $question (text), $people (number)
draft-page =
    { $question }
    { $people }个人问过。
# $name (text), $role (text) - mentor, officer, nobody
draft-by = 谁答的：{ $role ->
    [mentor] 师傅{ $name }
    [officer] 协会的{ $name }
   *[nobody] 一位师傅
}
# $what (text) - telephone, card, code, contact, name; $found (text) - 原样
draft-holds = ⚠️ 里面有{ $what ->
    [telephone] 电话号码
    [card] 像卡号、账号的数字
    [code] 验证码或密码
    [contact] 邮箱或聊天号
   *[name] 村里人的名字
}：{ $found }。一发布，谁都看得到。
# $label (text) - of an article
draft-doubles = ⚠️ 这个我已经会答：“{ $label }”。看看要不要两个都留。
# $label (text) - of an article; $figures (text)
draft-contradicts = ⚠️ “{ $label }”里的数字不一样。只在这里有的：{ $figures }。看看哪个对。
# $language (text) - en、zh：问题只用这一种话写了
draft-only-in = { $language ->
    [en] 用中文问的人不容易找到。点“改问题”，斜杠后面加上中文：… / …
   *[zh] 用英文问的人不容易找到。点“改问题”，斜杠后面加上英文：… / …
}
draft-is-said = 这个答案我已经在说。
draft-publish = 可以，从现在起就说
draft-change-question = 改问题
draft-change-text = 改答案
draft-throw = 不要了
draft-take-back = 以后别说了
draft-text-ask = 把答案重新写一遍，一条消息写完。

## Talking: bursts, follow-ups, why not clear, advice that costs money

weak-open = 哪些答案最看不懂
weak-title = 说没看懂的人最多的排在前头。从上次核对算起，谁点的这里不记。
weak-wrong = 哪条答案在你们村不对？告诉管电脑的人：答案都是“knowledge”文件夹里的文件，在那里能改。改好之前，有人来问，你自己回。
weak-none = 还没有可看的：一条答案点够五次，又有人说没看懂，才会列出来。
# $label (text), $percent, $unclear, $answers (number)
weak-row = { $label }：{ $percent }%没看懂（{ $answers }个里{ $unclear }个）
# $reason (long, words, other or here), $count (number)
weak-reason = · { $reason ->
    [long] 太长
    [words] 词不懂
    [other] 问的不是这个
   *[here] 跟当地不一样
}：{ $count }
# $count (number) - 问的是一回事的算一个
work-questions = 等人回答的问题（{ $count }）

# At the console
questions-desk-title = 等人回的问题
# $questions, $people (number)
questions-desk-how = { $people }个人问了{ $questions }个问题，等人回。
# $people, $days (number)
questions-desk-people = { $people }个人问，{ $days ->
    [0] 今天问的。
    [1] 等了一天。
   *[other] 等了{ $days }天。
}
# $name, $village (text), $days (number)
questions-desk-named = { $name }，{ $village }，{ $days ->
    [0] 今天问的。
    [1] 等了一天。
   *[other] 等了{ $days }天。
}
questions-desk-message = 一张图，或一段语音
questions-desk-in-chat = 到聊天里看：写 /questions。
# $people (number)
questions-desk-answer = { $people ->
    [1] 你怎么回？会带上你的名字，发给问的人。
   *[other] 你怎么回？会带上你的名字，发给问这个的{ $people }个人。
}
# $people (number)
questions-desk-send = { $people ->
    [1] 发给问的人
   *[other] 发给这{ $people }个人
}
questions-desk-keep = 留着，以后谁问都这么答？把问题写成谁都看得懂的一句，别写人名。
questions-desk-empty = 先写怎么回，最多三千字。什么也没发。
knowledge-desk-title = 机器人会答的
knowledge-desk-waiting = 等你点头的答案
knowledge-desk-said = 留下的、正在用的答案
knowledge-desk-none = 没有。
# $count (number)
knowledge-desk-due = 该对一对出处的：{ $count }条
draft-desk-new = 留下的答案
draft-desk-alone = 这个问题，现在还没有文章答。
draft-desk-keep = 就这么写
draft-desk-kept = 照你写的存好了。
draft-desk-changed = 你看的时候，它改过了。再看一遍吧，什么也没动。
# $state (text) - waiting, published, thrown; $people (number)
draft-desk-state = { $state ->
    [published] 机器人正在这么答。
    [thrown] 撤下了，机器人不这么答。
   *[waiting] 机器人还没这么答，等你点头。
}{ $people ->
    [0] 问的人都走了。
   *[other] { $people }个人问过。
}
# $count (number)
draft-today = 有{ $count }条留下的答案等你点头

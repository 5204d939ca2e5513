## The association's menu

more-villages = 各村
association-hello = 你是协会的人。想自己也学，按上面的来。要办协会的事，随时点下面的“☰ 更多”。
more-association = 协会的事
association-what = 协会的事，办哪一件？

more-broadcast = 📣 给大家发消息
more-tips = 小窍门
more-stats = 看数字
sheet-button = 这个月的一页纸
board-of-villages = 各村走到哪里了
capitals-open = 村里的四样家底

## Villages, people and classes

more-people = 找人

people-what = 找谁？能看到的是名字、村子、学到哪步、在这里做什么，别的看不到。
people-find = 🔍 按名字找人
people-officers = 协会管事的
people-mentors = 师傅
people-classes = 学校的班
people-find-ask = 打出名字的开头，至少两个字。
people-none = 没有名字这样开头的人，换个写法试试。
people-found = 是哪一位？
people-each = 一个一个来，先哪一位？
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-row = { $name } · { $village } · { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步
}
# $name, $title, $mentor (text); $number (number) - a step, 0 where it has none, -1 before the first; $has (text) - none, self, one
people-roster-row = { $name } · { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步
}{ $has ->
    [none] {" "}· 还没人带
    [died] {" "}· 已经过世
    [self] { "" }
   *[one] {" "}· { $mentor }带着
}
# $village (text), $page (number)
people-roster = { $village }的人，第{ $page }页：学到哪步，谁带着。
# $village (text)
people-roster-none = { $village }还没有人来。
people-mentors-all = 各村的师傅。
people-mentors-none = 还没有师傅。打开一个村，点“师傅”就能请。
# $name, $village (text); $state (text) - on, away
people-mentor-row = { $name } · { $village }{ $state ->
    [away] ，这阵子不在
   *[on] { "" }
}
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-one = { $name }，{ $village }，{ $number ->
    [-1] 还没开始学
    [0] { $title }
   *[other] 学到第{ $number }步
}
# $part (text) - officer, mentor, association, learner
people-part = { $part ->
    [officer] 协会管事的
    [mentor] 师傅
    [association] 协会会员
   *[learner] 学员
}
# $mentor (text)
people-mentor = 带的师傅：{ $mentor }
people-mentor-none = 带的师傅：还没有。给看的东西由协会看。

officer-title = 协会管事的，协会的每一页都能看。添一位，要另一位管事的也点头。
# $name (text)
officer-by-settings = { $name } · 装机器人时定的
# $count (number) - officers who are no members
officer-unnamed = 还有{ $count }位，装机器人时定的
# $name, $day (text); $state (text) - on, asked
officer-row = { $name } · { $state ->
    [asked] { $day }提的，等另一位点头
   *[on] { $day }起
}
officer-new = 提一个人
# $name (text)
officer-shared-phone = { $name }和家里人共用一个手机，谁拿着都能按管事的按钮。等{ $name }有了自己的手机，再来提。
officer-ask = 提名当管事的
# $name (text)
officer-asked = 提了。另一位管事的点了头，{ $name }就是管事的。
# $name (text)
officer-asked-alone = 管事的现在只有你一位，没人能点头。24小时后我再问你一次，你还说要，{ $name }就是管事的。
# $by, $name (text)
officer-second = { $by }想请{ $name }当协会管事的，你在这里能办的事，{ $name }都能办。你同意吗？
officer-agree = 同意
officer-refuse = 先不要
officer-confirm = 还是要
officer-withdraw = 不提了
# $name (text)
officer-needs-second = { $name }要另一位管事的点头才行。我已经去问他们了。
# $name (text)
officer-too-early = 还早，满一天再来定{ $name }的事。
# $name (text)
officer-still = 昨天你提了{ $name }当管事的。还是要吗？
officer-you = 你现在是协会管事的了：问题、各村、找人，都能看。你对别人办的每件事都会记下来，管事的都看得到。
officer-stop = 我不想当
officer-stop-ask = 你马上就不能办协会的事了：看不到问题，发不了消息，管不了各村。自己学的都还在。10分钟内可以收回。真的不当了？
officer-stop-yes = 对，不当了
officer-stay = 不，我还当
officer-restored = 收回了：你还是协会管事的。
# $name (text)
officer-is-one = { $name }现在是管事的了。
# $name (text)
officer-not-now = { $name }先不当管事的，什么都没变。
officer-end = 不再当管事的
# $name (text)
officer-end-ask = { $name }马上就不能办协会的事了，他会知道。自己学的都还在。10分钟内可以收回。要这样吗？
officer-end-yes = 对，不当了
officer-dismissed = 你不再是协会管事的了，自己学的都还在。谢谢你出过的力。
# $name (text)
officer-is-none = { $name }不再是管事的了。
officer-settings-stay = 你是装机器人时定的管事的，要改得找装机器人的人。
officer-last = 管事的只剩你一位了，先找好另一位。
officer-stopped = 你不当管事的了，自己学的都还在。

acts-button = 谁办了什么
acts-of-person = 办过什么，别人对他办过什么
acts-title = 谁办了什么，新的在前。留两年。
acts-none = 到现在还没有。
acts-older = 再早的……
acts-by-kind = 只看一类
acts-by-person = 只看一个人
acts-which = 看哪一类？
acts-all = 全都看
acts-desk-kind = 哪一类
acts-desk-who = 谁，或者对谁（名字）
acts-desk-from = 从这天
acts-desk-to = 到这天
acts-desk-show = 看看
acts-kind-officers = 管事的
acts-kind-mentors = 师傅
acts-kind-villages = 各村
acts-kind-classes = 学校的班
acts-kind-questions = 问题和谈话
acts-kind-looks = 看过的东西
acts-kind-people = 人
acts-kind-broadcasts = 发给大家的消息
acts-kind-members = 会员
acts-kind-certificates = 证书
acts-kind-partners = 帮手
acts-an-officer = 一位管事的
acts-somebody-gone = 一位走了的人
acts-somebody-gone-whom = 一位走了的人
acts-somebody = 当时帮忙的人
acts-the-association = 协会
acts-a-neighbour = 做过那一步的邻居
acts-mine-title = 协会和师傅对你的东西办过什么，新的在前。
acts-mine-none = 到现在还没有。

# $who, $whom, $village, $day (text); $count (number)
act-officer-asked = { $who }提名{ $whom }当管事的 · { $day }
act-officer-appointed = { $who }点了头，{ $whom }当了管事的 · { $day }
act-officer-alone = { $who }一个人定了{ $whom }当管事的 · { $day }
act-officer-refused = { $who }没同意{ $whom }当管事的 · { $day }
act-officer-withdrawn = { $who }不提{ $whom }当管事的了 · { $day }
act-officer-dismissed = { $who }让{ $whom }不再当管事的 · { $day }
act-officer-restored = { $who }收回了，{ $whom }还当管事的 · { $day }
act-officer-stopped = { $who }自己不当管事的了 · { $day }
act-desk-opened = { $who }打开了网页台 · { $day }
act-desks-closed = { $who }把浏览器里的工作台都关了 · { $day }
act-mentor-appointed = { $who }请{ $whom }当{ $village }的师傅 · { $day }
act-mentor-dismissed = { $who }让{ $whom }不再当{ $village }的师傅 · { $day }
act-mentor-stopped = { $who }自己不当师傅了 · { $day }
act-mentor-away = { $who }师傅离开一阵 · { $day }
act-mentor-back = { $who }师傅回来了 · { $day }
act-learner-handed = { $who }请{ $mentor }带{ $whom } · { $day }
act-mentor-chosen = { $who }换了{ $mentor }当师傅 · { $day }
act-mentor-wrote = { $who }给{ $whom }捎了话 · { $day }
act-mentor-noted = { $who }给{ $whom }写了备注 · { $day }
act-mentor-note-removed = { $who }删了给{ $whom }写的备注 · { $day }
act-words-taken-back = { $who }收回了发给{ $whom }的话 · { $day }
act-village-listed = { $who }把{ $whom }放进名单 · { $day }
act-village-code-revoked = { $who }作废了{ $whom }的链接 · { $day }
act-village-renamed = { $who }给{ $whom }改了名 · { $day }
act-village-place-set = { $who }改了{ $whom }在哪里 · { $day }
act-village-households-set = { $who }填了{ $whom }的户数：{ $count } · { $day }
act-villages-merged = { $who }把另一个写法并进了{ $whom } · { $day }
act-figures-exported = { $who }把数字拿成了一页纸或文件 · { $day }
act-capitals-exported = { $who }把四样家底拿成了文件 · { $day }
act-table-saved = { $who }把网页上的表存成了文件 · { $day }
act-villages-imported = { $who }用表格一次录了村子 · { $day }
act-villages-import-undone = { $who }把表格录的村子撤了回来 · { $day }
act-broadcast-sent = { $who }给大家发了消息 · { $day }
act-broadcast-asked = { $who }请另一位管事的看一条消息 · { $day }
act-broadcast-approved = { $who }同意了一条消息，发出去了 · { $day }
act-broadcast-declined = { $who }没同意一条消息 · { $day }
act-broadcast-paused = { $who }让一条消息先停停 · { $day }
act-broadcast-resumed = { $who }让一条消息接着发 · { $day }
act-broadcast-cancelled = { $who }把一条消息停掉了 · { $day }
act-broadcast-taken-back = { $who }把一条排好的消息收回去改 · { $day }
act-broadcast-taken-over = { $who }接过了一条消息，原来写的人不当管事的了 · { $day }
act-broadcast-sent-again = { $who }给说不准收没收到的人又发了一遍 · { $day }
act-fair-test-begun = { $who }开始公平比一比 · { $day }
act-tip-series-off = { $who }给{ $whom }关了每周的小窍门 · { $day }
act-tip-series-on = { $who }给{ $whom }开了每周的小窍门 · { $day }
act-member-invited = { $who }请{ $whom }当会员 · { $day }
act-vote-asked = { $who }问了会员一件事 · { $day }
act-pool-prices = { $who }写了拼着寄的价 · { $day }
act-pool-day = { $who }改了拼着寄的日子 · { $day }
act-certificate-asked = { $who }提出收回{ $whom }的一张证书 · { $day }
act-certificate-withdrawn = { $who }点头收回了{ $whom }的一张证书 · { $day }
act-certificate-kept = { $who }留下了{ $whom }的一张证书 · { $day }
act-certificate-key-made = { $who }给证书换了把新钥匙 · { $day }
act-certificate-key-asked = { $who }提出废掉证书的一把钥匙 · { $day }
act-certificate-key-withdrawn = { $who }点头废掉了证书的一把钥匙 · { $day }
act-certificate-key-kept = { $who }留下了证书的一把钥匙 · { $day }
act-partner-listed = { $who }把一个帮手放上了单子 · { $day }
act-partner-changed = { $who }改了一个帮手的内容 · { $day }
act-partner-confirmed = { $who }说一个帮手还是原样 · { $day }
act-partner-hidden = { $who }把一个帮手撤下了单子 · { $day }
act-partner-brought-back = { $who }把一个帮手请了回来 · { $day }
act-partner-deleted = { $who }删了一个帮手 · { $day }
act-partner-experience-removed = { $who }删了别人说一个帮手的话 · { $day }
act-class-made = { $who }开了{ $whom }这个班 · { $day }
act-class-teacher-set = { $who }定了{ $whom }的老师 · { $day }
act-class-teacher-stopped = { $who }不教{ $whom }了 · { $day }
act-class-village-set = { $who }定了{ $whom }归哪个村 · { $day }
act-class-end-set = { $who }定了{ $whom }到哪天 · { $day }
act-class-code-revoked = { $who }作废了{ $whom }这个班的链接 · { $day }
act-class-list-taken = { $who }把{ $whom }的名单存成了文件 · { $day }
act-class-ended = { $who }结束了一个班 · { $day }
act-question-answered = { $who }回了一个问题 · { $day }
act-question-taken = { $who }接了一个问题 · { $day }
act-question-passed-up = { $who }把一个问题交给协会 · { $day }
act-talk-begun = { $who }和{ $whom }说起话来 · { $day }
act-talk-taken = { $who }接过了和{ $whom }的谈话 · { $day }
act-talk-handed-on = { $who }把一场谈话交给了别人 · { $day }
act-talk-ended = { $who }结束了和{ $whom }的谈话 · { $day }
act-draft-changed = { $who }改了一条等着的答案 · { $day }
act-draft-published = { $who }让机器人用上了一条答案 · { $day }
act-draft-thrown = { $who }没要一条答案 · { $day }
act-look-good = { $who }看了{ $whom }的东西：好 · { $day }
act-look-change = { $who }看了{ $whom }的东西：改一改 · { $day }
act-look-private = { $who }删了{ $whom }给看的东西，里面有不该给人看的 · { $day }
act-look-taken-back = { $who }收回了对{ $whom }的东西说的话 · { $day }
act-looked-again = { $who }又看了一遍{ $whom }的东西 · { $day }
act-person-seen = { $who }打开了{ $whom }的那一页 · { $day }
act-member-died = { $who }记下{ $whom }过世了 · { $day }
act-member-lives = { $who }改回来：{ $whom }没有过世 · { $day }
act-record-moved = { $who }认了{ $whom }换了新号，记录搬过去了 · { $day }
act-record-put-back = { $who }把{ $whom }的记录搬回老号了 · { $day }
act-helping-ended = { $who }停了{ $whom }的互相帮忙 · { $day }
act-helping-begun-again = { $who }又开了{ $whom }的互相帮忙 · { $day }
act-peer-report-left = { $who }看了{ $whom }的一段话，没有处理 · { $day }
# $who, $act, $day (text)
act-other = { $who }：{ $act } · { $day }

# $who, $day (text)
mine-officer-appointed = { $who }请你当了管事的 · { $day }
mine-officer-alone = { $who }请你当了管事的 · { $day }
mine-officer-restored = { $who }收回了：你还是管事的 · { $day }
mine-officer-dismissed = { $who }让你不再当管事的 · { $day }
mine-mentor-appointed = { $who }请你当了师傅 · { $day }
mine-mentor-dismissed = { $who }让你不再当师傅 · { $day }
mine-learner-handed = { $who }给你换了师傅 · { $day }
mine-mentor-wrote = { $who }给你捎了话 · { $day }
mine-mentor-noted = { $who }写了一条关于你的备注 · { $day }
mine-mentor-note-removed = { $who }删了一条关于你的备注 · { $day }
mine-words-taken-back = { $who }收回了发给你的话 · { $day }
mine-talk-begun = { $who }和你说起话来 · { $day }
mine-talk-taken = { $who }接过了和你的谈话 · { $day }
mine-talk-ended = { $who }结束了和你的谈话 · { $day }
mine-look-good = { $who }看了你给看的东西：好 · { $day }
mine-look-change = { $who }看了你给看的东西：改一改 · { $day }
mine-look-private = { $who }删了你给看的东西，里面有不该给人看的 · { $day }
mine-look-taken-back = { $who }收回了对你的东西说的话 · { $day }
mine-looked-again = { $who }又看了一遍你给看的东西 · { $day }
mine-certificate-withdrawn = { $who }收回了你的一张证书 · { $day }
mine-person-seen = { $who }打开过你的那一页：名字、村子、学到哪步 · { $day }
mine-member-died = { $who }弄错了，记下你过世了 · { $day }
mine-member-lives = { $who }改回来：你没有过世 · { $day }
mine-record-moved = { $who }认了你换了新号，记录搬过来了 · { $day }
mine-record-put-back = { $who }把你的记录搬回老号了 · { $day }
mine-helping-ended = { $who }停了你的互相帮忙 · { $day }
mine-helping-begun-again = { $who }又开了你的互相帮忙 · { $day }

## Messages that were not delivered

undelivered-button = 没送到的消息
undelivered-what = 最近七天没送到的消息：
# $messages (number) - messages of the bot
undelivered-unknown = { $messages }条不知道送到没有：Telegram没回话。给一个人的，机器人又发了一次；给很多人的，没有再发。
undelivered-waited = { $messages }条放弃了：每次Telegram都叫再等等。
undelivered-refused = { $messages }条Telegram不收。
undelivered-broken = { $messages }条没做出来：少了图片或录音。
undelivered-gone = { $messages }条是给拉黑了机器人或注销了账号的人的。
undelivered-do = 有人说机器人没回话，就请他再发一次。哪个数越来越大，告诉管电脑的人。
# $count (number)
undelivered-today = 这周有{ $count }条消息没送到
# $count (number)
undelivered-stuck = 有{ $count }条消息半个多钟头没发出去
undelivered-stuck-do = 本该马上发走的。告诉管电脑的人：可能是Telegram不通，或者网断了。
undelivered-none = 最近七天的消息都送到了。
# $count (number)
work-officers = 谁来当管事的？（{ $count }）

# Tables of the console
people-title = 大家
people-empty = 还没有人来。每个村都有个链接，在村子那一页上，发给大家就行。
# $village (text)
people-title-of = { $village }的人
# $name (text) - name, village, step, mentor, state, learners
people-column = { $name ->
    [name] 名字
    [village] 村子
    [step] 学到哪一步
    [mentor] 师傅
    [state] 在不在
   *[learners] 带几个人
}
# $number (number) - a step, 0 where it has none, -1 before the first; $title (text)
people-step = { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步 { $title }
}
people-alone = 还没师傅带
# $state (text) - on, away
people-mentor-state = { $state ->
    [away] 有事离开
   *[on] 在
}

## Somebody has died

died-button = 已经过世
# $name (text)
died-ask = { $name }过世了？那以后我不再主动往这个手机上发东西：不提醒，不发消息。{ $name }做过的事留在村里：请来了谁，教会了谁，都算着。什么时候都能改回来。

    { $name }问过还没回的，不再等人回。跟别人一起开的店、一起寄的、一起买的，交给下一位，这一样改不回来。
# $name (text)
died-ask-mentor = { $name }带的学员会换一位师傅，会告诉他们是谁。一个月里改回来，{ $name }还当师傅，这些学员也回来；再晚，就得重新请。
died-yes = 是，已经过世
# $name (text)
died-noted = 记下了，请节哀。以后我不再主动往{ $name }的手机上发东西。
# $name (text)
died-page = { $name }已经过世，我不再主动往这个手机上发东西。问过的也不再等人回。
died-mistake = 弄错了，改回来
# $name (text)
died-phone = 协会告诉我，{ $name }过世了，请节哀。我不会再主动往这里发东西。{ $name }做过的事留在村里。想问什么还可以问。要在这个手机上重新开始，先把以前记下的删掉就行。
died-here = 弄错了，我就是本人
died-mistake-yours = 太好了，是弄错了。以后照旧，协会也会知道。
# $name (text)
died-mistake-told = { $name }本人来说，过世是弄错了，已经改回来了。

## 管事的打的字

# $name (text) - as it was typed; $act (text) - appoint, hand-over, remove, officer
said-nobody = 这里没有叫“{ $name }”的。名字怎么写，点下面找一找，或者打开村子看看。再这样打一遍，比如“{ $act ->
    [appoint] 让小梅当师傅
    [hand-over] 小梅带的人谁来带
    [officer] 让小梅当管事的
   *[other] 把小梅移出去
}”。
# $name (text); $role (text) - officer, mentor, none
said-remove = 这里谁也不能把别人移出去。{ $name }写的东西是{ $name }自己的，只有{ $name }自己能删，打 /forget。{ $role ->
    [officer] 你能办的是：不让{ $name }再当管事的，点下面。
    [mentor] 你能办的是：不让{ $name }再当师傅，点下面，还会再问你一遍。
   *[none] 要是人过世了，或者要换师傅，在{ $name }那一页上办。
}
said-export = 人、师傅、村子、伙伴的名单，在浏览器那一页上能存成文件：打开“大家”，点“存成表格”。数字可以在这里发成文件。
said-export-console = 打开浏览器那一页
# $which (text) - new, alone; $found (text) - none, some; $where (text) - all, one; $village (text)
people-some = { $where ->
    [one] { $village }：
   *[all] { "" }
}{ $which ->
    [new] { $found ->
        [none] 这7天没有新人来。
       *[some] 这7天来的人，最新的在前面。
    }
   *[alone] { $found ->
        [none] 人人都有师傅带。
       *[some] 这些人还没有师傅带。点名字，给他找一位。
    }
}
# $name (text)
said-page = 看看{ $name }
# $name (text)
said-end-mentor = 不再请{ $name }当师傅

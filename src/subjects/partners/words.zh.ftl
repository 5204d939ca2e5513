## Partners

partners-niche = 🎨 会做的：设计、包装、新产品
partners-earth = 🚚 会送的：收货送货（地网）
partners-heaven = 💻 网上的系统（天网）：从下单到收钱
partners-what =
    附近谁能帮忙？你缺哪样？

    都是大家自己记下的。谁也没试过，谁也没花钱上榜。
partners-all = ← 全部帮手
partners-search = 🔎 打字找
partners-search-again = 🔎 再找一回
partners-search-ask = 想找什么？打一两个词，比如：快递 冷藏、纸箱、标签。
partners-found = 找到这些：
# $kinds (number) - kinds of partner that fit
partners-found-none = { $kinds ->
    [0] 没找到。换个词试试。
   *[other] 眼下还没有人登记。这种活该找：
}
partners-add = ➕ 添一个
partners-own = 我记的
partners-own-what = 你添上的，还有你自己的。
partners-own-none = 你在这儿还没记过。
# $count (number) - entries that wait for a look
partners-work = 📋 管名单（{ $count }）
partners-work-what = 有新来的，有说不准的，有收起来的。
# $count (number)
partners-waiting = 等着看（{ $count }）
# $count (number)
partners-asked = 还是这样吗（{ $count }）
# $count (number)
partners-hidden = 收起来的（{ $count }）
partners-which-kind = 要找哪一种？
partners-of-step = 这一步得找外头的人。找哪一种？
# $name (text), $count (number)
partners-kind-row = { $name }（{ $count }）
# $ask (text)
partners-settle = 头一回合作前说好：{ $ask }
partners-none-yet = 你附近还没有人登记。
# $list (text) - niche, earth, heaven
partners-caution = { $list ->
    [earth] 协会一家也没试过。先问价钱，拿三个包裹试一试。
   *[other] 协会一家也没试过。先问价钱，从一件小活做起。
}
partners-know-one = ➕ 我认识一个
partners-read-more = 看看怎么回事
# $kind (text)
partners-others = ← { $kind }：都有谁
# $name (text), $area (text) - villages, county, unknown; $villages (text)
partners-row = { $area ->
    [villages] { $name } · { $villages }
    [county] { $name } · 全县
   *[unknown] { $name }
}
partners-near-me = 附近谁做这个？
# $kind (text)
partners-road-offer = 这活你学会了。要不要上帮手名单（{ $kind }），让附近的卖家找得到你？话由你写，协会先看一眼，哪天想撤都行。
partners-road-yes = 好，把我写上

partners-add-list = 你认识的是哪一种？先选名单。
partners-add-kind = 是做什么的？
# $kind (text)
partners-add-who = { $kind }：是谁？
partners-add-else = 别人，或一家店
partners-add-me = 就是我
# $parcels (number)
partners-may-not-add = 寄出{ $parcels }个包裹以后，就能在这儿添人：那时你知道开店要找谁。现在就认识一个？跟师傅说一声。
# $name (text)
partner-unfinished = 上回写{ $name }，写到一半。
partner-go-on = 接着写
partner-anew = 重新写
partner-add-warning = 问你几句，多半可以不答。银行账号、卡号、身份证号，千万别往这儿写。
# $who (text) - self, other
partner-ask-name = { $who ->
    [self] 名单上写什么名字？
   *[other] 这家店或这个人，名单上怎么叫？
}
# $who (text) - self, other
partner-ask-area = { $who ->
    [self] 你跑哪几个村？点一个，或者打出村名，中间用顿号隔开。
   *[other] 他跑哪几个村？点一个，或者打出村名，中间用顿号隔开。
}
partner-county = 全县都跑
# $names (text)
partner-villages-unknown = 这个村我没记过：{ $names }。照村子名单上的名字写。
# $who (text) - self, other
partner-ask-terms = { $who ->
    [self] 你怎么个做法？大白话说：做什么，多少钱，什么时候给钱。
   *[other] 他怎么个做法？大白话说：做什么，多少钱，什么时候给钱。
}
# $who (text) - self, other
partner-ask-volume = { $who ->
    [self] 接多少？最少的和平常的，比如：5个起，平常50个。
   *[other] 他接多少？最少的和平常的，比如：5个起，平常50个。
}
# $who (text) - self, other
partner-ask-cut-off = { $who ->
    [self] 几点前下单，或者你几点来收？比如：天天，下午3点前。
   *[other] 几点前下单，或者他几点来收？比如：天天，下午3点前。
}
partner-ask-agreed = 怎么联系，要他自己点头，才给大家看。他同意了吗？
partner-agreed = 他同意了
partner-not-agreed = 没问过，不写
partner-ask-reach = 怎么联系他？地址、店名、电话，只写他同意的。
partner-ask-relay = 大家可以通过我给你捎话。看得到你写的这些，看不到你的号码。行吗？
partner-relay-yes = 行，通过你捎话
# $name (text)
partner-ask-named = 是谁添的？可以写你的名字{ $name }，也可以只写“你们村的一位”。
# $name (text)
partner-named-yes = 写{ $name }
partner-named-no = 只写“一位”
partner-skip = 不写
partner-no-card-numbers = 这像是银行账号、卡号或者身份证号。我不记这些，这儿谁也用不着。去掉了再写。
partner-number-elsewhere = 这里别写电话。后面另有一句专门问，还得他自己同意。
partner-no-addresses = 这里别写网址，大家都看得到。用自己的话说说怎么样就行。
# $most (number)
partner-too-long = 短一点，最多{ $most }个字。
# $typed (text) - what came in place of a tap
partner-tap-instead = “{ $typed }”我在这儿看不懂，请点下面的一个按钮。
partner-unread = 这个我看不了，请打字写。
partner-draft = 别人会看到这些：
partner-draft-next = 协会先看一眼。哪里不对，就点哪里。
partner-more = ✏️ 再写点，或改一改
partner-more-what = 想再写点什么，或改哪里？都可以不写。
partner-show-it = 给协会看
partner-list-it = 放进名单
partner-drop = 不要了
partner-dropped = 好，没放进名单。
partner-shown = 谢谢。协会看过，别人就看得到了，到时告诉你。
partner-listed = 放进名单了。
partner-fix-name = 名字
partner-fix-area = 村子
partner-fix-terms = 怎么做、多少钱
partner-fix-volume = 接多少
partner-fix-cut-off = 几点前
partner-fix-reach = 怎么联系
partner-change-what = 哪里变了？点一下。
partner-change-waits = 改的协会先看一眼，没看之前大家看到的还是老的。
partner-all-right = 现在这样就对

# $name, $kind (text)
partner-title = { $name }（{ $kind }）
# $area (text) - villages, county, unknown; $villages (text)
partner-serves = { $area ->
    [villages] 跑的村：{ $villages }
    [county] 全县都跑
   *[unknown] 跑哪里：问一声
}
# $terms (text)
partner-terms = 怎么做：{ $terms }
# $volume (text)
partner-volume = 接多少：{ $volume }
# $cutOff (text)
partner-cut-off = 几点前：{ $cutOff }
# $reach (text)
partner-reach = 怎么联系：{ $reach }
partner-relays = 怎么联系：通过我捎话
# $who (text) - self, association, named, member, somebody; $name, $village (text)
partner-added = { $who ->
    [self] 他自己写的。
    [association] 协会添的。
    [named] { $name }添的。
    [member] { $village }的一位添的。
   *[somebody] 一位学员添的。
}
# $day (text)
partner-confirmed = 上回核对：{ $day }。
partner-unsure = 正在问：还是这样吗？
partner-is-hidden = 这一条收起来了，大家看不到。
partner-is-asked = 这一条等协会看一眼。
partner-no-experience = 还没有人说用着怎么样。
# $good, $mixed, $bad (number)
partner-experience = 卖过货的人说：👍 { $good } · 😐 { $mixed } · 👎 { $bad }
partner-write = ✍️ 捎句话
partner-how-was-it = 我用过，说一句
partner-yes = ✓ 还是这样
partner-changed = 变了
partner-change = 改一改
partner-end = 不做了
partner-back = 放回名单
partner-delete = 彻底删掉
partner-words = 大家的话
partner-doubt = 这个不对了
partner-is-me = 这就是我
partner-open = 打开看看
# $name (text)
partner-was-ask = 用{ $name }，觉得怎么样？别人只看到几个人说好、几个人说不好，看不到是谁。
partner-was-good = 👍 好
partner-was-mixed = 😐 一般
partner-was-bad = 👎 不好
# $most (number)
partner-word-ask = 记下了。再给别人捎一句？最多{ $most }个字，别写人名，别写号码。没人看得到是谁写的。
partner-no-word = 不写了
partner-word-kept = 谢谢。写上了，没有你的名字。
partner-only-sellers = 寄出过包裹的人才好说用着怎么样。你的也快了。
partner-doubt-noted = 谢谢。我去问管这一条的人。没人答，就收起来。
partner-doubt-fresh = 这一条七天里刚核对过。过七天还不对，再告诉我。
partner-claim-noted = 是不是你，协会说了算。要是，大家就通过我给你捎话，别的联系办法不再写着，这一条也归你改。
# $name (text)
partner-write-ask = 打字或者说话都行：做什么，多少，哪天。{ $name }看得到你的名字、村子和这些话，看不到你的号码。
# $name (text)
partner-answer-ask = 打字或者说话都行，我捎给{ $name }。
# $name (text), $when (text) - now, morning
partner-passed-on = { $when ->
    [morning] 那边夜里了，明早捎给{ $name }。
   *[now] 捎给{ $name }了。
}
# $name, $village, $known (text) - yes, no; $entry (text)
partner-from = { $known ->
    [yes] { $name }（{ $village }）捎话给{ $entry }：
   *[no] { $name }捎话给{ $entry }：
}
# $name (text)
partner-answers = { $name }回话：
partner-answer = ✍️ 回话
partner-write-again = ✍️ 再捎一句
partner-enough = 说完了，别再捎
partner-talk-ended = 好，到这儿。这件事两边都不再捎话了。
# $most (number)
partner-enough-today = 今天已经给{ $most }家捎过话了，一天就这么多。
# $name (text)
partner-still-so-hello = { $name }，帮手名单里有一条归你管，还是这样吗？
partner-still-so = 这一条呢，还是这样吗？
partner-is-so = 谢谢，记成今天核对过。
partner-ended = 从名单上撤下来了。十分钟里还能放回去。
partner-back-again = 放回去了，跟原来一样。
partner-too-late = 谢谢。这一条先收起来了，协会看一眼就放回去。

partners-tell-officers = 帮手名单里有新的，等你们看一眼。
partners-look = 去看看
# $act (text) - as it is noted; $name (text)
partners-decided = { $act ->
    [partner-listed] { $name }进名单了。
    [partner-refused] { $name }没放进名单。
    [partner-changed] 改的写进名单了。
    [partner-claim-accepted] { $name }这条，往后归说“这就是我”的人管。
   *[other] { $name }还照原来的。
}
# $desk (text) - waiting, asked, hidden
partners-desk = { $desk ->
    [waiting] 这些等着看，最早的在前。
    [asked] 这些正在问是不是还这样。两个星期没人答，就收起来。
   *[hidden] 收起来的。可以放回去。
}
partners-desk-empty = 这里没有。
# $name (text), $waits (text) - entry, change, claim
partners-waiting-row = { $waits ->
    [entry] 🆕 { $name }
    [change] ✏️ { $name }
   *[claim] 🙋 { $name }
}
# $name, $village (text), $self (text) - yes, no
partners-look-entry = { $self ->
    [yes] { $name }（{ $village }）想上名单：
   *[no] { $name }（{ $village }）想添这一条：
}
# $name, $village (text)
partners-look-change = { $name }（{ $village }）改了这一条。大家现在看到的：
partners-look-new = 改成：
# $name, $village (text)
partners-look-claim = { $name }（{ $village }）说，这一条就是他本人。你点“是他”，大家就通过机器人给他捎话，这一条也归他改。
partners-accept = 放进名单
partners-refuse = 这个不放
partners-take = 用新的
partners-leave-old = 还用老的
partners-is = 是他
partners-is-not = 不是
# $name (text)
partners-words = 大家写的{ $name }。有骂人的，就拿掉。
# $number (number)
partners-wipe = 拿掉第{ $number }条
# $name (text)
partner-told-listed = { $name }放进帮手名单了，谢谢你。
# $name (text)
partner-told-refused = { $name }没放进帮手名单。想知道为什么，问问协会的人。
# $name (text)
partner-told-is = 协会说了，{ $name }就是你。大家可以通过我给你捎话，这一条也归你改。
# $name (text)
partner-told-is-not = 协会没法认定{ $name }就是你。跟协会的人说一声。
# $name (text)
partner-is-back = { $name }又放回名单了，记成今天核对过。
# $name (text)
partner-is-deleted = { $name }删掉了。

# The table of the console
partners-table = 合作伙伴
partners-empty = 还没有。谁有车、有秤、有好箱子？在聊天里写 /partners，添进来。
partners-part = 名字里的字
partners-which = 看哪些
# $show (text) - all, waiting, asked, hidden
partners-show = { $show ->
    [waiting] 等着看的
    [asked] 正在问还对不对的
    [hidden] 收起来的
   *[all] 全部
}
partners-which-list = 哪一类
# $list (text) - niche, earth, heaven
partners-of-list = { $list ->
    [niche] 手艺人
    [earth] 运货的
   *[heaven] 管网店系统的
}
# $name (text) - name, kind, county, state, confirmed
partners-column = { $name ->
    [name] 名字
    [kind] 做什么
    [county] 县
    [state] 现在怎样
   *[confirmed] 哪天核实的
}
# $state (text) - asked, listed, hidden, waiting
partners-state = { $state ->
    [asked] 新来的，等着看
    [waiting] 有事等着看
    [hidden] 收起来了
   *[listed] 在名单上
}

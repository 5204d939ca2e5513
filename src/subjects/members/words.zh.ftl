## Members of the association

members-back = ← 会员
# $village (text), $count (number)
members-title = { $village }的会员，一共{ $count }个。
members-nobody-yet = 还没有人说自己能帮什么。点“我能帮什么”，从你开始。
# $job (text), $names (text), $more (number)
members-does = { fellow-job }：{ $names }{ $more ->
    [0] { "" }
   *[other] ，还有{ $more }个
}
# $job (text)
fellow-job = { $job ->
    [pack] 打包
    [photos] 拍照
    [drive] 开车送货
    [answer] 回买家
    [room] 有地方放货
   *[grow] 种的养的
}
# $name (text)
fellow-ask = 问{ $name }
# $job (text)
fellow-who = { fellow-job }，这些人可以问：
# $job (text)
fellow-who-nobody = { fellow-job }：现在没有人。
# $name, $words (text), $says (text) - words, nothing
fellow-line = { $says ->
    [words] { $name }：{ $words }
   *[nothing] { $name }
}
fellow-mine = 我能帮什么
fellow-mine-how = 你能帮别的会员做什么？能做哪样点哪样，随时能改。
# $box, $job (text)
fellow-box = { $box } { fellow-job }
fellow-words = ✎ 哪天、什么价
# $job, $words (text)
fellow-said = { fellow-job }：{ $words }
# $job (text)
fellow-words-ask = { fellow-job }：哪几天能做，怎么算？写一句，比如：周五下午，一单5毛。电话、账号别写，谁要找你，话由我来转。
fellow-words-none = 不写
# $why (text) - empty, long, contact; $most (number)
fellow-words-unread = { $why ->
    [contact] 电话、账号、网址别写，谁要找你，话由我来转。再写一句：哪天能做，什么价。
    [long] 长了，最多{ $most }个字。再写短一点。
   *[empty] 写一句就行：哪天能做，什么价。
}
members-joined = 好，你是协会的会员了。
members-invited = 协会请你当会员，当不当都行。
members-offer = 包裹寄出去几个了，想不想当协会的会员？
members-gives = 会员包裹一起寄，箱子一起买，谁能打包、拍照、开车都找得到，每月投票定一件事。不收会费。
members-seen = 本村会员和协会看得到你的名字、村子、你能帮什么，看不到号码。随时能退。
members-join = 好，我参加
members-not-now = 先不了
# $parcels (number)
members-later = 记下{ $parcels }个寄出去的包裹，或者第一个包裹有人看过了，就能参加。协会也可以请你。
members-left-open = 好。哪天想参加，点：☰ 更多，👥 邻居，会员。
members-no-village = 会员是一个村一起的。先选你住哪个村。
members-leave = 退出会员
members-leave-sure = 退出以后，你说能帮的、一起寄的、一起买的、投的票都删掉；你张罗的，交给下一个人。你学到哪步、记的账都不动。真要退？
members-leave-yes = 是，退出
members-leaving = 十分钟后就退出了。这十分钟里能收回，什么都不变。学到哪步、记的账都不动。
members-stays = 你还是会员，什么都没动。
# $kind (text) - pool, buy
fellow-handed-to-you = { $kind ->
    [pool] 一起寄包裹的事，换你张罗了：取件的日子由你来定。不想张罗，退出就行，会交给下一个人。
   *[buy] 有一样一起买的东西，换你张罗了：跟卖家、跟大家怎么说定，由你来。
}
# $kind (text) - pool, buy; $name (text)
fellow-handed = { $kind ->
    [pool] 一起寄包裹的事，往后由{ $name }张罗。
   *[buy] 有一样一起买的东西，往后由{ $name }张罗。
}别的照旧。
# $name (text); $ask (text) - a job, pool, buy
fellow-ask-how = { $ask ->
    [pool] 一起寄包裹的事，
    [buy] 一起买的事，
    [pack] 打包的事，
    [photos] 拍照的事，
    [drive] 送货的事，
    [answer] 回买家的事，
    [room] 放货的事，
   *[grow] 种的养的，
}想跟{ $name }说什么？打一条字、说一段话、拍张照片都行，比如：周五能来吗？
# $name, $village (text), $known (text) - yes, no; $ask (text) - a job, pool, buy
fellow-question = { $name }{ $known ->
    [yes] （{ $village }）
   *[no] { "" }
}{ $ask ->
    [pool] 问一起寄包裹的事：
    [buy] 问一起买的事：
    [pack] 想请你打包：
    [photos] 想请你拍照：
    [drive] 想请你送货：
    [answer] 想请你回买家：
    [room] 想在你那儿放货：
   *[grow] 问你种的养的：
}
# $by, $byVillage, $about, $aboutVillage (text); $ask (text) - a job, pool, buy
fellow-case = { $by }（{ $byVillage }）请你们看看跟{ $about }（{ $aboutVillage }）说的话，两个人都是会员，说的是{ $ask ->
    [pool] 一起寄包裹
    [buy] 一起买东西
    [pack] 打包
    [photos] 拍照
    [drive] 送货
    [answer] 回买家
    [room] 放货
   *[grow] 种的养的
}的事：
# $why (text) - busy, expired, over; $name (text), $known (text) - yes, no
fellow-ask-another = { $why ->
    [busy] { $known ->
        [yes] { $name }现在不方便接，没有发过去。
       *[no] 现在没法问，没有发过去。
    }
    [expired] { $known ->
        [yes] { $name }一天里没有回。
       *[no] 一天里没有回音。
    }
   *[over] 这段话到这儿了。
}看看还有谁？
fellows-none = 还没有村子。
fellows-title = 各村的会员。学员寄出头几个包裹，我会问一声；你也可以请人。
# $village (text), $count (number)
fellows-village = { $village }：{ $count }个
fellows-invite = 请人当会员
# $number (number)
fellows-pool = 一起寄 { $number }：看看、改价目
fellows-nobody = 这个村没有可以请的人了。
fellows-choose = 请谁？我会在晚上问一声，答不答应由人家。
# $fewest (number)
fellows-pools-few = 一起寄包裹的不到{ $fewest }个人，合计不显示。
# $people, $parcels (number), $saving (text)
fellows-pools = 一起寄包裹：{ $people }个人，一周{ $parcels }个，照各自的价目，一周一共省{ $saving }块。
# $fewest (number)
fellows-buys-few = 最近90天一起买的不到{ $fewest }个人，合计不显示。
# $people (number), $saving (text)
fellows-buys = 最近90天一起买：{ $people }个人，一共省{ $saving }块。
# $name (text)
fellows-asked = 好，我会在晚上问{ $name }。
fellows-asked-before = 已经请过了，不再问第二遍。
together-button = 📦 一起寄、一起买
together-what = 几家的包裹一起交给快递，箱子、胶带几家一起买，够了数，一个就可能便宜些。张罗的人去说定，我来记数，算省多少。
together-none-yet = 村里还没有人开头。
together-which = 村里有这些：
together-new = 我来张罗一个
together-ask = 张罗什么？
together-parcels = 包裹，一起寄
together-goods = 一样东西，一起买
pool-mine = 我们一起寄的
pool-button = 📦 一起寄
# $name (text), $shops (number)
pool-row = { $name }张罗的，{ $shops }家
# $name (text)
pool-title = 📦 一起寄，{ $name }张罗
# $shops, $parcels (number)
pool-together = 现在{ $shops }家，一周一共{ $parcels }个包裹。
# $fewest (number)
pool-few = 不到{ $fewest }家，合计不显示。
# $day (number) - Monday is 1
pool-day = 取件：每{ pool-weekday-name }。
# $day (number) - Monday is 1
pool-other-day = 📦 一起寄：取件定在每{ pool-weekday-name }了。那天之前把包裹打好。
pool-no-day-now = 📦 一起寄：取件现在不定日子了。打包之前先问一声。
# $day (number)
pool-weekday-name = { $day ->
    [1] 周一
    [2] 周二
    [3] 周三
    [4] 周四
    [5] 周五
    [6] 周六
   *[other] 周日
}
pool-only-a-sum = 这是算出来的数，不是谁的报价。钱怎么收、货怎么交，你们自己说定：只付给认识的人，先把价钱问准。
pool-join = 我也一起寄
pool-change = 改我的数
pool-prices = 价目
pool-set-day = 取件的日子
pool-leave = 退出一起寄
pool-remind-on = 🔔 取件那天提醒我
pool-remind-off = 🔕 取件那天不用提醒
pool-remind-is-on = 好，取件那天早上提醒你。
pool-remind-is-off = 好，不提醒了。
pool-not-reached = 照价目，现在还够不上头一档。
# $price (text)
pool-reached = 照价目，现在够得上每个{ $price }块。
# $all, $mine (text), $saves (text) - yes, no; $sum (text) - shown, hidden
pool-saving = { $sum ->
    [shown] 大家一周一共省{ $all }块。
   *[hidden] { "" }
}{ $saves ->
    [yes] 你一周省{ $mine }块。
   *[no] 你现在付的不比这个贵，你不省。
}
# $shops, $parcels (number), $price (text)
pool-next = 再来{ $shops }家差不多的（一周多{ $parcels }个），就够得上每个{ $price }块。
pool-no-prices = 价目还没写。张罗的人问准快递，点“价目”写上，我就能算。
# $per (text) - week, day
pool-price-list = 快递的价目，按{ $per ->
    [day] 一天
   *[week] 一周
}多少个算：
# $from (number), $price (text)
pool-step = 满{ $from }个，每个{ $price }块
pool-parcels-ask = 你一周大概寄几个包裹？点一个，或者直接打个数。
pool-seen = 一起寄的人看得到你的名字、你一周寄几个；本村别的会员只看得到一共几个。你现在付多少邮费，不给人看。
# $parcels (number)
pool-as-noted = 照我记的：一周{ $parcels }个
pool-postage-ask = 你现在寄一个，邮费多少？点一个，或者直接打，比如：3.5
# $per (text) - week, day; $most (number)
pool-steps-ask = 快递怎么说的？一行写一档，最多{ $most }行，前面是满多少个（按{ $per ->
    [day] 一天
   *[week] 一周
}），后面是每个多少钱，比如：
    50 3
    100 2.8
# $per (text) - week, day
pool-per = { $per ->
    [day] 快递是按一天算的
   *[week] 快递是按一周算的
}
# $why (text) - words, rising
pool-steps-unread = { $why ->
    [rising] 数越多，每个应该越便宜，同一个数只写一回。看看是不是写反了，再写一遍：
   *[words] 一行一档，前面是满多少个，后面是每个多少钱：
}
    50 3
    100 2.8
# $day (number)
pool-weekday-chosen = ✓ { pool-weekday-name }
pool-day-ask = 快递每周哪天来取？想要提醒的人，那天早上我说一声。
pool-no-day = 不定日子
# $what (text) - member, coordinator, last
pool-leave-sure = { $what ->
    [coordinator] 你是张罗的人。退出以后，交给下一个人张罗。真要退？
    [last] 现在只有你一个。你退了，这个就没了。真要退？
   *[member] 退出以后，你的包裹不再算进来。真要退？
}
pool-leave-yes = 是，退出
pool-left = 退出来了。
# $name (text)
pool-today = 今天取件，包裹跟{ $name }他们一起交。
pool-gone = 这个现在进不了了。点“📦 一起寄”再看看。
pool-full = 这个已经满了。
pool-enough = 村里张罗的已经够多了，先进一个看看。
buy-button = 🛒 一起买
# $item, $day (text)
buy-row = { $item }，到{ $day }
# $item, $name (text), $known (text) - yes, no
buy-title = 🛒 { $item }{ $known ->
    [yes] ，{ $name }张罗
   *[no] { "" }
}
# $alone, $together (text), $from (number)
buy-terms = 一个人买，每个{ $alone }块；一起买满{ $from }个，每个{ $together }块。
# $day (text), $hour (number)
buy-until = 订到{ $day }{ $hour }点为止。
buy-over = 已经截止了。
# $count, $people, $missing (number), $state (text) - missing, reached
buy-so-far = { $people ->
    [0] 还没有人订。
   *[other] { $people }个人一共订了{ $count }个，{ $state ->
        [reached] 够数了。
       *[missing] 还差{ $missing }个。
    }
}
# $count (number)
buy-mine = 你订了{ $count }个。
# $all, $mine (text), $takes (text) - yes, no
buy-saving = 比一个人买，大家一共省{ $all }块{ $takes ->
    [yes] ，你省{ $mine }块
   *[no] { "" }
}。
buy-pay = 这是算出来的数。钱我不收，也别先转给不认识的人：只付给认识的人，看到货再付。
buy-other-count = 别的数
buy-none-for-me = 我不要了
buy-off = 取消，不买了
buy-item-ask = 一起买什么？写个名字，比如：透明胶带
# $item (text)
buy-terms-ask = { $item }：一个人买每个多少钱，一起买每个多少钱，满多少个才是这个价？写三个数，比如：3.5 2.8 100
buy-together-ask = 一起买，每个多少钱？
# $together (text)
buy-from-ask = 一起买满多少个，才是每个{ $together }块？
# $hour (number)
buy-day-ask = 订到哪天为止？那天{ $hour }点截止。点一个，或者直接打，比如：12月20日
# $item (text)
buy-check = 看看对不对：{ $item }
buy-go = 好，让大家订
buy-again = 重写
# $item (text)
buy-count-ask = { $item }，你要几个？打个数就行。
# $people (number)
buy-off-sure = { $people ->
    [0] 还没有人订。真的取消？
   *[other] 已经有{ $people }个人订了，我会告诉他们不买了。真的取消？
}
buy-off-yes = 是，取消
buy-off-done = 取消了。
buy-is-off = 有一样一起买的东西，张罗的人取消了：
buy-no-lower = 一起买得比一个人买便宜才行。一起买，每个多少钱？
# $most (number)
buy-day-unread = 从明天起，{ $most }天以内的一天，比如：12月20日
# $most (number)
buy-item-unread = 写个名字就行，最多{ $most }个字，别写电话、账号、网址。
buy-closed = 你们一起买的东西，今天截止了。
# $item (text), $count, $people, $from (number), $state (text) - reached, missing
buy-closed-count = { $item }：{ $people }个人一共订了{ $count }个，{ $state ->
    [reached] 够数了。
   *[missing] 没到{ $from }个，一起买的价拿不到。
}
# $count (number), $state (text) - reached, missing; $sum, $saving (text)
buy-closed-mine = 你订了{ $count }个。{ $state ->
    [reached] 照一起买的价是{ $sum }块，比一个人买省{ $saving }块。
   *[missing] 照一个人买的价是{ $sum }块。还买不买，你们自己商量。
}
buy-closed-who = 谁订了几个：
vote-button = 🗳 本月投票
vote-none = 还没有问过大家。
vote-title = 🗳 这个月问会员：
# $day (text)
vote-until = 投到{ $day }为止，没到都能改。谁投了什么，我跟谁也不说。
vote-over = 已经投完了。
vote-noted = 记下了。没到日子都能改。
vote-change = 看看、改一改
vote-ask = 🗳 这个月有一件事问会员，点一个就算投了：
# $fewest (number)
vote-too-few = 投的人还不到{ $fewest }个，先不显示结果。
# $answer (text), $count (number)
vote-line = { $answer }：{ $count }票
vote-new = 问一件事
# $day (text)
vote-too-early = 这个月问过了。下一件，{ $day }起可以问。
# $why (text) - lines, long, twice; $most (number)
vote-unread = { $why ->
    [long] 太长了：问题最多200个字，每个答案最多30个字。
    [twice] 有两个答案一样。
   *[lines] 答案要有2到{ $most }个，一行一个。
}
# $most (number)
vote-write = 写成一条发给我：第一行是问题，下面一行一个答案，2到{ $most }个。
vote-check = 会员看到的是这样：
# $days (number)
vote-check-what = 每个会员都会问到一回，投{ $days }天。发出去就改不了。
vote-send = 好，问大家
vote-again = 重写
vote-sent = 好。会员会在自己方便的那个晚上听到，结果在这里看，满5个人投了才显示。

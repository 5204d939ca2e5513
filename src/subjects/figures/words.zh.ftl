## Figures of the association

figures-counting = 正在数，要等一小会儿。你先忙别的，数好了我发给你。
figures-broken-again = 这会儿没数成。一分钟后我再数一遍。
figures-broken = 这会儿数不了，过一阵再试。
figures-try = 再数一遍
# $scope (text) - all or one, $village, $day (text)
figures-title = { $scope ->
    [one] { $village }的数字，{ $day }
   *[all] 各村合在一起的数字，{ $day }
}
# $people (number), $fresh (number, or a dash)
figures-people = 一共{ $people }人，这个月新来{ $fresh }人。
figures-few = 不到五个人，或者一算就知道是谁，所以不说。
figures-road = 14步走到哪里了（做完的人 · 正在做的人）：
# $number, $title, $bar (text) - may be empty, $done, $middle (number, or a dash)
figures-step = { $number } { $title }{ $bar } { $done } · { $middle }
# $weeks, $first, $last, $people (number), $bars (text)
figures-parcels = 最近{ $weeks }周，每天寄出的包裹：{ $bars } 从{ $first }个到{ $last }个。这是{ $people }个愿意算进来的人记的。
figures-parcels-few = 包裹：愿意算进来又记了数的，不到五个人。
figures-weeks = 哪一周来了多少人 · 过了1、2、4、8、12周还来的：
figures-weeks-few = 还没有哪一周来满五个人。
# $day, $stayed (text) - may be empty, $people (number)
figures-week = { $day }：{ $people }{ $stayed }
# $deepest (number), $broadest (number, or a dash)
figures-chain = { $deepest ->
    [1] 谁带的谁：还没有人请来邻居。
   *[other] 谁带的谁：最长的一条有{ $deepest }个人，一个人最多带来{ $broadest }个。
}
# $settled, $days (number), $share, $average (number, or a dash)
figures-settled = 来了满{ $days }天的有{ $settled }人，每100个里有{ $share }个请过人，平均每人请来{ $average }个。
# $count, $days (number)
figures-open = { $count ->
    [0] 没有等着回的问题。
   *[other] 等着回的问题有{ $count }个，{ $days ->
        [0] 最早的是今天问的
       *[other] 最早的等了{ $days }天
    }。
}
# $helped, $unclear (number, or a dash)
figures-answers = 30天里我答的：明白了{ $helped }次，没看懂{ $unclear }次。
figures-left = 谁走了，名字对谁都不说。哪一周来的，留下了多少：
figures-hidden = “–”：不到五个人，或者写出来就能算出是哪几个。
figures-choose-village = 看一个村
figures-which-village = 看哪个村？
figures-to-all = 各村合起来
figures-back = 回到数字
figures-to-road = 每步多少人
figures-pic-parcels = 图：包裹
figures-to-weeks = 谁留下了
figures-picture = 看图
# $scope (text), $village (text)
figures-picture-here = { $scope ->
    [one] { $village }，今天的样子。
   *[all] 各村合起来，今天的样子。
}
figures-picture-few = 人太少，画不了图。
figures-picture-failed = 图这会儿画不出来，先看文字：
# $scope (text), $village (text)
figures-road-title = { $scope ->
    [one] { $village }：走到哪步了
   *[all] 各村：走到哪步了
}
# $people (number), $day (text)
figures-road-of = 一共{ $people }人，{ $day }
figures-road-bars = 每一步：做完的人（绿）· 正在做的（黄）
# $done, $middle (number, or a dash)
figures-road-bar = { $done } · { $middle }
# $scope (text), $village (text)
figures-parcels-title = { $scope ->
    [one] { $village }：每天的包裹
   *[all] 各村：每天的包裹
}
# $people (number)
figures-parcels-of = 一周一周看，{ $people }个愿意算进来的人
figures-weeks-title = 谁留下了
figures-weeks-of = 一周里来的100个人，过了几周还来的有几个
# $day (text), $people (number)
figures-weeks-line = { $day }（{ $people }人）
figures-note-few = 不到五个人的不画。
figures-tables = 要表格
# $scope (text), $village (text)
figures-which-table = { $scope ->
    [one] 要{ $village }的哪张表？发给你的是CSV文件。
   *[all] 要哪张表？发给你的是CSV文件。
}
# $table (text)
figures-table = { $table ->
    [road] 走到哪步
    [weeks] 谁留下了
    [parcels] 每周的包裹
    [problems] 最难的事
   *[villages] 各村
}
# $table (text)
figures-file-here = { $table ->
    [road] 走到哪步
    [weeks] 谁留下了
    [parcels] 每周的包裹
    [problems] 最难的事
    [sheet] 这个月的一页纸
   *[villages] 各村
}的表在这儿。“–”：不到五个人，或者写出来就能算出是哪几个。
figures-all-villages = 各村合起来
figures-column-place = 村
figures-column-people = 人数
figures-column-step = 第几步
figures-column-title = 这一步叫什么
figures-column-began = 开过头的
figures-column-middle = 正在做
figures-column-done = 做完了
figures-column-week = 从哪天起的一周
figures-column-came = 来了
# $weeks (number)
figures-column-after = 过{ $weeks }周
figures-column-agreed = 愿意算进来又记了数的人
figures-column-parcels = 包裹
figures-column-per-day = 每天的包裹
figures-column-problem = 最难的事
figures-column-named = 说的人
figures-column-fresh = 这个月新来
figures-column-trainers = 这个月头一回带来人的
figures-column-mentors = 师傅
figures-column-households = 户数
figures-column-wait = 一般等多少分钟有人看
figures-column-new-mentors = 这个月请的师傅
figures-column-new-answers = 这个月添的答案
figures-column-broadcasts = 这个月群发的消息
figures-column-part = 哪一块
figures-column-what = 数的是什么
figures-column-figure = 数
figures-column-note = 说明
# $people (number, or a dash)
figures-rests-on = { $people }个人的
problems-button = 最难的事
# $scope (text), $village (text), $people (number)
problems-title = { $scope ->
    [one] { $village }的{ $people }人里，说最难的是：
   *[all] { $people }人里，说最难的是：
}
problems-none = 还没人说过。
# $place (number), $label, $bar (text), $people (number, or a dash)
problems-line = { $place }. { $label }{ $bar } { $people }
problems-by-village = 各村排头一个的：
# $village, $label (text), $people (number)
problems-village = { $village }：{ $label }，{ $people }人
# $label (text)
problems-fits = 有什么帮得上：{ $label }
# $label (text), $count (number)
problems-fitting = { $count ->
    [0] { $label }：还没有核对过的东西对得上。
   *[other] { $label }：这几条对得上，点开看。
}
problems-tips = 靠它写的小点子：
# $month (text)
sheet-month = { $month }的一页纸
# $month (text)
sheet-month-before = ← { $month }
# $month (text)
sheet-month-none = { $month }的表，我这儿没有。最早看得到头一批人来的那个月，最多往前十二个月。
# $scope, $village, $month (text)
sheet-month-here = { $scope ->
    [one] { $village }，{ $month }的一页纸。
   *[all] { $month }的一页纸，各村合在一起。
}
# $month (text)
sheet-month-table = { $month }的表在这儿。“–”：不到五个人，或者写出来就能算出是哪几个。
# $count (number, or a dash)
sheet-month-fresh = 新来：{ $count }人
sheet-month-road = 14步：那个月走完一步的
# $step (text), $people (number, or a dash)
sheet-month-step = { $step }：{ $people }人
sheet-month-done = 那个月做了什么
sheet-month-note-left = 今天数的。后来走了的人，没算在里面。
sheet-month-note-today = 没写的：一共多少人、谁正走到一半、最难的事、户数、师傅。这些我只知道眼下的数。
sheet-month-note-road = 14步：那个月走完这一步的，或者自己说会了的。后来又走过一遍的，算在后来那个月。
sheet-month-note-parcels = 包裹：在那个月里过完的整周。愿意算进来的人自己记的。
# $scope (text), $village (text)
sheet-here = { $scope ->
    [one] { $village }，这个月的一页纸。
   *[all] 这个月的一页纸，各村合在一起。
}
sheet-print = 要文件，好打印
sheet-csv = 要表格（CSV）
sheet-what = ❓ 这是什么？
sheet-what-which = 问的是哪些数？
sheet-what-people = 这些村里进来了、还没走的人。“新来”是这个月一号以后进来的。户数是协会填的。师傅是你们请的，眼下不在的也算。
sheet-what-road = 每一步：多少人走完了，或者说自己会；多少人正走着。一步里人多、走完的少，就该有人去教教。
sheet-what-parcels = 一周一周看，平均一天寄几个，是几个人寄的。只算整周，只算自己记下的，只算答应过的人。所以比村里真寄的少。
sheet-what-problems = 进来以后，每个人都答过：眼下最难的是什么。这是答这一样的人数。哪条最长，哪样最该帮。
sheet-what-done = 这个月办成的：头一回请来别人的、新请的师傅、机器人新会答的、发给大家的消息。画一横的，是不到五个人。
# $scope, $village, $month (text)
sheet-title = { $scope ->
    [one] { $village } · { $month }
   *[all] 咱们各村的网店 · { $month }
}
# $day (text)
sheet-subtitle = 电商协会，{ $day }数的
sheet-people = 多少人
sheet-road = 14步走到哪里了
sheet-parcels = 包裹
sheet-problems = 大家说最难的事
sheet-done = 这个月做了什么
# $count (number)
sheet-households = 户数：{ $count }
# $count (number)
sheet-mentors = 师傅：{ $count }位
# $day (text)
sheet-week = { $day }起的一周
# $parcels, $people (number, or a dash)
sheet-per-day = 每天{ $parcels }个，{ $people }人记的
# $people (number, or a dash)
sheet-named = { $people }人
# $count (number, or a dash)
sheet-trainers = 头一回带来人的：{ $count }人
# $count (number)
sheet-new-mentors = 新请的师傅：{ $count }位
# $count (number)
sheet-new-answers = 新添的答案：{ $count }条
# $count (number)
sheet-broadcasts = 群发的消息：{ $count }条
# $people (number)
sheet-note-people = 人数：加入了、没退出的人，一共{ $people }人。新来：这个月1号以后加入的。
sheet-note-road = 做完：这一步走到头了，或者自己说会了。在做：开了头，还没做完。
sheet-note-parcels = 包裹：愿意算进来的人自己记的，只算满周。
sheet-note-few = “–”：不到五个人，或者写出来就能算出不到五个人的数。

## The village board and the four capitals

# $village (text)
totals-ask = 你寄出去的包裹，还有家里有没有人给网店干活，能算进{ $village }的总数吗？给人看的只有五个人以上的总数，你的账不给人看。哪天想改都行。
totals-yes = 可以，算我一个
totals-no = 不算我
totals-works-ask = 你家里有没有人给网店干活？卖货、打包、拍照、送货都算。
totals-works-yes = 有
totals-works-no = 没有
totals-works-known = 你家有人给网店干活，这个我记下了。
totals-sales-ask = 最近十二个月，你的店大概卖了多少钱？只跟别家合在一起算，满五家才给人看。不想说就不说。
totals-sales-book = 照我的账本加
# $class (under-1, from-1, from-5, from-20, over-100: in tens of thousands of yuan)
totals-sales-class = { $class ->
    [under-1] 不到1万元
    [from-1] 1万到5万元
    [from-5] 5万到20万元
    [from-20] 20万到100万元
   *[over-100] 100万元以上
}
totals-sales-not = 不想说
totals-counted = 好，下回算总数就有你。总数一个月算一回。
totals-not-counted = 好，不算你。村里的总数，你照样能看。
totals-stopped = 好，往后不算你了，你为这个说过的也删了。这个月的总数已经算好，下回就没有你。
totals-no-village = 总数是一个村一个村算的。先告诉我，你是哪个村的？
totals-page-off = 村里的总数里现在没有你。
# $village (text)
totals-page = { $village }的总数里算着你：你寄出去的包裹、学会了没有、带了几个人。给人看的只有五个人以上的总数。
# $works (yes, no or none)
totals-page-works = 家里有人给网店干活：{ $works ->
    [yes] 有
    [no] 没有
   *[none] 还没说
}
# $class (a class of sales, book, not, or none)
totals-page-sales = 一年卖的钱：{ $class ->
    [under-1] 不到1万元
    [from-1] 1万到5万元
    [from-5] 5万到20万元
    [from-20] 20万到100万元
    [over-100] 100万元以上
    [book] 照账本加
    [not] 不说
   *[none] 还没说
}
totals-stop = 往后别算我
totals-open = 村里的总数算不算我
totals-count-me = 把我也算进去
totals-change-works = 改：家里有没有人干
totals-change-sales = 改：一年卖多少

about-open = 说说我自己（想说才说）
about-title = 说说你自己，想说才说。
about-what = 点一行，再选。同一个再点一下，就收回。
about-why = 只用来看村里的总数：男的女的、老的少的、村东村西，是不是都有人来学。只给看五个人以上的，你一个人的不给看。
about-sex-ask = 女的还是男的？
# $mark (text, may be empty), $who (woman or man)
about-sex = { $mark }{ $who ->
    [woman] 女
   *[man] 男
}
about-age-ask = 大概多大？
# $mark (text, may be empty), $age
about-age = { $mark }{ $age ->
    [age-under-30] 30岁以下
    [age-30-44] 30到44岁
    [age-45-59] 45到59岁
   *[age-60-up] 60岁以上
}
about-back-ask = 是从外头回村里来的吗？
# $mark (text, may be empty), $from (study, work or no)
about-back = { $mark }{ $from ->
    [study] 在外头念完书回来的
    [work] 在外头打工回来的
   *[no] 一直在村里
}
about-hamlet = 住在村里哪一块？
# $hamlet (text)
about-hamlet-is = ✓ 住在：{ $hamlet }
about-hamlet-ask = 住在村里哪一块？自然村、哪个组、哪一头都行，最多20个字。打出来就行。
about-hamlet-none = 不说
about-delete = 这一页都删掉
about-deleted = 删了。
about-ask-back = 你在教别人了。你是从外头回村里来的吗？只算进全村的总数，满五个人才看得到。
about-ask-age = 你大概多大？看看老的少的是不是都有人来。只算进总数，满五个人才看得到。
about-ask-sex = 你也请人来了。你是女的还是男的？看看男的女的是不是都有人来。只算进总数，满五个人才看得到。
about-ask-home = 你家里还有别人在这儿学、在卖吗？有的话，一家只算一回。
about-noted = 记下了。想改，哪天到“说说我自己”里改都行。
# $age (as in about-age), $people, $count (number)
about-told-age = 村里到现在有{ $people }个人说自己{ $age ->
    [age-under-30] 不到30岁
    [age-30-44] 30到44岁
    [age-45-59] 45到59岁
   *[age-60-up] 60岁往上
}，近四周还在做的有{ $count }个。
# $who (woman or man), $people, $count (number)
about-told-sex = 村里到现在有{ $people }个人说自己是{ $who ->
    [woman] 女的
   *[man] 男的
}，近四周还在做的有{ $count }个。
about-skipped = 好，这个不再问了。

board-open = 全村走到哪里了
# $village (text)
board-title = { $village }走到哪里了
board-few = 答应算进总数的人还不到五个，现在还没有数能看。满了五个，当天夜里就算。
# $day (text)
board-counted = { $day }数的，一个月数一回。只数答应了的人，没答应的不猜，所以都是“至少”。
board-homes-few = 给网店干活的人家：答应的人还不够，五个起。
board-homes-hidden = 给网店干活的人家：不到5户。
# $homes (number)
board-homes = 给网店干活的人家：至少{ $homes }户。
# $homes, $percent (number), $households (text)
board-homes-share = 给网店干活的人家：至少{ $homes }户，全村{ $households }户，占{ $percent }%。
# $left (number) - households that are missing to the line
board-homes-line = 淘宝村的线，100户里10户：{ $left ->
    [0] 到了。
   *[other] 还差{ $left }户。
}
# $people (number)
board-homes-what = 卖货、打包、拍照、送货都算，一家只算一回。靠{ $people }个人说的。
# $reader (officer or another)
board-households-missing = { $reader ->
    [officer] 全村多少户还没填。填的地方：“协会的事”，“各村”，点开这个村。
   *[other] 全村多少户，协会还没填。
}
board-shops-few = 在卖的店：答应的人还不够，五个起。
board-shops-hidden = 在卖的店：不到5家。
# $shops (number)
board-shops = 在卖的店：至少{ $shops }家。
# $left (number) - shops that are missing to 100
board-shops-line = { $left ->
    [0] 不看户数，有100家店也行：到了。
   *[other] 不看户数，有100家店也行：还差{ $left }家。
}
# $people (number)
board-shops-what = 三个月里寄出3个包裹以上的才算。靠{ $people }个人记的。
board-sales-few = 一年卖的钱：愿意说的还不到五家。
board-sales-one = 一年卖的钱：差不多都是一家卖的，不给看。
# $sum (text)
board-sales = 一年卖的钱：至少{ $sum }。
# $isThere (yes or no), $left (text)
board-sales-line = { $isThere ->
    [yes] 淘宝村的线，1000万元：到了。
   *[no] 淘宝村的线，1000万元：还差{ $left }。
}
# $people (number)
board-sales-what = { $people }家自己说的，不满一万的零头去掉。
# $count, $people (number)
board-returned = 45岁以下、在外头念书打工又回来的：说了的{ $people }人里有{ $count }人。
# $count (number)
board-returned-train = 里头教别人的：{ $count }人。
board-other-village = 看别的村
board-which = 看哪个村？

capitals-everywhere = 所有的村
# $village (text)
capitals-title = { $village }的四样家底
capitals-title-all = 所有村的四样家底
capitals-few = 还没有数：不到五个人的，不算也不给看。满了五个，当天夜里就算。
# $day (text)
capitals-counted = { $day }数的，一个月数一回。括号里是头一回的数。
# $capital (human, social, financial or natural)
capitals-name = { $capital ->
    [human] 人
    [social] 人情
    [financial] 钱
   *[natural] 山水
}
capitals-picture = 看图
capitals-file = 导成表格
# $people (number)
capitals-rests = 靠{ $people }个人的数。
capitals-natural-ours = 山水这一样，青岩刘村当时没有算，是我们自己加的。
capitals-all-four = 四样一起看
# $figure
capitals-figure = { $figure ->
    [trained] 学会了的
    [trained-homes] 有人学会了的人家
    [trainers] 教会过别人的
    [returned] 回来的年轻人
    [returned-train] 回来又教别人的
    [learning] 学和教，10分里
    [depth] 一个带一个，最长几个人
    [breadth] 平均一人请来几个
    [helped] 帮过同行的
    [members] 入了协会的
    [belonging] 觉得是一起的，10分里
    [asking] 有人可问，10分里
    [homes] 给网店干活的人家
    [shops] 在卖的店
    [orders] 一天寄出的包裹
    [sales] 一年卖的钱，至少
    [keeping] 家里多剩了，10分里
    [nature] 三个好习惯做到几个
   *[local] 卖自家种的、做的
}
# $figure
capitals-what = { $figure ->
    [trained] “把店搭起来”和“好好寄到”两步都走完了的人，在答应算进总数的人里占多少。
    [trained-homes] 家里至少有一个人学会了。一家只算一回。
    [trainers] 教过别人一步，对方也说是他教的。
    [returned] 45岁以下、在外头念书或打工又回来的，在说了年纪和回没回来的人里占多少。
    [returned-train] 回来的年轻人里，教会过别人的占多少。
    [learning] 问的是：这三个月学到新的没有，教过别人没有？两样都有10分，一样5分。
    [depth] 从头一个人数起，一个请一个，最长的一条有几个人。
    [breadth] 答应算进总数的人，平均请来了几个人。
    [helped] 同行来问，答过、对方说有用的人。
    [members] 入了协会的人，在答应算进总数的人里占多少。
    [belonging] 问的是：觉不觉得跟这儿卖货的人是一起的？明明白白是，10分；有一点，5分。
    [asking] 问的是：卖货碰到难处，这儿问得到人吗？有好几个，10分；有一个，5分。
    [homes] 有人卖货、打包、拍照、送货的人家，一家只算一回。跟全村户数比，看“全村走到哪里了”。
    [shops] 三个月里寄出3个包裹以上。
    [orders] 最近28天寄出的，除以28。只算记了包裹数的人。
    [sales] 最近十二个月，自己说的或账本里加的，不满一万的零头去掉。没说的不猜。
    [keeping] 问的是：卖货以后，家里多剩了没有？明显多了，10分；多了一点，5分。
    [nature] 问的是：箱子再用、包裹合着寄、卖本地的东西，做到几样？平均数，满是3。
   *[local] 卖自家种的、做的，不是进货来卖的，在说了卖什么的人里占多少。
}
# $figure (as in capitals-figure)
capital-line-none = · { capitals-figure }：还不够五个人
# $figure, $people (number), $why (few, most or one)
capital-line-hidden = · { capitals-figure }：{ $why ->
    [few] 不到5个（{ $people }人里）
    [most] 差不多都是，差不到5个（{ $people }人里）
   *[one] 差不多都是一家的，不给看
}
# $month, $first (text; none: this is the first time)
capital-line-first = { $first ->
    [none] {""}
   *[other] （{ $month }：{ $first }）
}
# In all of these: $value (text), $part, $people (number) and what capital-line-first takes
capital-line-share = · { capitals-figure }：{ $people }人里{ $part }人，{ $value }{ capital-line-first }
capital-line-count = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-level = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-habits = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-rate = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-longest = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-a-day = · { capitals-figure }：{ $value }{ capital-line-first }
capital-line-money = · { capitals-figure }：{ $value }{ capital-line-first }
capitals-picture-here = 四样家底，一个月一个点。人：学和教；人情：觉得是一起的；钱：家里多剩了；山水：三个好习惯。
capitals-picture-subtitle = 各样10分里几分，都是大家自己答的
# $people (number)
capitals-picture-note = 最近一个月：每样至少{ $people }个人答。
capitals-picture-failed = 图这会儿画不出来。数是这些，一个月一个：
capitals-file-here = 四样家底，一个月一行。不到五个人的不在里头。
capitals-file-month = 月份
capitals-file-place = 哪里
capitals-file-capital = 哪样家底
capitals-file-figure = 数的什么
capitals-file-value = 数
capitals-file-people = 靠几个人
capitals-file-counted = 哪天数的
capitals-file-what = 怎么数的
# $why (few, most or one)
capitals-file-hidden = { $why ->
    [few] 不到5个
    [most] 差不多都是，差不到5个
   *[one] 差不多都是一家的
}

spread-open = 请来的都是谁
# $village (text)
spread-title = { $village }：请来的都是谁，谁在接着学
spread-title-all = 所有的村：请来的都是谁，谁在接着学
spread-few = 还没有数：说了自己的人不够五个。谁想说，点：☰ 更多，🙂 我，我的名字和村子，说说我自己。
# $day (text)
spread-what = { $day }数的。“请来的”是有人请才来的；“在学的”是四个礼拜里来过的。
# $spread (sex, age or hamlet)
spread-heading = { $spread ->
    [sex] 男和女
    [age] 年纪
   *[hamlet] 村里哪一块
}
# $group (text), $people, and $share, $invited, $on: percent, or -1: not shown
spread-line = · { $group ->
    [woman] 女
    [man] 男
    [age-under-30] 30岁以下
    [age-30-44] 30到44岁
    [age-45-59] 45到59岁
    [age-60-up] 60岁以上
    [untold] 没说的
    [other] 别的地方
   *[named] { $group }
}：{ $people }人{ $share ->
    [-1] {""}
   *[shown] ，占说了的{ $share }%
}{ $invited ->
    [-1] {""}
   *[shown] ；请来的{ $invited }%
}{ $on ->
    [-1] {""}
   *[shown] ；在学的{ $on }%
}
spread-hidden = 没写出来的，不到五个人，或者靠减法能算出来，就不给看。

# The numbers at the console
numbers-title = 数字
numbers-village = 只看一个村：写村名里的字
numbers-counting = 其余的正在数，等一会儿。
sheet-desk-how = 这页能打印：在浏览器里点打印，正好一张A4纸。
numbers-again = 再看一下
numbers-none = 人还太少，不到五个人的不显示。
# $part (text) - road, weeks, parcels, waits, board, capitals, spread
numbers-part = { $part ->
    [sheet] 这个月的一页纸
    [month] 那个月的一页纸
    [road] 大家走到哪一步了
    [weeks] 哪周来的，后来还在不在
    [parcels] 一天寄多少件
    [waits] 给师傅看要等多久
    [board] 村子走到哪儿了
    [capitals] 四样家底
   *[spread] 请了谁，谁还在做
}
# $part (text) - as above
numbers-picture = { $part ->
    [sheet] 一页纸：多少人，走到哪一步，包裹，最难的事，这个月做了什么
    [month] 一页纸：谁新来，走完哪一步，包裹，那个月做了什么
    [road] 一步一条：做完的人，正在做的人
    [weeks] 一周一条线：那周来的人，后来又来了多少
    [parcels] 一周一周，每天寄多少件
    [waits] 一村一条：一般要等多久
    [board] 离淘宝村的几条线还有多远
    [capitals] 一样家底一条线，一个月一个月看
   *[spread] 一群人一条：还在做的有多少
}。下面的表里也有。
# $part (text) - as above
numbers-what = { $part ->
    [road] 每一步有多少人做完了或者说早会了，有多少人正在做。正在做的多、做完的少，就该有人去教一教。
    [weeks] 同一周来的人，过了1、2、4、8、12周还有多少又来过。线掉得快，就问问头一周缺了什么。
    [parcels] 只算满的周，只算自己记下的，只算答应让算进去的人。所以比村里真寄出去的少。
    [waits] 最近给师傅看的东西，有一半在这么久里看过了。哪个村等得久，就再请一位师傅。
    [board] 给网店干活的人家对十分之一，网店对一百家，一年卖的对一千万元：这是淘宝村的几条线。每个数都是“至少”。
    [capitals] 人会做什么，有事能问谁，家里剩下多少，东西和田地爱不爱惜。一个月数一次，头一个月留着好比较。
   *[spread] 谁是被请来的，谁最近四周还来过，一群一群看。哪群人请得少，下回就先去问他们。
}
numbers-waits-heading = 一般要等多久，等得最久的在前
# $count (number); $unit (text) - minutes, hours, days
numbers-wait = { $unit ->
    [minutes] { $count }分钟
    [hours] { $count }小时
   *[days] { $count }天
}
numbers-board-heading = 离淘宝村的几条线还有多远
# $what (text) - homes, shops, sales
numbers-board = { $what ->
    [homes] 给网店干活的人家
    [shops] 有单的网店
   *[sales] 一年卖的
}
# $value, $line (text)
numbers-of = { $value }，线是{ $line }
# $invited, $on (text)
numbers-spread = 请来的{ $invited }，还在做的{ $on }
# $group (text) - as in spread-line
numbers-group = { $group ->
    [woman] 女的
    [man] 男的
    [age-under-30] 30岁以下
    [age-30-44] 30到44岁
    [age-45-59] 45到59岁
    [age-60-up] 60岁和以上
    [untold] 没说的
    [other] 别的地方
   *[named] { $group }
}
# $name (text) - what, there, line, group, people, invited, on
numbers-column = { $name ->
    [what] 什么
    [there] 现在
    [line] 线
    [group] 哪群人
    [people] 人数
    [invited] 请来的
   *[on] 还在做的
}

# The chains at the console
chains-title = 谁带来了谁
chains-what = 谁被谁带来，就排在谁下面。这里不写名字：愿意露名字的人，只给自己那条链上的人看。不到五个人的枝合在一起。
chains-picture = 一层就是一代。块越宽，从那里来的人越多，数字是块里有多少人。点一下就走过去。
chains-above = 从哪儿走来的
chains-all = 全部
# $number (number)
chains-branch = 第{ $number }枝
# $people, $generations (number)
chains-here = { $people }个人，{ $generations }代
chains-generations = 一代有多少人
# $number, $people (number)
chains-generation = 第{ $number }代：{ $people }个人
# $count (number)
chains-deeper = 后面还有{ $count }代。
# $level (text) - first, below
chains-branches = { $level ->
    [first] 一条条链，大的在前
   *[below] 一枝一枝，大的在前
}
# $count (number)
chains-more = 还有{ $count }枝，都比这些小。
# $people (number); $isAll (text) - yes, no
chains-rest = { $isAll ->
    [yes] 一共{ $people }个人。
   *[no] 其余的合起来{ $people }个人。
}
chains-few = 不到五个人，太少，不说。
chains-nobody = 还没有人从这里带来别人。
chains-too-many = 人太多，这一页画不下。总数看“数字”。
chains-whole = 都在这里了。

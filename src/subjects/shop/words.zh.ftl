## Shop: the menu, what is left, price and margin

shop-tools = 开店小工具
shop-what = 开店小工具。想算什么、记什么？
shop-sale = 卖一单剩多少
shop-price = 定价和利润
shop-cash = 记账本
shop-orders = 包裹和单量
shop-stock = 存货
shop-back = ← 返回
shop-no-words = 这个在这儿用不上。前面说的都留着。请打字告诉我。

sale-ask = 卖这一单，进来多少，出去多少？四个数写在一行：卖价、货、箱子、快递。比如：20 9 3 4.5。也可以先写卖价，别的我接着问。
sale-ask-goods = 货花了多少？比如：9
sale-ask-box = 箱子和快递单呢？比如：3
sale-ask-courier = 快递呢？比如：4.5
# $numbers (text)
sale-so-far = 说过的：{ $numbers }
sale-again = 再算一单
# $sum (text) - such as 50 − 8 − 2 = 40
told-sum = 照你的数算：{ $sum }，这一单剩这么多。
told-goods-open = 货的本钱、平台收的还没减。点下面，一样一样算到底。
told-fees-open = 平台收的、坏了退了的还没减。点下面，一样一样算到底。
told-owed = 钱还没收到，先不记账。
told-owed-out = 钱还没付，先不记账。
told-owed-how = 钱到手了，就写：
told-owed-out-how = 付了钱，就写：
told-owed-part = 还没收的没算进去。收到了，再写一行。
sale-title = 卖这一单剩多少：
# $in, $out, $left (text) - amounts such as 20 or 16.50
sale-left = 进来{ $in }，出去{ $out }，剩下{ $left }。
# $in, $out, $missing (text)
sale-missing = 进来{ $in }，出去{ $out }，每卖一单亏{ $missing }。价钱高一点，或者箱子、快递找便宜的？
# $coupon, $left (text)
sale-coupon-left = 买家要是用{ $coupon }元的券：剩下{ $left }。
# $coupon, $missing (text)
sale-coupon-missing = 买家要是用{ $coupon }元的券：亏{ $missing }。

# $phone (own or shared)
price-intro = 一样货，我只问三个数。一行写完也行：20 3 35。{ $phone ->
    [shared] 手机在谁手上，谁就看得到。
   *[own] 只有你看得到。
}
# $number, $last (number)
price-number = 第{ $number }句（共{ $last }句）
# $number, $last (number) - of what else costs something
price-number-more = 别的花销，第{ $number }句（共{ $last }句）
price-ask-name = 卖的货叫什么？比如：带壳核桃
price-ask-goods = 一单的货，本钱多少？比如：20。自家种的，就写收货的人肯给你多少。
price-ask-sending = 一单的包装加运费，一共多少？比如：3
price-ask-price = 你打算卖多少？比如：35
price-ask-packing = 好，分地方算。一单的箱子、胶带、快递单，单算多少？比如：2
price-ask-postage = 寄到远处，运费更贵吗？
price-alike = 到哪里都一样
price-postage-unread = 下面两个，点一个就行。
price-by-zone = 分地方算
price-ask-weight = 一个包裹几公斤？比如：1
# $kilos - heavy (over a kilo) or light
price-ask-near = { $kilos ->
    [heavy] 近处：头一公斤多少，每加一公斤多少，100个包裹里有几个。比如：3.5 1 60
   *[light] 近处：运费多少，100个包裹里有几个。比如：3.5 60
}
# $kilos - heavy or light; $left (text) - parcels of 100 that have no zone yet
price-ask-far = 远处（100个里还剩{ $left }个）：{ $kilos ->
    [heavy] 头一公斤多少，每加一公斤多少，有几个。比如：5 2 30
   *[light] 运费多少，有几个。比如：5 30
}
# $kilos - heavy or light; $left (text)
price-ask-remote = 很远的地方，100个里最后{ $left }个：{ $kilos ->
    [heavy] 头一公斤多少，每加一公斤多少？比如：9 6
   *[light] 运费多少？比如：9
}
price-ask-fee = 每收100，平台拿走多少？卖家App里写着，看一眼。比如：0.6
price-ask-advert = 每收100，你拿多少做广告？比如：8。不做就写0。
price-ask-returns = 100个包裹里，退回来几个，路上坏几个？比如：5 3
price-more-now = 记下了。你已经在寄包裹，还有五样小花销要算上，每样都能跳过。
price-none-back = 没有
price-some-back = 退5个，坏3个
price-ask-labour = 你自己的工夫：一个包裹几分钟，一小时该值多少。比如：6 20。不算也行。
# $what - pay, extra or share: which number is still missing; $told (text) - those that came
price-ask-other = { $what ->
    [pay] 一个{ $told }分钟。那你的工一小时想值多少？比如：20
    [extra] 第一公斤{ $told }。往后每多一公斤呢？比如：1
   *[share] { $told }，记着了。100个里有几个寄到那儿？比如：60
}
# $value (text) - an answer
price-so-far = 现在写着：{ $value }
price-stop = 先停一停
price-name-long = 有点长，几个字就行，比如：带壳核桃
# $name (text)
price-name-keep = 就叫：{ $name }
# $what (text) - which question of the price; somebody wrote that they do not know
price-not-known = { $what ->
    [goods] 大概的数就行，往后随时能改。收货的上门来，肯给多少？要是自己买进来的，当初花了多少？
    [sending] 去快递点问一句，寄一个多少钱，再加上箱子和胶带。还没问过，先点下面一个数，问清了再改。
    [price] 上卖货的App或者赶集时看看，一样的东西人家卖多少，就写多少。能落下多少，我来算。
   *[other] 大概的数就行，往后随时能改。下面有“跳过”的，点它也行。
}
# $what (text) - goods, sending, price
price-working-out = { $what ->
    [price] 看看一样的东西人家卖多少，就写多少。能落下多少，我来算；不合适再换个数试。
   *[other] 卖多少，正在这儿算，一个数一个数来。
}
price-too-large = 这个数太大了，是不是多打了一位？前面说的都留着。
price-goods-nothing = 货总有本钱，自家的也有：收货的人肯给你多少？
# $sum (text) - percent
price-share-sum = 加起来是{ $sum }个，所有地方合起来要正好100个。这一句请再写一遍。
price-mishaps-over = 超过100个了，请再写一遍。
price-rates-full = 平台和广告加起来，把100全拿走了，货钱没了。请写小一点。

# $name (text) - the goods
price-title = { $name }卖多少：
price-title-plain = 你的价：
# $money - yuan or other; $price (text) - amount
price-is = { $money ->
    [yuan] { $price }元
   *[other] { $price }
}
# $money - yuan or other; $left (text) - amount
price-leaves = { $money ->
    [yuan] 卖一单，剩下{ $left }元。
   *[other] 卖一单，剩下{ $left }。
}
# $money - yuan or other; $missing, $lowest (text) - amounts
price-loses = { $money ->
    [yuan] 卖一单，亏{ $missing }元。卖到{ $lowest }元才不亏。
   *[other] 卖一单，亏{ $missing }。卖到{ $lowest }才不亏。
}
price-work-out = 算算我的价
# $name (text) - the goods
price-with-mine = 拿我的{ $name }来算
price-with-mine-plain = 拿我自己的数来算
# $money - yuan or other; $price (text) - amount
known-price = { $money ->
    [yuan] 价你定过了：{ $price }元。
   *[other] 价你定过了：{ $price }。
}
known-cash = 账本你已经记上了。
# $count (number)
known-orders = 包裹你记过了，一共{ $count }个。
price-try = 换个价试试
price-more = 还有别的花销
price-look = 细看看
# $name (text)
price-look-at = { $name }，想看哪样？
price-look-at-plain = 想看哪样？
price-change = 改一个数
price-split = 钱去哪里了
price-cash = 要备多少现钱
price-list-button = 我的价钱
price-delete = 删掉

# $name (text)
price-split-title = { $name }：一单的钱去哪里了
price-split-title-plain = 一单的钱去哪里了
# $amount (text)
price-line-goods = 货：{ $amount }
# $amount (text)
price-line-sending = 包装和运费：{ $amount }
price-line-packing = 包装：{ $amount }
price-line-postage = 运费：{ $amount }
price-line-allowance = 留着补退货和坏货：{ $amount }
price-line-labour = 自己的工夫：{ $amount }
price-line-cost = 一单的本钱：{ $amount }
price-line-price = 卖价：{ $amount }
price-line-fee = 平台：{ $amount }
price-line-advert = 广告：{ $amount }
price-line-left = 剩下：{ $amount }

price-try-ask = 写一个价，比如 22。想试券就写减号：-3
price-try-title = 照这个价：
# $price, $left (text)
price-try-left = 卖{ $price }，一单剩下{ $left }。
# $price, $lowest, $missing (text)
price-try-loss = { $price }低于不亏的最低价{ $lowest }，一单亏{ $missing }。别这么卖。
# $price, $missing, $left (text)
price-try-adverts = 卖{ $price }，一单亏{ $missing }：广告拿走的太多。不做广告，能剩{ $left }。
price-try-more = 还可以再写一个。

price-cash-ask = 一天几个包裹，货款几天到手？几天到手，卖家App里写着。比如：20 12
# $parcels (number)
price-cash-days = 一天{ $parcels }个。钱过几天才到手？比如：12
price-cash-title = 头一笔货款到手之前，要备的现钱：
# $parcels, $days (number); $out, $need (text) - amounts
price-cash-need = 一天{ $parcels }个包裹，一个垫{ $out }（货、包装、运费），要垫{ $days }天，一共{ $need }。
# $packers, $pace, $hours (number)
price-packers = 打包要{ $packers }个人：一人一小时打{ $pace }个，打{ $hours }小时（这是举例，照你自己的快慢算）。

price-change-which = 改哪一个？
price-give-name = 起个名字
# $value (text)
price-field-name = 名字：{ $value }
price-field-goods = 货：{ $value }
# $value (text)
price-field-sending = 包装加运费：{ $value }
# $value (text)
price-field-price = 我卖：{ $value }
price-field-packing = 包装：{ $value }
price-field-postage = 运费：{ $value }
price-field-grams = 重量：{ $value }
price-field-near = 近处：{ $value }
price-field-far = 远处：{ $value }
price-field-remote = 很远：{ $value }
price-field-fee = 平台：{ $value }
price-field-advert = 广告：{ $value }
price-field-mishaps = 100个里退+坏：{ $value }
price-field-labour = 自己的工夫：{ $value }

price-mended = 改好了：

price-list = 你的价钱。点一个，看一看或者改一改。
price-list-empty = 还没有存过价钱。
price-new = 算一个新的
# $name (text)
price-unfinished = { $name }（没算完）
# $name (text)
price-delete-ask = 把{ $name }的价钱删掉吗？
price-delete-no = 不删，留着
price-deleted = 删掉了。

# $count (number) - at least 3; $village, $goods (text)
copycat-count = { $village }有{ $count }家店在卖{ $goods }。
copycat-what-helps = 这样好卖些：换个大小、分个等级、做个礼盒。纸箱合着买，快递合着寄。
# $elsewhere (yes, no) - in other countries
copycat-never-prices = { $elsewhere ->
    [yes] 好坏的标准可以一起定，价钱千万别一起定：好多国家不许同行这么干，问问当地部门。
   *[no] 好坏的标准可以一起定，价钱千万别一起定：手工品、收来的货，约定价钱是不许的。
}

## Shop: cash book

# $phone (own or shared)
cash-begin = { $phone ->
    [shared] 你的记账本。手机在谁手上，谁就看得到。
   *[own] 你的记账本，只有你看得到。
}
cash-how =
    进一笔、出一笔，各写一行：
    +45 核桃两袋
    -12 胶带
cash-own-first = 自己先垫了钱？头一行先写上：+200 本金
cash-write-on = 接着写：进的用+，出的用-。
cash-told = 你说的我看了。账上没记：记账要写钱数，像这样：+45 两筐
cash-still-open = 账本开着呢。接着写，或者点“记完了”。
# $phone (own or shared)
cash-first-line = 这就是你的记账本，{ $phone ->
    [shared] 手机在谁手上，谁就看得到。
   *[own] 只有你看得到。
}在这儿随时写一行就行。
cash-noted = 记在账上了。
cash-for-all = 我当这是一共的钱。
# $sum (text) - such as 3 × 12 = 36
cash-for-each = 是每一份的：{ $sum }
# $count (number)
cash-and-more = ……还有{ $count }行。
# $most (number)
cash-near-message = 一条消息最多写{ $most }行。
# $noted, $most (number)
cash-near-day = 今天记了{ $noted }行了。一天最多能记{ $most }行。包裹多的话，合在一起写一行就行。
cash-noted-twice = 上面刚有一行一模一样的。是发重了？点“{ cash-undo }”就行。
cash-edited = 你改了消息，账上记的还是原来那一行。在这儿改；再写一行就记重了。
cash-undo-else = 如果说的不是钱，是哪件活：打开那一步，重新发一遍就行。
cash-payment-look = 自己的余额也看一眼：这种消息有人造假。
# $most (number)
cash-left-message = 一回最多记{ $most }行。记上的都好好的。下面这些还没记。
# $most (number)
cash-left-day = 今天记满{ $most }行了，多的今天记不下。记上的都好好的。下面这些没记。
# $when (message or day)
cash-left-how = 按住下一条消息，复制，{ $when ->
    [day] 明天
   *[message] 现在
}再发给我。里面的日子不会错。
cash-undo = 撤回
cash-undo-more = 再撤回一步
cash-change = 改一下
cash-month-open = 看这个月
cash-done = 记完了
cash-list = 最近几行
cash-to-shop = ← 开店小工具
# $kind (one of the kinds of line)
cash-kind = { $kind ->
    [sales] 卖货
    [goods] 进货
    [packing] 包装
    [postage] 邮费
    [advert] 推广
    [wage] 工钱
    [refund] 退款
    [own] 自己的钱
   *[other] 其他
}
cash-kind-is = 类别：{ cash-kind }
cash-changed = 改好了，现在是：
cash-changed-all = 都改好了，现在是：
cash-removed = 从账上拿掉了：
cash-undone-add = 撤回了。这一行不在账上了：
cash-undone-edit = 撤回了。这一行又是原来的：
cash-undone-remove = 撤回了。这一行又回到账上：
cash-nothing-to-undo = 没有可撤回的了。
cash-side-ask = 先留着。这笔钱是进的还是出的？
cash-side-in = + 进的
cash-side-out = - 出的
cash-side-none = 不记这笔
cash-line-what = 就是这一行。要改哪里？
cash-edit-amount = 钱数
cash-edit-words = 说明
cash-edit-day = 日子
cash-edit-kind = 类别
cash-remove = 拿掉这一行
cash-leave = ← 不改了
cash-remove-ask = 这一行，从账上拿掉吗？
cash-whose-ask = 这本账只记店里的钱。这钱是拿来给店里用的吗？那就算自己的钱，不算卖货。跟店里没关系，就拿掉。
cash-whose-put-in = 垫进店里的
# $said (text) - a number
cash-which-number = { $said }是哪个数？对的点一下。
# $sum (text)
cash-in-all = 一共{ $sum }
cash-ask-amount =
    写对的钱数。
    比如：-12.50
cash-ask-words = 写一下是什么钱。
cash-ask-day = 是哪一天？点一下，或者写：12月5日
cash-ask-kind = 这一行是哪一类？
# $ago (number) - days ago
cash-day-ago = { $ago ->
    [0] 今天
    [1] 昨天
   *[other] 前天
}
# $line (text)
cash-line-now = 现在写的是：{ $line }
cash-unread = 这个还没记上：
cash-why-no-amount = 没看到准数。像这样写：+45 两筐
cash-why-two-amounts = 不止一个数，哪个是钱？在钱数前面写+或-。一笔钱写一行。
cash-why-by-piece = 一共几个，一共多少钱？把总数写上：+36 肥皂
cash-why-quantity = 这个数像是斤两或件数。钱数写在最前面。
cash-why-amount-odd = 钱数没看明白。直接写，比如 12.50
cash-why-amount-large = 一行记不下这么大的数。
cash-why-amount-zero = 零块钱，没进也没出。
cash-why-day-future = 这一天还没到。
cash-why-day-old = 这一天是一年多以前了。
cash-why-day-wrong = 日历上没有这一天。
cash-picture = 图片我看不懂，也不留。请把钱数打出来。是给学习那边看的？先点“记完了”，再发一次。
cash-no-words = 这个在这儿用不上，请打字写一行。
# $in, $out, $left (text) - amounts
cash-this-month = 这个月：进{ $in }，出{ $out }，剩{ $left }。
cash-list-title = 最近记的几行。
cash-list-how = 要改哪行，点它的号。
cash-earlier = ← 更早的
cash-later = 更近的 →
# $which (text), $from (text), $until (text), $count (number)
cash-days-title = { $which ->
    [today] 今天（{ $from }）
    [yesterday] 昨天（{ $from }）
    [last-week] 上周（{ $from }到{ $until }）
   *[other] 这周（{ $from }到{ $until }）
}：{ $count ->
    [0] 还没记。
   *[other] 记了{ $count }行。
}
# $when (text) - days, $count (number)
cash-sold-title = { $when }：{ $count ->
    [0] 账上没有卖货的。
   *[other] 账上卖了{ $count }笔。
}
# $amount (text)
cash-sold-total = 一共：{ $amount }
# $sum (text) - such as 2 + 3 = 5
cash-sold-pieces = 照你写的件数：{ $sum }
# $parcels (number)
cash-sold-parcels = 记了包裹：{ $parcels }个
# $month (text), $count (number)
cash-month-title = { $month }：{ $count ->
    [0] 还没记。
   *[other] 记了{ $count }行。
}
# $amount (text)
cash-month-in = 进：{ $amount }
cash-month-out = 出：{ $amount }
cash-month-left = 剩：{ $amount }
# $kind, $amount (text)
cash-month-kind = · { cash-kind } { $amount }
cash-month-own = 自己的钱：{ $amount }
cash-month-balance = 从开头算，手上该有：{ $amount }
# $month, $in, $out, $left (text)
cash-month-before = { $month }：进{ $in }，出{ $out }，剩{ $left }
# $count (number)
cash-missing-unsided = 有{ $count }行还不知道是进是出，在“最近几行”里。
# $count (number) - of the last fourteen days
cash-missing-days = 最近14天，有{ $count }天没记。要是没进也没出，就不用管。
cash-missing-postage = 没记邮费。包裹的邮费是谁出的？
cash-missing-goods = 没记进货。自家种的，也是有本钱的。
cash-missing-start = 自己先垫的钱还没记。有的话写：+200 本金
cash-file-month = 这个月的表
cash-file-all = 整本账的表
# $phone (own or shared)
cash-file-here = 你的账，做成了表，手机电脑都能打开。{ $phone ->
    [shared] 手机在谁手上，谁就打得开。
   *[own] 只发给了你。
}
cash-file-later = 账本很长，正在写表，一会儿就发给你。
cash-file-day = 日期
cash-file-what = 什么钱
cash-file-in = 进
cash-file-out = 出
cash-file-kind = 类别
cash-file-balance = 余额
cash-file-carried = 上月结下来的
# $amount (text)
cash-file-unsided = 进还是出？{ $amount }

## Shop: orders, stock, growth

orders-to-shop = ← 开店小工具
orders-back = ← 返回
orders-note-today = 记今天的包裹
orders-my-numbers = 我的数字
orders-other-number = 别的数
orders-other-day = 别的日子
orders-undo = 撤回
orders-change = 这天换个数
orders-picture = 看图
orders-file = 导成表格
# $ago (number) - days ago, 0 is today; $day (text) - a date
orders-ask = { $ago ->
    [0] 今天（{ $day }）寄出去几个包裹？
    [1] 昨天（{ $day }）寄出去几个包裹？
   *[other] { $day }寄出去几个包裹？
}
# $parcels (number)
orders-says-now = 现在记的是{ $parcels }个，再报一个数就换掉。
orders-ask-how = 点一个数，或者直接打。也可以打“昨天 5”。
# $ago (number), $day (text)
orders-type-ask = { $ago ->
    [0] 打一个数：今天（{ $day }）寄了几个。比如：12
   *[other] 打一个数：{ $day }寄了几个。比如：12
}
orders-which-day = 记哪一天？
orders-which-day-typed = 也可以直接打：“3天前 5”。
# $ago, $parcels (number), $day (text), $noted (yes or no)
orders-day = { $ago ->
    [0] 今天，{ $day }
    [1] 昨天，{ $day }
    [2] 前天，{ $day }
   *[other] { $day }
}{ $noted ->
    [yes] {" "}· { $parcels }个
   *[other] {""}
}
# $parcels (number)
orders-new-day = { $parcels }个。我问完以后，日子翻篇了。这是哪一天的？
# $ago, $parcels (number), $day (text)
orders-noted = { $ago ->
    [0] 记下了，今天（{ $day }）：
    [1] 记下了，昨天（{ $day }）：
   *[other] 记下了，{ $day }：
}{ $parcels ->
    [0] 没有包裹。
   *[other] { $parcels }个包裹。
}
# $parcels (number)
orders-said-before = 原来记的是{ $parcels }个。
# $parcels (number) - 1, 10, 30 or 100
orders-reached = { $parcels ->
    [1] 第一个包裹从你家寄出去了。
   *[other] 你家寄出去{ $parcels }个包裹了。
}
# $parcels (number)
orders-already = 本来就记着{ $parcels }个。
# $parcels (number), $day (text)
orders-undone = 撤回了。{ $day }又是{ $parcels }个。
# $day (text)
orders-undone-empty = 撤回了。{ $day }现在没有记。
# $days (number)
orders-too-old = 只能记今天和前{ $days }天的，别的日子记不了。
orders-nothing-yet = 还没记过。记上一天，我就帮你算。没记的日子不当作零。
# $noted (yes or no), $today, $week, $total (number)
orders-totals = { $noted ->
    [yes] 今天：{ $today }个。
   *[other] 今天：还没记。
}这星期：{ $week }个。从开头到现在：{ $total }个。
# $average (text), $over (number) - noted days, 1 to 7
orders-average = 平均每天{ $average }个（最近7天里记了{ $over }天）。
orders-no-average = 最近7天没记，平均数算不出来。
orders-stage-none = 阶段：还没有包裹。
orders-stage-few = 阶段：一天1到5个。
orders-stage-some = 阶段：一天6到20个。
orders-stage-many = 阶段：一天21到99个。
orders-stage-hundreds = 阶段：一天100个以上。
orders-next-none = 下一道坎：得让人看见你的货。先上一样，照片拍清楚，跟熟人说一声。
orders-next-few = 下一道坎：个个完好，按时寄出。头些单子是用来练手的。
orders-next-some = 下一道坎：邮费和打包的工夫。问三家快递的价，在一张桌子上打包。
orders-next-many = 下一道坎：写快递单占掉一晚上。试试一次打印出来，两个人分着干。
# $people (number)
orders-next-hundreds = 下一道坎：人手，还有到多少单就停。这么多要{ $people }个人打包，再备一个人。（举例：一人一小时40个，干7小时。）
# $from, $to (text)
orders-spark-days = { $from }到{ $to }：
orders-spark-gaps = （·是没记的日子。）
# $from, $to (text)
orders-spark-months = 按月看，{ $from }到{ $to }：
orders-picture-here = 到现在寄出去的包裹。
orders-picture-title = 你家寄出去的包裹
# $day (text)
orders-picture-by-day = 每天几个，到{ $day }。空着的是没记
# $day (text)
orders-picture-by-week = 每星期几个，到{ $day }。浅色的还没过完
# $day (text)
orders-picture-by-month = 每个月几个，到{ $day }。浅色的还没过完
orders-picture-average = 7天平均
orders-picture-failed = 图这会儿画不出来，先看这一行，意思一样：
orders-file-here = 记过的每一天，都在这张表里。可以存着，也可以打印。
orders-file-day = 日期
orders-file-parcels = 包裹数
first-parcel-show = 有人问起你的包裹吗？给他看这个。

stock-title = 架上的货。剩到几件该补货，我来帮你算，免得卖断了。
stock-add = 加一样货
stock-all = 全部货
# $name (text), $have (number), $now (yes or no)
stock-row = { $name } · { $have }{ $now ->
    [yes] {" "}· 该补货了
   *[other] {""}
}
# $count (number)
stock-told = 还剩{ $count }。是哪样货？点一下，我就记上。
# $count (number)
stock-told-new = 还剩{ $count }。我可以帮你记着，快没货了提醒你进货。点一下，说说是什么货。
stock-name-ask = 这样货叫什么？比如：核桃
# $name (text)
stock-daily-ask = { $name }：一天卖几件？比如：6
# $daily (text)
stock-daily-average = { $daily }：你最近7天的平均
stock-lead-ask = 从你下单到新货进屋，要几天？比如：4
stock-safety-ask = 万一来晚了，手边想多备几件？比如：10
stock-have-ask = 现在有几件？数一数，打个数。比如：40
# $name (text), $point (number)
stock-point = { $name }：剩{ $point }件就补货。
# $daily (text), $lead, $safety, $point (number)
stock-sum = 一天卖{ $daily }件，要卖{ $lead }天，再备{ $safety }件，就是{ $point }件。
# $have (number)
stock-now = 现在有{ $have }件：今天就补货。
# $have, $more (number)
stock-not-yet = 现在有{ $have }件：再卖{ $more }件才用补货。
stock-type = 打个数
stock-edit = 改数字
stock-drop = 删掉
# $name (text)
stock-drop-ask = 把{ $name }从单子上删掉？
stock-drop-yes = 删掉
stock-drop-no = 留着
# $name (text)
stock-dropped = { $name }已经删掉了。
# $most (number)
stock-full = 单子上最多记{ $most }样货。先删一样不卖的。

## Own numbers beside advice that costs money

judge-numbers-yes = 看我自己的数（只有我看得到）
judge-numbers-stop = 以后别摆我的数
judge-numbers-start = 答案旁边摆上我的数
judge-numbers-stopped = 好。你的数还在原处，我不再往答案旁边摆了。
# $phone (own or shared)
judge-numbers-started = 好。碰上要拿主意的事，我就问你看不看自己的数。{ $phone ->
    [shared] 手机在谁手上，谁就看得到。
   *[own] 只有你看得到。
}
judge-person-first = 拿主意之前，先跟人商量商量。
# $name (text)
judge-numbers-title = 照你自己算过的：{ $name }。
judge-numbers-title-plain = 照你自己算过的：
judge-numbers-own = 这都是你自己的数。买家买不买，这里头看不出来。
# $price, $left (text: amounts)
judge-left = 卖{ $price }，一单剩下{ $left }。
# $price (text)
judge-nothing-left = 卖{ $price }，一单什么也不剩。
judge-nothing-price = 再便宜，卖一单赔一单，卖得越多赔得越多。
judge-nothing-stock = 多进货也改不了。先把价钱理好，再说进货。
judge-nothing-ads = 做广告等于自己掏腰包。先把价钱理好，再说广告。
judge-nothing-loan = 借来的钱没有地方出钱还。
# $cut, $left (text: amounts), $percent (number)
judge-cut = 便宜{ $cut }，一单剩{ $left }：要多卖{ $percent }%，才剩得跟现在一样多。
# $cut (text)
judge-cut-all = 便宜{ $cut }，一单就什么也不剩，卖再多也没用。
# $pieces (number), $cost (text)
judge-lot = 进{ $pieces }件要{ $cost }，一件没卖就得先付。
# $daily (text), $days (number)
judge-lot-days = 你一天大约寄{ $daily }件：要{ $days }天才卖得完。
# $pieces, $days (number)
judge-shelf = 架上还有{ $pieces }件，够卖{ $days }天左右。
judge-no-pace = 你一天寄几件没有记过，要卖多久，谁也说不准。
# $most, $set (text: amounts)
judge-ads = 一单的广告费最多{ $most }，再多就什么也不剩。你算价钱时给广告留了{ $set }。
judge-nothing-credit = 付了钱的一单都不剩什么。先把价钱理好，再说赊账。
# $cost (text), $sales (number)
judge-credit = 一单收不回钱，亏掉{ $cost }：要再卖{ $sales }单收到钱的，才补得上。
# $sum (text), $sales (number)
judge-loan = 借{ $sum }，光还本钱就要卖{ $sales }单，利息还没算。
# $days (number)
judge-loan-days = 照现在的单量，有{ $days }天家里一分也不剩。

## A shop that costs more than it brings

loss-heard = 说出来就好。这样的人不少，不丢人。
# $name (text)
loss-calm = { $name }，说说你的店，慢慢看。
loss-orders = 做一单亏一单的话，单子多了只会亏得更多。没看清以前，别再往里投，也别借钱。
loss-limit = 家里说好的那个数到了。当初定它，就是为了今天：先停下，回家坐下说。别再往里投，也别借钱。
loss-no-numbers = 你的数我这里一个也没有。有三个就看得清：货钱、包装快递钱、卖价。
# $price, $loss, $lowest (text: amounts)
loss-sale = 卖{ $price }，一单倒贴{ $loss }。不亏的话，最低要卖{ $lowest }。
# $price, $left (text: amounts)
loss-sale-left = 照你算的价，卖{ $price }，一单剩{ $left }。手里没剩？那就是漏算了什么：退货、推广、纸箱。
# $in, $out (text: amounts)
loss-book = 你的账本：进来{ $in }，出去{ $out }。
# $count (number)
loss-parcels = 记了{ $count }个包裹。
# $limit (text)
loss-limit-is = 说好最多亏：{ $limit }。
loss-ways = 有三条实在的路，哪条都好。也可以先找人说说。

## Everywhere

yes = 是
skip = 跳过
more = 更多……
leave-it = 算了
tap-in-turn = 稍等，先看你前面发的，接着就是这个。
button-old = 这个按钮过时了，看下面最新的一条。
officers-only = 这个只有协会的人能用。
officers-shared = 设置里说这个账号是协会管事的。可是这个手机好几个人用，协会的事就不能在这里办。请跟装机器人的人说，换一个只有一个人用的账号。
cannot-read-that = 这个我看不懂，不要紧。打几个字，或者点下面的按钮。
only-text-before-joining = 我现在只看得懂文字，刚发来的没有留。咱们从这里开始：
needs-your-name = 这个要先让我记下你的名字。你没答应，我什么都不记。
row-left = 好，不弄了。什么都没发，也没改。
number-left = 前面问你的先放着，点这里接着来：
row-reads-text = 这里我只看文字。刚才问的还等着：打字写给我。

## The bot's own description

bot-description = 我教大家在网上卖东西，一次只做一件小事。不收钱。我绝不问你要钱、银行卡号、验证码。点“开始”就行。
bot-short-description = 学在网上卖东西，一次一件小事。不收钱。

## Commands, as the command menu shows them

command-start = 开始，或者接着来
command-next = 我的下一件事
command-progress = 我学到哪里了
command-ask = 问个问题
command-invite = 请邻居来
command-me = 我的名字和村子
command-language = 中文 / English
command-privacy = 记了什么，谁能看到
command-export = 把我的资料发给我
command-forget = 全部删掉
command-help = 怎么用
command-association = 协会的事：等着办的、发消息、一页纸
command-villages = 各村和邀请码
command-questions = 等人回答的问题
command-price = 算价钱：卖多少，剩多少
command-cash = 我的记账本
command-orders = 今天寄了几个，生意长得怎么样
command-peers = 谁请来了谁
command-topics = 看看有哪些话题
command-pause = 歇一阵，先别提醒我
command-review = 等我看的东西
command-mentees = 我带的学员
command-console = 在网页上看、在网页上办
command-broadcast = 给大家发消息
command-people = 人、管事的、学校的班
command-partners = 帮手：谁打包、谁送货、谁设计，名单也在这儿管
command-stats = 数字：走到哪步、谁留下了、包裹、谁带的谁

## The four main buttons

button-next = ▶️ 下一件事
button-progress = 📊 学到哪里了
button-ask = ❓ 提问
button-more = ☰ 更多

## Asking

ask-how = 想问什么就打出来，几个字也行。
either-full = 你前面写的我都留着。请先在下面点一下是哪种，再把最后这条发一遍，这条我还没留。

## Buttons and notes that several subjects show

relay-send = 发过去
more-invite = 请邻居来
more-questions = 等人回答的问题
more-peers = 谁请来了谁
mentors-only = 这个只有师傅能用。
mentor-back-button = 我回来了
undo-ten = ↩ 收回（10分钟内）
undo-late = 过了10分钟，收不回了。
back = ← 返回
look-open = 👀 等我看的
more-mentees = 我带的学员
mentees-page-before = ← 上一页
mentees-page-next = 下一页 →
members-button = 🤝 会员
more-partners = 🧰 附近找帮手

## Rights

help =
    我教大家在网上卖东西，一次只做一件小事。

    ▶️ 下一件事：从停下的地方接着来。
    ❓ 提问：或者直接打字问。
    📊 学到哪里了：看看走到哪里了。
    ☰ 更多：开店小工具、请邻居、我的资料、换语言。

    我绝不问你要钱、银行卡号、验证码。谁要，你就停。

## Failures: error-<code>, one for every ErrorCode in src/errors.ts

error-database-busy = 我现在记不了东西，过几分钟再试。
error-database-newer = 正在修，晚点再来。
error-knowledge-invalid = 我的资料有一处不对，正在修。
error-unexpected = 我这边出了点问题，已经记下了。请再发一遍。
edited-not-read = 你改了这条消息。我看的还是原来的话，转给了谁，谁看到的也是原来的。请把改好的重新发一条。
model-use-button = 程序写的回答

# What could not be read is said back, with an example
# $typed (text) - as it was typed; $asked - price, weight, share, count, parcels, name
not-read = { $asked ->
    [price] “{ $typed }”，没看出是多少钱。像这样写：28，或者28.5
    [weight] “{ $typed }”，没看出有多重。像这样写：1.5公斤，或者3斤
    [share] “{ $typed }”，没看出是100里的几个。像这样写：5
    [parcels] “{ $typed }”，没看出寄了几个。像这样写：7。记昨天的：昨天 5
    [name] “{ $typed }”，没看出是什么货。像这样写：带壳核桃
   *[count] “{ $typed }”，没看出是几。像这样写：12
}
# $typed (text); $asked - as above
which-number = “{ $typed }”，到底是几？写一个数。{ $asked ->
    [price] 像这样：28，或者28.5
    [weight] 像这样：1.5公斤，或者3斤
    [share] 像这样：5
   *[count] 像这样：12
}
# 说了话、没写数；$asked - 同上
number-alone-here = { $asked ->
    [price] 你说的我看了。这里只要一个数，多少钱：28，或者28.5。要是想问事，末尾加个问号。
    [weight] 你说的我看了。这里只要一个数，多重：1.5公斤，或者3斤。要是想问事，末尾加个问号。
    [share] 你说的我看了。这里只要一个数，100里几个：5。要是想问事，末尾加个问号。
    [parcels] 你说的我看了。这里只要一个数，寄了几个：7。记昨天的：昨天 5
   *[count] 你说的我看了。这里只要一个数：12。要是想问事，末尾加个问号。
}
# $example (text)
numbers-alone-here = 你说的我看了。这里只要数，像这样写：{ $example }。要是想问事，末尾加个问号。
# $typed, $one, $first, $second (text) - 12,50；12.50；12；50
comma-open = “{ $typed }”是{ $one }，还是{ $first }和{ $second }？一个数就写点：{ $one }。两个数就空一格：{ $first } { $second }
# $typed, $example (text)
line-not-read = “{ $typed }”，这个没看懂。像这样写：{ $example }

# Tables and forms of the console
page-show = 找一找
page-none = 这里没有。换个找法试试。
page-empty = 这里还什么都没有。
# $to (text) - today或learners
page-elsewhere = { $to ->
    [today] 看看今天还有什么事
   *[learners] 看看我带的学员
}
page-pages = 往后翻
page-first = 回到开头
page-next = 再往后
page-words = 写在这里
page-done = 好了，看下面。
page-answer = 交给它
page-export = 存成表格
page-export-long = 一个文件最多{ $most }行。先挑一部分，就不会漏。
page-all = 全部
page-what = 这是什么？
page-table = 看成表格

## Playbook

playbook-go-on = 接着来
playbook-go-on-anyway = 先往下走，回头再做
playbook-go-on-meanwhile = 先学后面的
playbook-enough = 今天到这儿
playbook-later = 以后再说
playbook-listen = 🔊 听
playbook-simpler = 说简单点
playbook-leave-it = 就这样，不改了
playbook-do-it-now = 现在做
playbook-begin-step = 开始这一步
playbook-look-again = 再看一遍
playbook-did-this = 这个我做过了
playbook-did-all = 这些我都做过了
playbook-all-steps = 全部步骤
playbook-my-things = 我给看过的
playbook-ask = 问个问题
playbook-invite = 请邻居来

# $number, $last (number) - this step and the last one; $title (text)
playbook-step-of = 第{ $number }步（共{ $last }步）：{ $title }
# $title (text)
playbook-step-outside = { $title }
playbook-steps = ✓ 做完了，~ 你说做过了，▶ 你在这儿。
# $minutes (number)
playbook-minutes = 一共大约{ $minutes }分钟。随时可以停下。
# $names (text) - titles of steps
playbook-needs-first = 要先做：{ $names }。
playbook-season-get-ready = 第一段（共四段）：准备
playbook-season-open = 第二段（共四段）：开店
playbook-season-sell = 第三段（共四段）：卖货
playbook-season-together = 第四段（共四段）：一起做
# $job (text) - the task that waits, in a few words
playbook-job = 下一件事：{ $job }
playbook-job-read-on = 下一件事：把这一步看完。
playbook-job-next-step = 下一件事：往下一步走。
playbook-earlier-steps = 前面还有这几步。哪一步你做过了，就点一下。没做过也不要紧，接着往下走，随时能回来看。
playbook-all-for-now = 眼下就到这儿：这条路走到头了。学到哪里都给你留着。
# $count (number) - how many buttons with earlier steps follow
playbook-earlier-left = 前面还有{ $count }步可以做：
playbook-stopped = 好，今天到这儿。学到哪里都给你留着。想接着来，点“▶️ 下一件事”。
# $job (text) - the task that comes next, in a few words
playbook-stopped-job = 下回就一件小事：{ $job }，五分钟。
# $title (text) - of a step
playbook-stopped-cards = 下回看几段“{ $title }”，五分钟。

# $count (number)
playbook-still-open = 这一步走到头了。还有{ $count }件事没做：
playbook-task-done = 这件做完了。接着来吗？

# $kind (text) - tap: buttons below answer it; show: words or a picture do
playbook-next-needs = { $kind ->
    [tap] 这件做了就来下一件。合适的点一下。
   *[show] 这件做了就来下一件。发在这里就行。
}
playbook-next-later = 现在不做？点“以后再说”，就来下一件。
# What somebody said who is asked for own words and sent none. $of (stuck, has, photo, waits)
playbook-no-words = { $of ->
    [stuck] 不用写得好。平常跟邻居怎么说，就怎么写，几个字就行；说给我听也行。
    [has] 那就发到这儿，有多少发多少。
    [photo] 随手拍一张就行：靠窗亮堂，手机拿稳。也可以叫家里人帮着按一下。
   *[waits] 活在这儿放着，丢不了。
}
# $days (number) - 0 is today
playbook-remind-set = { $days ->
    [0] 今天{ $hour }我再来问你。活在这儿放着。
    [1] 明天{ $hour }我再来问你。活在这儿放着。
   *[other] { $day }{ $hour }我再来问你。活在这儿放着。
}
playbook-tap-fits = 听到了。哪样最像，就点哪样。
playbook-tap-a-button = 请点下面的一个按钮。前面做的都还在。
playbook-quiz-again = 前几天的一道题，再想想。今天你怎么看？
playbook-quiz-returns = 过三天我再问你一次。

playbook-list-done = 好了
playbook-list-every = ✓ 一样不少
playbook-list-none = 一样都没有
# $least (number)
playbook-list-least = 请至少点{ $least }个，再点“好了”。要是没有这么多，就点“以后再说”。
# $count (number)
playbook-list-all = { $count }样都齐了。
# $count, $all (number)
playbook-list-some = { $all }样里有{ $count }样，记下了。
playbook-list-open = 没勾的，可以这样办：

playbook-household-alone = 就我一个
playbook-household-others = 还有别人
playbook-household-alone-noted = 知道了。家里以后有人一起做，再告诉我。
playbook-household-others-noted = 好。你们算一家，各学各的。把这个链接发给家里人。

playbook-by-text = ✍️ 写在这儿发给我。
playbook-by-voice = 🎤 说一段语音也行。
playbook-by-photo = 📷 发一张照片。
playbook-by-document = 📎 发一个文件。
playbook-by-link = 🔗 把链接复制了发到这儿。
playbook-by-number = 🔢 写个数，比如 20。
# $names (text) - what each number is; $example (text)
playbook-by-numbers = 🔢 写在一行里：{ $names }。比如：{ $example }
playbook-cover-names = 拍照之前，先把名字、号码遮住。
# $mentor (text)
playbook-mentor-sees = { $mentor }会看到这个。
playbook-association-sees = 协会的人会看到这个。
playbook-mentor-looks = { $mentor }会看的，你接着往下走就行。
playbook-association-looks = 协会的人会看的，你接着往下走就行。
# $kind - photo, voice, document or other
playbook-show-kept = { $kind ->
    [photo] 照片收好了。
    [voice] 你说的收好了。
    [document] 文件收好了。
   *[other] 收好了。
}
# $said (text) - what was told
playbook-kept = 记下了：{ $said }
# $told (text) - the numbers that came, each with what it is; $name (text) - what the next one is
playbook-number-next = 记下了：{ $told }。还差一样，{ $name }是多少？只写这一个数。
# $typed (text) - one letter
playbook-show-letter = 只有“{ $typed }”，看不出是什么。多写几个字：
playbook-show-something-else = 这个在这儿用不上。我要的是：
# $in, $out, $left (text) - amounts such as 20 or 16.50
playbook-left = 进来{ $in }，出去{ $out }。卖这一单剩下{ $left }。
# $in, $out, $missing (text)
playbook-nothing-left = 进来{ $in }，出去{ $out }。每卖一单亏{ $missing }。价钱高一点，或者箱子、快递找便宜的？这几个数随时能改。
# $in, $out, $left (text) - amounts
playbook-month-left = 进来{ $in }，出去{ $out }。这个月剩下{ $left }。
# $in, $out, $missing (text) - amounts
playbook-month-nothing-left = 进来{ $in }，出去{ $out }。这个月亏{ $missing }。先看看出去最多的是哪一样。这几个数随时能改。
playbook-link-odd = 这个不大像网址。我先记下。最好把链接再复制一次发给我。
playbook-shown-is-good = 你上次发的有人看过了，挺好，就留那一个。
playbook-nothing-shown = 现在没有可以改的。
playbook-shown-edited = 你改了消息，给看的还是原来那一份：{ $job }。想换成新的？点下面，再发一回。
playbook-show-new = 换新的
playbook-change-which = 你想重发哪一个？有人看过、说好之前，都能改。

more-shop = 🧮 开店小工具
chain-my-name = 我的名字给谁看
topics-button = 📖 话题
playbook-neighbours-may-see = 要是两天没人看，做过这一步的邻居可能帮着看。
class-my = 我的班

## Home

# $link (text)
household-link = 家里别的人点这个链接，或者用相机扫这张图：{ $link }
household-poster-headline = 扫一扫，一家人一起学

## My things

more-what = 想做什么？
more-me = 我的名字和村子
more-language = 中文 / English
more-privacy = 记了什么
more-help = 怎么用
language-ask = 中文还是 English?
language-set = 好，以后说中文。
# $name (text)
me = 我叫你：{ $name }
# $village (text)
me-village = 你的村子：{ $village }
me-no-village = 你的村子：还没说
# $count (number)
me-brought = { $count ->
    [0] 你还没请人来。
   *[other] 你请来了{ $count }个人。
}
me-change-name = 改名字
me-change-village = 改村子
me-name-ask = 我怎么叫你？打出来就行。
# $name (text)
me-name-set = 好，{ $name }。
# $link (text)
invite = 把这张图给邻居看，或者把链接发给他：{ $link }
invite-how = 他用相机扫一扫，或者点链接就行。图片存好了，没网也能用。不收钱，也不给钱。
invite-new-link = 换个新链接，旧的作废

## Reminders that somebody asked for

# $name (text)
remind-evening = { $name }，你好。你说这会儿接着来：

## Roads, branches, versions of a step

playbook-home = ☰ 菜单
playbook-back = ← 返回
playbook-seasons = 这条路分四段，点一段看里面的步子。不自己开店，给卖家搭把手也行。
# $mark (text), $number, $done, $all (number)
playbook-to-get-ready = { $mark } { $number } 准备 · { $done }/{ $all }
playbook-to-open = { $mark } { $number } 开店 · { $done }/{ $all }
playbook-to-sell = { $mark } { $number } 卖货 · { $done }/{ $all }
playbook-to-together = { $mark } { $number } 一起做 · { $done }/{ $all }
playbook-beside = 不开自己的店
playbook-beside-what = 不是人人都要开店。卖家要人打包、拍照、送货、种东西、回消息。从头一个看起，或者直接点你干的活。
playbook-beside-which = 好。开店的少不了帮手，跟着卖家干也有工钱。你想干哪样？
# $count, $number (number); $title (text) - of the step where they belong
playbook-papers-left = 第{ $number }步“{ $title }”还有{ $count }样没办，给你留着：
playbook-bring = 带邻居做
playbook-own-shop = 开自己的店
# Who works beside a seller says that they want a shop.
playbook-shop-wish = 想自己开店，路开着。从第一段学起，一次一件小活。跟着卖家学的都用得上，哪天想回来接着学也行。
playbook-second-job = 再学一样活
playbook-stay = 就干这个
playbook-three-ways = 给卖家搭手的活，你学会一样了。往后有三条路，条条都是成：开自己的店，再学一样活，或者就干这个。
playbook-stayed = 好。一样活干好了，店就撑得住。别的路一直开着，有事随时问我。
playbook-all-walked = 你要走的步子都走完了。往后的路，在你的订单里，在你教会的人那里。
playbook-all-for-now-kit = 眼下就到这儿：带邻居的全套办法你都有了。把会的教给一个邻居吧。想开自己的店，路也开着。
playbook-all-for-now-exit = 眼下就到这儿。你收得清清楚楚，学会的一样不丢。哪天想再来，你的位子还留着。
playbook-renewed = 你开始学以后，这一步改得更好了。新的有：
playbook-tool-price = 打开算价钱
playbook-tool-cash = 打开账本
playbook-tool-orders = 打开包裹记录
playbook-tool-stock = 打开存货单
playbook-tool-goal = 定个目标
playbook-tool-used = 这件活做完了：你用过一回了。
playbook-tool-said = 记下了：你已经做过。
playbook-coach-payer = 谁给你付钱？
playbook-coach-payer-people = 一个一个的散客
playbook-coach-payer-groups = 他们先订，我再做
playbook-coach-payer-firms = 公司，或好多家店
playbook-coach-goods = 你的货是种的、做的，还是进的？
playbook-coach-goods-grown = 自家种的
playbook-coach-goods-made = 自己做的吃食
playbook-coach-goods-craft = 手工做的东西
playbook-coach-goods-bought = 进货再卖
playbook-coach-month = 一个月能卖多少件？
playbook-coach-month-few = 不到30件
playbook-coach-month-some = 30到300件
playbook-coach-month-many = 300件以上
playbook-coach-business = 有营业执照或注册商标吗？
playbook-coach-business-no = 没有
playbook-coach-business-yes = 有
playbook-coach-is-c2c = 你适合C2C：个人卖给个人。用自己的名字开个小店，一件一件卖，最早的卖家就是这么干的。
playbook-coach-is-b2c = 你适合B2C：公司或个体户卖给个人。用登记的名字卖，能开发票。
playbook-coach-is-c2b = 你适合C2B：人家先订，你照着做。动手前先说好价钱、大小、哪天要，写下来。
playbook-coach-few = 先小着来。寄好十个包裹，比订个大计划学得多。
playbook-coach-papers-grown = 证照：在中国，卖自家种的，不管多少，都不用办营业执照。质量和税的规定照样要守。收邻居的来卖，是另一回事。
playbook-coach-papers-craft = 证照：在中国，卖自家手工做的，不管多少，都不用办营业执照。税的规定照样要守。
playbook-coach-papers-made = 证照：在中国，做出来的吃食，卖第一份之前就要有证，还要登记。办哪几样，先问市场监管所：12315。
playbook-coach-papers-bought = 证照：在中国，各平台加起来一年不超过100,000元，不用办营业执照；货本身要许可的除外。超过了，先登记。
playbook-coach-papers-elsewhere = 证照：卖第一份之前先问清：网上卖这个要不要登记？交什么税？吃的要不要许可？去问当地管小买卖的部门和税务部门。
playbook-coach-papers-business = 把营业执照亮在店铺页上。
# $elsewhere (yes, no)
playbook-coach-papers-firms = { $elsewhere ->
    [yes] 公司常要发票。答应之前，先问当地税务部门怎么开。
   *[no] 公司常要发票。答应之前，先问税务局怎么开：12366。
}
playbook-coach-change-c2c = 什么时候再想想：各平台加起来一年快到100,000元了（在中国，过了就要登记、办执照），或者老有人成批先订。
playbook-coach-change-own = 什么时候再想想：也卖起别人种的、别人做的，或者老有人成批先订。
playbook-coach-change-b2c = 什么时候再想想：有人成批来订自己要的大小、颜色。这样的单也接，照单做。
playbook-coach-change-c2b = 什么时候再想想：每周都有散客直接来买。那就给他们也开个小店。
playbook-coach-offer = 我适合哪种卖法？
playbook-coach-intro = 点四下，我就告诉你眼下适合哪种卖法。以后随时可以再问。

## Goal, pause, honest exit

goal-mine = 我的目标
# $goal (text)
known-goal = 你的目标定过了：{ $goal }

more-pause = 歇一阵

exit-want = 我不想做了
exit-stop = 不做了
exit-change = 换样货卖
exit-work = 给别的店干活
exit-sold = 其实卖出过
exit-on = 再做一阵
exit-break = 只想歇一阵
# $name (text)
exit-three-months = { $name }，你的店开好三个月了。
exit-no-shame = 这里还没记过包裹。这样的人不少，不丢人。试过了，心里就有数了。往后怎么走？哪条路都好。
exit-open = 哪天不做都行，不丢人。有三条实在的路。你学到哪里，这里都给你留着。
exit-is-stop = 好，定了就踏实。我不再提醒你。门一直开着，学到哪里都给你留着，哪天回来都行。照一张单子把店收好，该退的都拿回来。
exit-is-stop-unopened = 好，定了就踏实。我不再提醒你。店还没开，也就没什么要收的。门一直开着，学到哪里都给你留着。
exit-close = 把店好好收了
exit-is-change = 好。包裹和买家的事，你已经懂了，这个丢不了。我们再找三样手边的东西。
exit-look = 看看别的货
exit-is-work = 好。打包、拍照、回话、开车，你比新手强。先到卖家身边干一天。
exit-beside = 在卖家身边干一天
exit-is-sold = 说出来就好。包裹点一下就记上，能看着它多起来。
exit-note = 记包裹
exit-is-on = 好，接着做。至少三个月，我不再问这个。
exit-unopened = { $name }，你来这儿三个月了。
exit-unopened-no-shame = 店还没开。货、工夫、手续，哪样都能卡住人，不丢人。往后怎么走？哪条路都好。
exit-is-change-unopened = 好，那就再找三样手边的东西。先卖一个给熟人，就算开了头。
exit-is-work-unopened = 好，不少人就是这么起头的：给店里打包、拍照、回话、送货。先到卖家身边干一天。

## The village board and the four capitals

road-picture = 看图
road-here = 你走到了这里。
road-failed = 图这会儿画不出来，字在这儿：
# $name (text)
road-title = { $name }走到哪里了
# $done, $all (number)
road-subtitle = { $all }步，走完{ $done }步
# $state (done, claimed, now, next or later)
road-legend = { $state ->
    [done] 走完了
    [claimed] 以前做过
    [left] 没做完
    [now] 正在走
    [next] 下一步
   *[later] 往后
}

## Cards to print

cards-button = 十四步卡片，好打印
# $count, $page, $pages (number)
cards-title = 开网店，{ $count }步走 · 第{ $page }张，共{ $pages }张
cards-how = 沿虚线剪开，按顺序摆好。走完一步，就把那张翻过去。
cards-here = 两张A4纸，打印出来剪开就能用。每张卡片两种文字都有。
cards-failed = 卡片这会儿画不出来，先看字：


## Playbook

playbook-go-on = 接着来
playbook-go-on-anyway = 先往下走，回头再做
playbook-go-on-meanwhile = 先学后面的
playbook-enough = 今天到这儿
playbook-later = 以后再说
playbook-listen = 🔊 听
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
# $job (text) - first sentence of the task that waits
playbook-job = 下一件事：{ $job }
playbook-job-read-on = 下一件事：把这一步看完。
playbook-job-next-step = 下一件事：往下一步走。
playbook-earlier-steps = 前面还有这几步。哪一步你做过了，就点一下。没做过也不要紧，接着往下走，随时能回来看。
playbook-all-for-now = 眼下就到这儿：这条路走到头了。学到哪儿都给你留着。
# $count (number) - how many buttons with earlier steps follow
playbook-earlier-left = 前面还有{ $count }步可以做：
playbook-stopped = 好，今天到这儿。学到哪儿都给你留着。想接着来，点“▶️ 下一件事”。

# $count (number)
playbook-still-open = 这一步走到头了。还有{ $count }件事没做：
playbook-task-done = 这件做完了。接着来吗？

playbook-tap-a-button = 请点下面的一个按钮。前面做的都还在。
playbook-quiz-again = 前几天的一道题，再想想。今天你怎么看？
playbook-quiz-returns = 过三天我再问你一次。

playbook-list-done = 好了
# $least (number)
playbook-list-least = 请至少点{ $least }个，再点“好了”。要是没有这么多，就点“以后再说”。
# $count (number)
playbook-list-all = { $count }样你都有了。
# $count, $all (number)
playbook-list-some = { $all }样里你有{ $count }样，记下了。

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
playbook-show-kept = 记下了。
playbook-show-something-else = 这个在这儿用不上。我要的是：
# $count (number)
playbook-numbers-unread = { $count ->
    [1] 我要一个数，用数字写，比如 20。请再写一遍。
   *[other] 我要{ $count }个数，用数字写在一行里。请再写一遍。
}
# $in, $out, $left (text) - amounts such as 20 or 16.50
playbook-left = 进来{ $in }，出去{ $out }。卖这一单剩下{ $left }。
# $in, $out, $missing (text)
playbook-nothing-left = 进来{ $in }，出去{ $out }。每卖一单还差{ $missing }。价钱高一点，或者箱子、快递找便宜的？这几个数随时能改。
# $in, $out, $left (text) - amounts
playbook-month-left = 进来{ $in }，出去{ $out }。这个月剩下{ $left }。
# $in, $out, $missing (text) - amounts
playbook-month-nothing-left = 进来{ $in }，出去{ $out }。这个月还差{ $missing }。先看看出去最多的是哪一样。这几个数随时能改。
playbook-link-odd = 这个不大像网址。我先记下。最好把链接再复制一次发给我。
playbook-shown-is-good = 你上次发的有人看过了，挺好，就留那一个。
playbook-nothing-shown = 现在没有可以改的。
playbook-change-which = 你想重发哪一个？有人看过、说好之前，都能改。

## Answers

answers-helped = 明白了
answers-not-clear = 没看懂
answers-ask-person = 问师傅
answers-browse = 看看有哪些话题
answers-leave = 算了
answers-none = 都不是
answers-which = 你问的是哪一个？
answers-unknown =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    可以问师傅，一般明晚前回，会看到你的名字和问题。
    没回之前，别交钱，别签字。
# $cite (text) - the source in plain words; $month (number, 1-12), $year (text)
answers-source = 依据：{ $cite }，{ $year }年{ $month }月核对。
# $month (number, 1-12), $year (text) - the month by which somebody should have looked again
answers-expired = 这条本该在{ $year }年{ $month }月前再核对，照做之前先问一声。
# $country (text) - two capital letters
answers-other-country = { $country ->
    [CN] 这是中国的规定；在别处请问当地部门。
   *[other] 这是别国（{ $country }）的规定，请问当地部门。
}
answers-disputed = 这件事说法不一。照做之前，先问当地部门，或者问问人。
answers-caution = 花钱之前，先小试一下，或者问问师傅。

## Everywhere

yes = 是
skip = 跳过
more = 更多……
leave-it = 算了
too-fast = 太快了，等一分钟再发。
button-old = 这个按钮过时了，看下面最新的一条。
officers-only = 这个只有协会的人能用。
cannot-read-that = 这个我这里用不上。打字或者点按钮吧。
only-text-before-joining = 我现在只看得懂文字。咱们从这里开始：

## The bot's own description

bot-description = 我教大家在网上卖东西，一次只做一件小事。不收钱。我绝不问你要钱、银行卡号、验证码。点“开始”就行。
bot-short-description = 学在网上卖东西，一次一件小事。不收钱。

## Commands, as the command menu shows them

command-start = 开始，或者接着来
command-next = 我的下一件事
command-progress = 我学到哪儿了
command-ask = 问个问题
command-invite = 请邻居来
command-me = 我的名字和村子
command-language = 中文 / English
command-privacy = 记了什么，谁能看到
command-export = 把我的资料发给我
command-forget = 全部删掉
command-help = 怎么用
command-villages = 各村和邀请码
command-questions = 等人回答的问题

## The four main buttons

button-next = ▶️ 下一件事
button-progress = 📊 学到哪儿了
button-ask = ❓ 提问
button-more = ☰ 更多

## Joining

joining-hello = 你好！欢迎你来。
# $name (text)
joining-hello-from = 你好！是{ $name }请你来的。
joining-what-i-do = 我教大家在网上卖东西，一次只做一件小事。不收钱。我绝不问你要钱、银行卡号、验证码。
joining-who-runs = 谁办的？
joining-who-runs-answer = 我是县电商协会办的。我说的话，是卖家和村里的师傅写的。不收钱，拉人来也不给钱。你用哪种语言？
joining-code-unknown = 这个邀请我不认识，可能过期了。没关系，没有它也能开始。
joining-already-here = 你已经在这里了，这个邀请不用再点。
joining-consent = 我能记下你的名字、村子和学到哪儿吗？下回好接着来。我是县电商协会办的。记下的，你哪天想删都行。
joining-consent-yes = 可以
joining-consent-no = 不用记，我只问问
joining-consent-who = 谁能看到？
joining-who-sees = 你自己的，你都能看到。村里的师傅能看到你的名字、学到哪步、给他看的东西，还有你问人的话。协会只看五个人以上的合计。别的学员看不到，除非你答应。我能记下你吗？
joining-declined = 好，什么都不记。网上卖东西的事，想问就打字。
joining-remember-after-all = 开始学
# $name (text)
joining-remembered = 好，{ $name }。下面四个按钮一直都在。
# $name, $village (text)
joining-village-same = { $name }是{ $village }的。你也是吗？
joining-village-another = 别的村
joining-village-choose = 你是哪个村的？点一下，或者打出村名。
joining-village-type = 你是哪个村的？打出村名。
joining-village-later = 以后再说
joining-village-unreadable = 没看出是哪个村。只打村名就行，比如：上溪村。
# $name (text)
joining-village-near = 我还不认识{ $name }。是下面哪一个吗？
# $name (text)
joining-village-new = 我还不认识{ $name }。加上它吗？
# $name (text)
joining-village-add = 加上{ $name }
joining-village-retype = 重新打
joining-village-set = 记下了。
joining-placement = 你现在到哪一步了？怎么答都行。
joining-placement-nothing = 还没东西卖
joining-placement-goods = 有东西，没开店
joining-placement-shop = 开了店
joining-placement-daily = 天天有单
joining-placement-neighbours = 想带邻居做
joining-worst-problem = 你现在最头疼的是什么？
# $name (text)
welcome-back = { $name }，又见面了。学到哪儿都给你留着。

## Home

# $link (text)
household-link = 家里别的人点这个链接，或者用相机扫这张图：{ $link }
household-joined = 好，记下了，你们是一家。

## Asking

ask-how = 想问什么就打出来，几个字也行。
answer-helped = 好，记下了。
answer-left = 好。想问随时问。
either-ask = 这是这件事的回答，还是想问问题？
either-task = 是回答
either-question = 想问问题
visitor-unknown =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    没弄清楚之前，别交钱，别签字。
    想让人来答也行，那得让我记下你的名字。
voice-unread = 语音我还听不懂，协会的人能听。他们会看到你的名字、村子和这条语音。发过去吗？
picture-unread = 图片我看不准，协会的人能看。他们会看到你的名字、村子和这张图。先把名字和号码遮住。发过去吗？
topics-title = 想看哪一部分？
topics-of-step = 点一个问题。
topics-back = ← 返回
topics-all-steps = ← 全部
topics-step-1 = 找人、说清目的
topics-step-2 = 卖什么
topics-step-3 = 谁干什么
topics-step-4 = 网上市场怎么回事
topics-step-5 = 开户和守法
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

relay-confirm = 协会的人会看到你的名字、村子和问题。发过去吗？
relay-send = 发过去
relay-sent = 发过去了，一般明晚前回。后面的可以照样学。
relay-already-sent = 已经发过去了，有回音就告诉你。
relay-nobody-yet = 现在还没有人能回答。你的问题我留着，有人了马上发过去。没回之前，别交钱，别签字。
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
# $name (text)
relay-passed-on = 转给{ $name }了。
relay-gone = 这个人的资料已经删了，你的话没有转过去。
questions-none = 没有等人回答的问题。
# $questions, $people (number)
questions-how = 这些在等：{ $questions }个问题，{ $people }个人问的。回复哪一条，我就转给问的人。

## My things

more-what = 想做什么？
more-invite = 请邻居来
more-me = 我的名字和村子
more-language = 中文 / English
more-privacy = 记了什么
more-help = 怎么用
more-villages = 各村
more-questions = 等人回答的问题
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

## Rights

privacy = 我记着：你的名字、村子、语言、谁请你来的、学到哪儿、你勾的、写的、给人看的东西，你问的问题、定的目标，还有你在这儿算的价、记的账、包裹数、存货。不记电话号码、银行卡、身份证。
privacy-who = 这些你都能看到。价钱和账，只有你看得到。村里的师傅能看到你学到哪步、给他看的东西；两天没人看，做过那一步的邻居和协会也能看到，免得你一直等。月账不给邻居看。别的，协会只看五个人以上的合计。每条消息处理完，这里就不留原文了。
privacy-export = 全部发给我
privacy-forget = 全部删掉
export-done = 我记着的，全在这个文件里。
forget-nothing = 我没有记你的东西。
forget-confirm = 全部删掉吗？学到哪儿、给人看的、问过的、记的账，都没了，找不回来。你请来的人还在，只是没有你的名字。
forget-yes = 全部删掉
forget-no = 不删，留着
forget-kept = 都留着。
forget-done = 全删了。哪天想再来，点 /start。祝你顺利。
help =
    我教大家在网上卖东西，一次只做一件小事。

    ▶️ 下一件事：从停下的地方接着来。
    ❓ 提问：或者直接打字问。
    📊 学到哪儿了：看看走到哪儿了。
    ☰ 更多：开店小工具、请邻居、看资料、换语言。

    我绝不问你要钱、银行卡号、验证码。谁要，你就停。

## Officers

villages-title = 各村。点一个，看它的链接。
# $name (text), $members (number), $state (proposed or listed)
villages-row = { $name } · { $members }人{ $state ->
    [proposed] {" "}· 新
   *[other] {""}
}
villages-add = 加一个村
villages-name-ask = 村子叫什么？打出村名。
# $name, $link (text)
villages-one = { $name }。点这个链接来的人，就记在这个村：{ $link }
villages-new-code = 换个新链接，旧的作废
villages-list = 放进名单

## Failures: error-<code>, one for every ErrorCode in core/errors.ts

error-database-busy = 我现在记不了东西，过几分钟再试。
error-database-newer = 正在修，晚点再来。
error-knowledge-invalid = 我的资料有一处不对，正在修。
error-playbook-step-missing = 这一部分改过了。点“下一件事”接着来。
error-unexpected = 我这边出了点问题，已经记下了。请把刚才的再发一遍。

## Reminders that somebody asked for

# $name (text)
remind-evening = { $name }，晚上好。你说今晚接着来：

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
playbook-bring = 带邻居做
playbook-own-shop = 开自己的店
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
playbook-tool-orders = 打开订单本
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
playbook-coach-business = 你有登记过的生意或牌子吗？
playbook-coach-business-no = 没有
playbook-coach-business-yes = 有
playbook-coach-is-c2c = 你适合C2C：个人卖给个人。用自己的名字开个小店，一件一件卖，最早的卖家就是这么干的。
playbook-coach-is-b2c = 你适合B2C：生意卖给个人。用登记的名字卖，能开发票。
playbook-coach-is-c2b = 你适合C2B：人家先订，你照着做。动手前先说好价钱、大小、哪天要，写下来。
playbook-coach-few = 先小着来。寄好十个包裹，比订个大计划学得多。
playbook-coach-papers-grown = 证照：在中国，卖自家种的，不管多少，都不用办营业执照。质量和税的规定照样要守。收邻居的来卖，是另一回事。
playbook-coach-papers-craft = 证照：在中国，卖自家手工做的，不管多少，都不用办营业执照。税的规定照样要守。
playbook-coach-papers-made = 证照：在中国，做出来的吃食，卖第一份之前就要有证，还要登记。办哪几样，先问市场监管所：12315。
playbook-coach-papers-bought = 证照：在中国，各平台加起来一年不超过100,000元，不用办营业执照；货本身要许可的除外。超过了，先登记。
playbook-coach-papers-business = 把营业执照亮在店铺页上。
playbook-coach-papers-firms = 公司常要发票。答应之前，先问税务局怎么开：12366。
playbook-coach-change-c2c = 什么时候再想想：各平台加起来一年快到100,000元了，或者老有人成批先订。
playbook-coach-change-own = 什么时候再想想：也卖起别人种的、别人做的，或者老有人成批先订。
playbook-coach-change-b2c = 什么时候再想想：有人成批来订自己要的大小、颜色。这样的单也接，照单做。
playbook-coach-change-c2b = 什么时候再想想：每周都有散客直接来买。那就给他们也开个小店。
playbook-coach-offer = 我适合哪种卖法？
playbook-coach-intro = 点四下，我就告诉你眼下适合哪种卖法。以后随时可以再问。

## Shop: the menu, what is left, price and margin

command-price = 算价钱：卖多少，剩多少
more-shop = 🧮 开店小工具
shop-tools = 开店小工具
shop-what = 开店小工具。想算什么、记什么？
shop-sale = 卖一单剩多少
shop-price = 定价和利润
shop-cash = 记账本
shop-orders = 包裹和单量
shop-stock = 存货
shop-back = ← 返回
shop-unread = 这个没看懂。前面说的都留着。请用数字写。
shop-no-words = 这个在这儿用不上。前面说的都留着。请打字告诉我。

sale-ask = 卖这一单，进来多少，出去多少？四个数写在一行：卖价、货、箱子、快递。比如：20 9 3 4.5。也可以先写卖价，别的我接着问。
sale-ask-goods = 货花了多少？比如：9
sale-ask-box = 箱子和面单呢？比如：3
sale-ask-courier = 快递呢？比如：4.5
# $numbers (text)
sale-so-far = 说过的：{ $numbers }
sale-again = 再算一单
sale-title = 卖这一单剩多少：
# $in, $out, $left (text) - amounts such as 20 or 16.50
sale-left = 进来{ $in }，出去{ $out }，剩下{ $left }。
# $in, $out, $missing (text)
sale-missing = 进来{ $in }，出去{ $out }，还差{ $missing }。价钱高一点，或者箱子、快递找便宜的？
# $coupon, $left (text)
sale-coupon-left = 买家要是用{ $coupon }元的券：剩下{ $left }。
# $coupon, $missing (text)
sale-coupon-missing = 买家要是用{ $coupon }元的券：还差{ $missing }。

price-intro = 一样货，我问九句，就把价算出来。说一句记一句，随时能停。只有你看得到。
# $number, $last (number)
price-number = 第{ $number }句（共{ $last }句）
# $name (text) - the goods; $number, $last (number)
price-number-of = { $name } · 第{ $number }句（共{ $last }句）
price-ask-name = 卖的货叫什么？比如：带壳核桃
price-ask-goods = 一单的货，本钱多少？比如：9。自家种的，就写收货的人肯给你多少。
price-ask-packing = 一单的箱子、胶带、面单要多少？比如：2
price-ask-postage = 寄一个包裹，快递收多少？比如：4.5。远处更贵？点“分地方算”。
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
price-none-back = 没有
price-some-back = 退5个，坏3个
price-ask-labour = 你自己的工夫：一个包裹几分钟，一小时该值多少。比如：6 20。不算也行。
price-ask-margin = 每收100，你想留下多少？比如：20
# $value (text) - an answer
price-so-far = 现在写着：{ $value }
price-stop = 先停一停
price-name-unread = 没看出是什么货。写上你卖什么，比如：带壳核桃
price-name-long = 有点长，几个字就行，比如：带壳核桃
# $name (text)
price-name-keep = 就叫：{ $name }
price-too-large = 这个数太大了，是不是多打了一位？前面说的都留着。
price-goods-nothing = 货总有本钱，自家的也有：收货的人肯给你多少？
# $sum (text) - percent
price-share-sum = 加起来是{ $sum }个，所有地方合起来要正好100个。这一句请再写一遍。
price-mishaps-over = 超过100个了，请再写一遍。
price-rates-full = 平台、广告、你想留的，加起来把100全拿走了，货钱没了。请写小一点。

# $name (text) - the goods
price-title = { $name }该卖多少：
# $lowest (text) - amount
price-lowest = 最低卖{ $lowest }才不亏：一分不剩，一分不差。
# $lowest (text)
price-lowest-adverts = 算上广告：{ $lowest }。
# $margin (text) - percent; $price, $round (text) - amounts
price-wanted = 每100想留{ $margin }：卖{ $price }，凑个整价{ $round }。
# $price, $left (text)
price-left = 卖{ $price }，一单剩下{ $left }。
# $loss (text)
price-one-back = 退回来一单，亏{ $loss }。
price-saved = 存好了，只有你看得到。
price-try = 换个价试试
price-change = 改一个数
price-split = 钱去哪儿了
price-cash = 要备多少现钱
price-list-button = 我的价钱
price-delete = 删掉

# $name (text)
price-split-title = { $name }：一单的钱去哪儿了
# $amount (text)
price-line-goods = 货：{ $amount }
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
price-cash-title = 头一笔货款到手之前，要备的现钱：
# $parcels, $days (number); $out, $need (text) - amounts
price-cash-need = 一天{ $parcels }个包裹 × 货、包装、运费{ $out } × { $days }天 = { $need }。
# $packers, $pace, $hours (number)
price-packers = 打包要{ $packers }个人：一人一小时打{ $pace }个，打{ $hours }小时（这是举例，照你自己的快慢算）。

price-change-which = 改哪一个？
# $value (text)
price-field-name = 名字：{ $value }
price-field-goods = 货：{ $value }
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
price-field-margin = 想留：{ $value }

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
copycat-never-prices = 好坏的标准可以一起定，价钱千万别一起定：在中国，手工品、收来的货，约定价钱是不许的。

## Shop: cash book

command-cash = 我的记账本
cash-begin = 你的记账本，只有你看得到。
cash-how =
    进一笔、出一笔，各写一行：
    +45 核桃两袋
    -12 胶带
cash-own-first = 自己先垫了钱？头一行先写上：+200 本金
cash-write-on = 接着写：进的用+，出的用-。
cash-still-open = 账本开着呢。接着写，或者点“记完了”。
cash-first-line = 这就是你的记账本，只有你看得到。在这儿随时写一行就行。
cash-noted = 记在账上了。
# $count (number)
cash-and-more = ……还有{ $count }行。
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
cash-removed = 从账上拿掉了：
cash-undone-add = 撤回了。这一行不在账上了：
cash-undone-edit = 撤回了。这一行又是原来的：
cash-undone-remove = 撤回了。这一行又回到账上：
cash-nothing-to-undo = 没有可撤回的了。
cash-side-ask = 先留着。这笔钱是进的还是出的？
cash-side-in = + 进的
cash-side-out = - 出的
cash-side-none = 不记这笔
cash-line-what = 就是这一行。要改哪儿？
cash-edit-amount = 钱数
cash-edit-words = 说明
cash-edit-day = 日子
cash-edit-kind = 类别
cash-remove = 拿掉这一行
cash-leave = ← 不改了
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
cash-why-no-amount = 没看到钱数，请用数字写。
cash-why-two-amounts = 不止一个数，哪个是钱？在钱数前面写+或-。一笔钱写一行。
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
cash-file-here = 你的账，做成了表，手机电脑都能打开。只发给了你。
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

command-orders = 今天寄了几个，生意长得怎么样
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
# $typed (text) - as it was typed
orders-unreadable =
    这句里没看出寄了几个：“{ $typed }”
    只打一个数就行，比如：7。记昨天的就打：昨天 5。
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
orders-next-many = 下一道坎：写面单占掉一晚上。试试一次打印出来，两个人分着干。
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
stock-name-ask = 这样货叫什么？比如：核桃
# $name (text)
stock-daily-ask = { $name }：一天卖几件？比如：6
# $daily (text)
stock-daily-average = { $daily }：你最近7天的平均
stock-lead-ask = 从你下单到新货进屋，要几天？比如：4
stock-safety-ask = 万一来晚了，手边想多备几件？比如：10
stock-have-ask = 现在有几件？数一数，打个数。比如：40
# $typed (text)
stock-unreadable = 这句里没看出数字：“{ $typed }”
# $typed (text)
stock-name-unreadable = 这个当不了名字：“{ $typed }”
# $name (text), $point (number)
stock-point = { $name }：剩{ $point }件就补货。
# $daily (text), $lead, $safety, $point (number)
stock-sum = 一天{ $daily }件×{ $lead }天+备{ $safety }件={ $point }件
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

## Chain and second teacher

command-peers = 谁请来了谁
more-peers = 谁请来了谁
chain-my-name = 我的名字给谁看
chain-begins-here = 你是自己来的，从你这里开始。
# $name (text)
chain-brought-by = 是{ $name }请你来的。
chain-brought-by-somebody = 有人请你来的，这个人没有留名。
# $count (number) - people above who brought me
chain-before = 再往前还有{ $count }个人。
chain-nobody-yet = 你还没请人来。把你的链接给邻居看看，他来了，这里就看得到。
# $count (number) - people in a generation
chain-first = 你请来了{ $count }个人。
# $count (number)
chain-second = 他们又请来{ $count }个人。
# $count (number)
chain-third = 再往下，又请来{ $count }个人。
# $count (number) - people of the fourth and all later generations
chain-further = 后面还来了{ $count }个人。
# $people, $generations (number) - at most 50 generations are counted
chain-all = 一共{ $people }个人，{ $generations ->
    [50] 50代，再往下不数了。
   *[other] { $generations }代。
}
chain-names = 愿意让人看到名字的：
chain-no-names = 离你近的人里，还没有谁愿意露名字。
# $who (text) - name and village; $number (number) - a step
chain-person-step = { $who } · 第{ $number }步
# $mark (text) - a bullet; $count (number)
chain-and-more = { $mark }还有{ $count }个人
# $mark (text) - a bullet; $count (number)
chain-people = { $mark }{ $count }个人
chain-consent = 你的名字、村子、学到哪步，能让别人在这里看到吗？能看到的是：请你来的人，请他来的人，还有你请来的人。你不答应，就只算人数。哪天想改都行。
chain-consent-yes = 可以，让他们看
chain-consent-no = 不用，只算人数
chain-seen-now = 现在他们能看到你。
chain-counted-now = 现在只算人数，看不到你的名字。
chain-noted-yes = 好，从现在起，他们能看到你的名字、村子和学到哪步。
chain-noted-no = 好，只算人数，不露名字。
chain-privacy = 你答应过：请你来的人、请他来的人、你请来的人，能看到你的名字、村子和学到哪步。想改，点“谁请来了谁”。
chain-figures = 各村合在一起：
chain-figures-few = 到现在来的不到五个人，太少，说不准。
# $people (number)
chain-figures-people = 到现在一共来了{ $people }个人。
# $deepest (number) - people in the longest chain; at most 50 are counted
chain-figures-deepest = { $deepest ->
    [1] 还没有谁请过人。
    [50] 一个请一个，最长的有50个人以上。
   *[other] 一个请一个，最长的有{ $deepest }个人。
}
# $days, $settled, $share (number) - a share in 100; $average (text) - such as 1.3
chain-figures-settled = 来了满{ $days }天的有{ $settled }个人，每100个里有{ $share }个请过人，平均每人请来{ $average }个。
# $days (number)
chain-figures-settled-few = 来了满{ $days }天的不到五个人，请人的多少还说不准。
teacher-offer = 你身边卖过东西、能问的，现在有一个人。两个更好：各人看到的不一样。想再找一个吗？
teacher-yes = 想再找一个
teacher-no = 不用，一个够了
teacher-confirm = 协会的人会看到你的名字、村子、学到哪步，还有你想再找一个能问的人。发过去吗？
teacher-sent = 发过去了，协会知道你的想法了。后面的可以照样学。
teacher-kept = 协会现在还没有人在。你的想法我留着，有人了马上给他看。
teacher-declined = 好，以后不再提这个。
teacher-already-sent = 你的想法，协会已经知道了。
# $name, $village (text), $step (number) - 0 for a step outside the fourteen
teacher-wish =
    { $name }（{ $village }{ $step ->
        [0] {""}
       *[other] ，第{ $step }步
    }）身边有一个卖过东西的人能问，想再找一个。

    直接回复这条消息，我就转过去。
# $name (text)
teacher-answer = 你想再找一个能问的人，{ $name }回了：

## Topics and glossary

command-topics = 看看有哪些话题
topics-button = 📖 话题
topics-season-get-ready = 1 准备：人、货、市场
topics-season-open = 2 开店：手续、店铺、让人找到
topics-season-sell = 3 卖货：钱、包裹、头几单
topics-season-together = 4 一起做：教人、合伙、做大
topics-of-season = 点一部分。
topics-earlier = ← 前一页
topics-tell-more = 多说点
terms-button = 这词是啥意思
terms-title = 这些词是啥意思。你在哪一段碰到的？
terms-of-season = 点一个词。
terms-read-more = 多看点

## Goal, pause, honest exit

goal-mine = 我的目标
goal-ask =
    你想做到什么？用自己的话写，发语音也行。
    比如：一周十个包裹；秋天的学费。
goal-leave = 先不定
goal-words-kept = 你的话我记下了。
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
goal-is-not-yet = 肯回头看，就好。多半目标没错，只是日子定近了。换个日子，或者问问我卡在哪儿。
goal-again = 同样的目标，换个日子
goal-another = 定个新目标
goal-ask-help = ❓ 问问怎么办
goal-answered-already = 已经记下了。

more-pause = 歇一阵
command-pause = 歇一阵，先别提醒我
pause-ask = 想歇一阵？那我就不主动找你。学到哪儿都给你留着，有事照样问我。歇多久？
pause-how-long = 歇多久？
pause-week = 一个星期
pause-harvest = 忙完这季
pause-open = 我回来再说
pause-harvest-ask = 从哪个月起又有空了？
pause-come-back = 现在就回来
# $day (text)
pause-set-until = 好，{ $day }以前我不找你。那天晚上我来问你要不要接着来。学到哪儿都给你留着。
pause-set-open = 好，你不回来我就不找你。学到哪儿都给你留着。想接着来，点“▶️ 下一件事”。
# $day (text)
pause-now-until = 你正歇着，歇到{ $day }。
pause-now-open = 你正歇着，回来再说。
pause-longer = 换个时间
pause-bit-longer = 再歇几天
pause-off = 别提醒我了
pause-back = 你回来了，真好。不歇了，接着来。
# $name (text)
pause-over = { $name }，你好。你说今天回来。学到哪儿都给你留着：
pause-place-kept = 想从哪儿开始都行。

exit-want = 我不想做了
exit-stop = 不做了
exit-change = 换样货卖
exit-work = 给别的店干活
exit-sold = 其实卖出过
exit-on = 再做一阵
exit-break = 只想歇一阵
# $name (text)
exit-three-months = { $name }，你的店开好三个月了。
exit-no-shame = 这里还没记过包裹。这样的人不少，不丢人。试过了，就知道了点什么。往后怎么走？哪条路都好。
exit-open = 哪天不做都行，不丢人。有三条实在的路。你学到哪儿，这里都给你留着。
exit-is-stop = 好，定了就踏实。我不再提醒你。门一直开着，学到哪儿都给你留着，哪天回来都行。照一张单子把店收好，该退的都拿回来。
exit-close = 把店好好收了
exit-is-change = 好。包裹和买家的事，你已经懂了，这个丢不了。我们再找三样手边的东西。
exit-look = 看看别的货
exit-is-work = 好。打包、拍照、回话、开车，你比新手强。先到卖家身边干一天。
exit-beside = 在卖家身边干一天
exit-is-sold = 说出来就好。包裹点一下就记上，能看着它多起来。
exit-note = 记包裹
exit-is-on = 好，接着做。至少三个月，我不再问这个。

## 师傅：谁带谁

# $count (number)
mentors-of = 师傅（{ $count }）
# $village (text)
mentors-title = { $village }的师傅
mentors-none = 还没有。在有之前，大家给看的东西由协会看。
# $name (text); $mentees, $most, $waiting (number); $state (text) - on, away
mentors-row = { $name }：带着{ $mentees }人，最多{ $most }人{ $waiting ->
    [0] { "" }
   *[other] ，等着看的有{ $waiting }样
}{ $state ->
    [away] ，现在不在
   *[on] { "" }
}
mentors-add = 请一位师傅
mentors-choose = 请谁当这里的师傅？会告诉本人，本人可以不当。
mentors-nobody-there = 这个村还没有别人可请。师傅要先进来，并且选了这个村。
# $name (text)
mentors-end = { $name }不当师傅了
mentors-only = 这个只有师傅能用。
# $village (text), $most (number)
mentor-appointed = 协会想请你当{ $village }的师傅。最多{ $most }个学员把做的东西给你看，你说一句：好，或者请改改。一天十分钟就够。有新情况，我一天告诉你一回。
mentor-stop = 我不当
mentor-stopped = 好，你不当师傅了。你自己学到哪儿，都没变。
# $village (text)
mentor-dismissed = 协会说，{ $village }的师傅你不用再当了。谢谢你花的工夫。你自己学到哪儿，都没变。
mentor-away = 记下了，你这阵子不在。你带的学员先由别人带，已经告诉他们了。
mentor-back = 回来啦。又可以有新学员来找你了。
mentor-back-button = 我回来了
# $mentor (text)
mentor-yours = 现在村里带你的师傅是{ $mentor }，你给看的东西，师傅会看到。不用等谁，接着往下走就行。
back = ← 返回

## 师傅看学员给看的东西

# 给看的东西是哪一种：$kind 是 photo、voice、document、link、number、text
command-review = 等我看的东西
look-open = 👀 等我看的
# $name (text), $kind (text)
look-card = { $kind ->
    [photo] { $name }给你看一张照片。
    [voice] { $name }给你看一段语音。
    [document] { $name }给你看一个文件。
    [link] { $name }给你看一个链接。
    [number] { $name }给你看几个数。
   *[text] { $name }给你看一段话。
}
# $words (text)
look-words = “{ $words }”
# $name (text), $number (text)
look-number = { $name }：{ $number }
look-flag-link-form = ⚠ 不大像网址。
look-flag-number-range = ⚠ 数有点怪：太大、太小，或者减完成了负的。
# $count (number), $unit (minutes, hours, days)
look-waited = { $unit ->
    [minutes] 等了{ $count }分钟。
    [hours] 等了{ $count }小时。
   *[days] 等了{ $count }天。
}
# $count (number), $unit (minutes, hours, days)
look-usual = { $unit ->
    [minutes] 一般{ $count }分钟里有人看。
    [hours] 一般{ $count }小时里有人看。
   *[days] 一般{ $count }天里有人看。
}
# $place (number)
look-place = 你排第{ $place }个。
# $count (number)
look-behind = 后面还有{ $count }个。
look-button-good = 👍 好
look-button-change = 请改改
look-button-skip = 先跳过
look-button-private = 有私事，删掉
look-button-would-change = 我会请改改
# $name (text), $kind (text)
look-why = 请{ $name }改哪儿？点一个。也可以现在就写一句，或者说段语音，原样转给{ $name }。
look-why-unclear = 看不清、听不清
look-why-numbers = 数对不上
look-why-missing = 还少一样
look-why-how = 写一句，或者说段语音。也可以点上面的一个。
# $most (number)
look-words-long = 太长了，手机上看着累。请在{ $most }个字里说完，或者说段语音。
look-reason-unclear = “我看不清。靠近一点、亮一点，再发一次吧。”
look-reason-numbers = “这几个数对不上，再算一遍看看。”
look-reason-missing = “还少一样。把题目再看一遍，补上就行。”
# $name (text), $kind (text)
look-good = { $kind ->
    [photo] { $name }看了你的照片：好。
    [voice] { $name }听了你的语音：好。
    [document] { $name }看了你的文件：好。
    [link] { $name }看了你的链接：好。
    [number] { $name }看了你写的数：好。
   *[text] { $name }看了你写的话：好。
}
look-good-first-price = 成本一样一样算过，才定的价。
look-good-first-listing = 点开一看，就知道是什么东西。
look-good-first-parcel = 这样包，路再远也不容易坏。
look-good-first-month = 一个月进的、出的，都写下来了。
# $name (text), $kind (text)
look-change = { $kind ->
    [photo] { $name }看了你的照片：
    [voice] { $name }听了你的语音：
    [document] { $name }看了你的文件：
    [link] { $name }看了你的链接：
    [number] { $name }看了你写的数：
   *[text] { $name }看了你写的话：
}
# $name (text), $kind (text)
look-change-voice = { $kind ->
    [photo] { $name }看了你的照片，要改哪儿，说在这段语音里。
    [voice] { $name }听了你的语音，要改哪儿，说在这段语音里。
    [document] { $name }看了你的文件，要改哪儿，说在这段语音里。
    [link] { $name }看了你的链接，要改哪儿，说在这段语音里。
    [number] { $name }看了你写的数，要改哪儿，说在这段语音里。
   *[text] { $name }看了你写的话，要改哪儿，说在这段语音里。
}
look-no-waiting = 后面的照样学，不用等。
# $kind (text)
look-show-again = { $kind ->
    [photo] 📷 重拍
    [voice] 🎤 重说
   *[other] 重发
}
look-ask = 问一句
look-later = 以后
look-later-said = 好，什么时候都行。在“我给看过的”里能找到。
# $name (text), $kind (text)
look-private = { $kind ->
    [photo] { $name }看到你的照片上有不该给人看的：名字、号码、卡或者账号。这张我已经删了。先遮住，再拍一张就行。
    [voice] { $name }听到你的语音里有不该给人听的：号码、卡或者账号。这段我已经删了。不说那个，再说一遍就行。
   *[other] { $name }看到里面有不该给人看的：名字、号码、卡或者账号。我已经删了。去掉那个，再发一遍就行。
}
# $name (text), $kind (text)
look-once-more = { $kind ->
    [photo] { $name }再看一遍你的照片，看完告诉你。后面的照样学。
    [voice] { $name }再听一遍你的语音，听完告诉你。后面的照样学。
    [document] { $name }再看一遍你的文件，看完告诉你。后面的照样学。
    [link] { $name }再看一遍你的链接，看完告诉你。后面的照样学。
    [number] { $name }再看一遍你写的数，看完告诉你。后面的照样学。
   *[text] { $name }再看一遍你写的话，看完告诉你。后面的照样学。
}
# $name (text), $verdict (good, change, private)
look-told = { $verdict ->
    [good] 告诉{ $name }了：好。
    [change] 告诉{ $name }要改哪儿了。
   *[private] 删掉了，告诉{ $name }要遮住什么了。
}
look-undo = ↩ 收回（5分钟内）
look-undone = 收回了，又在等你看。
look-undo-late = 过了五分钟，收不回了。要是说错了，直接跟本人说一声。
look-undo-anew = 人家又发了新的，等你看新的那个。
# $name (text), $verdict (good, change, private)
look-already = { $verdict ->
    [good] { $name }已经看过了：好。
    [change] { $name }已经看过了：请改改。
   *[private] { $name }已经看过了：有私事，删掉了。
}
# $verdict (good, change, private)
look-already-association = { $verdict ->
    [good] 协会的人已经看过了：好。
    [change] 协会的人已经看过了：请改改。
   *[private] 协会的人已经看过了：有私事，删掉了。
}
# $verdict (good, change, private)
look-already-you = { $verdict ->
    [good] 你已经说过了：好。
    [change] 你已经说过了：请改改。
   *[private] 已经删了。
}
# $name (text), $kind (text)
look-anew = { $name }刚才又发了新的。刚才那一下不算，新的在等。
look-gone = 这个已经不在了。
look-not-yours = 这个现在由别人看。
look-only-this = 只有这一个在等，先留着。
look-none = 没有等你看的。
# $count (number)
look-today = { $count ->
    [0] 今天还没看过。
   *[other] 今天你看了{ $count }个。
}
look-again-how = 这个有人看过了。你觉得怎么样？你的回答不告诉本人。
look-again-noted = 记下了，不告诉本人。
look-again-done = 别人已经看过第二遍了。
# $name (text), $looked (number), $differ (number)
mentors-again = { $name }：别人又看了{ $looked }个，其中{ $differ }个看法不一样
look-sentences = 我的常用话
# $count (number), $most (number)
look-sentences-title = 点一下就能发的话：{ $count }句，最多{ $most }句。
look-sentence-add = 加一句
look-sentence-ask = 把这句话写给我，学员看到的就是它。
look-keep-sentence = 这句留着下回用
# $number (number)
look-sentence-drop = 删第{ $number }句
# $most (number)
look-sentences-full = 已经有{ $most }句了，先删一句。
# $name (text)
look-help-ask = { $name }给人看的东西等了两天了。这一步你做过，帮忙看一眼行吗？一分钟：好，或者说说改哪儿。
look-help-yes = 行，给我看
look-help-pass = 这回算了
look-help-no = 以后别问我
look-help-passed = 好，别人会看的。
look-help-noted-no = 好，以后不请你帮人看了。
look-help-stop = 以后别请我帮人看
playbook-neighbours-may-see = 要是两天没人看，做过这一步的邻居可能帮着看。


## 师傅的学员

command-mentees = 我带的学员
more-mentees = 我带的学员
# $count (number)
mentees-title = 你带着{ $count }个学员。
mentees-none = 你还没有学员。村里来了新人就归你带，每天的小结会告诉你。
mentees-away = 你这阵子不在，学员先由别人带。
mentees-go-away = 我要离开一阵
mentees-filter-nobody = 这一类里现在没有人。
# $filter (text) - all, waiting, stuck, new, asked; $count (number); $on (text) - yes, no
mentees-filter = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $filter ->
    [waiting] 等你看
    [stuck] 没动
    [new] 新来
    [asked] 问了人
   *[all] 全部
} { $count }
# $n (number), $name (text)
mentees-name = { $n }. { $name }
# $n, $waiting, $still (number); $name, $bar, $step (text); $begun, $new (text) - yes, no; $here (text) - here, resting, left
mentees-line = { $n }. { $name } { $bar } { $begun ->
    [no] 还没开始
   *[yes] { $step }
}{ $waiting ->
    [0] { "" }
   *[other] { " " }· 等你看{ $waiting }样
}{ $still ->
    [0] { "" }
   *[other] { " " }· { $still }天没动
}{ $new ->
    [yes] { " " }· 新来的
   *[no] { "" }
}{ $here ->
    [left] { " " }· 不用了
    [resting] { " " }· 在歇着
   *[here] { "" }
}
mentees-page-before = ← 上一页
mentees-page-next = 下一页 →
mentees-before = ‹ 上一个
mentees-next = 下一个 ›
mentees-not-yours = 这位学员现在不归你带。
mentees-not-begun = 还没开始学。
# $done, $all (number)
mentees-steps-done = { $all }步里走完了{ $done }步
# $joined, $given (text) - days
mentees-since = { $joined }来的，{ $given }起由你带
# $day (text), $still (number) - whole days without a step forward
mentees-active = 最近一次动：{ $day }{ $still ->
    [0] { "" }
   *[other] ，{ $still }天没往前走
}
mentees-rests = 在歇着，没说哪天回来
# $day (text)
mentees-rests-until = 在歇着，{ $day }回来
mentees-has-blocked = 已经不用这个机器人了，发什么都收不到。
mentees-has-stopped = 说了不做了。
mentees-what-waits = 等你看：
# $kind (text) - photo, voice, document, link, number, text; $task, $day (text)
mentees-waits = { $kind ->
    [photo] 照片
    [voice] 语音
    [document] 文件
    [link] 链接
    [number] 数字
   *[text] 文字
} · { $task }（{ $day }）
mentees-lately = 最近：
mentees-story = 从头到现在
# $day (text)
mentees-story-joined = { $day } 来了
# $day (text)
mentees-story-given = { $day } 归你带
# $day, $title (text), $number (number) - 0 for a step outside the fourteen; $claimed (text) - yes, no
mentees-story-step = { $day } { $claimed ->
    [yes] 说以前做过
   *[no] 走完
}{ $number ->
    [0] { "" }
   *[other] 第{ $number }步
}：{ $title }
# $day, $task (text); $kind (text) - photo, voice, document, link, number, text; $state (text) - waiting, kept, good, change
mentees-story-shown = { $day } 给看了{ $kind ->
    [photo] 照片
    [voice] 语音
    [document] 文件
    [link] 链接
    [number] 数字
   *[text] 文字
}：{ $task }{ $state ->
    [waiting] （等着看）
    [good] （看过了：好）
    [change] （看过了：请改改）
   *[kept] { "" }
}
# $day (text), $count (number)
mentees-story-asked = { $day } { $count ->
    [1] 问了一句
   *[other] 问了{ $count }句
}
# $day, $text (text)
mentees-story-sent = { $day } 问人：“{ $text }”
mentees-write = 捎句话
# $count (number)
mentees-notes = 记一笔（{ $count }）
# $name (text)
mentees-notes-title = 你记的{ $name }
mentees-notes-who = 别的师傅看不到，只有你看得到。{ $name }要是把自己的资料导出来，这些字也在里面，不写是谁记的。你们俩谁删了资料，或者你不当师傅了，这些就都删掉。
# $day, $text (text)
mentees-note-line = { $day }：{ $text }
mentees-note-write = 写一条
# $name (text)
mentees-note-ask = 想记{ $name }什么？打字就行。生病、欠钱、家里吵架的事，别记。
mentees-note-words = 只能记文字，请打字。
# $text (text)
mentees-note-remove = ✕ { $text }
# $name (text)
letter-ask-mentor = 打字或者说一段都行。{ $name }会收到，上面写着你的名字。
# $name (text)
letter-ask = 打字或者说一段都行，{ $name }会看到。
# $name (text)
letter-from-mentor = { $name }给你捎句话：
# $name (text)
letter-back = { $name }回你：
letter-answer = 回一句
letter-left = 好，什么都没转。
letter-cannot = 这个转不了，里面可能有号码或者位置。文字、语音、照片都可以。
letter-gone = 对方不在了，或者隔得太久，这句话没有转出去。
# $name (text)
letter-over = { $name }现在不带你了，这句话没有转出去。有事直接在这里问。
digest-button = 每天的小结
# $name (text)
digest-title = { $name }，今天学员的情况：
# $count (number), $day (text)
digest-waiting = · { $count }样东西等你看，最早的是{ $day }给的
# $count (number)
digest-stuck = · { $count }人一个星期没动了
# $count (number)
digest-new = · 新来{ $count }人
# $count (number)
digest-asked = · { $count }个问题还没人回
digest-what = 一天一条：几样等你看，谁没动，谁新来。没有新情况就不发。
# $hour (text)
digest-is-at = 现在是每天{ $hour }发。
digest-is-off = 现在不发小结。
# $hour (text) - 07:00, 12:30, 19:30, off; $on (text) - yes, no
digest-hour = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $hour ->
    [off] 不要
   *[other] { $hour }
}
mentees-privacy = 带你的师傅还能看到你最近哪天来过，和你问人的话。师傅可以给自己记几笔：你导出资料时也能看到，你全部删掉时也一起删。


## 问人，和来回的话

# $mentor (text)
answers-ask-mentor = 问{ $mentor }
# $mentor (text)
answers-unknown-mentor =
    这个我没有核对过的答案，不能拿你的钱瞎猜。
    可以问{ $mentor }，一般明晚前回，会看到你的名字和问题。
    没回之前，别交钱，别签字。
answers-unclear-seen = 村里的师傅和协会能看到这句问话，看不到你的名字。
# $name (text), $role (text) - mentor, officer, nobody; $month (number, 1-12), $year (text)
answers-kept-from = 这是{ $role ->
    [mentor] 带人的师傅{ $name }
    [officer] 协会的{ $name }
   *[nobody] 一位带人的师傅
}说的，{ $year }年{ $month }月。
# $mentor (text)
relay-confirm-mentor = { $mentor }会看到你的名字、村子和问题。发过去吗？
# $mentor (text)
relay-confirm-message = { $mentor }会看到你的名字、村子和这一条。发过去吗？
# $mentor (text)
relay-sent-mentor = 发给{ $mentor }了，一般明晚前回。后面的可以照样学。
# $mentor (text)
voice-unread-mentor = 语音我还听不懂，{ $mentor }能听，会看到你的名字、村子和这条语音。发过去吗？
# $mentor (text)
picture-unread-mentor = 图片我看不准，{ $mentor }能看，会看到你的名字、村子和这张图。先把名字和号码遮住。发过去吗？
# $people (number)
relay-passed-on-all = { $people ->
    [1] 转给问的人了。
   *[other] 转给问过的{ $people }个人了。
}
# $name (text) - the mentor
relay-passed-up = { $name }把你的问题交给协会了。协会的人会看到你的名字、村子和问题，一般明晚前回。
# $name (text)
relay-answer-private = { $name }回你了：
questions-privacy = 我答不上来的、没说清楚的问题，村里的师傅和协会能看到问的话，看不到名字。看得到名字的，只有你发之前我跟你说过的那个人。你跟人说话时写的，转过去就不留了。
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
desk-answer = 我来回
desk-take = 我来带
desk-up = 交给协会
desk-only = 这个只有师傅和协会的人能用。
desk-left = 好，什么都没发。
# $people (number)
desk-answer-how = { $people ->
    [1] 现在打字或者说给我听，我转给问的人，会带上你的名字。
   *[other] 现在打字或者说给我听，我转给问过的{ $people }个人，会带上你的名字。
}
# $who (text) - person, you, nobody; $name (text); $state (text) - answered, asked
desk-taken = { $state ->
    [answered] { $who ->
        [person] { $name }已经回过了。
        [you] 你已经回过了。
       *[nobody] 协会的人已经回过了。
    }
   *[asked] { $who ->
        [person] { $name }接了，正在跟学员说话。
        [you] 已经是你在带了。
       *[nobody] 协会的人已经接了。
    }
}
desk-passed-up = 交给协会了，也告诉学员了。
# $who (text) - person, association; $name (text); $when (text) - day, night
thread-open = 现在是{ $who ->
    [association] 协会的人
   *[person] { $name }
}跟你说话，{ $when ->
    [night] 一般早上六点半以后在
   *[day] 一般到晚上九点半
}。你写的都转过去，我不插话。学的东西和按钮照常用。
thread-end = 说完了
thread-write = 写过去
thread-give = 交给别人
# $name (text)
thread-from = { $name }：
# $who (text) - person, association; $name (text)
thread-noted = 转给{ $who ->
    [association] 协会的人
   *[person] { $name }
}了，接下来写的也会转过去。想问我，先点“说完了”。
# $from (text), $who (text) - person, association; $name (text)
thread-handed = { $from }把你的事交给{ $who ->
    [association] 协会
   *[person] { $name }
}了，一般明晚前回。你接着写的会转过去。
# $from, $name, $village, $question (text)
thread-given =
    { $from }把{ $name }（{ $village }）的事交给你。{ $name }问的是：
    { $question }

    直接回复这条消息，或者先点一下接过来。
# $who (text) - person, association; $name (text)
thread-ended = 跟{ $who ->
    [association] 协会
   *[person] { $name }
}的话先说到这里，我接着答你。
thread-still-asks = 你的问题还在等人回，有回音就告诉你。
# $name (text) - the learner; $why (text) - learner, keeper, silence
thread-ended-keeper = { $why ->
    [learner] { $name }说完了。
    [silence] 跟{ $name }一天没人说话，先到这里。
   *[keeper] 跟{ $name }的话先说到这里。
}
thread-again = 再说几句
thread-gone = 跟你说话的人不在了，我接着答你。
thread-over = 已经说完了，你的话没有转过去。
thread-over-note = 已经说完了。
thread-cannot-pass = 我只能转文字、语音、图片和文件。
# $name (text)
thread-write-how = 现在打字或者说给我听，我转给{ $name }。
# $name (text)
thread-taken = 现在是你在跟{ $name }说话。直接回复这条消息，或者点“写过去”。
# $name (text)
thread-give-whom = { $name }的事交给谁？
thread-to-association = 协会
# $name (text)
thread-given-to = 交给{ $name }了，也告诉学员了。
thread-given-up = 交给协会了，也告诉学员了。
# $name (text)
thread-back = 再问{ $name }几句
thread-not-passed = 这句没有转给跟你说话的人。
draft-keep = 留下这个答案
draft-question-ask = 这个问题怎么写，谁看了都懂？一句话，别写人名。现在写给我。
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
# $label (text) - of an article
draft-doubles = ⚠️ 这个我已经会答：“{ $label }”。看看要不要两个都留。
# $label (text) - of an article; $figures (text)
draft-contradicts = ⚠️ “{ $label }”里的数字不一样。只在这里有的：{ $figures }。看看哪个对。
draft-is-said = 这个答案我已经在说。
draft-publish = 可以，从现在起就说
draft-change-question = 改问题
draft-change-text = 改答案
draft-throw = 不要了
draft-take-back = 以后别说了
draft-text-ask = 把答案重新写一遍，一条消息写完。


## 互相帮忙

taught-who = 这一步，这里有人教过你怎么做吗？你点了谁，谁就会看到你的名字，我去问一声是不是。
taught-inviter = 请我来的那位
# $name (text)
taught-mentor = 师傅{ $name }
# $name (text)
taught-helper = { $name }，在这里帮过我
taught-nobody = 没人教，自己摸索的
taught-skip = 这次不说
taught-noted = 记下了，我去问一声。对方说是，就写在“谁请来了谁”里。
taught-noted-nobody = 好，接着往下走。
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-is-it-so = { $name }说，{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}是你教的。是这样吗？
taught-yes = 是，我教的
taught-no = 不是
taught-confirmed = 记下了，是你教的。谢谢你。
taught-denied = 好，那就不记。
taught-loop = 这一步，先前记的是你跟对方学的，就不反过来再记了。
taught-by-whom = 教过你的人：
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-line = · { $name }：{ $number ->
    [0] { $title }
   *[other] 第{ $number }步
}
# $name (text), $known (text) - yes, no
thanks-parcel = { $known ->
    [yes] { $name }
   *[no] 这里有个你认识的人
}寄出了第一个包裹，师傅看过了。
# $name (text), $known (text) - yes, no
thanks-orders = { $known ->
    [yes] { $name }
   *[no] 这里有个你认识的人
}做满30单了。
# $name (text), $known (text) - yes, no
thanks-brought = { $known ->
    [yes] { $name }
   *[no] 这个人
}是你请来的。谢谢你。
# $steps (text) - numbers, $count (number)
thanks-showed = { $count ->
   *[other] 第{ $steps }步
}是你教的。谢谢你。
# $titles (text)
thanks-showed-other = { $titles }，是你教的。谢谢你。
# $count (number)
thanks-more = 还有{ $count }件事，也是多亏了你。
# $parcels, $orders (number)
thanks-so-far = 多亏了你：{ $parcels }个人寄出了第一个包裹，{ $orders }个人做满了30单。
helper-button = 帮别人
# $most (number)
helper-offer = 你已经走过好几步了。别人走到这些地方，能来问问你吗？一个礼拜最多{ $most }回。对方看得到你的名字和村子，话由我来转，谁也看不到你的号码。
helper-near = 本村的人可以问我
helper-far = 外村的人也可以
helper-no = 不用了
helper-noted-near = 好。你走过的步子，本村的人可以来问你。
helper-noted-far = 好。你走过的步子，本村外村的人都可以来问你。
helper-noted-no = 好，没有人会来问你。哪天想改，点“谁请来了谁”。
helper-woman-ask = 有的姐妹只想问女的。你是女的吗？只用在这一件事上，不给任何人看。
helper-woman = 我是女的
helper-woman-off = 不要记我是女的
helper-woman-noted = 记下了。只用来让姐妹能找姐妹问。
helper-woman-gone = 好，不记了。
# $most (number)
helper-now-near = 现在本村的人可以来问你，一个礼拜最多{ $most }回。
# $most (number)
helper-now-far = 现在本村外村的人都可以来问你，一个礼拜最多{ $most }回。
helper-stop = 不再帮了
helper-ended = 互相问、互相帮这件事，协会给你停了。别的都照旧：你学的路、开店小工具、问师傅。
helper-back = 互相问、互相帮，协会给你重新打开了。
helper-privacy = 你答应过：别人可以来问你走过的步子，看得到你的名字和村子。
# $count (number)
peer-helped-so-far = 你在这里帮过别人{ $count }回。
peer-ask = 问做过的人
peer-where = 想问哪里的人？都是走过这一步的。
peer-way-village = 问本村的
peer-way-outside = 问外村的
peer-way-women = 只问女的
peer-woman-ask = 只有女的才能“只问女的”。你是女的吗？不给任何人看。
peer-write = 想问什么？打一条字、说一段话、拍张照片都行。照片里的名字、号码先遮住。
# $name, $village (text), $known (text) - yes, no
peer-confirm = { $known ->
    [yes] { $village }的{ $name }
   *[no] { $name }
}会看到这些话，还有你的名字和村子。发过去吗？
# $name (text), $when (text) - now, morning
peer-sent = { $when ->
    [morning] 天晚了，明早给{ $name }。
   *[now] 发给{ $name }了。
}一天里没有回音，我会告诉你。后面的可以照样学。
peer-nobody = 走过这一步的人，眼下没有能问的。可以问师傅，或者问协会。
# $most (number)
peer-enough-today = 今天已经问过{ $most }个人了，一天就到这儿。师傅和协会，随时都能问。
# $name, $village (text), $known (text) - yes, no; $number (number) - 0 where the step has none; $title (text)
peer-question = { $name }{ $known ->
    [yes] （{ $village }）
   *[no] { "" }
}想问你{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}的事：
peer-how-to-answer = 点“回答”，或者直接回复这条，我来转。谁也看不到你的号码。
peer-answer = 回答
# $name, $village (text), $known (text) - yes, no
peer-says = { $name }{ $known ->
    [yes] （{ $village }）
   *[no] { "" }
}：
peer-say-more = 再说一句
# $name (text)
peer-write-to = 现在打字或者说话，下一条转给{ $name }。
# $name (text)
peer-passed-on = 转给{ $name }了。
peer-cannot-pass = 这个不能转：电话号码、位置、名片都不行。打字、说话、发照片或文件都可以。
peer-over = 这段话已经结束了，没有转过去。
peer-late = 谢谢你。一天过了，对方已经去问别处了，这话没有转。
# $name (text)
peer-did-it-help = { $name }说的，帮上你了吗？
peer-helped = 帮上了
peer-not-helped = 没帮上
peer-thanked = 好，我替你说声谢谢。
# $name (text)
peer-thanks = { $name }说，你帮上忙了。谢谢你。
peer-unhelped = 那换个人问。想问谁？
peer-ended-before = 你们在这里不会再碰到。你的问题还没人答，想问谁？
# $name (text), $known (text) - yes, no
peer-expired = { $known ->
    [yes] { $name }一天里没有回。
   *[no] 一天里没有回音。
}接下来想问谁？
peer-ask-another = 换一个做过的人
peer-block = 不再碰到
peer-blocked = 你们在这里不会再碰到。对方不会知道是你说的。
peer-report = 告诉协会
# $name (text)
peer-report-confirm = 协会会看到你和{ $name }在这里说的话，还有两个人的名字和村子。以后你们在这里不会再碰到。发过去吗？
peer-reported = 协会收到了，会去看。你们在这里不会再碰到。
peer-reported-before = 这件事协会已经知道了。
peer-report-seen = 你说的那段话，协会看过了。谢谢你说出来。
# $by, $byVillage, $about, $aboutVillage (text); $number (number) - 0 where the step has none; $title (text)
case-head = { $by }（{ $byVillage }）请你们看看跟{ $about }（{ $aboutVillage }）说的话，问的是{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}：
# $name, $text (text), $kind (text) - text, photo, voice, document
case-line = { $name }：{ $kind ->
    [photo] （照片）{ $text }
    [voice] （语音）{ $text }
    [document] （文件）{ $text }
   *[text] { $text }
}
# $name (text)
case-file = { $name }发的
case-no-words = 当时的话已经不在了。
case-leave = 不用管
# $name (text)
case-end = 停掉{ $name }的互相帮忙
case-left = 没有动。说这件事的人会知道你们看过了。
# $name (text)
case-ended = { $name }不能再问人，也不能再帮人了，已经告诉本人。
# $name (text)
case-again = 给{ $name }重新打开
# $name (text)
case-begun-again = { $name }又可以问人、帮人了，已经告诉本人。
# $report (text) - left, ended
case-decided = 已经有人处理了：{ $report ->
    [ended] 停了
   *[left] 没有动
}。
case-gone = 两个人里有一个删掉了自己的资料，没什么要处理的了。


## 一起开店

team-button = 一起开这家店
team-what = 几个人，几部手机，一家店。别人点你的链接进来，各说各干啥：拿货、拍照、回买家、打包、寄货、管钱。店走到哪步大家都看得到，各做各的活。
team-what-money = 管钱的人，不能是唯一看得见钱的人。
team-new = 给我的店建个小组
team-hint = 他们也有手机吧？那就一起开这家店：店走到哪步，大家都看得到，各人看各人的活。
team-name-ask = 店叫啥名？你请来的人会看到这个名字。
team-name-again = 店名要有字，最多30个字。店叫啥名？
# $shop (text)
team-named = 店名记下了：{ $shop }。
team-elsewhere = 你已经在另一家店里干着了。一个人一回只进一家店，先从那家退出来。
# $shop (text)
team-title = 🏪 { $shop }
# $shop (text), $owner (text)
team-title-of = 🏪 { $shop }，{ $owner }的店
team-alone = 现在就你一个人。把链接发给他们。
team-not-begun = 店主还没上路呢。
# $role (one of the six jobs)
team-gap = { $role ->
    [source] ○ 拿货：还没人
    [photos] ○ 拍照写字：还没人
    [chat] ○ 回买家：还没人
    [pack] ○ 打包：还没人
    [send] ○ 寄货：还没人
   *[money] ○ 管钱：还没人
}
# $role (one of the six jobs), $names (text)
team-does = { $role ->
    [source] ● 拿货：{ $names }
    [photos] ● 拍照写字：{ $names }
    [chat] ● 回买家：{ $names }
    [pack] ● 打包：{ $names }
    [send] ● 寄货：{ $names }
   *[money] ● 管钱：{ $names }
}
# $box (text), $role (one of the six jobs)
team-role-box = { $role ->
    [source] { $box } 拿货
    [photos] { $box } 拍照写字
    [chat] { $box } 回买家
    [pack] { $box } 打包
    [send] { $box } 寄货
   *[money] { $box } 管钱
}
# $names (text)
team-eyes = 店里的账谁看得到：{ $names }。
team-second-eye = 到现在，店里的钱只有一个人看得见。对这个人也是个担子。再让谁看看？只能看，不能记。
team-link = 请人来：链接和图
team-people = 谁干啥
team-sight = 账给谁看
team-rename = 改店名
team-give = 交给别人
team-end = 散伙
team-back = ← 回店里
team-to-shop = ← 开店小工具
# $shop (text)
team-roles-mine = 在{ $shop }，你干哪样？占哪样点哪样，随时能改。
# $name (text)
team-roles-of = { $name }干哪样？占哪样点哪样，{ $name }自己也能改。
team-money-asks = 管钱，就要往店主的账本上记，所以我先问问店主。
team-money-means = 谁管钱，谁就看得到你整本账，也往上记。
team-money-waits = 打“…”的，等店主回话。
team-roles-done = 好了
team-out = 请出这家店
# $name (text)
team-out-sure = { $name }以后就看不到这家店了，做过的都留在店里。真要这样？
# $name (text)
team-out-yes = 是，请{ $name }离开
# $name (text)
team-out-done = { $name }不在这家店里了。
team-you-are-out = 这家店你不用干了。你自己学到哪步、记的东西，都还在。
team-people-how = 点一个名字，说说这个人干哪样。
team-sight-how = 谁能看你的账，就点谁。每一行都看得到，一行也改不了。每点一下，店里的人都会知道。
team-give-how = 把店交给谁？交了以后，店走到哪步、账本、包裹数，都算接手的人：走自己的路，记自己的账。你的还是你的。我先问一声愿不愿意。
# $name (text)
team-give-asked = 问{ $name }了。没答应之前，店还是你的。
# $owner (text)
team-take-ask = { $owner }问你，愿不愿意把店接过去。接了以后，店走到哪步、账本、包裹数，都算你的：走你自己的路，记你自己的账。你没点头，谁也不能往你账上记。
team-take-yes = 好，我接
team-take-no = 不接
team-taken = 店现在是你的了。看看谁干啥，账给谁看。
# $name (text)
team-handed = 店由{ $name }接过去了。往后店走到哪步、账本、包裹数，都算{ $name }的；原来是你的，还是你的。
# $name (text)
team-refused = { $name }不想接这家店，还跟原来一样。
team-refused-noted = 好，还跟原来一样。
team-end-sure = 散伙以后，大家都看不到这家店了，链接也作废。你自己学到哪步、账本、包裹数都还在。真要散？
team-end-yes = 是，散伙
team-end-done = 散了。你自己学到哪步、账本、包裹数，都跟原来一样。
team-ended = 你们一起开的那家店，在这儿散了。你自己学到哪步、记的东西都还在。你们之间还有没算清的，当面算清。
# $shop (text), $link (text)
team-link-how = { $shop }的链接：{ $link }
team-link-who = 只发给跟你一起干的人。点开说“好”的，就看得到店走到哪步、有哪些人。
team-new-link = 换个新链接，旧的作废
# $shop (text), $owner (text)
team-join-ask = { $owner }请你一起开这家店：{ $shop }。
team-join-sees = 这家店走到哪步，你都看得到；店里的人看得到你的名字、你干哪样。你给店里记的、给看的，留在店里。你自己的路还是你自己的。
team-join-yes = 好，一起干
team-join-no = 先不了
team-join-left = 好。链接留着，以后也能用。
# $shop (text)
team-already-in = 你已经在{ $shop }里了。
# $most (number)
team-full = 这家店人满了，最多{ $most }个人。
# $shop (text)
team-news = { $shop }店里有新消息。
# $name (text)
team-joined = { $name }跟你一起干了。到“谁干啥”看看。
# $name (text)
team-left = { $name }从店里退出来了，做过的都留在店里。
team-jobs-changed = 店主记了你干哪样。看看对不对，不对就改。
team-roles-kept = 记下了。
# $name (text)
team-money-wish = { $name }想管钱。就是说，{ $name }看得到你整本账，也往上记。行不行？
team-money-yes = 行
team-money-no = 先不了
team-money-granted = 店里的钱归你管了。点“记账本”就是店里的账；你自己的账先放着，不管钱了再用。
team-money-refused = 店主说，钱先不交给你管。别的活照旧。
team-money-noted = 记下了，也告诉大家了。
team-money-not = 记下了，也跟人家说了。
team-leave = 退出这家店
team-leave-sure = 退出以后，你给店里做过的留在店里；你自己学到哪步、记的东西，还是你的。真要退？
team-leave-yes = 是，退出
team-leave-done = 你退出来了。你自己学到哪步、记的东西，都跟原来一样。
team-tasks = 我在店里的活
team-my-roles = 我干哪样
team-book = 店里的账
# $shop (text)
team-tasks-title = { $shop }走到这一步，你的活是这些：
# $shop (text)
team-tasks-none = { $shop }现在没有等你做的活。店走到下一步，再来看看。
team-tasks-no-role = 先说你干哪样，这儿就有你的活了。
# $job (text)
team-task-ticked = ✓ { $job }
team-task-leave = 先放着
team-task-stays = 好，这件活还在店里的单子上。
team-task-done = 这算店里做完的。店主会知道是你做的。
team-task-gone = 这件活做完了，或者不归你了。
team-deeds = 店里的人做了这些：
# $name (text), $role (one of the six jobs), $job (text)
team-deed-task = { $role ->
    [source] ✓ { $name }（拿货）：{ $job }做好了。
    [photos] ✓ { $name }（拍照写字）：{ $job }做好了。
    [chat] ✓ { $name }（回买家）：{ $job }做好了。
    [pack] ✓ { $name }（打包）：{ $job }做好了。
    [send] ✓ { $name }（寄货）：{ $job }做好了。
   *[money] ✓ { $name }（管钱）：{ $job }做好了。
}
# $name (text), $tool (cash or parcels)
team-deed-tool = { $tool ->
    [cash] ✓ { $name }记了账，或改了账。
   *[parcels] ✓ { $name }记了包裹数。
}
# $shop (text)
team-for = { $shop }店里的：
# $shop (text), $names (text)
team-book-begin = { $shop }的账本。看得到的人：{ $names }。
# $names (text)
team-book-first = 这是店里的账本，看得到的人：{ $names }。在这儿随时写一行就行。
# $shop (text)
team-book-of = { $shop }的账本，给你看看。
team-book-empty = 还一行都没有。
team-book-closed = 店主没把店里的账给你看。
# $shop (text)
team-privacy = 你在{ $shop }店里干着。店里的人看得到你的名字、你干哪样，也看得到店主走到哪步。店里的账谁看得到，店里那一页上写着。


## 提醒

nudge-now = 现在做
nudge-sunday = 星期天晚上
nudge-harvest = 忙完这季
nudge-off = 别提醒了
nudge-on = 还是提醒我吧
# $name (text)
nudge-hello = { $name }，你好。学到哪儿都给你留着。
# $job (text) - first sentence of a task
nudge-stopped = 上回停在：{ $job }
# $title (text) - of a step
nudge-stopped-reading = 上回看到这一步：{ $title }
# $title (text) - of a step
nudge-stopped-before = 接下来是这一步：{ $title }
nudge-begin = 第一步还等着你，从一件小事做起。
# $minutes (number)
nudge-minutes = 做完这一步大约还要{ $minutes }分钟，随时可以停下。
nudge-ask = 什么时候接着来？
nudge-ask-busy = 地里忙？告诉我什么时候再来。
nudge-ask-last = 往后我等你来，不再提醒了。哪天想来，从这儿接着走就行。
# $name (text)
nudge-sunday-hello = { $name }，晚上好。你说这个星期天接着来。
# $day (text)
nudge-sunday-set = 好，{ $day }星期天晚上，我再来找你。
nudge-off-set = 好，以后不提醒了。你自己约的，到时候照样来。学到哪儿都给你留着。想再要提醒，点“☰ 更多”里的“歇一阵”。
nudge-on-set = 好，又会提醒你了，最多一星期两回。
nudge-is-off = 现在不提醒你。
nudge-privacy = 为了不老来打扰你、夜里不吵你，我还记着：你最近哪天来过，几点找你合适，六十天里我什么时候找过你。
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
# $number (number), $title (text) - of a step; $link (text)
trainer-text-step = 你好！领路人那边，你学到第{ $number }步“{ $title }”，都给你留着。一次几分钟，做一点是一点。卡在哪儿了？问我，或者咱俩一起弄。{ $link }
# $link (text)
trainer-text = 你好！领路人那边，你学到哪儿都留着。一次几分钟，做一点是一点。卡在哪儿了？问我，或者咱俩一起弄。{ $link }


## 过得怎么样（小问卷）

pulse-open = 最近怎么样？
pulse-begin = 开始
pulse-yes = 可以，问吧
pulse-later = 下回吧
pulse-no = 不用问
pulse-stop = 以后别问这个
# $name (text)
pulse-hello = { $name }，最近怎么样？
pulse-what = 五个问题，点一下一个：学到了啥，有谁能问，家里有啥变化。
pulse-consent = 愿意的话，点五下。答案只有你自己看得到，协会只看得到至少五个人合起来的数。哪个不想答都能跳过，也可以说不。
pulse-quarter = 又过了三个月。点五下，看看有啥变化。哪个不想答都能跳过。
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
    [a-little] 算一点
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
    [one] 一样
    [two] 两样
    [three] 三样都做
   *[none] 一样没有
}
# $when (text) - now, first or same
pulse-when = { $when ->
    [first] ，头一回：
    [same] ，跟头一回一样：
   *[now] ：
}
# $when, $answer (text)
pulse-line-learning = · 学和教{ pulse-when }{ pulse-learning }
# $when, $answer (text)
pulse-line-belonging = · 跟大家一起{ pulse-when }{ pulse-belonging }
# $when, $answer (text)
pulse-line-asking = · 有谁能问{ pulse-when }{ pulse-asking }
# $when, $answer (text)
pulse-line-keeping = · 家里余下的{ pulse-when }{ pulse-keeping }
# $when, $answer (text)
pulse-line-nature = · 三样事里{ pulse-when }{ pulse-nature }
pulse-thanks = 谢谢。这些只有你自己看得到：
pulse-mine = 最近怎么样。这些只有你自己看得到：
pulse-nothing-yet = 还没答过。
pulse-first-time = 这是头一回。过三个月我再问，你就能看到变化。
# $day (text)
pulse-since = 头一回是{ $day }。
pulse-is-later = 好，过三个月再问。想早点答：“☰ 更多”里的“我的名字和村子”，点“最近怎么样？”
pulse-is-declined = 好，不问了。哪天想答：“☰ 更多”里的“我的名字和村子”，点“最近怎么样？”
pulse-is-left = 好。点过的记着，没点的先空着。
pulse-stop-ask = 以后不问了，答过的也都删掉？
pulse-stop-yes = 不问了，都删掉
pulse-stop-no = 还是留着
pulse-is-gone = 删掉了，以后不问了。
pulse-privacy = 你答应过让我问“最近怎么样”。答案只有你自己看得到，协会只看得到至少五个人合起来的数。想改：“我的名字和村子”，点“最近怎么样？”


## 村群

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
    没弄清楚之前，别交钱，别签字。
    跟我私下说，我可以替你问人。
group-only-private = 这个我只跟你一个人说，不在群里说。
group-voice-unheard = 语音我在群里听不了。打字问我，或者跟我私下说。
group-private-button = 跟我私下说
group-article-button = 私下打开


## The association's menu

more-association = 协会的事
association-what = 协会的事，办哪一件？


## Broadcasts

# (section: Broadcasts)


## Tips and the year

# (section: Tips and the year)


## Members of the association

# (section: Members of the association)


## Villages, people and classes

# (section: Villages, people and classes)


## Partners

# (section: Partners)


## Figures of the association

# (section: Figures of the association)


## The village board and the four capitals

# (section: The village board and the four capitals)

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
model-use-button = 程序写的回答
model-use-none = 还没接上会写回答的程序，大家看到的是核对过的资料原话。
model-use-host = { $where ->
    [own] 你们自己电脑上的程序在写回答，只给答应了的人写。
   *[far] { $host }的程序在写回答，只给答应了的人写。
}
# $cost (text) - dollars with cents
model-use-today = 今天：用了{ $calls }次，最多{ $of }次；花了{ $cost }美元。
model-use-month = 这个月：{ $calls }次，{ $cost }美元。
model-use-answers = 这个月写了{ $written }条回答，另有{ $other }条换成了资料原话。
model-use-how = 每人每天最多{ $each }次。用完了，或者写的东西资料里没有，就给资料原话。
# $calls (number) - calls in one day
model-spent = 今天程序写回答的次数用完了，一共{ $calls }次。到半夜以前，大家看到的是资料原话。

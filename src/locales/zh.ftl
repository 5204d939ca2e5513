
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
group-too-much = 你在群里一下子问了好多，这一条我没看。{ $seconds } 秒内你在这儿发的我都不看。过后再发一遍，或者单独找我问。
tap-in-turn = 稍等，先看你前面发的，接着就是这个。
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
joining-who-sees = 你自己的都能看到。村里的师傅能看到你的名字、学到哪步、给他看的东西、你问人的话。协会能看到名字、村子、学到哪步，别的只看五个人以上的合计。别的学员，你答应了才看得到。我能记下你吗？
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
joining-village-unreadable = 没看出是哪个村。只打村名，用字就行，比如：上溪村。
# $name (text)
joining-village-one-a-week = 你这星期已经加过一个村，今天加不了{ $name }。看看名单里有没有你的村？没有就先点“以后再说”，协会的人随时能加上。
joining-village-from-list = 看看名单
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
either-full = 你前面写的我都留着。请先在下面点一下是哪种，再把最后这条发一遍，这条我还没留。
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
privacy-who = 这些你都能看到。价钱和账，只有你看得到。村里的师傅能看到你学到哪步、给他看的东西；两天没人看，做过那一步的邻居和协会也能看到，免得你一直等。月账不给邻居看。协会还能看到你的名字、村子、学到哪步、在这里做什么；别的，协会只看五个人以上的合计。每条消息处理完，这里就不留原文了。协会和师傅对你的东西办过什么，留两年，点“谁看过我的东西”就能看。
privacy-export = 全部发给我
privacy-forget = 全部删掉
export-later = 东西很多，正在写成文件，一会儿就发给你。
export-done = 我记着的，全在这个文件里。
forget-nothing = 我没有记你的东西。
forget-confirm = 全部删掉吗？学到哪儿、给人看的、问过的、记的账，都没了，找不回来。你请来的人还在，只是没有你的名字。
forget-yes = 全部删掉
forget-no = 不删，留着
forget-kept = 都留着。
forget-later = 正在全部删掉。东西多，要一会儿，删完了告诉你。
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

## Failures: error-<code>, one for every ErrorCode in src/errors.ts

error-database-busy = 我现在记不了东西，过几分钟再试。
error-database-newer = 正在修，晚点再来。
error-knowledge-invalid = 我的资料有一处不对，正在修。
error-unexpected = 我这边出了点问题，已经记下了。请再发一遍。
edited-not-read = 你改了这条消息。我看的还是原来的话，请把改好的重新发一条。

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
# $most (number)
cash-near-message = 一条消息最多写{ $most }行。
# $noted, $most (number)
cash-near-day = 今天记了{ $noted }行了。一天最多能记{ $most }行。包裹多的话，合在一起写一行就行。
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
# $people (number)
chain-many = 你这条线上已经不止{ $people }人了，往后我就不一个一个数了。
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
peer-stopped = 本来要问的人，现在不帮了，还没问过谁。换谁来问？
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

association-hello = 你是协会的人。想自己也学，按上面的来；要办协会的事，按下面这个。
more-association = 协会的事
association-what = 协会的事，办哪一件？


## Broadcasts

command-broadcast = 给大家发消息
more-broadcast = 📣 给大家发消息

broadcast-ask =
    要告诉大家什么？现在就发给我：文字、照片、相册、视频、文件、语音都行。
    你怎么发，他们就怎么收到。
broadcast-ask-anew = 重新发一遍，整条都要：新的会换掉旧的。
# $language (text) - zh or en
broadcast-ask-in = { $language ->
    [zh] 把中文的发给我。只发文字的话，照片和视频照用。
   *[other] 把英文的发给我。只发文字的话，照片和视频照用。
}
broadcast-cannot = 这个我没法发给大家。能发的有：文字、照片、相册、视频、文件、语音。
# $by (number)
broadcast-text-long = 长了{ $by }个字，一条放不下。删短一点再发，或者分两次说。你写的还在上面。
# $most, $by (number)
broadcast-caption-long = 照片、文件和语音下面最多写{ $most }个字，这里多了{ $by }个。删短一点再发，或者只发文字。你写的还在上面。
broadcast-let-be = 好，先放着。写了的都留着，下次点“给大家发消息”接着弄。
# $words (text) - its beginning
broadcast-unfinished = 有一条还没发出去：“{ $words }”。接着弄吗？
# $words (text) - its beginning
broadcast-unanswered = 有一条在等另一位协会的人点头：“{ $words }”。等有了结果，再写下一条。
broadcast-go-on = 接着弄
broadcast-throw = 扔掉
broadcast-thrown = 扔掉了，谁也没收到。
broadcast-new = 写一条新的
broadcast-earlier = 以前发的
broadcast-preview = 大家会这样看到：
# $language (text) - its own name
broadcast-preview-in = { $language }的会这样看到：

broadcast-page-whom = 发给谁：
broadcast-counting = 正在数有多少人……
broadcast-counting-first = 先数一数有多少人，数完就办。
# $people (number)
broadcast-count = 一共{ $people }人。
# $people, $resting (number)
broadcast-count-resting = 一共{ $people }人，其中{ $resting }人这周收到过一条，或者说过不想收：这次不发给他们。
# $people, $resting (number)
broadcast-count-all = 一共{ $people }人。其中{ $resting }人这周收到过一条，或者说过不想收：安全提醒照样发给他们。
broadcast-count-nobody = 这样选，一个人也没有。换个条件吧。
broadcast-page-now = 什么时候：马上。晚上9点半到早上6点半不打扰人，赶上的第二天早上收到。
# $when (text)
broadcast-page-at = 什么时候：{ $when }，按各村的钟。
broadcast-at-night = 这是夜里：晚上9点半到早上6点半不打扰人，大家早上6点半收到。
broadcast-page-both = 中文、英文都写了。
# $language (text) - its own name
broadcast-page-one = 只写了一份（{ $language }），大家看的都是这一份。
# $sum (text)
broadcast-money-locked = 第一行写着“{ $sum }”，手机锁着旁边的人也看得到。把钱数挪到后面好一些。
broadcast-is-safety = ⚠️ 这是安全提醒。

broadcast-send-now = 现在就发
# $when (text)
broadcast-send-at = 就这样，{ $when }发
broadcast-when = 什么时候发
broadcast-change-whom = 发给谁
broadcast-change-words = 改内容
# $language (text) - its own name
broadcast-add-language = 加一份{ $language }
broadcast-try = 先只发给我
broadcast-make-safety = 改成安全提醒
broadcast-no-safety = 不是安全提醒
broadcast-safety-ask =
    安全提醒，只在大家的钱或者命有危险的时候用。
    这周收到过的、说过不想收的，也都会收到。真是这样吗？
broadcast-safety-yes = 是，有危险
broadcast-safety-no = 不是，普通消息
broadcast-which-words = 改哪一份？
broadcast-back = ← 回到这条消息
broadcast-alert = ⚠️ 协会的安全提醒，请看完。
broadcast-mute = 这类消息不要了
broadcast-to-see = 协会给你看点东西。
# $what (text) - photo, video, document or mixed; $count (number)
broadcast-open = { $what ->
    [video] ▶ 视频
    [photo] 看这{ $count }张照片
    [document] 看这{ $count }个文件
   *[mixed] 看这{ $count }张照片和视频
}
# $what (text) - photo, video, document or mixed; $count (number); $size (text)
broadcast-open-size = { $what ->
    [video] ▶ 视频，{ $size }
    [photo] 看这{ $count }张照片，{ $size }
    [document] 看这{ $count }个文件，{ $size }
   *[mixed] 看这{ $count }张照片和视频，{ $size }
}

broadcast-whom = 发给谁？可以几样一起选，都对得上的人才收到。现在选的是：
broadcast-by-villages = 哪个村
broadcast-by-steps = 学到哪儿
broadcast-by-stuck = 停住的
broadcast-by-roles = 什么人
broadcast-by-stages = 店多大
broadcast-by-languages = 说什么话
broadcast-by-joined = 什么时候来的
broadcast-by-villages-ask = 哪几个村？点一点，或者把村名写给我。
broadcast-by-steps-ask = 学到哪儿的人？一段一段选，或者点右边一步一步选。
broadcast-by-stuck-ask = 停在同一件事上多久的人？
broadcast-by-roles-ask = 什么人？
broadcast-by-stages-ask = 店多大的人？看这7天平均一天几单。
broadcast-by-languages-ask = 说什么话的人？
broadcast-by-joined-ask = 什么时候来的人？
broadcast-village-unknown = 没有叫这个名字的村。换个写法，或者从下面选。
broadcast-no-matter = 都可以
broadcast-everybody-again = 还是发给每个人
# $count, $all (number)
broadcast-its-steps = { $count }/{ $all } 步 ›
# $days (number)
broadcast-stuck-days = { $days }天以上
# $which (text) - new or old; $days (number)
broadcast-joined-days = { $which ->
    [new] 这{ $days }天来的
   *[old] { $days }天以前来的
}
broadcast-role-mentor = 师傅
broadcast-role-trainer = 请来过邻居的人
broadcast-role-association = 协会的会员
broadcast-stage-none = 还没有单
broadcast-stage-few = 一天1到5单
broadcast-stage-some = 一天6到20单
broadcast-stage-many = 一天21到99单
broadcast-stage-hundreds = 一天100单以上
broadcast-season-get-ready = 准备
broadcast-season-open = 开店
broadcast-season-sell = 卖货
broadcast-season-together = 一起做
broadcast-to-everybody = 每个人
# $names (text)
broadcast-to-villages = 村子：{ $names }
# $names (text)
broadcast-to-steps = 学到：{ $names }
# $days (number)
broadcast-to-stuck = 停在同一件事上{ $days }天以上
# $names (text)
broadcast-to-roles = 是：{ $names }
# $names (text)
broadcast-to-stages = 店：{ $names }
# $names (text)
broadcast-to-languages = 说：{ $names }
# $day (text)
broadcast-to-joined-from = { $day }以后来的
# $day (text)
broadcast-to-joined-before = { $day }以前来的
# $names (text); $left (number)
broadcast-and-more = { $names }等，还有{ $left }个

broadcast-when-ask = 什么时候发？按各村的钟。点一个，或者写给我，像“明天 18:00”“12月24日 7:30”。
# $hour (text)
broadcast-today-at = 今天 { $hour }
# $hour (text)
broadcast-tomorrow-at = 明天 { $hour }
# $day (text)
broadcast-hour-ask = { $day }几点？点一个，或者把日子和时间一起写给我。
broadcast-at-once = 马上
broadcast-when-past = 这个时间过了，选后面的。
broadcast-when-unread = 这个时间我没看懂，或者已经过了。像这样写：“明天 18:00”“12月24日 7:30”。

# $people, $most (number)
broadcast-waits = 要发给{ $people }人。超过{ $most }人，要协会另一位看过点头才发。已经请他们看了。
broadcast-take-back = 拿回来改
# $people, $most, $silent (number) - silent: other officers who never pressed Start
broadcast-second-missing = { $silent ->
    [0] 要发给{ $people }人。超过{ $most }人，要协会另一位点头，可现在协会只有你一位。请管这个机器人的人把另一位加进来（设置里的 ADMIN_IDS），让他在这里点一下“开始”，再发。写的都留着。
   *[other] 要发给{ $people }人。超过{ $most }人，要协会另一位点头，可另一位还没在这里点过“开始”。请他打开这个机器人点一下，再发。写的都留着。
}
# $author (text) - first name, or nobody; $people (number)
broadcast-second-ask = { $author ->
    [nobody] 协会的另一位想把上面这条发给{ $people }人。你看行吗？发给：
   *[other] { $author }想把上面这条发给{ $people }人。你看行吗？发给：
}
broadcast-agree = 行，发吧
broadcast-not-so = 这样不行
broadcast-why = 哪里不行？写一句，我带给写的人。
broadcast-without-words = 不写了，就是不行
broadcast-own = 这是你自己写的，要另一位来点头。
broadcast-decided = 这条已经定下来了。
# $words (text) - its beginning; $how (text) - agreed, declined or taken; $name (text)
broadcast-was-decided = { $how ->
    [agreed] “{ $words }”：{ $name }说行，发了。
    [declined] “{ $words }”：{ $name }说这样不行，退回去改了。
   *[taken] “{ $words }”：写的人拿回去改了。
}
# $name (text)
broadcast-agreed = { $name }看过了，说行。
# $name (text)
broadcast-declined = { $name }看过了，说这样不行。你改改，或者问问。
# $name (text)
broadcast-declined-because = { $name }看过了，说这样不行：

# $state (text) - of the broadcast
broadcast-run = { $state ->
    [due] 📣 排好了。
    [preparing] 📣 正在一个个排……
    [paused] 📣 停着，没再往外发。
    [done] 📣 发完了。
    [cancelled] 📣 不发了。
   *[other] 📣 正在发。
}
# $when (text)
broadcast-run-at = { $when }开始，按各村的钟。
# $done, $all (number)
broadcast-run-count = { $done } / { $all }
# $speed (number) - a second; $left (number); $unit (text) - seconds or minutes
broadcast-run-pace = { $unit ->
    [minutes] 一秒{ $speed }条，大约还要{ $left }分钟。
   *[seconds] 一秒{ $speed }条，大约还要{ $left }秒。
}
# $waiting (number)
broadcast-run-waits = 还有{ $waiting }人，等他们那边到点。
# Below a message that stands still. $name (text) - first name, or nobody
broadcast-held-author = { $name ->
    [nobody] 写上面这条的人，已经不是管事的了。
   *[other] 上面这条是{ $name }写的，{ $name }已经不是管事的了。
}
# $name (text) - first name, or nobody
broadcast-held-second = { $name ->
    [nobody] 给上面这条点头的人，已经不是管事的了。
   *[other] 上面这条是{ $name }点的头，{ $name }已经不是管事的了。
}
broadcast-held-new = 还没发出去，现在停着，谁也收不到。要发就接过来，看一遍再发；不要就停掉。
# $done, $all (number)
broadcast-held-begun = { $all }人里，{ $done }人发过了，其余的停着不发。接着发，还是停掉？
broadcast-held-own = 这条当初是你点的头，要另一位管事的来接着发。要不就停掉，重写一条。
broadcast-take-over = 接过来
broadcast-finish-first = 你自己还有一条没发。先发了，或者扔掉，再来接这条。
broadcast-author-gone = 写这条的人已经不是管事的了，没法点头。它停着。要发就接过来，不要就停掉。
broadcast-pause = 停一下
broadcast-resume = 接着发
broadcast-cancel = 不发了
# $sent (number)
broadcast-cancel-ask = { $sent ->
    [0] 真不发了？还没有人收到。
   *[other] 真不发了？已经有{ $sent }人收到，收不回来。
}
broadcast-cancel-yes = 对，不发了
broadcast-cancel-no = 还是发
broadcast-cancelled = 好，不发了，谁也没收到。
broadcast-stopped = 停了，后面的人不会收到。一会儿告诉你发了多少。
broadcast-over = 这条已经完了。

# $state (text) - done or cancelled; $words (text) - its beginning
broadcast-report = { $state ->
    [cancelled] “{ $words }”半路停了：
   *[other] “{ $words }”发完了：
}
# $people, $all (number)
broadcast-ended-sent = { $all }人里，{ $people }人收到了。
# $people (number)
broadcast-ended-blocked = { $people }人把机器人拉黑了，没收到。
# $people (number)
broadcast-ended-unknown = { $people }人说不准收到没有。
# $people (number)
broadcast-ended-never = { $people }人没有发。
# $people (number)
broadcast-refused-gone = { $people }人的账号没有了。
# $people (number)
broadcast-refused-no-chat = { $people }人找不到对话了。
# $people (number)
broadcast-refused-file = { $people }人没收到：这个照片或文件，Telegram发不出去了。
# $people (number)
broadcast-refused-words = { $people }人没收到：这段文字，Telegram不肯发。
# $people (number); $reason (text) - Telegram's words
broadcast-refused = { $people }人没收到，Telegram说：“{ $reason }”。
# $people (number)
broadcast-left = 另外{ $people }人这次没发给他们：
# $people (number)
broadcast-left-week = { $people }人这7天里收到过一条。
# $people (number)
broadcast-left-busy = { $people }人这周已经收够了别的消息。
# $people (number)
broadcast-left-muted = { $people }人说过不想收。
# $people (number)
broadcast-left-break = { $people }人在歇着。
# $people (number)
broadcast-left-gone = { $people }人走了。
broadcast-doubtful = 说不准的，是正发着的时候断了线：有人收到了，有人没有。再发一次，有的人会收到两遍。
# $count (number)
broadcast-again = 给说不准的{ $count }人再发
# $count (number)
broadcast-again-ask = 给这{ $count }人再发一次？里面有的人会收到两遍。
broadcast-again-yes = 再发一次
broadcast-none-doubtful = 没有说不准的了。
broadcast-see = 再看看内容
broadcast-list = 以前发的，新的在上面。点一条看看发得怎么样。
broadcast-none = 还没发过。
# $day, $words (text); $state (text) - of the broadcast
broadcast-row = { $state ->
    [done] { $day } · { $words }
    [cancelled] { $day } · { $words } · 停了
   *[other] { $day } · { $words } · 在发
}


## Tips and the year

# What learners see of tips
tips-read-more = 看全文
tips-no-more = 小窍门别发了
tips-again = 还是发小窍门吧
tips-off-set = 好，小窍门不发了。
tips-off-kept = 时节的提醒、练习、协会的消息也都不发，只有要紧的安全提醒还会来。课照样上，你自己约的提醒照样来。
tips-off-back = 想再要，点下面的按钮，或者到“☰ 更多”里的“我的名字和村子”。
tips-on-set = 好，小窍门又会来，时节的提醒、协会的消息也会来。你没约的，一星期最多两回。

# What officers see of them
more-tips = 小窍门
tips-none = 知识文件夹里还没有小窍门。
tips-shelves = 看哪些小窍门？各步的，会自己发给正学到那一步的人，一星期一条。哪一条也都能群发。
tips-shelves-back = 全部小窍门
tips-any-time = 什么时候都能发
# $count (number) - tips on this shelf
tips-any-time-row = 什么时候都能发 · { $count }条
# $title (text) - of the step; $count (number) - tips on this shelf
tips-step-row = { $title } · { $count }条
tips-shelf = 点一条，两种语言都能看。
tips-shelf-back = ← 返回
tips-send = 发这一条
tips-draft = 草稿好了，两种语言都有。还没发出去：发给谁、几时发，接着选。
tips-draft-open = 去看草稿
tips-series = 每周一条
tips-series-what = ✓ 那个村的人，学到哪步，就收到哪步的小窍门，一星期一条。点村名，可以关，也可以再开。
# $name (text) - of a village; $state (text) - on, off
tips-series-row = { $state ->
    [off] ✗ { $name }
   *[on] ✓ { $name }
}

# The year, for people who sell
year-restock = 该补货了吗？
# $name (text) - of the goods; $left (number) - how many may be left; $point (number) - when to order
year-restock-item = { $name }：照你记的数，大约还剩{ $left }件。剩{ $point }件就该补。
# $count (number) - further kinds of goods
year-restock-more = ……还有{ $count }样。
year-restock-how = 先数数架上的，数出来多少，记一下。
year-restock-open = 看我的存货
year-restock-off = 补货别提醒了
year-restock-on = 补货还是提醒我
year-restock-is-off = 好，补货不提醒了。存货单还在。
year-restock-is-on = 好，货快没了再告诉你，两星期最多一回。
# $parcels (number), $days (number) - on which parcels were noted; $day (text) - of the first
year-parcels = 从{ $day }到今天，你家寄出去{ $parcels }个包裹了。
# A line below the figure
year-parcels-how = 一个一个，都是你打包、贴单、交出去的。看看是怎么多起来的。
# $day (text) - of the first parcel; $days (number) - since then; $year (text) - yes when it is a year
year-days = { $year ->
    [yes] { $day }，你寄出了第一个包裹，到现在一年了。
   *[no] { $day }，你寄出了第一个包裹，到今天{ $days }天了。
}
# $parcels (number) - at least 1; $days (number) - on which parcels were noted
year-days-sent = 这段日子记了{ $days }天，一共寄了{ $parcels }个。
year-days-unnoted = 后来又寄了多少？从今天的记起，就看得见多起来。

# The drill about a returned parcel
drill-hello = 练一回，点三下就行：有个包裹退回来了。
drill-right = 对。
drill-other = 不少人都这么做。换个做法更好：
drill-end = 练完了。在家拿个旧箱子也演一遍，谁干哪样，大家就都知道了。
drill-sign-ask = 快递送回一箱，角破了。先做什么？
drill-sign-right = 先看外面，拍照
drill-sign-wrong = 先签字，回头看
drill-sign-why = 签字前先看。破了，又是买家自己的原因退的，在淘宝就拍照、拒收。别的平台各有规矩，看卖家App。
drill-open-ask = 又退来一箱，外面好好的。怎么拆？
drill-open-right = 边拆边录，再过秤
drill-open-wrong = 几下拆开
drill-open-why = 拆的时候录像，称一称，跟寄出时的重量比。退回来的是什么，就清楚了。
drill-money-ask = 货退回来了，好好的。几时退钱？
drill-money-right = 七天内
drill-money-wrong = 月底一起退
drill-money-why = 在中国，收到退货后七天内退款。过了15天才退，可能挨罚。
drill-reason-ask = 买的干货，签收三天，买家要退，没说理由，箱子拆过了。你怎么回？
drill-reason-right = 行，寄回来吧
drill-reason-wrong = 拆过了，不退
drill-reason-why = 在中国，签收第二天起七天内，不说理由也能退。拆开看看，不能当拒收的理由；东西要完好。
drill-freight-ask = 你答应退了。货寄回来之前，先写明什么？
drill-freight-right = 运费谁出
drill-freight-wrong = 先不写，到时再说
drill-freight-why = 在中国，无理由退货运费买家出，另有约定的除外；质量有问题你出。没说，在淘宝就算你出。所以先在聊天里写清楚。
drill-fresh-ask = 梨到了是坏的，买家当天发来照片。怎么办？
drill-fresh-right = 照我写的规矩办
drill-fresh-wrong = 说鲜货不退
drill-fresh-why = 在中国，鲜货不在无理由退货里，但质量还是你负责。商品页上写明自己的规矩：几小时内告诉你，照片要拍到面单。


## Members of the association

members-button = 🤝 会员
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
fellow-words-ask = { fellow-job }：哪几天能做，怎么算？写一句，比如：周五下午，一单5毛。电话、微信别写，谁要找你，话由我来转。
fellow-words-none = 不写
# $why (text) - empty, long, contact; $most (number)
fellow-words-unread = { $why ->
    [contact] 电话、微信、网址别写，谁要找你，话由我来转。再写一句：哪天能做，什么价。
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
members-left-open = 好。哪天想参加，点“☰ 更多”里的“会员”。
members-no-village = 会员是一个村一起的。先选你住哪个村。
members-leave = 退出会员
members-leave-sure = 退出以后，你说能帮的、一起寄的、一起买的、投的票都删掉；你张罗的，交给下一个人。你学到哪步、记的账都不动。真要退？
members-leave-yes = 是，退出
members-left = 你退出来了。学到哪步、记的账都跟原来一样。哪天想回来，点“☰ 更多”里的“会员”。
members-privacy = 你是协会的会员。本村的会员和协会看得到你的名字、村子、你说你能帮什么；跟你一起寄的人，还看得到你一周寄几个；你订的东西，只有张罗的人看得到。投了什么票，谁也看不到。
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
fellows-pools = 一起寄包裹：{ $people }个人，一周{ $parcels }个，照各自的价目，一周一共省{ $saving }元。
# $fewest (number)
fellows-buys-few = 最近90天一起买的不到{ $fewest }个人，合计不显示。
# $people (number), $saving (text)
fellows-buys = 最近90天一起买：{ $people }个人，一共省{ $saving }元。
# $name (text)
fellows-asked = 好，我会在晚上问{ $name }。
fellows-asked-before = 已经请过了，不再问第二遍。
pool-button = 📦 一起寄
pool-what = 几家的包裹一起交给快递，一周的数多了，一个的邮费可能便宜些。省多少，我照价目算给你看。
pool-none-yet = 村里还没有人开头。
pool-which = 村里有这些：
# $name (text), $shops (number)
pool-row = { $name }张罗的，{ $shops }家
pool-new = 我来张罗一个
# $name (text)
pool-title = 📦 一起寄，{ $name }张罗
# $shops, $parcels (number)
pool-together = 现在{ $shops }家，一周一共{ $parcels }个包裹。
# $fewest (number)
pool-few = 不到{ $fewest }家，合计不显示。
# $day (number) - Monday is 1
pool-day = 取件：每{ pool-weekday-name }。
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
pool-reached = 照价目，现在够得上每个{ $price }元。
# $all, $mine (text), $saves (text) - yes, no; $sum (text) - shown, hidden
pool-saving = { $sum ->
    [shown] 大家一周一共省{ $all }元。
   *[hidden] { "" }
}{ $saves ->
    [yes] 你一周省{ $mine }元。
   *[no] 你现在付的不比这个贵，你不省。
}
# $shops, $parcels (number), $price (text)
pool-next = 再来{ $shops }家差不多的（一周多{ $parcels }个），就够得上每个{ $price }元。
pool-no-prices = 价目还没写。张罗的人问准快递，点“价目”写上，我就能算。
# $per (text) - week, day
pool-price-list = 快递的价目，按{ $per ->
    [day] 一天
   *[week] 一周
}多少个算：
# $from (number), $price (text)
pool-step = 满{ $from }个，每个{ $price }元
pool-parcels-ask = 你一周大概寄几个包裹？点一个，或者直接打个数。
pool-seen = 一起寄的人看得到你的名字、你一周寄几个；本村别的会员只看得到一共几个。你现在付多少邮费，不给人看。
# $parcels (number)
pool-as-noted = 照我记的：一周{ $parcels }个
pool-parcels-unread = 打一个数就行，比如：12
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
   *[words] 没看懂。一行一档，前面是满多少个，后面是每个多少钱：
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
buy-what = 箱子、胶带、冰袋，几家一起买，够了数就便宜。张罗的人跟卖家说定，我来记数、算省多少。
buy-none-yet = 现在没有。
buy-which = 现在有这些：
# $item, $day (text)
buy-row = { $item }，到{ $day }
buy-new = 我来张罗一样
# $item, $name (text), $known (text) - yes, no
buy-title = 🛒 { $item }{ $known ->
    [yes] ，{ $name }张罗
   *[no] { "" }
}
# $alone, $together (text), $from (number)
buy-terms = 一个人买，每个{ $alone }元；一起买满{ $from }个，每个{ $together }元。
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
buy-saving = 比一个人买，大家一共省{ $all }元{ $takes ->
    [yes] ，你省{ $mine }元
   *[no] { "" }
}。
buy-pay = 这是算出来的数。钱我不收，也别先转给不认识的人：只付给认识的人，看到货再付。
buy-other-count = 别的数
buy-none-for-me = 我不要了
buy-off = 取消，不买了
buy-item-ask = 一起买什么？写个名字，比如：透明胶带
# $item (text)
buy-alone-ask = { $item }：一个人买，每个多少钱？比如：3.5
buy-together-ask = 一起买，每个多少钱？
# $together (text)
buy-from-ask = 一起买满多少个，才是每个{ $together }元？
# $hour (number)
buy-day-ask = 订到哪天为止？那天{ $hour }点截止。点一个，或者直接打，比如：12月20日
# $item (text)
buy-check = 看看对不对：{ $item }
buy-go = 好，让大家订
buy-again = 重写
# $item (text)
buy-count-ask = { $item }，你要几个？打个数就行。
buy-count-unread = 打一个数就行，比如：12。不要了就打0。
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
buy-item-unread = 写个名字就行，最多{ $most }个字，别写电话、微信、网址。
buy-closed = 你们一起买的东西，今天截止了。
# $item (text), $count, $people, $from (number), $state (text) - reached, missing
buy-closed-count = { $item }：{ $people }个人一共订了{ $count }个，{ $state ->
    [reached] 够数了。
   *[missing] 没到{ $from }个，一起买的价拿不到。
}
# $count (number), $state (text) - reached, missing; $sum, $saving (text)
buy-closed-mine = 你订了{ $count }个。{ $state ->
    [reached] 照一起买的价是{ $sum }元，比一个人买省{ $saving }元。
   *[missing] 照一个人买的价是{ $sum }元。还买不买，你们自己商量。
}
buy-closed-who = 谁订了几个：
vote-button = 🗳 这个月的一问
vote-none = 还没有问过大家。
vote-title = 🗳 这个月问会员：
# $day (text)
vote-until = 投到{ $day }为止，没到都能改。谁投了什么，谁也看不到。
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


## Villages, people and classes

command-people = 人、管事的、学校的班
more-people = 找人

villages-find = 🔍 找一个村
villages-find-ask = 打出村名，打一部分也行。
villages-find-none = 没有这样的村，换个写法试试。
# $count (number)
villages-people = 村里的人（{ $count }）
# $count (number)
villages-classes = 学校的班（{ $count }）
villages-change = ✏️ 改资料
# $county, $country, $zone (text)
villages-place = 县：{ $county } · { $country } · 时间按{ $zone }
# $count (number), $day (text)
villages-households = 全村{ $count }户（{ $day }填的）
villages-households-unknown = 全村多少户，还没人填。
# $count (number) - homes of which somebody is here
villages-homes-here = 有人来学的：{ $count }户
villages-households-few = ⚠️ 已经来的户数，比全村的户数还多。这个数对吗？
# $name (text)
villages-change-what = { $name }，要改哪样？
villages-change-households = 全村多少户
villages-change-name = 村名
villages-change-county = 哪个县
villages-change-country = 哪个国家
villages-change-zone = 按哪里的时间
villages-same = 和另一个村是同一个
villages-households-ask = 全村有多少户？打个数。
villages-households-unread = 只要一个数，比如 412。
villages-name-new = 村子该叫什么？打出村名。
villages-county-ask = 在哪个县？打出县名。
villages-country-ask = 在哪个国家？点一下，或者打出来。
villages-country-unread = 没认出是哪个国家。再打一遍，打 CN 这样两个字母也行。
villages-zone-ask = 村里按哪里的时间？点一下，或者用英文打最近的大城市。夜里我不打扰人，就按这个时间算。
villages-zone-unread = 没认出是哪里的时间。用英文打一个大城市，比如 Shanghai。
# $name (text)
villages-same-ask = { $name }和哪个村是同一个？点一下，或者打出村名。以后用那个村的名字。
# $name (text)
villages-name-taken = 已经有一个{ $name }了。这两个是同一个村吗？
villages-same-yes = 对，是一个村
# $from, $into (text), $members (number)
villages-merge-ask = { $from }（{ $members }人）并到{ $into }：人、家、师傅、班、链接都过去。谁再打{ $from }，就带到{ $into }。
# $from, $into (text)
villages-merge-sure = 并了就分不开了。{ $from }和{ $into }真是同一个村吗？
villages-merge-no = 不并，都留着
villages-merge-on = 是一个村，接着办
villages-merge-yes = 对，并成一个

people-what = 找谁？能看到的是名字、村子、学到哪步、在这里做什么，别的看不到。
people-find = 🔍 按名字找人
people-officers = 协会管事的
people-mentors = 师傅
people-classes = 学校的班
people-find-ask = 打出名字的开头，至少两个字。
people-none = 没有名字这样开头的人，换个写法试试。
people-found = 是哪一位？
# $name, $village, $title (text); $number (number) - a step, 0 where it has none, -1 before the first
people-row = { $name } · { $village } · { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步
}
# $name, $title, $mentor (text); $number (number) - a step, 0 where it has none, -1 before the first; $has (text) - none, one
people-roster-row = { $name } · { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步
}{ $has ->
    [none] { "" }
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
# $name (text)
officer-is-one = { $name }现在是管事的了。
# $name (text)
officer-not-now = { $name }先不当管事的，什么都没变。
officer-end = 不再当管事的
# $name (text)
officer-end-ask = { $name }马上就不能办协会的事了，自己学的都还在。要这样吗？
officer-end-yes = 对，不当了
officer-dismissed = 你不再是协会管事的了，自己学的都还在。谢谢你出过的力。
# $name (text)
officer-is-none = { $name }不再是管事的了。
officer-settings-stay = 你是装机器人时定的管事的，要改得找装机器人的人。
officer-last = 管事的只剩你一位了，先找好另一位。
officer-stopped = 你不当管事的了，自己学的都还在。

class-list = 学校的班。
class-none = 还没有班。
# $name (text), $pupils (number)
class-row = { $name }（{ $pupils }）
class-new = 开一个班
class-name-ask = 学校叫什么？打出校名，几个班的话带上班名。
class-teacher-set = 老师
class-village-set = 村子
class-end-set = 到哪天
class-end = 结束这个班
class-no-teacher = 还没有老师。定了老师，学生才能进来。
# $teacher (text)
class-taught-by = 老师：{ $teacher }
class-no-village = 不归哪个村
# $village (text)
class-in-village = 村子：{ $village }
# $count, $most (number)
class-pupils = 学生：{ $count }人，最多{ $most }人
# $day (text)
class-until = 到{ $day }为止。到时班和名单都没了。
# $link (text)
class-link = 学生点这个链接，或者用相机扫这张图：{ $link }
class-teacher-ask = 谁教这个班？打出名字的开头。老师要先进来。
class-village-ask = 这个班归哪个村？打出村名。
class-nobody-found = 没找到，换个写法试试。
class-which = 是哪一个？
# $school (text)
class-you-teach = 你是{ $school }这个班的老师。进班的学生，你能看到名字、学到哪步、最近哪个星期来过。别的看不到。
class-school-permits = 学生进班前，要学校答应；不满14岁的，还要家长答应。
class-open = 打开这个班
class-teach-stop = 我不教这个班
class-teach-stopped = 好，你不教这个班了，名单也看不到了。
# $school (text)
class-teach-over = { $school }这个班不归你教了，名单你也看不到了。
# $school, $teacher (text)
class-other-teacher = { $school }这个班换老师了，现在是{ $teacher }。能让{ $teacher }看到你的名字、学到哪步、最近哪个星期来过吗？你不答应，班里就没人看得到你。
class-until-ask = 从今天起，这个班开多久？
# $count (number)
class-months = { $count }个月
# $school (text)
class-end-ask = { $school }现在就结束，名单也没了。学生自己学的都还在。要结束吗？
class-end-yes = 对，结束
# $school (text)
class-ended = { $school }结束了，名单没了。
class-teacher-only = 这个只有班里的老师能用。
# $school, $day (text), $count (number)
class-teacher-title = { $school }：{ $count }个学生，到{ $day }为止
class-nobody-yet = 还没有学生进来。把链接给他们看。
# $n (number); $name, $title (text); $number (number) - a step, 0 where it has none, -1 before the first; $week (text) - this, last, earlier, unknown; $day (text) - its Monday
class-pupil = { $n }. { $name } · { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] 第{ $number }步
} · { $week ->
    [this] 这星期来过
    [last] 上星期来过
    [earlier] { $day }那个星期来过
   *[unknown] 还没来过
}
class-link-button = 给学生的链接
class-file = 存成文件
class-file-here = 名单存成了文件，什么表格都能打开。里面有学生的名字，放在只有你能打开的地方。
class-file-name = 名字
class-file-step = 学到第几步
class-file-week = 最近来的那个星期
# $number (number) - a step, 0 where it has none, -1 before the first; $title (text)
class-file-where = { $number ->
    [-1] 还没开始
    [0] { $title }
   *[other] { $number }
}
class-my = 我的班
class-not-in-one = 你没有进哪个班。
# $school, $teacher, $day (text); $agreed (text) - yes, no
class-mine = { $school }，到{ $day }为止。{ $agreed ->
    [yes] { $teacher }能看到你的名字、学到哪步、最近哪个星期来过，别的看不到。
   *[no] 现在的老师是{ $teacher }，你没答应之前看不到你。
}
# $school (text)
class-mine-no-teacher = { $school }现在没有老师，班里没人看得到你。
class-leave = 退出这个班
# $school (text)
class-left = 你退出了{ $school }，老师看不到你了。自己学的都还在。
# $school, $teacher (text)
class-joined = 你进了{ $school }这个班，{ $teacher }能看到你学到哪儿。想退随时能退：更多，我的班。
class-yours = 这是你自己班的链接。
# $school (text)
class-invites = 这是{ $school }的班。
# $teacher (text)
class-teacher-sees = 你的老师{ $teacher }能看到你的名字、学到哪步、最近哪个星期来过。别的都看不到：问的话、价钱、照片都不给看。想退随时能退。进班吗？
class-join = 好，进班
class-join-yes = 可以
class-join-no = 不进，我自己学
class-full = 这个班满了，问问你的老师。
class-privacy = 你进了一个班：老师能看到你的名字、学到哪步、最近哪个星期来过。想退，点“我的班”。

acts-button = 谁办了什么
acts-of-person = 办过什么，别人对他办过什么
acts-title = 谁办了什么，新的在前。留两年。
acts-none = 到现在还没有。
acts-older = 再早的……
acts-by-kind = 只看一类
acts-by-person = 只看一个人
acts-which = 看哪一类？
acts-all = 全都看
acts-kind-officers = 管事的
acts-kind-mentors = 师傅
acts-kind-villages = 各村
acts-kind-classes = 学校的班
acts-kind-questions = 问题和谈话
acts-kind-looks = 看过的东西
acts-kind-people = 人
acts-kind-broadcasts = 发给大家的消息
acts-kind-members = 会员
acts-kind-partners = 帮手
acts-an-officer = 一位管事的
acts-somebody-gone = 一位走了的人
acts-somebody-gone-whom = 一位走了的人
acts-somebody = 当时帮忙的人
acts-the-association = 协会
acts-a-neighbour = 做过那一步的邻居
acts-mine = 谁看过我的东西
acts-mine-title = 协会和师傅对你的东西办过什么，新的在前。
acts-mine-none = 到现在还没有。

# $who, $whom, $village, $day (text); $count (number)
act-officer-asked = { $who }提名{ $whom }当管事的 · { $day }
act-officer-appointed = { $who }点了头，{ $whom }当了管事的 · { $day }
act-officer-alone = { $who }一个人定了{ $whom }当管事的 · { $day }
act-officer-refused = { $who }没同意{ $whom }当管事的 · { $day }
act-officer-withdrawn = { $who }不提{ $whom }当管事的了 · { $day }
act-officer-dismissed = { $who }让{ $whom }不再当管事的 · { $day }
act-officer-stopped = { $who }自己不当管事的了 · { $day }
act-mentor-appointed = { $who }请{ $whom }当{ $village }的师傅 · { $day }
act-mentor-dismissed = { $who }让{ $whom }不再当{ $village }的师傅 · { $day }
act-mentor-stopped = { $who }自己不当师傅了 · { $day }
act-mentor-away = { $who }师傅离开一阵 · { $day }
act-mentor-back = { $who }师傅回来了 · { $day }
act-mentor-wrote = { $who }给{ $whom }捎了话 · { $day }
act-mentor-noted = { $who }记了{ $whom }一笔 · { $day }
act-mentor-note-removed = { $who }删了记{ $whom }的一笔 · { $day }
act-village-listed = { $who }把{ $whom }放进名单 · { $day }
act-village-code-revoked = { $who }作废了{ $whom }的链接 · { $day }
act-village-renamed = { $who }给{ $whom }改了名 · { $day }
act-village-place-set = { $who }改了{ $whom }在哪里 · { $day }
act-village-households-set = { $who }填了{ $whom }的户数：{ $count } · { $day }
act-villages-merged = { $who }把另一个写法并进了{ $whom } · { $day }
act-figures-exported = { $who }把数字拿成了一页纸或文件 · { $day }
act-capitals-exported = { $who }把四样家底拿成了文件 · { $day }
act-broadcast-sent = { $who }给大家发了消息 · { $day }
act-broadcast-asked = { $who }请另一位管事的看一条消息 · { $day }
act-broadcast-approved = { $who }同意了一条消息，发出去了 · { $day }
act-broadcast-declined = { $who }没同意一条消息 · { $day }
act-broadcast-paused = { $who }让一条消息先停停 · { $day }
act-broadcast-resumed = { $who }让一条消息接着发 · { $day }
act-broadcast-cancelled = { $who }把一条消息停掉了 · { $day }
act-broadcast-taken-over = { $who }接过了一条消息，原来写的人不当管事的了 · { $day }
act-broadcast-sent-again = { $who }给说不准收没收到的人又发了一遍 · { $day }
act-tip-series-off = { $who }给{ $whom }关了每周的小窍门 · { $day }
act-tip-series-on = { $who }给{ $whom }开了每周的小窍门 · { $day }
act-member-invited = { $who }请{ $whom }当会员 · { $day }
act-vote-asked = { $who }问了会员一件事 · { $day }
act-pool-prices = { $who }写了拼着寄的价 · { $day }
act-pool-day = { $who }改了拼着寄的日子 · { $day }
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
act-helping-ended = { $who }停了{ $whom }的互相帮忙 · { $day }
act-helping-begun-again = { $who }又开了{ $whom }的互相帮忙 · { $day }
act-peer-report-left = { $who }看了{ $whom }的一段话，没有处理 · { $day }
# $who, $act, $day (text)
act-other = { $who }：{ $act } · { $day }

# $who, $day (text)
mine-officer-appointed = { $who }请你当了管事的 · { $day }
mine-officer-alone = { $who }请你当了管事的 · { $day }
mine-officer-dismissed = { $who }让你不再当管事的 · { $day }
mine-mentor-appointed = { $who }请你当了师傅 · { $day }
mine-mentor-dismissed = { $who }让你不再当师傅 · { $day }
mine-mentor-wrote = { $who }给你捎了话 · { $day }
mine-mentor-noted = { $who }记了你一笔 · { $day }
mine-mentor-note-removed = { $who }删了记你的一笔 · { $day }
mine-talk-begun = { $who }和你说起话来 · { $day }
mine-talk-taken = { $who }接过了和你的谈话 · { $day }
mine-talk-ended = { $who }结束了和你的谈话 · { $day }
mine-look-good = { $who }看了你给看的东西：好 · { $day }
mine-look-change = { $who }看了你给看的东西：改一改 · { $day }
mine-look-private = { $who }删了你给看的东西，里面有不该给人看的 · { $day }
mine-look-taken-back = { $who }收回了对你的东西说的话 · { $day }
mine-looked-again = { $who }又看了一遍你给看的东西 · { $day }
mine-person-seen = { $who }打开过你的那一页：名字、村子、学到哪步 · { $day }
mine-helping-ended = { $who }停了你的互相帮忙 · { $day }
mine-helping-begun-again = { $who }又开了你的互相帮忙 · { $day }


## Partners

command-partners = 帮手：谁打包、谁送货、谁设计，名单也在这儿管
more-partners = 🤝 找帮手
partners-niche = 🎨 专门手艺：设计、包装、新产品
partners-earth = 🚚 送货的路子（地网）
partners-heaven = 💻 网上的系统（天网）：从下单到收钱
partners-what =
    开店要找外头的人帮忙？这里有三份名单。

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
partners-after-step = 这些活不用都自己扛：附近就有人做。
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
partner-unread = 这个我看不了，请打字写。
partner-draft = 别人会看到这些：
partner-draft-next = 协会先看一眼。哪儿不对，就点哪儿。
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
partner-change-what = 哪儿变了？点一下。
partner-change-waits = 改的协会先看一眼，没看之前大家看到的还是老的。
partner-all-right = 现在这样就对

# $name, $kind (text)
partner-title = { $name }（{ $kind }）
# $area (text) - villages, county, unknown; $villages (text)
partner-serves = { $area ->
    [villages] 跑的村：{ $villages }
    [county] 全县都跑
   *[unknown] 跑哪儿：问一声
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
partner-ended = 从名单上撤下来了。
partner-too-late = 谢谢。这一条先收起来了，协会看一眼就放回去。

partner-privacy = 你还在帮手名单里写过。你要是全部删掉，你添的还留着，没有你的名字；写你自己的那一条，跟着删。

partners-tell-officers = 帮手名单里有新的，等你们看一眼。
partners-look = 去看看
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


## Figures of the association

command-stats = 数字：走到哪步、谁留下了、包裹、谁带的谁
more-stats = 看数字
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
figures-road = 14步走到哪儿了（做完的人 · 正在做的人）：
# $number, $title, $bar (text) - may be empty, $done, $middle (number, or a dash)
figures-step = { $number } { $title }{ $bar } { $done } · { $middle }
# $weeks, $first, $last, $people (number), $bars (text)
figures-parcels = 最近{ $weeks }周，每天寄出的包裹：{ $bars } 从{ $first }个到{ $last }个。这是{ $people }个愿意算进来的人记的。
figures-parcels-few = 包裹：愿意算进来又记了数的，不到五个人。
figures-weeks = 哪一周来了多少人 · 过了1、2、4、8、12周还来的：
figures-weeks-few = 还没有哪一周来满五个人。
# $day, $stayed (text), $people (number)
figures-week = { $day }：{ $people } · { $stayed }
# $deepest (number), $broadest (number, or a dash)
figures-chain = 谁带的谁：最长的一条有{ $deepest }个人，一个人最多带来{ $broadest }个。
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
figures-hidden = “–”：不到五个人，或者写出来就能算出是哪几个。
figures-choose-village = 看一个村
figures-which-village = 看哪个村？
figures-to-all = 各村合起来
figures-back = 回到数字
figures-pic-road = 图：走到哪步
figures-pic-parcels = 图：包裹
figures-pic-weeks = 图：谁留下了
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
sheet-button = 这个月的一页纸
# $scope (text), $village (text)
sheet-here = { $scope ->
    [one] { $village }，这个月的一页纸。
   *[all] 这个月的一页纸，各村合在一起。
}
sheet-print = 要文件，好打印
sheet-csv = 要表格（CSV）
# $scope, $village, $month (text)
sheet-title = { $scope ->
    [one] { $village } · { $month }
   *[all] 咱们各村的网店 · { $month }
}
# $day (text)
sheet-subtitle = 电商协会，{ $day }数的
sheet-people = 多少人
sheet-road = 14步走到哪儿了
sheet-parcels = 包裹
sheet-problems = 大家说最难的事
sheet-done = 这个月做了什么
# $count (number)
sheet-households = 户数：{ $count }
# $count (number)
sheet-mentors = 师傅：{ $count }位
# $done, $middle (number, or a dash)
sheet-step = { $done }人做完，{ $middle }人在做
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
totals-privacy = 你答应过：你寄的包裹、家里有没有人给网店干活，算进村里的总数；一年卖多少，你说了才算。给人看的只有五个人以上的总数。想改，点“村里的总数算不算我”。

about-open = 说说我自己（想说才说）
about-title = 说说你自己，想说才说。
about-what = 点一下就记下，再点一下就收回。
about-why = 只用来看村里的总数：男的女的、老的少的、村东村西，是不是都有人来学。只算五个人以上的，谁也看不到你一个人的。
# $mark (text, may be empty), $who (woman, man or x)
about-sex = { $mark }{ $who ->
    [woman] 女
    [man] 男
   *[x] 不说
}
# $mark (text, may be empty), $age
about-age = { $mark }{ $age ->
    [age-under-30] 30岁以下
    [age-30-44] 30到44岁
    [age-45-59] 45到59岁
   *[age-60-up] 60岁以上
}
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
about-privacy = 你在“说说我自己”里说过的，只算进五个人以上的总数。想改想删，点“我的名字和村子”，再点“说说我自己”。

board-open = 全村走到哪儿了
board-of-villages = 各村走到哪儿了
# $village (text)
board-title = { $village }走到哪儿了
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

capitals-open = 村里的四样家底
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
    [homes] 有人卖货、打包、拍照、送货的人家，一家只算一回。跟全村户数比，看“全村走到哪儿了”。
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
spread-few = 还没有数：说了自己的人不够五个。大家在“我的名字和村子”里，点“说说我自己”，想说才说。
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
}；请来的{ $invited ->
    [-1] 不给看
   *[shown] { $invited }%
}；在学的{ $on ->
    [-1] 不给看
   *[shown] { $on }%
}
spread-hidden = 不到五个人的不给看；能靠减法算出来的，也不给看。

road-picture = 看图
road-here = 你走到哪儿了。
road-failed = 图这会儿画不出来，字在这儿：
# $name (text)
road-title = { $name }走到哪儿了
# $done, $all (number)
road-subtitle = { $all }步，走完{ $done }步
# $state (done, claimed, now, next or later)
road-legend = { $state ->
    [done] 走完了
    [claimed] 以前做过
    [now] 正在走
    [next] 下一步
   *[later] 往后
}
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
# $today, $month (number) - calls; $todayCost, $monthCost (text) - dollars with cents
model-use-line = 程序写的回答：今天{ $today }次，花了{ $todayCost }美元；这个月{ $month }次，花了{ $monthCost }美元。
model-use-answers = 这个月写了{ $written }条回答，另有{ $other }条换成了资料原话。
model-use-how = 每人每天最多{ $each }次。用完了，或者写的东西资料里没有，就给资料原话。
# $calls (number) - calls in one day
model-spent = 今天程序写回答的次数用完了，一共{ $calls }次。到半夜以前，大家看到的是资料原话。

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
undelivered-none = 最近七天的消息都送到了。

## Voice

# $host (text) - the name of a server; $where (text) - own: a machine of the association, far: another's
voice-ask = { $where ->
    [own] 要不要让协会自己电脑上的程序听你的语音，把话写下来？语音会传过去，不带名字。
   *[far] 要不要让 { $host } 的程序听你的语音，把话写下来？语音会传过去，不带名字。
}
voice-yes = 好，听吧
voice-no = 不要，只给人听
voice-on = { $where ->
    [own] 好，有话直接说。听到什么，我写给你看。想改，到“记了什么”里改。
   *[far] 好，有话直接说。语音会传给 { $host }，不带名字；听到什么，我写给你看。想改，到“记了什么”里改。
}
voice-off = 好，不让程序听你的语音。人可以听。
# $text (text) - what was understood
voice-heard = 我听到的是：{ $text }
voice-fix = ✏️ 听错了
voice-fix-how = 你想说的是啥？打出来，我照这个答。
# $minutes (number)
voice-too-long = 这段太长了，我最多听{ $minutes }分钟。说短一点，或者给人听。
voice-not-heard = 没听清。凑近手机再说一遍，或者给人听。
voice-spent = 今天听得够多了。打字问我，或者给人听。
voice-privacy-on = { $where ->
    [own] 你用语音问的话，协会自己电脑上的程序会听。它只有你的声音，没有你的名字和村子。
   *[far] 你用语音问的话，{ $host } 的程序会听。它只有你的声音，没有你的名字和村子。你说了什么，那边听得到。
}
voice-privacy-off = 你的语音没有程序听。
voice-turn-on = 让程序听语音
voice-turn-off = 不让程序听语音
speech-privacy = { $where ->
    [own] 点🔊，协会自己电脑上的程序把上面的字念给你听。它不知道念给谁。
   *[far] 点🔊，{ $host } 的程序把上面的字念给你听。它不知道念给谁。
}
speech-cannot = 这会儿念不了。字还在上面。
speech-spent = 今天念得够多了。字还在上面。
# $name, $village, $text (text): a question that was spoken; the voice message comes below
relay-spoken =
    { $name }（{ $village }）用语音问。程序听写的：
    { $text }

    原话在下面。直接回复这条消息，我就转过去，问过这个的人都会收到。

## 说话：连着发的几句、接着问、哪儿没看懂、要花钱的主意

talk-go-on = 你说，我听着。
# $label (text)
talk-about = 说的是：{ $label }
talk-privacy = 你刚看过哪一条，我最多记一个钟头。这样你问“那多少钱”，我知道说的是什么。

unclear-why = 哪儿不对？点一下，写答案的人就知道往哪儿改。
unclear-long = 太长了
unclear-words = 有的词不懂
unclear-other = 我问的不是这个
unclear-here = 跟我们这儿不一样
unclear-words-are = 里头的词是这个意思：
unclear-no-words = 里头的词我还没有解释。可以请人换个说法讲给你听。
unclear-noted-long = 记下了，太长。可以请人一句话说给你听。
unclear-noted-here = 记下了。可以问问熟悉你们那儿的人。

weak-open = 哪些答案最看不懂
weak-title = 说没看懂的人最多的排在前头。从上次核对算起，谁点的这里不记。
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

judge-test-price = 先拿一样货试一个星期，算算剩下多少，再往下做。
judge-test-stock = 先少进几件，卖完了，看看用了几天，再多进。
judge-test-ads = 先拿一点钱试三天。一单也没来，就停。
judge-test-loan = 先不借钱，小小地试。今天别签字，先问问人。
judge-test-rules = 花钱之前，先问管这事的部门，或者问问人。
judge-test-deal = 今天先别给钱，别签字，拿给人看看再说。
judge-test-group = 先找三四个人一起试一个月，再谈合钱的事。

judge-numbers-ask = 把你自己算过的数摆在旁边，好不好？只有你看得到。
judge-numbers-ready = 可以把你自己的数摆在旁边看，只有你看得到。
judge-numbers-yes = 看我的数
judge-numbers-no = 不用了
judge-numbers-stop = 以后别摆我的数
judge-numbers-start = 答案旁边摆上我的数
judge-numbers-stopped = 好。你的数还在原处，我不再往答案旁边摆了。
judge-numbers-started = 好。碰上要拿主意的事，我就问你看不看自己的数。只有你看得到。
judge-privacy = 你答应过，我可以把你自己的数摆在答案旁边，只有你看得到。下面可以改。
judge-person-first = 拿主意之前，先跟人商量商量。
# $name (text)
judge-numbers-title = 照你自己算过的：{ $name }。
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
# $sum (text), $sales (number)
judge-loan = 借{ $sum }，光还本钱就要卖{ $sales }单，利息还没算。
# $days (number)
judge-loan-days = 照现在的单量，有{ $days }天家里一分也不剩。

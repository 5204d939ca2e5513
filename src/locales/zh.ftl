
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
playbook-all-for-now = 眼下就到这儿。后面的几步正在写。学到哪儿都给你留着。有事尽管问我，也可以请个邻居来。
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
joining-who-sees = 你自己的，你都能看到。村里的师傅能看到你的名字、学到哪步、给他看的东西。协会只看五个人以上的合计。别的学员看不到，除非你答应。我能记下你吗？
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

    直接回复这条消息，我就转过去。
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
questions-how = 这些在等。回复哪一条，我就转给哪个人。

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

privacy = 我记着：你的名字、村子、语言、谁请你来的、学到哪儿、你勾的、写的、给人看的东西，还有你问的问题。不记电话号码、银行卡、身份证。
privacy-who = 这些你都能看到。村里的师傅能看到你学到哪步、给他看的东西。协会只看五个人以上的合计。每条消息处理完，这里就不留原文了。
privacy-export = 全部发给我
privacy-forget = 全部删掉
export-done = 我记着的，全在这个文件里。
forget-nothing = 我没有记你的东西。
forget-confirm = 全部删掉吗？学到哪儿、给人看的、问过的，都没了，找不回来。你请来的人还在，只是没有你的名字。
forget-yes = 全部删掉
forget-no = 不删，留着
forget-kept = 都留着。
forget-done = 全删了。哪天想再来，点 /start。祝你顺利。
help =
    我教大家在网上卖东西，一次只做一件小事。

    ▶️ 下一件事：从停下的地方接着来。
    ❓ 提问：或者直接打字问。
    📊 学到哪儿了：看看走到哪儿了。
    ☰ 更多：请邻居、看资料、换语言。

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

## Shop: the menu, what is left, price and margin

## Shop: cash book

## Shop: orders, stock, growth

## Chain and second teacher

## Topics and glossary

## Goal, pause, honest exit

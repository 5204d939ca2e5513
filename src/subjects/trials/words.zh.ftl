## Field trials: a university asks, with the association

# $name (text)
trial-hello = { $name }，有所大学想请教你。
# $by (text) - who asks; $count, $months (number); $contact (text)
trial-consent = { $by }想知道，网上卖货给村里带来什么。现在点{ $count }下，{ $months }个月后再点{ $count }下。你答的、学到哪步、寄了多少包裹，给他们看，名字不给。哪个都能跳过，随时在 /privacy 退出。不答应也行，别的照旧。
trial-yes = 可以，问吧
trial-no = 不用了，谢谢
trial-more = 先说细点
trial-begin = 开始
trial-leave = 退出这项研究
# A part a screen; the printed sheet has the same parts. $by (text); $count, $months (number); $contact (text)
trial-sheet-why = 为什么问：{ $by }和协会想知道，学会在网上卖货，给人、给家里、给村里带来什么。先学的村问，后学的村也问。
trial-sheet-arms = 哪个村先学，是抽签抽的，不是谁挑的。
trial-sheet-what = 问什么：{ $count }个问题，点一下一个：学到了什么，跟大家是不是一起的，有谁能问，家里余下的多没多，怎么装箱、怎么寄，全家一年大概收入多少，信得过谁。
trial-sheet-when = 现在一次，{ $months }个月后再一次。你学完几步、大概寄了多少包裹，也一起给。
trial-sheet-who = 谁看得到：{ $by }拿到的是号码，没有你的名字，没有村名，没有你说的话，只写大概哪个月答应的。号码是谁，只有协会查得到。
trial-sheet-few = 哪个村答应的不到五个人，整村不给。哪个答案选的不到五个人，就写成挨着它的那个。
trial-sheet-leave = 怎么退出：哪天都行，在 /privacy 里点，或者跟协会说一声。你答的这里就删掉，以后的文件里也没有。早先给出去的，我够不着，拿到的人要把你那一行删掉。
trial-sheet-ask = 不给钱，也不收钱。不答应，照样教你。有话问：{ $contact }。

trial-hello-again = { $name }，约好的日子到了。
# $by (text); $count, $months (number); $contact (text)
trial-again = 还是{ $months }个月前那{ $count }下，替{ $by }问的。哪个都能跳过，点完就结束了。
trial-ask-keeping = 这三个月跟去年这时候比，家里余下的多了吗？
# $currency (text) - CNY, KES, or XXX where it is not known
trial-ask-income = 全家加起来，什么进项都算上，这十二个月大概收入多少{ $currency ->
    [CNY] 元
    [KES] 先令
   *[other] {""}
}？
# $band (text) - under, between, over or rather-not; $from, $to (text) - whole units of money
trial-income = { $band ->
    [under] 不到{ $to }
    [over] { $from }以上
    [rather-not] 不想说
   *[between] { $from }到{ $to }
}
trial-ask-trust = 村里的人，大多信得过吗？
# $answer (text) - no, depends or yes
trial-trust = { $answer ->
    [yes] 大多信得过
    [depends] 看人
   *[no] 还是小心点
}
trial-ask-lending = 把货先交给邻居去卖，卖了再给你钱，肯这样交给几个邻居？
# $answer (text) - nobody, a-few or most
trial-lending = { $answer ->
    [most] 大多数都肯
    [a-few] 几个
   *[nobody] 一个也不肯
}
trial-thanks = 谢谢，都答完了。哪天想退出：/privacy 里的“细说：答应过的”。
trial-declined = 好，不算你。别的都照旧。
trial-gone = 退出了，你答的这里都删掉了，以后的文件里也没有。
trial-stays = 好，还是照旧。
trial-over = 这项研究结束了，不再问了。
trial-leave-ask = 退出这项研究？你答的都删掉。
trial-leave-yes = 退出，都删掉
trial-leave-no = 不退了
trial-privacy = 大学的研究：你的答案、学了几步、寄了多少包裹，编成号码给他们，没有名字。随时能退出。

## Joining

joining-hello = 你好！欢迎你来。
# $name (text)
joining-hello-from = 你好！是{ $name }请你来的。
joining-what-i-do = 我教大家在网上卖东西，一次只做一件小事。不收钱。我绝不问你要钱、银行卡号、验证码。
joining-who-runs = 谁办的？
joining-who-runs-answer = 我是县电商协会办的。我说的话，是卖家和村里的师傅写的。不收钱，拉人来也不给钱。你用哪种语言？
poster-headline = 扫一扫，学开网店
# $name (text)
poster-who = { $name }请你来
poster-foot = 县电商协会办的，不收钱。
joining-code-unknown = 这个邀请我不认识，可能过期了。没关系，没有它也能开始。
joining-already-here = 你已经在这里了，这个邀请不用再点。
joining-consent = 我能记下你的名字、村子和学到哪里吗？下回好接着来。我是县电商协会办的。记下的，你哪天想删都行。
joining-consent-yes = 可以
# The same tap says the village.
joining-consent-yes-same = 可以，我也是
joining-consent-yes-other = 可以，我是别的村的
joining-consent-no = 不用记，我只问问
joining-consent-who = 谁能看到？
joining-who-sees = 你自己的都能看到。村里的师傅能看到你的名字、学到哪步、给他看的东西、你问人的话。协会能看到名字、村子、学到哪步，别的只看五个人以上的合计。别的学员，你答应了才看得到。我能记下你吗？
joining-declined = 好，什么都不记。网上卖东西的事，想问就打字。
joining-declined-officer = 好，学习的事什么都不记。协会的事还在“☰ 更多”里。
joining-remember-after-all = 开始学
# $name (text)
joining-remembered = 好，{ $name }。下面四个按钮一直都在。
# $name, $village (text)
joining-village-same = { $name }是{ $village }的。你也是吗？
joining-village-choose = 你是哪个村的？点一下，或者打出村名。
joining-village-type = 你是哪个村的？打出村名。
joining-village-later = 以后再说
# $typed (text) - as it was typed
joining-village-unreadable = “{ $typed }”，没看出是哪个村。只打村名，像这样：上溪村
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
joining-village-waits = 村子不急，哪天想说都行。
joining-placement = 你现在到哪一步了？怎么答都行。
joining-placement-heard = 听到了，听着像是下面这样。对就点它，不对就点别的。
joining-placement-again = 听到了。现在看看你到哪一步，下面哪个最像，就点哪个。
joining-placement-then-ask = 你问的接着说：先点一个，再一样一样问我。
joining-placement-nothing = 还没东西卖
joining-placement-goods = 有东西，没开店
joining-placement-shop = 开了店
joining-placement-daily = 天天有单
joining-placement-neighbours = 想带邻居做
joining-placement-beside = 不想开店，帮着干
# $count (number) - who came with their link
known-invitation = { $count ->
    [0] 你的邀请做好了。
   *[other] 你的邀请做好了，已经来了{ $count }个人。
}
joining-worst-problem = 你现在最头疼的是什么？
# $name (text)
welcome-back = { $name }，又见面了。学到哪里都给你留着。

## Home

household-joined = 好，记下了，你们是一家。

## A new link

# $whose (text) - own, other; $name (text)
new-link-ask = { $whose ->
    [own] 给你自己换个新链接？
   *[other] 给{ $name }换个新链接？
}旧链接，还有印出去、发出去的码，马上都用不了，收不回来。
new-link-no = 不换，留着旧的
new-link-yes = 对，换新的
new-link-done = 旧链接作废了，新的在这儿。

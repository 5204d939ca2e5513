## Two who begin together

friend-button = 🤝 找个伴一起学
friend-what = 一个人没底，两个人就敢。各走各的，路是一样的。对方走到哪一步、走完没有，你看得到；卖了多少、问了什么，看不到。不想一起了，点一下就行。长按下面这条，转发给你的伴。
# 给伴看的话。$link (text)
friend-link = 我想学着在网上卖东西，一个人没底。咱俩一起学吧？不花钱。点这里：{ $link }
# $name (text)
friend-with = 你和{ $name }一起学。
# $isBegun (yes or no), $step (text) - its title
friend-my-step = 你：{ $isBegun ->
    [yes] { $step }
   *[no] 还没开始
}
# $name (text), $isBegun (yes or no), $step (text)
friend-their-step = { $name }：{ $isBegun ->
    [yes] { $step }
   *[no] 还没开始
}
friend-taken = 你们俩有一个已经有伴了，一起学的只能是两个人。没伴也照样能学。
# $name (text)
friend-ask = { $name }想和你一起学。走一样的路，走到哪一步、走完没有，两个人都看得到，别的都看不到。一起吗？
friend-yes = 好，一起
friend-alone = 不了，我自己学
friend-no = 行，你自己学，谁也不会知道。
# $name (text)
friend-begun = 好，你和{ $name }现在一起学了。
friend-leave = 还是自己学
friend-ended = 行，你自己学。学到哪里都给你留着。
# $name (text)
friend-left = { $name }以后自己学了。你的照样接着学。
# $name (text), $step (text)
friend-did = { $name }学完一步了：{ $step }。你呢？

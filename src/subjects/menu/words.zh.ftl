## 菜单和后面几页

more-village = 👥 邻居、帮手、村里
more-village-what = 你身边的人：邻居、会员、帮手。
more-about-me = 🙂 我：名字、休息、语言
# 帮别人的人要办的事；管事的在协会的菜单里
more-work = 👀 等我办的

## 我这一页

me-road = 我的目标，最近怎么样
me-quiet = 休息和小窍门
me-name-what = 你在这儿的名字和村子，还有我记了你什么。
me-road-what = 你想做到哪里，最近怎么样。
me-quiet-what = 什么时候我该安静点。

## 等帮别人的人办的

# $count (number)
work-waits = { $count ->
    [0] 现在没有等你办的。
   *[other] 有{ $count }件事等你办。
}
# $count (number)
work-hello = 你好。{ $count ->
    [0] 现在没有等你办的。
   *[other] 有{ $count }件事等你办。
}

help-mentor = 你是师傅：点“☰ 更多”，再点“等我办的”。学员给看的、问的、好久没动的，都在那里。
help-officer = 你是协会管事的：点“☰ 更多”，再点“协会的事”。给大家发消息、各村、找人、数字，都在那里。

## 协会的菜单

# $count (number)
association-waits = { $count ->
    [0] 现在没有等着办的
   *[other] 等着办的（{ $count }）
}
association-villages = 各村和帮手
association-villages-what = 各村、会员、帮手、小窍门。
association-numbers = 数字
association-numbers-what = 走到哪里了，用数字看。
today-title = 今天
today-in-chat = 点不开的在聊天里办：写旁边那个词，或者点那边的 /association。
# $group (text) - yes, failed or due
today-group = { $group ->
    [yes] 等你点头的
    [failed] 没办成的
   *[due] 到日子的
}
today-none = 没有。
today-numbers = 看看数字
today-write = 给大家发一条
more-console = 💻 在网页上办

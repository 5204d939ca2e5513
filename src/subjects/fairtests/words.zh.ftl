## Fair tests: a tenth does not get it, drawn by chance

# $days (number)
fair-rule = 公平比一比：抽签，每十家有一家不发这条。{ $days }天后只看一回：收到的人，学完一步的、寄出包裹的，是不是更多。不提前看，不说谁是谁。人家太少，就直说看不出来。
# $day (text)
fair-waits = 正在比：每十家有一家没收到，是抽签抽的。{ $day }看一回，看完告诉你。
fair-looked = 比过了，只看这一回：
# $words (text) - its beginning; $days (number); $kind (text) - broadcast, tip or nudge
fair-report = { $kind ->
    [tip] 每周小窍门，比完了。
    [nudge] 提醒，比完了。
   *[broadcast] “{ $words }”，比完了。
}每十家有一家没收到，是抽签抽的。过了{ $days }天，只看这一回：
# $span (text) - more, fewer or both; $from, $to (number) - of a hundred people
fair-span = { $span ->
    [more] 多{ $from }到{ $to }个
    [fewer] 少{ $from }到{ $to }个
   *[both] 少{ $from }个、多{ $to }个都有可能
}
# $verdict (text) - few, unclear, alone or moved; $tried (number) - comparisons of the quarter
fair-step = { $verdict ->
    [few] · 学完一步的：人太少，看不出来。
    [unclear] · 学完一步的：看不出来。每100人里，{ fair-span }。
    [alone] · 学完一步的：每100人里{ fair-span }。不过这三个月比了{ $tried }样，也许是碰巧。
   *[moved] · 学完一步的：每100人里{ fair-span }，不像是碰巧。
}
# $verdict (text) - few, unclear, alone or moved; $tried (number) - comparisons of the quarter
fair-parcels = { $verdict ->
    [few] · 寄出包裹的：人太少，看不出来。
    [unclear] · 寄出包裹的：看不出来。每100人里，{ fair-span }。
    [alone] · 寄出包裹的：每100人里{ fair-span }。不过这三个月比了{ $tried }样，也许是碰巧。
   *[moved] · 寄出包裹的：每100人里{ fair-span }，不像是碰巧。
}
# $got, $held (number) - of a hundred
fair-shares = 收到的每100人里有{ $got }个，没收到的每100人里有{ $held }个。
fair-see = 看看发的是什么
fair-open = 有没有用？公平比一比
# $days (number)
fair-own-rule = 没人问、我先开口说的，有没有用？抽签，每十家有一家这几周先不说。{ $days }天后只看一回：别的人家学完一步的、寄出包裹的，是不是更多。不提前看，不说谁是谁。谁自己要的，照样到。
# $kind (text) - tip or nudge
fair-begin = { $kind ->
    [tip] 比一比每周的小窍门
   *[nudge] 比一比提醒
}
# $kind (text) - tip or nudge; $days (number)
fair-begin-ask = { $kind ->
    [tip] 从今天起{ $days }天，每十家有一家收不到每周的小窍门，中间停不了。开始吗？
   *[nudge] 从今天起{ $days }天，每十家有一家收不到提醒，中间停不了。开始吗？
}
fair-begin-yes = 开始比
# $kind (text) - tip or nudge; $day (text)
fair-runs = { $kind ->
    [tip] · 每周的小窍门：正在比，{ $day }告诉你。
   *[nudge] · 提醒：正在比，{ $day }告诉你。
}

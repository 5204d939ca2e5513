## Pictures to show

sharing-button = 要张图
sharing-here = 图来了，上头没写你的名字。自己留着，想给谁看就给谁看。
sharing-here-named = 图来了，写上你的名字了。自己留着，想给谁看就给谁看。
sharing-with-name = 写上我的名字
sharing-failed = 图这会儿画不出来，过一会儿再点一下。
sharing-sale = 头一单，卖出去了
# $number, $last (number), $title (text)
sharing-step = { $last }步走完第{ $number }步：{ $title }
# $title (text) - a step outside the fourteen
sharing-learnt = 学会了：{ $title }
# $parcels (number) - it stands above in large figures
sharing-parcels = { $parcels ->
    [1] 头一个包裹寄出去了
    [30] 单，都寄出去了
   *[other] 个包裹寄出去了
}
# $people (number) - it stands above in large figures
sharing-taught = { $people ->
    [1] 个邻居跟着学会了
   *[other] 个邻居都学会了
}
sharing-no-village = 在网上卖东西
sharing-foot = 一步一步学的，不收钱。县电商协会办的。

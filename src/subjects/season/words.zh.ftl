## Tips and the year

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
# $elsewhere (yes, no) - in other countries
drill-sign-why = { $elsewhere ->
    [yes] 签字前先看，破的地方拍下来。能不能拒收，各家平台有各家的规矩，看卖家App。
   *[no] 签字前先看，再看App里的退货原因。破了，又是买家自己不想要，在淘宝就拍照、拒收。别的平台各有规矩，看卖家App。
}
drill-open-ask = 又退来一箱，外面好好的。怎么拆？
drill-open-right = 边拆边录，再过秤
drill-open-wrong = 几下拆开
drill-open-why = 拆的时候录像，称一称，跟寄出时的重量比。退回来的是什么，就清楚了。
drill-money-ask = 货退回来了，好好的。几时退钱？
drill-money-right = 七天内
drill-money-wrong = 月底一起退
# $elsewhere (yes, no) - in other countries
drill-money-why = { $elsewhere ->
    [yes] 货看过没事，就快退钱。最晚几天，看当地的法律和平台的规矩，问一回，记下来。
   *[no] 收到退货后七天内退款。过了15天才退，可能挨罚。
}
drill-reason-ask = 买的干货，签收三天，买家要退，没说理由，箱子拆过了。你怎么回？
drill-reason-right = 行，寄回来吧
drill-reason-wrong = 拆过了，不退
# $elsewhere (yes, no) - in other countries
drill-reason-why = { $elsewhere ->
    [yes] 拆开看看，人之常情。几天内能退，看当地的法律和平台的规矩，写在页面上。
   *[no] 签收第二天起七天内，不说理由也能退。拆开看看，不能当拒收的理由；东西要完好。
}
drill-freight-ask = 你答应退了。货寄回来之前，先写明什么？
drill-freight-right = 运费谁出
drill-freight-wrong = 先不写，到时再说
# $elsewhere (yes, no) - in other countries
drill-freight-why = { $elsewhere ->
    [yes] 没说，两边都当是对方出。先在聊天里写清楚。法律怎么定的，问当地部门。
   *[no] 无理由退货运费买家出，另有约定的除外；质量有问题你出。没说，在淘宝就算你出。所以先在聊天里写清楚。
}
drill-fresh-ask = 梨到了是坏的，买家当天发来照片。怎么办？
drill-fresh-right = 照我写的规矩办
drill-fresh-wrong = 说鲜货不退
# $elsewhere (yes, no) - in other countries
drill-fresh-why = { $elsewhere ->
    [yes] 退货的规矩各地不同，可果子烂了总是你负责。商品页上写明自己的规矩：几小时内告诉你，照片要拍到快递单。
   *[no] 鲜货不在无理由退货里，但质量还是你负责。商品页上写明自己的规矩：几小时内告诉你，照片要拍到快递单。
}

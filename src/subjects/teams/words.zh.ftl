## Shop teams

team-button = 一起开这家店
team-what = 几个人，几部手机，一家店。别人点你的链接进来，各说各干什么：拿货、拍照、回买家、打包、寄货、管钱。店走到哪步大家都看得到，各做各的活。
team-what-money = 管钱的人，不能是唯一看得见钱的人。
team-new = 给我的店建个小组
team-hint = 他们也有手机吧？那就一起开这家店：店走到哪步，大家都看得到，各人看各人的活。
team-name-ask = 店叫什么名？你请来的人会看到这个名字。
team-name-again = 店名要有字，最多30个字。店叫什么名？
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
team-people = 谁干什么
team-sight = 账给谁看
team-rename = 改店名
team-give = 交给别人
team-end = 解散小组
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
team-taken = 店现在是你的了。看看谁干什么，账给谁看。
# $name (text)
team-handed = 店由{ $name }接过去了。往后店走到哪步、账本、包裹数，都算{ $name }的；原来是你的，还是你的。
# $owner (text), $name (text) - who has been in it longest; $who - you, other
team-owner-died = { $owner }过世了，请节哀。{ $who ->
    [you] 店现在归你，大家好接着干。想交给店里别的人也行。还没结清的钱，跟家里人对一对。
   *[other] 店现在归{ $name }，大家好接着干。
}
# $name (text)
team-refused = { $name }不想接这家店，还跟原来一样。
team-refused-noted = 好，还跟原来一样。
team-end-sure = 解散以后，大家都看不到这家店了，链接也作废。你自己学到哪步、账本、包裹数都还在。真要解散？
team-end-yes = 是，解散
team-end-done = 解散了。你自己学到哪步、账本、包裹数，都跟原来一样。
team-ended = 你们一起开的那家店，在这儿散了。你自己学到哪步、记的东西都还在。你们之间还有没算清的，当面算清。
# $shop (text), $link (text)
team-link-how = { $shop }的链接：{ $link }
team-link-who = 只发给跟你一起干的人。点开说“好”的，就看得到店走到哪步、有哪些人。
team-new-link = 换个新链接，旧的作废
team-poster-headline = 扫一扫，一起开这个店
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
team-joined = { $name }跟你一起干了。到“谁干什么”看看。
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
team-leaving = 十分钟后就退出这家店了。这十分钟里能收回，啥都不变。你自己学到哪步、记的东西都不动。
team-stays = 你还在店里，啥都没动。
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
    [source] ✓ { $name }（拿货）：{ $job }。做好了。
    [photos] ✓ { $name }（拍照写字）：{ $job }。做好了。
    [chat] ✓ { $name }（回买家）：{ $job }。做好了。
    [pack] ✓ { $name }（打包）：{ $job }。做好了。
    [send] ✓ { $name }（寄货）：{ $job }。做好了。
   *[money] ✓ { $name }（管钱）：{ $job }。做好了。
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

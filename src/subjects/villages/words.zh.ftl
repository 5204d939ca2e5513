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

# $count (number)
mentors-of = 师傅（{ $count }）

## Villages, people and classes

villages-find = 🔍 找一个村
villages-find-ask = 打出村名，打一部分也行。
villages-find-none = 没有这样的村，换个写法试试。
# $count (number)
villages-people = 村里的人（{ $count }）
# $count (number)
villages-classes = 学校的班（{ $count }）
villages-change = ✏️ 改资料
# $name (text), $members (number) - people who live there
villages-not-deleted = { $name }没有删，别的也没删。{ $members ->
    [0] 村里没人，就留在名单里，不碍事。
   *[other] 人、链接和数字都记在这个村。
}名字错了，点下面的“✏️ 改资料”；和别的村是同一个，也在那里并。
villages-never-deleted = 村子不删，别的也没删。哪个村不对，就打开它，点“✏️ 改资料”：改个名，或者和另一个村并成一个。没人住的村留在名单里，不碍事。
villages-not-yours = 村子名单归协会管，要去掉哪个村，得找协会。现在什么都没动，你的东西也都在。你不住这个村了？点下面改你自己的村。
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
villages-name-new = 村子该叫什么？打出村名。
villages-county-ask = 在哪个县？打出县名。
# $typed (text)
villages-county-unread = “{ $typed }”，没看出是哪个县。只写县名，最多40个字。
villages-country-ask = 在哪个国家？点一下，或者打出来。
# $typed (text)
villages-country-unread = “{ $typed }”，没认出是哪个国家。再打一遍，打 CN 这样两个字母也行。
villages-zone-ask = 村里按哪里的时间？点一下，或者用英文打最近的大城市。夜里我不打扰人，就按这个时间算。
# $typed (text)
villages-zone-unread = “{ $typed }”，没认出是哪里的时间。用英文打一个大城市，比如 Shanghai。
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

class-list = 学校的班。
class-none = 还没有班。
# $name (text), $pupils (number)
class-row = { $name }（{ $pupils }）
class-new = 开一个班
class-name-ask = 学校叫什么？打出校名，几个班的话带上班名。
# $typed (text); $most (number)
class-name-unread = “{ $typed }”，没看出是哪个学校。只写校名和班，最多{ $most }个字。
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
# $school (text)
class-teach-stop-ask = 真的不教{ $school }这个班了？名单就看不到了。要再教，得协会再请你。
class-teach-stay = 不，我还教
class-teach-stop-yes = 对，不教了
class-teach-stopped = 好，你不教这个班了，名单也看不到了。
# $school (text)
class-teach-over = { $school }这个班不归你教了，名单你也看不到了。
# $school (text)
class-over-pupil = { $school }这个班结束了，名单没了，班里没有老师看得到你了。你学的都还在，什么时候想学，接着来就行。
# $school (text)
class-over-teacher = { $school }这个班结束了，名单也没了。学生自己学的都还在，也都告诉他们了。还要教？请协会再开一个班。
# $name, $school (text)
class-out-ask = 把{ $name }从{ $school }去掉吗？名单上就没有{ $name }了，也会告诉{ $name }。自己学的都还在。拿着链接还能再进来。
class-out-no = 不，留着
class-out-yes = 对，去掉
# $name (text)
class-out-done = { $name }不在班里了，已经告诉{ $name }。
# $school (text)
class-out-told = 你不在{ $school }这个班了：老师把你从名单上去掉了，也看不到你了。你学的都还在，什么时候想学，接着来就行。
class-tell = 我不替人给全班捎话。上课时跟学生说。要是大家都得知道，就请协会发。
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
class-not-in-one = 你没有进哪个班。
class-how-in = 要进班，把老师给的链接再点一次，或者扫一扫老师的图。
class-who-opens = 学校的班由协会来开。把校名、谁来教告诉协会。开好了，你会收到给学生的链接和图，看得到他们学到哪步。
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
class-joined = 你进了{ $school }这个班，{ $teacher }能看到你学到哪里。想退随时能退，点：☰ 更多，👥 邻居，我的班。
class-yours = 这是你自己班的链接。
# $school (text)
class-invites = 这是{ $school }的班。
# $teacher (text)
class-teacher-sees = 你的老师{ $teacher }能看到你的名字、学到哪步、最近哪个星期来过。别的都看不到：问的话、价钱、照片都不给看。想退随时能退。进班吗？
class-join = 好，进班
class-join-yes = 可以
class-join-no = 不进，我自己学
class-not-open = 这个班现在进不了：班结束了，或者还没有老师。去学校问一声。不进班，在这里照样能学。
class-full = 这个班满了，问问你的老师。

# Tables of the console
villages-table = 村子
villages-search = 村名里的字
villages-which = 看哪些村
# $show (text) - all, proposed, no-households, no-mentor
villages-show = { $show ->
    [proposed] 还没进名单的
    [no-households] 户数还没填的
    [no-mentor] 还没有师傅的
   *[all] 全部
}
# $name (text) - name, county, people, households, mentors, state
villages-column = { $name ->
    [name] 村子
    [county] 县
    [people] 人数
    [households] 户数
    [mentors] 师傅
   *[state] 进名单了没有
}
# $state (text) - proposed, listed
villages-state = { $state ->
    [proposed] 还没有
   *[listed] 进了
}
class-search = 学校名开头的字
# $name (text) - school, teacher, village, pupils, end
class-column = { $name ->
    [school] 学校
    [teacher] 老师
    [village] 村子
    [pupils] 学生
   *[end] 到哪天
}

# Villages brought in by a table
imports-open = 用表格一次录村子
imports-title = 用表格录村子
slips-title = 发到人手里的条子
slips-open = 照名单做条子
# $most (number)
slips-how = 手里有张名单？名字写在这里，一行一个，最多{ $most }个。每人一张条子，上面有个图，一扫就能来。打印出来，剪开，发给大家。名字我不记：谁来，谁自己在聊天里点头。
slips-names = 名字
slips-make = 做条子
slips-none = 还没有名字。一行写一个。
# $count (number)
slips-made = { $count }张条子。现在就打印（按Ctrl+P）：离开这一页，名字就没了。
imports-how = 一行一个村。第一行写每一列叫什么。只有村名非写不可，空着的就照原样。你看过、点了头，才会改。
imports-people = 人不能这样录。每个人都要自己在聊天里点头。
imports-example = 村子,县,国家,时区,户数
    上溪村,临安,中国,Shanghai,120
    山脚村,临安,,,85
imports-file = 文件（CSV）
imports-lines = 或者把一行行贴在这里
imports-check = 先查一遍
# $count (number)
imports-bad = 有{ $count }处要改。什么都还没动。
# $kind (text) - letters, separator, empty, no-name-column
imports-whole = { $kind ->
    [letters] 字看不出来。请把文件另存为“CSV UTF-8”再来。
    [separator] 格子之间不是逗号。请另存为用逗号的“CSV”再来。
    [empty] 里面一个村也没有。第一行写列名，下面一行一个村。
   *[no-name-column] 第一行里没有“村子”这一列。请在村名上面写“村子”。
}
# $most (number)
imports-too-many = 超过{ $most }行了。分成两个文件吧。
# $line (number); $kind (text) - quote, cells
imports-line = 第{ $line }行：{ $kind ->
    [quote] 有一个引号落了单。去掉它，或者写两遍。
   *[cells] 格子比列多。名字里有逗号的，用英文引号括起来。
}
# $line (number); $name (text)
imports-twice = 第{ $line }行：{ $name }前面写过了。两行留一行。
# $line (number); $fact (text) - name, county, country, timeZone, households; $typed (text); $isEmpty - yes, no
imports-unread = 第{ $line }行：{ $isEmpty ->
    [yes] 没写村名。补上，或者删掉这一行。
   *[no] “{ $typed }”{ $fact ->
        [county] 不像县名。写个名字，最多40个字。
        [country] 没看懂是哪个国家。像这样写：中国，或者CN。
        [timeZone] 没看懂是哪儿的钟点。像这样写：Shanghai，或者Asia/Shanghai。
        [households] 没看懂是多少户。像这样写：120。
       *[name] 不像村名。写个名字，最多40个字。
    }
}
# $fresh, $changed, $same (number) - villages
imports-checked = 新的{ $fresh }个，要改的{ $changed }个，本来就一样的{ $same }个。还没动手。
# $kind (text) - new, old
imports-change = { $kind ->
    [new] 新的。
   *[old] { "" }
}
# $fact (text) - county, country, time_zone, households; $value, $before (text); $had - yes, no
imports-fact = { $fact ->
    [county] 县
    [country] 国家
    [time_zone] 钟点
   *[households] 户数
}{ $had ->
    [yes] { $before } → { $value }
   *[no] { $value }
}
# $count (number)
imports-more = 还有{ $count }行，跟上面的差不多。
# $count (number)
imports-bring = 就录这{ $count }个
# $fresh, $changed (number)
imports-done = 录好了：新的{ $fresh }个，改了{ $changed }个。
# $back, $stays (number)
imports-undone = 撤回了{ $back }个。{ $stays ->
    [0] 一个也没留下。
   *[other] 有{ $stays }个照样留着，因为有人住在那里，或者有人改过。
}
imports-old = 没有要录的了。请把表格再交一次。

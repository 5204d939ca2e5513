## Looking at what learners show

# 给看的东西是哪一种：$kind 是 photo、voice、document、link、number、text

# $name (text), $kind (text)
look-card = { $kind ->
    [photo] { $name }给你看一张照片。
    [voice] { $name }给你看一段语音。
    [document] { $name }给你看一个文件。
    [link] { $name }给你看一个链接。
    [number] { $name }给你看几个数。
   *[text] { $name }给你看一段话。
}
# $words (text)
look-words = “{ $words }”
# $name (text), $number (text)
look-number = { $name }：{ $number }
look-flag-link-form = ⚠ 不大像网址。
look-flag-number-range = ⚠ 数有点怪：太大、太小，或者减出来是负的。
# $count (number), $unit (minutes, hours, days)
look-waited = { $unit ->
    [minutes] 等了{ $count }分钟。
    [hours] 等了{ $count }小时。
   *[days] 等了{ $count }天。
}
# $count (number), $unit (minutes, hours, days)
look-usual = { $unit ->
    [minutes] 一般{ $count }分钟里有人看。
    [hours] 一般{ $count }小时里有人看。
   *[days] 一般{ $count }天里有人看。
}
# $place (number)
look-place = 你排第{ $place }个。
# $count (number)
look-behind = 后面还有{ $count }个。
look-button-good = 👍 好
look-button-change = 请改改
look-button-skip = 先跳过
look-button-private = 有隐私，删掉
look-button-would-change = 我会请改改
# $name (text), $kind (text)
look-why = 请{ $name }改哪里？点一个。也可以现在就写一句，或者说段语音，原样转给{ $name }。
look-why-unclear = 看不清、听不清
look-why-numbers = 数对不上
look-why-missing = 还少一样
look-why-how = 写一句，或者说段语音。也可以点上面的一个。
# $most (number)
look-words-long = 太长了，手机上看着累。请在{ $most }个字里说完，或者说段语音。
look-reason-unclear = “我看不清。靠近一点、亮一点，再发一次吧。”
look-reason-numbers = “这几个数对不上，再算一遍看看。”
look-reason-missing = “还少一样。把题目再看一遍，补上就行。”
# $name (text), $kind (text)
look-good = { $kind ->
    [photo] { $name }看了你的照片：好。
    [voice] { $name }听了你的语音：好。
    [document] { $name }看了你的文件：好。
    [link] { $name }看了你的链接：好。
    [number] { $name }看了你写的数：好。
   *[text] { $name }看了你写的话：好。
}
look-good-first-price = 成本一样一样算过，才定的价。
look-good-first-listing = 点开一看，就知道是什么东西。
look-good-first-parcel = 这样包，路再远也不容易坏。
look-good-first-month = 一个月进的、出的，都写下来了。
# $name (text), $kind (text)
look-change = { $kind ->
    [photo] { $name }看了你的照片：
    [voice] { $name }听了你的语音：
    [document] { $name }看了你的文件：
    [link] { $name }看了你的链接：
    [number] { $name }看了你写的数：
   *[text] { $name }看了你写的话：
}
# $name (text), $kind (text)
look-change-voice = { $kind ->
    [photo] { $name }看了你的照片，要改哪里，说在这段语音里。
    [voice] { $name }听了你的语音，要改哪里，说在这段语音里。
    [document] { $name }看了你的文件，要改哪里，说在这段语音里。
    [link] { $name }看了你的链接，要改哪里，说在这段语音里。
    [number] { $name }看了你写的数，要改哪里，说在这段语音里。
   *[text] { $name }看了你写的话，要改哪里，说在这段语音里。
}
# $who (text) - person, association; $name (text), $kind (text)
look-not-yet = { $who ->
    [association] 协会
   *[person] { $name }
}还没看你{ $kind ->
    [photo] 的照片
    [voice] 的语音
    [document] 的文件
    [link] 的链接
    [number] 写的数
   *[text] 写的话
}。你接着往下走，不用等。
look-no-waiting = 后面的照样学，不用等。
# $kind (text)
look-show-again = { $kind ->
    [photo] 📷 重拍
    [voice] 🎤 重说
   *[other] 重发
}
look-ask = 问一句
look-later = 以后
look-later-said = 好，什么时候都行。在“我给看过的”里能找到。
# $name (text), $kind (text)
look-private = { $kind ->
    [photo] { $name }看到你的照片上有不该给人看的：名字、号码、卡或者账号。这张我已经删了。先遮住，再拍一张就行。
    [voice] { $name }听到你的语音里有不该给人听的：号码、卡或者账号。这段我已经删了。不说那个，再说一遍就行。
   *[other] { $name }看到里面有不该给人看的：名字、号码、卡或者账号。我已经删了。去掉那个，再发一遍就行。
}
# $name (text), $kind (text)
look-once-more = { $kind ->
    [photo] { $name }再看一遍你的照片，看完告诉你。后面的照样学。
    [voice] { $name }再听一遍你的语音，听完告诉你。后面的照样学。
    [document] { $name }再看一遍你的文件，看完告诉你。后面的照样学。
    [link] { $name }再看一遍你的链接，看完告诉你。后面的照样学。
    [number] { $name }再看一遍你写的数，看完告诉你。后面的照样学。
   *[text] { $name }再看一遍你写的话，看完告诉你。后面的照样学。
}
# $name (text), $verdict (good, change, private)
look-told = { $verdict ->
    [good] 告诉{ $name }了：好。
    [change] 告诉{ $name }要改哪里了。
   *[private] 删掉了，告诉{ $name }要遮住什么了。
}
look-undo = ↩ 收回（5分钟内）
look-undone = 收回了，又在等你看。
look-undo-late = 过了五分钟，收不回了。要是说错了，直接跟本人说一声。
look-undo-anew = 人家又发了新的，等你看新的那个。
# $name (text), $verdict (good, change, private)
look-already = { $verdict ->
    [good] { $name }已经看过了：好。
    [change] { $name }已经看过了：请改改。
   *[private] { $name }已经看过了：有隐私，删掉了。
}
# $verdict (good, change, private)
look-already-association = { $verdict ->
    [good] 协会的人已经看过了：好。
    [change] 协会的人已经看过了：请改改。
   *[private] 协会的人已经看过了：有隐私，删掉了。
}
# $verdict (good, change, private)
look-already-you = { $verdict ->
    [good] 你已经说过了：好。
    [change] 你已经说过了：请改改。
   *[private] 已经删了。
}
# $name (text), $kind (text)
look-anew = { $name }刚才又发了新的。刚才那一下不算，新的在等。
look-gone = 这个已经不在了。
look-not-yours = 这个现在由别人看。
look-only-this = 只有这一个在等，先留着。
look-none = 没有等你看的。
# $count (number)
look-today = { $count ->
    [0] 今天还没看过。
   *[other] 今天你看了{ $count }个。
}
look-again-how = 这个有人看过了。你觉得怎么样？你的回答不告诉本人。
look-again-noted = 记下了，不告诉本人。
look-again-done = 别人已经看过第二遍了。
look-sentences = 我的常用话
# $count (number), $most (number)
look-sentences-title = 点一下就能发的话：{ $count }句，最多{ $most }句。
look-sentence-add = 加一句
look-sentence-ask = 把这句话写给我，学员看到的就是它。
look-keep-sentence = 这句留着下回用
# $number (number)
look-sentence-drop = 删第{ $number }句
# $most (number)
look-sentences-full = 已经有{ $most }句了，先删一句。
# $name (text)
look-help-ask = { $name }给人看的东西等了两天了。这一步你做过，帮忙看一眼行吗？一分钟：好，或者说说改哪里。
look-help-yes = 行，给我看
look-help-pass = 这回算了
look-help-no = 以后别问我
look-help-passed = 好，别人会看的。
look-help-noted-no = 好，以后不请你帮人看了。
look-help-stop = 以后别请我帮人看

# $mentor (text)
mentor-yours = 现在村里带你的师傅是{ $mentor }，你给看的东西，师傅会看到。不用等谁，接着往下走就行。
# $mentor (text) - who stopped
mentor-left = { $mentor }以后不带你了。新师傅来之前，你给看的东西由协会看，问的由协会回。不用等谁，接着走就行。

## Learners of a mentor

# $count (number)
mentees-title = 你带着{ $count }个学员。
mentees-none = 你还没有学员。村里来了新人就归你带，每天的小结会告诉你。
# $until (text) - day, open; $day (text)
mentees-away = { $until ->
    [day] 你这阵子不在，{ $day }回来。学员给看的东西先由别人看。
   *[open] 你这阵子不在，学员给看的东西先由别人看。
}
mentees-go-away = 我要离开一阵
mentees-filter-nobody = 这一类里现在没有人。
# $filter (text) - all, waiting, stuck, new, asked; $count (number); $on (text) - yes, no
mentees-filter = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $filter ->
    [waiting] 等你看
    [stuck] 没动
    [risk] 怕要停
    [new] 新来
    [asked] 问了人
   *[all] 全部
} { $count }
# $n (number), $name (text)
mentees-name = { $n }. { $name }
# $n (number); $name, $bar (text); what mentees-marks says
mentees-line =
    { $n }. { $name } { $bar }
    { mentees-marks }
# $waiting, $still (number); $step (text); $begun, $new (text) - yes, no; $here (text) - here, resting, left
mentees-marks = { $begun ->
    [no] 还没开始
   *[yes] { $step }
}{ $waiting ->
    [0] { "" }
   *[other] { " " }· 等你看{ $waiting }样
}{ $still ->
    [0] { "" }
   *[other] { " " }· { $still }天没动
}{ $new ->
    [yes] { " " }· 新来的
   *[no] { "" }
}{ $here ->
    [left] { " " }· 不用了
    [resting] { " " }· 在歇着
   *[here] { "" }
}
# $what (text) - shop, not-shop, sold, not-sold, here, not-here, not-begun, step; $count, $all (number) - learners; $days, $step (number)
learners-asked = { $what ->
    [shop] 开了店的
    [not-shop] 还没开店的
    [sold] 寄出过包裹的
    [not-sold] 还没寄过包裹的
    [here] 这{ $days }天来过的
    [not-here] { $days }天以上没来的
    [not-begun] 一步都还没做完的
   *[step] 走到第{ $step }步的
}：{ $count ->
    [0] { $all }个人里没有
   *[other] { $all }个人里有{ $count }个
}
# $n (number); $name (text); what mentees-marks says
learners-line = { $n }. { $name }：{ mentees-marks }
learners-by-steps = 我是按做完的步子看的。卖了多少钱在各人自己的账本里。
mentees-before = ‹ 上一个
mentees-next = 下一个 ›
mentees-not-yours = 这位学员现在不归你带。
mentees-not-begun = 还没开始学。
# $done, $all (number)
mentees-steps-done = { $all }步里走完了{ $done }步
# $joined, $given (text) - days
mentees-since = { $joined }来的，{ $given }起由你带
# $day (text), $still (number) - whole days without a step forward
mentees-active = 最近一次来学、来问：{ $day }{ $still ->
    [0] { "" }
   *[other] ，{ $still }天没往前走
}
mentees-rests = 在歇着，没说哪天回来
# $day (text)
mentees-rests-until = 在歇着，{ $day }回来
mentees-has-blocked = 已经不用这个机器人了，发什么都收不到。
mentees-has-stopped = 说了不做了。
mentees-what-waits = 等你看：
# $kind (text) - photo, voice, document, link, number, text; $task, $day (text)
mentees-waits = { $kind ->
    [photo] 照片
    [voice] 语音
    [document] 文件
    [link] 链接
    [number] 数字
   *[text] 文字
} · { $task }（{ $day }）
mentees-lately = 最近：
mentees-story = 从头到现在
# $day (text)
mentees-story-joined = { $day } 来了
# $day (text)
mentees-story-given = { $day } 归你带
# $day, $title (text), $number (number) - 0 for a step outside the fourteen; $claimed (text) - yes, no
mentees-story-step = { $day } { $claimed ->
    [yes] 说以前做过
   *[no] 走完
}{ $number ->
    [0] { "" }
   *[other] 第{ $number }步
}：{ $title }
# $day, $task (text); $kind (text) - photo, voice, document, link, number, text; $state (text) - waiting, kept, good, change
mentees-story-shown = { $day } 给看了{ $kind ->
    [photo] 照片
    [voice] 语音
    [document] 文件
    [link] 链接
    [number] 数字
   *[text] 文字
}：{ $task }{ $state ->
    [waiting] （等着看）
    [good] （看过了：好）
    [change] （看过了：请改改）
   *[kept] { "" }
}
# $day (text), $count (number)
mentees-story-asked = { $day } { $count ->
    [1] 问了一句
   *[other] 问了{ $count }句
}
# $day, $text (text)
mentees-story-sent = { $day } 问人：“{ $text }”
mentees-write = 捎句话
# $count (number)
mentees-notes = 我的备注（{ $count }）
# $name (text)
mentees-notes-title = 你给{ $name }写的备注
mentees-notes-full = 已经有十条了，这条没记上。去掉一条，再写一遍。
# $phone (own or shared)
mentees-notes-who = { $phone ->
    [shared] 别的师傅看不到；这个手机在谁手上，谁就看得到。
   *[own] 别的师傅看不到，只有你看得到。
}{ $name }要是把自己的资料导出来，这些字也在里面，不写是谁记的。你们俩谁删了资料，或者你不当师傅了，这些就都删掉。
# $day, $text (text)
mentees-note-line = { $day }：{ $text }
mentees-note-write = 写一条
# $name (text)
mentees-note-ask = 想给{ $name }写什么备注？打字就行。生病、欠钱、家里吵架的事，别写。
mentees-note-words = 只能记文字，请打字。
# $text (text)
mentees-note-remove = ✕ { $text }
# $name (text)
letter-ask-mentor = 打字或者说一段都行。{ $name }会收到，上面写着你的名字。
# $name (text), $text (text) - what was typed below what somebody shows
look-typed = 这句是给{ $name }的吗？“{ $text }”
# $name (text)
look-spoken = 这段语音是给{ $name }的吗？我原样转过去，说是要改的地方。
look-typed-send = 请改改，告诉{ $name }
letter-typed-mine = 不是，我问你
# $name, $text (text)
letter-typed = 这句是回{ $name }的吗？“{ $text }”
# $name, $text (text) - words of a mentor, before they go
letter-goes = 这句发给{ $name }？“{ $text }”
letter-not = 不发
# $count (number), $names, $text (text) - words of a mentor for all of their learners, before they go
letter-goes-all = 这句发给你带的{ $count }个人：{ $names }？“{ $text }”各收各的，谁回了话，只有你看得到。
# $count (number)
letter-all-send = 发给这{ $count }个人
# $text (text)
letter-whom = 这句发给谁？“{ $text }”
letter-waits = 还没发出去。
letter-hurts = 这话看了会伤心。说哪件事没做好，才好改。
# $names (text)
letter-then = 发完这一个，我再问你发不发给{ $names }。
# $name (text)
letter-ask = 打字或者说一段都行，{ $name }会看到。
# $name (text)
letter-from-mentor = { $name }给你捎句话：
# $name (text)
letter-back = { $name }回你：
letter-answer = 回一句
letter-left = 好，什么都没转。
letter-cannot = 这个转不了，里面可能有号码或者位置。文字、语音、照片都可以。
letter-gone = 对方不在了，或者隔得太久，这句话没有转出去。
# $name (text)
letter-over = { $name }现在不带你了，这句话没有转出去。有事直接在这里问。
digest-button = 每天的小结
# $name (text)
digest-title = { $name }，今天学员的情况：
# $count (number), $day (text)
digest-waiting = · { $count }样东西等你看，最早的是{ $day }给的
# $count (number)
digest-stuck = · { $count }人一个星期没动了
# $count (number)
digest-new = · 新来{ $count }人
# $count (number)
digest-asked = · { $count }个问题还没人回
digest-what = 一天一条：几样等你看，谁没动，谁新来。没有新情况就不发。
# $hour (text)
digest-is-at = 现在是每天{ $hour }发。
digest-is-off = 现在不发小结。
# $hour (text) - 07:00, 12:30, 19:30, off; $on (text) - yes, no
digest-hour = { $on ->
    [yes] ▸{ " " }
   *[no] { "" }
}{ $hour ->
    [off] 不要
   *[other] { $hour }
}

## Mentors: who looks after whom

# $village (text)
mentors-title = { $village }的师傅
mentors-none = 还没有。没请到之前，大家给看的东西由协会看。
# $name (text); $mentees, $most, $waiting (number); $state (text) - on, away, until; $day (text)
mentors-row = { $name }：带着{ $mentees }人，最多{ $most }人{ $waiting ->
    [0] { "" }
   *[other] ，等着看的有{ $waiting }样
}{ $state ->
    [away] ，现在不在
    [until] ，不在，{ $day }回来
   *[on] { "" }
}
mentors-add = 请一位师傅
mentors-choose = 请谁当这里的师傅？会告诉本人，本人可以不当。
mentors-nobody-there = 这个村现在没有别人可请。
mentors-not-listed = 想请的人不在里面？打出名字开头的字。要是还没来，把村里的链接发给他；他进来了，名字就在这儿。
# $name, $day (text) - two of one name
mentors-since = { $name } · { $day }来的
mentors-send-link = 村里的链接
# $count (number) - more than 99 are not counted
mentors-alone = { $count ->
    [99] 这里至少{ $count }个人没有师傅带，给看的东西由协会看。
   *[other] 这里有{ $count }个人没有师傅带，给看的东西由协会看。
}
# $name (text)
mentors-end = 不再请{ $name }当师傅
# $name, $village (text); $mentees (number)
mentors-end-ask = 不再请{ $name }当{ $village }的师傅？{ $mentees ->
    [0] 现在没有人跟着{ $name }学。
   *[other] 跟着学的{ $mentees }个人会换一位师傅；没有别的师傅，就由协会来看。
}{ $name }会知道。10分钟内可以收回。
mentors-end-yes = 对，不请了
# $name, $village (text)
mentors-ended = { $name }不再是{ $village }的师傅了。
# $name, $village (text)
mentors-undone = { $name }还是{ $village }的师傅，还带原来那些人。
# $village (text)
mentor-restored = 刚才弄错了：你还是{ $village }的师傅，还带原来那些人。
# $name, $villages (text), $count (number) - learners
mentors-lives-back = { $name }又是{ $villages }的师傅了。{ $count ->
    [0] 没有学员回来。
   *[other] { $count }个学员回来了。
}自己另选了师傅的，还跟那位。没说完的话，由现在的人接着说。
# $name, $villages (text)
mentors-lives-late = { $name }以前是{ $villages }的师傅。过了一个多月，学员都有别的师傅了。要再请{ $name }，点下面的按钮。学员再到各人那一页，一个一个交回来。
# $name, $villages (text)
mentors-lives-ask = { $name }以前是{ $villages }的师傅。手机也许在别人手里，先跟{ $name }本人说上话。说好了，点一下，师傅和学员就都回来。
# $name (text)
mentors-lives-again = { $name }还当师傅
# $village (text)
mentors-lives-village = { $village }的师傅
# $village (text)
mentors-lives-make = 再请当{ $village }的师傅
mentors-lives-wait = 还当不当师傅，由协会说。我已经问了。
# $villages (text), $count (number) - learners
mentor-lives = 把你记成过世，是弄错了，对不住。你还是{ $villages }的师傅。{ $count ->
    [0] 又可以有新学员来找你了。
   *[other] { $count }个学员又跟着你了。
}
# $village (text), $most (number)
mentor-appointed = 协会想请你当{ $village }的师傅。最多{ $most }个学员把做的东西给你看，你说一句：好，或者请改改。一天十分钟就够。有新情况，我一天告诉你一回。
mentor-become = 师傅由协会来请。点下面跟协会说一声：你想当师傅，现在卖什么。师傅看村里最多15个学员做的东西，一天十分钟就够。先教会一个邻居，再说就更好说。
mentor-tell-all = 这样打就行：“跟我带的人都说一声……”；只给一个人，就打“告诉小王……”。发出去以前先给你看。要发给全村，请协会来发。
mentor-ask-association = 请协会来发
# $most and $count (numbers)
mentor-more = 你现在带{ $count }个，最多带{ $most }个。想再带几个，由协会来排，点一下就能问。
mentor-boss = 请你当师傅的是协会，师傅的事归协会管。有话要说，点一下就能发给协会。
mentor-hurt = 这种话谁都不用受着，也不用回。在学员那一页，可以把人转给别的师傅；请协会转也行。
mentor-stop = 我不当
# $mentees (number)
mentor-stop-ask = 真的不当师傅了？{ $mentees ->
    [0] 现在没有人跟着你学。
   *[other] 你带的{ $mentees }个人会换一位师傅；没有师傅了，由协会看。会告诉他们。
}你私下记的话10分钟后就删。10分钟内可以收回。
mentor-stop-yes = 对，不当了
mentor-stay = 不，我还当
mentor-stopped = 好，你不当师傅了。你自己学到哪里，都没变。
# $village (text)
mentor-dismissed = 协会说，{ $village }的师傅你不用再当了。谢谢你花的工夫。你自己学到哪里，都没变。
# $mentees (number)
mentor-away-ask = { $mentees ->
    [0] 你不在的时候，不会有新学员来找你。
   *[other] 你不在的时候，你带的{ $mentees }个人先由别的师傅带。师傅都没空，就由协会看。我会告诉他们。你回来了，他们就回到你这儿。
}
mentor-away-yes = 我走，哪天回来还不知道
mentor-away-no = 不，先不走
mentor-away-when = 哪天回来？点一个，或者写个日子，比如：12月12日。
# $day (text)
mentor-away-until = { $day }回来
mentor-away-unclear = 这个日子我没看懂，或者离现在超过一年。这样写就行：12月12日。
mentor-away-change = 换个日子
# $until (text) - day, open; $day (text)
mentor-away = { $until ->
    [day] 记下了，你这阵子不在，{ $day }回来。那天早上学员自己回到你这儿，我会告诉你。在那之前，新学员先归别人带。
   *[open] 记下了，你这阵子不在。新学员先归别人带。
}
# $count (number) - learners
mentor-away-others = { $count }个学员先由别的师傅带，已经告诉他们了。
# $count (number) - learners
mentor-away-alone = { $count }个学员没有别的师傅有空带，给看的东西先由协会看，已经告诉他们了。
# $mentor (text); $until (text) - day, open; $day (text)
mentor-away-yours = { $until ->
    [day] { $mentor }要离开一阵，{ $day }回来。
   *[open] { $mentor }要离开一阵。
}这阵子你给看的东西由协会看。不用等谁，接着往下走就行。
# $mentor (text); $until (text) - day, open; $day (text)
mentor-away-back = { $until ->
    [day] { $mentor }不在，{ $day }回来，到时还是{ $mentor }带你。
   *[open] { $mentor }要离开一阵，回来了还是{ $mentor }带你。
}
# $count (number)
mentor-home = 早上好，今天你回来了。{ $count ->
    [0] 又可以有新学员来找你了。
   *[other] { $count }个学员又跟着你了。
}
mentor-home-not-yet = 我还没回来
# $count (number)
mentor-back = 回来啦。{ $count ->
    [0] 又可以有新学员来找你了。
   *[other] { $count }个学员又跟着你了。
}
# $mentor (text)
mentor-yours-again = { $mentor }回来了，还是带你的师傅。接着来就行。
# $name (text), $looked (number), $differ (number)
mentors-again = { $name }：别人又看了{ $looked }个，其中{ $differ }个看法不一样
# $count (number)
work-looks = 👀 等我看的（{ $count }）

## Handed over to another mentor

hand-button = 交给别的师傅带
hand-all-button = 自己定：学员交给谁
hand-first = 找位师傅带
hand-other = 换一位师傅带
# $name (text)
hand-choose = 给{ $name }找位师傅
# $mentor (text), $room (number)
hand-to = { $mentor }（还能带{ $room }人）
# $name (text)
hand-whom = 以后由谁带{ $name }？下面是村里还带得下人的师傅。
hand-nobody = 村里现在没有别的师傅带得下。
hand-nobody-ask = 可以请协会找人。协会的人会看到你的名字，还有你想交给谁带的是哪位。
# $mentor, $village, $name (text); $count (number) - learners
hand-wish = { $mentor }（{ $village }）想请你们给{ $count ->
    [1] { $name }
   *[other] { $count }个学员
}另找一位师傅。村里没有别的师傅带得下：先请一位师傅，再来选。
hand-not = 不换，照旧
# $name, $mentor (text)
hand-ask = 以后由{ $mentor }带{ $name }？{ $name }给看过的、问过的，都跟着过去。会告诉{ $name }，本人还可以换别人。
# $by (text) - mentor, association; $name, $from (text)
hand-ask-notes = { $by ->
    [mentor] 你给{ $name }写的备注会删掉，别人看不到。
   *[association] { $from }给{ $name }写的备注会删掉。
}
# $mentor (text)
hand-yes = 对，请{ $mentor }带
# $name, $mentor (text)
hand-done = 现在由{ $mentor }带{ $name }，两边都告诉了。
# $by (text) - mentor, association; $from, $mentor (text)
hand-yours = { $by ->
    [mentor] { $from }请{ $mentor }接着带你。
   *[association] 协会请{ $mentor }来带你。
}
# $mentor (text)
hand-yours-stays = 你给看过的、问过师傅的，{ $mentor }都看得到。学到哪儿没变，谁介绍你来的、谁教会你的也没变。想换别人，点下面。
# $by (text) - mentor, association, learner; $from, $name (text)
hand-came = { $by ->
    [mentor] { $from }把{ $name }交给你带，现在你是{ $name }的师傅。
    [learner] { $name }选了你当师傅。
   *[association] 协会请你带{ $name }，现在你是{ $name }的师傅。
}
# $by (text) - mentor, association; $from (text), $count (number)
hand-came-all = { $by ->
    [mentor] { $from }把{ $count }个学员交给你带。
   *[association] { $from }的{ $count }个学员，协会请你来带。
}
# $things, $questions (number)
hand-came-waits = 在等你的：{ $things ->
    [0] { "" }
   *[other] { $things }样东西要看
}{ $things ->
    [0] { "" }
   *[other] { $questions ->
        [0] { "" }
       *[other] ，
    }
}{ $questions ->
    [0] { "" }
   *[other] { $questions }个问题要回
}。
# $name (text)
hand-page = 看看{ $name }
# $by (text) - association, learner; $name, $mentor (text)
hand-left = { $by ->
    [learner] { $name }选了{ $mentor }当师傅，你不用做什么。
   *[association] 协会请{ $mentor }来带{ $name }，你不用做什么。
}
# $mentor (text), $count (number)
hand-left-all = 协会请{ $mentor }来带你的{ $count }个学员，你不用做什么。
# $by (text) - mentor, association; $name (text)
hand-all-whom = { $by ->
    [mentor] 以后由谁带你的学员？
   *[association] 以后由谁带{ $name }的学员？
}下面是村里还带得下人的师傅。
hand-all-none = 没有学员可以交过去。
# $mentor (text), $count (number)
hand-all-ask = 以后由{ $mentor }带这{ $count }个学员？他们给看过的、问过的，都跟着过去。会告诉他们，本人还可以换别人。
# $count (number)
hand-all-staying = 还有{ $count }个学员没动。
# $by (text) - mentor, association; $from (text)
hand-all-notes = { $by ->
    [mentor] 你给他们写的备注会删掉，别人看不到。
   *[association] { $from }给他们写的备注会删掉。
}
# $mentor (text), $count (number)
hand-all-done = { $mentor }现在多带{ $count }个学员，都告诉了。
hand-rest = 剩下的交给谁

## A learner's own mentor

guide-mine = 我的师傅
guide-self = 你自己就是这里的师傅，没有别人带你。
# $mentor (text)
guide-is = 带你的师傅是{ $mentor }。你给看的、问师傅的，{ $mentor }看得到。
guide-nobody = 你现在没有师傅带，给看的东西由协会看。不用等谁。
guide-other = 我想换别人
guide-one = 我想要个师傅
guide-whom = 想请谁带你？下面是村里还带得下人的师傅。
guide-none-of-these = 想找的人不在这里
guide-stays = 不换了，照旧
# $mentor (text)
guide-ask = 请{ $mentor }带你？你给看过的、问过师傅的，{ $mentor }就都看得到。
# $from (text)
guide-ask-before = { $from }会知道你换了人，没有人问你为什么。
# $mentor (text)
guide-yes = 对，请{ $mentor }带
# $mentor (text)
guide-done = 现在带你的师傅是{ $mentor }，接着往下走就行。
# $mentor (text)
about-mentor-not = 这句不会发给{ $mentor }。
about-mentor-free = 在这儿学，一分钱不收。师傅也好，谁也好，都不能为这个要你的钱。
# $mentor (text)
about-mentor-none = 眼下没有你的东西在{ $mentor }那儿等着。想问什么就写给我，发走以前先让你看清楚是谁收。也可以点下面的。
guide-tell-ask = 那就请协会帮你找。协会会看到你的名字、村子，还有你想换师傅这件事。
guide-tell-yes = 好，告诉协会
guide-told = 告诉协会了，他们帮你找。找到之前照旧。
guide-tell-nobody = 协会现在没有人在，先照旧，过些时候再试试。
# $name, $village, $mentor (text)
guide-wish = { $name }（{ $village }）想换一位师傅。现在的师傅：{ $mentor }。

## The mentor's desk in a browser

# $count (number)
desk-queue = 等着看的有{ $count }个，等得最久的在前
desk-file = 打开文件
# $name (text)
desk-own = 也可以自己写一句，原样转给{ $name }。
desk-send = 把这句话发过去
desk-keys = 按键：1 好，2 请改改，u 收回，j 下一个，k 上一个。
desk-filters = 看哪些学员

desk-name = 名字里的字
desk-sort = 怎么排
# $sort (text) - need, name, steps, quiet
desk-sorted = { $sort ->
    [name] 按名字
    [steps] 走得少的在前
    [quiet] 好久没动静的在前
   *[need] 跟聊天里一样
}
desk-unnote = 拿掉这条

## 管事的打字说师傅的事

# $name, $village (text)
said-is-mentor = { $name }已经是{ $village }的师傅了。
# $name, $village (text); $home (text) - where that person lives; $where (text) - other, none
said-not-there = { $where ->
    [none] { $name }还没说住哪个村。师傅要是本村的人。先把村子的链接发给{ $name }。
   *[other] { $name }住在{ $home }，不在{ $village }。师傅要是本村的人。搬了家的，自己在“我”那里改村子，或者点村子的链接进来。
}
# $name (text)
said-no-mentor = { $name }不是师傅，手上没有带人。
# $name, $mentor (text)
said-is-theirs = { $name }本来就是{ $mentor }带着。

## Broadcasts

broadcast-ask =
    要告诉大家什么？现在就发给我：文字、照片、相册、视频、文件、语音都行。
    你怎么发，他们就怎么收到。
broadcast-ask-anew = 重新发一遍，整条都要：新的会换掉旧的。
# $language (text) - zh or en
broadcast-ask-in = { $language ->
    [zh] 把中文的发给我。只发文字的话，照片和视频照用。
   *[other] 把英文的发给我。只发文字的话，照片和视频照用。
}
broadcast-cannot = 这个我没法发给大家。能发的有：文字、照片、相册、视频、文件、语音。
# $by (number)
broadcast-text-long = 长了{ $by }个字，一条放不下。删短一点再发，或者分两次说。你写的还在上面。
# $most, $by (number)
broadcast-caption-long = 照片、文件和语音下面最多写{ $most }个字，这里多了{ $by }个。删短一点再发，或者只发文字。你写的还在上面。
broadcast-let-be = 好，先放着。写了的都留着，下次点“给大家发消息”接着弄。
# $words (text) - its beginning
broadcast-unfinished = 有一条还没发出去：“{ $words }”。接着弄吗？
# $text (text) - what was typed, on one line
broadcast-below = “{ $text }”，这是写进还没发出去的那条里的吗？
broadcast-below-take = 是，换成这句
broadcast-below-mine = 不是，我问你
# $words (text) - its beginning
broadcast-unanswered = 有一条在等另一位协会的人点头：“{ $words }”。等有了结果，再写下一条。
broadcast-go-on = 接着弄
broadcast-throw = 扔掉
broadcast-thrown = 扔掉了，谁也没收到。
broadcast-new = 写一条新的
broadcast-earlier = 以前发的
broadcast-preview = 大家会这样看到：
# $language (text) - zh or en
broadcast-preview-in = 看{ $language ->
    [zh] 中文
   *[en] 英文
}的人，看到的是这样：

broadcast-page-whom = 发给谁：
broadcast-counting = 正在数有多少人……
broadcast-counting-first = 先数一数有多少人，数完就办。
# $people (number)
broadcast-count = 一共{ $people }人。
# $people, $resting (number)
broadcast-count-resting = 一共{ $people }人，其中{ $resting }人这周收到过一条，或者说过不想收：这次不发给他们。
# $people (number)
broadcast-count-none-now = 一共{ $people }人，这周都收到过一条，或者说过不想收：今天发，一个人也收不到。换个晚些的日子吧。
# $people, $resting (number)
broadcast-count-all = 一共{ $people }人。其中{ $resting }人这周收到过一条，或者说过不想收：安全提醒照样发给他们。
broadcast-count-nobody = 这样选，一个人也没有。换个条件吧。
broadcast-page-now = 什么时候：马上。晚上9点半到早上6点半不打扰人，赶上的第二天早上收到。
# $when (text)
broadcast-page-at = 什么时候：{ $when }，按各村的钟。
broadcast-at-night = 这是夜里：晚上9点半到早上6点半不打扰人，大家早上6点半收到。
broadcast-page-both = 中文、英文都写了。
# $language (text) - zh or en
broadcast-page-one = 只写了一份（{ $language ->
    [zh] 中文
   *[en] 英文
}），大家看的都是这一份。
# $sum (text)
broadcast-money-locked = 第一行写着“{ $sum }”，手机锁着旁边的人也看得到。把钱数挪到后面好一些。
broadcast-asks-secret = ⚠️ 里面有卡号、身份证号，或者要人报卡、验证码、密码。我教大家：谁要这些就停下。请删掉。
broadcast-is-safety = ⚠️ 这是安全提醒。

broadcast-send-now = 现在就发
# $when (text)
broadcast-send-at = 就这样，{ $when }发
broadcast-when = 什么时候发
broadcast-change-whom = 发给谁
broadcast-change-words = 改内容
# $language (text) - zh or en
broadcast-add-language = 加一份{ $language ->
    [zh] 中文
   *[en] 英文
}
broadcast-try = 先只发给我
broadcast-make-safety = 改成安全提醒
broadcast-no-safety = 不是安全提醒
broadcast-safety-ask =
    安全提醒，只在大家的钱或者命有危险的时候用。
    这周收到过的、说过不想收的，也都会收到。真是这样吗？
broadcast-safety-yes = 是，有危险
broadcast-safety-no = 不是，普通消息
broadcast-which-words = 改哪一份？
broadcast-back = ← 回到这条消息
broadcast-alert = ⚠️ 协会的安全提醒，请看完。
broadcast-mute = 这类消息不要了
# $name (text) - "nobody" where it is not known
broadcast-from = { $name ->
    [nobody] ——协会
   *[other] ——协会 { $name }
}
broadcast-to-see = 协会给你看点东西。
# $what (text) - photo, video, document or mixed; $count (number)
broadcast-open = { $what ->
    [video] ▶ 视频
    [photo] 看这{ $count }张照片
    [document] 看这{ $count }个文件
   *[mixed] 看这{ $count }张照片和视频
}
# $what (text) - photo, video, document or mixed; $count (number); $size (text)
broadcast-open-size = { $what ->
    [video] ▶ 视频，{ $size }
    [photo] 看这{ $count }张照片，{ $size }
    [document] 看这{ $count }个文件，{ $size }
   *[mixed] 看这{ $count }张照片和视频，{ $size }
}

broadcast-whom = 发给谁？可以几样一起选，都对得上的人才收到。现在选的是：
broadcast-by-villages = 哪个村
broadcast-by-steps = 学到哪里
broadcast-by-stuck = 停住的
broadcast-by-roles = 什么人
broadcast-by-stages = 店多大
broadcast-by-languages = 看哪种语言
broadcast-by-joined = 什么时候来的
broadcast-by-villages-ask = 哪几个村？点一点，或者把村名写给我。
broadcast-by-steps-ask = 学到哪里的人？一段一段选，或者点右边一步一步选。
broadcast-by-stuck-ask = 停在同一件事上多久的人？
broadcast-by-roles-ask = 什么人？
broadcast-by-stages-ask = 店多大的人？看这7天平均一天几单。
broadcast-by-languages-ask = 看哪种语言的人？
broadcast-by-joined-ask = 什么时候来的人？
broadcast-village-unknown = 没有叫这个名字的村。换个写法，或者从下面选。
broadcast-tenth = 十家有一家不发，比一比
broadcast-no-matter = 都可以
broadcast-everybody-again = 还是发给每个人
# $count, $all (number)
broadcast-its-steps = { $count }/{ $all } 步 ›
# $days (number)
broadcast-stuck-days = { $days }天以上
# $which (text) - new or old; $days (number)
broadcast-joined-days = { $which ->
    [new] 这{ $days }天来的
   *[old] { $days }天以前来的
}
broadcast-role-mentor = 师傅
broadcast-role-trainer = 请来过邻居的人
broadcast-role-association = 协会的会员
broadcast-stage-none = 还没有单
broadcast-stage-few = 一天1到5单
broadcast-stage-some = 一天6到20单
broadcast-stage-many = 一天21到99单
broadcast-stage-hundreds = 一天100单以上
broadcast-season-get-ready = 准备
broadcast-season-open = 开店
broadcast-season-sell = 卖货
broadcast-season-together = 一起做
broadcast-to-everybody = 每个人
# $names (text)
broadcast-to-villages = 村子：{ $names }
# $names (text)
broadcast-to-steps = 学到：{ $names }
# $days (number)
broadcast-to-stuck = 停在同一件事上{ $days }天以上
# $names (text)
broadcast-to-roles = 是：{ $names }
# $names (text)
broadcast-to-stages = 店：{ $names }
# $names (text)
broadcast-to-languages = 说：{ $names }
# $day (text)
broadcast-to-joined-from = { $day }以后来的
# $day (text)
broadcast-to-joined-before = { $day }以前来的
# $names (text); $left (number)
broadcast-and-more = { $names }等，还有{ $left }个

broadcast-when-ask = 什么时候发？按各村的钟。点一个，或者写给我，像“周六 18:00”“12月24日 7:30”。
# $hour (text)
broadcast-today-at = 今天 { $hour }
# $hour (text)
broadcast-tomorrow-at = 明天 { $hour }
# $day (text)
broadcast-hour-ask = { $day }几点？点一个，或者把钟点写给我。
broadcast-at-once = 马上
# $when (text) - a day, or a moment
broadcast-goes-then = { $when }发
broadcast-when-past = 这个时间过了，选后面的。
# $typed (text)
broadcast-when-unread = “{ $typed }”，这个时间我没看懂，或者已经过了。像这样写：“周六 18:00”“12月24日 7:30”。

# $people, $most (number)
broadcast-waits = 要发给{ $people }人。超过{ $most }人，要协会另一位看过点头才发。已经请他们看了。
broadcast-take-back = 拿回来改
# $people, $most, $silent (number) - silent: other officers who never pressed Start
broadcast-second-missing = { $silent ->
    [0] 要发给{ $people }人。超过{ $most }人，要协会另一位点头，可现在协会只有你一位。请管这个机器人的人把另一位加进来（设置里的 ADMIN_IDS），让他在这里点一下“开始”，再发。写的都留着。
   *[other] 要发给{ $people }人。超过{ $most }人，要协会另一位点头，可另一位还没在这里点过“开始”。请他打开这个机器人点一下，再发。写的都留着。
}
# $author (text) - first name, or nobody; $people (number)
broadcast-second-ask = { $author ->
    [nobody] 协会的另一位想把上面这条发给{ $people }人。你看行吗？发给：
   *[other] { $author }想把上面这条发给{ $people }人。你看行吗？发给：
}
# $count (number)
work-broadcasts = 📣 等你点头的消息（{ $count }）
broadcast-agree = 行，发吧
broadcast-not-so = 这样不行
broadcast-why = 哪里不行？写一句，我带给写的人。
broadcast-without-words = 不写了，就是不行
broadcast-own = 这是你自己写的，要另一位来点头。
broadcast-decided = 这条已经定下来了。
# $words (text) - its beginning; $how (text) - agreed, declined or taken; $name (text)
broadcast-was-decided = { $how ->
    [agreed] “{ $words }”：{ $name }说行，发了。
    [declined] “{ $words }”：{ $name }说这样不行，退回去改了。
   *[taken] “{ $words }”：写的人拿回去改了。
}
# $name (text)
broadcast-agreed = { $name }看过了，说行。
# $name (text)
broadcast-declined = { $name }看过了，说这样不行。你改改，或者问问。
# $name (text)
broadcast-declined-because = { $name }看过了，说这样不行：

# $state (text) - of the broadcast
broadcast-run = { $state ->
    [draft] 📣 收回来改了，再发一次才会出去。
    [due] 📣 排好了。
    [preparing] 📣 正在一个个排……
    [paused] 📣 停着，没再往外发。
    [done] 📣 发完了。
    [cancelled] 📣 不发了。
   *[other] 📣 正在发。
}
# $when (text)
broadcast-run-at = { $when }开始，按各村的钟。
# $done, $all (number)
broadcast-run-count = { $done } / { $all }
# $speed (number) - a second; $left (number); $unit (text) - seconds or minutes
broadcast-run-pace = { $unit ->
    [minutes] 一秒{ $speed }条，大约还要{ $left }分钟。
   *[seconds] 一秒{ $speed }条，大约还要{ $left }秒。
}
# $waiting (number)
broadcast-run-waits = 还有{ $waiting }人，等他们那边到点。
# Below a message that stands still. $name (text) - first name, or nobody
broadcast-held-author = { $name ->
    [nobody] 写上面这条的人，已经不是管事的了。
   *[other] 上面这条是{ $name }写的，{ $name }已经不是管事的了。
}
# $name (text) - first name, or nobody
broadcast-held-second = { $name ->
    [nobody] 给上面这条点头的人，已经不是管事的了。
   *[other] 上面这条是{ $name }点的头，{ $name }已经不是管事的了。
}
broadcast-held-new = 还没发出去，现在停着，谁也收不到。要发就接过来，看一遍再发；不要就停掉。
# $done, $all (number)
broadcast-held-begun = { $all }人里，{ $done }人发过了，其余的停着不发。接着发，还是停掉？
broadcast-held-own = 这条当初是你点的头，要另一位管事的来接着发。要不就停掉，重写一条。
broadcast-take-over = 接过来
broadcast-finish-first = 你自己还有一条没发。先发了，或者扔掉，再来接这条。
broadcast-author-gone = 写这条的人已经不是管事的了，没法点头。它停着。要发就接过来，不要就停掉。
broadcast-change = 改一改
broadcast-change-late = 已经开始发了，改不了，只能停下不发。
broadcast-change-author = 谁写的谁才能改。你可以停下不发。
broadcast-pause = 停一下
broadcast-resume = 接着发
broadcast-cancel = 不发了
# $sent (number)
broadcast-cancel-ask = { $sent ->
    [0] 真不发了？还没有人收到。
   *[other] 真不发了？已经有{ $sent }人收到，收不回来。
}
broadcast-cancel-yes = 对，不发了
broadcast-cancel-no = 还是发
broadcast-cancelled = 好，不发了，谁也没收到。
broadcast-stopped = 停了，后面的人不会收到。一会儿告诉你发了多少。
broadcast-over = 这条已经完了。

# $state (text) - done or cancelled; $words (text) - its beginning
broadcast-report = { $state ->
    [cancelled] “{ $words }”半路停了：
   *[other] “{ $words }”发完了：
}
# $people, $all (number)
broadcast-ended-sent = { $all }人里，{ $people }人收到了。
# $people (number)
broadcast-ended-blocked = { $people }人把机器人拉黑了，没收到。
# $people (number)
broadcast-ended-unknown = { $people }人说不准收到没有。
# $people (number)
broadcast-ended-never = { $people }人没有发。
# $people (number)
broadcast-refused-gone = { $people }人的账号没有了。
# $people (number)
broadcast-refused-no-chat = { $people }人找不到对话了。
# $people (number)
broadcast-refused-file = { $people }人没收到：这个照片或文件，Telegram发不出去了。
# $people (number)
broadcast-refused-words = { $people }人没收到：这段文字，Telegram不肯发。
# $people (number); $reason (text) - Telegram's words
broadcast-refused = { $people }人没收到，Telegram说：“{ $reason }”。
# $people (number)
broadcast-left = 另外{ $people }人这次没发给他们：
# $people (number)
broadcast-left-week = { $people }人这7天里收到过一条。
# $people (number)
broadcast-left-busy = { $people }人这周已经收够了别的消息。
# $people (number)
broadcast-left-muted = { $people }人说过不想收。
# $people (number)
broadcast-left-break = { $people }人在歇着。
# $people (number)
broadcast-left-held = { $people }人抽签抽中不发，好跟别人比一比。
# $people (number)
broadcast-left-gone = { $people }人走了。
broadcast-doubtful = 说不准的，是正发着的时候断了线：有人收到了，有人没有。再发一次，有的人会收到两遍。
# $count (number)
broadcast-again = 给说不准的{ $count }人再发
# $count (number)
broadcast-again-ask = 给这{ $count }人再发一次？里面有的人会收到两遍。
broadcast-again-yes = 再发一次
broadcast-none-doubtful = 没有说不准的了。
broadcast-see = 再看看内容
broadcast-list = 以前发的，新的在上面。点一条看看发得怎么样。
broadcast-none = 还没发过。
# $day, $words (text); $state (text) - of the broadcast
broadcast-row = { $state ->
    [done] { $day } · { $what ->
        [correction] 更正：
       *[message] { "" }
    }{ $words }
    [cancelled] { $day } · { $words } · 停了
    [paused] { $day } · { $words } · 停着
    [due] { $day } · { $words } · 还没开始
    [approval] { $words } · 等另一位点头
   *[other] { $day } · { $words } · 在发
}

# At the console
broadcast-desk-title = 发给大家
broadcast-desk-compose = 给大家发一条
broadcast-desk-own = 你写的，还没发
broadcast-desk-asked-you = 等你点头的
broadcast-desk-asked = 要另一位先点头
# $most (number)
broadcast-desk-needs = 超过{ $most }人，要另一位点头才发。他们聊天里、网页上都看得到了。没人点头前，你还能拿回来改。
# $author (text) - first name, or nobody
broadcast-desk-yes = { $author ->
    [nobody] 协会的另一位想发这一条，行不行？
   *[other] { $author }想发这一条，行不行？
}
broadcast-desk-changed = 你看的时候，它改过了。再看一遍吧，什么也没发。
# $language (text) - zh or en
broadcast-desk-words = 写给看{ $language ->
    [zh] 中文
   *[en] 英文
}的人
broadcast-desk-one = 写一种、写两种都行。没有自己那种的，就看另一种。
broadcast-desk-files = 视频、文件、语音在聊天里发：写 /broadcast，再发给我。发了这里也有。
broadcast-desk-pictures = 照片
broadcast-desk-add = 添一张照片
broadcast-desk-limits = 只要JPEG或PNG，一张最多10 MB，最多十张。一张就跟字一起发；几张就放在按钮后面，免得费流量。名字、号码先盖住。照片由Telegram存着，也会发到你自己的聊天里。
# $number (number) - 第几张，从1数
broadcast-desk-picture = 照片{ $number }
broadcast-desk-drop = 不要这张
# 写在管事的自己聊天里那张照片下面
broadcast-desk-yours = 给大家发的那条要用的照片，还没发出去。
# $why (text) - type、size或telegram
broadcast-desk-refused = { $why ->
    [type] 这个不是JPEG或PNG的照片，没放进去。
    [size] 照片大过10 MB，没放进去。弄小一点，或者在聊天里发。
   *[telegram] Telegram这会儿没收下照片，没放进去。再试一次，或者在聊天里发。
}
# $most, $by (number)
broadcast-desk-caption-long = 图片下面最多写{ $most }个字，这里多了{ $by }个。字都留在下面，图片没有加上。删短一点再加一次图片，或者只发文字。
# $most (number)
broadcast-desk-many = 照片最多{ $most }张，去掉几张。
# $count (number)
broadcast-desk-with = 一起发的还有{ $count }个图或文件。
broadcast-desk-bold = 里面有粗体或网址。在这里一改字，这些就没了。
broadcast-desk-whom = 一个都不勾，就发给所有人。勾了几样，就发给样样都合的人。
broadcast-desk-villages = 还有别的村，写村名，中间用逗号隔开
# $names (text)
broadcast-desk-unknown = 没有叫{ $names }的村。别的都存好了。
broadcast-desk-as-before = 跟原来一样
broadcast-desk-at = 到这一天这个钟点，按各村的时间
broadcast-desk-day = 哪一天
broadcast-desk-time = 几点
broadcast-desk-safety = 安全提醒：要丢钱、要出人命的事才用。这周收过的、说了不要的，也会收到。
broadcast-desk-save = 存下来，给我看看
# $language (text) - zh or en
broadcast-desk-reads = 看{ $language ->
    [zh] 中文
   *[en] 英文
}的人：
broadcast-desk-nothing = 还没写呢。
broadcast-desk-empty = 先写点什么。什么也没发。
broadcast-desk-photo = 一起发的照片
broadcast-desk-file = 一起发的文件
broadcast-desk-when = 日子或者钟点没选全，要么已经过了。再选一次。
broadcast-desk-saved = 存好了，还没发。
broadcast-desk-look = 你刚改过，所以还没发。看看下面对不对，再点一次发。
broadcast-desk-moved = 它在别处改过或者发了，也许是在聊天里。这一页写的没存；下面是它现在的样子。
# $people (number)
broadcast-desk-counting = 数到{ $people }人，还没数完。
broadcast-desk-count-on = 接着数
broadcast-desk-again = 再看看
# $words (text) - its beginning
broadcast-today-yes = “{ $words }”：另一位写的，等你点头
# $words (text) - its beginning
broadcast-today-draft = “{ $words }”：你写的，还没发
# $words (text) - its beginning
broadcast-today-held = “{ $words }”停着，没人管
# $words (text) - its beginning
broadcast-today-failed = “{ $words }”有人没收到
settings-desk-title = 设置
settings-desk-tips = 学到哪步，就给哪步的窍门，一周最多一条。哪个村有人当面教，可以关掉。
# $name (text), $state (text) - on or off
settings-desk-row = { $state ->
    [on] { $name }：在发
   *[off] { $name }：没发
}
# $name (text), $state (text) - on or off
settings-desk-turn = { $state ->
    [on] 打开：{ $name }
   *[off] 关掉：{ $name }
}
# $name (text), $state (text) - on or off
settings-desk-set = { $state ->
    [on] { $name }又有窍门了。
   *[off] { $name }不再发窍门。
}
settings-desk-others = 协会的人、师傅、村子，各有各的页。电脑上的设置，到电脑上改。

## Tips and the year

# What learners see of tips
tips-read-more = 看全文
tips-no-more = 小窍门别发了
tips-again = 还是发小窍门吧
tips-off-set = 好，小窍门不发了。
tips-off-kept = 时节的提醒、练习、协会的消息也都不发，只有要紧的安全提醒还会来。课照样上，你自己约的提醒照样来。
tips-off-back = 想再要，点下面的按钮；往后点：☰ 更多，🙂 我，休息和小窍门。
tips-on-set = 好，小窍门又会来，时节的提醒、协会的消息也会来。你没约的，一星期最多两回。

# What officers see of them
tips-none = 知识文件夹里还没有小窍门。
tips-shelves = 看哪些小窍门？各步的，会自己发给正学到那一步的人，一星期一条。哪一条也都能群发。
tips-shelves-back = 全部小窍门
tips-any-time = 什么时候都能发
# $count (number) - tips on this shelf
tips-any-time-row = 什么时候都能发 · { $count }条
# $title (text) - of the step; $count (number) - tips on this shelf
tips-step-row = { $title } · { $count }条
tips-shelf = 点一条，两种语言都能看。
tips-shelf-back = ← 返回
tips-send = 发这一条
tips-draft = 草稿好了，两种语言都有。还没发出去：发给谁、几时发，接着选。
tips-draft-open = 去看草稿
tips-series = 每周一条
tips-series-what = ✓ 那个村的人，学到哪步，就收到哪步的小窍门，一星期一条。点村名，可以关，也可以再开。
# $name (text) - of a village; $state (text) - on, off
tips-series-row = { $state ->
    [off] ✗ { $name }
   *[on] ✓ { $name }
}

## A correction

broadcast-fix = 有个地方写错了
# $words (text)
broadcast-corrects =
    更正：前面有一条消息写错了，以这条为准。

    错的那条开头是：“{ $words }”
broadcast-is-correction = ✏️ 这是更正。收到写错那条的人，马上都会收到，不管这周收过别的没有。上面写明是更正。
# $rest (number)
broadcast-fix-rest = 还有{ $rest }人没收到错的，直接收到这条。
broadcast-to-who-got-it = 收到写错那条的人
# $people (number)
broadcast-fix-ask = { $people ->
    [0] 还没有人收到。
   *[other] 已经有{ $people }人收到了，他们会再收到一条新消息，手机会响。
}把对的整条再发给我，发之前你先看一遍。
broadcast-fix-stopped = 我先停下不发了。更正一发，剩下的人直接收到对的那条。你要是先放着，它就一直停着，等你点“接着发”。
broadcast-fix-none = 这条没有人收到过，不用更正。更正的消息不能再更正。
broadcast-fix-already = 这条已经更正过了，一条只能更正一次。
broadcast-fix-finish-first = 你自己还有一条没发。先发了，或者扔掉，再来更正这条。
broadcast-was-corrected = ✏️ 这条更正过：收到的人都会再收到一条对的。

# $name (text) - as an officer typed it
broadcast-said-unknown = 没有叫“{ $name }”的村。看看名字怎么写，再打一遍：“只发给”，后面写村名。什么都没有发出去。
# $name, $mentor (text); $who (text) - person: that mentor; mentor: they are one; none
broadcast-said-one = 从这里能发给一个村或者所有人，不能只发给一个人。{ $who ->
    [person] 请{ $name }的师傅{ $mentor }转告：师傅能给学员写信。
    [mentor] { $name }是师傅：写“告诉师傅们：”，后面接着写，所有师傅都收到。
   *[none] { $name }还没有师傅，有了师傅就能写信。在{ $name }那一页上可以给他找一位。
}

## 换了号再来

comeback-door = 我的号也换了
comeback-what = 以前用别的号来过？那以前的能搬到这个号上。要协会里认得你的人说一声：是你本人。
comeback-what-name = 那时候我叫你什么名字？打在这里。协会回话以前我先记着，最多两个星期。
comeback-leave = 不是，我是新来的
comeback-asked = 好，我去问协会了。你再给协会里认得你的人打个电话，或者去一趟：听到你、见到你，他们才能办。
comeback-asked-safe = 没定以前什么都不变，你先在这里学。这事不收钱，谁也用不着你的验证码。
comeback-waits = 已经问过协会了，还没人回。给协会里认得你的人打个电话，或者去一趟。
comeback-too-often = 今天问得够多了。你自己去找协会，或者明天再来问我。
comeback-in-person = 有份记录搬到这个号上过，又搬回去了。请你自己去找协会。
comeback-nobody = 协会的人我这会儿一个也找不到。你自己去找协会或者师傅，再来跟我说一声。
comeback-has-work = 你用这个号当师傅或者办协会的事，以前的记录搬不过来。请找开这个机器人的人。

## 给管事的

# $name (text)
comeback-office = 有人换了新号，说：我以前来过，那时候叫“{ $name }”。
comeback-new = 新号上：
comeback-new-none = 新号上还什么都没记。
comeback-old = 以前的记录：
# $day (text)
comeback-seen = 上回来：{ $day }
comeback-none = 这个名字我不认识。点“不是”，对方可以重新说名字。
comeback-which = 说的是哪一位？
# $name (text)
comeback-know = 你知道是{ $name }本人吗？先说句话，打电话或者当面。打字谁都会。
comeback-two = 还有一个人也要这个名字的记录。两个里面有一个不对。
# $name (text)
comeback-officer-ends = { $name }是协会管事的。这个搬不过去，搬完可以重新请{ $name }。
# $name (text)
comeback-bar-settings = { $name }是设置里定的管事的。先请开机器人的人把老号从ADMIN_IDS里去掉。
# $name (text), $by (text), $known (text) - yes or no
comeback-bar-moved = { $known ->
    [yes] { $name }的记录刚搬到另一个号上，是{ $by }认的。搬错了？先搬回去。
   *[other] { $name }的记录刚搬到另一个号上。搬错了？先搬回去。
}
comeback-bar-begun = 新号上的人已经是师傅或者管事的，得先不当。
# $name (text)
comeback-yes = 说过话了，是{ $name }
comeback-no = 不是，或者说不准
# $name (text)
comeback-done = 办好了。{ $name }的都在新号上了。老号那边我说了一声，拿着老号的人可以说搬错了。
# $name (text), $by (text)
comeback-done-by = { $by }认了，是{ $name }本人。记录在新号上了。
comeback-undo = 搬回去
# $name (text)
comeback-undone = { $name }的记录回到老号上了。
# $name (text), $by (text)
comeback-undone-by = { $by }把{ $name }的记录搬回老号了。
comeback-answered = 这个已经有人回过了。
comeback-own = 这是你自己的记录，要协会里另一个人来认。
# $days (number)
comeback-later = 这个手机上刚搬来一份记录。下一份过{ $days }天再搬。
# $name (text)
comeback-refused-noted = 好。我跟“{ $name }”说了，什么都不变。
comeback-list-none = 没有人在等以前的记录。
# $count (number)
work-comebacks = { $count ->
   *[other] { $count }个人说以前来过
}
# $name (text)
comeback-back-office = { $name }的老号说：那不是我。记录已经搬回去了。请问问两边是怎么回事。
# $name (text)
comeback-again = 还是认：是{ $name }
# $name (text)
comeback-stuck = { $name }的老号说搬错了，或者老号上现在有别人在学。我什么都没动。请两边都问问。

## 给本人

# $name (text)
comeback-here = { $name }，又见面了。以前的都在这里了：学到哪儿、账本、师傅、你请来的人。
# $days (number)
comeback-here-begun = 你用这个号记的账也在账本里。用它请来的人、寄的件、定的价，过{ $days }天也归到一起；别的到时候就没了。
comeback-here-on = 上回停在哪儿，就从哪儿接着来。
comeback-refused = 协会说不准是不是你。什么都没变。请你自己去找他们，再来跟我说一声。
# $name (text), $by (text)
comeback-old-told = { $name }，你的记录搬到一个新号上了，是协会的{ $by }认的。要不是你，点这里。
comeback-not-me = 那不是我
# $name (text)
comeback-back-yours = { $name }，你的记录回来了。协会也知道了。
# $name (text)
comeback-back-theirs = { $name }的记录搬回原来的号了。真是你的，请自己去找协会。
comeback-back-begun = 你用这个号开头的那些，又在这里了。
comeback-stuck-yours = 我跟协会说了。这里我自己不动，他们会找你说话。

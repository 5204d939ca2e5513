## One phone for three

phone-button = 📱 这个手机谁在用
phone-what = 家里还有人想学，又没有手机？这个手机最多三个人用。名字、语言、学到哪儿、账本，各人是各人的。
phone-shared = 手机在谁手上，谁就能看到这里的话。
phone-not-officers = 这个手机你要办协会的事，不能再加别人。
# $name (text)
phone-i-am = 你是{ $name }。
# $count (number), $names (text)
phone-others = { $count ->
   *[other] 这个手机上还有：{ $names }。
}
phone-add = 还有人用这个手机
phone-change = 不是我，换人
phone-own = 我有自己的手机了
phone-full = 这个手机已经有三个人用，加不下了。
phone-name-ask = 这个人叫什么？把名字打在这里。
# $name (text)
phone-name-twice = 这个手机上已经有{ $name }了。名字换个写法，好分清是谁。
# $name (text)
phone-added = 好。把手机给{ $name }吧。下面这句话是说给{ $name }的，愿不愿意，自己说了算。
phone-who = 现在是谁？
phone-who-both = 现在是谁？ Who is here?
# $name (text)
phone-here = { $name }，你好。现在写的都算你的。手机换了人，先点：☰ 更多，🙂 我，📱 这个手机谁在用。
# $name (text)
phone-now = 现在轮到{ $name }了。
# $name (text)
phone-for = 给{ $name }：
# $code (text)
phone-code = 你的号码：{ $code }。一个小时内有效，只能用一次。在新手机上打开我，把号码打进去。学到哪儿、账本，都跟你过去，这个手机上就没有了。除了你自己，谁也别给看。
# $link (text)
phone-code-link = 也可以在新手机上点这个链接：{ $link }
phone-code-unknown = 这个号码我不认识。一个号码只能用一次，一个小时内有效。到老手机上再要一个：☰ 更多，🙂 我，📱 这个手机谁在用。
phone-code-too-often = 今天试得太多了，明天再来吧。
phone-code-not-here = 这个账号上已经有人在学，不能再搬一个人过来。换一个还没人用我的手机，再点链接。
# $name (text)
phone-moved = { $name }，又见面了。学到哪儿、账本，都搬到你自己的手机上了。
# $name (text)
phone-left = { $name }有自己的手机了，不在这个手机上了。

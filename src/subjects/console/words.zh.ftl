## The console

# $minutes (number)
console-link = 给你开个网页：图大，一个键就能回。这个网址{ $minutes }分钟内能开一次。只给你用，别转给别人。
console-open = 现在开着的：
# $door (text) - link: in a browser; app: inside Telegram. $since, $until (text) - such as 9:30
console-open-line = { $door ->
    [app] Telegram 里，{ $since }到{ $until }
   *[link] 浏览器里，{ $since }到{ $until }
}
# Opens it as a page inside Telegram
console-in-telegram = 💻 就在这儿打开
console-end-all = 全都关掉
console-ended = 都关了。刚才的网址也打不开了。
console-not-yours = 网页是师傅和协会用的。你的东西都在聊天里。

# The frame of every page
console-title = 网页台
console-skip = 直接看正文
console-places = 全部页面
# $head (text) - now, words, people, numbers or house: what the pages below it are about
console-head = { $head ->
    [now] 手头的事
    [words] 消息和知识
    [people] 人和村
    [numbers] 数字
   *[house] 规矩和安全
}
console-close = 关掉
console-until = 还能开{ $minutes }分钟
console-door = 点一下，这台机子上就开半个小时。是你自己的机子才点。
console-door-open = 打开
console-door-dead = 这个网址打不开了。它只能用一次，五分钟内有效。在聊天里写 /console，就有新的。
console-closed = 已经关了。在聊天里写 /console，就有新网址。
console-nothing = 没有这一页，或者不归你看。
console-form-old = 这张表不是这一页的，或者过时了，什么也没做。请退回去再来一次。
console-later = 刚才没成，什么也没改。过一分钟再试。
console-file-none = 图取不来，到聊天里看吧。
console-too-many = 一下子来得太多了。等一分钟再试。
# Shown for a moment, inside Telegram
console-app = 马上就打开。老不出来？回聊天里写 /console。
console-app-dead = 没打开。回聊天里写 /console，再点那儿的按钮。

## Open desks, a page

console-desks = 开着的网页
console-end-here = 关掉这个
console-end-one = 关掉
console-end-others = 别的全关掉
# $count (number) - how many were closed
console-ended-some = { $count ->
    [0] 早就关了。
   *[other] 关掉了{ $count }个。
}
console-keys = 按键
console-keys-on = 有的页上按一个键就算数：1是好，j是下一个。老按错，或者靠说话用电脑？关掉就行。
console-keys-off = 按字母不管用了。样样都有按钮。
console-keys-stop = 关掉按键
console-keys-start = 打开按键
console-kept = 记了什么、谁能看，在聊天里写 /privacy。

## Who looked at my page

console-looked = 在网页上看过你这一页的：
# $day (text)
console-looked-association = 协会，{ $day }
# Whoever asked to be forgotten has no name any more. $day (text)
console-looked-gone = 一位师傅，{ $day }
# $name, $day (text)
console-looked-line = { $name }（师傅），{ $day }
console-files-many = 照片或文件一下子传得太多了，什么都没动。等一分钟，退回去再传一遍。
console-form-long = 一次交的太多了，什么都没动。退回去：照片换张小的，一张最多10 MB；字多，就分成两次。

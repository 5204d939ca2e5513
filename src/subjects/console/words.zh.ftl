## The console

# $minutes (number)
console-link = 给你开个网页：图大，一个键就能回。这个网址{ $minutes }分钟内能开一次。只给你用，别转给别人。
# $desks (text) - until when each is open
console-open = 现在开着的，到这时关：{ $desks }
console-end-all = 全都关掉
console-ended = 都关了。刚才的网址也打不开了。
console-not-yours = 网页是师傅和协会用的。你的东西都在聊天里。

# The frame of every page
console-title = 网页台
console-skip = 直接看正文
console-places = 各页
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
console-form-long = 一次交的太多了，什么都没动。分成两次吧。

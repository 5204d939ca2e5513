## Certificates: offered once, later under "My road"

# $season (text)
certificate-offer = { $season }，走完了，师傅也看过了。要不要一张证书，贴在墙上？
certificate-want = 🏅 要一张证书
certificate-name-ask = 证书上名字怎么写？点一下，或者打出来，你想怎么写就怎么写。上头还有你的村子，和看过的师傅的名字。
certificate-look-at-it = 做出来就是这个样子，现在还没做。名字对不对？
# $name, $village (text) - the picture could not be drawn
certificate-look-without = 图这会儿画不出来。名字会写成“{ $name }”，要做吗？
certificate-make = 对，就这样做
certificate-other = 换个名字
certificate-later = 先不要
certificate-waits = 给你留着，在“我的证书”里。
certificate-here = 做好了。谁扫一扫上头的码，就知道是真的；看到的就是图上这些，没有别的。
certificate-again = 再给你一张。
certificate-printed = 这个是打印用的，正好一张A4纸。拿到打印店就能打。
certificate-failed = 图这会儿画不出来。证书在“我的证书”里，过一会儿去那里再点一下。
certificate-not-now = 这一段有样东西正在重新看，等看好了再做。
certificate-looked-anew = 你给看的东西要再看一遍，先前那张证书不算了。看好以后，到“我的证书”里再做一张。

certificate-mine-button = 🏅 我的证书
certificate-mine = 你的证书。点一个，能要图，也能打印。
certificate-none = 还没有。一段路的每一步都走完，给师傅看的都说好，你想要，我就给你做一张。
# $season (text), $state (good or withdrawn)
certificate-one = { $state ->
    [withdrawn] ✗
   *[good] 🏅
} { $season }
# $season (text)
certificate-make-of = 做一张：{ $season }
# $number (text)
certificate-number-is = 号码{ $number }。谁都能拿这个号来查，查到的就是图上那些。
# $reason (text) - an officer's words
certificate-is-withdrawn = 这张不算了。协会写的是：“{ $reason }”
certificate-is-asked = 协会有人觉得这张不该算数，在等第二个人点头。没点头以前照样算数，也先不能删。
certificate-picture = 看图
certificate-print = 🖨 打印用的
certificate-drop = 不要这张了
certificate-drop-ask = 不要了，号码就不算数，贴在外头的也一样。以后能重新做，名字也能换。真不要了？
certificate-keep = 留着
certificate-drop-yes = 不要了
certificate-dropped = 这张没有了，号码也不算数了。
# $season (text), $reason (text) - an officer's words
certificate-withdrawn = 协会有两个人看过你的证书（{ $season }），这张不算了。他们写的是：“{ $reason }”
certificate-withdrawn-stays = 你学会的、做过的都还是你的，路照样往下走。觉得弄错了？跟我们说。
certificate-ask-why = 问一问

## What stands on the picture

certificate-title = 结 业 证 书
certificate-says = 学完了
certificate-showed = 给师傅看过
certificate-proof-first-price = 一样一样算出来的价钱
certificate-proof-first-listing = 头一个商品页
certificate-proof-first-parcel = 寄给陌生人的头一个包裹
certificate-proof-first-month = 一整个月的进出账
certificate-looked = 看过的人
certificate-a-mentor = 一位师傅
certificate-the-association = 县电商协会
certificate-day = 日期
certificate-number = 号码
certificate-anyone = 真不真，谁都能查：扫一扫。
certificate-only-a-look = 先看看样子，还没做。
certificate-foot = 县电商协会
certificate-no-diploma = 这不是国家发的文凭。

## Looking one up

verify-ask = 查哪一张？打出证书上的号码，一共12个字母和数字。
verify-unread = 这不是证书的号码。号码有12个字母和数字，像 7KQM-3FHD-9TXA 这样。
# $number (text)
verify-true = ✓ 是真的。{ $number }是我们给的。
verify-showed = 给人看过、说好的：
verify-compare = 你手里那张写的也一样？那就是真的。
verify-old-key = 我们本子上有这一张。图上的码是旧的：对一对名字和村子，再叫本人要张新图。
# $number (text)
verify-withdrawn = ✗ { $number }不算数了。
# $number (text)
verify-unknown = ✗ 没有{ $number }这个号。是不是打错了？再看一眼。要是纸上就这么写，那就不是我们给的。
# $number (text)
verify-forged = ✗ 不是真的。图上的码不是我们的，要不就是跟我们给{ $number }的对不上。
# $name (text)
verify-name = 名字：{ $name }
# $village (text)
verify-village = 村子：{ $village }
# $season (text)
verify-season = 学完：{ $season }
# $who (text)
verify-looked = 看过的人：{ $who }
# $day (text)
verify-day = 日期：{ $day }
verify-who-are-you = 你是谁？

## Looking one up in a browser

verify-page-title = 这张证书是真的吗？
verify-page-what = 村里人学会在网上卖东西，县电商协会给一张证书。号码在纸的下边，像 7KQM-3FHD-9TXA 这样。打在这里，一行一个，最多{ $most }个。
verify-page-numbers = 号码
verify-page-look = 查一查
verify-page-other = English
verify-page-no-diploma = 证书是协会给的，不是国家发的文凭。
verify-page-back = 查别的号码
# $most (number)
verify-page-many = 超过{ $most }个了，先看前{ $most }个。
verify-page-none = 里头没有号码。
verify-page-slowly = 一下子查得太多了，过一分钟再来。
verify-page-later = 这会儿查不了，过一会儿再来。
verify-page-nothing = 这里什么也没有。
verify-page-number = 号码
verify-page-answer = 真不真
verify-page-name = 名字
verify-page-village = 村子
verify-page-season = 学完
verify-page-day = 日期
verify-short-true = ✓ 真的
verify-short-withdrawn = ✗ 不算数了
verify-short-unknown = ✗ 没有这个号
verify-short-forged = ✗ 不是真的
verify-short-unread = ✗ 不是号码

## At the association

certificates-button = 🏅 证书
# At the console
certificates-desk-title = 证书
certificates-desk-number = 证书的号码
# $good, $withdrawn (number)
certificates-desk = 证书：算数的{ $good }张，收回的{ $withdrawn }张。
certificates-number-ask = 要看哪一张，打出它的号码。
certificates-none = 没有这个号的证书，再打一遍。
# $name (text)
certificates-asked = 收回{ $name }那张？
# $number, $name, $village, $season (text)
certificates-one = { $number }：{ $name }，{ $village }。{ $season }。
certificates-withdraw = 收回这张
# $name (text)
certificates-why-ask = { $name }这张为什么不算了？好好说一句，{ $name }会看到。还要有第二个管事的点头。
# $reason (text)
certificates-why-is = 为什么不算：“{ $reason }”
# $by (text)
certificates-second = { $by }请你也看看这张证书。
certificates-yes = 收回
certificates-no = 不收回
certificates-alone = 要有第二个管事的点头，现在找不到别人。先请一个：协会的事 → 找人 → 协会管事的。
# $name (text)
certificates-proposed = 问别的管事的了。没人点头以前，{ $name }这张还算数。
certificates-needs-second = 这是你提的，要别人点头。
# $name (text)
certificates-withdrawn = { $name }那张不算数了，为什么也告诉{ $name }了。
# $name (text)
certificates-stay = { $name }那张不收回。
# $count (number)
work-certificates = 证书要你再看一眼（{ $count }）

certificates-keys = 钥匙
certificate-keys-what = 每张证书都用协会的钥匙签过。隔一阵换把新的，旧钥匙签过的照样算数。怕落到外人手里？那就废掉它。
certificate-keys-none = 做头一张证书的时候，就有头一把钥匙。
# $id, $day (text), $state (signs, former, asked or withdrawn)
certificate-key-row = { $id } · { $day }做的 · { $state ->
    [signs] 正用着
    [asked] 有人提出废掉
    [withdrawn] 废掉了
   *[former] 不再签新的
}
# $id (text)
certificate-key-one = 🔑 { $id }
# $id (text), $state (signs, former or asked)
certificate-key-is = 钥匙{ $id }。{ $state ->
    [signs] 新证书都用它签。
    [asked] 有个管事的提出废掉它：它签过的码就不能作证了。要第二个人点头。
   *[former] 它不再签新的，签过的都是真的。
}
certificate-key-end = 怕是落到外人手里了
certificate-key-new = 换把新钥匙
certificate-key-new-ask = 往后用新钥匙签，以前的证书照样算数。换吗？
certificate-key-new-yes = 换
# $id (text)
certificate-key-made = 换好了，往后用{ $id }签。
# $id (text)
certificate-key-asked = 废掉钥匙{ $id }？
# $by, $id (text)
certificate-key-second = { $by }怕钥匙{ $id }落到外人手里，请你点头废掉它。废了以后，光凭它签的码不能作证；本子上有的号照样算数，本人到“我的证书”里能要张新图。
# $id (text)
certificate-key-proposed = 钥匙{ $id }的事，问别的管事的了。
# $id (text)
certificate-key-withdrawn = 钥匙{ $id }废掉了，下一张证书用新的签。
# $id (text)
certificate-key-stays = 钥匙{ $id }留着。

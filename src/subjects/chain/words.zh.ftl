## Chain and second teacher

chain-begins-here = 你是自己来的，从你这里开始。
# $name (text)
chain-brought-by = 是{ $name }请你来的。
chain-brought-by-somebody = 有人请你来的，这个人没有留名。
# $count (number) - people above who brought me
chain-before = 再往前还有{ $count }个人。
# $people (number)
chain-many = 你这条线上已经不止{ $people }人了，往后我就不一个一个数了。
chain-nobody-yet = 你还没请人来。把你的链接给邻居看看，他来了，这里就看得到。
# $count (number) - people in a generation
chain-first = 你请来了{ $count }个人。
# $count (number)
chain-second = 他们又请来{ $count }个人。
# $count (number)
chain-third = 再往下，又请来{ $count }个人。
# $count (number) - people of the fourth and all later generations
chain-further = 后面还来了{ $count }个人。
# $people, $generations (number) - at most 50 generations are counted
chain-all = 一共{ $people }个人，{ $generations ->
    [50] 50代，再往下不数了。
   *[other] { $generations }代。
}
chain-names = 愿意让人看到名字的：
chain-no-names = 离你近的人里，还没有谁愿意露名字。
# $who (text) - name and village; $number (number) - a step
chain-person-step = { $who } · 第{ $number }步
# $mark (text) - a bullet; $count (number)
chain-and-more = { $mark }还有{ $count }个人
# $mark (text) - a bullet; $count (number)
chain-people = { $mark }{ $count }个人
chain-consent = 你的名字、村子、学到哪步，能让别人在这里看到吗？能看到的是：请你来的人，请他来的人，还有你请来的人。你不答应，就只算人数。哪天想改都行。
chain-consent-yes = 可以，让他们看
chain-consent-no = 不用，只算人数
chain-seen-now = 现在他们能看到你。
chain-counted-now = 现在只算人数，看不到你的名字。
chain-noted-yes = 好，从现在起，他们能看到你的名字、村子和学到哪步。
chain-noted-no = 好，只算人数，不露名字。
chain-figures = 各村合在一起：
chain-figures-few = 到现在来的不到五个人，太少，说不准。
# $people (number)
chain-figures-people = 到现在一共来了{ $people }个人。
# $deepest (number) - people in the longest chain; at most 50 are counted
chain-figures-deepest = { $deepest ->
    [1] 还没有谁请过人。
    [50] 一个请一个，最长的有50个人以上。
   *[other] 一个请一个，最长的有{ $deepest }个人。
}
# $days, $settled, $share (number) - a share in 100; $average (text) - such as 1.3
chain-figures-settled = 来了满{ $days }天的有{ $settled }个人，每100个里有{ $share }个请过人，平均每人请来{ $average }个。
# $days (number)
chain-figures-settled-few = 来了满{ $days }天的不到五个人，请人的多少还说不准。
teacher-offer = 你身边卖过东西、能问的，现在有一个人。两个更好：各人看到的不一样。想再找一个吗？
teacher-lead = 再找一个能问的人
teacher-yes = 想再找一个
teacher-no = 不用，一个够了
teacher-confirm = 协会的人会看到你的名字、村子、学到哪步，还有你想再找一个能问的人。发过去吗？
teacher-sent = 发过去了，协会知道你的想法了。后面的可以照样学。
teacher-kept = 协会现在还没有人在。你的想法我留着，有人了马上给他看。
teacher-declined = 好，以后不再提这个。
teacher-already-sent = 你的想法，协会已经知道了。

## Helping each other

taught-who = 这一步，这里有人教过你怎么做吗？你点了谁，谁就会看到你的名字，我去问一声是不是。
taught-lead = 这一步有人教过我
taught-inviter = 请我来的那位
# $name (text)
taught-mentor = 师傅{ $name }
# $name (text)
taught-helper = { $name }，在这里帮过我
taught-nobody = 没人教，自己摸索的
taught-skip = 这次不说
taught-noted = 记下了，我去问一声。对方说是，就写在“谁请来了谁”里。
taught-noted-nobody = 好，接着往下走。
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-is-it-so = { $name }说，{ $number ->
    [0] “{ $title }”
   *[other] 第{ $number }步
}是你教的。是这样吗？
taught-yes = 是，我教的
taught-no = 不是
taught-confirmed = 记下了，是你教的。谢谢你。
taught-denied = 好，那就不记。
taught-loop = 这一步，先前记的是你跟对方学的，就不反过来再记了。
taught-by-whom = 教过你的人：
# $name (text), $number (number) - 0 where the step has none; $title (text)
taught-line = · { $name }：{ $number ->
    [0] { $title }
   *[other] 第{ $number }步
}
# $name (text), $known (text) - yes, no
thanks-parcel = { $known ->
    [yes] { $name }
   *[no] 这里有个你认识的人
}寄出了第一个包裹，师傅看过了。
# $name (text), $known (text) - yes, no
thanks-orders = { $known ->
    [yes] { $name }
   *[no] 这里有个你认识的人
}做满30单了。
# $name (text), $known (text) - yes, no
thanks-brought = { $known ->
    [yes] { $name }
   *[no] 这个人
}是你请来的。谢谢你。
# $steps (text) - numbers, $count (number)
thanks-showed = { $count ->
   *[other] 第{ $steps }步
}是你教的。谢谢你。
# $titles (text)
thanks-showed-other = { $titles }，是你教的。谢谢你。
# $count (number)
thanks-more = 还有{ $count }件事，也是多亏了你。
# $parcels, $orders (number)
thanks-so-far = 多亏了你：{ $parcels }个人寄出了第一个包裹，{ $orders }个人做满了30单。
helper-button = 帮别人
# $count (number)
peer-helped-so-far = 你在这里帮过别人{ $count }回。

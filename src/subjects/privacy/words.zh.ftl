## Rights

privacy = 我记着你的名字、村子，还有你做过、给人看过、问过、算过的。不记电话号码、银行卡、身份证。
# $phone (own or shared)
privacy-who = 带你的师傅能看到你学到哪步、给他看的东西。{ $phone ->
    [shared] 价钱和账，手机在谁手上，谁就看得到；别人不给看。
   *[own] 价钱和账，只有你看得到。
}
privacy-asked = 问的话带不带名字、给谁看，发之前我都跟你说。
privacy-agreed = 别的你答应过的，哪天想改都行。
privacy-yours = 哪天想全部拿走、全部删掉，都行。
# $page (text) - kept, who, asked, agreed
privacy-more = { $page ->
    [kept] 细说：记什么
    [who] 细说：谁能看
    [asked] 细说：问的话
   *[agreed] 细说：答应过的
}
privacy-kept = 我记着：你的名字、村子、语言、谁请你来的、学到哪里、你勾的、写的、给人看的东西，你问的问题、定的目标，还有你在这儿算的价、记的账、包裹数、存货。每条消息处理完，这里就不留原文了。
# $phone (own or shared)
privacy-who-mentor = { $phone ->
    [shared] 这些你都能看到，手机在谁手上，谁就能看到。价钱和账，别人不给看。
   *[own] 这些你都能看到。价钱和账，只有你看得到。
}村里的师傅能看到你学到哪步、给他看的东西；两天没人看，做过那一步的邻居和协会也能看到，免得你一直等。月账不给邻居看。
privacy-who-association = 协会还能看到你的名字、村子、学到哪步、在这里做什么；别的，协会只看五个人以上的合计。协会和师傅对你的东西办过什么，留两年，点“谁看过我的东西”就能看。
privacy-agreed-nothing = 别的你还没答应过什么。
privacy-export = 全部发给我看
privacy-forget = 全部删掉
export-later = 东西很多，正在写成文件，一会儿就发给你。
export-done = 我记着的，全在这个文件里，是给电脑读的。
export-readable = 你自己写的、发的，都在这一页上，点开就能看。
export-title = { $name }，我记着你这些
export-day = { $day }写的
# $what (text) - a table of what is kept
export-part = { $what ->
    [goal] 我的目标
    [shown] 我给人看的
    [question] 我问过的
    [draft] 我写给别人的回答
    [product] 我卖的东西
    [stock_item] 我的存货
    [cash_event] 我的账
    [parcels_day] 我寄的包裹
    [peer_message] 我跟邻居说的
    [partner_experience] 我说帮手好不好
    [mentor_note] 我当师傅记的
   *[mentor_note_about_me] 师傅记我的
}
export-me = 名字：{ $name }
export-village = 村子：{ $village }
export-here-since = { $day }来的
# $kind (text) - photo, document, voice, video
export-file = { $kind ->
    [photo] 📷 一张照片，在我们聊天里
    [voice] 🎤 一段语音，在我们聊天里
   *[other] 📎 一个文件，在我们聊天里
}
# $count (number)
export-parcels = { $count }个包裹
export-rest = 另一个文件里还有别的：勾过什么、日子、答应过什么，是给电脑读的。
forget-nothing = 我没有记你的东西。
forget-confirm = 全部删掉吗？学到哪里、给人看的、问过的、记的账，都没了，找不回来。你请来的人还在，只是没有你的名字。
forget-yes = 全部删掉
forget-no = 不删，留着
forget-kept = 都留着。
forget-later = 正在全部删掉。东西多，要一会儿，删完了告诉你。
forget-done = 全删了。哪天想再来，点 /start。祝你顺利。

chain-privacy = 你答应过：请你来的人、请他来的人、你请来的人，能看到你的名字、村子和学到哪步。想改，点“谁请来了谁”。
mentees-privacy = 带你的师傅还能看到你最近哪天来过，和你问人的话。师傅可以写备注：你导出资料时也能看到，你全部删掉时也一起删。
questions-privacy = 我答不上来的、没说清楚的问题，村里的师傅和协会能看到问的话，看不到名字。看得到名字的，只有你发之前我跟你说过的那个人。你跟人说话时写的，转过去就不留了。
helper-privacy = 你答应过：别人可以来问你走过的步子，看得到你的名字和村子。
# $shop (text)
team-privacy = 你在{ $shop }店里干着。店里的人看得到你的名字、你干哪样，也看得到店主走到哪步。店里的账谁看得到，店里那一页上写着。
nudge-privacy = 为了不老来打扰你、夜里不吵你，我还记着：你最近哪天来过，几点找你合适，六十天里我什么时候找过你。
# $phone (own or shared)
pulse-privacy = 你答应过让我问“最近怎么样”。{ $phone ->
    [shared] 手机在谁手上，谁就看得到答案；
   *[own] 答案只有你自己看得到，
}协会只看得到至少五个人合起来的数。想改，点“我的目标，最近怎么样”，再点“最近怎么样？”
members-privacy = 你是协会的会员。本村的会员和协会看得到你的名字、村子、你说你能帮什么；跟你一起寄的人，还看得到你一周寄几个；你订的东西，只有张罗的人看得到。投了什么票，我跟谁也不说。
class-privacy = 你进了一个班：老师能看到你的名字、学到哪步、最近哪个星期来过。想退，点“我的班”。
acts-mine = 谁看过我的东西
partner-privacy = 你还在帮手名单里写过。你要是全部删掉，你添的还留着，没有你的名字；写你自己的那一条，跟着删。
totals-privacy = 你答应过：你寄的包裹、家里有没有人给网店干活，算进村里的总数；一年卖多少，你说了才算。给人看的只有五个人以上的总数。想改，点“村里的总数算不算我”。
about-privacy = 你在“说说我自己”里说过的，只算进五个人以上的总数。想改想删，点“我的名字和村子”，再点“说说我自己”。
talk-privacy = 你刚看过哪一条，我最多记一个钟头。这样你问“那多少钱”，我知道说的是什么。
# $phone (own or shared)
judge-privacy = 你答应过，我可以把你自己的数摆在答案旁边{ $phone ->
    [shared] 。手机在谁手上，谁就看得到。
   *[own] ，只有你看得到。
}下面可以改。

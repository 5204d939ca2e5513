# `npm run doctor` 和 `npm run setup` 对管服务器的人说的话。

## 检查

doctor-ok = 好
doctor-look = 看看
doctor-wrong = 不对

doctor-check-settings = 设置
doctor-check-token = 令牌
doctor-check-officers = 管事人
doctor-check-webhook = 收信
doctor-check-disk = 硬盘
doctor-check-space = 空间
doctor-check-clock = 时钟
doctor-check-files = 文件
doctor-check-database = 数据库
doctor-check-knowledge = 知识
doctor-check-backup = 备份

# $ok, $look, $wrong (number)
doctor-sum = 不对 { $wrong } 项，要看看 { $look } 项，好的 { $ok } 项

# $reason
doctor-failed = 这项没查成：{ $reason }。
doctor-failed-next = EACCES、SQLITE_CANTOPEN：用机器人的用户来查，sudo -u first-mover npm run doctor。ECONNREFUSED：数据库没开，或者 DATABASE_URL 写错了地方。

doctor-settings-right = .env 在，里面的值都能用。
doctor-settings-no-file = 这里没有 .env，只看环境变量。
# $name, $reason
doctor-settings-fault = { $name } 的值不能用：{ $reason }。
doctor-settings-next = 在 .env 里改 { $name }；该写什么，看 .env.example。

# $name
doctor-token-known = Telegram 认得它，叫 { $name }。
doctor-token-none = 没有 BOT_TOKEN，打开的是沙盒。
doctor-token-none-next = 要开真的机器人：npm run setup。
# $host, $reason
doctor-token-silent = { $host } 没有回音（{ $reason }）：这台机器没联网，或者路被挡住了。
doctor-token-silent-next = 试试 curl -I https://api.telegram.org。要能出到443端口；不然就设 TELEGRAM_API_ROOT。
doctor-token-refused = Telegram 不认这个 BOT_TOKEN。
doctor-token-refused-next = 从 @BotFather 那里整个再抄一遍，再跑 npm run setup。
# $code
doctor-token-odd = { $host } 的回答不对头（{ $code }），看不出令牌对不对。

doctor-officers-none = 没有管事人：问题和提醒没人收。
doctor-officers-none-next = 把 Telegram 号码写进 ADMIN_IDS：npm run setup。
# $count
doctor-officers-reached = { $count } 个人都收得到机器人的话。
# $missing, $ids
doctor-officers-missing = { $count } 个人里有 { $missing } 个没按过“开始”，什么都收不到：{ $ids }。
doctor-officers-unknown = 设了 { $count } 个人。按没按过“开始”，问不到 Telegram 就看不出来。
# $ids
doctor-officers-shared = 这些账号几个人合用，或者合用过，上面谁都不算管事人：{ $ids }。
doctor-officers-shared-next = ADMIN_IDS 里换成管事人一个人用的账号：npm run setup。
doctor-officers-start = 请每个管事人在 Telegram 里打开机器人，按一次“开始”。

doctor-webhook-polling = 机器人自己去 Telegram 取信，不用网址。
doctor-webhook-unknown = 问不到 Telegram，看不出来。
# $host
doctor-webhook-left = 没有设 PUBLIC_URL，Telegram 却把信送到 { $host }。
doctor-webhook-left-next = 开动这个机器人就会改过来。要是又变回去，就是别的服务器也在用这个令牌：停掉那边，或者找 @BotFather 发 /revoke。
doctor-webhook-not-set = Telegram 还没有把信送到这里。
doctor-webhook-not-set-next = 开动机器人，看看它的日志：它自己会告诉 Telegram。
doctor-webhook-other = Telegram 把信送到 { $host }，没送到这里。
# $url, $reason, $status
doctor-webhook-closed = 从这里打不开 { $url }（{ $reason }）。
doctor-webhook-closed-next = 看看域名、443端口、证书，还有 Caddy 或 nginx 开没开。
doctor-webhook-stranger = { $url } 是别的程序在回答（{ $status }）。
doctor-webhook-stranger-next = 502：开动机器人。404：照 deploy/Caddyfile 把 /telegram 转给它。
# $message
doctor-webhook-failing = 这一小时里 Telegram 送不到：{ $message }
doctor-webhook-failing-next = 先看证书和代理，再看机器人的日志。
# $count
doctor-webhook-pending = Telegram 那里压着 { $count } 条信。
doctor-webhook-set = { $url } 通到机器人，Telegram 也往那里送。

doctor-disk-encrypted = 村民的资料在加密的硬盘上。
# $place
doctor-disk-open = { $place } 下面看不到加密。云商在底下加的密，这里看不见。
doctor-disk-unknown = 看不出 { $place } 在什么盘上。
doctor-disk-elsewhere = 数据库在另一台服务器上，那边的盘这里看不见。
doctor-disk-next = Telegram 的条款要求加密，钥匙放在别处：看 docs/running.zh.md 里“硬盘”那一节。

# $place, $free, $database
doctor-space-free = { $place } 还空 { $free } MB；数据库占 { $database } MB。
doctor-space-elsewhere = 数据库在另一台服务器上，那边的空间这里看不见。
doctor-space-elsewhere-next = 请留心那台服务器的空间。
doctor-space-next = 腾点地方：备份和删人的资料，要数据库三倍大的空间。

doctor-clock-right = 时钟是准的。
# $seconds
doctor-clock-off = 时钟和 Telegram 差 { $seconds } 秒。
doctor-clock-unknown = 问不到 Telegram，看不出时钟准不准。
doctor-clock-next = timedatectl set-ntp true；再跑 timedatectl，要看到 "synchronized: yes"。

# $count
doctor-files-closed = 别人都读不了（{ $count } 个）。
# $file, $count
doctor-files-open = 这台机器上谁都能读 { $file }（一共 { $count } 个）。
# $files
doctor-files-next = chmod 600 { $files }

doctor-database-none = 还没有；第一次开动时会建。
doctor-database-none-next = 开动机器人就有了。别处已经有了？那就是 DATABASE_URL 写错了地方。
doctor-database-memory = 它只在内存里：一重启就谁都不记得了。
doctor-database-memory-next = 把 DATABASE_URL 改成一个文件：npm run setup。
# $place
doctor-database-shut = 这个用户写不了 { $place }，数据库就没地方放。
doctor-database-shut-next = 用机器人的用户来跑：sudo -u first-mover npm run doctor。已经是它了？那就换一个它自己的地方：npm run setup。
doctor-database-damaged = 坏了。
doctor-database-damaged-next = 停下机器人，坏文件留着，恢复最近一份好的备份：npm run restore。
doctor-database-strange = 这个文件是数据库，可不是本程序的。
doctor-database-strange-next = 看看 DATABASE_URL，文件指错了。
# $engine
doctor-database-old = { $engine } 太旧了。
doctor-database-old-next = 要 PostgreSQL 14 或更新的。
# $name
doctor-database-newer = 它是更新的版本写的（{ $name }）。
doctor-database-newer-next = 换那个版本来开，或者恢复这个版本做的备份。
# $count
doctor-database-behind = { $engine }；比程序旧 { $count } 版。
doctor-database-behind-next = 先做个备份；下次开动时会自己更新。
# $members
doctor-database-sound = { $engine }；完好，最新，{ $members } 个人。
doctor-database-unsummed = { $engine }；能读，最新，{ $members } 个人。没开校验和：硬盘丢了什么看不出来。
doctor-database-unsummed-next = 停一次数据库，跑 pg_checksums --enable。

# $count, $first
doctor-knowledge-errors = { $count } 处错：{ $first }
doctor-knowledge-next = npm run knowledge 会一处处列出来。
doctor-knowledge-stale = 学来的东西比文章旧。
doctor-knowledge-stale-next = npm run knowledge -- learn
doctor-knowledge-warnings = 能用。有 { $count } 处提醒：{ $first }
doctor-knowledge-sound = { $count } 篇文章，都没问题。

doctor-backup-no-folder = 没有设 BACKUPS_DIR：没人按时做备份。
doctor-backup-no-folder-next = 先跑 npm run setup，再装 deploy/ 里的定时器：看 docs/running.zh.md 里“备份”那一节。
# $folder
doctor-backup-none = { $folder } 里没有备份。
doctor-backup-make = npm run backup -- --regular；再看定时器开没开：systemctl list-timers。
# $name, $hours, $rows, $reason
doctor-backup-old = 最新的 { $name } 是 { $hours } 小时前的。
doctor-backup-sealed = 最新的 { $name } 是 { $hours } 小时前的，加了密；没有钥匙，看不出打不打得开。
doctor-backup-sealed-next = 到放钥匙的地方跑：npm run doctor -- backup --key <钥匙文件>。
doctor-backup-other-key = { $name } 是给另一把钥匙加密的，这把开不了。
doctor-backup-other-key-next = 把那把钥匙拿来。丢了？那这些备份再也打不开：npm run backup -- --new-key <文件>，把那一行写进 .env，马上做一份新的。
doctor-backup-first = 还没有，也还没东西可备：机器人还没开过。
doctor-backup-first-next = 先开动机器人；过一个钟头再来看，或者马上做一份：npm run backup -- --regular。
doctor-backup-bad-key = 钥匙文件里没有钥匙。
doctor-backup-broken = { $name } 恢复不了：{ $reason }。
doctor-backup-restored = { $name }，{ $hours } 小时前的，试着恢复成了：{ $rows } 行。

## 设置

# $count
setup-begin = 一共 { $count } 个问题。直接回车，就用方括号里的。English: npm run setup -- --lang en

# $number, $count, $usual
setup-token =
    { $number }/{ $count } 机器人的令牌是什么？在 Telegram 里给 @BotFather 发 /newbot，它会回给你。
    没有也行，那就只在这台机器上开沙盒。[{ $usual }]
setup-token-wrong = 这不是令牌。令牌像 123456789:AAE…：数字、冒号，后面至少三十个字母。请整个抄下来。
setup-officers =
    { $number }/{ $count } 谁来管？写管事人的 Telegram 号码，几个人就用逗号隔开。
    问 @userinfobot 这样的机器人，就知道自己的号码。[{ $usual }]
setup-officers-wrong = 号码是一串数字，像 123456789；不是名字，也不带 @。
setup-officers-telephone = 这像是电话号码。Telegram 号码是另外一个数：给 @userinfobot 发一句话，它会告诉你。
setup-officers-none = 至少写一个：没有管事人，村民的问题就没人收。
setup-place =
    { $number }/{ $count } 村子在哪里？写国家的两个字母和当地的钟，比如：KE Africa/Nairobi。在中国只写 CN。
    村名以后在聊天里加；说哪种话，各人自己选。[{ $usual }]
setup-place-wrong = 国家是两个字母，像 CN、KE、IN。
setup-place-no-zone = 钟没写，或者不认得。这样写：KE Africa/Nairobi
setup-database =
    { $number }/{ $count } 资料放哪里？加密盘上的一个文件，或者 postgres://… [{ $usual }]
setup-database-wrong = 写一个文件，像 /var/lib/first-mover/first-mover.db，或者 postgres://用户:密码@主机/库名。
setup-address =
    { $number }/{ $count } 这台服务器有自己的网址和证书吗？比如：bot.example.org
    多半用不着：机器人自己去 Telegram 取信。写“-”就是不要了。[{ $usual }]
setup-address-wrong = 网址要以 https:// 开头，后面只有名字，像 https://bot.example.org
setup-backups =
    { $number }/{ $count } 备份放哪个文件夹？要在加密盘上。写“-”就是不做。 [{ $usual }]

setup-nothing = 没有
setup-kept = 已经设好的那个
# $value
setup-shown = { $value }

# $file
setup-overwrite = { $file } 已经有了。改它吗？别的行都留着。（y/n）
setup-yes-or-no = 请写 y 或 n。
setup-left = 什么都没改。
setup-written = 写好了：{ $file }。只有它的主人能读。
setup-next =
    下一步：npm run doctor 看看都好不好。npm start 开动机器人；然后请每个管事人按一次“开始”。
    要让它自己一直开着、按时备份：看 docs/running.zh.md。
setup-next-service =
    下一步：sudo -u first-mover npm run doctor 看看都好不好。
    再用 root：systemctl enable --now first-mover.service first-mover-backup.timer。然后请每个管事人按一次“开始”。
setup-next-sandbox =
    下一步：npm start 打开沙盒，会写出网址。有了令牌再跑一次 npm run setup。

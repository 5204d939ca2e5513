# What `npm run doctor` and `npm run setup` say to the person who looks after the server, in English. Chinese has
# exactly these keys and variables.

## The doctor

doctor-ok = ok
doctor-look = look
doctor-wrong = wrong

doctor-check-settings = settings
doctor-check-token = token
doctor-check-officers = officers
doctor-check-webhook = webhook
doctor-check-disk = disk
doctor-check-space = space
doctor-check-clock = clock
doctor-check-files = files
doctor-check-database = database
doctor-check-knowledge = knowledge
doctor-check-backup = backup

# $ok, $look, $wrong (number) - how many of each
doctor-sum = { $wrong } wrong, { $look } to look at, { $ok } ok

# $reason - a code such as EACCES
doctor-failed = This could not be checked: { $reason }.
doctor-failed-next = EACCES, SQLITE_CANTOPEN: run it as the bot's user, sudo -u first-mover npm run doctor. ECONNREFUSED: the database does not run, or DATABASE_URL leads elsewhere.

doctor-settings-right = .env is there, and every value can be used.
doctor-settings-no-file = There is no .env here; what the environment says counts.
# $name - a setting. $reason - what was expected
doctor-settings-fault = { $name } cannot be used: { $reason }.
doctor-settings-next = Mend { $name } in .env; .env.example says what it is for.

# $name - the bot's name in Telegram
doctor-token-known = Telegram knows it as { $name }.
doctor-token-none = There is no BOT_TOKEN: the sandbox opens.
doctor-token-none-next = For a real bot: npm run setup.
# $host - the Bot API server. $reason - a code such as ENOTFOUND
doctor-token-silent = { $host } does not answer ({ $reason }): this machine is offline, or something holds the way shut.
doctor-token-silent-next = Try curl -I https://api.telegram.org. A way out is needed to port 443; else set TELEGRAM_API_ROOT.
doctor-token-refused = Telegram does not accept BOT_TOKEN.
doctor-token-refused-next = Copy it anew from @BotFather, all of it, and run npm run setup.
# $code (number) - Telegram's error code
doctor-token-odd = { $host } answers oddly ({ $code }), so nobody can tell whether the token is right.

doctor-officers-none = There are no officers: questions and warnings reach nobody.
doctor-officers-none-next = Put Telegram ids into ADMIN_IDS: npm run setup.
# $count (number) - officers in the settings
doctor-officers-reached = Telegram lets the bot write to all { $count } of them.
# $missing (number), $ids - those whom Telegram does not know yet
doctor-officers-missing = { $missing } of { $count } never pressed Start, so nothing reaches them: { $ids }.
doctor-officers-unknown = { $count } are set. Whether they pressed Start, nobody can tell without Telegram.
# $ids - accounts of the settings
doctor-officers-shared = Several people share these accounts, or did, so nobody on them is an officer: { $ids }.
doctor-officers-shared-next = Put the id of an account into ADMIN_IDS that only the officer uses: npm run setup.
doctor-officers-start = Each officer opens the bot in Telegram and presses Start once.

doctor-webhook-polling = The bot asks Telegram itself; no address is needed.
doctor-webhook-unknown = Without Telegram's answer nobody can tell.
# $host - where Telegram sends messages now
doctor-webhook-left = PUBLIC_URL is not set, but Telegram sends messages to { $host }.
doctor-webhook-left-next = Starting this bot puts it right. If it comes back, another server has the same token: stop it there, or /revoke at @BotFather.
doctor-webhook-not-set = Telegram does not send messages here yet.
doctor-webhook-not-set-next = Start the bot, and look into its log: it tells Telegram by itself.
doctor-webhook-other = Telegram sends messages to { $host }, not here.
# $url - our address. $reason - a code. $status (number) - HTTP status
doctor-webhook-closed = { $url } cannot be reached from here ({ $reason }).
doctor-webhook-closed-next = Look at the name (DNS), port 443, the certificate, and whether Caddy or nginx runs.
doctor-webhook-stranger = Somebody else answers at { $url } ({ $status }).
doctor-webhook-stranger-next = 502: start the bot. 404: pass /telegram on to it, as deploy/Caddyfile does.
# $message - Telegram's own words
doctor-webhook-failing = Telegram could not deliver in the last hour: { $message }
doctor-webhook-failing-next = Look at the certificate and the proxy, then at the bot's log.
# $count (number) - messages that wait at Telegram
doctor-webhook-pending = { $count } messages wait at Telegram.
doctor-webhook-set = { $url } leads to the bot, and Telegram sends messages there.

doctor-disk-encrypted = What people told lies on an encrypted disk.
# $place - a folder
doctor-disk-open = No encryption shows below { $place }. Encryption that a provider does beneath the machine would not show.
doctor-disk-unknown = Nobody can tell what { $place } lies on.
doctor-disk-elsewhere = The database is on a server of its own; its disk does not show from here.
doctor-disk-next = Telegram's terms ask for encryption with the key kept elsewhere: docs/running.md, "The disk".

# $place - a folder. $free, $database (number) - megabytes
doctor-space-free = { $free } MB free at { $place }; the database has { $database } MB.
doctor-space-elsewhere = The database is on a server of its own; its space does not show from here.
doctor-space-elsewhere-next = Watch the free space of that server.
doctor-space-next = Make room: the database needs three times its size, for backups and for deleting people.

doctor-clock-right = The clock is right.
# $seconds (number)
doctor-clock-off = The clock is { $seconds } seconds away from Telegram's.
doctor-clock-unknown = Without Telegram's answer nobody can tell whether the clock is right.
doctor-clock-next = timedatectl set-ntp true; then timedatectl shows "synchronized: yes".

# $count (number) - files
doctor-files-closed = Nobody else can read them ({ $count }).
# $file - the first. $count (number) - all
doctor-files-open = Everybody on this machine can read { $file } ({ $count } in all).
# $files - their names
doctor-files-next = chmod 600 { $files }

doctor-database-none = There is none yet; the first start makes it.
doctor-database-none-next = Start the bot. Is there one elsewhere? Then DATABASE_URL leads to the wrong place.
doctor-database-memory = It lies in memory: a restart forgets everybody.
doctor-database-memory-next = Set DATABASE_URL to a file: npm run setup.
# $place - a file or folder
doctor-database-shut = This user may not write { $place }, so there would be no database.
doctor-database-shut-next = Run this as the bot's user: sudo -u first-mover npm run doctor. It is that user? Then choose a place of its own: npm run setup.
doctor-database-damaged = It is damaged.
doctor-database-damaged-next = Stop the bot, keep the file, and restore the last good backup: npm run restore.
doctor-database-strange = The file is a database, but not of this program.
doctor-database-strange-next = Look at DATABASE_URL: it leads to the wrong file.
# $engine - name and version
doctor-database-old = { $engine } is too old.
doctor-database-old-next = PostgreSQL 14 or newer is needed.
# $name - of the first migration that is not known
doctor-database-newer = A newer version of this program wrote it ({ $name }).
doctor-database-newer-next = Run that version, or restore a backup made by this one.
# $count (number) - migrations
doctor-database-behind = { $engine }; it is { $count } versions behind this program.
doctor-database-behind-next = Make a backup; the next start brings it up to date.
# $members (number)
doctor-database-sound = { $engine }; whole, up to date, { $members } people.
doctor-database-unsummed = { $engine }; it can be read, up to date, { $members } people. It has no checksums: what a disk loses does not show.
doctor-database-unsummed-next = Stop the server once and run pg_checksums --enable.

# $count (number), $first - the first of them
doctor-knowledge-errors = { $count } errors: { $first }
doctor-knowledge-next = npm run knowledge names all of them.
doctor-knowledge-stale = What was learned is older than the articles.
doctor-knowledge-stale-next = npm run knowledge -- learn
doctor-knowledge-warnings = The bot can work. { $count } warnings: { $first }
doctor-knowledge-sound = { $count } articles, all in order.

doctor-backup-no-folder = BACKUPS_DIR is not set: no regular backups are made.
doctor-backup-no-folder-next = npm run setup, then the timer of deploy/: docs/running.md, "Backup and restore".
# $folder
doctor-backup-none = There is no backup in { $folder }.
doctor-backup-make = npm run backup -- --regular; then look whether the timer runs: systemctl list-timers.
# $name - of the file. $hours (number) - its age. $rows (number). $reason
doctor-backup-old = The newest, { $name }, is { $hours } hours old.
doctor-backup-sealed = The newest, { $name }, is { $hours } hours old and encrypted; without the key nobody can tell whether it opens.
doctor-backup-sealed-next = Where the key is: npm run doctor -- backup --key <key file>.
doctor-backup-other-key = { $name } was encrypted to another key than this one.
doctor-backup-other-key-next = Bring the secret half of that key. Is it lost? Then no such backup ever opens: npm run backup -- --new-key <file>, its line into .env, and a new backup at once.
doctor-backup-first = There is none yet, and nothing to put into one: the bot has not been started.
doctor-backup-first-next = Start the bot; an hour later look again, or make one now: npm run backup -- --regular.
doctor-backup-bad-key = There is no secret key in that key file.
doctor-backup-broken = { $name } cannot be restored: { $reason }.
doctor-backup-restored = { $name }, { $hours } hours old, was restored on trial: { $rows } rows.

## The set-up

# $count (number)
setup-begin = { $count } questions. Enter takes what stands in brackets. 中文：npm run setup -- --lang zh

# $number, $count (number) - which question of how many. $usual - what Enter means
setup-token =
    { $number }/{ $count } The bot's token. Write /newbot to @BotFather in Telegram; it answers with it.
    Without one the sandbox opens, on this machine only. [{ $usual }]
setup-token-wrong = That is no token. It looks like 123456789:AAE…, digits, a colon and at least thirty letters. Copy all of it.
setup-officers =
    { $number }/{ $count } Who runs it? The officers' Telegram ids, numbers with commas between.
    A bot such as @userinfobot tells people theirs. [{ $usual }]
setup-officers-wrong = An id is a number such as 123456789; no name, no @.
setup-officers-telephone = That looks like a telephone number. The Telegram id is another number: write to @userinfobot, it answers with it.
setup-officers-none = At least one: without officers the learners' questions reach nobody.
setup-place =
    { $number }/{ $count } Where are the villages? Country as two letters, and its clock, such as: KE Africa/Nairobi
    Names of villages are added later, in the chat; each learner chooses the language. [{ $usual }]
setup-place-wrong = A country is two letters: CN, KE, IN.
setup-place-no-zone = The clock is missing or unknown. Write it like this: KE Africa/Nairobi
setup-database =
    { $number }/{ $count } Where shall the data lie? A file on an encrypted disk, or postgres://… [{ $usual }]
setup-database-wrong = A file such as /var/lib/first-mover/first-mover.db, or postgres://user:password@host/name.
setup-address =
    { $number }/{ $count } Has this server a web address of its own, with a certificate? Such as: bot.example.org
    Most need none: then the bot asks Telegram itself. "-" takes it away. [{ $usual }]
setup-address-wrong = An address that begins with https:// and has only a name behind it, such as https://bot.example.org
setup-backups =
    { $number }/{ $count } The folder for backups? On an encrypted disk. "-": none. [{ $usual }]

setup-nothing = none
setup-kept = the one that is set
# $value
setup-shown = { $value }

# $file
setup-overwrite = { $file } is there already. Change it? Its other lines stay. (y/n)
setup-yes-or-no = y or n, please.
setup-left = Nothing was changed.
setup-written = Written: { $file }. Only its owner can read it.
setup-next =
    Next: npm run doctor says whether all is well. npm start starts the bot; then each officer presses Start once.
    To have it run by itself, with backups: docs/running.md.
setup-next-service =
    Next: sudo -u first-mover npm run doctor says whether all is well.
    Then, as root: systemctl enable --now first-mover.service first-mover-backup.timer. Each officer presses Start once.
setup-next-sandbox =
    Next: npm start opens the sandbox and prints its address. With a token: npm run setup once more.

#!/bin/sh
# Puts the service and its timers on a server with systemd. As root, in the program's folder /opt/first-mover, after
# npm ci. Running it again changes nothing that is there: data, .env and users stay.
#
#   sh deploy/install.sh            the bot, and a backup every hour
#   sh deploy/install.sh drill      only the monthly restore on trial, on the machine that has the key
#
# ROOT=<folder> writes below that folder instead, and starts nothing.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=${ROOT:-}
units=$root/etc/systemd/system
data=$root/var/lib/first-mover

if [ -z "$root" ]; then
	id first-mover >/dev/null 2>&1 || useradd --system --home-dir /var/lib/first-mover --shell /usr/sbin/nologin first-mover
	owner="-o first-mover -g first-mover"
else
	owner=""
fi
# shellcheck disable=SC2086 # two words, or none
install -d -m 700 $owner "$data" "$data/backups"
install -d "$units" "$root/etc/systemd/journald.conf.d"
install -m 644 "$here/systemd/journald.conf" "$root/etc/systemd/journald.conf.d/first-mover.conf"

if [ "${1:-}" = drill ]; then
	install -m 644 "$here/systemd/first-mover-drill.service" "$here/systemd/first-mover-drill.timer" "$units"
	next="/etc/first-mover/backup.key, BACKUPS_DIR"
	enable="first-mover-drill.timer"
else
	install -m 644 "$here/systemd/first-mover.service" "$here/systemd/first-mover-backup.service" "$here/systemd/first-mover-backup.timer" "$units"
	next="sudo -u first-mover npm run setup"
	enable="first-mover.service first-mover-backup.timer"
	if [ ! -e "$data/env" ]; then
		# The usual answers of the set-up are then the only place where the units may write.
		# shellcheck disable=SC2086
		sed -e "s|^#DATABASE_URL=.*|DATABASE_URL=sqlite:/var/lib/first-mover/first-mover.db|" \
			-e "s|^#BACKUPS_DIR=.*|BACKUPS_DIR=/var/lib/first-mover/backups|" \
			"$here/../.env.example" | install -m 600 $owner /dev/stdin "$data/env"
	fi
	[ -n "$root" ] || [ -e /opt/first-mover/.env ] || ln -s /var/lib/first-mover/env /opt/first-mover/.env
fi

if [ -z "$root" ]; then
	systemctl daemon-reload
	systemctl restart systemd-journald
fi
[ -e "$root/opt/first-mover/package.json" ] || {
	echo "程序要放在 /opt/first-mover：服务从那里开动。"
	echo "The program must lie in /opt/first-mover: the units start it there."
}
[ -x "$root/usr/bin/node" ] || {
	# ProtectHome: a link into somebody's home would lead nowhere.
	echo "/usr/bin/node 没有：服务用那里的 Node.js。用包管理器装；装在个人文件夹里的，服务看不见。"
	echo "There is no /usr/bin/node, with which the units start. Install a package of it: what lies in a home folder they do not see."
}
echo "接下来：${next}；然后 systemctl enable --now ${enable}"
echo "Next: $next; then systemctl enable --now $enable"

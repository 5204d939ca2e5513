#!/bin/sh
# Takes service, timers and log settings away. As root. People's data stays in /var/lib/first-mover, unless:
#
#   sh deploy/uninstall.sh --with-data     data, backups and keys as well; asks for the word "delete"
#
# ROOT=<folder> works below that folder instead, and stops nothing. The program itself: rm -r /opt/first-mover.
set -eu
root=${ROOT:-}
data=$root/var/lib/first-mover

if [ "${1:-}" = --with-data ]; then
	printf '村民说过的都在 %s。要删掉，就打 delete。\n' "$data"
	printf 'Everything that people told lies in %s. Type delete to delete it: ' "$data"
	read -r word
	[ "$word" = delete ] || { echo "什么都没动。Nothing was changed."; exit 1; }
fi

for unit in first-mover-backup.timer first-mover-drill.timer first-mover-backup.service first-mover-drill.service first-mover.service; do
	[ -n "$root" ] || systemctl disable --now "$unit" 2>/dev/null || true
	rm -f "$root/etc/systemd/system/$unit"
done
rm -f "$root/etc/systemd/journald.conf.d/first-mover.conf"
[ -n "$root" ] || systemctl daemon-reload

if [ "${1:-}" = --with-data ]; then
	# Where it is a volume of its own, or a link to one, the folder stays; what is in it does not.
	[ ! -d "$data" ] || find "$data/" -mindepth 1 -delete
	rmdir "$data" 2>/dev/null || true
	rm -rf "$root/etc/first-mover"
	[ -n "$root" ] || userdel first-mover 2>/dev/null || true
	echo "删掉了。别的文件夹、别的机器上的备份还在。要连机器人也撤掉，找 @BotFather 发 /deletebot。"
	echo "Gone. Backups in other folders and on other machines are not. /deletebot at @BotFather ends the bot itself."
else
	echo "撤掉了。资料还在 ${data}。"
	echo "Gone. The data is still in $data."
fi

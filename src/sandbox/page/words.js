/**
 * Sandbox, page: the page's own words in both languages, dates and sizes.
 *
 * What the bot says is the bot's business; it follows each person's language, not this one.
 */
const WORDS = {
  en: {
    title: "First Mover",
    subtitle: "Try it here. Nothing leaves this computer.",
    villager: "Villager",
    mentor: "Mentor",
    officer: "Association",
    group: "Village group",
    bringIn: "Bring the bot into the group",
    sendAway: "Send the bot away",
    notIn: "The bot is not in this group.",
    groupHint: "Everybody here is in this group. The bot answers when it is called by its name.",
    broughtIn: "{name} brought the bot in",
    sentAway: "{name} sent the bot away",
    writeAs: "Who writes",
    callBot: "Call the bot by its name",
    chatOf: "Chat of {name} with the bot",
    people: "People",
    unread: "{count} unread",
    botUp: "Bot is on",
    botDown: "Bot is off",
    botRestarting: "Bot is restarting",
    lost: "Connection lost. Trying again…",
    language: "中文",
    dark: "Dark colours",
    light: "Light colours",
    more: "More",
    restart: "Restart the bot",
    restarted: "The bot is back.",
    restartFailed: "The bot could not be restarted: {reason}",
    reset: "Start over",
    resetTitle: "Start over?",
    resetText: "All chats here are emptied. The bot forgets everybody.",
    resetYes: "Empty everything",
    cancel: "Cancel",
    close: "Close",
    ok: "OK",
    start: "Start",
    startHint: "{name} has not opened this chat yet.",
    startAs: "Press Start as {name}.",
    block: "Block the bot",
    unblock: "Unblock",
    blocked: "{name} has blocked the bot.",
    write: "Write a message",
    send: "Send",
    attach: "Attach",
    attachPhoto: "Photo or video",
    attachFile: "File",
    attachVoice: "Sound file as voice note",
    caption: "Caption",
    record: "Record a voice note",
    recording: "Recording",
    noMic: "This browser gives no microphone. You can attach a sound file.",
    menu: "Menu",
    commands: "Commands",
    showKeys: "Show the buttons",
    hideKeys: "Hide the buttons",
    reply: "Reply",
    edit: "Edit",
    copy: "Copy",
    copied: "Copied",
    actions: "Message",
    replyTo: "Reply to {name}",
    editing: "Change your message",
    edited: "edited",
    sent: "sent",
    seen: "the bot has it",
    today: "Today",
    yesterday: "Yesterday",
    earlier: "Earlier messages",
    toBottom: "To the newest message",
    typing: "The bot is typing",
    openAs: "Open as…",
    whoOpens: "Who opens this link?",
    whoOpensQr: "Who scans this code?",
    newcomer: "Somebody new",
    startedNow: "has a chat already",
    photo: "Photo",
    video: "Video",
    voice: "Voice note",
    audio: "Sound",
    sticker: "Sticker",
    file: "File",
    contact: "Contact",
    location: "Place",
    download: "Download {name}",
    play: "Play",
    pause: "Pause",
    position: "Position",
    enlarge: "Show the picture large",
    noPlay: "This sound cannot be played here.",
    shareContact: "Send your telephone number to the bot?",
    shareLocation: "Send your place to the bot?",
    notHere: "This button does not work in the sandbox.",
    failed: "Not sent. {reason}",
    offline: "No connection.",
    message: "Message from the bot",
    me: "You",
    fileDrop: "Let go to send",
  },
  zh: {
    title: "领路人",
    subtitle: "在这里试用，什么都不会传出这台电脑。",
    villager: "村民",
    mentor: "师傅",
    officer: "协会",
    group: "村群",
    bringIn: "把机器人拉进群",
    sendAway: "把机器人请出群",
    notIn: "机器人不在群里。",
    groupHint: "大家都在这个群里。叫机器人的名字，它才回话。",
    broughtIn: "{name}把机器人拉进了群",
    sentAway: "{name}把机器人请出了群",
    writeAs: "谁来说",
    callBot: "叫机器人的名字",
    chatOf: "{name}和机器人的聊天",
    people: "切换人物",
    unread: "{count} 条未读",
    botUp: "机器人在线",
    botDown: "机器人没开",
    botRestarting: "机器人正在重启",
    lost: "连接断了，正在重连…",
    language: "English",
    dark: "深色",
    light: "浅色",
    more: "更多",
    restart: "重启机器人",
    restarted: "机器人回来了。",
    restartFailed: "没能重启：{reason}",
    reset: "从头开始",
    resetTitle: "从头开始？",
    resetText: "这里的聊天会全部清空，机器人也会忘记所有人。",
    resetYes: "全部清空",
    cancel: "取消",
    close: "关闭",
    ok: "好",
    start: "开始",
    startHint: "{name}还没打开过这个聊天。",
    startAs: "替{name}按“开始”。",
    block: "拉黑机器人",
    unblock: "取消拉黑",
    blocked: "{name}把机器人拉黑了。",
    write: "写消息",
    send: "发送",
    attach: "附件",
    attachPhoto: "照片或视频",
    attachFile: "文件",
    attachVoice: "把声音文件当语音发",
    caption: "说明文字",
    record: "录语音",
    recording: "正在录音",
    noMic: "浏览器用不了麦克风，可以改发声音文件。",
    menu: "菜单",
    commands: "命令",
    showKeys: "显示按钮",
    hideKeys: "收起按钮",
    reply: "回复",
    edit: "修改",
    copy: "复制",
    copied: "已复制",
    actions: "消息",
    replyTo: "回复{name}",
    editing: "修改消息",
    edited: "已修改",
    sent: "已发送",
    seen: "机器人已收到",
    today: "今天",
    yesterday: "昨天",
    earlier: "更早的消息",
    toBottom: "到最新消息",
    typing: "机器人正在输入",
    openAs: "换个人打开…",
    whoOpens: "谁来打开这个链接？",
    whoOpensQr: "谁来扫这个码？",
    newcomer: "新来的人",
    startedNow: "已经在聊",
    photo: "照片",
    video: "视频",
    voice: "语音",
    audio: "声音",
    sticker: "表情",
    file: "文件",
    contact: "名片",
    location: "位置",
    download: "下载 {name}",
    play: "播放",
    pause: "暂停",
    position: "进度",
    enlarge: "看大图",
    noPlay: "这段声音放不出来。",
    shareContact: "把电话号码发给机器人？",
    shareLocation: "把位置发给机器人？",
    notHere: "这个按钮在这里用不了。",
    failed: "没发出去。{reason}",
    offline: "没有连接。",
    message: "机器人的提示",
    me: "我",
    fileDrop: "松手就发送",
  },
};

let current = localStorage.getItem("language") ?? (/^zh/i.test(navigator.language) ? "zh" : "en");
document.documentElement.lang = current === "zh" ? "zh-Hans" : "en";

export const language = () => current;

/** Remembered by this browser. The caller draws the page anew. */
export function switchLanguage() {
  current = current === "zh" ? "en" : "zh";
  localStorage.setItem("language", current);
  document.documentElement.lang = current === "zh" ? "zh-Hans" : "en";
}

/** The page's words for `key`, with `{…}` filled in. */
export function say(key, values = {}) {
  return (WORDS[current][key] ?? key).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

const locale = () => (current === "zh" ? "zh-CN" : "en-GB");

/** Hours and minutes of a Telegram date. */
export const timeOf = (date) =>
  new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" }).format(date * 1000);

/** The day of a Telegram date, as a person says it. */
export function dayOf(date) {
  const day = new Date(date * 1000);
  const now = new Date();
  if (day.toDateString() === now.toDateString()) return say("today");
  const yesterday = new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1);
  if (day.toDateString() === yesterday.toDateString()) return say("yesterday");
  const year = day.getFullYear() === now.getFullYear() ? {} : { year: "numeric" };
  return new Intl.DateTimeFormat(locale(), { day: "numeric", month: "long", ...year }).format(day);
}

export function sizeOf(bytes = 0) {
  if (bytes < 1024) return `${bytes} B`;
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`;
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`;
}

/** Seconds as minutes and seconds: `0:07`. */
export function lengthOf(seconds) {
  const whole = Math.max(0, Math.round(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
}

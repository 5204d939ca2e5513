/**
 * Sandbox, page: links into the bot, which another person can open.
 *
 * Knows the shapes of such links. Who opens one is asked in opening.js.
 */
let botUsername = "";
let mention = "";

export function setBotUsername(name) {
  botUsername = name.toLowerCase();
  mention = `@${name}`;
}

/** How the bot is called in the group. */
export const botMention = () => mention;

/** The address if it is safe to follow, else `undefined`. */
export function safeUrl(url) {
  const full = /^(https?|mailto|tel|tg):/i.test(url) ? url : `https://${url}`;
  if (!URL.canParse(full)) return undefined;
  return ["http:", "https:", "mailto:", "tel:", "tg:"].includes(new URL(full).protocol)
    ? full
    : undefined;
}

/**
 * The start code in a link to this bot: `""` when it has none, `undefined` when the
 * link leads elsewhere. A share link counts as the link that it shares.
 */
export function findStartCode(url) {
  const full = safeUrl(url);
  if (full === undefined) return undefined;
  const { protocol, hostname, pathname, searchParams } = new URL(full);
  if (protocol === "tg:") {
    if (searchParams.get("domain")?.toLowerCase() !== botUsername) return undefined;
    return searchParams.get("start") ?? "";
  }
  if (!/^(www\.)?(t|telegram)\.me$/.test(hostname)) return undefined;
  if (pathname === "/share/url" || pathname === "/share") {
    const shared = `${searchParams.get("url") ?? ""} ${searchParams.get("text") ?? ""}`;
    return shared
      .split(/\s+/)
      .map(findStartCode)
      .find((code) => code !== undefined);
  }
  if (pathname.slice(1).toLowerCase() !== botUsername) return undefined;
  return searchParams.get("start") ?? "";
}

/** The first start code anywhere in a message: words, hidden links, buttons. */
export function startCodeIn(message) {
  const words = message.text ?? message.caption ?? "";
  const urls = [
    ...(words.match(URLS) ?? []),
    ...(message.entities ?? message.caption_entities ?? []).map((entity) => entity.url),
  ];
  return urls
    .filter((url) => url !== undefined)
    .map(findStartCode)
    .find((code) => code !== undefined && code !== "");
}

/** Addresses in plain words; Chinese punctuation and brackets end them. */
export const URLS =
  /(?:https?:\/\/|(?:t|telegram)\.me\/)[^\s<>"“”‘’（）()，。；！？、]*[^\s<>"“”‘’（）()，。；！？、.,;:!?']/gi;

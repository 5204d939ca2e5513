/**
 * Sandbox, page: asking the server, and hearing from it.
 *
 * Every call rejects with an `Error` whose message a person may read as a reason.
 */
import { say } from "./words.js";

async function ask(path, body) {
  const isForm = body instanceof FormData;
  const sending =
    body === undefined ? {} : { method: "POST", body: isForm ? body : JSON.stringify(body) };
  if (body !== undefined && !isForm) sending.headers = { "content-type": "application/json" };
  let response;
  try {
    response = await fetch(`/sandbox${path}`, sending);
  } catch {
    throw new Error(say("offline"));
  }
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `HTTP ${response.status}`);
  return answer;
}

/** A person's own chat, or the group, where whoever speaks is named. */
const pathOf = ({ isGroup, person }) => (isGroup ? "/group" : `/chats/${person.id}`);

function spoken({ isGroup, speaker }, what) {
  if (!isGroup) return what;
  if (!(what instanceof FormData)) return { ...what, person: speaker.id };
  what.set("person", String(speaker.id));
  return what;
}

export const getPeople = () => ask("/people");
export const getGroup = () => ask("/group");
export const addPerson = (person) => ask("/people", person);
export const getStatus = () => ask("/status");
export const getServed = (after) => ask(`/served?after=${after}`);
export const getMessages = (chat, after = 0) => ask(`${pathOf(chat)}/messages?after=${after}`);
export const getCommands = (person) => ask(`/commands/${person}`);
/** `what`: `{text, replyTo}`, `{contact}`, `{location}`, or a form with a file. */
export const sendMessage = (chat, what) => ask(`${pathOf(chat)}/send`, spoken(chat, what));
export const pressStart = (person, payload) =>
  ask(`/chats/${person}/start`, payload ? { payload } : {});
export const pressButton = (chat, messageId, data) =>
  ask(`${pathOf(chat)}/press`, spoken(chat, { messageId, data }));
/** Out of the group the bot is sent, by whoever speaks. */
export const setBlocked = (chat, blocked) =>
  chat.isGroup
    ? ask("/group/bot", spoken(chat, { isIn: !blocked }))
    : ask(`/chats/${chat.person.id}/block`, { blocked });
export const editMessage = (person, messageId, text) =>
  ask(`/chats/${person}/edit`, { messageId, text });
export const restartBot = () => ask("/restart", {});
export const resetAll = () => ask("/reset", {});
export const fillVillage = () => ask("/fill", {});
/** Why the bot said this message. */
export const getReasons = (chat, message) => ask(`/why/${chat}/${message}`);
/** Where the bytes of a file are. */
export const fileUrl = (fileId) => `/sandbox/files/${encodeURIComponent(fileId)}`;

const LONGEST_PAUSE_MS = 4_000;

/**
 * Listens to the news for as long as the page lives, and comes back by itself.
 *
 * @param onOpen each time the line stands, the first time included: what was missed before is unknown.
 */
export function listen({ onOpen, onEvent, onLost }) {
  let lastId = "";
  let failures = 0;

  function open() {
    const source = new EventSource(`/sandbox/events${lastId === "" ? "" : `?after=${lastId}`}`);
    source.addEventListener("open", () => {
      failures = 0;
      onOpen();
    });
    source.addEventListener("message", (event) => {
      if (event.lastEventId !== "") lastId = event.lastEventId;
      onEvent(JSON.parse(event.data));
    });
    // The browser would try by itself after most failures, but not after all of them.
    source.addEventListener("error", () => {
      source.close();
      onLost();
      setTimeout(open, Math.min(LONGEST_PAUSE_MS, 300 * 2 ** failures++));
    });
  }

  open();
}

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

export const getPeople = () => ask("/people");
export const addPerson = (person) => ask("/people", person);
export const getStatus = () => ask("/status");
export const getServed = (after) => ask(`/served?after=${after}`);
export const getMessages = (person, after = 0) => ask(`/chats/${person}/messages?after=${after}`);
export const getCommands = (person) => ask(`/commands/${person}`);
/** `what`: `{text, replyTo}`, `{contact}`, `{location}`, or a form with a file. */
export const sendMessage = (person, what) => ask(`/chats/${person}/send`, what);
export const pressStart = (person, payload) =>
  ask(`/chats/${person}/start`, payload ? { payload } : {});
export const pressButton = (person, messageId, data) =>
  ask(`/chats/${person}/press`, { messageId, data });
export const setBlocked = (person, blocked) => ask(`/chats/${person}/block`, { blocked });
export const editMessage = (person, messageId, text) =>
  ask(`/chats/${person}/edit`, { messageId, text });
export const restartBot = () => ask("/restart", {});
export const resetAll = () => ask("/reset", {});
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

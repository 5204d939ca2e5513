/**
 * Sandbox, page: what each kind of news does to the chat it is about.
 */
import { tell } from "./dialogs.js";
import { findStartCode } from "./links.js";
import { pressStart } from "./server.js";
import { say } from "./words.js";

const TYPING_MS = 5_000;
const DRAFT_MS = 30_000;
/** What changes the messages that the server keeps. */
const KEPT = ["message", "edit", "delete"];

/** @param on `look(chat)`, `isSeen(chat)`, `unread(chat)`, `underway(chat, messageId)`. */
export function createNews(on) {
  const handlers = {
    message(chat, { message }) {
      const isOwn = message.from?.id === chat.person.id;
      if (!isOwn) stopTyping(chat);
      if (isOwn && !chat.messages.has(message.message_id)) on.underway(chat, message.message_id);
      chat.messages.set(message.message_id, message);
      // Looking also tells the server that the person saw it, and fetches the reply keyboard.
      if (isOwn || on.isSeen(chat)) on.look(chat);
      else on.unread(chat);
      chat.view.render();
    },
    edit(chat, { message }) {
      chat.messages.set(message.message_id, message);
      chat.view.render();
    },
    delete(chat, { messageId }) {
      chat.messages.delete(messageId);
      chat.view.render();
    },
    typing: (chat) => startTyping(chat, chat.typing ?? {}, TYPING_MS),
    draft: (chat, draft) => startTyping(chat, draft, DRAFT_MS),
    "callback-answer"(chat, { callbackId, text, showAlert, url }) {
      chat.view.answerPress(callbackId);
      if (text !== undefined && showAlert) void tell(say("message"), text);
      else if (text !== undefined) chat.view.toast(text);
      const code = url === undefined ? undefined : findStartCode(url);
      if (code !== undefined) void pressStart(chat.person.id, code).catch(() => undefined);
      else if (url !== undefined && /^https?:/.test(url)) window.open(url, "_blank", "noopener");
    },
  };

  function startTyping(chat, draft, forMs) {
    clearTimeout(chat.typingTimer);
    chat.typing = draft;
    chat.typingTimer = setTimeout(() => stopTyping(chat), forMs);
    chat.view.render();
  }

  return {
    tell(chat, event) {
      if (KEPT.includes(event.type)) chat.told += 1;
      handlers[event.type]?.(chat, event);
    },
  };
}

export function stopTyping(chat) {
  clearTimeout(chat.typingTimer);
  chat.typing = undefined;
  chat.view.render();
}

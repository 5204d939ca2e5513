/**
 * Sandbox, page: the beginning: everybody's chat, and what the news does to them.
 *
 * Holds the state; the views in chat.js and bar.js show it. The server is the truth:
 * each time the line comes back, everything is read anew.
 */
import { createBar } from "./bar.js";
import { createChatView } from "./chat.js";
import { tell } from "./dialogs.js";
import { findStartCode, setBotUsername } from "./links.js";
import { askWhoOpens } from "./opening.js";
import * as server from "./server.js";
import { language, say } from "./words.js";

/** A bench can make thousands of people; nobody can chat as all of them. */
const MOST_CHATS = 24;
const TYPING_MS = 5_000;
const HUES = { villager: ["green", "teal", "plum"], mentor: ["amber"], officer: ["blue"] };

const stage = document.querySelector("#chats");
const lost = document.querySelector("#lost");
let chats = [];
let active;
let bar;
let isBotUp = false;

const seen = new IntersectionObserver(
  (entries) => {
    for (const { target, isIntersecting, intersectionRatio } of entries) {
      const chat = chats.find(({ view }) => view.root === target);
      if (chat === undefined) continue;
      chat.isVisible = isIntersecting && intersectionRatio >= 0.5;
      if (chat.isVisible) void look(chat);
    }
  },
  { threshold: [0, 0.5] },
);

function createChat(person) {
  const sameRole = chats.filter((chat) => chat.person.role === person.role).length;
  const hues = HUES[person.role] ?? HUES.villager;
  const chat = {
    person,
    hue: hues[sameRole % hues.length],
    messages: new Map(),
    replyKeyboard: undefined,
    commands: [],
    menuButton: undefined,
    bot: undefined,
    unread: person.unread ?? 0,
    draft: "",
    replyTo: undefined,
    editing: undefined,
    typing: undefined,
    isVisible: false,
    isLoaded: false,
    /** Own messages that the bot may not have: update id by message id, `null` when unknown. */
    underway: new Map(),
    delivered: (id) => !chat.underway.has(id),
  };
  return chat;
}

function show(chat) {
  chat.view = createChatView(chat, {
    changed: () => void readPeople(),
    startLink: (code, anchor, isCode) => open(chat, code, anchor, isCode),
    delivered(messageId, updateId) {
      chat.underway.set(messageId, updateId);
      watchSoon();
    },
  });
  chat.view.root.addEventListener("focusin", () => activate(chat));
  seen.observe(chat.view.root);
  stage.append(chat.view.root);
  chat.view.commandsChanged();
  chat.view.render();
}

function drawAll() {
  seen.disconnect();
  stage.replaceChildren();
  bar?.remove();
  bar = createBar(document.querySelector("#bar"), {
    chosen: (chat) => goTo(chat),
    languageChanged: drawAll,
    told: (words) => active?.view.toast(words),
  });
  bar.showStatus(isBotUp ? "up" : "down");
  lost.textContent = say("lost");
  for (const chat of chats) show(chat);
  activate(active ?? chats[0]);
}

function activate(chat) {
  active = chat;
  for (const each of chats) each.view.setActive(each === chat);
  drawTabs();
}

function drawTabs() {
  bar.showTabs(chats, active);
  const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${say("title")}`;
}

function goTo(chat) {
  activate(chat);
  chat.view.root.scrollIntoView({ inline: "nearest", block: "nearest" });
  chat.view.focus();
}

function open(chat, code, anchor, isCode) {
  askWhoOpens({
    code,
    anchor,
    isCode: isCode === true,
    chats,
    shower: chat.person,
    fail: (failure) => chat.view.fail(failure.message),
    async arrive(id) {
      await readPeople();
      const other = chats.find(({ person }) => person.id === id);
      if (other !== undefined) goTo(other);
    },
  });
}

/** Who is here, how each stands, and new ones as they come. */
async function readPeople() {
  const people = (await server.getPeople()).slice(0, MOST_CHATS);
  for (const person of people) {
    let chat = chats.find((known) => known.person.id === person.id);
    if (chat === undefined) {
      chat = createChat(person);
      chats.push(chat);
      show(chat);
      void readCommands(chat);
    }
    if (JSON.stringify(facts(chat.person)) !== JSON.stringify(facts(person))) {
      Object.assign(chat.person, person);
      chat.view.render();
    }
    if (!isSeen(chat)) chat.unread = person.unread;
  }
  for (const chat of chats.filter(({ person }) => people.every(({ id }) => id !== person.id))) {
    chat.view.root.remove();
    chats = chats.filter((each) => each !== chat);
  }
  stage.classList.toggle("many", chats.length > 4);
  activate(chats.includes(active) ? active : chats[0]);
}

const facts = ({ unread: _, ...rest }) => rest;

const isSeen = (chat) => chat.isVisible && !document.hidden;

/** The person looks at the chat: reads it, which also tells the server that it was seen. */
async function look(chat) {
  if (document.hidden) return;
  const isFirst = !chat.isLoaded;
  chat.isLoaded = true;
  const after = isFirst ? 0 : Math.max(0, ...chat.messages.keys());
  const { messages, replyKeyboard, deleted } = await server
    .getMessages(chat.person.id, after)
    .catch(() => ({ messages: [], deleted: [], replyKeyboard: chat.replyKeyboard }));
  if (isFirst) chat.messages.clear();
  for (const message of messages) take(chat, message);
  for (const id of deleted) chat.messages.delete(id);
  if (isFirst && !isBotUp)
    for (const { message_id } of waiting(messages, chat)) chat.underway.set(message_id, null);
  chat.unread = 0;
  if (JSON.stringify(chat.replyKeyboard) !== JSON.stringify(replyKeyboard)) {
    chat.replyKeyboard = replyKeyboard;
    chat.view.keyboardChanged();
  }
  chat.view.render();
  if (isFirst) chat.view.toBottom();
  drawTabs();
}

/** Own messages after the bot's last word: a bot that is off may not have them. */
function waiting(messages, { person }) {
  const last = messages.findLastIndex(({ from }) => from?.id !== person.id);
  return messages.slice(last + 1);
}

function take(chat, message) {
  chat.messages.set(message.message_id, message);
}

async function readCommands(chat) {
  const { commands, menuButton, bot } = await server.getCommands(chat.person.id);
  Object.assign(chat, { commands, menuButton, bot });
  chat.view.commandsChanged();
  chat.view.render();
}

/** Looks again a moment later, once for many messages. */
function lookSoon(chat) {
  clearTimeout(chat.lookTimer);
  chat.lookTimer = setTimeout(() => isSeen(chat) && void look(chat), 60);
}

const NEWS = {
  message(chat, { message }) {
    const isOwn = message.from?.id === chat.person.id;
    if (!isOwn) stopTyping(chat);
    take(chat, message);
    if (isOwn && !chat.underway.has(message.message_id)) {
      chat.underway.set(message.message_id, null);
      watchSoon();
    }
    if (isOwn || isSeen(chat)) lookSoon(chat);
    else {
      chat.unread += 1;
      drawTabs();
    }
    chat.view.render();
  },
  edit(chat, { message }) {
    take(chat, message);
    chat.view.render();
  },
  delete(chat, { messageId }) {
    chat.messages.delete(messageId);
    chat.view.render();
  },
  typing: (chat) => startTyping(chat, chat.typing ?? {}),
  draft: (chat, draft) => startTyping(chat, draft, 6 * TYPING_MS),
  "callback-answer"(chat, { callbackId, text, showAlert, url }) {
    chat.view.answerPress(callbackId);
    if (text !== undefined && showAlert) void tell(say("message"), text);
    else if (text !== undefined) chat.view.toast(text);
    const code = url === undefined ? undefined : findStartCode(url);
    if (code !== undefined) void server.pressStart(chat.person.id, code).catch(() => undefined);
    else if (url !== undefined && /^https?:/.test(url)) window.open(url, "_blank", "noopener");
  },
};

function startTyping(chat, draft, forMs = TYPING_MS) {
  clearTimeout(chat.typingTimer);
  chat.typing = draft;
  chat.typingTimer = setTimeout(() => stopTyping(chat), forMs);
  chat.view.render();
}

function stopTyping(chat) {
  clearTimeout(chat.typingTimer);
  chat.typing = undefined;
  chat.view.render();
}

async function startAfresh() {
  for (const chat of chats) {
    stopTyping(chat);
    chat.messages.clear();
    chat.underway.clear();
    Object.assign(chat, { isLoaded: false, replyTo: undefined, editing: undefined });
  }
  await readAll();
}

async function readAll() {
  try {
    const { bot, botUsername } = await server.getStatus();
    setBotUsername(botUsername);
    showBot(bot);
    await readPeople();
    for (const chat of chats) chat.isLoaded = false;
    await Promise.all(
      chats.map((chat) => Promise.all([readCommands(chat), chat.isVisible && look(chat)])),
    );
  } catch {
    // The line is gone again: it comes back, and then this is done anew.
  }
}

function showBot(state) {
  isBotUp = state === "up";
  bar.showStatus(state);
}

let watchTimer;
const watchSoon = () => {
  clearTimeout(watchTimer);
  watchTimer = setTimeout(watch, 250);
};

/** Is the bot on, and which of our messages has it been given? */
async function watch() {
  clearTimeout(watchTimer);
  const underway = chats.filter((chat) => chat.underway.size > 0);
  try {
    const known = underway
      .flatMap(({ underway }) => [...underway.values()])
      .filter((id) => id !== null);
    const [{ bot, pendingUpdates }, { updates }] = await Promise.all([
      server.getStatus(),
      known.length === 0 ? { updates: [] } : server.getServed(Math.min(...known) - 1),
    ]);
    if (bar !== undefined && document.querySelector(".status")?.dataset.state !== "restarting")
      showBot(bot);
    const given = new Set(updates.map(({ update_id }) => update_id));
    for (const chat of underway) {
      for (const [messageId, updateId] of chat.underway) {
        if (given.has(updateId) || pendingUpdates === 0) chat.underway.delete(messageId);
      }
      chat.view.render();
    }
  } catch {
    // Offline is shown by the listener.
  }
  watchTimer = setTimeout(watch, underway.some((chat) => chat.underway.size > 0) ? 700 : 3_000);
}

addEventListener("keydown", (event) => {
  if (!(event.ctrlKey !== event.altKey) || event.metaKey || !/^Digit[1-9]$/.test(event.code))
    return;
  const chat = chats[Number(event.code.slice(5)) - 1];
  if (chat === undefined) return;
  event.preventDefault();
  goTo(chat);
});
document.addEventListener("visibilitychange", () => {
  for (const chat of chats) if (isSeen(chat)) void look(chat);
});

drawAll();
server.listen({
  onOpen() {
    lost.hidden = true;
    void readAll().then(watch);
  },
  onLost() {
    lost.hidden = false;
  },
  onEvent(event) {
    if (event.type === "reset") return void startAfresh();
    if (event.type === "status") return showBot(event.bot);
    if (event.type === "people") return void readPeople();
    if (event.type === "commands") return void Promise.all(chats.map(readCommands));
    const chat = chats.find(({ person }) => person.id === event.person);
    if (chat === undefined) return void readPeople();
    NEWS[event.type]?.(chat, event);
  },
});
document.documentElement.dataset.language = language();

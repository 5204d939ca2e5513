/**
 * Sandbox, page: the beginning. Everybody's chat and the group's, and how it stays true to the server.
 *
 * Holds the state; the views in chat.js and bar.js show it. Each time the line comes
 * back, everything is read anew.
 */
import { createBar, shortcutOf } from "./bar.js";
import { createChatView } from "./chat.js";
import { createDeliveryWatch } from "./delivery.js";
import { setBotUsername } from "./links.js";
import { createChat } from "./model.js";
import { createNews, stopTyping } from "./news.js";
import { askWhoOpens } from "./opening.js";
import * as server from "./server.js";
import { createTour } from "./tour.js";
import { say } from "./words.js";

/** A bench can make thousands of people; nobody can chat as all of them. */
const MOST_CHATS = 24;

const stage = document.querySelector("#chats");
const lost = document.querySelector("#lost");
const busy = document.querySelector("#busy");
let chats = [];
let active;
let bar;
let tour;
let botState = "down";

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

const delivery = createDeliveryWatch({
  chats: () => chats,
  botIs(state) {
    if (botState !== "restarting") showBot(state);
  },
});

const news = createNews({
  look: lookSoon,
  isSeen,
  unread(chat) {
    chat.unread += 1;
    drawTabs();
  },
  underway(chat, messageId) {
    if (!chat.underway.has(messageId)) chat.underway.set(messageId, null);
    delivery.soon();
  },
});

function show(chat) {
  chat.view = createChatView(chat, {
    changed: readPeopleSoon,
    fill,
    startLink: (code, anchor, isCode = false) => open(chat, { code, anchor, isCode }),
    delivered(messageId, updateId) {
      chat.underway.set(messageId, updateId);
      delivery.soon();
    },
  });
  chat.view.root.addEventListener("focusin", () => chat !== active && activate(chat));
  seen.observe(chat.view.root);
  // The group stays last.
  const last = chats.find((other) => other.isGroup && other !== chat)?.view.root;
  stage.insertBefore(chat.view.root, last?.parentNode === stage ? last : null);
  chat.view.commandsChanged();
  chat.view.render();
}

function drawAll() {
  seen.disconnect();
  stage.replaceChildren();
  bar?.remove();
  bar = createBar(document.querySelector("#bar"), {
    chosen: goTo,
    languageChanged: drawAll,
    botIs: showBot,
    told: (words) => active?.view.toast(words),
    fill,
  });
  tour = createTour(document.querySelector("#tour"), { fill });
  bar.showStatus(botState);
  lost.textContent = say("lost");
  for (const chat of chats) show(chat);
  activate(active);
}

function activate(chat) {
  active = chats.includes(chat) ? chat : chats[0];
  for (const each of chats) each.view.setActive(each === active);
  drawTabs();
}

function drawTabs() {
  bar.showTabs(chats, active);
  for (const [i, { view }] of chats.entries()) view.setShortcut(shortcutOf(i));
  const unread = chats.reduce((sum, chat) => sum + chat.unread, 0);
  document.title = `${unread > 0 ? `(${unread}) ` : ""}${say("title")}`;
}

function goTo(chat) {
  activate(chat);
  chat.view.root.scrollIntoView({ inline: "nearest", block: "nearest" });
  chat.view.focus();
}

function open(chat, link) {
  askWhoOpens({
    ...link,
    chats: chats.filter(({ isGroup }) => !isGroup),
    shower: chat.speaker ?? chat.person,
    fail: (failure) => chat.view.fail(failure.message),
    async arrive(id) {
      await readPeople();
      const other = chats.find(({ person }) => person.id === id);
      if (other !== undefined) goTo(other);
    },
  });
}

/** Who is here and how each stands; the ones who are new move in. */
async function readPeople() {
  const everybody = await server.getPeople();
  const people = everybody.filter(({ role }) => role !== "neighbour").slice(0, MOST_CHATS);
  tour.show(everybody.every(({ started }) => !started));
  for (const person of people) {
    let chat = chats.find((known) => known.person.id === person.id);
    if (chat === undefined) {
      chat = createChat(person, chats);
      chats.splice(chats.findLastIndex(({ isGroup }) => !isGroup) + 1, 0, chat);
      show(chat);
      void readCommands(chat);
    }
    Object.assign(chat.person, person);
    chat.view.render();
    if (!isSeen(chat)) chat.unread = person.unread;
  }
  const gone = chats.filter(
    ({ person, isGroup }) => !isGroup && people.every(({ id }) => id !== person.id),
  );
  for (const chat of gone) chat.view.root.remove();
  chats = chats.filter((chat) => !gone.includes(chat));
  await readGroup();
  stage.classList.toggle("many", chats.length > 4);
  activate(active);
}

/** What stands in place of a person; everybody is in it. */
async function readGroup() {
  const { id, title, bot } = await server.getGroup();
  let chat = chats.find(({ isGroup }) => isGroup);
  const group = { id, firstName: title, role: "group", started: true, blocked: bot !== "member" };
  if (chat === undefined) {
    chat = createChat(group, chats);
    chats.push(chat);
    show(chat);
  }
  Object.assign(chat.person, group);
  chat.members = chats.filter(({ isGroup }) => !isGroup);
  const speaker = chat.members.find(({ person }) => person.id === chat.speaker?.id);
  chat.speaker = (speaker ?? chat.members[0])?.person;
  chat.view.render();
}

/** Thirty people move in; whoever of them is played here says something. */
async function fill() {
  showBusy(say("filling"));
  const words = await server.fillVillage().then(
    ({ isNew }) => say(isNew ? "filled" : "filledAlready"),
    (failure) => say("fillFailed", { reason: failure.message }),
  );
  showBusy(undefined);
  active?.view.toast(words);
}

/** @param words what is being done to the whole sandbox; absent: nothing any more. */
function showBusy(words) {
  busy.hidden = words === undefined;
  busy.textContent = words ?? "";
  bar.setBusy(words !== undefined);
  stage.inert = words !== undefined;
}

let peopleTimer;
function readPeopleSoon() {
  clearTimeout(peopleTimer);
  peopleTimer = setTimeout(() => void readPeople().catch(() => undefined), 60);
}

function isSeen(chat) {
  return chat.isVisible && !document.hidden;
}

/** The person looks at the chat: reads what is new, which tells the server that it was seen. */
async function look(chat) {
  if (document.hidden) return;
  const isFirst = !chat.isLoaded;
  chat.isLoaded = true;
  const after = isFirst ? 0 : Math.max(0, ...chat.messages.keys());
  const found = await readFrom(chat, after).catch(() => undefined);
  if (found === undefined) return;
  if (isFirst) chat.messages.clear();
  for (const message of found.messages) chat.messages.set(message.message_id, message);
  for (const id of found.deleted) chat.messages.delete(id);
  if (isFirst && !chat.isGroup) delivery.doubtLast(chat, found.messages);
  chat.unread = 0;
  if (JSON.stringify(chat.replyKeyboard) !== JSON.stringify(found.replyKeyboard)) {
    chat.replyKeyboard = found.replyKeyboard;
    chat.view.keyboardChanged();
  }
  chat.view.render();
  if (isFirst) chat.view.toBottom();
  drawTabs();
}

/** News that came while this was read may be missing in it, so it is read again. */
async function readFrom(chat, after) {
  const told = chat.told;
  const found = await server.getMessages(chat, after);
  return chat.told === told ? found : readFrom(chat, after);
}

/** Once for many messages. */
function lookSoon(chat) {
  clearTimeout(chat.lookTimer);
  chat.lookTimer = setTimeout(() => isSeen(chat) && void look(chat), 60);
}

async function readCommands(chat) {
  if (chat.isGroup) return;
  const { commands, menuButton, bot } = await server.getCommands(chat.person.id).catch(() => chat);
  Object.assign(chat, { commands, menuButton, bot });
  chat.view.commandsChanged();
  chat.view.render();
}

async function readAll() {
  try {
    const { bot, botUsername } = await server.getStatus();
    setBotUsername(botUsername);
    showBot(bot);
    for (const chat of chats) chat.isLoaded = false;
    await readPeople();
    await Promise.all(chats.map(readCommands));
    for (const chat of chats) if (chat.isVisible) void look(chat);
  } catch {
    // The line is gone again; when it comes back, this is done anew.
  }
}

function startAfresh() {
  for (const chat of chats) {
    stopTyping(chat);
    chat.messages.clear();
    chat.underway.clear();
    Object.assign(chat, { replyTo: undefined, editing: undefined });
  }
  void readAll();
}

function showBot(state) {
  botState = state;
  bar.showStatus(state);
}

addEventListener("keydown", (event) => {
  const isShortcut = event.ctrlKey !== event.altKey && !event.metaKey && !event.shiftKey;
  const chat = isShortcut && /^Digit[1-9]$/.test(event.code) && chats[event.code.slice(5) - 1];
  if (!chat) return;
  event.preventDefault();
  goTo(chat);
});
document.addEventListener("visibilitychange", () => {
  for (const chat of chats) if (isSeen(chat)) void look(chat);
});

drawAll();
delivery.soon();
server.listen({
  onOpen() {
    lost.hidden = true;
    void readAll();
  },
  onLost() {
    lost.hidden = false;
  },
  onEvent(event) {
    if (event.type === "reset") return startAfresh();
    if (event.type === "emptying") return showBusy(event.isOver ? undefined : say("emptying"));
    if (event.type === "status") return showBot(event.bot);
    if (event.type === "people") return readPeopleSoon();
    if (event.type === "commands") return chats.forEach((chat) => void readCommands(chat));
    const chat = chats.find(({ person }) => person.id === event.person);
    if (chat !== undefined) return news.tell(chat, event);
    return chats.length < MOST_CHATS ? readPeopleSoon() : undefined;
  },
});

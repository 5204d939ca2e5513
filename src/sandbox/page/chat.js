/**
 * Sandbox, page: one person's chat, or the group's: header, messages, writing line.
 *
 * Shows what `chat` (made in main.js) holds; call `render` after changing it. The look of
 * one message is bubble.js's, the server is reached through server.js only.
 */
import { createComposer } from "./composer.js";
import { openMenu, toast } from "./dialogs.js";
import { avatar, el, iconButton } from "./element.js";
import { botMention } from "./links.js";
import { createLog } from "./log.js";
import * as server from "./server.js";
import { createSpeakers } from "./speakers.js";
import { tongueOf } from "./tongue.js";
import { showWhy } from "./why.js";
import { say } from "./words.js";

const PRESS_PATIENCE_MS = 20_000;
/** Words for whether the bot can be reached here. */
const WORDS = {
  own: { block: "block", unblock: "unblock", blocked: "blocked" },
  group: { block: "sendAway", unblock: "bringIn", blocked: "notIn" },
};

/** @param on `startLink(code, anchor, isCode)`, `delivered(messageId, updateId)`, `changed()`, `fill()`. */
export function createChatView(chat, on) {
  const { person, isGroup } = chat;
  const words = WORDS[isGroup ? "group" : "own"];
  const pressed = new Map();
  const answered = new Set();

  const toasts = el("div", { class: "toasts", role: "status" });
  const foot = el("div", { class: "foot" });
  const frame = el("div", { class: "log-frame" });
  const blockButton = iconButton("block", say(words.block), toggleBlock);
  const note = el("small");
  const shortcut = el("kbd", { class: "shortcut", "aria-hidden": "true" });
  const root = el(
    "section",
    {
      class: "chat",
      "data-hue": chat.hue,
      "data-person": person.id,
      "aria-label": isGroup ? person.firstName : say("chatOf", { name: person.firstName }),
      on: { keydown: onEscape, dragover: onDrag, drop: onDrop },
    },
    el(
      "header",
      { class: "chat-head" },
      avatar(person),
      el(
        "div",
        { class: "who" },
        el("h2", { dir: "auto", lang: tongueOf(person.firstName) }, person.firstName),
        note,
      ),
      shortcut,
      blockButton,
    ),
    frame,
    foot,
  );

  const fail = (reason) => toast(toasts, say("failed", { reason }));
  const composer = createComposer(chat, {
    async send(what) {
      const { message_id, update_id } = await server.sendMessage(chat, what);
      if (!isGroup) on.delivered(message_id, update_id);
      log.toBottom();
    },
    edit: (id, text) => server.editMessage(person.id, id, text),
    fail,
    tell: (words) => toast(toasts, words),
    leaveUp: () => log.focusLast(),
  });
  const startButton = el(
    "button",
    {
      type: "button",
      class: "big-button start",
      on: { click: () => act(server.pressStart(person.id)) },
    },
    say("start"),
  );
  const unblockButton = el(
    "button",
    {
      type: "button",
      class: "big-button",
      on: { click: () => act(server.setBlocked(chat, false)) },
    },
    say(words.unblock),
  );

  const mentorButton = el(
    "button",
    { type: "button", class: "big-button", on: { click: () => void on.fill() } },
    say("makeMentor", { name: person.firstName }),
  );
  const beginning =
    person.role === "mentor" ? el("div", {}, mentorButton, startButton) : startButton;

  const speakers = createSpeakers(chat, {
    chosen() {
      log.render();
      composer.focus();
    },
    call: () => composer.insert(`${botMention()} `),
  });
  const writing = isGroup ? el("div", {}, speakers.root, composer.root) : composer.root;

  async function act(doing) {
    await doing.catch((failure) => fail(failure.message));
    on.changed();
  }

  function toggleBlock() {
    void act(server.setBlocked(chat, !chat.person.blocked));
  }

  const handlers = {
    command: (text) => void composer.send(text),
    insert: (text) => composer.insert(text),
    notHere: () => toast(toasts, say("notHere")),
    startLink: (code, anchor, isCode) => on.startLink(code, anchor, isCode),
    reply(message) {
      chat.editing = undefined;
      chat.replyTo = message;
      composer.showAbout();
      composer.focus();
    },
    async copy(text) {
      await navigator.clipboard?.writeText(text).catch(() => undefined);
      toast(toasts, say("copied"));
    },
    goTo: (id) => log.goTo(id),
    leave: () => composer.focus(),
    ...(!isGroup && { why: (message) => void showWhy(chat, message, toasts) }),
    async press(message, data, button) {
      if (button.hasAttribute("aria-busy")) return;
      button.setAttribute("aria-busy", "true");
      setTimeout(() => button.removeAttribute("aria-busy"), PRESS_PATIENCE_MS);
      try {
        const { callbackId } = await server.pressButton(chat, message.message_id, data);
        if (answered.delete(callbackId)) button.removeAttribute("aria-busy");
        else pressed.set(callbackId, button);
      } catch (failure) {
        button.removeAttribute("aria-busy");
        fail(failure.message);
      }
    },
    actions(message, anchor) {
      const isOwn = log.isOwn(message);
      const words = message.text ?? message.caption;
      openMenu(anchor, say("actions"), [
        !isOwn &&
          !isGroup && { label: say("why"), icon: "question", run: () => handlers.why(message) },
        { label: say("reply"), icon: "reply", run: () => handlers.reply(message) },
        words !== undefined && {
          label: say("copy"),
          icon: "copy",
          run: () => void handlers.copy(words),
        },
        isOwn &&
          !isGroup &&
          message.text !== undefined && {
            label: say("edit"),
            icon: "edit",
            run: () => startEditing(message),
          },
      ]);
    },
  };

  function startEditing(message) {
    chat.replyTo = undefined;
    chat.editing = message;
    composer.showAbout();
    composer.focus();
  }

  const log = createLog(chat, handlers);
  frame.append(log.root, toasts, log.down);

  function render() {
    log.render();
    drawFoot();
  }

  function drawFoot() {
    const { blocked, started } = chat.person;
    const isNew = !started && chat.messages.size === 0;
    const wanted = blocked ? unblockButton : isNew ? beginning : writing;
    if (foot.firstChild !== wanted) {
      const hadFocus = foot.contains(document.activeElement);
      foot.replaceChildren(wanted);
      composer.grow();
      if (hadFocus)
        (wanted === writing ? composer : wanted === beginning ? startButton : wanted).focus();
    }
    if (isGroup) speakers.render();
    root.classList.toggle("blocked", blocked);
    const label = say(blocked ? words.unblock : words.block);
    blockButton.setAttribute("aria-label", label);
    blockButton.title = label;
    blockButton.hidden = isGroup ? blocked : isNew && !blocked;
    note.replaceChildren(
      blocked ? say(words.blocked, { name: person.firstName }) : say(person.role),
    );
  }

  function onEscape(event) {
    if (event.key === "Escape" && event.target.closest(".log") !== null) composer.focus();
  }

  function onDrag(event) {
    if (event.dataTransfer.types.includes("Files")) event.preventDefault();
  }

  function onDrop(event) {
    const files = [...event.dataTransfer.files];
    if (files.length === 0) return;
    event.preventDefault();
    void composer.sendFiles(files);
  }

  return {
    root,
    render,
    toBottom: () => log.toBottom(),
    focus() {
      const { blocked } = chat.person;
      if (foot.firstChild === writing) composer.focus();
      else (blocked ? unblockButton : startButton).focus();
    },
    /** The bot answered a press: the button rests. */
    answerPress(callbackId) {
      const button = pressed.get(callbackId);
      if (button === undefined) answered.add(callbackId);
      else button.removeAttribute("aria-busy");
      pressed.delete(callbackId);
    },
    toast: (words) => toast(toasts, words),
    fail,
    keyboardChanged() {
      const { replyKeyboard, messages } = chat;
      if (replyKeyboard?.force_reply === true)
        chat.replyTo = [...messages.values()].filter((message) => !log.isOwn(message)).at(-1);
      if (replyKeyboard?.force_reply === true) composer.showAbout();
      composer.keyboardChanged();
    },
    commandsChanged: composer.commandsChanged,
    /** The keys that lead here; absent: none do. */
    setShortcut(keys = "") {
      shortcut.textContent = keys;
    },
    /** Only the chat in hand is read out. */
    setActive(isActive) {
      root.classList.toggle("active", isActive);
      log.root.setAttribute("aria-live", isActive ? "polite" : "off");
    },
  };
}

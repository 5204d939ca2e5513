/**
 * Sandbox, page: one person's chat: header, messages, writing line.
 *
 * Shows what `chat` (made in main.js) holds; call `render` after changing it. The look of
 * one message is bubble.js's, the server is reached through server.js only.
 */
import { bubble, draftBubble, showDelivery } from "./bubble.js";
import { createComposer } from "./composer.js";
import { openMenu, toast } from "./dialogs.js";
import { avatar, el, icon, iconButton } from "./element.js";
import * as server from "./server.js";
import { dayOf, say } from "./words.js";

/** Older ones come at a tap, so that a chat of thousands stays quick. */
const SHOWN_AT_FIRST = 150;
const SAME_BREATH_S = 300;
const PRESS_PATIENCE_MS = 20_000;
const NEAR_PX = 90;

/** @param on `startLink(code, anchor, isCode)`, `delivered(messageId, updateId)`, `changed()`. */
export function createChatView(chat, on) {
  const { person } = chat;
  const entries = new Map();
  const pressed = new Map();
  const answered = new Set();
  let shown = SHOWN_AT_FIRST;
  let isDue = false;

  const log = el("div", {
    class: "log",
    role: "log",
    "aria-live": "off",
    "aria-label": say("chatOf", { name: person.firstName }),
    tabindex: "-1",
    on: { keydown: onLogKey, scroll: showDown },
  });
  const toasts = el("div", { class: "toasts", role: "status" });
  const down = el(
    "button",
    {
      type: "button",
      class: "down",
      title: say("toBottom"),
      "aria-label": say("toBottom"),
      hidden: true,
      on: { click: () => toBottom(true) },
    },
    icon("down"),
  );
  const foot = el("div", { class: "foot" });
  const blockButton = iconButton("block", say("block"), toggleBlock);
  const note = el("small");
  const root = el(
    "section",
    {
      class: "chat",
      "data-hue": chat.hue,
      "data-person": person.id,
      "aria-label": say("chatOf", { name: person.firstName }),
      on: { keydown: onEscape, dragover: onDrag, drop: onDrop },
    },
    el(
      "header",
      { class: "chat-head" },
      avatar(person),
      el("div", { class: "who" }, el("h2", { dir: "auto" }, person.firstName), note),
      blockButton,
    ),
    el("div", { class: "log-frame" }, log, toasts, down),
    foot,
  );

  const fail = (reason) => toast(toasts, say("failed", { reason }));
  const composer = createComposer(chat, {
    async send(what) {
      const { message_id, update_id } = await server.sendMessage(person.id, what);
      on.delivered(message_id, update_id);
      toBottom(true);
    },
    edit: (id, text) => server.editMessage(person.id, id, text),
    fail,
    tell: (words) => toast(toasts, words),
    leaveUp: () => log.querySelector(".row[data-id]:last-of-type")?.focus(),
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
      on: { click: () => act(server.setBlocked(person.id, false)) },
    },
    say("unblock"),
  );

  async function act(doing) {
    await doing.catch((failure) => fail(failure.message));
    on.changed();
  }

  function toggleBlock() {
    void act(server.setBlocked(person.id, !chat.person.blocked));
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
    },
    async copy(text) {
      await navigator.clipboard?.writeText(text).catch(() => undefined);
      toast(toasts, say("copied"));
    },
    goTo(id) {
      const node = entries.get(id)?.node;
      node?.scrollIntoView({ block: "center", behavior: "smooth" });
      node?.focus({ preventScroll: true });
    },
    async press(message, data, button) {
      if (button.hasAttribute("aria-busy")) return;
      button.setAttribute("aria-busy", "true");
      setTimeout(() => button.removeAttribute("aria-busy"), PRESS_PATIENCE_MS);
      try {
        const { callbackId } = await server.pressButton(person.id, message.message_id, data);
        if (answered.delete(callbackId)) button.removeAttribute("aria-busy");
        else pressed.set(callbackId, button);
      } catch (failure) {
        button.removeAttribute("aria-busy");
        fail(failure.message);
      }
    },
    actions(message, anchor) {
      const isOwn = isOwnMessage(message);
      const words = message.text ?? message.caption;
      openMenu(anchor, say("actions"), [
        { label: say("reply"), icon: "reply", run: () => handlers.reply(message) },
        words !== undefined && {
          label: say("copy"),
          icon: "copy",
          run: () => void handlers.copy(words),
        },
        isOwn &&
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
  }

  const isOwnMessage = (message) => message.from?.id === person.id;

  /** Shows the chat as it is now. Cheap to call often: many calls become one. */
  function render() {
    if (isDue) return;
    isDue = true;
    queueMicrotask(() => {
      isDue = false;
      draw();
    });
  }

  function draw() {
    const isAtBottom = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PX;
    const all = [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
    const rows = all.slice(-shown);
    const wanted = all.length > rows.length ? [earlier()] : [];
    for (const [i, message] of rows.entries()) {
      const before = rows[i - 1];
      const isNewDay = before === undefined || dayOf(before.date) !== dayOf(message.date);
      if (isNewDay) wanted.push(el("div", { class: "day" }, el("span", {}, dayOf(message.date))));
      wanted.push(
        entryOf(message, {
          isFirst: isNewDay || !isSameBreath(before, message),
          isLast: !isSameBreath(message, rows[i + 1]),
        }),
      );
    }
    for (const id of entries.keys()) if (!chat.messages.has(id)) entries.delete(id);
    if (chat.typing !== undefined) wanted.push(draftBubble(chat.typing));
    if (all.length === 0) wanted.push(welcome());

    const focused = document.activeElement;
    log.replaceChildren(...wanted);
    if (focused !== document.activeElement && focused?.isConnected)
      focused.focus({ preventScroll: true });
    const last = [...log.querySelectorAll(".row[data-id]")];
    for (const node of last) node.tabIndex = node === last.at(-1) ? 0 : -1;
    drawFoot();
    if (isAtBottom) toBottom(false);
    showDown();
  }

  function isSameBreath(a, b) {
    return (
      a !== undefined &&
      b !== undefined &&
      a.from?.id === b.from?.id &&
      b.date - a.date < SAME_BREATH_S &&
      dayOf(a.date) === dayOf(b.date)
    );
  }

  function entryOf(message, { isFirst, isLast }) {
    const json = JSON.stringify(message);
    let entry = entries.get(message.message_id);
    if (entry?.json !== json) {
      const isOwn = isOwnMessage(message);
      const name = isOwn ? person.firstName : (message.from?.first_name ?? "");
      const node = bubble(message, { isOwn, name, on: handlers });
      if (entry !== undefined) takeOver(entry.node, node);
      entry = { json, node };
      entries.set(message.message_id, entry);
    }
    entry.node.classList.toggle("first", isFirst);
    entry.node.classList.toggle("last", isLast);
    showDelivery(entry.node, chat.delivered(message.message_id));
    return entry.node;
  }

  /** An edit must not throw the keyboard user out of the message. */
  function takeOver(old, node) {
    node.classList.add("changed");
    if (!old.contains(document.activeElement)) return;
    const at = [...old.querySelectorAll(".key")].indexOf(document.activeElement);
    setTimeout(() => (node.querySelectorAll(".key")[at] ?? node).focus({ preventScroll: true }));
  }

  function earlier() {
    const more = () => {
      const height = log.scrollHeight;
      shown += SHOWN_AT_FIRST;
      draw();
      log.scrollTop += log.scrollHeight - height;
    };
    return el("button", { type: "button", class: "earlier", on: { click: more } }, say("earlier"));
  }

  function welcome() {
    const { name, description } = chat.bot ?? {};
    return el(
      "div",
      { class: "welcome" },
      el("span", { class: "avatar bot", "aria-hidden": "true" }, "领"),
      el("h3", { dir: "auto" }, name ?? say("title")),
      el("p", { dir: "auto" }, description || say("startHint", { name: person.firstName })),
      el("small", {}, say("startAs", { name: person.firstName })),
    );
  }

  function drawFoot() {
    const { blocked, started } = chat.person;
    const isNew = !started && chat.messages.size === 0;
    const wanted = blocked ? unblockButton : isNew ? startButton : composer.root;
    if (foot.firstChild !== wanted) {
      const hadFocus = foot.contains(document.activeElement);
      foot.replaceChildren(wanted);
      composer.grow();
      if (hadFocus) (wanted === composer.root ? composer : wanted).focus();
    }
    root.classList.toggle("blocked", blocked);
    const label = say(blocked ? "unblock" : "block");
    blockButton.setAttribute("aria-pressed", String(blocked));
    blockButton.setAttribute("aria-label", label);
    blockButton.title = label;
    blockButton.hidden = isNew && !blocked;
    note.replaceChildren(blocked ? say("blocked", { name: person.firstName }) : say(person.role));
  }

  function toBottom(isSmooth) {
    log.scrollTo({ top: log.scrollHeight, behavior: isSmooth ? "smooth" : "instant" });
  }

  function showDown() {
    down.hidden = log.scrollHeight - log.scrollTop - log.clientHeight < 2 * NEAR_PX;
  }

  function onLogKey(event) {
    const row = event.target.closest(".row[data-id]");
    if (event.target !== row) return;
    const rows = [...log.querySelectorAll(".row[data-id]")];
    const at = rows.indexOf(row);
    if (event.key === "ArrowUp") rows[Math.max(0, at - 1)].focus();
    else if (event.key === "ArrowDown" && at === rows.length - 1) composer.focus();
    else if (event.key === "ArrowDown") rows[at + 1].focus();
    else if (event.key === "Enter")
      handlers.actions(chat.messages.get(Number(row.dataset.id)), row.querySelector(".bubble"));
    else return;
    event.preventDefault();
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

  // Pictures get their height late.
  log.addEventListener(
    "load",
    () => log.scrollHeight - log.scrollTop - log.clientHeight < 400 && toBottom(false),
    true,
  );

  return {
    root,
    render,
    toBottom: () => toBottom(false),
    focus() {
      const { blocked } = chat.person;
      if (foot.firstChild === composer.root) composer.focus();
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
        chat.replyTo = [...messages.values()].filter((message) => !isOwnMessage(message)).at(-1);
      if (replyKeyboard?.force_reply === true) composer.showAbout();
      composer.keyboardChanged();
      if (!log.matches(":hover")) toBottom(false);
    },
    commandsChanged: composer.commandsChanged,
    /** Only the chat in hand is read out. */
    setActive(isActive) {
      root.classList.toggle("active", isActive);
      log.setAttribute("aria-live", isActive ? "polite" : "off");
    },
  };
}

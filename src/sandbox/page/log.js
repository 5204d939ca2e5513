/**
 * Sandbox, page: the messages of one chat, by day, and moving among them.
 *
 * Nodes stay where they are unless their message changes, so that a playing video goes
 * on and the focus stays. The look of one message is bubble.js's.
 */
import { bubble, draftBubble, showDelivery } from "./bubble.js";
import { avatar, el, icon } from "./element.js";
import { rove } from "./roving.js";
import { spoken } from "./tongue.js";
import { dayOf, say } from "./words.js";

/** Older ones come at a tap, so that a chat of thousands stays quick. */
const SHOWN_AT_FIRST = 150;
const SAME_BREATH_S = 300;
const NEAR_PX = 80;
const DAY_FLOATS_MS = 1_200;
const CONTROLS = "a, button:not(.quick), input, video";

/** @param handlers for bubble.js, and `leave()` when the arrow keys go below the last message. */
export function createLog(chat, handlers) {
  const { person, isGroup } = chat;
  const entries = new Map();
  const days = new Map();
  let shown = SHOWN_AT_FIRST;
  let isStuck = true;
  let isDue = false;
  let typing;
  let restTimer;

  const root = el("div", {
    class: "log",
    role: "log",
    "aria-live": "off",
    "aria-label": isGroup ? person.firstName : say("chatOf", { name: person.firstName }),
    tabindex: "-1",
    on: {
      keydown: onKey,
      scroll: onScroll,
      focusin: ({ target }) => stopAt(target.closest(".row[data-id]") ?? allRows().at(-1)),
    },
  });
  const down = el(
    "button",
    {
      type: "button",
      class: "down",
      title: say("toBottom"),
      "aria-label": say("toBottom"),
      hidden: true,
      on: { click: () => toBottom("smooth") },
    },
    icon("down"),
  );
  // The keyboard below opens, or a picture gets its height.
  const sizes = new ResizeObserver(() => isStuck && toBottom());
  sizes.observe(root);
  root.addEventListener("load", () => isStuck && toBottom(), true);

  const isOwn = (message) => message.from?.id === (chat.speaker ?? person).id;
  const allRows = () => [...root.querySelectorAll(".row[data-id]")];

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
    const all = [...chat.messages.values()].sort((a, b) => a.message_id - b.message_id);
    const messages = all.slice(-shown);
    const wanted = all.length > messages.length ? [earlier] : [];
    for (const [i, message] of messages.entries()) {
      const before = messages[i - 1];
      const day = dayOf(message.date);
      const isNewDay = before === undefined || dayOf(before.date) !== day;
      if (isNewDay) wanted.push(dayNode(day));
      const node = nodeOf(message);
      node.classList.toggle("first", isNewDay || !isSameBreath(before, message));
      node.classList.toggle("last", !isSameBreath(message, messages[i + 1]));
      wanted.push(node);
    }
    for (const id of entries.keys()) if (!chat.messages.has(id)) entries.delete(id);
    if (chat.typing !== undefined) wanted.push(typingNode());
    if (all.length === 0) wanted.push(welcome());

    arrange(wanted);
    stopAt(root.querySelector(".row:focus-within") ?? allRows().at(-1));
    if (isStuck) toBottom();
    else down.hidden = distance() < NEAR_PX;
  }

  /** One message is a stop of the Tab key, and what can be pressed in it; arrow keys go to the others. */
  function stopAt(row) {
    for (const each of allRows()) {
      const isStop = each === row;
      each.tabIndex = isStop ? 0 : -1;
      for (const control of each.querySelectorAll(CONTROLS)) control.tabIndex = isStop ? 0 : -1;
      const keys = each.querySelector(".inline-keyboard");
      if (isStop && keys !== null) rove(keys, ".key", keys.querySelector(":focus") ?? undefined);
    }
  }

  function arrange(wanted) {
    const kept = new Set(wanted);
    for (const node of [...root.children]) if (!kept.has(node)) node.remove();
    let at = root.firstChild;
    for (const node of wanted) {
      if (node === at) at = at.nextSibling;
      else root.insertBefore(node, at);
    }
  }

  function isSameBreath(a, b) {
    if (a === undefined || b === undefined || a.from?.id !== b.from?.id) return false;
    return b.date - a.date < SAME_BREATH_S && dayOf(a.date) === dayOf(b.date);
  }

  function nodeOf(message) {
    const own = isOwn(message);
    const json = JSON.stringify(message) + own;
    let entry = entries.get(message.message_id);
    if (entry?.json !== json) {
      const name = message.from?.first_name ?? "";
      const node =
        serviceNode(message, name) ??
        bubble(message, { isOwn: own, name, author: isGroup && !own && name, on: handlers });
      if (entry !== undefined) takeOver(entry.node, node);
      entry = { json, node };
      entries.set(message.message_id, entry);
    }
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

  /** The bot came or went. */
  function serviceNode({ new_chat_members, left_chat_member }, name) {
    if (new_chat_members === undefined && left_chat_member === undefined) return undefined;
    const key = left_chat_member === undefined ? "broughtIn" : "sentAway";
    return el("div", { class: "day note" }, el("span", {}, say(key, { name })));
  }

  function dayNode(day) {
    const node = days.get(day) ?? el("div", { class: "day" }, el("span", {}, day));
    days.set(day, node);
    return node;
  }

  function typingNode() {
    if (typing?.draft !== chat.typing) {
      typing = { draft: chat.typing, node: draftBubble(chat.typing) };
    }
    return typing.node;
  }

  const earlier = el(
    "button",
    {
      type: "button",
      class: "earlier",
      on: {
        click() {
          const height = root.scrollHeight;
          shown += SHOWN_AT_FIRST;
          isStuck = false;
          draw();
          root.scrollTop += root.scrollHeight - height;
        },
      },
    },
    say("earlier"),
  );

  function welcome() {
    const { name, description } = chat.bot ?? {};
    if (isGroup) {
      return el(
        "div",
        { class: "welcome" },
        avatar(person),
        el("h3", { dir: "auto" }, person.firstName),
        el("p", {}, say("groupHint")),
      );
    }
    return el(
      "div",
      { class: "welcome" },
      el("span", { class: "avatar bot", "aria-hidden": "true" }, "领"),
      spoken("h3", name ?? say("title")),
      spoken("p", description || say("startHint", { name: person.firstName })),
      el("small", {}, say("startAs", { name: person.firstName })),
    );
  }

  const distance = () => root.scrollHeight - root.scrollTop - root.clientHeight;

  function toBottom(behavior = "instant") {
    isStuck = true;
    root.scrollTo({ top: root.scrollHeight, behavior });
    down.hidden = true;
  }

  function onScroll() {
    if (root.clientHeight === 0) return;
    root.classList.add("scrolling");
    clearTimeout(restTimer);
    restTimer = setTimeout(() => root.classList.remove("scrolling"), DAY_FLOATS_MS);
    isStuck = distance() < NEAR_PX;
    down.hidden = isStuck;
  }

  function onKey(event) {
    const row = event.target;
    const rows = allRows();
    const at = rows.indexOf(row);
    if (at === -1) return;
    if (event.key === "ArrowUp") rows[Math.max(0, at - 1)].focus();
    else if (event.key === "ArrowDown" && at === rows.length - 1) handlers.leave();
    else if (event.key === "ArrowDown") rows[at + 1].focus();
    else if (event.key === "Enter") {
      const message = chat.messages.get(Number(row.dataset.id));
      handlers.actions(message, row.querySelector(".bubble"));
    } else return;
    event.preventDefault();
  }

  return {
    root,
    down,
    render,
    toBottom,
    isOwn,
    focusLast: () => allRows().at(-1)?.focus(),
    goTo(id) {
      const node = entries.get(id)?.node;
      node?.scrollIntoView({ block: "center", behavior: "smooth" });
      node?.focus({ preventScroll: true });
    },
  };
}

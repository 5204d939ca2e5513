/**
 * Sandbox, page: one message as it stands in a chat.
 *
 * Made anew when the message changes; where it stands and how it is grouped is chat.js's.
 */
import { el, icon, iconButton } from "./element.js";
import { inlineKeyboard } from "./keyboards.js";
import { startCodeIn } from "./links.js";
import { mediaOf, summaryOf } from "./media.js";
import { richText } from "./rich-text.js";
import { spoken, tongueOf } from "./tongue.js";
import { say, timeOf } from "./words.js";

/**
 * @param on what chat.js does for a message: `reply`, `actions`, `goTo`, and those of
 *   rich-text.js and keyboards.js; `author` stands above the words in a group.
 */
export function bubble(message, { isOwn, name, author = false, on }) {
  const words = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities;
  const media = mediaOf(message);
  const code = startCodeIn(message);
  const isBare = message.sticker !== undefined;
  const hasPicture = message.photo !== undefined || message.video !== undefined;
  const meta = el(
    "span",
    { class: "meta" },
    message.edit_date !== undefined && el("span", { class: "edited" }, say("edited")),
    el("time", { datetime: new Date(message.date * 1000).toISOString() }, timeOf(message.date)),
    isOwn && ticks(),
    on.why !== undefined &&
      !isOwn &&
      iconButton("question", say("why"), () => on.why(message), { class: "why-dot" }),
  );
  const body = el(
    "div",
    {
      class: `bubble${isBare ? " bare" : ""}${hasPicture ? " pictured" : ""}${words === "" ? " wordless" : ""}`,
    },
    author && el("p", { class: "author", dir: "auto" }, author),
    message.forward_origin !== undefined && el("p", { class: "forwarded" }, "↪"),
    message.reply_to_message !== undefined && quote(message.reply_to_message, on),
    media,
    words !== "" &&
      el(
        "div",
        { class: "words", dir: "auto", lang: tongueOf(words) },
        richText(words, entities, on),
        meta,
      ),
    words === "" && meta,
    code !== undefined && openAs(code, message, on),
  );
  body.addEventListener("click", (event) => {
    const isControl = event.target.closest("a, button, input, video, audio") !== null;
    if (!isControl && getSelection().isCollapsed) on.actions(message, body);
  });

  const keyboard = message.reply_markup?.inline_keyboard;
  const node = el(
    "div",
    {
      class: `row ${isOwn ? "out" : "in"}`,
      tabindex: "-1",
      role: "article",
      "aria-label": `${name}, ${timeOf(message.date)}: ${summaryOf(message)}`,
      "data-id": message.message_id,
    },
    el(
      "div",
      { class: "stack" },
      el(
        "div",
        { class: "line" },
        body,
        iconButton("reply", say("reply"), () => on.reply(message), {
          tabindex: "-1",
          class: "icon-button quick",
        }),
      ),
      keyboard !== undefined &&
        inlineKeyboard(keyboard, {
          ...on,
          press: (data, button) => on.press(message, data, button),
        }),
    ),
  );
  return node;
}

function quote(quoted, on) {
  const open = () => on.goTo(quoted.message_id);
  return el(
    "button",
    { type: "button", class: "quote", on: { click: open } },
    el("b", {}, quoted.from?.first_name ?? ""),
    spoken("span", summaryOf(quoted)),
  );
}

function openAs(code, message, on) {
  const open = (event) => on.startLink(code, event.currentTarget, message.photo !== undefined);
  return el(
    "button",
    { type: "button", class: "open-as", "aria-haspopup": "menu", on: { click: open } },
    icon("person"),
    say("openAs"),
  );
}

function ticks() {
  return el("span", { class: "ticks", role: "img", "aria-label": say("sent") }, icon("check"));
}

/** Shows whether the bot has been given this message. */
export function showDelivery(node, isDelivered) {
  const mark = node.querySelector(".ticks");
  if (mark === null) return;
  mark.classList.toggle("delivered", isDelivered);
  mark.setAttribute("aria-label", say(isDelivered ? "seen" : "sent"));
}

/** The bubble that says that the bot is writing, or shows what it has so far. */
export function draftBubble(draft) {
  const content = draft?.text
    ? el(
        "div",
        { class: "words", dir: "auto", lang: tongueOf(draft.text) },
        richText(draft.text, draft.entities, {
          command: () => undefined,
          startLink: () => undefined,
        }),
      )
    : el("span", { class: "dots" }, el("i"), el("i"), el("i"));
  return el(
    "div",
    { class: "row in last", "aria-label": say("typing") },
    el(
      "div",
      { class: "stack" },
      el("div", { class: "line" }, el("div", { class: "bubble draft" }, content)),
    ),
  );
}

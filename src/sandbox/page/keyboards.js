/**
 * Sandbox, page: the buttons under a message and the buttons under the writing line.
 *
 * Colours follow `style`: primary, success, danger. What a press does is decided by the caller.
 */
import { el, icon } from "./element.js";
import { findStartCode, safeUrl } from "./links.js";
import { rove } from "./roving.js";
import { spoken } from "./tongue.js";
import { say } from "./words.js";

const LOOKS = ["primary", "success", "danger"];
const lookOf = ({ style }) => (LOOKS.includes(style) ? style : "");

/**
 * @param on `press(data, button)`, `copy(text)`, `startLink(code, anchor)`, `insert(text)`, `notHere()`.
 */
export function inlineKeyboard(rows, on) {
  return el(
    "div",
    { class: "inline-keyboard", role: "toolbar", "aria-label": say("keysUnder") },
    rows.map((row) =>
      el(
        "div",
        { class: "key-row" },
        row.map((button) => inlineButton(button, on)),
      ),
    ),
  );
}

const wordsOn = ({ text }) => spoken("span", text, { class: "key-words" });

function inlineButton(button, on) {
  const look = `key ${lookOf(button)}`;
  const words = wordsOn(button);
  const url = button.url ?? button.web_app?.url ?? button.login_url?.url;
  if (url !== undefined && safeUrl(url) !== undefined && findStartCode(url) === undefined) {
    return el(
      "a",
      { class: look, href: safeUrl(url), target: "_blank", rel: "noopener noreferrer" },
      words,
      icon("open"),
    );
  }
  const node = el(
    "button",
    { type: "button", class: look, disabled: button.is_disabled === true },
    words,
  );
  const code = url === undefined ? undefined : findStartCode(url);
  node.addEventListener("click", () => {
    if (button.callback_data !== undefined) on.press(button.callback_data, node);
    else if (code !== undefined) on.startLink(code, node);
    else if (button.copy_text !== undefined) on.copy(button.copy_text.text);
    else if (button.switch_inline_query_current_chat !== undefined)
      on.insert(button.switch_inline_query_current_chat);
    else on.notHere();
  });
  if (code !== undefined) node.append(icon("open"));
  if (button.copy_text !== undefined) node.append(icon("copy"));
  return node;
}

/**
 * @param on `text(words)`, `contact()`, `location()`, `notHere()`.
 */
export function replyKeyboard({ keyboard, resize_keyboard }, on) {
  const root = el(
    "div",
    {
      class: `reply-keyboard${resize_keyboard === true ? "" : " tall"}`,
      role: "toolbar",
      "aria-label": say("keysBelow"),
    },
    keyboard.map((row) =>
      el(
        "div",
        { class: "key-row" },
        row.map((given) => {
          const button = typeof given === "string" ? { text: given } : given;
          const run = () => {
            if (button.request_contact) on.contact();
            else if (button.request_location) on.location();
            else if (button.web_app !== undefined)
              window.open(safeUrl(button.web_app.url), "_blank", "noopener");
            else if (Object.keys(button).some((key) => key.startsWith("request_"))) on.notHere();
            else on.text(button.text);
          };
          return el(
            "button",
            { type: "button", class: `key ${lookOf(button)}`, on: { click: run } },
            wordsOn(button),
          );
        }),
      ),
    ),
  );
  rove(root, ".key");
  return root;
}

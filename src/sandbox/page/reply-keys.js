/**
 * Sandbox, page: the reply keyboard under the writing line, and the button that folds it.
 */
import { confirm } from "./dialogs.js";
import { el, iconButton } from "./element.js";
import { replyKeyboard } from "./keyboards.js";
import { say } from "./words.js";

/** A village in Lishui, Zhejiang. */
const HOME = { latitude: 28.4637, longitude: 119.9229 };

/** @param on `send(what)`, `tell(words)`. */
export function createReplyKeys(chat, on) {
  const root = el("div", { class: "keys" });
  const toggle = iconButton("keys", say("hideKeys"), () => {
    isOpen = !isOpen;
    show();
  });
  let isOpen = true;
  let drawn;

  /** Shows `chat.replyKeyboard` as it is now; whether there is one. */
  function show() {
    const markup = chat.replyKeyboard;
    const hasKeys = (markup?.keyboard?.length ?? 0) > 0;
    const isFixed = markup?.is_persistent === true;
    const isShown = hasKeys && (isOpen || isFixed);
    root.hidden = !isShown;
    // Only when they changed: a finger may be on one of them.
    if (JSON.stringify(markup) !== drawn) {
      root.replaceChildren(...(hasKeys ? [replyKeyboard(markup, keys)] : []));
      drawn = JSON.stringify(markup);
    }
    toggle.hidden = !hasKeys || isFixed;
    toggle.classList.toggle("on", isShown);
    toggle.setAttribute("aria-expanded", String(isShown));
    toggle.title = say(isShown ? "hideKeys" : "showKeys");
    toggle.setAttribute("aria-label", toggle.title);
    return hasKeys;
  }

  const keys = {
    text: (text) => on.send({ text }),
    notHere: () => on.tell(say("notHere")),
    async contact() {
      const { firstName, id } = chat.person;
      if (!(await confirm(say("contact"), say("shareContact"), say("send")))) return;
      on.send({ contact: { phone_number: `+86 138 0000 ${id}`, first_name: firstName } });
    },
    async location() {
      if (!(await confirm(say("location"), say("shareLocation"), say("send")))) return;
      on.send({ location: HOME });
    },
  };

  return {
    root,
    toggle,
    show,
    open() {
      isOpen = true;
    },
  };
}

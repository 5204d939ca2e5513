/**
 * Sandbox, page: the writing line of one chat, and what hangs on it: the command list,
 * the quote being answered, attachments, recording, the reply keyboard.
 *
 * What is being written lives in `chat.draft`, so that a redrawn page keeps it.
 */
import { createAttachments } from "./attachments.js";
import { createCommandList } from "./command-list.js";
import { el, icon, iconButton } from "./element.js";
import { summaryOf } from "./media.js";
import { canRecord } from "./recorder.js";
import { createReplyKeys } from "./reply-keys.js";
import { spoken } from "./tongue.js";
import { say } from "./words.js";

const TALLEST_PX = 160;

/**
 * @param on `send(what)` and `edit(id, text)` resolve when done; `fail(reason)`, `tell(words)`, `leaveUp()`.
 */
export function createComposer(chat, on) {
  const field = el("textarea", {
    class: "field",
    rows: "1",
    "aria-label": say("write"),
    role: "combobox",
    "aria-expanded": "false",
    autocomplete: "off",
    enterkeyhint: "send",
  });
  const list = createCommandList(field, (command) => void send({ text: command }));
  const about = el("div", { class: "about", hidden: true });
  const menu = el(
    "button",
    {
      type: "button",
      class: "menu-button",
      title: say("commands"),
      on: { click: openCommands },
    },
    icon("menu"),
    el("span", {}, say("menu")),
  );
  const go = iconButton("send", say("send"), () => void submit(), { class: "icon-button go" });
  const files = createAttachments({
    sendForm: (form) => send(form),
    tell: on.tell,
    hide: () => line,
    done: () => field.focus(),
  });
  const keys = createReplyKeys(chat, { send: (what) => void send(what), tell: on.tell });
  const line = el(
    "div",
    { class: "line-of-writing" },
    menu,
    field,
    keys.toggle,
    files.attach,
    files.mic,
    go,
  );
  const root = el("div", { class: "composer" }, list.root, about, line, keys.root, files.picker);

  let hasKeys = false;

  field.value = chat.draft;
  field.addEventListener("input", onInput);
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", () =>
    setTimeout(() => root.contains(document.activeElement) || list.hide(), 150),
  );
  field.addEventListener("paste", (event) => {
    const pasted = [...event.clipboardData.files];
    if (pasted.length === 0) return;
    event.preventDefault();
    void files.send(pasted, true);
  });

  function grow() {
    field.style.height = "";
    // Out of sight it has no height to go by.
    if (field.value !== "" && field.scrollHeight > 0)
      field.style.height = `${Math.min(TALLEST_PX, field.scrollHeight)}px`;
    const isEmpty = field.value.trim() === "";
    line.classList.toggle("tight", !isEmpty || hasKeys);
    go.hidden = isEmpty && canRecord() && chat.editing === undefined;
    files.mic.hidden = !go.hidden;
  }

  function onInput() {
    chat.draft = field.value;
    if (/^\/\w*$/.test(field.value)) list.show(field.value);
    else list.hide();
    grow();
  }

  function onKey(event) {
    // Enter also ends the choice of a Chinese character.
    if (event.isComposing || event.keyCode === 229) return;
    if (list.onKey(event)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      void submit();
    } else if (event.key === "Escape" && (chat.replyTo ?? chat.editing) !== undefined) {
      event.stopPropagation();
      dropAbout();
    } else if (event.key === "ArrowUp" && field.value === "") {
      event.preventDefault();
      on.leaveUp();
    }
  }

  function setText(text) {
    field.value = text;
    chat.draft = text;
    grow();
  }

  async function submit() {
    const text = field.value.trim();
    if (text === "") return;
    const { editing } = chat;
    setText("");
    list.hide();
    if (editing === undefined) {
      if (!(await send({ text }))) setText(text);
      return;
    }
    dropAbout();
    await on.edit(editing.message_id, text).catch((failure) => on.fail(failure.message));
  }

  async function send(what) {
    const { replyTo } = chat;
    if (/^\/\w*$/.test(field.value)) setText("");
    if (replyTo !== undefined) dropAbout();
    const isForm = what instanceof FormData;
    if (replyTo !== undefined && isForm) what.set("replyTo", String(replyTo.message_id));
    const whole = replyTo === undefined || isForm ? what : { ...what, replyTo: replyTo.message_id };
    try {
      await on.send(whole);
      return true;
    } catch (failure) {
      on.fail(failure.message);
      return false;
    }
  }

  function openCommands() {
    const { menuButton } = chat;
    if (menuButton?.type === "web_app") window.open(menuButton.web_app.url, "_blank", "noopener");
    else if (list.isOpen()) list.hide();
    else {
      field.focus();
      list.show("/");
    }
  }

  function dropAbout() {
    if (chat.editing !== undefined) setText("");
    chat.replyTo = undefined;
    chat.editing = undefined;
    showAbout();
  }

  function showAbout() {
    const message = chat.editing ?? chat.replyTo;
    about.hidden = message === undefined;
    grow();
    if (message === undefined) return;
    const title =
      chat.editing === undefined
        ? say("replyTo", { name: message.from?.first_name ?? "" })
        : say("editing");
    about.replaceChildren(
      icon(chat.editing === undefined ? "reply" : "edit"),
      el("div", { class: "about-words" }, el("b", {}, title), spoken("span", summaryOf(message))),
      iconButton("close", say("cancel"), dropAbout),
    );
  }

  function showKeys() {
    hasKeys = keys.show();
    grow();
    field.placeholder = chat.replyKeyboard?.input_field_placeholder ?? say("write");
  }

  showAbout();
  showKeys();
  return {
    root,
    focus: () => field.focus(),
    insert(text) {
      setText(field.value + text);
      field.focus();
    },
    /** Sends as if it was written, the quote included. */
    send: (text) => send({ text }),
    sendFiles: (dropped) => void files.send(dropped, true),
    showAbout() {
      if (chat.editing !== undefined) setText(chat.editing.text ?? "");
      showAbout();
    },
    /** The bot changed the reply keyboard; a new one opens. */
    keyboardChanged() {
      keys.open();
      showKeys();
    },
    commandsChanged() {
      list.setCommands(chat.commands);
      menu.hidden = chat.commands.length === 0 && chat.menuButton?.type !== "web_app";
      const words = chat.menuButton?.type === "web_app" ? chat.menuButton.text : say("menu");
      menu.lastChild.replaceChildren(words);
    },
    grow,
  };
}

/**
 * Sandbox, page: the writing line of one chat, and what hangs on it: the command list,
 * the quote being answered, attachments, recording, the reply keyboard.
 *
 * What is being written lives in `chat.draft`, so that a redrawn page keeps it.
 */
import { createCommandList } from "./command-list.js";
import { askCaption, confirm, openMenu } from "./dialogs.js";
import { el, icon, iconButton } from "./element.js";
import { replyKeyboard } from "./keyboards.js";
import { summaryOf } from "./media.js";
import { canRecord, durationOf, startRecording } from "./recorder.js";
import { lengthOf, say } from "./words.js";

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
  const keys = el("div", { class: "keys" });
  const picker = el("input", { type: "file", hidden: true, tabindex: "-1", "aria-hidden": "true" });
  const menu = el(
    "button",
    {
      type: "button",
      class: "menu-button",
      "aria-label": say("commands"),
      on: { click: openCommands },
    },
    icon("menu"),
    el("span", {}, say("menu")),
  );
  const keysToggle = iconButton("keys", say("hideKeys"), toggleKeys);
  const attach = iconButton("attach", say("attach"), openAttach, { "aria-haspopup": "menu" });
  const go = iconButton("send", say("send"), () => void submit(), { class: "icon-button go" });
  const mic = iconButton("mic", say("record"), () => void record());
  const line = el("div", { class: "line-of-writing" }, menu, field, keysToggle, attach, mic, go);
  const root = el("div", { class: "composer" }, list.root, about, line, keys, picker);
  let areKeysOpen = true;
  let pick = () => undefined;

  field.value = chat.draft;
  field.addEventListener("input", onInput);
  field.addEventListener("keydown", onKey);
  field.addEventListener("blur", () =>
    setTimeout(() => root.contains(document.activeElement) || list.hide(), 150),
  );
  field.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (files.length === 0) return;
    event.preventDefault();
    void sendFiles(files, true);
  });
  picker.addEventListener("change", () => {
    const files = [...picker.files];
    picker.value = "";
    if (files.length > 0) pick(files);
  });

  function grow() {
    field.style.height = "auto";
    field.style.height = `${Math.min(TALLEST_PX, field.scrollHeight)}px`;
    const isEmpty = field.value.trim() === "";
    go.hidden = isEmpty && canRecord() && chat.editing === undefined;
    mic.hidden = !go.hidden;
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
    const whole = replyTo === undefined ? what : { ...what, replyTo: replyTo.message_id };
    try {
      await on.send(whole);
      return true;
    } catch (failure) {
      on.fail(failure.message);
      return false;
    }
  }

  async function sendFiles(files, isPhoto) {
    const caption = await askCaption(files, isPhoto);
    if (caption === undefined) return;
    for (const [i, file] of files.entries()) {
      const kind =
        isPhoto && /^(image|video)\//.test(file.type)
          ? file.type.split("/")[0].replace("image", "photo")
          : "document";
      await sendFile(kind, file, i === 0 ? { caption } : {});
    }
  }

  async function sendFile(kind, file, more = {}) {
    const form = new FormData();
    form.set("kind", kind);
    form.set("file", file, file.name);
    form.set("fileName", file.name);
    if (chat.replyTo !== undefined) form.set("replyTo", String(chat.replyTo.message_id));
    for (const [name, value] of Object.entries(more))
      if (value !== "") form.set(name, String(value));
    dropAbout();
    await on.send(form).catch((failure) => on.fail(failure.message));
  }

  function choose(accept, isMany, then) {
    picker.accept = accept;
    picker.multiple = isMany;
    pick = then;
    picker.click();
  }

  function openAttach() {
    openMenu(attach, say("attach"), [
      {
        label: say("attachPhoto"),
        icon: "photo",
        run: () => choose("image/*,video/*", true, (files) => void sendFiles(files, true)),
      },
      {
        label: say("attachFile"),
        icon: "file",
        run: () => choose("", true, (files) => void sendFiles(files, false)),
      },
      {
        label: say("attachVoice"),
        icon: "mic",
        run: () =>
          choose(
            "audio/*",
            false,
            ([file]) =>
              void durationOf(file).then((duration) => sendFile("voice", file, { duration })),
          ),
      },
    ]);
  }

  async function record() {
    let recording;
    try {
      recording = await startRecording();
    } catch {
      on.tell(say("noMic"));
      return;
    }
    const time = el("span", { class: "record-time", role: "timer" }, "0:00");
    const clock = setInterval(() => time.replaceChildren(lengthOf(recording.seconds())), 250);
    const end = (finish) => async () => {
      clearInterval(clock);
      bar.replaceWith(line);
      if (!finish) return recording.cancel();
      const { file, duration } = await recording.finish();
      await sendFile("voice", file, { duration });
      field.focus();
    };
    const bar = el(
      "div",
      { class: "line-of-writing recording" },
      iconButton("reset", say("cancel"), end(false)),
      el("span", { class: "record-words" }, say("recording")),
      time,
      iconButton("send", say("send"), end(true), { class: "icon-button go" }),
    );
    bar.addEventListener("keydown", (event) => event.key === "Escape" && void end(false)());
    line.replaceWith(bar);
    bar.lastChild.focus();
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
      el(
        "div",
        { class: "about-words" },
        el("b", {}, title),
        el("span", { dir: "auto" }, summaryOf(message)),
      ),
      iconButton("close", say("cancel"), dropAbout),
    );
  }

  function toggleKeys() {
    areKeysOpen = !areKeysOpen;
    showKeys();
  }

  function showKeys() {
    const markup = chat.replyKeyboard;
    const hasKeys = markup?.keyboard?.length > 0;
    keysToggle.hidden = !hasKeys || markup.is_persistent === true;
    const isOpen = hasKeys && (areKeysOpen || markup.is_persistent === true);
    keys.hidden = !isOpen;
    keysToggle.classList.toggle("on", isOpen);
    keysToggle.setAttribute("aria-expanded", String(isOpen));
    const label = say(isOpen ? "hideKeys" : "showKeys");
    keysToggle.setAttribute("aria-label", label);
    keysToggle.title = label;
    field.placeholder = markup?.input_field_placeholder ?? say("write");
    if (!hasKeys) return keys.replaceChildren();
    keys.replaceChildren(
      replyKeyboard(markup, {
        text: (text) => void send({ text }),
        notHere: () => on.tell(say("notHere")),
        async contact() {
          const { firstName, id } = chat.person;
          if (!(await confirm(say("contact"), say("shareContact"), say("send")))) return;
          await send({ contact: { phone_number: `+86 138 0000 ${id}`, first_name: firstName } });
        },
        async location() {
          if (!(await confirm(say("location"), say("shareLocation"), say("send")))) return;
          await send({ location: { latitude: 28.4637, longitude: 119.9229 } });
        },
      }),
    );
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
    sendFiles: (files) => sendFiles(files, true),
    showAbout() {
      if (chat.editing !== undefined) setText(chat.editing.text ?? "");
      showAbout();
      field.focus();
    },
    /** The bot changed the reply keyboard; a new one opens. */
    keyboardChanged() {
      areKeysOpen = true;
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

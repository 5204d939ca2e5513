/**
 * Sandbox, page: what opens over the page: menus, questions, a large picture.
 *
 * All of them close with Esc and give the focus back to where it was.
 */
import { el, icon, iconButton } from "./element.js";
import { spoken } from "./tongue.js";
import { say } from "./words.js";

let closeOpenMenu = () => undefined;

/**
 * Opens a menu beside `anchor`. Items: `{label, note?, icon | picture, run}`; empty ones are left out.
 */
export function openMenu(anchor, title, items) {
  closeOpenMenu();
  const before = document.activeElement;
  const buttons = items.filter(Boolean).map((item) =>
    el(
      "button",
      {
        type: "button",
        role: "menuitem",
        class: `menu-item ${item.class ?? ""}`,
        tabindex: "-1",
        on: { click: () => (close(), item.run()) },
      },
      item.picture ?? icon(item.icon),
      el("span", { class: "menu-words" }, item.label, item.note && el("small", {}, item.note)),
    ),
  );
  const menu = el(
    "div",
    { class: "menu", role: "menu", "aria-label": title, on: { keydown: onKey } },
    el("p", { class: "menu-title", "aria-hidden": "true" }, title),
    buttons,
  );

  function close() {
    closeOpenMenu = () => undefined;
    menu.remove();
    document.removeEventListener("pointerdown", onOutside, true);
    removeEventListener("resize", close);
    before?.focus?.({ preventScroll: true });
  }
  function onOutside(event) {
    if (!menu.contains(event.target)) close();
  }
  function onKey(event) {
    const at = buttons.indexOf(document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) buttons.at((at + step) % buttons.length).focus();
    else if (event.key === "Home") buttons[0].focus();
    else if (event.key === "End") buttons.at(-1).focus();
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  document.body.append(menu);
  place(menu, anchor.getBoundingClientRect());
  document.addEventListener("pointerdown", onOutside, true);
  addEventListener("resize", close);
  closeOpenMenu = close;
  buttons[0]?.focus({ preventScroll: true });
}

function place(menu, anchor) {
  const { width, height } = menu.getBoundingClientRect();
  const gap = 6;
  const below = anchor.bottom + gap;
  const top = below + height < innerHeight - gap ? below : anchor.top - height - gap;
  menu.style.top = `${Math.max(gap, Math.min(top, innerHeight - height - gap))}px`;
  menu.style.left = `${Math.max(gap, Math.min(anchor.left, innerWidth - width - gap))}px`;
}

/** A dialog around `content`; resolves to the value of the button that closed it, `""` for Esc. */
function ask(kind, label, content, buttons) {
  return new Promise((resolve) => {
    const dialog = el(
      "dialog",
      { class: `dialog ${kind}`, "aria-label": label },
      content,
      el(
        "div",
        { class: "dialog-buttons" },
        buttons.map(({ label, value, class: look = "" }) =>
          el(
            "button",
            { type: "button", class: `button ${look}`, on: { click: () => dialog.close(value) } },
            label,
          ),
        ),
      ),
    );
    dialog.addEventListener("click", (event) => {
      if (event.target === dialog) dialog.close("");
    });
    dialog.addEventListener("keydown", (event) => event.stopPropagation());
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue);
    });
    document.body.append(dialog);
    dialog.showModal();
  });
}

/** Words that must be read, from the bot or from the page. */
export const tell = (title, words) =>
  ask(
    "",
    title,
    [el("h2", {}, title), spoken("p", words)],
    [{ label: say("ok"), value: "ok", class: "primary" }],
  );

/** Lines of what is what; read and closed. */
export const showPanel = (title, lines) =>
  ask(
    "panel",
    title,
    [el("h2", {}, title), el("dl", {}, lines)],
    [{ label: say("close"), value: "", class: "primary" }],
  );

/** Whether the person agreed. */
export async function confirm(title, words, yes, isDanger = false) {
  const answer = await ask(
    "",
    title,
    [el("h2", {}, title), el("p", {}, words)],
    [
      { label: say("cancel"), value: "" },
      { label: yes, value: "yes", class: isDanger ? "danger" : "primary" },
    ],
  );
  return answer === "yes";
}

/** Shows files before they go out; resolves to their caption, or `undefined` for no. */
export async function askCaption(files, isPhoto) {
  const caption = el("input", {
    class: "field",
    placeholder: say("caption"),
    "aria-label": say("caption"),
    maxlength: "1024",
    autofocus: true,
  });
  caption.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing) caption.closest("dialog").close("yes");
  });
  const urls = [];
  const pictures = files.map((file) => {
    if (!isPhoto || !file.type.startsWith("image/"))
      return el("p", { class: "file-line" }, icon("file"), file.name);
    urls.push(URL.createObjectURL(file));
    return el("img", { src: urls.at(-1), alt: file.name });
  });
  const answer = await ask(
    "sending",
    say("attach"),
    [el("div", { class: "pictures" }, pictures), caption],
    [
      { label: say("cancel"), value: "" },
      { label: say("send"), value: "yes", class: "primary" },
    ],
  );
  for (const url of urls) URL.revokeObjectURL(url);
  return answer === "yes" ? caption.value : undefined;
}

/** One picture over the whole page. */
export function enlarge(src, alt) {
  const close = () => dialog.close();
  const dialog = el(
    "dialog",
    { class: "lightbox", "aria-label": alt, on: { click: close } },
    iconButton("close", say("close"), close),
    el("img", { src, alt }),
  );
  dialog.addEventListener("keydown", (event) => event.stopPropagation());
  dialog.addEventListener("close", () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

const TOAST_MS = 4_500;

/** A few words that go away by themselves, in the `place` of one chat. */
export function toast(place, words) {
  const note = spoken("p", words, { class: "toast" });
  place.append(note);
  while (place.children.length > 3) place.firstChild.remove();
  setTimeout(() => note.remove(), TOAST_MS);
}

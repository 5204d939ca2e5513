/**
 * Sandbox, page: the bar at the top: who is who, and what is done to the whole sandbox.
 */
import { confirm } from "./dialogs.js";
import { avatar, el, icon } from "./element.js";
import { rove } from "./roving.js";
import * as server from "./server.js";
import { tongueOf } from "./tongue.js";
import { say, switchLanguage } from "./words.js";

const scheme = matchMedia("(prefers-color-scheme: dark)");

function isDark() {
  const chosen = localStorage.getItem("theme");
  return chosen === null ? scheme.matches : chosen === "dark";
}

function applyTheme() {
  document.documentElement.dataset.theme = isDark() ? "dark" : "light";
}

applyTheme();

/** The keys that lead to the chat at this place, as they stand on a keyboard. */
export const shortcutOf = (place) => (place < 9 ? `Ctrl+${place + 1}` : undefined);

/** @param on `chosen(chat)`, `languageChanged()`, `botIs(state)`, `told(words)`, `fill()`. */
export function createBar(root, on) {
  const light = el("span", { class: "status", role: "status" }, el("i"), el("span"));
  const tabs = el("nav", { class: "tabs", "aria-label": say("people") });
  const actions = el("div", { class: "actions", id: "actions" });
  const more = el(
    "button",
    {
      type: "button",
      class: "icon-button more",
      "aria-label": say("more"),
      "aria-expanded": "false",
      "aria-controls": "actions",
      on: { click: () => fold(!actions.classList.contains("open")) },
    },
    icon("more"),
  );
  root.replaceChildren(
    el(
      "div",
      { class: "brand" },
      el("span", { class: "logo", "aria-hidden": "true" }),
      el("div", {}, el("h1", {}, say("title")), el("small", {}, say("subtitle"))),
    ),
    tabs,
    light,
    more,
    actions,
  );
  drawActions();
  scheme.addEventListener("change", redraw);
  document.addEventListener("pointerdown", onOutside);
  root.onkeydown = (event) => {
    if (event.key !== "Escape" || !actions.classList.contains("open")) return;
    fold(false);
    more.focus();
  };

  function onOutside(event) {
    if (!actions.contains(event.target) && !more.contains(event.target)) fold(false);
  }

  function fold(isOpen) {
    actions.classList.toggle("open", isOpen);
    more.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) actions.firstChild.focus();
  }

  function redraw() {
    applyTheme();
    drawActions();
  }

  function drawActions() {
    const action = (drawing, words, run, look = "") =>
      el(
        "button",
        {
          type: "button",
          class: `action ${look}`,
          title: words,
          "aria-label": words,
          on: { click: () => (fold(false), run()) },
        },
        icon(drawing),
        el("span", {}, words),
      );
    actions.replaceChildren(
      action("language", say("language"), () => (switchLanguage(), on.languageChanged()), "worded"),
      action(isDark() ? "sun" : "moon", say(isDark() ? "light" : "dark"), toggleTheme),
      action("people", say("fill"), () => void on.fill(), "fill"),
      action("restart", say("restart"), () => void restart()),
      action("reset", say("reset"), () => void reset(), "grave"),
    );
  }

  function toggleTheme() {
    localStorage.setItem("theme", isDark() ? "light" : "dark");
    redraw();
    actions.children[1].focus();
  }

  async function restart() {
    on.botIs("restarting");
    await server.restartBot().then(
      () => on.told(say("restarted")),
      (failure) => on.told(say("restartFailed", { reason: failure.message })),
    );
    on.botIs("down");
  }

  async function reset() {
    if (!(await confirm(say("resetTitle"), say("resetText"), say("resetYes"), true))) return;
    await server.resetAll().then(
      () => on.told(say("emptied")),
      (failure) => on.told(say("resetFailed", { reason: failure.message })),
    );
  }

  function showStatus(state) {
    light.dataset.state = state;
    const key = { up: "botUp", down: "botDown", restarting: "botRestarting" }[state];
    if (light.lastChild.textContent !== say(key)) light.lastChild.replaceChildren(say(key));
    light.title = say(key);
  }

  return {
    showStatus,
    /** While everything is being emptied nothing is done to the sandbox as a whole. */
    setBusy(isBusy) {
      for (const button of actions.querySelectorAll("button")) button.disabled = isBusy;
    },
    /** Draws the switcher; kept buttons stay, so that the focus does. */
    showTabs(chats, active) {
      while (tabs.children.length > chats.length) tabs.lastChild.remove();
      for (const [i, chat] of chats.entries()) {
        const tab =
          tabs.children[i] ?? tabs.appendChild(el("button", { type: "button", class: "tab" }));
        tab.onclick = () => on.chosen(chat);
        tab.dataset.hue = chat.hue;
        tab.setAttribute("aria-current", String(chat === active));
        const key = shortcutOf(i);
        tab.title = [chat.person.firstName, key].filter(Boolean).join(" · ");
        if (key !== undefined)
          tab.setAttribute("aria-keyshortcuts", key.replace("Ctrl", "Control"));
        const count = chat.unread > 0 ? say("unread", { count: chat.unread }) : undefined;
        const { firstName } = chat.person;
        const badge = el(
          "span",
          { class: "badge", "aria-hidden": "true" },
          chat.unread > 99 ? "99+" : String(chat.unread),
        );
        badge.hidden = chat.unread === 0;
        tab.replaceChildren(
          avatar(chat.person),
          el("span", { class: "tab-name", lang: tongueOf(firstName) }, firstName),
          el(
            "span",
            { class: "unseen" },
            [say(chat.person.role), count].filter(Boolean).join(", "),
          ),
          badge,
        );
      }
      rove(tabs, ".tab");
    },
    remove() {
      scheme.removeEventListener("change", redraw);
      document.removeEventListener("pointerdown", onOutside);
    },
  };
}

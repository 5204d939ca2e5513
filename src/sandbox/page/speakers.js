/**
 * Sandbox, page: who writes in the group, and the bot's name at a tap.
 */
import { avatar, el } from "./element.js";
import { say } from "./words.js";

/** @param on `chosen()` after `chat.speaker` changed, `call()` to mention the bot. */
export function createSpeakers(chat, on) {
  const people = el("div", { class: "people", role: "group", "aria-label": say("writeAs") });
  const call = el(
    "button",
    { type: "button", class: "call", title: say("callBot"), on: { click: () => on.call() } },
    "@",
  );
  call.setAttribute("aria-label", say("callBot"));
  const root = el("div", { class: "speakers" }, people, call);
  let drawn;

  function choose(person) {
    chat.speaker = person;
    render();
    on.chosen();
  }

  /** Shows `chat.members` as they are now; drawn only after a change, since a finger may be there. */
  function render() {
    const wanted = JSON.stringify([
      chat.speaker?.id,
      chat.members.map(({ person }) => person.firstName),
    ]);
    if (wanted === drawn) return;
    drawn = wanted;
    people.replaceChildren(
      ...chat.members.map(({ person, hue }) =>
        el(
          "button",
          {
            type: "button",
            class: "speaker",
            "aria-pressed": String(person.id === chat.speaker?.id),
            "aria-label": person.firstName,
            title: person.firstName,
            "data-hue": hue,
            on: { click: () => choose(person) },
          },
          avatar(person),
          el("span", {}, person.firstName),
        ),
      ),
    );
  }

  return { root, render };
}

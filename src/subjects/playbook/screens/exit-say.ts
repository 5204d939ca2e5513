/**
 * Playbook: "three honest ways": the question, and what each answer leads to. Composes only.
 *
 * No shame in any of them, and no figure: whoever reads over a shoulder learns nothing of money.
 */
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { ExitAnswer } from "../rules/exit.ts";
import { goOnAtHand } from "../rules/overview/roads.ts";
import { home } from "../../../bot/doors.ts";

const screen = "exit";

export const exitWays: readonly (readonly Button[])[] = [
  [{ label: phrase("exit-stop"), action: "exit:stop" }],
  [{ label: phrase("exit-change"), action: "exit:change" }],
  [{ label: phrase("exit-work"), action: "exit:work" }],
];

export const exitOn: Button = { label: phrase("exit-on"), action: "exit:on" };

/** Three months have gone by. Said unasked. @param hasShop their shop is open; else they joined so long ago */
export function askExit(name: string, hasShop: boolean): Reply {
  return {
    words: hasShop
      ? [phrase("exit-three-months", { name }), phrase("exit-no-shame")]
      : [phrase("exit-unopened", { name }), phrase("exit-unopened-no-shame")],
    buttons: [
      ...exitWays,
      hasShop ? [{ label: phrase("exit-sold"), action: "exit:sold" }, exitOn] : [exitOn],
    ],
    screen,
  };
}

/** "I want to stop", by their own tap. */
export function sayExits(): Reply {
  return {
    words: phrase("exit-open"),
    buttons: [
      ...exitWays,
      [{ label: phrase("exit-break"), action: "do:pause" }],
      [{ label: phrase("playbook-back"), action: "do:me" }, home],
    ],
    screen,
  };
}

/** @param hasShop there is one to close */
export function sayExitAnswer(answer: ExitAnswer, hasShop: boolean): Reply {
  switch (answer) {
    case "stop":
      if (!hasShop) return { words: phrase("exit-is-stop-unopened"), buttons: [[home]], screen };
      return after(phrase("exit-is-stop"), {
        label: phrase("exit-close"),
        action: "step:open:honest-exit",
      });
    case "change":
      return after(phrase(hasShop ? "exit-is-change" : "exit-is-change-unopened"), {
        label: phrase("exit-look"),
        action: "step:open:products",
      });
    case "work":
      return after(phrase(hasShop ? "exit-is-work" : "exit-is-work-unopened"), {
        label: phrase("exit-beside"),
        action: "step:open:beside-seller",
      });
    case "sold":
      return after(phrase("exit-is-sold"), { label: phrase("exit-note"), action: "do:orders" });
    case "on":
      return after(phrase("exit-is-on"), goOnAtHand);
  }
}

function after(words: Phrase, next: Button): Reply {
  return { words, buttons: [[next], [home]], screen };
}

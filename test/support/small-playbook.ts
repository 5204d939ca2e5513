/** A playbook of three small steps with one task of every kind, and a learner to walk it. */
import type { Playbook, Step } from "../../src/subjects/playbook/rules/playbook.ts";
import type { Task } from "../../src/subjects/playbook/rules/tasks/task.ts";
import {
  press,
  type Learner,
  type Walked,
  type WalkDeps,
} from "../../src/subjects/playbook/rules/walk/walk.ts";
import type { Paragraph, Button } from "../../src/bot/reply.ts";
import { createMemoryRecord } from "./memory-playbook.ts";

/** The same words in both languages; Chinese ones are marked. */
export function both(text: string): { readonly en: string; readonly zh: string } {
  return { en: text, zh: `中${text}` };
}

export function lines(...ids: readonly string[]) {
  return ids.map((id) => ({ id, label: both(`Label ${id}`), reply: both(`Reply ${id}`) }));
}

export const card = (id: string) =>
  ({ kind: "card", id, text: both(`Card ${id}`), recording: {} }) as const;
export const quizTask: Task = {
  kind: "quiz",
  id: "caller",
  text: both("A caller asks for the code."),
  options: lines("right", "wrong-1", "wrong-2"),
};
export const listTask: Task = {
  kind: "list",
  id: "place",
  text: both("Tick what you have."),
  items: lines("goods", "signal"),
  least: 0,
};
export const photoTask: Task = {
  kind: "show",
  id: "window",
  text: both("One photo by the window."),
  accepts: ["photo"],
  fields: [],
  sum: "sale",
  look: false,
};
export const priceTask: Task = {
  kind: "show",
  id: "price",
  text: both("Four numbers in one line."),
  accepts: ["number"],
  fields: lines("price", "goods", "box", "courier"),
  sum: "sale",
  look: true,
};
export const personTask: Task = {
  kind: "person",
  id: "ask-one",
  text: both("Ask one person. What did they say?"),
  options: lines("agreed", "declined", "tomorrow"),
  later: { tomorrow: 1 },
};
export const householdTask: Task = {
  kind: "household",
  id: "home",
  text: both("Who else in this home sells?"),
};

export function step(id: string, number: number | null, rest: Partial<Step> = {}): Step {
  const words = { title: id, promise: `Promise of ${id}.`, finish: `End of ${id}.` };
  return {
    id,
    version: `${id}-v1`,
    number,
    road: "shop",
    season: "get-ready",
    needs: [],
    country: "any",
    minutes: 20,
    words: { en: words, zh: words },
    flow: [card(`${id}-card`)],
    ...rest,
  };
}

export const smallPlaybook: Playbook = {
  version: "v1",
  seasons: [{ id: "get-ready", steps: [1, 4] }],
  steps: [
    step("one", 1, { flow: [card("c1"), personTask, quizTask, card("c2")] }),
    step("two", 2, { needs: ["one"], flow: [listTask, photoTask, priceTask] }),
    step("three", 3, { needs: ["one", "two"], flow: [card("c3"), householdTask] }),
    step("kit", null, { road: "first-mover", season: "together" }),
  ],
  placement: { nothing: "one", goods: "two", shop: "three", daily: "three", neighbours: "kit" },
  worstProblems: [],
  byRole: {
    "first-price": [{ stepId: "two", taskId: "price" }],
    "family-limit": [{ stepId: "accounting", taskId: "most-lost" }],
    "first-listing": [{ stepId: "store", taskId: "first-listing" }],
    "shop-found": [{ stepId: "store", taskId: "three-find" }],
    "first-parcel": [{ stepId: "shipping", taskId: "first-parcel" }],
    "more-parcels": [{ stepId: "shipping", taskId: "ten-parcels" }],
    "first-month": [{ stepId: "first-orders", taskId: "first-month" }],
    "share-work": [{ stepId: "who-does-what", taskId: "six-names" }],
    "work-offer": [{ stepId: "i-pack", taskId: "offer" }],
  },
  jobs: new Map(),
};

export const learner: Learner = { id: "m1", language: "en", placement: "nothing" };

/** Everything a walk needs, with a clock that a test may move. */
export function createWalk(playbook: Playbook = smallPlaybook) {
  const time = { now: new Date("2026-11-25T02:00:00.000Z") };
  let ids = 0;
  const deps: WalkDeps = {
    playbook,
    record: createMemoryRecord(),
    clock: () => time.now,
    newId: () => `s${++ids}`,
    mentorName: "Li",
  };
  return { deps, time };
}

export function buttonsOf(walked: Walked): readonly Button[] {
  return walked.replies.flatMap((reply) => (reply.buttons ?? []).flat());
}

/** The words of all replies, phrases by their keys. */
export function wordsOf(walked: Walked): readonly string[] {
  return walked.replies
    .flatMap((reply) => (Array.isArray(reply.words) ? reply.words : [reply.words]))
    .flatMap((part: Paragraph) => {
      if (typeof part !== "object" || "key" in part) return [part];
      return "lines" in part ? part.lines : [part.bold];
    })
    .map((part: string | { readonly key: string }) => (typeof part === "string" ? part : part.key));
}

/** Taps the button with this label (or phrase key) under what was said last. */
export async function tap(
  deps: WalkDeps,
  member: Learner,
  walked: Walked,
  label: string,
): Promise<Walked> {
  const found = buttonsOf(walked).find(
    (button) => (typeof button.label === "string" ? button.label : button.label.key) === label,
  );
  if (found === undefined) throw new Error(`no button "${label}"`);
  return press(deps, member, found.action);
}

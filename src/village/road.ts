/** Village: how everybody came, how far they are on the road, and what they showed on the way. */
import type { Step } from "../subjects/playbook/index.ts";
import type { Life, Neighbour } from "./life.ts";
import { sellerId } from "./people.ts";
import { shown } from "./said.ts";

/** Those who show something that waits for the mentor's look, by Telegram id, and how many hours it waits. */
const waiting = new Map([
  [2009, 30],
  [2015, 20],
  [2025, 5],
]);
/** Who has shown all of a season, and has a certificate of it: the page plays her. */
const certified = sellerId;
/** The one of whom something is to be changed. */
const toChange = 2018;

export async function walkRoad(life: Life): Promise<void> {
  const steps = life.deps.knowledge.playbook.steps.filter(({ number }) => number !== null);
  for (const person of life.people) {
    const behind = steps.filter(({ number }) => number! < person.step);
    const here = steps.find(({ number }) => number === person.step);
    for (const [at, step] of behind.entries()) {
      await life.records.playbook.setStep(person.member.id, {
        stepId: step.id,
        state: isClaimed(person, step) ? "claimed" : "done",
        at: momentOf(life, person, at + 1, behind.length + 1),
      });
    }
    if (here === undefined) continue;
    await life.records.playbook.saveRun({
      memberId: person.member.id,
      stepId: here.id,
      at: here.flow[0]!.id,
      version: here.version,
      updatedAt: life.at(person.quiet + 1, 19),
    });
    await showThings(life, person, steps);
  }
}

/** Between the day of joining and the last day here, evenly. */
function momentOf(life: Life, person: Neighbour, part: number, parts: number): Date {
  const span = Math.max(1, person.cameAgo - person.quiet - 1);
  return life.at(person.cameAgo - Math.floor((span * part) / parts), 20);
}

/** "I did this already": whoever had a shop knew the first steps. */
function isClaimed({ placement }: Neighbour, { number }: Step): boolean {
  return (placement === "shop" && number! <= 6) || (placement === "goods" && number === 1);
}

/** What a mentor looks at: the first price, listing, parcel and month. The last is kept; of one the last two. */
async function showThings(life: Life, person: Neighbour, steps: readonly Step[]): Promise<void> {
  const shown = steps
    .filter(({ number }) => number! <= person.step)
    .flatMap(({ id, flow }) => flow.map((item) => ({ stepId: id, taskId: item.id, item })))
    .filter(({ item }) => item.kind === "show" && item.look)
    .filter(({ stepId }) => isShown(person, stepId))
    .slice(person.telegramId === certified ? -2 : -1);
  for (const thing of shown) await showThing(life, person, thing);
}

async function showThing(
  life: Life,
  person: Neighbour,
  { stepId, taskId }: { readonly stepId: string; readonly taskId: string },
): Promise<void> {
  const hours = waiting.get(person.telegramId);
  const since =
    hours === undefined
      ? life.at(Math.max(2, person.quiet + 2), 18, person.telegramId % 60)
      : new Date(life.at(0).getTime() - hours * 3_600_000);
  const thing = {
    id: life.id("s"),
    memberId: person.member.id,
    stepId,
    taskId,
    ...contentOf(life, person, stepId),
    flags: [],
    state: "waiting" as const,
    createdAt: since,
    updatedAt: since,
  };
  const { playbook, reviews } = life.records;
  await playbook.addShown(thing);
  await playbook.setTask(person.member.id, stepId, {
    taskId,
    state: "done",
    kept: { kind: thing.kind },
    at: since,
  });
  if (hours !== undefined || person.member.id === life.mentor.id) return;
  const minutes = 40 + (person.telegramId % 9) * 35;
  const isChange = person.telegramId === toChange;
  await reviews.give({
    id: life.id("k"),
    thingId: thing.id,
    revision: 1,
    memberId: person.member.id,
    villageId: life.villageId,
    reviewerId: life.mentor.id,
    as: "mentor",
    verdict: isChange ? "change" : "good",
    reason: isChange ? "words" : null,
    words: isChange ? shown.change[person.language] : null,
    waitedMinutes: minutes,
    at: new Date(since.getTime() + minutes * 60_000),
    isUndone: false,
  });
}

/** Whoever is in the step of the first month has not come to its end. */
function isShown(person: Neighbour, stepId: string): boolean {
  return stepId !== "first-orders" || person.step > 10;
}

function contentOf({ parcelPhoto }: Life, { language }: Neighbour, stepId: string) {
  const words = (kind: "number" | "text", text: string) => ({ kind, fileId: null, text });
  switch (stepId) {
    case "shipping":
      return { kind: "photo" as const, fileId: parcelPhoto, text: null };
    case "store":
      return words("text", shown.listing[language]);
    case "first-orders":
      return words("number", shown.month);
    default:
      return words("number", shown.price);
  }
}

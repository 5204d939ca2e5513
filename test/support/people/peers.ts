/**
 * Test support: a short road on which people help each other: steps of one card each, and a parcel.
 */
import { writePlaybook, writtenCard, type WrittenStep } from "../own-playbook.ts";
import { joinUp, type Joiner } from "./road.ts";
import type { SampleKnowledge } from "../sample-knowledge.ts";
import type { Heard, TestVillage, Villager } from "./village.ts";

const steps: readonly WrittenStep[] = [
  { id: "products", number: 2, items: [writtenCard("look", "Look around.", "看一看。")] },
  { id: "who-does-what", number: 3, items: [writtenCard("jobs", "Share the jobs.", "分好活。")] },
  { id: "markets", number: 4, items: [writtenCard("stalls", "Go and see.", "去看看。")] },
  {
    id: "shipping",
    number: 9,
    items: [
      {
        yaml: "{ show: first-parcel, accepts: [photo], look: true }",
        en: "Show your parcel.",
        zh: "给包裹拍张照。",
      },
    ],
  },
  { id: "first-orders", number: 10, items: [writtenCard("on", "Go on.", "接着卖。")] },
];

export const writeShortRoad = (): Promise<SampleKnowledge> => writePlaybook(steps);

/** From the card at hand to the end of its step. */
export const finishStep = (person: Villager): Promise<Heard> => person.press("接着来");

/** Joins and does steps 2 and 3: the question about helping is what was heard last. */
export async function reachOffer(person: Villager, joiner: Joiner): Promise<Heard> {
  await joinUp(person, joiner);
  const goOn = joiner.tongue === "en" ? "Go on" : "接着来";
  await person.press(goOn); // the end of step 2
  await person.press(goOn); // what troubles them most
  await person.press(joiner.tongue === "en" ? "Skip" : "跳过"); // step 3
  await person.press(goOn); // its end
  return person.press(joiner.tongue === "en" ? "Help others with this" : "我来帮帮别人");
}

/** Somebody who did steps 2 and 3 and helps those of the own village. */
export async function becomeHelper(person: Villager, joiner: Joiner): Promise<void> {
  await reachOffer(person, joiner);
  await person.press("本村的人可以问我");
}

/** The code in a message with an invitation. */
export const codeIn = (text: string): string => /start=([\w-]+)/.exec(text)![1]!;

export function memberId(village: TestVillage, telegramId: number): string {
  const [row] = village.rows<{ id: string }>(
    "select id from member where telegram_id = ?",
    telegramId,
  );
  return row!.id;
}

/**
 * Somebody's first parcel, shown and found good by this reviewer just now.
 *
 * @param reviewer a member's id, or `telegram:<id>` of an officer
 */
export function seeParcel(
  village: TestVillage,
  learner: number,
  reviewer: string,
  as: "mentor" | "neighbour" | "association" = "association",
): void {
  const member = memberId(village, learner);
  const now = village.now().toISOString();
  village.change(
    `insert into shown (id, member_id, step_id, task_id, kind, flags, state, created_at, updated_at)
       values (?, ?, 'shipping', 'first-parcel', 'photo', '[]', 'good', ?, ?)`,
    `s${learner}`,
    member,
    now,
    now,
  );
  village.change(
    `insert into look (id, thing_id, revision, member_id, looker_id, looked_as, verdict, waited_minutes, at)
       values (?, ?, 1, ?, ?, ?, 'good', 5, ?)`,
    `l${learner}`,
    `s${learner}`,
    member,
    reviewer,
    as,
    now,
  );
}

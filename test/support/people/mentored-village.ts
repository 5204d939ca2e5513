/**
 * Test support: a village with a mentor, on a road of three short steps whose things a mentor sees.
 *
 * An officer appoints the mentor by buttons, as they do; learners join by typing the village's name.
 */
import { writePlaybook, writtenCard, type WrittenStep } from "../own-playbook.ts";
import { joinUp, labels } from "./road.ts";
import type { TestBotOptions } from "../program/bot.ts";
import { openVillage, type TestVillage, type Villager } from "./village.ts";

const steps: readonly WrittenStep[] = [
  {
    id: "goods",
    number: 1,
    items: [
      writtenCard("hello", "Look around at home.", "先看看家里有什么。"),
      {
        yaml: "{ show: basket, accepts: [photo], look: true }",
        en: "Take a photo of your basket.",
        zh: "给篮子拍张照。",
      },
    ],
  },
  {
    id: "price",
    number: 2,
    items: [
      {
        yaml: "{ show: first-price, accepts: [number], look: true }",
        en: "Write your price.",
        zh: "写下你的价钱。",
      },
      writtenCard("slow", "Take your time.", "慢慢来。"),
    ],
  },
  { id: "sell", number: 3, items: [writtenCard("on", "Go on.", "接着卖。")] },
];

export interface MentoredVillage {
  readonly village: TestVillage;
  readonly officer: Villager;
  readonly mentor: Villager;
  /** Joins the village. */
  learner(id: number, name: string): Promise<Villager>;
  /** Appoints somebody who lives there. */
  appoint(name: string): Promise<void>;
  memberId(person: Villager): string;
  close(): Promise<void>;
}

/** The mentor is 李师傅 of 上溪村. */
export async function openMentoredVillage(options: TestBotOptions = {}): Promise<MentoredVillage> {
  const village = await openVillage({ ...options, knowledge: await writePlaybook(steps) });
  const officer = village.person(9_001, "周会长");
  const mentor = village.person(5001, "李师傅");

  async function appoint(name: string): Promise<void> {
    await officer.say("/villages");
    await officer.pressAll(/上溪村/, /师傅（\d+）/, "请一位师傅", name);
  }

  await officer.start();
  await joinUp(mentor, { village: "上溪村" });
  await appoint("李师傅");
  return {
    village,
    officer,
    mentor,
    appoint,
    async learner(id, name) {
      const person = village.person(id, name);
      await joinUp(person, { village: "上溪村" });
      return person;
    },
    memberId: ({ id }) =>
      village.rows<{ id: string }>("select id from member where telegram_id = ?", id)[0]!.id,
    close: () => village.close(),
  };
}

/** From the first card to a photo that waits for the mentor's look. */
export async function showBasket(learner: Villager): Promise<void> {
  await learner.press(labels.zh.goOn);
  await learner.photo();
}

/**
 * Test support: people of a village who let themselves be counted, or not, by the buttons that they
 * have. Counting is at night: `night` is the next one.
 */
import { joinUp, type Joiner, type Tongue } from "./road.ts";
import { openMore } from "./menus.ts";
import type { Heard, TestVillage, Villager } from "./village.ts";

export const countingLabels = {
  zh: {
    board: "全村走到哪里了",
    yes: "可以，算我一个",
    no: "不算我",
    works: "有",
    worksNot: "没有",
    sales: "1万到5万元",
    salesNot: "不想说",
    five: "5",
  },
  en: {
    board: "How far our village is",
    yes: "Yes, count me",
    no: "Don't count me",
    works: "Yes",
    worksNot: "No",
    sales: "10,000 to 50,000 yuan",
    salesNot: "I'd rather not say",
    five: "5",
  },
} as const;

/** Opens the board of the own village, as everybody may. */
export async function openBoard(person: Villager, tongue: Tongue = "zh"): Promise<Heard> {
  const say = countingLabels[tongue];
  return openMore(person, say.board);
}

/** A seller of a village, with five parcels noted today; asked nothing yet. */
export async function joinSeller(
  village: TestVillage,
  id: number,
  joiner: Joiner & { readonly village: string },
): Promise<Villager> {
  const tongue = joiner.tongue ?? "zh";
  const person = village.person(id, `小${id}`, tongue === "zh" ? "zh-hans" : "en");
  await joinUp(person, { placement: "daily", ...joiner });
  await person.say("/orders");
  await person.press(countingLabels[tongue].five);
  return person;
}

/** Lets themselves be counted; what was said last comes back. */
export async function agreeToCount(
  person: Villager,
  tongue: Tongue = "zh",
  sales: "sales" | "salesNot" = "sales",
): Promise<Heard> {
  const say = countingLabels[tongue];
  await openBoard(person, tongue);
  await person.press(say.yes);
  return person.press(say[sales]);
}

/** The night in which whoever is not counted yet is counted: past four by the village's clocks. */
export async function night(village: TestVillage): Promise<void> {
  const day = 24 * 60 * 60 * 1_000;
  const today = new Date(village.now()).toISOString().slice(0, 10);
  const four = Date.parse(`${today}T20:10:00Z`);
  const next = four > village.now().getTime() ? four : four + day;
  await village.until(new Date(next).toISOString());
}

/** Test support: people who sent their first parcels and joined the association's members. */
import { writeShortRoad } from "./peers.ts";
import { joinUp, type Tongue } from "./road.ts";
import { openVillage, type TestVillage, type Villager } from "./village.ts";

const inMembers = {
  zh: { join: "好，我参加", members: "🤝 会员", back: "← 会员" },
  en: { join: "Yes, I join", members: "🤝 Members", back: "← Members" },
} as const;

/** A village on a short road, with an officer who pressed Start. */
export async function openMembersVillage(): Promise<{
  village: TestVillage;
  officer: Villager;
  close(): Promise<void>;
}> {
  const knowledge = await writeShortRoad();
  const village = await openVillage({ env: { KNOWLEDGE_DIR: knowledge.dir } });
  const officer = village.person(9_001, "周会长");
  await officer.start();
  return {
    village,
    officer,
    async close() {
      await village.close();
      await knowledge.remove();
    },
  };
}

/** Joins the village and notes five parcels: the offer comes the next time. */
export async function sendParcels(person: Villager, tongue: Tongue = "zh"): Promise<void> {
  await joinUp(person, { tongue, village: "上溪村" });
  await person.say("/orders");
  await person.press("5");
}

export async function becomeMember(person: Villager, tongue: Tongue = "zh"): Promise<void> {
  await sendParcels(person, tongue);
  await person.say("/orders");
  await person.press(inMembers[tongue].join);
}

/** A village of so many members, each with the same five parcels noted. */
export async function becomeMembers(
  village: TestVillage,
  names: readonly string[],
): Promise<readonly Villager[]> {
  const people: Villager[] = [];
  for (const [index, name] of names.entries()) {
    const person = village.person(5_001 + index, name);
    await becomeMember(person);
    people.push(person);
  }
  return people;
}

/** The words of every message, without the chat and the sender: what others may read of them. */
export function shownTo({ messages }: { readonly messages: readonly object[] }): string {
  return JSON.stringify(messages, (key, value: unknown) =>
    key === "chat" || key === "from" ? undefined : value,
  );
}

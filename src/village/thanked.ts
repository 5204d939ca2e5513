/** Village: who was thanked for what those came to whom they brought or taught; they have heard it. */
import type { Life } from "./life.ts";

export async function thankEachOther({ records, people, at }: Life): Promise<void> {
  const { thanks } = records;
  for (const { member, step, parcels } of people) {
    if (step < 9 || parcels === 0) continue;
    await thanks.credit(member.id, "first-parcel", at(9));
    if (parcels > 1) await thanks.credit(member.id, "orders-30", at(8));
  }
  for (const { member } of people) await thanks.noteTold(member.id, at(7, 20));
}

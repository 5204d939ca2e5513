/** Members and updates for store suites, with only what a test cares about spelled out. */
import type { MemberRecord } from "../../../src/subjects/joining/rules/record.ts";
import type { Incoming } from "../../../src/bot/records.ts";

/** The moment at which every store suite begins. */
export const noon = new Date("2026-03-01T12:00:00.000Z");

export function after(ms: number): Date {
  return new Date(noon.getTime() + ms);
}

type NewMember = Parameters<MemberRecord["create"]>[0];

export function newMember(
  id: string,
  telegramId: number,
  more: Partial<NewMember> = {},
): NewMember {
  return {
    id,
    telegramId,
    firstName: "Li",
    language: "zh",
    invitedBy: null,
    villageId: null,
    householdId: null,
    ...more,
  };
}

export function updateOf(person: number, updateId: number): Incoming {
  return { updateId, person, body: JSON.stringify({ update_id: updateId }) };
}

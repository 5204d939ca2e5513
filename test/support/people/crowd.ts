/**
 * Test support: many members who write at once.
 *
 * Each text is a question of its own, so that what one update does can be counted in the tables.
 */
import { openStore } from "../../../src/subjects/open-store.ts";
import { startMigrated } from "../program/migrated.ts";
import type { TestTelegram } from "../servers/telegram.ts";

/** Telegram ids `first` to `first + count - 1`. */
export function peopleFrom(first: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Makes members of these people, as if they had joined long ago. */
export async function seedMembers(databaseUrl: string, people: readonly number[]): Promise<void> {
  await startMigrated(databaseUrl);
  const store = await openStore(databaseUrl);
  await store.transact(async ({ members }) => {
    for (const telegramId of people) {
      await members.create(
        {
          id: `m${telegramId}`,
          telegramId,
          firstName: nameOf(telegramId),
          language: telegramId % 2 === 0 ? "zh" : "en",
          invitedBy: null,
          villageId: null,
          householdId: null,
        },
        new Date(),
      );
      await members.setPlacement(`m${telegramId}`, "nothing");
    }
  });
  await store.close();
}

/** A name that appears nowhere else, so that a leak can be seen. */
export function nameOf(person: number): string {
  return `Namely${person}`;
}

/** Words that appear nowhere else; `round` makes them new. */
export function wordsOf(round: number): string {
  return `zebrawords ${round}: how is the weather on the moon?`;
}

/** Everybody says something new, `rounds` times. Returns how many updates that is. */
export async function sayAtOnce(
  telegram: TestTelegram,
  people: readonly number[],
  firstRound: number,
  rounds: number,
): Promise<{ firstUpdateId: number; count: number }> {
  const texts = Array.from({ length: rounds }, (_, index) => wordsOf(firstRound + index));
  const response = await fetch(`${telegram.sandbox.url}/sandbox/bulk`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({
      people: people.map((id) => ({ id, firstName: nameOf(id), languageCode: "en" })),
      texts,
    }),
  });
  if (!response.ok) throw new Error(`bulk: ${await response.text()}`);
  return (await response.json()) as { firstUpdateId: number; count: number };
}

/** Does this for all of them, fifty at a time: a machine has only so many connections. */
export async function inWaves<Item, Result>(
  items: readonly Item[],
  act: (item: Item, index: number) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += 50) {
    const wave = items.slice(start, start + 50).map((item, index) => act(item, start + index));
    results.push(...(await Promise.all(wave)));
  }
  return results;
}

/**
 * The one look at a fair test, on its day: counted a slice of houses at a time, kept, and told to the
 * officers. What is found does not change afterwards, whatever is tried later.
 */
import { addSlices, noSides } from "../queries/fair-tests.ts";
import type { FairTest, Result, Sides } from "../rules/record.ts";
import { findOut, outcomes, verdictOf, type Found } from "../rules/verdict.ts";
import { sayLook } from "./say.ts";
import type { DueWork } from "../../../bot/due.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import type { Records } from "../../../bot/records.ts";

export interface LookDeps {
  readonly clock: () => Date;
  readonly phrasebook: Phrasebook;
  /** Telegram ids of the officers of the settings. */
  readonly officers: ReadonlySet<number>;
}

/** Houses a transaction. */
const slice = 2_000;

export function fairTestDue(deps: LookDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const { testId, after = "", sides } = work.payload;
    const test = await records.fairTests.find(String(testId));
    if (test === undefined || test.result !== null) return;
    const sofar = sides === undefined ? noSides : (JSON.parse(String(sides)) as Sides);
    const counted = await records.fairTests.countSlice(test, String(after), slice);
    const all = addSlices(sofar, counted.sides);
    if (counted.next !== undefined) {
      const payload = { testId: test.id, after: counted.next, sides: JSON.stringify(all) };
      return records.work.schedule({ ...work, payload, dueAt: deps.clock() });
    }
    await tell(deps, records, test, await findAll(records, test, all));
  };
}

async function findAll(records: Records, test: FairTest, sides: Sides): Promise<Result> {
  const { others, tests } = await records.fairTests.quarterOf(test);
  const tried = tests * outcomes.length;
  const step = findOut(sides.step);
  const parcels = findOut(sides.parcels);
  const before = others.flatMap((each) => [each.step, each.parcels]);
  const judged = (found: Found, beside: Found) =>
    ({ ...found, verdict: verdictOf(found, [beside, ...before], tried) }) as Result["step"];
  return { step: judged(step, parcels), parcels: judged(parcels, step), tried };
}

async function tell(
  deps: LookDeps,
  records: Records,
  test: FairTest,
  result: Result,
): Promise<void> {
  const now = deps.clock();
  await records.fairTests.keep(test.id, result, now);
  for (const { telegramId, language } of await findOfficers(deps, { records, language: "zh" })) {
    const to = { chat: telegramId, language, priority: priorities.notice };
    await post(records.outbox, deps.phrasebook, [sayLook(test, result, language)], to, now);
  }
}

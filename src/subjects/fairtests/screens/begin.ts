/**
 * A fair test of what the bot says of its own accord: the weekly tips, or the reminders. Drawn over two weeks, at
 * the moment when somebody's first one comes; looked at two weeks after that. What people asked for is never tested.
 */
import { dayMs, writeDay } from "../../../bot/calendar.ts";
import { newId } from "../../../bot/ids.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";
import type { Records } from "../../../bot/records.ts";
import { phrase } from "../../../bot/reply.ts";
import { sayOld, type Press } from "../../../bot/subject.ts";
import type { Drawn, FairTest } from "../rules/record.ts";
import { lookDays } from "../rules/verdict.ts";
import { lookWords } from "./say.ts";

export interface BeginDeps {
  readonly timeZone: string;
}

const kinds = ["tip", "nudge"] as const;
type Kind = (typeof kinds)[number];

/** Everybody who is drawn has so many days at least. */
const drawDays = 14;
const testDays = drawDays + lookDays;

/** "Do they help?": the rule, and a button for each that is not tested now. One tap asks, the next begins. */
export async function pressFair(deps: BeginDeps, turn: Turn, { args: [verb, sure] }: Press) {
  const kind = kinds.find((each) => each === verb);
  if (verb !== "open" && kind === undefined) return sayOld(turn);
  const { fairTests } = turn.records;
  if (kind !== undefined && (await running(turn, kind)) === undefined) {
    if (sure !== "yes") return askToBegin(turn, kind);
    const at = (days: number) => new Date(turn.now.getTime() + days * dayMs);
    const times = { beganAt: turn.now, drawsUntil: at(drawDays), looksAt: at(testDays) };
    const test = { id: newId("f"), kind, about: { en: "", zh: "" }, ...times };
    await fairTests.begin(test);
    await note(turn, "fair-test-begun", test.id);
  }
  await sayTests(deps, turn);
}

function askToBegin(turn: Turn, kind: Kind): void {
  turn.say({
    words: phrase("fair-begin-ask", { kind, days: testDays }),
    buttons: [
      [{ label: phrase("fair-begin-yes"), action: `fair:${kind}:yes` }],
      [{ label: phrase("back"), action: "fair:open" }],
    ],
    screen: "fair",
    inPlace: true,
  });
}

async function sayTests({ timeZone }: BeginDeps, turn: Turn): Promise<void> {
  const tests = await Promise.all(kinds.map((kind) => running(turn, kind)));
  const lines = tests.flatMap((test, at) =>
    test === undefined
      ? []
      : phrase("fair-runs", {
          kind: kinds[at]!,
          day: writeDay(localDay(test.looksAt, timeZone), turn.language),
        }),
  );
  const free = kinds.filter((_, at) => tests[at] === undefined);
  const [last] = (await turn.records.fairTests.list(20)).flatMap((test) =>
    test.result === null ? [] : [lookWords(test, test.result, turn.language)],
  );
  turn.say({
    words: [
      phrase("fair-own-rule", { days: testDays }),
      ...(lines.length === 0 ? [] : [{ lines }]),
      ...(last ?? []),
    ],
    buttons: [
      ...free.map((kind) => [{ label: phrase("fair-begin", { kind }), action: `fair:${kind}` }]),
      [{ label: phrase("back"), action: "tips:lib" }],
    ],
    screen: "fair",
    inPlace: true,
  });
}

/** Until it has been looked at, there is no other of its kind. */
async function running({ records, now }: Turn, kind: Kind): Promise<FairTest | undefined> {
  const tests = await records.fairTests.list(20);
  return tests.find((each) => each.kind === kind && each.result === null && each.looksAt > now);
}

/** Whether somebody is left out of what would be said to them now; draws where they were not drawn yet. */
export async function isLeftOut(
  { fairTests }: Pick<Records, "fairTests">,
  kind: Kind,
  member: Drawn,
  now: Date,
): Promise<boolean> {
  const test = await fairTests.open(kind, now);
  return test !== undefined && (await fairTests.draw(test, [member], now)).has(member.id);
}

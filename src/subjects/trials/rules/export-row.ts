/**
 * Field trials: one row a person as it leaves the house: no name, no id, no words of anybody, no day. Pure.
 *
 * The schema is what the codebook is made of. Codes are keyed hashes: the association has the key, whoever gets
 * the file has not. Villages with fewer than five people stay away as wholes; an answer that fewer than five
 * people gave at a time is `few`.
 */
import { createHmac } from "node:crypto";
import { z } from "zod";
import { mondayOf } from "../../../bot/calendar.ts";
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";
import { questionsOf, ratherNot, rounds, skipped, type Round } from "./questions.ts";
import type { Arm } from "./assign.ts";
import type { Registration } from "./registration.ts";

/** In place of an answer of too few. */
export const few = "few";

/** Parcels of four weeks, as far as they are told. */
export const parcelBands = ["none", "up-to-27", "28-or-more"] as const;

/** The columns, in their order. @param registration names the bands of income */
export function rowSchemaOf({ incomeBounds }: Pick<Registration, "incomeBounds">) {
  const answers = Object.fromEntries(
    rounds.flatMap((round) =>
      questionsOf(incomeBounds).map(({ id, answers: all }) => [
        `${round}_${id}`,
        z
          .enum(["", ...all, skipped, few])
          .describe(
            `Answer to "${id}", ${round === "first" ? "when they agreed" : "when they were asked again"}; ` +
              `in the order from the least to the most${id === "income" ? boundsIn(incomeBounds) : ""}`,
          ),
      ]),
    ),
  );
  return z.strictObject({
    person: z.string().length(16).describe("Code of the person: a keyed hash"),
    village: z.string().length(16).describe("Code of the village where they were asked"),
    arm: z.enum(["now", "later"]).describe("Arm of the village, as assigned"),
    block: z.string().describe("Block of villages of about one size, drawn together"),
    agreed_week: z.string().describe("Monday of the week in which they agreed"),
    again_week: z.string().describe("Monday of the week in which they answered again; empty: not"),
    steps: z
      .string()
      .describe(
        "Steps finished since they agreed, until asked again or the export; rare ones as the next lower",
      ),
    parcels: z
      .enum([...parcelBands, few])
      .describe(
        "Parcels noted in the four weeks before they were asked again, or before the export",
      ),
    ...answers,
  });
}

function boundsIn(bounds: readonly number[]): string {
  return `; band-1 is under ${bounds[0]}, the others begin at ${bounds.join(", ")}`;
}

export type Row = Readonly<Record<string, string>>;

/** What is known of somebody who agreed. */
export interface Participant {
  readonly memberId: string;
  readonly villageId: string;
  readonly arm: Arm;
  readonly block: number;
  readonly joinedOn: string;
  readonly steps: number;
  /** Of the four weeks. */
  readonly parcels: number;
  readonly answers: readonly {
    readonly round: Round;
    readonly question: string;
    readonly answer: string;
    readonly day: string;
  }[];
}

export function codeOf(key: string, kind: "person" | "village", id: string): string {
  return createHmac("sha256", key).update(`${kind} ${id}`).digest("hex").slice(0, 16);
}

export interface Exported {
  readonly rows: readonly Row[];
  /** People of villages that stay away, since there are too few in them. */
  readonly leftOut: number;
}

export function exportRows(
  participants: readonly Participant[],
  registration: Pick<Registration, "incomeBounds">,
  key: string,
): Exported {
  const sizes = countsOf(participants.map(({ villageId }) => villageId));
  const kept = participants.filter(({ villageId }) => sizes.get(villageId)! >= suppressBelow);
  const columns = Object.keys(rowSchemaOf(registration).shape);
  const rows = kept.map((each) => rowOf(each, columns, key));
  const steps = mergeRare(rows.map((row) => Number(row["steps"])));
  for (const row of rows) row["steps"] = String(steps.get(Number(row["steps"])));
  const guarded = columns.filter((name) => /^(?:first|again)_(?!week)|^parcels$/.test(name));
  for (const column of guarded) {
    const counts = countsOf(rows.map((row) => row[column]!));
    for (const row of rows) {
      const value = row[column]!;
      if (value !== "" && isSmall(counts.get(value)!)) row[column] = few;
    }
  }
  // Not in the order in which they came.
  rows.sort((one, other) => (one["person"]! < other["person"]! ? -1 : 1));
  return { rows, leftOut: participants.length - kept.length };
}

function rowOf(each: Participant, columns: readonly string[], key: string): Record<string, string> {
  const row: Record<string, string> = Object.fromEntries(columns.map((name) => [name, ""]));
  for (const { round, question, answer } of each.answers) row[`${round}_${question}`] = answer;
  const again = each.answers.filter(({ round }) => round === "again");
  const [none, some, many] = parcelBands;
  return {
    ...row,
    person: codeOf(key, "person", each.memberId),
    village: codeOf(key, "village", each.villageId),
    arm: each.arm,
    block: String(each.block),
    agreed_week: mondayOf(each.joinedOn),
    again_week: again.length === 0 ? "" : mondayOf(again[0]!.day),
    steps: String(each.steps),
    parcels: each.parcels === 0 ? none : each.parcels < 28 ? some : many,
  };
}

/** A number that fewer than five people have is told as the one below that five have, theirs included. */
function mergeRare(numbers: readonly number[]): ReadonlyMap<number, number> {
  const groups: number[][] = [];
  let open: number[] = [];
  let people = 0;
  for (const value of [...new Set(numbers)].toSorted((one, other) => other - one)) {
    open.push(value);
    people += numbers.filter((each) => each === value).length;
    if (isSmall(people)) continue;
    groups.push(open);
    [open, people] = [[], 0];
  }
  // The least of all have nobody below them.
  groups.push([...(groups.pop() ?? []), ...open]);
  return new Map(groups.flatMap((group) => group.map((value) => [value, Math.min(...group)])));
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Somebody would rather not say, or left it out: no answer to count. */
export const isNoAnswer = (answer: string): boolean =>
  ["", skipped, ratherNot, few].includes(answer);

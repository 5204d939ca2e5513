/**
 * Field trials: one row a person as it leaves the house: no name, no id, no words of anybody, no day. Pure.
 *
 * The schema is what the codebook is made of. Codes are keyed hashes: the association has the key, whoever gets
 * the file has not. Villages with fewer than five people stay away as wholes. What fewer than five people have
 * (an answer, a number of steps, a month in their village) is told as the one below it, theirs and those of that
 * one together: a mark in its place would be found out by what is missing beside it.
 */
import { createHmac } from "node:crypto";
import { z } from "zod";
import { isSmall, suppressBelow } from "../../../bot/suppression.ts";
import { questionsOf, ratherNot, rounds, skipped, type Round } from "./questions.ts";
import type { Arm } from "./assign.ts";
import type { Registration } from "./registration.ts";

/** Parcels of four weeks, as far as they are told. */
export const parcelBands = ["none", "up-to-27", "28-or-more"] as const;

/** The columns, in their order. @param registration names the bands of income */
export function rowSchemaOf({ incomeBounds }: Pick<Registration, "incomeBounds">) {
  const answers = Object.fromEntries(
    rounds.flatMap((round) =>
      questionsOf(incomeBounds).map(({ id, answers: all }) => [
        `${round}_${id}`,
        z
          .enum(["", ...all, skipped])
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
    agreed_month: z
      .string()
      .describe(
        "Month in which they agreed, or an earlier one: at least five of the village share each",
      ),
    again: z.enum(["yes", "no"]).describe("They answered again"),
    steps: z
      .string()
      .describe(
        "Steps finished since they agreed, until asked again or the export; rare ones as the next lower",
      ),
    parcels: z
      .enum(parcelBands)
      .describe(
        "Parcels noted in the four weeks before they were asked again, or before the export; " +
          "a rare band as the next lower",
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
  mergeRare(rows, "steps", number);
  mergeRare(rows, "parcels", scaleOf(parcelBands));
  for (const { id, answers } of questionsOf(registration.incomeBounds)) {
    for (const round of rounds) {
      const column = `${round}_${id}`;
      mergeRare(rows, column, scaleOf(answers.filter((answer) => answer !== ratherNot)));
      hideRareRefusals(rows, column);
    }
  }
  for (const village of new Set(rows.map((row) => row["village"]))) {
    const those = rows.filter((row) => row["village"] === village);
    mergeRare(those, "agreed_month", scaleOf(those.map((row) => row["agreed_month"]!).toSorted()));
  }
  // Not in the order in which they came.
  rows.sort((one, other) => (one["person"]! < other["person"]! ? -1 : 1));
  return { rows, leftOut: participants.length - kept.length };
}

function rowOf(each: Participant, columns: readonly string[], key: string): Record<string, string> {
  const row: Record<string, string> = Object.fromEntries(columns.map((name) => [name, ""]));
  for (const { round, question, answer } of each.answers) row[`${round}_${question}`] = answer;
  const [none, some, many] = parcelBands;
  return {
    ...row,
    person: codeOf(key, "person", each.memberId),
    village: codeOf(key, "village", each.villageId),
    arm: each.arm,
    block: String(each.block),
    agreed_month: each.joinedOn.slice(0, 7),
    again: each.answers.some(({ round }) => round === "again") ? "yes" : "no",
    steps: String(each.steps),
    parcels: each.parcels === 0 ? none : each.parcels < 28 ? some : many,
  };
}

/** A place on a scale; below nought: none. */
type Scale = (value: string) => number;

const number: Scale = Number;
const scaleOf =
  (values: readonly string[]): Scale =>
  (value) =>
    values.indexOf(value);

/**
 * What fewer than five people have is told as the one below it that five have, theirs included; the least of all
 * as the least that five have. Where all together are fewer than five, none of it is told.
 */
function mergeRare(rows: readonly Record<string, string>[], column: string, scale: Scale): void {
  const counts = countsOf(rows.map((row) => row[column]!).filter((value) => scale(value) >= 0));
  const falling = [...counts.keys()].toSorted((one, other) => scale(other) - scale(one));
  const groups: string[][] = [];
  let open: string[] = [];
  let people = 0;
  for (const value of falling) {
    open.push(value);
    people += counts.get(value)!;
    if (isSmall(people)) continue;
    groups.push(open);
    [open, people] = [[], 0];
  }
  const told = new Map(groups.flatMap((group) => group.map((each) => [each, group.at(-1)!])));
  // The least of all have nobody below them.
  for (const value of open) told.set(value, groups.at(-1)?.at(-1) ?? "");
  for (const row of rows) row[column] = told.get(row[column]!) ?? row[column]!;
}

/** Left out, or rather not said, by fewer than five: not told apart from no answer. */
function hideRareRefusals(rows: readonly Record<string, string>[], column: string): void {
  const counts = countsOf(rows.map((row) => row[column]!));
  const refusals = [skipped, ratherNot];
  if (!refusals.some((each) => isSmall(counts.get(each) ?? 0))) return;
  for (const row of rows) if (refusals.includes(row[column]!)) row[column] = "";
}

function countsOf(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Somebody would rather not say, or left it out: no answer to count. */
export const isNoAnswer = (answer: string): boolean => ["", skipped, ratherNot].includes(answer);

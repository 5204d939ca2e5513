/**
 * What was shown in words or numbers is said back, so that a slip is seen at once. Of a line of numbers some
 * may come first: they are kept, and only the next one is asked for.
 */
import { z } from "zod";
import { clip } from "../../../../bot/clip.ts";
import { writeMinor } from "../../../../bot/money.ts";
import { phrase, type Language, type Phrase, type Reply } from "../../../../bot/reply.ts";
import type { Sum } from "./numbers.ts";
import type { Told } from "./placed.ts";
import type { Content, Line, ShowKind, ShownThing, Stored } from "./task.ts";

/** Of words so much is said back; the whole stands above. */
const mostSaidBack = 160;

const numbers = z.object({ minorUnits: z.array(z.number()).catch([]) });
const some = z.object({ told: z.array(z.number().nullable()).catch([]) });

/** "Kept: walnuts, 3 jin, 28 yuan": as it was told; numbers of a line with what they are. */
export function saidBack(
  fields: readonly Line[],
  { thing, kept }: { readonly thing: Omit<ShownThing, "look">; readonly kept: Stored },
  language: Language,
): Phrase {
  if (thing.kind !== "number" && thing.kind !== "text" && thing.kind !== "link") {
    return phrase("playbook-show-kept", { kind: thing.kind });
  }
  const { minorUnits } = numbers.parse(kept);
  const isLine = fields.length > 1 && minorUnits.length === fields.length;
  const said = isLine
    ? sayNumbers(fields, minorUnits, language)
    : clip((thing.text ?? "").replaceAll(/\s+/g, " "), mostSaidBack);
  return phrase("playbook-kept", { said });
}

/** The numbers of the line that have come, where some have not. */
export function toldOf(kept: Stored): Told {
  return some.parse(kept).told;
}

/** Asks for the first number that has not come. */
export function askNext(fields: readonly Line[], told: Told, language: Language): Reply {
  const next = fields.findIndex((_, at) => (told[at] ?? null) === null);
  const name = fields[next]?.label[language] ?? "";
  return {
    words: phrase("playbook-number-next", { told: sayNumbers(fields, told, language), name }),
    screen: "step",
  };
}

/** `20 (price), 9 (goods)`, for as many as there are. */
function sayNumbers(fields: readonly Line[], told: Told, language: Language): string {
  const each = told.flatMap((minor, at) => {
    if (minor === null) return [];
    const name = fields[at]?.label[language] ?? "";
    return language === "zh" ? `${writeMinor(minor)}（${name}）` : `${writeMinor(minor)} (${name})`;
  });
  return each.join(language === "zh" ? "，" : ", ");
}

/** What the first number less the others comes to: from one sale, or from a month. */
export function whatIsLeft(of: "sale" | "month", { minorUnits, leftMinor }: Sum): Phrase {
  const [first = 0] = minorUnits;
  const both = { in: writeMinor(first), out: writeMinor(first - leftMinor) };
  const missing = { ...both, missing: writeMinor(-leftMinor) };
  const left = { ...both, left: writeMinor(leftMinor) };
  if (of === "month") {
    return leftMinor < 0
      ? phrase("playbook-month-nothing-left", missing)
      : phrase("playbook-month-left", left);
  }
  return leftMinor < 0 ? phrase("playbook-nothing-left", missing) : phrase("playbook-left", left);
}

/** What came is of another kind; words that are asked for and are none were a letter alone. */
export function notThis({ accepts }: { readonly accepts: readonly ShowKind[] }, content: Content) {
  return content.kind === "text" && accepts.includes("text")
    ? phrase("playbook-show-letter", { typed: content.text.trim() })
    : phrase("playbook-show-something-else");
}

/**
 * Season.yaml, the days of the year that people who sell should hear of in time.
 *
 * Festivals that follow the moon have their dates written out, and a warning comes before they run out.
 * A folder without the file is fine. Who hears of a day is subjects/season/rules/season.ts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Article } from "../subjects/answers/index.ts";
import { amountShownLocked } from "../subjects/broadcasts/index.ts";
import { traitValues } from "../subjects/playbook/index.ts";
import { languages } from "../bot/reply.ts";
import { addDays, isDay } from "../bot/calendar.ts";
import type { SeasonEntry } from "../subjects/season/index.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, warningAt, type Problem } from "./problem.ts";
import { wrongWithShortText } from "./short-text.ts";
import { tipLimit } from "./tips.ts";

/** Half a year before the last date is near enough to think of the next ones. */
const aheadDays = 183;
/** A leap year has every day that a year may have. */
const leapYear = "2028";

const text = z.string().trim().min(1);
const daysBefore = z.int().min(0).max(120);

const schema = z
  .array(
    z
      .strictObject({
        id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
        country: z.string().regex(/^(?:[A-Z]{2}|any)$/, "two capital letters, or any"),
        product: z.array(z.enum(traitValues.product)).min(1).optional(),
        on: z.array(z.string().refine(isDay, "a day is written 2026-11-11")).min(1).optional(),
        every: z
          .string()
          .refine((day) => isDay(`${leapYear}-${day}`), "a day of every year is written 11-11")
          .optional(),
        from: daysBefore,
        until: daysBefore,
        article: text,
        en: text,
        zh: text,
      })
      .refine(({ on, every }) => (on === undefined) !== (every === undefined), {
        error: "give either the dates (on) or a day of every year (every)",
        path: ["id"],
      })
      .refine(({ from, until }) => from > until, {
        error: "from must be more days before than until",
        path: ["from"],
      }),
  )
  .min(1);

/** Reads the calendar; what cannot be read is left out and said. */
export async function readSeason(
  file: string,
  articles: readonly Article[],
  now: Date,
  problems: Problem[],
): Promise<readonly SeasonEntry[]> {
  const source = await readFile(file, "utf8").catch(() => undefined);
  if (source === undefined) return [];
  const parsed = parseYaml({ file, text: source, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const ids = new Set<string>();
  return parsed.value.map(
    ({ id, country, product, on, every, from, until, article: slug, ...words }, index) => {
      const say = (field: string, reason: string): void => {
        problems.push(errorAt(file, parsed.lineOf([index, field]), reason));
      };
      if (ids.has(id)) say("id", `the id ${id} appears twice`);
      ids.add(id);
      const article = articles.find((each) => each.slug === slug);
      if (article === undefined) say("article", `there is no article ${slug}`);
      const shown = { name: `the text of ${id}`, words, limit: tipLimit };
      for (const language of languages) {
        for (const reason of wrongWithShortText(shown, language, article)) say(language, reason);
        const sum = amountShownLocked(words[language]);
        if (sum !== undefined)
          say(language, `a locked phone shows the first line: no "${sum}" in it`);
      }

      const days = (on ?? []).toSorted();
      const ended = runsOut(days, now);
      if (ended !== undefined) problems.push(warningAt(file, parsed.lineOf([index, "on"]), ended));
      return { id, country, product, days, yearly: every, from, until, article: slug, words };
    },
  );
}

/** Says for which year dates are missing, when the last one is near or over. */
function runsOut(days: readonly string[], now: Date): string | undefined {
  const last = days.at(-1);
  const soon = addDays(now.toISOString().slice(0, 10), aheadDays);
  if (last === undefined || last >= soon) return undefined;
  return `no dates for ${Number(last.slice(0, 4)) + 1}: the last one is ${last}`;
}

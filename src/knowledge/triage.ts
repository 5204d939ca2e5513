/**
 * Triage.yaml, the fixed answers that come before everything else.
 *
 * Reads and checks their form and length. When an entry fires is decided in subjects/answers/rules/triage.ts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { TriageEntry, TriagePattern } from "../subjects/answers/index.ts";
import { languages } from "../bot/reply.ts";
import { bannedWordIn, lengthProblem } from "./wording.ts";
import { parseYaml } from "./lines.ts";
import { errorAt, type Problem, warningAt } from "./problem.ts";

const words = z.array(z.coerce.string().min(1)).min(1);

export const pattern = z
  .strictObject({
    all: z.array(words).min(1),
    not: words.optional(),
    // In talk.yaml: it counts where an article is sure, too.
    surely: z.boolean().optional(),
  })
  .transform(({ all, not, surely }): TriagePattern => ({
    all,
    not: not ?? [],
    ...(surely === true && { isSurely: true }),
  }));

const inBoth = z.strictObject({ en: z.string().trim().min(1), zh: z.string().trim().min(1) });

const schema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,32}$/, "small letters, digits and hyphens, at most 32"),
      kind: z.enum(["urgent", "greeting"]),
      when: z.strictObject({ en: z.array(pattern).min(1), zh: z.array(pattern).min(1) }),
      answer: inBoth,
      doubt: inBoth.optional(),
      // What people say every day that only sounds like it.
      unlike: z
        .strictObject({ en: z.array(pattern).min(1), zh: z.array(pattern).min(1) })
        .optional(),
      tell: z.array(z.string()).optional(),
      in_haste: z.boolean().optional(),
      in_groups: z.boolean().optional(),
      // A greeting after which what was read before stays what is spoken of.
      aside: z.boolean().optional(),
      // Whose figures it repeats: the check compares them (curating/figures-agree.ts).
      article: z.string().optional(),
    })
    .transform(
      ({
        in_groups,
        in_haste,
        aside,
        article: _article,
        doubt,
        unlike,
        ...entry
      }): TriageEntry => ({
        ...entry,
        ...(doubt === undefined ? {} : { doubt }),
        ...(unlike === undefined ? {} : { unlike }),
        tell: entry.tell ?? [],
        forEverybody: in_groups ?? false,
        isInHaste: in_haste ?? false,
        isAside: aside ?? false,
      }),
    ),
);

/** Reads the entries in their order; none when the file is missing or wrong. */
export async function readTriage(
  file: string,
  problems: Problem[],
): Promise<readonly TriageEntry[]> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) {
    problems.push(errorAt(file, 1, "the file is missing"));
    return [];
  }

  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const seen = new Set<string>();
  for (const [index, entry] of parsed.value.entries()) {
    if (seen.has(entry.id)) {
      problems.push(
        errorAt(file, parsed.lineOf([index, "id"]), `the id ${entry.id} appears twice`),
      );
    }
    seen.add(entry.id);
    if (entry.kind === "urgent" && entry.doubt === undefined) {
      const reason = `${entry.id} has no doubt, such as "If somebody asks for a code": said first where it is not sure that it is meant`;
      problems.push(warningAt(file, parsed.lineOf([index, "id"]), reason));
    }
    for (const lang of languages) {
      const line = parsed.lineOf([index, "answer", lang]);
      const answer = entry.answer[lang];
      const reasons = [
        lengthProblem(`the answer of ${entry.id}`, answer, lang, { en: 60, zh: 90 }),
        bannedWordIn(answer),
      ];
      for (const reason of reasons) {
        if (reason !== undefined) problems.push(errorAt(file, line, reason));
      }
    }
  }
  return parsed.value;
}

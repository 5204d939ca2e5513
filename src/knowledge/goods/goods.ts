/**
 * Goods.yaml, the names of what villages sell, in both languages.
 *
 * The file may be missing: then only the words of two names are compared. How a name finds its kind is
 * decided in subjects/shop/rules/goods.ts.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { languages } from "../../bot/reply.ts";
import { wordsOf } from "../../subjects/answers/index.ts";
import type { GoodsKind } from "../../subjects/shop/index.ts";
import { line, parseYaml } from "../lines.ts";
import { errorAt, type Problem } from "../problem.ts";

const list = z.tuple([line], line);
const schema = z.array(z.strictObject({ en: list, zh: list, fresh: z.literal(true).optional() }));

/** Reads the kinds in the order of the file; none when it is missing or wrong. */
export async function readGoods(file: string, problems: Problem[]): Promise<readonly GoodsKind[]> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  if (text === undefined) return [];
  const parsed = parseYaml({ file, text, firstLine: 1 }, schema, problems);
  if (parsed === undefined) return [];

  const taken = new Map<string, { readonly kind: number; readonly line: number }>();
  for (const [kind, names] of parsed.value.entries()) {
    for (const language of languages) {
      for (const [at, name] of names[language].entries()) {
        const here = { kind, line: parsed.lineOf([kind, language, at]) };
        const key = wordsOf(name).join(" ");
        const before = taken.get(key) ?? here;
        if (before.kind !== kind) {
          const reason = `${name} stands in line ${before.line} already: leave it in one of them`;
          problems.push(errorAt(file, here.line, reason));
        }
        taken.set(key, before);
      }
    }
  }
  return parsed.value;
}

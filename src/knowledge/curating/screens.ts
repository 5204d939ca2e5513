/**
 * Screens, menus and settings that are named without saying whose they are.
 *
 * Which words mean a screen, and which names a platform, is data: screens.yaml. Without it nothing is looked
 * for.
 */
import { readFile } from "node:fs/promises";
import { z } from "zod";
import { languages, type Language } from "../../bot/reply.ts";
import { line, parseYaml } from "../lines.ts";
import type { Problem } from "../problem.ts";
import type { Finding } from "./finding.ts";
import { lineIn, type Folder, type Passage } from "./passages.ts";

const words = z.array(line).min(1);
const ofLanguage = z.strictObject({ screens: words, fine: z.array(line).default([]) });
const schema = z.strictObject({ platforms: words, en: ofLanguage, zh: ofLanguage });

export type ScreenWords = z.output<typeof schema>;

/** @returns `undefined` where the file is missing or wrong; what is wrong with it goes to `problems` */
export async function readScreens(
  file: string,
  problems: Problem[],
): Promise<ScreenWords | undefined> {
  const text = await readFile(file, "utf8").catch(() => undefined);
  return text === undefined
    ? undefined
    : parseYaml({ file, text, firstLine: 1 }, schema, problems)?.value;
}

/** One finding a paragraph: its first screen without a name. */
export function checkScreens(folder: Folder, known: ScreenWords): readonly Finding[] {
  const platform = anyOf(known.platforms, "en");
  const platforms = anyOf(known.platforms, "zh");
  const named: Readonly<Record<Language, RegExp>> = { en: platform, zh: platforms };
  // An article about a platform need not name it in each paragraph.
  const about = new Set(
    folder.passages
      .filter(({ isHeading, text, language }) => isHeading && named[language].test(text))
      .map(({ group, language }) => `${group} ${language}`),
  );
  return languages.flatMap((language) => {
    const screen = anyOf(known[language].screens, language);
    const fine =
      known[language].fine.length === 0 ? undefined : anyOf(known[language].fine, language);
    return folder.passages
      .filter((passage) => passage.language === language)
      .filter(({ group }) => !about.has(`${group} ${language}`))
      .flatMap((passage) => namelessIn(folder, passage, { screen, fine, named: named[language] }));
  });
}

interface Sought {
  readonly screen: RegExp;
  readonly fine: RegExp | undefined;
  readonly named: RegExp;
}

function namelessIn(
  folder: Folder,
  { file, line: first, text, language }: Passage,
  { screen, fine, named }: Sought,
): readonly Finding[] {
  return text
    .split(/\n+/)
    .filter((paragraph) => !named.test(paragraph))
    .flatMap((paragraph) => {
      const rest =
        fine === undefined ? paragraph : paragraph.replaceAll(new RegExp(fine, "giu"), "");
      const found = screen.exec(rest)?.[0];
      if (found === undefined) return [];
      return [
        {
          kind: "screen",
          file,
          line: lineIn(folder.rowsOf(file), first, found),
          reason:
            `"${found}" of which platform? Name the platform and the way there, or, where every platform has it, ` +
            `add the phrase to fine in screens.yaml (${language})`,
        } as const,
      ];
    });
}

/** English fits whole words, Chinese anywhere. */
function anyOf(list: readonly string[], language: Language): RegExp {
  const all = list
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
  return language === "zh"
    ? new RegExp(all.join("|"), "iu")
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${all.join("|")})(?![\\p{L}\\p{N}])`, "iu");
}

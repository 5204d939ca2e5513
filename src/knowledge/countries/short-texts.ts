/**
 * Fixed answers and tips in the words of other countries.
 *
 * A fixed answer is about danger, so it is never left out: one that names an office of the country that the folder is
 * written for must have other words. A tip is left out until it has them.
 */
import { elsewhere, type ByCountry } from "../../bot/country.ts";
import { languages, type Language } from "../../bot/reply.ts";
import type { TriageEntry } from "../../subjects/answers/index.ts";
import type { Tip } from "../../subjects/broadcasts/index.ts";
import type { SeasonEntry } from "../../subjects/season/index.ts";
import { errorAt, warningAt, type Problem } from "../problem.ts";
import { wrongWithShortText } from "../short-text.ts";
import { tipLimit } from "../tips.ts";
import type { FindName } from "./names.ts";
import { chainOf, filled, type CountryPack, type SaidFile } from "./pack.ts";

type Both = Readonly<Record<Language, string>>;

const answerLimit = { en: 60, zh: 90 };

interface Known {
  readonly packs: readonly CountryPack[];
  readonly findName: FindName;
}

/** The fixed answers with what is said in other countries. */
export function localTriage(
  entries: readonly TriageEntry[],
  { packs, findName }: Known,
  problems: Problem[],
): readonly TriageEntry[] {
  if (packs.length === 0) return entries;
  const ids = new Set(entries.map(({ id }) => id));
  for (const { danger } of packs) checkIds(danger, ids, "fixed answer", problems);
  const local = localWords(
    packs,
    ({ danger }) => danger,
    { limit: answerLimit, findName },
    problems,
  );
  return entries.map((entry) => {
    const own = local.get(entry.id);
    const name = nameIn(entry.answer, findName);
    if (name !== undefined && own === undefined) {
      const file = packs[0]!.danger.file;
      problems.push(errorAt(file, 1, `the answer ${entry.id} names "${name}": write it here, too`));
    }
    return own === undefined ? entry : { ...entry, elsewhere: own };
  });
}

/** The tips with what is said in other countries. */
export function localTips(
  tips: readonly Tip[],
  { packs, findName }: Known,
  problems: Problem[],
): readonly Tip[] {
  if (packs.length === 0) return tips;
  const ids = new Set(tips.map(({ id }) => id));
  for (const pack of packs) {
    checkIds(pack.tips, ids, "tip", problems);
    for (const id of pack.tipsLeftOut.filter((each) => !ids.has(each))) {
      problems.push(errorAt(pack.file, 1, `there is no tip ${id}`));
    }
  }
  const local = localWords(
    packs,
    ({ tips: said }) => said,
    { limit: tipLimit, findName },
    problems,
  );
  return tips.map((tip) => {
    const own = local.get(tip.id);
    const isLeftOut = packs.some(({ tipsLeftOut }) => tipsLeftOut.includes(tip.id));
    const name = nameIn(tip.words, findName);
    if (own === undefined && name !== undefined && !isLeftOut) {
      const reason = `the tip ${tip.id} names "${name}": write it in tips.yaml, or list it under leave_out; until then it is left out`;
      problems.push(warningAt(packs[0]!.file, 1, reason));
    }
    if (own !== undefined) return { ...tip, elsewhere: own };
    return isLeftOut || name !== undefined
      ? { ...tip, elsewhere: new Map([[elsewhere, null]]) }
      : tip;
  });
}

/** Days of the year that are for everybody name no shop of one country. */
export function checkSeason(
  season: readonly SeasonEntry[],
  file: string,
  findName: FindName,
  problems: Problem[],
): void {
  for (const { id, country, words } of season) {
    const name = nameIn(words, findName);
    if (country !== "any" || name === undefined) continue;
    problems.push(errorAt(file, 1, `${id} is for everybody and names "${name}"`));
  }
}

/** By id, then by country. */
function localWords(
  packs: readonly CountryPack[],
  of: (pack: CountryPack) => SaidFile,
  { limit, findName }: { readonly limit: typeof tipLimit; readonly findName: FindName },
  problems: Problem[],
): ReadonlyMap<string, ByCountry<Both>> {
  const found = new Map<string, Map<string, Both>>();
  for (const pack of packs) {
    const chain = chainOf(packs, pack);
    for (const id of new Set(chain.flatMap((each) => Object.keys(of(each).said)))) {
      const writer = chain.findLast((each) => of(each).said[id] !== undefined)!;
      const said = of(writer).said[id]!;
      const words = { en: filled(said.en, chain, "en"), zh: filled(said.zh, chain, "zh") };
      const { file, lineOf } = of(writer);
      const reasons = languages.flatMap((language) =>
        wrongWithShortText({ name: `the words of ${id}`, words, limit }, language, undefined),
      );
      const name = nameIn(words, findName);
      if (name !== undefined) reasons.push(`${id} names "${name}"`);
      const line = lineOf(id);
      for (const reason of reasons) {
        const isKnown = problems.some(
          (each) => each.file === file && each.line === line && each.reason === reason,
        );
        if (!isKnown) problems.push(errorAt(file, line, reason));
      }
      const byCountry = found.get(id) ?? new Map<string, Both>();
      found.set(id, byCountry.set(pack.code, words));
    }
  }
  return found;
}

function nameIn(words: Both, findName: FindName): string | undefined {
  return languages.map((language) => findName(words[language])).find((name) => name !== undefined);
}

function checkIds(
  { file, said, lineOf }: SaidFile,
  ids: ReadonlySet<string>,
  what: string,
  problems: Problem[],
): void {
  for (const id of Object.keys(said).filter((each) => !ids.has(each))) {
    problems.push(errorAt(file, lineOf(id), `there is no ${what} ${id}`));
  }
}

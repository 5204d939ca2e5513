/**
 * Tips: short messages out of the knowledge folder, and which of a series comes next. Pure; who gets
 * one and when is subjects/broadcasts/screens/tip-series.ts.
 */
import { inCountry, type ByCountry } from "../../../bot/country.ts";
import type { Language } from "../../../bot/reply.ts";
import { hourMs, dayMs } from "../../../bot/calendar.ts";

export interface Tip {
  /** Unique in the whole folder: it is how one tells what somebody has had. */
  readonly id: string;
  /** The step whose series it belongs to; `null` for the library. */
  readonly step: string | null;
  /** Slug of the article it rests on. */
  readonly article: string;
  readonly words: Readonly<Record<Language, string>>;
  /** What is said in other countries; `null`: it says nothing to people there. */
  readonly elsewhere?: ByCountry<Readonly<Record<Language, string>> | null>;
}

/** The tips as they are said in this country. */
export function tipsIn(tips: readonly Tip[], country: string): readonly Tip[] {
  return tips.flatMap((tip) => {
    const words = inCountry(tip.elsewhere, country);
    if (words === null) return [];
    return words === undefined ? [tip] : [{ ...tip, words }];
  });
}

/** From one tip to the next: a week, and some hours less, so that the same evening is not missed. */
export const nextTipMs = 7 * dayMs - 6 * hourMs;
/** When there is nothing to say: somebody who is away, wants none, or has had all. */
export const lookAgainMs = 7 * dayMs;

/** The first of the step's series that they have not had. */
export function nextTip(
  tips: readonly Tip[],
  stepId: string,
  sent: ReadonlySet<string>,
): Tip | undefined {
  return tips.find(({ id, step }) => step === stepId && !sent.has(id));
}

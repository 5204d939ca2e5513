/**
 * Partners: the kinds of partner that a village looks for, in three lists, as knowledge/partners has
 * them. They name nobody: who it is stands in an entry (record.ts).
 */
import type { Language } from "../../../bot/reply.ts";

/** `niche`: people of one trade. `earth`: who moves the goods. `heaven`: the IT from order to money. */
export const partnerLists = ["niche", "earth", "heaven"] as const;

export type PartnerList = (typeof partnerLists)[number];

export interface PartnerWords {
  readonly name: string;
  /** What such a partner does for a shop. */
  readonly does: string;
  /** What to settle before the first job. */
  readonly ask: string;
}

export interface PartnerKind {
  /** Unique in all lists; at most 32 characters. */
  readonly id: string;
  readonly list: PartnerList;
  /** The step that first needs one, 1 to 14. */
  readonly step: number;
  /** Slug of the article it rests on. */
  readonly article: string;
  /** The step beside a shop whose end makes one such a partner. */
  readonly road?: string | undefined;
  readonly words: Readonly<Record<Language, PartnerWords>>;
}

export function findKind(kinds: readonly PartnerKind[], id: string): PartnerKind | undefined {
  return kinds.find((kind) => kind.id === id);
}

/** Those that a step first needs. */
export function kindsOfStep(
  kinds: readonly PartnerKind[],
  step: number | null | undefined,
): readonly PartnerKind[] {
  return kinds.filter((kind) => kind.step === step);
}

/** Those that rest on this article. */
export function kindsOfArticle(
  kinds: readonly PartnerKind[],
  slug: string,
): readonly PartnerKind[] {
  return kinds.filter(({ article }) => article === slug);
}

/** What somebody is who walked this road; `undefined` for a step that is no such road. */
export function kindOfRoad(kinds: readonly PartnerKind[], stepId: string): PartnerKind | undefined {
  return kinds.find(({ road }) => road === stepId);
}

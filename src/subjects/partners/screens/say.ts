/**
 * Partners: what everybody sees: the three lists, a kind with its entries, what a search found. One
 * entry is entry-say.ts. Nobody is recommended here, and every screen with names says so.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { partnerLists, type PartnerKind, type PartnerList } from "../rules/kind.ts";
import type { Partner } from "../rules/record.ts";
import { home } from "../../../bot/doors.ts";
import { clip } from "../../../bot/clip.ts";

/** Entries on one page. */
export const onPage = 6;
/** Characters of villages on a button; the name has up to forty. */
const mostPlace = 18;

export const toPartners: Button = { label: phrase("partners-all"), action: "do:partners" };
const search: Button = { label: phrase("partners-search"), action: "partner:search" };

/** "Who does this near me?" */
export function whoDoesThis({ id }: Pick<PartnerKind, "id">): Button {
  return { label: phrase("partners-near-me"), action: `partner:near:${id}` };
}

/** Full names; the heaven network is explained wherever it is named. */
const listNames: Readonly<Record<PartnerList, Phrase>> = {
  niche: phrase("partners-niche"),
  earth: phrase("partners-earth"),
  heaven: phrase("partners-heaven"),
};

export interface Home {
  readonly mayAdd: boolean;
  readonly hasOwn: boolean;
  /** For officers: what waits, what is being asked, what is hidden. */
  readonly desk?: {
    readonly waiting: number;
    readonly asked: number;
    readonly hidden: number;
  };
}

/** The first page. */
export function sayPartners({ mayAdd, hasOwn, desk }: Home): Reply {
  const rows: Button[][] = partnerLists.map((list) => [
    { label: listNames[list], action: `partner:list:${list}` },
  ]);
  rows.push([search]);
  if (mayAdd) rows.push([{ label: phrase("partners-add"), action: "partner:new" }]);
  if (desk !== undefined) {
    rows.push([
      { label: phrase("partners-work", { count: desk.waiting }), action: "partner:work" },
    ]);
  } else if (hasOwn) rows.push([own]);
  return { words: phrase("partners-what"), buttons: rows };
}

const own: Button = { label: phrase("partners-own"), action: "partner:own" };

/** What officers look after: new entries, those asked about, those put away; and their own. */
export function sayWork(
  { waiting, asked, hidden }: NonNullable<Home["desk"]>,
  hasOwn: boolean,
): Reply {
  return {
    words: phrase("partners-work-what"),
    buttons: [
      [
        {
          label: phrase("partners-waiting", { count: waiting }),
          action: "partners:desk:waiting:0",
        },
      ],
      [
        { label: phrase("partners-asked", { count: asked }), action: "partners:desk:asked:0" },
        { label: phrase("partners-hidden", { count: hidden }), action: "partners:desk:hidden:0" },
      ],
      ...(hasOwn ? [[own]] : []),
      [{ label: phrase("back"), action: "partner:home" }],
    ],
  };
}

/** The kinds of one list, with how many entries each has here. */
export function sayList(
  list: PartnerList,
  kinds: readonly PartnerKind[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): Reply {
  return {
    words: [listNames[list], phrase("partners-which-kind")],
    buttons: [
      ...kinds
        .filter((kind) => kind.list === list)
        .map((kind) => [kindButton(kind, language, counts.get(kind.id) ?? 0)]),
      [toPartners, home],
    ],
  };
}

/** Several kinds that one step needs. */
export function sayKindsOfStep(
  kinds: readonly PartnerKind[],
  counts: ReadonlyMap<string, number>,
  language: Language,
): Reply {
  return {
    words: phrase("partners-of-step"),
    buttons: [
      ...kinds.map((kind) => [kindButton(kind, language, counts.get(kind.id) ?? 0)]),
      [toPartners, home],
    ],
  };
}

function kindButton({ id, words }: PartnerKind, language: Language, count: number): Button {
  const { name } = words[language];
  return {
    label: count === 0 ? name : phrase("partners-kind-row", { name, count }),
    action: `partner:of:${id}`,
  };
}

/** What such a partner does, what to settle, and who does it, those nearest first. */
export function sayKind(
  kind: PartnerKind,
  { entries, page, hasMore }: { entries: readonly Partner[]; page: number; hasMore: boolean },
  mayAdd: boolean,
  language: Language,
): Reply {
  const { name, does, ask } = kind.words[language];
  const here = `partner:of:${kind.id}`;
  const turn: Button[] = [
    ...(page > 0 ? [{ label: phrase("topics-earlier"), action: `${here}:${page - 1}` }] : []),
    ...(hasMore ? [{ label: phrase("more"), action: `${here}:${page + 1}` }] : []),
  ];
  return {
    words: [
      { lines: [name, does] },
      phrase("partners-settle", { ask }),
      ...(entries.length === 0 ? [phrase("partners-none-yet")] : [caution(kind.list)]),
    ],
    buttons: [
      ...entries.map((entry) => [entryButton(entry, language)]),
      ...(turn.length === 0 ? [] : [turn]),
      ...(mayAdd
        ? [[{ label: phrase("partners-know-one"), action: `partner:add:${kind.id}` }]]
        : []),
      [{ label: phrase("partners-read-more"), action: `topic:${kind.article}` }],
      [{ label: listNames[kind.list], action: `partner:list:${kind.list}` }, home],
    ],
  };
}

export function sayFound(
  found: readonly Partner[],
  kinds: readonly PartnerKind[],
  language: Language,
): Reply {
  const again: Button = { ...search, label: phrase("partners-search-again") };
  const lists = new Set(found.map(({ list }) => list));
  const [only] = lists;
  return {
    words:
      found.length === 0
        ? phrase("partners-found-none", { kinds: kinds.length })
        : [
            phrase("partners-found"),
            caution(lists.size === 1 && only !== undefined ? only : "niche"),
          ],
    buttons: [
      ...found.map((entry) => [entryButton(entry, language)]),
      ...kinds.map(({ id, words }) => [
        { label: words[language].name, action: `partner:near:${id}` },
      ]),
      [again],
      [toPartners, home],
    ],
  };
}

export function askForWords(): Reply {
  return {
    words: phrase("partners-search-ask"),
    buttons: [[{ label: phrase("leave-it"), action: "do:partners" }]],
  };
}

/** Nobody was tried out: said wherever names stand. */
export function caution(list: PartnerList): Phrase {
  return phrase("partners-caution", { list });
}

export function entryButton(partner: Partner, language: Language): Button {
  return {
    label: phrase("partners-row", {
      name: partner.name ?? "–",
      area: partner.area ?? "unknown",
      villages: clip(villagesOf(partner, language), mostPlace, mostPlace),
    }),
    action: `partner:see:${partner.id}`,
  };
}

export function villagesOf({ villages }: Pick<Partner, "villages">, language: Language): string {
  return villages.map(({ name }) => name).join(language === "zh" ? "、" : ", ");
}

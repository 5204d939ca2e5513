/**
 * Partners: what officers look at: new entries, changes, "that is me", what nobody confirmed, what is
 * hidden, and words of members that should not stand there. Composes only.
 */
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { linesOf } from "./entry-say.ts";
import type { PartnerKind } from "../rules/kind.ts";
import type { Experience, Partner, Waiting } from "../rules/record.ts";
import { onPage, toPartners } from "./say.ts";
import { home } from "../../../bot/doors.ts";

export const desks = ["waiting", "asked", "hidden"] as const;
export type Desk = (typeof desks)[number];

export function isDesk(text: string): text is Desk {
  return desks.some((desk) => desk === text);
}

/**
 * One of the three lists, a page of it.
 *
 * @param entries one more than a page where there is more
 * @param done what was just decided, said first
 */
export function sayDesk(
  desk: Desk,
  entries: readonly (Partner | Waiting)[],
  page: number,
  done?: Phrase,
): Reply {
  const rows = entries.slice(0, onPage).map((entry): Button[] => {
    const name = entry.name ?? "–";
    return "waits" in entry
      ? [
          {
            label: phrase("partners-waiting-row", { name, waits: entry.waits }),
            action: `partners:look:${entry.id}`,
          },
        ]
      : [{ label: name, action: `partner:see:${entry.id}` }];
  });
  if (entries.length > onPage) {
    rows.push([{ label: phrase("more"), action: `partners:desk:${desk}:${page + 1}` }]);
  }
  const words =
    entries.length === 0 ? phrase("partners-desk-empty") : phrase("partners-desk", { desk });
  const said = done === undefined ? words : entries.length === 0 ? done : [done, words];
  return { words: said, buttons: [...rows, [toPartners, home]] };
}

/** Somebody as an officer reads them. */
export interface Person {
  readonly name: string;
  readonly village: string;
}

/** What waits about one entry, and the two answers to it. */
export function sayLook(
  partner: Partner,
  kind: PartnerKind | undefined,
  person: Person | undefined,
  language: Language,
): Reply {
  const now = { lines: linesOf(partner, kind, language) };
  const { id } = partner;
  const from = person ?? { name: "–", village: "–" };
  const back: Button = { label: phrase("back"), action: "partners:desk:waiting:0" };
  if (partner.state === "asked") {
    return {
      words: [phrase("partners-look-entry", { ...from, self: isSelf(partner) }), now],
      buttons: [
        [{ label: phrase("partners-accept"), action: `partners:list:${id}`, style: "success" }],
        [{ label: phrase("partner-change"), action: `partner:change:${id}` }],
        [{ label: phrase("partners-refuse"), action: `partners:refuse:${id}` }],
        [back],
      ],
    };
  }
  if (partner.change !== null) {
    return {
      words: [
        phrase("partners-look-change", { ...from }),
        now,
        phrase("partners-look-new"),
        { lines: linesOf({ ...partner, ...partner.change }, kind, language) },
      ],
      buttons: [
        [{ label: phrase("partners-take"), action: `partners:take:${id}`, style: "success" }],
        [{ label: phrase("partners-leave-old"), action: `partners:leave:${id}` }],
        [back],
      ],
    };
  }
  return {
    words: [phrase("partners-look-claim", { ...from }), now],
    buttons: [
      [{ label: phrase("partners-is"), action: `partners:is:${id}`, style: "success" }],
      [{ label: phrase("partners-is-not"), action: `partners:isnt:${id}` }],
      [back],
    ],
  };
}

const isSelf = ({ selfId }: Partner) => (selfId === null ? "no" : "yes");

/** Words of members, each with a button that takes them away. */
export function sayWords(partner: Partner, words: readonly Experience[]): Reply {
  return {
    words: [
      phrase("partners-words", { name: partner.name ?? "–" }),
      { lines: words.map((each, index) => `${index + 1}. ${each.words}`) },
    ],
    buttons: [
      ...words.map((each, index): Button[] => [
        {
          label: phrase("partners-wipe", { number: index + 1 }),
          action: `partners:wipe:${each.id}`,
        },
      ]),
      [{ label: phrase("back"), action: `partner:see:${partner.id}` }],
    ],
  };
}

/** Tips: the library as officers see it: shelves, a shelf, a tip in both languages, the villages. */
import { findStep, type Playbook } from "../../playbook/index.ts";
import { languages, phrase, type Button, type Language, type Reply } from "../../../bot/reply.ts";
import type { Tip } from "../rules/tip.ts";

/** The shelf of tips for any time. */
const anyTime = "any";
/** As many as fit on a button of a small phone. */
const labelLength: Readonly<Record<Language, number>> = { en: 36, zh: 18 };

const toShelves: Button = { label: phrase("tips-shelves-back"), action: "tips:lib" };
const toAssociation: Button = { label: phrase("more-association"), action: "do:association" };
const allVillages: Button = { label: phrase("tips-series"), action: "tips:villages:0" };

interface Library {
  readonly tips: readonly Tip[];
  readonly playbook: Playbook;
}

/** A step's series each, in the order of the road, then those for any time. */
export function sayShelves({ tips, playbook }: Library, language: Language): Reply {
  const count = (step: string | null) => tips.filter((tip) => tip.step === step).length;
  const steps = playbook.steps.filter(({ id }) => count(id) > 0);
  return {
    words: tips.length === 0 ? phrase("tips-none") : phrase("tips-shelves"),
    buttons: [
      ...(count(null) === 0
        ? []
        : [
            [
              {
                label: phrase("tips-any-time-row", { count: count(null) }),
                action: `tips:of:${anyTime}:0`,
              },
            ],
          ]),
      ...steps.map(({ id, words }) => [
        {
          label: phrase("tips-step-row", { title: words[language].title, count: count(id) }),
          action: `tips:of:${id}:0`,
        },
      ]),
      [allVillages],
      [{ label: phrase("fair-open"), action: "fair:open" }],
      [toAssociation],
    ],
  };
}

/** The tips of a shelf; nothing for one that does not exist. */
export function shelfOf(tips: readonly Tip[], shelf: string): readonly Tip[] {
  return tips.filter(({ step }) => (step ?? anyTime) === shelf);
}

/** One page of a shelf, `pages` being the buttons that turn it. */
export function sayShelf(
  { playbook }: Library,
  shelf: string,
  shown: readonly Tip[],
  pages: readonly (readonly Button[])[],
  language: Language,
): Reply {
  const title = findStep(playbook, shelf)?.words[language].title;
  return {
    words: [title ?? phrase("tips-any-time"), phrase("tips-shelf")],
    buttons: [
      ...shown.map(({ id, words }) => [
        { label: beginning(words[language], language), action: `tips:see:${id}` },
      ]),
      ...pages,
      [toShelves],
    ],
  };
}

/** A tip, to be read in both languages before it is sent: the officer's own first. */
export function sayLibraryTip(tip: Tip, language: Language): Reply {
  const others = languages.filter((each) => each !== language);
  return {
    words: [language, ...others].map((each) => tip.words[each]),
    buttons: [
      [{ label: phrase("tips-send"), action: `tips:send:${tip.id}`, style: "primary" }],
      [
        { label: phrase("tips-read-more"), action: `topic:${tip.article}` },
        { label: phrase("tips-shelf-back"), action: `tips:of:${tip.step ?? anyTime}:0` },
      ],
    ],
  };
}

/** It is the officer's newest draft of a broadcast; for whom and when is chosen on its page. */
export function sayDraftMade(): Reply {
  return {
    words: phrase("tips-draft"),
    buttons: [
      [{ label: phrase("tips-draft-open"), action: "bc:page", style: "primary" }],
      [toShelves],
    ],
  };
}

export function saySeries(
  villages: readonly { readonly id: string; readonly name: string }[],
  off: ReadonlySet<string>,
  pages: readonly (readonly Button[])[],
): Reply {
  return {
    words: [phrase("tips-series"), phrase("tips-series-what")],
    buttons: [
      ...villages.map(({ id, name }) => [
        {
          label: phrase("tips-series-row", { name, state: off.has(id) ? "off" : "on" }),
          action: `tips:turn:${off.has(id) ? "on" : "off"}:${id}`,
        },
      ]),
      ...pages,
      [toShelves],
    ],
  };
}

/** The first words, on one line. */
function beginning(text: string, language: Language): string {
  const line = Array.from(text.replaceAll(/\s+/gu, " ").trim());
  const most = labelLength[language];
  return line.length <= most
    ? line.join("")
    : `${line
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

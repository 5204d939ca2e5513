/**
 * Broadcasts: the page of one that is being made: for whom, how many that is, when, in which languages,
 * and what can be done with it. Composes only; what people will read stands above it as they will get it.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { isCardNumber } from "../../../bot/numbers/card-number.ts";
import { asksForSecret } from "../../answers/index.ts";
import { draftScreen } from "./audience-say.ts";
import { languageNames } from "../rules/audience-words.ts";
import { amountShownLocked } from "../rules/locked.ts";
import { isTested, type AudienceCount, type Broadcast } from "../rules/record.ts";
import { fairRule } from "../../fairtests/index.ts";
import { writtenIn } from "./saying.ts";
import { sayRest } from "./rest.ts";
import { writeMoment } from "./when-say.ts";
import { isQuietMinute } from "../../../bot/quiet-hours.ts";

export interface PageView {
  readonly broadcast: Broadcast;
  readonly language: Language;
  /** The audience in words. */
  readonly whom: Paragraph;
  /** Absent while it is being counted. */
  readonly count?: AudienceCount;
  /** Who gets these words in place of wrong ones. */
  readonly rest: number;
  /** `YYYY-MM-DD` by the usual clocks. */
  readonly today: string;
  /** It is on its way: nothing can be pressed any more. */
  readonly isClosed?: boolean;
}

/** @param inPlace false where a preview has come in between: the page then stands below it */
export function sayPage(view: PageView, inPlace: boolean): Reply {
  const { broadcast, count, language, today, whom } = view;
  const { content, kind, startsAt } = broadcast;
  const written = writtenIn(content);
  return {
    words: [
      ...sayKind(broadcast),
      phrase("broadcast-page-whom"),
      whom,
      count === undefined ? phrase("broadcast-counting") : sayCount(count, kind === "safety"),
      ...sayRest(view.rest),
      startsAt === null
        ? phrase("broadcast-page-now")
        : phrase("broadcast-page-at", { when: writeMoment(startsAt, language, today) }),
      ...(startsAt !== null && isQuietMinute(startsAt.minute)
        ? [phrase("broadcast-at-night")]
        : []),
      written.length > 1
        ? phrase("broadcast-page-both")
        : phrase("broadcast-page-one", { language: written[0] ?? language }),
      ...(isTested(broadcast) ? [fairRule] : []),
      ...sayCautions(broadcast),
    ],
    buttons: view.isClosed === true ? [] : pageButtons(view),
    screen: draftScreen,
    inPlace,
  };
}

/** What it is, where that is no news. */
export function sayKind({ kind, corrects }: Broadcast): readonly Paragraph[] {
  if (corrects !== undefined) return [phrase("broadcast-is-correction")];
  return kind === "safety" ? [phrase("broadcast-is-safety")] : [];
}

export function sayCount({ people, resting }: AudienceCount, isSafety: boolean): Paragraph {
  if (people === 0) return phrase("broadcast-count-nobody");
  if (resting === 0) return phrase("broadcast-count", { people });
  if (resting >= people && !isSafety) return phrase("broadcast-count-none-now", { people });
  return isSafety
    ? phrase("broadcast-count-all", { people, resting })
    : phrase("broadcast-count-resting", { people, resting });
}

/** What an officer should look at once more before it goes. */
export function sayCautions(broadcast: Broadcast): readonly Paragraph[] {
  const { content } = broadcast;
  const asks = writtenIn(content).some((language) => {
    const { text } = content[language]!;
    return isCardNumber(text) || asksForSecret(text);
  });
  return [...(asks ? [phrase("broadcast-asks-secret")] : []), ...sayLocked(broadcast)];
}

/** A safety alert begins with a line of ours; anything else shows its own on a locked phone. */
function sayLocked({ content, kind }: Broadcast): readonly Paragraph[] {
  if (kind === "safety") return [];
  for (const language of writtenIn(content)) {
    const sum = amountShownLocked(content[language]!.text);
    if (sum !== undefined) return [phrase("broadcast-money-locked", { sum })];
  }
  return [];
}

const whenAndWhom: readonly Button[] = [
  { label: phrase("broadcast-when"), action: "bc:when" },
  { label: phrase("broadcast-change-whom"), action: "bc:whom" },
];
const noSafety: Button = { label: phrase("broadcast-no-safety"), action: "bc:kind:news" };
const makeSafety: Button = { label: phrase("broadcast-make-safety"), action: "bc:kind:ask" };

function pageButtons({ broadcast, language, today }: PageView): readonly (readonly Button[])[] {
  const { content, kind, startsAt } = broadcast;
  const isCorrection = broadcast.corrects !== undefined;
  const missing = (["zh", "en"] as const).filter((each) => !writtenIn(content).includes(each));
  const send: Button = {
    label:
      startsAt === null
        ? phrase("broadcast-send-now")
        : phrase("broadcast-send-at", { when: writeMoment(startsAt, language, today) }),
    action: "bc:send",
    style: "primary",
  };
  return [
    [send],
    // Whoever got the mistake gets it, and at once.
    ...(isCorrection ? [] : [whenAndWhom]),
    [
      { label: phrase("broadcast-change-words"), action: "bc:words" },
      ...missing.map((each): Button => ({
        label: phrase("broadcast-add-language", { language: each }),
        action: `bc:write:${each}`,
      })),
    ],
    [
      { label: phrase("broadcast-try"), action: "bc:try" },
      ...(isCorrection ? [] : [kind === "safety" ? noSafety : makeSafety]),
    ],
    [{ label: phrase("broadcast-throw"), action: "bc:throw", style: "danger" }],
  ];
}

/** "Is it really one?" Asked once, when it is made one; from then on its page says that it is. */
export function askSafety(): Reply {
  return {
    words: phrase("broadcast-safety-ask"),
    buttons: [
      [{ label: phrase("broadcast-safety-yes"), action: "bc:kind:safety", style: "danger" }],
      [{ label: phrase("broadcast-safety-no"), action: "bc:kind:news" }],
    ],
    screen: draftScreen,
    inPlace: true,
  };
}

/** Two versions: which is to be written anew? */
export function askWhichWords(): Reply {
  return {
    words: phrase("broadcast-which-words"),
    buttons: [
      [
        { label: languageNames.zh, action: "bc:write:zh" },
        { label: languageNames.en, action: "bc:write:en" },
      ],
      [{ label: phrase("broadcast-back"), action: "bc:page" }],
    ],
    screen: draftScreen,
    inPlace: true,
  };
}

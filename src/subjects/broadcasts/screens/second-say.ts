/**
 * Broadcasts: what the second officer reads, and what stands there once somebody has decided. Composes
 * only; who may decide is subjects/broadcasts/screens/send.ts.
 */
import {
  phrase,
  type Button,
  type Language,
  type Paragraph,
  type Reply,
} from "../../../bot/reply.ts";
import { isTested, type Broadcast } from "../rules/record.ts";
import { fairRule } from "../../fairtests/index.ts";
import { sayCautions, sayKind } from "./page-say.ts";
import { firstWords } from "./report-say.ts";
import { lettersOf } from "../rules/screen-name.ts";
import { writeMoment } from "./when-say.ts";

export interface SecondView {
  readonly broadcast: Broadcast;
  /** First name of the officer who wrote it; empty where it is not known. */
  readonly author: string;
  /** Absent where it was said when they were asked first. */
  readonly people?: number | undefined;
  readonly whom: Paragraph;
  readonly language: Language;
  readonly today: string;
}

/** A screen of its own: once it was changed, nobody agrees to what they saw before. */
export function secondScreen(id: string): string {
  return lettersOf("ba-", id);
}

export function askSecond(view: SecondView): Reply {
  const { broadcast, author, people, whom, language, today } = view;
  const { id, startsAt } = broadcast;
  const name = author === "" ? "nobody" : author;
  const yes: Button = {
    label: phrase("broadcast-agree"),
    action: `bc:yes:${id}`,
    style: "success",
    means: "yes",
  };
  return {
    words: [
      people === undefined
        ? phrase("broadcast-desk-yes", { author: name })
        : phrase("broadcast-second-ask", { author: name, people }),
      ...sayKind(broadcast),
      ...sayCautions(broadcast),
      whom,
      startsAt === null
        ? phrase("broadcast-page-now")
        : phrase("broadcast-page-at", { when: writeMoment(startsAt, language, today) }),
      ...(isTested(broadcast) ? [fairRule] : []),
    ],
    buttons: [[yes, { label: phrase("broadcast-not-so"), action: `bc:no:${id}`, means: "no" }]],
    screen: secondScreen(id),
  };
}

/** In place of the question, for every officer who was asked. @param name of who decided */
export function sayDecided(
  broadcast: Broadcast,
  how: "agreed" | "declined" | "taken",
  name: string,
  language: Language,
): Reply {
  const words = firstWords(broadcast, language);
  return {
    words: phrase("broadcast-was-decided", { words, how, name }),
    screen: secondScreen(broadcast.id),
    inPlace: true,
  };
}

export function askWhy({ id }: Broadcast): Reply {
  return {
    words: phrase("broadcast-why"),
    buttons: [
      [
        { label: phrase("broadcast-without-words"), action: `bc:no-yes:${id}` },
        { label: phrase("leave-it"), action: "bc:leave" },
      ],
    ],
  };
}

/** The chain, thanks in words: one message for all that is new, and two figures on the page of the chain. */
import type { Member } from "../../../bot/member.ts";
import { type Playbook, stepName } from "../../playbook/index.ts";
import { pictureToShow } from "../../../bot/doors.ts";
import { phrase, type Paragraph, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Thanks } from "../rules/thanks.ts";

/** More than so many at once are a number. */
const mostTold = 6;

/** @param thanks at least one */
export function sayThanks(
  playbook: Playbook,
  member: Pick<Member, "language">,
  thanks: readonly Thanks[],
): Reply {
  const told = thanks.slice(0, mostTold);
  const more = thanks.length - told.length;
  return {
    words: [
      ...told.map((each) => paragraphOf(playbook, member, each)),
      ...(more === 0 ? [] : [phrase("thanks-more", { count: more })]),
    ],
    buttons: [[{ label: phrase("more-peers"), action: "do:peers" }], [pictureToShow("taught")]],
  };
}

function paragraphOf(
  playbook: Playbook,
  { language }: Pick<Member, "language">,
  { name, what, brought, steps }: Thanks,
): Paragraph {
  const values = { name: name ?? "", known: name === undefined ? "no" : "yes" };
  const lines: Phrase[] = [
    what === "first-parcel" ? phrase("thanks-parcel", values) : phrase("thanks-orders", values),
  ];
  if (brought) lines.push(phrase("thanks-brought", values));
  const named = steps.map((stepId) => stepName(playbook, stepId, language));
  const numbers = named.filter(({ number }) => number > 0).map(({ number }) => number);
  const titles = named.filter(({ number }) => number === 0).map(({ title }) => title);
  const comma = language === "zh" ? "、" : ", ";
  if (numbers.length > 0) {
    const sorted = numbers.toSorted((one, other) => one - other);
    lines.push(phrase("thanks-showed", { steps: sorted.join(comma), count: sorted.length }));
  }
  if (titles.length > 0) lines.push(phrase("thanks-showed-other", { titles: titles.join(comma) }));
  return { lines };
}

/** "Thanks to you: two first parcels, one with thirty orders." */
export function thanksLines({
  parcels,
  orders,
}: {
  readonly parcels: number;
  readonly orders: number;
}): readonly Paragraph[] {
  return parcels + orders === 0 ? [] : [phrase("thanks-so-far", { parcels, orders })];
}

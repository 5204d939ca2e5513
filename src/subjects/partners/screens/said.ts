/** Words about partners: the page that they are about opens. What is to go is tapped there. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { findKind } from "../rules/kind.ts";
import { asksOfOne, partnerIn, wishOfPartners } from "../rules/said.ts";
import { searchWords } from "../rules/search.ts";
import { seeEntry } from "./entry.ts";
import { kindsOf, nearOf, type PartnersDeps } from "./near.ts";
import { sayKindOf, sayOwn } from "./partners.ts";

/** Entries among which a name is looked for. */
const mostNamed = 40;

export async function hearOfPartners(deps: PartnersDeps, turn: Turn, { text }: Message): Heard {
  if (text === undefined || (turn.member === undefined && !turn.isOfficer)) return pass;
  const wish = wishOfPartners(text);
  if (wish?.what === "own") return sayOwn(turn);
  if (wish !== undefined) {
    const kind = findKind(kindsOf(deps), wish.id);
    return kind === undefined ? pass : sayKindOf(turn, kind);
  }
  if (!asksOfOne(text)) return pass;
  const near = await nearOf(turn, turn.member);
  const found = await turn.records.partners.search(searchWords(text), [], near, mostNamed);
  const named = partnerIn(text, found);
  if (named === undefined) return pass;
  await seeEntry(deps, turn, named);
}

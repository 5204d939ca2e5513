/**
 * Partners: the rules of an entry: what is asked in which order, what may be written, who keeps it,
 * and for how long it stands unconfirmed. Pure.
 */
import { hasAddress } from "../../members/index.ts";
import { addDays } from "../../../bot/calendar.ts";
import { isCardNumber } from "../../../bot/numbers/card-number.ts";
import type { Partner, PartnerTexts } from "./record.ts";

/** Days that an entry stands without anybody saying that it is still so. */
export const confirmedForDays = 90;
/** Days to answer; then it is hidden. */
export const answerWithinDays = 14;
/** "No longer true" does not ask about what was confirmed only now. */
export const freshDays = 7;
/** Parcels from which on a member knows whom a shop needs. */
export const parcelsToAdd = 10;
/** Members that somebody may begin to write to in one day. */
export const mostTalksADay = 3;
/** Words that go with an experience. */
export const mostExperienceChars = 120;
/** Texts of experience that an entry shows. */
export const shownExperiences = 5;

export type TextField = keyof PartnerTexts;
export type Field = TextField | "area" | "named";

/** In the order in which they are asked. */
const order: readonly Field[] = ["name", "area", "terms", "volume", "cutOff", "reach", "named"];

/** All but the name may be left out. */
export const textFields: readonly TextField[] = ["name", "terms", "volume", "cutOff", "reach"];

/** Characters, so that an entry is one screen. */
export const mostChars: Readonly<Record<TextField, number>> = {
  name: 40,
  terms: 200,
  volume: 80,
  cutOff: 60,
  reach: 80,
};

/** What is to be asked next; `undefined` when all was asked. */
export function nextField(partner: Partner): Field | undefined {
  return fieldsOf(partner).find((field) => {
    if (field === "area") return partner.area === null;
    if (field === "named") return partner.isNamed === null;
    return partner[field] === null;
  });
}

/** What is asked of this entry: nobody is asked to be named as the one who added themselves. */
export function fieldsOf({ selfId, addedAs }: Partner): readonly Field[] {
  return order.filter((field) => field !== "named" || (selfId === null && addedAs === "member"));
}

export type Parsed =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "empty" | "card-number" | "number-elsewhere" | "address" }
  | { readonly kind: "long"; readonly most: number };

/**
 * What somebody wrote, ready to be kept and shown to others: one line, trimmed.
 *
 * Numbers of bank and identity cards are never kept. Telephone numbers belong to the question that
 * asks whether the partner agreed to it, and nowhere else.
 */
export function parseField(field: TextField | "experience", written: string): Parsed {
  const text = written
    .normalize("NFC")
    .replaceAll(/[\p{Cc}\p{Cf}\p{Surrogate}\s]+/gu, " ")
    .trim();
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: "empty" };
  // Digits of another width are digits; the text itself keeps its own commas.
  const plain = text.normalize("NFKC");
  if (isCardNumber(plain)) return { kind: "card-number" };
  if (field !== "reach" && isTelephone(plain)) return { kind: "number-elsewhere" };
  if (field === "experience" && hasAddress(text)) return { kind: "address" };
  const most = field === "experience" ? mostExperienceChars : mostChars[field];
  return Array.from(text).length > most ? { kind: "long", most } : { kind: "text", text };
}

function isTelephone(text: string): boolean {
  return /\p{Nd}{7}/u.test(text) || /1[3-9]\d[ -]\d{4}[ -]\d{4}/.test(text);
}

/** Who may change and confirm it besides officers: the partner, and where they are no member, who added it. */
export function isKeeper(
  { selfId, addedBy }: Pick<Partner, "selfId" | "addedBy">,
  me: readonly string[],
): boolean {
  const keeper = selfId ?? addedBy;
  return keeper !== null && me.includes(keeper);
}

/** Entries that were confirmed on this day or before are asked about today. */
export function unconfirmedSince(today: string): string {
  return addDays(today, -confirmedForDays);
}

/** Entries that have been asked about since this day or before are hidden today. */
export function unansweredSince(today: string): string {
  return addDays(today, -answerWithinDays);
}

/** Was it confirmed so lately that nobody need be asked? */
export function isFresh({ confirmedOn }: Pick<Partner, "confirmedOn">, today: string): boolean {
  return confirmedOn !== null && addDays(confirmedOn, freshDays) > today;
}

/** How to reach them is typed only after "they agreed"; whether to be named is a tap. */
export const byTap = (field: Field): boolean => field === "reach" || field === "named";

/** Whoever is a member is reached through the bot: no other way is typed. */
export function typedFields({ selfId }: Pick<Partner, "selfId">) {
  return (["area", ...textFields] as const).filter((field) => field !== "reach" || selfId === null);
}

/**
 * Kept answers: what in an answer is somebody's own, and read by everybody once it is published: a telephone number, the
 * number of a card, a name in a messenger, the name of somebody of the village. Nothing is refused: it may be meant.
 */
import { isCommon } from "../../answers/index.ts";
import { cardLikeIn } from "../../../bot/numbers/card-number.ts";
import { secretsIn } from "../../../bot/numbers/secrets.ts";
import { contactsIn, telephonesIn } from "../../../bot/numbers/telephone.ts";
import type { Draft } from "./published-record.ts";

export interface Held {
  readonly what: "telephone" | "card" | "code" | "contact" | "name";
  /** As it stands in the answer. */
  readonly found: readonly string[];
}

/** Shown of one kind; whoever reads these looks for more. */
const mostShown = 5;

/** @param names first names of people whom the answer could be about */
export function heldIn(
  { question, text }: Pick<Draft, "question" | "text">,
  names: readonly string[],
): readonly Held[] {
  const said = `${question}\n${text}`;
  const secrets = secretsIn(said);
  const written = ({ from, to }: { readonly from: number; readonly to: number }) =>
    said.slice(from, to).trim();
  const isNumber = ({ kind }: (typeof secrets)[number]) => kind === "card" || kind === "identity";
  const telephones = telephonesIn(said).map(written);
  const cards = [...secrets.filter(isNumber).map(written), ...cardLikeIn(said)];
  const all: readonly Held[] = [
    { what: "telephone", found: telephones },
    { what: "card", found: cards },
    { what: "code", found: secrets.filter((each) => !isNumber(each)).map(written) },
    { what: "contact", found: contactsIn(said) },
    { what: "name", found: names.filter((name) => isNamedIn(said, name)) },
  ];
  return all
    .map(({ what, found }) => ({ what, found: [...new Set(found)].slice(0, mostShown) }))
    .filter(({ found }) => found.length > 0);
}

/** A single sign stands in many words, and so does a name that is a word of every day, written small. */
function isNamedIn(text: string, given: string): boolean {
  const name = given.trim();
  if (Array.from(name).length < 2) return false;
  if (/\p{Script=Han}/u.test(name)) return text.includes(name);
  const escaped = name.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
  const flags = isCommon(name.toLowerCase()) ? "u" : "iu";
  return new RegExp(`(?<!\\p{L})${escaped}(?!\\p{L})`, flags).test(text);
}

/**
 * What an officer wants done, read off what they typed: the one reader of such words. Pure; whether anybody has the name
 * that stands there is not known here. Nothing is done by words: each wish opens the screen that its button opens.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import {
  acts,
  everybody,
  messageHeads,
  messageTo,
  noName,
  parts,
  roleNames,
} from "./officer-words.ts";

export type OfficerAct = keyof typeof acts;

/** For whom a message is. */
export type Addressed =
  | { readonly kind: "everybody" }
  | { readonly kind: "role"; readonly role: keyof typeof roleNames }
  | { readonly kind: "place"; readonly name: string };

export interface ActSaid {
  readonly act: OfficerAct;
  /** As they were typed. */
  readonly who?: string;
  readonly to?: string;
  readonly place?: string;
}

export interface MessageSaid {
  readonly act: "message";
  readonly addressed: Addressed;
  /** What is to be sent; empty: it is still to be written. */
  readonly text: string;
  /** What is named is a village, and nobody's name. */
  readonly isOfMany: boolean;
}

export type OfficerSaid = ActSaid | MessageSaid;

/** Characters; who writes more tells something else. A message to many may be long. */
const longest = 90;
/** Characters before the message itself. */
const longestHead = 70;

const polite = /(?: (?:please|pls|thanks|thank you|asap)| ?(?:谢谢|辛苦了?|麻烦了?))+$/u;

/** Over words as they were typed; bare ones have no stops. */
const name = "[^:：,，.。!！?？\\n]{1,32}?";

function patternOf(way: string): string {
  return way.replaceAll(/\{(\p{L}+)\}/gu, (_, part: string) => {
    if (part === "all") return `(?<all>${everybody})`;
    return part in parts ? patternOf(parts[part]!) : `(?<${part}>${name})`;
  });
}

const whole = (way: string) => new RegExp(`^${patternOf(way)}$`, "u");
const ways = Object.entries(acts).map(
  ([act, list]) => [act as OfficerAct, list.map(whole)] as const,
);
const heads = messageHeads.map((way) => new RegExp(`^\\s*${patternOf(way)}`, "iu"));
const addressings = messageTo.map(whole);
const notNames = noName.map((each) => new RegExp(each, "iu"));
const roles = Object.entries(roleNames).map(
  ([role, way]) => [role as keyof typeof roleNames, new RegExp(way, "iu")] as const,
);
const isEverybody = new RegExp(`^${everybody}$`, "iu");

/** Every way in which the words may be an officer's wish, the surest first. */
export function saidByOfficer(text: string): readonly OfficerSaid[] {
  const messages = messageIn(text);
  if (text.length > longest) return messages;
  // A name in Latin letters keeps its spaces among Chinese words.
  const bare = plainWords(text)
    .replaceAll(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "")
    .replace(polite, "");
  const wishes = ways.flatMap(([act, list]) =>
    list.flatMap((way) => {
      const found = way.exec(bare);
      return found === null || !isNamed(found.groups) ? [] : [{ act, ...namesIn(found.groups) }];
    }),
  );
  return [...wishes, ...messages, ...(messages.length === 0 ? onlyTo(bare) : [])];
}

type Groups = Readonly<Record<string, string | undefined>> | undefined;

function namesIn(groups: Groups): Omit<ActSaid, "act"> {
  const { who, to, place } = groups ?? {};
  return { ...(who && { who }), ...(to && { to }), ...(place && { place }) };
}

/** Whoever is named has a name: no "her", no "nobody", no thing. */
function isNamed(groups: Groups): boolean {
  return [groups?.["who"], groups?.["to"]].every(
    (each) => each === undefined || !notNames.some((not) => not.test(each)),
  );
}

function messageIn(text: string): readonly MessageSaid[] {
  for (const head of heads) {
    const found = head.exec(text);
    const message = found === null ? "" : text.slice(found[0].length).trim();
    if (found === null || found[0].length > longestHead || !/\p{L}/u.test(message)) continue;
    // "What do I tell everybody?" is asked.
    if (/^(?:什么|啥|怎么|咋|what\b|how\b)/iu.test(message)) continue;
    return [messageOf(found[0], found.groups, message)];
  }
  return [];
}

function onlyTo(bare: string): readonly MessageSaid[] {
  for (const way of addressings) {
    const groups = way.exec(bare)?.groups;
    if (groups === undefined || oneself.test(groups["place"] ?? "")) continue;
    return [messageOf(bare, groups, "")];
  }
  return [];
}

/** "Only me": a try, and no village. */
const oneself = /^(?:me|us|him|her|them|you|myself)$|[我你他她]/iu;
const ofMany = /\b(?:only|just|alone|village)\b|只|光|单|村/iu;

function messageOf(head: string, groups: Groups, text: string): MessageSaid {
  return { act: "message", addressed: addressedIn(groups), text, isOfMany: ofMany.test(head) };
}

const peopleOf =
  /^(?:all )?(?:the )?(?:people|learners|ones|everybody|everyone|all) (?:of|in|at|from) /iu;

function addressedIn(groups: Groups): Addressed {
  const place = groups?.["place"]?.trim().replace(peopleOf, "");
  if (place === undefined || isEverybody.test(place)) return { kind: "everybody" };
  const role = roles.find(([, way]) => way.test(place))?.[0];
  return role === undefined ? { kind: "place", name: place } : { kind: "role", role };
}

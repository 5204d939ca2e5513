/**
 * What an officer wants to say to many, read off what they typed: "tell everyone the van comes at 8", "bring boxes on
 * Friday, tell them", 让大家周五带箱子来. Pure; whether a village or a person has the name that stands there is not known
 * here. Nothing is sent by words.
 */
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { isQuestion } from "../../../bot/typed.ts";
import {
  everybody,
  messageAlso,
  messageCalls,
  messageFor,
  messageHeads,
  messageNot,
  messageTails,
  messageTo,
  roleNames,
} from "./message-words.ts";
import { beginningWay, wholeTyped, wholeWay, type Named } from "./ways.ts";

/** For whom a message is. */
export type Addressed =
  | { readonly kind: "everybody" }
  | { readonly kind: "role"; readonly role: keyof typeof roleNames }
  | { readonly kind: "place"; readonly name: string };

export interface MessageSaid {
  readonly act: "message";
  readonly addressed: Addressed;
  /** What is to be sent; empty: it is still to be written. */
  readonly text: string;
  /** What is named is a village, and nobody's name. */
  readonly isOfMany: boolean;
  /** Beside those who were chosen before; only of a message that is begun. */
  readonly isAlso?: boolean;
  /** Not to those who are named; only of a message that is begun. */
  readonly isNot?: boolean;
}

/** Characters before the message itself. */
const longestHead = 70;

const heads = messageHeads.map(beginningWay);
const tails = messageTails.map(wholeTyped);
const calls = messageCalls.map(wholeTyped);
const forNamed = messageFor.map(wholeTyped);
const addressings = messageTo.map(wholeWay);
const additions = messageAlso.map(wholeWay);
const exceptions = messageNot.map(wholeWay);
const isEverybody = new RegExp(`^${everybody}$`, "iu");
const roles = Object.entries(roleNames).map(
  ([role, way]) => [role as keyof typeof roleNames, new RegExp(way, "iu")] as const,
);

/** The message that they surely mean. */
export function messageIn(text: string): readonly MessageSaid[] {
  const said = headIn(text) ?? tailIn(text) ?? callIn(text);
  return said === undefined ? [] : [said];
}

function headIn(text: string): MessageSaid | undefined {
  for (const head of heads) {
    const found = head.exec(text);
    const message = found === null ? "" : text.slice(found[0].length).trim();
    if (found === null || found[0].length > longestHead || !/\p{L}/u.test(message)) continue;
    // "What do I tell everybody?" is asked.
    if (/^(?:什么|啥|怎么|咋|what\b|how\b)/iu.test(message)) continue;
    return messageOf(found[0], found.groups, message);
  }
  return undefined;
}

/** "I want to tell everyone" has nothing to tell yet, and "how do I" asks. */
const wishOnly =
  /^(?:(?:i|we|you|can|could|how|what|when|who|let|please|pls|want|need|like|would|to|do|should|must|is|it|me|us|now|so)\b[\s,]*)+$|^(?:我|你|想|要|能|可以|怎么|怎样|咋|请|帮|得|应该|什么|啥|时候|会|就|现在|需要|[\s，,])+$/iu;

/** "Tomorrow I tell everyone", 这事不好跟大家说: they speak of telling. */
const speaksOfIt =
  /(?:^|\s)(?:i|we|you|he|she|they|people|mentors?|who|will|to|can|could|must|should|not|don'?t|never|always|often|already|and|or|then|just)$|(?:我们?|咱们?|你|他|她|谁|再|会|要|想|已经|刚才?|昨天|[不没][^，,]{0,3})$/iu;

function tailIn(text: string): MessageSaid | undefined {
  for (const tail of tails) {
    const groups = tail.exec(text)?.groups;
    const message = groups?.["text"]?.trim() ?? "";
    if (message === "" || wishOnly.test(message) || isQuestion(message)) continue;
    if (speaksOfIt.test(message)) continue;
    // "Mentors meet on Sunday, tell them": who is spoken of is who is told.
    const place =
      groups?.["place"] ?? /^(?:all )?(?:the |our )?(mentors|members)\b/iu.exec(message)?.[1];
    return messageOf("", { place }, message);
  }
  return undefined;
}

function callIn(text: string): MessageSaid | undefined {
  if (isQuestion(text) || /[了过][吗没]?[。.!！]*$/u.test(text.trim())) return undefined;
  for (const call of calls) {
    const groups = call.exec(text)?.groups;
    if (groups !== undefined) return messageOf("", groups, groups["text"]!.trim());
  }
  return undefined;
}

/** Words or, in Chinese, characters of the longest name that is looked up. */
const longestName = { words: 3, characters: 4 };

/** "Tell Lucy well done": where the name ends is not said, so each way is one. */
export function namedIn(text: string): readonly MessageSaid[] {
  if (isQuestion(text)) return [];
  for (const way of forNamed) {
    const rest = way.exec(text)?.groups?.["rest"];
    if (rest === undefined) continue;
    const isHan = /^\p{Script=Han}/u.test(rest);
    const parts = isHan ? Array.from(rest) : rest.split(/\s+/u);
    const longest = isHan ? longestName.characters : wordsOfNames(parts);
    const most = Math.min(longest, parts.length);
    const joint = isHan ? "" : " ";
    return Array.from({ length: most }, (_, at) => most - at).map((length) => {
      const named = parts
        .slice(0, length)
        .join(joint)
        .replace(/[:：,，]+$/u, "");
      const message = parts
        .slice(length)
        .join(joint)
        .replace(/^[\s:：,，]+/u, "");
      return messageOf("", { place: named }, message);
    });
  }
  return [];
}

/** "Stone Bridge and Black River": one name, and another behind each joint. */
function wordsOfNames(parts: readonly string[]): number {
  let most = longestName.words;
  for (let at = 1; at <= most && at < parts.length; at += 1) {
    const isJoint = /^(?:and|&)$/iu.test(parts[at]!) || /[,，]$/u.test(parts[at]!);
    if (isJoint && most < longestNames) most = Math.max(most, at + 1 + longestName.words);
  }
  return Math.min(most, longestNames);
}

/** Words of several names together; more is a message. */
const longestNames = 12;

/** To whom, and no word of what: "only to Stone Bridge". @param bare as officer-said.ts reads it */
export function onlyTo(bare: string): readonly MessageSaid[] {
  for (const way of addressings) {
    const groups = way.exec(bare)?.groups;
    if (groups === undefined || oneself.test(groups["place"] ?? "")) continue;
    if (condition.test(groups["place"] ?? "")) continue;
    return [messageOf(bare, groups, "")];
  }
  for (const way of additions) {
    const groups = way.exec(bare)?.groups;
    if (groups !== undefined) return [{ ...messageOf("", groups, ""), isAlso: true }];
  }
  return [];
}

/** "Not to Black River", 别发给黑河村. @param bare as officer-said.ts reads it */
export function notTo(bare: string): readonly MessageSaid[] {
  for (const way of exceptions) {
    const groups = way.exec(bare)?.groups;
    if (groups === undefined || oneself.test(groups["place"] ?? "")) continue;
    return [{ ...messageOf("", groups, ""), isNot: true }];
  }
  return [];
}

/** "Only me": a try, and no village. */
const oneself = /^(?:me|us|him|her|them|you|myself)$|[我你他她]/iu;
/** "Only if clean", "just one": an answer to somebody. */
const condition =
  /^(?:if|when|with|without|on|in|at|after|before|from|by|as|because|once|one|two|three|a|an|some|few|\d+)\b/iu;
const ofMany = /\b(?:only|just|alone|village)\b|只|光|单|村/iu;

function messageOf(head: string, groups: Named, text: string): MessageSaid {
  return { act: "message", addressed: addressedIn(groups), text, isOfMany: ofMany.test(head) };
}

/** "Everybody", "the mentors", typed where it is asked to whom. @returns `undefined` for any other name */
export function manyNamed(
  text: string,
): Exclude<Addressed, { readonly kind: "place" }> | undefined {
  const named = spelledOut(text)
    .trim()
    .replaceAll(/^(?:only |just |to |for |给|发给|就|只)+|[\s.!。！吧]+$/giu, "");
  const found = addressedIn({ place: named });
  return found.kind === "place" ? undefined : found;
}

const peopleOf =
  /^(?:all )?(?:the )?(?:people|learners|ones|everybody|everyone|all) (?:of|in|at|from) /iu;

function addressedIn(groups: Named): Addressed {
  const place = groups?.["place"]?.trim().replace(peopleOf, "");
  if (place === undefined || isEverybody.test(place)) return { kind: "everybody" };
  const role = roles.find(([, way]) => way.test(place))?.[0];
  return role === undefined ? { kind: "place", name: place } : { kind: "role", role };
}

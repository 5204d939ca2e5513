/**
 * What an officer wants done, read off what they typed: the one reader of such words. Pure; whether anybody has the name
 * that stands there is not known here. Nothing is done by words: each wish opens the screen that its button opens.
 */
import { plainWords } from "../../../bot/bare-words.ts";
import { spelledOut } from "../../../bot/reading/short-forms.ts";
import { messageIn, type MessageSaid, namedIn, notTo, onlyTo } from "./message-said.ts";
import { splitNames } from "./named.ts";
import { acts, noName } from "./officer-words.ts";
import { wholeWay, type Named } from "./ways.ts";

/** `named`: a name and nothing else. */
export type OfficerAct = keyof typeof acts | "named";

export interface ActSaid {
  readonly act: OfficerAct;
  /** As they were typed; of several the names stand together. */
  readonly who?: string;
  readonly to?: string;
  readonly place?: string;
}

export type OfficerSaid = ActSaid | MessageSaid;

/** Characters; who writes more tells something else. A message to many may be long. */
const longest = 90;
/** Of a name that stands alone. */
const longestName = 24;

const polite = /(?: (?:please|pls|thanks|thank you|asap)| ?(?:谢谢|辛苦了?|麻烦了?))+$/u;

const ways = Object.entries(acts).map(
  ([act, list]) => [act as keyof typeof acts, list.map(wholeWay)] as const,
);
const notNames = noName.map((each) => new RegExp(each, "iu"));

/** Every way in which the words may be an officer's wish, the surest first. */
export function saidByOfficer(text: string): readonly OfficerSaid[] {
  const spelled = spelledOut(text);
  // A message goes as it was typed, where it is heard so.
  const asTyped = messageIn(text);
  const messages = asTyped.length > 0 || spelled === text ? asTyped : messageIn(spelled);
  if (text.length > longest) return messages;
  const bare = bareOf(text);
  const bares = [...new Set([bare, bareOf(spelled)])];
  const said: readonly OfficerSaid[] = [
    // Of the message that is begun, where there is one: "take Black River out" is a wish of another kind without it.
    ...bares.flatMap(notTo),
    ...bares.flatMap(wishesIn),
    ...messages,
    ...(messages.length > 0 ? [] : [...bares.flatMap(onlyTo), ...namedIn(spelled)]),
  ];
  return said.length > 0 ? said : nameAlone(bare);
}

/** A name in Latin letters keeps its spaces among Chinese words, and several names are joined by one word. */
function bareOf(text: string): string {
  const joined = text
    .replaceAll(/(?<=\p{L})\s*[&＆]\s*(?=\p{L})/gu, " and ")
    .replaceAll(/(?<=^|\s)(\p{L}+),\s*(?=(?:\p{L}+,\s*)*\p{L}+ (?:and|n) )/gu, "$1 and ")
    .replaceAll(/(?<=\p{Script=Han})、(?=\p{Script=Han})/gu, "和");
  return plainWords(joined)
    .replaceAll(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, "")
    .replace(polite, "");
}

function wishesIn(bare: string): readonly ActSaid[] {
  return ways.flatMap(([act, list]) =>
    list.flatMap((way) => {
      const found = way.exec(bare);
      return found === null || !isNamed(found.groups) ? [] : [{ act, ...namesIn(found.groups) }];
    }),
  );
}

function namesIn(groups: Named): Omit<ActSaid, "act"> {
  const { who, to, place } = groups ?? {};
  return { ...(who && { who }), ...(to && { to }), ...(place && { place }) };
}

/** Whoever is named has a name: no "her", no "nobody", no thing. */
function isNamed(groups: Named): boolean {
  return [groups?.["who"], groups?.["to"]].every(
    (each) => each === undefined || splitNames(each).every(isName),
  );
}

const isName = (each: string) => !notNames.some((not) => not.test(each));

/** "Bob", "Stone Bridge": whoever types a name wants to see what is behind it. */
function nameAlone(bare: string): readonly ActSaid[] {
  const mayBe = bare !== "" && bare.length <= longestName && (isName(bare) || bare.endsWith("村"));
  return mayBe ? [{ act: "named", who: bare }] : [];
}

/**
 * Playbook: a tap on an option, or its words typed; shared by the kinds that are answered so.
 */
import { z } from "zod";
import { phrase, placeAmong, type Language, type Reply } from "../../../../bot/reply.ts";
import { spelledOut } from "../../../../bot/reading/short-forms.ts";
import { lettersOf } from "../../../../bot/typed.ts";
import type { Asking, Bilingual, Content, Received } from "./task.ts";

/** Short and plain, so that a button's action always fits. `finish` is where a run ends. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9-]{1,24}$/, "an id is 1 to 24 of a-z, 0-9 and -")
  .refine((id) => id !== "finish", "the id finish is taken");

/** The words of the task, and a button for each option in their order; its place is the argument. */
export function askOptions(
  task: { readonly text: Bilingual; readonly options: readonly { readonly label: Bilingual }[] },
  asking: Asking,
): Reply {
  return {
    words: task.text[asking.language],
    buttons: task.options.map((option, index, all) => [
      {
        label: option.label[asking.language],
        action: asking.action(String(index)),
        means: placeAmong(index, all.length),
      },
    ]),
  };
}

/** Finds the option whose label the member typed, or nearly typed, instead of tapping it. */
export function typedOption<T extends { readonly label: Bilingual }>(
  options: readonly T[],
  content: Content,
  language: Language,
): T | undefined {
  if (content.kind !== "text") return undefined;
  const typed = content.text;
  const letters = lettersOf(typed);
  if (letters === "") return undefined;
  const read = options.map((option) => ({ option, label: labelIn(option.label, language) }));
  const plain = endless(reported.test(typed) ? lettersOf(typed.replace(reported, "")) : letters);
  const exact =
    read.find(({ label }) => label.letters === letters) ??
    read.find(({ label }) => label.bare === plain);
  if (exact !== undefined) return exact.option;
  const beginning = lettersOf(firstSaid(typed));
  const named =
    beginning === "" ? undefined : read.find(({ label }) => label.letters === beginning);
  if (named !== undefined) return named.option;
  // 说了 begins both 说了，没超 and 说了，超了: what came of it is still to be told.
  if (read.filter(({ label }) => label.letters.startsWith(letters)).length > 1) return undefined;
  const held = read.filter(({ label }) => isPartOf(typed, letters, label));
  if (held.length > 0) return held.length === 1 ? held[0]!.option : undefined;
  if (asksFirst.test(typed) || !read.some(({ label }) => mayBeNear(label, letters))) {
    return undefined;
  }
  const said = saidAs(typed, letters);
  const [first, second] = read
    .map(({ option, label }) => ({ option, nearness: nearestOf(label, said) }))
    .toSorted((one, other) => other.nearness - one.nearness);
  if (first === undefined || first.nearness < nearEnough) return undefined;
  return first.nearness - (second?.nearness ?? 0) < nearerBy ? undefined : first.option;
}

/** 答应嘞, 答应咯 are 答应了 in another village. */
function endless(letters: string): string {
  return letters.replace(/[了嘞咯啦喽哒]$/u, "");
}

/** "She said yes", "no wait, he said no", "我妈答应了": who said it is not in the label. */
const reported =
  /^(?:(?:oh|well|no wait|wait|sorry)[\s,]+)?(?:she|he|they|my \w+|the \w+)\s+(?:said|says?|told me)\s+|^(?:(?:不对|等等)[，,\s]*)?(?:[他她]们?|我?[妈爸姐哥弟妹]|老[公婆伴]|我?媳妇|邻居|对方|人家)说?[，：,:\s]*/iu;

/** "Yes he will", "no, she laughed", 答应了，她说明天来: the answer, and what they who were asked said or did. */
const answerFirst =
  /^((?:yes|yeah|no|nope)|[^，,。.;；]{1,24}(?=[，,。.;；]))[\s，,。.;；]+(?:he|she|they|his|her|my|our|the|i asked)\b|^([^，,。.;；]{1,12})[，,。.;；\s]+(?:[他她]|我?[妈爸姐哥弟妹]|老[公婆伴]|我?媳妇|邻居|对方|人家)/iu;
const takesBack = /\b(?:but|if|not sure|maybe|first)\b|[?？吗]|但|可是|不过|要是|如果|再说/iu;

function firstSaid(typed: string): string {
  const said = spelledOut(typed);
  const [, english, chinese] = (takesBack.test(said) ? undefined : answerFirst.exec(said)) ?? [];
  const first = english ?? chinese ?? "";
  return /^yeah$/iu.test(first) ? "yes" : /^nope$/iu.test(first) ? "no" : first;
}

/** Letters; less may stand anywhere. */
const leastPart = { han: 2, other: 4 };
/** Of the label so much. */
const leastShare = 0.25;

/** 核桃 of 带壳核桃, "a neighbour" of "A neighbour two doors on": some words of a label, and nothing else. */
function isPartOf(
  typed: string,
  letters: string,
  { letters: all, parts: [whole] }: Label,
): boolean {
  if (letters.length < all.length * leastShare || !all.includes(letters)) return false;
  const isHan = /\p{Script=Han}/u.test(letters);
  if (letters.length < (isHan ? leastPart.han : leastPart.other)) return false;
  const { words } = whole!;
  if (turnsOf(words) !== turnsOf(typed)) return false;
  return isHan || ` ${plainWords(words)} `.includes(` ${plainWords(typed)} `);
}

const plainWords = (text: string): string =>
  (text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? []).join(" ");

/** "Is a cooperative better" is near the label, and asks. */
const asksFirst =
  /^\s*(?:is|are|do|does|can|could|should|shall|would|how|what|why|which|where|when)\s/iu;

/** Of the pairs of letters so many are the same: a slip, a word more or less. */
const nearEnough = 0.7;
const nearerBy = 0.15;

/** Words as they are compared, with their pairs of letters: how many there are, and how often each. */
interface Said {
  readonly words: string;
  readonly count: number;
  readonly pairs: ReadonlyMap<string, number>;
}

function saidAs(words: string, letters = lettersOf(words)): Said {
  const each = Array.from(letters);
  const pairs = new Map<string, number>();
  for (let at = 1; at < each.length; at += 1) {
    const pair = each[at - 1]! + each[at]!;
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return { words, count: Math.max(0, each.length - 1), pairs };
}

interface Label {
  readonly letters: string;
  readonly bare: string;
  /** The whole of it; and what stands before its first stop, where it has one: few type on after it. */
  readonly parts: readonly Said[];
}

/** Labels are the playbook's: whatever is typed meets the same few. */
const labels = new WeakMap<Bilingual, Map<Language, Label>>();

function labelIn(of: Bilingual, language: Language): Label {
  let read = labels.get(of);
  if (read === undefined) labels.set(of, (read = new Map()));
  let label = read.get(language);
  if (label === undefined) read.set(language, (label = labelOf(of[language])));
  return label;
}

function labelOf(text: string): Label {
  const [start = text] = text.split(/[,，;；:：]/u);
  const parts = start === text ? [text] : [text, start];
  const letters = lettersOf(text);
  return { letters, bare: endless(letters), parts: parts.map((part) => saidAs(part)) };
}

/** Most of what is typed is far longer than any label: it is not the option, and not as near as to make it doubtful. */
function mayBeNear({ parts }: Label, letters: string): boolean {
  const count = Math.max(0, Array.from(letters).length - 1);
  return parts.some((part) => mostShare(part.count, count) >= nearEnough - nearerBy);
}

function nearestOf({ parts }: Label, typed: Said): number {
  return Math.max(...parts.map((part) => nearnessOf(part, typed)));
}

/**
 * Share of the pairs of letters that both have, 0 to 1; 0 where one says no, or another number, or where it is far from
 * enough.
 */
function nearnessOf(label: Said, typed: Said): number {
  if (mostShare(label.count, typed.count) < nearEnough - nearerBy) return 0;
  let shared = 0;
  for (const [pair, count] of label.pairs) shared += Math.min(count, typed.pairs.get(pair) ?? 0);
  const nearness = (2 * shared) / (label.count + typed.count);
  if (nearness < nearEnough - nearerBy) return 0;
  return turnsOf(label.words) === turnsOf(typed.words) ? nearness : 0;
}

/** As near as so many pairs and so many can be to each other. */
function mostShare(own: number, other: number): number {
  return own === 0 || other === 0 ? 0 : (2 * Math.min(own, other)) / (own + other);
}

/** What turns a sentence into its opposite, or into another sum. */
function turnsOf(text: string): string {
  const found = text
    .toLowerCase()
    .match(
      /\d+|[不没别莫]|\b(?:not|no|never|nothing|nobody|without)\b|n['’]t\b|\b(?:do|does|did|ca|could|wo|is|are|was|have|has|had)nt\b/gu,
    );
  return (found ?? []).map((each) => (/\d/.test(each) ? each : "no")).join(" ");
}

/** Said when something came that only a button can answer. */
export const tapOneOf: Received = { kind: "repeat", words: phrase("playbook-tap-a-button") };

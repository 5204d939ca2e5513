/**
 * Test support: what every screen keeps to, whoever sees it. A broken rule becomes a sentence that
 * names the act, the rule and the words.
 *
 * Knows no step and no tool: only what is promised of any message.
 */
import { readdirSync, readFileSync } from "node:fs";
import type { Message } from "@grammyjs/types";
import { wordFiles } from "../../src/bot/phrasebook.ts";
import type { Tongue } from "./people/road.ts";

/** Messages that one act brought, and whose they are. */
export interface Screen {
  /** What the person did, for the sentence. */
  readonly act: string;
  readonly tongue: Tongue;
  readonly messages: readonly Message[];
  /** It came by itself, so a locked phone shows its first line. */
  readonly isUnasked: boolean;
  /** Names, and what the person said themselves: these may be in any language. */
  readonly own: readonly string[];
  /** What a tap was answered with. */
  readonly note: string;
}

/** @returns one sentence for every rule that the screen breaks */
export function brokenRules(screen: Screen): readonly string[] {
  const broken: string[] = [];
  const say = (rule: string, words: string) =>
    void broken.push(`after ${screen.act} [${screen.tongue}]: ${rule}: ${JSON.stringify(words)}`);

  for (const message of screen.messages) {
    const text = message.text ?? message.caption ?? "";
    const labels = labelsOf(message);
    for (const [rule, found] of faultsOf(text, screen)) say(rule, found);
    for (const label of labels) {
      for (const [rule, found] of faultsOf(label, screen, new Set())) say(rule, found);
    }
    if (text.length > 4_096) say("longer than a message may be", String(text.length));
    for (const label of labels) {
      if (label.length > 64) say("a label of more than 64 characters", label);
      if (label.trim() === "") say("a button without a word", text);
    }
    const [firstLine = ""] = text.split("\n");
    if (screen.isUnasked && amount.test(firstLine)) say("money on a locked phone", firstLine);
  }
  for (const [rule, found] of faultsOf(screen.note, screen)) say(rule, found);

  const last = screen.messages.at(-1);
  if (last === undefined && !screen.isUnasked && screen.note === "") say("nothing is said", "");
  if (last !== undefined && !hasWayOn(screen.messages)) {
    say("no way on", last.text ?? last.caption ?? "");
  }
  return broken;
}

type Fault = readonly [rule: string, words: string];

/** @param quotable Chinese that English words may hold */
function faultsOf(
  words: string,
  { tongue, own }: Screen,
  quotable: ReadonlySet<string> = quoted,
): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (rule: string, found: string | undefined) => {
    if (found !== undefined) faults.push([rule, `${found} … in … ${words.slice(0, 160)}`]);
  };
  const foreign = without(words, own);
  look("the other language", tongue === "en" ? chineseIn(foreign, quotable) : englishIn(foreign));
  look("an unfilled place", /[{}]|\bundefined\b|\bNaN\b|\[object/.exec(words)?.[0]);
  look(
    "a key instead of words",
    words.match(/[a-z]+(?:-[a-z0-9]+)+/g)?.find((each) => keys.has(each)),
  );
  look("a word learners never meet", strangers.exec(words)?.[0]);
  return faults;
}

const knowledge = new URL("../../knowledge/", import.meta.url);

/** Of a phrase, as the files write it; one word alone may be an ordinary one. */
const keys = new Set(
  wordFiles("en")
    .flatMap((file) => readFileSync(file, "utf8").split("\n"))
    .flatMap((line) => /^([a-z0-9]+(?:-[a-z0-9]+)+) =/.exec(line)?.[1] ?? []),
);

/** Chinese that English articles and cards hold themselves: what to say at the counter, or to show. */
const quoted = new Set(
  readdirSync(knowledge, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith("en.md"))
    .flatMap((file) => readFileSync(new URL(file, knowledge), "utf8").split("\n"))
    // A line of a list is a way to ask; nobody is shown it.
    .filter((line) => !/^\s*- /.test(line))
    .flatMap((line) => line.match(/\p{Script=Han}+/gu) ?? []),
);

const strangers =
  /\b(?:netrepreneur|evidence|review|submi(?:t|ssion)|verif|referral)|证据|审核|提交/i;
const amount = /[¥￥$]\s?\d|\d\s?(?:yuan|RMB|CNY|元|块)|\d\.\d\d(?!\d)/i;
const asciiSentence = /[A-Za-z]{2,}(?:[ ,.'’;:-]+[A-Za-z]{1,}){2,}/;

/** Chinese in an English screen: names of languages, what is in brackets, and what is quoted. */
function chineseIn(words: string, quotable: ReadonlySet<string>): string | undefined {
  const rest = words
    .replaceAll(/[（(][^()（）]*[)）]/g, "")
    .replaceAll(/中文还是 English?|中文/g, "");
  return rest.match(/\p{Script=Han}+/gu)?.find((run) => !quotable.has(run));
}

/** English in a Chinese screen: a sentence of it, or nothing but it; an address is none. */
function englishIn(words: string): string | undefined {
  const rest = words.replaceAll(/https?:\/\/\S+/g, "").replaceAll("English", "");
  const isAll = /[A-Za-z]{2,}/.test(rest) && !/\p{Script=Han}/u.test(rest);
  return isAll ? rest : asciiSentence.exec(rest)?.[0];
}

function without(words: string, own: readonly string[]): string {
  return own
    .toSorted((a, b) => b.length - a.length)
    .reduce((rest, each) => rest.replaceAll(each, ""), words);
}

function labelsOf(message: Message): readonly string[] {
  return (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

/** A button, or words that say what to write or which key to press. */
function hasWayOn(messages: readonly Message[]): boolean {
  if (messages.some((message) => labelsOf(message).length > 0)) return true;
  const words = messages.map(({ text, caption }) => text ?? caption ?? "").join("\n");
  return /▶️|\/start|\bwrite\b|写|打出来/i.test(words);
}

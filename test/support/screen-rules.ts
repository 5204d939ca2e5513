/**
 * Test support: what every screen keeps to, whoever sees it. A broken rule becomes a sentence that
 * names the act, the rule and the words.
 *
 * Knows no step and no tool: only what tone.md's promises come to in any message.
 */
import { readFileSync } from "node:fs";
import type { Message } from "@grammyjs/types";
import type { Tongue } from "./road.ts";

/** Messages that one act brought, and whose they are. */
export interface Screen {
  /** What the person did, for the sentence. */
  readonly act: string;
  readonly tongue: Tongue;
  readonly messages: readonly Message[];
  /** It came by itself, so a locked phone shows its first line. */
  readonly isUnasked: boolean;
  /** What a tap was answered with. */
  readonly note: string;
  /** The person has come to the road: from there on there is always something to do. */
  readonly hasJoined: boolean;
}

/** @returns one sentence for every rule that the screen breaks */
export function brokenRules(screen: Screen): readonly string[] {
  const broken: string[] = [];
  const say = (rule: string, words: string) =>
    void broken.push(`after ${screen.act} [${screen.tongue}]: ${rule}: ${JSON.stringify(words)}`);

  for (const message of screen.messages) {
    const text = message.text ?? message.caption ?? "";
    const labels = labelsOf(message);
    for (const words of [text, ...labels]) {
      for (const [rule, found] of faultsOf(words, screen.tongue)) say(rule, found);
    }
    if (text.length > 4_096) say("longer than a message may be", String(text.length));
    for (const label of labels) {
      if (label.length > 64) say("a label of more than 64 characters", label);
      if (label.trim() === "") say("a button without a word", text);
    }
    const [firstLine = ""] = text.split("\n");
    if (screen.isUnasked && amount.test(firstLine)) say("money on a locked phone", firstLine);
  }
  for (const [rule, found] of faultsOf(screen.note, screen.tongue)) say(rule, found);

  if (screen.isUnasked) return broken;
  const last = screen.messages.at(-1);
  if (last === undefined && screen.note === "") say("nothing is said", "");
  if (screen.hasJoined && last !== undefined && !hasWayOn(screen.messages)) {
    say("no way on", last.text ?? last.caption ?? "");
  }
  return broken;
}

type Fault = readonly [rule: string, words: string];

function faultsOf(words: string, tongue: Tongue): readonly Fault[] {
  const faults: Fault[] = [];
  const look = (rule: string, found: string | undefined) => {
    if (found !== undefined) faults.push([rule, `${found} … in … ${words.slice(0, 160)}`]);
  };
  look(
    "the other language",
    tongue === "en" ? chineseIn(words) : asciiSentence.exec(stripped(words))?.[0],
  );
  look("an unfilled place", /[{}]|\bundefined\b|\bNaN\b|\[object/.exec(words)?.[0]);
  look("a key instead of words", words.match(/[a-z]+(?:-[a-z0-9]+)+/g)?.find((each) => keys.has(each)));
  look("a word learners never meet", strangers.exec(words)?.[0]);
  return faults;
}

/** Of a phrase, as the files write it; one word alone may be an ordinary one. */
const keys = new Set(
  readFileSync(new URL("../../src/locales/en.ftl", import.meta.url), "utf8")
    .split("\n")
    .flatMap((line) => /^([a-z0-9]+(?:-[a-z0-9]+)+) =/.exec(line)?.[1] ?? []),
);

const strangers = /\b(?:netrepreneur|evidence|review|submi(?:t|ssion)|verif|referral)|证据|审核|提交/i;
const amount = /[¥￥$]\s?\d|\d\s?(?:yuan|RMB|CNY|元|块)|\d\.\d\d(?!\d)/i;
const asciiSentence = /[A-Za-z]{2,}(?:[ ,.'’;:-]+[A-Za-z]{1,}){2,}/;

/** Chinese in an English screen: names of languages, what stands in brackets, fixed sentences. */
function chineseIn(words: string): string | undefined {
  const rest = words
    .replaceAll(/[（(][^()（）]*[)）]/g, "")
    .replaceAll(/中文还是 English?|中文/g, "")
    // The sentences that China's law has a shop show word for word.
    .replaceAll(/个人[^.]*?依法不需要办理市场主体登记/g, "");
  return /\p{Script=Han}+/u.exec(rest)?.[0];
}

function stripped(words: string): string {
  return words.replaceAll(/https?:\/\/\S+/g, "").replaceAll("English", "");
}

function labelsOf(message: Message): readonly string[] {
  return (message.reply_markup?.inline_keyboard ?? []).flat().map(({ text }) => text);
}

/** A button, or words that say what to write, send or press. */
function hasWayOn(messages: readonly Message[]): boolean {
  if (messages.some((message) => labelsOf(message).length > 0)) return true;
  const words = messages.map(({ text, caption }) => text ?? caption ?? "").join("\n");
  return /▶️|❓|✍️|🎤|📷|🔗|🔢|\/start|for example|write|type|比如|写|打字|四个键/i.test(words);
}

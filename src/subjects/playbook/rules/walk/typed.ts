/**
 * Playbook: words that stand for a button, for people who type instead of tapping.
 *
 * "Go on", "later", "done", or the very words on a button. Anything else is not for here.
 */
import { withoutTeller } from "../../../../bot/words/told-by.ts";
import { isGoOn, lettersOf } from "../../../../bot/typed.ts";
import { press } from "./buttons.ts";
import { correct } from "./corrected.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";
import { findPlace } from "./place.ts";
import { phrase, type Language, type Reply } from "../../../../bot/reply.ts";
import { isDone, type Place } from "../progress.ts";
import { askingOf, mayWait, tagOfPlace, taskReply } from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import { placesIn } from "../tasks/placed-items/places.ts";
import { mentionedIn } from "../tasks/mentioned.ts";
import { readNoWordsYet } from "../tasks/no-words-yet.ts";
import { isReport } from "../tasks/reported.ts";
import type { Task } from "../tasks/task.ts";
import { readOutcome, tellsMore } from "../tasks/told/outcome.ts";
import { givesReason } from "../tasks/told/reason.ts";
import { remindAgain, remindOn } from "./wish.ts";
import { goOn, receive, targetAt, taskAt } from "./turns.ts";

const laterWords = ["later", "notnow", "以后再说", "以后"];
const doneWords = ["done", "finished", "ready", "好了", "点好了"];
const everyWords = new Set(
  (
    "all allofthem allofthese ihaveall ihaveallofthem ihavethemall everything alldone yesall alltrue " +
    "都看过了 都看了 三家都看过了 三家都看了 三家看过了 都问过了 都办好了 都弄好了 都整好了 都搞好了 " +
    "都有 都有的 全有 全都有 样样都有 样样有 都做了 都做好了 都齐了 全齐了 一样不少 都是 都对 全部"
  ).split(" "),
);
const noneWords = new Set(
  "none noneofthem noneofthese ihavenone nothing 都没有 都没 全没有 一样都没有 一样也没有 一个都没有".split(
    " ",
  ),
);

/** "都有 快递点在镇上", "all of them, the post is in town": what is told behind it takes nothing of it back. */
function saysAllFirst(text: string): boolean {
  const [first = "", ...rest] = text.trim().split(/[,，.。!！;；]+|(?<=\p{Script=Han})\s+/u);
  return rest.length > 0 && everyWords.has(lettersOf(first)) && !takesBack.test(rest.join(" "));
}

/** 就是快递点远 takes nothing back: it is there. */
const takesBack =
  /[没不缺少差别除只光但可吗呢?？]|就是(?!.*[远贵慢挤旧])|\b(?:no|not|but|except|only|without|missing|nothing|if|what|how)\b/iu;

/** The end of a list whose words were typed: its items by their names are for the list itself. */
function endOfList(typed: string, text: string): "all" | "none" | "done" | undefined {
  if (everyWords.has(typed) || saysAllFirst(text)) return "all";
  if (noneWords.has(typed)) return "none";
  return doneWords.includes(typed) ? "done" : undefined;
}

/**
 * What a typed word did, as if its button had been tapped; `undefined`: it stands for no button.
 *
 * @param tells a sentence of it may answer a list, too: it is no danger
 */
export async function receiveTyped(
  deps: WalkDeps,
  member: Learner,
  whole: string,
  { tells = false }: { readonly tells?: boolean } = {},
): Promise<Walked | undefined> {
  const text = withoutTeller(whole);
  const typed = lettersOf(text);
  const place = await findPlace(deps, member);
  if (place === undefined) return undefined;
  const corrected = await correct(deps, member, place, text);
  if (corrected !== undefined) return corrected;
  const task = taskAt(place);
  if (task !== undefined && !isDone(place, task.id)) {
    const kind = kindOf(task);
    const tag = tagOfPlace(place);
    const remindAt = remindOn(deps, text);
    if (remindAt !== undefined) return remindAgain(deps, member, { place, task }, remindAt);
    if (kind.canWait && laterWords.includes(typed)) return press(deps, member, `step:later:${tag}`);
    const end = task.kind === "list" ? endOfList(typed, text) : undefined;
    if (end !== undefined) return press(deps, member, `step:pick:${tag}:${end}`);
    if (task.kind === "tool" && doneWords.includes(typed)) {
      return press(deps, member, `step:pick:${tag}:did`);
    }
    const isButtons = kind.accepts(task).length === 0;
    const asking = askingOf(deps, member, place.step.id, task, targetAt(place, task).kept);
    // Right below a quiz a few of its words are the answer, whatever an article knows of them.
    const isLast = async () => (await deps.standsLast?.(tag)) === true;
    const isBelow = !tells && mayBeTold(task, text, member.language) && (await isLast());
    const content = { kind: "text", text, tells: tells || isBelow } as const;
    if (isButtons && kind.receive(task, content, asking).kind !== "repeat") {
      return receive(deps, member, content);
    }
    const isHeard = async () => tellsOfIt(task, text) && (tells || (await isLast()));
    if (isButtons && (saysItIsDone(task, text) || (await isHeard()))) {
      const words = phrase("playbook-tap-fits");
      return { replies: [taskReply(deps, member, place.step.id, task, asking.kept, words)] };
    }
    // Where the reason is asked for, school is no want of time.
    if (tells && task.kind === "show" && task.asks === "why" && givesReason(text)) {
      return receive(deps, member, content);
    }
    if (isGoOn(text) && (await isLast())) {
      return { replies: [sayWhatItNeeds(deps, member, place, task)] };
    }
  }
  return isGoOn(text) ? goOn(deps, member) : undefined;
}

/** Words of a quiz, or several things of a list: right below it they are the answer. */
function mayBeTold(task: Task, text: string, language: Language): boolean {
  if (task.kind === "quiz" || task.kind === "person") return true;
  if (task.kind !== "list") return false;
  if (placesIn(text, task.items.length, task.text[language]) !== undefined) return true;
  if (mentionedIn(task.items, text, language, { isBare: true }) !== undefined) return true;
  const { has = [], lacks = [] } = mentionedIn(task.items, text, language) ?? {};
  return has.length + lacks.length > 1;
}

/** "I did it", 做了一半, 问了: how it went is still to be told. */
function saysItIsDone(task: Task, text: string): boolean {
  if (task.kind !== "person" && task.kind !== "list" && task.kind !== "tool") return false;
  return (
    readNoWordsYet(text) === "has" || (task.kind === "person" && isReport(text) && !tellsMore(text))
  );
}

/** Words of somebody who was out for the job, whatever came of it: "sent it yesterday", 说了一半. */
function tellsOfIt(task: Task, text: string): boolean {
  return task.kind === "person" && readOutcome(task.options, task.later, text) !== undefined;
}

/** "Next" right below the task: the same once more would say nothing. */
function sayWhatItNeeds(
  deps: WalkDeps,
  member: Learner,
  { step, tasks }: Place,
  task: Task,
): Reply {
  const kind = kindOf(task);
  const kept = tasks.get(task.id)?.kept ?? {};
  const needs = phrase("playbook-next-needs", {
    kind: kind.accepts(task).length === 0 ? "tap" : "show",
  });
  const intro = mayWait(task) ? [needs, phrase("playbook-next-later")] : needs;
  return taskReply(deps, member, step.id, task, kept, intro);
}

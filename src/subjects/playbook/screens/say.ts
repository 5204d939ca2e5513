/**
 * Playbook: the messages of a step: its beginning, a card, a task, an answer, its end.
 *
 * Composes only; nothing is kept here. Cards and tasks are new messages on the screen `step`,
 * so that people can scroll back to them and old buttons know that they are old.
 */
import {
  phrase,
  type Button,
  type Paragraph,
  type Phrase,
  type Reply,
  type Words,
} from "../../../bot/reply.ts";
import { barWords, jobName, stepTitle } from "../rules/overview/bar.ts";
import type { Learner, WalkDeps } from "../rules/walk/deps.ts";
import type { Card, Step } from "../rules/playbook.ts";
import { itemAt, openTasks, type Place } from "../rules/progress.ts";
import type { Sitting } from "../rules/sitting.ts";
import { tagOf } from "../rules/tasks/shuffle.ts";
import { drawingOf, pictureToShow } from "../../../bot/doors.ts";
import { kindOf } from "../rules/tasks/index.ts";
import { attemptOf } from "../rules/tasks/quiz.ts";
import type { Asking, Stored, Task } from "../rules/tasks/task.ts";

/** Words one after another, as paragraphs. */
export function paragraphs(...words: readonly Words[]): readonly Paragraph[] {
  return words.flatMap((each) => (Array.isArray(each) ? each : [each]) as Paragraph[]);
}

/** Names an item in a button; a quiz gets a new tag with every answer, so old buttons miss. */
export function tagOfItem(stepId: string, itemId: string, kept: Stored = {}): string {
  return tagOf(`${stepId}/${itemId}/${attemptOf(kept)}`);
}

/** The tag of what waits at a place. */
export function tagOfPlace(place: Place): string {
  const id = itemAt(place)?.id ?? "finish";
  return tagOfItem(place.step.id, id, place.tasks.get(id)?.kept);
}

export function askingOf(
  deps: WalkDeps,
  member: Learner,
  stepId: string,
  task: Task,
  kept: Stored,
): Asking {
  const tag = tagOfItem(stepId, task.id, kept);
  return {
    language: member.language,
    seed: `${member.id}/${stepId}/${task.id}`,
    kept,
    mentorName: deps.mentorName,
    country: deps.country,
    action: (argument) => `step:pick:${tag}:${argument}`,
  };
}

export const enough: Button = { label: phrase("playbook-enough"), action: "step:stop" };

/** "Enough for today": a sitting is over, and this is the next one. */
export function sayStopped(next: Sitting | undefined): Reply {
  const said: Words =
    next === undefined || next.kind === "first"
      ? []
      : next.kind === "job"
        ? phrase("playbook-stopped-job", { job: next.job })
        : phrase("playbook-stopped-cards", { title: next.title });
  return { words: paragraphs(phrase("playbook-stopped"), said), menu: true };
}

export function goOnButton(tag: string): Button {
  return { label: phrase("playbook-go-on"), action: `step:go:${tag}`, style: "primary" };
}

/** A step begins: which one it is and what it promises. */
export function stepBegins(deps: WalkDeps, member: Learner, step: Step): Reply {
  return {
    words: [stepTitle(deps.playbook, step, member.language), step.words[member.language].promise],
  };
}

/** A card; its note tells whether it still is the last thing that was said (simpler.ts). */
function cardReply(deps: WalkDeps, member: Learner, step: Step, card: Card): Reply {
  const tag = tagOfItem(step.id, card.id);
  const simpler: Button = { label: phrase("playbook-simpler"), action: `step:simpler:${tag}` };
  return {
    words: card.text[member.language],
    buttons: [
      ...cardButtons(deps, member, step, card),
      ...(card.simpler === undefined ? [] : [[simpler]]),
    ],
    screen: "step",
    about: `card:${tag}`,
  };
}

/** The way on, the card aloud, and its picture. */
export function cardButtons(
  deps: WalkDeps,
  member: Learner,
  step: Step,
  card: Card,
): readonly (readonly Button[])[] {
  const tag = tagOfItem(step.id, card.id);
  const listen: readonly Button[] =
    card.recording[member.language] === undefined && deps.speaks !== true
      ? []
      : [{ label: phrase("playbook-listen"), action: `step:hear:${tag}` }];
  const show = card.picture === undefined ? [] : [[drawingOf(card.picture)]];
  return [[goOnButton(tag), ...listen], ...show];
}

/** A task asked; `intro` comes before it: what was not understood, or that it has come back. */
export function taskReply(
  deps: WalkDeps,
  member: Learner,
  stepId: string,
  task: Task,
  kept: Stored,
  intro: Words = [],
): Reply {
  const asked = kindOf(task).ask(task, askingOf(deps, member, stepId, task, kept));
  return {
    ...withLater(asked, stepId, task, kept),
    words: paragraphs(intro, asked.words),
    screen: asked.screen ?? "step",
  };
}

/** The same with "Later" below, where a task may be put off. */
export function withLater(reply: Reply, stepId: string, task: Task, kept: Stored): Reply {
  const later: Button = {
    label: phrase("playbook-later"),
    action: `step:later:${tagOfItem(stepId, task.id, kept)}`,
    means: "skip",
  };
  return { ...reply, buttons: [...(reply.buttons ?? []), ...(mayWait(task) ? [[later]] : [])] };
}

/** What a list leaves open waits elsewhere: there "none" is "later". */
export function mayWait(task: Task): boolean {
  return kindOf(task).canWait && !(task.kind === "list" && task.leaves !== undefined);
}

/** What waits at a place: a card, a task, or the end of the step. */
export function placeReply(deps: WalkDeps, member: Learner, place: Place): Reply {
  const item = itemAt(place);
  if (item === undefined) return finishReply(deps, member, place);
  if (item.kind === "card") return cardReply(deps, member, place.step, item);
  return taskReply(deps, member, place.step.id, item, place.tasks.get(item.id)?.kept ?? {});
}

/** Words after which the member goes on or stops for today. */
export function goOnReply(words: Words, tag: string): Reply {
  return { words, buttons: [[goOnButton(tag), enough]], screen: "step" };
}

/** The same with a picture to show below. */
export function withPicture(reply: Reply, what: string): Reply {
  return { ...reply, buttons: [...(reply.buttons ?? []), [pictureToShow(what)]] };
}

/** What a subject adds to the end of a step: one button, and a line if the button does not say enough. */
export interface Lead {
  readonly words?: Phrase;
  readonly button: Button;
}

/** The same with one button in place of the picture, which can be had at another time. */
export function leadingTo(reply: Reply, { words, button }: Lead): Reply {
  return {
    ...reply,
    words: paragraphs(reply.words, words ?? []),
    buttons: [...(reply.buttons ?? []).slice(0, 1), [button]],
  };
}

/** The end of a step: what was done, or what is still open; either way a way on. */
export function finishReply(deps: WalkDeps, member: Learner, place: Place): Reply {
  const { step } = place;
  const tag = tagOfItem(step.id, "finish");
  const open = openTasks(place);
  if (open.length === 0) {
    const drawn = barWords(deps.playbook, { ...place, index: step.flow.length }, member.language);
    return withPicture(
      goOnReply(paragraphs(step.words[member.language].finish, drawn), tag),
      `step:${step.id}`,
    );
  }

  const jobs = open.map((task) => `· ${jobName(task, member.language)}`);
  return {
    words: [phrase("playbook-still-open", { count: open.length }), jobs.join("\n")],
    buttons: [
      [{ label: phrase("playbook-do-it-now"), action: `step:open:${step.id}`, style: "primary" }],
      [{ label: phrase("playbook-go-on-anyway"), action: `step:go:${tag}` }],
    ],
    screen: "step",
  };
}

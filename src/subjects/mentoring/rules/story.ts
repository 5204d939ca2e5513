/**
 * Mentoring: what happened with a learner, in order, as their mentor may know it.
 *
 * Pure. Of what was shown: that it was, and what came of it, never what it says. Of a question: that
 * one was asked; its words only if they were sent to a person while this mentor looked after them,
 * and never those about a danger.
 */
import { localDay } from "../../../bot/local-time.ts";
import { isTakenBack } from "../../answers/index.ts";
import { findStep, firstSentence, type Shown } from "../../playbook/index.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import type { AskedQuestion, Mentee } from "./mentees.ts";
import type { MenteesView } from "../screens/mentees-say.ts";
import { clip } from "../../../bot/clip.ts";

/** Characters of a question on the page. */
const longestQuestion = 200;

export type Happened = { readonly at: Date } & (
  | { readonly what: "joined" | "given" }
  | { readonly what: "step"; readonly stepId: string; readonly isClaimed: boolean }
  | { readonly what: "shown"; readonly shown: Shown }
  | { readonly what: "sent"; readonly text: string }
  /** So many questions in a row. */
  | { readonly what: "asked"; readonly count: number }
);

/** The newest first. */
export function storyOf(
  mentee: Mentee,
  shown: readonly Shown[],
  questions: readonly AskedQuestion[],
): readonly Happened[] {
  const story: Happened[] = [
    { what: "joined", at: mentee.member.createdAt },
    { what: "given", at: mentee.since },
  ];
  for (const { stepId, state, at } of mentee.steps) {
    if (state !== "open") story.push({ what: "step", stepId, isClaimed: state === "claimed", at });
  }
  for (const each of shown) story.push({ what: "shown", shown: each, at: each.updatedAt });
  for (const each of questions) {
    const text = wordsForMentor(each, mentee.since);
    const { at } = each;
    story.push(text === undefined ? { what: "asked", count: 1, at } : { what: "sent", text, at });
  }
  return inARow(story.toSorted((one, other) => other.at.getTime() - one.at.getTime()));
}

/** Questions between which nothing else happened are one line. */
function inARow(story: readonly Happened[]): readonly Happened[] {
  const lines: Happened[] = [];
  for (const each of story) {
    const last = lines.at(-1);
    if (each.what === "asked" && last?.what === "asked") {
      lines[lines.length - 1] = { ...last, count: last.count + 1 };
    } else lines.push(each);
  }
  return lines;
}

/** Dangers and wishes for another teacher go to the association alone; what was taken back goes to nobody. */
function wordsForMentor(question: AskedQuestion, since: Date): string | undefined {
  const { sentTo, text, at } = question;
  if (isTakenBack(question)) return undefined;
  return sentTo === "mentor" && at >= since && text !== "" ? text : undefined;
}

/** A line of the story: its day, and what it was. */
export function storyLine(view: MenteesView, happened: Happened): Phrase {
  const { language, timeZone, now } = view;
  const day = writeDay(localDay(happened.at, timeZone), language, localDay(now, timeZone));
  switch (happened.what) {
    case "step": {
      const step = findStep(view.playbook, happened.stepId);
      return phrase("mentees-story-step", {
        day,
        number: step?.number ?? 0,
        title: step?.words[language].title ?? "–",
        claimed: happened.isClaimed ? "yes" : "no",
      });
    }
    case "shown":
      return phrase("mentees-story-shown", {
        day,
        kind: happened.shown.kind,
        task: taskName(view, happened.shown),
        state: happened.shown.state,
      });
    case "asked":
      return phrase("mentees-story-asked", { day, count: happened.count });
    case "sent":
      return phrase("mentees-story-sent", { day, text: clip(happened.text, longestQuestion) });
    default:
      return phrase(`mentees-story-${happened.what}`, { day });
  }
}

/** A task by its first sentence. */
export function taskName(
  { playbook, language }: MenteesView,
  { stepId, taskId }: Pick<Shown, "stepId" | "taskId">,
): string {
  const item = findStep(playbook, stepId)?.flow.find(({ id }) => id === taskId);
  return item === undefined ? "–" : firstSentence(item.text[language], language);
}

/**
 * "Keep it": an answer that a person gave becomes a draft, an officer publishes it with
 * a tap, and from the next question on the bot says it. Who gave the answer words the question; what
 * learners wrote is not copied.
 */
import { z } from "zod";
import { standsAlone } from "../rules/clusters.ts";
import { languageOf, type RecordQuestion as Question } from "../../answers/index.ts";
import type { Draft } from "../rules/published-record.ts";
import { phrase, type Button } from "../../../bot/reply.ts";
import { hasWords } from "../../../bot/content.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, reads, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { anybody } from "../../../bot/who.ts";
import { sayDraft, sayDrafts, showDraft, type DraftDeps } from "./draft-page.ts";
import { note } from "../../../bot/officers.ts";
import { newId } from "../../../bot/ids.ts";

/** A question is a line; whoever writes more is asked for less. */
export const longestQuestion = 200;

/** With room for what stands around it in a message. */
export const longestAnswer = 3_000;

/**
 * An answer in text may be kept: notes it and gives the button. For a voice note, and for what was asked
 * by one person alone (a picture, a danger), nothing.
 */
export async function offerToKeep(
  turn: Turn,
  questions: readonly Question[],
  text: string | undefined,
): Promise<readonly (readonly Button[])[]> {
  const [first] = questions;
  if (text === undefined || first === undefined || questions.some(standsAlone)) return [];
  if (!hasWords(text) || text.length > longestAnswer) return [];
  const draft = {
    id: newId("d"),
    authorId: turn.member?.id ?? null,
    authorName: turn.member?.firstName ?? turn.firstName,
    authorRole: turn.isOfficer ? ("officer" as const) : ("mentor" as const),
    language: languageOf(text) ?? first.language,
    text,
  };
  const ids = questions.map(({ id }) => id);
  await turn.records.drafts.add(draft, ids, turn.now);
  return [[{ label: phrase("draft-keep"), action: `draft:keep:${draft.id}` }]];
}

/** Who may press depends on the draft, which the button names. */
export async function pressDraft(
  deps: DraftDeps,
  turn: Turn,
  { args }: Pick<Press, "args">,
): Promise<void> {
  const [verb = "", id = ""] = args;
  if (verb === "list" && turn.isOfficer) return sayDrafts(turn);
  const draft = await turn.records.drafts.find(id);
  if (draft === undefined || !(await mayWord(turn, draft))) return sayOld(turn);
  if (verb === "keep" || verb === "asis") return keep(deps, turn, draft, verb === "asis");
  if (!turn.isOfficer) return turn.note(phrase("officers-only"));
  await press(deps, turn, draft, verb);
}

/** Another wording of the question. */
export const draftQuestion: Typed<DraftDeps> = reads(
  z.string(),
  anybody,
  async (deps, turn, id, text) => {
    const draft = await findWorded(turn, id);
    return draft === undefined ? pass : word(deps, turn, draft, text);
  },
  "nothing",
);

/** Another wording of the answer; only officers have it. */
export const draftText: Typed<DraftDeps> = reads(
  z.string(),
  anybody,
  async (deps, turn, id, typed) => {
    const draft = await findWorded(turn, id);
    if (draft === undefined || !turn.isOfficer) return pass;
    await rewrite(deps, turn, draft, typed);
  },
  "nothing",
);

/** An officer writes the answer anew. */
export async function rewrite(
  deps: DraftDeps,
  turn: Turn,
  draft: Draft,
  typed: string,
): Promise<void> {
  const text = typed.trim();
  if (!hasWords(text) || text.length > longestAnswer) {
    return turn.say({ words: phrase("draft-text-ask") });
  }
  await leaveRow(turn);
  await turn.records.drafts.setText(draft.id, text, turn.now);
  await note(turn, "draft-changed", draft.id);
  await sayWorded(deps, turn, draft);
}

/** What was written is said back: at the console its page does. */
async function sayWorded(deps: DraftDeps, turn: Turn, { id }: Draft): Promise<void> {
  if (turn.isVisit === true) turn.say({ words: phrase("draft-desk-kept") });
  else await sayDraft(deps, turn, id);
}

/** The next words in the chat are for what they were, whatever is done at the console. */
async function leaveRow({ isVisit, records, person }: Turn): Promise<void> {
  if (isVisit !== true) await records.waiting.clear(person);
}

/** The draft that somebody words; where they may not any more, nothing waits for their words. */
async function findWorded(turn: Turn, id: string): Promise<Draft | undefined> {
  const draft = await turn.records.drafts.find(id);
  if (draft !== undefined && (await mayWord(turn, draft))) return draft;
  await turn.records.waiting.clear(turn.person);
  return undefined;
}

/** Who gave the answer, while they are a mentor and it is only offered; officers always. */
async function mayWord(turn: Turn, { authorId, state }: Draft): Promise<boolean> {
  if (turn.isOfficer) return true;
  if (state !== "offered" || authorId === null || authorId !== turn.member?.id) return false;
  return (await turn.records.mentors.villagesOf(authorId)).length > 0;
}

async function keep(deps: DraftDeps, turn: Turn, draft: Draft, asItIs: boolean): Promise<void> {
  if (draft.state !== "offered") return turn.say({ words: phrase("draft-kept-already") });
  const example = await turn.records.drafts.exampleOf(draft.id);
  const isUsable = example !== undefined && example.length <= longestQuestion;
  // An officer reads it on the page that publishes it.
  if (isUsable && (asItIs || turn.isOfficer)) return word(deps, turn, draft, example);
  await turn.records.waiting.set(turn.person, { kind: "draft-question", data: draft.id }, turn.now);
  turn.say({
    words: [
      phrase("draft-question-ask"),
      ...(isUsable ? [phrase("draft-question-now", { question: example })] : []),
    ],
    buttons: [
      ...(isUsable ? [[{ label: phrase("draft-asis"), action: `draft:asis:${draft.id}` }]] : []),
      [{ label: phrase("leave-it"), action: "desk:leave" }],
    ],
  });
}

/** "Keep it", with the question as it is worded at the console. */
export async function keepAs(
  deps: DraftDeps,
  turn: Turn,
  id: string,
  question: string,
): Promise<void> {
  const draft = await turn.records.drafts.find(id);
  if (draft === undefined || !(await mayWord(turn, draft))) return sayOld(turn);
  if (draft.state !== "offered") return turn.say({ words: phrase("draft-kept-already") });
  await word(deps, turn, draft, question);
}

/** Words the question; from then on an officer can publish it. */
export async function word(deps: DraftDeps, turn: Turn, draft: Draft, text: string): Promise<void> {
  const { drafts } = turn.records;
  const question = text.replaceAll(/\s+/gu, " ").trim();
  if (!hasWords(question) || question.length > longestQuestion) {
    return turn.say({ words: phrase("draft-question-ask") });
  }
  await leaveRow(turn);
  await drafts.setQuestion(draft.id, question, turn.now);
  if (turn.isOfficer) return sayWorded(deps, turn, draft);
  turn.say({ words: phrase("draft-waits") });
  await showDraft(deps, turn, draft.id);
}

async function press(deps: DraftDeps, turn: Turn, draft: Draft, verb: string): Promise<void> {
  const { drafts, waiting } = turn.records;
  switch (verb) {
    case "publish":
      if (!(await drafts.move(draft.id, "waiting", "published", turn.now))) {
        return turn.say({ words: phrase("draft-decided") });
      }
      await note(turn, "draft-published", draft.id);
      turn.say({
        words: phrase("draft-published", { question: draft.question }),
        buttons: [[{ label: phrase("draft-list"), action: "draft:list" }]],
      });
      return;
    case "throw":
      if (
        !(await drafts.move(draft.id, "waiting", "thrown", turn.now)) &&
        !(await drafts.move(draft.id, "published", "thrown", turn.now))
      ) {
        return turn.say({ words: phrase("draft-decided") });
      }
      await note(turn, "draft-thrown", draft.id);
      turn.say({
        words: phrase("draft-thrown"),
        buttons: [[{ label: phrase("draft-list"), action: "draft:list" }]],
      });
      return;
    case "question":
    case "text": {
      const kind = verb === "text" ? "draft-text" : "draft-question";
      await waiting.set(turn.person, { kind, data: draft.id }, turn.now);
      turn.say({
        words: verb === "text" ? phrase("draft-text-ask") : phrase("draft-question-ask"),
        buttons: [[{ label: phrase("leave-it"), action: "desk:leave" }]],
      });
      return;
    }
    default:
      await sayDraft(deps, turn, draft.id);
  }
}

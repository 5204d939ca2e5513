/**
 * What officers see of kept answers: the list, and a page each with what an article says
 * otherwise. What the buttons do is drafts.ts.
 */
import type { AnswerQuestion } from "../../answers/index.ts";
import { flagsOf, type DraftFlag } from "../rules/flags.ts";
import { heldIn } from "../rules/holds.ts";
import { onlyIn } from "../rules/published.ts";
import type { Draft } from "../rules/published-record.ts";
import { phrase, type Button, type Phrase, type Reply } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { clip } from "../../../bot/clip.ts";
import { findOfficers } from "../../../bot/officers.ts";
import { sayOld } from "../../../bot/subject.ts";

export interface DraftDeps {
  readonly officers: ReadonlySet<number>;
  /** What the articles alone answer. */
  readonly checked: AnswerQuestion;
}

/** Drafts on one page. */
const onPage = 10;

/** Of a question on a button. */
const onButton = 30;

/** How many wait for an officer, as a button; none where nothing was kept yet. */
export async function draftButton(turn: Turn): Promise<readonly Button[][]> {
  const waiting = await countDrafts(turn);
  const published = (await turn.records.drafts.list("published", 1)).length;
  return waiting + published === 0 ? [] : [[draftsButton(waiting)]];
}

/** How many kept answers wait for an officer's yes, as many as are listed. */
export async function countDrafts({ records }: Turn): Promise<number> {
  return (await records.drafts.list("waiting", onPage)).length;
}

export function draftsButton(waiting: number): Button {
  return { label: phrase("draft-list-count", { count: waiting }), action: "draft:list" };
}

/** Those that wait first, then those that the bot says. */
export async function sayDrafts(turn: Turn): Promise<void> {
  const { drafts } = turn.records;
  const waiting = await drafts.list("waiting", onPage);
  const published = await drafts.list("published", 50);
  const row = (draft: Draft): Button[] => [
    {
      label: phrase("draft-row", {
        question: clip(draft.question, onButton, onButton),
        state: draft.state,
      }),
      action: `draft:show:${draft.id}`,
    },
  ];
  const rows = [...waiting, ...published.toReversed()].map(row);
  turn.say(
    rows.length === 0
      ? { words: phrase("draft-none") }
      : {
          words: phrase("draft-list-title", {
            waiting: waiting.length,
            published: published.length,
          }),
          buttons: rows,
        },
  );
}

export async function sayDraft(deps: DraftDeps, turn: Turn, id: string): Promise<void> {
  const draft = await turn.records.drafts.find(id);
  if (draft === undefined) return sayOld(turn);
  turn.say(await pageOf(deps, turn, draft));
}

/** Officers have it before them at once: publishing is one tap. */
export async function showDraft(deps: DraftDeps, turn: Turn, id: string): Promise<void> {
  const draft = await turn.records.drafts.find(id);
  if (draft === undefined) return;
  const page = await pageOf(deps, turn, draft);
  for (const { telegramId, language } of await findOfficers(deps, turn)) {
    turn.say({ ...page, to: telegramId, language });
  }
}

async function pageOf(deps: DraftDeps, turn: Turn, draft: Draft): Promise<Reply> {
  const people = await turn.records.drafts.countAskers(draft.id);
  const { authorName: name, authorRole, question, text } = draft;
  const role = name === "" ? "nobody" : authorRole;
  return {
    words: [
      phrase("draft-page", { question, people }),
      text,
      phrase("draft-by", { name, role }),
      ...(await sayHeld(turn, draft)),
      ...flagsOf(draft, deps.checked).map(sayFlag),
      ...sayOnlyIn(draft),
      ...(draft.state === "published" ? [phrase("draft-is-said")] : []),
    ],
    buttons: pageButtons(draft),
  };
}

/** Near questions of the other language find it by its wording in that language alone. */
export function sayOnlyIn({ question }: Pick<Draft, "question">): readonly Phrase[] {
  const language = onlyIn(question);
  return language === undefined ? [] : [phrase("draft-only-in", { language })];
}

/** What everybody reads once it is published, and is somebody's own. */
export async function sayHeld({ records }: Turn, draft: Draft): Promise<readonly Phrase[]> {
  return heldIn(draft, await records.drafts.namesNear(draft.id)).map(({ what, found }) =>
    phrase("draft-holds", { what, found: found.join(", ") }),
  );
}

export function sayFlag(flag: DraftFlag): Phrase {
  return flag.kind === "doubles"
    ? phrase("draft-doubles", { label: flag.label })
    : phrase("draft-contradicts", { label: flag.label, figures: flag.figures.join(", ") });
}

function pageButtons({ id, state }: Draft): readonly Button[][] {
  const back: Button[] = [{ label: phrase("back"), action: "draft:list" }];
  const change: Button[] = [
    { label: phrase("draft-change-question"), action: `draft:question:${id}` },
    { label: phrase("draft-change-text"), action: `draft:text:${id}` },
  ];
  if (state === "waiting") {
    return [
      [{ label: phrase("draft-publish"), action: `draft:publish:${id}`, style: "success" }],
      change,
      [{ label: phrase("draft-throw"), action: `draft:throw:${id}`, style: "danger" }],
      back,
    ];
  }
  if (state === "published") {
    return [
      change,
      [{ label: phrase("draft-take-back"), action: `draft:throw:${id}`, style: "danger" }],
      back,
    ];
  }
  return [back];
}

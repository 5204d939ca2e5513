/**
 * Words typed right below "One is not sent yet": they may be for that message, or for the bot. The officer is asked
 * before anything is done with them; further words before the tap belong to them.
 */
import type { Message } from "@grammyjs/types";
import { z } from "zod";
import { answerText, quoted, type AskingDeps } from "../../answers/index.ts";
import { audienceSchema, type Audience } from "../rules/audience.ts";
import { pass, reads, sayOld, type Heard, type Press, type Typed } from "../../../bot/subject.ts";
import { asksInside, isGoOn, isQuestion } from "../../../bot/typed.ts";
import { officer } from "../../../bot/who.ts";
import { hearOfOfficer } from "../../association/index.ts";
import { compose, beginDraft, leave, waitForWords } from "./compose.ts";
import { here, say, type BroadcastDeps, namingOf } from "./desk.ts";
import { openAnew } from "./page.ts";
import { audienceWords } from "../rules/audience-words.ts";
import { isEverybody } from "../rules/choose.ts";
import type { Broadcast } from "../rules/record.ts";
import { draftScreen } from "./audience-say.ts";
import { firstWords } from "./report-say.ts";
import { writtenIn } from "./saying.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase, type Button } from "../../../bot/reply.ts";

export type BelowDraftDeps = BroadcastDeps & AskingDeps;

/** What "One is not sent yet" is about, as it stands in the chat. */
const aboutDraft = "draft-waits";

/** Further words belong to those before the tap as long as they come in one go. */
const burstMs = 60_000;

/** What waits for the tap: words, and to whom they said it should go. */
const waits = z.object({ text: z.string(), audience: audienceSchema.optional() });
type Waits = z.infer<typeof waits>;
const written = z.string().transform((data) => waits.parse(JSON.parse(data)));

const isAsking = (text: string) => isQuestion(text) || asksInside(text);

export async function hearBelowDraft(deps: BelowDraftDeps, turn: Turn, { text }: Message): Heard {
  if (!turn.isOfficer || text === undefined || isAsking(text)) return pass;
  const { outbox, broadcasts } = turn.records;
  const newest = await outbox.newestAbout(turn.person);
  // After anything else was said, words are for whatever that was.
  if (newest?.about !== aboutDraft || !(await outbox.standsLast(turn.person, newest.messageId))) {
    return pass;
  }
  const draft = await broadcasts.draftOf(turn.person);
  if (draft?.state !== "draft") return pass;
  // "Fine", to "go on with it?".
  if (isGoOn(text)) return openAnew(deps, here(turn), draft);
  await askIfInDraft(deps, turn, { text });
}

/** Whether words are for the message that is not sent yet. */
export async function askIfInDraft(
  deps: BroadcastDeps,
  turn: Turn,
  typed: { readonly text: string; readonly audience?: Audience | undefined },
): Promise<void> {
  const row = { kind: "below-draft", data: JSON.stringify(typed) } as const;
  await turn.records.waiting.set(turn.person, row, turn.now);
  await say(deps, here(turn), {
    words: phrase("broadcast-below", { text: quoted(typed.text) }),
    buttons: [
      [{ label: phrase("broadcast-below-take"), action: "bc:take" }],
      [{ label: phrase("broadcast-below-mine"), action: "bc:mine" }],
    ],
  });
}

export const belowDraft: Typed<BelowDraftDeps> = reads(
  written,
  officer,
  async (deps, turn, typed: Waits, text) => {
    // They said all of it in one sentence: what comes next says something else.
    if (typed.audience !== undefined) {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    const { since } = (await turn.records.waiting.find(turn.person)) ?? {};
    // They let the question be: what comes next is about something else.
    if (since !== undefined && turn.now.getTime() - since.getTime() > burstMs) {
      await turn.records.waiting.clear(turn.person);
      return pass;
    }
    if (isAsking(text)) return answerText(deps, turn, text);
    await askIfInDraft(deps, turn, { ...typed, text: `${typed.text}\n${text}` });
  },
  "talk",
);

/** `take`: they stand in the message, in the place of those in their language; `mine`: they were for the bot. */
export async function pressBelowDraft(
  deps: BelowDraftDeps,
  turn: Turn,
  { args: [verb] }: Press,
): Promise<void> {
  const { waiting, broadcasts } = turn.records;
  const row = await waiting.find(turn.person);
  if (row?.kind !== "below-draft") return sayOld(turn);
  await waiting.clear(turn.person);
  const { text, audience } = written.parse(row.data);
  if (verb === "mine") {
    if (audience === undefined && (await isOfWork(turn, text))) return;
    return answerText(deps, turn, text, { given: deps.answer(text, turn.language) });
  }
  const draft = await broadcasts.draftOf(turn.person);
  if (draft?.state !== "draft") return sayOld(turn);
  if (audience !== undefined) await broadcasts.change(draft.id, { audience });
  const changed = audience === undefined ? draft : { ...draft, audience };
  await compose(deps, turn, changed, { text }, { what: "words", about: "either", mark: undefined });
}

/** "Who left this month" was no message, and opens what an officer asks for. */
const isOfWork = async (turn: Turn, text: string): Promise<boolean> =>
  (await hearOfOfficer({}, turn, { text })) !== pass;

/** The first screen: what was begun, or an empty sheet. */
export async function openBroadcast(deps: BroadcastDeps, turn: Turn): Promise<void> {
  const draft = await turn.records.broadcasts.draftOf(turn.person);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (!isBegun) return begin(deps, turn, draft);
  const words = firstWords(draft, turn.language);
  const buttons: Button[] =
    draft.state === "draft"
      ? [
          { label: phrase("broadcast-go-on"), action: "bc:go", style: "primary", means: "yes" },
          { label: phrase("broadcast-throw"), action: "bc:throw", style: "danger" },
        ]
      : [{ label: phrase("broadcast-take-back"), action: "bc:back" }];
  await say(deps, here(turn), {
    words:
      draft.state === "draft"
        ? phrase("broadcast-unfinished", { words })
        : phrase("broadcast-unanswered", { words }),
    buttons: [buttons, [earlier]],
    ...(draft.state === "draft" && { about: aboutDraft }),
  });
}

const earlier: Button = { label: phrase("broadcast-earlier"), action: "bc:list:0" };

async function begin(deps: BroadcastDeps, turn: Turn, draft: Broadcast | undefined): Promise<void> {
  if (draft === undefined) await beginDraft(turn);
  // The page of an earlier one is no page of this.
  await turn.records.outbox.raiseScreen(turn.person, draftScreen, turn.now);
  await waitForWords(turn, "any");
  const place = here(turn);
  const audience = draft?.audience ?? {};
  const whom = audienceWords(audience, await namingOf(deps, place, audience));
  await say(deps, place, {
    words: [...(isEverybody(audience) ? [] : [whom]), phrase("broadcast-ask")],
    buttons: [[earlier, leave]],
  });
}

/** The next message takes the place of the words that are there. */
export async function askForWords(
  deps: BroadcastDeps,
  turn: Turn,
  language: "any" | "en" | "zh",
  ...more: readonly Button[]
): Promise<void> {
  await waitForWords(turn, language);
  await say(deps, here(turn), {
    words:
      language === "any" ? phrase("broadcast-ask-anew") : phrase("broadcast-ask-in", { language }),
    buttons: [
      ...more.map((each) => [each]),
      [{ label: phrase("broadcast-back"), action: "bc:below" }],
    ],
  });
}

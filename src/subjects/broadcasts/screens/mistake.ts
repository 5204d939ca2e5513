/**
 * "I made a mistake", "pause", "how many got it" after a message to many: it opens with how it stands and what can be
 * done about it, as its own buttons say.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { asksWhoGotIt, saysChange, saysMistake, saysStop } from "../rules/mistake.ts";
import { openBroadcast } from "./below-draft.ts";
import type { BroadcastDeps } from "./desk.ts";
import { hearOfDraft, mayBeOf } from "./of-draft.ts";
import { isOver } from "./progress.ts";
import { manage } from "./run.ts";
import { writtenIn } from "./saying.ts";

/** Later the mistake is more likely one of their own road. */
const freshMs = 24 * 3_600_000;
/** "No, it is at 8": so long it says something else than what has just gone. */
const justNowMs = 3_600_000;

export async function hearMistake(deps: BroadcastDeps, turn: Turn, { text }: Message): Heard {
  if (!turn.isOfficer || text === undefined) return pass;
  const { broadcasts } = turn.records;
  const isFresh = (at: Date) => turn.now.getTime() - at.getTime() < freshMs;
  const isMistake = saysMistake(text);
  const isStop = saysStop(text);
  const isOfSent = isMistake || isStop || asksWhoGotIt(text);
  const mayBeOfDraft = mayBeOf(deps, turn, text);
  if (!isOfSent && !mayBeOfDraft) return pass;
  const draft = await broadcasts.draftOf(turn.person);
  // It waits for another officer: nobody got it, and it can be taken back.
  if (draft?.state === "approval") return openBroadcast(deps, turn);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (isBegun && isFresh(draft.createdAt) && (await hearOfDraft(deps, turn, draft, text))) return;
  const isChange = saysChange(text);
  if (!isOfSent && !isChange) return pass;
  const [last] = await broadcasts.list(1, 0);
  const isMine = last?.author === actorOf(turn) && isFresh(last.startedAt ?? last.createdAt);
  if (last === undefined || !isMine) return pass;
  const went = last.startedAt ?? last.createdAt;
  if (!isOfSent && turn.now.getTime() - went.getTime() > justNowMs) return pass;
  if ((isMistake || isChange) && last.corrects !== undefined) return pass;
  if (isStop && isOver(last)) return pass;
  await manage(deps, turn, last, "report");
}

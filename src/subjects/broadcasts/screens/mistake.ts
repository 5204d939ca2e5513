/**
 * "I made a mistake", "pause", "how many got it" after a message to many: it opens with how it stands and what can be
 * done about it, as its own buttons say.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { asksWhoGotIt, saysMistake, saysStop } from "../rules/mistake.ts";
import { openBroadcast } from "./broadcast.ts";
import { here, type BroadcastDeps } from "./desk.ts";
import { openAnew } from "./page.ts";
import { isOver } from "./progress.ts";
import { manage } from "./run.ts";
import { writtenIn } from "./saying.ts";

/** Later the mistake is more likely one of their own road. */
const freshMs = 24 * 3_600_000;

export async function hearMistake(deps: BroadcastDeps, turn: Turn, { text }: Message): Heard {
  if (!turn.isOfficer || text === undefined) return pass;
  const isMistake = saysMistake(text);
  const isStop = saysStop(text);
  if (!isMistake && !isStop && !asksWhoGotIt(text)) return pass;
  const { broadcasts } = turn.records;
  const isFresh = (at: Date) => turn.now.getTime() - at.getTime() < freshMs;
  const draft = await broadcasts.draftOf(turn.person);
  // It waits for another officer: nobody got it, and it can be taken back.
  if (draft?.state === "approval") return openBroadcast(deps, turn);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (isMistake && isBegun && isFresh(draft.createdAt)) return openAnew(deps, here(turn), draft);
  const [last] = await broadcasts.list(1, 0);
  const isMine = last?.author === actorOf(turn) && isFresh(last.startedAt ?? last.createdAt);
  if (last === undefined || !isMine) return pass;
  if (isMistake && last.corrects !== undefined) return pass;
  if (isStop && isOver(last)) return pass;
  await manage(deps, turn, last, "report");
}

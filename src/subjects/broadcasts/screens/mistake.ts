/**
 * "I made a mistake", "pause", "how many got it" after a message to many: it opens with how it stands and what can be
 * done about it, as its own buttons say.
 */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import {
  asksWhoGotIt,
  saysChange,
  saysDrop,
  saysMistake,
  saysStop,
  saysWhen,
} from "../rules/mistake.ts";
import { askForWords, openBroadcast } from "./broadcast.ts";
import { parseMoment } from "../rules/when.ts";
import { clockOf, here, type BroadcastDeps } from "./desk.ts";
import { openAnew } from "./page.ts";
import { isOver } from "./progress.ts";
import { manage } from "./run.ts";
import { writtenIn } from "./saying.ts";
import { readWhen } from "./whom.ts";

/** Later the mistake is more likely one of their own road. */
const freshMs = 24 * 3_600_000;

export async function hearMistake(deps: BroadcastDeps, turn: Turn, { text }: Message): Heard {
  if (!turn.isOfficer || text === undefined) return pass;
  const isMistake = saysMistake(text);
  const isStop = saysStop(text);
  const isDrop = saysDrop(text);
  const when = whenIn(deps, turn, text);
  const isChange = saysChange(text);
  const isAbout =
    isChange || isMistake || isStop || isDrop || when !== undefined || asksWhoGotIt(text);
  if (!isAbout) return pass;
  const { broadcasts } = turn.records;
  const isFresh = (at: Date) => turn.now.getTime() - at.getTime() < freshMs;
  const draft = await broadcasts.draftOf(turn.person);
  // It waits for another officer: nobody got it, and it can be taken back.
  if (draft?.state === "approval") return openBroadcast(deps, turn);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (isBegun && isFresh(draft.createdAt)) {
    if (when !== undefined) return readWhen(deps, turn, draft, when, undefined);
    // It can be thrown away there, and gone on with.
    if (isStop || isDrop) return openBroadcast(deps, turn);
    if (isChange) return askForWords(deps, turn, "any");
    if (isMistake) return openAnew(deps, here(turn), draft);
  }
  if (isDrop || (isChange && !isMistake) || when !== undefined) return pass;
  const [last] = await broadcasts.list(1, 0);
  const isMine = last?.author === actorOf(turn) && isFresh(last.startedAt ?? last.createdAt);
  if (last === undefined || !isMine) return pass;
  if (isMistake && last.corrects !== undefined) return pass;
  if (isStop && isOver(last)) return pass;
  await manage(deps, turn, last, "report");
}

/** Only what is a time: "send it to Ann" says none. */
function whenIn(deps: BroadcastDeps, turn: Turn, text: string): string | undefined {
  const when = saysWhen(text);
  if (when === undefined) return undefined;
  return parseMoment(when, clockOf(deps, turn)) === undefined ? undefined : when;
}

/** "I made a mistake" after a message to many: it opens with what can be done about it, as its own buttons say. */
import type { Message } from "@grammyjs/types";
import type { Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { pass, type Heard } from "../../../bot/subject.ts";
import { saysMistake } from "../rules/mistake.ts";
import { here, type BroadcastDeps } from "./desk.ts";
import { openAnew } from "./page.ts";
import { manage } from "./run.ts";
import { writtenIn } from "./saying.ts";

/** Later the mistake is more likely one of their own road. */
const freshMs = 24 * 3_600_000;

export async function hearMistake(deps: BroadcastDeps, turn: Turn, { text }: Message): Heard {
  if (!turn.isOfficer || text === undefined || !saysMistake(text)) return pass;
  const { broadcasts } = turn.records;
  const isFresh = (at: Date) => turn.now.getTime() - at.getTime() < freshMs;
  const draft = await broadcasts.draftOf(turn.person);
  if (draft?.state === "draft" && isFresh(draft.createdAt) && writtenIn(draft.content).length > 0) {
    return openAnew(deps, here(turn), draft);
  }
  const [last] = await broadcasts.list(1, 0);
  const isMine = last?.author === actorOf(turn) && isFresh(last.startedAt ?? last.createdAt);
  if (last === undefined || !isMine || last.corrects !== undefined) return pass;
  await manage(deps, turn, last, "report");
}

/**
 * What the models cost, below the figures of all villages. Said where a model is configured;
 * not kept with what was counted: the day goes on.
 */
import { addModelUse } from "../../answers/screens/say.ts";
import type { ModelUse } from "../../answers/rules/written/record.ts";
import type { Wish } from "../rules/wish.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { WritingDeps } from "../../answers/screens/written.ts";

export type ModelFigureDeps = Pick<WritingDeps, "writer" | "timeZone">;

export async function modelUseNow(
  { timeZone }: Pick<WritingDeps, "timeZone">,
  { modelUse }: Pick<Records, "modelUse">,
  now: Date,
): Promise<{ readonly today: ModelUse; readonly month: ModelUse }> {
  const today = localDay(now, timeZone);
  return {
    today: await modelUse.between(today, today),
    month: await modelUse.between(`${today.slice(0, 7)}-01`, today),
  };
}

/** @returns the same reply where nothing of models belongs into it */
export async function withModelUse(
  deps: ModelFigureDeps,
  records: Pick<Records, "modelUse">,
  { want, villageId }: Wish,
  reply: Reply,
  now: Date,
): Promise<Reply> {
  if (deps.writer === undefined || want !== "all" || villageId !== null) return reply;
  return addModelUse(reply, await modelUseNow(deps, records, now));
}

/**
 * What the models cost, below the figures of all villages. Said where a model is configured;
 * not kept with what was counted: the day goes on.
 */
import { addModelUse, modelUseNow, type WritingDeps } from "../../answers/index.ts";
import type { Wish } from "../rules/wish.ts";
import type { Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";

export type ModelFigureDeps = Pick<WritingDeps, "writer" | "timeZone">;

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

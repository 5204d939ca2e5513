/** Days later nothing was taken back: what the new number had begun becomes the record's, and the rest of it goes. */
import type { Late } from "../../../bot/bot.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Records } from "../../../bot/records.ts";
import { forgetQuietly } from "../../privacy/index.ts";
import type { ThreadDeps } from "../../talks/index.ts";

export interface JoinDeps extends ThreadDeps {
  readonly clock: () => Date;
  readonly late: Late;
}

export function joinDue(deps: JoinDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const moved = await records.comebacks.find(String(work.payload["comeback"]));
    if (moved?.state !== "moved" || moved.memberId === null || moved.begunId === null) return;
    const begun = await records.members.find(moved.begunId);
    if (begun === undefined) return;
    await records.comebacks.join(begun.id, moved.memberId);
    const now = deps.clock();
    await deps.late(records, begun, { now, receivedAt: now }, (turn) =>
      forgetQuietly(deps, turn, begun),
    );
  };
}

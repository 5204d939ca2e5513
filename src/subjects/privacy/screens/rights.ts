/**
 * The end of what is kept.
 *
 * Deleting asks once; what others need to stay true (the length of a chain, totals) stays without
 * the person.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import type { Press } from "../../../bot/subject.ts";
import { forgetNowOrSoon } from "./forget-due.ts";
import type { ThreadDeps } from "../../talks/index.ts";
import { planWiping } from "./wipe-due.ts";
import { onward } from "../../../bot/doors.ts";

/** The answer to "delete all?": whatever is not a yes keeps everything. */
export function pressForget(deps: ThreadDeps, turn: Turn, { action }: Press): Promise<void> | void {
  if (action === "forget:yes") return forgetNowOrSoon(deps, turn);
  turn.say({ words: phrase("forget-kept"), buttons: onward });
}

export async function sayForget(turn: Turn): Promise<void> {
  if (turn.member === undefined) {
    // Nothing but a join row can be there.
    await turn.records.rights.eraseVisitor(turn.person);
    await planWiping(turn.records, turn.now);
    turn.joining = undefined;
    turn.say({ words: phrase("forget-nothing") });
    return;
  }
  turn.say({
    words: phrase("forget-confirm"),
    buttons: [
      [{ label: phrase("forget-no"), action: "forget:no" }],
      // "Yes" alone is too little for what cannot be had back: the words name it.
      [{ label: phrase("forget-yes"), action: "forget:yes", style: "danger", means: "delete" }],
    ],
    screen: "forget",
  });
}

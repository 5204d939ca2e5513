/**
 * A new link: of a village, a class, a shop, or one's own. The old one hangs on walls, as a picture: it is asked first,
 * since with the tap every print of it is dead, and nothing brings it back.
 */
import type { CodeKind } from "../rules/record.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { askFirst } from "../../../bot/turn/ask-first.ts";

/** @param name of what the link leads to; absent: to the person who asks */
export function askForNewLink(
  turn: Turn,
  to: { readonly yes: string; readonly no: string },
  name?: string,
): void {
  const whose = name === undefined ? { whose: "own", name: "" } : { whose: "other", name };
  askFirst(
    turn,
    phrase("new-link-ask", whose),
    { label: phrase("new-link-no"), action: to.no },
    { label: phrase("new-link-yes"), action: to.yes },
  );
}

/** The new one is said by whoever has its page. */
export async function endLink(turn: Turn, whose: CodeKind, id: string): Promise<void> {
  await turn.records.members.revokeCodes(whose, id, turn.now);
  turn.say({ words: phrase("new-link-done") });
}

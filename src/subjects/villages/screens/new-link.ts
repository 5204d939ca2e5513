/**
 * A new link for a village or a class. The old one hangs on walls, as a picture: it is asked first, since with
 * the tap every print of it is dead, and nothing brings it back.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Turn } from "../../../bot/context.ts";
import { note } from "../../../bot/officers.ts";

export function askForNewLink(
  turn: Turn,
  name: string,
  to: { readonly yes: string; readonly no: string },
): void {
  turn.say({
    words: phrase("villages-new-code-ask", { name }),
    buttons: [
      [{ label: phrase("villages-new-code-no"), action: to.no }],
      [{ label: phrase("villages-new-code-yes"), action: to.yes, style: "danger" }],
    ],
  });
}

export async function endLink(turn: Turn, whose: "village" | "class", id: string): Promise<void> {
  await turn.records.members.revokeCodes(whose, id, turn.now);
  await note(turn, `${whose}-code-revoked`, id);
  turn.say({ words: phrase("villages-new-code-done") });
}

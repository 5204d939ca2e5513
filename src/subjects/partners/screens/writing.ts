/** Who may change an entry, and the change itself. */
import type { Partner, PartnerChange } from "../rules/record.ts";
import { wordsOfEntry } from "../rules/search.ts";
import type { Turn } from "../../../bot/context.ts";
import { keeps, myIds } from "./near.ts";

/** Drafts are for whoever writes them; all else for keepers and officers. */
export function mayWrite(turn: Turn, partner: Partner): boolean {
  if (partner.state === "draft") return myIds(turn).includes(partner.addedBy ?? "");
  return turn.isOfficer || keeps(turn, partner);
}

/** Changes what is shown, and by which words it is found. */
export async function write(turn: Turn, partner: Partner, changed: PartnerChange): Promise<void> {
  const words = wordsOfEntry({ ...partner, ...changed });
  await turn.records.partners.write(partner.id, changed, words);
}

/**
 * The day after the only officer proposed somebody: do they still want it? Nothing takes
 * effect here; a tap confirms it, unless somebody else has become an officer meanwhile.
 */
import { phrase } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import type { PeopleDeps } from "./people-page.ts";
import { findOfficers } from "../../../bot/officers.ts";

export function officerAgain(
  deps: PeopleDeps & { readonly phrasebook: Phrasebook; readonly clock: () => Date },
) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const officer = await records.officers.find(String(work.payload["memberId"]));
    const there = await findOfficers(deps, { records, language: "zh" });
    const me = there.find(({ telegramId }) => telegramId === Number(work.payload["chat"]));
    if (officer?.state !== "asked" || me === undefined) return;
    const { memberId, firstName: name } = officer;
    await post(
      records.outbox,
      deps.phrasebook,
      [
        {
          words: phrase("officer-still", { name }),
          buttons: [
            [{ label: phrase("officer-confirm"), action: `officer:agree:${memberId}` }],
            [{ label: phrase("officer-withdraw"), action: `officer:no:${memberId}` }],
          ],
        },
      ],
      { chat: me.telegramId, language: me.language, priority: priorities.notice },
      deps.clock(),
    );
  };
}

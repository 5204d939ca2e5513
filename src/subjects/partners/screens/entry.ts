/** One entry of a partner, as whoever is here may see it. */
import { sayDraft } from "./draft-say.ts";
import { sayEntry } from "./entry-say.ts";
import { shownExperiences } from "../rules/entry.ts";
import type { Partner } from "../rules/record.ts";
import type { Turn } from "../../../bot/context.ts";
import { kindOf, viewerOf, type PartnersDeps } from "./near.ts";

export async function seeEntry(deps: PartnersDeps, turn: Turn, partner: Partner): Promise<void> {
  if (partner.state === "draft") return sayOwnDraft(deps, turn, partner);
  const { partners } = turn.records;
  turn.say(
    sayEntry(
      partner,
      kindOf(deps, partner),
      await partners.experiencesOf(partner.id, shownExperiences),
      await viewerOf(deps.playbook, turn, partner),
      turn.language,
    ),
  );
}

export function sayOwnDraft(deps: PartnersDeps, turn: Turn, partner: Partner): void {
  turn.say(sayDraft(partner, kindOf(deps, partner), turn.isOfficer, turn.language));
}

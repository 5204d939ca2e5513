/** Partners near a village: who packs, prints, carries, photographs. */
import { command, type Subject } from "../../bot/subject.ts";
import { memberOrOfficer } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { giveNearby, type PartnerDeps } from "./screens/near.ts";
import { sayPartners } from "./screens/partners.ts";

export type PartnersDeps = PlaybookDeps & PartnerDeps;

export const partners = {
  name: "partners",
  commands: { partners: command(memberOrOfficer, (_, turn) => sayPartners(turn)) },
  on: { "article-shown": giveNearby },
} satisfies Subject<PartnersDeps>;

/** The register of villages, and their classes. */
import { command, type Subject } from "../../bot/subject.ts";
import { officer } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { openCode } from "./screens/class-joining.ts";
import { sayVillages } from "./screens/page.ts";

export type VillagesDeps = PlaybookDeps;

export const villages = {
  name: "villages",
  commands: { villages: command(officer, (_, turn) => sayVillages(turn)) },
  on: { "code-opened": openCode },
} satisfies Subject<VillagesDeps>;

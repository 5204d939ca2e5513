/** Privacy: what is kept about somebody, as a file, forgetting it, and the clean-ups. */
import { button, command, due, prepared, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import type { ThreadDeps } from "../talks/index.ts";
import { exportDue, sayExport } from "./screens/export-due.ts";
import { forgetDue } from "./screens/forget-due.ts";
import { purgeDue, type PurgeDeps } from "./screens/purge-due.ts";
import { pressForget, sayForget, sayPrivacy } from "./screens/rights.ts";
import { wipeDue, type WipeDeps } from "./screens/wipe-due.ts";

export type PrivacyDeps = NonNullable<Parameters<typeof sayPrivacy>[1]> & ThreadDeps;
export type PrivacyDueDeps = Parameters<typeof exportDue>[0] &
  Parameters<typeof forgetDue>[0] &
  PurgeDeps &
  WipeDeps;

export const privacy = {
  name: "privacy",
  commands: {
    privacy: command(anybody, (deps, turn) => sayPrivacy(turn, deps)),
    export: command(member, (_, turn) => sayExport(turn, turn.member)),
    forget: command(anybody, (_, turn) => sayForget(turn)),
  },
  press: { forget: button(anybody, pressForget) },
  due: {
    export: prepared("task", exportDue),
    forget: due("task", forgetDue),
    purge: due("silent", purgeDue, "recurring"),
    wipe: prepared("silent", wipeDue),
  },
  chooses: ["forget"],
} satisfies Subject<PrivacyDeps, PrivacyDueDeps>;

// What other subjects and the neighbours may use.
export { createWiping } from "./queries/wiping.ts";
export type { Wiping } from "./rules/record.ts";

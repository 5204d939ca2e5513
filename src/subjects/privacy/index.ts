/** Privacy: what is kept about somebody, as a file, and forgetting it. */
import { command, type Subject } from "../../bot/subject.ts";
import { anybody, member } from "../../bot/who.ts";
import { sayExport } from "./screens/export-due.ts";
import { sayForget, sayPrivacy } from "./screens/rights.ts";

export type PrivacyDeps = NonNullable<Parameters<typeof sayPrivacy>[1]>;

export const privacy = {
  name: "privacy",
  commands: {
    privacy: command(anybody, (deps, turn) => sayPrivacy(turn, deps)),
    export: command(member, (_, turn) => sayExport(turn, turn.member)),
    forget: command(anybody, (_, turn) => sayForget(turn)),
  },
} satisfies Subject<PrivacyDeps>;

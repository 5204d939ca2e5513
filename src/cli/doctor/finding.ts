/** What a check of `npm run doctor` found. */
import type { Told } from "../operator.ts";

/** In the order in which they are told. */
export const checkNames = [
  "settings",
  "token",
  "officers",
  "webhook",
  "disk",
  "space",
  "clock",
  "files",
  "database",
  "knowledge",
  "backup",
] as const;

export type CheckName = (typeof checkNames)[number];

/** `look`: it works, or nobody can tell from here; somebody should look. Only `wrong` fails the command. */
export type Verdict = "ok" | "look" | "wrong";

export interface Finding {
  readonly verdict: Verdict;
  readonly says: Told;
  /** What to do; never absent where something is wrong. */
  readonly next?: Told;
}

export const ok = (says: Told): Finding => ({ verdict: "ok", says });
export const look = (says: Told, next: Told): Finding => ({ verdict: "look", says, next });
export const wrong = (says: Told, next: Told): Finding => ({ verdict: "wrong", says, next });

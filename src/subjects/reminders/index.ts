/** Reminders: goals, breaks, the ladder of quiet days, how it is going, and the gate of what is said unasked. */
import { command, type Subject } from "../../bot/subject.ts";
import { member } from "../../bot/who.ts";
import type { PlaybookDeps } from "../playbook/screens/playbook.ts";
import { noteSeen } from "./screens/nudges.ts";
import { sayPause } from "./screens/pause.ts";

export type RemindersDeps = PlaybookDeps;

export const reminders = {
  name: "reminders",
  commands: { pause: command(member, (deps, turn) => sayPause(deps, turn, turn.member)) },
  after: noteSeen,
} satisfies Subject<RemindersDeps>;

/** Ports of reminders: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Member } from "../../bot/member.ts";
import type { Ports } from "../../bot/records.ts";
import { createGoalRecord } from "./queries/goals.ts";
import { createNudgeRecord } from "./queries/nudges.ts";
import { createPauseRecord } from "./queries/pauses.ts";
import { createPulseRecord } from "./queries/pulse.ts";
import { createUnaskedRecord } from "./queries/unasked.ts";
import type { PauseRecord } from "./rules/pause-record.ts";

export const ports = {
  goals: createGoalRecord,
  pauses: createPauseRecord,
  unasked: createUnaskedRecord,
  nudges: createNudgeRecord,
  pulse: createPulseRecord,
};

declare module "../../bot/gate/pause.ts" {
  interface Pauses extends PauseRecord {}
}

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** A member sent something for the first time on this day. */
    "member-seen": { readonly member: Member; readonly today: string };
  }
  interface DueKinds {
    goal: "plain";
    "pause-end": "plain";
    wish: "plain";
    "nudge-sweep": "plain";
    nudge: "plain";
    sunday: "plain";
    "pulse-sweep": "plain";
    pulse: "plain";
  }
  interface Rows {
    goal: string;
  }
}

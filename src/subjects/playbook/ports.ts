/** Ports of playbook: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Member } from "../../bot/member.ts";
import type { Ports } from "../../bot/records.ts";
import type { Phrase } from "../../bot/reply.ts";
import { createExitRecord } from "./queries/exits.ts";
import { createPlaybookRecord } from "./queries/playbook.ts";
import type { ExitAnswer } from "./rules/exit.ts";
import type { Lead } from "./screens/say.ts";
import type { AskedFor } from "./rules/tasks/known.ts";
import type { Walked } from "./rules/walk/walk.ts";

export const ports = {
  playbook: createPlaybookRecord,
  exits: createExitRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** What somebody typed was taken by the task at hand. */
    "task-answered": object;
    /** The road comes to a task that asks for this. Whoever has it from before says it back. */
    "asks-for": { readonly member: Member; readonly what: AskedFor; said: Phrase | undefined };
    /** "Go on", by an officer who walks no road. */
    "officer-goes-on": { isSaid: boolean };
    /** Somebody goes on with the road. `stepId`: of the step they open; `null`: where they stand. */
    "road-taken": { readonly stepId: string | null };
    /** A turn of the road is over. Told before what it says: its way on stands last. */
    walked: { readonly member: Member; readonly walked: Walked };
    /** Something was shown for a task; `look`: a mentor should look at it. */
    "task-shown": { readonly member: Member; readonly id: string; readonly look: boolean };
    /** Somebody wants the words of a card read aloud that has no recording. */
    "card-to-read": { readonly member: Member; readonly text: string };
    /** Somebody said which of the honest ways is theirs. */
    "exit-answered": { readonly member: Member; readonly answer: ExitAnswer };
    /** The end of a step is one message: whoever has a question for it gives the one button that leads there. */
    "step-finished": { readonly member: Member; readonly stepId: string; leads: Lead | undefined };
    /** A step was finished, and nobody had a question: the place is free for a lesser one. */
    "step-behind": { readonly member: Member; readonly stepId: string; leads: Lead | undefined };
  }
  interface DueKinds {
    remind: "plain";
    "exit-sweep": "plain";
    "exit-question": "plain";
  }
  interface Rows {
    show: string;
  }
}

/** Ports of questions: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createDraftRecord } from "./queries/drafts.ts";

export const ports = {
  drafts: createDraftRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface DueKinds {
    "question-told": "plain";
  }
  interface Events {
    /** Words that may be for a learner whose question was read. Whoever knows that they are for another, or of a mentor's own work, takes them. */
    "mentor-said": { readonly text: string; isTaken: boolean };
  }
  interface Rows {
    "draft-question": string;
    "draft-text": string;
    "typed-answer": string;
  }
}

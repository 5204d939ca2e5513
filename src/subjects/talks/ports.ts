/** Ports of talks: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { RecordQuestion as Question } from "../answers/index.ts";
import type { Ports } from "../../bot/records.ts";
import type { Button } from "../../bot/reply.ts";
import { createThreadRecord } from "./queries/threads.ts";

export const ports = {
  threads: createThreadRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
  interface Events {
    /** Somebody answered a question in a talk. Whoever keeps answers gives buttons for it. */
    "question-answered": {
      readonly question: Question;
      /** `undefined`: it was no text. */
      readonly text: string | undefined;
      readonly buttons: (readonly Button[])[];
    };
  }
  interface DueKinds {
    "thread-silence": "plain";
    "words-taken-back": "plain";
  }
  interface Rows {
    answer: string;
    /** What was typed by somebody who talks with several. */
    "talk-whom": string;
  }
}

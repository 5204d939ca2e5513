/** Ports of answers: what a turn may ask of its tables and change in them. Each is made when it is first asked for. */
import type { Ports } from "../../bot/records.ts";
import { createMarkRecord } from "./queries/feedback.ts";
import { createModelUseRecord } from "./queries/model-use.ts";
import { createQuestionRecord } from "./queries/questions.ts";
import { createTalkRecord } from "./queries/talk.ts";
import { createVectorRecord } from "./queries/vectors.ts";
import { createWrittenRecord } from "./queries/written.ts";

export const ports = {
  questions: createQuestionRecord,
  written: createWrittenRecord,
  modelUse: createModelUseRecord,
  talk: createTalkRecord,
  marks: createMarkRecord,
  vectors: createVectorRecord,
};

declare module "../../bot/records.ts" {
  interface Records extends Ports<typeof ports> {}
}

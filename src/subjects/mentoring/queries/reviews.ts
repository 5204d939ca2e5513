/** Looking at what learners show: its queries, a file a part, behind one port. */
import type { Kysely } from "kysely";
import type { ReviewRecord } from "../rules/review-record.ts";
import { createAgainRecord } from "./review-again.ts";
import { createNeighbourRecord } from "./review-neighbours.ts";
import { createQueueRecord } from "./review-queue.ts";
import { createSentenceRecord } from "./review-sentences.ts";
import { createVerdictRecord } from "./review-verdicts.ts";
import type { Tables } from "../../../store/tables.ts";

export function createReviewRecord(db: Kysely<Tables>): ReviewRecord {
  return Object.assign(
    createVerdictRecord(db),
    createQueueRecord(db),
    createAgainRecord(db),
    createNeighbourRecord(db),
    createSentenceRecord(db),
  );
}

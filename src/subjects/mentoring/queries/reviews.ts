/** Looking at what learners show: its queries, a file a part, behind one port. */
import type { ReviewRecord } from "../rules/review-record.ts";
import { createAgainRecord } from "./review-again.ts";
import { createNeighbourRecord } from "./review-neighbours.ts";
import { createQueueRecord } from "./review-queue.ts";
import { createSentenceRecord } from "./review-sentences.ts";
import { createVerdictRecord } from "./review-verdicts.ts";
import type { Db } from "../../../store/rows.ts";

export function createReviewRecord(db: Db): ReviewRecord {
  return Object.assign(
    createVerdictRecord(db),
    createQueueRecord(db),
    createAgainRecord(db),
    createNeighbourRecord(db),
    createSentenceRecord(db),
  );
}

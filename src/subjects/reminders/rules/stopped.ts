/**
 * Nudges: where somebody stopped, as the one small job that comes next and its minutes.
 *
 * Whoever is at the end of their road, or on the way out of it, has not stopped: there is nothing to
 * come back for.
 */
import { nextSitting, type Learner, type Sitting, type WalkDeps } from "../../playbook/index.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";

/** @returns `undefined` when there is nothing to come back for */
export async function whereStopped(deps: WalkDeps, member: Learner): Promise<Phrase | undefined> {
  const next = await nextSitting(deps, member);
  return next && inWords(next);
}

function inWords(next: Sitting): Phrase {
  switch (next.kind) {
    case "first":
      return phrase("nudge-begin");
    case "job":
      return next.begins
        ? phrase("nudge-next-job", { job: next.job })
        : phrase("nudge-stopped", { job: next.job });
    case "cards":
      return next.begins
        ? phrase("nudge-next-cards", { title: next.title })
        : phrase("nudge-stopped-cards", { title: next.title });
  }
}

/** Pause: where somebody stopped, in one line, for the message with which a pause ends. */
import { findPlace, type Learner, nextJob, type WalkDeps } from "../../playbook/index.ts";
import { phrase, type Words } from "../../../bot/reply.ts";

export async function placeKept(deps: WalkDeps, member: Learner): Promise<Words> {
  const place = await findPlace(deps, member);
  return place === undefined ? phrase("pause-place-kept") : nextJob(place, member.language);
}

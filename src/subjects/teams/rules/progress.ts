/**
 * Shop teams: where the shop stands on the road, for those who work on it: its owner's season, bar
 * and next job. Reads only: looking never moves the owner.
 */
import {
  barWords,
  findPlace,
  nextJob,
  paragraphs,
  seasonWords,
  stepLines,
} from "../../playbook/index.ts";
import { phrase, type Paragraph } from "../../../bot/reply.ts";
import type { Shop } from "./shop-tasks.ts";

export async function shopProgress({ walk, owner, language }: Shop): Promise<readonly Paragraph[]> {
  const place = await findPlace(walk, { ...owner, language });
  if (place === undefined) return [phrase("team-not-begun")];
  const states = await walk.record.stepStates(owner.id);
  return paragraphs(
    seasonWords(walk.playbook, place.step),
    barWords(walk.playbook, place, language),
    nextJob(place, language),
    stepLines(walk.playbook, place.step, states, language),
  );
}

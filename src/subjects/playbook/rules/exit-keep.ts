/**
 * Playbook: what an answer to "three honest ways" changes, wherever it was given: the question is
 * not asked again, the way is remembered, and who stops hears no more reminders.
 */
import { pauseUntil } from "../../reminders/rules/pause-keep.ts";
import type { Records } from "../../../bot/records.ts";
import type { ExitAnswer } from "./exit.ts";
import { traitValues } from "./traits.ts";

type ExitRecords = Pick<Records, "exits" | "playbook" | "pauses" | "work">;

export async function keepExit(
  records: ExitRecords,
  memberId: string,
  answer: ExitAnswer,
  now: Date,
): Promise<void> {
  await records.exits.answer(memberId, answer, now);
  if (traitValues.exit.some((way) => way === answer)) {
    await records.playbook.setTrait(memberId, "exit", answer, now);
  }
  if (answer === "stop") await pauseUntil(records, memberId, null, now);
}

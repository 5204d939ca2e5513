/**
 * Who brought people hears, at most once a week, that some of them stand still, and is
 * given words to pass on. Names only of those who agreed; of nobody twice within three weeks.
 */
import { localDay } from "../../../bot/local-time.ts";
import {
  cameOf,
  cameSpan,
  firstSentence,
  isSentence,
  sayStuck,
  sayWordsToSend,
  silentFrom,
  stuckSpan,
  sweep,
  toldBefore,
  trainerRestMs,
} from "../../reminders/index.ts";
import type { Records } from "../../../bot/records.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { Press } from "../../../bot/subject.ts";
import type { MemberTurn } from "../../../bot/who.ts";
import type { RoadDeps, RoadDueDeps } from "../../playbook/index.ts";
import { mayBeSaid, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";

const kind = "trainer";

/** Words for somebody who stands still at this step, and what came of them so far. */
export async function sayWords(
  deps: RoadDeps,
  turn: MemberTurn,
  { args: [, stepId = "", wanted = ""] }: Press,
): Promise<void> {
  const { now, records, member, language } = turn;
  const all = await records.nudges.cameOfWords(cameSpan(now));
  const sentence = isSentence(wanted) ? wanted : firstSentence(all);
  await records.nudges.noteWords(member.id, sentence, toldBefore(now), now);
  const link = `https://t.me/${deps.botUsername}`;
  const words = { sentence, came: cameOf(all, sentence) };
  turn.say(...sayWordsToSend(deps.playbook, stepId, words, link, language));
}

export function trainerSweep(deps: RoadDueDeps) {
  return sweep(deps, kind, ({ nudges }, { now }, after, limit) =>
    nudges.trainers(stuckSpan(now), toldBefore(now), after, limit),
  );
}

/** Tells, if somebody still stands still, and if the trainer is one who comes by. */
export function trainerDue(deps: RoadDueDeps) {
  return async (work: DueWork, records: Records): Promise<void> => {
    const { nudges, unasked } = records;
    const trainer = await memberOf(work, records);
    if (trainer === undefined) return;
    const now = deps.clock();
    const lastSeen = await nudges.lastSeen(trainer.id);
    const isHere =
      lastSeen !== undefined && addDays(lastSeen, silentFrom) > localDay(now, deps.timeZone);
    const told = await unasked.saidSince(trainer.id, new Date(now.getTime() - trainerRestMs));
    if (!isHere || told.some((said) => said.kind === kind)) return;

    const stuck = await nudges.stuckOf(trainer.id, stuckSpan(now), toldBefore(now));
    if (stuck.length === 0 || !(await mayBeSaid(deps, records, trainer, kind))) return;
    await nudges.noteTold(
      trainer.id,
      stuck.map(({ id }) => id),
      now,
    );
    const reply = sayStuck(deps.playbook, trainer.firstName, stuck, trainer.language);
    await sayUnasked(deps, records, trainer, reply);
  };
}

/**
 * Telegram room: who brought people hears, at most once a week, that some of them stand still, and is
 * given words to pass on. Names only of those who agreed; of nobody twice within three weeks.
 */
import { Composer } from "grammy";
import { localDay } from "../../../bot/local-time.ts";
import { silentFrom } from "../../reminders/rules/ladder.ts";
import {
  sayStuck,
  sayWordsToSend,
  stuckSpan,
  toldBefore,
  trainerRestMs,
} from "../../reminders/rules/trainers.ts";
import type { Records } from "../../../bot/records.ts";
import { addDays } from "../../../bot/calendar.ts";
import type { DueWork } from "../../../bot/due.ts";
import type { BotContext, Homecoming } from "../../../bot/context.ts";
import type { PlaybookDeps, RoadDueDeps } from "../../playbook/screens/playbook.ts";
import { mayBeSaid, memberOf, sayUnasked } from "../../../bot/gate/unasked.ts";
import { sweep } from "../../reminders/screens/unasked-sweep.ts";

const kind = "trainer";

export function createTrainers(deps: PlaybookDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("trainer:words:"),
    async ({ turn, action }) => {
      if (turn.member === undefined) return homecoming.say(turn);
      const stepId = action.slice("trainer:words:".length);
      const link = `https://t.me/${deps.botUsername}`;
      turn.say(...sayWordsToSend(deps.playbook, stepId, link, turn.language));
    },
  );
  return screens;
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

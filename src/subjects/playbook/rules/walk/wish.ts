/**
 * "Remind me tomorrow", 明晚再叫我, typed at a job: it is said again then. Only of the job: what somebody wants to be
 * reminded of else, "remind me to call the courier", is not for here.
 */
import { daysBetween, writeDay } from "../../../../bot/calendar.ts";
import { writeHour } from "../../../../bot/gate/own-hour.ts";
import { localDay, localMinutes } from "../../../../bot/local-time.ts";
import { phrase, type Reply } from "../../../../bot/reply.ts";
import { readReminderWish } from "../../../../bot/words/wished-reminder.ts";
import { whenWished } from "../../../../bot/words/wished-time.ts";
import { enough, goOnReply, tagOfPlace } from "../../screens/say.ts";
import { kindOf } from "../tasks/index.ts";
import type { Task } from "../tasks/task.ts";
import type { Place } from "../progress.ts";
import type { Learner, WalkDeps, Walked } from "./deps.ts";

/** When to say the job again; `undefined`: no such wish, or one of something else. */
export function remindOn({ clock, timeZone = "Asia/Shanghai" }: WalkDeps, text: string) {
  const wish = readReminderWish(text);
  if (wish?.kind !== "once" || wish.about) return undefined;
  return whenWished(wish.time, { now: clock(), timeZone, hour: null })?.at;
}

/** The job stays open, and is said again then; meanwhile the next one comes. */
export async function remindAgain(
  deps: WalkDeps,
  member: Learner,
  { place, task }: { readonly place: Place; readonly task: Task },
  at: Date,
): Promise<Walked> {
  const now = deps.clock();
  const kept = place.tasks.get(task.id)?.kept ?? {};
  await deps.record.setTask(member.id, place.step.id, {
    taskId: task.id,
    state: "open",
    kept,
    at: now,
  });
  const timeZone = deps.timeZone ?? "Asia/Shanghai";
  const tag = tagOfPlace(place);
  const day = localDay(at, timeZone);
  const words = phrase("playbook-remind-set", {
    days: daysBetween(localDay(now, timeZone), day),
    day: writeDay(day, member.language, localDay(now, timeZone)),
    hour: writeHour(localMinutes(at, timeZone)),
  });
  const mayGoOn = kindOf(task).canWait || task.kind === "person";
  const reply: Reply = mayGoOn
    ? {
        words,
        buttons: [
          [{ label: phrase("playbook-go-on-meanwhile"), action: `step:later:${tag}` }, enough],
        ],
        screen: "step",
      }
    : goOnReply(words, tag);
  return { replies: [reply], remindAt: at };
}

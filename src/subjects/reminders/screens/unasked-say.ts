/** Unasked messages: the screen on which somebody says at which hour they suit. Composes only. */
import { phrase, type Button, type Reply } from "../../../bot/reply.ts";
import { offeredHours, usualHour, writeHour } from "../../../bot/gate/own-hour.ts";
import type { Reach } from "../../../bot/gate/unasked-record.ts";
import { home } from "../../../bot/doors.ts";

/** Opens the screen. */
export const whenToWrite: Button = { label: phrase("reach-hour"), action: "nudge:hour" };
const wayBack: readonly Button[] = [{ label: phrase("back"), action: "do:pause" }, home];

export function askHour({ hour }: Reach): Reply {
  const chosen = hour ?? usualHour;
  const buttons = offeredHours.map((each) => ({
    label: each === chosen ? `✓ ${writeHour(each)}` : writeHour(each),
    action: `nudge:at:${each}`,
  }));
  return {
    words: phrase("reach-hour-ask"),
    buttons: [buttons.slice(0, 2), buttons.slice(2), wayBack],
    screen: "pause",
  };
}

export function sayHourSet(hour: number): Reply {
  return {
    words: phrase("reach-hour-set", { hour: writeHour(hour) }),
    buttons: [wayBack],
    screen: "pause",
  };
}

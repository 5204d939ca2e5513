/** Mentoring: away until a day, in words. */
import { writeDay } from "../../../bot/calendar.ts";
import { phrase, type Button, type Language, type Phrase } from "../../../bot/reply.ts";

export const backNow: Button = { label: phrase("mentor-back-button"), action: "mentor:back" };
export const changeDay: Button = { label: phrase("mentor-away-change"), action: "mentor:away" };

/** A sentence that names the day on which a mentor is back, where that is known. */
export function sayUntil(
  key: string,
  { language }: { readonly language: Language },
  until: string | null,
  today: string,
  values: Readonly<Record<string, string | number>> = {},
): Phrase {
  const day = until === null ? "" : writeDay(until, language, today);
  return phrase(key, { ...values, until: until === null ? "open" : "day", day });
}

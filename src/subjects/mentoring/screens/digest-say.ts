/** Mentoring: the digest in words, and the screen on which its hour is chosen. Composes only. */
import { localDay } from "../../../bot/local-time.ts";
import { phrase, type Button, type Language, type Phrase, type Reply } from "../../../bot/reply.ts";
import { writeDay } from "../../../bot/calendar.ts";
import { digestHours, type DigestHour, type DigestNews } from "../rules/digest.ts";
import { filterLabel } from "./mentees-say.ts";

const toHours: Button = { label: phrase("digest-button"), action: "mentees:digest:new" };

/** Counts only: a locked phone shows the first line, and no name stands in it but the mentor's. */
export function sayDigest(
  name: string,
  news: DigestNews,
  at: { readonly now: Date; readonly timeZone: string; readonly language: Language },
): Reply {
  const day = (date: Date) =>
    writeDay(localDay(date, at.timeZone), at.language, localDay(at.now, at.timeZone));
  const lines: Phrase[] = [];
  if (news.since !== undefined) {
    lines.push(phrase("digest-waiting", { count: news.waiting, day: day(news.since) }));
  }
  if (news.stuck > 0) lines.push(phrase("digest-stuck", { count: news.stuck }));
  if (news.new > 0) lines.push(phrase("digest-new", { count: news.new }));
  if (news.asked > 0) lines.push(phrase("digest-asked", { count: news.asked }));
  const parts = ["waiting", "stuck", "new", "asked"] as const;
  const rows = parts
    .map((part) => ({ part, count: news[part] }))
    .filter(({ count }) => count > 0)
    .map(({ part, count }): readonly Button[] => [
      { label: filterLabel(part, count, false), action: `mentees:open:${part}` },
    ]);
  // Straight to what waits: looking is what the ten minutes are for.
  const look: Button = { label: phrase("look-open"), action: "do:review" };
  const questions: Button = { label: phrase("more-questions"), action: "do:questions" };
  const first = [...(news.waiting > 0 ? [[look]] : []), ...(news.asked > 0 ? [[questions]] : [])];
  return {
    words: [phrase("digest-title", { name }), { lines }],
    buttons: [...first, ...rows, [toHours]],
  };
}

export function sayDigestHours(chosen: DigestHour): Reply {
  const label = (hour: DigestHour): Phrase =>
    phrase("digest-hour", { hour, on: hour === chosen ? "yes" : "no" });
  const button = (hour: DigestHour): Button => ({
    label: label(hour),
    action: `mentees:hour:${hour.replace(":", "")}`,
  });
  return {
    words: [
      phrase("digest-what"),
      chosen === "off" ? phrase("digest-is-off") : phrase("digest-is-at", { hour: chosen }),
    ],
    buttons: [
      digestHours.filter((hour) => hour !== "off").map(button),
      [button("off")],
      [{ label: phrase("back"), action: "mentees:list:all:0" }],
    ],
  };
}

/**
 * Broadcasts: a draft as a form of the console has it. Pure. What a form may tick is what the chat offers
 * (choose.ts); anything else in it changes nothing.
 */
import { createHash } from "node:crypto";
import type { Playbook } from "../../playbook/index.ts";
import { isDay } from "../../../bot/calendar.ts";
import { writeHour } from "../../../bot/gate/own-hour.ts";
import { languages, type Language } from "../../../bot/reply.ts";
import type { Audience } from "./audience.ts";
import { joined, stuckFor, toggle, without, type Today } from "./choose.ts";
import type { Broadcast, BroadcastFile, Content, LocalMoment, Saying } from "./record.ts";
import { isAhead, type Clock } from "./when.ts";

/** What of a broadcast is seen, and decided about. */
type Seen = Pick<Broadcast, "id" | "kind" | "audience" | "content" | "startsAt" | "holdsOut">;

/** The same for two that say the same to the same people at the same time. */
export function markOf({ id, kind, audience, content, startsAt, holdsOut }: Seen): string {
  // In whatever order they were ticked.
  const whom = Object.entries(audience)
    .flatMap(([name, value]) => [value].flat().map((each) => `${name}=${each}`))
    .toSorted((one, other) => (one < other ? -1 : 1));
  const said = languages.map((language) => content[language] ?? null);
  const when = startsAt === null ? null : [startsAt.day, startsAt.minute];
  const text = JSON.stringify([id, kind, whom, said, when, holdsOut]);
  return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}

export interface FormClock extends Clock, Today {}

/** @param before what may stay of a condition that the form cannot name: a day long ago */
export function readAudience(
  form: URLSearchParams,
  playbook: Playbook,
  clock: FormClock,
  before: Audience,
): Audience {
  let audience: Audience = {};
  const tick = (name: string, condition: Parameters<typeof toggle>[1]) => {
    for (const value of new Set(form.getAll(name))) audience = toggle(audience, condition, value);
  };
  tick("village", "villages");
  for (const id of new Set(form.getAll("step"))) {
    if (playbook.steps.some((step) => step.id === id)) audience = toggle(audience, "steps", id);
  }
  tick("role", "roles");
  tick("stage", "stages");
  tick("language", "languages");
  audience = stuckFor(audience, Number(form.get("stuck")));
  const [which, days] = (form.get("joined") ?? "").split(":");
  if (which === "new" || which === "old") {
    return joined(audience, which, Number(days), clock);
  }
  if (which !== "keep") return audience;
  const { joinedFrom, joinedBefore } = before;
  return {
    ...without(audience, "joinedFrom", "joinedBefore"),
    ...(joinedFrom === undefined ? {} : { joinedFrom }),
    ...(joinedBefore === undefined ? {} : { joinedBefore }),
  };
}

/**
 * Words that did not change keep their formatting; pictures stay, but those that were ticked to go.
 *
 * @param added a picture that comes to what is said in every language; where nothing is said yet, in this one
 */
export function readContent(
  form: URLSearchParams,
  before: Content,
  added?: { readonly file: BroadcastFile; readonly language: Language },
): Content {
  const without = new Set(form.getAll("drop"));
  const left = (files: Saying["files"]) => files.filter(({ fileId }) => !without.has(fileId));
  const content: { en?: Saying; zh?: Saying } = {};
  for (const language of languages) {
    const text = (form.get(language) ?? "").replaceAll("\r\n", "\n").trim();
    const saying = sayingOf(text, before, language);
    if (saying === undefined) continue;
    const files = left(saying.files);
    if (files.length > 0 || text !== "") content[language] = { ...saying, files };
  }
  if (added === undefined) return content;
  const { file, language } = added;
  if (Object.keys(content).length === 0) {
    return { [language]: { text: "", entities: [], files: [file] } };
  }
  for (const each of languages) {
    const saying = content[each];
    if (saying !== undefined) content[each] = { ...saying, files: [...saying.files, file] };
  }
  return content;
}

function sayingOf(text: string, before: Content, language: Language): Saying | undefined {
  const own = before[language];
  if (own?.text.trim() === text) return own;
  // Pictures need no translation.
  const files = own?.files ?? (text === "" ? [] : picturesOf(before));
  return text === "" && files.length === 0 ? undefined : { text, entities: [], files };
}

function picturesOf(content: Content): Saying["files"] {
  const [other] = languages.flatMap((language) => content[language] ?? []);
  const isToSee = other?.files.every(({ kind }) => kind === "photo" || kind === "video") ?? false;
  return isToSee ? other!.files : [];
}

/**
 * Whoever fills in a day or a time means it, though "now" is still ticked above: a message that goes too early is never
 * taken back. What stood there already is no wish.
 *
 * @returns `unread` for a time that is none or half of one, has been or is too far off
 */
export function readWhen(
  form: URLSearchParams,
  clock: Clock,
  before: LocalMoment | null,
): LocalMoment | null | "unread" {
  const day = form.get("day") ?? "";
  const time = (form.get("time") ?? "").slice(0, 5);
  const stood = before === null ? "" : `${before.day} ${writeHour(before.minute).padStart(5, "0")}`;
  const isFilled = ![stood, ""].includes(`${day} ${time}`.trim());
  if (form.get("when") !== "at" && !isFilled) return null;
  const [, hour, minute] = /^(\d{2}):(\d{2})/.exec(time) ?? [];
  if (!isDay(day) || hour === undefined || Number(hour) > 23 || Number(minute) > 59)
    return "unread";
  const moment = { day, minute: Number(hour) * 60 + Number(minute) };
  return isAhead(moment, clock) ? moment : "unread";
}

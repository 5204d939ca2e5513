/**
 * The page of a broadcast that is being made, and how many its audience is: counted a slice
 * at a time, the first at once, so that a million people stop nobody. What the number leads to when the
 * broadcast is to go is send.ts.
 */
import { audienceWords } from "../rules/audience-words.ts";
import { sayPage } from "./page-say.ts";
import { restOf } from "./rest.ts";
import type { AudienceCount, Broadcast } from "../rules/record.ts";
import type { Records } from "../../../bot/records.ts";
import type { DueWork } from "../../../bot/due.ts";
import {
  atAuthor,
  clockOf,
  isOnPage,
  namingOf,
  preview,
  say,
  type BroadcastDeps,
  type Place,
} from "./desk.ts";

/** People of the register that one transaction looks at. */
const slice = 2_000;

/** What is done with the number: the page shows it, or it decides whether a second officer is needed. */
export type Purpose = "page" | "send";

const workId = (id: string): string => `broadcast-count:${id}`;

/** @returns the number where one slice holds everybody; else it is counted on and told later */
export async function beginCount(
  { records, now }: Pick<Place, "records" | "now">,
  broadcast: Broadcast,
  purpose: Purpose,
): Promise<AudienceCount | undefined> {
  await stopCount({ records }, broadcast);
  return countOn(records, now, broadcast, { purpose, people: 0, resting: 0 });
}

/** Whatever is being counted for it is wanted no more. */
export async function stopCount(
  { records }: Pick<Place, "records">,
  { id }: Pick<Broadcast, "id">,
): Promise<void> {
  await records.work.cancel(workId(id));
}

interface Counted extends AudienceCount {
  readonly purpose: Purpose;
  readonly after?: string;
}

async function countOn(
  records: Records,
  now: Date,
  broadcast: Broadcast,
  { purpose, after, ...sofar }: Counted,
): Promise<AudienceCount | undefined> {
  const found = await records.broadcasts.countSlice(broadcast.audience, after, slice, now);
  const people = sofar.people + found.people;
  const resting = sofar.resting + found.resting;
  if (found.next === undefined) return { people, resting };
  await records.work.schedule({
    id: workId(broadcast.id),
    kind: "broadcast-count",
    payload: { broadcastId: broadcast.id, purpose, people, resting, after: found.next },
    dueAt: now,
  });
  return undefined;
}

/**
 * Due work: the next slice.
 *
 * @param decide what the number leads to when the broadcast is to go
 */
export function broadcastCount(
  deps: BroadcastDeps & { readonly clock: () => Date },
  decide: (
    deps: BroadcastDeps,
    place: Place,
    broadcast: Broadcast,
    count: AudienceCount,
  ) => Promise<void>,
) {
  return async ({ payload }: DueWork, records: Records): Promise<void> => {
    const broadcast = await records.broadcasts.find(String(payload["broadcastId"]));
    const purpose: Purpose = payload["purpose"] === "send" ? "send" : "page";
    if (broadcast?.state !== (purpose === "send" ? "approval" : "draft")) return;
    if (!(await records.officers.isOfficer(broadcast.author, deps.officers))) return;
    const now = deps.clock();
    const count = await countOn(records, now, broadcast, {
      purpose,
      people: Number(payload["people"]),
      resting: Number(payload["resting"]),
      after: String(payload["after"]),
    });
    if (count === undefined) return;
    const place = atAuthor({ records, now }, broadcast);
    if (purpose === "send") await decide(deps, place, broadcast, count);
    else await sayPageWith(deps, place, broadcast, count, true);
  };
}

/** The page, with the number as soon as it is known. */
export async function openPage(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  inPlace = true,
): Promise<void> {
  if (isOnPage(place)) return;
  const count = await beginCount(place, broadcast, "page");
  await sayPageWith(deps, place, broadcast, count, inPlace);
}

/** What people will read, and the page below it. */
export async function openAnew(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
): Promise<void> {
  await preview(deps, place, broadcast);
  await openPage(deps, place, broadcast, false);
}

/** What was pressed on it counts: it stays as it was sent, without buttons. */
export function closePage(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  count: AudienceCount,
): Promise<void> {
  return sayPageWith(deps, place, broadcast, count, true, true);
}

async function sayPageWith(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  count: AudienceCount | undefined,
  inPlace: boolean,
  isClosed = false,
): Promise<void> {
  const naming = await namingOf(deps, place, broadcast.audience);
  const view = {
    broadcast,
    language: place.language,
    whom: audienceWords(broadcast.audience, naming),
    today: clockOf(deps, place).today,
    isClosed,
    rest: await restOf(place, broadcast),
    ...(count === undefined ? {} : { count }),
  };
  await say(deps, place, sayPage(view, inPlace));
}

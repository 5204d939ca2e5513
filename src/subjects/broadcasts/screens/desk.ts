/**
 * What all screens of a broadcast share: where they are said, the names behind ids, and
 * what people will read, as they will read it. What a tap does is told by the other files of this subject.
 */
import type { Audience } from "../rules/audience.ts";
import type { Naming } from "../rules/audience-words.ts";
import type { Broadcast } from "../rules/record.ts";
import { draftScreen } from "./audience-say.ts";
import { writtenIn } from "./saying.ts";
import type { Clock } from "../rules/when.ts";
import { localDay, localMinutes } from "../../../bot/local-time.ts";
import type { Playbook } from "../../playbook/index.ts";
import { phrase, type Language, type Reply } from "../../../bot/reply.ts";
import type { Records } from "../../../bot/records.ts";
import type { Phrasebook } from "../../../bot/phrasebook.ts";
import { renderBroadcast } from "./message.ts";
import type { Turn } from "../../../bot/context.ts";
import { post, priorities } from "../../../bot/outlet.ts";
import type { Message } from "../../../bot/delivery/render.ts";

export interface BroadcastDeps {
  readonly phrasebook: Phrasebook;
  readonly playbook: Playbook;
  /** Of the association: an officer's "today". */
  readonly timeZone: string;
  /** Telegram ids of the officers. */
  readonly officers: ReadonlySet<number>;
  /** A broadcast to more people needs a second officer. */
  readonly secondOfficerAbove: number;
}

/** Where something is said: in a turn of the officer, or by the worker when something was counted. */
export interface Place {
  readonly records: Records;
  readonly now: Date;
  readonly chat: number;
  readonly language: Language;
  /** The turn of an officer at the console, who reads on a page what would be said in their chat. */
  readonly visit?: Turn;
}

export function here(turn: Turn): Place {
  const { records, now, person, language } = turn;
  const place = { records, now, chat: person, language };
  return turn.isVisit === true ? { ...place, visit: turn } : place;
}

/** The chat of this officer, whoever acts and wherever. */
export function inChat(
  { records, now }: Pick<Place, "records" | "now">,
  { chat, language }: Pick<Place, "chat" | "language">,
): Place {
  return { records, now, chat, language };
}

/** What stands in the chat of whoever acts at the console is drawn there by a page. */
export function isOnPage({ visit, chat }: Pick<Place, "visit" | "chat">): boolean {
  return visit?.person === chat;
}

/** The chat of the officer whose broadcast it is. */
export function atAuthor(
  { records, now }: Pick<Place, "records" | "now">,
  { chat, language }: Pick<Broadcast, "chat" | "language">,
): Place {
  return { records, now, chat, language };
}

export async function say(
  { phrasebook }: Pick<BroadcastDeps, "phrasebook">,
  place: Place,
  ...replies: readonly Reply[]
): Promise<void> {
  const { records, now, chat, language } = place;
  const to = { chat, language, priority: priorities.reply };
  const said = isOnPage(place) ? await leftForChat(place, replies) : replies;
  await post(records.outbox, phrasebook, said, to, now);
}

/** Of what is said at the console, the bars that stand in the chat: they are edited there. */
async function leftForChat(
  { records, chat, visit }: Place,
  replies: readonly Reply[],
): Promise<readonly Reply[]> {
  const left: Reply[] = [];
  for (const reply of replies) {
    const { screen, inPlace = false } = reply;
    if (screen === undefined) visit?.say(reply);
    else if (screen !== draftScreen && inPlace) {
      if ((await records.outbox.findScreen(chat, screen)).messageId !== null) left.push(reply);
    }
  }
  return left;
}

/** One message as it is, such as a broadcast for somebody who asks to see it. */
export async function show(
  place: Pick<Place, "records" | "now" | "chat" | "visit">,
  message: Message,
): Promise<void> {
  if (isOnPage(place)) return;
  const { records, now, chat } = place;
  const row = { chat, priority: priorities.reply, method: "show", about: null };
  await records.outbox.add(
    [{ ...row, payload: JSON.stringify(message), screen: null, revision: null }],
    now,
  );
}

/** As people get it, in each language in which it is written. */
export async function preview(
  deps: Pick<BroadcastDeps, "phrasebook">,
  place: Place,
  broadcast: Broadcast,
): Promise<void> {
  if (isOnPage(place)) return;
  const written = writtenIn(broadcast.content);
  for (const each of written) {
    const heading =
      written.length > 1
        ? phrase("broadcast-preview-in", { language: each })
        : phrase("broadcast-preview");
    await say(deps, place, { words: heading });
    await show(place, renderBroadcast(deps.phrasebook, broadcast, each));
  }
}

/** Names that are shown: of many villages only the first few. */
const mostLookedUp = 6;

export async function namingOf(
  { phrasebook, playbook, timeZone }: BroadcastDeps,
  { records, language }: Pick<Place, "records" | "language">,
  { villages = [] }: Audience,
): Promise<Naming> {
  const names = new Map<string, string>();
  for (const id of villages.slice(0, mostLookedUp)) {
    const village = await records.members.findVillage(id);
    if (village !== undefined) names.set(id, village.name);
  }
  const speak: Naming["speak"] = (words) => phrasebook.text(language, words);
  return { language, playbook, timeZone, villages: names, speak };
}

export function clockOf(
  { timeZone }: Pick<BroadcastDeps, "timeZone">,
  { now }: Pick<Place, "now">,
): Clock {
  return { today: localDay(now, timeZone), minute: localMinutes(now, timeZone) };
}

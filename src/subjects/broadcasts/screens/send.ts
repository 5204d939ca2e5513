/**
 * "send": counted once more, so that the number that decides is no button's; above a size
 * another officer must agree, after having seen what people will read. Two press at once: one counts.
 */
import { audienceWords } from "../rules/audience-words.ts";
import { restOf } from "./rest.ts";
import { askSecond, askWhy, sayDecided, secondScreen } from "./second-say.ts";
import type { AudienceCount, Broadcast } from "../rules/record.ts";
import { writtenIn } from "./saying.ts";
import { phrase, type Phrase } from "../../../bot/reply.ts";
import {
  atAuthor,
  clockOf,
  here,
  inChat,
  namingOf,
  preview,
  say,
  type BroadcastDeps,
  type Place,
} from "./desk.ts";
import { isCorrectedAlready, stopWrong } from "./correct.ts";
import { hasAuthor } from "./hold.ts";
import { beginCount, closePage, openAnew, openPage, stopCount } from "./page.ts";
import { sayRunAnew } from "./progress.ts";
import type { Turn } from "../../../bot/context.ts";
import { actorOf, note as noteAct, findOfficers } from "../../../bot/officers.ts";
import { sayOld } from "../../../bot/subject.ts";

/** Of an officer's words on why not, with room for what stands around them. */
export const longestWhy = 1_000;

export async function send(deps: BroadcastDeps, turn: Turn, draft: Broadcast): Promise<void> {
  const { broadcasts } = turn.records;
  if (writtenIn(draft.content).length === 0) return sayOld(turn);
  if (await isCorrectedAlready(turn, draft)) return turn.note(phrase("broadcast-fix-already"));
  if (!(await broadcasts.move(draft.id, ["draft"], "approval", turn.now))) return sayOld(turn);
  const count = await beginCount(turn, draft, "send");
  if (count !== undefined) return decide(deps, here(turn), draft, count);
  await say(deps, here(turn), { words: phrase("broadcast-counting-first") });
}

/** The number is known: it goes, or another officer is asked, or it comes back to its author. */
export async function decide(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  count: AudienceCount,
): Promise<void> {
  const { id, author } = broadcast;
  const people = count.people + (await restOf(place, broadcast));
  await closePage(deps, place, broadcast, count);
  if (people === 0) return comeBack(deps, place, broadcast, phrase("broadcast-count-nobody"));
  const note = (act: string) =>
    place.records.audit.write({
      at: place.now,
      actor: author,
      act,
      subject: id,
      facts: { people },
    });
  if (people <= deps.secondOfficerAbove) {
    if (await go(deps, place, broadcast)) await note("broadcast-sent");
    return;
  }
  const others = await othersThan(deps, place, broadcast);
  if (others.length === 0) {
    // They may be named already, and have never pressed Start.
    const named = await place.records.officers.chats(deps.officers);
    const silent = named.filter((each) => each !== broadcast.chat).length;
    const values = { people, most: deps.secondOfficerAbove, silent };
    return comeBack(deps, place, broadcast, phrase("broadcast-second-missing", values));
  }
  await note("broadcast-asked");
  for (const officer of others) await ask(deps, inChat(place, officer), broadcast, people);
  await say(deps, place, {
    words: phrase("broadcast-waits", { people, most: deps.secondOfficerAbove }),
    buttons: [[{ label: phrase("broadcast-take-back"), action: "bc:back" }]],
  });
}

type Officer = Pick<Place, "chat" | "language">;

/** Officers who pressed Start, but for the author. */
async function othersThan(
  deps: BroadcastDeps,
  place: Pick<Place, "records" | "language">,
  { chat }: Broadcast,
): Promise<readonly Officer[]> {
  const officers = await findOfficers(deps, place);
  return officers
    .filter(({ telegramId }) => telegramId !== chat)
    .map(({ telegramId, language }) => ({ chat: telegramId, language }));
}

/** @param approved by whom, and what its author reads then */
async function go(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  approved?: { readonly by: string; readonly words: Phrase },
): Promise<boolean> {
  const { broadcasts } = place.records;
  const { id } = broadcast;
  if (!(await broadcasts.move(id, ["approval"], "due", place.now, approved?.by))) return false;
  await stopWrong(deps, place, broadcast);
  const author = atAuthor(place, broadcast);
  if (approved !== undefined) await say(deps, author, { words: approved.words });
  await sayRunAnew(deps, author, { ...broadcast, state: "due" });
  return true;
}

async function comeBack(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  words: Phrase,
): Promise<void> {
  const { broadcasts } = place.records;
  if (!(await broadcasts.move(broadcast.id, ["approval"], "draft", place.now))) return;
  await say(deps, place, { words });
  await openPage(deps, place, { ...broadcast, state: "draft" }, false);
}

/** What people will read, and below it the question. */
async function ask(
  deps: BroadcastDeps,
  place: Place,
  broadcast: Broadcast,
  people?: number,
): Promise<void> {
  const { records, language } = place;
  const naming = await namingOf(deps, place, broadcast.audience);
  const whom = audienceWords(broadcast.audience, naming);
  const author = (await records.members.find(broadcast.author))?.firstName ?? "";
  await preview(deps, place, broadcast);
  const { today } = clockOf(deps, place);
  await say(deps, place, askSecond({ broadcast, author, people, whom, language, today }));
}

/** The question once more, for an officer who comes back to it. */
export async function askOnceMore(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
): Promise<void> {
  if (isAuthor(turn, broadcast)) return turn.note(phrase("broadcast-own"));
  if (broadcast.state === "approval") return ask(deps, here(turn), broadcast);
  await say(deps, here(turn), { words: phrase("broadcast-decided") });
}

/** "Agree". The author cannot agree to their own, whatever they press. */
export async function agree(deps: BroadcastDeps, turn: Turn, broadcast: Broadcast): Promise<void> {
  if (isAuthor(turn, broadcast)) return turn.note(phrase("broadcast-own"));
  if (broadcast.state === "approval" && !(await hasAuthor(deps, turn.records, broadcast))) {
    return say(deps, here(turn), { words: phrase("broadcast-author-gone") });
  }
  const words = phrase("broadcast-agreed", { name: nameOf(turn) });
  const hasGone = await go(deps, here(turn), broadcast, { by: actorOf(turn), words });
  if (!hasGone) return say(deps, here(turn), { words: phrase("broadcast-decided") });
  await noteAct(turn, "broadcast-approved", broadcast.id);
  await closeAsked(deps, turn, broadcast, "agreed");
}

/** "Not like this": the next words say why. */
export async function askForWhy(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
): Promise<void> {
  if (isAuthor(turn, broadcast)) return turn.note(phrase("broadcast-own"));
  if (broadcast.state !== "approval") {
    return say(deps, here(turn), { words: phrase("broadcast-decided") });
  }
  const data = `no:${broadcast.id}`;
  await turn.records.waiting.set(turn.person, { kind: "broadcast", data }, turn.now);
  await say(deps, here(turn), askWhy(broadcast));
}

/** Back to the author, with words or without. */
export async function decline(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  why: string,
): Promise<void> {
  if (isAuthor(turn, broadcast)) return turn.note(phrase("broadcast-own"));
  const { broadcasts, waiting } = turn.records;
  await waiting.clear(turn.person);
  if (!(await broadcasts.move(broadcast.id, ["approval"], "draft", turn.now))) {
    return say(deps, here(turn), { words: phrase("broadcast-decided") });
  }
  await noteAct(turn, "broadcast-declined", broadcast.id);
  await closeAsked(deps, turn, broadcast, "declined");
  const name = nameOf(turn);
  const author = atAuthor(turn, broadcast);
  await say(deps, author, {
    words:
      why === ""
        ? phrase("broadcast-declined", { name })
        : [phrase("broadcast-declined-because", { name }), why],
  });
  await openPage(deps, author, { ...broadcast, state: "draft" }, false);
}

/** The author wants it back before anybody has agreed. */
export async function takeBack(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
): Promise<void> {
  await stopCount(turn, broadcast);
  if (!(await turn.records.broadcasts.move(broadcast.id, ["approval"], "draft", turn.now))) {
    return say(deps, here(turn), { words: phrase("broadcast-decided") });
  }
  await closeAsked(deps, turn, broadcast, "taken");
  await openAnew(deps, here(turn), { ...broadcast, state: "draft" });
}

/** In place of the question, for all who were asked. */
async function closeAsked(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  how: "agreed" | "declined" | "taken",
): Promise<void> {
  const { outbox } = turn.records;
  const subject = secondScreen(broadcast.id);
  for (const officer of await othersThan(deps, turn, broadcast)) {
    if ((await outbox.findScreen(officer.chat, subject)).revision === 0) continue;
    // It may be changed now: what they saw can be agreed to no more.
    if (how !== "agreed") await outbox.raiseScreen(officer.chat, subject, turn.now);
    const reply = sayDecided(broadcast, how, nameOf(turn), officer.language);
    await say(deps, inChat(turn, officer), reply);
  }
}

const nameOf = ({ member, firstName }: Turn): string => member?.firstName ?? firstName;

export function isAuthor(turn: Turn, { author, chat }: Broadcast): boolean {
  return turn.person === chat || actorOf(turn) === author;
}

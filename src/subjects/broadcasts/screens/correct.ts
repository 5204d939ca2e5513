/**
 * A broadcast went out with a mistake. What corrects it is a message of its own: an edited one makes no sound, and who
 * has read the wrong day would go on the wrong day. It goes to whoever got the mistake, once a broadcast, and no weekly
 * limit holds it back. What is still on its way is stopped first; the rest gets the right words.
 */
import { newId } from "../../../bot/ids.ts";
import { actorOf, note } from "../../../bot/officers.ts";
import type { Turn } from "../../../bot/context.ts";
import { phrase } from "../../../bot/reply.ts";
import { beginningOf } from "../rules/beginning.ts";
import type { Broadcast } from "../rules/record.ts";
import { leave, waitForWords } from "./compose.ts";
import { atAuthor, here, say, type BroadcastDeps, type Place } from "./desk.ts";
import { standBehind } from "./hold.ts";
import { openAnew } from "./page.ts";
import { isOver, sayRunNow } from "./progress.ts";
import { writtenIn } from "./saying.ts";

/** "It has a mistake." @param wrong the broadcast that has it */
export async function correct(deps: BroadcastDeps, turn: Turn, wrong: Broadcast): Promise<void> {
  const { broadcasts } = turn.records;
  const { id, startedAt, corrects } = wrong;
  const totals = await broadcasts.totals(id);
  const people = totals.sent + totals.unknown + totals.sending;
  // On its way, and nobody has it yet: then everybody gets the right words alone.
  if (startedAt === null || corrects !== undefined || (isOver(wrong) && people === 0)) {
    return turn.note(phrase("broadcast-fix-none"));
  }
  if ((await broadcasts.correctionOf(id)) !== undefined) {
    return turn.note(phrase("broadcast-fix-already"));
  }
  const own = await broadcasts.draftOf(turn.person);
  if (own?.corrects?.id === id && own.state === "draft" && writtenIn(own.content).length > 0) {
    return openAnew(deps, here(turn), own);
  }
  if (own !== undefined && writtenIn(own.content).length > 0) {
    return say(deps, here(turn), { words: phrase("broadcast-fix-finish-first") });
  }
  const isStopped = await stopFor(deps, turn, wrong);
  if (isStopped === undefined) return;
  // An officer has one draft; the empty sheet gives way.
  if (own !== undefined) await broadcasts.move(own.id, ["draft"], "cancelled", turn.now);
  await broadcasts.add({
    id: newId("b"),
    author: actorOf(turn),
    chat: turn.person,
    language: turn.language,
    kind: "safety",
    audience: { ...wrong.audience, gotOf: id },
    content: {},
    startsAt: null,
    holdsOut: false,
    corrects: {
      id,
      began: { en: beginningOf(wrong.content, "en"), zh: beginningOf(wrong.content, "zh") },
    },
    createdAt: turn.now,
  });
  await waitForWords(turn, "any");
  await say(deps, here(turn), {
    words: [
      ...(isStopped ? [phrase("broadcast-fix-stopped")] : []),
      phrase("broadcast-fix-ask", { people }),
    ],
    buttons: [[leave]],
  });
}

/** @returns whether it stands still; `undefined` when this officer may not, which was said */
async function stopFor(
  deps: BroadcastDeps,
  turn: Turn,
  wrong: Broadcast,
): Promise<boolean | undefined> {
  if (isOver(wrong)) return false;
  const mine = await standBehind(deps, turn, wrong);
  if (mine === undefined) return undefined;
  await hold(deps, turn, mine);
  return true;
}

/** Nothing of it goes on until its mistake is put right. */
async function hold(deps: BroadcastDeps, turn: Turn, wrong: Broadcast): Promise<void> {
  if (!(await pause(deps, here(turn), wrong))) return;
  await note(turn, "broadcast-paused", wrong.id);
}

async function pause(deps: BroadcastDeps, place: Place, wrong: Broadcast): Promise<boolean> {
  const { broadcasts } = place.records;
  const from = ["preparing", "sending"] as const;
  if (!(await broadcasts.move(wrong.id, from, "paused", place.now))) return false;
  await sayRunNow(deps, place, { ...wrong, state: "paused" }, true);
  return true;
}

/** The correction goes: somebody may have resumed the wrong one while it was written. */
export async function stopWrong(
  deps: BroadcastDeps,
  place: Place,
  { corrects }: Broadcast,
): Promise<void> {
  if (corrects === undefined) return;
  const wrong = await place.records.broadcasts.find(corrects.id);
  if (wrong !== undefined) await pause(deps, atAuthor(place, wrong), wrong);
}

/** Another officer was quicker. */
export async function isCorrectedAlready(
  { records }: Turn,
  { corrects }: Broadcast,
): Promise<boolean> {
  return (
    corrects !== undefined && (await records.broadcasts.correctionOf(corrects.id)) !== undefined
  );
}

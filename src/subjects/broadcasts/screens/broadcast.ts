/**
 * /broadcast: an officer says something to everybody. An officer has one draft at a time, which waits until
 * it is sent or thrown away. Who gets it and how it is sent is not decided here.
 */
import { z } from "zod";
import { askSafety, askWhichWords } from "./page-say.ts";
import type { Broadcast } from "../rules/record.ts";
import { writtenIn } from "./saying.ts";
import { languages, phrase } from "../../../bot/reply.ts";
import { compose, throwAway, waitForWords, type NextWords } from "./compose.ts";
import { here, preview, say, type BroadcastDeps } from "./desk.ts";
import { isNoNewWords, chooseWhen, readWhen } from "./of-draft.ts";
import { askForWords } from "./below-draft.ts";
import { openAnew, openPage, stopCount } from "./page.ts";
import { manage, sayEarlier } from "./run.ts";
import { agree, askForWhy, askOnceMore, decline, longestWhy, send, takeBack } from "./send.ts";
import { chooseWhom, findVillages } from "./whom.ts";
import type { Turn } from "../../../bot/context.ts";
import { pass, receives, type Press, type Typed, sayOld } from "../../../bot/subject.ts";
import { officer } from "../../../bot/who.ts";

/** The next message of an officer: the broadcast's words, why not, a village's name, a time. */
const row = z.string().transform((data): NextWords => {
  const [what = "", about = "", mark] = data.split(":");
  return { what, about, mark };
});

export const broadcast: Typed<BroadcastDeps> = receives(
  row,
  officer,
  async (deps, turn, next, message) => {
    const { what, about, mark } = next;
    const { broadcasts, waiting } = turn.records;
    if (what === "no") {
      const found = await broadcasts.find(about);
      if (found === undefined || message.text === undefined) {
        return say(deps, here(turn), { words: phrase("broadcast-why") });
      }
      return decline(deps, turn, found, message.text.slice(0, longestWhy));
    }
    const draft = await broadcasts.draftOf(turn.person);
    // What comes after an album is no part of it.
    const isAfterAlbum = what === "album" && message.media_group_id !== mark;
    if (draft?.state !== "draft" || isAfterAlbum) {
      await waiting.clear(turn.person);
      return pass;
    }
    if (what !== "village" && what !== "time") {
      if (await isNoNewWords(deps, turn, draft, message, next)) return;
      return compose(deps, turn, draft, message, next);
    }
    if (message.text === undefined) return pass;
    if (what === "village") await findVillages(deps, turn, draft, message.text);
    else await readWhen(deps, turn, draft, message.text, about === "" ? undefined : about, mark);
  },
  "nothing",
);

export async function pressBroadcast(
  deps: BroadcastDeps,
  turn: Turn,
  { args }: Press,
): Promise<void> {
  const [verb = "", id] = args;
  const { broadcasts } = turn.records;
  if (verb === "leave") return say(deps, here(turn), { words: phrase("broadcast-let-be") });
  if (verb === "list") return sayEarlier(deps, turn, Number(id) || 0);

  const draft = await broadcasts.draftOf(turn.person);
  if (draft !== undefined) {
    if (verb === "back") return takeBack(deps, turn, draft);
    if (draft.state === "draft" && (await pressDraft(deps, turn, draft, args))) return;
  }
  const found = id === undefined ? undefined : await broadcasts.find(id);
  if (found === undefined || !(await pressOther(deps, turn, found, verb))) {
    sayOld(turn);
  }
}

/** What an officer does with their own draft. */
async function pressDraft(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  tap: readonly string[],
): Promise<boolean> {
  const { broadcasts } = turn.records;
  const [verb = "", argument = ""] = tap;
  const place = here(turn);
  // Another screen takes the page's place: its number is wanted no more.
  await stopCount(turn, draft);
  switch (verb) {
    case "go":
      await openAnew(deps, place, draft);
      return true;
    case "page":
      await openPage(deps, place, draft);
      return true;
    // From a message below it.
    case "below":
      await openPage(deps, place, draft, false);
      return true;
    case "try":
      await preview(deps, place, draft);
      await openPage(deps, place, draft, false);
      return true;
    case "words":
      if (writtenIn(draft.content).length > 1) {
        await waitForWords(turn, "either");
        await say(deps, place, askWhichWords());
      } else await askForWords(deps, turn, "any");
      return true;
    case "write": {
      const language = languages.find((each) => each === argument);
      if (language !== undefined) await askForWords(deps, turn, language);
      return language !== undefined;
    }
    case "kind": {
      if (argument === "ask" && draft.kind !== "safety") await say(deps, place, askSafety());
      else {
        const kind = argument === "news" ? "news" : "safety";
        if (kind === draft.kind) {
          await openPage(deps, place, draft);
          return true;
        }
        await broadcasts.change(draft.id, { kind });
        await openAnew(deps, place, { ...draft, kind });
      }
      return true;
    }
    case "send":
      await send(deps, turn, draft);
      return true;
    case "throw":
      await throwAway(turn, draft);
      await say(deps, place, {
        words: phrase("broadcast-thrown"),
        buttons: [[{ label: phrase("broadcast-new"), action: "do:broadcast" }]],
      });
      return true;
    default:
      return (
        (await chooseWhom(deps, turn, draft, tap)) || (await chooseWhen(deps, turn, draft, tap))
      );
  }
}

/** What an officer does with a broadcast by its id: agree, or manage what is on its way. */
async function pressOther(
  deps: BroadcastDeps,
  turn: Turn,
  broadcast: Broadcast,
  verb: string,
): Promise<boolean> {
  switch (verb) {
    case "yes":
      await agree(deps, turn, broadcast);
      return true;
    case "no":
      await askForWhy(deps, turn, broadcast);
      return true;
    case "asked":
      await askOnceMore(deps, turn, broadcast);
      return true;
    case "no-yes":
      await decline(deps, turn, broadcast, "");
      return true;
    default:
      // A draft is its author's alone.
      if (broadcast.state === "draft" || broadcast.state === "approval") return false;
      return manage(deps, turn, broadcast, verb);
  }
}

/**
 * Telegram room: /broadcast: an officer says something to everybody. Rights are checked on every message
 * and tap; an officer has one draft at a time, which waits until it is sent or thrown away. Who gets it
 * and how it is sent is not decided here.
 */
import { Composer } from "grammy";
import { draftScreen } from "./audience-say.ts";
import { askSafety, askWhichWords } from "./page-say.ts";
import type { Broadcast } from "../rules/record.ts";
import { firstWords } from "./report-say.ts";
import { writtenIn } from "./saying.ts";
import { languages, phrase, type Button } from "../../../bot/reply.ts";
import { compose, leave, waitForWords } from "./compose.ts";
import { here, preview, say, type BroadcastDeps } from "./desk.ts";
import { openAnew, openPage, stopCount } from "./page.ts";
import { manage, sayEarlier } from "./run.ts";
import { agree, askForWhy, decline, send, takeBack } from "./send.ts";
import { chooseWhen, chooseWhom, findVillages, readWhen } from "./whom.ts";
import type { BotContext, Turn } from "../../../bot/context.ts";
import { actorOf } from "../../../bot/officers.ts";
import { newId } from "../../../bot/ids.ts";

/** Of an officer's words, with room for what stands around them. */
const longestWhy = 1_000;

export function createBroadcasts(deps: BroadcastDeps): Composer<BotContext> {
  const everybody = new Composer<BotContext>();
  const officers = everybody.filter((ctx) => ctx.turn.isOfficer);

  officers.on("message", async (ctx, next) => {
    const { turn, message } = ctx;
    const waiting = await turn.records.waiting.find(turn.person);
    if (waiting?.kind !== "broadcast") return next();
    const parts = waiting.data.split(":");
    const [what, id = "", album] = parts;
    if (what === "no") {
      const broadcast = await turn.records.broadcasts.find(id);
      if (broadcast === undefined || message.text === undefined) {
        return say(deps, here(turn), { words: phrase("broadcast-why") });
      }
      return decline(deps, turn, broadcast, message.text.slice(0, longestWhy));
    }
    const draft = await turn.records.broadcasts.draftOf(turn.person);
    // What comes after an album is no part of it.
    const isAfterAlbum = what === "album" && message.media_group_id !== album;
    if (draft?.state !== "draft" || isAfterAlbum) {
      await turn.records.waiting.clear(turn.person);
      return next();
    }
    if (what !== "village" && what !== "time") return compose(deps, turn, draft, message, parts);
    if (message.text === undefined) return next();
    if (what === "village") await findVillages(deps, turn, draft, message.text);
    else await readWhen(deps, turn, draft, message.text);
  });

  officers.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("bc:"),
    async ({ turn, action }) => {
      const [verb = "", ...args] = action.slice("bc:".length).split(":");
      const { waiting, broadcasts } = turn.records;
      // Whoever taps has left what their next words were for.
      if ((await waiting.find(turn.person))?.kind === "broadcast") await waiting.clear(turn.person);
      if (verb === "leave") return say(deps, here(turn), { words: phrase("broadcast-let-be") });
      if (verb === "list") return sayEarlier(deps, turn, Number(args[0]) || 0);

      const draft = await broadcasts.draftOf(turn.person);
      if (draft !== undefined) {
        if (verb === "back") return takeBack(deps, turn, draft);
        if (draft.state === "draft" && (await pressDraft(deps, turn, draft, [verb, ...args]))) {
          return;
        }
      }
      const broadcast = args[0] === undefined ? undefined : await broadcasts.find(args[0]);
      if (broadcast === undefined || !(await pressOther(deps, turn, broadcast, verb))) {
        turn.note(phrase("button-old"));
      }
    },
  );

  // Buttons of an officer in the hands of somebody who is none: forged, or appointed no more.
  everybody.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("bc:"),
    (ctx) => {
      ctx.turn.note(phrase("officers-only"));
    },
  );

  return everybody;
}

/** The first screen: what was begun, or an empty sheet. */
export async function openBroadcast(deps: BroadcastDeps, turn: Turn): Promise<void> {
  const draft = await turn.records.broadcasts.draftOf(turn.person);
  const isBegun = draft !== undefined && writtenIn(draft.content).length > 0;
  if (!isBegun) return begin(deps, turn, draft);
  const words = firstWords(draft, turn.language);
  const buttons: Button[] =
    draft.state === "draft"
      ? [
          { label: phrase("broadcast-go-on"), action: "bc:go", style: "primary" },
          { label: phrase("broadcast-throw"), action: "bc:throw", style: "danger" },
        ]
      : [{ label: phrase("broadcast-take-back"), action: "bc:back" }];
  await say(deps, here(turn), {
    words:
      draft.state === "draft"
        ? phrase("broadcast-unfinished", { words })
        : phrase("broadcast-unanswered", { words }),
    buttons: [buttons, [earlier]],
  });
}

const earlier: Button = { label: phrase("broadcast-earlier"), action: "bc:list:0" };

async function begin(deps: BroadcastDeps, turn: Turn, draft: Broadcast | undefined): Promise<void> {
  if (draft === undefined) {
    await turn.records.broadcasts.add({
      id: newId("b"),
      author: actorOf(turn),
      chat: turn.person,
      language: turn.language,
      kind: "news",
      audience: {},
      content: {},
      startsAt: null,
      createdAt: turn.now,
    });
  }
  // The page of an earlier one is no page of this.
  await turn.records.outbox.raiseScreen(turn.person, draftScreen, turn.now);
  await waitForWords(turn, "any");
  await say(deps, here(turn), { words: phrase("broadcast-ask"), buttons: [[earlier, leave]] });
}

/** What an officer does with their own draft. */
async function pressDraft(
  deps: BroadcastDeps,
  turn: Turn,
  draft: Broadcast,
  tap: readonly string[],
): Promise<boolean> {
  const { broadcasts } = turn.records;
  const [verb, argument = ""] = tap;
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
      if (writtenIn(draft.content).length > 1) await say(deps, place, askWhichWords());
      else await askForWords(deps, turn, "any");
      return true;
    case "write": {
      const language = languages.find((each) => each === argument);
      if (language !== undefined) await askForWords(deps, turn, language);
      return language !== undefined;
    }
    case "kind": {
      if (argument === "ask") await say(deps, place, askSafety("made"));
      else {
        const kind = argument === "safety" ? "safety" : "news";
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
      await send(deps, turn, draft, argument === "sure");
      return true;
    case "throw":
      // What nobody got is not kept either.
      await broadcasts.change(draft.id, { content: {} });
      await broadcasts.move(draft.id, ["draft"], "cancelled", turn.now);
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

async function askForWords(
  deps: BroadcastDeps,
  turn: Turn,
  language: "any" | "en" | "zh",
): Promise<void> {
  await waitForWords(turn, language);
  await say(deps, here(turn), {
    words:
      language === "any" ? phrase("broadcast-ask-anew") : phrase("broadcast-ask-in", { language }),
    buttons: [[{ label: phrase("broadcast-back"), action: "bc:below" }]],
  });
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
    case "no-yes":
      await decline(deps, turn, broadcast, "");
      return true;
    default:
      // A draft is its author's alone.
      if (broadcast.state === "draft" || broadcast.state === "approval") return false;
      return manage(deps, turn, broadcast, verb);
  }
}

/**
 * Telegram room: buying together: taps and typed answers. Members of the village see it and order; only
 * its coordinator writes it and calls it off. Acts on one that is open are buys-acts.ts.
 */
import { Composer } from "grammy";
import { readDay, readNext, type ReadBuy } from "../rules/buy-draft.ts";
import { mostOpen, type BuyDraft } from "../rules/buys-record.ts";
import { askNext } from "./buy-say-asking.ts";
import { buysPage } from "./buys-say.ts";
import { localDay } from "../../../bot/local-time.ts";
import type { Member } from "../../../bot/member.ts";
import { phrase } from "../../../bot/reply.ts";
import { answerText, type AnswersDeps } from "../../answers/screens/answers.ts";
import { actOnBuy, publish, takeTyped } from "./buys-acts.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { sayMembers } from "./members.ts";
import type { PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { typedFor } from "../../../bot/typed.ts";
import { whereaboutsOf } from "../../../bot/usual.ts";
import { newId } from "../../../bot/ids.ts";

type BuysDeps = AnswersDeps & PlaybookDeps;

export function createBuys(deps: BuysDeps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("buy:"),
    async ({ turn, action }) => {
      const { member } = turn;
      if (member === undefined) return homecoming.say(turn);
      await leaveWords(turn);
      if (!(await turn.records.fellows.isIn(member.id)))
        return sayMembers(deps.playbook, turn, member);
      const press = action.split(":").slice(1);
      if (!(await act(deps, turn, member, press))) turn.note(phrase("button-old"));
    },
  );

  screens.on("message:text", async (ctx, next) => {
    const { turn, message } = ctx;
    const { member } = turn;
    const waiting = await turn.records.waiting.find(turn.person);
    if (member === undefined || waiting?.kind !== "buy") return next();
    const [id = "", what = ""] = waiting.data.split("/");
    const typed = typedFor(deps, turn, message, () => true);
    if (typed.kind === "question") return answerText(deps, turn, typed.text);
    if (typed.kind !== "answer" || !(await turn.records.fellows.isIn(member.id))) {
      await leaveWords(turn);
      return next();
    }
    if (what === "count") return takeTyped(turn, member, id, typed.text);
    const draft = await ownDraft(turn, member, id);
    if (draft === undefined) {
      await leaveWords(turn);
      return next();
    }
    const { today } = await dayOf(deps, turn, member);
    await goOn(deps, turn, member, draft, readNext(draft, typed.text, today, turn.language));
  });

  return screens;
}

/** @returns false for a button that is old, forged, or another's */
async function act(
  deps: BuysDeps,
  turn: Turn,
  member: Member,
  [verb = "", id = "", argument = ""]: readonly string[],
): Promise<boolean> {
  const { buys } = turn.records;
  const { villageId } = member;
  if (villageId === null) return false;
  if (verb === "open" || verb === "new") {
    const open = await buys.listOpen(villageId, turn.now, mostOpen);
    const mayBegin = open.length < mostOpen;
    if (verb === "open" || !mayBegin) turn.say(buysPage(open, turn.language, mayBegin));
    else await begin(deps, turn, member, villageId);
    return true;
  }
  if (verb !== "day" && verb !== "go") return actOnBuy(turn, member, verb, id, argument);
  const draft = await ownDraft(turn, member, id);
  if (draft === undefined) return false;
  const { today } = await dayOf(deps, turn, member);
  if (verb === "day") await goOn(deps, turn, member, draft, readDay(draft, argument, today));
  else if (draft.lastDay === null || draft.lastDay <= today) {
    // It lay for days: the last one is over.
    await goOn(deps, turn, member, draft, {
      kind: "read",
      draft: { ...draft, lastDay: null },
    });
  } else return publish(deps, turn, member, draft);
  return true;
}

async function begin(deps: BuysDeps, turn: Turn, member: Member, villageId: string): Promise<void> {
  const id = newId("y");
  await turn.records.buys.begin({ id, coordinatorId: member.id, villageId }, turn.now);
  const draft = await ownDraft(turn, member, id);
  if (draft !== undefined) await goOn(deps, turn, member, draft, { kind: "read", draft });
}

/** Keeps what was read and asks the next question; what was not is asked again. */
async function goOn(
  deps: BuysDeps,
  turn: Turn,
  member: Member,
  draft: BuyDraft,
  typed: ReadBuy,
): Promise<void> {
  const { today } = await dayOf(deps, turn, member);
  const { buys, waiting } = turn.records;
  const now = typed.kind === "read" ? typed.draft : draft;
  if (typed.kind === "read") await buys.saveDraft(now);
  if (now.lastDay === null) {
    await waiting.set(turn.person, { kind: "buy", data: `${draft.id}/next` }, turn.now);
  } else await waiting.clear(turn.person);
  const asked = askNext(now, today, turn.language);
  turn.say(typed.kind === "read" ? asked : { ...asked, words: typed.why });
}

async function ownDraft(turn: Turn, member: Member, id: string): Promise<BuyDraft | undefined> {
  const draft = await turn.records.buys.findDraft(id);
  return draft?.coordinatorId === member.id ? draft : undefined;
}

async function dayOf(deps: BuysDeps, turn: Turn, member: Member): Promise<{ today: string }> {
  const { timeZone } = await whereaboutsOf(deps, turn, member);
  return { today: localDay(turn.now, timeZone) };
}

async function leaveWords({ records: { waiting }, person }: Turn): Promise<void> {
  if ((await waiting.find(person))?.kind === "buy") await waiting.clear(person);
}

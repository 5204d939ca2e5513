/**
 * Telegram room: talks: which message goes to whom while a learner talks with a person, and the buttons
 * of a talk. While it lasts the bot is silent on what the learner writes; buttons, commands, the cash
 * book and what a task waits for work as always, and a danger is still answered by the bot.
 */
import type { Message } from "@grammyjs/types";
import { Composer } from "grammy";
import { isUrgent } from "../../answers/rules/danger.ts";
import type { Member } from "../../../bot/member.ts";
import { awaits } from "../../playbook/rules/walk.ts";
import { phrase } from "../../../bot/reply.ts";
import type { Thread } from "../rules/threads-record.ts";
import { wordsOf, type AnswersDeps } from "../../answers/screens/answers.ts";
import { contentOf } from "../../../bot/content.ts";
import type { BotContext, Turn, Homecoming } from "../../../bot/context.ts";
import { walkDeps, type PlaybookDeps } from "../../playbook/screens/playbook.ts";
import { passToKeeper } from "./acts.ts";
import { askOn, beginAnew } from "./begin.ts";
import { mayWrite, pressOfKeeper, sayEnd, writeToLearner } from "./keep.ts";
import { saidIn } from "../../questions/screens/relay.ts";

type Deps = AnswersDeps & PlaybookDeps;

/** Replies to a message of a talk, from either side, and what "Write" waits for; and the buttons. */
export function createThreadReplies(deps: Deps, homecoming: Homecoming): Composer<BotContext> {
  const screens = new Composer<BotContext>();

  screens.on("message", async (ctx, next) => {
    const { turn } = ctx;
    const id = await threadMeant(turn, ctx.message);
    const thread = id === undefined ? undefined : await turn.records.threads.find(id);
    if (thread === undefined) return next();
    const said = saidIn(ctx.message, turn.person);
    if (thread.memberId === turn.member?.id) {
      if (said === undefined || isDanger(deps, turn, ctx.message) || thread.state === "closed") {
        return next();
      }
      if (!(await passToKeeper(deps, turn, thread, turn.member, said))) await next();
      return;
    }
    if (!(await mayWrite(turn, thread))) return next();
    if (said === undefined) return turn.say({ words: phrase("thread-cannot-pass") });
    await turn.records.waiting.clear(turn.person);
    await writeToLearner(deps, turn, thread, said);
  });

  screens.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("thread:"),
    async ({ turn, action }) => {
      const [, verb = "", id = "", argument = ""] = action.split(":");
      if (verb === "back") {
        if (turn.member === undefined) return homecoming.say(turn);
        return askOn(deps, turn, turn.member, id);
      }
      if (verb === "begin") return beginAnew(deps, turn, id);
      const thread = await turn.records.threads.find(id);
      if (thread === undefined) return turn.note(phrase("button-old"));
      if (verb === "end" && thread.memberId === turn.member?.id) {
        return sayEnd(deps, turn, thread, "learner");
      }
      await pressOfKeeper(deps, turn, thread, verb, argument);
    },
  );

  return screens;
}

/** What a learner writes while they talk with somebody, and no task and no tool waits for it. */
export function createThreads(deps: Deps): Composer<BotContext> {
  const screens = new Composer<BotContext>();
  screens.on("message", async (ctx, next) => {
    const { member, records, person } = ctx.turn;
    if (member === undefined) return next();
    const thread = await records.threads.findOf(member.id);
    if (thread === undefined || (await records.waiting.find(person)) !== undefined) return next();
    const said = saidIn(ctx.message, person);
    // Words under a picture were answered as a danger before: they are no neighbour's.
    if (said === undefined || isDanger(deps, ctx.turn, ctx.message)) return next();
    if (await isForTask(deps, ctx.turn, member, thread, ctx.message)) return next();
    if (!(await passToKeeper(deps, ctx.turn, thread, member, said))) await next();
  });
  return screens;
}

function isDanger(deps: Deps, turn: Turn, message: Message): boolean {
  return isUrgent(deps.answer(wordsOf(message), turn.language));
}

/** The job was said after the last word of the talk, and it waits for just such a message. */
async function isForTask(
  deps: Deps,
  turn: Turn,
  member: Member,
  thread: Thread,
  message: Message,
): Promise<boolean> {
  const { raisedAt } = await turn.records.outbox.findScreen(turn.person, "step");
  if (raisedAt === null || raisedAt <= thread.lastAt) return false;
  const awaited = (await awaits(await walkDeps(deps, turn, member), member)) ?? [];
  return awaited.some((kind) => kind === contentOf(message).kind);
}

async function threadMeant(turn: Turn, message: Message): Promise<string | undefined> {
  const { outbox, waiting } = turn.records;
  const repliedTo = message.reply_to_message?.message_id;
  if (repliedTo !== undefined) {
    const about = await outbox.aboutOf(turn.person, repliedTo);
    if (about?.startsWith("thread:") === true) return about.slice("thread:".length);
  }
  const waits = await waiting.find(turn.person);
  return waits?.kind === "answer" && waits.data.startsWith("thread:")
    ? waits.data.slice("thread:".length)
    : undefined;
}

/**
 * Telegram room: which screen handles what, in order. Reads like a timetable; starts nothing.
 *
 * Handlers translate and collect: `ctx.turn.say`. Rules live in core; nothing is sent from here,
 * and any call to Telegram inside a handler is a bug that throws.
 */
import type { Update, UserFromGetMe } from "@grammyjs/types";
import { Bot, Composer } from "grammy";
import { phrase, type Reply } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import type { Phrasebook } from "../i18n.ts";
import { createAnswers, type AnswersDeps } from "./answers.ts";
import { createChat } from "./chat.ts";
import { createCommands } from "./commands-chat.ts";
import type { BotContext, Turn } from "./context.ts";
import { createHomecoming } from "./homecoming.ts";
import { createJoining } from "./joining.ts";
import type { Limiter } from "./limiter.ts";
import { createMenu } from "./menu.ts";
import { createOfficers } from "./officers.ts";
import { post, priorities } from "./outlet.ts";
import { createPlaybook, type PlaybookDeps } from "./playbook.ts";
import { refuseOldButtons } from "./press.ts";
import { createRights } from "./rights.ts";
import { createTopics } from "./topics.ts";
import { openTurn } from "./turn.ts";

export interface BotDeps extends AnswersDeps, PlaybookDeps {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  readonly limiter: Limiter;
  /** Telegram ids of the officers. */
  readonly officers: ReadonlySet<number>;
  /** Sends what may be lost: the answer to a tap. */
  readonly answerTap: (callbackId: string, text: string | undefined) => void;
}

export interface Handled {
  /** Handles one update inside its transaction; the result runs after the commit. */
  handle(update: Update, records: Records, now: Date): Promise<() => void>;
  /** Says sorry for an update that was set aside, in the person's language. */
  apologise(update: Update, records: Records, now: Date): Promise<void>;
}

export function createBot(deps: BotDeps): Handled {
  const turns = new WeakMap<Update, Turn>();
  const bot = new Bot<BotContext>(deps.token, { botInfo: deps.me });
  bot.api.config.use(() => {
    throw new Error("a handler called Telegram: say it with ctx.turn.say instead");
  });
  bot.use((ctx, next) => {
    ctx.turn = turns.get(ctx.update)!;
    return next();
  });

  const homecoming = createHomecoming(deps);
  const direct = new Composer<BotContext>();
  bot.filter((ctx) => ctx.chat?.type === "private", direct);
  direct.on("my_chat_member", (ctx) => {
    const gone = ctx.myChatMember.new_chat_member.status === "kicked";
    return ctx.turn.records.members.setBlocked(ctx.turn.person, gone ? ctx.turn.now : null);
  });
  direct.on("callback_query", refuseOldButtons(homecoming));
  direct.use(createOfficers(deps));
  direct.use(createJoining(deps, homecoming));
  direct.use(createRights());
  direct.use(createMenu(deps, homecoming));
  direct.use(createCommands(deps, homecoming));
  direct.use(createPlaybook(deps, homecoming));
  direct.use(createTopics(deps));
  direct.use(createAnswers(deps, homecoming));
  direct.use(createChat(deps, homecoming));

  async function say(turn: Turn, replies: readonly Reply[]): Promise<void> {
    await post(
      turn.records.outbox,
      deps.phrasebook,
      replies,
      { chat: turn.person, language: turn.language, priority: priorities.reply },
      turn.now,
    );
  }

  return {
    async handle(update, records, now) {
      const opened = await openTurn(update, records, now, deps.officers);
      if (opened === undefined) return () => undefined; // nobody's update: a channel, a group
      const { turn, replies, note } = opened;
      turns.set(update, turn);
      const allowed = deps.limiter.take(turn.person);
      if (allowed === "yes") await bot.handleUpdate(update);
      else if (allowed === "no, say so") turn.say({ words: phrase("too-fast") });
      await say(turn, replies);
      const tap = update.callback_query?.id;
      if (tap === undefined) return () => undefined;
      const words = note();
      return () =>
        deps.answerTap(
          tap,
          words === undefined ? undefined : deps.phrasebook.text(turn.language, words),
        );
    },

    async apologise(update, records, now) {
      const opened = await openTurn(update, records, now, deps.officers);
      if (opened === undefined) return;
      await say(opened.turn, [{ words: phrase("error-unexpected") }]);
    },
  };
}

/**
 * Telegram room: which screen handles what, in order. Reads like a timetable; starts nothing.
 *
 * Handlers translate and collect: `ctx.turn.say`. Rules live in core; nothing is sent from here,
 * and any call to Telegram inside a handler is a bug that throws.
 */
import type { Message, Update, User, UserFromGetMe } from "@grammyjs/types";
import { Bot, Composer } from "grammy";
import { phrase, type Reply } from "../core/reply.ts";
import type { Records } from "../core/turn.ts";
import { languageOfPhone, type Phrasebook } from "../i18n.ts";
import { createActs } from "./acts.ts";
import { createAppointing } from "./appointing.ts";
import { createAnswers, type AnswersDeps } from "./answers.ts";
import type { KeptAnswers } from "../core/drafts/kept.ts";
import { createBroadcasts } from "./broadcast.ts";
import { createBroadcastFiles } from "./broadcast-files.ts";
import { createBuys } from "./buys.ts";
import { createAboutMe } from "./about-me.ts";
import { createBoard } from "./board.ts";
import { createCapitals } from "./capitals.ts";
import { answerBurst, type BurstDueDeps } from "./bursts.ts";
import { createChain } from "./chain.ts";
import { createChat } from "./chat.ts";
import { createClasses } from "./classes.ts";
import { createClassRoom } from "./class-teacher.ts";
import { createCommands } from "./commands-chat.ts";
import type { BotContext, Turn } from "./context.ts";
import { createDrafts } from "./drafts.ts";
import { createExit } from "./exit.ts";
import { createFigures, type FiguresDeps } from "./figures.ts";
import { createFellowsOffice } from "./fellows-office.ts";
import { createFellows } from "./fellows.ts";
import { createGoal } from "./goal.ts";
import { createGoalTyped } from "./goal-typed.ts";
import { noteTopic } from "./follow-up.ts";
import { createGlossary } from "./glossary.ts";
import { isGroupUpdate } from "./group-update.ts";
import { createGroups, type GroupsDeps } from "./groups.ts";
import { answerHeard } from "./heard.ts";
import { createHomecoming } from "./homecoming.ts";
import { createJoining } from "./joining.ts";
import { saySomethingBeside } from "./judgement.ts";
import { createLetters } from "./letters.ts";
import type { ListenDueDeps } from "./listen-due.ts";
import { createMenteeNotes } from "./mentee-notes.ts";
import { createMentees } from "./mentees.ts";
import { createMenu } from "./menu.ts";
import { createNudges, noteSeen } from "./nudges.ts";
import { post, priorities } from "./outlet.ts";
import { createPartners } from "./partners.ts";
import { createPause } from "./pause.ts";
import { createPeers } from "./peers.ts";
import { createPeople } from "./people.ts";
import { createPlaybook, type PlaybookDeps } from "./playbook.ts";
import { createPools } from "./pools.ts";
import { refuseOldButtons } from "./press.ts";
import type { DeskDeps } from "./question-desk.ts";
import { createQuestions } from "./questions.ts";
import { createReview, type ReviewDeps } from "./review.ts";
import { createReviewTyped } from "./review-typed.ts";
import { createProgressPicture } from "./progress-picture.ts";
import { createPulse } from "./pulse.ts";
import { createRights } from "./rights.ts";
import { createCash } from "./shop-cash.ts";
import { createOrders } from "./shop-orders.ts";
import { createStock } from "./shop-stock.ts";
import { createShop } from "./shop.ts";
import { createSpeech } from "./speech.ts";
import { isBookLine } from "./shop-typed.ts";
import { createThreadReplies, createThreads } from "./threads.ts";
import { createTeams } from "./team.ts";
import { createTips, type LibraryDeps } from "./tips.ts";
import { createTotals } from "./totals.ts";
import { createTopics } from "./topics.ts";
import { createTrainers } from "./trainers.ts";
import { createTrained } from "./trained.ts";
import { createTriage } from "./triage.ts";
import { openLateTurn, openTurn } from "./turn.ts";
import { createVoice, type VoiceDeps } from "./voice.ts";
import { createWriting } from "./written.ts";
import type { WrittenDueDeps } from "./written-due.ts";
import { createUndelivered } from "./undelivered.ts";
import { createVillages } from "./villages.ts";
import { createWeakest } from "./weakest.ts";
import { createYear } from "./year.ts";
import { createVotes } from "./votes.ts";

export interface BotDeps
  extends
    Omit<AnswersDeps, "answer" | "checked">,
    PlaybookDeps,
    ReviewDeps,
    LibraryDeps,
    Pick<VoiceDeps, "listener">,
    Pick<DeskDeps, "known">,
    FiguresDeps {
  readonly token: string;
  readonly me: UserFromGetMe;
  readonly phrasebook: Phrasebook;
  readonly clock: () => Date;
  /** Answers questions; it is brought up to date before each message. */
  readonly kept: KeptAnswers;
  readonly groupAdmission: GroupsDeps["groupAdmission"];
  /** Telegram ids of the officers of the settings; those who were appointed are in the store. */
  readonly officers: ReadonlySet<number>;
  /** A broadcast to more people needs a second officer. */
  readonly secondOfficerAbove: number;
  /** Sends what may be lost: the answer to a tap. */
  readonly answerTap: (callbackId: string, text: string | undefined) => void;
  /** Called after a turn that left work which somebody waits for. */
  readonly hurry?: (() => void) | undefined;
}

export interface Handled {
  /** Handles one update inside its transaction; the result runs after the commit. */
  handle(update: Update, records: Records, now: Date, receivedAt?: Date): Promise<() => void>;
  /** Answers words that were heard in a voice note. */
  readonly answerHeard: ListenDueDeps["answerHeard"];
  /** Answers lines that came one after the other, when no more came. */
  readonly answerBurst: BurstDueDeps["answerBurst"];
  /** What stands below an answer that a model wrote, or that came in its place. */
  readonly sayBeside: WrittenDueDeps["sayBeside"];
  /** Says sorry for an update that was set aside, in the person's language; otherwise as `handle`. */
  apologise(update: Update, records: Records, now: Date): Promise<() => void>;
  /** The button of a tap that waits behind other updates stops waiting, with a sentence. */
  reassure(update: Update): void;
}

export function createBot(given: BotDeps): Handled {
  const deps = { ...given, answer: given.kept.answer, checked: given.kept.checked };
  const turns = new WeakMap<Update, Turn>();
  const bot = new Bot<BotContext>(deps.token, { botInfo: deps.me });
  bot.api.config.use(() => {
    throw new Error("a handler called Telegram: say it with ctx.turn.say instead");
  });
  bot.use((ctx, next) => {
    ctx.turn = turns.get(ctx.update)!;
    return next();
  });

  const groups = createGroups(deps);
  const homecoming = createHomecoming(deps);
  const direct = new Composer<BotContext>();
  bot.filter((ctx) => ctx.chat?.type === "private", direct);
  direct.on("my_chat_member", (ctx) => {
    const gone = ctx.myChatMember.new_chat_member.status === "kicked";
    return ctx.turn.records.members.setBlocked(ctx.turn.person, gone ? ctx.turn.now : null);
  });
  direct.on("edited_message", ({ editedMessage, turn }) => {
    // What was done with the first words stays; a place that moves is changed all the time.
    if (editedMessage.text === undefined && editedMessage.caption === undefined) return;
    turn.say({ words: phrase("edited-not-read"), ...quoting(editedMessage) });
  });
  direct.on("callback_query", refuseOldButtons(homecoming));
  // Commands and the buttons below the chat first: they never are the name or the answer that is waited for.
  direct.use(createCommands(deps, homecoming));
  // What somebody writes to a person goes there first: the reply says to whom it is.
  direct.use(createThreadReplies(deps, homecoming));
  direct.use(createQuestions(deps));
  direct.use(createDrafts(deps));
  direct.use(createVillages(deps));
  direct.use(createPeople(deps));
  direct.use(createClasses(deps));
  direct.use(createClassRoom(deps, homecoming));
  direct.use(createActs(deps, homecoming));
  direct.use(createBroadcasts(deps));
  direct.use(createBroadcastFiles());
  direct.use(createAppointing(deps));
  direct.use(createFigures(deps));
  direct.use(createUndelivered());
  direct.use(createFellowsOffice());
  direct.use(createVotes(deps, homecoming));
  direct.use(createMentees(deps));
  direct.use(createMenteeNotes(deps));
  direct.use(createLetters(deps));
  // Why something should be changed is said to a learner: before anything reads it as a question.
  direct.use(createReview(deps, homecoming));
  direct.use(createReviewTyped(deps));
  direct.use(createPeers(deps, homecoming));
  direct.use(createTrained(deps, homecoming));
  // A tool that waits for a number comes before the cash book, which takes `-3` from anywhere; but
  // "+45 two baskets" is for the book, whatever else is open.
  const tools = direct.filter((ctx) => !isBookLine(ctx));
  tools.use(createShop(deps, homecoming));
  tools.use(createOrders(deps, homecoming));
  tools.use(createStock(deps, homecoming));
  tools.use(createFellows(deps, homecoming));
  tools.use(createPools(deps, homecoming));
  tools.use(createBuys(deps, homecoming));
  // A line of the cash book has a sign and an amount, which nothing else begins with: none is lost.
  direct.use(createCash(deps, homecoming));
  direct.use(createVoice(deps, homecoming));
  direct.use(createSpeech(deps, homecoming));
  direct.use(createTriage(deps));
  direct.use(createPartners(deps, homecoming));
  direct.use(createJoining(deps, homecoming));
  direct.use(createRights(deps));
  direct.use(createMenu(deps, homecoming));
  direct.use(createChain(deps, homecoming));
  direct.use(createTeams(deps, homecoming));
  direct.use(createGoal(deps, homecoming));
  direct.use(createGoalTyped(deps));
  direct.use(createExit(homecoming));
  direct.use(createPause(deps, homecoming));
  direct.use(createNudges(deps, homecoming));
  direct.use(createTrainers(deps, homecoming));
  direct.use(createPulse(deps, homecoming));
  direct.use(createTips(deps, homecoming));
  direct.use(createYear(deps, homecoming));
  direct.use(createTotals(deps, homecoming));
  direct.use(createAboutMe(homecoming));
  direct.use(createBoard(deps, homecoming));
  direct.use(createCapitals(deps));
  direct.use(createProgressPicture(deps, homecoming));
  direct.use(createPlaybook(deps, homecoming));
  direct.use(createTopics(deps));
  direct.use(createGlossary(deps));
  direct.use(createWeakest(deps));
  direct.use(createAnswers(deps, homecoming));
  direct.use(createWriting(deps, homecoming));
  // While a learner talks with a person, what nothing else waits for is for that person.
  direct.use(createThreads(deps));
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

  /** Whatever became of a tap, its button stops waiting. */
  function answerTap(update: Update, words: string | undefined): () => void {
    const tap: unknown = isGroupUpdate(update) ? update.tap?.id : update.callback_query?.id;
    if (typeof tap !== "string") return () => undefined;
    return () => deps.answerTap(tap, words);
  }

  return {
    async handle(update, records, now, receivedAt) {
      if (isGroupUpdate(update)) {
        await deps.kept.refresh(records.drafts);
        return answerTap(update, await groups.handle(update, records, now));
      }
      const opened = await openTurn(update, records, now, deps.officers, receivedAt);
      // Nobody's update: a channel, talk among people of a group.
      if (opened === undefined) return answerTap(update, undefined);
      const { turn, replies, note, isHurried } = opened;
      turns.set(update, turn);
      if (update.message !== undefined) await deps.kept.refresh(records.drafts);
      await bot.handleUpdate(update);
      // Blocking the bot is no sign of life.
      if (update.my_chat_member === undefined) await noteSeen(deps, turn);
      await say(turn, isNobody(turn) ? replies.map(leaveNoTrace) : replies);
      if (isNobody(turn)) await records.rights.eraseFromUpdate(update.update_id);
      const words = note();
      const answer = answerTap(
        update,
        words === undefined ? undefined : deps.phrasebook.text(turn.language, words),
      );
      return () => {
        answer();
        if (isHurried()) deps.hurry?.();
      };
    },

    async answerHeard(records, member, question, { text, now, arrivedAt }) {
      await deps.kept.refresh(records.drafts);
      const { turn, replies } = await openLateTurn(member, records, now, deps.officers, arrivedAt);
      await answerHeard(deps, turn, member, question, text, "heard");
      await say(turn, replies);
    },

    async answerBurst(records, member, { text, now, beganAt }) {
      await deps.kept.refresh(records.drafts);
      const { turn, replies } = await openLateTurn(member, records, now, deps.officers, beganAt);
      await answerBurst(deps, turn, text);
      await say(turn, replies);
    },

    async sayBeside(records, member, question, { article, hasPerson, now }) {
      const { turn, replies } = await openLateTurn(member, records, now, deps.officers, now);
      await noteTopic(turn, article);
      await saySomethingBeside(deps, turn, member, question, article, hasPerson);
      await say(turn, replies);
    },

    async apologise(update, records, now) {
      if (isGroupUpdate(update)) {
        await groups.apologise(update, records, now);
        return answerTap(update, undefined);
      }
      const opened = await openTurn(update, records, now, deps.officers);
      const sorry: Reply = { words: phrase("error-unexpected"), ...quoting(update.message) };
      if (opened !== undefined) await say(opened.turn, [sorry]);
      return answerTap(update, undefined);
    },

    reassure(update) {
      // Updates come from outside: nothing about them is taken for granted.
      const from = update.callback_query?.from as Partial<User> | undefined;
      const language = languageOfPhone(from?.language_code);
      answerTap(update, deps.phrasebook.phrase(language, "tap-in-turn"))();
    },
  };
}

/** Somebody who did not agree to be remembered: of what they ask only the update's id is kept. */
function isNobody(turn: Turn): boolean {
  return turn.member === undefined && turn.joining === undefined && !turn.isOfficer;
}

/** Names the message that the words are about, so that it can be sent again. */
function quoting(message: Partial<Message> | undefined): Pick<Reply, "answers"> {
  const messageId = message?.message_id;
  return Number.isSafeInteger(messageId) ? { answers: { messageId: messageId! } } : {};
}

function leaveNoTrace(reply: Reply): Reply {
  return reply.to === undefined ? { ...reply, goodbye: true } : reply;
}

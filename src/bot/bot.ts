/**
 * Telegram room: which screen handles what, in order. Reads like a timetable; starts nothing.
 *
 * Handlers translate and collect: `ctx.turn.say`. Rules live in core; nothing is sent from here,
 * and any call to Telegram inside a handler is a bug that throws.
 */
import type { Message, Update, User, UserFromGetMe } from "@grammyjs/types";
import { Bot, Composer } from "grammy";
import { phrase, type Reply } from "./reply.ts";
import type { Records } from "./records.ts";
import { languageOfPhone, type Phrasebook } from "./phrasebook.ts";
import { createActs } from "../subjects/association/screens/audit-log.ts";
import { createAppointing } from "../subjects/association/screens/appointing.ts";
import { knowsBy } from "../subjects/answers/rules/knows.ts";
import { createAnswers, type AnswersDeps } from "../subjects/answers/screens/answers.ts";
import type { KeptAnswers } from "../subjects/questions/rules/published.ts";
import { createBroadcasts } from "../subjects/broadcasts/screens/broadcast.ts";
import { createBroadcastFiles } from "../subjects/broadcasts/screens/files.ts";
import { createBuys } from "../subjects/members/screens/buys.ts";
import { createAboutMe } from "../subjects/figures/screens/about-me.ts";
import { createBoard } from "../subjects/figures/screens/board.ts";
import { createCapitals } from "../subjects/figures/screens/capitals.ts";
import { answerBurst, type BurstDueDeps } from "../subjects/answers/screens/bursts.ts";
import { createChain } from "../subjects/chain/screens/chain.ts";
import { createChat } from "../subjects/chat.ts";
import { createClasses } from "../subjects/villages/screens/classes.ts";
import { createClassRoom } from "../subjects/villages/screens/class-teacher.ts";
import { createCommands } from "../subjects/commands-chat.ts";
import type { BotContext, Turn } from "./context.ts";
import { createDrafts } from "../subjects/questions/screens/drafts.ts";
import { createExit } from "../subjects/playbook/screens/exit.ts";
import { createFigures, type FiguresDeps } from "../subjects/figures/screens/figures.ts";
import { createFellowsOffice } from "../subjects/members/screens/members-office.ts";
import { createFellows } from "../subjects/members/screens/members.ts";
import { createGoal } from "../subjects/reminders/screens/goal.ts";
import { createGoalTyped } from "../subjects/reminders/screens/goal-typed.ts";
import { noteTopic } from "../subjects/answers/screens/follow-up.ts";
import { createGlossary } from "../subjects/answers/screens/glossary.ts";
import { isGroupUpdate } from "../subjects/groups/screens/update.ts";
import { createGroups, type GroupsDeps } from "../subjects/groups/screens/groups.ts";
import { answerHeard } from "../subjects/answers/screens/heard.ts";
import { createHomecoming } from "../subjects/playbook/screens/resume.ts";
import { createJoining } from "../subjects/joining/screens/joining.ts";
import { saySomethingBeside } from "../subjects/answers/screens/judgement.ts";
import { createLetters } from "../subjects/mentoring/screens/letters.ts";
import type { ListenDueDeps } from "../subjects/voice/screens/listen-due.ts";
import { createMenteeNotes } from "../subjects/mentoring/screens/mentee-notes.ts";
import { createMentees } from "../subjects/mentoring/screens/mentees.ts";
import { createMenu } from "../subjects/playbook/screens/menu.ts";
import { createNudges, noteSeen } from "../subjects/reminders/screens/nudges.ts";
import { post, priorities } from "./outlet.ts";
import { createPartners } from "../subjects/partners/screens/partners.ts";
import { backByPress, createPause } from "../subjects/reminders/screens/pause.ts";
import { createPeers } from "../subjects/peers/screens/peers.ts";
import { createPeople } from "../subjects/association/screens/people.ts";
import { createPlaybook, type PlaybookDeps } from "../subjects/playbook/screens/playbook.ts";
import { createPools } from "../subjects/members/screens/pools.ts";
import { refuseOldButtons } from "./press.ts";
import type { DeskDeps } from "../subjects/questions/screens/desk.ts";
import { createQuestions } from "../subjects/questions/screens/questions.ts";
import { createReview, type ReviewDeps } from "../subjects/mentoring/screens/review.ts";
import { createReviewTyped } from "../subjects/mentoring/screens/review-typed.ts";
import { createProgressPicture } from "../subjects/playbook/screens/progress-picture.ts";
import { createPulse } from "../subjects/reminders/screens/pulse.ts";
import { createRights } from "../subjects/privacy/screens/rights.ts";
import { isBookLine } from "../subjects/shop/rules/cash-line.ts";
import { createCash } from "../subjects/shop/screens/cash.ts";
import { createOrders } from "../subjects/shop/screens/orders.ts";
import { createStock } from "../subjects/shop/screens/stock.ts";
import { createShop } from "../subjects/shop/screens/shop.ts";
import { createSpeech } from "../subjects/voice/screens/speech.ts";
import { createThreadReplies, createThreads } from "../subjects/talks/screens/threads.ts";
import { createTeams } from "../subjects/teams/screens/team.ts";
import { createTips, type LibraryDeps } from "../subjects/broadcasts/screens/tips.ts";
import { createTotals } from "../subjects/figures/screens/totals.ts";
import { createTopics } from "../subjects/answers/screens/topics.ts";
import { createTrainers } from "../subjects/chain/screens/trainers.ts";
import { createTrained } from "../subjects/chain/screens/trained.ts";
import { createTriage } from "../subjects/answers/screens/triage.ts";
import { openLateTurn, openTurn } from "./turn.ts";
import { createVoice, type VoiceDeps } from "../subjects/voice/screens/voice.ts";
import { createWriting } from "../subjects/answers/screens/written.ts";
import type { WrittenDueDeps } from "../subjects/answers/screens/written-due.ts";
import { createUndelivered } from "../subjects/association/screens/undelivered.ts";
import { createVillages } from "../subjects/villages/screens/villages.ts";
import { createWeakest } from "../subjects/questions/screens/weakest.ts";
import { createYear } from "../subjects/season/screens/year.ts";
import { createVotes } from "../subjects/members/screens/votes.ts";

export interface BotDeps
  extends
    Omit<AnswersDeps, "answer" | "checked" | "knows">,
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
  const { answer, checked } = given.kept;
  const deps = { ...given, answer, checked, knows: knowsBy(answer) };
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
  direct.use(createPlaybook(deps, homecoming, (turn, action) => backByPress(deps, turn, action)));
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

/**
 * Screens that are not data yet: the old chain of middleware, asked where the tables know nothing. It
 * shrinks with every subject that becomes a table, and goes with the last one.
 */
import type { CallbackQuery, Message, Update, UserFromGetMe } from "@grammyjs/types";
import { Bot } from "grammy";
import { createActs } from "./association/screens/audit-log.ts";
import { createAppointing } from "./association/screens/appointing.ts";
import { createAnswers } from "./answers/screens/answers.ts";
import { createBroadcasts } from "./broadcasts/screens/broadcast.ts";
import { createBroadcastFiles } from "./broadcasts/screens/files.ts";
import { createBuys } from "./members/screens/buys.ts";
import { createChain } from "./chain/screens/chain.ts";
import { createClasses } from "./villages/screens/classes.ts";
import { createClassRoom } from "./villages/screens/class-teacher.ts";
import type { BotContext } from "../bot/context.ts";
import { createDrafts } from "./questions/screens/drafts.ts";
import { createExit } from "./playbook/screens/exit.ts";
import { createFellowsOffice } from "./members/screens/members-office.ts";
import { createFellows } from "./members/screens/members.ts";
import { createGoal } from "./reminders/screens/goal.ts";
import { createGoalTyped } from "./reminders/screens/goal-typed.ts";
import { createGlossary } from "./answers/screens/glossary.ts";
import { createJoining } from "./joining/screens/joining.ts";
import { createLetters } from "./mentoring/screens/letters.ts";
import { createMenteeNotes } from "./mentoring/screens/mentee-notes.ts";
import { createMentees } from "./mentoring/screens/mentees.ts";
import { createMenu } from "./playbook/screens/menu.ts";
import { createNudges } from "./reminders/screens/nudges.ts";
import { createPartners } from "./partners/screens/partners.ts";
import { backByPress, createPause } from "./reminders/screens/pause.ts";
import { createPeers } from "./peers/screens/peers.ts";
import { createPeople } from "./association/screens/people.ts";
import { createPlaybook } from "./playbook/screens/playbook.ts";
import { createPools } from "./members/screens/pools.ts";
import { createQuestions } from "./questions/screens/questions.ts";
import { createReview } from "./mentoring/screens/review.ts";
import { createReviewTyped } from "./mentoring/screens/review-typed.ts";
import { createProgressPicture } from "./playbook/screens/progress-picture.ts";
import { createPulse } from "./reminders/screens/pulse.ts";
import { createCash } from "./shop/screens/cash.ts";
import { createOrders } from "./shop/screens/orders.ts";
import { createStock } from "./shop/screens/stock.ts";
import { createShop } from "./shop/screens/shop.ts";
import { createSpeech } from "./voice/screens/speech.ts";
import { isBookLine } from "./shop/rules/cash-line.ts";
import { createThreadReplies, createThreads } from "./talks/screens/threads.ts";
import { createTeams } from "./teams/screens/team.ts";
import { createTips } from "./broadcasts/screens/tips.ts";
import { createTopics } from "./answers/screens/topics.ts";
import { createTrainers } from "./chain/screens/trainers.ts";
import { createTrained } from "./chain/screens/trained.ts";
import { createVoice } from "./voice/screens/voice.ts";
import { createWriting } from "./answers/screens/written.ts";
import { createUndelivered } from "./association/screens/undelivered.ts";
import { createVillages } from "./villages/screens/villages.ts";
import { createWeakest } from "./questions/screens/weakest.ts";
import { createYear } from "./season/screens/year.ts";
import { createVotes } from "./members/screens/votes.ts";
import type { Turn } from "../bot/context.ts";
import { parsePress } from "../bot/delivery/render.ts";
import { pass, type Heard } from "../bot/subject.ts";
import type { HouseDeps } from "./index.ts";

export interface Legacy {
  first(turn: Turn, message: Message): Heard;
  last(turn: Turn, message: Message): Heard;
  press(turn: Turn, tap: CallbackQuery): Promise<boolean>;
}

export function createLegacy(
  deps: HouseDeps & Required<Pick<HouseDeps, "checked">> & { token: string; me: UserFromGetMe },
): Legacy {
  const homecoming = {
    say: (turn: Turn) => turn.resume(),
    goOn: (turn: Turn) => turn.resume(),
  };
  const turns = new WeakMap<object, Turn>();
  const passed = new WeakSet<object>();

  function open(fill: (direct: Bot<BotContext>) => void) {
    const direct = new Bot<BotContext>(deps.token, { botInfo: deps.me });
    direct.use((ctx, next) => {
      ctx.turn = turns.get(ctx.update)!;
      ctx.action = parsePress(ctx.callbackQuery?.data ?? "").action;
      return next();
    });
    fill(direct);
    direct.use((ctx) => void passed.add(ctx.update));
    return async (turn: Turn, rest: object): Promise<boolean> => {
      const update = { update_id: 1, ...rest } as Update;
      turns.set(update, turn);
      await direct.handleUpdate(update);
      return !passed.has(update);
    };
  }

  const first = open((direct) => {
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
  });
  const last = open((direct) => {
    direct.use(createPartners(deps, homecoming));
    direct.use(createJoining(deps, homecoming));
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
    direct.use(createProgressPicture(deps, homecoming));
    direct.use(createPlaybook(deps, homecoming, (turn, action) => backByPress(deps, turn, action)));
    direct.use(createTopics(deps));
    direct.use(createGlossary(deps));
    direct.use(createWeakest(deps));
    direct.use(createAnswers(deps, homecoming));
    direct.use(createWriting(deps, homecoming));
    // While a learner talks with a person, what nothing else waits for is for that person.
    direct.use(createThreads(deps));
  });
  return {
    async first(turn, message) {
      if (!(await first(turn, { message }))) return pass;
    },
    async last(turn, message) {
      if (!(await last(turn, { message }))) return pass;
    },
    async press(turn, tap) {
      const update = { callback_query: tap };
      return (await first(turn, update)) || (await last(turn, update));
    },
  };
}

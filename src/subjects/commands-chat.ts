/**
 * Telegram room: what each command does. The buttons of the reply keyboard and of the menu lead to
 * the same functions.
 */
import { Composer } from "grammy";
import { parseGroupLink } from "./answers/rules/group.ts";
import { parsePayload } from "./joining/rules/invitations.ts";
import { phrase, type Language } from "../bot/reply.ts";
import { languages } from "../bot/reply.ts";
import type { Phrasebook } from "../bot/phrasebook.ts";
import { mainButtonMeaning, type CommandName } from "../bot/commands.ts";
import { officerHello, sayAssociation } from "./association/screens/association.ts";
import { openBroadcast } from "./broadcasts/screens/broadcast.ts";
import type { BroadcastDeps } from "./broadcasts/screens/desk.ts";
import { sayPeers } from "./chain/screens/chain.ts";
import type { BotContext, Turn, Homecoming } from "../bot/context.ts";
import { askFigures, type FiguresDeps } from "./figures/screens/figures.ts";
import { sayMembers } from "./members/screens/members.ts";
import { start } from "./joining/screens/joining.ts";
import { openMentees } from "./mentoring/screens/mentees.ts";
import { askLanguage, sayInvitation, sayMe, sayMore } from "./playbook/screens/menu.ts";
import { sayPartners } from "./partners/screens/partners.ts";
import { sayOpenReports } from "./peers/screens/report.ts";
import { sayPeople } from "./association/screens/people-lists.ts";
import { backOnTheRoad, sayPause } from "./reminders/screens/pause.ts";
import { sayProgress, type PlaybookDeps } from "./playbook/screens/playbook.ts";
import { sayReview, type ReviewDeps } from "./mentoring/screens/review.ts";
import { sayExport } from "./privacy/screens/export-due.ts";
import { sayForget, sayPrivacy } from "./privacy/screens/rights.ts";
import { sayCash } from "./shop/screens/cash-desk.ts";
import { sayOrders } from "./shop/screens/orders.ts";
import { openPrices } from "./shop/screens/price-acts.ts";
import { sayArticle, sayTopics, type TopicsDeps } from "./answers/screens/topics.ts";
import { sayVillages } from "./villages/screens/page.ts";
import type { DeskDeps } from "./questions/screens/desk.ts";
import { sayQuestions, welcomeOfficer } from "./questions/screens/questions.ts";
import type { VoiceDeps } from "./voice/screens/voice.ts";
import type { WritingDeps } from "./answers/screens/written.ts";

export interface CommandDeps
  extends
    PlaybookDeps,
    TopicsDeps,
    ReviewDeps,
    DeskDeps,
    BroadcastDeps,
    FiguresDeps,
    Pick<WritingDeps, "writer" | "speaker">,
    Pick<VoiceDeps, "listener"> {
  readonly phrasebook: Phrasebook;
}

export function createCommands(deps: CommandDeps, homecoming: Homecoming): Composer<BotContext> {
  const chat = new Composer<BotContext>();
  const act = createActs(deps, homecoming);
  const meanings = buttonMeanings(deps.phrasebook);

  /** Whoever turns to something else has left what their next words were for. */
  async function leaveFor(name: keyof typeof act, turn: Turn): Promise<void> {
    await leave(turn);
    await act[name](turn);
  }

  async function leave({ records: { waiting }, person }: Turn): Promise<void> {
    // Words that were said already are kept until it is known what they are.
    if ((await waiting.find(person))?.kind !== "either") await waiting.clear(person);
  }

  chat.command("start", async (ctx) => {
    const { turn } = ctx;
    await leave(turn);
    const wished = parseGroupLink(ctx.match.trim());
    if (wished === undefined) {
      await start(turn, parsePayload(ctx.match), ctx.match.trim() !== "", homecoming);
    } else await comeFromGroup(turn, wished);
    if (turn.isOfficer) {
      // Whoever only runs it walks no road: what is theirs to do must not be looked for.
      if (turn.member === undefined) turn.say(officerHello());
      await welcomeOfficer(deps, turn);
      await sayOpenReports(deps, turn);
    }
  });

  /** Out of a group: what they came for first; somebody new then meets the bot. */
  async function comeFromGroup(
    turn: Turn,
    wished: NonNullable<ReturnType<typeof parseGroupLink>>,
  ): Promise<void> {
    const { member } = turn;
    const isThere = wished.wants === "article" && (await sayArticle(deps, turn, wished.slug));
    if (member === undefined) return start(turn, undefined, false, homecoming);
    await turn.records.members.setBlocked(turn.person, null);
    if (wished.wants === "ask") await act.ask(turn);
    else if (!isThere) sayTopics(deps, turn);
  }
  for (const name of Object.keys(act) as (keyof typeof act)[]) {
    chat.command(name, (ctx) => leaveFor(name, ctx.turn));
  }
  // A command that does not exist: show the ones that do.
  chat.on("message:text").filter(
    (ctx) => ctx.message.text.startsWith("/"),
    (ctx) => leaveFor("help", ctx.turn),
  );
  chat.on("message:text").filter(
    (ctx) => meanings.has(ctx.message.text),
    (ctx) => leaveFor(meanings.get(ctx.message.text)!, ctx.turn),
  );
  chat.on("callback_query").filter(
    (ctx) => ctx.action.startsWith("do:"),
    async (ctx, next) => {
      const name = ctx.action.slice("do:".length);
      if (!Object.hasOwn(act, name)) return next();
      await leaveFor(name as keyof typeof act, ctx.turn);
    },
  );
  return chat;
}

type Act = (turn: Turn) => Promise<void>;

function createActs(
  deps: CommandDeps,
  homecoming: Homecoming,
): Record<Exclude<CommandName, "start"> | "more" | "association" | "members", Act> {
  /** For what needs a member: others are led to the first screen. */
  const forMember =
    (act: (turn: Turn, member: NonNullable<Turn["member"]>) => Promise<void>): Act =>
    async (turn) => {
      if (turn.member === undefined) return homecoming.say(turn);
      await act(turn, turn.member);
    };
  const forOfficer =
    (act: Act): Act =>
    async (turn) => {
      if (turn.isOfficer) return act(turn);
      turn.say({ words: phrase("officers-only") });
    };

  return {
    async next(turn) {
      await backOnTheRoad(deps, turn);
      await homecoming.say(turn);
    },
    progress: forMember((turn, member) => sayProgress(deps, turn, member)),
    async ask(turn) {
      // Whatever a visitor writes is a question; of them nothing is kept.
      if (turn.member !== undefined || turn.joining !== undefined) {
        await turn.records.waiting.set(turn.person, { kind: "question", data: "" }, turn.now);
      }
      turn.say({
        words: phrase("ask-how"),
        buttons: [[{ label: phrase("topics-button"), action: "do:topics" }]],
      });
    },
    async topics(turn) {
      sayTopics(deps, turn);
    },
    cash: forMember((turn, member) => sayCash(deps, turn, member)),
    orders: forMember((turn, member) => sayOrders(deps, turn, member)),
    invite: forMember((turn, member) => sayInvitation(deps, turn, member)),
    price: forMember((turn, member) => openPrices(turn, member)),
    peers: (turn) => sayPeers(deps, turn, homecoming),
    pause: forMember((turn, member) => sayPause(deps, turn, member)),
    me: forMember((turn, member) => sayMe(turn, member)),
    async language(turn) {
      turn.say(askLanguage());
    },
    privacy: (turn) => sayPrivacy(turn, deps),
    export: forMember((turn, member) => sayExport(turn, member)),
    forget: (turn) => sayForget(turn),
    async help(turn) {
      turn.say({ words: phrase("help"), menu: true });
    },
    async more(turn) {
      turn.say(await sayMore(turn));
    },
    association: forOfficer(async (turn) => turn.say(sayAssociation())),
    members: forMember((turn, member) => sayMembers(deps.playbook, turn, member)),
    review: (turn) => sayReview(deps, turn),
    villages: forOfficer((turn) => sayVillages(turn)),
    broadcast: forOfficer((turn) => openBroadcast(deps, turn)),
    questions: (turn) => sayQuestions(deps, turn),
    stats: forOfficer((turn) => askFigures(deps, turn, { want: "all", villageId: null })),
    async partners(turn) {
      if (turn.member === undefined && !turn.isOfficer) return homecoming.say(turn);
      await sayPartners(turn);
    },
    mentees: (turn) => openMentees(deps, turn),
    people: forOfficer(async (turn) => sayPeople(turn)),
  };
}

/** The texts of the reply keyboard in every language: an old keyboard still works after a change. */
function buttonMeanings(phrasebook: Phrasebook): Map<string, "next" | "progress" | "ask" | "more"> {
  const texts = new Map<string, "next" | "progress" | "ask" | "more">();
  for (const language of languages satisfies readonly Language[]) {
    for (const [key, meaning] of Object.entries(mainButtonMeaning)) {
      texts.set(phrasebook.phrase(language, key), meaning);
    }
  }
  return texts;
}

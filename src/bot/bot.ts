/**
 * The way of one update: its turn is opened, the house finds who handles it, what was said becomes rows.
 *
 * Nothing is sent from here and nothing calls Telegram: all of it is one transaction. Knows no subject.
 */
import type { Message, Update, User } from "@grammyjs/types";
import type { Turn } from "./context.ts";
import { isNote } from "./content.ts";
import { after, before, hearCommand, press, resume, tell, type House } from "./turn/house.ts";
import { buttonMeanings, type MenuOf } from "./commands.ts";
import { parsePress } from "./delivery/press-data.ts";
import { hasRoom } from "./delivery/render-chosen.ts";
import { idsOf } from "./delivery/whole-text.ts";
import type { Member } from "./member.ts";
import { post, priorities } from "./outlet.ts";
import { heldFor, meet } from "./phone/ask.ts";
import type { Visit, Visitor } from "./page/page.ts";
import { languageOfPhone, type Phrasebook } from "./phrasebook.ts";
import { isLate, isOld, sayNote } from "./turn/press.ts";
import type { Records } from "./records.ts";
import { phrase, type ChosenOn, type Language, type Reply } from "./reply.ts";
import { route, type Route } from "./turn/route.ts";
import { pass, type GroupChats } from "./subject.ts";
import { chosenBy, settle } from "./turn/chosen.ts";
import { hearEdit } from "./turn/edited.ts";
import { hearNamed, hearTypedButton, sayBelow } from "./turn/typed-button.ts";
import { hearAtNumber } from "./turn/at-number.ts";
import { openLateTurn, openTurn, type Opened, type Ways } from "./turn/open.ts";
import { openVisit } from "./page/visit.ts";

export interface BotDeps {
  readonly phrasebook: Phrasebook;
  /** Telegram ids of the officers of the settings; those who were appointed are in the store. */
  readonly officers: ReadonlySet<number>;
  /** Sends what may be lost: the answer to a tap. */
  readonly answerTap: (callbackId: string, text: string | undefined) => void;
  /** Shows "typing" in a chat; may be lost. */
  readonly typing?: (chat: number) => void;
  /** Gives a chat the command menu of a language; may be lost. */
  readonly setMenu?: (chat: {
    readonly id: number;
    readonly language: Language;
    readonly whose: MenuOf;
  }) => void;
  /** Called after a turn that left work which somebody waits for. */
  readonly hurry?: (() => void) | undefined;
  /** Told which rule took a message, or that a button was pressed. */
  readonly routed?: ((route: Route | "button", update: Update) => void) | undefined;
}

export interface Handled {
  /** Handles one update inside its transaction; the result runs after the commit. */
  handle(update: Update, records: Records, now: Date, receivedAt?: Date): Promise<() => void>;
  /** A turn of due work: says what an update of this member led to. */
  late: Late;
  /** Opens the turn of somebody at the console, in the transaction of `records`. */
  visit(records: Records, visitor: Visitor, now: Date): Promise<Visit & { isHurried(): boolean }>;
  /** Says sorry for an update that was set aside, in the person's language; otherwise as `handle`. */
  apologise(update: Update, records: Records, now: Date): Promise<() => void>;
  /** The button of a tap that waits behind other updates stops waiting, with a sentence. */
  reassure(update: Update): void;
}

export type Late = (
  records: Records,
  member: Member,
  at: { readonly now: Date; readonly receivedAt: Date },
  act: (turn: Turn) => Promise<void>,
) => Promise<void>;

/** What is opened by words stands below them. */
const typedDoors: ReadonlySet<Route> = new Set(["typed-button", "named", "named-at-number"]);

export function createBot<Deps extends BotDeps, Stored extends object>(
  deps: Deps,
  opened: House<Deps>,
  groups: GroupChats<Stored>,
): Handled {
  const hears = new Map(opened.hears);
  const house: House<Deps> = { ...opened, hears };
  const meanings = buttonMeanings(deps.phrasebook);
  hears.set("command", (_, turn, message) =>
    hearCommand(house, deps, turn, message, (text) => meanings.get(text)),
  );
  hears.set("typed-button", (_, turn, said) => hearTypedButton(house, deps, turn, said));
  hears.set("named", (_, turn, said) => hearNamed(house, deps, turn, said));
  hears.set("named-at-number", (_, turn, said) => hearAtNumber(house, deps, turn, said));
  const ways: Ways = {
    resume: (turn) => resume(house, deps, turn),
    tell: (turn, event, facts) => tell(house, deps, turn, event, facts),
  };

  async function say({ records, person, language, now }: Turn, replies: readonly Reply[]) {
    const to = { chat: person, language, priority: priorities.reply };
    await post(records.outbox, deps.phrasebook, replies, to, now);
  }

  /** Whatever became of a tap, its button stops waiting. */
  function answerTap(update: Update, words: string | undefined): () => void {
    const tap: unknown = groups.isTheirs(update) ? groups.tapOf(update) : update.callback_query?.id;
    if (typeof tap !== "string") return () => undefined;
    return () => deps.answerTap(tap, words);
  }

  /** Last: the answer itself comes first. Where the line has no room, it is said over the chat. */
  function leaveTrace(turn: Turn, chosen: ChosenOn): void {
    turn.say({ words: [], chosen });
    if (!hasRoom(chosen)) turn.note(`✓ ${chosen.label}`);
  }

  async function act(opened: Opened, update: Update): Promise<void> {
    const { turn, replies, note } = opened;
    const { my_chat_member: stands, edited_message: edited, callback_query: tap, message } = update;
    if (stands !== undefined) {
      const isGone = stands.new_chat_member.status === "kicked";
      await turn.records.members.setBlocked(turn.person, isGone ? turn.now : null);
    }
    if (edited !== undefined) await hearEdit(turn, edited);
    if (tap !== undefined) {
      deps.routed?.("button", update);
      const { action, screen } = parsePress(tap.data ?? "");
      if (screen !== undefined && (await isOld(turn, screen))) return;
      const given = { action, screen: screen?.subject };
      if (await press(house, deps, turn, { ...given, message: tap.message })) {
        const chosen = chosenBy(house.chooses, { ...given, tap, replies, note: note() });
        if (chosen !== undefined) leaveTrace(turn, chosen);
      }
    }
    if (message !== undefined && !isNote(message)) {
      const taken = await route(house, deps, turn, message);
      deps.routed?.(taken, update);
      if (typedDoors.has(taken)) sayBelow(opened);
      await settle(opened);
    }
  }

  /** The rule that answers a danger, for whom nobody knows yet. */
  async function hearDanger(turn: Turn, message: Message): Promise<void | typeof pass> {
    return house.hears.get("danger")?.(deps, turn, message) ?? pass;
  }

  async function run(opened: Opened, update: Update): Promise<void> {
    const { turn, replies, shared } = opened;
    if (update.message !== undefined) await before(house, deps, turn.records);
    if (shared === undefined || shared.arrival === "person") await act(opened, update);
    else await meet(turn, shared, update, hearDanger);
    // Blocking the bot is no sign of life.
    if (update.my_chat_member === undefined) await after(house, deps, turn);
    // Words tap on nothing: what a tap would have said over the chat is said in it.
    if (update.message !== undefined || isLate(turn)) sayNote(opened);
    await say(turn, isNobody(turn) ? replies.map(leaveNoTrace) : replies);
    if (!isNobody(turn)) return;
    for (const id of idsOf(update)) await turn.records.rights.eraseFromUpdate(id);
  }

  /** What waited until it was known who is here; most turns have nothing of that. */
  async function waitedFor({ turn, shared }: Opened): Promise<readonly Update[]> {
    if (shared === undefined || shared.arrival === "ask" || shared.arrival === "gone") return [];
    return heldFor(turn.records, shared.phone);
  }

  async function release(by: Opened): Promise<readonly Opened[]> {
    const { records, now } = by.turn;
    const released: Opened[] = [];
    for (const update of await waitedFor(by)) {
      const opened = await openTurn(update, records, now, deps.officers, ways);
      if (opened === undefined) continue;
      await run(opened, update);
      released.push(opened);
    }
    return released;
  }

  return {
    async handle(update, records, now, receivedAt) {
      if (groups.isTheirs(update)) {
        await before(house, deps, records);
        return answerTap(update, await groups.handle(update, records, now));
      }
      const opened = await openTurn(update, records, now, deps.officers, ways, receivedAt);
      // Nobody's update: a channel, talk among people of a group.
      if (opened === undefined) return answerTap(update, undefined);
      const { turn, note, shared } = opened;
      const languageBefore = turn.language;
      await run(opened, update);
      const turns = [opened, ...(await release(opened))];
      const isOther = shared?.isOther === true;
      const whose = isOther ? phrase("phone-now", { name: turn.firstName }) : "";
      const words = deps.phrasebook.text(turn.language, [whose, note() ?? ""].flat());
      const answer = answerTap(update, words === "" ? undefined : words);
      return () => {
        if (!isLate(turn)) answer();
        if (turns.some(({ isTyping }) => isTyping())) deps.typing?.(turn.person);
        if (turns.some(({ isHurried }) => isHurried())) deps.hurry?.();
        if (turn.language !== languageBefore || isOther) {
          const whose = turn.isOfficer ? "officer" : "usual";
          deps.setMenu?.({ id: turn.person, language: turn.language, whose });
        }
      };
    },

    async late(records, member, { now, receivedAt }, run) {
      await before(house, deps, records);
      const opened = await openLateTurn(member, records, now, deps.officers, ways, receivedAt);
      await run(opened.turn);
      await say(opened.turn, opened.replies);
    },

    visit: (records, visitor, now) => openVisit(deps, house, ways, records, visitor, now),

    async apologise(update, records, now) {
      if (groups.isTheirs(update)) {
        await groups.apologise(update, records, now);
        return answerTap(update, undefined);
      }
      const opened = await openTurn(update, records, now, deps.officers, ways);
      const sorry: Reply = { words: phrase("error-unexpected"), ...quoting(update.message) };
      if (opened !== undefined) await say(opened.turn, [sorry]);
      // What waited failed with it: it would fail with every tap.
      if (opened !== undefined) await waitedFor(opened);
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

/**
 * Opens the turn of an update: whose it is, what is known of them, in which language.
 */
import type { Update, User } from "@grammyjs/types";
import type { EventName, Events } from "../events.ts";
import type { Member } from "../member.ts";
import type { Visitor } from "../page/page.ts";
import type { Reply, Words } from "../reply.ts";
import type { Records } from "../records.ts";
import { whoCame, type Arrival } from "../phone/arrival.ts";
import type { Phone } from "../phone/phones.ts";
import { languageOfPhone } from "../phrasebook.ts";
import type { Turn } from "../context.ts";

/**
 * @param officers those of the settings; who was appointed is known to the store
 * @returns the turn with what it will have said, or `undefined` if the update is nobody's: sent
 *   in a group or a channel, or of a kind that was not asked for
 */
export async function openTurn(
  update: Update,
  records: Records,
  now: Date,
  officers: ReadonlySet<number>,
  ways: Ways,
  receivedAt: Date = now,
): Promise<Opened | undefined> {
  const from = personOf(update);
  if (from === undefined) return undefined;
  const member = await records.members.open(from.id);
  const phone = member === undefined ? await records.phones.find(from.id) : undefined;
  const usual = { records, now, officers, ways, receivedAt };
  if (phone === undefined) return begin({ ...usual, from, member });
  return beginOnPhone(usual, from, phone, update);
}

type Usual = Pick<Beginning, "records" | "now" | "officers" | "ways" | "receivedAt">;

/** The same on a phone that several people share: of one of them, or, until it is known of whom, of nobody. */
async function beginOnPhone(
  usual: Usual,
  from: User,
  phone: Phone,
  update: Update,
): Promise<Opened> {
  const { records, now } = usual;
  const { account, here } = phone;
  const arrival = await whoCame(update, phone, now, (id) => records.phones.ownerOf(account, id));
  if (arrival.who === undefined) {
    const nobody = { ...usual, from: { ...from, first_name: "" }, member: undefined, phone };
    const opened = await begin(nobody);
    opened.turn.language = here?.language ?? phone.people[0]!.language ?? opened.turn.language;
    return { ...opened, shared: { phone, arrival: arrival.kind, isOther: false } };
  }
  const { person, name } = arrival.who;
  const member = await records.members.open(person);
  const theirs = { ...from, id: person, first_name: name };
  const opened = await begin({ ...usual, from: theirs, member, phone });
  // What was said before is changed, or the bot is blocked: that does not tell who has the phone now.
  if (update.message === undefined && update.callback_query === undefined) return opened;
  await records.phones.noteHere(account, person, now);
  const isOther = here !== undefined && here.person !== person;
  return { ...opened, shared: { phone, arrival: arrival.kind, isOther } };
}

/** A turn of somebody whose update was handled before: what it led to is said now. */
export async function openLateTurn(
  member: Member,
  records: Records,
  now: Date,
  officers: ReadonlySet<number>,
  ways: Ways,
  receivedAt: Date,
): Promise<Opened> {
  const from = { id: member.telegramId, first_name: member.firstName, language_code: undefined };
  return begin({ from, member, records, now, officers, ways, receivedAt });
}

/** A turn of somebody at the console. */
export async function openVisitorsTurn(
  visitor: Visitor,
  records: Records,
  now: Date,
  officers: ReadonlySet<number>,
  ways: Ways,
): Promise<Opened> {
  const { person: id, firstName: first_name, language: language_code } = visitor;
  const member = await records.members.open(id);
  // Telegram's Mini App names the account, and not who of several holds the phone.
  const phone = member === undefined ? await records.phones.find(id) : undefined;
  const from = { id, first_name, language_code };
  const usual = { records, now, officers, ways, receivedAt: now };
  return begin({ ...usual, from, member, isVisit: true, ...(phone && { phone }) });
}

/** How a turn reaches the subjects, which it does not know. */
export interface Ways {
  resume(turn: Turn): Promise<void>;
  tell<Name extends EventName>(turn: Turn, event: Name, facts: Events[Name]): Promise<void>;
}

export interface Opened {
  readonly turn: Turn;
  readonly replies: Reply[];
  readonly note: () => Words | undefined;
  readonly isHurried: () => boolean;
  readonly isTyping: () => boolean;
  /** On a phone that several people share: how it is known whose turn this is, and whether another was here before. */
  readonly shared?: {
    readonly phone: Phone;
    readonly arrival: Arrival["kind"];
    readonly isOther: boolean;
  };
}

interface Beginning {
  readonly from: Pick<User, "id" | "first_name"> & { readonly language_code?: string | undefined };
  readonly member: Member | undefined;
  readonly records: Records;
  readonly now: Date;
  readonly officers: ReadonlySet<number>;
  readonly ways: Ways;
  readonly receivedAt: Date;
  readonly isVisit?: boolean;
  readonly phone?: Phone;
}

async function begin({
  from,
  member,
  records,
  now,
  officers,
  ways,
  receivedAt,
  isVisit = false,
  phone,
}: Beginning): Promise<Opened> {
  const joining = member === undefined ? await records.members.findJoining(from.id) : undefined;
  const isInSettings = officers.has(phone?.account ?? from.id);
  const replies: Reply[] = [];
  let note: Words | undefined;
  let isHurried = false;
  let isTyping = false;
  const turn: Turn = {
    records,
    now,
    receivedAt,
    isVisit,
    ...(phone === undefined ? {} : { phone }),
    person: from.id,
    firstName: typeof from.first_name === "string" ? from.first_name : "",
    // Whoever holds a phone that several share can press every button in its chat.
    isOfficer:
      (isInSettings && phone === undefined) ||
      (member !== undefined && (await records.officers.isOn(member.id))),
    ...(isInSettings && phone !== undefined && { isOfficerShared: true }),
    member,
    joining,
    language: member?.language ?? joining?.language ?? languageOfPhone(from.language_code),
    say: (...said) => void replies.push(...said),
    hurry: () => {
      isHurried = true;
    },
    showTyping: () => {
      isTyping = true;
    },
    resume: () => ways.resume(turn),
    tell: (event, facts) => ways.tell(turn, event, facts),
    note: (words) => {
      note = words;
    },
  };
  return { turn, replies, note: () => note, isHurried: () => isHurried, isTyping: () => isTyping };
}

/** The person of a private chat. Updates come from outside: nothing about them is taken for granted. */
function personOf(update: Update): User | undefined {
  const tap = update.callback_query;
  const message = update.message ?? update.edited_message;
  const event = message ?? tap?.message ?? update.my_chat_member;
  const from = message?.from ?? tap?.from ?? update.my_chat_member?.from;
  if (!Number.isSafeInteger(from?.id) || from!.id <= 0 || from!.is_bot) return undefined;
  // A tap on a message that Telegram no longer shows comes without its chat.
  if (tap !== undefined && event === undefined) return from;
  return event?.chat?.type === "private" ? from : undefined;
}

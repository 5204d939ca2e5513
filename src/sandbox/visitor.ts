/**
 * Sandbox: what a person can do in their chat with the bot.
 *
 * Each act is stored, shown to the page and told to the bot as an update. The rules of
 * the person's own app hold here; what bots may do is in bot-api/.
 */
import type { Message } from "@grammyjs/types";
import { tidy } from "./bot-api/entities.ts";
import type { groupChatOf } from "./store/group.ts";
import { chatOf, userOf, type Resident } from "./store/people.ts";
import type { World } from "./world.ts";

/** An act that the person's app would not let them do. The message is for an engineer. */
export class Impossible extends Error {}

/** What the bot was told. */
export interface Act {
  readonly update_id: number;
  readonly message_id: number;
}

/** An app sends longer texts as several messages. */
const PIECE = 4096;

/** Writes a text; a long one becomes several messages, and the first is returned. */
export function say(world: World, resident: Resident, text: string, replyTo?: number): Act {
  const [first] = piecesOf(text).map((piece) => post(world, resident, piece, replyTo));
  return first!;
}

/**
 * A text as the messages that an app makes of it, marked as Telegram marks it.
 *
 * @throws {Impossible} where there is nothing to send
 */
export function piecesOf(text: string): Partial<Message>[] {
  const pieces = (text.match(new RegExp(`[^]{1,${PIECE}}`, "g")) ?? [])
    .map((piece) => tidy({ text: piece, entities: [] }))
    .filter((piece) => piece.text !== "");
  if (pieces.length === 0) throw new Impossible("an empty text cannot be sent");
  return pieces.map(({ text, entities }) => ({ text, ...(entities.length > 0 && { entities }) }));
}

/** Sends anything else: a picture, a contact, a place. */
export function post(
  world: World,
  resident: Resident,
  content: Partial<Message>,
  replyTo?: number,
): Act {
  if (resident.blocked) throw new Impossible("this person has blocked the bot: unblock or start");
  const { person } = resident;
  const quoted = replyTo === undefined ? undefined : world.messages.find(person.id, replyTo);
  if (replyTo !== undefined && quoted === undefined) throw new Impossible("no message to reply to");
  const message = {
    message_id: ++resident.lastMessageId,
    from: userOf(person),
    chat: chatOf(person),
    date: Math.floor(Date.now() / 1000),
    ...(quoted !== undefined && { reply_to_message: quoted.message }),
    ...content,
  } as Message;
  hideOneTimeKeyboard(resident);
  resident.started = true;
  resident.seenMessageId = message.message_id;
  world.people.save(resident);
  world.messages.put(person.id, message, false);
  const update_id = world.updates.put({ message: message as never }, person.id);
  world.events.tell({ type: "message", person: person.id, message });
  return { update_id, message_id: message.message_id };
}

/** Opens `t.me/<bot>?start=<payload>` and presses Start; unblocks the bot if need be. */
export function start(world: World, resident: Resident, payload = ""): Act {
  if (!/^[\w-]{0,64}$/.test(payload))
    throw new Impossible("a start payload is [A-Za-z0-9_-]{0,64}");
  if (resident.blocked) setBlocked(world, resident, false);
  const isNew = !resident.started;
  const act = say(world, resident, payload === "" ? "/start" : `/start ${payload}`);
  if (isNew) world.events.tell({ type: "people", person: resident.person.id });
  return act;
}

/** Blocks or unblocks the bot, as the person's app does. Repeats are told only once. */
export function setBlocked(world: World, resident: Resident, blocked: boolean): number | undefined {
  if (resident.blocked === blocked) return undefined;
  resident.blocked = blocked;
  world.people.save(resident);
  const { person } = resident;
  const { id, is_bot, first_name, username } = world.bot;
  const user = { id, is_bot, first_name, username };
  const member = { user, status: "member" as const };
  const kicked = { user, status: "kicked" as const, until_date: 0 };
  const update_id = world.updates.put(
    {
      my_chat_member: {
        chat: chatOf(person),
        from: userOf(person),
        date: Math.floor(Date.now() / 1000),
        old_chat_member: blocked ? member : kicked,
        new_chat_member: blocked ? kicked : member,
      },
    },
    person.id,
  );
  world.events.tell({ type: "people", person: person.id });
  return update_id;
}

/**
 * Presses a button under a message.
 *
 * @param isForged as a changed app could: any data, on any message.
 */
export function press(world: World, { person }: Resident, tap: Tap): Pressed {
  return pressIn(world, person, chatOf(person), tap);
}

export interface Tap {
  readonly messageId: number;
  readonly data: string;
  readonly isForged: boolean;
}

export interface Pressed {
  readonly update_id: number;
  readonly callbackId: string;
}

/** The same in any chat: the person's own, or the group's. */
export function pressIn(
  world: World,
  person: Resident["person"],
  chat: ReturnType<typeof chatOf> | ReturnType<typeof groupChatOf>,
  { messageId, data, isForged }: Tap,
): Pressed {
  const found = world.messages.find(chat.id, messageId);
  if (!isForged && !hasButton(found?.message, data)) {
    throw new Impossible(`message ${messageId} has no button with the data "${data}"`);
  }
  const gone = { chat, message_id: messageId, date: 0 as const };
  const callbackId = world.taps.add(person.id);
  const update_id = world.updates.put(
    {
      callback_query: {
        id: callbackId,
        from: userOf(person),
        message: found?.message ?? gone,
        chat_instance: String(chat.id),
        data,
      },
    },
    person.id,
  );
  return { update_id, callbackId };
}

/** Changes the person's own message. */
export function edit(world: World, resident: Resident, messageId: number, text: string): Act {
  const found = world.messages.find(resident.person.id, messageId);
  if (found === undefined || found.fromBot || found.message.text === undefined) {
    throw new Impossible("only the person's own text can be edited");
  }
  const { entities: _, ...rest } = found.message;
  const changed = tidy({ text, entities: [] });
  const message = {
    ...rest,
    text: changed.text,
    ...(changed.entities.length > 0 && { entities: changed.entities }),
    edit_date: Math.floor(Date.now() / 1000),
  } as Message;
  world.messages.put(resident.person.id, message, false);
  const update_id = world.updates.put({ edited_message: message as never }, resident.person.id);
  world.events.tell({ type: "edit", person: resident.person.id, message });
  return { update_id, message_id: messageId };
}

export function hasButton(message: Message | undefined, data: string): boolean {
  return (message?.reply_markup?.inline_keyboard ?? [])
    .flat()
    .some((button) => "callback_data" in button && button.callback_data === data);
}

function hideOneTimeKeyboard(resident: Resident): void {
  const keyboard = resident.replyKeyboard as { one_time_keyboard?: boolean } | null;
  if (keyboard?.one_time_keyboard === true) resident.replyKeyboard = null;
}

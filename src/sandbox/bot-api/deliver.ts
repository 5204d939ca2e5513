/**
 * Sandbox, Bot API: putting the bot's message into a chat.
 *
 * Shared by every method that sends. What the message holds is made by the method.
 */
import type { Message } from "@grammyjs/types";
import { chatOf, type Resident } from "../store/people.ts";
import type { World } from "../world.ts";
import { flag, Json, structure, type Call } from "./call.ts";
import { badRequest } from "./errors.ts";
import { inlineOf, readMarkup, showReplyKeyboard } from "./keyboard.ts";

export type Content = Partial<Message>;

/**
 * Stores a message from the bot, with the buttons and the quote that the call names.
 *
 * @throws {Refusal} when those do not work out; then nothing is stored.
 */
export function deliver(world: World, call: Call, resident: Resident, content: Content): Json {
  const markup = readMarkup(call);
  const quoted = findQuoted(world, call, resident);
  const keyboard = inlineOf(markup);
  const { id: botId, is_bot, first_name, username } = world.bot;
  const message = {
    message_id: ++resident.lastMessageId,
    from: { id: botId, is_bot, first_name, username },
    chat: chatOf(resident.person),
    date: Math.floor(Date.now() / 1000),
    ...(quoted !== undefined && { reply_to_message: quoted }),
    ...content,
    ...(flag(call, "protect_content") && { has_protected_content: true as const }),
    ...(keyboard !== undefined && { reply_markup: keyboard }),
  } as Message;

  showReplyKeyboard(world, resident, markup);
  const json = world.messages.put(resident.person.id, message, true);
  world.events.tell({ type: "message", person: resident.person.id, message });
  return new Json(json);
}

function findQuoted(world: World, call: Call, resident: Resident): Message | undefined {
  const reply = structure<{ message_id: number; allow_sending_without_reply?: boolean }>(
    call,
    "reply_parameters",
  );
  if (reply === undefined) return undefined;
  const quoted = world.messages.find(resident.person.id, reply.message_id)?.message;
  if (quoted === undefined) {
    if (reply.allow_sending_without_reply === true) return undefined;
    throw badRequest("message to be replied not found");
  }
  // Telegram shows one level only.
  const { reply_to_message: _, ...flat } = quoted;
  return flat;
}

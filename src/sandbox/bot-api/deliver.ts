/**
 * Sandbox, Bot API: putting the bot's message into a chat.
 *
 * Shared by every method that sends. What the message holds is made by the method.
 */
import type { Message } from "@grammyjs/types";
import type { World } from "../world.ts";
import { flag, Json, structure, type Call } from "./call.ts";
import { badRequest } from "./errors.ts";
import { inlineOf, readMarkup, showReplyKeyboard } from "./keyboard.ts";
import { chatAt, type Place } from "./recipient.ts";

export type Content = Partial<Message>;

/**
 * Stores a message from the bot, with the buttons and the quote that the call names.
 *
 * @throws {Refusal} when those do not work out; then nothing is stored.
 */
export function deliver(world: World, call: Call, place: Place, content: Content): Json {
  const markup = readMarkup(call);
  const chat = chatAt(place);
  const quoted = findQuoted(world, call, chat.id);
  const keyboard = inlineOf(markup);
  const { id: botId, is_bot, first_name, username } = world.bot;
  const message = {
    message_id: ++place.lastMessageId,
    from: { id: botId, is_bot, first_name, username },
    chat,
    date: Math.floor(Date.now() / 1000),
    ...(quoted !== undefined && { reply_to_message: quoted }),
    ...content,
    ...(flag(call, "protect_content") && { has_protected_content: true as const }),
    ...(keyboard !== undefined && { reply_markup: keyboard }),
  } as Message;

  if ("person" in place) showReplyKeyboard(world, place, markup);
  const json = world.messages.put(chat.id, message, true);
  world.events.tell({ type: "message", person: chat.id, message });
  return new Json(json);
}

function findQuoted(world: World, call: Call, chat: number): Message | undefined {
  const reply = structure<{ message_id: number; allow_sending_without_reply?: boolean }>(
    call,
    "reply_parameters",
  );
  if (reply === undefined) return undefined;
  const quoted = world.messages.find(chat, reply.message_id)?.message;
  if (quoted === undefined) {
    if (reply.allow_sending_without_reply === true) return undefined;
    throw badRequest("message to be replied not found");
  }
  // Telegram shows one level only.
  const { reply_to_message: _, ...flat } = quoted;
  return flat;
}

/**
 * Sandbox, Bot API: changing what the bot has written.
 *
 * An edit that leaves out the buttons takes them away, as on Telegram.
 */
import type { Message } from "@grammyjs/types";
import type { World } from "../world.ts";
import { integer, Json, type Call, type Method } from "./call.ts";
import { readText } from "./entities.ts";
import { badRequest } from "./errors.ts";
import { inlineOf, readMarkup } from "./keyboard.ts";
import { CAPTION_LIMIT, TEXT_LIMIT } from "./messages.ts";
import { getChatId } from "./recipient.ts";

const editMessageText: Method = (world, call) => {
  const before = getEditable(world, call);
  const { text, entities } = readText(call, "text", TEXT_LIMIT);
  if (text === "") throw badRequest("message text is empty");
  if (before.text === undefined) throw badRequest("there is no text in the message to edit");
  const { entities: _, ...rest } = before;
  return change(world, call, before, {
    ...rest,
    text,
    ...(entities.length > 0 && { entities }),
    edit_date: now(),
  });
};

const editMessageCaption: Method = (world, call) => {
  const before = getEditable(world, call);
  if (before.text !== undefined) throw badRequest("there is no caption in the message to edit");
  const { text, entities } = readText(call, "caption", CAPTION_LIMIT);
  const { caption: _, caption_entities: __, ...rest } = before;
  return change(world, call, before, {
    ...rest,
    ...(text !== "" && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
    edit_date: now(),
  });
};

const editMessageReplyMarkup: Method = (world, call) => {
  const before = getEditable(world, call);
  return change(world, call, before, before);
};

export const editMethods: Record<string, Method> = {
  editMessageText,
  editMessageCaption,
  editMessageReplyMarkup,
};

const now = (): number => Math.floor(Date.now() / 1000);

function getEditable(world: World, call: Call): Message {
  const chat = getChatId(world, call);
  const id = integer(call, "message_id");
  if (id === undefined) throw badRequest("message identifier is not specified");
  const found = world.messages.find(chat, id);
  if (found === undefined) throw badRequest("message to edit not found");
  if (!found.fromBot || found.message.forward_origin !== undefined) {
    throw badRequest("message can't be edited");
  }
  return found.message;
}

function change(world: World, call: Call, before: Message, changed: Message): Json {
  const keyboard = inlineOf(readMarkup(call));
  const { reply_markup: _, ...bare } = changed;
  const after = { ...bare, ...(keyboard !== undefined && { reply_markup: keyboard }) };
  if (isSame(before, after)) {
    throw badRequest(
      "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
    );
  }
  const json = world.messages.put(before.chat.id, after, true);
  world.events.tell({ type: "edit", person: before.chat.id, message: after });
  return new Json(json);
}

const isSame = (before: Message, after: Message): boolean => visible(before) === visible(after);

/** What an edit can change, as text that is equal when it looks equal. */
const visible = ({ text, entities, caption, caption_entities, reply_markup }: Message): string =>
  JSON.stringify([text, entities ?? [], caption, caption_entities ?? [], reply_markup]);

/**
 * Sandbox, Bot API: writing, repeating and taking back messages.
 *
 * Changing them is in edits.ts, pictures and files are in media.ts.
 */
import type { Message } from "@grammyjs/types";
import type { World } from "../world.ts";
import { integer, list, structure, text, type Call, type Method } from "./call.ts";
import { deliver, type Content } from "./deliver.ts";
import { readText } from "./entities.ts";
import { badRequest } from "./errors.ts";
import { chatAt, getChatId, getRecipient } from "./recipient.ts";

/** Telegram's limits on a message and on the words under a picture, in UTF-16 units. */
export const TEXT_LIMIT = 4096;
export const CAPTION_LIMIT = 1024;

/** A message can be deleted for this long. */
const DELETABLE_S = 48 * 60 * 60;

const sendMessage: Method = (world, call) => {
  const resident = getRecipient(world, call);
  const formatted = readText(call, "text", TEXT_LIMIT);
  if (formatted.text === "") throw badRequest("message text is empty");
  return deliver(world, call, resident, {
    text: formatted.text,
    ...(formatted.entities.length > 0 && { entities: formatted.entities }),
    ...readLinkPreview(call),
  });
};

const copyMessage: Method = (world, call) => {
  const resident = getRecipient(world, call);
  const content = contentOf(getOriginal(world, call, "copy"));
  if (call.params.caption !== undefined && content.text === undefined) {
    const caption = readText(call, "caption", CAPTION_LIMIT);
    content.caption = caption.text;
    content.caption_entities = caption.entities;
  }
  deliver(world, call, resident, content);
  return { message_id: resident.lastMessageId };
};

const forwardMessage: Method = (world, call) => {
  const resident = getRecipient(world, call);
  const original = getOriginal(world, call, "forward");
  if (original.has_protected_content === true) throw badRequest("the message can't be forwarded");
  return deliver(world, call, resident, {
    forward_origin: { type: "user", sender_user: original.from!, date: original.date },
    ...contentOf(original),
  });
};

const deleteMessage: Method = (world, call) => {
  remove(world, getChatId(world, call), integer(call, "message_id") ?? 0);
  return true;
};

const deleteMessages: Method = (world, call) => {
  const chat = getChatId(world, call);
  for (const id of list<number>(call, "message_ids") ?? []) {
    if (Number.isInteger(id) && world.messages.find(chat, id) !== undefined)
      remove(world, chat, id);
  }
  return true;
};

const sendChatAction: Method = (world, call) => {
  const { id } = chatAt(getRecipient(world, call));
  const action = text(call, "action") ?? "";
  if (
    !/^(typing|choose_sticker|find_location|(upload|record)_(photo|video|voice|video_note|document))$/.test(
      action,
    )
  ) {
    throw badRequest("wrong parameter action in request");
  }
  world.events.tell({ type: "typing", person: id, action });
  return true;
};

const sendMessageDraft: Method = (world, call) => {
  const { id } = chatAt(getRecipient(world, call));
  const draftId = integer(call, "draft_id") ?? 0;
  if (draftId === 0) throw badRequest("draft identifier must be non-zero");
  const formatted = readText(call, "text", TEXT_LIMIT);
  world.events.tell({ type: "draft", person: id, draftId, ...formatted });
  return true;
};

export const messageMethods: Record<string, Method> = {
  sendMessage,
  copyMessage,
  forwardMessage,
  deleteMessage,
  deleteMessages,
  sendChatAction,
  sendMessageDraft,
};

function remove(world: World, chat: number, id: number): void {
  const found = world.messages.find(chat, id);
  if (found === undefined) throw badRequest("message to delete not found");
  if (found.message.date < Date.now() / 1000 - DELETABLE_S) {
    throw badRequest("message can't be deleted for everyone");
  }
  world.messages.remove(chat, id);
  world.events.tell({ type: "delete", person: chat, messageId: id });
}

function getOriginal(world: World, call: Call, verb: "copy" | "forward"): Message {
  const chat = getChatId(world, call, "from_chat_id");
  const found = world.messages.find(chat, integer(call, "message_id") ?? 0);
  if (found === undefined) throw badRequest(`message to ${verb} not found`);
  return found.message;
}

/** What a copy takes over: everything but who, where, when, the buttons and the quote. */
function contentOf(original: Message): Content {
  const {
    message_id: _id,
    from: _from,
    chat: _chat,
    date: _date,
    edit_date: _edited,
    reply_markup: _buttons,
    reply_to_message: _quoted,
    forward_origin: _origin,
    media_group_id: _group,
    ...content
  } = original;
  return content;
}

function readLinkPreview(call: Call): Content {
  const options = structure<{ is_disabled?: boolean }>(call, "link_preview_options");
  return options === undefined ? {} : { link_preview_options: options };
}

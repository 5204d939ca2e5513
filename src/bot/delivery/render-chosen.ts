/**
 * A message whose button was pressed, as it stands afterwards: with a line that says what was chosen, and
 * without its buttons. What is bold in it stays bold.
 */
import type { MessageEntity } from "@grammyjs/types";
import type { ChosenOn } from "../reply.ts";
import { maxCaption, maxText } from "./limits.ts";
import type { Message } from "./render.ts";

/** Whether the line has room below the words. */
export function hasRoom({ on, label }: ChosenOn): boolean {
  const most = "text" in on ? maxText : maxCaption;
  return withLine(wordsOf(on), label).length <= most;
}

/** Without room for the line only the buttons go: nothing of the words is cut off. */
export function renderChosen(chosen: ChosenOn): Message {
  const { on, label } = chosen;
  const message_id = on.messageId;
  if (!hasRoom(chosen)) return { call: "editMessageReplyMarkup", body: { message_id } };
  const words = withLine(wordsOf(on), label);
  const entities = formattingOf(on.entities);
  if (!("text" in on)) {
    return {
      call: "editMessageCaption",
      body: { message_id, caption: words, ...(entities && { caption_entities: entities }) },
    };
  }
  return {
    call: "editMessageText",
    body: {
      message_id,
      text: words,
      ...(entities && { entities }),
      link_preview_options: { is_disabled: true },
    },
  };
}

function wordsOf(on: ChosenOn["on"]): string {
  return "text" in on ? on.text : (on.caption ?? "");
}

function withLine(words: string, label: string): string {
  return [...(words === "" ? [] : [words]), `✓ ${label}`].join("\n\n");
}

/** Telegram finds links and commands by itself, and names more than it takes. */
const formatting: readonly MessageEntity["type"][] = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "blockquote",
  "expandable_blockquote",
  "code",
  "pre",
  "text_link",
];

function formattingOf(entities: readonly MessageEntity[] = []): MessageEntity[] | undefined {
  // From outside, as all of an update.
  if (!Array.isArray(entities)) return undefined;
  const found = (entities as readonly MessageEntity[]).filter(({ type }) =>
    formatting.includes(type),
  );
  return found.length === 0 ? undefined : found;
}

/**
 * Sandbox, Bot API: what may stand under a message.
 *
 * Checks the buttons as Telegram does. Inline keyboards become part of the message;
 * reply keyboards belong to the person's screen.
 */
import type {
  ForceReply,
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from "@grammyjs/types";
import type { Resident } from "../store/people.ts";
import type { World } from "../world.ts";
import { structure, type Call } from "./call.ts";
import { badRequest } from "./errors.ts";

type Markup = InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | ForceReply;

/** @throws {Refusal} when a button cannot be shown. */
export function readMarkup(call: Call): Markup | undefined {
  const markup = structure<Markup>(call, "reply_markup");
  if (markup === undefined) return undefined;
  if (typeof markup !== "object") throw badRequest("object expected as reply markup");
  if ("inline_keyboard" in markup) checkInline(markup.inline_keyboard);
  if ("keyboard" in markup && !Array.isArray(markup.keyboard)) {
    throw badRequest('field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays');
  }
  return markup;
}

/** The part of the markup that is shown inside the message; none when it has no buttons. */
export function inlineOf(markup: Markup | undefined): InlineKeyboardMarkup | undefined {
  if (markup === undefined || !("inline_keyboard" in markup)) return undefined;
  const rows = markup.inline_keyboard.filter((row) => row.length > 0);
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

/** Puts a reply keyboard on the person's screen, or takes it away. */
export function showReplyKeyboard(
  world: World,
  resident: Resident,
  markup: Markup | undefined,
): void {
  if (markup === undefined || "inline_keyboard" in markup) return;
  resident.replyKeyboard = "remove_keyboard" in markup ? null : markup;
  world.people.save(resident);
}

function checkInline(rows: unknown): void {
  if (!Array.isArray(rows) || !rows.every((row) => Array.isArray(row))) {
    throw badRequest(
      'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
    );
  }
  for (const button of rows.flat() as InlineKeyboardButton[]) checkButton(button);
}

function checkButton(button: InlineKeyboardButton): void {
  if (typeof (button as { text?: unknown } | null)?.text !== "string") {
    throw badRequest('can\'t parse inline keyboard button: Field "text" must be of type String');
  }
  if (button.text === "") throw badRequest("inline keyboard button text must be non-empty");
  if ("callback_data" in button) {
    const bytes = Buffer.byteLength(button.callback_data);
    if (bytes < 1 || bytes > 64) throw badRequest("BUTTON_DATA_INVALID");
  } else if ("url" in button) {
    checkUrl(button.url, /^(https?|tg|tel|mailto):/, "Wrong HTTP URL", "URL");
  } else if ("web_app" in button) {
    checkUrl(button.web_app.url, /^https:/, "Only HTTPS links are allowed", "Web App URL");
  } else if (
    Object.keys(button).every((key) => ["text", "style", "icon_custom_emoji_id"].includes(key))
  ) {
    throw badRequest(
      "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
    );
  }
}

function checkUrl(url: string, scheme: RegExp, reason: string, name: string): void {
  if (!scheme.test(url) || !URL.canParse(url)) {
    throw badRequest(`inline keyboard button ${name} '${url}' is invalid: ${reason}`);
  }
}

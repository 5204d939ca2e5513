/** What somebody sent, as the subjects know it. Pictures stay with Telegram; we keep the id. */
import type { Message } from "@grammyjs/types";

/** What a member sent. `other` is whatever no task ever takes: a sticker, a place, a contact. */
export type Content =
  /** `tells`: it is no danger and nothing that is asked; a sentence of it may answer a list. */
  | { readonly kind: "text"; readonly text: string; readonly tells?: boolean }
  | {
      readonly kind: "photo" | "document" | "voice";
      readonly fileId: string;
      readonly caption?: string | undefined;
      readonly mimeType?: string | undefined;
    }
  | { readonly kind: "other" };

export function contentOf(message: Message): Content {
  if (typeof message.text === "string") return contentOfText(message.text);
  const caption = message.caption;
  // The last size is the largest.
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return { kind: "photo", fileId: photo.file_id, caption };
  const { voice, document } = message;
  if (voice !== undefined) return { kind: "voice", fileId: voice.file_id, caption };
  if (document !== undefined && message.animation === undefined) {
    return { kind: "document", fileId: document.file_id, caption, mimeType: document.mime_type };
  }
  return { kind: "other" };
}

/** What a message shows that has no words of its own. */
export type Thing =
  | "picture"
  | "video"
  | "voice"
  | "sticker"
  | "place"
  | "contact"
  | "poll"
  | "other";

/** By what Telegram calls them, in this order: a moving picture comes as a file, too, and a shop on the map as a place. */
const things = [
  ["sticker", ["animation", "sticker", "dice", "game"]],
  ["video", ["video", "video_note"]],
  ["voice", ["voice", "audio"]],
  ["picture", ["photo", "document"]],
  ["place", ["location", "venue"]],
  ["contact", ["contact"]],
  ["poll", ["poll", "checklist"]],
] as const satisfies readonly (readonly [Thing, readonly (keyof Message)[]])[];

export function thingIn(message: Message): Thing {
  const found = things.find(([, fields]) => fields.some((field) => message[field] !== undefined));
  return found?.[0] ?? "other";
}

/** What Telegram itself notes in a chat. Nobody said anything. */
const notes = [
  "pinned_message",
  "message_auto_delete_timer_changed",
  "chat_background_set",
  "write_access_allowed",
  "users_shared",
  "chat_shared",
  "connected_website",
  "proximity_alert_triggered",
  "passport_data",
  "gift",
  "unique_gift",
  "paid_message_price_changed",
  "direct_message_price_changed",
] as const;

export function isNote(message: Message): boolean {
  return notes.some((field) => field in message);
}

/** A text without a letter or a digit (a smile, dots, nothing that shows) says nothing that can be kept. */
export function contentOfText(text: string): Content {
  return hasWords(text) ? { kind: "text", text } : { kind: "other" };
}

export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replaceAll(/[\u115f\u1160\u3164\uffa0]/g, ""));
}

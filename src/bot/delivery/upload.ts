/**
 * Keeps a picture that came from elsewhere than the chat: Telegram gives a file its id when it is sent to
 * somebody, so it goes to the chat of whoever brought it. Nothing of it is kept here.
 */
import { type Api, InputFile } from "grammy";
import type { Log } from "../../log.ts";

export interface Kept {
  readonly fileId: string;
  /** As Telegram said; null where it did not. */
  readonly bytes: number | null;
}

/** @returns `undefined` where Telegram did not take it, or cannot be reached */
export type Upload = (
  chat: number,
  picture: Uint8Array<ArrayBuffer>,
  words: string,
) => Promise<Kept | undefined>;

export function createUpload(api: Api, log: Log): Upload {
  return async (chat, picture, words) => {
    try {
      const { photo } = await api.sendPhoto(chat, new InputFile(picture, "picture"), {
        caption: words,
        disable_notification: true,
      });
      const largest = photo.at(-1);
      return largest && { fileId: largest.file_id, bytes: largest.file_size ?? null };
    } catch (error) {
      log.warn({ err: error }, "picture-not-kept");
      return undefined;
    }
  };
}
